// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/searchquestion.h"

#include "core/language.h"
#include "core/searchtext.h"
#include "core/textkey.h"
#include "ledger/reader.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

namespace {

/// A word that names more branches than this names none in particular: 支部.
constexpr qsizetype MostBranches = 400;
/// The same of people.
constexpr int MostPeople = 64;
constexpr int MostHolders = 5'000;
constexpr qsizetype NamesListed = 8;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

QString anyOf(const QStringList& expressions)
{
    return u'(' + expressions.join(QStringLiteral(" OR ")) + u')';
}

QString quoted(const QStringList& tokens)
{
    QStringList matches;
    for (const QString& token : tokens)
        matches << matchText({token});
    return anyOf(matches);
}

/// The ways to understand a word, the tokens of one all needed.
QStringList alternativesOf(const QueryPlan& plan)
{
    QStringList alternatives;
    for (const QueryAlternative& alternative : plan.alternatives) {
        QStringList tokens;
        for (const QueryToken& token : alternative.tokens)
            tokens << matchText(token);
        alternatives << u'(' + tokens.join(QStringLiteral(" AND ")) + u')';
    }
    return alternatives;
}

bool isNamed(const BranchWords& branch, const QString& word)
{
    const QStringList names = branch.all();
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return verifies(name, word); });
}

bool isCalled(const BranchWords& branch, const QString& key)
{
    QStringList names{branch.name, branch.shortName};
    for (const NamedRemark& alias : splitNames(branch.aliases))
        names << alias.name;
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return compactKey(name) == key; });
}

/// Looks words and filters up; branches, posts and words are read once for all of them.
class QuestionMaker
{
public:
    explicit QuestionMaker(Reader& reader)
        : m_reader(reader)
        , m_store(reader.connection())
    {
    }

    Result<SearchQuestion> make(const TypedSearch& typed);

private:
    Result<> prepare();
    Result<QuestionWord> wordOf(const QString& text);
    Result<> addPeople(QuestionWord& word);
    Result<> addPosts(QuestionWord& word);
    Result<> filter(const TypedFilter& typed, SearchQuestion& question);
    Result<> filterBranch(const QString& value);
    Result<> filterKind(const QString& value, SearchQuestion& question);
    Result<> filterYear(const QString& value);
    QSet<qint64> withDescendants(QSet<qint64> ids) const;
    Error unknownBranch(const QString& value) const;

    Reader& m_reader;
    SearchStore m_store;
    QList<BranchWords> m_branches;
    QStringList m_posts;
    QList<RenamedWord> m_renamed;
    QStringList m_branchTokens; ///< of the filters: two of one sort widen each other
    QStringList m_yearTokens;
};

Result<> QuestionMaker::prepare()
{
    auto branches = m_store.branches();
    if (!branches)
        return branches.error();
    auto posts = m_store.postsInUse();
    if (!posts)
        return posts.error();
    auto renamed = CatalogStore(m_reader.connection()).renamedWords();
    if (!renamed)
        return renamed.error();
    m_branches = std::move(*branches);
    m_posts = std::move(*posts);
    m_renamed = std::move(*renamed);
    return {};
}

/// Members whose whole name the word is, in characters, in pinyin or in initials.
Result<> QuestionMaker::addPeople(QuestionWord& word)
{
    QStringList byPinyin;
    for (const QueryAlternative& alternative : planQuery(word.text).alternatives) {
        if (alternative.form == QueryForm::NamePinyin || alternative.form == QueryForm::NameInitials)
            byPinyin << matchText({alternative.tokens.constFirst().text});
    }
    auto ids = byPinyin.isEmpty() ? m_store.membersNamed(cleanName(word.text), MostPeople + 1)
                                  : m_store.find(anyOf(byPinyin), Kind::Member, 0, MostPeople + 1);
    if (!ids)
        return ids.error();
    if (ids->size() > MostPeople)
        return {};
    for (const qint64 id : std::as_const(*ids))
        word.people << memberToken(id);
    return {};
}

Result<> QuestionMaker::addPosts(QuestionWord& word)
{
    QStringList called;
    if (word.text.size() < 2)
        return {};
    for (const QString& post : std::as_const(m_posts)) {
        if (word.isIn(post))
            called << post;
    }
    if (called.isEmpty())
        return {};
    auto held = m_store.holdersOf(called, MostHolders);
    if (!held)
        return held.error();
    for (const HeldPost& post : std::as_const(*held))
        word.posts[post.memberId].append(post);
    return {};
}

Result<QuestionWord> QuestionMaker::wordOf(const QString& text)
{
    QuestionWord word;
    word.text = text;
    word.meanings << text;
    for (const RenamedWord& renamed : std::as_const(m_renamed)) {
        if (verifies(renamed.shown, text) && !word.meanings.contains(renamed.word))
            word.meanings << renamed.word;
    }
    word.date = DateWord::read(text);
    for (const BranchWords& branch : std::as_const(m_branches)) {
        if (isNamed(branch, text))
            word.branches.insert(branch.id);
    }
    if (word.branches.size() > MostBranches)
        word.branches.clear();
    if (auto named = addPeople(word); !named)
        return named.error();
    if (auto held = addPosts(word); !held)
        return held.error();
    QStringList ways;
    for (const QString& meaning : std::as_const(word.meanings))
        ways += alternativesOf(planQuery(meaning));
    for (const QString& token : (word.date ? word.date->tokens() : QStringList()) + word.people)
        ways << matchText({token});
    for (const qint64 branch : std::as_const(word.branches))
        ways << matchText({branchToken(branch)});
    word.match = ways.isEmpty() ? QString() : anyOf(ways);
    return word;
}

