// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"
#include "ledger/ledgerfixture.h"
#include "ledger/ownfields.h"
#include "storage/catalogstore.h"

using namespace ledger;
using namespace ledger::testing;

/// Figures over fields of the unit's own: those made with the field, and those somebody wrote.
class TestOwnFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatIsStated();
    void sumsNumbers();
    void countsEveryWordOfAChoice();
    void anAddedWordHasItsFigure();
    void writtenConditionsHold_data();
    void writtenConditionsHold();
    void tracesNameTheRecords();
    void goesWhenItIsNotCountedAnyMore();

private:
    double value(const QString& key) const;
    OwnField define(const QString& label, OwnFieldType type, const QStringList& words = {});

    std::unique_ptr<TestLedger> m_ledger;
    OwnField m_grade;
};

OwnField TestOwnFigures::define(const QString& label, OwnFieldType type, const QStringList& words)
{
    OwnField own;
    own.label = label;
    own.type = type;
    own.unit = QStringLiteral("元");
    own.isCounted = true;
    const auto saved = saveOwnField(m_ledger->ledger(), own, words);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return *saved;
}

void TestOwnFigures::initTestCase()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    define(QStringLiteral("经费"), OwnFieldType::Number);
    define(QStringLiteral("通知日期"), OwnFieldType::Date);
    define(QStringLiteral("督导人"), OwnFieldType::Person);
    m_grade = define(QStringLiteral("满意度"), OwnFieldType::Choice, {QStringLiteral("好"), QStringLiteral("一般")});
    m_ledger->reopen();
    struct Row {
        const char* title;
        QVariant money;
        const char* told;
        const char* grade;
        const char* supervisor;
    };
    for (const Row& row : {Row{"甲", 100.5, "2022-06-30", "好", "张三"},
                           Row{"乙", 3.0, "2022-07", "一般", "张三、李四"}, Row{"丙", {}, "", "好", ""}}) {
        Record session = m_ledger->session(QString::fromUtf8(row.title), QDate(2022, 7, 20), branch);
        session.set(QStringLiteral("scope"), QStringLiteral("本院"));
        session.set(QStringLiteral("own_jingfei"), row.money);
        if (const auto told = PartialDate::fromIso(QString::fromUtf8(row.told)))
            session.set(QStringLiteral("own_tongzhiriqi"), QVariant::fromValue(*told));
        session.set(QStringLiteral("own_manyidu"), QString::fromUtf8(row.grade));
        session.set(QStringLiteral("own_dudaoren"), QString::fromUtf8(row.supervisor));
        BL_DONE(m_ledger->save(session));
    }
}

double TestOwnFigures::value(const QString& key) const
{
    const auto reader = m_ledger->reader();
    auto figures = Figures::load(*reader, QDate(2022, 9, 30));
    const auto values = figures->values(*Period::parse(QStringLiteral("2022Q3")), 0, {key});
    return values && values->size() == 1 ? values->constFirst().value.value_or(-1) : -2;
}

void TestOwnFigures::countsWhatIsStated()
{
    QCOMPARE(value(QStringLiteral("own.study_session.jingfei")), 2.0);
    QCOMPARE(value(QStringLiteral("own.study_session.dudaoren")), 2.0);
}

void TestOwnFigures::sumsNumbers()
{
    QCOMPARE(value(QStringLiteral("own.study_session.jingfei.sum")), 103.5);
}

void TestOwnFigures::countsEveryWordOfAChoice()
{
    QCOMPARE(value(QStringLiteral("own.study_session.manyidu.hao")), 2.0);
    QCOMPARE(value(QStringLiteral("own.study_session.manyidu.yiban")), 1.0);
}

void TestOwnFigures::anAddedWordHasItsFigure()
{
    QCOMPARE(value(QStringLiteral("own.study_session.manyidu.cha")), -2.0);
    BL_DONE(m_ledger->ledger().addWord(m_grade.dictionary, QStringLiteral("差")));
    QCOMPARE(value(QStringLiteral("own.study_session.manyidu.cha")), 0.0);
}

void TestOwnFigures::writtenConditionsHold_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<double>("wanted");
    QTest::newRow("word") << QStringLiteral(R"({"field": "own_manyidu", "is": ["好"]})") << 2.0;
    QTest::newRow("not the word") << QStringLiteral(R"({"field": "own_manyidu", "not": ["好"]})") << 1.0;
    QTest::newRow("number") << QStringLiteral(R"({"field": "own_jingfei", "is": ["3"]})") << 1.0;
    QTest::newRow("part of a name") << QStringLiteral(R"({"field": "own_dudaoren", "contains": ["李四"]})") << 1.0;
    QTest::newRow("stated") << QStringLiteral(R"({"field": "own_tongzhiriqi", "stated": true})") << 2.0;
    QTest::newRow("past") << QStringLiteral(R"({"field": "own_tongzhiriqi", "past": true})") << 2.0;
}

void TestOwnFigures::writtenConditionsHold()
{
    QFETCH(QString, condition);
    QFETCH(double, wanted);
    const QJsonObject figure{
        {QStringLiteral("key"), QStringLiteral("unit.test")},
        {QStringLiteral("label"), QStringLiteral("试")},
        {QStringLiteral("unit"), QStringLiteral("次")},
        {QStringLiteral("kind"), QStringLiteral("study_session")},
        {QStringLiteral("count"), QStringLiteral("records")},
        {QStringLiteral("where"), QJsonArray{QJsonDocument::fromJson(condition.toUtf8()).object()}}};
    BL_DONE(m_ledger->ledger().housekeep([&](Connection& connection) {
        return CatalogStore(connection).putFigures(QStringLiteral("unit.test"), {figure});
    }));
    QCOMPARE(value(QStringLiteral("unit.test")), wanted);
    const auto reader = m_ledger->reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    BL_TRY(trace, figures.trace(QStringLiteral("unit.test"), *Period::parse(QStringLiteral("2022Q3"))));
    QCOMPARE(static_cast<double>(trace.records.size()), wanted);
}

void TestOwnFigures::tracesNameTheRecords()
{
    const auto reader = m_ledger->reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    BL_TRY(trace,
           figures.trace(QStringLiteral("own.study_session.manyidu.yiban"), *Period::parse(QStringLiteral("2022Q3"))));
    QCOMPARE(trace.records.size(), 1);
    QCOMPARE(trace.records.constFirst().title, QStringLiteral("乙"));
    QVERIFY(!trace.notCounted.isEmpty());
    QVERIFY2(trace.notCounted.constFirst().reason.contains(QStringLiteral("满意度")),
             qPrintable(trace.notCounted.constFirst().reason));
}

void TestOwnFigures::goesWhenItIsNotCountedAnyMore()
{
    OwnField grade = m_grade;
    grade.isCounted = false;
    BL_DONE(saveOwnField(m_ledger->ledger(), grade));
    QCOMPARE(value(QStringLiteral("own.study_session.manyidu.hao")), -2.0);
    QCOMPARE(value(QStringLiteral("own.study_session.jingfei")), 2.0);
}

QTEST_GUILESS_MAIN(TestOwnFigures)
#include "tst_ownfigures.moc"
