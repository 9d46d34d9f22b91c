// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sentences.h"

#include <QRegularExpression>

namespace ledger {

namespace {

bool isNothing(const FigureValue& value)
{
    return !value.value || *value.value == 0;
}

bool endsSentence(const TextRuns& runs)
{
    const QString text = textOf(runs);
    return !text.isEmpty() && QStringLiteral("。！？：】").contains(text.back());
}

} // namespace

std::optional<TextRuns> Sentences::say(const Clause& clause, const RowCells* row)
{
    if (!m_context.isFor(clause.audience))
        return std::nullopt;
    std::optional<TextRuns> said;
    if (clause.same.isEmpty() || areSame(clause.same))
        said = clause.list.isEmpty() ? fill(clause.lead, row) : sayList(clause, row);
    if (said && !clause.end.isEmpty())
        said->append({clause.end});
    if (!said && !clause.otherwise.isEmpty())
        return fill(clause.otherwise, row);
    return said;
}

bool Sentences::areSame(const QStringList& figures) const
{
    const FigureValue* first = m_context.figure(figures.first(), QStringLiteral("period"));
    if (first == nullptr || isNothing(*first))
        return false;
    return std::all_of(figures.begin(), figures.end(), [&](const QString& key) {
        const FigureValue* value = m_context.figure(key, QStringLiteral("period"));
        return value != nullptr && value->value == first->value;
    });
}

std::optional<TextRuns> Sentences::sayList(const Clause& clause, const RowCells* row)
{
    std::optional<TextRuns> lead = fill(clause.lead, row);
    if (!lead)
        return std::nullopt;
    bool isFirst = true;
    for (const Clause& entry : clause.list) {
        const std::optional<TextRuns> said = say(entry, row);
        if (!said)
            continue;
        if (!isFirst)
            lead->append({clause.join});
        lead->append(*said);
        isFirst = false;
    }
    return isFirst ? std::nullopt : lead;
}

std::optional<TextRuns> Sentences::fill(const QString& pattern, const RowCells* row)
{
    TextRuns runs;
    const QList<PatternPiece> pieces = parsePattern(pattern);
    for (const PatternPiece& piece : pieces) {
        if (!piece.isSlot()) {
            note(piece.words);
            runs.append({piece.words});
            continue;
        }
        const std::optional<TextRuns> filled = fillSlot(piece, row);
        if (!filled)
            return std::nullopt;
        runs.append(*filled);
    }
    return runs;
}

std::optional<TextRuns> Sentences::fillSlot(const PatternPiece& piece, const RowCells* row)
{
    if (row != nullptr && piece.key.startsWith(QLatin1StringView("row."))) {
        const TextRuns cell = row->value(piece.key.mid(4));
        const bool isEmpty = textOf(cell).isEmpty();
        return isEmpty && piece.presence == PatternPiece::Presence::Optional ? std::nullopt : std::optional(cell);
    }
    if (const std::optional<QString> text = m_context.text(piece.key))
        return fillText(piece, *text);
    const FigureValue* value = m_context.figure(piece.key, piece.window);
    if (value == nullptr)
        return fillText(piece, QString());
    if (isNothing(*value) && piece.presence != PatternPiece::Presence::Always)
        return std::nullopt;
    return TextRuns{{figureText(*value, piece.style), m_context.refOf(piece.key, piece.window)}};
}

std::optional<TextRuns> Sentences::fillText(const PatternPiece& piece, const QString& text)
{
    if (!text.isEmpty())
        return TextRuns{{text}};
    if (piece.presence == PatternPiece::Presence::Optional)
        return std::nullopt;
    if (!m_missing.contains(piece.key))
        m_missing += piece.key;
    return TextRuns{{QStringLiteral("【待补：%1】").arg(piece.key)}};
}

QString Sentences::words(const QString& pattern)
{
    return textOf(fill(pattern).value_or(TextRuns()));
}

std::optional<TextRuns> Sentences::paragraph(const QList<Clause>& sentences)
{
    TextRuns runs;
    for (const Clause& sentence : sentences) {
        const std::optional<TextRuns> said = say(sentence);
        if (!said)
            continue;
        runs.append(*said);
        if (!endsSentence(runs))
            runs.append({QStringLiteral("。")});
    }
    return runs.isEmpty() ? std::nullopt : std::optional(runs);
}

void Sentences::note(const QString& words)
{
    static const QRegularExpression mark(QStringLiteral("【待补：([^】]*)】"));
    auto matches = mark.globalMatch(words);
    while (matches.hasNext()) {
        const QString what = matches.next().captured(1);
        if (!m_toComplete.contains(what))
            m_toComplete += what;
    }
}

} // namespace ledger
