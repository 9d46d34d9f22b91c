// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellblock.h"
#include "core/textkey.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/gridactions.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/pastedialog.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QClipboard>

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

GridActions::Head GridActions::readHead(const QStringList& words) const
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
    Head head;
    for (const QString& word : words) {
        const int column = known.value(headerKey(word), -1);
        if (column < 0 || head.columns.contains(column))
            head.unknown.append(word.simplified());
        else
            head.columns.append(column);
    }
    // A line of values may hold a word or two that name a column.
    return head.columns.size() > head.unknown.size() ? head : Head{};
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
    if (!m_model.isComplete()) {
        explain(tr("列表还在读取，请稍候再粘贴。"));
        return;
    }
    const QString first = block.constFirst().value(0);
    if (cells == 1 && pasteOne(first))
        return;
    const auto request = cells == 1 ? requestForOne(first) : requestForBlock(block);
    if (request)
        offer(*request);
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

/// The same value for each selected cell; nullopt where they are too many to look at.
std::optional<PasteRequest> GridActions::requestForOne(const QString& text)
{
    PasteRequest request;
    request.listRows = m_view.selectedRowNumbers();
    const QList<int> columns = m_view.selectedColumns();
    if (request.listRows.size() * columns.size() > MostCells) {
        explain(tr("选中的格子太多了。同一个值请用“修改选中行的字段…”。"));
        return std::nullopt;
    }
    request.cells = QList<QStringList>(request.listRows.size(), QStringList(columns.size(), text));
    for (qsizetype row = 0; row < request.listRows.size(); ++row) {
        const QList<int> selected = selectedIn(request.listRows[row], columns);
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (!selected.contains(columns[column]))
                request.leftAlone.insert({row, column});
        }
    }
    for (const int column : columns)
        request.columns.append(pasteColumn(column));
    return request;
}

/// The block from the first selected cell on, or under the columns that its head names; nullopt where it has no room.
std::optional<PasteRequest> GridActions::requestForBlock(QList<QStringList> block)
{
    const Head head = block.size() > 1 ? readHead(block.constFirst()) : Head{};
    if (!head.unknown.isEmpty()) {
        explain(tr("剪贴板的第一行是表头，但这个列表没有“%1”，或者重复了。请改好或去掉这些列再复制。")
                    .arg(head.unknown.join(QStringLiteral("”“"))));
        return std::nullopt;
    }
    QList<int> columns = head.columns;
    if (!columns.isEmpty()) {
        block.removeFirst();
    } else {
        const QList<int> shown = m_view.shownColumns();
        columns = shown.mid(qMax(0, shown.indexOf(m_view.selectedColumns().value(0))));
    }
    qsizetype widest = 0;
    for (const QStringList& row : std::as_const(block))
        widest = qMax(widest, row.size());
    if (widest > columns.size()) {
        explain(tr("剪贴板里有 %1 列，从这里往右只有 %2 列。请从更靠左的格子开始粘贴，或先显示需要的列。")
                    .arg(widest)
                    .arg(columns.size()));
        return std::nullopt;
    }
    PasteRequest request;
    request.cells = block;
    for (const int column : columns.mid(0, widest))
        request.columns.append(pasteColumn(column));
    // With no cell selected (after a click below the list) the block makes records of its own.
    const int first = m_view.selectedRowNumbers().value(0, m_model.rowCount());
    for (int row = first; row < qMin<qsizetype>(m_model.rowCount(), first + block.size()); ++row)
        request.listRows.append(row);
    return request;
}

void GridActions::offer(const PasteRequest& asked)
{
    if (CellTexts::needsMembers(m_model.info()) && !m_session.members().isReady()) {
        connect(
            &m_session.members(), &MemberIndex::ready, this, [this, asked] { offer(asked); }, Qt::SingleShotConnection);
        return;
    }
    PasteRequest request = asked;
    request.info = m_model.info();
    for (const int row : std::as_const(request.listRows))
        request.ids.append(m_model.idAt(row));
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
