// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/changetext.h"

#include "core/language.h"
#include "ui/kit/detailtext.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ledger {

namespace {

constexpr qsizetype MostRows = 12;

QString say(const char* text)
{
    return QCoreApplication::translate("ChangeText", text);
}

QString emptyText()
{
    return say(QT_TRANSLATE_NOOP("ChangeText", "（空）"));
}

QString fieldSide(const Field& field, const PastState& state, Session& session)
{
    if (state.unknown.contains(field.key))
        return say(QT_TRANSLATE_NOOP("ChangeText", "（个人信息，日志不留存）"));
    const QString text = valueText(field, state.record.value(field.key), session);
    if (text.isEmpty())
        return emptyText();
    return field.is(FieldFlag::Sensitive) ? maskedText(field, text) : text;
}

QStringList rowTexts(const KindTraits& traits, const PartInfo& part, const Record& record, Session& session)
{
    QStringList texts;
    for (const PartRow& row : record.parts.value(part.key))
        texts.append(rowText(traits, part, row, session));
    return texts;
}

/// The rows of one side that the other has not.
QString onlyIn(QStringList rows, const QStringList& others)
{
    for (const QString& other : others)
        rows.removeOne(other);
    if (rows.isEmpty())
        return QStringLiteral("—");
    if (rows.size() <= MostRows)
        return rows.join(u'\n');
    const QString more = say(QT_TRANSLATE_NOOP("ChangeText", "还有 %1 行")).arg(rows.size() - MostRows);
    return rows.mid(0, MostRows).join(u'\n') + u'\n' + more;
}

} // namespace

QString actionText(const RecordChange& change)
{
    if (change.operation == u"import")
        return say(QT_TRANSLATE_NOOP("ChangeText", "导入"));
    if (change.operation == u"undo" || change.operation == u"undo-import")
        return say(QT_TRANSLATE_NOOP("ChangeText", "撤销"));
    if (change.operation == u"redo")
        return say(QT_TRANSLATE_NOOP("ChangeText", "重做"));
    if (change.operation == u"merge")
        return say(QT_TRANSLATE_NOOP("ChangeText", "合并"));
    if (change.action == u"deleted")
        return say(QT_TRANSLATE_NOOP("ChangeText", "删除"));
    if (change.action == u"restored" || change.operation == u"restore")
        return say(QT_TRANSLATE_NOOP("ChangeText", "恢复"));
    return change.action == u"created" ? say(QT_TRANSLATE_NOOP("ChangeText", "新建"))
                                       : say(QT_TRANSLATE_NOOP("ChangeText", "修改"));
}

Tone actionTone(const RecordChange& change)
{
    if (change.action == u"created")
        return Tone::Good;
    if (change.action == u"deleted")
        return Tone::Bad;
    const bool isUsual = change.operation == u"save" || change.operation == u"import";
    return isUsual && change.action == u"changed" ? Tone::Neutral : Tone::Warning;
}

QString momentText(const QString& utcIso)
{
    const QDateTime at = QDateTime::fromString(utcIso, Qt::ISODate).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : utcIso;
}

QString changeSummary(const KindInfo& info, const RecordChange& change)
{
    if (change.action != u"changed" || change.changed.isEmpty())
        return change.label;
    QStringList labels;
    for (const QString& key : change.changed) {
        if (const Field* field = info.field(key))
            labels.append(fieldLabel(*field));
        else if (const PartInfo* part = info.part(key))
            labels.append(fieldText(part->label));
    }
    labels.removeDuplicates();
    return listText(labels);
}

ChangeSides changeSides(const KindTraits& traits, Session& session, const RecordChange& change, const QString& key)
{
    const KindInfo& info = session.schema().of(traits.kind);
    if (const Field* field = info.field(key))
        return {fieldSide(*field, change.before, session), fieldSide(*field, change.after, session)};
    const PartInfo* part = info.part(key);
    if (!part)
        return {};
    const QStringList before = rowTexts(traits, *part, change.before.record, session);
    const QStringList after = rowTexts(traits, *part, change.after.record, session);
    return {onlyIn(before, after), onlyIn(after, before)};
}

} // namespace ledger
