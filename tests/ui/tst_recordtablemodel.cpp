// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordtablemodel.h"

#include "ledger/undo.h"
#include "ui/kit/filterheader.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;

/// The model behind all lists, with Qt's own tester watching every change.
class TestRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsAmountsByRange();
    void behavesForEveryKind_data();
    void behavesForEveryKind();
    void ordersByEveryColumn_data();
    void ordersByEveryColumn();
    void ordersPeopleByPinyin();
    void showsTheFirstRowsAtOnceAndTheRestLater();
    void followsWhatIsCommitted();
    void keepsItsRowsWhenOnlyWordsChange();
    void sumsWhatItShows();
    void alignsNumbersAndMasksWhatIsPersonal();
    void understandsTypedFilters_data();
    void understandsTypedFilters();

private:
    std::unique_ptr<RecordTableModel> make(Kind kind);
    QStringList column(const RecordTableModel& model, const char* key) const;
    static int columnOf(const RecordTableModel& model, const char* key);
    void addMeetings(int count, qint64 branch);

    std::unique_ptr<UiFixture> m_fixture;
};

void TestRecordTableModel::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
    Record honor = m_fixture->store.honor(QStringLiteral("先进个人"), QDate(2022, 8, 1), QStringLiteral("安知远"));
    BL_DONE(m_fixture->store.save(honor));
    for (const int number : {3, 20, 1}) {
        Record work;
        work.kind = Kind::WorkRecord;
        work.set(QStringLiteral("title"), QStringLiteral("材料%1").arg(number));
        work.set(QStringLiteral("category"), number == 3 ? QStringLiteral("学习材料") : QStringLiteral("体会文章"));
        work.set(QStringLiteral("recorded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, number))));
        work.set(QStringLiteral("quantity"), static_cast<double>(number));
        work.set(QStringLiteral("is_original"), number == 3);
        work.set(QStringLiteral("branch"), number == 1 ? m_fixture->second : m_fixture->first);
        BL_DONE(m_fixture->store.save(work));
        Record item;
        item.kind = Kind::ResponsibilityItem;
        item.set(QStringLiteral("task"), QStringLiteral("任务%1").arg(number));
        item.set(QStringLiteral("year"), 2022LL);
        BL_DONE(m_fixture->store.save(item));
        Record activity;
        activity.kind = Kind::VolunteerActivity;
        activity.set(QStringLiteral("title"), QStringLiteral("活动%1").arg(number));
        activity.set(QStringLiteral("category"), QStringLiteral("义诊坐诊"));
        activity.set(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::month(2022, 9)));
        BL_DONE(m_fixture->store.save(activity));
    }
    for (const qint64 member : {m_fixture->ann, m_fixture->bao}) {
        Record dues;
        dues.kind = Kind::PartyDues;
        dues.set(QStringLiteral("member"), member);
        dues.set(QStringLiteral("year"), 2022LL);
        dues.set(QStringLiteral("payer_group"), QStringLiteral("月工资"));
        dues.set(QStringLiteral("base"), member == m_fixture->ann ? 300000LL : 12345600LL);
        BL_DONE(m_fixture->store.save(dues));
    }
}

void TestRecordTableModel::cleanupTestCase()
{
    m_fixture.reset();
}

std::unique_ptr<RecordTableModel> TestRecordTableModel::make(Kind kind)
{
    auto model = std::make_unique<RecordTableModel>(traitsOf(kind), m_fixture->session, nullptr);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, model.get());
    model->setQuery(model->query());
    return model;
}

int TestRecordTableModel::columnOf(const RecordTableModel& model, const char* key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.keyOf(column) == QString::fromUtf8(key))
            return column;
    }
    return -1;
}

QStringList TestRecordTableModel::column(const RecordTableModel& model, const char* key) const
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, columnOf(model, key)).data().toString());
    return texts;
}

void TestRecordTableModel::addMeetings(int count, qint64 branch)
{
    BL_DONE(m_fixture->store.ledger().transact(
        QStringLiteral("save"), QStringLiteral("导入"), [&](UnitOfWork& unit) -> Result<> {
            for (int number = 0; number < count; ++number) {
                Record session =
                    m_fixture->store.session(QStringLiteral("会议%1").arg(number), QDate(2022, 9, 12), branch);
                session.set(QStringLiteral("expected"), 10LL);
                session.set(QStringLiteral("present"), 9LL);
                if (auto saved = unit.save(session); !saved)
                    return saved;
            }
            return {};
        }));
}

