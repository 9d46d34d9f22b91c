// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"
#include "core/textkey.h"
#include "exchange/import/planner.h"

#include <QCoreApplication>

#include <cmath>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static const QString& membershipsKey()
{
    static const QString key = QStringLiteral("memberships");
    return key;
}

void Planner::readIdNumber(RowDraft& draft)
{
    const QString key = QStringLiteral("id_number");
    const RawCell& cell = draft.cell(key);
    draft.record.values.remove(key);
    if (isBlank(cell))
        return;
    constexpr double exactLimit = 1e15;
    const bool isLongNumber = cell.type == RawCell::Type::Number && std::abs(cell.number) >= exactLimit;
    const QString id = normalIdNumber(cell.text);
    const bool isExponent = cell.text.contains(QLatin1Char('.')) || cell.text.contains(QLatin1Char('+'));
    const IdCheck check = checkIdNumber(id);
    // A text file shows no type: three zeros at the end of a wrong number are what an office program left of it.
    const bool hasLostEnd = check != IdCheck::Ok && id.endsWith(QStringLiteral("000"));
    if (isLongNumber || isExponent || check == IdCheck::Length || hasLostEnd)
        return draft.error(
            key, QStringLiteral("id_damaged"),
            say(QT_TRANSLATE_NOOP("import", "身份证号位数不全（按数字保存会丢失末几位），请改成文本后重新填写")));
    if (check != IdCheck::Ok)
        return draft.error(key, QStringLiteral("id_check_digit"),
                           say(QT_TRANSLATE_NOOP("import", "身份证号的校验码或出生日期不对，请逐位核对")));
    draft.record.set(key, id);
}

/// Compares what the row says with what the ID number says; the entered cell counts (contract section 3).
static void compareWithId(RowDraft& draft)
{
    const QString id = draft.record.text(QStringLiteral("id_number"));
    if (id.isEmpty())
        return;
    const QString sexKey = QStringLiteral("sex");
    const QString birthKey = QStringLiteral("birth_on");
    const QString sex = draft.record.text(sexKey);
    const bool isDefinite = sex == QStringLiteral("男") || sex == QStringLiteral("女");
    if (isDefinite && sex != sexOf(id))
        draft.warn(sexKey, QStringLiteral("sex_mismatch"), say(QT_TRANSLATE_NOOP("import", "性别与身份证号不一致")));
    if (sex.isEmpty())
        draft.record.set(sexKey, sexOf(id));
    const auto birth = birthOf(id);
    if (!birth)
        return;
    if (!draft.record.isStated(birthKey)) {
        draft.record.set(birthKey, QVariant::fromValue(PartialDate::day(*birth)));
        return;
    }
    const PartialDate stated = draft.record.value(birthKey).value<PartialDate>();
    if (*birth < stated.first || *birth > stated.last())
        draft.warn(birthKey, QStringLiteral("birth_mismatch"),
                   say(QT_TRANSLATE_NOOP("import", "出生年月与身份证号不一致")));
}

qint64 Planner::findGroup(const QString& word, qint64 branchId) const
{
    const QString key = compactKey(word);
    const OrgBranch* owner = m_organization.branch(branchId);
    for (const qint64 child : m_organization.childrenOf(branchId)) {
        const OrgBranch* group = m_organization.branch(child);
        QStringList names{group->name, group->shortName};
        names += group->aliases;
        for (const QString& name : std::as_const(names)) {
            const QString nameKey = compactKey(name);
            if (nameKey.isEmpty())
                continue;
            if (nameKey == key || nameKey == compactKey(owner->name) + key
                || nameKey == compactKey(owner->shortName) + key)
                return child;
        }
    }
    return 0;
}

void Planner::readMembership(RowDraft& draft)
{
    const PartInfo* part = draft.info().part(membershipsKey());
    const QString branchKey = QStringLiteral("branch");
    readBranch(draft);
    draft.require(branchKey);
    PartRow row(part->fields.size());
    const qint64 named = draft.record.number(branchKey);
    draft.record.values.remove(branchKey);
    const qint64 branch = m_organization.ownerBranch(named);
    row[part->indexOf(u"branch")] = branch;
    if (named != branch)
        row[part->indexOf(u"group")] = named;
    if (const QString word = draft.text(QStringLiteral("group")); !word.isEmpty() && branch != 0) {
        const qint64 group = findGroup(word, branch);
        if (group == 0)
            draft.error(QStringLiteral("group"), QStringLiteral("branch_unknown"),
                        say(QT_TRANSLATE_NOOP("import", "该支部没有名为“%1”的党小组")).arg(word));
        else
            row[part->indexOf(u"group")] = group;
    }
    for (const QString& key : {QStringLiteral("joined_on"), QStringLiteral("left_on")}) {
        const CellValue date = readDateCell(draft.cell(key));
        if (date.isBad())
            draft.error(key, date.code, date.message);
        else
            row[part->indexOf(key)] = date.value;
    }
    if (const QString reason = draft.text(QStringLiteral("transfer_reason")); !reason.isEmpty())
        row[part->indexOf(u"reason")] = reason;
    draft.record.parts.insert(membershipsKey(), {row});
}

