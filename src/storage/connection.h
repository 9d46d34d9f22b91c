// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "core/result.h"
#include "storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace ledger {

enum class Access { ReadOnly, ReadWrite, Create };

/// The current row of a running query.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    double decimal(int column) const { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.isNull(column) ? QVariant() : m_query.value(column); }
    /// A date of the two columns `column` (first day) and `column + 1` (last day; NULL = the same day).
    std::optional<PartialDate> date(int column) const;
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

private:
    const QSqlQuery& m_query;
};

/// One connection to a ledger, used in the thread that opened it. Every statement is read to its end and
/// finished before a call returns, so no cursor stays open behind a commit (docs/decisions, faults D4).
class Connection
{
public:
    /// `target`: a file path. Create makes the file and refuses an existing one.
    static Result<std::unique_ptr<Connection>> open(const QString& target, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const Dialect& dialect() const { return m_dialect; }
    bool isImmutable() const { return m_isImmutable; }

    Result<> execute(const QString& sql, const QVariantList& values = {});
    /// Number of rows the statement changed.
    Result<qint64> change(const QString& sql, const QVariantList& values = {});
    /// Calls `take` for each row; taking stops early when it returns false.
    Result<> forEach(const QString& sql, const QVariantList& values, const std::function<bool(const Row&)>& take);
    /// The first column of the first row; nullopt when there is no row or it is NULL.
    Result<std::optional<QVariant>> first(const QString& sql, const QVariantList& values = {});
    Result<qint64> number(const QString& sql, const QVariantList& values = {});

    /// Another number after another connection has committed (SQLite only).
    Result<qint64> dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

    Result<> begin();
    Result<> commit();
    void rollback();
    bool isInTransaction() const { return m_isInTransaction; }

    /// Interrupts the running statement; may be called from any thread (SQLite only).
    void interrupt();

private:
    Connection(QString name, Dialect dialect);
    Result<> openFile(const QString& path, Access access);
    Result<> configure(Access access);
    Result<QSqlQuery*> prepared(const QString& sql);
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    Error errorOf(const QSqlQuery& query, const QString& sql) const;
    int extendedCode() const;
    void* handle() const;

    QString m_name;
    QString m_path;
    Dialect m_dialect;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QThread* m_thread;
    bool m_isInTransaction = false;
    bool m_isImmutable = false;
};

/// Adds the two column values of a date to a list of bound values.
void bindDate(QVariantList& values, const std::optional<PartialDate>& date);

} // namespace ledger
