// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace ledger {

namespace {

constexpr mode_t OwnerOnly = 0600;

QString say(const char* text)
{
    return QCoreApplication::translate("SafeFile", text);
}

/// A file descriptor that is closed with its owner.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    /// False when the system reports only now that something was not written.
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

QString reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return say(QT_TRANSLATE_NOOP("SafeFile", "磁盘空间不足，请腾出空间后重试"));
    case EFBIG:
        return say(QT_TRANSLATE_NOOP("SafeFile", "文件超过了允许的大小，请换一个磁盘或缩小内容"));
    case EACCES:
    case EPERM:
        return say(QT_TRANSLATE_NOOP("SafeFile", "没有写入权限，请换一个位置或请管理员授权"));
    case EROFS:
        return say(QT_TRANSLATE_NOOP("SafeFile", "所在磁盘是只读的，请换一个位置"));
    case ENOENT:
    case ENOTDIR:
        return say(QT_TRANSLATE_NOOP("SafeFile", "文件夹不存在，请先建立文件夹或换一个位置"));
    case EISDIR:
        return say(QT_TRANSLATE_NOOP("SafeFile", "同名的文件夹已经存在，请换一个文件名"));
    case ENAMETOOLONG:
        return say(QT_TRANSLATE_NOOP("SafeFile", "文件名太长，请改短一些"));
    case EIO:
    case ENODEV:
    case ENXIO:
        return say(QT_TRANSLATE_NOOP("SafeFile", "存储设备出错或已被拔出，请检查后重试"));
    default:
        return say(QT_TRANSLATE_NOOP("SafeFile", "系统拒绝了这次操作，请换一个位置重试"));
    }
}

QString detailOf(const char* step, int error)
{
    return QStringLiteral("%1: %2 (%3)")
        .arg(QLatin1StringView(step), QString::fromLocal8Bit(std::strerror(error)), QString::number(error));
}

Error writeFailure(const QString& path, const char* step, int error,
                   std::source_location where = std::source_location::current())
{
    return fail(ErrorCode::Io,
                say(QT_TRANSLATE_NOOP("SafeFile", "无法写入文件“%1”：%2。原有文件没有改动。"))
                    .arg(QDir::toNativeSeparators(path), reasonOf(error)),
                detailOf(step, error), where);
}

Error readFailure(const QString& path, const QString& reason, const QString& detail = {},
                  std::source_location where = std::source_location::current())
{
    return fail(
        ErrorCode::Unreadable,
        say(QT_TRANSLATE_NOOP("SafeFile", "无法读取文件“%1”：%2。")).arg(QDir::toNativeSeparators(path), reason),
        detail, where);
}

/// Through links to the file that is really meant; a dangling or new path stays as it is.
QString realTarget(const QString& target)
{
    const QFileInfo info(target);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// "报告.pdf" → "报告.1a2b3c4d.part.pdf", short enough for every file system.
QString partNameFor(const QString& target)
{
    const QFileInfo info(target);
    QString stem = info.completeBaseName();
    while (stem.toUtf8().size() > 120)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix().left(10);
    const QString random = QStringLiteral("%1").arg(randombytes_random(), 8, 16, QLatin1Char('0'));
    return info.absolutePath() + u'/' + stem + u'.' + random + QStringLiteral(".part") + suffix;
}

Result<> syncFolder(const QString& folder)
{
    Descriptor fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return writeFailure(folder, "open folder", errno);
    // Some network folders cannot be synced at all; the file itself is on the medium by then.
    if (::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return writeFailure(folder, "sync folder", errno);
    return {};
}

Result<> writeAll(int fd, const QByteArray& bytes, const QString& path)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return writeFailure(path, "write", written == 0 ? ENOSPC : errno);
        at += written;
    }
    return {};
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return say(QT_TRANSLATE_NOOP("SafeFile", "它是文件夹，不是文件"));
    return say(QT_TRANSLATE_NOOP("SafeFile", "它不是普通文件（可能是管道或设备）"));
}

Result<> checkOpened(const QString& path, const struct stat& status, qint64 maxBytes)
{
    if (!S_ISREG(status.st_mode))
        return readFailure(path, kindOf(status.st_mode));
    if (status.st_size > maxBytes) {
        return readFailure(
            path,
            say(QT_TRANSLATE_NOOP("SafeFile", "文件有 %1 MB，超过了上限 %2 MB"))
                .arg(QString::number(status.st_size / (1024 * 1024)), QString::number(maxBytes / (1024 * 1024))));
    }
    return {};
}

