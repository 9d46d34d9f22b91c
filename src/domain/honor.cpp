// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// Contract section 2; domain.md 10.1 (荣誉台账).
// A table, one field a line.
// clang-format off
static QList<Field> honorFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "荣誉"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "授予"));
    return {
        {QStringLiteral("awarded_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "获奖时间")), Date, Required | InTable | Identity, {}, section0},
        {QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "荣誉名称")), Text, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("recipient_type"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "获奖对象类型")), Choice, Required | InTable | CheckedWord | Searched, QStringLiteral("recipient_type"), section0},
        {QStringLiteral("recipients"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "获奖对象")), Text, Required | InTable | Derived | Searched | PersonName | Identity, {}, section0},
        {QStringLiteral("level"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "级别")), Choice, Required | InTable | CheckedWord | Searched, QStringLiteral("honor_level"), section0},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "所属支部")), Branch, InTable | Identity, {}, section0},
        {QStringLiteral("awarding_body"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "授予单位")), Text, InTable | Searched, {}, section1},
        {QStringLiteral("document_no"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "表彰文号")), Text, Searched, {}, section1},
        {QStringLiteral("rank"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "等次")), Text, Searched, {}, section1},
        {QStringLiteral("event"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "评选活动")), Text, Searched, {}, section1},
        {QStringLiteral("deeds"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主要事迹")), LongText, Searched, {}, section1},
        {QStringLiteral("evidence_text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "证书与佐证")), Text, Searched, {}, section1},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section1},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section1},
    };
}
// clang-format on

static QList<PartInfo> honorParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("honor_recipients"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "获奖对象")),
         {
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, {}, {}, {}},
             {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党组织")), Branch, {}, {}, {}},
             {QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "名称")), Text, Required, {}, {}},
         }},
    };
}

KindInfo honorKind()
{
    KindInfo info;
    info.kind = Kind::Honor;
    info.key = QStringLiteral("honor");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "荣誉"));
    info.table = QStringLiteral("honors");
    info.titleField = QStringLiteral("title");
    info.dateField = QStringLiteral("awarded_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("level");
    info.fields = honorFields();
    info.parts = honorParts();
    return info;
}

} // namespace ledger
