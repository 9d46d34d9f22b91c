// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textcompare.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

namespace {

using Change = ComparedSentence::Change;

constexpr qsizetype MostSentences = 1500; ///< compared word by word; a report has a few hundred

const QRegularExpression& numbers()
{
    // 2022年第三季度 → 2022 and 第三: quarters of both reports differ, and are no change of the sentence
    static const QRegularExpression shape(QStringLiteral("\\d+(?:\\.\\d+)?%?|第[一二三四]季度|[上下]半年"));
    return shape;
}

/// The sentence without its numbers: by this two sentences are the same.
QString skeletonOf(QString sentence)
{
    return sentence.replace(numbers(), QStringLiteral("#"));
}

QStringList sentencesOf(const ReportContent& content)
{
    static const QRegularExpression end(QStringLiteral("(?<=[。！？；])"));
    QStringList sentences;
    const QStringList lines = plainText(content).split(u'\n');
    for (QString line : lines) {
        const QStringList pieces = line.replace(u'\t', u'　').split(end, Qt::SkipEmptyParts);
        for (const QString& piece : pieces) {
            if (!piece.trimmed().isEmpty())
                sentences += piece.trimmed();
        }
    }
    return sentences.first(std::min(sentences.size(), MostSentences));
}

/// Sides by side as far as their skeletons are a longest common sequence.
QList<std::pair<qsizetype, qsizetype>> pairsOf(const QStringList& before, const QStringList& now)
{
    const qsizetype width = now.size() + 1;
    QList<int> lengths((before.size() + 1) * width, 0);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            lengths[i * width + j] = before[i] == now[j]
                ? lengths[(i + 1) * width + j + 1] + 1
                : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0, j = 0; i < before.size() && j < now.size();) {
        if (before[i] == now[j])
            pairs += {i++, j++};
        else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

QList<QRegularExpressionMatch> numbersIn(const QString& sentence)
{
    QList<QRegularExpressionMatch> found;
    auto matches = numbers().globalMatch(sentence);
    while (matches.hasNext())
        found += matches.next();
    return found;
}

ComparedSentence alike(const QString& before, const QString& now)
{
    ComparedSentence compared{Change::None, before, now};
    const auto old = numbersIn(before);
    const auto fresh = numbersIn(now);
    for (qsizetype i = 0; i < std::min(old.size(), fresh.size()); ++i) {
        if (old[i].captured() == fresh[i].captured())
            continue;
        compared.change = Change::Numbers;
        compared.beforeMarks += ChangedSpan{old[i].capturedStart(), old[i].capturedLength()};
        compared.nowMarks += ChangedSpan{fresh[i].capturedStart(), fresh[i].capturedLength()};
    }
    return compared;
}

/// What stands between two pairs: sentences with other words, put beside each other in their order.
void addUnlike(const QStringList& before, const QStringList& now, QList<ComparedSentence>& compared)
{
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
        const QString old = before.value(i);
        const QString fresh = now.value(i);
        ComparedSentence one{Change::Words, old, fresh};
        if (old.isEmpty() || fresh.isEmpty())
            one.change = old.isEmpty() ? Change::Added : Change::Removed;
        one.beforeMarks = {{0, old.size()}};
        one.nowMarks = {{0, fresh.size()}};
        compared += one;
    }
}

QStringList skeletonsOf(const QStringList& sentences)
{
    QStringList skeletons;
    for (const QString& sentence : sentences)
        skeletons += skeletonOf(sentence);
    return skeletons;
}

} // namespace

QList<ComparedSentence> compareTexts(const ReportContent& before, const ReportContent& now)
{
    const QStringList old = sentencesOf(before);
    const QStringList fresh = sentencesOf(now);
    auto pairs = pairsOf(skeletonsOf(old), skeletonsOf(fresh));
    pairs += {old.size(), fresh.size()};
    QList<ComparedSentence> compared;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto& [left, right] : std::as_const(pairs)) {
        addUnlike(old.mid(i, left - i), fresh.mid(j, right - j), compared);
        if (left < old.size())
            compared += alike(old[left], fresh[right]);
        i = left + 1;
        j = right + 1;
    }
    return compared;
}

} // namespace ledger
