// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "exchange/workbook/xlsxsheetparser.h"

namespace ledger {
namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsOf(const QString& part)
{
    return folderOf(part) + QStringLiteral("_rels/") + part.mid(part.lastIndexOf(u'/') + 1) + QStringLiteral(".rels");
}

/// The part that lists the sheets: where the package says, else where it usually is.
QString workbookPart(ZipArchive& zip)
{
    const QString root = QStringLiteral("_rels/.rels");
    XlsxRelations relations{QString()};
    if (zip.contains(root) && zip.parse(root, relations))
        return {};
    const QString named = relations.partOfType(QStringLiteral("officeDocument"));
    return zip.contains(named) ? named : QStringLiteral("xl/workbook.xml");
}

ReadOutcome parseOptional(ZipArchive& zip, const QString& part, XmlHandler& handler)
{
    return part.isEmpty() || !zip.contains(part) ? ReadOutcome() : zip.parse(part, handler);
}

ReadOutcome readSheet(ZipArchive& zip, const QString& part, const XlsxSheetParser::Book& book, SheetSink& sink)
{
    if (!zip.contains(part))
        return ReadProblem{ReadFailure::DamagedPart};
    XlsxSheetParser parser(book, sink);
    const ReadOutcome bad = zip.parse(part, parser);
    return parser.outcome() ? parser.outcome() : bad;
}

} // namespace

ReadOutcome readXlsx(ZipArchive& zip, SheetSink& sink)
{
    const QString part = workbookPart(zip);
    if (!zip.contains(part))
        return ReadProblem{ReadFailure::DamagedContainer};
    XlsxWorkbookPart workbook;
    XlsxRelations relations(folderOf(part));
    if (ReadOutcome bad = zip.parse(part, workbook))
        return bad;
    if (ReadOutcome bad = parseOptional(zip, relationsOf(part), relations))
        return bad;
    XlsxStrings strings;
    XlsxStyles styles;
    if (ReadOutcome bad = parseOptional(zip, relations.partOfType(QStringLiteral("sharedStrings")), strings))
        return bad;
    if (ReadOutcome bad = parseOptional(zip, relations.partOfType(QStringLiteral("styles")), styles))
        return bad;
    const XlsxSheetParser::Book book{strings, styles, workbook.date1904};
    for (const XlsxWorkbookPart::Sheet& sheet : std::as_const(workbook.sheets)) {
        const XlsxRelations::Target target = relations.byId.value(sheet.relation);
        if (!target.type.isEmpty() && target.type != QStringLiteral("worksheet"))
            continue; // a chart or dialogue sheet has no cells
        if (ReadOutcome bad =
                sink.beginSheet({sheet.name.constData(), static_cast<std::size_t>(sheet.name.size())}, sheet.hidden))
            return bad;
        if (ReadOutcome bad = readSheet(zip, target.part, book, sink))
            return bad;
    }
    return {};
}

} // namespace ledger
