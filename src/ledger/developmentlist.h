// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"
#include "ledger/reader.h"

namespace ledger {

/// Somebody on the way to membership.
struct DevelopingPerson {
    qint64 id = 0;
    QString uid; ///< stable between PCs
    qint64 revision = 0;
    QString name;
    QString category; ///< as it is shown
    qint64 branchId = 0;
    QString branch;
    DevelopmentPath path;
};

/// Everybody under way on a day: window and command line ask this.
struct DevelopmentList {
    QList<DevelopingPerson> people; ///< by stage; within it what is overdue first, then by the next day
    QList<DevelopmentStage> stages; ///< of the edition in effect
    QString edition; ///< name of the edition in effect
    QString editionLabel; ///< in the language of the interface
    QString note; ///< shown until a later edition is entered; empty then
};

/// `branches` empty = the whole organ.
Result<DevelopmentList> developmentList(Reader& reader, const QList<qint64>& branches, QDate today);

} // namespace ledger
