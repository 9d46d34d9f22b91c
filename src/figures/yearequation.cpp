// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/yearequation.h"

#include "figures/knownpeople.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

ChangeRemark remark(const char* text, const QStringList& words)
{
    ChangeRemark made{QCoreApplication::translate("figures", text), QString::fromUtf8(text)};
    for (const QString& word : words) {
        made.shown = made.shown.arg(word);
        made.chinese = made.chinese.arg(word);
    }
    return made;
}

ChangeRemark remark(const ChangedPerson& person)
{
    return {QCoreApplication::translate("figures", "%1：%2").arg(person.name, person.why),
            person.name + u'，' + person.chineseWhy};
}

} // namespace

QString reportedSetting(int year, const QString& branch)
{
    const QString name = QStringLiteral("setting.members_%1").arg(year);
    return branch.isEmpty() ? name : name + u'_' + branch;
}

Result<> checkReportedSetting(const QString& name, const QString& value)
{
    static const QRegularExpression reported(QStringLiteral("^setting\\.members_\\d{4}(_.+)?$"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,7}$"));
    if (!reported.match(name).hasMatch() || value.trimmed().isEmpty() || number.match(value.trimmed()).hasMatch())
        return {};
    return fail(ErrorCode::Usage,
                QCoreApplication::translate("figures", "年末上报的党员数“%1”不是人数，请填写整数。").arg(value));
}

Result<QList<BranchChange>> yearEquation(Reader& reader, const Period& period, qint64 branch)
{
    const auto people = knownPeople(reader);
    if (!people)
        return people.error();
    const auto& [vocabulary, organization] = *people;
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    ChangeQuestion question;
    question.period = period;
    const QString category = QStringLiteral("member_category");
    question.memberCategories = vocabulary.having(category, QStringLiteral("full"))
        + vocabulary.having(category, QStringLiteral("probationary"));
    const QDate dayBefore = period.from.addDays(-1);
    // Numbers are reported for the end of a year.
    const int year = dayBefore.month() == 12 && dayBefore.day() == 31 ? dayBefore.year() : 0;
    const QSet<qint64> below = branch == 0 ? QSet<qint64>() : organization.withDescendants(branch);
    QList<BranchChange> changes;
    QList<qint64> singles;
    for (const OrgBranch& one : organization.branches()) {
        if (!isAsked(one, period, below))
            continue;
        question.branches = {one.id};
        question.reportedBefore = reportedFor(*settings, reportedSetting(year, one.name));
        changes.append({one.id, one.name, memberChange(organization, question), {}});
        singles.append(one.id);
    }
    const OrgBranch* asked = organization.branch(branch);
    question.branches = below;
    question.reportedBefore = reportedFor(*settings, reportedSetting(year, asked ? asked->name : QString()));
    changes.append({branch,
                    asked ? QCoreApplication::translate("figures", "%1合计").arg(asked->name)
                          : QCoreApplication::translate("figures", "全机关合计"),
                    memberChange(organization, question), membersApart(organization, singles, question)});
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

QList<ChangeRemark> changeRemarks(const BranchChange& one)
{
    QList<ChangeRemark> remarks;
    if (one.change.difference() != 0)
        remarks.append(remark(QT_TRANSLATE_NOOP("figures", "差额%1名，期初上报%2名，按现有记录当日在册%3名"),
                              {QString::number(one.change.difference()), QString::number(one.change.before),
                               QString::number(one.change.recordedBefore)}));
    for (const ChangedPerson& person : one.change.doubts)
        remarks.append(remark(person));
    return remarks;
}

QList<ChangeRemark> apartRemarks(const BranchChange& whole)
{
    QList<ChangeRemark> remarks;
    if (whole.change.difference() != 0)
        remarks.append(changeRemarks(whole).constFirst());
    for (const ChangedPerson& person : whole.apart)
        remarks.append(remark(person));
    return remarks;
}

} // namespace ledger
