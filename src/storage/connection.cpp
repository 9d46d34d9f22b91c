// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "core/uid.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

/// "BLGR": marks our files, so that a foreign SQLite file is told from a ledger.
static constexpr int ledgerApplicationId = 0x424C4752;

std::optional<PartialDate> Row::date(int column) const
{
    const QDate firstDay = day(column);
    if (!firstDay.isValid())
        return std::nullopt;
    const QDate lastDay = isNull(column + 1) ? firstDay : day(column + 1);
    PartialDate date{firstDay, DatePrecision::Day};
    if (lastDay != firstDay)
        date.precision = firstDay.daysTo(lastDay) > 31 ? DatePrecision::Year : DatePrecision::Month;
    return date;
}

void bindDate(QVariantList& values, const std::optional<PartialDate>& date)
{
    if (!date || !date->isValid()) {
        values << QVariant() << QVariant();
        return;
    }
    values << date->first.toString(Qt::ISODate) << date->last().toString(Qt::ISODate);
}

Connection::Connection(QString name, Dialect dialect)
    : m_name(std::move(name))
    , m_dialect(dialect)
    , m_thread(QThread::currentThread())
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& target, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(newUid(), Dialect(Engine::Sqlite)));
    if (auto opened = connection->openFile(target, access); !opened)
        return opened.error();
    return connection;
}

static Result<> checkFile(const QString& path, Access access)
{
    const QFileInfo info(path);
    if (access == Access::Create) {
        if (info.exists() || info.isSymLink())
            return fail(ErrorCode::Io,
                        say(QT_TRANSLATE_NOOP("storage", "“%1”已存在，不会覆盖。请换一个文件名。")).arg(path));
        return {};
    }
    if (!info.exists())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("storage", "找不到台账文件“%1”。")).arg(path));
    if (!info.isFile())
        return fail(ErrorCode::NotALedger,
                    say(QT_TRANSLATE_NOOP("storage", "“%1”不是文件，不能作为台账打开。")).arg(path));
    if (!info.isReadable())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("storage", "没有读取台账“%1”的权限。")).arg(path));
    if (info.size() == 0)
        return fail(ErrorCode::NotALedger, say(QT_TRANSLATE_NOOP("storage", "“%1”是空文件，不是党建台账。")).arg(path));
    if (access == Access::ReadWrite && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        return fail(ErrorCode::ReadOnly,
                    say(QT_TRANSLATE_NOOP("storage", "台账“%1”或它所在的文件夹只读，不能写入。")).arg(path));
    return {};
}

static QString uriOf(const QString& path, const QString& query)
{
    const QByteArray escaped = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file://") + QString::fromLatin1(escaped) + query;
}

Result<> Connection::openFile(const QString& path, Access access)
{
    m_path = path;
    if (auto checked = checkFile(path, access); !checked)
        return checked;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000");
    QString query = access == Access::Create ? QString() : QStringLiteral("?mode=rw");
    if (access == Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        query = QStringLiteral("?mode=ro");
        const bool isFolderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        // WAL cannot even be read in a folder that is read-only; a ledger at rest there has no -wal content.
        m_isImmutable = !isFolderWritable && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
        if (m_isImmutable)
            query += QStringLiteral("&immutable=1");
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(uriOf(path, query));
    if (!m_database.open())
        return fromSql(m_database.lastError(), 0, path);
    return configure(access);
}

Result<> Connection::configure(Access access)
{
    struct Setting {
        const char* name;
        const char* value;
        const char* wanted;
        bool forWriters;
    };
    static constexpr Setting settings[] = {
        {"journal_mode", "WAL", "wal", true},
        {"synchronous", "FULL", "2", true},
        {"journal_size_limit", "4194304", "4194304", true},
        {"cache_size", "-65536", "-65536", true}, // KiB: a bulk import would else write each index page many times
        {"foreign_keys", "ON", "1", false},
        {"trusted_schema", "OFF", "0", false},
        {"cell_size_check", "ON", "1", false},
        {"secure_delete", "ON", "1", false},
        {"temp_store", "MEMORY", "2", false},
        {"mmap_size", "0", "0", false},
    };
    if (access == Access::Create) {
        if (auto marked = execute(QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId)); !marked)
            return marked;
    }
    auto id = number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id != ledgerApplicationId)
        return fail(ErrorCode::NotALedger,
                    say(QT_TRANSLATE_NOOP("storage", "“%1”是数据库文件，但不是党建台账。")).arg(m_path));
    for (const Setting& setting : settings) {
        if (setting.forWriters && access == Access::ReadOnly)
            continue;
        const QString name = QLatin1StringView(setting.name);
        if (auto set = execute(QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1StringView(setting.value))); !set)
            return set;
        auto read = first(QStringLiteral("PRAGMA %1").arg(name));
        if (!read)
            return read.error();
        const QString got = *read ? (*read)->toString() : QString();
        if (got != QLatin1StringView(setting.wanted) && setting.forWriters)
            return fail(
                ErrorCode::Unavailable,
                say(QT_TRANSLATE_NOOP("storage", "台账“%1”的安全设置 %2 未能生效，不能打开写入。")).arg(m_path, name));
    }
    return {};
}

