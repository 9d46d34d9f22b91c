// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtokens.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ledger;

namespace {

bool holds(const QStringList& tokens, const QueryToken& wanted)
{
    return std::any_of(tokens.begin(), tokens.end(), [&](const QString& token) {
        return wanted.match == TokenMatch::Prefix ? token.startsWith(wanted.text) : token == wanted.text;
    });
}

/// Whether the index would give a record with these tokens for the word, before the exact check.
bool isCandidate(const QStringList& tokens, const QString& word)
{
    const QueryPlan plan = planQuery(word);
    return std::any_of(plan.alternatives.begin(), plan.alternatives.end(), [&](const QueryAlternative& alternative) {
        return !alternative.tokens.isEmpty()
            && std::all_of(alternative.tokens.begin(), alternative.tokens.end(),
                           [&](const QueryToken& token) { return holds(tokens, token); });
    });
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTextIntoCharactersPairsAndWords_data();
    void cutsTextIntoCharactersPairsAndWords();
    void findsTitles_data();
    void findsTitles();
    void findsNames_data();
    void findsNames();
    void everyRunOfSyllablesFindsItsTitle();
    void tokensAreSingleWordsForTheIndex();
    void plansNothingForWordsWithoutLetters_data();
    void plansNothingForWordsWithoutLetters();
    void quotesTokensForMatching();
    void boundsLongQueries();
};

void TestSearch::cutsTextIntoCharactersPairsAndWords_data()
{
    QTest::addColumn<QString>("tokens");
    const QList<std::pair<QString, QString>> rows{
        {u"主题党日"_qs, u"主 主题 题 题党 党 党日 日"_qs},
        {u"G20峰会"_qs, u"g20 峰 峰会 会"_qs},
        {u"２０２２年"_qs, u"2022 年"_qs},
        {u"Café ＡＢＣ"_qs, u"cafe abc"_qs},
        {u"学习 党史"_qs, u"学 学习 习 习党 党 党史 史"_qs},
        {u"工作。会议"_qs, u"工 工作 作 会 会议 议"_qs},
        {u"读《守岛人》"_qs, u"读 读守 守 守岛 岛 岛人 人"_qs},
        {u"x0pwang"_qs, u"x0xx0pwang"_qs},
        {u"𠮷野"_qs, u"𠮷 𠮷野 野"_qs},
        {u"，。%_"_qs, u""_qs},
    };
    for (const auto& [text, tokens] : rows)
        QTest::newRow(qPrintable(text)) << tokens;
}

void TestSearch::cutsTextIntoCharactersPairsAndWords()
{
    QTEST(documentTokens(QString::fromUtf8(QTest::currentDataTag())).join(u' '), "tokens");
}

void TestSearch::findsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFound");
    const QString island = u"读《守岛人》有感"_qs;
    QTest::newRow("pinyin inside") << island << u"shoudaoren"_qs << true;
    QTest::newRow("pinyin over the mark") << island << u"dushoudao"_qs << true;
    QTest::newRow("capitals") << island << u"ShouDaoRen"_qs << true;
    QTest::newRow("two syllables") << island << u"yougan"_qs << true;
    QTest::newRow("half a syllable") << island << u"shoudaore"_qs << false;
    QTest::newRow("words without marks") << island << u"读守岛人"_qs << true;
    QTest::newRow("one character") << island << u"岛"_qs << true;
    QTest::newRow("pairs that do not join") << u"岛人守岛"_qs << u"守岛人"_qs << false;
    QTest::newRow("war epidemic") << u"以艺抗疫物书展"_qs << u"yiwushu"_qs << true;
    QTest::newRow("art against epidemic") << u"检察蓝“疫”无止境"_qs << u"yiwuzhijing"_qs << true;
    QTest::newRow("initials") << u"观看《长津湖》"_qs << u"cjh"_qs << true;
    QTest::newRow("other reading") << u"观看《长津湖》"_qs << u"zjh"_qs << true;
    QTest::newRow("two initials") << u"观看《长津湖》"_qs << u"jh"_qs << true;
    QTest::newRow("long initials") << u"学习党的二十大精神"_qs << u"xxddesdjs"_qs << true;
    QTest::newRow("initials apart") << u"观看《长津湖》"_qs << u"gch"_qs << false;
    QTest::newRow("two cuts") << u"西安之行"_qs << u"xianzhixing"_qs << true;
    QTest::newRow("one syllable of two") << u"先进事迹"_qs << u"xianjin"_qs << true;
    QTest::newRow("apostrophe") << u"西安之行"_qs << u"xi'an"_qs << true;
    QTest::newRow("v for u") << u"绿色出行"_qs << u"lvse"_qs << true;
    QTest::newRow("number") << u"2022年总结"_qs << u"2022"_qs << true;
    QTest::newRow("number and characters") << u"2022年总结"_qs << u"2022年"_qs << true;
    QTest::newRow("digits part the syllables") << u"党2022史"_qs << u"dangshi"_qs << false;
    QTest::newRow("Latin prefix") << u"G20峰会"_qs << u"g2"_qs << true;
    QTest::newRow("percent") << u"完成50%任务"_qs << u"50%"_qs << true;
    QTest::newRow("percent missing") << u"完成50项任务"_qs << u"50%"_qs << false;
    QTest::newRow("line break inside") << u"学习\n党史"_qs << u"学习党史"_qs << true;
    QTest::newRow("full-width") << u"ＡＢＣ计划"_qs << u"abc计划"_qs << true;
}

