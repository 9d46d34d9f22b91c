// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtext.h"
#include "core/searchtokens.h"

namespace ledger {

namespace {

/// A text as it is compared, with the place in the text as written that every piece comes from.
class PlacedText
{
public:
    explicit PlacedText(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
            const qsizetype length = isPair ? 2 : 1;
            add(text.mid(at, length), {at, length});
            at += length;
        }
        endRun();
    }

    std::optional<TextSpan> literal(const QString& wanted) const
    {
        const qsizetype at = m_folded.indexOf(wanted);
        if (at < 0 || wanted.isEmpty())
            return std::nullopt;
        return joined(m_places[at], m_places[at + wanted.size() - 1]);
    }

    std::optional<TextSpan> spelled(const SpelledWord& word) const
    {
        for (const Run& run : m_runs) {
            if (const auto found = findSpelled(run.readings, word))
                return joined(run.places[found->start], run.places[found->start + found->length - 1]);
        }
        return std::nullopt;
    }

private:
    struct Run {
        QList<QStringList> readings;
        QList<TextSpan> places;
    };

    static TextSpan joined(const TextSpan& first, const TextSpan& last)
    {
        return {first.start, last.start + last.length - first.start};
    }

    void add(QStringView piece, const TextSpan& place)
    {
        const QString folded = comparedText(piece);
        m_folded += folded;
        for (qsizetype i = 0; i < folded.size(); ++i)
            m_places.append(place);
        const auto runs = syllableRuns(piece);
        if (!runs.isEmpty()) {
            m_open.readings += runs.constFirst();
            for (qsizetype i = 0; i < runs.constFirst().size(); ++i)
                m_open.places.append(place);
        } else if (!textPieces(piece).isEmpty()) {
            endRun();
        }
    }

    void endRun()
    {
        if (!m_open.readings.isEmpty())
            m_runs.append(std::exchange(m_open, {}));
    }

    QString m_folded;
    QList<TextSpan> m_places;
    QList<Run> m_runs;
    Run m_open;
};

} // namespace

std::optional<TextSpan> findWord(QStringView text, QStringView word)
{
    const PlacedText placed(text);
    if (const auto found = placed.literal(comparedText(word)))
        return found;
    const SpelledWord spelled = spelledWord(word);
    return spelled.letters.isEmpty() ? std::nullopt : placed.spelled(spelled);
}

} // namespace ledger
