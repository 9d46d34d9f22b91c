// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/privatecopies.h"

#include "core/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace ledger;

/// Copies for other programs lie in a folder of their own, which does not outlive the program for long.
class TestPrivateCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesCopiesThatACrashLeft();
};

void TestPrivateCopies::removesCopiesThatACrashLeft()
{
    const QString left = QDir::tempPath() + QStringLiteral("/branchledger-copies-tst001");
    QVERIFY(QDir().mkpath(left + QStringLiteral("/uid")));
    QVERIFY(writeFileSafely(left + QStringLiteral("/uid/证书.pdf"), "证书").has_value());
    PrivateCopies living;
    const auto kept = living.placeFor(QStringLiteral("a"), QStringLiteral("一.pdf"));
    QVERIFY(kept.has_value());
    QVERIFY(!QFileInfo::exists(left));
    PrivateCopies another;
    const auto own = another.placeFor(QStringLiteral("a"), QStringLiteral("../二.pdf"));
    QVERIFY(own.has_value());
    QVERIFY(QFileInfo(QFileInfo(*kept).absolutePath()).isDir());
    QCOMPARE(QFileInfo(*own).fileName(), QStringLiteral("_二.pdf"));
}

QTEST_GUILESS_MAIN(TestPrivateCopies)
#include "tst_privatecopies.moc"
