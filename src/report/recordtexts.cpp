// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordtexts.h"

#include "core/chinesenumber.h"
#include "core/money.h"
#include "report/studyhours.h"

namespace ledger {

namespace {

using Texts = QHash<QString, QString>;

void addCount(Texts& texts, const char* name, double value)
{
    texts.insert(QLatin1StringView("sum.") + QLatin1StringView(name), styledPlain(value));
}

/// Stated counts stand; missing ones come from the names, and before anybody is named from the roster.
void addSessionSums(Texts& texts, const ReportContext& context)
{
    const Record& session = *context.subject().record;
    const PartInfo* part = context.reader().schema().of(Kind::StudySession).part(u"attendances");
    const QList<PartRow> rows = session.parts.value(part->key);
    double expected = 0;
    double present = 0;
    for (const PartRow& row : rows) {
        const NamedAttendance named = namedAttendance(*part, row);
        expected += named.isExpected() ? 1 : 0;
        present += named.isPresent ? 1 : 0;
    }
    if (rows.isEmpty()) {
        expected = static_cast<double>(
            owingAttendance(context.subject().people->organization(), context.figures().vocabulary(), session).size());
    }
    if (session.isStated(QStringLiteral("expected")))
        expected = session.value(QStringLiteral("expected")).toDouble();
    const bool isCounted = !rows.isEmpty() || session.isStated(QStringLiteral("present"));
    if (session.isStated(QStringLiteral("present")))
        present = session.value(QStringLiteral("present")).toDouble();
    texts.insert(QStringLiteral("sum.expected"), expected > 0 ? styledPlain(expected) : QString());
    texts.insert(QStringLiteral("sum.present"), isCounted ? styledPlain(present) : QString());
}

void addAttendanceSums(Texts& texts, const ReportContext& context)
{
    const KindInfo& info = context.reader().schema().of(Kind::StudySession);
    const PartInfo* part = info.part(u"attendances");
    double expected = 0;
    double present = 0;
    double hours = 0;
    const auto entries = context.subject().people->entries(part->key, context.subject().record->id);
    for (const MemberEntry& entry : entries) {
        const NamedAttendance named = namedAttendance(*part, entry.row);
        expected += named.isExpected() ? 1 : 0;
        present += named.isPresent ? 1 : 0;
        hours += named.isPresent ? entry.record->value(QStringLiteral("hours")).toDouble() : 0;
    }
    addCount(texts, "expected", expected);
    addCount(texts, "present", present);
    addCount(texts, "absent", expected - present);
    addCount(texts, "hours", hours);
    texts.insert(QStringLiteral("sum.rate"), expected > 0 ? styledPercent(present / expected) : QStringLiteral("—"));
}

/// 预备党员 take part in the review and get no grade.
void addStanding(Texts& texts, const ReportContext& context)
{
    const Organization& organization = context.subject().people->organization();
    const OrgMember* member = organization.member(context.subject().record->id);
    const bool isProbationary =
        member != nullptr && organization.standingOn(*member, context.subject().period.to) == Standing::Probationary;
    texts.insert(QStringLiteral("sum.probationary"), isProbationary ? QStringLiteral("预备党员") : QString());
}

/// The demand of the year in which the period ends, by the posts held in that year.
void addStudyDemand(Texts& texts, const ReportContext& context)
{
    const QDate day = context.subject().period.to;
    const Schema& schema = context.reader().schema();
    const int post = schema.of(Kind::Branch).part(u"branch_posts")->indexOf(u"post");
    QStringList posts;
    const auto held = context.subject().people->postsHeld(schema, context.subject().record->id,
                                                          {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)});
    for (const MemberEntry& entry : held)
        posts += entry.row.value(post).toString();
    const StudyHoursRule* rule = studyHoursOf(studyHoursRules(), day, posts, context.figures().vocabulary());
    texts.insert(QStringLiteral("sum.hours_asked"), rule != nullptr ? styledPlain(rule->hours) : QString());
    texts.insert(QStringLiteral("sum.hours_basis"), rule != nullptr ? rule->basis : QString());
}

void addOtherSums(Texts& texts, const ReportContext& context)
{
    const qint64 member = context.subject().record->id;
    const PeopleBook& people = *context.subject().people;
    const KindInfo& activities = context.reader().schema().of(Kind::VolunteerActivity);
    double hours = 0;
    QSet<qint64> seen;
    const auto served = people.entries(QStringLiteral("volunteer_participants"), member);
    for (const MemberEntry& entry : served) {
        hours += volunteerHours(activities, entry);
        seen.insert(entry.record->id);
    }
    addCount(texts, "volunteer", static_cast<double>(seen.size()));
    addCount(texts, "volunteer_hours", hours);
    const std::pair<const char*, const char*> named[] = {{"honors", "honor_recipients"},
                                                         {"works", "work_record_people"}};
    for (const auto& [name, part] : named) {
        seen.clear();
        const auto entries = people.entries(QLatin1StringView(part), member);
        for (const MemberEntry& entry : entries)
            seen.insert(entry.record->id);
        addCount(texts, name, static_cast<double>(seen.size()));
    }
}

void addSteps(Texts& texts, const ReportContext& context)
{
    const PartInfo* part = context.reader().schema().of(Kind::Member).part(u"development_steps");
    const QList<PartRow> rows = context.subject().record->parts.value(part->key);
    for (const PartRow& row : rows) {
        const QString key = QLatin1StringView("step:") + row.value(part->indexOf(u"step")).toString();
        const auto day = row.value(part->indexOf(u"happened_on")).value<PartialDate>();
        if (!texts.contains(key))
            texts.insert(key, day.toChinese());
    }
}

} // namespace

