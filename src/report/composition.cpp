// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/composition.h"

#include "core/jsontexts.h"
#include "core/language.h"
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
                              object[u"align"].toString(), audienceOf(object),          object[u"optional"].toBool(),
                              object[u"merged"].toBool(),  object[u"blank"].toBool(),   object[u"choice"].toString(),
                              object[u"family"].toString()};
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
    table.abreast = std::max(1, object[u"abreast"].toInt(1));
    table.leastRows = object[u"least_rows"].toInt();
    table.leastHeight = object[u"row_height"].toDouble();
    table.group = object[u"group"].toString();
    return table;
}

CellLine cellLineOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"each"))
        return {clauseOf(value), {}, {}, {}};
    return {clauseOf(object[u"say"]), tableOf(object[u"each"].toObject()), object[u"lead"].toString(),
            object[u"join"].toString(QStringLiteral("、"))};
}

CellSpec cellOf(const QJsonObject& object)
{
    CellSpec cell;
    cell.label = object[u"label"].toString();
    cell.span = std::max(1, object[u"span"].toInt(1));
    cell.leastLines = std::max(1, object[u"lines"].toInt(1));
    cell.align = object[u"align"].toString();
    cell.foot = object[u"foot"].toString();
    const QJsonValue said = object[u"say"];
    if (said.isArray()) {
        for (const QJsonValue& line : said.toArray())
            cell.lines += cellLineOf(line);
    } else if (!said.isUndefined()) {
        cell.lines += cellLineOf(said);
    }
    return cell;
}

FormSpec formOf(const QJsonObject& object)
{
    FormSpec form;
    for (const QJsonValue& share : object[u"columns"].toArray())
        form.columns += share.toDouble(1);
    for (const QJsonValue& entry : object[u"rows"].toArray()) {
        FormRow row;
        row.isOptional = entry.toObject()[u"optional"].toBool();
        const QJsonArray cells = entry.isArray() ? entry.toArray() : entry.toObject()[u"cells"].toArray();
        for (const QJsonValue& cell : cells)
            row.cells += cellOf(cell.toObject());
        form.rows += row;
    }
    form.textSize = object[u"size"].toDouble(12);
    form.notes = clausesOf(object[u"notes"]);
    return form;
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
        part.otherwise = object[u"otherwise"].toString();
    } else if (object.contains(u"each") && object.contains(u"join")) {
        part.type = PartSpec::Type::Joined;
        part.joined = cellLineOf(object);
    } else if (object.contains(u"each")) {
        part.type = PartSpec::Type::Each;
        part.table = tableOf(object[u"each"].toObject());
        part.sentences = {clauseOf(object[u"say"])};
    } else if (object.contains(u"form")) {
        part.type = PartSpec::Type::Form;
        part.form = formOf(object[u"form"].toObject());
    } else if (object.contains(u"include")) {
        part.type = PartSpec::Type::Include;
        part.include = object[u"include"].toString();
        part.table = tableOf(object[u"records"].toObject());
    } else if (object.contains(u"photos")) {
        part.type = PartSpec::Type::Photos;
        part.table = tableOf(object[u"photos"].toObject());
    } else if (object.contains(u"text")) {
        part.type = PartSpec::Type::Text;
        part.text = object[u"text"].toString();
        part.blankLines = object[u"blank_lines"].toInt();
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

TableSpec readTableSpec(const QJsonObject& object)
{
    return tableOf(object);
}

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
    composition.english = object[u"en"].toString();
    composition.about = kindFromKey(object[u"about"].toString());
    composition.needsPeriod = !composition.about || object[u"period"].toBool();
    composition.isForEachMember = object[u"each_member"].toBool();
    for (const QJsonValue& entry : object[u"choices"].toArray())
        composition.choices +=
            PrintChoice{entry[u"key"].toString(), entry[u"label"].toString(), entry[u"en"].toString()};
    composition.isForMembersOnly = object[u"members_only"].toBool();
    composition.documentName = object[u"document"].toString();
    composition.isLandscape = object[u"orientation"].toString() == u"landscape";
    composition.hasContents = object[u"contents"].toBool();
    composition.isRegister = object[u"workbook"].toBool();
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

/// Their names, in the order in which they are offered.
static QStringList builtInNames()
{
    return QString::fromLatin1(
               "quarterly work-report roster attendance-register honors-list volunteer-register gap-list "
               "responsibility-list dues-register member-change register-branches register-members "
               "register-meetings register-theme-days register-study register-honors "
               "register-volunteering register-work inspection-pack handover-list sign-in minutes "
               "member-sheet development-record")
        .split(u' ');
}

static QByteArray builtInFile(const QString& name)
{
    initReportResources();
    QFile file(QStringLiteral(":/branchledger/reports/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<Composition>& Composition::allBuiltIn()
{
    static const QList<Composition> all = [] {
        QList<Composition> read;
        const QStringList names = builtInNames();
        for (const QString& name : names) {
            const auto composition = parse(builtInFile(name));
            Q_ASSERT(composition);
            if (composition)
                read += *composition;
        }
        return read;
    }();
    return all;
}

Result<QByteArray> Composition::builtInText(const QString& name)
{
    const auto known = builtIn(name);
    return known ? Result<QByteArray>(builtInFile(name)) : Result<QByteArray>(known.error());
}

Result<Composition> Composition::builtIn(const QString& name)
{
    QStringList known;
    for (const Composition& composition : allBuiltIn()) {
        if (composition.name == name)
            return composition;
        known += withRemark(composition.name, composition.labelText());
    }
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("Report", "没有名为“%1”的报表模板；现有：%2。")).arg(name, listText(known)));
}

QString PrintChoice::labelText() const
{
    return inInterfaceLanguage(label, english);
}

QString Composition::labelText() const
{
    return inInterfaceLanguage(label, english);
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
