// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// Contract section 2; domain.md 9 and 10.1 (信息宣传台账).
// A table, one field a line.
// clang-format off
static QList<Field> workRecordFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "成果"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "发布与来源"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "状态与期限"));
    return {
        {QStringLiteral("recorded_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "日期")), Date, Required | InTable | DayUsual | Identity, {}, section0},
        {QStringLiteral("category"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "类别")), Choice, Required | InTable | CheckedWord | Identity | Searched, QStringLiteral("work_category"), section0},
        {QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "名称")), Text, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "所属支部")), Branch, InTable | Identity, {}, section0},
        {QStringLiteral("people"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人员")), Text, InTable | Derived | Searched | PersonName, {}, section0},
        {QStringLiteral("quantity"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量")), Decimal, InTable | Summed, {}, section0},
        {QStringLiteral("unit"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "单位")), Text, InTable, {}, section0},
        {QStringLiteral("counts_approximate"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "数量为约数")), Flag, {}, {}, section0},
        {QStringLiteral("level"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "级别")), Choice, CheckedWord | Searched, QStringLiteral("honor_level"), section0},
        {QStringLiteral("body"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "媒体（单位）")), Text, InTable | Searched, {}, section1},
        {QStringLiteral("outlet_type"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "媒体类别")), Choice, Searched, QStringLiteral("outlet_type"), section1},
        {QStringLiteral("genre"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "体裁")), Text, Searched, {}, section1},
        {QStringLiteral("issue_no"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "版面期号")), Text, Searched, {}, section1},
        {QStringLiteral("is_original"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "原创")), Flag, {}, {}, section1},
        {QStringLiteral("is_forwarded"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "转发推广")), Flag, {}, {}, section1},
        {QStringLiteral("link"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "链接")), Text, Searched, {}, section1},
        {QStringLiteral("status"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "状态")), Choice, Searched, QStringLiteral("work_status"), section2},
        {QStringLiteral("effective_from"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "生效日期")), Date, {}, {}, section2},
        {QStringLiteral("effective_to"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "失效日期")), Date, {}, {}, section2},
        {QStringLiteral("first_reply_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "首次答复日期")), Date, {}, {}, section2},
        {QStringLiteral("parent_uid"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "上级记录")), Text, {}, {}, section2},
        {QStringLiteral("content"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "内容")), LongText, Searched, {}, section2},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section2},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section2},
    };
}
// clang-format on

static QList<PartInfo> workRecordParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("work_record_people"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "人员")),
         {
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, {}, {}, {}},
             {QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "姓名")), Text, Required, {}, {}},
         }},
    };
}

KindInfo workRecordKind()
{
    KindInfo info;
    info.kind = Kind::WorkRecord;
    info.key = QStringLiteral("work_record");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "工作成果"));
    info.table = QStringLiteral("work_records");
    info.titleField = QStringLiteral("title");
    info.dateField = QStringLiteral("recorded_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("category");
    info.fields = workRecordFields();
    info.parts = workRecordParts();
    return info;
}

} // namespace ledger
