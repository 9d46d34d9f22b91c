// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/submitting.h"

#include "report/contentjson.h"
#include "report/pdffile.h"
#include "report/provenance.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Submissions", text);
}

using Place = std::pair<int, qint64>; ///< kind and id

Place placeOf(Kind kind, qint64 id)
{
    return {static_cast<int>(kind), id};
}

/// The records behind every figure of the period, each once.
Result<QList<std::pair<Kind, qint64>>> recordsBehind(Figures& figures, const ReportRequest& request,
                                                     const SubmissionProgress& progress)
{
    QSet<Place> places;
    const QList<FigureDefinition>& definitions = figures.definitions();
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        const FigureDefinition& definition = definitions[i];
        if (progress && !progress(static_cast<int>(100 * i / definitions.size())))
            return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Submissions", "已取消，没有上报。")));
        auto trace = figures.trace(definition.key, request.period, request.branch);
        if (!trace)
            return trace.error();
        for (const TraceRow& row : std::as_const(trace->records)) {
            if (row.id != 0)
                places.insert(placeOf(row.kind, row.id));
        }
    }
    QList<Place> sorted(places.begin(), places.end());
    std::sort(sorted.begin(), sorted.end());
    QList<std::pair<Kind, qint64>> records;
    for (const auto& [kind, id] : std::as_const(sorted))
        records.append({static_cast<Kind>(kind), id});
    return records;
}

Result<QList<Gap>> missedGaps(Figures& figures, const ReportRequest& request)
{
    auto gaps = figures.gaps(request.period, request.branch);
    if (!gaps)
        return gaps;
    gaps->removeIf([](const Gap& gap) { return gap.state != u"missed"; });
    return gaps;
}

Result<QByteArray> pagesOf(const ReportContent& content)
{
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    return pdfOf(layOut(content, *fonts), content.title);
}

/// Later changes whose record stands behind the figure today, or stood there and was deleted or moved out.
QList<LaterChange> reasonsOf(const Trace& trace, const QList<LaterChange>& changes)
{
    QSet<Place> behind;
    for (const TraceRow& row : trace.records)
        behind.insert(placeOf(row.kind, row.id));
    QList<LaterChange> reasons;
    for (const LaterChange& change : changes) {
        if (behind.contains(placeOf(change.kind, change.recordId)))
            reasons.append(change);
    }
    return reasons;
}

} // namespace

Result<PreparedSubmission> prepareSubmission(Reader& reader, Figures& figures, const ReportRequest& request,
                                             const SubmissionProgress& progress)
{
    if (request.branch == 0)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Submissions", "上报要说明是哪个党组织；全机关的报告由机关党委上报。")));
    if (auto checked = checkSubmittable(request.period, request.today); !checked)
        return checked.error();
    auto group = reader.lastAuditGroup();
    if (!group)
        return group.error();
    ReportRequest asked = request;
    auto content = collectBareReport(reader, figures, asked);
    if (!content)
        return content.error();
    auto coded = codedContent(reader, figures, asked, *content);
    if (!coded)
        return coded.error();
    auto records = recordsBehind(figures, asked, progress);
    if (!records)
        return records.error();
    auto gaps = missedGaps(figures, asked);
    if (!gaps)
        return gaps.error();
    if (auto finished = finishReport(reader, figures, asked, *content); !finished)
        return finished.error();
    auto pdf = pagesOf(*content);
    if (!pdf)
        return pdf.error();
    PreparedSubmission prepared;
    prepared.report = {asked.branch,   asked.period, asked.templateName, coded->document, *pdf,
                       coded->figures, *records,     gaps->size(),       asked.at,        *group};
    prepared.content = *content;
    prepared.gaps = *gaps;
    return prepared;
}

Result<ReportContent> submittedContent(Reader& reader, const Figures& figures, const Submission& submission)
{
    auto document = submittedDocument(reader, submission.id);
    if (!document)
        return document.error();
    auto content = contentFromJson(*document);
    if (!content)
        return content;
    auto settings = reader.settings();
    if (!settings)
        return settings.error();
    addProvenance(*content,
                  {settings->value(QStringLiteral("ledger.uid")), submission.period, basisOf(*content, figures),
                   QDateTime::fromString(submission.at, Qt::ISODate), submission.digest});
    return content;
}

Result<QList<FigureComparison>> compareWithToday(Reader& reader, Figures& figures, const Submission& submission)
{
    auto then = submittedFigures(reader, submission.id);
    if (!then)
        return then.error();
    auto changes = laterChanges(reader, submission.id);
    if (!changes)
        return changes.error();
    QList<FigureComparison> different;
    for (const FrozenFigure& figure : std::as_const(*then)) {
        if (!figures.definition(figure.key))
            continue;
        auto now = figures.values(submission.period, submission.branch, {figure.key});
        if (!now)
            return now.error();
        const FigureValue& value = now->constFirst();
        if (value.value == figure.value)
            continue;
        auto trace = figures.trace(figure.key, submission.period, submission.branch);
        if (!trace)
            return trace.error();
        different.append({value, figure.value, reasonsOf(*trace, *changes)});
    }
    return different;
}

} // namespace ledger
