// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// domain.md 6.4 and 10.1 (党组织台账).
// A table, one field a line.
// clang-format off
static QList<Field> branchFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "基本情况"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "班子与任期"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系与其他"));
    return {
        {QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "名称")), Text, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("short_name"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "简称")), Text, InTable | Searched, {}, section0},
        {QStringLiteral("aliases"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "别名")), Text, Searched, {}, section0},
        {QStringLiteral("type"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "类型")), Choice, Required | InTable | CheckedWord | Searched, QStringLiteral("branch_type"), section0},
        {QStringLiteral("parent"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "上级党组织")), Branch, InTable, {}, section0},
        {QStringLiteral("founded_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "成立日期")), Date, InTable, {}, section0},
        {QStringLiteral("closed_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "撤销日期")), Date, {}, {}, section0},
        {QStringLiteral("has_committee"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "设支委会")), Flag, InTable, {}, section1},
        {QStringLiteral("term_from"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "本届任期起")), Date, InTable, {}, section1},
        {QStringLiteral("term_to"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "届满日期")), Date, InTable, {}, section1},
        {QStringLiteral("contact"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系人")), Text, Searched | PersonName, {}, section2},
        {QStringLiteral("phone"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系电话")), Text, Sensitive, {}, section2},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section2},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section2},
    };
}
// clang-format on

static QList<PartInfo> branchParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("branch_posts"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "任职")),
         {
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, {}, {}, {}},
             {QStringLiteral("person_name"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "姓名")),
              Text,
              Required | Searched | PersonName,
              {},
              {}},
             {QStringLiteral("post"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "职务")),
              Choice,
              Required | Searched,
              QStringLiteral("post"),
              {}},
             {QStringLiteral("held_from"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "任职起")), Date, {}, {}, {}},
             {QStringLiteral("held_to"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "任职止")), Date, {}, {}, {}},
         }},
        {QStringLiteral("branch_terms"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "历届任期")),
         {
             {QStringLiteral("number"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "届次")),
              Text,
              Required | Searched,
              {},
              {}},
             {QStringLiteral("term_from"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "任期起")), Date, {}, {}, {}},
             {QStringLiteral("term_to"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "任期止")), Date, {}, {}, {}},
             {QStringLiteral("elected_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "选举日期")), Date, {}, {}, {}},
             {QStringLiteral("note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, Searched, {}, {}},
         }},
    };
}

KindInfo branchKind()
{
    KindInfo info;
    info.kind = Kind::Branch;
    info.key = QStringLiteral("branch");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "党组织"));
    info.table = QStringLiteral("branches");
    info.titleField = QStringLiteral("name");
    info.dateField = QStringLiteral("founded_on");
    info.branchField = QStringLiteral("parent");
    info.categoryField = QStringLiteral("type");
    info.fields = branchFields();
    info.parts = branchParts();
    return info;
}

} // namespace ledger
