// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrun.h"

#include "ui/shell/session.h"

#include <QTimer>

#include <algorithm>

namespace ledger {

qsizetype warningsIn(const SheetReport& report)
{
    return std::ranges::count(report.problems, ImportProblem::Severity::Warning, &ImportProblem::severity);
}

namespace {

constexpr int PulseMilliseconds = 80;

/// Called in the worker's thread; the window reads the numbers when it likes.
template<class Progress>
ImportControl controlOf(const TaskControl& task, const std::shared_ptr<Progress>& progress)
{
    return {[report = task.progress, progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
                report(total > 0 ? static_cast<int>(100 * done / total) : 0);
            },
            task.stop};
}

/// Rows that change a submitted period go into the plan; the reason is asked for once, when it is applied.
ImportControl askingLater(ImportControl control)
{
    control.frozenRows = FrozenRows::Keep;
    return control;
}

} // namespace

ImportRun::ImportRun(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_source(std::make_shared<ImportSource>())
    , m_plan(std::make_shared<ImportPlan>())
    , m_pulse(new QTimer(this))
{
    m_pulse->setInterval(PulseMilliseconds);
    connect(m_pulse, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_progress->total); });
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::cancel()
{
    if (m_task)
        m_task->cancel();
}

template<class T>
void ImportRun::start(Work kind, const QString& title, std::function<Result<T>(TaskControl)> work,
                      std::function<void(T)> done)
{
    const int number = ++m_number;
    m_task = runTask<T>(m_session.tasks(), this, title, std::move(work), [this, number, kind, done](Result<T> answer) {
        if (number != m_number)
            return;
        m_task.clear();
        m_pulse->stop();
        if (answer)
            done(std::move(*answer));
        else
            Q_EMIT failed(kind, answer.error());
    });
    m_pulse->start();
}

void ImportRun::plan(ImportSource source)
{
    m_source = std::make_shared<const ImportSource>(std::move(source));
    m_progress = std::make_shared<Progress>();
    start<ImportPlan>(
        Work::Planning, tr("正在检查要导入的内容"),
        [&target = m_session.ledger(), wanted = m_source,
         progress = m_progress](const TaskControl& task) -> Result<ImportPlan> {
            const auto reader = target.reader();
            if (!reader)
                return reader.error();
            return planImport(target, **reader, *wanted, askingLater(controlOf(task, progress)));
        },
        [this](ImportPlan plan) {
            m_plan = std::make_shared<ImportPlan>(std::move(plan));
            Q_EMIT planned();
        });
}

void ImportRun::apply()
{
    m_progress = std::make_shared<Progress>();
    m_progress->total = m_plan->records.size();
    start<ImportReport>(
        Work::Applying, tr("正在导入"),
        [&target = m_session.ledger(), plan = m_plan, progress = m_progress](const TaskControl& task) {
            return applyImport(target, *plan, controlOf(task, progress));
        },
        [this](const ImportReport&) { Q_EMIT applied(); });
}

void ImportRun::undo()
{
    m_progress = std::make_shared<Progress>();
    start<UndoReport>(
        Work::Undoing, tr("正在撤销导入"),
        [&target = m_session.ledger(), batch = report().batch](const TaskControl&) {
            return undoImport(target, batch);
        },
        [this](const UndoReport& done) { Q_EMIT undone(done); });
}

void ImportRun::saveRejects(const QString& path)
{
    m_progress = std::make_shared<Progress>();
    start<QString>(
        Work::SavingRejects, tr("正在保存退回的行"),
        [path, wanted = m_source, plan = m_plan,
         words = m_session.ledger().vocabulary()](const TaskControl&) -> Result<QString> {
            if (auto written = writeRejectedRows(path, *wanted, plan->report, words); !written)
                return written.error();
            return path;
        },
        [this](const QString& written) { Q_EMIT rejectsSaved(written); });
}

const SheetReport* ImportRun::reportOf(int file, int sheet) const
{
    if (file >= m_plan->report.files.size())
        return nullptr;
    // A file's reports stand in the order of its sheets that have a kind; names alone may stand twice.
    int place = 0;
    for (const SheetSetup& setup : m_source->setups) {
        if (setup.file != file || !setup.kind)
            continue;
        if (setup.sheet == sheet)
            return &m_plan->report.files[file].sheets[place];
        ++place;
    }
    return nullptr;
}

} // namespace ledger
