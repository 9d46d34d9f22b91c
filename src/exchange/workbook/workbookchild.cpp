// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookchild.h"

#include "exchange/workbook/formatreader.h"

#include <QCryptographicHash>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ledger {
namespace {

/// Bytes of address space in use now; 0 where the system does not tell.
quint64 mappedBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().split(' ').value(0).toULongLong() * static_cast<quint64>(::sysconf(_SC_PAGESIZE));
}

/// The address space is limited here and not by the parent: what the libraries of the running program map (Qt, ICU
/// data, graphics drivers: 0.3 to 1 GB) is known only now, and nothing of the file has been touched yet.
void limitMemory(qint64 budget)
{
#if !defined(__SANITIZE_ADDRESS__)
    const quint64 mapped = mappedBytes();
    if (mapped == 0)
        return;
    const rlimit memory{mapped + static_cast<quint64>(budget), mapped + static_cast<quint64>(budget)};
    ::setrlimit(RLIMIT_AS, &memory);
#else
    Q_UNUSED(budget)
#endif
}

ReadOutcome openRegular(const char* path, const WorkbookLimits& limits, QFile& file)
{
    const int descriptor = ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return ReadProblem{errno == EACCES ? ReadFailure::NoPermission : ReadFailure::Missing};
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return ReadProblem{ReadFailure::NotAFile};
    if (status.st_size == 0)
        return ReadProblem{ReadFailure::EmptyFile};
    if (status.st_size > limits.fileBytes)
        return ReadProblem{ReadFailure::FileTooLarge, {}, limits.fileBytes >> 20};
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return ReadProblem{ReadFailure::ReadError};
    return {};
}

ReadOutcome readPath(const char* path, SheetSink& sink, QByteArray& digest)
{
    QFile file;
    if (ReadOutcome bad = openRegular(path, sink.limits(), file))
        return bad;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || !file.seek(0))
        return ReadProblem{ReadFailure::ReadError};
    digest = hash.result();
    return readByContent(file, QFile::decodeName(path), sink);
}

ReadOutcome readGuarded(const char* path, SheetSink& sink, QByteArray& digest)
{
    try {
        return readPath(path, sink, digest);
    } catch (const std::bad_alloc&) {
        return ReadProblem{ReadFailure::OutOfMemory};
    } catch (const std::exception& error) {
        return ReadProblem{ReadFailure::DamagedContainer, error.what()};
    }
}

} // namespace

int readWorkbookChild(int argc, char** argv)
{
    if (argc < 3)
        return EXIT_FAILURE;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    const WorkbookLimits limits = limitsOfArgument(argv[argc - 2]);
    // What a library prints must not stand between the blocks.
    const int blocks = ::dup(STDOUT_FILENO);
    if (blocks < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return EXIT_FAILURE;
    limitMemory(limits.memoryBytes);
    SheetSink sink(blocks, limits);
    QByteArray digest;
    const ReadOutcome bad = readGuarded(argv[argc - 1], sink, digest);
    if (bad)
        sink.failed(*bad);
    else
        sink.done(digest);
    return EXIT_SUCCESS;
}

} // namespace ledger
