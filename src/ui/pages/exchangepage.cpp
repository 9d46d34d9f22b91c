// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepage.h"

#include "core/language.h"
#include "exchange/import/importer.h"
#include "ledger/unitofwork.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/exportcard.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

enum Column { WhenColumn, FilesColumn, CreatedColumn, UpdatedColumn, StateColumn, ColumnCount };

QString localTime(const QString& utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : utc;
}

QString undoText(const UndoReport& report)
{
    QString text =
        ExchangePage::tr("已撤销导入：删除 %1 条，恢复 %2 条原来的内容。").arg(report.removed).arg(report.restored);
    if (!report.kept.isEmpty())
        text += ExchangePage::tr("有 %1 条在导入后改过，保留不动：").arg(report.kept.size());
    QStringList titles;
    for (const KeptRecord& record : report.kept.mid(0, 5))
        titles.append(record.title.simplified());
    return text + listText(titles);
}

} // namespace

ExchangePage::ExchangePage(Session& session, OpenWizard openWizard, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_import(new QAction(lineIcon(QStringLiteral("upload"), theme().onAccent), tr("导入工作簿"), this))
    , m_table(new QTableWidget(this))
    , m_empty(new EmptyState(this))
    , m_export(new ExportCard(session, this))
{
    setObjectName(QStringLiteral("exchange"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDisabled(session.ledger().isReadOnly());
    QWidget::addAction(m_import);
    connect(m_import, &QAction::triggered, this, [this, openWizard] { openWizard(m_session, window(), {}); });
    createLayout();
}

void ExchangePage::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    layout->setSpacing(scaled(14));
    createTable();
    layout->addWidget(makeBatchCard(), 1);
    m_export->setFixedWidth(scaled(280));
    layout->addWidget(m_export);
}

Card* ExchangePage::makeBatchCard()
{
    auto* card = new Card(tr("导入记录"), this);
    card->setNote(tr("每次导入可以整体撤销；导入后改过的记录会保留"));
    m_empty->setText(tr("还没有导入过"),
                     tr("把已有的花名册、三会一课、荣誉、责任清单等表格直接导入：支持 .xlsx、.xls、.ods、.csv，"
                        "自动识别表头，先看预览再写入，随时可以撤销。"));
    m_empty->setActions({m_import});
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    m_table->hide();
    m_empty->hide();
    return card;
}

void ExchangePage::createTable()
{
    m_table->setObjectName(QStringLiteral("batches"));
    m_table->setAccessibleName(tr("导入记录"));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("时间"), tr("文件"), tr("新增"), tr("更新"), QString()});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {CreatedColumn, UpdatedColumn})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FilesColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(WhenColumn, scaled(150));
    for (const int column : {CreatedColumn, UpdatedColumn}) {
        const QString word = m_table->horizontalHeaderItem(column)->text();
        const int wordWidth = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(word);
        m_table->setColumnWidth(column, qMax(scaled(76), wordWidth + scaled(30)));
    }
    m_table->setColumnWidth(StateColumn, scaled(130));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
}

void ExchangePage::setScope(const Scope& scope)
{
    m_export->setScope(scope);
    ask();
}

void ExchangePage::refresh(const Changes& changes)
{
    Q_UNUSED(changes)
    ask();
}

void ExchangePage::ask()
{
    m_session.lists().ask<QList<Batch>>(
        this,
        [](Reader& reader) -> Result<QList<Batch>> {
            const auto batches = reader.importBatches();
            if (!batches)
                return batches.error();
            QList<Batch> shown;
            for (const ImportBatch& batch : *batches)
                shown.append({batch.uid, batch.importedAt, batch.files, batch.created, batch.updated, batch.isUndone});
            return shown;
        },
        [this](const Result<QList<Batch>>& batches) {
            if (batches)
                showBatches(*batches);
            else
                m_session.showError(batches.error());
        });
}

void ExchangePage::showBatches(const QList<Batch>& batches)
{
    m_table->setVisible(!batches.isEmpty());
    m_empty->setVisible(batches.isEmpty());
    m_table->setRowCount(static_cast<int>(batches.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showBatch(row, batches[row]);
}

void ExchangePage::showBatch(int row, const Batch& batch)
{
    const QStringList texts{localTime(batch.at), batch.files, QString::number(batch.created),
                            QString::number(batch.updated)};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(plainToolTip(column == FilesColumn ? texts[column] : QString()));
        const bool isNumber = column == CreatedColumn || column == UpdatedColumn;
        item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    if (batch.isUndone) {
        QLabel* state = makeLabel(tr("已撤销"), LabelRole::Muted, m_table);
        state->setAlignment(Qt::AlignCenter);
        m_table->setCellWidget(row, StateColumn, state);
        return;
    }
    auto* undoButton = new QPushButton(lineIcon(QStringLiteral("undo"), theme().accent), tr("撤销导入"), m_table);
    setRole(undoButton, "link");
    undoButton->setObjectName(QStringLiteral("undo_") + batch.uid);
    undoButton->setAccessibleDescription(batch.files);
    undoButton->setDisabled(m_session.ledger().isReadOnly());
    m_table->setCellWidget(row, StateColumn, undoButton);
    connect(undoButton, &QPushButton::clicked, this, [this, batch] { undo(batch); });
}

void ExchangePage::undo(const Batch& batch)
{
    const Prompt::Question question{
        tr("撤销导入"),
        tr("撤销 %1 的导入？由它新增的记录会删除，被它更新的记录会恢复原来的内容；导入后改过的保留不动。")
            .arg(localTime(batch.at)),
        tr("撤销导入"),
        {},
        Prompt::Weight::Destructive};
    if (!m_session.prompt().confirm(this, question))
        return;
    runTask<UndoReport>(
        m_session.tasks(), this, tr("正在撤销导入"),
        [&target = m_session.ledger(), uid = batch.uid](const TaskControl&) { return undoImport(target, uid); },
        [this](const Result<UndoReport>& report) {
            if (report)
                m_session.show({Message::Tone::Info, undoText(*report)});
            else
                m_session.showError(report.error());
            ask();
        });
}

} // namespace ledger
