// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/twincheck.h"

#include "figures/findings.h"
#include "ledger/drafts.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"

namespace ledger {

QList<Twin> KnownTwins::unknownOf(const QList<Twin>& twins) const
{
    QList<Twin> unknown;
    for (const Twin& twin : twins) {
        const bool isOfSeries = twin.likeness == Twin::Likeness::Near && series.contains(twin.id);
        if (!accepted.contains(twin.id) && !isOfSeries)
            unknown.append(twin);
    }
    return unknown;
}

static Result<QList<Twin>> newTwinsOf(const Ledger& ledger, const SaveRequest& request)
{
    const Record& record = request.record;
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    // A record that is gone from the ledger is refused by the save itself.
    const auto before = record.id == 0 ? Result<Record>(record) : (*reader)->load(record.kind, record.id);
    const auto twins = before ? newTwins(**reader, *before, record) : likelyTwins(**reader, record);
    if (!twins)
        return twins;
    return request.known.unknownOf(*twins);
}

Result<SavedOrTwins> saveUnlessTwin(Ledger& ledger, const SaveRequest& request)
{
    auto twins = newTwinsOf(ledger, request);
    if (!twins)
        return twins.error();
    SavedOrTwins answer{request.record, *twins};
    if (!answer.twins.isEmpty())
        return answer;
    const auto changes = ledger.transact(QStringLiteral("save"), request.label, [&](UnitOfWork& work) {
        answer.record = request.record; // the work may run a second time, with a reason
        auto saved = work.save(answer.record);
        return saved ? dropDraft(work, request.draft) : saved;
    });
    if (!changes)
        return changes.error();
    // It is saved, whatever becomes of what is said about it.
    if (const auto reader = ledger.reader()) {
        if (const auto findings = findingsOf(**reader, answer.record, request.today))
            answer.findings = *findings;
    }
    return answer;
}

} // namespace ledger
