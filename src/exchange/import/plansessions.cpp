// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "core/textkey.h"
#include "domain/meetingcall.h"
#include "exchange/import/planner.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static const QString& presentNames()
{
    static const QString key = QStringLiteral("present_names");
    return key;
}

static const QString& absentNames()
{
    static const QString key = QStringLiteral("absent_names");
    return key;
}

/// Who should attend, where the ledger knows it: the committee's posts, the group, or the branch's roster.
/// At organ level, and for a group meeting of an unnamed group, nobody can tell.
Planner::Roster Planner::rosterFor(const Record& record) const
{
    Roster roster;
    const qint64 branch = record.number(QStringLiteral("branch"));
    const OrgBranch* place = m_organization.branch(branch);
    if (!place || place->role == BranchRole::Organ || place->role == BranchRole::Other)
        return roster;
    const auto called =
        calledTo({branch, record.text(QStringLiteral("category")), daysOf(record)}, m_organization, m_vocabulary);
    if (!called)
        return roster;
    roster.all = called->all;
    roster.owing = called->owing;
    roster.size = called->size;
    roster.isKnown = roster.size > 0;
    return roster;
}

/// The name without its qualifier 〔1978-03〕, which tells people of one name apart.
struct QualifiedName {
    QString name;
    QString birthMonth;
};

static QualifiedName qualified(const QString& text)
{
    const qsizetype open = text.indexOf(QChar(0x3014));
    if (open < 0)
        return {text, {}};
    const qsizetype close = text.indexOf(QChar(0x3015), open);
    return {text.left(open).trimmed(), text.mid(open + 1, close - open - 1)};
}

QString plainName(const QString& text)
{
    return qualified(text).name;
}

PersonMatch Planner::qualifiedPerson(const QString& text) const
{
    const QualifiedName name = qualified(text);
    if (name.birthMonth.isEmpty())
        return {};
    for (const qint64 id : m_organization.membersNamed(name.name)) {
        if (m_organization.member(id)->birthOn.toString(QStringLiteral("yyyy-MM")) == name.birthMonth)
            return {PersonMatch::Outcome::One, id};
    }
    return {};
}

PersonMatch Planner::personNamed(const QString& text, const Record& record) const
{
    if (const PersonMatch match = qualifiedPerson(text); match.outcome == PersonMatch::Outcome::One)
        return match;
    return m_organization.findPerson(plainName(text), record.number(QStringLiteral("branch")), daysOf(record));
}

QList<Planner::NamedMember> Planner::findPeople(RowDraft& draft, const QString& field)
{
    QList<NamedMember> people;
    for (const NamedRemark& named : splitNames(draft.text(field))) {
        const PersonMatch match = personNamed(named.name, draft.record);
        if (match.outcome == PersonMatch::Outcome::One) {
            people.append(NamedMember{match.memberId, named.remark});
            continue;
        }
        const bool isNobody = match.outcome == PersonMatch::Outcome::None;
        draft.error(
            field, isNobody ? QStringLiteral("person_unknown") : QStringLiteral("person_ambiguous"),
            isNobody ? say(QT_TRANSLATE_NOOP("import", "“%1”不在当天任何支部的花名册上")).arg(named.name)
                     : say(QT_TRANSLATE_NOOP("import", "当天花名册上有不止一个“%1”，请写明是哪一位")).arg(named.name));
    }
    return people;
}

/// Words such as 全体党员 in place of names.
static bool meansEverybody(const QString& text, const Vocabulary& vocabulary)
{
    return vocabulary.canonical(QStringLiteral("everybody"), text).has_value();
}

/// 12人 in place of names is how many were there, unless another column says that.
static bool takePresentCount(RowDraft& draft, const QString& text)
{
    const auto count = readNumberText(text);
    if (!count)
        return false;
    const QString key = QStringLiteral("present");
    if (!draft.record.isStated(key)) {
        draft.record.set(key, static_cast<qlonglong>(count->value));
        if (count->approximate)
            draft.record.set(QStringLiteral("counts_approximate"), true);
    }
    return true;
}

