// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/composition.h"

#include "report/reportresources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Audience audienceOf(const QJsonObject& object)
{
    const QString word = object[u"for"].toString();
    if (word == u"branch")
        return Audience::Branch;
    return word == u"organ" ? Audience::Organ : Audience::Everybody;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts += text.toString();
    return texts;
}

Clause clauseOf(const QJsonValue& value);

QList<Clause> clausesOf(const QJsonValue& value)
{
    QList<Clause> clauses;
    for (const QJsonValue& clause : value.toArray())
        clauses += clauseOf(clause);
    return clauses;
}

Clause clauseOf(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString(), {}, {}, {}, {}, {}, Audience::Everybody};
    const QJsonObject object = value.toObject();
    return {object[u"lead"].toString(), clausesOf(object[u"list"]),      object[u"join"].toString(QStringLiteral("，")),
            object[u"end"].toString(),  object[u"otherwise"].toString(), textsOf(object[u"same"]),
            audienceOf(object)};
}

QList<ColumnSpec> columnsOf(const QJsonValue& value)
{
    QList<ColumnSpec> columns;
    for (const QJsonValue& entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        columns += ColumnSpec{object[u"head"].toString(),  object[u"value"].toString(), object[u"width"].toDouble(1),
                              object[u"align"].toString(), audienceOf(object),          object[u"optional"].toBool()};
    }
    return columns;
}

TableSpec tableOf(const QJsonObject& object)
{
    TableSpec table;
    table.name = object[u"name"].toString();
    table.caption = object[u"caption"].toString();
    table.note = object[u"note"].toString();
    table.source = object[u"source"].toString();
    table.options = object;
    table.columns = columnsOf(object[u"columns"]);
    table.textSize = object[u"size"].toDouble(12);
    table.isNumbered = object[u"numbered"].toBool();
    table.audience = audienceOf(object);
    return table;
}

PartSpec partOf(const QJsonObject& object);

QList<PartSpec> partsOf(const QJsonValue& value)
{
    QList<PartSpec> parts;
    for (const QJsonValue& part : value.toArray())
        parts += partOf(part.toObject());
    return parts;
}

PartSpec partOf(const QJsonObject& object)
{
    PartSpec part;
    part.audience = audienceOf(object);
    part.heading = object[u"heading"].toString();
    if (object.contains(u"parts")) {
        part.type = PartSpec::Type::Group;
        part.parts = partsOf(object[u"parts"]);
        part.otherwise = object[u"otherwise"].toString();
    } else if (object.contains(u"table")) {
        part.type = PartSpec::Type::Table;
        part.table = tableOf(object[u"table"].toObject());
    } else if (object.contains(u"each")) {
        part.type = PartSpec::Type::Each;
        part.table = tableOf(object[u"each"].toObject());
        part.sentences = {clauseOf(object[u"say"])};
    } else {
        part.sentences = clausesOf(object[u"say"]);
    }
    return part;
}

void gather(const Clause& clause, QStringList& patterns)
{
    patterns << clause.lead << clause.otherwise;
    for (const Clause& below : clause.list)
        gather(below, patterns);
}

void gather(const PartSpec& part, QStringList& patterns)
{
    patterns << part.otherwise;
    for (const Clause& clause : part.sentences)
        gather(clause, patterns);
    for (const PartSpec& below : part.parts)
        gather(below, patterns);
}

} // namespace

Result<Composition> Composition::parse(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ErrorCode::Unreadable, say(QT_TRANSLATE_NOOP("Report", "报表的构成说明无法读取，请检查其格式。")),
                    QStringLiteral("%1 at %2").arg(problem.errorString()).arg(problem.offset));
    }
    const QJsonObject object = document.object();
    Composition composition;
    composition.name = object[u"name"].toString();
    composition.label = object[u"label"].toString();
    composition.title = textsOf(object[u"title"]);
    composition.sections = partsOf(object[u"sections"]);
    for (const QJsonValue& annex : object[u"annexes"].toArray())
        composition.annexes += tableOf(annex.toObject());
    composition.signature = textsOf(object[u"signature"]);
    composition.dateLine = object[u"date"].toString();
    composition.remark = object[u"remark"].toString();
    composition.notes = clausesOf(object[u"notes"]);
    if (composition.sections.isEmpty() || composition.title.isEmpty())
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Report", "报表的构成说明缺少标题（title）或章节（sections）。")));
    return composition;
}

Result<Composition> Composition::builtIn(const QString& name)
{
    initReportResources();
    QFile file(QStringLiteral(":/branchledger/reports/%1.json").arg(name));
    if (name != u"quarterly" || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "没有名为“%1”的报表模板；现有：quarterly（季度党建工作报告）。"))
                        .arg(name));
    return parse(file.readAll());
}

QStringList Composition::patterns() const
{
    QStringList patterns = title + signature;
    patterns << dateLine << remark;
    for (const PartSpec& section : sections)
        gather(section, patterns);
    for (const Clause& note : notes)
        gather(note, patterns);
    return patterns;
}

} // namespace ledger