void* Connection::handle() const
{
    const QVariant v = m_database.driver()->handle();
    if (!v.isValid() || qstrcmp(v.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(v.constData());
}

int Connection::extendedCode() const
{
    auto* db = static_cast<sqlite3*>(handle());
    return db ? sqlite3_extended_errcode(db) : 0;
}

void Connection::interrupt()
{
    if (auto* db = static_cast<sqlite3*>(handle()))
        sqlite3_interrupt(db);
}

Error Connection::errorOf(const QSqlQuery& query, const QString& sql) const
{
    Error error = fromSql(query.lastError(), extendedCode(), m_path);
    error.detail += QStringLiteral(" in: ") + sql.left(200);
    return error;
}

Result<QSqlQuery*> Connection::prepared(const QString& sql)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    if (const auto at = m_prepared.constFind(sql); at != m_prepared.constEnd())
        return at->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return errorOf(*query, sql);
    constexpr qsizetype enough = 400;
    if (m_prepared.size() >= enough)
        m_prepared.clear();
    m_prepared.insert(sql, query);
    return query.get();
}

/// Prepared, bound and run; to be finished by the caller.
Result<QSqlQuery*> Connection::run(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query)
        return query.error();
    QSqlQuery& q = **query;
    for (qsizetype i = 0; i < values.size(); ++i)
        q.bindValue(static_cast<int>(i), values[i]);
    if (!q.exec()) {
        const Error error = errorOf(q, sql);
        q.finish();
        return error;
    }
    return &q;
}

Result<> Connection::forEach(const QString& sql, const QVariantList& values,
                             const std::function<bool(const Row&)>& take)
{
    const auto running = run(sql, values);
    if (!running)
        return running.error();
    QSqlQuery& q = **running;
    const Row row(q);
    while (q.next()) {
        if (take && !take(row))
            break;
    }
    const bool hasFailed = q.lastError().isValid();
    const Error error = hasFailed ? errorOf(q, sql) : Error{};
    q.finish();
    if (hasFailed)
        return error;
    return {};
}

Result<> Connection::execute(const QString& sql, const QVariantList& values)
{
    return forEach(sql, values, nullptr);
}

Result<qint64> Connection::change(const QString& sql, const QVariantList& values)
{
    const auto running = run(sql, values);
    if (!running)
        return running.error();
    QSqlQuery& q = **running;
    const qint64 rows = q.numRowsAffected();
    q.finish();
    return rows;
}

Result<std::optional<QVariant>> Connection::first(const QString& sql, const QVariantList& values)
{
    std::optional<QVariant> found;
    auto read = forEach(sql, values, [&](const Row& row) {
        if (!row.isNull(0))
            found = row.value(0);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> Connection::number(const QString& sql, const QVariantList& values)
{
    auto value = first(sql, values);
    if (!value)
        return value.error();
    return *value ? (*value)->toLongLong() : 0;
}

Result<> Connection::begin()
{
    auto begun = execute(m_dialect.beginWriting());
    if (begun)
        m_isInTransaction = true;
    return begun;
}

Result<> Connection::commit()
{
    auto done = execute(QStringLiteral("COMMIT"));
    if (!done) {
        rollback();
        return done;
    }
    m_isInTransaction = false;
    return {};
}

void Connection::rollback()
{
    m_isInTransaction = false;
    auto* db = static_cast<sqlite3*>(handle());
    // After a full disk SQLite has rolled back already; a second ROLLBACK would only report an error on top.
    if (db && sqlite3_get_autocommit(db) != 0)
        return;
    static_cast<void>(execute(QStringLiteral("ROLLBACK")));
}

} // namespace ledger
