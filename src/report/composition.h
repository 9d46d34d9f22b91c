// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/kind.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace ledger {

/// Whom a piece of a report is meant for.
enum class Audience {
    Everybody,
    Branch, ///< a single branch
    Organ, ///< the whole organ, or a committee with branches below it
};

/// A sentence or part of one; see docs in resources/reports/README.md. Left out when a figure in it is zero, or when
/// none of its list remains.
struct Clause {
    QString lead; ///< pattern with {slots}
    QList<Clause> list;
    QString join;
    QString end;
    QString otherwise; ///< pattern said in its place when it is left out
    QStringList same; ///< figures that must be equal and not zero for it to be said
    Audience audience = Audience::Everybody;
};

struct ColumnSpec {
    QString head;
    QString value; ///< which cell of the source's rows
    double width = 1;
    QString align;
    Audience audience = Audience::Everybody;
    bool isOptional = false; ///< dropped when no row has anything in it
    bool isMerged = false; ///< rows that say the same one after the other share one cell
    bool isBlank = false; ///< an empty cell stays empty, to be written in by hand; others show a dash
    QString choice = {}; ///< only where this was chosen at printing; empty = always
    QString family = {}; ///< stands for columns that only the source knows: sessions, months, own
};

/// What may be printed or not, and is not unless it is asked for: columns that not everybody needs to see.
struct PrintChoice {
    QString key;
    QString label;
    QString english;

    /// In the language of the interface.
    QString labelText() const;
};

struct TableSpec {
    QString name; ///< {annex.NAME} tells its number among the annexes
    QString caption;
    QString note;
    QString source; ///< where rows come from: records, meetings, branches …
    QJsonObject options; ///< of the source
    QList<ColumnSpec> columns;
    double textSize = 12;
    bool isNumbered = false; ///< with a first column 序号
    Audience audience = Audience::Everybody;
    int abreast = 1; ///< so many rows of the source stand beside each other
    int leastRows = 0; ///< empty ones follow where the source has fewer
    double leastHeight = 0; ///< of a row, in points: room for a signature
    QString group; ///< cell whose words stand over the rows that have it in common
};

/// Reads a table of a description.
TableSpec readTableSpec(const QJsonObject& object);

/// A line of a form's cell: a clause, or one for every row of a source.
struct CellLine {
    Clause clause;
    std::optional<TableSpec> each;
    QString lead; ///< pattern before the rows, said only where there are any
    QString join; ///< between the rows of the source
};

struct CellSpec {
    QString label; ///< printed words, as a head; empty for a cell of the record's
    QList<CellLine> lines;
    int span = 1; ///< columns of the form
    int leastLines = 1;
    QString align;
    QString foot; ///< a line at the bottom, on the right: who signs
};

struct FormRow {
    QList<CellSpec> cells;
    bool isOptional = false; ///< dropped when none of its cells says anything
};

/// A form as offices draw it: labels and boxes in rows. The first row is repeated on every further page.
struct FormSpec {
    QList<double> columns; ///< shares of the width
    QList<FormRow> rows;
    double textSize = 12;
    QList<Clause> notes; ///< small print below it
};

struct PartSpec {
    enum class Type {
        Group, ///< a heading with parts below it
        Paragraph,
        Table,
        Each, ///< a numbered paragraph for each row of a source
        Joined, ///< one paragraph of all rows of a source
        Form,
        Text, ///< a long text as it stands, a paragraph for each of its lines
        Include, ///< the document of another description for each of some records
        Photos, ///< pictures attached to records
    };
    Type type = Type::Paragraph;
    QString heading;
    QList<PartSpec> parts;
    QList<Clause> sentences; ///< of a paragraph; of Each, the one said for every row
    TableSpec table; ///< of Table and Each; of Include and Photos, which records
    QString include; ///< of Include: the description
    CellLine joined;
    FormSpec form;
    QString text; ///< pattern of Text
    int blankLines = 0; ///< of Text: left to be written by hand where the text is empty
    QString otherwise; ///< of a group or a table: pattern said when nothing else in it remains
    Audience audience = Audience::Everybody;
};

/// What a report consists of, as data: sections, sentences and tables in order.
struct Composition {
    QString name;
    QString label;
    QString english; ///< the label where the interface speaks English
    std::optional<Kind> about; ///< a report about one record of the kind; nothing: about a period
    bool needsPeriod = true;
    bool isForEachMember = false; ///< may be made for every member of a branch at once
    bool isForMembersOnly = false; ///< of people who are members, full or on probation: not for those still on the way
    QString documentName; ///< pattern: what one of them is called as a file; empty: unit and title
    bool isLandscape = false;
    bool hasContents = false; ///< begins with a table of contents
    bool isRegister = false; ///< its tables may be written as a workbook too
    QList<PrintChoice> choices;
    QStringList title; ///< patterns, one per line
    QList<PartSpec> sections;
    QList<TableSpec> annexes;
    QStringList signature; ///< patterns
    QString dateLine;
    QString remark; ///< 附注: a line below the date
    QList<Clause> notes;

    /// Reads a description; errors (Unreadable) name the place.
    static Result<Composition> parse(const QByteArray& json);
    /// One that comes with the program: "quarterly", "minutes". Errors: Usage.
    static Result<Composition> builtIn(const QString& name);
    /// The text of one that comes with the program, as it is written. Errors: Usage.
    static Result<QByteArray> builtInText(const QString& name);
    /// All that come with the program, in their order.
    static const QList<Composition>& allBuiltIn();
    /// The label in the language of the interface.
    QString labelText() const;
    /// Every pattern in it, to see beforehand what will be asked.
    QStringList patterns() const;
};

} // namespace ledger
