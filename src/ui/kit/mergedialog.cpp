// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mergedialog.h"

#include "ledger/merge.h"
#include "ledger/twins.h"
#include "ui/kit/detailtext.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/mergefields.h"
#include "ui/kit/mergeparts.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr QSize UsualSize(1040, 720);
constexpr int LabelColumn = 110;

/// The older one stays, unless only one of them is in the ledger.
int firstKept(const std::array<Record, 2>& records)
{
    if (records[0].id == 0 || records[1].id == 0)
        return records[0].id == 0 ? 1 : 0;
    return records[0].id < records[1].id ? 0 : 1;
}

} // namespace

MergeDialog::MergeDialog(const KindTraits& traits, Session& session, const std::array<Record, 2>& records,
                         QWidget* parent)
    : QDialog(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_records(records)
    , m_messages(new MessageBar(this))
    , m_foot(makeTextBlock({}, LabelRole::Small, this))
    , m_merge(new QPushButton(tr("合并"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    const QString title = tr("合并两条%1").arg(fieldText(m_info.label));
    setWindowTitle(title);
    dressDialog(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(makeLabel(title, LabelRole::PageTitle, this));
    layout->addWidget(m_messages);
    layout->addWidget(makeHeads());
    layout->addWidget(makeScrolled(), 1);
    layout->addWidget(makeFoot());
    fitDialog(this, UsualSize);
    m_keep[static_cast<size_t>(firstKept(records))]->setChecked(true);
    noteKept();
    askLinks();
    if (!areLikelyTwins(m_info, records[0], records[1]))
        m_messages->showMessage({Message::Tone::Warning, tr("这两条看起来不是同一个，请核对无误再合并。")});
    m_merge->setFocus(Qt::OtherFocusReason);
}

QWidget* MergeDialog::makeHead(int side)
{
    const auto at = static_cast<size_t>(side);
    const Record& record = m_records[at];
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(scaled(10), 0, 0, 0);
    layout->setSpacing(scaled(2));
    const QString name = record.text(m_info.titleField).simplified();
    QLabel* title = makeLabel(name, LabelRole::CardTitle, head);
    title->setWordWrap(true);
    layout->addWidget(title);
    const Field* date = m_info.field(m_info.dateField);
    QStringList words{m_session.branches().shortNameOf(record.number(m_info.branchField)),
                      valueText(*date, record.value(m_info.dateField), m_session),
                      record.id == 0 ? tr("正在填写，还没有保存") : QString()};
    words.removeAll(QString());
    layout->addWidget(makeLabel(words.join(QStringLiteral("　")), LabelRole::Muted, head));
    m_keep[at] = new QRadioButton(tr("保留这一条，历史和指向它的记录都归它"), head);
    m_keep[at]->setObjectName(side == 0 ? QStringLiteral("keepLeft") : QStringLiteral("keepRight"));
    m_keep[at]->setEnabled(m_records[1 - at].id != 0 && record.id != 0);
    m_keep[at]->setVisible(record.id != 0);
    layout->addWidget(m_keep[at]);
    return head;
}

QWidget* MergeDialog::makeHeads()
{
    auto* heads = new QWidget(this);
    auto* grid = new QGridLayout(heads);
    grid->setContentsMargins(0, 0, scaled(22), 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setColumnMinimumWidth(0, scaled(LabelColumn));
    auto* keep = new QButtonGroup(this);
    for (int side = 0; side < 2; ++side) {
        grid->setColumnStretch(side + 1, 1);
        grid->addWidget(makeHead(side), 0, side + 1, Qt::AlignTop);
        keep->addButton(m_keep[static_cast<size_t>(side)], side);
    }
    connect(keep, &QButtonGroup::idClicked, this, &MergeDialog::noteKept);
    return heads;
}

QWidget* MergeDialog::makeScrolled()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(12), 0);
    m_fields = new MergeFields(m_records, m_session, content);
    m_parts = new MergeParts(m_traits, m_records, m_session, content);
    layout->addWidget(m_fields);
    layout->addWidget(m_parts);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

QWidget* MergeDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* views = new QHBoxLayout;
    auto* different = new QCheckBox(tr("只看不同的项"), foot);
    different->setObjectName(QStringLiteral("onlyDifferent"));
    auto* personal = new QCheckBox(tr("显示证件号、电话等个人信息"), foot);
    personal->setVisible(m_fields->hasPersonal());
    views->addWidget(different);
    views->addSpacing(scaled(16));
    views->addWidget(personal);
    views->addStretch();
    layout->addLayout(views);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_foot, 1);
    auto* cancel = new QPushButton(tr("取消"), foot);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setToolTip(tr("Ctrl+回车"));
    m_merge->setDisabled(m_session.ledger().isReadOnly());
    setRole(m_merge, "primary");
    for (QPushButton* button : {cancel, m_merge}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(different, &QCheckBox::toggled, m_fields, &MergeFields::setOnlyDifferent);
    connect(personal, &QCheckBox::toggled, m_fields, &MergeFields::showPersonal);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return foot;
}

int MergeDialog::kept() const
{
    return m_keep[0]->isChecked() ? 0 : 1;
}

void MergeDialog::noteKept()
{
    m_fields->propose(kept());
    m_parts->propose(kept());
    showFoot();
}

void MergeDialog::askLinks()
{
    for (size_t side = 0; side < 2; ++side) {
        if (m_records[side].id == 0)
            continue;
        m_session.lists().ask<qint64>(
            this,
            [kind = m_traits.kind, id = m_records[side].id](Reader& reader) { return countLinks(reader, kind, id); },
            [this, side](const Result<qint64>& links) {
                if (links)
                    m_links[side] = *links;
                showFoot();
            });
    }
}

void MergeDialog::showFoot()
{
    const auto gone = static_cast<size_t>(1 - kept());
    QStringList sentences;
    sentences << (m_fields->differences() == 0 ? tr("两条的各项都相同。")
                                               : tr("有 %1 项不同，每项选一边。").arg(m_fields->differences()));
    if (m_records[gone].id != 0) {
        sentences << tr("另一条进回收站。");
        if (m_links[gone] > 0)
            sentences << tr("指向它的 %1 条记录改为指向保留的这一条。").arg(m_links[gone]);
    }
    sentences << tr("合并可以撤销。");
    m_foot->setText(sentences.join(QString()));
}

void MergeDialog::merge()
{
    if (m_isMerging || m_session.ledger().isReadOnly())
        return;
    m_isMerging = true;
    m_merge->setEnabled(false);
    const Record& gone = m_records[static_cast<size_t>(1 - kept())];
    MergeRequest request{m_records[static_cast<size_t>(kept())], gone.id, gone.revision, m_draft};
    m_fields->apply(request.kept);
    m_parts->apply(request.kept);
    runTask<MergeOutcome>(
        m_session.tasks(), this, tr("正在合并"),
        [&ledger = m_session.ledger(), request](const TaskControl&) { return mergeRecords(ledger, request); },
        [this](const Result<MergeOutcome>& outcome) { finish(outcome); });
}

void MergeDialog::finish(const Result<MergeOutcome>& outcome)
{
    m_isMerging = false;
    m_merge->setEnabled(true);
    if (!outcome) {
        m_messages->showError(outcome.error());
        return;
    }
    const QString name = outcome->kept.text(m_info.titleField).simplified();
    if (outcome->step == 0)
        m_session.show({Message::Tone::Info, tr("“%1”已有这些内容，没有需要并入的。").arg(name)});
    else
        offerUndo(m_session, nullptr, tr("已合并为“%1”。").arg(name), outcome->step);
    Q_EMIT merged(outcome->kept.id);
    accept();
}

void MergeDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        merge();
        return;
    }
    if (isEnter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

MergeDialog* openMerge(const KindTraits& traits, Session& session, qint64 first, qint64 second, QWidget* window)
{
    const auto reader = session.reader();
    const auto records =
        reader ? (*reader)->load(traits.kind, QList<qint64>{first, second}) : Result<QList<Record>>(reader.error());
    if (!records) {
        session.showError(records.error());
        return nullptr;
    }
    if (records->size() != 2) {
        session.show({Message::Tone::Warning, MergeDialog::tr("要合并的记录已不在列表里，请重新选择。")});
        return nullptr;
    }
    auto* dialog = new MergeDialog(traits, session, {records->at(0), records->at(1)}, window);
    dialog->open();
    return dialog;
}

} // namespace ledger
