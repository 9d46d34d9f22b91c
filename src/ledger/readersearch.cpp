// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"
#include "core/idnumber.h"
#include "core/searchtext.h"
#include "core/searchtokens.h"
#include "ledger/reader.h"
#include "storage/liststore.h"
#include "storage/recordstore.h"
#include "storage/searchstore.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

/// Up to here every candidate is looked at and the total is exact.
constexpr int MostCandidates = 20'000;
/// Looked at per kind when there are more.
constexpr int CandidatesPerKind = 1'000;
constexpr qsizetype BlockSize = 256;

/// One word of the query and the ways it may be meant.
struct SearchWord {
    QString text;
    QueryPlan plan;
    std::optional<PartialDate> date; ///< 2022-07-01, 2022年7月: a record of that day or month is meant too
};

bool looksLikeDate(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^[0-9０-９]{4}[-./年／．－][0-9０-９]{1,2}"));
    return form.match(word).hasMatch();
}

QList<SearchWord> wordsOf(const QString& typed)
{
    QList<SearchWord> words;
    for (const QString& word : queryWords(typed)) {
        SearchWord one{word, planQuery(word), {}};
        if (looksLikeDate(word))
            one.date = readDateText(word);
        words.append(one);
    }
    return words;
}

/// The FTS5 text for one word: its alternatives ORed, the tokens of one ANDed.
QString matchOf(const QueryPlan& plan)
{
    QStringList alternatives;
    for (const QueryAlternative& alternative : plan.alternatives) {
        QStringList tokens;
        for (const QueryToken& token : alternative.tokens)
            tokens << matchText(token);
        alternatives << u'(' + tokens.join(QStringLiteral(" AND ")) + u')';
    }
    return u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
}

/// The text cut around the word; where it was found by its pinyin, the beginning.
QString snippetOf(const QString& text, const QString& word)
{
    constexpr qsizetype before = 16;
    constexpr qsizetype length = 60;
    const QString line = text.simplified();
    const qsizetype at = std::max<qsizetype>(line.indexOf(word, 0, Qt::CaseInsensitive), 0);
    qsizetype from = at > before ? at - before : 0;
    if (from > 0 && line[from].isLowSurrogate())
        --from;
    qsizetype count = std::min(length, line.size() - from);
    if (from + count < line.size() && line[from + count].isLowSurrogate())
        --count;
    QString cut = line.mid(from, count);
    if (from > 0)
        cut.prepend(u'…');
    if (from + count < line.size())
        cut.append(u'…');
    return cut;
}

/// A hit with what it is ordered by.
struct RankedHit {
    SearchHit hit;
    QDate day;
    bool isExact = false;
};

bool comesFirst(const RankedHit& a, const RankedHit& b)
{
    if (a.isExact != b.isExact)
        return a.isExact;
    if (a.day != b.day)
        return a.day > b.day;
    return a.hit.kind != b.hit.kind ? a.hit.kind < b.hit.kind : a.hit.id > b.hit.id;
}

Error cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("ledger", "搜索已取消。"));
}

/// One search over all kinds.
class LedgerSearch
{
public:
    LedgerSearch(Connection& connection, const Schema& schema, RecordStore& records)
        : m_schema(schema)
        , m_lists(connection, schema)
        , m_index(connection)
        , m_records(records)
    {
    }

    Result<SearchResult> run(const QString& typed, int limit, const std::function<bool()>& isCancelled);

private:
    Result<> collectNumbers(const QString& typed);
    Result<> collectCandidates(Kind kind);
    Result<> collectIndexed(Kind kind, const QString& match);
    Result<> collectByDate(Kind kind, const PartialDate& date);
    Result<> collectLiterally(Kind kind, const QString& word);
    Result<> verifyAll(Kind kind);
    void take(const KindInfo& info, const Record& record);
    bool addById(Kind kind, const QList<qint64>& ids);
    RankedHit hitOf(const KindInfo& info, const Record& record) const;

    const Schema& m_schema;
    ListStore m_lists;
    SearchStore m_index;
    RecordStore& m_records;
    QString m_typed;
    QList<SearchWord> m_words;
    QHash<Kind, QList<qint64>> m_candidates;
    QHash<Kind, QSet<qint64>> m_seen;
    int m_candidateCount = 0;
    bool m_isExact = true;
    QList<RankedHit> m_hits;
};

bool LedgerSearch::addById(Kind kind, const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (m_seen[kind].contains(id))
            continue;
        m_seen[kind].insert(id);
        m_candidates[kind].append(id);
        ++m_candidateCount;
    }
    return m_candidateCount <= MostCandidates;
}

Result<> LedgerSearch::collectIndexed(Kind kind, const QString& match)
{
    auto ids = m_index.find(match, kind, 0, MostCandidates + 1);
    if (!ids)
        return ids.error();
    if (!addById(kind, *ids))
        m_isExact = false;
    return {};
}

Result<> LedgerSearch::collectByDate(Kind kind, const PartialDate& date)
{
    ListQuery query;
    query.kind = kind;
    const QString dateField = m_schema.of(kind).dateField;
    query.filters = {{dateField, ListFilter::Test::AtLeast, {date.first.toString(Qt::ISODate)}},
                     {dateField, ListFilter::Test::AtMost, {date.last().toString(Qt::ISODate)}}};
    auto ids = m_lists.ids(query, MostCandidates + 1);
    if (!ids)
        return ids.error();
    if (!addById(kind, *ids))
        m_isExact = false;
    return {};
}

