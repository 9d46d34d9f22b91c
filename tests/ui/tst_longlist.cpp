// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordtablemodel.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// A list far longer than a screen: it opens, and is put in another order, without reading all of it at once.
class TestLongList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensWithItsFirstRows();
    void isOrderedInTheBackground();
    void aMovedRowKeepsWhatPointsAtIt();

private:
    static constexpr int Length = static_cast<int>(RecordTableModel::LongList) + 500;
    QString text(int row, const char* key) const;
    int columnOf(const char* key) const { return m_model->columnOf(QString::fromLatin1(key)); }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RecordTableModel> m_model;
};

void TestLongList::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
    Record session = m_fixture->store.session(QStringLiteral("最早"), QDate(2020, 1, 1), m_fixture->first);
    session.set(QStringLiteral("host"), QStringLiteral("丁一"));
    BL_DONE(m_fixture->store.save(session));
    Record second = m_fixture->store.session(QStringLiteral("其次"), QDate(2020, 1, 2), m_fixture->first);
    second.set(QStringLiteral("host"), QStringLiteral("魏征"));
    BL_DONE(m_fixture->store.save(second));
    BL_DONE(m_fixture->store.tamper(
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO study_sessions (uid, revision, is_deleted, digest, title, category, held_on, "
            "branch_id, host) SELECT 'n' || i, 1, 0, x'00', '会 ' || i, '党课', '2022-07-01', %2, '魏征' FROM n")
            .arg(Length - 2)
            .arg(m_fixture->first)));
    m_model = std::make_unique<RecordTableModel>(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
}

void TestLongList::cleanupTestCase()
{
    m_model.reset();
    m_fixture.reset();
}

QString TestLongList::text(int row, const char* key) const
{
    return m_model->index(row, columnOf(key)).data().toString();
}

void TestLongList::opensWithItsFirstRows()
{
    m_model->setQuery(m_model->query());
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), Length, 20000);
    QCOMPARE(text(Length - 1, "title"), QStringLiteral("最早"));
}

void TestLongList::isOrderedInTheBackground()
{
    QSignalSpy ordering(m_model.get(), &RecordTableModel::ordering);
    ListQuery query = m_model->query();
    query.sortField = QStringLiteral("host");
    query.order = Qt::AscendingOrder;
    query.names = NameOrder::Strokes;
    m_model->setQuery(query);
    QCOMPARE(ordering.size(), 1);
    QVERIFY(!m_model->isComplete());
    // What was shown stays until the new order is there.
    QCOMPARE(m_model->rowCount(), Length);
    QVERIFY(text(0, "host") != QStringLiteral("丁一"));
    QTRY_COMPARE_WITH_TIMEOUT(text(0, "host"), QStringLiteral("丁一"), 20000);
    QVERIFY(m_model->isComplete());
}

void TestLongList::aMovedRowKeepsWhatPointsAtIt()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_model.get(), &RecordTableModel::applyChanges);
    const QPersistentModelIndex first = m_model->index(0, columnOf("title"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    auto session = m_fixture->store.reader()->load(Kind::StudySession, m_model->idAt(0));
    QVERIFY(session.has_value());
    session->set(QStringLiteral("host"), QStringLiteral("龘"));
    BL_DONE(m_fixture->store.save(*session));
    QTRY_COMPARE_WITH_TIMEOUT(first.row(), Length - 1, 20000);
    QCOMPARE(first.data().toString(), QStringLiteral("最早"));
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestLongList)
#include "tst_longlist.moc"