void Planner::readSteps(RowDraft& draft)
{
    const PartInfo* part = draft.info().part(u"development_steps");
    if (const QString column = QStringLiteral("step_book"); !draft.text(column).isEmpty()) {
        draft.record.parts.insert(part->key, rowsOfCell(draft, column, *part));
        return;
    }
    QList<PartRow> rows;
    for (const DictionaryWord& step : m_vocabulary.words(QStringLiteral("development_step"))) {
        const QString key = QStringLiteral("step:") + step.word;
        const CellValue date = readDateCell(draft.cell(key));
        if (date.isBad())
            draft.error(key, date.code, date.message);
        if (!date.value.isValid())
            continue;
        PartRow row(part->fields.size());
        row[part->indexOf(u"step")] = step.word;
        row[part->indexOf(u"happened_on")] = date.value;
        rows.append(row);
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part->key, rows);
}

void Planner::planMember(RowDraft& draft)
{
    const QString nameKey = QStringLiteral("name");
    draft.record.set(nameKey, cleanName(draft.record.text(nameKey)));
    draft.require(nameKey);
    draft.require(QStringLiteral("category"));
    readIdNumber(draft);
    readMembership(draft);
    readSteps(draft);
    readBook(draft, QStringLiteral("event_book"), u"member_events");
    if (draft.hasErrors())
        return;
    compareWithId(draft);
    keepMember(draft);
}

static DaySpan spanOf(const PartInfo& part, const PartRow& row, const Record& record)
{
    const QVariant joined = row[part.indexOf(u"joined_on")];
    const QVariant left = row[part.indexOf(u"left_on")];
    DaySpan span;
    span.from = joined.isValid() ? joined.value<PartialDate>().first : record.day(QStringLiteral("admitted_on"));
    span.to = left.isValid() ? left.value<PartialDate>().last() : QDate();
    return span;
}

/// The member a row speaks of: same ID number; without one, same name and birth month in the same branch.
qint64 Planner::findSameMember(const Record& record, qint64 branchId) const
{
    const QString id = record.text(QStringLiteral("id_number"));
    const QDate birth = record.day(QStringLiteral("birth_on"));
    if (const qint64 known = id.isEmpty() ? 0 : m_organization.memberOfIdNumber(id); known != 0)
        return known;
    for (const qint64 candidate : m_organization.membersNamed(record.text(QStringLiteral("name")))) {
        const OrgMember* member = m_organization.member(candidate);
        if (!id.isEmpty() && !member->idNumber.isEmpty())
            continue;
        const bool isSameMonth = member->birthOn.isValid() == birth.isValid() && member->birthOn.year() == birth.year()
            && member->birthOn.month() == birth.month();
        const bool isInBranch = std::any_of(member->memberships.begin(), member->memberships.end(),
                                            [&](const OrgMembership& m) { return m.branchId == branchId; });
        if (isSameMonth && isInBranch)
            return candidate;
    }
    return 0;
}

/// Adds the row's membership to those the record has; false when it contradicts them.
bool Planner::joinMembership(Record& record, const PartRow& row, MembershipRule rule) const
{
    const PartInfo* part = m_schema.of(Kind::Member).part(membershipsKey());
    const int branch = part->indexOf(u"branch");
    const int joined = part->indexOf(u"joined_on");
    const int left = part->indexOf(u"left_on");
    QList<PartRow>& rows = record.parts[membershipsKey()];
    const DaySpan span = spanOf(*part, row, record);
    for (PartRow& known : rows) {
        const bool isSamePlace = known[branch] == row[branch];
        const bool isSameStart = !row[joined].isValid() || !known[joined].isValid()
            || storedText(part->fields[joined], known[joined]) == storedText(part->fields[joined], row[joined]);
        if (isSamePlace && isSameStart) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row[i].isValid())
                    known[i] = row[i];
            }
            return true;
        }
        if (!spanOf(*part, known, record).overlaps(span))
            continue;
        if (rule == MembershipRule::WithinOneImport)
            return false;
        // A newer roster shows the member elsewhere without a day: the move is dated today.
        if (known[left].isValid() || row[joined].isValid())
            return false;
        known[left] = QVariant::fromValue(PartialDate::day(m_today.addDays(-1)));
        PartRow moved = row;
        moved[joined] = QVariant::fromValue(PartialDate::day(m_today));
        rows.append(moved);
        return true;
    }
    rows.append(row);
    return true;
}

