// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/developmentrulestab.h"

#include "core/safefile.h"
#include "uifixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The rules of developing members in the settings.
class TestDevelopmentRulesTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEveryLimitWithItsArticle();
    void onlyLocalLimitsCanBeSwitched();
    void aNewerEditionIsTakenFromAFile();
    void aLooserOneIsAskedAbout();
    void whatIsNoEditionIsSaid();
    void anEditionIsSavedAsAFile();

private:
    int rowWith(const QString& step, const QString& use) const;
    QString newerFile(const QByteArray& before = {}, const QByteArray& after = {});
    QTableWidget* table() const { return find<QTableWidget>(m_tab.get(), "developmentRules"); }
    QComboBox* editions() const { return find<QComboBox>(m_tab.get(), "edition"); }
    QPushButton* button(const char* name) const { return find<QPushButton>(m_tab.get(), name); }

    std::unique_ptr<UiFixture> m_store;
    std::unique_ptr<DevelopmentRulesTab> m_tab;
};

void TestDevelopmentRulesTab::init()
{
    m_tab.reset();
    m_store = std::make_unique<UiFixture>();
    m_tab = std::make_unique<DevelopmentRulesTab>(m_store->session, nullptr);
    m_tab->resize(1000, 600);
    m_tab->show();
    QTRY_VERIFY(table()->rowCount() > 0);
}

int TestDevelopmentRulesTab::rowWith(const QString& step, const QString& use) const
{
    for (int row = 0; row < table()->rowCount(); ++row) {
        if (table()->item(row, 0)->text() == step && table()->item(row, 3)->text().startsWith(use))
            return row;
    }
    return -1;
}

QString TestDevelopmentRulesTab::newerFile(const QByteArray& before, const QByteArray& after)
{
    QByteArray bytes = developmentEditionFile(*m_store->store.reader(), QStringLiteral("2014年版")).value();
    bytes.replace("\"edition\": \"2014年版\"", "\"edition\": \"2026年版\"");
    bytes.replace("\"effective_from\": \"2014-05-28\"", "\"effective_from\": \"2026-07-01\"");
    if (!before.isEmpty())
        bytes.replace(before, after);
    const QString path = m_store->store.folder() + QStringLiteral("/2026.json");
    if (!writeFileSafely(path, bytes))
        qFatal("the file cannot be written");
    return path;
}

void TestDevelopmentRulesTab::listsEveryLimitWithItsArticle()
{
    QCOMPARE(editions()->count(), 1);
    const int row = rowWith(QStringLiteral("确定发展对象"), QStringLiteral("中央规定"));
    QVERIFY(row >= 0);
    QCOMPARE(table()->item(row, 1)->text(), QStringLiteral("“推荐和确定入党积极分子”之后至少1年"));
    QVERIFY(table()->item(row, 2)->text() == QStringLiteral("第十三条"));
    QVERIFY(!button("removeEdition")->isEnabled());
}

void TestDevelopmentRulesTab::onlyLocalLimitsCanBeSwitched()
{
    const QString step = QStringLiteral("推荐和确定入党积极分子");
    table()->selectRow(rowWith(step, QStringLiteral("中央规定")));
    QVERIFY(!button("toggleLimit")->isEnabled());
    table()->selectRow(rowWith(step, QStringLiteral("本地规程，未启用")));
    button("toggleLimit")->click();
    QTRY_VERIFY(rowWith(step, QStringLiteral("本地规程，已启用")) >= 0);
    table()->selectRow(rowWith(step, QStringLiteral("本地规程，已启用")));
    QCOMPARE(button("toggleLimit")->text(), QStringLiteral("停用"));
    button("toggleLimit")->click();
    QTRY_VERIFY(rowWith(step, QStringLiteral("本地规程，未启用")) >= 0);
}

void TestDevelopmentRulesTab::aNewerEditionIsTakenFromAFile()
{
    m_store->prompt.filesToOpen = {newerFile()};
    button("loadEdition")->click();
    QTRY_COMPARE(editions()->count(), 2);
    editions()->setCurrentIndex(1);
    QVERIFY(editions()->currentText().startsWith(QStringLiteral("2026年版")));
    button("removeEdition")->click();
    QTRY_COMPARE(editions()->count(), 1);
}

void TestDevelopmentRulesTab::aLooserOneIsAskedAbout()
{
    m_store->prompt.filesToOpen = {newerFile("\"at_least\": \"P1Y\"", "\"at_least\": \"P6M\"")};
    m_store->prompt.answer = Prompt::Answer::No;
    button("loadEdition")->click();
    QTRY_COMPARE(m_store->prompt.asked.size(), 2);
    QCOMPARE(developmentEditions(*m_store->store.reader())->size(), 1);
    m_store->prompt.answer = Prompt::Answer::Yes;
    button("loadEdition")->click();
    QTRY_COMPARE(editions()->count(), 2);
}

void TestDevelopmentRulesTab::whatIsNoEditionIsSaid()
{
    QSignalSpy said(&m_store->session, &Session::messageRequested);
    m_store->prompt.filesToOpen = {newerFile("\"at_least\": \"P1Y\"", "\"at_least\": \"one year\"")};
    button("loadEdition")->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(editions()->count(), 1);
}

void TestDevelopmentRulesTab::anEditionIsSavedAsAFile()
{
    const QString path = m_store->store.folder() + QStringLiteral("/saved.json");
    m_store->prompt.fileToSave = path;
    button("saveEdition")->click();
    const auto bytes = readFileChecked(path, 1 << 20);
    QVERIFY(bytes);
    QVERIFY(offeredEdition(*m_store->store.reader(), *bytes));
}

QTEST_MAIN(TestDevelopmentRulesTab)
#include "tst_developmentrulestab.moc"
