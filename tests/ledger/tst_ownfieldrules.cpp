// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/ownfields.h"
#include "ledger/undo.h"

using namespace ledger;
using namespace ledger::testing;

/// Fields the unit defines: what may be defined, and how their values live in the ledger.
class TestOwnFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void definesEveryType();
    void refusesWhatWouldBeMistaken_data();
    void refusesWhatWouldBeMistaken();
    void keepsTypeAndKeyWhenChanged();
    void movesWithinTheKind();
    void movingDamagesNoRecord();
    void hidesWithoutLosing();
    void valuesAreListedFilteredAndSorted();
    void valuesAreFoundBySearch();
    void valuesAreAuditedAndTakenBack();
    void requiredAndUnknownWordsAreRefused();
    void definingIsWrittenToTheAudit();

private:
    OwnField define(const QString& label, OwnFieldType type, const QStringList& words = {});
    Record& meeting(const QString& title, QDate day);
    QStringList listed(const QList<ListFilter>& filters, const QString& sortField) const;

    std::unique_ptr<TestLedger> m_ledger;
    QList<Record> m_meetings;
    qint64 m_branch = 0;
};

void TestOwnFieldRules::init()
{
    m_meetings.clear();
    m_ledger = std::make_unique<TestLedger>();
    m_branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
}

OwnField TestOwnFieldRules::define(const QString& label, OwnFieldType type, const QStringList& words)
{
    OwnField own;
    own.kind = Kind::StudySession;
    own.label = label;
    own.type = type;
    const auto saved = saveOwnField(m_ledger->ledger(), own, words);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    m_ledger->reopen();
    return *saved;
}

void TestOwnFieldRules::definesEveryType()
{
    define(QStringLiteral("会议编号"), OwnFieldType::Text);
    define(QStringLiteral("经费"), OwnFieldType::Number);
    define(QStringLiteral("通知日期"), OwnFieldType::Date);
    define(QStringLiteral("满意度"), OwnFieldType::Choice, {QStringLiteral("好"), QStringLiteral("一般")});
    define(QStringLiteral("督导人"), OwnFieldType::Person);
    const KindInfo& info = m_ledger->ledger().schema().of(Kind::StudySession);
    QCOMPARE(info.field(u"own_huiyibianhao")->type, FieldType::Text);
    QCOMPARE(info.field(u"own_jingfei")->type, FieldType::Decimal);
    QCOMPARE(info.field(u"own_tongzhiriqi")->type, FieldType::Date);
    const Field* choice = info.field(u"own_manyidu");
    QCOMPARE(choice->type, FieldType::Choice);
    QCOMPARE(m_ledger->ledger().vocabulary().words(choice->dictionary).size(), 2);
    QVERIFY(info.field(u"own_dudaoren")->is(FieldFlag::PersonName));
}

void TestOwnFieldRules::refusesWhatWouldBeMistaken_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QStringLiteral("  ") << QStringList() << QStringLiteral("label");
    QTest::newRow("built-in label") << QStringLiteral("主题") << QStringList() << QStringLiteral("label");
    QTest::newRow("the same with blanks and star")
        << QStringLiteral("主 题*") << QStringList() << QStringLiteral("label");
    QTest::newRow("header word in use") << QStringLiteral("编号") << QStringList{QStringLiteral("参会人员")}
                                        << QStringLiteral("label");
    QTest::newRow("own label") << QStringLiteral("经费") << QStringList() << QStringLiteral("label");
    QTest::newRow("too long") << QString(21, u'字') << QStringList() << QStringLiteral("label");
    QTest::newRow("header too long") << QStringLiteral("编号甲") << QStringList{QString(21, u'字')}
                                     << QStringLiteral("headers");
    QTest::newRow("only signs") << QStringLiteral("**") << QStringList() << QStringLiteral("label");
}

void TestOwnFieldRules::refusesWhatWouldBeMistaken()
{
    QFETCH(QString, label);
    QFETCH(QStringList, headers);
    QFETCH(QString, field);
    define(QStringLiteral("经费"), OwnFieldType::Number);
    OwnField own;
    own.label = label;
    own.headers = headers;
    const auto refused = saveOwnField(m_ledger->ledger(), own);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Validation);
    QCOMPARE(refused.error().fields.constFirst().field, field);
    BL_TRY(fields, ownFields(m_ledger->ledger()));
    QCOMPARE(fields.size(), 1);
}

