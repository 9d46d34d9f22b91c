// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// domain.md 7.2, 7.3 and 10.1 (志愿服务台账). Hours are per participant.
// A table, one field a line.
// clang-format off
static QList<Field> volunteerActivityFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "人员与数量"));
    return {
        {QStringLiteral("held_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动时间")), Date, Required | InTable | DayUsual | Identity, {}, section0},
        {QStringLiteral("category"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动类别")), Choice, Required | InTable | CheckedWord | Identity | Searched, QStringLiteral("volunteer_category"), section0},
        {QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动名称")), Text, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "组织支部")), Branch, InTable | Identity, {}, section0},
        {QStringLiteral("place"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "服务地点")), Text, Searched, {}, section0},
        {QStringLiteral("community"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系社区")), Text, Searched, {}, section0},
        {QStringLiteral("people_served"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "服务对象")), Text, Searched, {}, section0},
        {QStringLiteral("content"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "服务内容")), LongText, Searched, {}, section0},
        {QStringLiteral("participant_count"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人数")), Integer, InTable | Summed, {}, section1, QStringLiteral(QT_TRANSLATE_NOOP("fields", "人次"))},
        {QStringLiteral("hours"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人均服务时长")), Decimal, InTable, {}, section1, QStringLiteral(QT_TRANSLATE_NOOP("fields", "小时"))},
        {QStringLiteral("total_hours"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "累计时长")), Decimal, Derived | Summed, {}, section1, QStringLiteral(QT_TRANSLATE_NOOP("fields", "小时"))},
        {QStringLiteral("quantity"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量")), Decimal, {}, {}, section1},
        {QStringLiteral("unit"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "单位")), Text, {}, {}, section1},
        {QStringLiteral("total_quantity"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量合计")), Decimal, Derived | InTable, {}, section1},
        {QStringLiteral("counts_approximate"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量为约数")), Flag, {}, {}, section1},
        {QStringLiteral("evidence_text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "照片与佐证")), Text, Searched, {}, section1},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section1},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section1},
    };
}
// clang-format on

static QList<PartInfo> volunteerActivityParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("volunteer_participants"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "参加人员")),
         {
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, {}, {}, {}},
             {QStringLiteral("name"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "姓名")),
              Text,
              Required | Searched | PersonName,
              {},
              {}},
             {QStringLiteral("hours"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "服务时长")), Decimal, {}, {}, {}},
             {QStringLiteral("quantity"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量")), Decimal, {}, {}, {}},
             {QStringLiteral("unit"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "单位")), Text, {}, {}, {}},
         }},
    };
}

KindInfo volunteerActivityKind()
{
    KindInfo info;
    info.kind = Kind::VolunteerActivity;
    info.key = QStringLiteral("volunteer_activity");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "志愿服务"));
    info.table = QStringLiteral("volunteer_activities");
    info.titleField = QStringLiteral("title");
    info.dateField = QStringLiteral("held_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("category");
    info.fields = volunteerActivityFields();
    info.parts = volunteerActivityParts();
    return info;
}

} // namespace ledger
