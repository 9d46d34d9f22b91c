// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/trace.h"
#include "report/paper.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>
#include <variant>

namespace ledger {

/// The records that a number was counted from.
struct CountedRecords {
    struct One {
        Kind kind = Kind::Branch;
        qint64 id = 0;
        double adds = 0;

        bool operator==(const One&) const = default;
    };
    QString label; ///< what was counted, as documents write it
    QString unit;
    QList<One> records;

    bool operator==(const CountedRecords&) const = default;
};

/// Which figure a number on paper is, so that the records behind it can be opened.
struct FigureRef {
    QString key;
    QString period; ///< Period::text
    qint64 branch = 0;
    Narrowing narrowing = {}; ///< a part of its records only; its branch counts instead of the one above
    CountedRecords counted = {}; ///< of a number that is no figure of the catalogue: `key` is empty

    bool operator==(const FigureRef&) const = default;
};

/// A piece of a sentence or cell: plain text, never mark-up.
struct TextRun {
    QString text;
    std::optional<FigureRef> figure = {};
    QVariant value = {}; ///< for workbooks: a double, a PartialDate or a longer text; invalid: the text tells it
};
using TextRuns = QList<TextRun>;

enum class BlockStyle {
    Title,
    Heading1, ///< 一、
    Heading2, ///< （一）
    Body,
    AnnexMark, ///< 附表 at the top of a new page
    SignatureLine, ///< 署名, centred over the date
    DateLine, ///< 成文日期
    Remark, ///< 附注 below the date
    Note, ///< small print: where the numbers come from
    Contents, ///< a line of the table of contents
};

struct ReportParagraph {
    BlockStyle style = BlockStyle::Body;
    TextRuns runs;
    bool beginsPage = false;
    int target = 0; ///< of a heading: its number in the contents; of a line of these: the heading that it leads to
};

enum class CellAlign { Left, Centre, Right };

struct ReportColumn {
    QString head;
    double width = 1; ///< share of the text block, measured against the other columns
    CellAlign align = CellAlign::Centre;
    bool isMerged =
        false; ///< cells that say what the one above says are one cell with it, within those of merged columns before
};

struct ReportTable {
    QString caption;
    double textSize = 12; ///< points
    QList<ReportColumn> columns;
    QList<QList<TextRuns>> rows; ///< one list per row, one cell per column
    QString note; ///< below the table; may be empty
    double leastHeight = 0; ///< of a row, in points
    QMap<qsizetype, QString> groups = {}; ///< words over the row of that number, across the table
};

struct ReportCell {
    TextRuns runs;
    bool isLabel = false;
    int span = 1; ///< columns
    int leastLines = 1;
    CellAlign align = CellAlign::Centre;
    QString foot = {}; ///< at the bottom, on the right
};

/// Labels and boxes; the first row is repeated on every further page.
struct ReportForm {
    double textSize = 12; ///< points
    QList<double> columns; ///< shares of the width
    QList<QList<ReportCell>> rows;
    QString note; ///< below the form; may be empty
};

/// A picture as wide as the text allows, with words below it that stay with it.
struct ReportImage {
    QByteArray bytes; ///< JPEG
    int width = 0; ///< pixels
    int height = 0;
    QString caption;
};

/// Behind it another document begins, on a page of its own that is numbered 1.
struct ReportBreak {
};

using ReportBlock = std::variant<ReportParagraph, ReportTable, ReportForm, ReportBreak, ReportImage>;

/// A whole report as plain values: what was collected, before anything is laid out.
struct ReportContent {
    QString title; ///< in one line: for file names, windows and the document's properties
    QList<ReportBlock> blocks;
    QStringList missing; ///< slots that could not be filled, and stand as 【待补：…】
    QStringList toComplete; ///< what a person still has to write, marked the same way
    QStringList leftOut = {}; ///< people of a batch whom the document is not for, with the reason
    PaperFormat paper = PaperFormat::A4Portrait;
    bool isRegister = false; ///< its tables may be written as a workbook
};

QString textOf(const TextRuns& runs);

/// The report as text, a line per paragraph and table row, cells between tabs.
QString plainText(const ReportContent& content);

} // namespace ledger
