// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contentjson.h"

#include "core/jsontexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonArray jsonOf(const CountedRecords& counted)
{
    QJsonArray records;
    for (const CountedRecords::One& one : counted.records)
        records.append(QJsonArray{kindKey(one.kind), QString::number(one.id), one.adds});
    return {counted.label, counted.unit, records};
}

CountedRecords countedOf(const QJsonArray& cells)
{
    CountedRecords counted{cells.at(0).toString(), cells.at(1).toString(), {}};
    for (const QJsonValue& value : cells.at(2).toArray()) {
        const QJsonArray one = value.toArray();
        if (const auto kind = kindFromKey(one.at(0).toString()))
            counted.records.append({*kind, one.at(1).toString().toLongLong(), one.at(2).toDouble()});
    }
    return counted;
}

/// A plain run is its text; a figure has its reference behind it.
QJsonValue jsonOf(const TextRun& run)
{
    if (!run.figure)
        return run.text;
    QJsonArray cells{run.text, run.figure->key, run.figure->period, QString::number(run.figure->branch)};
    const Narrowing& part = run.figure->narrowing;
    const CountedRecords& counted = run.figure->counted;
    if (!part.isEmpty() || !counted.records.isEmpty())
        cells.append(QJsonArray{part.person, QString::number(part.branch), part.category, part.level, part.titlePart});
    if (!counted.records.isEmpty())
        cells.append(jsonOf(counted));
    return cells;
}

QJsonArray jsonOf(const TextRuns& runs)
{
    QJsonArray array;
    for (const TextRun& run : runs)
        array.append(jsonOf(run));
    return array;
}

TextRuns runsOf(const QJsonValue& value)
{
    TextRuns runs;
    for (const QJsonValue& part : value.toArray()) {
        const QJsonArray cells = part.toArray();
        if (!part.isArray()) {
            runs.append({part.toString()});
            continue;
        }
        const QJsonArray narrowing = cells.at(4).toArray();
        runs.append({cells.at(0).toString(),
                     FigureRef{cells.at(1).toString(),
                               cells.at(2).toString(),
                               cells.at(3).toString().toLongLong(),
                               {narrowing.at(0).toString(), narrowing.at(1).toString().toLongLong(),
                                narrowing.at(2).toString(), narrowing.at(3).toString(), narrowing.at(4).toString()},
                               countedOf(cells.at(5).toArray())}});
    }
    return runs;
}

QJsonObject jsonOf(const ReportParagraph& paragraph)
{
    QJsonObject json{{key("type"), key("paragraph")},
                     {key("style"), static_cast<int>(paragraph.style)},
                     {key("runs"), jsonOf(paragraph.runs)}};
    if (paragraph.beginsPage)
        json.insert(key("page"), true);
    if (paragraph.target != 0)
        json.insert(key("target"), paragraph.target);
    return json;
}

QJsonObject jsonOf(const ReportImage& image)
{
    return {{key("type"), key("image")},
            {key("bytes"), QString::fromLatin1(image.bytes.toBase64())},
            {key("width"), image.width},
            {key("height"), image.height},
            {key("caption"), image.caption}};
}

QJsonObject jsonOf(const ReportTable& table)
{
    QJsonArray columns;
    for (const ReportColumn& column : table.columns)
        columns.append(QJsonArray{column.head, column.width, static_cast<int>(column.align), column.isMerged});
    QJsonArray rows;
    for (const QList<TextRuns>& row : table.rows) {
        QJsonArray cells;
        for (const TextRuns& cell : row)
            cells.append(jsonOf(cell));
        rows.append(cells);
    }
    QJsonArray groups;
    for (auto it = table.groups.begin(); it != table.groups.end(); ++it)
        groups.append(QJsonArray{it.key(), it.value()});
    return {{key("type"), key("table")},
            {key("caption"), table.caption},
            {key("size"), table.textSize},
            {key("columns"), columns},
            {key("rows"), rows},
            {key("note"), table.note},
            {key("least"), table.leastHeight},
            {key("groups"), groups}};
}

QJsonObject jsonOf(const ReportCell& cell)
{
    return {{key("runs"), jsonOf(cell.runs)},
            {key("label"), cell.isLabel},
            {key("span"), cell.span},
            {key("lines"), cell.leastLines},
            {key("align"), static_cast<int>(cell.align)},
            {key("foot"), cell.foot}};
}

