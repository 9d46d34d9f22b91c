// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templatereport.h"

#include "core/safefile.h"
#include "report/reportseries.h"
#include "report/seriesrun.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Template", text);
}

Result<> checkTarget(const ReportRequest& request, const TemplateFile& file)
{
    if (QFileInfo(request.path).suffix().toLower() != file.ending())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Template", "模板是 .%1 文件，填好的报告也只能写成 .%1，不能写成“%2”。"))
                        .arg(file.ending(), QFileInfo(request.path).fileName()));
    if (isSameFile(request.path, request.templateName))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Template", "填好的报告不能写在模板自己的位置上，请换一个文件名。")));
    return {};
}

ReportOutcome outcomeOf(const FilledTemplate& filled, const QString& path)
{
    ReportOutcome outcome;
    outcome.missing = filled.content.missing;
    outcome.reasons = filled.reasons;
    outcome.filled = filled.filled;
    outcome.files = {path};
    return outcome;
}

Result<ReportOutcome> writeFilled(Reader& reader, Figures& figures, const ReportRequest& request,
                                  const TemplateFile& file)
{
    const auto filled = fillFor(reader, figures, request, file);
    if (!filled)
        return filled.error();
    if (auto written = writeFileSafely(request.path, filled->bytes); !written)
        return written.error();
    return outcomeOf(*filled, request.path);
}

} // namespace

Result<FilledTemplate> fillFor(Reader& reader, Figures& figures, const ReportRequest& request, const TemplateFile& file)
{
    auto answers = SlotAnswers::open(figures, reader, {request.period, request.branch, request.today});
    if (!answers)
        return answers.error();
    return fillTemplate(file, *answers);
}

Result<FilledTemplate> fillRequested(Reader& reader, Figures& figures, const ReportRequest& request)
{
    const auto file = TemplateFile::open(request.templateName);
    return file ? fillFor(reader, figures, request, *file) : Result<FilledTemplate>(file.error());
}

Result<ReportOutcome> writeFromTemplate(Reader& reader, Figures& figures, const ReportRequest& request)
{
    const auto file = TemplateFile::open(request.templateName);
    if (!file)
        return file.error();
    if (auto checked = checkTarget(request, *file); !checked)
        return checked.error();
    return writeFilled(reader, figures, request, *file);
}

Result<ReportOutcome> writeEachFromTemplate(const ReaderSource& source, const Organization& organization,
                                            const ReportRequest& request, const SeriesProgress& progress)
{
    const auto file = TemplateFile::open(request.templateName);
    if (!file)
        return file.error();
    if (request.ending != u"pdf" && request.ending != file->ending())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Template", "模板是 .%1 文件，填好的报告也只能写成 .%1，不能写成“%2”。"))
                        .arg(file->ending(), request.ending));
    if (auto made = makeSeriesFolder(request.path); !made)
        return made.error();
    SeriesNames names(request.path, file->ending());
    QList<SeriesReport> reports;
    for (const OrgBranch& branch : seriesBranches(organization, request)) {
        ReportRequest one = request;
        one.branch = branch.id;
        one.path = names.pathFor(branch.name + request.period.labelChinese() + file->baseName());
        reports.append({branch.name, [one, &file = *file](Reader& reader, Figures& figures) {
                            return writeFilled(reader, figures, one, file);
                        }});
    }
    return runSeries(source, request.today, reports, progress);
}

} // namespace ledger
