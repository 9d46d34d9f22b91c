// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <memory>
#include <sys/stat.h>
#include <vector>

namespace ledger {

namespace {

constexpr std::size_t FileBytes = 1024 * 1024;
constexpr std::size_t FileCount = 5;
constexpr qsizetype LongestDetail = 2000;

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> current;
    return current;
}

QString escaped(QStringView text)
{
    QString line;
    for (const QChar c : text.left(LongestDetail)) {
        const QChar::Category category = c.category();
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (c == u'\n')
            line += QStringLiteral("\\n");
        else if (isHidden)
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return text.size() > LongestDetail ? line + u'…' : line;
}

void write(spdlog::level::level_enum level, QStringView event, QStringView detail)
{
    const auto current = std::atomic_load(&logger());
    if (!current || !current->should_log(level))
        return;
    QString line = escaped(event);
    if (!detail.isEmpty())
        line += u' ' + escaped(detail);
    const QByteArray bytes = line.toUtf8();
    current->log(level, spdlog::string_view_t(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString category = QString::fromLatin1(context.category != nullptr ? context.category : "default");
    const QString detail = QStringLiteral("[%1] ").arg(category) + message;
    switch (type) {
    case QtDebugMsg:
        return logDebug(u"qt", detail);
    case QtInfoMsg:
        return logInfo(u"qt", detail);
    case QtWarningMsg:
        return logWarning(u"qt", detail);
    case QtCriticalMsg:
        return logError(u"qt", detail);
    case QtFatalMsg:
        logError(u"qt.fatal", detail);
        // Qt ends the program when this returns: the person at the terminal must see why.
        std::fputs(qPrintable(message + u'\n'), stderr);
        if (const auto current = std::atomic_load(&logger()))
            current->flush();
    }
}

spdlog::sink_ptr fileSink(const QString& folder)
{
    spdlog::file_event_handlers handlers;
    // Also the files that rotation makes later, whatever the umask is then.
    handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) {
        ::fchmod(::fileno(file), S_IRUSR | S_IWUSR);
    };
    const std::string path = QFile::encodeName(folder + QStringLiteral("/branchledger.log")).toStdString();
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, FileBytes, FileCount, false, handlers);
}

Error noLogFile(const QString& folder, const QString& detail)
{
    return fail(ErrorCode::Io,
                QCoreApplication::translate("Log", "无法在文件夹“%1”里写运行日志；程序照常运行，日志改为输出到终端。")
                    .arg(QDir::toNativeSeparators(folder)),
                detail);
}

Result<> addFileSink(std::vector<spdlog::sink_ptr>& sinks, const QString& folder)
{
    const QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isNew = !QFile::exists(folder);
    if (!QDir().mkpath(folder))
        return noLogFile(folder, QStringLiteral("mkpath"));
    if (isNew)
        QFile::setPermissions(folder, onlyOwner);
    try {
        sinks.push_back(fileSink(folder));
    } catch (const spdlog::spdlog_ex& error) {
        return noLogFile(folder, QString::fromLocal8Bit(error.what()));
    }
    return {};
}

} // namespace

Result<> initLog(const QString& folder, LogTarget target)
{
    std::vector<spdlog::sink_ptr> sinks;
    Result<> opened;
    if (target != LogTarget::Stderr)
        opened = addFileSink(sinks, folder);
    if (target != LogTarget::File || !opened)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    auto fresh = std::make_shared<spdlog::logger>("branchledger", sinks.begin(), sinks.end());
    fresh->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %t %v", spdlog::pattern_time_type::utc);
    fresh->set_level(spdlog::level::info);
    fresh->flush_on(spdlog::level::info);
    std::atomic_store(&logger(), std::move(fresh));
    qInstallMessageHandler(takeQtMessage);
    return opened;
}

void closeLog()
{
    qInstallMessageHandler(nullptr);
    if (const auto last = std::atomic_exchange(&logger(), std::shared_ptr<spdlog::logger>()))
        last->flush();
}

void logDebug(QStringView event, QStringView detail)
{
    write(spdlog::level::debug, event, detail);
}

void logInfo(QStringView event, QStringView detail)
{
    write(spdlog::level::info, event, detail);
}

void logWarning(QStringView event, QStringView detail)
{
    write(spdlog::level::warn, event, detail);
}

void logError(QStringView event, QStringView detail)
{
    write(spdlog::level::err, event, detail);
}

void logFailure(QStringView event, const Error& error)
{
    const QString place =
        QString::fromUtf8(error.where.file_name()).section(u'/', -1) + u':' + QString::number(error.where.line());
    logError(event,
             QStringLiteral("code=") + codeWord(error.code) + QStringLiteral(" at=") + place
                 + QStringLiteral(" detail=") + error.detail);
}

QString codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Validation:
        return QStringLiteral("validation");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Constraint:
        return QStringLiteral("constraint");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::TooNew:
        return QStringLiteral("too_new");
    case ErrorCode::TooOld:
        return QStringLiteral("too_old");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::NotALedger:
        return QStringLiteral("not_a_ledger");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::PeriodFrozen:
        return QStringLiteral("period_frozen");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace ledger
