// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pattern.h"

#include <QRegularExpression>

namespace ledger {

namespace {

PatternPiece slotOf(QString inside)
{
    PatternPiece piece;
    if (inside.endsWith(u'!'))
        piece.presence = PatternPiece::Presence::Always;
    else if (inside.endsWith(u'?'))
        piece.presence = PatternPiece::Presence::Optional;
    if (piece.presence != PatternPiece::Presence::Needed)
        inside.chop(1);
    if (inside.contains(u'|')) {
        piece.style = inside.section(u'|', 1);
        inside = inside.section(u'|', 0, 0);
    }
    if (inside.contains(u'@')) {
        piece.window = inside.section(u'@', 1);
        inside = inside.section(u'@', 0, 0);
    }
    piece.key = inside;
    return piece;
}

PatternPiece wordsOf(const QString& words)
{
    PatternPiece piece;
    piece.words = words;
    return piece;
}

} // namespace

QList<PatternPiece> parsePattern(const QString& pattern)
{
    static const QRegularExpression slot(QStringLiteral("\\{([^{}]+)\\}"));
    QList<PatternPiece> pieces;
    qsizetype done = 0;
    auto matches = slot.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > done)
            pieces += wordsOf(pattern.mid(done, match.capturedStart() - done));
        pieces += slotOf(match.captured(1));
        done = match.capturedEnd();
    }
    if (done < pattern.size())
        pieces += wordsOf(pattern.mid(done));
    return pieces;
}

} // namespace ledger
