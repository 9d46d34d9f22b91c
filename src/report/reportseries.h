// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "report/report.h"

#include <QSet>

namespace ledger {

/// Branches (in service and retired) that a series of reports is about: those that existed in the period.
QList<OrgBranch> seriesBranches(const Organization& organization, const ReportRequest& request);

/// Errors: Io.
Result<> makeSeriesFolder(const QString& path);
/// What is said when somebody stops a series after so many reports.
Error seriesCancelled(qsizetype done);

/// File names of a series; two branches whose names clean up alike get different files.
class SeriesNames
{
public:
    SeriesNames(const QString& folder, const QString& ending)
        : m_folder(folder)
        , m_ending(ending)
    {
    }

    QString pathFor(const QString& name);

private:
    QString m_folder;
    QString m_ending;
    QSet<QString> m_names;
};

} // namespace ledger
