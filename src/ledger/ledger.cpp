// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "core/log.h"
#include "core/uid.h"
#include "ledger/ownfields.h"
#include "ledger/unitofwork.h"
#include "ledger/writerthread.h"
#include "storage/attachmentstore.h"
#include "storage/catalogstore.h"
#include "storage/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Ledger::Ledger(QString path, Clock clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_schema(Schema::builtIn())
    , m_writerSchema(Schema::builtIn())
{
    qRegisterMetaType<ledger::Changes>();
}

Ledger::~Ledger() = default;

/// An empty lock file is what a power cut leaves behind; nobody holds it, yet QLockFile would refuse it for ever.
static void healEmptyLock(const QString& lockPath)
{
    const QFileInfo info(lockPath);
    constexpr qint64 oldEnoughSeconds = 10;
    if (info.exists() && info.size() == 0 && info.lastModified().secsTo(Clock::system().now()) > oldEnoughSeconds)
        QFile::remove(lockPath);
}

Result<> Ledger::lock()
{
    // The link's target is locked, so that one ledger under two names is still one ledger.
    const QFileInfo info(m_path);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString lockPath = real + QStringLiteral(".lock");
    healEmptyLock(lockPath);
    m_lock = std::make_unique<QLockFile>(lockPath);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&pid, &host, &program))
        return fail(
            ErrorCode::Locked,
            say(QT_TRANSLATE_NOOP("ledger",
                                  "台账“%1”正由 %2 上的 %3（进程 %4）打开，这里不能写入。要修改，请先关闭那边的程序。"))
                .arg(m_path, host, program)
                .arg(pid));
    return fail(
        ErrorCode::ReadOnly,
        say(QT_TRANSLATE_NOOP("ledger", "不能在台账“%1”旁建立锁文件，因此不能写入。请检查文件夹权限和磁盘空间。"))
            .arg(m_path));
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const QString& unitName, const Clock& clock)
{
    std::unique_ptr<Ledger> made(new Ledger(path, clock));
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Io,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”已存在，不会覆盖。请换一个文件名。")).arg(path));
    if (auto locked = made->lock(); !locked) {
        const ErrorCode code = locked.error().code == ErrorCode::Locked ? ErrorCode::Locked : ErrorCode::Io;
        return fail(code,
                    say(QT_TRANSLATE_NOOP("ledger", "不能在“%1”建立台账：文件夹不存在、没有写入权限，或者磁盘已满。"))
                        .arg(path));
    }
    made->m_writer = std::make_unique<WriterThread>();
    auto built = made->m_writer->open(path, Access::Create);
    if (built) {
        built = made->m_writer->run([&](Connection& connection) -> Result<> {
            if (auto migrated = migrate(connection, path, clock); !migrated)
                return migrated;
            if (auto begun = connection.begin(); !begun)
                return begun;
            CatalogStore catalog(connection);
            auto filled = catalog.fill();
            if (filled)
                filled = catalog.setSetting(QStringLiteral("unit.name"), unitName);
            if (filled)
                filled = catalog.setSetting(QStringLiteral("ledger.uid"), newUid());
            if (filled)
                filled = catalog.setSetting(searchVersionSetting(), QString::number(searchIndexVersion));
            if (!filled) {
                connection.rollback();
                return filled;
            }
            return connection.commit();
        });
    }
    if (built)
        built = made->loadCatalogue();
    if (!built) {
        made->m_writer.reset();
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(ending));
        return built.error();
    }
    logInfo(u"ledger created");
    return made;
}

/// Whether the ledger is one of an earlier version of the program; fails where it is none of ours.
static Result<bool> checkOpened(const QString& path)
{
    auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto checked = checkSchema(**connection, path); !checked)
        return checked.error();
    const auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    return *version < newestSchemaVersion();
}

