// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pasteplan.h"

#include "core/textkey.h"
#include "domain/identity.h"
#include "ledger/typedchecks.h"
#include "ledger/unitofwork.h"
#include "ui/kit/approximate.h"
#include "ui/kit/derivedparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("PastePlan", text);
}

static bool isChanged(const PastedRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const PastedCell& cell) { return cell.isChange; });
}

static bool isBad(const PastedRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const PastedCell& cell) { return !cell.problem.isEmpty(); });
}

Result<PastePlan> PastePlan::make(const PasteRequest& request, const CellTexts& texts, Reader& reader)
{
    const auto records = reader.load(request.info.kind, request.ids);
    if (!records)
        return records.error();
    QHash<qint64, Record> known;
    for (const Record& record : *records)
        known.insert(record.id, record);
    PastePlan plan;
    plan.m_info = request.info;
    plan.m_texts = texts;
    plan.m_columns = request.columns;
    for (qsizetype at = 0; at < request.cells.size(); ++at) {
        const bool isNew = at >= request.ids.size();
        PastedRow row;
        row.record = isNew ? request.fresh : known.value(request.ids[at]);
        if (!isNew && row.record.id == 0)
            return fail(
                ErrorCode::Conflict,
                say(QT_TRANSLATE_NOOP("PastePlan", "列表里的记录刚才有变动。请看一下最新的列表，再粘贴一次。")));
        row.place = isNew ? say(QT_TRANSLATE_NOOP("PastePlan", "新增 %1")).arg(at - request.ids.size() + 1)
                          : say(QT_TRANSLATE_NOOP("PastePlan", "第 %1 行")).arg(request.listRows[at] + 1);
        const QStringList& cells = request.cells[at];
        for (qsizetype column = 0; column < request.columns.size(); ++column) {
            const bool isMet = column < cells.size() && !request.leftAlone.contains({at, column});
            row.cells.append(isMet ? plan.check(request.columns[column], cells[column], row.record)
                                   : plan.untouched(request.columns[column], row.record));
        }
        plan.fillParts(row);
        plan.checkWhole(row);
        if (!isNew || isChanged(row) || isBad(row))
            plan.m_rows.append(row);
    }
    if (auto found = plan.findTwins(reader); !found)
        return found.error();
    return plan;
}

static bool isTwin(const PastedRow& row)
{
    return isChanged(row) && (!row.twins.isEmpty() || !row.twinRow.isEmpty());
}

/// What two new rows of one block that are the same have in common.
static QString blockIdentity(const KindInfo& info, const Record& record)
{
    if (info.kind != Kind::Member)
        return eventIdentity(info, record);
    const QString id = record.text(QStringLiteral("id_number"));
    const QDate birth = record.day(QStringLiteral("birth_on"));
    return id.isEmpty() ? compactKey(record.text(info.titleField)) + birth.toString(Qt::ISODate) : id;
}

Result<> PastePlan::findTwins(Reader& reader)
{
    QHash<QString, QString> places;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        PastedRow& row = m_rows[at];
        if (!isChanged(row) || isBad(row))
            continue;
        const Record pasted = edited(row.record, valuesOf(row));
        auto twins = newTwins(reader, row.record, pasted);
        if (!twins)
            return twins.error();
        row.twins = *twins;
        if (row.record.id != 0)
            continue;
        const QString identity = blockIdentity(m_info, pasted);
        row.twinRow = places.value(identity);
        if (row.twinRow.isEmpty())
            places.insert(identity, row.place);
    }
    return {};
}

int PastePlan::twinRows() const
{
    return count(isTwin);
}

void PastePlan::leaveOutTwins()
{
    m_rows.removeIf(isTwin);
}

PastedCell PastePlan::untouched(const PasteColumn& column, const Record& record) const
{
    PastedCell cell;
    if (column.field)
        cell.before = m_texts->shown(*column.field, record.value(column.field->key));
    else if (record.id != 0)
        cell.before = column.text(record);
    cell.after = cell.before;
    return cell;
}

PastedCell PastePlan::check(const PasteColumn& column, const QString& text, const Record& record) const
{
    PastedCell cell = untouched(column, record);
    const QVariant before = column.field ? record.value(column.field->key) : QVariant();
    // What was copied from this list comes back as it is, masked or shortened as it may be.
    if (record.id != 0 && text.simplified() == cell.before.simplified())
        return cell;
    if (isFixed(column, record)) {
        // A new record brings no words for what the program computes.
        if (text.trimmed().isEmpty() || (record.id == 0 && !column.field))
            return cell;
        cell.after = text;
        cell.problem = column.whyFixed;
        return cell;
    }
    cell.after = text;
    const CellTexts::Reading reading = m_texts->read(*column.field, text);
    cell.value = reading.value;
    cell.problem = reading.problem;
    cell.isChange =
        reading.problem.isEmpty() && storedText(*column.field, reading.value) != storedText(*column.field, before);
    cell.isApproximate = isApproximate(*column.field, text);
    if (reading.problem.isEmpty())
        cell.after = m_texts->shown(*column.field, reading.value);
    return cell;
}