void TestRecordTableModel::listsAmountsByRange()
{
    const auto model = make(Kind::PartyDues);
    ListQuery query = model->query();
    const Field& monthly = *model->info().field(u"monthly");
    query.filters = typedFilters(monthly, QStringLiteral("≥1,000.5"), QDate(2022, 9, 30));
    model->setQuery(query);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, columnOf(*model, "member")).data().toString(), QStringLiteral("鲍晓棠"));
    QCOMPARE(model->index(0, columnOf(*model, "monthly")).data().toString(), QStringLiteral("2,469.12"));
    query.filters = typedFilters(monthly, QStringLiteral("15"), QDate(2022, 9, 30));
    model->setQuery(query);
    QTRY_COMPARE(model->index(0, columnOf(*model, "member")).data().toString(), QStringLiteral("安知远"));
}

void TestRecordTableModel::behavesForEveryKind_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestRecordTableModel::behavesForEveryKind()
{
    QFETCH(Kind, kind);
    const auto model = make(kind);
    QCOMPARE(model->rowCount(), m_fixture->count(kind));
    QVERIFY(model->rowCount() > 0 || kind == Kind::StudySession);
    QTRY_VERIFY(model->isComplete());
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
    if (model->rowCount() > 0)
        QCOMPARE(model->rowOf(model->idAt(0)), 0);
    QCOMPARE(model->rowOf(999999), -1);
    QCOMPARE(model->idAt(-1), 0);
    QCOMPARE(model->idAt(model->rowCount()), 0);
}

void TestRecordTableModel::ordersByEveryColumn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("ascending");
    const auto rows = [](const QString& one, const QString& two, const QString& three) {
        return QStringList{one, two, three};
    };
    QTest::newRow("date") << QStringLiteral("recorded_on")
                          << rows(QStringLiteral("材料1"), QStringLiteral("材料3"), QStringLiteral("材料20"));
    QTest::newRow("number") << QStringLiteral("quantity")
                            << rows(QStringLiteral("材料1"), QStringLiteral("材料3"), QStringLiteral("材料20"));
    QTest::newRow("text") << QStringLiteral("title")
                          << rows(QStringLiteral("材料1"), QStringLiteral("材料20"), QStringLiteral("材料3"));
}

void TestRecordTableModel::ordersByEveryColumn()
{
    QFETCH(QString, key);
    QFETCH(QStringList, ascending);
    const auto model = make(Kind::WorkRecord);
    model->sort(columnOf(*model, qPrintable(key)), Qt::AscendingOrder);
    QCOMPARE(column(*model, "title"), ascending);
    std::reverse(ascending.begin(), ascending.end());
    model->sort(columnOf(*model, qPrintable(key)), Qt::DescendingOrder);
    QCOMPARE(column(*model, "title"), ascending);
    // Equal words, flags and branches order too, whatever stands beside them.
    for (const char* other : {"category", "is_original", "branch"}) {
        model->sort(columnOf(*model, other), Qt::AscendingOrder);
        const QStringList up = column(*model, other);
        model->sort(columnOf(*model, other), Qt::DescendingOrder);
        QStringList down = column(*model, other);
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QVERIFY(up.constFirst() != up.constLast());
    }
}

void TestRecordTableModel::ordersPeopleByPinyin()
{
    const auto model = make(Kind::Member);
    model->sort(columnOf(*model, "name"), Qt::AscendingOrder);
    QCOMPARE(column(*model, "name"),
             (QStringList{QStringLiteral("安知远"), QStringLiteral("鲍晓棠"), QStringLiteral("岑若溪")}));
}

void TestRecordTableModel::showsTheFirstRowsAtOnceAndTheRestLater()
{
    addMeetings(450, m_fixture->first);
    const auto model = make(Kind::StudySession);
    QVERIFY(!model->isComplete());
    QVERIFY(model->rowCount() >= 50 && model->rowCount() < 450);
    QVERIFY(!model->index(0, columnOf(*model, "title")).data().toString().isEmpty());
    QTRY_COMPARE(model->rowCount(), 450);
    QVERIFY(model->index(449, columnOf(*model, "title")).data().toString().startsWith(QStringLiteral("会议")));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
}

void TestRecordTableModel::followsWhatIsCommitted()
{
    const auto model = make(Kind::StudySession);
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, model.get(), &RecordTableModel::applyChanges);
    QCOMPARE(model->rowCount(), 0);
    addMeetings(3, m_fixture->first);
    QTRY_COMPARE(model->rowCount(), 3);
    auto loaded = m_fixture->store.reader()->load(Kind::StudySession, model->idAt(1));
    QVERIFY(loaded.has_value());
    BL_DONE(m_fixture->store.remove(*loaded));
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(model->rowOf(loaded->id), -1);
    for (int step = 0; step < 2; ++step)
        BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QTRY_COMPARE(model->rowCount(), 0);
}

