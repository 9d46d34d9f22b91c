// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/provenance.h"

#include "core/chinesenumber.h"
#include "figures/meetingsums.h"
#include "ledger/submissions.h"
#include "report/contentjson.h"
#include "report/reportcontext.h"

#include <algorithm>

namespace ledger {

namespace {

QList<TextRuns> runsOf(const ReportParagraph& paragraph)
{
    return {paragraph.runs};
}

QList<TextRuns> runsOf(const ReportTable& table)
{
    QList<TextRuns> all;
    for (const QList<TextRuns>& row : table.rows)
        all += row;
    return all;
}

QList<TextRuns> runsOf(const ReportForm& form)
{
    QList<TextRuns> all;
    for (const QList<ReportCell>& row : form.rows) {
        for (const ReportCell& cell : row)
            all += cell.runs;
    }
    return all;
}

QList<TextRuns> runsOf(const ReportBreak&)
{
    return {};
}

QList<TextRuns> runsOf(const ReportImage&)
{
    return {};
}

bool isAnnexMark(const ReportBlock& block)
{
    const auto* paragraph = std::get_if<ReportParagraph>(&block);
    return paragraph && paragraph->style == BlockStyle::AnnexMark;
}

/// Words of the scope beside the unit's own that a figure counts.
QStringList widerScopes(const FigureDefinition& definition)
{
    for (const FactQuestion& question : definition.questions) {
        for (const Condition& condition : question.conditions) {
            if (condition.field == u"scope" && condition.words.size() > 1)
                return condition.words.mid(1);
        }
    }
    return {};
}

TextRuns sourceHead(const FigureValue& value, const Period& period)
{
    return {
        {QStringLiteral("%1（%2）：%3%4")
             .arg(value.label, period.labelChinese(), figureText(value, {}), value.isRate ? QString() : value.unit)}};
}

QString addsText(const TraceRow& row)
{
    if (row.expected)
        return QStringLiteral("%1/%2").arg(styledPlain(row.present.value_or(0)), styledPlain(*row.expected));
    return styledPlain(row.adds);
}

/// Rows of one figure under its words; a figure without records says so.
void addTrace(ReportTable& table, const Trace& trace, const Period& period)
{
    table.groups.insert(table.rows.size(), textOf(sourceHead(trace.figure, period)));
    for (const TraceRow& row : trace.records)
        table.rows.append({{{row.date}}, {{row.branch}}, {{row.title}}, {{addsText(row)}}});
    if (trace.records.isEmpty())
        table.rows.append({{{QStringLiteral("—")}}, {}, {{QStringLiteral("没有记录")}}, {{QStringLiteral("0")}}});
}

ReportTable sourceTable()
{
    ReportTable table;
    table.caption = QStringLiteral("数字来源");
    table.textSize = 10.5;
    table.columns = {{QStringLiteral("日期"), 1.5, CellAlign::Centre},
                     {QStringLiteral("党组织"), 2, CellAlign::Centre},
                     {QStringLiteral("记录"), 4.5, CellAlign::Left},
                     {QStringLiteral("计入"), 0.9, CellAlign::Right}};
    return table;
}

} // namespace

QList<FigureRef> figuresOf(const ReportContent& content)
{
    QList<FigureRef> refs;
    for (const ReportBlock& block : content.blocks) {
        const QList<TextRuns> all = std::visit([](const auto& part) { return runsOf(part); }, block);
        for (const TextRuns& runs : all) {
            for (const TextRun& run : runs) {
                if (run.figure && !refs.contains(*run.figure))
                    refs.append(*run.figure);
            }
        }
    }
    return refs;
}

Result<CodedContent> codedContent(Reader& reader, Figures& figures, const ReportRequest& request,
                                  const ReportContent& content)
{
    auto values = figures.values(request.period, request.branch);
    if (!values)
        return values.error();
    auto settings = reader.settings();
    if (!settings)
        return settings.error();
    CodedContent coded;
    coded.document = contentToJson(content);
    for (const FigureValue& value : std::as_const(*values))
        coded.figures.append({value.key, value.value});
    QString branchUid;
    if (request.branch != 0) {
        auto branch = reader.rows(Kind::Branch, {request.branch});
        if (!branch)
            return branch.error();
        branchUid = branch->value(0).uid;
    }
    coded.digest = reportDigest(
        {settings->value(QStringLiteral("ledger.uid")), branchUid, request.period.text, coded.figures, coded.document});
    return coded;
}

QString basisOf(const ReportContent& content, const Figures& figures)
{
    QStringList wider;
    QString word;
    for (const FigureRef& ref : figuresOf(content)) {
        const FigureDefinition* definition = figures.definition(ref.key);
        const QStringList scopes = definition ? widerScopes(*definition) : QStringList();
        if (scopes.isEmpty() || wider.contains(definition->label))
            continue;
        wider << definition->label;
        word = scopes.join(QStringLiteral("、"));
    }
    const QString own = figures.vocabulary().words(QStringLiteral("scope")).value(0).word;
    return wider.isEmpty() ? own : QStringLiteral("%1（%2含%3）").arg(own, wider.join(QStringLiteral("、")), word);
}

void addProvenance(ReportContent& content, const ProvenanceLine& line)
{
    const QString text =
        QStringLiteral("数字出处：台账 %1，统计期间%2，口径%3，生成时间 %4，校验码 %5。")
            .arg(line.ledgerUid, line.period.labelChinese(), line.basis,
                 line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), checkCode(line.digest));
    const auto annex = std::find_if(content.blocks.begin(), content.blocks.end(), isAnnexMark);
    content.blocks.insert(annex, ReportParagraph{BlockStyle::Note, {{text}}});
}

Result<> addSources(ReportContent& content, Figures& figures, qint64 branch)
{
    ReportTable table = sourceTable();
    QStringList known;
    for (const FigureRef& ref : figuresOf(content)) {
        // The records of a single branch stand among those of the whole.
        const QString key = ref.key + u' ' + ref.period;
        const auto period = Period::parse(ref.period);
        const FigureDefinition* definition = figures.definition(ref.key);
        const auto meetings = meetingPartFromKey(ref.key);
        if (known.contains(key) || !period || (!definition && !meetings))
            continue;
        known << key;
        auto trace = figures.trace(ref.key, *period, branch);
        if (!trace)
            return trace.error();
        // Reports are Chinese.
        trace->figure.label = definition ? definition->label : QString::fromUtf8(meetingPartWords(*meetings));
        addTrace(table, *trace, *period);
    }
    if (table.rows.isEmpty())
        return {};
    const auto annexes = std::count_if(content.blocks.begin(), content.blocks.end(), isAnnexMark);
    content.blocks.append(ReportParagraph{BlockStyle::AnnexMark, {{QStringLiteral("附表%1").arg(annexes + 1)}}});
    content.blocks.append(table);
    return {};
}

} // namespace ledger
