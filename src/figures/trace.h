// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "figures/figuredefinition.h"
#include "ledger/reader.h"

#include <optional>

namespace ledger {

struct FigureValue {
    QString key;
    QString label;
    QString unit;
    std::optional<double> value; ///< nullopt: a rate over nothing
    bool isRate = false;
};

/// A record behind a figure, or one looked at and not counted.
struct TraceRow {
    Kind kind = Kind::Branch;
    qint64 id = 0;
    QString uid;
    QString date;
    QString branch;
    QString title;
    double adds = 0;
    std::optional<double> present; ///< of a rate: what it adds above and below the line
    std::optional<double> expected;
    QString told = {}; ///< what makes it count, where that is not plain: what its light says, the months in arrears
    QString reason; ///< why it is not counted, or why a record behind the figure adds nothing
};

/// A record as a row of a trace; `dateField` is the one whose date stands there, `branch` may be nullptr.
TraceRow traceRow(const KindInfo& info, const Record& record, const QString& dateField, const OrgBranch* branch);

/// The records that make a figure, oldest first, and those beside it.
struct Trace {
    FigureValue figure;
    QList<TraceRow> records;
    QList<TraceRow> notCounted;
};

/// A part of a figure's records, as a template asks for it: {{key[person=姓名]}}; empty = no test.
struct Narrowing {
    QString person;
    qint64 branch = 0;
    QString category;
    QString level;
    QString titlePart;

    bool isEmpty() const { return *this == Narrowing(); }
    bool operator==(const Narrowing&) const = default;
};

/// One value of a field; of a birth, a band of ages.
struct FieldWord {
    QString field;
    QString word; ///< empty: records without a value

    bool operator==(const FieldWord&) const = default;
};

/// Which of a figure's records are meant: those with all these values; empty = all of them.
using FigurePart = QList<FieldWord>;

/// Ages are those of the day; leaders and departments of a responsibility item are told apart one by one.
bool isOfPart(const Record& record, const FigurePart& part, QDate day);

/// Walks the records of a window with the same conditions as the counting statement.
class Tracer
{
public:
    Tracer(Reader& reader, const Organization& branches, FigurePart only = {})
        : m_reader(reader)
        , m_branches(branches)
        , m_only(std::move(only))
    {
    }

    /// Fills records and notCounted; the window's last day is the day asked.
    Result<> records(const FigureDefinition& figure, const FactWindow& window, Trace& trace);
    Result<> posts(const FigureDefinition& figure, const FactWindow& window, Trace& trace);
    Result<> memberEvents(const FigureDefinition& figure, const FactWindow& window, Trace& trace);
    /// The value over the records that meet the narrowing; nullopt: a rate over nothing.
    Result<std::optional<double>> narrowed(const FigureDefinition& figure, const FactWindow& window,
                                           const Narrowing& narrowing);
    /// The records that meet the narrowing, with what they add then.
    Result<> part(const FigureDefinition& figure, const FactWindow& window, const Narrowing& narrowing, Trace& trace);
    /// What each person named in the records' parts has of the figure.
    Result<QMap<QString, double>> byPerson(const FigureDefinition& figure, const FactWindow& window);

private:
    Result<QList<Record>> recordsOf(const FigureDefinition& figure, const FactWindow& window, FactReach reach);
    Result<QList<qint64>> membersNamed(const QString& person);
    /// Keeps of the record what belongs to the narrowing; false when it is not met.
    static bool isWithin(const KindInfo& info, const Narrowing& narrowing, const QList<qint64>& members,
                         Record& record);
    Result<> besideRecords(const FigureDefinition& figure, const FactWindow& window, Trace& trace);
    TraceRow rowOf(const FigureDefinition& figure, const FactWindow& window, const Record& record) const;
    qint64 branchOf(const FigureDefinition& figure, const FactWindow& window, const Record& record) const;

    Reader& m_reader;
    const Organization& m_branches;
    FigurePart m_only; ///< records with other values are not looked at
};

} // namespace ledger
