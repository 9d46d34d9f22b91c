// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "core/safefile.h"
#include "report/collect.h"
#include "report/pdffile.h"
#include "report/provenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

#include <deque>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Result<Composition> compositionOf(const ReportRequest& request)
{
    if (request.templateName == u"work-report")
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("Report", "尚未提供工作汇报（work-report），现有：quarterly（季度党建工作报告）。")));
    auto composition = Composition::builtIn(request.templateName);
    if (composition && composition->about)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”是一条记录的单据，要说明是哪条记录或哪名党员。"))
                        .arg(composition->labelText()));
    return composition;
}

/// Reports of a series are laid out and written beside the thread that collects the next one.
class SeriesWriter
{
public:
    explicit SeriesWriter(const QString& folder)
        : m_folder(folder)
    {
        m_pool.setMaxThreadCount(QThread::idealThreadCount());
        m_pool.setExpiryTimeout(-1);
    }
    ~SeriesWriter() { m_pool.waitForDone(); }
    SeriesWriter(const SeriesWriter&) = delete;
    SeriesWriter& operator=(const SeriesWriter&) = delete;

    void add(const ReportContent& content, const QString& branch, const QString& name);
    void noteFailure(const QString& branch, const Error& error) { m_outcome.failures.append({branch, error}); }
    /// The outcome; the first failure where not one report was written.
    Result<ReportOutcome> finish();

private:
    struct Running {
        QString branch;
        QFuture<Result<ReportOutcome>> written;
    };
    void takeOldest();
    QString freePath(const QString& name);

    QString m_folder;
    QThreadPool m_pool;
    QSet<QString> m_names;
    std::deque<Running> m_running;
    ReportOutcome m_outcome;
};

/// No more reports are held at once than there are threads, so that memory stays flat.
void SeriesWriter::add(const ReportContent& content, const QString& branch, const QString& name)
{
    if (static_cast<int>(m_running.size()) > m_pool.maxThreadCount())
        takeOldest();
    const QString path = freePath(name);
    m_running.push_back({branch, QtConcurrent::run(&m_pool, [content, path] { return writeContent(content, path); })});
}

void SeriesWriter::takeOldest()
{
    Result<ReportOutcome> written = m_running.front().written.takeResult();
    const QString branch = m_running.front().branch;
    m_running.pop_front();
    if (!written)
        return noteFailure(branch, written.error());
    m_outcome.pages += written->pages;
    m_outcome.fonts = written->fonts;
    m_outcome.files += written->files;
    m_outcome.missing += written->missing;
    m_outcome.toComplete += written->toComplete;
}

Result<ReportOutcome> SeriesWriter::finish()
{
    while (!m_running.empty())
        takeOldest();
    m_outcome.missing.removeDuplicates();
    m_outcome.toComplete.removeDuplicates();
    if (m_outcome.files.isEmpty() && !m_outcome.failures.isEmpty())
        return m_outcome.failures.constFirst().error;
    return m_outcome;
}

/// Two branches whose names clean up alike get different files.
QString SeriesWriter::freePath(const QString& name)
{
    QString fileName = safeFileName(name + QStringLiteral(".pdf"));
    for (int i = 2; m_names.contains(fileName.toCaseFolded()); ++i)
        fileName = safeFileName(QStringLiteral("%1（%2）.pdf").arg(name.left(60)).arg(i));
    m_names.insert(fileName.toCaseFolded());
    return QDir(m_folder).filePath(fileName);
}

QList<OrgBranch> branchesOf(const Organization& organization, const ReportRequest& request)
{
    const QSet<qint64> wanted = request.branch != 0 ? organization.withDescendants(request.branch) : QSet<qint64>();
    QList<OrgBranch> branches;
    const QList<OrgBranch> all = organization.branches();
    for (const OrgBranch& branch : all) {
        const bool isSingle = branch.role == BranchRole::Branch || branch.role == BranchRole::Retired;
        const bool isThen = (!branch.foundedOn.isValid() || branch.foundedOn <= request.period.to)
            && (!branch.closedOn.isValid() || branch.closedOn >= request.period.from);
        if (isSingle && isThen && (wanted.isEmpty() || wanted.contains(branch.id)))
            branches += branch;
    }
    return branches;
}

} // namespace

Result<> checkReportPath(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return {};
    if (ending == u"docx" || ending == u"odt")
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "尚未提供 .%1 格式的报表，请改用 .pdf。")).arg(ending));
    return fail(
        ErrorCode::Usage,
        say(QT_TRANSLATE_NOOP("Report", "报表只能写成 .pdf 文件，不能写成“%1”。")).arg(QFileInfo(path).fileName()));
}

Result<ReportContent> collectBareReport(Reader& reader, Figures& figures, const ReportRequest& request)
{
    const auto composition = compositionOf(request);
    if (!composition)
        return composition.error();
    return collectReport(*composition, figures, reader, {request.period, request.branch, request.today});
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
    if (!content)
        return content;
    if (auto finished = finishReport(reader, figures, request, *content); !finished)
        return finished.error();
    return content;
}

Result<ReportOutcome> writeContent(const ReportContent& content, const QString& path)
{
    if (auto checked = checkReportPath(path); !checked)
        return checked.error();
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    const LaidOutReport report = layOut(content, *fonts);
    const auto pdf = pdfOf(report, content.title);
    if (!pdf)
        return pdf.error();
    if (auto written = writeFileSafely(path, *pdf); !written)
        return written.error();
    return ReportOutcome{
        static_cast<int>(report.pages.size()), fonts->choices(), content.missing, content.toComplete, {path}};
}

Result<ReportOutcome> writeReport(Reader& reader, Figures& figures, const ReportRequest& request)
{
    if (auto checked = checkReportPath(request.path); !checked)
        return checked.error();
    const auto content = collectReport(reader, figures, request);
    if (!content)
        return content.error();
    return writeContent(*content, request.path);
}

Result<ReportOutcome> writeEachBranch(Reader& reader, Figures& figures, const ReportRequest& request,
                                      const SeriesProgress& progress)
{
    const auto composition = compositionOf(request);
    if (!composition)
        return composition.error();
    if (!QDir().mkpath(request.path))
        return fail(ErrorCode::Io,
                    say(QT_TRANSLATE_NOOP("Report", "不能建立文件夹“%1”，请检查位置和权限。")).arg(request.path));
    const QList<OrgBranch> branches = branchesOf(figures.organization(), request);
    SeriesWriter writer(request.path);
    for (qsizetype i = 0; i < branches.size(); ++i) {
        const int total = static_cast<int>(branches.size());
        if (progress && !progress(static_cast<int>(i), total, branches[i].name))
            return fail(ErrorCode::Cancelled,
                        say(QT_TRANSLATE_NOOP("Report", "已取消，完成了 %1 个党支部的报告。")).arg(i));
        ReportRequest one = request;
        one.branch = branches[i].id;
        auto content = collectReport(reader, figures, one);
        if (!content) {
            writer.noteFailure(branches[i].name, content.error());
            continue;
        }
        // The period says already which quarter it is.
        const qsizetype said = composition->label.startsWith(QStringLiteral("季度")) ? 2 : 0;
        const QString name = branches[i].name + request.period.labelChinese() + composition->label.mid(said);
        writer.add(*content, branches[i].name, name);
    }
    return writer.finish();
}

} // namespace ledger
