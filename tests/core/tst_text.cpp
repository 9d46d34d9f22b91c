// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"
#include "core/textkey.h"

#include <QTest>

#include <algorithm>

using namespace ledger;

namespace {

/// "张三|李四(事假)"
QString drawn(const QList<NamedRemark>& names)
{
    QStringList parts;
    for (const NamedRemark& name : names)
        parts.append(name.remark.isEmpty() ? name.name : name.name + u'(' + name.remark + u')');
    return parts.join(u'|');
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesKeysForComparing_data();
    void makesKeysForComparing();
    void cleansNames_data();
    void cleansNames();
    void splitsTheNamesOfACell_data();
    void splitsTheNamesOfACell();
    void knowsMarksForNothingAndForTheSame();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void keepsGoodTextInOneForm();
    void readsNamesInPinyin_data();
    void readsNamesInPinyin();
    void givesAllReadingsOfAName();
    void coversTheChineseCharacters();
    void sortsByPinyinAndByStroke();
    void sortsBySurnameStrokes();
};

void TestText::makesKeysForComparing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("compact");
    QTest::addColumn<QString>("header");
    QTest::newRow("blanks") << u" 第一 党支部\n"_qs << u"第一党支部"_qs << u"第一党支部"_qs;
    QTest::newRow("required mark") << u"*姓 名"_qs << u"*姓名"_qs << u"姓名"_qs;
    QTest::newRow("full-width") << u"ＩＤ　号＊"_qs << u"id号*"_qs << u"id号"_qs;
    QTest::newRow("remark") << u"服务时长（小时）"_qs << u"服务时长(小时)"_qs << u"服务时长"_qs;
    QTest::newRow("other brackets") << u"级别【必填】[1]〔注〕"_qs << u"级别【必填】[1]〔注〕"_qs << u"级别"_qs;
    QTest::newRow("nested") << u"时间（格式(年)月）段"_qs << u"时间(格式(年)月)段"_qs << u"时间段"_qs;
    QTest::newRow("line break") << u"缺席人员\r\n及原因"_qs << u"缺席人员及原因"_qs << u"缺席人员及原因"_qs;
    QTest::newRow("open bracket") << u"时长(小时"_qs << u"时长(小时"_qs << u"时长"_qs;
    QTest::newRow("only brackets") << u"（备注）"_qs << u"(备注)"_qs << u"(备注)"_qs;
    QTest::newRow("zero width") << u"姓\u200B名\uFEFF"_qs << u"姓名"_qs << u"姓名"_qs;
    QTest::newRow("case") << u"No."_qs << u"no."_qs << u"no."_qs;
}

void TestText::makesKeysForComparing()
{
    QFETCH(QString, text);
    QTEST(compactKey(text), "compact");
    QTEST(headerKey(text), "header");
}

void TestText::cleansNames_data()
{
    QTest::addColumn<QString>("clean");
    const QList<std::pair<QString, QString>> rows{
        {u"王  敏"_qs, u"王敏"_qs},
        {u"黄　敏"_qs, u"黄敏"_qs},
        {u" 张三\n"_qs, u"张三"_qs},
        {u"欧 阳 明 华"_qs, u"欧阳明华"_qs},
        {u"𠮷 野"_qs, u"𠮷野"_qs},
        {u"John  Smith "_qs, u"John Smith"_qs},
        {u"买买提・吐尔逊"_qs, u"买买提·吐尔逊"_qs},
        {u"第一 党支部 委员会"_qs, u"第一 党支部 委员会"_qs},
        {u"李\u200B四"_qs, u"李四"_qs},
        {u""_qs, u""_qs},
    };
    for (const auto& [text, clean] : rows)
        QTest::newRow(qPrintable(u"<"_qs + text + u">"_qs)) << clean;
}

void TestText::cleansNames()
{
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    QTEST(cleanName(QStringView(tag).mid(1, tag.size() - 2)), "clean");
}

