// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/summarystep.h"

#include "ui/dialogs/importdraft.h"
#include "ui/dialogs/importrun.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

enum Column {
    NameColumn,
    KindColumn,
    CreatedColumn,
    UpdatedColumn,
    UnchangedColumn,
    RejectedColumn,
    WarnedColumn,
    OpenColumn,
    ColumnCount
};

QTableWidgetItem* numberItem(qsizetype number)
{
    auto* item = new QTableWidgetItem(QString::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

SummaryStep::SummaryStep(ImportDraft& draft, ImportRun& run, Session& session, QWidget* parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_run(run)
    , m_session(session)
    , m_text(makeTextBlock({}, LabelRole::Muted, this))
    , m_table(new QTableWidget(this))
    , m_saveRejects(new QPushButton(lineIcon(QStringLiteral("download")), tr("保存退回的行(&S)…"), this))
    , m_undo(new QPushButton(lineIcon(QStringLiteral("undo")), tr("撤销本次导入(&U)"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(14));
    layout->addWidget(makeSums());
    layout->addWidget(makeTable(), 1);
    m_saveRejects->setObjectName(QStringLiteral("saveRejects"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    // Enter presses the one with the keyboard, and not the wizard's button.
    for (QPushButton* button : {m_saveRejects, m_undo})
        button->setAutoDefault(true);
    connect(m_saveRejects, &QPushButton::clicked, this, &SummaryStep::saveRejectsRequested);
    connect(m_undo, &QPushButton::clicked, this, &SummaryStep::askUndo);
    connect(&m_run, &ImportRun::undone, this, &SummaryStep::showUndone);
    connect(&m_run, &ImportRun::failed, this, [this] { m_undo->setEnabled(true); });
}

QWidget* SummaryStep::makeSums()
{
    auto* card = new Card({}, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(36));
    const QStringList names{tr("新增"), tr("更新"), tr("未变"), tr("退回"), tr("提醒")};
    for (const QString& name : names) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        QLabel* number = makeLabel({}, LabelRole::Plain, card);
        number->setFont(fontOf(28, QFont::DemiBold));
        number->setAccessibleName(name);
        column->addWidget(number);
        column->addWidget(makeLabel(name, LabelRole::Muted, card));
        row->addLayout(column);
        m_sums.append(number);
    }
    row->addWidget(m_text, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget* SummaryStep::makeTable()
{
    auto* card = new Card(tr("每张表"), this);
    card->addToTitle(m_saveRejects);
    card->addToTitle(m_undo);
    m_table->setObjectName(QStringLiteral("summary"));
    m_table->setAccessibleName(tr("每张表的结果"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("工作表"), tr("种类"), tr("新增"), tr("更新"), tr("未变"), tr("退回"), tr("提醒"), QString()});
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(KindColumn, scaled(150));
    for (int column = CreatedColumn; column <= WarnedColumn; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const QString word = m_table->horizontalHeaderItem(column)->text();
        m_table->setColumnWidth(column, qMax(scaled(72), header->fontMetrics().horizontalAdvance(word) + scaled(28)));
    }
    m_table->setColumnWidth(OpenColumn, scaled(112));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(40));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    card->body()->addWidget(m_table, 1);
    return card;
}

void SummaryStep::enter()
{
    m_isUndone = false;
    const ImportReport& report = m_run.report();
    showSums(report);
    fillTable();
    m_saveRejects->setVisible(report.rejected > 0);
    m_undo->setVisible(!report.batch.isEmpty());
    m_undo->setEnabled(true);
    Q_EMIT changed();
}

void SummaryStep::showSums(const ImportReport& report)
{
    qsizetype warned = 0;
    for (const ImportDraft::SheetPlace& place : m_draft.sheets()) {
        if (const SheetReport* sheet = m_run.reportOf(place.file, place.sheet))
            warned += warningsIn(*sheet);
    }
    const QList<qsizetype> numbers{report.created, report.updated, report.unchanged, report.rejected, warned};
    for (int i = 0; i < numbers.size(); ++i)
        m_sums[i]->setText(QString::number(numbers[i]));
    m_text->setText(
        report.rejected == 0
            ? tr("已全部写入台账。")
            : tr("已写入台账。退回的行没有写入：保存出来，按每行后面的原因改好，把改好的文件再导入一次就行，"
                 "已经导入的行不会重复。"));
}

void SummaryStep::fillTable()
{
    m_table->setRowCount(0);
    for (const ImportDraft::SheetPlace& place : m_draft.sheets()) {
        if (const SheetReport* report = m_run.reportOf(place.file, place.sheet))
            addRow(m_draft.nameOf(place), *report);
    }
}

void SummaryStep::addRow(const QString& name, const SheetReport& report)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString kind = fieldText(m_session.schema().of(report.kind).label);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    m_table->item(row, NameColumn)->setToolTip(plainToolTip(name));
    m_table->setItem(row, KindColumn, new QTableWidgetItem(kind));
    const QList<qsizetype> numbers{report.created, report.updated, report.unchanged, report.rejected,
                                   warningsIn(report)};
    for (int i = 0; i < numbers.size(); ++i)
        m_table->setItem(row, CreatedColumn + i, numberItem(numbers[i]));
    if (report.rejected > 0)
        m_table->item(row, RejectedColumn)->setForeground(theme().bad);
    if (numbers.last() > 0)
        m_table->item(row, WarnedColumn)->setForeground(theme().warning);
    auto* open = new QPushButton(tr("查看记录"), m_table);
    setRole(open, "link");
    open->setAutoDefault(false);
    open->setObjectName(QStringLiteral("open_") + kindKey(report.kind));
    open->setAccessibleName(tr("查看“%1”的记录").arg(kind));
    connect(open, &QPushButton::clicked, this, [this, kindShown = report.kind] { showRecords(kindShown); });
    m_table->setCellWidget(row, OpenColumn, open);
}

DaySpan SummaryStep::daysOf(Kind kind) const
{
    const QString dateField = m_session.schema().of(kind).dateField;
    DaySpan span;
    for (const PlannedRecord& planned : m_run.records()) {
        const QDate day = planned.record.kind == kind && planned.action != PlannedAction::Unchanged
            ? planned.record.day(dateField)
            : QDate();
        if (!day.isValid())
            continue;
        span.from = span.from.isValid() ? std::min(span.from, day) : day;
        span.to = span.to.isValid() ? std::max(span.to, day) : day;
    }
    return span;
}

void SummaryStep::showRecords(Kind kind)
{
    const DaySpan days = daysOf(kind);
    const Period& now = m_session.scope().period;
    // A list of the wrong quarter would look as if nothing had come in.
    const bool areInside = now.contains(days.from) && now.contains(days.to);
    if (days.from.isValid() && !areInside) {
        const Period first = Period::yearOf(days.from);
        const Period last = Period::yearOf(days.to);
        m_session.setPeriod(first == last ? first : Period::range(first.from, last.to));
    }
    m_session.setBranch(0);
    m_session.goTo(kindKey(kind));
    if (const Period shown = m_session.scope().period; shown != now)
        m_session.show({Message::Tone::Info, tr("期间已改为%1，以显示导入的记录。").arg(shown.label()),
                        tr("换回%1").arg(now.label()), [&session = m_session, now] { session.setPeriod(now); }});
    Q_EMIT recordsShown();
}

void SummaryStep::askUndo()
{
    const ImportReport& report = m_run.report();
    const Prompt::Question question{tr("撤销本次导入"),
                                    tr("撤销后，本次新增的 %1 条记录会删除，更新的 %2 条会恢复原来的内容。")
                                        .arg(report.created)
                                        .arg(report.updated),
                                    tr("撤销导入"),
                                    {},
                                    Prompt::Weight::Destructive};
    if (m_run.isRunning() || !m_session.prompt().confirm(this, question))
        return;
    m_undo->setEnabled(false);
    m_run.undo();
}

void SummaryStep::showUndone(const UndoReport& report)
{
    m_isUndone = true;
    m_undo->hide();
    QString text = tr("已撤销：删除 %1 条，恢复 %2 条。").arg(report.removed).arg(report.restored);
    if (!report.kept.isEmpty())
        text += tr("有 %1 条在导入后改过，保留不动。").arg(report.kept.size());
    m_text->setText(tr("这次导入已经撤销。可以回到“表与列”改正对应关系后再导入。"));
    strikeOut();
    Q_EMIT messageRequested({Message::Tone::Info, text});
    Q_EMIT undone();
    Q_EMIT changed();
}

/// What the import did is still to be read, as something that holds no more.
void SummaryStep::strikeOut()
{
    for (QLabel* sum : std::as_const(m_sums))
        sum->setText(QStringLiteral("0"));
    QFont struck = m_table->font();
    struck.setStrikeOut(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->cellWidget(row, OpenColumn)->setEnabled(false);
        for (int column = CreatedColumn; column <= WarnedColumn; ++column) {
            m_table->item(row, column)->setFont(struck);
            m_table->item(row, column)->setForeground(theme().faint);
        }
    }
}

QString SummaryStep::nextText() const
{
    return tr("完成(&F)");
}

QString SummaryStep::hint() const
{
    return m_isUndone ? QString() : tr("以后也可以在“导入与交换”页撤销这次导入。");
}

} // namespace ledger
