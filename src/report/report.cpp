// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "core/safefile.h"
#include "report/collect.h"
#include "report/contentworkbook.h"
#include "report/office/docxfile.h"
#include "report/office/odtfile.h"
#include "report/pdffile.h"
#include "report/provenance.h"
#include "report/reportcatalogue.h"
#include "report/reportseries.h"
#include "report/seriesrun.h"
#include "report/templatereport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Result<Composition> compositionOf(Reader& reader, const ReportRequest& request)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    auto composition = request.layout.isEmpty() ? compositionNamed(request.templateName, *settings)
                                                : compositionOfText(request.layout);
    if (composition && composition->about)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”是一条记录的单据，要说明是哪条记录或哪名党员。"))
                        .arg(composition->labelText()));
    return composition;
}

ReportSubject subjectOf(const ReportRequest& request)
{
    ReportSubject subject;
    subject.period = request.period;
    subject.branch = request.branch;
    subject.today = request.today;
    subject.choices = request.choices;
    subject.holder = request.holder;
    return subject;
}

} // namespace

Result<> checkReportPath(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf" || ending == u"docx" || ending == u"odt" || ending == u"xlsx")
        return {};
    return fail(
        ErrorCode::Usage,
        say(QT_TRANSLATE_NOOP("Report", "报表只能写成 .pdf、.docx 或 .odt 文件，表册也可以写成 .xlsx，不能写成“%1”。"))
            .arg(QFileInfo(path).fileName()));
}

/// What only registers are written as is refused before anything is made.
static Result<> checkEnding(const Composition& composition, const QString& ending)
{
    if (auto checked = checkReportPath(u'.' + ending); !checked)
        return checked;
    ReportContent none;
    none.title = composition.labelText();
    none.isRegister = composition.isRegister;
    return ending.toLower() == u"xlsx" ? checkIsRegister(none) : Result<>();
}

/// A word that the template does not know would silently print less than was asked for.
static Result<> checkChoices(const Composition& composition, const ReportRequest& request)
{
    QStringList known;
    for (const PrintChoice& choice : composition.choices)
        known << choice.key;
    for (const QString& key : request.choices) {
        if (!known.contains(key))
            return fail(ErrorCode::Usage,
                        known.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("Report", "“%1”没有可选打印的内容。")).arg(composition.labelText())
                            : say(QT_TRANSLATE_NOOP("Report", "“%1”没有可选打印的“%2”，可选的有：%3。"))
                                  .arg(composition.labelText(), key, known.join(QStringLiteral(", "))));
    }
    return {};
}

Result<ReportContent> collectBareReport(Reader& reader, Figures& figures, const ReportRequest& request)
{
    if (TemplateFile::isTemplatePath(request.templateName)) {
        const auto filled = fillRequested(reader, figures, request);
        return filled ? Result<ReportContent>(filled->content) : Result<ReportContent>(filled.error());
    }
    const auto composition = compositionOf(reader, request);
    if (!composition)
        return composition.error();
    if (auto checked = checkChoices(*composition, request); !checked)
        return checked.error();
    return collectReport(*composition, figures, reader, subjectOf(request));
}

Result<> finishReport(Reader& reader, Figures& figures, const ReportRequest& request, ReportContent& content)
{
    std::optional<ProvenanceLine> line;
    if (request.at.isValid()) {
        auto coded = codedContent(reader, figures, request, content);
        if (!coded)
            return coded.error();
        auto settings = reader.settings();
        if (!settings)
            return settings.error();
        line = ProvenanceLine{settings->value(QStringLiteral("ledger.uid")), request.period, basisOf(content, figures),
                              request.at, coded->digest};
    }
    if (request.sources == ReportRequest::Sources::Annex) {
        if (auto added = addSources(content, figures, request.branch); !added)
            return added;
    }
    if (line)
        addProvenance(content, *line);
    return {};
}

Result<ReportContent> collectReport(Reader& reader, Figures& figures, const ReportRequest& request)
{
    auto content = collectBareReport(reader, figures, request);
    if (!content || TemplateFile::isTemplatePath(request.templateName))
        return content;
    if (auto finished = finishReport(reader, figures, request, *content); !finished)
        return finished.error();
    return content;
}

