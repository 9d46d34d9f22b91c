// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <QCoreApplication>

namespace ledger {

/// 支部工作条例（试行） articles 11–19; domain.md 1.1 and 10.1 (三会一课, 主题党日, 中心组, 教育培训).
// A table, one field a line.
// clang-format off
static QList<Field> studySessionFields()
{
    using enum FieldType;
    using enum FieldFlag;
    const QString section0 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "会议与学习"));
    const QString section1 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "主持与主讲"));
    const QString section2 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "出席"));
    const QString section3 = QStringLiteral(QT_TRANSLATE_NOOP("fields", "内容"));
    return {
        {QStringLiteral("held_on"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "日期")), Date, Required | InTable | DayUsual | Identity, {}, section0},
        {QStringLiteral("category"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "类别")), Choice, Required | InTable | CheckedWord | Identity | Searched, QStringLiteral("session_category"), section0},
        {QStringLiteral("title"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主题")), Text, Required | InTable | Searched | Identity, {}, section0},
        {QStringLiteral("branch"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "支部")), Branch, InTable | Identity, {}, section0},
        {QStringLiteral("mode"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "学习方式")), Choice, {}, QStringLiteral("learning_mode"), section0},
        {QStringLiteral("form"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动形式")), Text, Searched, {}, section0},
        {QStringLiteral("place"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "地点")), Text, Searched, {}, section0},
        {QStringLiteral("hours"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "学时")), Decimal, Summed, {}, section0, QStringLiteral(QT_TRANSLATE_NOOP("fields", "学时"))},
        {QStringLiteral("host"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主持人")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("recorder"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "记录人")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("lecturer"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主讲人")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("lecturer_is_leader"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主讲人是院领导")), Flag, {}, {}, section1},
        {QStringLiteral("speakers"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "发言人")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("others"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "列席人员")), Text, Searched | PersonName, {}, section1},
        {QStringLiteral("present"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "实到")), Integer, InTable | Summed, {}, section2},
        {QStringLiteral("expected"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "应到")), Integer, InTable | Summed, {}, section2},
        {QStringLiteral("counts_approximate"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "人数为约数")), Flag, {}, {}, section2},
        {QStringLiteral("votes_for"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "赞成票")), Integer, {}, {}, section2},
        {QStringLiteral("votes_against"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "反对票")), Integer, {}, {}, section2},
        {QStringLiteral("votes_abstained"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "弃权票")), Integer, {}, {}, section2},
        {QStringLiteral("content"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "主要内容")), LongText, Searched, {}, section3},
        {QStringLiteral("resolutions"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "决议事项")), LongText, Searched, {}, section3},
        {QStringLiteral("effect"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "活动成效")), LongText, Searched, {}, section3},
        {QStringLiteral("archive_no"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "材料编号")), Text, Searched, {}, section3},
        {QStringLiteral("evidence_text"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "佐证材料")), Text, Searched, {}, section3},
        {QStringLiteral("link"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "报道链接")), Text, Searched, {}, section3},
        {QStringLiteral("scope"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "范围")), Choice, CheckedWord, QStringLiteral("scope"), section3},
        {QStringLiteral("notes"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "备注")), LongText, Searched, {}, section3},
    };
}
// clang-format on

static QList<PartInfo> studySessionParts()
{
    using enum FieldType;
    using enum FieldFlag;
    return {
        {QStringLiteral("attendances"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "出席情况")),
         {
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "党员")), Member, Required, {}, {}},
             {QStringLiteral("present"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "到会")), Flag, {}, {}, {}},
             {QStringLiteral("reason"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "缺席原因")), Text, {}, {}, {}},
             {QStringLiteral("written_opinion"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "书面意见")),
              Flag,
              Later,
              {},
              {}},
             {QStringLiteral("excluded_reason"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "不计入应到的原因")),
              Text,
              Later,
              {},
              {}},
         }},
        {QStringLiteral("session_votes"),
         QStringLiteral(QT_TRANSLATE_NOOP("fields", "表决")),
         {
             {QStringLiteral("matter"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "表决事项")),
              Text,
              Required | Searched,
              {},
              {}},
             {QStringLiteral("vote_kind"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "表决类型")),
              Choice,
              Required | Searched,
              QStringLiteral("vote_kind"),
              {}},
             {QStringLiteral("member"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "表决对象")), Member, {}, {}, {}},
             {QStringLiteral("votes_for"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "赞成")), Integer, {}, {}, {}},
             {QStringLiteral("votes_against"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "不赞成")),
              Integer,
              {},
              {},
              {}},
             {QStringLiteral("votes_abstained"),
              QStringLiteral(QT_TRANSLATE_NOOP("fields", "弃权")),
              Integer,
              {},
              {},
              {}},
             {QStringLiteral("votes_void"), QStringLiteral(QT_TRANSLATE_NOOP("fields", "废票")), Integer, {}, {}, {}},
         }},
    };
}

KindInfo studySessionKind()
{
    KindInfo info;
    info.kind = Kind::StudySession;
    info.key = QStringLiteral("study_session");
    info.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "学习与组织生活"));
    info.table = QStringLiteral("study_sessions");
    info.titleField = QStringLiteral("title");
    info.dateField = QStringLiteral("held_on");
    info.branchField = QStringLiteral("branch");
    info.categoryField = QStringLiteral("category");
    info.ratioAbove = QStringLiteral("present");
    info.ratioBelow = QStringLiteral("expected");
    info.fields = studySessionFields();
    info.parts = studySessionParts();
    return info;
}

} // namespace ledger
