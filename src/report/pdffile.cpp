// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"

#include "report/paper.h"
#include "report/pdftextmap.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace ledger {

namespace {

constexpr int DotsPerInch = 1200;

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

bool isWhole(const QByteArray& pdf)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF");
}

} // namespace

Result<QByteArray> pdfOf(const LaidOutReport& report, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(DotsPerInch);
        writer.setPageLayout(pageLayoutOf(report.sheet));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("branchledger " BL_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Report", "PDF 文件无法开始写入，请重试。")));
        const double scale = DotsPerInch / (72 * paper::UnitsPerPoint);
        painter.scale(scale, scale);
        for (int page = 0; page < report.pages.size(); ++page) {
            if (page > 0 && !writer.newPage())
                return fail(ErrorCode::Io,
                            say(QT_TRANSLATE_NOOP("Report", "PDF 文件的第 %1 页无法写入，请重试。")).arg(page + 1));
            paintPage(painter, report, page);
        }
    }
    repairTextMaps(bytes, report);
    if (!isWhole(bytes))
        return fail(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Report", "生成的 PDF 不完整，没有写出文件；请重试。")));
    return bytes;
}

} // namespace ledger
