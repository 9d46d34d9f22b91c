// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "core/partialdate.h"
#include "core/textkey.h"
#include "exchange/import/planner.h"
#include "exchange/partbook.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

/// One text of a book as the value of its field; says what it is not.
QVariant Planner::valueOfBook(RowDraft& draft, const QString& column, const Field& field, const QString& text)
{
    const auto refuse = [&](const QString& code, const char* why) {
        draft.error(column, code, say(why).arg(text, fieldLabel(field)));
        return QVariant();
    };
    if (text.isEmpty() || field.type == FieldType::Member)
        return {};
    switch (field.type) {
    case FieldType::Date:
        if (!PartialDate::fromIso(text))
            return refuse(QStringLiteral("date_unreadable"), QT_TRANSLATE_NOOP("import", "“%1”不是日期（%2）"));
        break;
    case FieldType::Choice: {
        const auto word = m_vocabulary.canonical(field.dictionary, text);
        if (!word)
            return refuse(QStringLiteral("value_unknown"), QT_TRANSLATE_NOOP("import", "词表里没有“%1”（%2）"));
        return *word;
    }
    case FieldType::Flag:
        if (text != QLatin1StringView("0") && text != QLatin1StringView("1"))
            return refuse(QStringLiteral("value_unknown"), QT_TRANSLATE_NOOP("import", "“%1”应写 1 或 0（%2）"));
        break;
    case FieldType::Money: {
        const MoneyReading money = readMoney(text);
        if (!money.fen)
            return refuse(QStringLiteral("number_unreadable"), QT_TRANSLATE_NOOP("import", "“%1”不是金额（%2）"));
        return *money.fen;
    }
    case FieldType::Integer:
    case FieldType::Decimal: {
        bool isNumber = false;
        if (text.toDouble(&isNumber) < 0 || !isNumber)
            return refuse(QStringLiteral("number_unreadable"), QT_TRANSLATE_NOOP("import", "“%1”不是数（%2）"));
        break;
    }
    default:
        break;
    }
    return fromStoredText(field, text);
}

QList<PartRow> Planner::rowsOfCell(RowDraft& draft, const QString& column, const PartInfo& part)
{
    QList<PartRow> rows;
    const QList<QStringList> entries = entriesOfBook(draft.text(column));
    for (const QStringList& texts : entries) {
        PartRow row(part.fields.size());
        for (qsizetype i = 0; i < part.fields.size(); ++i) {
            const Field& field = part.fields[i];
            const QString text = texts.value(i).trimmed();
            row[i] = valueOfBook(draft, column, field, text);
            if (text.isEmpty() && field.is(FieldFlag::Required))
                draft.error(column, QStringLiteral("required_missing"),
                            say(QT_TRANSLATE_NOOP("import", "“%1”里缺少%2")).arg(texts.join(u'@'), fieldLabel(field)));
        }
        rows << row;
    }
    return rows;
}

void Planner::readBook(RowDraft& draft, const QString& column, QStringView partKey)
{
    const PartInfo* part = draft.info().part(partKey);
    const QList<PartRow> rows = rowsOfCell(draft, column, *part);
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
    const QList<QStringList> entries = entriesOfBook(draft.text(column));
    QList<PartRow> rows = rowsOfCell(draft, column, *part);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = entries[i].value(member).trimmed();
        // Who is voted on may stand on no roster yet.
        const QList<qint64> known = m_organization.membersNamed(name);
        const qint64 id = known.size() == 1 ? known.constFirst() : memberOfBook(draft, column, name);
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
            (*row)[at] = valueOfBook(draft, column, part->fields[at], text.trimmed());
        };
        mark(u"written_opinion", entry.value(1));
        mark(u"excluded_reason", entry.value(2));
    }
}

} // namespace ledger
