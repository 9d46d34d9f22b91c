// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/backup.h"

#include "core/log.h"
#include "core/safefile.h"
#include "domain/kind.h"
#include "storage/auditstore.h"
#include "storage/catalogstore.h"
#include "storage/checkstore.h"
#include "storage/contentstore.h"
#include "storage/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <filesystem>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

static QString manifestPathOf(const QString& file)
{
    return file + QStringLiteral(".manifest.json");
}

static QString notePathOf(const QString& ledgerPath)
{
    return ledgerPath + QStringLiteral(".backup.json");
}

static Error corrupt(const QString& file, const QString& detail)
{
    return fail(ErrorCode::Corrupt,
                say(QT_TRANSLATE_NOOP("ledger",
                                      "“%1”没有通过核对：内容已损坏，不能作为备份使用。请运行检查，或改用更早的备份。"))
                    .arg(file),
                detail);
}

static QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

static QJsonObject manifestOf(const BackupInfo& info)
{
    QJsonObject counts;
    for (auto it = info.counts.cbegin(); it != info.counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    const QJsonObject audit{{QStringLiteral("sequence"), info.auditSequence},
                            {QStringLiteral("hash"), QString::fromLatin1(info.auditHash.toHex())}};
    return {{QStringLiteral("file"), QFileInfo(info.path).fileName()},
            {QStringLiteral("made_at"), info.madeAt},
            {QStringLiteral("size"), info.size},
            {QStringLiteral("sha256"), QString::fromLatin1(info.sha256.toHex())},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("audit"), audit},
            {QStringLiteral("program"), QStringLiteral("branchledger " BL_VERSION)}};
}

/// SHA-256 of a file that is no live ledger: reading one with QFile would drop SQLite's locks (faults.md 4.6).
static Result<QByteArray> fileDigest(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("ledger", "无法读取“%1”。请检查存储设备后重试。")).arg(path),
                    file.errorString());
    return hash.result();
}

namespace {

/// What a snapshot of a ledger is recognised by.
struct Snapshot {
    QMap<QString, qint64> counts;
    AuditHead head;

    bool operator==(const Snapshot& other) const = default;
};

Result<Snapshot> snapshotOf(Connection& connection, const Schema& schema)
{
    auto counts = CheckStore(connection, schema).counts();
    if (!counts)
        return counts.error();
    auto head = auditHead(connection);
    if (!head)
        return head.error();
    return Snapshot{*counts, *head};
}

/// Progress of a step that goes from one percentage of the whole to another.
CopyProgress partOf(const CopyProgress& whole, int from, int to)
{
    if (!whole)
        return {};
    return [whole, from, to](int percent) { return whole(from + percent * (to - from) / 100); };
}

Result<> tell(const CopyProgress& progress, int percent)
{
    if (!progress || progress(percent))
        return {};
    return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("ledger", "已取消，原有文件没有改动。")));
}

/// A content that nothing leads to is no damage: it goes when the ledger is opened next.
Result<> readContents(Connection& connection, QStringList& faults, const CopyProgress& progress)
{
    return ContentStore(connection)
        .verify(
            [&](const ContentInfo& content, ContentFault fault) {
                if (fault != ContentFault::Unused)
                    faults << QStringLiteral("contents/%1").arg(content.id);
            },
            progress);
}

Result<Snapshot> readThrough(const QString& file, const CopyProgress& progress = {})
{
    auto connection = Connection::open(file, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto known = checkSchema(**connection, file); !known)
        return known.error();
    Schema schema = Schema::builtIn();
    if (auto own = CatalogStore(**connection).loadOwnFields(schema); !own)
        return own.error();
    QStringList faults;
    const auto note = [&](const QString& where) { faults << where; };
    CheckStore store(**connection, schema);
    auto read = store.structure(note);
    if (read)
        read = store.references(note);
    auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    // A copy of an older version lacks columns; its digests are compared when it has been upgraded.
    if (read && *version == newestSchemaVersion())
        read = compareDigests(
            **connection, schema,
            [&](Kind kind, qint64 id) { faults << QStringLiteral("%1/%2").arg(kindKey(kind)).arg(id); },
            partOf(progress, 0, 60));
    if (read && *version == newestSchemaVersion())
        read = readContents(**connection, faults, partOf(progress, 60, 100));
    if (read)
        read = AuditStore(**connection).verify([&](qint64 group) { faults << QStringLiteral("audit/%1").arg(group); });
    if (!read)
        return read.error();
    if (!faults.isEmpty())
        return corrupt(file, faults.mid(0, 5).join(QStringLiteral("; ")));
    return snapshotOf(**connection, schema);
}

BackupInfo infoOf(const QString& path, const Snapshot& snapshot)
{
    BackupInfo info;
    info.path = path;
    info.manifestPath = manifestPathOf(path);
    info.counts = snapshot.counts;
    info.auditSequence = snapshot.head.sequence;
    info.auditHash = snapshot.head.hash;
    return info;
}

