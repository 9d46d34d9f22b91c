// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "migrationfiles.h"
#include "sourcefile.h"

#include <QTest>

using namespace ledger::architecture;

namespace {

const QString Folder = QStringLiteral(BL_SOURCE_DIR "/resources/sql/migrations");

} // namespace

/// History is read as it was written: no number missing, no released file edited.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreInARow();
    void releasedFilesAreUnchanged();
};

void TestMigrations::numbersAreInARow()
{
    const auto files = readMigrations(Folder);
    QVERIFY(!files.isEmpty());
    requireNone(checkNumbers(files));
}

void TestMigrations::releasedFilesAreUnchanged()
{
    const QString sums = readText(Folder + QStringLiteral("/checksums.txt"));
    QVERIFY2(!sums.isEmpty(), "resources/sql/migrations/checksums.txt is missing or empty");
    requireNone(checkChecksums(readMigrations(Folder), sums.toUtf8()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
