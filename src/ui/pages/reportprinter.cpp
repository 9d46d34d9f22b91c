// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportprinter.h"

#include "report/paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ledger {

bool PrinterChooser::choose(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

Result<> printReport(const ReportContent& content, QPrinter& printer)
{
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    return printPages(layOut(content, *fonts), content.title, printer);
}

Result<> printPages(const LaidOutReport& report, const QString& title, QPrinter& printer)
{
    printer.setDocName(title);
    printer.setPageLayout(pageLayoutOf(report.sheet));
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(ErrorCode::Unavailable,
                    QCoreApplication::translate("Report", "打印机没有响应，请检查打印机后重试，或导出 PDF 再打印。"));
    }
    const double scale = printer.resolution() / (72 * paper::UnitsPerPoint);
    const int count = static_cast<int>(report.pages.size());
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return fail(ErrorCode::Io,
                        QCoreApplication::translate("Report", "第 %1 页没有打印出来，请检查打印机后重试。").arg(page));
        }
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, report, page - 1);
        painter.restore();
    }
    return {};
}

} // namespace ledger
