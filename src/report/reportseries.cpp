// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportseries.h"

#include "core/safefile.h"

#include <QCoreApplication>
#include <QDir>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QList<OrgBranch> seriesBranches(const Organization& organization, const ReportRequest& request)
{
    const QSet<qint64> wanted = request.branch != 0 ? organization.withDescendants(request.branch) : QSet<qint64>();
    QList<OrgBranch> branches;
    const QList<OrgBranch> all = organization.branches();
    for (const OrgBranch& branch : all) {
        const bool isSingle = branch.role == BranchRole::Branch || branch.role == BranchRole::Retired;
        const bool isThen = (!branch.foundedOn.isValid() || branch.foundedOn <= request.period.to)
            && (!branch.closedOn.isValid() || branch.closedOn >= request.period.from);
        if (isSingle && isThen && (wanted.isEmpty() || wanted.contains(branch.id)))
            branches += branch;
    }
    return branches;
}

Result<> makeSeriesFolder(const QString& path)
{
    if (QDir().mkpath(path))
        return {};
    return fail(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Report", "不能建立文件夹“%1”，请检查位置和权限。")).arg(path));
}

Error seriesCancelled(qsizetype done)
{
    return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Report", "已取消，完成了 %1 个党支部的报告。")).arg(done));
}

QString SeriesNames::pathFor(const QString& name)
{
    QString fileName = safeFileName(name + u'.' + m_ending);
    for (int i = 2; m_names.contains(fileName.toCaseFolded()); ++i)
        fileName = safeFileName(QStringLiteral("%1（%2）.%3").arg(name.left(60)).arg(i).arg(m_ending));
    m_names.insert(fileName.toCaseFolded());
    return QDir(m_folder).filePath(fileName);
}

} // namespace ledger
