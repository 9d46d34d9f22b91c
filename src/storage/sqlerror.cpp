// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

static ErrorCode codeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case 5:
    case 6:
        return ErrorCode::Busy;
    case 8:
        return ErrorCode::ReadOnly;
    case 9:
        return ErrorCode::Cancelled;
    case 10:
    case 13:
        return ErrorCode::Io;
    case 11:
        return ErrorCode::Corrupt;
    case 14:
        return ErrorCode::NotFound;
    case 19:
        return ErrorCode::Constraint;
    case 26:
        return ErrorCode::NotALedger;
    default:
        return ErrorCode::Internal;
    }
}

static QString sentenceFor(ErrorCode code, int sqlite, const QString& file)
{
    switch (code) {
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("storage", "台账“%1”正被另一个程序占用。请关闭该程序后重试；本次修改未保存。"))
            .arg(file);
    case ErrorCode::ReadOnly:
        return say(QT_TRANSLATE_NOOP("storage", "台账“%1”只读，不能保存修改。请检查文件和文件夹的权限。")).arg(file);
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("storage", "操作已取消，台账未改动。"));
    case ErrorCode::Io:
        return (sqlite & 0xff) == 13
            ? say(QT_TRANSLATE_NOOP("storage", "磁盘已满，本次修改没有保存到“%1”。请腾出空间后重试。")).arg(file)
            : say(QT_TRANSLATE_NOOP(
                      "storage",
                      "读写台账“%1”时出错：磁盘已满，或者存储设备有故障。台账没有改动；请腾出空间或检查设备后重试。"))
                  .arg(file);
    case ErrorCode::Corrupt:
        return say(QT_TRANSLATE_NOOP("storage", "台账“%1”已损坏。请从最近的备份恢复。")).arg(file);
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("storage", "打不开台账“%1”：文件或文件夹不存在，或没有权限。")).arg(file);
    case ErrorCode::NotALedger:
        return say(QT_TRANSLATE_NOOP("storage", "“%1”不是党建台账文件。")).arg(file);
    case ErrorCode::Constraint:
        return say(QT_TRANSLATE_NOOP("storage", "记录之间的引用或唯一性不成立，本次修改未保存。"));
    default:
        return say(QT_TRANSLATE_NOOP("storage", "数据库出错，本次修改未保存。详情见日志。"));
    }
}

Error fromSql(const QSqlError& error, int code, const QString& path)
{
    const int native = code != 0 ? code : error.nativeErrorCode().toInt();
    ErrorCode kind = codeOf(native);
    const QString state = error.nativeErrorCode();
    if (state.size() == 5)
        kind = state.startsWith(QLatin1StringView("23")) ? ErrorCode::Constraint : kind;
    const QString detail = QStringLiteral("sql %1: %2").arg(state, error.driverText());
    return fail(kind, sentenceFor(kind, native, QFileInfo(path).fileName()), detail);
}

} // namespace ledger