static Error tooOld(const QString& path, const Error& reason)
{
    return fail(ErrorCode::TooOld,
                say(QT_TRANSLATE_NOOP("ledger", "台账“%1”由较早版本的程序建立，要先升级一次才能使用，现在升级不了：%2"))
                    .arg(path, reason.message));
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, OpenMode mode, const Clock& clock)
{
    if (path.startsWith(QLatin1StringView("postgresql:")) || path.startsWith(QLatin1StringView("postgres:")))
        return fail(ErrorCode::Unavailable,
                    say(QT_TRANSLATE_NOOP("ledger", "本版本尚不支持 PostgreSQL 服务器上的台账，请使用台账文件。")));
    const auto outdated = checkOpened(path);
    if (!outdated)
        return outdated.error();
    // Readers know the newest tables only: an older ledger is brought up to date first, once.
    if (mode == OpenMode::ReadOnly && *outdated) {
        if (const auto upgraded = open(path, OpenMode::ReadWrite, clock); !upgraded)
            return tooOld(path, upgraded.error());
    }
    std::unique_ptr<Ledger> opened(new Ledger(path, clock));
    if (mode != OpenMode::ReadOnly) {
        auto ready = opened->lock();
        if (ready) {
            opened->m_writer = std::make_unique<WriterThread>();
            ready = opened->m_writer->open(path, Access::ReadWrite);
        }
        if (ready)
            ready = opened->m_writer->run([&](Connection& c) {
                auto migrated = migrate(c, path, clock);
                return migrated ? CatalogStore(c).fillMissing() : migrated;
            });
        if (ready)
            opened->tidy();
        if (!ready) {
            opened->m_writer.reset();
            opened->m_lock.reset();
            if (mode == OpenMode::ReadWrite)
                return ready.error();
            if (*outdated)
                return tooOld(path, ready.error());
            opened->m_readOnlyReason = ready.error().message;
        }
    } else {
        opened->m_readOnlyReason = say(QT_TRANSLATE_NOOP("ledger", "台账以只读方式打开。"));
    }
    if (auto loaded = opened->loadCatalogue(); !loaded)
        return loaded.error();
    return opened;
}

/// Once, when the ledger is opened: readers, lists and forms keep hold of the schema's fields for as long as it is open.
Result<> Ledger::loadCatalogue()
{
    auto connection = Connection::open(m_path, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto loaded = loadWords(**connection); !loaded)
        return loaded;
    Schema schema = Schema::builtIn();
    if (auto own = CatalogStore(**connection).loadOwnFields(schema); !own)
        return own;
    m_schema = std::move(schema);
    m_writerSchema = m_schema;
    m_writerVocabulary = m_vocabulary;
    m_isIndexCurrent = setting(searchVersionSetting()).toInt() == searchIndexVersion;
    return {};
}

/// In the writer's thread. What is read keeps the fields of the opening; what is written, and above all what is taken back
/// and done again, must lose nothing that stands under a field which came since.
Result<> Ledger::renewForWriting(Connection& connection)
{
    CatalogStore catalog(connection);
    Schema schema = Schema::builtIn();
    if (auto own = catalog.loadOwnFields(schema); !own)
        return own;
    auto vocabulary = catalog.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    m_writerSchema = std::move(schema);
    m_writerVocabulary = std::move(*vocabulary);
    return {};
}

Result<> Ledger::reload()
{
    auto connection = Connection::open(m_path, Access::ReadOnly);
    return connection ? loadWords(**connection) : Result<>(connection.error());
}

Result<> Ledger::loadWords(Connection& connection)
{
    CatalogStore catalog(connection);
    auto vocabulary = catalog.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    auto settings = catalog.settings();
    if (!settings)
        return settings.error();
    m_vocabulary = std::move(*vocabulary);
    m_settings = std::move(*settings);
    return {};
}