static void stateFields(const KindInfo& info, const Record& row, Record& target)
{
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Derived) && row.isStated(field.key))
            target.set(field.key, row.value(field.key));
    }
    for (const QString& part : {QStringLiteral("development_steps"), QStringLiteral("member_events")}) {
        if (row.parts.contains(part))
            target.parts.insert(part, row.parts.value(part));
    }
}

void Planner::keepMember(RowDraft& draft)
{
    const KindInfo& info = draft.info();
    const size_t at = static_cast<size_t>(Kind::Member) - 1;
    const PartRow membership = draft.record.parts.value(membershipsKey()).constFirst();
    const qint64 branch = membership[info.part(membershipsKey())->indexOf(u"branch")].toLongLong();
    qint64 same = draft.record.uid.isEmpty() ? 0 : m_memberUids.value(draft.record.uid);
    if (same == 0 && !draft.record.uid.isEmpty())
        same = m_reader.idOf(Kind::Member, draft.record.uid).value_or(0);
    if (same == 0)
        same = findSameMember(draft.record, branch);
    const auto planned = m_plannedMembers.constFind(same);
    if (same != 0 && planned != m_plannedMembers.constEnd())
        return joinPlannedMember(draft, m_planned[at][*planned], membership);
    PlannedRecord fresh;
    fresh.record = draft.record;
    auto before = same != 0 ? m_reader.load(Kind::Member, same) : Result<Record>(Error{});
    if (before && !before->isDeleted) {
        fresh.before = *before;
        fresh.record = *before;
        stateFields(info, draft.record, fresh.record);
        if (!joinMembership(fresh.record, membership, MembershipRule::AgainstLedger))
            fresh.record.parts = before->parts;
        fresh.action = sameContent(info, fresh.record, *before) ? PlannedAction::Unchanged : PlannedAction::Update;
    } else {
        fresh.record.id = nextId(Kind::Member);
    }
    m_lastAction = fresh.action;
    if (!fitsSubmitted(draft, fresh))
        return;
    if (!draft.record.uid.isEmpty())
        m_memberUids.insert(draft.record.uid, fresh.record.id);
    m_plannedMembers.insert(fresh.record.id, m_planned[at].size());
    addToOrganization(fresh.record);
    m_planned[at].append(std::move(fresh));
}

void Planner::joinPlannedMember(RowDraft& draft, PlannedRecord& planned, const PartRow& membership)
{
    const KindInfo& info = draft.info();
    Record joined = planned.record;
    stateFields(info, draft.record, joined);
    const bool fits = joinMembership(joined, membership, MembershipRule::WithinOneImport);
    const bool isFurtherMembership =
        joined.parts.value(membershipsKey()).size() > planned.record.parts.value(membershipsKey()).size();
    m_lastAction = PlannedAction::Unchanged;
    if (fits && sameContent(info, joined, planned.record))
        return;
    if (!fits || !isFurtherMembership
        || joined.text(QStringLiteral("name")) != planned.record.text(QStringLiteral("name")))
        return draft.error(
            QStringLiteral("id_number"), QStringLiteral("duplicate"),
            say(QT_TRANSLATE_NOOP("import", "与本次导入的另一行是同一个人，但内容不同；请留下正确的一行")));
    PlannedRecord grown = planned;
    grown.record = joined;
    if (grown.action == PlannedAction::Unchanged)
        grown.action = sameContent(info, joined, grown.before) ? PlannedAction::Unchanged : PlannedAction::Update;
    if (!fitsSubmitted(draft, grown))
        return;
    planned = grown;
    m_lastAction = planned.action;
    addToOrganization(planned.record);
}

void Planner::addToOrganization(const Record& record)
{
    const PartInfo* part = m_schema.of(Kind::Member).part(membershipsKey());
    OrgMember member;
    member.id = record.id;
    member.name = record.text(QStringLiteral("name"));
    member.category = record.text(QStringLiteral("category"));
    member.isFullByCategory = m_fullCategories.contains(member.category);
    member.idNumber = record.text(QStringLiteral("id_number"));
    member.birthOn = record.day(QStringLiteral("birth_on"));
    member.admittedOn = record.day(QStringLiteral("admitted_on"));
    member.confirmedOn = record.day(QStringLiteral("confirmed_on"));
    member.isExempt = record.flag(QStringLiteral("attendance_exempt"));
    for (const PartRow& row : record.parts.value(membershipsKey())) {
        const QVariant left = row[part->indexOf(u"left_on")];
        member.memberships.append({row[part->indexOf(u"branch")].toLongLong(),
                                   row[part->indexOf(u"group")].toLongLong(),
                                   {row[part->indexOf(u"joined_on")].value<PartialDate>().first,
                                    left.isValid() ? left.value<PartialDate>().last() : QDate()}});
    }
    m_organization.addMember(std::move(member));
}

} // namespace ledger
