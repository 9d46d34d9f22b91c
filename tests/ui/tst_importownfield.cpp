// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ledger/ownfields.h"
#include "ui/dialogs/fieldcombo.h"
#include "ui/dialogs/importwizard.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"
#include "workbookfixture.h"

#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// A field of the unit's own, all the way through the import wizard.
class TestImportOwnField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsColumnAndItsValues();

private:
    static void defineField(TestLedger& store);
    static QString writeSheet(const TestLedger& store);
};

void TestImportOwnField::defineField(TestLedger& store)
{
    OwnField own;
    own.label = QStringLiteral("经费");
    own.type = OwnFieldType::Number;
    own.unit = QStringLiteral("元");
    BL_DONE(saveOwnField(store.ledger(), own));
    store.reopen();
}

QString TestImportOwnField::writeSheet(const TestLedger& store)
{
    QFile file(store.folder() + QStringLiteral("/活动.csv"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the sheet cannot be written");
    file.write(QStringLiteral("日期,会议类别,主题,支部,经费\n2022-07-05,主题党日,七月活动,第一党支部,1200元\n"
                              "2022-08-05,主题党日,八月活动,第一党支部,很多\n")
                   .toUtf8());
    return file.fileName();
}

void TestImportOwnField::hasItsColumnAndItsValues()
{
    TestLedger store(Clock::fixed(QDate(2023, 1, 10)));
    store.addBranch(QStringLiteral("第一党支部"));
    defineField(store);
    FakePrompt prompt;
    UiSettings settings(store.folder() + QStringLiteral("/ui.ini"));
    Session session(store.ledger(), prompt, settings);
    ImportWizard wizard(session, nullptr, workbookfixture::program());
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.addFiles({writeSheet(store)});
    auto* next = wizard.findChild<QPushButton*>(QStringLiteral("next"));
    const auto isReady = [&] { return session.tasks().isIdle() && next->isEnabled(); };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
    next->click();
    QTRY_COMPARE(wizard.step(), ImportWizard::Sheets);
    const auto* columns = wizard.findChild<QTableWidget*>(QStringLiteral("columns"));
    QTRY_COMPARE(columns->rowCount(), 5);
    QCOMPARE(columns->item(4, 1)->text(), QStringLiteral("经费"));
    QCOMPARE(columns->cellWidget(4, 3)->findChild<FieldCombo*>()->currentText(), QStringLiteral("经费"));
    for (const auto step : {ImportWizard::Preview, ImportWizard::Summary}) {
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.step(), step, 60'000);
    }
    ListQuery query;
    query.kind = Kind::StudySession;
    const auto ids = store.reader()->ids(query);
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1);
    BL_TRY(meeting, store.reader()->load(Kind::StudySession, ids->constFirst()));
    QCOMPARE(meeting.value(QStringLiteral("own_jingfei")).toDouble(), 1200.0);
}

QTEST_MAIN(TestImportOwnField)
#include "tst_importownfield.moc"
