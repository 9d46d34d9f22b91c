// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellblock.h"
#include "core/textkey.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/gridactions.h"
#include "ui/kit/pastedialog.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ledger {

static constexpr qsizetype MostCells = 200000;

PasteColumn GridActions::pasteColumn(int column) const
{
    PasteColumn met;
    met.label = m_model.headerData(column, Qt::Horizontal).toString();
    met.whyFixed = m_model.whyFixed(column);
    if (const Field* field = m_model.fieldOf(column)) {
        met.field = *field;
        return met;
    }
    for (const ExtraColumn& extra : m_traits.extraColumns) {
        if (extra.key == m_model.keyOf(column))
            met.text = extra.text;
    }
    return met;
}

QList<int> GridActions::columnsNamed(const QStringList& words) const
{
    QHash<QString, int> known;
    const QHash<QString, QStringList>& synonyms = m_session.vocabulary().headers(m_traits.kind);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const QString& word : synonyms.value(m_model.keyOf(column)))
            known.insert(word, column);
    }
    // The list's own words go before those of other people's workbooks.
    for (int column = 0; column < m_model.columnCount(); ++column)
        known.insert(headerKey(m_model.headerData(column, Qt::Horizontal).toString()), column);
    QList<int> columns;
    for (const QString& word : words) {
        const int column = known.value(headerKey(word), -1);
        if (column < 0 || columns.contains(column))
            return {};
        columns.append(column);
    }
    return columns;
}

void GridActions::paste()
{
    const QList<QStringList> block = readCellBlock(QApplication::clipboard()->text());
    if (block.isEmpty())
        return;
    qsizetype cells = 0;
    for (const QStringList& row : block)
        cells += row.size();
    if (cells > MostCells) {
        explain(tr("剪贴板里有 %1 个格子，太多了。请存成工作簿，再用“导入工作簿”。").arg(cells));
        return;
    }
    const bool isOne = cells == 1;
    if (!isOne || !pasteOne(block.constFirst().constFirst()))
        pasteBlock(block);
}

/// A single value goes into the cell as if it were typed; true when that is all there is to do.
bool GridActions::pasteOne(const QString& text)
{
    if (m_view.mode() == RecordView::Mode::Rows) {
        explain(tr("要粘贴到格子里，请先点“表格编辑”或按 F2，再选中格子。"));
        return true;
    }
    const QList<int> rows = m_view.selectedRowNumbers();
    const QList<int> columns = m_view.selectedColumns();
    if (rows.size() != 1 || columns.size() != 1)
        return rows.isEmpty() || columns.isEmpty();
    if (!isFree(columns))
        return true;
    const QString shown = m_model.index(rows.constFirst(), columns.constFirst()).data().toString();
    if (text.simplified() == shown.simplified())
        return true;
    const Record record = recordOf(rows.constFirst());
    const CellTexts::Reading reading =
        CellTexts(m_model.info(), m_session).read(*m_model.fieldOf(columns.constFirst()), text);
    m_view.saver().save(
        {record.id, record.revision, m_model.keyOf(columns.constFirst()), reading.value, text, reading.problem});
    return true;
}

void GridActions::pasteBlock(QList<QStringList> block)
{
    PasteRequest request;
    QList<int> rows = m_view.selectedRowNumbers();
    QList<int> columns;
    const bool isOne = block.size() == 1 && block.constFirst().size() == 1;
    if (isOne) {
        columns = m_view.selectedColumns();
        const QStringList line(columns.size(), block.constFirst().constFirst());
        request.cells = QList<QStringList>(rows.size(), line);
    } else {
        columns = block.size() > 1 ? columnsNamed(block.constFirst()) : QList<int>();
        if (!columns.isEmpty())
            block.removeFirst();
        else
            columns =
                m_view.shownColumns().mid(qMax(0, m_view.shownColumns().indexOf(m_view.selectedColumns().value(0))));
        const auto widest = std::max_element(block.begin(), block.end(),
                                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        if (widest->size() > columns.size()) {
            explain(tr("剪贴板里有 %1 列，从这里往右只有 %2 列。请从更靠左的格子开始粘贴，或先显示需要的列。")
                        .arg(widest->size())
                        .arg(columns.size()));
            return;
        }
        columns = columns.mid(0, widest->size());
        request.cells = block;
        const int first = rows.value(0);
        rows.clear();
        for (int row = first; row < qMin<qsizetype>(m_model.rowCount(), first + block.size()); ++row)
            rows.append(row);
    }
    if (!m_model.isComplete()) {
        explain(tr("列表还在读取，请稍候再粘贴。"));
        return;
    }
    for (const int column : std::as_const(columns))
        request.columns.append(pasteColumn(column));
    for (const int row : std::as_const(rows))
        request.ids.append(m_model.idAt(row));
    request.listRows = rows;
    offer(request);
}

void GridActions::offer(const PasteRequest& asked)
{
    PasteRequest request = asked;
    request.info = m_model.info();
    request.fresh.kind = m_traits.kind;
    if (m_traits.prepareNew)
        m_traits.prepareNew(request.fresh, m_session);
    m_session.lists().ask<PastePlan>(
        this,
        [request, texts = CellTexts(m_model.info(), m_session)](Reader& reader) {
            return PastePlan::make(request, texts, reader);
        },
        [this](const Result<PastePlan>& plan) { showPlan(plan); });
}

void GridActions::showPlan(const Result<PastePlan>& plan)
{
    if (!plan) {
        m_session.showError(plan.error());
        return;
    }
    auto* dialog = new PasteDialog(*plan, m_session, m_page->window());
    dialog->open();
}

} // namespace ledger