Result<std::unique_ptr<Reader>> Ledger::reader() const
{
    auto connection = Connection::open(m_path, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return std::make_unique<Reader>(std::move(*connection), m_schema);
}

/// One run of a transaction.
struct Ledger::Attempt {
    const QString& operation;
    const QString& label;
    const std::function<Result<>(UnitOfWork&)>& work;
    QString reason = {};
};

Result<> Ledger::attempt(const Attempt& attempt, Changes& changes, QList<FrozenTouch>& touches)
{
    return m_writer->run([&](Connection& connection) -> Result<> {
        if (auto begun = connection.begin(); !begun)
            return begun;
        UnitOfWork unit(connection, m_writerSchema, m_writerVocabulary, m_clock);
        unit.setReason(attempt.reason);
        auto result = attempt.work(unit);
        if (result)
            result = unit.finish(attempt.operation, attempt.label);
        if (!result) {
            connection.rollback();
            touches = unit.frozen().touches();
            return result;
        }
        changes = unit.changes();
        if (auto committed = connection.commit(); !committed)
            return committed;
        return changes.areSettingsTouched ? renewForWriting(connection) : Result<>();
    });
}

Result<Changes> Ledger::transact(const QString& operation, const QString& label,
                                 const std::function<Result<>(UnitOfWork&)>& work)
{
    if (!m_writer)
        return fail(ErrorCode::ReadOnly, m_readOnlyReason);
    if (!m_isIndexCurrent) {
        if (auto rebuilt = rebuildSearchIndex(); !rebuilt)
            return rebuilt.error();
    }
    Changes changes;
    QList<FrozenTouch> touches;
    Attempt once{operation, label, work};
    auto done = attempt(once, changes, touches);
    if (!done && done.error().code == ErrorCode::PeriodFrozen && m_askReason) {
        // Asked while nothing is held: somebody may take their time, and others go on writing.
        once.reason = m_askReason(touches);
        if (!once.reason.trimmed().isEmpty())
            done = attempt(once, changes, touches);
    }
    if (!done) {
        logFailure(operation, done.error());
        return done.error();
    }
    logInfo(u"committed", operation);
    if (changes.isEmpty())
        return changes;
    if (auto announced = announce(changes); !announced)
        return announced.error();
    return changes;
}

/// The hub lives in the thread of the window; whoever wrote, the announcement arrives there, and words and settings are
/// read again there: nobody else looks at them. Before it is heard, for who hears it looks at them at once.
Result<> Ledger::announce(const Changes& changes)
{
    const auto tell = [this, changes]() -> Result<> {
        Result<> loaded = changes.areSettingsTouched ? reload() : Result<>();
        if (loaded)
            Q_EMIT m_hub.changed(changes);
        return loaded;
    };
    if (QThread::currentThread() == m_hub.thread())
        return tell();
    const auto tellLater = [tell] {
        if (auto told = tell(); !told)
            logFailure(u"announce", told.error());
    };
    QMetaObject::invokeMethod(&m_hub, tellLater, Qt::QueuedConnection);
    return {};
}

Result<> Ledger::housekeep(const std::function<Result<>(Connection&)>& work)
{
    if (!m_writer)
        return fail(ErrorCode::ReadOnly, m_readOnlyReason);
    auto done = m_writer->run([&](Connection& connection) -> Result<> {
        if (auto begun = connection.begin(); !begun)
            return begun;
        if (auto worked = work(connection); !worked) {
            connection.rollback();
            return worked;
        }
        return connection.commit();
    });
    if (!done)
        logFailure(u"housekeeping", done.error());
    return done;
}

/// What no action that can be taken back leads to any more goes when the ledger is opened, while nothing is being
/// attached. A ledger whose disk is full is opened all the same.
void Ledger::tidy()
{
    constexpr int atOnce = 20;
    static_cast<void>(
        housekeep([](Connection& connection) { return AttachmentStore(connection).forgetUnreachable(atOnce); }));
}

Result<> Ledger::setSetting(const QString& name, const QString& value, const QString& label)
{
    const QString action = label.isEmpty() ? say(QT_TRANSLATE_NOOP("ledger", "修改设置“%1”")).arg(name) : label;
    auto done = transact(QStringLiteral("setting"), action, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        return CatalogStore(unit.connection()).setSetting(name, value);
    });
    return done ? Result<>{} : Result<>(done.error());
}

Result<> Ledger::addWord(const QString& dictionary, const QString& word)
{
    if (m_vocabulary.canonical(dictionary, word))
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "词表里已经有“%1”，不用再增加。")).arg(word));
    const int position = static_cast<int>(m_vocabulary.words(dictionary).size());
    auto done = transact(QStringLiteral("word"), say(QT_TRANSLATE_NOOP("ledger", "增加词“%1”")).arg(word),
                         [&](UnitOfWork& unit) -> Result<> {
                             if (auto begun = unit.beginSettings(); !begun)
                                 return begun;
                             auto added = CatalogStore(unit.connection()).addWord(dictionary, word, position);
                             return added ? refreshOwnFigures(unit, dictionary) : added;
                         });
    return done ? Result<>{} : Result<>(done.error());
}

Result<> Ledger::reopenWriter()
{
    return m_writer ? m_writer->reopen() : Result<>{};
}

} // namespace ledger
