// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QTest>

#include <cmath>

using namespace ledger;
using namespace ledger::testing;

class FigureTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ledger.draw(drawnOrgan()); }
    void whatTheRecordsAddIsTheFigure_data();
    void whatTheRecordsAddIsTheFigure();
    void reasonsAreGiven_data();
    void reasonsAreGiven();
    void statementsAndRecordsAgreeOnEveryCondition_data();
    void statementsAndRecordsAgreeOnEveryCondition();
    void peopleCountOnceAndSaySo();

private:
    FigureLedger m_ledger;
};

void FigureTraces::whatTheRecordsAddIsTheFigure_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("branch");
    for (const char* period :
         {"2022Q2", "2022Q3", "2022", "last3y@2022-09-30", "ever@2022-12-31", "2022-08-02..2022-09-29"}) {
        for (const char* branch : {"", "一支部", "二支部", "机关党委"})
            QTest::addRow("%s %s", period, branch) << QString::fromLatin1(period) << QString::fromUtf8(branch);
    }
}

void FigureTraces::whatTheRecordsAddIsTheFigure()
{
    QFETCH(QString, period);
    QFETCH(QString, branch);
    Figures figures = m_ledger.figures();
    for (const FigureDefinition& figure : figures.definitions()) {
        auto trace = figures.trace(figure.key, FigureLedger::period(period), m_ledger.branch(branch));
        QVERIFY2(trace, qPrintable(figure.key));
        double adds = 0;
        double present = 0;
        double expected = 0;
        for (const TraceRow& row : std::as_const(trace->records)) {
            adds += row.adds;
            present += row.present.value_or(0);
            expected += row.expected.value_or(0);
            QCOMPARE(row.expected.has_value(), figure.isRate);
        }
        const bool hasValue = !figure.isRate || expected > 0;
        const double sum = figure.isRate && hasValue ? std::round(present / expected * 10000) / 10000 : adds;
        const std::optional<double>& value = trace->figure.value;
        if (value.has_value() != hasValue || (hasValue && *value != sum))
            QFAIL(qPrintable(QStringLiteral("%1: %2 against %3").arg(figure.key).arg(sum).arg(value.value_or(-1))));
        for (const TraceRow& row : std::as_const(trace->notCounted))
            QVERIFY2(!row.reason.isEmpty(), qPrintable(figure.key));
    }
}

void FigureTraces::reasonsAreGiven_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* key, const char* title, const char* reason) {
        QTest::addRow("%s %s", key, title)
            << QString::fromUtf8(key) << QString::fromUtf8(title) << QString::fromUtf8(reason);
    };
    row("meeting.lecture", "全市党课", "全市");
    row("meeting.lecture", "支委会", "类别");
    row("meeting.theme_day", "全年党日", "日期不精确到日");
    row("attendance.rate", "小组会", "实到");
    row("study.leader_lectures", "党课二", "院领导");
    row("member.full", "王三", "预备党员");
    row("member.aged_35_or_less", "李二", "36周岁");
    row("branch.in_service", "三支部", "已撤销");
    row("branch.young_assistants", "李二", "36周岁");
    row("appointment.assistants", "聘任二", "有效期");
    row("responsibility.done", "事项五", "进行中");
    row("petition.replied_in_time", "信访二", "7 日");
    row("gap.missed", "主题党日", "不作要求");
}

void FigureTraces::reasonsAreGiven()
{
    QFETCH(QString, key);
    QFETCH(QString, title);
    QFETCH(QString, reason);
    Figures figures = m_ledger.figures();
    auto trace = figures.trace(key, FigureLedger::period(QStringLiteral("2022Q3")));
    QVERIFY(trace);
    QStringList reasons;
    for (const TraceRow& row : std::as_const(trace->notCounted)) {
        if (row.title == title)
            reasons << row.reason;
    }
    QVERIFY2(reasons.join(u'\n').contains(reason), qPrintable(reasons.join(u'\n')));
}

void FigureTraces::statementsAndRecordsAgreeOnEveryCondition_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<FactWindow::Mode>("mode");
    using enum FactWindow::Mode;
    QTest::newRow("sessions") << Kind::StudySession << DateInPeriod;
    QTest::newRow("work records") << Kind::WorkRecord << DateInPeriod;
    QTest::newRow("work records in force") << Kind::WorkRecord << InForce;
    QTest::newRow("honors") << Kind::Honor << DateInPeriod;
    QTest::newRow("volunteering") << Kind::VolunteerActivity << DateInPeriod;
    QTest::newRow("items") << Kind::ResponsibilityItem << ListOfYear;
    QTest::newRow("members") << Kind::Member << OnRoster;
    QTest::newRow("branches") << Kind::Branch << Standing;
}

