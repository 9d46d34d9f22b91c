// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/membermovedialog.h"

#include "core/language.h"
#include "domain/vocabulary.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace ledger {

using What = MemberMove::What;

MemberMoveDialog::MemberMoveDialog(const QList<qint64>& members, Session& session, QWidget* parent)
    : ActionDialog({QStringLiteral("memberMove"), tr("登记变动"), tr("登记")}, session, parent)
    , m_members(members)
    , m_what(new QComboBox(this))
{
    createLayout();
    setMinimumWidth(scaled(480));
    connect(m_what, &QComboBox::currentIndexChanged, this, &MemberMoveDialog::showPlaces);
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    showPlaces();
    m_what->setFocus();
}

void MemberMoveDialog::createLayout()
{
    QStringList names;
    for (const qint64 id : m_members.mid(0, 6))
        names << session().nameOfMember(id);
    const QString list = listText(names);
    body().addWidget(makeTextBlock(
        m_members.size() > names.size() ? tr("%1等 %2 人").arg(list, QString::number(m_members.size())) : list,
        LabelRole::CardTitle, this));
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
    body().addLayout(form);
}

void MemberMoveDialog::addKinds()
{
    m_what->addItem(tr("转到本单位其他支部或党小组"), QString());
    m_what->addItem(tr("转出本单位"), QString());
    const QString dictionary = QStringLiteral("member_event");
    for (const DictionaryWord& word : session().vocabulary().offered(dictionary))
        m_what->addItem(session().vocabulary().text(dictionary, word.word), word.word);
}

FieldEditor* MemberMoveDialog::addEditor(QFormLayout* form, const QString& part, const QString& field)
{
    const PartInfo& info = *session().schema().of(Kind::Member).part(part);
    FieldEditor* editor = makeEditor(info.fields[info.indexOf(field)], session(), this);
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
    if (!settle({m_day, m_branch, m_group, m_note}) || !begin())
        return;
    const QString label = tr("登记变动：%1").arg(m_what->currentText());
    runTask<void>(
        session().tasks(), this, tr("正在保存"),
        [&ledger = session().ledger(), members = m_members, move = move(), label](const TaskControl&) {
            return applyMove(ledger, members, move, label);
        },
        [this](const Result<>& done) { finish(done); });
}

void MemberMoveDialog::finish(const Result<>& done)
{
    end();
    if (!done) {
        messages().showError(done.error());
        return;
    }
    session().show({Message::Tone::Good, tr("已登记 %1 人的变动，可以撤销。").arg(m_members.size())});
    accept();
}

} // namespace ledger
