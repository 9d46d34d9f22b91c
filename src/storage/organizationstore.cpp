// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organizationstore.h"

#include <QJsonObject>
#include <QJsonValue>

namespace ledger {

static QStringList aliasesOf(const QString& text)
{
    return text.split(QStringLiteral("、"), Qt::SkipEmptyParts);
}

static Result<> loadBranches(Connection& connection, const Vocabulary& vocabulary, Organization& organization)
{
    QHash<QString, BranchRole> roles;
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("branch_type")))
        roles.insert(word.word, branchRoleFromWord(word.attributes.value(QLatin1StringView("role")).toString()));
    return connection.forEach(
        QStringLiteral("SELECT id, name, short_name, aliases, type, parent_id, founded_on, closed_on, term_from, "
                       "COALESCE(term_to_last, term_to), has_committee FROM branches WHERE is_deleted = 0 ORDER BY id"),
        {}, [&](const Row& row) {
            OrgBranch branch;
            branch.id = row.number(0);
            branch.name = row.text(1);
            branch.shortName = row.text(2);
            branch.aliases = aliasesOf(row.text(3));
            branch.type = row.text(4);
            branch.role = roles.value(branch.type);
            branch.parentId = row.number(5);
            branch.foundedOn = row.day(6);
            branch.closedOn = row.day(7);
            branch.termFrom = row.day(8);
            branch.termTo = row.day(9);
            branch.hasCommittee = row.number(10) != 0;
            organization.addBranch(std::move(branch));
            return true;
        });
}

static Result<QHash<qint64, QList<OrgMembership>>> loadMemberships(Connection& connection)
{
    QHash<qint64, QList<OrgMembership>> all;
    auto read = connection.forEach(
        QStringLiteral("SELECT owner_id, branch_id, group_id, joined_on, left_on, left_on_last FROM memberships "
                       "ORDER BY owner_id, position"),
        {}, [&](const Row& row) {
            const QDate left = row.isNull(5) ? row.day(4) : row.day(5);
            all[row.number(0)].append({row.number(1), row.number(2), {row.day(3), left}});
            return true;
        });
    if (!read)
        return read.error();
    return all;
}

/// An event of the word, with what its attributes mean to rolls and votes.
static OrgEvent eventOf(const DictionaryWord& word)
{
    struct Effect {
        const char* attribute;
        EventEffect effect;
    };
    static constexpr Effect effects[] = {{"ends", EventEffect::Ends},
                                         {"begins", EventEffect::Restores},
                                         {"no_vote", EventEffect::NoVote},
                                         {"may_be_excluded", EventEffect::MayBeExcluded},
                                         {"retires", EventEffect::Retires}};
    for (const Effect& known : effects) {
        const QJsonValue value = word.attributes.value(QLatin1StringView(known.attribute));
        if (value.toBool() || !value.toString().isEmpty())
            return {word.word, known.effect, value.toString()};
    }
    return {word.word};
}

static Result<QHash<qint64, QList<OrgEvent>>> loadEvents(Connection& connection, const Vocabulary& vocabulary)
{
    QHash<QString, OrgEvent> meanings;
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("member_event")))
        meanings.insert(word.word, eventOf(word));
    QHash<qint64, QList<OrgEvent>> all;
    auto read = connection.forEach(
        QStringLiteral("SELECT owner_id, event, happened_on, COALESCE(happened_on_last, happened_on), "
                       "COALESCE(until_last, until), note FROM member_events ORDER BY owner_id, position"),
        {}, [&](const Row& row) {
            OrgEvent event = meanings.value(row.text(1), {row.text(1)});
            event.span = {row.day(2), row.day(3)};
            event.until = row.day(4);
            event.note = row.text(5);
            all[row.number(0)].append(event);
            return true;
        });
    if (!read)
        return read.error();
    return all;
}

static Result<> loadMembers(Connection& connection, const Vocabulary& vocabulary, Organization& organization)
{
    auto memberships = loadMemberships(connection);
    if (!memberships)
        return memberships.error();
    const auto events = loadEvents(connection, vocabulary);
    if (!events)
        return events.error();
    const QSet<QString> fullCategories = vocabulary.having(QStringLiteral("member_category"), QStringLiteral("full"));
    return connection.forEach(
        QStringLiteral("SELECT id, name, category, id_number, birth_on, admitted_on, confirmed_on, attendance_exempt "
                       "FROM members WHERE is_deleted = 0 ORDER BY id"),
        {}, [&](const Row& row) {
            OrgMember member;
            member.id = row.number(0);
            member.name = row.text(1);
            member.category = row.text(2);
            member.isFullByCategory = fullCategories.contains(member.category);
            member.idNumber = row.text(3);
            member.birthOn = row.day(4);
            member.admittedOn = row.day(5);
            member.confirmedOn = row.day(6);
            member.isExempt = row.number(7) != 0;
            member.memberships = memberships->value(member.id);
            member.events = events->value(member.id);
            organization.addMember(std::move(member));
            return true;
        });
}

static Result<> loadPosts(Connection& connection, Organization& organization)
{
    return connection.forEach(
        QStringLiteral("SELECT p.owner_id, p.member_id, p.person_name, p.post, p.held_from, "
                       "COALESCE(p.held_to_last, p.held_to), b.term_from "
                       "FROM branch_posts p JOIN branches b ON b.id = p.owner_id WHERE b.is_deleted = 0 "
                       "ORDER BY p.owner_id, p.position"),
        {}, [&](const Row& row) {
            const QDate from = row.isNull(4) ? row.day(6) : row.day(4);
            organization.addPost({row.number(0), row.number(1), row.text(2), row.text(3), {from, row.day(5)}});
            return true;
        });
}

Result<Organization> loadBranchTree(Connection& connection, const Vocabulary& vocabulary)
{
    Organization organization;
    if (auto loaded = loadBranches(connection, vocabulary, organization); !loaded)
        return loaded.error();
    return organization;
}

Result<Organization> loadOrganization(Connection& connection, const Vocabulary& vocabulary)
{
    Organization organization;
    auto loaded = loadBranches(connection, vocabulary, organization);
    if (loaded)
        loaded = loadMembers(connection, vocabulary, organization);
    if (loaded)
        loaded = loadPosts(connection, organization);
    if (!loaded)
        return loaded.error();
    return organization;
}

} // namespace ledger
