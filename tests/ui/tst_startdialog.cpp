// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startdialog.h"

#include "fakeprompt.h"
#include "ui/kit/messagebar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// What one sees without a ledger.
class TestStartDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesALedgerWithItsEnding();
    void leavesAnExistingFileAlone();
    void opensWhatWasChosen();
    void saysWhatWentWrongBefore();
    void doesNothingWithoutAName();

private:
    static void press(StartDialog& dialog, const char* name)
    {
        auto* button = dialog.findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Space);
    }

    const Clock m_clock = Clock::fixed(QDate(2022, 9, 30));
};

void TestStartDialog::makesALedgerWithItsEnding()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/v1.2-XXXXXX"));
    FakePrompt prompt;
    prompt.text = QStringLiteral("云州市人民检察院");
    prompt.fileToSave = folder.filePath(QStringLiteral("云州"));
    StartDialog dialog(prompt, m_clock, {});
    press(dialog, "newLedger");
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.path(), folder.filePath(QStringLiteral("云州.ledger")));
    QVERIFY(QFileInfo::exists(dialog.path()));
}

void TestStartDialog::leavesAnExistingFileAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("旧的.ledger"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    FakePrompt prompt;
    prompt.text = QStringLiteral("云州市人民检察院");
    prompt.fileToSave = path;
    StartDialog dialog(prompt, m_clock, {});
    dialog.show();
    press(dialog, "newLedger");
    QVERIFY(dialog.path().isEmpty());
    QVERIFY(dialog.findChild<MessageBar*>()->isVisible());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestStartDialog::opensWhatWasChosen()
{
    FakePrompt prompt;
    prompt.filesToOpen = {QStringLiteral("/somewhere/云州.ledger")};
    StartDialog dialog(prompt, m_clock, {});
    press(dialog, "openLedger");
    QCOMPARE(dialog.path(), prompt.filesToOpen.constFirst());
}

void TestStartDialog::saysWhatWentWrongBefore()
{
    FakePrompt prompt;
    StartDialog dialog(prompt, m_clock, QStringLiteral("这个文件不是台账。"));
    dialog.show();
    QVERIFY(dialog.findChild<MessageBar*>()->isVisible());
}

void TestStartDialog::doesNothingWithoutAName()
{
    FakePrompt prompt;
    prompt.text = QStringLiteral("  ");
    StartDialog dialog(prompt, m_clock, {});
    press(dialog, "newLedger");
    QVERIFY(dialog.path().isEmpty());
    QCOMPARE(prompt.asked.size(), 1);
}

QTEST_MAIN(TestStartDialog)
#include "tst_startdialog.moc"
