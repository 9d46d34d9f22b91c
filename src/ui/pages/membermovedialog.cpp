// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/membermovedialog.h"

#include "domain/vocabulary.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ledger {

using What = MemberMove::What;

MemberMoveDialog::MemberMoveDialog(const QList<qint64>& members, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_members(members)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_what(new QComboBox(this))
    , m_apply(new QPushButton(tr("登记"), this))
{
    setObjectName(QStringLiteral("memberMove"));
    setWindowTitle(tr("登记变动"));
    setRole(this, "surface");
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    setMinimumWidth(scaled(480));
    connect(m_what, &QComboBox::currentIndexChanged, this, &MemberMoveDialog::showPlaces);
    connect(m_apply, &QPushButton::clicked, this, &MemberMoveDialog::apply);
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    showPlaces();
    m_what->setFocus();
}

void MemberMoveDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    QStringList names;
    for (const qint64 id : m_members.mid(0, 6))
        names << m_session.nameOfMember(id);
    const QString list = names.join(QStringLiteral("、"));
    layout->addWidget(makeTextBlock(
        m_members.size() > names.size() ? tr("%1等 %2 人").arg(list, QString::number(m_members.size())) : list,
        LabelRole::CardTitle, this));
    layout->addWidget(m_messages);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(scaled(8));
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setAccessibleName(tr("变动"));
    m_what->setMaxVisibleItems(20);
    addKinds();
    form->addRow(makeLabel(tr("变动"), LabelRole::Field, this), m_what);
    m_day = addEditor(form, QStringLiteral("member_events"), QStringLiteral("happened_on"));
    m_branch = addEditor(form, QStringLiteral("memberships"), QStringLiteral("branch"));
    m_group = addEditor(form, QStringLiteral("memberships"), QStringLiteral("group"));
    m_note = addEditor(form, QStringLiteral("member_events"), QStringLiteral("note"));
    layout->addLayout(form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("取消"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_apply->setObjectName(QStringLiteral("apply"));
    setRole(m_apply, "primary");
    for (QPushButton* button : {cancel, m_apply}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
}

void MemberMoveDialog::addKinds()
{
    m_what->addItem(tr("转到本单位其他支部或党小组"), QString());
    m_what->addItem(tr("转出本单位"), QString());
    const QString dictionary = QStringLiteral("member_event");
    for (const DictionaryWord& word : m_session.vocabulary().offered(dictionary))
        m_what->addItem(m_session.vocabulary().text(dictionary, word.word), word.word);
}

FieldEditor* MemberMoveDialog::addEditor(QFormLayout* form, const QString& part, const QString& field)
{
    const PartInfo& info = *m_session.schema().of(Kind::Member).part(part);
    FieldEditor* editor = makeEditor(info.fields[info.indexOf(field)], m_session, this);
    form->addRow(makeLabel(fieldLabel(editor->field()), LabelRole::Field, this), editor);
    connect(editor, &FieldEditor::finished, this, [this] { focusNextChild(); });
    return editor;
}

void MemberMoveDialog::showPlaces()
{
    const bool leaves = move().what == What::Leave;
    for (FieldEditor* place : {m_branch, m_group})
        place->setEnabled(!leaves);
}

MemberMove MemberMoveDialog::move() const
{
    MemberMove move;
    move.what = m_what->currentIndex() == 0 ? What::Transfer : m_what->currentIndex() == 1 ? What::Leave : What::Event;
    move.event = m_what->currentData().toString();
    move.day = m_day->value().value<PartialDate>().first;
    if (move.what != What::Leave) {
        move.branch = m_branch->value().toLongLong();
        move.group = m_group->value().toLongLong();
    }
    move.note = m_note->value().toString();
    return move;
}

void MemberMoveDialog::apply()
{
    if (m_isWriting)
        return;
    for (FieldEditor* editor : {m_day, m_branch, m_group, m_note}) {
        editor->settle();
        if (const QString problem = editor->problem(); !problem.isEmpty()) {
            m_messages->showMessage({Message::Tone::Bad, tr("%1：%2").arg(fieldLabel(editor->field()), problem)});
            editor->target()->setFocus();
            return;
        }
    }
    m_isWriting = true;
    m_apply->setEnabled(false);
    const QString label = tr("登记变动：%1").arg(m_what->currentText());
    runTask<void>(
        m_session.tasks(), this, tr("正在保存"),
        [&ledger = m_session.ledger(), members = m_members, move = move(), label](const TaskControl&) {
            return applyMove(ledger, members, move, label);
        },
        [this](const Result<>& done) { finish(done); });
}

void MemberMoveDialog::finish(const Result<>& done)
{
    m_isWriting = false;
    m_apply->setEnabled(true);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_session.show({Message::Tone::Good, tr("已登记 %1 人的变动，可以撤销。").arg(m_members.size())});
    accept();
}

void MemberMoveDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
    else if (m_apply->hasFocus() || event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else
        focusNextChild();
}

} // namespace ledger