QSet<qint64> QuestionMaker::withDescendants(QSet<qint64> ids) const
{
    for (qsizetype before = -1; before != ids.size();) {
        before = ids.size();
        for (const BranchWords& branch : m_branches) {
            if (ids.contains(branch.parentId))
                ids.insert(branch.id);
        }
    }
    return ids;
}

Error QuestionMaker::unknownBranch(const QString& value) const
{
    QStringList names;
    for (const BranchWords& branch : m_branches.mid(0, NamesListed))
        names << (branch.shortName.isEmpty() ? branch.name : branch.shortName);
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("ledger", "没有名为“%1”的党组织。可以写名称、简称、别名或拼音首字母，例如：%2。"))
                    .arg(value, listText(names)));
}

/// A branch of exactly this name before those whose names hold the word; the ones below count too, as everywhere.
Result<> QuestionMaker::filterBranch(const QString& value)
{
    QSet<qint64> called;
    QSet<qint64> named;
    for (const BranchWords& branch : std::as_const(m_branches)) {
        if (isCalled(branch, compactKey(value)))
            called.insert(branch.id);
        else if (isNamed(branch, value))
            named.insert(branch.id);
    }
    const QSet<qint64> meant = withDescendants(called.isEmpty() ? named : called);
    if (meant.isEmpty())
        return unknownBranch(value);
    for (const qint64 id : meant)
        m_branchTokens << branchToken(id);
    return {};
}

Result<> QuestionMaker::filterKind(const QString& value, SearchQuestion& question)
{
    if (const auto kind = kindFromWord(value)) {
        question.kinds.insert(*kind);
        return {};
    }
    auto vocabulary = m_reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    bool isKnown = false;
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_reader.schema().of(kind);
        const Field* field = info.field(info.categoryField);
        const auto word = field ? vocabulary->canonical(field->dictionary, value) : std::nullopt;
        if (!word)
            continue;
        question.kinds.insert(kind);
        question.categories.insert(kind, *word);
        isKnown = true;
    }
    if (isKnown)
        return {};
    QStringList kinds;
    for (const Kind kind : allKinds)
        kinds << fieldText(m_reader.schema().of(kind).label);
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("ledger", "没有“%1”这个种类或类别。种类有：%2；类别如主题党日、党课。"))
                    .arg(value, listText(kinds)));
}

Result<> QuestionMaker::filterYear(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})年?(?:(?:-|~|—|～|至|到)([0-9]{4})年?)?$"));
    const auto match = form.match(value.normalized(QString::NormalizationForm_KC));
    const int first = match.capturedView(1).toInt();
    const int last = match.hasCaptured(2) ? match.capturedView(2).toInt() : first;
    constexpr int mostYears = 200;
    if (!match.hasMatch() || last < first || last - first > mostYears)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”不是年份。请写四位数字，例如 year:2022 或 年份:2020-2022。"))
                        .arg(value));
    for (int year = first; year <= last; ++year)
        m_yearTokens << yearToken(year);
    return {};
}

Result<> QuestionMaker::filter(const TypedFilter& typed, SearchQuestion& question)
{
    switch (typed.what) {
    case TypedFilter::What::Branch:
        return filterBranch(typed.value);
    case TypedFilter::What::Kind:
        return filterKind(typed.value, question);
    case TypedFilter::What::Year:
        return filterYear(typed.value);
    }
    Q_UNREACHABLE();
}

Result<SearchQuestion> QuestionMaker::make(const TypedSearch& typed)
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    SearchQuestion question;
    for (const TypedFilter& asked : typed.filters) {
        if (auto done = filter(asked, question); !done)
            return done.error();
    }
    for (const QStringList& tokens : {m_branchTokens, m_yearTokens}) {
        if (!tokens.isEmpty())
            question.filterMatches << quoted(tokens);
    }
    for (const QString& text : typed.words) {
        auto word = wordOf(text);
        if (!word)
            return word.error();
        question.words.append(*word);
    }
    return question;
}

} // namespace

bool QuestionWord::isIn(QStringView searched) const
{
    return std::any_of(meanings.begin(), meanings.end(),
                       [&](const QString& meaning) { return verifies(searched, meaning); });
}

QString SearchQuestion::matchFor(Kind kind) const
{
    QStringList all = filterMatches;
    for (const QuestionWord& word : words) {
        if (!word.match.isEmpty())
            all << word.match;
    }
    if (const QString category = categories.value(kind); !category.isEmpty())
        all << anyOf(alternativesOf(planQuery(category)));
    return all.join(QStringLiteral(" AND "));
}

Result<SearchQuestion> askQuestion(const TypedSearch& typed, Reader& reader)
{
    return QuestionMaker(reader).make(typed);
}

} // namespace ledger
