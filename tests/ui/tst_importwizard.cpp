// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importwizard.h"

#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ui/dialogs/fieldcombo.h"
#include "ui/dialogs/linedelegate.h"
#include "ui/dialogs/sheetmodel.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"
#include "workbookfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The import wizard over an empty ledger, driven as a person drives it.
class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsTheWorkbooksOfAnOfficeAndTakesThemBack();
    void marksBadCellsAndLeadsToThem();
    void showsOnlyTheRowsWithProblems();
    void aCorrectedColumnIsImportedAsTheUserSaid();
    void aCorrectionSurvivesAnotherKindAndBack();
    void aMovedHeadIsReadAgain();
    void aSheetLeftOutIsNotImported();
    void anUnreadableFileHoldsEverythingUp();
    void aFileIsListedOnce();
    void takesDroppedFilesAndFolders();
    void refusedRowsComeBackAsAWorkbook();
    void refusesAPlanThatTheLedgerHasOutgrown();
    void showsWhatWasImported();
    void aSecondImportHasNothingToWrite();
    void asksBeforeWorkIsLost();
    void isDrivenByKeys();

private:
    void open(const QStringList& names);
    QString fixture(const QString& name) const { return workbookfixture::fixture(QStringLiteral("yunzhou/") + name); }
    bool isRead() const;
    void goTo(ImportWizard::Step step);
    template<class T>
    T* find(const char* name) const
    {
        return m_wizard->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) const { find<QPushButton>(name)->click(); }
    /// The combo of the column with that heading; nullptr without one.
    FieldCombo* comboOf(const QString& heading) const;
    void choose(FieldCombo* combo, const QString& key) const;
    void selectSheet(const char* list, const QString& name) const;
    int records(Kind kind);

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::init()
{
    m_ledger = std::make_unique<TestLedger>(Clock::fixed(QDate(2023, 1, 10)));
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_ledger->folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_ledger->ledger(), *m_prompt, *m_settings);
}

void TestImportWizard::cleanup()
{
    m_wizard.reset();
    m_session.reset();
    m_settings.reset();
    m_ledger.reset();
}

void TestImportWizard::open(const QStringList& names)
{
    m_wizard = std::make_unique<ImportWizard>(*m_session, nullptr, workbookfixture::program());
    m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    m_wizard->show();
    QStringList files;
    for (const QString& name : names)
        files.append(fixture(name));
    m_wizard->addFiles(files);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().isIdle(), 60'000);
}

bool TestImportWizard::isRead() const
{
    return find<QPushButton>("next")->isEnabled();
}

void TestImportWizard::goTo(ImportWizard::Step step)
{
    while (m_wizard->step() < step) {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().isIdle(), 60'000);
        QTRY_VERIFY(find<QPushButton>("next")->isEnabled());
        const ImportWizard::Step before = m_wizard->step();
        click("next");
        QTRY_VERIFY(m_wizard->step() != before);
        if (m_wizard->step() == ImportWizard::Importing)
            QTRY_COMPARE_WITH_TIMEOUT(m_wizard->step(), ImportWizard::Summary, 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().isIdle(), 60'000);
}

FieldCombo* TestImportWizard::comboOf(const QString& heading) const
{
    const auto* table = find<QTableWidget>("columns");
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == heading)
            return table->cellWidget(row, 3)->findChild<FieldCombo*>();
    }
    return nullptr;
}

void TestImportWizard::choose(FieldCombo* combo, const QString& key) const
{
    combo->setCurrentIndex(combo->findData(key));
    Q_EMIT combo->activated(combo->currentIndex());
}