/// What is derived from a part can be given to a new record with that part: a member's branch, the recipients of an honor.
bool PastePlan::isFixed(const PasteColumn& column, const Record& record) const
{
    const bool makesPart = record.id == 0 && column.field && canFillPart(m_info, *column.field);
    return !column.whyFixed.isEmpty() && !makesPart;
}

void PastePlan::fillParts(PastedRow& row) const
{
    const NameFinders find{[this](const QString& name) { return m_texts->memberNamed(name); },
                           [this](const QString& name) { return m_texts->branchNamed(name); }};
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const auto& field = m_columns[column].field;
        if (row.record.id == 0 && row.cells[column].isChange && field && canFillPart(m_info, *field))
            fillPart(m_info, *field, row.cells[column].value, find, row.record);
    }
}

QHash<QString, QVariant> PastePlan::valuesOf(const PastedRow& row) const
{
    QHash<QString, QVariant> values;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (row.cells[column].isChange)
            values.insert(m_columns[column].field->key, row.cells[column].value);
        if (row.cells[column].isChange && row.cells[column].isApproximate && m_info.field(approximateKey()))
            values.insert(approximateKey(), true);
    }
    return values;
}

/// The rules that look at a whole record: what is required, days in their order.
void PastePlan::checkWhole(PastedRow& row) const
{
    if (!isChanged(row))
        return;
    const Record pasted = edited(row.record, valuesOf(row));
    const QList<FieldError> errors = validate(m_info, pasted, m_texts->vocabulary())
        + contradictions(m_info, row.record, pasted, m_texts->vocabulary());
    for (const FieldError& error : errors) {
        PastedCell* place = nullptr;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            PastedCell& cell = row.cells[column];
            const bool isItsField = m_columns[column].field && m_columns[column].field->key == error.field;
            if (isItsField && (cell.isChange || row.record.id == 0))
                place = &cell;
            else if (cell.isChange && !place)
                place = &cell;
        }
        if (place && place->problem.isEmpty())
            place->problem = error.message;
    }
    for (PastedCell& cell : row.cells)
        cell.isChange = cell.isChange && cell.problem.isEmpty();
}

int PastePlan::changedCells() const
{
    qsizetype cells = 0;
    for (const PastedRow& row : m_rows)
        cells +=
            std::count_if(row.cells.begin(), row.cells.end(), [](const PastedCell& cell) { return cell.isChange; });
    return static_cast<int>(cells);
}

int PastePlan::count(bool (*isMeant)(const PastedRow& row)) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isMeant));
}

int PastePlan::changedRows() const
{
    return count([](const PastedRow& row) { return row.record.id != 0 && isChanged(row); });
}

int PastePlan::newRows() const
{
    return count([](const PastedRow& row) { return row.record.id == 0 && isChanged(row); });
}

int PastePlan::badCells() const
{
    qsizetype cells = 0;
    for (const PastedRow& row : m_rows)
        cells += std::count_if(row.cells.begin(), row.cells.end(),
                               [](const PastedCell& cell) { return !cell.problem.isEmpty(); });
    return static_cast<int>(cells);
}

QStringList PastePlan::leaveOutBad()
{
    QStringList dropped;
    // Without one cell another may break a rule of the whole record; each round drops at least one.
    while (badCells() > 0) {
        QList<PastedRow> kept;
        for (PastedRow row : std::as_const(m_rows)) {
            const bool wasBad = isBad(row);
            for (PastedCell& cell : row.cells) {
                if (!cell.problem.isEmpty())
                    cell = PastedCell{cell.before, cell.before, {}, {}, false};
            }
            if (wasBad)
                checkWhole(row);
            // A new row that lacks something it cannot do without is no record.
            const bool isHopeless = row.record.id == 0 && wasBad && (isBad(row) || !isChanged(row));
            if (isHopeless)
                dropped.append(row.place);
            else
                kept.append(row);
        }
        m_rows = kept;
    }
    return dropped;
}

RecordEdits PastePlan::edits(const QString& label) const
{
    RecordEdits action{m_info.kind, QStringLiteral("paste"), label, {}};
    for (const PastedRow& row : m_rows) {
        if (isChanged(row))
            action.edits.append({row.record, valuesOf(row)});
    }
    return action;
}

} // namespace ledger
