// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuretrace.h"

#include <algorithm>

namespace ledger {

namespace {

/// Records that were deleted since are no longer there to be opened.
Result<Trace> traceCounted(const CountedRecords& counted, const Organization& branches, Reader& reader)
{
    Trace trace;
    trace.figure.label = counted.label;
    trace.figure.unit = counted.unit;
    double sum = 0;
    QMap<Kind, QMap<qint64, double>> byKind;
    for (const CountedRecords::One& one : counted.records) {
        byKind[one.kind][one.id] += one.adds;
        sum += one.adds;
    }
    trace.figure.value = sum;
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        const auto records = reader.rows(kind.key(), kind->keys());
        if (!records)
            return records.error();
        const KindInfo& info = reader.schema().of(kind.key());
        for (const Record& record : *records) {
            TraceRow row = traceRow(info, record, info.dateField, branches.branch(record.number(info.branchField)));
            row.adds = kind->value(record.id);
            trace.records.append(row);
        }
    }
    std::stable_sort(trace.records.begin(), trace.records.end(),
                     [](const TraceRow& a, const TraceRow& b) { return a.date < b.date; });
    return trace;
}

} // namespace

Result<Trace> traceOf(const FigureRef& ref, Figures& figures, Reader& reader)
{
    if (ref.key.isEmpty())
        return traceCounted(ref.counted, figures.organization(), reader);
    const auto period = Period::parse(ref.period);
    if (!period)
        return period.error();
    if (ref.narrowing.isEmpty())
        return figures.trace(ref.key, *period, ref.branch);
    return figures.traceNarrowed(ref.key, *period, ref.branch, ref.narrowing);
}

} // namespace ledger