void TestOwnFieldRules::keepsTypeAndKeyWhenChanged()
{
    OwnField own = define(QStringLiteral("经费"), OwnFieldType::Number);
    own.label = QStringLiteral("活动经费");
    own.type = OwnFieldType::Text;
    own.unit = QStringLiteral("元");
    BL_DONE(saveOwnField(m_ledger->ledger(), own));
    m_ledger->reopen();
    const Field* field = m_ledger->ledger().schema().of(Kind::StudySession).field(u"own_jingfei");
    QCOMPARE(field->label, QStringLiteral("活动经费"));
    QCOMPARE(field->type, FieldType::Decimal);
    QCOMPARE(field->unit, QStringLiteral("元"));
    QVERIFY(m_ledger->ledger().vocabulary().headers(Kind::StudySession).value(QStringLiteral("own_jingfei"))
            == QStringList{QStringLiteral("活动经费")});
}

void TestOwnFieldRules::movesWithinTheKind()
{
    define(QStringLiteral("甲"), OwnFieldType::Text);
    const OwnField second = define(QStringLiteral("乙"), OwnFieldType::Text);
    BL_DONE(moveOwnField(m_ledger->ledger(), second, -1));
    BL_DONE(moveOwnField(m_ledger->ledger(), second, -1));
    BL_TRY(fields, ownFields(m_ledger->ledger()));
    QCOMPARE(fields.constFirst().label, QStringLiteral("乙"));
    QCOMPARE(fields.size(), 2);
}

Record& TestOwnFieldRules::meeting(const QString& title, QDate day)
{
    m_meetings.append(m_ledger->session(title, day, m_branch));
    return m_meetings.last();
}

/// What a record was when it was saved does not hang on the order in which its fields are shown.
void TestOwnFieldRules::movingDamagesNoRecord()
{
    const OwnField first = define(QStringLiteral("甲"), OwnFieldType::Text);
    const OwnField second = define(QStringLiteral("乙"), OwnFieldType::Text);
    Record& record = meeting(QStringLiteral("党课"), QDate(2022, 3, 1));
    record.set(first.key, QStringLiteral("一"));
    record.set(second.key, QStringLiteral("二"));
    BL_DONE(m_ledger->save(record));
    BL_DONE(moveOwnField(m_ledger->ledger(), second, -1));
    m_ledger->reopen();
    BL_TRY(findings, m_ledger->reader()->check({}));
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.constFirst().message));
}

void TestOwnFieldRules::hidesWithoutLosing()
{
    const OwnField own = define(QStringLiteral("会议编号"), OwnFieldType::Text);
    Record& record = meeting(QStringLiteral("党课"), QDate(2022, 3, 1));
    record.set(own.key, QStringLiteral("A-17"));
    BL_DONE(m_ledger->save(record));
    BL_DONE(hideOwnField(m_ledger->ledger(), own, true));
    m_ledger->reopen();
    const Field* field = m_ledger->ledger().schema().of(Kind::StudySession).field(own.key);
    QVERIFY(field->is(FieldFlag::Hidden) && !field->is(FieldFlag::InTable));
    QVERIFY(m_ledger->ledger().vocabulary().headers(Kind::StudySession).value(own.key).isEmpty());
    BL_TRY(kept, m_ledger->reader()->load(Kind::StudySession, record.id));
    kept.set(QStringLiteral("place"), QStringLiteral("会议室"));
    BL_DONE(m_ledger->save(kept));
    BL_TRY(findings, m_ledger->reader()->check());
    QVERIFY(findings.isEmpty());
    BL_TRY(hidden, ownFields(m_ledger->ledger()));
    BL_DONE(hideOwnField(m_ledger->ledger(), hidden.constFirst(), false));
    m_ledger->reopen();
    BL_TRY(again, m_ledger->reader()->load(Kind::StudySession, record.id));
    QCOMPARE(again.text(own.key), QStringLiteral("A-17"));
}

QStringList TestOwnFieldRules::listed(const QList<ListFilter>& filters, const QString& sortField) const
{
    ListQuery query;
    query.filters = filters;
    query.sortField = sortField;
    query.order = Qt::AscendingOrder;
    const auto reader = m_ledger->reader();
    const auto ids = reader->ids(query);
    if (!ids)
        return {ids.error().message};
    QStringList titles;
    const auto rows = reader->rows(Kind::StudySession, *ids);
    for (const Record& row : *rows)
        titles << row.text(QStringLiteral("title"));
    return titles;
}

