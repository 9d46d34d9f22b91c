// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/dictionaries.h"
#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// Words that are renamed, moved and retired.
class TestDictionaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsANewNameAndKnowsTheOldOne();
    void refusesANameInUse();
    void givesTheFirstNameBack();
    void retiredWordsStayValid();
    void movesWords();
    void announcesWithTheNewWords();

private:
    const Vocabulary& vocabulary() const { return m_ledger->ledger().vocabulary(); }

    QString m_dictionary = QStringLiteral("session_category");
    std::unique_ptr<TestLedger> m_ledger;
};

void TestDictionaries::init()
{
    m_ledger = std::make_unique<TestLedger>();
}

void TestDictionaries::showsANewNameAndKnowsTheOldOne()
{
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    Record session = m_ledger->session(QStringLiteral("七月活动"), QDate(2022, 7, 5), branch);
    BL_DONE(m_ledger->save(session));
    BL_DONE(renameWord(m_ledger->ledger(), m_dictionary, QStringLiteral("主题党日"), QStringLiteral("支部党员活动日")));
    QCOMPARE(vocabulary().text(m_dictionary, QStringLiteral("主题党日")), QStringLiteral("支部党员活动日"));
    for (const char* word : {"支部党员活动日", "主题党日"})
        QCOMPARE(vocabulary().canonical(m_dictionary, QString::fromUtf8(word)).value_or(QString()),
                 QStringLiteral("主题党日"));
    // Old records are found by both names.
    for (const char* words : {"活动日 七月", "主题党日", "类别:支部党员活动日"}) {
        BL_TRY(found, m_ledger->reader()->search(QString::fromUtf8(words), 5));
        QVERIFY2(found.total == 1, words);
    }
    BL_TRY(findings, m_ledger->reader()->check());
    QVERIFY(findings.isEmpty());
}

void TestDictionaries::refusesANameInUse()
{
    for (const char* name : {"党课", "支部大会", "", "   "}) {
        const auto refused =
            renameWord(m_ledger->ledger(), m_dictionary, QStringLiteral("主题党日"), QString::fromUtf8(name));
        QVERIFY2(!refused.has_value() && refused.error().code == ErrorCode::Validation, name);
    }
    QVERIFY(!renameWord(m_ledger->ledger(), m_dictionary, QStringLiteral("没有的词"), QStringLiteral("新词")));
}

void TestDictionaries::givesTheFirstNameBack()
{
    BL_DONE(renameWord(m_ledger->ledger(), m_dictionary, QStringLiteral("观影"), QStringLiteral("看电影")));
    BL_DONE(renameWord(m_ledger->ledger(), m_dictionary, QStringLiteral("观影"), QStringLiteral("观影")));
    QCOMPARE(vocabulary().text(m_dictionary, QStringLiteral("观影")), QStringLiteral("观影"));
    QVERIFY(!vocabulary().canonical(m_dictionary, QStringLiteral("看电影")));
}

void TestDictionaries::retiredWordsStayValid()
{
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    Record session = m_ledger->session(QStringLiteral("七月活动"), QDate(2022, 7, 5), branch);
    BL_DONE(m_ledger->save(session));
    BL_DONE(retireWord(m_ledger->ledger(), m_dictionary, QStringLiteral("主题党日"), true));
    const auto isOffered = [this] {
        const QList<DictionaryWord> words = vocabulary().offered(m_dictionary);
        return std::any_of(words.begin(), words.end(),
                           [](const DictionaryWord& word) { return word.word == QStringLiteral("主题党日"); });
    };
    QVERIFY(!isOffered());
    session.set(QStringLiteral("place"), QStringLiteral("会议室"));
    BL_DONE(m_ledger->save(session));
    BL_DONE(retireWord(m_ledger->ledger(), m_dictionary, QStringLiteral("主题党日"), false));
    QVERIFY(isOffered());
}

void TestDictionaries::movesWords()
{
    const QString first = vocabulary().words(m_dictionary).at(0).word;
    const QString second = vocabulary().words(m_dictionary).at(1).word;
    BL_DONE(moveWord(m_ledger->ledger(), m_dictionary, second, -1));
    BL_DONE(moveWord(m_ledger->ledger(), m_dictionary, second, -1));
    QCOMPARE(vocabulary().words(m_dictionary).at(0).word, second);
    QCOMPARE(vocabulary().words(m_dictionary).at(1).word, first);
    BL_DONE(moveWord(m_ledger->ledger(), m_dictionary, second, 1));
    QCOMPARE(vocabulary().words(m_dictionary).at(0).word, first);
}

void TestDictionaries::announcesWithTheNewWords()
{
    bool wasKnown = false;
    connect(&m_ledger->ledger().hub(), &ChangeHub::changed, this, [&](const Changes& changes) {
        wasKnown = changes.areSettingsTouched && vocabulary().canonical(m_dictionary, QStringLiteral("海岛宣讲"));
    });
    BL_DONE(m_ledger->ledger().addWord(m_dictionary, QStringLiteral("海岛宣讲")));
    QTRY_VERIFY(wasKnown);
}

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
