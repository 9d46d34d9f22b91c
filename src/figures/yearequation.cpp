// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/yearequation.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

bool isAsked(const OrgBranch& branch, const Period& period, const QSet<qint64>& below)
{
    const bool isSingle = branch.role == BranchRole::Branch || branch.role == BranchRole::Retired;
    const bool isFounded = !branch.foundedOn.isValid() || branch.foundedOn <= period.to;
    const bool isClosed = branch.closedOn.isValid() && branch.closedOn < period.from;
    return isSingle && isFounded && !isClosed && (below.isEmpty() || below.contains(branch.id));
}

/// −1: nothing was reported.
qint64 reportedFor(const QMap<QString, QString>& settings, const QString& name)
{
    bool isNumber = false;
    const qint64 reported = settings.value(name).trimmed().toLongLong(&isNumber);
    return isNumber && reported >= 0 ? reported : -1;
}

} // namespace

Result<QList<BranchChange>> yearEquation(Reader& reader, const Period& period, qint64 branch)
{
    const auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    const auto organization = reader.organization(*vocabulary);
    if (!organization)
        return organization.error();
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    ChangeQuestion question;
    question.period = period;
    const QString category = QStringLiteral("member_category");
    question.memberCategories = vocabulary->having(category, QStringLiteral("full"))
        + vocabulary->having(category, QStringLiteral("probationary"));
    const QString reported = QStringLiteral("setting.members_%1").arg(period.from.addDays(-1).year());
    const QSet<qint64> below = branch == 0 ? QSet<qint64>() : organization->withDescendants(branch);
    QList<BranchChange> changes;
    for (const OrgBranch& one : organization->branches()) {
        if (!isAsked(one, period, below))
            continue;
        question.branches = {one.id};
        question.reportedBefore = reportedFor(*settings, reported + u'_' + one.name);
        changes.append({one.id, one.name, memberChange(*organization, question)});
    }
    const OrgBranch* asked = organization->branch(branch);
    question.branches = below;
    question.reportedBefore = reportedFor(*settings, asked ? reported + u'_' + asked->name : reported);
    changes.append({branch,
                    asked ? QCoreApplication::translate("figures", "%1合计").arg(asked->name)
                          : QCoreApplication::translate("figures", "全机关合计"),
                    memberChange(*organization, question)});
    return changes;
}

QString equationText(const MemberChange& change)
{
    QString text = QString::number(change.before);
    for (const ChangeTerm term : allChangeTerms)
        text += QStringLiteral(" %1 %2")
                    .arg(signOf(term) > 0 ? QStringLiteral("＋") : QStringLiteral("－"))
                    .arg(change.countOf(term));
    const bool closes = change.difference() == 0;
    return text + QStringLiteral(" %1 %2").arg(closes ? QStringLiteral("＝") : QStringLiteral("≠")).arg(change.after);
}

QString namesText(const QList<ChangedPerson>& people)
{
    QStringList names;
    for (const ChangedPerson& person : people)
        names << (person.day.isValid() ? QStringLiteral("%1（%2）").arg(person.name, chineseDay(person.day))
                                       : person.name);
    return names.join(QStringLiteral("、"));
}

} // namespace ledger