Error openFailure(const QString& path, int error)
{
    const QString reason = error == ENOENT || error == ENOTDIR ? say(QT_TRANSLATE_NOOP("SafeFile", "文件不存在"))
        : error == EACCES || error == EPERM ? say(QT_TRANSLATE_NOOP("SafeFile", "没有读取权限"))
                                            : say(QT_TRANSLATE_NOOP("SafeFile", "系统拒绝读取"));
    return readFailure(path, reason, detailOf("open", error));
}

} // namespace

PartFile::PartFile(const QString& target)
    : m_target(realTarget(target))
    , m_part(partNameFor(m_target))
{
}

PartFile::~PartFile()
{
    if (!m_isPublished)
        ::unlink(QFile::encodeName(m_part).constData());
}

Result<> PartFile::create()
{
    struct stat old {
    };
    const bool replaces = ::stat(QFile::encodeName(m_target).constData(), &old) == 0;
    // Renaming over a device or a pipe would destroy it.
    if (replaces && !S_ISREG(old.st_mode)) {
        return fail(ErrorCode::Io,
                    say(QT_TRANSLATE_NOOP("SafeFile", "无法写入文件“%1”：%2。请换一个文件名。"))
                        .arg(QDir::toNativeSeparators(m_target), kindOf(old.st_mode)));
    }
    if (replaces && ::access(QFile::encodeName(m_target).constData(), W_OK) != 0)
        return writeFailure(m_target, "access", errno);
    Descriptor fd(::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, OwnerOnly));
    if (!fd.isOpen())
        return writeFailure(m_target, "create", errno);
    return {};
}

Result<> PartFile::publish()
{
    Descriptor fd(::open(QFile::encodeName(m_part).constData(), O_RDWR | O_CLOEXEC));
    if (!fd.isOpen())
        return writeFailure(m_target, "reopen", errno);
    if (::fchmod(fd.get(), OwnerOnly) != 0 && errno != EPERM && errno != ENOTSUP)
        return writeFailure(m_target, "mode", errno);
    if (::fsync(fd.get()) != 0)
        return writeFailure(m_target, "sync", errno);
    if (!fd.close())
        return writeFailure(m_target, "close", errno);
    if (::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_target).constData()) != 0)
        return writeFailure(m_target, "rename", errno);
    m_isPublished = true;
    return syncFolder(QFileInfo(m_target).absolutePath());
}

bool isSameFile(const QString& a, const QString& b)
{
    std::error_code failed;
    return std::filesystem::equivalent(QFile::encodeName(a).toStdString(), QFile::encodeName(b).toStdString(), failed)
        && !failed;
}

Result<> checkIsNoLedger(const QString& target)
{
    static const QByteArray mark("SQLite format 3\0", 16);
    QFile file(target);
    // What cannot be read is for the writer to complain about.
    if (!QFileInfo(target).isFile() || !file.open(QIODevice::ReadOnly) || file.read(mark.size()) != mark)
        return {};
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("SafeFile", "“%1”是一本台账，不能用别的文件覆盖它。请另选一个文件名。"))
                    .arg(QDir::toNativeSeparators(target)));
}

Result<> writeFileSafely(const QString& path, const QByteArray& bytes)
{
    if (auto allowed = checkIsNoLedger(path); !allowed)
        return allowed;
    PartFile part(path);
    if (auto created = part.create(); !created)
        return created;
    Descriptor fd(::open(QFile::encodeName(part.partPath()).constData(), O_WRONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return writeFailure(part.target(), "open", errno);
    if (auto written = writeAll(fd.get(), bytes, part.target()); !written)
        return written;
    if (!fd.close())
        return writeFailure(part.target(), "close", errno);
    return part.publish();
}

Result<QByteArray> readFileChecked(const QString& path, qint64 maxBytes)
{
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen())
        return openFailure(path, errno);
    struct stat status {
    };
    if (::fstat(fd.get(), &status) != 0)
        return openFailure(path, errno);
    if (auto checked = checkOpened(path, status, maxBytes); !checked)
        return checked.error();
    QByteArray bytes(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t count = ::read(fd.get(), bytes.data() + at, static_cast<std::size_t>(bytes.size() - at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readFailure(path, say(QT_TRANSLATE_NOOP("SafeFile", "存储设备出错")), detailOf("read", errno));
        if (count == 0)
            return readFailure(path, say(QT_TRANSLATE_NOOP("SafeFile", "文件正在被改动，请稍后重试")));
        at += count;
    }
    return bytes;
}

Result<> checkReadableFile(const QString& path, qint64 maxBytes)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status {
    };
    if (::stat(name.constData(), &status) != 0)
        return openFailure(path, errno);
    if (auto checked = checkOpened(path, status, maxBytes); !checked)
        return checked;
    if (::access(name.constData(), R_OK) != 0)
        return openFailure(path, errno);
    return {};
}

} // namespace ledger
