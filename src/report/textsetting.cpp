// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textsetting.h"

#include "report/paper.h"

#include <QTextLayout>

namespace ledger {

namespace {

/// Chinese characters stand on a square of which 0.88 is above the baseline (OpenType's default ideographic em-box).
constexpr double AboveBaseline = 0.88;

double baselineIn(const TextSetting& setting)
{
    const double em = setting.font.pixelSize();
    return (setting.pitch - em) / 2 + AboveBaseline * em;
}

std::shared_ptr<QTextLayout> linesOf(const QString& text, const TextSetting& setting)
{
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(broken, setting.font);
    QTextOption option(setting.fill == LineFill::Justified ? Qt::AlignJustify : setting.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? setting.indent : 0;
        line.setLineWidth(setting.width - indent);
        line.setPosition({indent, 0});
    }
    layout->endLayout();
    return layout;
}

void addLinks(QList<Strip>& strips, const QTextLayout& layout, const TextRuns& runs, double pitch)
{
    int begin = 0;
    for (const TextRun& run : runs) {
        const int end = begin + static_cast<int>(run.text.size());
        for (int i = 0; run.figure && i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(to);
            strips[i].links += FigureLink{0, {left, 0, right - left, pitch}, *run.figure};
        }
        begin = end;
    }
}

} // namespace

QList<Strip> setText(const TextRuns& runs, const TextSetting& setting)
{
    const auto layout = linesOf(textOf(runs), setting);
    QList<Strip> strips;
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        strip.height = setting.pitch;
        strip.lines += PlacedLine{layout, i, {0, baselineIn(setting)}};
        strips += strip;
    }
    addLinks(strips, *layout, runs, setting.pitch);
    return strips;
}

} // namespace ledger