void TestImportWizard::selectSheet(const char* list, const QString& name) const
{
    auto* sheets = find<QListWidget>(list);
    const QList<QListWidgetItem*> found = sheets->findItems(name, Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    sheets->setCurrentItem(found.first());
}

int TestImportWizard::records(Kind kind)
{
    ListQuery query;
    query.kind = kind;
    const auto ids = m_ledger->reader()->ids(query);
    return ids ? static_cast<int>(ids->size()) : -1;
}

void TestImportWizard::importsTheWorkbooksOfAnOfficeAndTakesThemBack()
{
    open(QDir(fixture({}))
             .entryList({QStringLiteral("*.xls*"), QStringLiteral("*.ods"), QStringLiteral("*.csv")}, QDir::Files));
    QVERIFY(isRead());
    QCOMPARE(find<QListWidget>("files")->count(), 11);
    goTo(ImportWizard::Sheets);
    const auto* sheets = find<QListWidget>("sheets");
    const QList<QListWidgetItem*> roster = sheets->findItems(QStringLiteral("党员花名册"), Qt::MatchContains);
    QCOMPARE(roster.first()->data(LineDelegate::ChipRole).toString(), QStringLiteral("党员"));
    const QList<QListWidgetItem*> meetings = sheets->findItems(QStringLiteral("三会一课"), Qt::MatchContains);
    QCOMPARE(meetings.first()->data(LineDelegate::ChipRole).toString(), QStringLiteral("学习与组织生活"));
    goTo(ImportWizard::Preview);

    // The engine by itself, asked the same.
    ReadControl control;
    control.program = workbookfixture::program();
    QStringList files;
    for (int row = 0; row < find<QListWidget>("files")->count(); ++row)
        files.append(fixture(find<QListWidget>("files")->item(row)->text()));
    BL_TRY(source, readSources(files, m_ledger->ledger(), {}, control));
    BL_TRY(plan, planImport(m_ledger->ledger(), *m_ledger->reader(), source, {}));
    const ImportReport& shown = m_wizard->run().report();
    QCOMPARE(shown.created, plan.report.created);
    QCOMPARE(shown.rejected, plan.report.rejected);
    QVERIFY(shown.rejected > 0);
    QVERIFY(find<QLabel>("hint")->text().contains(QString::number(shown.rejected)));

    goTo(ImportWizard::Summary);
    int created = 0;
    for (const Kind kind : allKinds)
        created += records(kind);
    QCOMPARE(created, plan.report.created);
    QCOMPARE(find<QTableWidget>("summary")->rowCount(), find<QListWidget>("previewSheets")->count());
    click("undoImport");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().isIdle(), 60'000);
    QTRY_VERIFY(find<QPushButton>("back")->isVisible());
    for (const Kind kind : allKinds)
        QCOMPARE(records(kind), 0);
}

void TestImportWizard::marksBadCellsAndLeadsToThem()
{
    open({QStringLiteral("党组织.xlsx"), QStringLiteral("党员花名册.xlsx")});
    goTo(ImportWizard::Preview);
    selectSheet("previewSheets", QStringLiteral("党员花名册"));
    const auto* view = find<QTableView>("sheet");
    const auto* model = static_cast<SheetModel*>(view->model());
    // Row 27: a wrong check character in the ID number. Row 69: the sex contradicts it, which is only worth a look.
    const int idColumn = static_cast<int>(model->content().setup.headers.indexOf(QStringLiteral("身份证号")));
    QVERIFY(idColumn > 0);
    const QModelIndex wrong = model->indexOf(26, idColumn);
    QCOMPARE(wrong.data(SheetModel::MarkRole).toInt(), static_cast<int>(SheetModel::Mark::Error));
    QVERIFY(!wrong.data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model->markOfRow(68), SheetModel::Mark::Warning);
    QCOMPARE(model->markOfRow(27), SheetModel::Mark::None);
    auto* problems = find<QListView>("problems");
    for (int row = 0; row < problems->model()->rowCount(); ++row) {
        const QModelIndex problem = problems->model()->index(row, 0);
        if (!problem.data().toString().startsWith(QStringLiteral("第 27 行")))
            continue;
        problems->setCurrentIndex(problem);
        QCOMPARE(view->currentIndex(), wrong);
        return;
    }
    QFAIL("row 27 is not in the list");
}

void TestImportWizard::showsOnlyTheRowsWithProblems()
{
    open({QStringLiteral("党组织.xlsx"), QStringLiteral("党员花名册.xlsx")});
    goTo(ImportWizard::Preview);
    selectSheet("previewSheets", QStringLiteral("党员花名册"));
    const auto* model = static_cast<SheetModel*>(find<QTableView>("sheet")->model());
    const int all = model->rowCount();
    find<QCheckBox>("onlyProblems")->setChecked(true);
    QSet<int> rows;
    for (const ImportProblem& problem : model->content().problems)
        rows.insert(problem.row);
    QCOMPARE(model->rowCount(), rows.size() + model->content().setup.headerRows);
    find<QListView>("problems")->setCurrentIndex(find<QListView>("problems")->model()->index(3, 0));
    QCOMPARE(model->sheetRow(find<QTableView>("sheet")->currentIndex().row()) + 1, model->content().problems[3].row);
    find<QCheckBox>("onlyProblems")->setChecked(false);
    QCOMPARE(model->rowCount(), all);
}

void TestImportWizard::aCorrectedColumnIsImportedAsTheUserSaid()
{
    open({QStringLiteral("党组织.xlsx")});
    goTo(ImportWizard::Sheets);
    FieldCombo* name = comboOf(QStringLiteral("全称"));
    FieldCombo* shortName = comboOf(QStringLiteral("简称"));
    QVERIFY(name && shortName);
    QCOMPARE(name->key(), QStringLiteral("name"));
    const auto* missing = find<QLabel>("missing");
    QVERIFY(missing->isHidden());
    // The name is taken from the short one: the column that had it before is left out.
    choose(shortName, QStringLiteral("name"));
    QCOMPARE(name->key(), QString());
    choose(name, QStringLiteral("aliases"));
    choose(shortName, QString());
    QVERIFY(missing->isVisible());
    choose(shortName, QStringLiteral("name"));
    QVERIFY(missing->isHidden());
    goTo(ImportWizard::Preview);
    const auto* model = static_cast<SheetModel*>(find<QTableView>("sheet")->model());
    QVERIFY(model->headerData(comboOf(QStringLiteral("简称"))->objectName().mid(6).toInt(), Qt::Horizontal)
                .toString()
                .contains(QStringLiteral("名称")));
    const QString shown = m_wizard->run().records().first().record.text(QStringLiteral("name"));
    QCOMPARE(model->content()
                 .sheet
                 .rows[m_wizard->run().report().files.first().sheets.first().headerRow]
                      [comboOf(QStringLiteral("简称"))->objectName().mid(6).toInt()]
                 .text,
             shown);
}

void TestImportWizard::aCorrectionSurvivesAnotherKindAndBack()
{
    open({QStringLiteral("党组织.xlsx")});
    goTo(ImportWizard::Sheets);
    choose(comboOf(QStringLiteral("简称")), QStringLiteral("contact"));
    auto* kind = find<QComboBox>("kind");
    const int recognised = kind->currentIndex();
    for (const int index : {kind->findData(static_cast<int>(Kind::Honor)), recognised}) {
        kind->setCurrentIndex(index);
        Q_EMIT kind->activated(index);
    }
    QCOMPARE(comboOf(QStringLiteral("简称"))->key(), QStringLiteral("contact"));
    QCOMPARE(comboOf(QStringLiteral("全称"))->key(), QStringLiteral("name"));
}

void TestImportWizard::aMovedHeadIsReadAgain()
{
    open({QStringLiteral("党组织.xlsx")});
    goTo(ImportWizard::Sheets);
    auto* row = find<QSpinBox>("headRow");
    const int recognised = row->value();
    row->setValue(recognised + 1);
    QVERIFY(!comboOf(QStringLiteral("全称")));
    QVERIFY(find<QLabel>("missing")->isVisible());
    row->setValue(recognised);
    QCOMPARE(comboOf(QStringLiteral("全称"))->key(), QStringLiteral("name"));
    QVERIFY(find<QLabel>("missing")->isHidden());
}

void TestImportWizard::aSheetLeftOutIsNotImported()
{
    open({QStringLiteral("党组织.xlsx"), QStringLiteral("荣誉台账.xlsx")});
    goTo(ImportWizard::Sheets);
    auto* sheets = find<QListWidget>("sheets");
    const QList<QListWidgetItem*> honors = sheets->findItems(QStringLiteral("荣誉"), Qt::MatchContains);
    for (QListWidgetItem* item : honors)
        item->setCheckState(Qt::Unchecked);
    goTo(ImportWizard::Summary);
    QCOMPARE(records(Kind::Branch), 15);
    QCOMPARE(records(Kind::Honor), 0);
}

void TestImportWizard::anUnreadableFileHoldsEverythingUp()
{
    const QString broken = m_ledger->folder() + QStringLiteral("/坏的.xlsx");
    workbookfixture::writeBytes(broken, "PK\x03\x04 and then nothing");
    open({QStringLiteral("党组织.xlsx")});
    QVERIFY(isRead());
    m_wizard->addFiles({broken});
    QTRY_VERIFY(m_session->tasks().isIdle());
    const auto* files = find<QListWidget>("files");
    QTRY_VERIFY(files->item(1)->data(LineDelegate::NoteRole).toString().contains(QStringLiteral("坏的.xlsx")));
    QVERIFY(!isRead());
    m_wizard->next();
    QCOMPARE(m_wizard->step(), ImportWizard::Files);
    QVERIFY(find<QPushButton>("removeUnreadable")->isVisible());
    click("removeUnreadable");
    QCOMPARE(files->count(), 1);
    QVERIFY(isRead());
}

void TestImportWizard::aFileIsListedOnce()
{
    open({QStringLiteral("党组织.xlsx")});
    m_prompt->filesToOpen = {fixture(QStringLiteral("党组织.xlsx")), fixture(QStringLiteral("荣誉台账.xlsx"))};
    click("addFiles");
    QTRY_VERIFY(isRead());
    QCOMPARE(find<QListWidget>("files")->count(), 2);
}

void TestImportWizard::takesDroppedFilesAndFolders()
{
    open({});
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(fixture({}))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QWidget* step = find<QListWidget>("files");
    while (!step->acceptDrops())
        step = step->parentWidget();
    QApplication::sendEvent(step, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(step, &drop);
    QCOMPARE(find<QListWidget>("files")->count(), 11);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
}

void TestImportWizard::refusedRowsComeBackAsAWorkbook()
{
    open({QStringLiteral("党组织.xlsx"), QStringLiteral("党员花名册.xlsx")});
    goTo(ImportWizard::Summary);
    m_prompt->fileToSave = m_ledger->folder() + QStringLiteral("/退回");
    click("saveRejects");
    QTRY_VERIFY(m_session->tasks().isIdle());
    BL_TRY(book, workbookfixture::read(m_prompt->fileToSave + QStringLiteral(".xlsx")));
    // Title and head stand above them, so that the workbook can be imported again.
    qsizetype rows = 0;
    for (const RawSheet& sheet : book.sheets) {
        qsizetype reason = -1;
        for (const QList<RawCell>& cells : sheet.rows) {
            const auto head =
                std::find_if(cells.begin(), cells.end(), [](const RawCell& c) { return c.text == u"原因"; });
            if (reason >= 0 && !cells.value(reason).text.isEmpty())
                ++rows;
            else if (head != cells.end())
                reason = head - cells.begin();
        }
    }
    QCOMPARE(rows, m_wizard->run().report().rejected);
}

void TestImportWizard::refusesAPlanThatTheLedgerHasOutgrown()
{
    open({QStringLiteral("党组织.xlsx")});
    goTo(ImportWizard::Preview);
    m_ledger->addBranch(QStringLiteral("后来的支部"));
    click("next");
    QTRY_COMPARE(m_wizard->step(), ImportWizard::Preview);
    QTRY_VERIFY(m_session->tasks().isIdle());
    QCOMPARE(records(Kind::Branch), 1);
    // It was checked again by itself, so the same button now imports.
    QTRY_VERIFY(find<QPushButton>("next")->isEnabled());
    goTo(ImportWizard::Summary);
    QCOMPARE(records(Kind::Branch), 16);
}

void TestImportWizard::showsWhatWasImported()
{
    open({QStringLiteral("党组织.xlsx"), QStringLiteral("党员花名册.xlsx"), QStringLiteral("三会一课台账.xlsx")});
    goTo(ImportWizard::Summary);
    QSignalSpy pages(m_session.get(), &Session::pageRequested);
    click("open_study_session");
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().toString(), QStringLiteral("study_session"));
    QCOMPARE(m_session->scope().period.text, QStringLiteral("2022"));
    QVERIFY(!m_wizard->isVisible());
}

void TestImportWizard::aSecondImportHasNothingToWrite()
{
    open({QStringLiteral("荣誉台账.xlsx"), QStringLiteral("党组织.xlsx"), QStringLiteral("党员花名册.xlsx")});
    goTo(ImportWizard::Summary);
    click("next");
    QVERIFY(!m_wizard->isVisible());
    open({QStringLiteral("荣誉台账.xlsx")});
    goTo(ImportWizard::Sheets);
    click("next");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tasks().isIdle(), 60'000);
    QTRY_VERIFY(m_wizard->run().report().unchanged > 0);
    QCOMPARE(m_wizard->run().report().created, 0);
    QVERIFY(!find<QPushButton>("next")->isEnabled());
    QVERIFY(!find<QLabel>("hint")->text().isEmpty());
}

void TestImportWizard::asksBeforeWorkIsLost()
{
    open({QStringLiteral("党组织.xlsx")});
    goTo(ImportWizard::Sheets);
    m_prompt->answer = Prompt::Answer::Cancel;
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(m_prompt->asked.size(), 1);
    m_prompt->answer = Prompt::Answer::Yes;
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(records(Kind::Branch), 0);
}

void TestImportWizard::isDrivenByKeys()
{
    open({QStringLiteral("党组织.xlsx")});
    QTRY_VERIFY(isRead());
    QTest::keyClick(find<QListWidget>("files"), Qt::Key_Return);
    QCOMPARE(m_wizard->step(), ImportWizard::Sheets);
    // Enter in a field's box takes the field and stays.
    FieldCombo* combo = comboOf(QStringLiteral("简称"));
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("联系人"));
    QApplication::sendEvent(combo->lineEdit(), &typed);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(combo->key(), QStringLiteral("contact"));
    QCOMPARE(m_wizard->step(), ImportWizard::Sheets);
    auto* sheets = find<QListWidget>("sheets");
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Space);
    QCOMPARE(sheets->item(0)->checkState(), Qt::Unchecked);
    QTest::keyClick(sheets, Qt::Key_Space);
    QTest::keyClick(sheets, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_wizard->step(), ImportWizard::Preview);
    QTRY_VERIFY(find<QPushButton>("next")->isEnabled());
    QTest::keyClick(find<QListWidget>("previewSheets"), Qt::Key_Return);
    QTRY_COMPARE(m_wizard->step(), ImportWizard::Summary);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestImportWizard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importwizard.moc"
