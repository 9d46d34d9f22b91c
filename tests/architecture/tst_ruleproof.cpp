// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace ledger::architecture;

/// Every rule of the catalogue has table-driven tests with its article in the row's name.
class TestRuleProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArticleHasRows_data();
    void everyArticleHasRows();
    void whatMustBeStatedWithAStepHasRows();
};

namespace {

const QString Root = QStringLiteral(BL_SOURCE_DIR);

QJsonObject book(const QString& name)
{
    return QJsonDocument::fromJson(readText(Root + QStringLiteral("/resources/catalogue/%1.json").arg(name)).toUtf8())
        .object();
}

/// Names of the rows of tests, separated by spaces, as they stand in their sources.
QStringList rowsOf(const QString& tests)
{
    static const QRegularExpression name(QStringLiteral("\\b(?:newRow|row)\\(\\s*\"([^\"]+)\""));
    QStringList rows;
    for (const QString& test : tests.split(u' ')) {
        const QString source = readText(Root + QStringLiteral("/tests/") + test);
        for (auto match = name.globalMatch(source); match.hasNext();)
            rows << match.next().captured(1);
    }
    return rows;
}

/// As rows write it: 支部工作条例（试行）第十一条 is 条例第十一条, 发展党员工作细则（2014年版）第十一条 is 细则第十一条.
QString shortBasis(QString basis)
{
    static const QRegularExpression remark(QStringLiteral("（(试行|2014年版|2020年|中组发[^）]*)）"));
    basis.remove(remark);
    basis = basis.section(u'：', 0, 0);
    for (const char* word : {"支部工作", "发展党员工作", "基层组织", "的完成时限"})
        basis.remove(QString::fromUtf8(word));
    return basis;
}

/// Every basis that a rule names, at any depth.
void gatherBases(const QJsonObject& json, QStringList& bases)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool isBasis = it.key() == u"basis" || it.key().endsWith(QStringLiteral("_basis"));
        if (isBasis && !it.value().toString().isEmpty())
            bases << it.value().toString();
        gatherBases(it.value().toObject(), bases);
    }
}

} // namespace

void TestRuleProof::everyArticleHasRows_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("basis");
    struct Proof {
        const char* book;
        const char* test;
    };
    for (const Proof& proof :
         {Proof{"rules", "figures/tst_gaps.cpp"}, Proof{"votes", "domain/tst_voting.cpp figures/tst_findings.cpp"},
          Proof{"committees", "figures/tst_committeefindings.cpp"}, Proof{"deadlines", "figures/tst_deadlines.cpp"}}) {
        for (const QJsonValue& rule : book(QLatin1StringView(proof.book)).value(QLatin1StringView("rules")).toArray()) {
            QStringList bases;
            gatherBases(rule.toObject(), bases);
            QVERIFY2(!bases.isEmpty(), proof.book);
            bases.removeDuplicates();
            for (const QString& basis : std::as_const(bases))
                QTest::addRow("%s %s: %s", proof.book, qPrintable(rule[u"key"].toString()), qPrintable(basis))
                    << QString::fromLatin1(proof.test) << shortBasis(basis);
        }
    }
}

void TestRuleProof::everyArticleHasRows()
{
    QFETCH(QString, test);
    QFETCH(QString, basis);
    QStringList rows = rowsOf(test);
    QVERIFY2(!rows.isEmpty(), qPrintable(test));
    rows.removeIf([&](const QString& row) { return !row.startsWith(basis); });
    QVERIFY2(rows.size() >= 2,
             qPrintable(QStringLiteral("%1 has %2 rows of “%3”, on one side of its boundary at most")
                            .arg(test)
                            .arg(rows.size())
                            .arg(basis)));
}

/// The limits of the steps are rows of tst_developmentlimits by themselves; what must be stated is not.
void TestRuleProof::whatMustBeStatedWithAStepHasRows()
{
    const QString rows = rowsOf(QStringLiteral("domain/tst_developmentchecks.cpp")).join(u'\n');
    int checks = 0;
    for (const QJsonValue& edition : book(QStringLiteral("development"))[u"editions"].toArray()) {
        for (const QJsonValue& step : edition[u"steps"].toArray()) {
            for (const QJsonValue& check : step[u"checks"].toArray()) {
                const QString article = check[u"article"].toString();
                QVERIFY2(rows.contains(article + u' '), qPrintable(step[u"step"].toString() + article));
                ++checks;
            }
        }
    }
    QVERIFY(checks >= 3);
}

QTEST_GUILESS_MAIN(TestRuleProof)
#include "tst_ruleproof.moc"
