// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deadlines.h"

#include "ledger/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr int DaysAhead = 90;
constexpr int LongestTerm = 10; ///< years: a term that ended is due until the election is entered
constexpr int MostOfAKind = 2000;

QString say(const char* text)
{
    return QCoreApplication::translate("Deadlines", text);
}

ListQuery dueQuery(Kind kind, const QString& field, QDate from, QDate to)
{
    ListQuery query;
    query.kind = kind;
    query.filters = {{field, ListFilter::Test::AtLeast, {from.toString(Qt::ISODate)}},
                     {field, ListFilter::Test::AtMost, {to.toString(Qt::ISODate)}}};
    query.sortField = field;
    query.order = Qt::AscendingOrder;
    return query;
}

Result<QList<Record>> read(Reader& reader, const ListQuery& query)
{
    const auto ids = reader.ids(query, MostOfAKind);
    return ids ? reader.rows(query.kind, *ids) : Result<QList<Record>>(ids.error());
}

bool isOpen(const Record& item)
{
    static const QStringList done{QStringLiteral("已完成"), QStringLiteral("已销号"), QStringLiteral("终止")};
    return !done.contains(item.text(QStringLiteral("state")));
}

QDate lastDay(const Record& record, const QString& field)
{
    return record.value(field).value<PartialDate>().last();
}

} // namespace

Result<QList<Deadline>> readDeadlines(Reader& reader, QDate today, const QList<qint64>& branches)
{
    QList<Deadline> deadlines;
    // The lists of this year, as the figures count them.
    ListQuery items = dueQuery(Kind::ResponsibilityItem, QStringLiteral("due_on"), QDate(today.year(), 1, 1),
                               today.addDays(DaysAhead));
    items.branches = branches;
    const auto due = read(reader, items);
    if (!due)
        return due.error();
    for (const Record& item : *due) {
        if (isOpen(item))
            deadlines.append(
                {Kind::ResponsibilityItem, item.id,
                 say(QT_TRANSLATE_NOOP("Deadlines", "责任清单 %1 %2"))
                     .arg(item.text(QStringLiteral("list_no")), item.text(QStringLiteral("task")).simplified()),
                 lastDay(item, QStringLiteral("due_on"))});
    }
    const auto terms =
        read(reader,
             dueQuery(Kind::Branch, QStringLiteral("term_to"), today.addYears(-LongestTerm), today.addDays(DaysAhead)));
    if (!terms)
        return terms.error();
    for (const Record& branch : *terms) {
        if (branches.isEmpty() || branches.contains(branch.id))
            deadlines.append({Kind::Branch, branch.id,
                              say(QT_TRANSLATE_NOOP("Deadlines", "%1换届")).arg(branch.text(QStringLiteral("name"))),
                              lastDay(branch, QStringLiteral("term_to"))});
    }
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const Deadline& a, const Deadline& b) { return a.day < b.day; });
    return deadlines;
}

QString deadlineText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return say(QT_TRANSLATE_NOOP("Deadlines", "逾期 %1 天")).arg(-days);
    return days == 0 ? say(QT_TRANSLATE_NOOP("Deadlines", "今天到期"))
                     : say(QT_TRANSLATE_NOOP("Deadlines", "还有 %1 天")).arg(days);
}

} // namespace ledger
