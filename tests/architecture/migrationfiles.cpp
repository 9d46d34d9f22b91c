// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrationfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace ledger::architecture {

QList<MigrationFile> readMigrations(const QString& folder)
{
    QList<MigrationFile> files;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files.append({name, file.readAll()});
    }
    return files;
}

QStringList checkNumbers(const QList<MigrationFile>& files)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{4})_[a-z][a-z0-9_]*\.sql$)"));
    QStringList faults;
    int expected = 1;
    for (const MigrationFile& file : files) {
        const auto match = shape.match(file.name);
        if (!match.hasMatch())
            faults += QStringLiteral("%1: the name is not NNNN_what.sql").arg(file.name);
        else if (match.captured(1).toInt() != expected)
            faults +=
                QStringLiteral("%1: the number should be %2").arg(file.name).arg(expected, 4, 10, QLatin1Char('0'));
        if (!file.bytes.startsWith("-- "))
            faults += QStringLiteral("%1: does not begin with the comment that says why").arg(file.name);
        ++expected;
    }
    return faults;
}

QStringList checkChecksums(const QList<MigrationFile>& files, const QByteArray& checksums)
{
    QHash<QString, QByteArray> released;
    QString lastReleased;
    for (const QByteArray& line : checksums.split('\n')) {
        const QString name = QString::fromUtf8(line.mid(64)).trimmed();
        if (!name.isEmpty())
            released.insert(name, line.left(64));
        lastReleased = std::max(lastReleased, name);
    }

    QStringList faults;
    for (const MigrationFile& file : files) {
        const QByteArray sum = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        const bool isReleased = released.contains(file.name);
        if (isReleased && released.take(file.name) != sum)
            faults += QStringLiteral("%1 was changed after its release: write a new migration instead").arg(file.name);
        if (!isReleased && file.name < lastReleased)
            faults += QStringLiteral("%1 stands before released ones without a checksum").arg(file.name);
    }
    for (auto gone = released.cbegin(); gone != released.cend(); ++gone)
        faults += QStringLiteral("%1 was released and is gone").arg(gone.key());
    return faults;
}

} // namespace ledger::architecture