void TestOwnFieldRules::valuesAreListedFilteredAndSorted()
{
    const QString money = define(QStringLiteral("经费"), OwnFieldType::Number).key;
    const QString told = define(QStringLiteral("通知日期"), OwnFieldType::Date).key;
    const QString grade =
        define(QStringLiteral("满意度"), OwnFieldType::Choice, {QStringLiteral("好"), QStringLiteral("一般")}).key;
    struct Row {
        const char* title;
        double money;
        QDate told;
        const char* grade;
    };
    for (const Row& row : {Row{"甲", 200, QDate(2022, 2, 1), "好"}, Row{"乙", 30, QDate(2022, 1, 1), "一般"},
                           Row{"丙", 1000, QDate(2022, 3, 1), "好"}}) {
        Record& record = meeting(QString::fromUtf8(row.title), QDate(2022, 4, 1));
        record.set(money, row.money);
        record.set(told, QVariant::fromValue(PartialDate::day(row.told)));
        record.set(grade, QString::fromUtf8(row.grade));
        BL_DONE(m_ledger->save(record));
    }
    const QStringList byMoney{QStringLiteral("乙"), QStringLiteral("甲"), QStringLiteral("丙")};
    QCOMPARE(listed({}, money), byMoney);
    QCOMPARE(listed({}, told), byMoney);
    using Test = ListFilter::Test;
    QCOMPARE(listed({{money, Test::AtLeast, {QStringLiteral("100")}}}, money), byMoney.mid(1));
    QCOMPARE(listed({{grade, Test::OneOf, {QStringLiteral("好")}}}, money), byMoney.mid(1));
    QCOMPARE(listed({{told, Test::AtMost, {QStringLiteral("2022-01")}}}, money), byMoney.mid(0, 1));
}

void TestOwnFieldRules::valuesAreFoundBySearch()
{
    const QString supervisor = define(QStringLiteral("督导人"), OwnFieldType::Person).key;
    const QString told = define(QStringLiteral("通知日期"), OwnFieldType::Date).key;
    const QString note = define(QStringLiteral("会议编号"), OwnFieldType::Text).key;
    Record& record = meeting(QStringLiteral("党课"), QDate(2022, 3, 1));
    record.set(supervisor, QStringLiteral("单晓明"));
    record.set(told, QVariant::fromValue(PartialDate::day(QDate(2022, 2, 17))));
    record.set(note, QStringLiteral("云检党〔2022〕9号"));
    BL_DONE(m_ledger->save(record));
    for (const char* words : {"sxm", "单晓明 党课", "2月17日", "云检党 9号"}) {
        BL_TRY(found, m_ledger->reader()->search(QString::fromUtf8(words), 5));
        QVERIFY2(found.total == 1, words);
    }
}

void TestOwnFieldRules::valuesAreAuditedAndTakenBack()
{
    const QString key = define(QStringLiteral("经费"), OwnFieldType::Number).key;
    Record& record = meeting(QStringLiteral("党课"), QDate(2022, 3, 1));
    record.set(key, 10.0);
    BL_DONE(m_ledger->save(record));
    record.set(key, 12.5);
    BL_DONE(m_ledger->save(record));
    BL_TRY(history, m_ledger->reader()->history(Kind::StudySession, record.id));
    QVERIFY(history.constFirst().changes.value(key).toArray()
            == (QJsonArray{QStringLiteral("10"), QStringLiteral("12.5")}));
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    BL_TRY(back, m_ledger->reader()->load(Kind::StudySession, record.id));
    QCOMPARE(back.value(key).toDouble(), 10.0);
    BL_TRY(findings, m_ledger->reader()->check());
    QVERIFY(findings.isEmpty());
}

void TestOwnFieldRules::requiredAndUnknownWordsAreRefused()
{
    OwnField own = define(QStringLiteral("满意度"), OwnFieldType::Choice, {QStringLiteral("好")});
    own.isRequired = true;
    BL_DONE(saveOwnField(m_ledger->ledger(), own));
    m_ledger->reopen();
    Record& record = meeting(QStringLiteral("党课"), QDate(2022, 3, 1));
    for (const QString& word : {QString(), QStringLiteral("糟")}) {
        record.set(own.key, word);
        const auto refused = m_ledger->save(record);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().fields.constFirst().field, own.key);
    }
    record.set(own.key, QStringLiteral("好"));
    BL_DONE(m_ledger->save(record));
}

void TestOwnFieldRules::definingIsWrittenToTheAudit()
{
    qint64 group = 0;
    BL_TRY(before, m_ledger->reader()->lastAuditGroup());
    group = before;
    define(QStringLiteral("经费"), OwnFieldType::Number);
    BL_TRY(changes, m_ledger->reader()->changesSince(group));
    QVERIFY(changes.areSettingsTouched);
    QVERIFY(changes.label.contains(QStringLiteral("经费")));
}

QTEST_GUILESS_MAIN(TestOwnFieldRules)
#include "tst_ownfieldrules.moc"