Result<> checkTarget(const QString& source, const QString& out, Overwrite overwrite)
{
    if (isSameFile(source, out))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”就是要复制的文件本身。请另选一个文件名。")).arg(out));
    if (overwrite == Overwrite::Refuse && (QFileInfo::exists(out) || QFileInfo(out).isSymLink()))
        return fail(ErrorCode::Io,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”已存在，不会覆盖。请换一个文件名；确要覆盖，请加 --force。"))
                        .arg(out));
    return {};
}

/// The copy and what it must hold. While others write, the ledger may change between the two questions; then again.
Result<Snapshot> copySnapshot(const QString& ledgerPath, const QString& part, const CopyProgress& progress)
{
    auto connection = Connection::open(ledgerPath, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto known = checkSchema(**connection, ledgerPath); !known)
        return known.error();
    const Schema schema = Schema::builtIn();
    auto before = snapshotOf(**connection, schema);
    if (!before)
        return before.error();
    if (auto told = tell(progress, 0); !told)
        return told.error();
    if (auto copied = copyDatabase(**connection, part); !copied) {
        if (copied.error().code != ErrorCode::Io)
            return copied.error();
        return fail(
            ErrorCode::Io,
            say(QT_TRANSLATE_NOOP("ledger", "无法在“%1”写入副本：磁盘空间不足或存储设备出错。原有文件没有改动。"))
                .arg(QFileInfo(part).absolutePath()),
            copied.error().detail);
    }
    auto copy = readThrough(part, partOf(progress, 30, 100));
    if (!copy)
        return copy.error();
    auto after = snapshotOf(**connection, schema);
    if (!after)
        return after.error();
    const bool isUnchanged = *before == *after;
    const bool liesBetween =
        copy->head.sequence >= before->head.sequence && copy->head.sequence <= after->head.sequence;
    if (isUnchanged ? !(*copy == *before) : !liesBetween)
        return corrupt(part, QStringLiteral("counts or audit head differ from the source"));
    return copy;
}

Result<BackupInfo> publishCopy(PartFile& part, const Snapshot& snapshot, const Clock& clock)
{
    BackupInfo info = infoOf(part.target(), snapshot);
    info.madeAt = clock.now().toString(Qt::ISODate);
    info.size = QFileInfo(part.partPath()).size();
    auto digest = fileDigest(part.partPath());
    if (!digest)
        return digest.error();
    info.sha256 = *digest;
    // A manifest of the copy that is replaced must not stand beside the new one, whatever happens in between.
    QFile::remove(info.manifestPath);
    if (auto published = part.publish(); !published)
        return published.error();
    if (auto written = writeFileSafely(info.manifestPath, bytesOf(manifestOf(info))); !written)
        return written.error();
    return info;
}

/// Nobody else may have the ledger open that is to be replaced.
Result<> lockForReplacing(QLockFile& lock, const QString& out)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return {};
    if (lock.error() != QLockFile::LockFailedError)
        return fail(
            ErrorCode::Io,
            say(QT_TRANSLATE_NOOP("ledger", "不能在“%1”旁建立锁文件：文件夹不存在、没有写入权限，或者磁盘已满。"))
                .arg(out));
    return fail(ErrorCode::Locked,
                say(QT_TRANSLATE_NOOP("ledger", "台账“%1”正在被打开使用，不能用备份替换。请先关闭它。")).arg(out));
}

/// Keeps the ledger that is replaced, with what stands in its -wal, under another name.
Result<> keepReplaced(const QString& out, const Clock& clock)
{
    if (!QFileInfo::exists(out))
        return {};
    const QString kept =
        QStringLiteral("%1.replaced-%2.bak").arg(out, clock.now().toString(QStringLiteral("yyyyMMddhhmmsszzz")));
    for (const char* ending : {"", "-wal"}) {
        const QString from = out + QLatin1StringView(ending);
        std::error_code failed;
        if (QFileInfo::exists(from))
            std::filesystem::create_hard_link(QFile::encodeName(from).toStdString(),
                                              QFile::encodeName(kept + QLatin1StringView(ending)).toStdString(),
                                              failed);
        if (!failed)
            continue;
        // Some sticks know no second name for a file: then the database copies itself.
        auto connection = Connection::open(out, Access::ReadOnly);
        auto copied = connection ? copyDatabase(**connection, kept) : Result<>(connection.error());
        if (!copied)
            return fail(
                ErrorCode::Io,
                say(QT_TRANSLATE_NOOP("ledger", "无法先保留原台账“%1”的副本，因此没有恢复。请把原文件移到别处后重试。"))
                    .arg(out),
                QString::fromStdString(failed.message()));
        return {};
    }
    return {};
}