void TestText::splitsTheNamesOfACell_data()
{
    QTest::addColumn<QString>("names");
    const QList<std::pair<QString, QString>> rows{
        {u"张三、李四"_qs, u"张三|李四"_qs},
        {u"张三，李四,王五；赵六;钱七"_qs, u"张三|李四|王五|赵六|钱七"_qs},
        {u"张三\n李四\r\n王五"_qs, u"张三|李四|王五"_qs},
        {u"张三 李四光 王五"_qs, u"张三|李四光|王五"_qs},
        {u"王  敏"_qs, u"王敏"_qs},
        {u"黄　敏、李琳晓"_qs, u"黄敏|李琳晓"_qs},
        {u"黄　敏 李琳晓"_qs, u"黄敏|李琳晓"_qs},
        {u"李琳晓 黄 敏"_qs, u"李琳晓|黄敏"_qs},
        {u"张 三 李 四"_qs, u"张三|李四"_qs},
        {u"王 小 明"_qs, u"王小明"_qs},
        {u"王 小明"_qs, u"王小明"_qs},
        {u"欧阳 明"_qs, u"欧阳明"_qs},
        {u"欧阳 明华 李四"_qs, u"欧阳明华|李四"_qs},
        {u"张三（事假）"_qs, u"张三(事假)"_qs},
        {u"张三(出差)、李四（病假、住院）"_qs, u"张三(出差)|李四(病假、住院)"_qs},
        {u"张三（400毫升）李四（200毫升）"_qs, u"张三(400毫升)|李四(200毫升)"_qs},
        {u"张三 （事假）"_qs, u"张三(事假)"_qs},
        {u"张三、李四等5人"_qs, u"张三|李四"_qs},
        {u"张三、李四等"_qs, u"张三|李四"_qs},
        {u"张三、李四 等１０余人"_qs, u"张三|李四"_qs},
        {u"张三、李等"_qs, u"张三|李等"_qs},
        {u"张三、李四等同志"_qs, u"张三|李四"_qs},
        {u"张三、、李四、"_qs, u"张三|李四"_qs},
        {u"John Smith、张三"_qs, u"John Smith|张三"_qs},
        {u"张三（未闭合"_qs, u"张三(未闭合)"_qs},
        {u"第一党支部 第二党支部"_qs, u"第一党支部 第二党支部"_qs},
        {u"𠮷野、张三"_qs, u"𠮷野|张三"_qs},
        {u"（事假）"_qs, u""_qs},
        {u"买买提·吐尔逊 张三"_qs, u"买买提·吐尔逊|张三"_qs},
        {u" 、 "_qs, u""_qs},
        {u"张三（因公（省院））、李四"_qs, u"张三(因公（省院）)|李四"_qs},
    };
    for (const auto& [text, names] : rows)
        QTest::newRow(qPrintable(u"<"_qs + text + u">"_qs)) << names;
}

void TestText::splitsTheNamesOfACell()
{
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    QTEST(drawn(splitNames(QStringView(tag).mid(1, tag.size() - 2))), "names");
}

void TestText::knowsMarksForNothingAndForTheSame()
{
    for (const QString& mark :
         {u""_qs, u" 　"_qs, u"/"_qs, u"／"_qs, u"无"_qs, u"—"_qs, u"——"_qs, u"-"_qs, u"\\"_qs, u"N/A"_qs, u"n/a"_qs})
        QVERIFY2(isBlankMark(mark), qPrintable(mark));
    for (const QString& mark : {u"无锡"_qs, u"0"_qs, u"同上"_qs, u"A"_qs})
        QVERIFY2(!isBlankMark(mark), qPrintable(mark));
    for (const QString& mark : {u"〃"_qs, u"\""_qs, u"同上"_qs, u" 同 上 "_qs, u"″"_qs})
        QVERIFY2(isDittoMark(mark), qPrintable(mark));
    for (const QString& mark : {u""_qs, u"同上级"_qs, u"'"_qs})
        QVERIFY2(!isDittoMark(mark), qPrintable(mark));
}

void TestText::refusesBrokenText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inName");
    QTest::addColumn<bool>("inNote");
    QTest::newRow("NUL") << QString(u'\0') << true << true;
    QTest::newRow("escape") << u"a\x1b[31m"_qs << true << true;
    QTest::newRow("lone surrogate") << QString(QChar(0xD842)) << true << true;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << true << true;
    QTest::newRow("right to left") << u"\u202Eabc"_qs << true << false;
    QTest::newRow("zero width") << u"a\u200Bb"_qs << true << false;
    QTest::newRow("line end") << u"a\nb"_qs << true << false;
    QTest::newRow("tab") << u"a\tb"_qs << true << false;
    QTest::newRow("rare character") << u"𠮷"_qs << false << false;
    QTest::newRow("placeholder") << u"%1%2"_qs << false << false;
}

void TestText::refusesBrokenText()
{
    QFETCH(QString, text);
    QFETCH(bool, inName);
    QFETCH(bool, inNote);
    const auto name = checkedText(text, u"姓名", TextKind::Name);
    const auto note = checkedText(text, u"备注");
    QCOMPARE(name.has_value(), !inName);
    QCOMPARE(note.has_value(), !inNote);
    if (!name) {
        QCOMPARE(name.error().code, ErrorCode::Validation);
        QVERIFY(name.error().message.contains(u"姓名"_qs));
    }
}

void TestText::keepsGoodTextInOneForm()
{
    QCOMPARE(checkedText(u"e\u0301\r\nb\rc"_qs, u"备注").value(), u"\u00e9\nb\nc"_qs);
    QVERIFY(checkedText(QString(QChar(0x202E)), u"姓名", TextKind::Name).error().message.contains(u"U+202E"_qs));
}

