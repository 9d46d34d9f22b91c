// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "ledger/undo.h"
#include "report/reportcatalogue.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/reportlayoutdialog.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportprinter.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

namespace {

class NoPrinter : public PrinterChooser
{
public:
    bool choose(QWidget* parent, QPrinter& printer) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(printer)
        return false;
    }
};

} // namespace

/// A report of the unit's own in the window: copied, changed as text, tried out, kept, used and taken away.
class TestReportLayoutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCopyIsTriedKeptAndUsed();
    void saysWhatIsWrongWhileItIsTyped();
    void unsavedTextIsNotThrownAwayUnasked();
    void itIsTakenAwayAndComesBackByUndo();
    void eachBranchOffersTheKindsOfFile();
    void aRegisterIsWrittenAsAWorkbook();

private:
    QString path(const QString& name) const { return m_drawn->testLedger().folder() + u'/' + name; }
    void wait() { QTRY_VERIFY(m_session->figures().isIdle()); }
    template<class T>
    T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void chooseReport(const QString& name);
    QPlainTextEdit* openCopy(const QString& name);
    void press(const char* button) { child<QPushButton>(button)->click(); }

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    NoPrinter m_printers;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReportPage> m_page;
};

void TestReportLayoutDialog::init()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 10, 8));
    m_drawn->draw(drawnOrgan());
    m_prompt = std::make_unique<FakePrompt>();
    TestLedger& ledger = m_drawn->testLedger();
    m_settings = std::make_unique<UiSettings>(path(QStringLiteral("ui.ini")));
    m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
    m_session->setPeriod(FigureLedger::period(QStringLiteral("2022Q3")));
    m_page = std::make_unique<ReportPage>(*m_session, m_printers, nullptr);
    connect(m_session.get(), &Session::scopeChanged, m_page.get(), [this] { m_page->setScope(m_session->scope()); });
    m_page->resize(1170, 640);
    m_page->show();
    m_page->setScope(m_session->scope());
    wait();
}

void TestReportLayoutDialog::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestReportLayoutDialog::chooseReport(const QString& name)
{
    auto* box = child<QComboBox>("reportTemplate");
    const int place = box->findData(name);
    QVERIFY2(place >= 0, qPrintable(name));
    box->setCurrentIndex(place);
    Q_EMIT box->activated(place);
    wait();
}

/// The editor on a copy of the honors list.
QPlainTextEdit* TestReportLayoutDialog::openCopy(const QString& name)
{
    chooseReport(QStringLiteral("honors-list"));
    m_prompt->text = name;
    press("reportEdit");
    return child<QPlainTextEdit>("layoutText");
}

void TestReportLayoutDialog::aCopyIsTriedKeptAndUsed()
{
    auto* text = openCopy(QStringLiteral("光荣榜"));
    QVERIFY(text != nullptr);
    text->setPlainText(text->toPlainText().replace(QStringLiteral("荣誉清单\"]"), QStringLiteral("光荣榜\"]")));
    QTRY_COMPARE(child<QLabel>("layoutState")->text(), QStringLiteral("没有问题：光荣榜"));
    press("layoutTry");
    wait();
    QVERIFY(unitReports(m_session->ledger().settings()).isEmpty()); // shown, not kept
    press("layoutSave");
    wait();
    QCOMPARE(unitReports(m_session->ledger().settings()).size(), 1);
    auto* box = child<QComboBox>("reportTemplate");
    QCOMPARE(box->currentText(), QStringLiteral("光荣榜"));
    QCOMPARE(child<QPushButton>("reportEdit")->text(), QStringLiteral("修改本单位报表…"));
    press("layoutClose");
    QVERIFY(child<QLabel>("reportPages")->text().contains(QStringLiteral("页")));
}

void TestReportLayoutDialog::saysWhatIsWrongWhileItIsTyped()
{
    auto* text = openCopy(QStringLiteral("错的"));
    text->setPlainText(text->toPlainText().replace(QStringLiteral("\"head\""), QStringLiteral("\"haed\"")));
    QTRY_VERIFY(child<QLabel>("layoutState")->text().contains(QStringLiteral("haed")));
    QVERIFY(!child<QPushButton>("layoutSave")->isEnabled());
    QVERIFY(!child<QPushButton>("layoutTry")->isEnabled());
    text->setPlainText(QStringLiteral("{\n\"label\" \"表\"\n}"));
    QTRY_VERIFY(child<QLabel>("layoutState")->text().contains(QStringLiteral("第 2 行")));
}

void TestReportLayoutDialog::unsavedTextIsNotThrownAwayUnasked()
{
    openCopy(QStringLiteral("草稿"));
    m_prompt->answer = Prompt::Answer::No;
    press("layoutClose");
    QVERIFY(child<ReportLayoutDialog>("reportLayout")->isVisible());
    m_prompt->answer = Prompt::Answer::Yes;
    press("layoutClose");
    QTRY_VERIFY(child<ReportLayoutDialog>("reportLayout") == nullptr);
    QVERIFY(unitReports(m_session->ledger().settings()).isEmpty());
}

void TestReportLayoutDialog::itIsTakenAwayAndComesBackByUndo()
{
    openCopy(QStringLiteral("名单"));
    press("layoutSave");
    wait();
    press("layoutRemove");
    wait();
    QCOMPARE(m_prompt->asked.constLast(), QStringLiteral("删除本单位报表"));
    auto* box = child<QComboBox>("reportTemplate");
    QCOMPARE(box->findData(QStringLiteral("名单")), -1);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(stepBack(m_session->ledger(), UndoDirection::Undo));
    m_page->refresh({});
    wait();
    QVERIFY(box->findData(QStringLiteral("名单")) >= 0);
}

void TestReportLayoutDialog::eachBranchOffersTheKindsOfFile()
{
    auto* endings = child<QComboBox>("eachEnding");
    chooseReport(QStringLiteral("quarterly"));
    QCOMPARE(endings->findData(QStringLiteral("xlsx")), -1);
    chooseReport(QStringLiteral("roster"));
    endings->setCurrentIndex(endings->findData(QStringLiteral("xlsx")));
    m_prompt->fileToSave = path(QStringLiteral("各支部"));
    press("eachBranch");
    QTRY_VERIFY(!QDir(m_prompt->fileToSave).entryList({QStringLiteral("*.xlsx")}).isEmpty());
}

void TestReportLayoutDialog::aRegisterIsWrittenAsAWorkbook()
{
    chooseReport(QStringLiteral("register-honors"));
    m_prompt->fileToSave = path(QStringLiteral("荣誉.xlsx"));
    for (QAction* action : m_page->headerActions()) {
        if (action->objectName() == u"exportReport")
            action->trigger();
    }
    QTRY_VERIFY(QFile::exists(m_prompt->fileToSave));
}

QTEST_MAIN(TestReportLayoutDialog)
#include "tst_reportlayoutdialog.moc"