/// The restored ledger's own book says where it comes from; what was changed after the backup is a gap, not hidden.
Result<> noteRestore(const QString& part, const QString& source, const Clock& clock)
{
    auto connection = Connection::open(part, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto begun = (*connection)->begin(); !begun)
        return begun;
    const QString actor = qEnvironmentVariable("USER", say(QT_TRANSLATE_NOOP("ledger", "本机用户")));
    auto noted = AuditStore(**connection)
                     .append({clock.now().toString(Qt::ISODate),
                              actor,
                              QStringLiteral("restore"),
                              say(QT_TRANSLATE_NOOP("ledger", "从备份“%1”恢复")).arg(QFileInfo(source).fileName()),
                              {}});
    if (!noted) {
        (*connection)->rollback();
        return noted.error();
    }
    return (*connection)->commit();
}

Result<> compareManifest(const QString& file)
{
    const QString manifest = manifestPathOf(file);
    if (!QFileInfo::exists(manifest))
        return {};
    constexpr qint64 most = 1 << 20;
    auto bytes = readFileChecked(manifest, most);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    auto digest = fileDigest(file);
    if (!digest)
        return digest.error();
    if (object.value(QLatin1StringView("sha256")).toString() != QString::fromLatin1(digest->toHex()))
        return corrupt(file, QStringLiteral("SHA-256 differs from the manifest"));
    return {};
}

} // namespace

Result<BackupInfo> verifyCopy(const QString& file, const CopyProgress& progress)
{
    if (QFileInfo::exists(file)) {
        if (auto same = compareManifest(file); !same)
            return same.error();
    }
    auto snapshot = readThrough(file, progress);
    if (!snapshot)
        return snapshot.error();
    BackupInfo info = infoOf(file, *snapshot);
    info.size = QFileInfo(file).size();
    return info;
}

Result<BackupInfo> backupLedger(const QString& ledgerPath, const QString& out, Overwrite overwrite, const Clock& clock,
                                const CopyProgress& progress)
{
    if (auto allowed = checkTarget(ledgerPath, out, overwrite); !allowed)
        return allowed.error();
    PartFile part(out);
    // The ledger is looked at first, so that a missing one is told before anything about the target.
    if (auto connection = Connection::open(ledgerPath, Access::ReadOnly); !connection)
        return connection.error();
    if (auto created = part.create(); !created)
        return created.error();
    auto snapshot = copySnapshot(ledgerPath, part.partPath(), progress);
    if (!snapshot)
        return snapshot.error();
    auto info = publishCopy(part, *snapshot, clock);
    if (!info)
        return info;
    const QJsonObject note{{QStringLiteral("made_at"), info->madeAt},
                           {QStringLiteral("path"), QFileInfo(info->path).absoluteFilePath()},
                           {QStringLiteral("sha256"), QString::fromLatin1(info->sha256.toHex())}};
    // The backup stands; that the status bar cannot tell of it is no failure.
    if (auto noted = writeFileSafely(notePathOf(ledgerPath), bytesOf(note)); !noted)
        logFailure(u"backup note", noted.error());
    logInfo(u"backup made", QString::number(info->size));
    return info;
}

Result<BackupInfo> restoreLedger(const QString& file, const QString& out, Overwrite overwrite, const Clock& clock,
                                 const CopyProgress& progress)
{
    if (auto allowed = checkTarget(file, out, overwrite); !allowed)
        return allowed.error();
    auto verified = verifyCopy(file, partOf(progress, 0, 45));
    if (!verified)
        return verified;
    const QFileInfo target(out);
    const QString real = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    QLockFile lock(real + QStringLiteral(".lock"));
    if (auto locked = lockForReplacing(lock, out); !locked)
        return locked.error();
    PartFile part(real);
    if (auto created = part.create(); !created)
        return created.error();
    auto snapshot = copySnapshot(file, part.partPath(), partOf(progress, 45, 100));
    if (!snapshot)
        return snapshot.error();
    if (auto noted = noteRestore(part.partPath(), file, clock); !noted)
        return noted.error();
    if (auto kept = keepReplaced(real, clock); !kept)
        return kept.error();
    // Left over from another ledger they would be taken for this one's (faults.md F13).
    for (const char* ending : {"-wal", "-shm"})
        QFile::remove(real + QLatin1StringView(ending));
    if (auto published = part.publish(); !published)
        return published.error();
    BackupInfo info = infoOf(out, *snapshot);
    info.manifestPath.clear();
    info.madeAt = clock.now().toString(Qt::ISODate);
    info.size = QFileInfo(out).size();
    logInfo(u"ledger restored", QString::number(info.size));
    return info;
}

std::optional<LastBackup> lastBackup(const QString& ledgerPath)
{
    constexpr qint64 most = 1 << 16;
    const auto bytes = readFileChecked(notePathOf(ledgerPath), most);
    if (!bytes)
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
    const LastBackup last{note.value(QLatin1StringView("made_at")).toString(),
                          note.value(QLatin1StringView("path")).toString()};
    if (last.madeAt.isEmpty())
        return std::nullopt;
    return last;
}

} // namespace ledger
