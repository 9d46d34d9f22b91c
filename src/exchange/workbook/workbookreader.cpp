// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookreader.h"

#include "exchange/workbook/readproblem.h"
#include "exchange/workbook/sheetassembler.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

#include <sys/resource.h>

namespace ledger {
namespace {

constexpr int PollMilliseconds = 50;
constexpr int StartMilliseconds = 10'000;

/// What can be said without opening the file: a pipe or a device would hold us up for ever.
ReadOutcome checkFile(const QFileInfo& info, const WorkbookLimits& limits)
{
    if (!info.exists())
        return ReadProblem{ReadFailure::Missing};
    if (!info.isFile())
        return ReadProblem{ReadFailure::NotAFile};
    if (!info.isReadable())
        return ReadProblem{ReadFailure::NoPermission};
    if (info.size() == 0)
        return ReadProblem{ReadFailure::EmptyFile};
    if (info.size() > limits.fileBytes)
        return ReadProblem{ReadFailure::FileTooLarge, {}, limits.fileBytes >> 20};
    return {};
}

/// Runs in the child between fork and exec, so it may only make system calls. The address space is limited by the
/// child itself, which alone knows how much its libraries map (see limitMemory).
void limitChild(rlim_t cpuSeconds)
{
    const rlimit cpu{cpuSeconds, cpuSeconds + 1};
    const rlimit none{0, 0};
    const rlimit files{64, 64};
    ::setrlimit(RLIMIT_CPU, &cpu);
    ::setrlimit(RLIMIT_FSIZE, &none);
    ::setrlimit(RLIMIT_CORE, &none);
    ::setrlimit(RLIMIT_NOFILE, &files);
}

/// What an honest large file may take beyond the limit of a small one: a million rows in 50 MiB need about a minute on
/// an old office computer.
std::chrono::seconds extraTime(const QFileInfo& file)
{
    constexpr int SecondsPerMebibyte = 2;
    return std::chrono::seconds(SecondsPerMebibyte * (file.size() >> 20));
}

/// One reading process; ended at the latest when this object goes.
class ReadingProcess
{
public:
    ReadingProcess(const QFileInfo& file, const WorkbookLimits& limits, const ReaderProgram& program)
    {
        const QString path = program.path.isEmpty() ? QCoreApplication::applicationFilePath() : program.path;
        const auto cpuSeconds = static_cast<rlim_t>((limits.cpuTime + extraTime(file)).count());
        m_process.setProgram(path);
        m_process.setArguments(program.arguments
                               + QStringList{QString::fromLatin1(limitsToArgument(limits)), file.absoluteFilePath()});
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([cpuSeconds] { limitChild(cpuSeconds); });
        m_process.start(QIODevice::ReadOnly);
    }

    ~ReadingProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    bool started() { return m_process.waitForStarted(StartMilliseconds); }
    bool ended() const { return m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0; }

    QByteArray read()
    {
        if (m_process.bytesAvailable() == 0)
            m_process.waitForReadyRead(PollMilliseconds);
        return m_process.readAllStandardOutput();
    }

    ReadFailure death() const
    {
        const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
        return crashed && m_process.exitCode() == SIGXCPU ? ReadFailure::TimedOut : ReadFailure::Crashed;
    }

private:
    QProcess m_process;
};

enum class Watch { Ended, Cancelled };

/// Moves what the process says into the assembler until it has said all, failed, or shall stop.
ReadOutcome follow(ReadingProcess& process, SheetAssembler& assembler, const ReadControl& control,
                   QDeadlineTimer deadline, Watch& watch)
{
    while (!process.ended()) {
        if (control.stop.stop_requested()) {
            watch = Watch::Cancelled;
            return {};
        }
        if (deadline.hasExpired())
            return ReadProblem{ReadFailure::TimedOut, {}, 0, assembler.sheetName()};
        const QByteArray bytes = process.read();
        if (bytes.isEmpty())
            continue;
        if (ReadOutcome bad = assembler.feed(bytes))
            return bad;
        if (control.onRows)
            control.onRows(assembler.rowCount());
    }
    return {};
}

} // namespace

Result<RawWorkbook> readWorkbook(const QString& path, const WorkbookLimits& limits, const ReadControl& control)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (const ReadOutcome bad = checkFile(info, limits))
        return readingError(name, *bad);
    const QDeadlineTimer deadline(limits.wallTime + 2 * extraTime(info));
    ReadingProcess process(info, limits, control.program);
    if (!process.started())
        return readingError(name, {ReadFailure::NotStarted});
    SheetAssembler assembler(limits);
    Watch watch = Watch::Ended;
    if (const ReadOutcome bad = follow(process, assembler, control, deadline, watch))
        return readingError(name, *bad);
    if (watch == Watch::Cancelled)
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("ReadProblem", "已取消读取“%1”。").arg(name));
    if (assembler.finish())
        return readingError(name, {process.death(), {}, 0, assembler.sheetName()});
    RawWorkbook workbook = assembler.takeWorkbook();
    workbook.fileName = name;
    return workbook;
}

} // namespace ledger