void TestSearch::findsTitles()
{
    QFETCH(QString, title);
    QFETCH(QString, word);
    QFETCH(bool, isFound);
    QCOMPARE(verifies(title, word), isFound);
    if (isFound)
        QVERIFY(isCandidate(documentTokens(title) + titleTokens(title), word));
}

void TestSearch::findsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("full") << u"单晓明"_qs << u"shanxiaoming"_qs << true;
    QTest::newRow("usual reading") << u"单晓明"_qs << u"danxiaoming"_qs << true;
    QTest::newRow("initials") << u"单晓明"_qs << u"sxm"_qs << true;
    QTest::newRow("two initials") << u"单晓明"_qs << u"sx"_qs << true;
    QTest::newRow("surname") << u"王敏"_qs << u"wang"_qs << true;
    QTest::newRow("given name") << u"王晓明"_qs << u"xiaoming"_qs << true;
    QTest::newRow("double surname") << u"尉迟恭"_qs << u"yuchi"_qs << true;
    QTest::newRow("double surname, given") << u"欧阳明华"_qs << u"minghua"_qs << true;
    QTest::newRow("characters") << u"王晓明"_qs << u"晓明"_qs << true;
    QTest::newRow("half a syllable") << u"王晓明"_qs << u"wangxiaom"_qs << false;
    QTest::newRow("other") << u"王晓明"_qs << u"wangxm"_qs << false;
}

void TestSearch::findsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    QFETCH(bool, isFound);
    QCOMPARE(verifies(name, word), isFound);
    if (isFound)
        QVERIFY(isCandidate(documentTokens(name) + nameTokens(name), word));
}

void TestSearch::everyRunOfSyllablesFindsItsTitle()
{
    const QString title = u"市检察院机关党委组织开展“学习先烈、重温誓词”主题党日活动"_qs;
    const QStringList syllables{u"shi"_qs,  u"jian"_qs, u"cha"_qs,   u"yuan"_qs, u"ji"_qs,   u"guan"_qs, u"dang"_qs,
                                u"wei"_qs,  u"zu"_qs,   u"zhi"_qs,   u"kai"_qs,  u"zhan"_qs, u"xue"_qs,  u"xi"_qs,
                                u"xian"_qs, u"lie"_qs,  u"chong"_qs, u"wen"_qs,  u"shi"_qs,  u"ci"_qs,   u"zhu"_qs,
                                u"ti"_qs,   u"dang"_qs, u"ri"_qs,    u"huo"_qs,  u"dong"_qs};
    const QStringList tokens = titleTokens(title);
    for (qsizetype from = 0; from < syllables.size(); ++from) {
        for (qsizetype length = 2; length <= 8 && from + length <= syllables.size(); ++length) {
            const QString word = syllables.mid(from, length).join(QString());
            QVERIFY2(isCandidate(tokens, word) && verifies(title, word), qPrintable(word));
        }
    }
}

void TestSearch::tokensAreSingleWordsForTheIndex()
{
    static const QRegularExpression word(u"^[\\p{L}\\p{N}\\p{Co}]+$"_qs,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString text = u"第1次《守岛人》①㈠〇々カタカナ한국어 naïve ﬁne Ⅷ é̂ 𠮷 \u200B单老师"_qs;
    const QStringList tokens = documentTokens(text) + titleTokens(text) + nameTokens(text);
    QVERIFY(tokens.size() > 30);
    for (const QString& token : tokens) {
        QVERIFY2(word.match(token).hasMatch(), qPrintable(token));
        QCOMPARE(token.toLower(), token);
    }
}

void TestSearch::plansNothingForWordsWithoutLetters_data()
{
    QTest::addColumn<QString>("word");
    for (const QString& word : {u""_qs, u"%"_qs, u"\""_qs, u"*"_qs, u"《》"_qs, u"—"_qs})
        QTest::newRow(qPrintable(word)) << word;
}

void TestSearch::plansNothingForWordsWithoutLetters()
{
    QFETCH(QString, word);
    QVERIFY(planQuery(word).isEmpty());
}

void TestSearch::quotesTokensForMatching()
{
    QCOMPARE(matchText({u"党建"_qs}), u"\"党建\""_qs);
    QCOMPARE(matchText({u"a\"b"_qs, TokenMatch::Prefix}), u"\"a\"\"b\"*"_qs);
}

void TestSearch::boundsLongQueries()
{
    QCOMPARE(queryWords(u" 党建　活动  党建 "), (QStringList{u"党建"_qs, u"活动"_qs}));
    QVERIFY(queryWords(QString(u"a b c d e f g h i j k l m n o p q r s t u v "_qs.repeated(1000))).size() <= 16);
    QVERIFY(planQuery(u"党的建设"_qs.repeated(5000)).alternatives.first().tokens.size() <= 40);
    const QueryPlan manyCuts = planQuery(u"xianxianxianxianxianxianxianxianxianxian"_qs);
    QVERIFY(manyCuts.alternatives.size() <= 40);
    QVERIFY(verifies(u"先先先先先先先先先先"_qs, u"xianxianxianxianxianxianxianxianxianxian"_qs));
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
