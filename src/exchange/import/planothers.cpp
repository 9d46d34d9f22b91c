// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "core/textkey.h"
#include "exchange/import/planner.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

/// Person rows of honors and work records: members where the name is clear, names of outsiders otherwise.
void Planner::readPersons(RowDraft& draft, const QString& field, const PartInfo& part)
{
    QList<PartRow> rows;
    for (const NamedRemark& named : splitNames(draft.text(field))) {
        const PersonMatch match = personNamed(named.name, draft.record);
        PartRow row(part.fields.size());
        row[part.indexOf(u"name")] = plainName(named.name);
        if (match.outcome == PersonMatch::Outcome::One)
            row[part.indexOf(u"member")] = match.memberId;
        rows.append(row);
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part.key, rows);
}

void Planner::readRecipients(RowDraft& draft)
{
    const PartInfo& part = draft.info().parts.constFirst();
    const QString recipients = QStringLiteral("recipients");
    const QString type = draft.record.text(QStringLiteral("recipient_type"));
    const QString text = draft.text(recipients);
    if (type == m_personWord)
        return readPersons(draft, recipients, part);
    const bool areOrganizations = type == m_organizationWord;
    QStringList names{text};
    if (areOrganizations) {
        names.clear();
        for (const NamedRemark& named : splitNames(text))
            names << named.name;
    }
    QList<PartRow> rows;
    for (const QString& name : std::as_const(names)) {
        if (name.isEmpty())
            continue;
        PartRow row(part.fields.size());
        row[part.indexOf(u"name")] = name;
        const QList<qint64> found = areOrganizations ? m_organization.findBranches(name) : QList<qint64>{};
        if (found.size() == 1)
            row[part.indexOf(u"branch")] = found.constFirst();
        rows.append(row);
    }
    draft.record.parts.insert(part.key, rows);
}

/// Without a column, the type is what the recipients are: members are persons, branches organisations.
void Planner::inferRecipientType(RowDraft& draft)
{
    const QString key = QStringLiteral("recipient_type");
    if (draft.has(key) || draft.record.isStated(key))
        return;
    const QList<NamedRemark> names = splitNames(draft.text(QStringLiteral("recipients")));
    if (names.isEmpty())
        return;
    const bool areMembers = std::all_of(names.begin(), names.end(), [&](const NamedRemark& n) {
        return !m_organization.membersNamed(n.name).isEmpty();
    });
    const bool areBranches = std::all_of(names.begin(), names.end(), [&](const NamedRemark& n) {
        return !m_organization.findBranches(n.name).isEmpty();
    });
    if (areMembers)
        return draft.record.set(key, m_personWord);
    if (areBranches)
        return draft.record.set(key, m_organizationWord);
    // Outsiders are what the head calls them: 获奖个人, 获奖单位.
    const QStringList said = m_vocabulary.wordsInside(key, headerKey(draft.headerOf(QStringLiteral("recipients"))));
    if (said.size() == 1)
        draft.record.set(key, said.constFirst());
}

void Planner::belongToPeople(RowDraft& draft, const PartInfo& part)
{
    const QString branchKey = QStringLiteral("branch");
    if (draft.record.isStated(branchKey) || draft.hasErrors())
        return;
    QList<qint64> members;
    const int memberAt = part.indexOf(u"member");
    for (const PartRow& row : draft.record.parts.value(part.key))
        members.append(row[memberAt].toLongLong());
    const qint64 branch = members.isEmpty() ? 0 : branchOfPeople(members, daysOf(draft.record).from);
    if (const qint64 place = branch != 0 ? branch : m_root; place != 0)
        draft.record.set(branchKey, place);
}

void Planner::planHonor(RowDraft& draft)
{
    readBranch(draft);
    inferRecipientType(draft);
    for (const char* key : {"awarded_on", "title", "level", "recipient_type"})
        draft.require(QLatin1StringView(key));
    const QString recipients = QStringLiteral("recipients");
    if (draft.text(recipients).isEmpty())
        draft.require(recipients);
    if (draft.hasErrors())
        return;
    readRecipients(draft);
    belongToPeople(draft, draft.info().parts.constFirst());
    keep(draft, eventIdentity(draft.info(), draft.record), QStringLiteral("title"));
}

