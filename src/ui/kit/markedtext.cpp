// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/markedtext.h"

#include "ui/kit/style.h"

#include <QFontMetrics>
#include <QPainter>

namespace ledger {

namespace {

struct Stretch {
    QString text;
    bool isMarked = false;
};

QList<Stretch> stretchesOf(const MarkedText& line)
{
    QList<Stretch> stretches;
    qsizetype at = 0;
    for (const TextSpan& mark : line.marks) {
        if (mark.start > at)
            stretches.append({line.text.mid(at, mark.start - at), false});
        stretches.append({line.text.mid(mark.start, mark.length), true});
        at = mark.start + mark.length;
    }
    if (at < line.text.size())
        stretches.append({line.text.mid(at), false});
    return stretches;
}

/// The line begun a little before its first mark, where the mark would lie beyond the room.
MarkedText shifted(MarkedText line, const QFont& font, int width)
{
    constexpr qsizetype before = 6;
    if (line.marks.isEmpty())
        return line;
    const TextSpan& first = line.marks.constFirst();
    qsizetype cut = first.start - before;
    if (cut <= 0 || QFontMetrics(font).horizontalAdvance(line.text.left(first.start + first.length)) < width)
        return line;
    if (line.text[cut].isLowSurrogate())
        --cut;
    line.text = u'…' + line.text.mid(cut);
    for (TextSpan& mark : line.marks)
        mark.start -= cut - 1;
    return line;
}

} // namespace

int paintMarked(QPainter& painter, const QRect& room, const MarkedText& line, const QFont& font, const QColor& colour)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    int left = room.left();
    for (const Stretch& stretch : stretchesOf(shifted(line, bold, room.width()))) {
        const QFont& own = stretch.isMarked ? bold : font;
        const QFontMetrics metrics(own);
        const int rest = room.right() + 1 - left;
        const QString shown = metrics.elidedText(stretch.text, Qt::ElideRight, rest);
        painter.setFont(own);
        painter.setPen(stretch.isMarked ? theme().accent : colour);
        painter.drawText(QRect(left, room.top(), rest, room.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        left += metrics.horizontalAdvance(shown);
        if (shown != stretch.text)
            break;
    }
    return left - room.left();
}

} // namespace ledger