QString valueText(const Field& field, const QVariant& value, const ReportContext& context)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Branch:
        return context.branchName(value.toLongLong());
    case FieldType::Member:
        return context.subject().people->nameOf(value.toLongLong());
    case FieldType::Date:
        return value.value<PartialDate>().toChinese();
    case FieldType::Flag:
        return value.toBool() ? QStringLiteral("是") : QStringLiteral("否");
    case FieldType::Integer:
    case FieldType::Decimal:
        return styledPlain(value.toDouble());
    case FieldType::Money:
        return moneyText(value.toLongLong());
    case FieldType::Choice:
        return context.figures().vocabulary().shown(field.dictionary, value.toString());
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return value.toString().trimmed();
}

NamedAttendance namedAttendance(const PartInfo& attendances, const PartRow& row)
{
    const auto cell = [&](QStringView key) { return row.value(attendances.indexOf(key)); };
    return {cell(u"member").toLongLong(), cell(u"present").toBool(), cell(u"written_opinion").toBool(),
            cell(u"reason").toString().simplified(), cell(u"excluded_reason").toString().simplified()};
}

double volunteerHours(const KindInfo& activities, const MemberEntry& entry)
{
    const QVariant own = entry.row.value(activities.part(u"volunteer_participants")->indexOf(u"hours"));
    return own.isValid() ? own.toDouble() : entry.record->value(QStringLiteral("hours")).toDouble();
}

QHash<QString, QString> recordTexts(const ReportContext& context)
{
    const Record& record = *context.subject().record;
    Texts texts;
    for (const Field& field : context.reader().schema().of(record.kind).fields)
        texts.insert(QLatin1StringView("record.") + field.key, valueText(field, record.value(field.key), context));
    if (record.kind == Kind::StudySession)
        addSessionSums(texts, context);
    if (record.kind != Kind::Member)
        return texts;
    addSteps(texts, context);
    addAttendanceSums(texts, context);
    addStanding(texts, context);
    addStudyDemand(texts, context);
    addOtherSums(texts, context);
    return texts;
}

} // namespace ledger
