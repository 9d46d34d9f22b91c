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

/// The question as conditions on the member.
static QList<Condition> conditionsOf(const RosterQuestion& question, const QStringList& fullCategories)
{
    using Test = Condition::Test;
    QList<Condition> conditions;
    if (question.who != RosterQuestion::Who::All) {
        const bool isFull = question.who == RosterQuestion::Who::Full;
        conditions.append({isFull ? Test::IsFull : Test::IsProbationary, {}, fullCategories, {}, 0, {}, {}});
    }
    if (!question.field.isEmpty())
        conditions.append({Test::OneOf, question.field, question.words, {}, 0, {}, {}});
    if (question.ageAtMost >= 0)
        conditions.append({Test::AgedAtMost, QStringLiteral("birth_on"), {}, {}, question.ageAtMost, {}, {}});
    return conditions;
}

Result<QList<double>> Reader::rosterFacts(QDate day, const QList<qint64>& branches,
                                          const QList<RosterQuestion>& questions)
{
    auto words = vocabulary();
    if (!words)
        return words.error();
    const QStringList full = words->having(QStringLiteral("member_category"), QStringLiteral("full")).values();
    QList<FactQuestion> asked;
    for (const RosterQuestion& question : questions)
        asked.append({{}, onDay(conditionsOf(question, full), day)});
    return facts(Kind::Member, {FactWindow::Mode::OnRoster, day, day, branches}, asked);
}

Result<QList<qint64>> Reader::memberEvents(const QString& dateField, const FactWindow& window)
{
    FactWindow events = window;
    events.mode = FactWindow::Mode::EventOnRoster;
    events.dateField = dateField;
    return factRecords(Kind::Member, events);
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

Result<QMap<QString, double>> Reader::grouped(Kind kind, const FactWindow& window, const QString& field,
                                              const QString& measure)
{
    return FactStore(*m_connection, m_schema).grouped(kind, window, field, measure);
}

Result<QMap<QString, QPair<double, double>>> Reader::monthly(Kind kind, const FactWindow& window,
                                                             const QStringList& categories,
                                                             const QPair<QString, QString>& fields)
{
    return FactStore(*m_connection, m_schema).monthly(kind, window, categories, fields);
}

} // namespace ledger