/// "400毫升" or "2小时" behind a participant's name is that participant's own.
static void readOwnShare(PartRow& row, const PartInfo& part, const QString& remark)
{
    const auto share = readNumberText(remark);
    if (!share)
        return;
    const bool areHours = share->unit == QStringLiteral("小时");
    if (areHours) {
        row[part.indexOf(u"hours")] = share->value;
        return;
    }
    row[part.indexOf(u"quantity")] = share->value;
    if (!share->unit.isEmpty())
        row[part.indexOf(u"unit")] = share->unit;
}

void Planner::readParticipants(RowDraft& draft)
{
    const PartInfo& part = draft.info().parts.constFirst();
    const QString field = QStringLiteral("participants");
    QList<PartRow> rows;
    for (const NamedRemark& named : splitNames(draft.text(field))) {
        const PersonMatch match = personNamed(named.name, draft.record);
        if (match.outcome == PersonMatch::Outcome::Several) {
            draft.error(field, QStringLiteral("person_ambiguous"),
                        say(QT_TRANSLATE_NOOP("import", "当天花名册上有不止一个“%1”，请写明是哪一位")).arg(named.name));
            continue;
        }
        PartRow row(part.fields.size());
        row[part.indexOf(u"name")] = plainName(named.name);
        if (match.outcome == PersonMatch::Outcome::One)
            row[part.indexOf(u"member")] = match.memberId;
        readOwnShare(row, part, named.remark);
        if (row[part.indexOf(u"unit")].isValid() && !draft.record.isStated(QStringLiteral("unit")))
            draft.record.set(QStringLiteral("unit"), row[part.indexOf(u"unit")]);
        rows.append(row);
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part.key, rows);
}

void Planner::planVolunteer(RowDraft& draft)
{
    readBranch(draft);
    readCategory(draft);
    for (const char* key : {"held_on", "title", "category"})
        draft.require(QLatin1StringView(key));
    Record& record = draft.record;
    if (!record.isStated(QStringLiteral("branch")) && m_root != 0)
        record.set(QStringLiteral("branch"), m_root);
    if (draft.hasErrors())
        return;
    readParticipants(draft);
    if (draft.hasErrors())
        return;
    checkDatePrecision(draft);
    const QString countKey = QStringLiteral("participant_count");
    const qint64 named = record.parts.value(draft.info().parts.constFirst().key).size();
    const bool isExact = !record.flag(QStringLiteral("counts_approximate")) && named > 0;
    if (isExact && record.isStated(countKey) && record.number(countKey) != named)
        draft.warn(
            countKey, QStringLiteral("count_mismatch"),
            say(QT_TRANSLATE_NOOP("import", "人数 %1，写出名字的是 %2 人")).arg(record.number(countKey)).arg(named));
    keep(draft, eventIdentity(draft.info(), record), QStringLiteral("title"));
}

void Planner::planWork(RowDraft& draft)
{
    readBranch(draft);
    readCategory(draft);
    for (const char* key : {"recorded_on", "title", "category"})
        draft.require(QLatin1StringView(key));
    if (draft.hasErrors())
        return;
    const PartInfo& part = draft.info().parts.constFirst();
    readPersons(draft, QStringLiteral("people"), part);
    belongToPeople(draft, part);
    const QString unitKey = QStringLiteral("unit");
    if (!draft.record.isStated(unitKey)) {
        for (const DictionaryWord& word : m_vocabulary.words(QStringLiteral("work_category"))) {
            if (word.word == draft.record.text(QStringLiteral("category")))
                draft.record.set(unitKey, word.attributes.value(QLatin1StringView("unit")).toString());
        }
    }
    checkDatePrecision(draft);
    keep(draft, eventIdentity(draft.info(), draft.record), QStringLiteral("title"));
}

} // namespace ledger
