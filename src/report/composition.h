// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

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
};

struct PartSpec {
    enum class Type {
        Group, ///< a heading with parts below it
        Paragraph,
        Table,
        Each, ///< a numbered paragraph for each row of a source
    };
    Type type = Type::Paragraph;
    QString heading;
    QList<PartSpec> parts;
    QList<Clause> sentences; ///< of a paragraph; of Each, the one said for every row
    TableSpec table; ///< of Table and Each
    QString otherwise; ///< of a group: pattern said when nothing else in it remains
    Audience audience = Audience::Everybody;
};

/// What a report consists of, as data: sections, sentences and tables in order.
struct Composition {
    QString name;
    QString label;
    QStringList title; ///< patterns, one per line
    QList<PartSpec> sections;
    QList<TableSpec> annexes;
    QStringList signature; ///< patterns
    QString dateLine;
    QString remark; ///< 附注: a line below the date
    QList<Clause> notes;

    /// Reads a description; errors (Unreadable) name the place.
    static Result<Composition> parse(const QByteArray& json);
    /// One that comes with the program: "quarterly". Errors: Usage.
    static Result<Composition> builtIn(const QString& name);
    /// Every pattern in it, to see beforehand what will be asked.
    QStringList patterns() const;
};

} // namespace ledger
