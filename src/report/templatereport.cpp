// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templatereport.h"

#include "core/safefile.h"
#include "report/reportseries.h"

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

void addTo(ReportOutcome& all, const ReportOutcome& one)
{
    all.files += one.files;
    all.missing += one.missing;
    all.missing.removeDuplicates();
    all.reasons.insert(one.reasons);
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
    const auto filled = fillFor(reader, figures, request, *file);
    if (!filled)
        return filled.error();
    if (auto written = writeFileSafely(request.path, filled->bytes); !written)
        return written.error();
    return outcomeOf(*filled, request.path);
}

Result<ReportOutcome> writeEachFromTemplate(Reader& reader, Figures& figures, const ReportRequest& request,
                                            const SeriesProgress& progress)
{
    const auto file = TemplateFile::open(request.templateName);
    if (!file)
        return file.error();
    if (auto made = makeSeriesFolder(request.path); !made)
        return made.error();
    SeriesNames names(request.path, file->ending());
    ReportOutcome all;
    const QList<OrgBranch> branches = seriesBranches(figures.organization(), request);
    for (qsizetype i = 0; i < branches.size(); ++i) {
        if (progress && !progress(static_cast<int>(i), static_cast<int>(branches.size()), branches[i].name))
            return seriesCancelled(i);
        ReportRequest one = request;
        one.branch = branches[i].id;
        one.path = names.pathFor(branches[i].name + request.period.labelChinese() + file->baseName());
        const auto filled = fillFor(reader, figures, one, *file);
        if (!filled)
            return filled.error();
        if (auto written = writeFileSafely(one.path, filled->bytes); !written)
            return written.error();
        addTo(all, outcomeOf(*filled, one.path));
    }
    return all;
}

} // namespace ledger
