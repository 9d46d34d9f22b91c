// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "core/log.h"
#include "storage/namekeystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <limits>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

static const QString& compiledIn()
{
    static const QString folder = QStringLiteral(":/branchledger/migrations");
    return folder;
}

/// Number → file path, in order.
static QMap<int, QString> migrationsIn(const QString& folder)
{
    QMap<int, QString> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        found.insert(name.left(4).toInt(), folder + QLatin1Char('/') + name);
    return found;
}

int newestSchemaVersion()
{
    const QMap<int, QString> all = migrationsIn(compiledIn());
    return all.isEmpty() ? 0 : all.lastKey();
}

static Result<bool> hasVersionTable(Connection& connection)
{
    const QString sql = connection.dialect().engine() == Engine::Sqlite
        ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'")
        : QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_name = 'schema_version'");
    auto count = connection.number(sql);
    if (!count)
        return count.error();
    return *count > 0;
}

Result<int> schemaVersion(Connection& connection)
{
    auto has = hasVersionTable(connection);
    if (!has)
        return has.error();
    if (!*has)
        return 0;
    auto version = connection.number(QStringLiteral("SELECT max(version) FROM schema_version"));
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<> checkSchema(Connection& connection, const QString& path)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version == 0)
        return fail(ErrorCode::NotALedger,
                    say(QT_TRANSLATE_NOOP("storage", "“%1”里没有台账的数据表，不是党建台账。")).arg(path));
    auto marked = connection.dialect().engine() == Engine::Sqlite
        ? connection.number(QStringLiteral("PRAGMA user_version"))
        : Result<qint64>(0);
    if (!marked)
        return marked.error();
    // A later program may number its files there.
    *version = std::max(*version, static_cast<int>(std::min<qint64>(*marked, std::numeric_limits<int>::max())));
    if (*version > newestSchemaVersion())
        return fail(
            ErrorCode::TooNew,
            say(QT_TRANSLATE_NOOP(
                    "storage", "台账“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 %3）。请升级本程序后再打开。"))
                .arg(path)
                .arg(*version)
                .arg(newestSchemaVersion()));
    return {};
}

static Result<> createVersionTable(Connection& connection)
{
    return connection.execute(connection.dialect().expand(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS schema_version (version {{int}} PRIMARY KEY, min_compatible {{int}} NOT NULL, "
        "app_version TEXT NOT NULL, applied_at TEXT NOT NULL){{strict}}")));
}

static bool isCommentOnly(const QString& statement)
{
    const QStringList lines = statement.split(QLatin1Char('\n'));
    return std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        const QString text = line.trimmed();
        return text.isEmpty() || text.startsWith(QLatin1StringView("--"));
    });
}

Result<QStringList> migrationStatements(const QString& file, const Dialect& dialect)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("storage", "缺少数据结构文件，请重新安装程序。")), file);
    QStringList statements;
    for (const QString& statement :
         QString::fromUtf8(in.readAll()).split(QStringLiteral("--;\n"), Qt::SkipEmptyParts)) {
        if (!isCommentOnly(statement) && dialect.takes(statement))
            statements << dialect.expand(statement.trimmed());
    }
    return statements;
}

static Result<> applyFile(Connection& connection, const QString& file)
{
    auto statements = migrationStatements(file, connection.dialect());
    if (!statements)
        return statements.error();
    for (const QString& statement : std::as_const(*statements)) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

/// What a migration asks of the program, where SQL alone cannot do it.
static Result<> applyCode(Connection& connection, const QString& file)
{
    if (file.endsWith(QLatin1StringView("/0004_name_order.sql")))
        return fillNameKeysOfSchema4(connection);
    return file.endsWith(QLatin1StringView("/0007_stroke_order.sql")) ? renewStrokeKeysOfSchema7(connection)
                                                                      : Result<>{};
}

static Result<> applyPending(Connection& connection, const QMap<int, QString>& pending, const Clock& clock)
{
    if (auto made = createVersionTable(connection); !made)
        return made;
    for (auto it = pending.begin(); it != pending.end(); ++it) {
        if (auto applied = applyFile(connection, it.value()); !applied)
            return applied;
        if (auto applied = applyCode(connection, it.value()); !applied)
            return applied;
        auto noted = connection.execute(
            QStringLiteral(
                "INSERT INTO schema_version (version, min_compatible, app_version, applied_at) VALUES (?, ?, ?, ?)"),
            {it.key(), it.key(), QStringLiteral(BL_VERSION), clock.now().toString(Qt::ISODate)});
        if (!noted)
            return noted;
    }
    return {};
}

static Result<> checkReferences(Connection& connection)
{
    if (connection.dialect().engine() != Engine::Sqlite)
        return {};
    bool isBroken = false;
    auto read = connection.forEach(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row&) {
        isBroken = true;
        return false;
    });
    if (read && isBroken)
        return fail(ErrorCode::Corrupt,
                    say(QT_TRANSLATE_NOOP("storage", "升级后引用不完整，台账保持原样。请从备份恢复。")));
    return read;
}

static Result<> inOneTransaction(Connection& connection, const QMap<int, QString>& pending, const Clock& clock)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    auto applied = applyPending(connection, pending, clock);
    if (applied)
        applied = checkReferences(connection);
    if (!applied) {
        connection.rollback();
        return applied;
    }
    return connection.commit();
}

Result<> migrate(Connection& connection, const QString& path, const Clock& clock, const QString& folder)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    QMap<int, QString> pending = migrationsIn(folder);
    const int newest = pending.isEmpty() ? 0 : pending.lastKey();
    if (*version > newest)
        return checkSchema(connection, path);
    for (int number = 1; number <= newest; ++number) {
        if (!pending.contains(number))
            return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("storage", "缺少数据结构文件，请重新安装程序。")),
                        QStringLiteral("migration %1 is missing").arg(number));
        if (number <= *version)
            pending.remove(number);
    }
    if (pending.isEmpty())
        return {};
    if (*version > 0) {
        const QString copy = QStringLiteral("%1.v%2-%3.bak")
                                 .arg(path)
                                 .arg(*version)
                                 .arg(clock.now().toString(QStringLiteral("yyyyMMddhhmmss")));
        if (auto copied = connection.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !copied)
            return copied;
    }
    // No effect inside a transaction, so it has to stand before it: a rebuilt table must not cascade.
    if (auto off = connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    auto done = inOneTransaction(connection, pending, clock);
    auto on = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!done)
        return done;
    logInfo(u"migrated", QString::number(newest));
    return on;
}

} // namespace ledger
