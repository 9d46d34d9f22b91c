// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// domain.md 6.3 and 10.1 (党员花名册, 发展党员台账).
// A table, one field a line.
// clang-format off
static QList<Field> memberFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "基本情况"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员身份"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "工作与联系"));
    return {
        {QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "姓名")), Text, Required | InTable | Searched | PersonName, {}, section0},
        {QStringLiteral("sex"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "性别")), Choice, InTable | CheckedWord, QStringLiteral("sex"), section0},
        {QStringLiteral("ethnic_group"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "民族")), Choice, CheckedWord, QStringLiteral("ethnic_group"), section0},
        {QStringLiteral("birth_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "出生年月")), Date, InTable, {}, section0},
        {QStringLiteral("id_number"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "身份证号")), Text, Sensitive, {}, section0},
        {QStringLiteral("native_place"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "籍贯")), Text, Searched, {}, section0},
        {QStringLiteral("education"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "学历")), Choice, InTable | CheckedWord | Searched, QStringLiteral("education"), section0},
        {QStringLiteral("degree"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "学位")), Text, Searched, {}, section0},
        {QStringLiteral("school"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "毕业院校及专业")), Text, Searched, {}, section0},
        {QStringLiteral("work_started_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "参加工作时间")), Date, {}, {}, section0},
        {QStringLiteral("category"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人员类别")), Choice, Required | InTable | CheckedWord | Searched, QStringLiteral("member_category"), section1},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "所在党支部")), Branch, InTable | Derived, {}, section1},
        {QStringLiteral("applied_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "申请入党时间")), Date, {}, {}, section1},
        {QStringLiteral("admitted_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "入党时间")), Date, InTable, {}, section1},
        {QStringLiteral("confirmed_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "转正时间")), Date, InTable, {}, section1},
        {QStringLiteral("party_post"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党内职务")), Text, Searched, {}, section1},
        {QStringLiteral("attendance_exempt"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "免于考勤")), Flag, {}, {}, section1},
        {QStringLiteral("community"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "双报到社区")), Text, Searched, {}, section1},
        {QStringLiteral("volunteer_no"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "志愿者编号")), Text, Searched, {}, section1},
        {QStringLiteral("work_post"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "工作部门及职务")), Text, InTable | Searched, {}, section2},
        {QStringLiteral("rank"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "职级")), Text, Searched, {}, section2},
        {QStringLiteral("professional_title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "专业技术职务")), Text, Searched, {}, section2},
        {QStringLiteral("phone"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系电话")), Text, Sensitive, {}, section2},
        {QStringLiteral("address"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "家庭住址")), Text, Sensitive, {}, section2},
        {QStringLiteral("specialty"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "特长")), Text, Searched, {}, section2},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section2},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section2},
    };
}
// clang-format on

static QList<PartInfo> memberParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("memberships"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "组织关系")),
         {
             {QStringLiteral("branch"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "党组织")),
              Branch,
              Required,
              {},
              {}},
             {QStringLiteral("group"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党小组")), Branch, {}, {}, {}},
             {QStringLiteral("joined_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "转入时间")), Date, {}, {}, {}},
             {QStringLiteral("left_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "转出时间")), Date, {}, {}, {}},
             {QStringLiteral("reason"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "转接事由")),
              Text,
              Searched,
              {},
              {}},
         }},
        {QStringLiteral("development_steps"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "发展步骤")),
         {
             {QStringLiteral("step"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "步骤")),
              Choice,
              Required | Searched,
              QStringLiteral("development_step"),
              {}},
             {QStringLiteral("happened_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "日期")), Date, {}, {}, {}},
             {QStringLiteral("note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, Searched, {}, {}},
             {QStringLiteral("people"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系人或介绍人")),
              Text,
              Searched | Later,
              {},
              {}},
             {QStringLiteral("days"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "天数")), Decimal, Later, {}, {}},
             {QStringLiteral("hours"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "学时")), Decimal, Later, {}, {}},
         }},
        {QStringLiteral("member_events"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员事项")),
         {
             {QStringLiteral("event"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "事项")),
              Choice,
              Required | Searched,
              QStringLiteral("member_event"),
              {}},
             {QStringLiteral("happened_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "日期")), Date, {}, {}, {}},
             {QStringLiteral("until"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "至")), Date, {}, {}, {}},
             {QStringLiteral("note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, Searched, {}, {}},
         }},
    };
}

KindInfo memberKind()
{
    KindInfo info;
    info.kind = Kind::Member;
    info.key = QStringLiteral("member");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员"));
    info.table = QStringLiteral("members");
    info.titleField = QStringLiteral("name");
    info.dateField = QStringLiteral("admitted_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("category");
    info.fields = memberFields();
    info.parts = memberParts();
    return info;
}

} // namespace ledger