void TestText::readsNamesInPinyin_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    const QList<std::tuple<QString, QString, QString>> rows{
        {u"张伟"_qs, u"zhangwei"_qs, u"zw"_qs},
        {u"单晓明"_qs, u"shanxiaoming"_qs, u"sxm"_qs},
        {u"曾国强"_qs, u"zengguoqiang"_qs, u"zgq"_qs},
        {u"解放"_qs, u"xiefang"_qs, u"xf"_qs},
        {u"仇和"_qs, u"qiuhe"_qs, u"qh"_qs},
        {u"区丽"_qs, u"ouli"_qs, u"ol"_qs},
        {u"查明"_qs, u"zhaming"_qs, u"zm"_qs},
        {u"朴英"_qs, u"piaoying"_qs, u"py"_qs},
        {u"盖军"_qs, u"gejun"_qs, u"gj"_qs},
        {u"翟丽"_qs, u"zhaili"_qs, u"zl"_qs},
        {u"尉迟恭"_qs, u"yuchigong"_qs, u"ycg"_qs},
        {u"欧阳明华"_qs, u"ouyangminghua"_qs, u"oymh"_qs},
        {u"吕布"_qs, u"lubu"_qs, u"lb"_qs},
        {u"沈阳"_qs, u"shenyang"_qs, u"sy"_qs},
        {u"王A3"_qs, u"wanga3"_qs, u"wa3"_qs},
        {u"买买提·吐尔逊"_qs, u"maimaitituerxun"_qs, u"mmttex"_qs},
    };
    for (const auto& [name, full, initials] : rows)
        QTest::newRow(qPrintable(name)) << full << initials;
}

void TestText::readsNamesInPinyin()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTEST(pinyinFull(name), "full");
    QTEST(pinyinInitials(name), "initials");
}

void TestText::givesAllReadingsOfAName()
{
    QCOMPARE(pinyinReadings(u"单明"), (QStringList{u"shanming"_qs, u"danming"_qs, u"chanming"_qs}));
    QCOMPARE(pinyinReadings(u"张伟"), QStringList{u"zhangwei"_qs});
    QVERIFY(pinyinReadings(u"王长乐").contains(u"wangchangle"_qs));
    QVERIFY(pinyinReadings(u"王长乐").contains(u"wangzhangyue"_qs));
    QVERIFY(pinyinReadings(u"长长长长长长").size() <= 8);
    QVERIFY(pinyinReadings(u"").isEmpty());
    QVERIFY(isPinyinSyllable(u"zhuang") && !isPinyinSyllable(u"zhu1") && !isPinyinSyllable(u""));
}

void TestText::coversTheChineseCharacters()
{
    int unread = 0;
    for (char32_t code = 0x4E00; code <= 0x9FA5; ++code)
        unread += syllablesOf(code).isEmpty() ? 1 : 0;
    QVERIFY2(unread < 200, qPrintable(QString::number(unread)));
    QVERIFY(syllablesOf(U'a').isEmpty() && syllablesOf(U'，').isEmpty() && syllablesOf(0x20BB7).isEmpty());
    QCOMPARE(syllablesOf(U'㐀').size(), 1);
}

/// 姓氏笔画: number, then 横竖撇点折; of one surname the names of two characters first; the mainland's count of 阝.
void TestText::sortsBySurnameStrokes()
{
    const QStringList ordered{
        QStringLiteral("丁宁"),   QStringLiteral("于海"),   QStringLiteral("马远"), QStringLiteral("王安"),
        QStringLiteral("王一帆"), QStringLiteral("毛青"),   QStringLiteral("方圆"), QStringLiteral("尹和"),
        QStringLiteral("邓平"),   QStringLiteral("田甜"),   QStringLiteral("刘洋"), QStringLiteral("许诺"),
        QStringLiteral("李卫"),   QStringLiteral("李书田"), QStringLiteral("杨帆"), QStringLiteral("吴越"),
        QStringLiteral("宋词"),   QStringLiteral("张弛"),   QStringLiteral("陆路"), QStringLiteral("陈辰"),
        QStringLiteral("周全"),   QStringLiteral("郑重"),   QStringLiteral("赵晨"), QStringLiteral("胡杨"),
        QStringLiteral("徐来"),   QStringLiteral("郭外"),   QStringLiteral("黄河"), QStringLiteral("彭湃"),
        QStringLiteral("谢意"),   QStringLiteral("蔡田"),   QStringLiteral("薛山"), QStringLiteral("魏然")};
    QStringList shuffled(ordered.rbegin(), ordered.rend());
    std::sort(shuffled.begin(), shuffled.end(),
              [](const QString& a, const QString& b) { return sortKeyStroke(a) < sortKeyStroke(b); });
    QCOMPARE(shuffled, ordered);
}

void TestText::sortsByPinyinAndByStroke()
{
    QStringList names{u"赵一"_qs, u"单明"_qs, u"曾强"_qs, u"安平"_qs, u"丁一"_qs, u"山川"_qs, u"陈一"_qs};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return sortKeyPinyin(a) < sortKeyPinyin(b); });
    QCOMPARE(names.join(u' '), u"安平 陈一 丁一 山川 单明 曾强 赵一"_qs);
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return sortKeyStroke(a) < sortKeyStroke(b); });
    QCOMPARE(names.first(), u"丁一"_qs);
    QCOMPARE(names.last(), u"曾强"_qs);
    QVERIFY(sortKeyPinyin(u"").size() < 4);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