/// Conditions of every test on every field it makes sense for, with words that occur and one that does not.
static QList<Condition> madeConditions(const KindInfo& info, const QList<Record>& records)
{
    using enum Condition::Test;
    QList<Condition> conditions;
    QString lastDate;
    for (const Field& field : info.fields) {
        QStringList words{QStringLiteral("没有")};
        for (const Record& record : records) {
            if (record.isStated(field.key) && words.size() < 3 && !words.contains(record.text(field.key)))
                words << record.text(field.key);
        }
        conditions.append({IsStated, field.key, {}, {}, 0, {}, {}});
        if (field.type == FieldType::Date) {
            conditions.append({EndsBefore, field.key, {}, {}, 0, {}, {}});
            conditions.append({AgedAtMost, field.key, {}, {}, 35, {}, {}});
            conditions.append({WithinDays, field.key, {}, lastDate.isEmpty() ? field.key : lastDate, 7, {}, {}});
            lastDate = field.key;
        } else if (field.type == FieldType::Flag) {
            conditions.append({IsTrue, field.key, {}, {}, 0, {}, {}});
        } else if (field.type == FieldType::Text || field.type == FieldType::Choice
                   || field.type == FieldType::LongText) {
            for (const auto test : {OneOf, NoneOf, Contains})
                conditions.append({test, field.key, words, {}, 0, {}, {}});
            const QString piece = words.constLast().left(1);
            conditions.append({AnyOf,
                               {},
                               {},
                               {},
                               0,
                               {},
                               {{OneOf, field.key, {words.constFirst()}, {}, 0, {}, {}},
                                {Contains, field.key, {piece}, {}, 0, {}, {}}}});
        }
    }
    if (info.kind == Kind::Member) {
        conditions.append({IsFull, {}, {QStringLiteral("正式党员")}, {}, 0, {}, {}});
        conditions.append({IsProbationary, {}, {QStringLiteral("正式党员")}, {}, 0, {}, {}});
    }
    return conditions;
}

void FigureTraces::statementsAndRecordsAgreeOnEveryCondition()
{
    QFETCH(Kind, kind);
    QFETCH(FactWindow::Mode, mode);
    Reader& reader = m_ledger.reader();
    const FactWindow window{mode, QDate(2022, 1, 1), QDate(2022, 9, 30), {}};
    auto ids = reader.factRecords(kind, window);
    QVERIFY(ids);
    QVERIFY(!ids->isEmpty());
    auto records = reader.load(kind, *ids);
    QVERIFY(records);
    const KindInfo& info = reader.schema().of(kind);
    const QList<Condition> conditions = onDay(madeConditions(info, *records), window.to);
    QList<FactQuestion> questions{{}};
    for (const Condition& condition : conditions)
        questions.append({{}, {condition}});
    auto counts = reader.facts(kind, window, questions);
    QVERIFY(counts);
    QCOMPARE(counts->constFirst(), static_cast<double>(records->size()));
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        // The state of an item is asked as of the day; the traces above cover it.
        const QString field = conditions[i].any.isEmpty() ? conditions[i].field : conditions[i].any.constFirst().field;
        if (mode == FactWindow::Mode::ListOfYear && field == QStringLiteral("state"))
            continue;
        const auto held = std::count_if(records->begin(), records->end(),
                                        [&](const Record& record) { return holds(conditions[i], record); });
        if (counts->at(i + 1) != static_cast<double>(held))
            QFAIL(qPrintable(QStringLiteral("%1 test %2: %3 counted, %4 hold")
                                 .arg(conditions[i].field)
                                 .arg(static_cast<int>(conditions[i].test))
                                 .arg(counts->at(i + 1))
                                 .arg(held)));
    }
}

void FigureTraces::peopleCountOnceAndSaySo()
{
    Figures figures = m_ledger.figures();
    auto trace =
        figures.trace(QStringLiteral("honor.outstanding_members"), FigureLedger::period(QStringLiteral("2022Q3")));
    QVERIFY(trace);
    QCOMPARE(trace->records.size(), 2);
    QCOMPARE(trace->records[0].adds, 2.0);
    QCOMPARE(trace->records[1].adds, 0.0);
    QVERIFY(!trace->records[1].reason.isEmpty());
    QCOMPARE(trace->records[0].date, QStringLiteral("2022-07"));
    QCOMPARE(trace->records[0].branch, QStringLiteral("一支部"));
}

QTEST_GUILESS_MAIN(FigureTraces)
#include "tst_figuretraces.moc"
