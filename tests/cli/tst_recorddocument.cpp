// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recorddocument.h"

#include "figures/figureledger.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 8);

QString memberLine(const char* branch, const char* birth)
{
    return QStringLiteral("member | name=张三 | category=正式党员 | admitted_on=2015-07-01 | birth_on=%2 | "
                          "memberships: branch=%1")
        .arg(QString::fromUtf8(branch), QString::fromUtf8(birth));
}

} // namespace

/// Whom the words of `report --template … --record --member --each-member` mean.
class TestRecordDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoOfANameAreToldApart();
    void theBranchTellsWhich();
    void aUidTellsWhich();
    void aDeletedMemberIsNobody();

private:
    Result<QList<qint64>> named(const DocumentWords& words)
    {
        const Figures figures = m_drawn->figures();
        return recordsNamed(m_drawn->reader(), figures, *Composition::builtIn(QStringLiteral("member-sheet")), words,
                            Today);
    }

    std::unique_ptr<FigureLedger> m_drawn;
    qint64 m_first = 0;
};

void TestRecordDocument::init()
{
    m_drawn = std::make_unique<FigureLedger>(Today);
    m_drawn->draw({QStringLiteral("branch | name=一支部 | type=党支部"),
                   QStringLiteral("branch | name=二支部 | type=党支部"), memberLine("一支部", "1980-03")});
    m_first = m_drawn->idOf(QStringLiteral("张三"));
    m_drawn->draw({memberLine("二支部", "1991-12-05")});
}

void TestRecordDocument::twoOfANameAreToldApart()
{
    const auto ids = named({{}, "张三", {}, false});
    QVERIFY(!ids && ids.error().code == ErrorCode::Usage);
    const QString message = ids.error().message;
    for (const QString& told : {QStringLiteral("一支部、1980年3月"), QStringLiteral("二支部、1991年12月5日"),
                                QStringLiteral("--record "), QStringLiteral("有 2 人")})
        QVERIFY2(message.contains(told), qPrintable(message));
}

void TestRecordDocument::theBranchTellsWhich()
{
    const auto ids = named({{}, "张三", "一支部", false});
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().message));
    QCOMPARE(*ids, QList<qint64>{m_first});
    const auto unknown = named({{}, "张三", "九支部", false});
    QVERIFY(!unknown && unknown.error().message.contains(QStringLiteral("一支部")));
}

void TestRecordDocument::aUidTellsWhich()
{
    const auto record = m_drawn->reader().load(Kind::Member, m_first);
    QVERIFY(record);
    const auto ids = named({record->uid.toStdString(), {}, {}, false});
    QVERIFY(ids);
    QCOMPARE(*ids, QList<qint64>{m_first});
}

void TestRecordDocument::aDeletedMemberIsNobody()
{
    const auto record = m_drawn->reader().load(Kind::Member, m_first);
    QVERIFY(record && m_drawn->testLedger().remove(*record));
    const auto ids = named({{}, "张三", {}, false});
    QVERIFY(ids);
    QVERIFY(!ids->contains(m_first));
}

QTEST_GUILESS_MAIN(TestRecordDocument)
#include "tst_recorddocument.moc"
