// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordsearch.h"

#include "core/idnumber.h"
#include "core/searchtext.h"
#include "ledger/reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

namespace {

/// Up to here every candidate is looked at and the total is exact.
constexpr int MostCandidates = 20'000;
/// Looked at per kind when there are more.
constexpr int CandidatesPerKind = 1'000;
constexpr qsizetype BlockSize = 256;

Error cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("ledger", "搜索已取消。"));
}

} // namespace

RecordSearch::RecordSearch(Reader& reader)
    : m_reader(reader)
    , m_schema(reader.schema())
    , m_lists(reader.connection(), reader.schema())
    , m_index(reader.connection())
    , m_records(reader.connection(), reader.schema())
{
}

Result<> RecordSearch::prepare(const QString& typed)
{
    m_typed = typed.simplified();
    auto question = askQuestion(readTypedSearch(m_typed), m_reader);
    if (!question)
        return question.error();
    m_question = std::move(*question);
    m_masked.clear();
    return {};
}

void RecordSearch::addById(Kind kind, const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (m_seen[kind].contains(id))
            continue;
        m_seen[kind].insert(id);
        m_candidates[kind].append(id);
        ++m_candidateCount;
    }
    if (m_candidateCount > MostCandidates)
        m_isExact = false;
}

Result<> RecordSearch::collectIndexed(Kind kind, const QString& match)
{
    auto ids = m_index.find(match, kind, 0, MostCandidates + 1);
    if (!ids)
        return ids.error();
    addById(kind, *ids);
    return {};
}

/// A word without any letter or figure is in no index: it is looked for as it stands.
Result<> RecordSearch::collectLiterally(Kind kind, const QString& word)
{
    for (const Field& field : m_schema.of(kind).fields) {
        if (!field.is(FieldFlag::Searched) || field.is(FieldFlag::Sensitive))
            continue;
        ListQuery query;
        query.kind = kind;
        query.filters = {{field.key, ListFilter::Test::Contains, {word}}};
        auto ids = m_lists.ids(query, MostCandidates + 1);
        if (!ids)
            return ids.error();
        addById(kind, *ids);
    }
    return {};
}

/// A post stands in the branch that gave it, and is a word of whoever holds it.
Result<> RecordSearch::collectHolders(const QString& filterMatch)
{
    QList<qint64> holders;
    for (const QuestionWord& word : std::as_const(m_question.words))
        holders += word.posts.keys();
    if (holders.isEmpty())
        return {};
    if (!filterMatch.isEmpty()) {
        auto allowed = m_index.find(filterMatch, Kind::Member, 0, MostCandidates);
        if (!allowed)
            return allowed.error();
        const QSet<qint64> ids(allowed->begin(), allowed->end());
        holders.removeIf([&](qint64 id) { return !ids.contains(id); });
    }
    addById(Kind::Member, holders);
    return {};
}

Result<> RecordSearch::collect(Kind kind)
{
    const QString match = m_question.matchFor(kind);
    if (match.isEmpty() && !m_question.words.isEmpty())
        return collectLiterally(kind, m_question.words.constFirst().text);
    if (match.isEmpty()) {
        ListQuery all;
        all.kind = kind;
        auto ids = m_lists.ids(all, MostCandidates + 1);
        if (!ids)
            return ids.error();
        addById(kind, *ids);
        return {};
    }
    if (auto found = collectIndexed(kind, match); !found)
        return found;
    return kind == Kind::Member ? collectHolders(m_question.filterMatches.join(QStringLiteral(" AND "))) : Result<>{};
}

/// Ids are exact: what the index finds for the people of a word needs no further look.
Result<> RecordSearch::findPeopleHits(Kind kind)
{
    m_peopleHits.clear();
    for (qsizetype i = 0; i < m_question.words.size(); ++i) {
        QStringList matches;
        for (const QString& token : m_question.words[i].people)
            matches << matchText({token});
        if (matches.isEmpty())
            continue;
        auto ids = m_index.find(matches.join(QStringLiteral(" OR ")), kind, 0, MostCandidates);
        if (!ids)
            return ids.error();
        m_peopleHits.insert(i, QSet<qint64>(ids->begin(), ids->end()));
    }
    return {};
}

bool RecordSearch::hasWord(const KindInfo& info, const Record& record, qsizetype at) const
{
    const QuestionWord& word = m_question.words[at];
    // What costs least is asked first.
    const qint64 branch = info.kind == Kind::Branch ? record.id : record.number(info.branchField);
    if (word.branches.contains(branch) || m_peopleHits.value(at).contains(record.id))
        return true;
    if (info.kind == Kind::Member && word.posts.contains(record.id))
        return true;
    if (word.date) {
        const QList<PartialDate> dates = searchedDates(info, record);
        if (std::any_of(dates.begin(), dates.end(), [&](const PartialDate& date) { return word.date->holds(date); }))
            return true;
    }
    const auto holds = [&](const SearchedText& searched) { return word.isIn(searched.text); };
    const QList<SearchedText> texts = searchedFields(info, record);
    if (std::any_of(texts.begin(), texts.end(), holds))
        return true;
    const QList<SearchedText> parts = searchedParts(info, record);
    return std::any_of(parts.begin(), parts.end(), holds);
}

bool RecordSearch::isFulfilled(const KindInfo& info, const Record& record) const
{
    const QString category = m_question.categories.value(info.kind);
    if (record.isDeleted || (!category.isEmpty() && record.text(info.categoryField) != category))
        return false;
    for (qsizetype i = 0; i < m_question.words.size(); ++i) {
        if (!hasWord(info, record, i))
            return false;
    }
    return true;
}