QJsonObject jsonOf(const ReportForm& form)
{
    QJsonArray columns;
    for (const double width : form.columns)
        columns.append(width);
    QJsonArray rows;
    for (const QList<ReportCell>& row : form.rows) {
        QJsonArray cells;
        for (const ReportCell& cell : row)
            cells.append(jsonOf(cell));
        rows.append(cells);
    }
    return {{key("type"), key("form")},
            {key("size"), form.textSize},
            {key("columns"), columns},
            {key("rows"), rows},
            {key("note"), form.note}};
}

QJsonObject jsonOf(const ReportBreak&)
{
    return {{key("type"), key("break")}};
}

/// Numbers of a kept report are numbers of its time: one that no style has any more is the last of them.
template<class T>
T enumOf(const QJsonValue& value, T last)
{
    return static_cast<T>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

ReportTable tableOf(const QJsonObject& json)
{
    ReportTable table;
    table.caption = json[u"caption"].toString();
    table.textSize = json[u"size"].toDouble();
    for (const QJsonValue& value : json[u"columns"].toArray()) {
        const QJsonArray column = value.toArray();
        table.columns.append({column.at(0).toString(), column.at(1).toDouble(), enumOf(column.at(2), CellAlign::Right),
                              column.at(3).toBool()});
    }
    for (const QJsonValue& value : json[u"rows"].toArray()) {
        QList<TextRuns> row;
        for (const QJsonValue& cell : value.toArray())
            row.append(runsOf(cell));
        table.rows.append(row);
    }
    table.note = json[u"note"].toString();
    table.leastHeight = json[u"least"].toDouble();
    for (const QJsonValue& group : json[u"groups"].toArray())
        table.groups.insert(group.toArray().at(0).toInteger(), group.toArray().at(1).toString());
    return table;
}

ReportCell cellOf(const QJsonObject& json)
{
    return {runsOf(json[u"runs"]),
            json[u"label"].toBool(),
            json[u"span"].toInt(1),
            json[u"lines"].toInt(1),
            enumOf(json[u"align"], CellAlign::Right),
            json[u"foot"].toString()};
}

ReportForm formOf(const QJsonObject& json)
{
    ReportForm form;
    form.textSize = json[u"size"].toDouble();
    for (const QJsonValue& width : json[u"columns"].toArray())
        form.columns.append(width.toDouble());
    for (const QJsonValue& value : json[u"rows"].toArray()) {
        QList<ReportCell> row;
        for (const QJsonValue& cell : value.toArray())
            row.append(cellOf(cell.toObject()));
        form.rows.append(row);
    }
    form.note = json[u"note"].toString();
    return form;
}

ReportBlock blockOf(const QJsonObject& json)
{
    const QString type = json[u"type"].toString();
    if (type == u"table")
        return tableOf(json);
    if (type == u"form")
        return formOf(json);
    if (type == u"break")
        return ReportBreak{};
    if (type == u"image")
        return ReportImage{QByteArray::fromBase64(json[u"bytes"].toString().toLatin1()), json[u"width"].toInt(),
                           json[u"height"].toInt(), json[u"caption"].toString()};
    return ReportParagraph{enumOf(json[u"style"], BlockStyle::Contents), runsOf(json[u"runs"]), json[u"page"].toBool(),
                           json[u"target"].toInt()};
}

} // namespace

QByteArray contentToJson(const ReportContent& content)
{
    QJsonArray blocks;
    for (const ReportBlock& block : content.blocks)
        blocks.append(std::visit([](const auto& part) { return jsonOf(part); }, block));
    const QJsonObject all{{key("title"), content.title},
                          {key("blocks"), blocks},
                          {key("missing"), QJsonArray::fromStringList(content.missing)},
                          {key("to_complete"), QJsonArray::fromStringList(content.toComplete)},
                          {key("paper"), static_cast<int>(content.paper)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<ReportContent> contentFromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (!all[u"blocks"].isArray())
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Report", "保存的报告读不出来，可能已损坏。请从备份恢复台账。"));
    ReportContent content;
    content.title = all[u"title"].toString();
    for (const QJsonValue& block : all[u"blocks"].toArray())
        content.blocks.append(blockOf(block.toObject()));
    content.missing = textsOf(all[u"missing"]);
    content.toComplete = textsOf(all[u"to_complete"]);
    content.paper = enumOf(all[u"paper"], PaperFormat::A3Landscape);
    return content;
}

} // namespace ledger
