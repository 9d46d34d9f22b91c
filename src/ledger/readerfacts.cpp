// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reader.h"
#include "storage/catalogstore.h"
#include "storage/factstore.h"
#include "storage/organizationstore.h"

namespace ledger {

Result<Organization> Reader::branchTree(const Vocabulary& vocabulary)
{
    return loadBranchTree(*m_connection, vocabulary);
}

Result<QList<double>> Reader::facts(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions)
{
    return FactStore(*m_connection, m_schema).count(kind, window, questions);
}

Result<QMap<QStringList, QList<double>>> Reader::factsBy(Kind kind, const FactWindow& window, const QStringList& fields,
                                                         const QList<FactQuestion>& questions)
{
    return FactStore(*m_connection, m_schema).countBy(kind, window, fields, questions);
}

Result<QList<qint64>> Reader::factRecords(Kind kind, const FactWindow& window, FactReach reach)
{
    return FactStore(*m_connection, m_schema).ids(kind, window, reach);
}

Result<QList<Reader::HeldMeeting>> Reader::heldMeetings(QDate from, QDate to, const QList<qint64>& branches)
{
    const FactWindow window{FactWindow::Mode::DateInPeriod, from, to, branches};
    const QStringList fields{QStringLiteral("branch"), QStringLiteral("category"), QStringLiteral("held_on")};
    QList<HeldMeeting> meetings;
    auto read = FactStore(*m_connection, m_schema).forEach(Kind::StudySession, window, fields, [&](const Row& row) {
        meetings.append({row.number(0), row.number(1), row.text(2), row.day(3), row.day(4)});
        return true;
    });
    if (!read)
        return read.error();
    return meetings;
}

Result<QList<MeetingCount>> Reader::meetingCounts(const FactWindow& window, const QStringList& categories)
{
    return FactStore(*m_connection, m_schema).meetings(window, categories);
}

Result<QList<PostHolder>> Reader::postHolders(const QStringList& posts, QDate day, const QList<qint64>& branches)
{
    return FactStore(*m_connection, m_schema).postHolders(posts, day, branches);
}

Result<QList<Reader::ItemState>> Reader::itemStates(int year, QDate day, const QList<qint64>& branches)
{
    // The list's year is that of the window's last day; a day outside the year is moved to its nearer end.
    FactWindow window{FactWindow::Mode::ListOfYear, day, day, branches};
    if (day.year() != year)
        window.from = window.to = day < QDate(year, 1, 1) ? QDate(year, 1, 1) : QDate(year, 12, 31);
    QList<ItemState> items;
    const QStringList fields{QStringLiteral("state"), QStringLiteral("due_on")};
    auto read =
        FactStore(*m_connection, m_schema).forEach(Kind::ResponsibilityItem, window, fields, [&](const Row& row) {
            items.append({row.number(0), row.text(1), row.isNull(3) ? row.day(2) : row.day(3)});
            return true;
        });
    if (!read)
        return read.error();
    return items;
}

} // namespace ledger
