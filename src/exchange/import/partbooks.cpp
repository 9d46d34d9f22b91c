// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/planner.h"
#include "exchange/partbook.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

void Planner::readBook(RowDraft& draft, const QString& column, QStringView partKey)
{
    const PartInfo* part = draft.info().part(partKey);
    const QList<PartRow> rows = rowsOfBook(*part, draft.text(column));
    if (!rows.isEmpty())
        draft.record.parts.insert(part->key, rows);
}

qint64 Planner::memberOfBook(RowDraft& draft, const QString& column, const QString& text)
{
    if (text.isEmpty())
        return 0;
    const PersonMatch match = personNamed(text, draft.record);
    if (match.outcome == PersonMatch::Outcome::One)
        return match.memberId;
    const bool isNobody = match.outcome == PersonMatch::Outcome::None;
    draft.error(column, isNobody ? QStringLiteral("person_unknown") : QStringLiteral("person_ambiguous"),
                isNobody ? say(QT_TRANSLATE_NOOP("import", "“%1”不在当天任何支部的花名册上")).arg(text)
                         : say(QT_TRANSLATE_NOOP("import", "当天花名册上有不止一个“%1”，请写明是哪一位")).arg(text));
    return 0;
}

void Planner::readVotes(RowDraft& draft)
{
    const QString column = QStringLiteral("vote_book");
    const PartInfo* part = draft.info().part(u"session_votes");
    const int member = part->indexOf(u"member");
    const QString book = draft.text(column);
    const QList<QStringList> entries = entriesOfBook(book);
    QList<PartRow> rows = rowsOfBook(*part, book);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 id = memberOfBook(draft, column, entries[i].value(member).trimmed());
        rows[i][member] = id == 0 ? QVariant() : QVariant(id);
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part->key, rows);
}

void Planner::readAttendanceMarks(RowDraft& draft, Attendance& attendance)
{
    const QString column = QStringLiteral("attendance_book");
    const PartInfo* part = draft.info().part(u"attendances");
    const QList<QStringList> entries = entriesOfBook(draft.text(column));
    for (const QStringList& entry : entries) {
        const qint64 id = memberOfBook(draft, column, entry.value(0).trimmed());
        const auto isOf = [&](const PartRow& row) { return row.constFirst().toLongLong() == id; };
        auto row = std::find_if(attendance.rows.begin(), attendance.rows.end(), isOf);
        if (id == 0 || row == attendance.rows.end())
            continue;
        row->resize(part->fields.size());
        const auto mark = [&](QStringView key, const QString& text) {
            const int at = part->indexOf(key);
            (*row)[at] = fromStoredText(part->fields[at], text.trimmed());
        };
        mark(u"written_opinion", entry.value(1));
        mark(u"excluded_reason", entry.value(2));
    }
}

} // namespace ledger
