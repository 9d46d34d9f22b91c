// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "translationfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger::architecture;

namespace {

const QString Root = QStringLiteral(BL_SOURCE_DIR);

} // namespace

/// Every string for people is there in Chinese and in English.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void chineseIsItsOwnSource();
    void sourcesAreReadByLupdateWithoutComplaint() { QCOMPARE(m_complaints, QString()); }

private:
    QTemporaryDir m_folder;
    TranslationFile m_sources;
    QString m_complaints;
};

void TestTranslations::initTestCase()
{
    const QString fresh = m_folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(Root);
    lupdate.start(QStringLiteral(BL_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("src"), QStringLiteral("app"), QStringLiteral("-ts"), fresh});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    m_complaints = QString::fromUtf8(lupdate.readAllStandardError());
    QCOMPARE(lupdate.exitCode(), 0);
    m_sources = TranslationFile::read(fresh);
    QCOMPARE(m_sources.error, QString());
    QVERIFY(!m_sources.strings.isEmpty());
}

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const auto file = TranslationFile::read(Root + QStringLiteral("/translations/branchledger_%1.ts").arg(language));
    QCOMPARE(file.error, QString());
    QCOMPARE(file.language, language);
    requireNone(checkCovers(file, m_sources) + checkComplete(file));
}

void TestTranslations::chineseIsItsOwnSource()
{
    const auto file = TranslationFile::read(Root + QStringLiteral("/translations/branchledger_zh_CN.ts"));
    for (const TranslatedString& string : file.strings)
        QCOMPARE(string.translations.first(), string.source);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
