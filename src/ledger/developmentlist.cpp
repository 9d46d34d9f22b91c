// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/developmentlist.h"

#include "ledger/developmenteditions.h"

#include <algorithm>
#include <tuple>

namespace ledger {

namespace {

/// For so long after confirmation a record that still lacks its last step is asked for.
constexpr int MonthsOfFiling = 12;

const QString& categories()
{
    static const QString key = QStringLiteral("member_category");
    return key;
}

/// Everybody whose category is not that of a full member, and who became one of late.
Result<QList<qint64>> candidateIds(Reader& reader, const Vocabulary& vocabulary, const QList<qint64>& branches,
                                   QDate today)
{
    const QSet<QString> full = vocabulary.having(categories(), QStringLiteral("full"));
    ListFilter notFull{QStringLiteral("category"), ListFilter::Test::OneOf, {}};
    for (const DictionaryWord& word : vocabulary.words(categories())) {
        if (!full.contains(word.word))
            notFull.words << word.word;
    }
    ListQuery query;
    query.kind = Kind::Member;
    query.branches = branches;
    query.sortField = QStringLiteral("name");
    query.order = Qt::AscendingOrder;
    query.filters = {notFull};
    auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    query.filters = {{QStringLiteral("category"), ListFilter::Test::OneOf, full.values()},
                     {QStringLiteral("confirmed_on"),
                      ListFilter::Test::AtLeast,
                      {addMonthsClamped(today, -MonthsOfFiling).toString(Qt::ISODate)}}};
    const auto late = reader.ids(query);
    if (!late)
        return late.error();
    return *ids + *late;
}

/// Who has moved away is another organ's business.
bool isHere(const Record& member, const PartInfo& part, QDate today)
{
    const QList<PartRow> rows = member.parts.value(part.key);
    const int left = part.indexOf(u"left_on");
    return rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [&](const PartRow& row) {
               const QDate day = row.value(left).value<PartialDate>().last();
               return !day.isValid() || day >= today;
           });
}

QDate dayThatPresses(const DevelopmentPath& path)
{
    QDate day = path.next ? path.next->latest : QDate();
    for (const DevelopmentTask& other : path.others) {
        if (other.latest.isValid() && (!day.isValid() || other.latest < day))
            day = other.latest;
    }
    return day.isValid() ? day : QDate(9999, 1, 1);
}

void putInOrder(DevelopmentList& list)
{
    QHash<QString, qsizetype> places;
    for (const DevelopmentStage& stage : std::as_const(list.stages))
        places.insert(stage.key, places.size());
    const auto rank = [&](const DevelopingPerson& person) {
        return std::tuple(places.value(person.path.stage, places.size()), -static_cast<int>(person.path.state()),
                          dayThatPresses(person.path));
    };
    std::stable_sort(list.people.begin(), list.people.end(),
                     [&](const DevelopingPerson& a, const DevelopingPerson& b) { return rank(a) < rank(b); });
}

void describe(DevelopmentList& list, const QList<DevelopmentEdition>& editions, QDate today)
{
    if (editions.isEmpty())
        return;
    const DevelopmentEdition* now = editionOn(editions, today);
    const DevelopmentEdition& edition = now ? *now : editions.constFirst();
    list.stages = edition.stages;
    list.edition = edition.edition;
    list.editionLabel = labelOf(edition);
    if (edition.edition == editions.constLast().edition)
        list.note = noteOf(edition);
}

} // namespace

Result<DevelopmentList> developmentList(Reader& reader, const QList<qint64>& branches, QDate today)
{
    const auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    const auto editions = developmentEditions(reader);
    if (!editions)
        return editions.error();
    const auto tree = reader.branchTree(*vocabulary);
    if (!tree)
        return tree.error();
    const auto ids = candidateIds(reader, *vocabulary, branches, today);
    if (!ids)
        return ids.error();
    QHash<qint64, Record> members;
    const auto records = reader.load(Kind::Member, *ids);
    if (!records)
        return records.error();
    for (const Record& record : *records)
        members.insert(record.id, record);
    const KindInfo& info = reader.schema().of(Kind::Member);
    DevelopmentList list;
    describe(list, *editions, today);
    for (const qint64 id : *ids) {
        const Record member = members.value(id);
        if (member.id == 0 || !isHere(member, *info.part(u"memberships"), today))
            continue;
        const DevelopmentFacts facts = developmentFacts(member, info, *vocabulary);
        DevelopingPerson person{member.id,
                                member.uid,
                                member.revision,
                                member.text(QStringLiteral("name")),
                                facts.names.value(facts.category, facts.category),
                                member.number(QStringLiteral("branch")),
                                {},
                                developmentOf(facts, *editions, today)};
        if (person.path.isOver || !person.path.next)
            continue;
        if (const OrgBranch* branch = tree->branch(person.branchId))
            person.branch = branch->shortName.isEmpty() ? branch->name : branch->shortName;
        list.people.append(person);
    }
    putInOrder(list);
    return list;
}

} // namespace ledger