void TestRecordTableModel::keepsItsRowsWhenOnlyWordsChange()
{
    const auto model = make(Kind::WorkRecord);
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, model.get(), &RecordTableModel::applyChanges);
    QTRY_VERIFY(m_fixture->session.lists().isIdle());
    const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    auto branch = m_fixture->store.reader()->load(Kind::Branch, m_fixture->first);
    QVERIFY(branch.has_value());
    branch->set(QStringLiteral("short_name"), QStringLiteral("甲支部"));
    BL_DONE(m_fixture->store.save(*branch));
    QTRY_VERIFY(column(*model, "branch").contains(QStringLiteral("甲支部")));
    QCOMPARE(reset.size(), 0);
}

void TestRecordTableModel::sumsWhatItShows()
{
    addMeetings(4, m_fixture->second);
    auto model = std::make_unique<RecordTableModel>(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    QSignalSpy summed(model.get(), &RecordTableModel::summed);
    ListQuery query = model->query();
    query.branches = {m_fixture->second};
    model->setQuery(query);
    QTRY_COMPARE(summed.size(), 1);
    const auto sums = summed.first().first().value<ListSums>();
    QCOMPARE(sums.count, 4);
    QCOMPARE(sums.sums.value(QStringLiteral("present")), 36.0);
    QCOMPARE(column(*model, "rate"), QStringList(4, QStringLiteral("90.0%")));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
}

void TestRecordTableModel::alignsNumbersAndMasksWhatIsPersonal()
{
    const auto works = make(Kind::WorkRecord);
    const auto alignment = [&](const char* key) {
        const int at = columnOf(*works, key);
        const int head = works->headerData(at, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        return works->index(0, at).data(Qt::TextAlignmentRole).toInt() == head ? head : -1;
    };
    QCOMPARE(alignment("quantity"), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(alignment("title"), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    auto person = m_fixture->store.reader()->load(Kind::Member, m_fixture->ann);
    QVERIFY(person.has_value());
    person->set(QStringLiteral("phone"), QStringLiteral("13912345678"));
    BL_DONE(m_fixture->store.save(*person));
    const auto people = make(Kind::Member);
    const QString shown = people->index(people->rowOf(m_fixture->ann), columnOf(*people, "phone")).data().toString();
    QVERIFY(!shown.isEmpty());
    QVERIFY(!shown.contains(QStringLiteral("1234")));
}

void TestRecordTableModel::understandsTypedFilters_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("meant");
    const QStringList none;
    QTest::newRow("part of a text") << FieldType::Text << QStringLiteral(" 党章 ")
                                    << QStringList{QStringLiteral("~党章")};
    QTest::newRow("a day") << FieldType::Date << QStringLiteral("9.12")
                           << QStringList{QStringLiteral(">2022-09-12"), QStringLiteral("<2022-09-12")};
    QTest::newRow("a month") << FieldType::Date << QStringLiteral("2022年7月")
                             << QStringList{QStringLiteral(">2022-07-01"), QStringLiteral("<2022-07-31")};
    QTest::newRow("a quarter") << FieldType::Date << QStringLiteral("2022Q3")
                               << QStringList{QStringLiteral(">2022-07-01"), QStringLiteral("<2022-09-30")};
    QTest::newRow("at least") << FieldType::Integer << QStringLiteral("≥ 20") << QStringList{QStringLiteral(">20")};
    QTest::newRow("at most") << FieldType::Decimal << QStringLiteral("<1.5") << QStringList{QStringLiteral("<1.5")};
    QTest::newRow("money at least") << FieldType::Money << QStringLiteral("≥1,234.5")
                                    << QStringList{QStringLiteral(">123450")};
    QTest::newRow("exactly") << FieldType::Integer << QStringLiteral("８")
                             << QStringList{QStringLiteral(">8"), QStringLiteral("<8")};
    QTest::newRow("no day") << FieldType::Date << QStringLiteral("zz") << none;
    QTest::newRow("nothing") << FieldType::Text << QStringLiteral("  ") << none;
}

void TestRecordTableModel::understandsTypedFilters()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    QFETCH(QStringList, meant);
    Field field;
    field.key = QStringLiteral("x");
    field.type = type;
    QStringList found;
    for (const ListFilter& filter : typedFilters(field, typed, QDate(2022, 9, 30))) {
        const QString sign = filter.test == ListFilter::Test::Contains ? QStringLiteral("~")
            : filter.test == ListFilter::Test::AtLeast                 ? QStringLiteral(">")
                                                                       : QStringLiteral("<");
        found.append(sign + filter.words.join(u','));
    }
    QCOMPARE(found, meant);
}

QTEST_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
