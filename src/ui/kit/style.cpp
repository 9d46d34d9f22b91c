// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "core/log.h"
#include "ui/kit/kitresources.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr int BodyPixels = 14;
constexpr int LeastScale = 90;
constexpr int GreatestScale = 400; ///< of the meeting room; the settings stop at 200

// The look of the program is one per process, as QApplication's palette and font are.
struct Look {
    Theme theme;
    int percent = 100;
};

Look& look()
{
    static Look current;
    return current;
}

QByteArray readResource(const QString& name)
{
    QFile file(QStringLiteral(":/branchledger/style/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        logError(u"style_missing", name);
        return {};
    }
    return file.readAll();
}

bool isSystemDark()
{
    return QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
}

Theme readTheme(const QJsonObject& colours)
{
    const auto colour = [&](const char* name) { return QColor(colours.value(QLatin1StringView(name)).toString()); };
    Theme read;
    read.ground = colour("ground");
    read.surface = colour("surface");
    read.sunken = colour("sunken");
    read.text = colour("text");
    read.muted = colour("muted");
    read.faint = colour("faint");
    read.line = colour("line");
    read.hover = colour("hover");
    read.accent = colour("accent");
    read.accentHover = colour("accentHover");
    read.accentSoft = colour("accentSoft");
    read.onAccent = colour("onAccent");
    read.good = colour("good");
    read.goodSoft = colour("goodSoft");
    read.warning = colour("warning");
    read.warningSoft = colour("warningSoft");
    read.bad = colour("bad");
    read.badSoft = colour("badSoft");
    read.neutral = colour("neutral");
    read.neutralSoft = colour("neutralSoft");
    for (const QJsonValue& value : colours.value(QLatin1StringView("series")).toArray())
        read.series.append(QColor(value.toString()));
    return read;
}

/// Puts colours for @names and scaled lengths for @14px.
QString filledSheet(const QString& sheet, const QJsonObject& colours)
{
    static const QRegularExpression place(QStringLiteral("@(?:(\\d+)px|([A-Za-z]+))"));
    QString filled;
    qsizetype end = 0;
    for (auto it = place.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(sheet).mid(end, match.capturedStart() - end);
        if (match.capturedLength(1) > 0)
            filled += QString::number(scaled(match.capturedView(1).toInt())) + QStringLiteral("px");
        else
            filled += colours.value(match.captured(2)).toString();
        end = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(end);
    return filled;
}

QPalette paletteOf(const Theme& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

} // namespace

const Theme& theme()
{
    return look().theme;
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * look().percent / 100.0));
}

QStringList chineseFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"), QStringLiteral("思源黑体"),
            QStringLiteral("Microsoft YaHei"),     QStringLiteral("PingFang SC"),        QStringLiteral("文泉驿微米黑"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")};
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(chineseFamilies());
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}

void applyStyle(QApplication& app, Appearance appearance, int scalePercent)
{
    initKitResources();
    Look& current = look();
    current.percent = std::clamp(scalePercent, LeastScale, GreatestScale);
    const bool isDark = appearance == Appearance::Dark || (appearance == Appearance::FollowSystem && isSystemDark());
    QJsonObject colours =
        QJsonDocument::fromJson(readResource(isDark ? QStringLiteral("dark.json") : QStringLiteral("light.json")))
            .object();
    current.theme = readTheme(colours);
    current.theme.isDark = isDark;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current.theme));
    QApplication::setFont(fontOf(BodyPixels));
    app.setStyleSheet(filledSheet(QString::fromUtf8(readResource(QStringLiteral("window.qss"))), colours));
}

} // namespace ledger