void Planner::readAttendance(RowDraft& draft, const Roster& roster, Attendance& attendance)
{
    const PartInfo* part = draft.info().part(u"attendances");
    const QString presentText = draft.text(presentNames());
    if (m_vocabulary.canonical(QStringLiteral("nobody_named"), presentText))
        return;
    const QList<NamedMember> absent = findPeople(draft, absentNames());
    QList<NamedMember> present;
    const bool isCount = takePresentCount(draft, presentText);
    attendance.hasPresentNames = !presentText.isEmpty() && !isCount && !meansEverybody(presentText, m_vocabulary);
    if (attendance.hasPresentNames)
        present = findPeople(draft, presentNames());
    QSet<qint64> absentIds;
    for (const NamedMember& person : absent)
        absentIds.insert(person.id);
    const bool isEverybodyBut = !attendance.hasPresentNames && roster.isKnown
        && (draft.has(absentNames()) || meansEverybody(presentText, m_vocabulary));
    if (isEverybodyBut) {
        for (const qint64 id : roster.owing) {
            if (!absentIds.contains(id))
                present.append(NamedMember{id, {}});
        }
    }
    attendance.isEverybodyBut = isEverybodyBut;
    QSet<qint64> seen;
    for (const NamedMember& person : std::as_const(present)) {
        if (!seen.contains(person.id) && !absentIds.contains(person.id))
            attendance.rows.append(PartRow{person.id, true, QVariant()});
        seen.insert(person.id);
    }
    attendance.namedPresent = present.size();
    for (const NamedMember& person : absent) {
        if (roster.all.contains(person.id))
            ++attendance.namedAbsent;
        attendance.rows.append(
            PartRow{person.id, false, person.remark.isEmpty() ? QVariant() : QVariant(person.remark)});
    }
    for (PartRow& row : attendance.rows)
        row.resize(part->fields.size());
}

void Planner::compareCounts(RowDraft& draft, const Roster& roster, const Attendance& attendance)
{
    const QString expectedKey = QStringLiteral("expected");
    const QString presentKey = QStringLiteral("present");
    const QString code = QStringLiteral("count_mismatch");
    const Record& record = draft.record;
    const DaySpan days = daysOf(record);
    if (days.from != days.to || record.flag(QStringLiteral("counts_approximate")))
        return;
    const bool hasExpected = record.isStated(expectedKey);
    const qint64 expected = record.number(expectedKey);
    if (hasExpected && roster.isKnown && expected != roster.size && expected != roster.owing.size())
        return draft.warn(
            expectedKey, code,
            say(QT_TRANSLATE_NOOP("import", "应到 %1 人，当天名册上是 %2 人")).arg(expected).arg(roster.size));
    if (!record.isStated(presentKey))
        return;
    const qint64 present = record.number(presentKey);
    if (attendance.hasPresentNames) {
        if (present != attendance.namedPresent)
            draft.warn(presentKey, code,
                       say(QT_TRANSLATE_NOOP("import", "实到 %1 人，写出名字的是 %2 人"))
                           .arg(present)
                           .arg(attendance.namedPresent));
        return;
    }
    if (!attendance.isEverybodyBut)
        return;
    const qint64 size = hasExpected ? expected : roster.owing.size();
    if (present != size - attendance.namedAbsent)
        draft.warn(presentKey, code,
                   say(QT_TRANSLATE_NOOP("import", "实到 %1 人，按名册减去缺席应是 %2 人"))
                       .arg(present)
                       .arg(size - attendance.namedAbsent));
}

void Planner::planSession(RowDraft& draft)
{
    readBranch(draft);
    Record& record = draft.record;
    const QString branchKey = QStringLiteral("branch");
    if (!record.isStated(branchKey) && m_root != 0)
        record.set(branchKey, m_root);
    readCategory(draft);
    draft.require(QStringLiteral("held_on"));
    draft.require(QStringLiteral("title"));
    if (draft.hasErrors())
        return;
    const Roster roster = rosterFor(record);
    Attendance attendance;
    readAttendance(draft, roster, attendance);
    readAttendanceMarks(draft, attendance);
    readVotes(draft);
    if (draft.hasErrors())
        return;
    checkDatePrecision(draft);
    compareCounts(draft, roster, attendance);
    if (!attendance.rows.isEmpty())
        record.parts.insert(QStringLiteral("attendances"), attendance.rows);
    keep(draft, eventIdentity(draft.info(), record), QStringLiteral("title"));
}

} // namespace ledger
