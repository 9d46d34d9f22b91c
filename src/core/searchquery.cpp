// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"
#include "core/searchtext.h"
#include "core/searchtokens.h"

#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

/// More tokens than this narrow nothing further; verifies() looks at the whole word.
constexpr qsizetype MostTokens = 40;
constexpr qsizetype MostWords = 16;
constexpr qsizetype MostSegmentations = 32;
constexpr qsizetype LongestSyllable = 6;
constexpr qsizetype LongestSpelledWord = 60;

void addOnce(QList<QueryToken>& tokens, const QueryToken& token)
{
    if (tokens.size() < MostTokens && !tokens.contains(token))
        tokens.append(token);
}

/// The word as pinyin letters: apostrophes dropped, v for ü as u; empty when it holds anything but a–z.
QString pinyinLetters(QStringView word)
{
    QString letters = foldedForSearch(word);
    letters.remove(u'\'').remove(u'’');
    const bool isLatin = std::all_of(letters.begin(), letters.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isLatin && letters.size() <= LongestSpelledWord ? letters : QString();
}

QString withoutUmlautLetter(QString letters)
{
    return letters.replace(QStringLiteral("lv"), QStringLiteral("lu"))
        .replace(QStringLiteral("nv"), QStringLiteral("nu"));
}

/// Every way to cut the letters into syllables, the longest syllables first; positions known to lead nowhere are not tried twice.
class Segmenter
{
public:
    QList<QStringList> cut(const QString& letters)
    {
        m_letters = letters;
        QStringList begun;
        go(0, begun);
        return m_found;
    }

private:
    bool go(qsizetype at, QStringList& begun)
    {
        if (at == m_letters.size()) {
            m_found.append(begun);
            return true;
        }
        if (m_deadEnds.contains(at))
            return false;
        bool hasWay = false;
        for (qsizetype length = std::min(LongestSyllable, m_letters.size() - at); length > 0; --length) {
            if (m_found.size() >= MostSegmentations)
                return true;
            const QString syllable = m_letters.mid(at, length);
            if (!isPinyinSyllable(syllable))
                continue;
            begun.append(syllable);
            hasWay = go(at + length, begun) || hasWay;
            begun.removeLast();
        }
        if (!hasWay)
            m_deadEnds.insert(at);
        return hasWay;
    }

    QString m_letters;
    QList<QStringList> m_found;
    QSet<qsizetype> m_deadEnds;
};

QList<QueryToken> textTokens(QStringView word)
{
    const QList<TextPiece> pieces = textPieces(word);
    QList<QueryToken> tokens;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece& piece = pieces[i];
        if (!piece.isCjkCharacter) {
            // The last word may still be growing; inside, it is whole.
            addOnce(tokens, {wordToken(piece.text), i + 1 == pieces.size() ? TokenMatch::Prefix : TokenMatch::Whole});
            continue;
        }
        const bool joinsBefore = i > 0 && pieces[i - 1].isCjkCharacter && piece.isAdjacent;
        const bool joinsNext = i + 1 < pieces.size() && pieces[i + 1].isCjkCharacter && pieces[i + 1].isAdjacent;
        if (joinsBefore)
            addOnce(tokens, {pieces[i - 1].text + piece.text});
        else if (!joinsNext)
            addOnce(tokens, {piece.text});
    }
    return tokens;
}

void addTitlePinyin(QueryPlan& plan, const QString& letters)
{
    for (const QStringList& syllables : Segmenter().cut(letters)) {
        QueryAlternative alternative{QueryForm::TitlePinyin, {}};
        for (qsizetype i = 0; i + 1 < syllables.size(); ++i)
            addOnce(alternative.tokens, {titlePinyinToken(syllables[i] + syllables[i + 1])});
        if (!alternative.tokens.isEmpty())
            plan.alternatives.append(alternative);
    }
}

void addTitleInitials(QueryPlan& plan, const QString& letters)
{
    QueryAlternative alternative{QueryForm::TitleInitials, {}};
    if (letters.size() == 2)
        addOnce(alternative.tokens, {titleInitialsToken(letters)});
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i)
        addOnce(alternative.tokens, {titleInitialsToken(letters.mid(i, 3))});
    plan.alternatives.append(alternative);
}

/// How many neighbouring characters from `at` on spell exactly `letters`; 0 when they do not.
qsizetype spelledLength(const QList<QStringList>& run, qsizetype at, QStringView letters)
{
    if (at >= run.size())
        return 0;
    for (const QString& reading : run[at]) {
        if (!letters.startsWith(reading))
            continue;
        const QStringView rest = letters.mid(reading.size());
        if (rest.isEmpty())
            return 1;
        if (const qsizetype more = spelledLength(run, at + 1, rest); more > 0)
            return more + 1;
    }
    return 0;
}

bool hasInitials(const QList<QStringList>& run, qsizetype at, QStringView letters)
{
    if (run.size() - at < letters.size())
        return false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!initialsOf(run[at + i]).contains(QString(letters[i])))
            return false;
    }
    return true;
}

} // namespace

QueryPlan planQuery(QStringView word)
{
    QueryPlan plan;
    const QList<QueryToken> asText = textTokens(word);
    if (asText.isEmpty())
        return plan;
    plan.alternatives.append({QueryForm::Text, asText});
    const QString letters = pinyinLetters(word);
    if (letters.size() < 2)
        return plan;
    const QString syllables = withoutUmlautLetter(letters);
    plan.alternatives.append({QueryForm::NamePinyin, {{namePinyinToken(syllables), TokenMatch::Prefix}}});
    plan.alternatives.append({QueryForm::NameInitials, {{nameInitialsToken(letters), TokenMatch::Prefix}}});
    addTitlePinyin(plan, syllables);
    addTitleInitials(plan, letters);
    return plan;
}

QStringList queryWords(QStringView typed)
{
    QStringList words;
    for (const QString& word : typed.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            words.append(word);
        if (words.size() == MostWords)
            break;
    }
    return words;
}

QString comparedText(QStringView text)
{
    static const QString ignored = QStringLiteral(" 《》〈〉“”‘’「」『』\"");
    QString key = foldedForSearch(text);
    key.removeIf([](QChar c) { return ignored.contains(c); });
    return key;
}

SpelledWord spelledWord(QStringView word)
{
    const QString letters = pinyinLetters(word);
    return {letters, withoutUmlautLetter(letters)};
}

std::optional<RunSpan> findSpelled(const QList<QStringList>& run, const SpelledWord& word)
{
    for (qsizetype at = 0; at < run.size(); ++at) {
        if (const qsizetype length = spelledLength(run, at, word.syllables); length > 0)
            return RunSpan{at, length};
        if (word.letters.size() > 1 && hasInitials(run, at, word.letters))
            return RunSpan{at, word.letters.size()};
    }
    return std::nullopt;
}

bool verifies(QStringView text, QStringView word)
{
    const QString wanted = comparedText(word);
    if (wanted.isEmpty())
        return false;
    if (comparedText(text).contains(wanted))
        return true;
    const SpelledWord spelled = spelledWord(word);
    if (spelled.letters.isEmpty())
        return false;
    const auto runs = syllableRuns(text);
    return std::any_of(runs.begin(), runs.end(),
                       [&](const QList<QStringList>& run) { return findSpelled(run, spelled).has_value(); });
}

QString matchText(const QueryToken& token)
{
    QString quoted = token.text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"' + (token.match == TokenMatch::Prefix ? QStringLiteral("*") : QString());
}

} // namespace ledger