static Result<> writeText(const ReportContent& content, const QString& path)
{
    const bool isOdt = QFileInfo(path).suffix().toLower() == u"odt";
    const auto bytes = isOdt ? odtOf(content) : docxOf(content);
    return bytes ? writeFileSafely(path, *bytes) : Result<>(bytes.error());
}

/// Pages that an office lays out are not counted here.
static Result<ReportOutcome> writeOffice(const ReportContent& content, const QString& path)
{
    const bool isWorkbook = QFileInfo(path).suffix().toLower() == u"xlsx";
    if (auto written = isWorkbook ? writeContentWorkbook(content, path) : writeText(content, path); !written)
        return written.error();
    ReportOutcome outcome{0, {}, content.missing, content.toComplete, {path}};
    outcome.leftOut = content.leftOut;
    return outcome;
}

Result<ReportOutcome> writeContent(const ReportContent& content, const QString& path)
{
    if (auto checked = checkReportPath(path); !checked)
        return checked.error();
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return writeOffice(content, path);
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    const LaidOutReport report = layOut(content, *fonts);
    const auto pdf = pdfOf(report, content.title);
    if (!pdf)
        return pdf.error();
    if (auto written = writeFileSafely(path, *pdf); !written)
        return written.error();
    ReportOutcome outcome{
        static_cast<int>(report.pages.size()), fonts->choices(), content.missing, content.toComplete, {path}};
    outcome.leftOut = content.leftOut;
    return outcome;
}

Result<ReportOutcome> writeReport(Reader& reader, Figures& figures, const ReportRequest& request)
{
    if (TemplateFile::isTemplatePath(request.templateName))
        return writeFromTemplate(reader, figures, request);
    const auto composition = compositionOf(reader, request);
    if (!composition)
        return composition.error();
    if (auto checked = checkReportPath(request.path); !checked)
        return checked.error();
    if (auto checked = checkEnding(*composition, QFileInfo(request.path).suffix()); !checked)
        return checked.error();
    const auto content = collectReport(reader, figures, request);
    if (!content)
        return content.error();
    return writeContent(*content, request.path);
}

/// The period says already which quarter it is.
static QString seriesName(const OrgBranch& branch, const ReportRequest& request, const Composition& composition)
{
    const qsizetype said = composition.label.startsWith(QStringLiteral("季度")) ? 2 : 0;
    return branch.name + request.period.labelChinese() + composition.label.mid(said);
}

/// The report that a series is of, where it can be written as is asked.
static Result<Composition> seriesComposition(const ReaderSource& source, const ReportRequest& request)
{
    auto reader = source();
    if (!reader)
        return reader.error();
    auto composition = compositionOf(**reader, request);
    if (!composition)
        return composition;
    if (auto checked = checkChoices(*composition, request); !checked)
        return checked.error();
    if (auto checked = checkEnding(*composition, request.ending); !checked)
        return checked.error();
    return composition;
}

Result<ReportOutcome> writeEachBranch(const ReaderSource& source, const Organization& organization,
                                      const ReportRequest& request, const SeriesProgress& progress)
{
    if (TemplateFile::isTemplatePath(request.templateName))
        return writeEachFromTemplate(source, organization, request, progress);
    const auto composition = seriesComposition(source, request);
    if (!composition)
        return composition.error();
    if (auto made = makeSeriesFolder(request.path); !made)
        return made.error();
    SeriesNames names(request.path, request.ending);
    QList<SeriesReport> reports;
    for (const OrgBranch& branch : seriesBranches(organization, request)) {
        ReportRequest one = request;
        one.branch = branch.id;
        one.path = names.pathFor(seriesName(branch, request, *composition));
        reports.append(
            {branch.name, [one](Reader& reader, Figures& figures) { return writeReport(reader, figures, one); }});
    }
    return runSeries(source, request.today, reports, progress);
}

} // namespace ledger
