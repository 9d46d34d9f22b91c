// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rosterstore.h"

#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

struct Person {
    QDate admittedOn;
    QDate confirmedOn;
    bool isFullByCategory = false;
};

/// As Organization::standingOn() has it: full from confirmation, or by category from admission.
MemberStay stayOf(const Person& person, QDate joined, QDate left)
{
    MemberStay stay;
    stay.from = joined.isValid() ? std::max(joined, person.admittedOn) : person.admittedOn;
    stay.to = left;
    if (person.confirmedOn.isValid())
        stay.fullFrom = std::max(person.confirmedOn, stay.from);
    else if (person.isFullByCategory)
        stay.fullFrom = stay.from;
    return stay;
}

/// 第一届, 首届, 第1届, 1: which of the terms is the first.
bool isFirst(const QString& number)
{
    static const QSet<QString> words{
        QStringLiteral("第一届"), QStringLiteral("首届"),         QStringLiteral("第1届"),
        QStringLiteral("一届"),   QStringLiteral("第一"),         QStringLiteral("一"),
        QStringLiteral("1"),      QStringLiteral("第一届支委会"), QStringLiteral("第一届支部委员会")};
    return words.contains(number.simplified());
}

} // namespace

Result<QHash<qint64, QList<MemberStay>>> loadMemberStays(Connection& connection, const Vocabulary& vocabulary)
{
    const QSet<QString> full = vocabulary.having(QStringLiteral("member_category"), QStringLiteral("full"));
    QHash<qint64, QList<MemberStay>> stays;
    auto read = connection.forEach(
        QStringLiteral("SELECT s.branch_id, m.id, m.admitted_on, m.confirmed_on, m.category, s.joined_on, "
                       "COALESCE(s.left_on_last, s.left_on) FROM memberships s "
                       "JOIN members m ON m.id = s.owner_id JOIN branches b ON b.id = s.branch_id "
                       "WHERE m.is_deleted = 0 AND m.admitted_on IS NOT NULL AND b.is_deleted = 0 "
                       "AND b.has_committee = 1"),
        {}, [&](const Row& row) {
            const Person person{row.day(2), row.day(3), full.contains(row.text(4))};
            MemberStay stay = stayOf(person, row.day(5), row.day(6));
            stay.memberId = row.number(1);
            stays[row.number(0)].append(stay);
            return true;
        });
    if (!read)
        return read.error();
    return stays;
}

Result<QHash<qint64, QDate>> loadFirstCommittees(Connection& connection)
{
    QHash<qint64, QDate> firsts;
    auto read =
        connection.forEach(QStringLiteral("SELECT owner_id, number, COALESCE(elected_on, term_from) FROM branch_terms "
                                          "WHERE COALESCE(elected_on, term_from) IS NOT NULL"),
                           {}, [&](const Row& row) {
                               if (isFirst(row.text(1)))
                                   firsts.insert(row.number(0), row.day(2));
                               return true;
                           });
    if (!read)
        return read.error();
    return firsts;
}

} // namespace ledger
