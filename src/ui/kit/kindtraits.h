// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listquery.h"
#include "domain/record.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ledger {

class PartEditor;
class RecordForm;
class Session;

/// How a cell is coloured beside its word.
enum class Tone { None, Good, Warning, Bad, Neutral };

/// How the period of the top bar narrows a list.
enum class PeriodUse {
    None, ///< the list shows what is, not what happened: branches, members
    RecordDate,
    YearField, ///< the lists of the year: responsibility items
};

/// Whether the date of a record may lie ahead: the day by which an item is due does, a meeting's day does not.
enum class DatesAhead { Asked, Usual };

/// A column computed from a record, beside those of the descriptor.
struct ExtraColumn {
    QString key;
    QString label;
    QString after; ///< key of the field it stands behind
    std::function<QString(const Record&)> text;
    enum class Shows { Number, Words } shows = Shows::Number;
};

/// A document that can be printed of records of the kind.
struct PrintedDocument {
    QString name; ///< of the report's description
    QString label; ///< in the interface's language: 签到表
    /// Shows the documents of these records before they are printed.
    std::function<void(Session& session, const QList<qint64>& ids, QWidget* parent)> open;
    /// The same for everybody of the branch in scope; empty where that makes no sense.
    std::function<void(Session& session, QWidget* parent)> openForBranch;
};

/// Something that can be done on the list of one kind only.
struct KindAction {
    enum class Needs {
        SelectedRecords,
        Nothing
    }; ///< what writes needs records, and is greyed where nothing may be written
    Needs needs = Needs::SelectedRecords;
    QString key;
    QString text;
    QKeySequence shortcut;
    std::function<void(const QList<qint64>& ids, Session& session, QWidget* page)> run;
};

/// What a kind's pages do differently; everything else comes from its descriptor.
struct KindTraits {
    Kind kind = Kind::StudySession;
    PeriodUse periodUse = PeriodUse::RecordDate;
    DatesAhead datesAhead = DatesAhead::Asked;
    QString firstSort; ///< empty = the date field, newest first
    Qt::SortOrder firstOrder = Qt::DescendingOrder;
    QList<ExtraColumn> extraColumns;
    /// Words that wear a colour: of (field key, record).
    std::function<Tone(const QString& field, const Record& record)> tone;
    /// Further text of the foot, from the sums.
    std::function<QString(const ListSums& sums)> footText;
    /// Fields and parts that the form does not show.
    QStringList hiddenInForm;
    /// Parts that a copy of a record takes over; the others follow from its own day.
    QStringList copiedParts;
    /// Fields that a copy leaves open, since they follow from parts that it does not take over.
    QStringList uncopiedFields;
    /// Editor of a part, where a table of its fields is not enough; nullptr for the others.
    std::function<PartEditor*(const PartInfo& part, Session& session, QWidget* parent)> partEditor;
    /// How the detail panel writes a row of a part; empty for the usual way.
    std::function<QString(const PartInfo& part, const PartRow& row, Session& session)> partText;
    /// Fills in what follows from a field that was edited just now.
    std::function<void(const QString& field, RecordForm& form)> onEdited;
    /// What a new record starts with.
    std::function<void(Record& record, Session& session)> prepareNew;
    QList<PrintedDocument> documents;
    /// Further entries of the list's menu.
    QList<KindAction> actions;
    QString emptyTitle;
    QString emptyText;
};

} // namespace ledger
