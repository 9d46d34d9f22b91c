// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merge.h"

#include "ledger/drafts.h"
#include "ledger/mergelinks.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

/// Whether the branch `below` hangs on `above`, over however many steps.
static Result<bool> isBelow(UnitOfWork& unit, qint64 below, qint64 above)
{
    QSet<qint64> seen;
    while (below != 0 && !seen.contains(below)) {
        if (below == above)
            return true;
        seen.insert(below);
        auto branch = unit.load(Kind::Branch, below);
        if (!branch)
            return branch.error();
        below = branch->number(unit.schema().of(Kind::Branch).branchField);
    }
    return false;
}

/// A branch below the other would hang on itself afterwards.
static Result<> checkTree(UnitOfWork& unit, const MergePair& pair)
{
    if (pair.kind != Kind::Branch)
        return {};
    for (const auto& [below, above] : {std::pair(pair.keptId, pair.goneId), std::pair(pair.goneId, pair.keptId)}) {
        auto hangs = isBelow(unit, below, above);
        if (!hangs)
            return hangs.error();
        if (*hangs)
            return fail(ErrorCode::Validation,
                        say(QT_TRANSLATE_NOOP("ledger", "这两个党组织一个在另一个之下，不是同一个，不能合并。")));
    }
    return {};
}

static Result<> takeOver(UnitOfWork& unit, const MergeRequest& request, MergeOutcome& outcome)
{
    auto gone = unit.load(request.kept.kind, request.goneId);
    if (!gone)
        return gone.error();
    if (gone->revision != request.goneRevision || gone->isDeleted)
        return fail(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("ledger", "要合并的记录刚刚被改过或删除了。请关闭后重新选择再合并。")));
    const MergePair pair{outcome.kept.kind, outcome.kept.id, outcome.kept.uid, gone->id, gone->uid};
    if (auto checked = checkTree(unit, pair); !checked)
        return checked;
    turnLinks(unit.schema(), outcome.kept, pair);
    letCountsFollow(unit, *gone, outcome.kept);
    for (const LinkKind& link : linkKinds()) {
        auto moved = link.move(unit, pair);
        if (!moved)
            return moved.error();
        outcome.links += *moved;
    }
    return unit.remove(pair.kind, pair.goneId);
}

Result<MergeOutcome> mergeRecords(Ledger& ledger, const MergeRequest& request)
{
    const KindInfo& info = ledger.schema().of(request.kept.kind);
    const QString label = say(QT_TRANSLATE_NOOP("ledger", "合并%1：%2"))
                              .arg(fieldText(info.label), request.kept.text(info.titleField).simplified());
    MergeOutcome outcome;
    auto done = ledger.transact(QStringLiteral("merge"), label, [&](UnitOfWork& unit) -> Result<> {
        outcome = {request.kept, 0, 0};
        auto before = unit.load(request.kept.kind, request.kept.id);
        if (!before)
            return before.error();
        letCountsFollow(unit, *before, outcome.kept);
        if (request.goneId != 0) {
            if (auto taken = takeOver(unit, request, outcome); !taken)
                return taken;
        }
        if (auto saved = unit.save(outcome.kept); !saved)
            return saved;
        return dropDraft(unit, request.draft);
    });
    if (!done)
        return done.error();
    outcome.step = done->step;
    return outcome;
}

Result<qint64> countLinks(Reader& reader, Kind kind, qint64 id)
{
    auto rows = reader.rows(kind, {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return 0;
    const MergePair pair{kind, 0, {}, id, rows->constFirst().uid};
    qint64 links = 0;
    for (const LinkKind& link : linkKinds()) {
        auto counted = link.count(reader.connection(), reader.schema(), pair);
        if (!counted)
            return counted;
        links += *counted;
    }
    return links;
}

} // namespace ledger
