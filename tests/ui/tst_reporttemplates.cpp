// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officemaker.h"
#include "reportpagefixture.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/slothelperdialog.h"
#include "ui/pages/slotlistdialog.h"
#include "ui/pages/textcomparedialog.h"
#include "ui/pages/tracepanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace ledger;
using namespace ledger::testing;

/// Templates of the unit's own on the report page.
class TestReportTemplates : public ReportPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTextWithItsFigures();
    void listsTheSlots();
    void writesTheFile();
    void keepsTheTemplateAmongTheReports();
    void goesBackWhenNoFileIsChosen();
    void saysWhyAFileIsNoTemplate();
    void aSlotIsPutTogetherAndCopied();
    void comparesWithThePeriodBefore();

private:
    QString path(const QString& name) const { return m_drawn->testLedger().folder() + u'/' + name; }
    void writeTemplate(const QByteArray& text);
    void choose(const QString& file);
    void wait() { QTRY_VERIFY(m_session->figures().isIdle()); }
    template<class T>
    T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
};

void TestReportTemplates::init()
{
    draw(QDate(2022, 10, 8), drawnOrgan());
    showPage("2022Q3");
    wait();
    writeTemplate("共有党员{{member.total}}名，上党课{{meeting.lecture@year}}次，{{no.such}}。");
}

void TestReportTemplates::cleanup()
{
    close();
}

void TestReportTemplates::writeTemplate(const QByteArray& text)
{
    QFile file(path(QStringLiteral("汇报.docx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(docxOf("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
}

/// As a person does: the last entry of the list, then the file.
void TestReportTemplates::choose(const QString& file)
{
    m_prompt->filesToOpen = file.isEmpty() ? QStringList() : QStringList{path(file)};
    auto* box = child<QComboBox>("reportTemplate");
    box->setCurrentIndex(box->count() - 1);
    Q_EMIT box->activated(box->currentIndex());
    wait();
}

void TestReportTemplates::showsTheTextWithItsFigures()
{
    choose(QStringLiteral("汇报.docx"));
    auto* preview = m_page->findChild<ReportPreview*>();
    QTRY_COMPARE(preview->pages(), 1);
    QVERIFY(!child<QAction>("printReport")->isEnabled());
    QVERIFY(child<QAction>("exportReport")->isEnabled());
    QVERIFY(child<QLabel>("reportOpen")->text().contains(QStringLiteral("no.such")));
    QTest::keyClick(preview, Qt::Key_Right);
    QTest::keyClick(preview, Qt::Key_Return);
    wait();
    QVERIFY(m_page->findChild<TracePanel*>()->isVisible());
}

void TestReportTemplates::listsTheSlots()
{
    choose(QStringLiteral("汇报.docx"));
    child<QPushButton>("reportSlots")->click();
    auto* dialog = m_page->findChild<SlotListDialog*>();
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("{{no.such}}"));
    QVERIFY(!table->item(0, 3)->text().isEmpty());
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Return);
    wait();
    QVERIFY(m_page->findChild<TracePanel*>()->isVisible());
}

void TestReportTemplates::writesTheFile()
{
    choose(QStringLiteral("汇报.docx"));
    m_prompt->fileToSave = path(QStringLiteral("写好"));
    child<QAction>("exportReport")->trigger();
    QTRY_VERIFY(QFile::exists(path(QStringLiteral("写好.docx"))) && m_session->tasks().isIdle());
    QFile file(path(QStringLiteral("写好.docx")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = plainOf(partOf(file.readAll(), QStringLiteral("word/document.xml")));
    QVERIFY2(text.contains(QStringLiteral("【待补：no.such】")), qPrintable(text));
    QVERIFY(!text.contains(u'{'));
}

void TestReportTemplates::keepsTheTemplateAmongTheReports()
{
    choose(QStringLiteral("汇报.docx"));
    ReportPage again(*m_session, m_printers, nullptr);
    auto* box = again.findChild<QComboBox*>(QStringLiteral("reportTemplate"));
    QVERIFY(box->findText(QStringLiteral("汇报.docx")) > 0);
}

void TestReportTemplates::goesBackWhenNoFileIsChosen()
{
    choose({});
    QCOMPARE(child<QComboBox>("reportTemplate")->currentIndex(), 0);
    QVERIFY(m_page->findChild<ReportPreview*>()->pages() > 1);
}

void TestReportTemplates::saysWhyAFileIsNoTemplate()
{
    writeTemplate("没有");
    choose(QStringLiteral("汇报.docx"));
    QVERIFY(!child<QAction>("exportReport")->isEnabled());
    bool isSaid = false;
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        isSaid = isSaid || label->text().contains(QStringLiteral("没有占位符"));
    QVERIFY(isSaid);
}

void TestReportTemplates::aSlotIsPutTogetherAndCopied()
{
    child<QPushButton>("reportSlotHelper")->click();
    auto* dialog = m_page->findChild<SlotHelperDialog*>();
    QVERIFY(dialog);
    wait();
    auto* figure = dialog->findChild<QComboBox*>(QStringLiteral("slotFigure"));
    QTRY_VERIFY(figure->count() > 50);
    figure->setCurrentIndex(figure->findData(QStringLiteral("blood.total")));
    auto* window = dialog->findChild<QComboBox*>(QStringLiteral("slotWindow"));
    window->setCurrentIndex(window->findData(QStringLiteral("ever")));
    dialog->findChild<QLineEdit*>(QStringLiteral("slotPerson"))->setText(QStringLiteral("张一"));
    QCOMPARE(dialog->slotText(), QStringLiteral("{{blood.total[person=张一]@ever}}"));
    auto* value = dialog->findChild<QLabel*>(QStringLiteral("slotValue"));
    QTRY_VERIFY2(value->text().contains(QStringLiteral("400")), qPrintable(value->text()));
    dialog->findChild<QPushButton*>(QStringLiteral("copySlot"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->slotText());
}

void TestReportTemplates::comparesWithThePeriodBefore()
{
    choose(QStringLiteral("汇报.docx"));
    child<QPushButton>("reportCompare")->click();
    wait();
    auto* dialog = m_page->findChild<TextCompareDialog*>();
    QVERIFY(dialog);
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("第二季度")) && text.contains(QStringLiteral("共有党员")), qPrintable(text));
}

QTEST_MAIN(TestReportTemplates)

#include "tst_reporttemplates.moc"
