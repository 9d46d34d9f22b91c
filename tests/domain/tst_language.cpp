// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "core/partialdate.h"
#include "core/period.h"
#include "domain/vocabulary.h"

#include <QTest>
#include <QTranslator>

using namespace ledger;

namespace {

/// Answers the one question that tells which translation is installed.
class EnglishMark : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        Q_UNUSED(source)
        Q_UNUSED(comment)
        Q_UNUSED(n)
        return qstrcmp(context, "Language") == 0 ? QStringLiteral("English") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Periods, dates and words of data on an English and on a Chinese screen.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreNamedInBothLanguages_data();
    void periodsAreNamedInBothLanguages();
    void datesAreWrittenInBothLanguages();
    void wordsWithoutEnglishStayAsTheyAre();
    void textsAreJoinedAsTheLanguageDoes();
};

void TestLanguage::periodsAreNamedInBothLanguages_data()
{
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* text, const char* chinese, const char* english) {
        QTest::newRow(text) << QString::fromUtf8(chinese) << QString::fromUtf8(english);
    };
    row("2022", "2022年", "2022");
    row("2022H2", "2022年下半年", "Second half of 2022");
    row("2022Q3", "2022年第三季度", "Q3 2022");
    row("2022-07", "2022年7月", "July 2022");
    row("2022-07-01..2022-09-30", "2022年7月1日至2022年9月30日", "2022-07-01 to 2022-09-30");
    row("last3y@2022-09-30", "近三年（截至2022年9月30日）", "3 years to 2022-09-30");
    row("ever@2022-09-30", "截至2022年9月30日", "Until 2022-09-30");
}

void TestLanguage::periodsAreNamedInBothLanguages()
{
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    const auto period = Period::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(period);
    QCOMPARE(period->label(), chinese);
    EnglishMark mark;
    QCoreApplication::installTranslator(&mark);
    QCOMPARE(period->label(), english);
    QCOMPARE(period->labelChinese(), chinese);
}

void TestLanguage::datesAreWrittenInBothLanguages()
{
    const auto month = PartialDate::fromIso(u"2022-07");
    QCOMPARE(month->toText(), QStringLiteral("2022年7月"));
    EnglishMark mark;
    QCoreApplication::installTranslator(&mark);
    QCOMPARE(month->toText(), QStringLiteral("2022-07"));
}

void TestLanguage::wordsWithoutEnglishStayAsTheyAre()
{
    Vocabulary vocabulary;
    vocabulary.addWord(QStringLiteral("level"), {QStringLiteral("省级"), QStringLiteral("Provincial"), {}, {}, 0});
    vocabulary.addWord(QStringLiteral("level"), {QStringLiteral("片区级"), {}, {}, {}, 1});
    QCOMPARE(vocabulary.text(QStringLiteral("level"), QStringLiteral("省级")), QStringLiteral("省级"));
    EnglishMark mark;
    QCoreApplication::installTranslator(&mark);
    QCOMPARE(vocabulary.text(QStringLiteral("level"), QStringLiteral("省级")), QStringLiteral("Provincial"));
    QCOMPARE(vocabulary.text(QStringLiteral("level"), QStringLiteral("片区级")), QStringLiteral("片区级"));
    QCOMPARE(vocabulary.text(QStringLiteral("rank"), QStringLiteral("一等奖")), QStringLiteral("一等奖"));
}

void TestLanguage::textsAreJoinedAsTheLanguageDoes()
{
    const QStringList two{QStringLiteral("A"), QStringLiteral("B")};
    const auto joined = [&] {
        return QStringList{listText(two),          clausesText(two),       withRemark(two[0], two[1]),
                           withRemark(two[0], {}), saidOf(two[0], two[1]), listText({})};
    };
    QCOMPARE(joined().join(u'|'), QStringLiteral("A、B|A；B|A（B）|A|A：B|"));
    EnglishMark mark;
    QCoreApplication::installTranslator(&mark);
    QCOMPARE(joined().join(u'|'), QStringLiteral("A, B|A; B|A (B)|A|A: B|"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