/// A word without any letter or figure is in no index: it is looked for as it stands.
Result<> LedgerSearch::collectLiterally(Kind kind, const QString& word)
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
        if (!addById(kind, *ids))
            m_isExact = false;
    }
    return {};
}

Result<> LedgerSearch::collectCandidates(Kind kind)
{
    QStringList matches;
    for (const SearchWord& word : std::as_const(m_words)) {
        if (!word.plan.isEmpty() && !word.date)
            matches << matchOf(word.plan);
    }
    if (!matches.isEmpty())
        return collectIndexed(kind, matches.join(QStringLiteral(" AND ")));
    for (const SearchWord& word : std::as_const(m_words)) {
        if (!word.date)
            continue;
        if (auto found = collectByDate(kind, *word.date); !found)
            return found;
        return word.plan.isEmpty() ? Result<>{} : collectIndexed(kind, matchOf(word.plan));
    }
    return collectLiterally(kind, m_words.constFirst().text);
}

static bool isOfDate(const KindInfo& info, const Record& record, const SearchWord& word)
{
    const QVariant value = record.value(info.dateField);
    if (!word.date || !value.isValid())
        return false;
    const auto date = value.value<PartialDate>();
    return word.date->first <= date.first && date.last() <= word.date->last();
}

RankedHit LedgerSearch::hitOf(const KindInfo& info, const Record& record) const
{
    RankedHit ranked;
    ranked.hit.kind = info.kind;
    ranked.hit.id = record.id;
    ranked.hit.uid = record.uid;
    ranked.hit.title = record.text(info.titleField);
    ranked.hit.branchId = record.number(info.branchField);
    ranked.hit.date = record.value(info.dateField).value<PartialDate>().toIso();
    ranked.day = record.day(info.dateField);
    const QString wanted = foldedForSearch(m_typed);
    ranked.isExact = foldedForSearch(ranked.hit.title) == wanted
        || foldedForSearch(record.text(QStringLiteral("short_name"))) == wanted;
    return ranked;
}

void LedgerSearch::take(const KindInfo& info, const Record& record)
{
    if (record.isDeleted)
        return;
    const QStringList texts = searchedTexts(info, record);
    QString snippet;
    for (const SearchWord& word : std::as_const(m_words)) {
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&](const QString& text) { return verifies(text, word.text); });
        const bool isFound = found != texts.end();
        if (!isFound && !isOfDate(info, record, word))
            return;
        // The title is shown anyway; a word found elsewhere tells more.
        const bool isElsewhere = isFound && *found != record.text(info.titleField);
        if (isElsewhere && snippet.isEmpty())
            snippet = snippetOf(*found, word.text);
    }
    RankedHit ranked = hitOf(info, record);
    ranked.hit.snippet = snippet.isEmpty() ? snippetOf(ranked.hit.title, m_words.constFirst().text) : snippet;
    m_hits.append(ranked);
}

Result<> LedgerSearch::verifyAll(Kind kind)
{
    QList<qint64> ids = m_candidates.value(kind);
    if (!m_isExact && ids.size() > CandidatesPerKind)
        ids.resize(CandidatesPerKind);
    for (qsizetype from = 0; from < ids.size(); from += BlockSize) {
        auto records = m_records.load(kind, ids.mid(from, BlockSize), PartsWanted::None);
        if (!records)
            return records.error();
        for (const Record& record : std::as_const(*records))
            take(m_schema.of(kind), record);
    }
    return {};
}

/// ID numbers and phones stand in no index of texts; they are found whole, by their columns.
Result<> LedgerSearch::collectNumbers(const QString& typed)
{
    const QString number = normalIdNumber(typed);
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
        query.filters = {{place.field, ListFilter::Test::OneOf, {number, typed.trimmed()}}};
        auto ids = m_lists.ids(query, BlockSize);
        if (!ids)
            return ids.error();
        auto records = m_records.load(place.kind, *ids, PartsWanted::None);
        if (!records)
            return records.error();
        for (const Record& record : std::as_const(*records)) {
            RankedHit ranked = hitOf(m_schema.of(place.kind), record);
            ranked.hit.snippet = place.masked(record.text(place.field));
            ranked.isExact = true;
            m_hits.append(ranked);
            m_seen[place.kind].insert(record.id);
        }
    }
    return {};
}

Result<SearchResult> LedgerSearch::run(const QString& typed, int limit, const std::function<bool()>& isCancelled)
{
    m_typed = typed.simplified();
    m_words = wordsOf(m_typed);
    if (m_words.isEmpty())
        return SearchResult{};
    if (auto found = collectNumbers(m_typed); !found)
        return found.error();
    for (const Kind kind : allKinds) {
        if (isCancelled && isCancelled())
            return cancelled();
        if (auto collected = collectCandidates(kind); !collected)
            return collected.error();
    }
    for (const Kind kind : allKinds) {
        if (isCancelled && isCancelled())
            return cancelled();
        if (auto verified = verifyAll(kind); !verified)
            return verified.error();
    }
    std::sort(m_hits.begin(), m_hits.end(), comesFirst);
    SearchResult result;
    result.total = m_hits.size();
    result.isTotalExact = m_isExact;
    for (const RankedHit& ranked : std::as_const(m_hits)) {
        if (limit > 0 && result.hits.size() >= limit)
            break;
        result.hits.append(ranked.hit);
    }
    return result;
}

} // namespace

Result<SearchResult> Reader::search(const QString& words, int limit, const std::function<bool()>& isCancelled)
{
    return LedgerSearch(*m_connection, m_schema, *m_records).run(words, limit, isCancelled);
}

} // namespace ledger
