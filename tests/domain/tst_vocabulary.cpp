// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include <QTest>

using namespace ledger;

/// Words of dictionaries and heads of columns, as people write them (contract section 3).
class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSynonymMeansTheWordOfTheDictionary();
    void aWordOutsideTheDictionaryMeansNothing();
    void aWordWinsOverAnothersSynonym();
    void theLongestWordInsideATextCounts();
    void severalWordsInsideATextAreAllFound();
    void anAttributeSelectsWords();
    void headersAreComparedWithoutMarksAndRemarks();

private:
    Vocabulary m_vocabulary;
};

static const QString Category = QStringLiteral("category");

void TestVocabulary::init()
{
    m_vocabulary = {};
    m_vocabulary.addWord(
        Category,
        {QStringLiteral("支部党员大会"), {}, {QStringLiteral("党员大会")}, {{QStringLiteral("counts"), true}}, 0});
    m_vocabulary.addWord(Category,
                         {QStringLiteral("党课"), {}, {QStringLiteral("上党课"), QStringLiteral("讲课")}, {}, 1});
    m_vocabulary.addWord(
        Category, {QStringLiteral("讲课"), {}, {QStringLiteral("党课")}, {{QStringLiteral("counts"), false}}, 2});
}

void TestVocabulary::aSynonymMeansTheWordOfTheDictionary()
{
    QCOMPARE(m_vocabulary.canonical(Category, u"党员大会"), QStringLiteral("支部党员大会"));
    QCOMPARE(m_vocabulary.canonical(Category, u" 支部\n党员大会 "), QStringLiteral("支部党员大会"));
}

void TestVocabulary::aWordOutsideTheDictionaryMeansNothing()
{
    QVERIFY(!m_vocabulary.canonical(Category, u"茶话会"));
    QVERIFY(!m_vocabulary.canonical(Category, u"大会"));
    QVERIFY(!m_vocabulary.canonical(QStringLiteral("no such dictionary"), u"党课"));
}

void TestVocabulary::aWordWinsOverAnothersSynonym()
{
    QCOMPARE(m_vocabulary.canonical(Category, u"讲课"), QStringLiteral("讲课"));
    QCOMPARE(m_vocabulary.canonical(Category, u"党课"), QStringLiteral("党课"));
}

void TestVocabulary::theLongestWordInsideATextCounts()
{
    QCOMPARE(m_vocabulary.wordInside(Category, u"2022年支部党员大会台账"), QStringLiteral("支部党员大会"));
    QCOMPARE(m_vocabulary.wordInside(Category, u"2022年台账"), QString());
}

void TestVocabulary::severalWordsInsideATextAreAllFound()
{
    QCOMPARE(m_vocabulary.wordsInside(Category, u"党员大会、党课台账"),
             (QStringList{QStringLiteral("支部党员大会"), QStringLiteral("党课")}));
    QCOMPARE(m_vocabulary.wordsInside(Category, u"支部党员大会、党员大会"),
             QStringList{QStringLiteral("支部党员大会")});
}

void TestVocabulary::anAttributeSelectsWords()
{
    QCOMPARE(m_vocabulary.having(Category, QStringLiteral("counts")), QSet<QString>{QStringLiteral("支部党员大会")});
}

void TestVocabulary::headersAreComparedWithoutMarksAndRemarks()
{
    m_vocabulary.addHeader(Kind::Member, QStringLiteral("name"),
                           {QStringLiteral("姓 名*"), QStringLiteral("姓名（必填）"), QStringLiteral("党员姓名")});
    QCOMPARE(m_vocabulary.headers(Kind::Member).value(QStringLiteral("name")),
             (QStringList{QStringLiteral("姓名"), QStringLiteral("党员姓名")}));
    QVERIFY(m_vocabulary.headers(Kind::Honor).isEmpty());
}

QTEST_GUILESS_MAIN(TestVocabulary)

#include "tst_vocabulary.moc"
