// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// domain.md 4.2 and 4.3; 党委（党组）落实全面从严治党主体责任规定 (2020).
// A table, one field a line.
// clang-format off
static QList<Field> responsibilityItemFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "清单"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "分工与时限"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "进展与销号"));
    return {
        {QStringLiteral("year"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "年度")), Integer, InTable | Identity, {}, section0},
        {QStringLiteral("holder_type"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任主体")), Choice, InTable | CheckedWord | Searched, QStringLiteral("holder_type"), section0},
        {QStringLiteral("holder"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任人（部门）")), Text, Identity | Searched, {}, section0},
        {QStringLiteral("list_no"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "序号")), Text, InTable | Identity | Numbering, {}, section0},
        {QStringLiteral("class"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任类别")), Text, InTable | Searched, {}, section0},
        {QStringLiteral("task"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任内容")), LongText, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("measures"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "具体措施")), LongText, Searched, {}, section0},
        {QStringLiteral("leader"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任领导")), Text, InTable | Searched | PersonName, {}, section1},
        {QStringLiteral("lead_department"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "牵头部门")), Text, InTable | Searched, {}, section1},
        {QStringLiteral("supporting_departments"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "配合部门")), Text, Searched, {}, section1},
        {QStringLiteral("contact"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "联系人")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("due_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "完成日期")), Date, InTable, {}, section1},
        {QStringLiteral("due_text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "完成时限")), Text, Searched, {}, section1},
        {QStringLiteral("recurrence"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "周期")), Text, Searched, {}, section1},
        {QStringLiteral("weight"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "权重")), Decimal, {}, {}, section1},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党组织")), Branch, {}, {}, section1},
        {QStringLiteral("percent"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "完成比例")), Decimal, InTable, {}, section2, QStringLiteral(QT_TRANSLATE_NOOP("fields", "%"))},
        {QStringLiteral("state"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "完成状态")), Choice, InTable | CheckedWord | Searched, QStringLiteral("responsibility_state"), section2},
        {QStringLiteral("evidence_text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "佐证材料")), LongText, Searched, {}, section2},
        {QStringLiteral("problems"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "存在问题")), LongText, Searched, {}, section2},
        {QStringLiteral("next_step"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "下步打算")), LongText, Searched, {}, section2},
        {QStringLiteral("closed_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "销号时间")), Date, {}, {}, section2},
        {QStringLiteral("closed_by"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "销号审核人")), Text, Searched | PersonName, {}, section2},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section2},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section2},
    };
}
// clang-format on

// clang-format off
static QList<PartInfo> responsibilityItemParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("responsibility_progress"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "工作进展")), {
            {QStringLiteral("quarter"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "季度")), Integer, Required, {}, {}},
            {QStringLiteral("text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "进展")), LongText, Required | Searched, {}, {}},
            {QStringLiteral("percent"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "完成比例")), Decimal, Later, {}, {}, QStringLiteral(QT_TRANSLATE_NOOP("fields", "%"))},
            {QStringLiteral("entered_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "填报日期")), Date, Later, {}, {}},
            {QStringLiteral("entered_by"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "填报人")), Text, Later, {}, {}},
            {QStringLiteral("corrects"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "更正第几条")), Integer, Later, {}, {}},
        }},
        {QStringLiteral("responsibility_states"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "状态记录")), {
            {QStringLiteral("state"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "状态")), Choice, Required, QStringLiteral("responsibility_state"), {}},
            {QStringLiteral("since"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "自")), Date, {}, {}, {}},
            {QStringLiteral("asked_by"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "申请人")), Text, Later, {}, {}},
            {QStringLiteral("reviewed_by"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "审核人")), Text, Later, {}, {}},
            {QStringLiteral("reason"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, Later, {}, {}},
        }},
        {QStringLiteral("responsibility_evidence"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "佐证记录")), {
            {QStringLiteral("kind"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "类别")), Text, Required, {}, {}},
            {QStringLiteral("record_uid"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "记录")), Text, Required, {}, {}},
            {QStringLiteral("note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, Searched, {}, {}},
            {QStringLiteral("seen"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "关联时的内容")), Text, Later, {}, {}},
        }},
    };
}
// clang-format on

KindInfo responsibilityItemKind()
{
    KindInfo info;
    info.kind = Kind::ResponsibilityItem;
    info.key = QStringLiteral("responsibility_item");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "责任清单"));
    info.table = QStringLiteral("responsibility_items");
    info.titleField = QStringLiteral("task");
    info.dateField = QStringLiteral("due_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("holder_type");
    info.yearField = QStringLiteral("year");
    info.fields = responsibilityItemFields();
    info.parts = responsibilityItemParts();
    return info;
}

} // namespace ledger
