// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailtext.h"

#include "core/idnumber.h"
#include "core/language.h"
#include "core/partialdate.h"
#include "ledger/reader.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("DetailPanel", text);
}

QString maskedText(const Field& field, const QString& text)
{
    if (field.key == u"id_number")
        return maskedId(text);
    if (field.key == u"phone")
        return maskedPhone(text);
    return text.isEmpty() ? text : QStringLiteral("••••");
}

QString valueText(const Field& field, const QVariant& value, Session& session)
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Branch)
        return session.branches().nameOf(value.toLongLong());
    if (field.type == FieldType::Member)
        return session.nameOfMember(value.toLongLong());
    if (field.type == FieldType::Date)
        return value.value<PartialDate>().toText();
    const QString text = displayText(field, value, session.vocabulary());
    return field.unit.isEmpty() || text.isEmpty() ? text : text + u' ' + fieldText(field.unit);
}

QString rowText(const KindTraits& traits, const PartInfo& part, const PartRow& row, Session& session)
{
    if (const QString own = traits.partText ? traits.partText(part, row, session) : QString(); !own.isEmpty())
        return own;
    QStringList words;
    for (qsizetype column = 0; column < part.fields.size(); ++column) {
        const Field& field = part.fields[column];
        const QVariant value = row.value(column);
        if (!value.isValid())
            continue;
        const QString text = field.type == FieldType::Flag ? saidOf(fieldLabel(field), valueText(field, value, session))
                                                           : valueText(field, value, session);
        // A name beside its reference says nothing new.
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(QStringLiteral("　"));
}

AttendanceText attendanceText(const PartInfo& part, const QList<PartRow>& rows,
                              const std::function<QString(qint64)>& nameOf)
{
    const int member = part.indexOf(u"member");
    const int present = part.indexOf(u"present");
    const int reason = part.indexOf(u"reason");
    qsizetype presentCount = 0;
    QStringList absent;
    for (const PartRow& row : rows) {
        if (row.value(present).toBool()) {
            ++presentCount;
            continue;
        }
        const QString name = nameOf(row.value(member).toLongLong());
        QStringList remarks{row.value(reason).toString()};
        if (row.value(part.indexOf(u"written_opinion")).toBool())
            remarks << say(QT_TRANSLATE_NOOP("DetailPanel", "书面意见"));
        if (const QString excluded = row.value(part.indexOf(u"excluded_reason")).toString(); !excluded.isEmpty())
            remarks << say(QT_TRANSLATE_NOOP("DetailPanel", "不计入应到：%1")).arg(excluded);
        remarks.removeAll(QString());
        absent.append(withRemark(name, clausesText(remarks)));
    }
    AttendanceText text;
    text.summary = say(QT_TRANSLATE_NOOP("DetailPanel", "名单 %1 人，到会 %2 人"))
                       .arg(QString::number(rows.size()), QString::number(presentCount));
    text.absent = absent.isEmpty() ? say(QT_TRANSLATE_NOOP("DetailPanel", "无人缺席"))
                                   : say(QT_TRANSLATE_NOOP("DetailPanel", "缺席：%1")).arg(listText(absent));
    return text;
}

QString historyText(const KindInfo& info, const HistoryEntry& entry)
{
    QStringList fields;
    for (const QString& key : entry.changes.keys()) {
        if (const Field* field = info.field(key))
            fields.append(fieldLabel(*field));
        else if (const PartInfo* part = info.part(key))
            fields.append(fieldText(part->label));
    }
    const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
    const QString when = at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : entry.at;
    QString text = when + u' ' + entry.actor + QStringLiteral("　") + entry.label;
    const bool isNew = entry.action == u"created";
    if (!isNew && !fields.isEmpty())
        return saidOf(text, listText(fields));
    return text;
}

} // namespace ledger
