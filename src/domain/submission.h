// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "domain/kind.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ledger {

/// A report as it was submitted (上报): whose, of which period, the how-manieth time, by whom, and its reopening.
struct Submission {
    qint64 id = 0;
    QString uid = {};
    qint64 branch = 0;
    QString branchName = {}; ///< as the branch is called now
    Period period = {};
    int number = 1; ///< 第几次
    QString templateName = {};
    QString at = {}; ///< UTC, ISO
    QString by = {};
    qint64 gaps = 0; ///< required meetings that were missing then
    QByteArray digest = {}; ///< behind its check code
    QString reopenedAt = {}; ///< empty: in force
    QString reopenedBy = {};
    QString reopenReason = {};

    bool isInForce() const { return reopenedAt.isEmpty(); }
};

/// A figure as it stood when the report was submitted; nullopt: a rate over nothing.
struct FrozenFigure {
    QString key;
    std::optional<double> value;
};

/// Which version of a record stood behind the figures.
struct RecordVersion {
    Kind kind = Kind::Branch;
    qint64 id = 0;
    qint64 revision = 0;
    QByteArray digest = {};
};

/// What was done to a record of a submitted period after the report: a correction (更正) of what it was made from, or an
/// entry that came late (补录).
struct LaterChange {
    enum class Entry { Correction, Late };
    qint64 id = 0;
    qint64 submission = 0;
    Entry entry = Entry::Correction;
    QString action; ///< created, changed, deleted, restored
    Kind kind = Kind::Branch;
    qint64 recordId = 0;
    QString title;
    QString day; ///< of the record, as stored; empty where it has none
    QString changes; ///< as the audit keeps them: field key → [old, new]
    QString reason;
    QString at; ///< UTC, ISO
    QString by;
};

} // namespace ledger
