// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordsearch.h"

#include "core/language.h"
#include "core/searchtext.h"
#include "ledger/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype BlockSize = 256;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

/// The places of all words, joined where they touch.
QList<TextSpan> marksIn(const QString& text, const QList<QuestionWord>& words)
{
    QList<TextSpan> found;
    for (const QuestionWord& word : words) {
        for (const QString& meaning : word.meanings) {
            if (const auto span = findWord(text, meaning))
                found.append(*span);
        }
    }
    std::sort(found.begin(), found.end(), [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    QList<TextSpan> marks;
    for (const TextSpan& span : std::as_const(found)) {
        if (marks.isEmpty() || span.start > marks.constLast().start + marks.constLast().length) {
            marks.append(span);
            continue;
        }
        TextSpan& last = marks.last();
        last.length = std::max(last.start + last.length, span.start + span.length) - last.start;
    }
    return marks;
}

/// The text cut around the place; surrogate pairs stay whole.
QString cutAround(const QString& line, qsizetype at)
{
    constexpr qsizetype before = 16;
    constexpr qsizetype length = 60;
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

void setSnippet(SearchHit& hit, const QString& source, const QString& text, const QList<QuestionWord>& words,
                const QuestionWord& word)
{
    const QString line = text.simplified();
    qsizetype at = 0;
    for (const QString& meaning : word.meanings) {
        if (const auto span = findWord(line, meaning)) {
            at = span->start;
            break;
        }
    }
    hit.source = source;
    hit.snippet = cutAround(line, at);
    hit.snippetMarks = marksIn(hit.snippet, words);
}

QString postText(const HeldPost& post, const QString& branch)
{
    const QString held = branch + u' ' + post.post;
    if (post.to.isValid())
        return say(QT_TRANSLATE_NOOP("ledger", "%1，任至 %2")).arg(held, post.to.toString(Qt::ISODate));
    return post.from.isValid()
        ? say(QT_TRANSLATE_NOOP("ledger", "%1，%2 起")).arg(held, post.from.toString(Qt::ISODate))
        : held;
}

} // namespace

QString RecordSearch::shortBranchName(qint64 id)
{
    if (m_branchNames.isEmpty()) {
        if (const auto branches = m_index.branches()) {
            for (const BranchWords& branch : *branches)
                m_branchNames.insert(branch.id, branch.shortName.isEmpty() ? branch.name : branch.shortName);
        }
    }
    return m_branchNames.value(id);
}

void RecordSearch::describePosts(const QuestionWord& word, const Record& record, SearchHit& hit)
{
    QStringList texts;
    const QList<HeldPost> posts = word.posts.value(record.id);
    for (const HeldPost& post : posts)
        texts << postText(post, shortBranchName(post.branchId));
    hit.source = say(QT_TRANSLATE_NOOP("ledger", "任职"));
    hit.snippet = clausesText(texts);
    hit.snippetMarks = marksIn(hit.snippet, m_question.words);
}

/// Names on the list of a record, of the people that a word means.
Result<> RecordSearch::describePeople(const KindInfo& info, const Record& record, SearchHit& hit)
{
    auto whole = m_records.load(info.kind, record.id, PartsWanted::All);
    if (!whole)
        return whole.error();
    QList<qint64> meant;
    const QList<qint64> named = namedMembers(info, *whole);
    for (const qint64 id : named) {
        const QString token = memberToken(id);
        if (std::any_of(m_question.words.begin(), m_question.words.end(),
                        [&](const QuestionWord& word) { return word.people.contains(token); }))
            meant.append(id);
    }
    auto members = m_records.load(Kind::Member, meant, PartsWanted::None);
    if (!members || members->isEmpty())
        return members ? Result<>{} : members.error();
    QStringList names;
    for (const Record& member : std::as_const(*members))
        names << member.text(m_schema.of(Kind::Member).titleField);
    hit.source = say(QT_TRANSLATE_NOOP("ledger", "名单"));
    hit.snippet = listText(names);
    hit.snippetMarks = marksIn(hit.snippet, m_question.words);
    return {};
}

/// A word that the title does not show tells more than one that it does.
Result<> RecordSearch::describeRecord(const KindInfo& info, const Record& record, SearchHit& hit)
{
    const QList<SearchedText> texts = searchedFields(info, record) + searchedParts(info, record);
    for (const QuestionWord& word : std::as_const(m_question.words)) {
        if (word.isIn(hit.title))
            continue;
        const auto found = std::find_if(texts.begin(), texts.end(), [&](const SearchedText& searched) {
            return searched.field->key != info.titleField && word.isIn(searched.text);
        });
        if (found != texts.end()) {
            setSnippet(hit, fieldLabel(*found->field), found->text, m_question.words, word);
            return {};
        }
        if (info.kind == Kind::Member && word.posts.contains(record.id)) {
            describePosts(word, record, hit);
            return {};
        }
        const qint64 branch = info.kind == Kind::Branch ? record.id : hit.branchId;
        if (word.people.isEmpty() || word.branches.contains(branch))
            continue;
        if (auto described = describePeople(info, record, hit); !described)
            return described;
        if (!hit.snippet.isEmpty())
            return {};
    }
    if (m_question.words.isEmpty())
        hit.snippet = cutAround(hit.title, 0);
    else
        setSnippet(hit, {}, hit.title, m_question.words, m_question.words.constFirst());
    return {};
}

Result<QList<SearchHit>> RecordSearch::describe(const QList<SearchPlace>& places)
{
    QMap<std::pair<Kind, qint64>, SearchHit> described;
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_schema.of(kind);
        QList<qint64> ids;
        for (const SearchPlace& place : places) {
            if (place.kind == kind)
                ids.append(place.id);
        }
        for (qsizetype from = 0; from < ids.size(); from += BlockSize) {
            auto records = m_records.load(kind, ids.mid(from, BlockSize),
                                          hasSearchedParts(info) ? PartsWanted::All : PartsWanted::None);
            if (!records)
                return records.error();
            for (const Record& record : std::as_const(*records)) {
                SearchHit hit;
                hit.kind = kind;
                hit.id = record.id;
                hit.uid = record.uid;
                hit.title = record.text(info.titleField).simplified();
                hit.titleMarks = marksIn(hit.title, m_question.words);
                hit.branchId = record.number(info.branchField);
                hit.date = record.value(info.dateField).value<PartialDate>().toIso();
                hit.snippet = m_masked.value({kind, record.id});
                if (hit.snippet.isEmpty()) {
                    if (auto done = describeRecord(info, record, hit); !done)
                        return done.error();
                }
                described.insert({kind, record.id}, hit);
            }
        }
    }
    QList<SearchHit> hits;
    for (const SearchPlace& place : places) {
        if (const auto at = described.constFind({place.kind, place.id}); at != described.constEnd())
            hits.append(*at);
    }
    return hits;
}

Result<SearchResult> Reader::search(const QString& words, int limit, const std::function<bool()>& isCancelled)
{
    RecordSearch search(*this);
    if (auto prepared = search.prepare(words); !prepared)
        return prepared.error();
    auto found = search.find(isCancelled);
    if (!found)
        return found.error();
    auto hits = search.describe(limit > 0 ? found->places.mid(0, limit) : found->places);
    if (!hits)
        return hits.error();
    return SearchResult{std::move(*hits), found->places.size(), found->isTotalExact, found->counts};
}

} // namespace ledger
