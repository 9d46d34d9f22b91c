// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// domain.md 3: one record for each member and year. The amount is fixed at the start of the year and stays.
// A table, one field a line.
// clang-format off
static QList<Field> partyDuesFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "党费基数"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "月应交党费"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "缴纳"));
    const QString yuan = QStringLiteral(QT_TRANSLATE_NOOP("fields", "元"));
    const QString months = QStringLiteral(QT_TRANSLATE_NOOP("fields", "个月"));
    return {
        {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, Required | InTable | Identity, {}, section0},
        {QStringLiteral("year"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "年度")), Integer, Required | Identity, {}, section0},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "支部")), Branch, InTable, {}, section0},
        {QStringLiteral("payer_group"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人员类别")), Choice, Required | CheckedWord, QStringLiteral("dues_group"), section0},
        {QStringLiteral("base"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党费基数")), Money, InTable | Sensitive, {}, section0, yuan},
        {QStringLiteral("base_note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "基数说明")), Text, Sensitive, {}, section0},
        {QStringLiteral("rate"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "比例")), Text, Derived | InTable, {}, section1},
        {QStringLiteral("computed"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "按比例计算")), Money, Derived, {}, section1, yuan},
        {QStringLiteral("adopted"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "核定金额")), Money, {}, {}, section1, yuan},
        {QStringLiteral("reason"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "核定理由")), Text, {}, {}, section1},
        {QStringLiteral("monthly"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "月应交")), Money, Derived | InTable | Summed, {}, section1, yuan},
        {QStringLiteral("from_month"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "起交月份")), Integer, {}, {}, section1},
        {QStringLiteral("to_month"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "止交月份")), Integer, {}, {}, section1},
        {QStringLiteral("year_due"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "全年应交")), Money, Derived | Summed, {}, section1, yuan},
        {QStringLiteral("paid_months"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "已交月份")), Text, Derived | InTable, {}, section2},
        {QStringLiteral("months_paid"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "已交月数")), Integer, Derived, {}, section2, months},
        {QStringLiteral("paid_total"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "实交合计")), Money, Derived | InTable | Summed, {}, section2, yuan},
        {QStringLiteral("starts_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "起交时间")), Date, Derived, {}, section2},
        {QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "名称")), Text, Derived, {}, section2},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section2},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section2},
    };
}

static QList<PartInfo> partyDuesParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("dues_payments"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "缴费记录")),
         {
             {QStringLiteral("month"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "月份")), Integer, Required, {}, {}},
             {QStringLiteral("amount"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "实交")), Money, Required, {}, {}},
             {QStringLiteral("paid_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "交纳日期")), Date, {}, {}, {}},
             {QStringLiteral("note"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "说明")), Text, {}, {}, {}},
         }},
    };
}
// clang-format on

KindInfo partyDuesKind()
{
    KindInfo info;
    info.kind = Kind::PartyDues;
    info.key = QStringLiteral("party_dues");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "党费"));
    info.table = QStringLiteral("party_dues");
    info.titleField = QStringLiteral("title");
    info.dateField = QStringLiteral("starts_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("payer_group");
    info.yearField = QStringLiteral("year");
    info.fields = partyDuesFields();
    info.parts = partyDuesParts();
    return info;
}

} // namespace ledger
