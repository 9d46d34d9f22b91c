// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/kitresources.h"
#include "ui/kit/style.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextStream>

namespace ledger {

namespace {

constexpr qreal Grid = 24;
constexpr qreal Stroke = 1.6;

/// Reads one line of icons.txt behind the name.
class PathReader
{
public:
    explicit PathReader(const QString& text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    {
    }

    QPainterPath read()
    {
        while (m_at < m_words.size()) {
            const QString command = m_words[m_at++];
            step(command.front().toLatin1());
        }
        return m_path;
    }

private:
    qreal number() { return m_at < m_words.size() ? m_words[m_at++].toDouble() : 0; }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }
    void step(char command)
    {
        switch (command) {
        case 'M':
            return m_path.moveTo(point());
        case 'L':
            return m_path.lineTo(point());
        case 'H':
            return m_path.lineTo(number(), m_path.currentPosition().y());
        case 'V':
            return m_path.lineTo(m_path.currentPosition().x(), number());
        case 'C': {
            const QPointF a = point();
            const QPointF b = point();
            return m_path.cubicTo(a, b, point());
        }
        case 'Z':
            return m_path.closeSubpath();
        case 'O': {
            const QPointF centre = point();
            const qreal radius = number();
            return m_path.addEllipse(centre, radius, radius);
        }
        case 'R': {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            return m_path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        }
        default:
            return;
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
    QPainterPath m_path;
};

QHash<QString, QPainterPath> readDrawings()
{
    initKitResources();
    QFile file(QStringLiteral(":/branchledger/icons/icons.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QPainterPath> drawings;
    QTextStream stream(&file);
    while (!stream.atEnd()) {
        const QString line = stream.readLine();
        const qsizetype blank = line.indexOf(u' ');
        if (blank > 0 && !line.startsWith(u'#'))
            drawings.insert(line.left(blank), PathReader(line.mid(blank + 1)).read());
    }
    return drawings;
}

const QHash<QString, QPainterPath>& drawings()
{
    static const QHash<QString, QPainterPath> all = readDrawings();
    return all;
}

/// Draws at the size asked for, so that lines stay sharp at every resolution.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QPainterPath path, const QColor& colour)
        : m_path(std::move(path))
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        painter->scale(side / Grid, side / Grid);
        painter->setPen(QPen(colour(mode, state), Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_path);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_path, m_colour); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().faint;
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? theme().accent : theme().muted;
    }

    QPainterPath m_path;
    QColor m_colour;
};

} // namespace

QIcon lineIcon(const QString& name, const QColor& colour)
{
    const auto at = drawings().constFind(name);
    return at == drawings().constEnd() ? QIcon() : QIcon(new LineIconEngine(*at, colour));
}

QStringList lineIconNames()
{
    return drawings().keys();
}

} // namespace ledger