/// Somebody who holds the very post that was asked for.
bool RecordSearch::holdsPostNow(qint64 memberId) const
{
    return std::any_of(m_question.words.begin(), m_question.words.end(), [&](const QuestionWord& word) {
        const QList<HeldPost> posts = word.posts.value(memberId);
        return std::any_of(posts.begin(), posts.end(),
                           [&](const HeldPost& held) { return held.post == word.text && !held.to.isValid(); });
    });
}

void RecordSearch::take(const KindInfo& info, const Record& record)
{
    const QString wanted = foldedForSearch(m_typed);
    const QString title = foldedForSearch(record.text(info.titleField));
    // A person or a branch is named by one word; the others only say which.
    const bool isNamed = (info.kind == Kind::Member || info.kind == Kind::Branch)
        && std::any_of(m_question.words.begin(), m_question.words.end(),
                       [&](const QuestionWord& word) { return foldedForSearch(word.text) == title; });
    const bool isExact = title == wanted || isNamed
        || foldedForSearch(record.text(QStringLiteral("short_name"))) == wanted
        || (info.kind == Kind::Member && holdsPostNow(record.id));
    m_hits.append({{info.kind, record.id}, record.day(info.dateField), isExact});
}

/// The rows alone tell of most records; only the others are read again with their parts.
Result<> RecordSearch::verifyBlock(const KindInfo& info, const QList<qint64>& ids)
{
    auto rows = m_records.load(info.kind, ids, PartsWanted::None);
    if (!rows)
        return rows.error();
    QList<qint64> doubtful;
    for (const Record& record : std::as_const(*rows)) {
        if (isFulfilled(info, record))
            take(info, record);
        else if (hasSearchedParts(info))
            doubtful.append(record.id);
    }
    if (doubtful.isEmpty())
        return {};
    auto whole = m_records.load(info.kind, doubtful, PartsWanted::All);
    if (!whole)
        return whole.error();
    for (const Record& record : std::as_const(*whole)) {
        if (isFulfilled(info, record))
            take(info, record);
    }
    return {};
}

Result<> RecordSearch::verifyAll(Kind kind)
{
    QList<qint64> ids = m_candidates.value(kind);
    if (ids.isEmpty())
        return {};
    if (!m_isExact && ids.size() > CandidatesPerKind)
        ids.resize(CandidatesPerKind);
    if (auto named = findPeopleHits(kind); !named)
        return named;
    for (qsizetype from = 0; from < ids.size(); from += BlockSize) {
        if (auto verified = verifyBlock(m_schema.of(kind), ids.mid(from, BlockSize)); !verified)
            return verified;
    }
    return {};
}

/// ID numbers and phones stand in no index of texts; they are found whole, by their columns.
Result<> RecordSearch::collectNumbers()
{
    const QString number = normalIdNumber(m_typed);
    static const QRegularExpression form(QStringLiteral("^[0-9-]{7,17}[0-9X]{0,1}$"));
    if (!form.match(number).hasMatch())
        return {};
    struct Place {
        Kind kind;
        QString field;
        QString (*masked)(QStringView);
    };
    const Place places[] = {{Kind::Member, QStringLiteral("id_number"), maskedId},
                            {Kind::Member, QStringLiteral("phone"), maskedPhone},
                            {Kind::Branch, QStringLiteral("phone"), maskedPhone}};
    for (const Place& place : places) {
        ListQuery query;
        query.kind = place.kind;
        query.filters = {{place.field, ListFilter::Test::OneOf, {number, m_typed}}};
        auto ids = m_lists.ids(query, BlockSize);
        if (!ids)
            return ids.error();
        auto records = m_records.load(place.kind, *ids, PartsWanted::None);
        if (!records)
            return records.error();
        for (const Record& record : std::as_const(*records)) {
            m_masked.insert({place.kind, record.id}, place.masked(record.text(place.field)));
            m_hits.append({{place.kind, record.id}, record.day(m_schema.of(place.kind).dateField), true});
            m_seen[place.kind].insert(record.id);
        }
    }
    return {};
}

FoundRecords RecordSearch::ranked()
{
    std::sort(m_hits.begin(), m_hits.end(), [](const RankedPlace& a, const RankedPlace& b) {
        if (a.isExact != b.isExact)
            return a.isExact;
        if (a.day != b.day)
            return a.day > b.day;
        return a.place.kind != b.place.kind ? a.place.kind < b.place.kind : a.place.id > b.place.id;
    });
    FoundRecords found;
    found.isTotalExact = m_isExact;
    for (const RankedPlace& hit : std::as_const(m_hits)) {
        found.places.append(hit.place);
        ++found.counts[hit.place.kind];
    }
    return found;
}

Result<FoundRecords> RecordSearch::find(const std::function<bool()>& isCancelled)
{
    m_candidates.clear();
    m_seen.clear();
    m_hits.clear();
    m_candidateCount = 0;
    m_isExact = true;
    if (m_question.isEmpty())
        return FoundRecords{};
    if (auto found = collectNumbers(); !found)
        return found.error();
    for (const auto step : {&RecordSearch::collect, &RecordSearch::verifyAll}) {
        for (const Kind kind : allKinds) {
            if (isCancelled && isCancelled())
                return cancelled();
            if (!m_question.asks(kind))
                continue;
            if (auto done = (this->*step)(kind); !done)
                return done.error();
        }
    }
    return ranked();
}

} // namespace ledger
