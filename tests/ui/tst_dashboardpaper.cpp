// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "figures/figureledger.h"
#include "ui/dashboard/cardkind.h"
#include "ui/dashboard/renderdashboard.h"
#include "ui/kit/style.h"

#include <poppler-qt6.h>

#include <QApplication>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The pages of the dashboard read back: what is drawn is text that can be found and copied, each page across its sheet.
class TestDashboardPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesSayInTextWhatTheCardsShow_data();
    void thePagesSayInTextWhatTheCardsShow();
};

void TestDashboardPaper::thePagesSayInTextWhatTheCardsShow_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a4") << int(DashboardPaper::A4) << QSize(842, 595);
    QTest::newRow("a3") << int(DashboardPaper::A3) << QSize(1191, 842);
}

void TestDashboardPaper::thePagesSayInTextWhatTheCardsShow()
{
    QFETCH(int, paper);
    QFETCH(QSize, size);
    FigureLedger drawn;
    drawn.draw(drawnOrgan());
    const Period period = FigureLedger::period(QStringLiteral("2022Q3"));
    const QString path = drawn.testLedger().folder() + QStringLiteral("/读.pdf");
    QVERIFY(renderDashboard(drawn.testLedger().ledger(), {period, {}}, static_cast<DashboardPaper>(paper), path));
    const auto pdf = Poppler::Document::load(path);
    QVERIFY(pdf);
    QString all;
    for (int page = 0; page < pdf->numPages(); ++page) {
        QCOMPARE(pdf->page(page)->pageSize(), size);
        const QString text = pdf->page(page)->text({}).remove(u' ').remove(u'\n');
        const QString foot = QStringLiteral("第%1页共%2页").arg(page + 1).arg(pdf->numPages());
        QVERIFY2(text.contains(foot), qPrintable(text.right(80)));
        all += text;
    }
    Figures figures = drawn.figures();
    const auto values = figures.values(period, 0, {QStringLiteral("honor.total"), QStringLiteral("volunteer.hours")});
    QVERIFY(values);
    QStringList wanted{QStringLiteral("党建驾驶舱·2022年第三季度"), QStringLiteral("党建赋能政治建检"),
                       styledPlain(*values->at(0).value) + QStringLiteral("项"),
                       styledPlain(*values->at(1).value) + QStringLiteral("小时")};
    for (const CardKind& kind : dashboardCards())
        wanted << kind.title;
    for (QString words : std::as_const(wanted))
        QVERIFY2(all.contains(words.remove(u' ')), qPrintable(words));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    applyStyle(app, Appearance::Light);
    TestDashboardPaper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dashboardpaper.moc"
