// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellblock.h"
#include "ledger/undo.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/pastedialog.h"
#include "ui/kit/pastemodel.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace ledger;
using namespace ledger::testing;

/// Blocks copied from a spreadsheet, pasted into lists through the real clipboard.
class TestGridPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastesABlockFromTheCellAsOneAction();
    void showsWhatWouldChangeAndWritesNothingBefore();
    void refusesWhileACellIsBad();
    void leavesOutTheBadCellsWhenAsked();
    void mapsTheColumnsByTheirHead();
    void takesCellsWithLineEnds();
    void aSingleValueFillsWhatIsSelected();
    void aSingleValueInOneCellIsTyped();
    void aSingleBadValueStaysMarked();
    void makesNewRecordsBelowTheList();
    void aNewRecordGetsItsPartsFromTheirText();
    void saysWhatANewRecordLacks();
    void refusesAHeadWithStrangeWords();
    void refusesABlockThatIsTooWide();
    void writesNothingOverAChangeFromElsewhere();
    void pastesBackWhatWasCopied_data();
    void pastesBackWhatWasCopied();
    void pastesNoMaskedData();
    void theModelBehaves();

private:
    void open(Kind kind);
    RecordTableModel& model() { return m_page->model(); }
    RecordView& view() { return m_page->table(); }
    QModelIndex cell(int row, const char* key);
    void show(const char* key) { view().setColumnHidden(model().columnOf(QString::fromLatin1(key)), false); }
    void go(int row, const char* key);
    /// Ctrl+V; the dialog, or none where there is nothing to ask.
    PasteDialog* paste(const QString& text);
    void confirm(PasteDialog* dialog);
    QString summary(PasteDialog* dialog) { return find<QLabel>(dialog, "summary")->text(); }
    Record stored(Kind kind, qint64 id) { return m_fixture->store.reader()->load(kind, id).value_or(Record()); }
    Record member(qint64 id) { return stored(Kind::Member, id); }
    QString undoLabel() { return m_fixture->store.reader()->undoLabels().value_or(UndoLabels()).undo; }
    qint64 lastGroup() { return m_fixture->store.reader()->lastAuditGroup().value_or(-1); }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RecordPage> m_page;
    QStringList m_messages;
};

void TestGridPaste::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_messages.clear();
    connect(&m_fixture->session, &Session::messageRequested, this,
            [this](const Message& message) { m_messages.append(message.text); });
    open(Kind::Member);
}

void TestGridPaste::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestGridPaste::open(Kind kind)
{
    m_page = std::make_unique<RecordPage>(traitsOf(kind), m_fixture->session, nullptr);
    m_page->resize(1400, 640);
    m_page->show();
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_page.get(), &RecordPage::refresh);
    m_page->setScope(m_fixture->session.scope());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(model().isComplete());
    view().setFocus();
}

QModelIndex TestGridPaste::cell(int row, const char* key)
{
    return model().index(row, model().columnOf(QString::fromLatin1(key)));
}

void TestGridPaste::go(int row, const char* key)
{
    view().setMode(RecordView::Mode::Cells);
    view().selectionModel()->setCurrentIndex(cell(row, key), QItemSelectionModel::ClearAndSelect);
}

PasteDialog* TestGridPaste::paste(const QString& text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    PasteDialog* dialog = nullptr;
    const auto isThere = [&] {
        dialog = m_page->findChild<PasteDialog*>();
        return dialog != nullptr || !m_messages.isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(isThere, 2000));
    return dialog;
}

void TestGridPaste::confirm(PasteDialog* dialog)
{
    QVERIFY(dialog);
    QTest::mouseClick(find<QPushButton>(dialog, "paste"), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<PasteDialog*>());
}

void TestGridPaste::pastesABlockFromTheCellAsOneAction()
{
    show("rank");
    go(0, "education");
    // 学历, then the columns shown right of it.
    const QList<int> columns = view().shownColumns();
    const qsizetype at = columns.indexOf(cell(0, "education").column());
    QCOMPARE(model().keyOf(columns.value(at + 1)), QStringLiteral("category"));
    PasteDialog* dialog = paste(QStringLiteral("大学本科\t预备党员\r\n硕士研究生\t正式党员\r\n"));
    confirm(dialog);
    QCOMPARE(member(m_fixture->ann).text(QStringLiteral("category")), QStringLiteral("预备党员"));
    QVERIFY(member(m_fixture->ann).isStated(QStringLiteral("education")));
    QVERIFY(member(m_fixture->bao).isStated(QStringLiteral("education")));
    QVERIFY(!member(m_fixture->cen).isStated(QStringLiteral("education")));
    QCOMPARE(undoLabel(), QStringLiteral("粘贴 2 行党员"));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QCOMPARE(member(m_fixture->ann).text(QStringLiteral("category")), QStringLiteral("正式党员"));
    QVERIFY(!member(m_fixture->bao).isStated(QStringLiteral("education")));
}

void TestGridPaste::showsWhatWouldChangeAndWritesNothingBefore()
{
    show("rank");
    go(0, "rank");
    const qint64 before = lastGroup();
    PasteDialog* dialog = paste(QStringLiteral("主任\n\n科员\n"));
    QVERIFY(dialog);
    QCOMPARE(summary(dialog), QStringLiteral("将修改 2 行，共 2 个格子。"));
    const QAbstractItemModel* preview = find<QTableView>(dialog, "preview")->model();
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->index(0, PasteModel::TitleColumn).data().toString(), QStringLiteral("安知远"));
    QCOMPARE(preview->index(2, PasteModel::FirstCell).data().toString(), QStringLiteral("科员"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<PasteDialog*>());
    QCOMPARE(lastGroup(), before);
}

void TestGridPaste::refusesWhileACellIsBad()
{
    go(0, "admitted_on");
    const qint64 before = lastGroup();
    PasteDialog* dialog = paste(QStringLiteral("2016-07-01\n2016-13-45\n2016年8月\n"));
    QVERIFY(dialog);
    QVERIFY(!find<QPushButton>(dialog, "paste")->isEnabled());
    const auto* problems = find<QListWidget>(dialog, "problems");
    QCOMPARE(problems->count(), 1);
    const QString problem = problems->item(0)->text();
    QVERIFY2(problem.startsWith(QStringLiteral("第 2 行（鲍晓棠）“入党时间”：")), qPrintable(problem));
    dialog->paste();
    QTest::qWait(50);
    QCOMPARE(lastGroup(), before);
    QCOMPARE(member(m_fixture->ann).revision, 1);
}

void TestGridPaste::leavesOutTheBadCellsWhenAsked()
{
    go(0, "admitted_on");
    // The second is no day; the third lies after the day of confirmation that stands in the row.
    Record cen = member(m_fixture->cen);
    cen.set(QStringLiteral("confirmed_on"), QVariant::fromValue(PartialDate::day(QDate(2016, 7, 1))));
    BL_DONE(m_fixture->store.save(cen));
    QCoreApplication::processEvents();
    PasteDialog* dialog = paste(QStringLiteral("2016-07-01\n2016-13-45\n2020-01-01\n"));
    QVERIFY(dialog);
    QCOMPARE(find<QListWidget>(dialog, "problems")->count(), 2);
    QTest::mouseClick(find<QPushButton>(dialog, "leaveOut"), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(dialog, "leaveOut")->isVisible());
    confirm(dialog);
    QCOMPARE(member(m_fixture->ann).day(QStringLiteral("admitted_on")), QDate(2016, 7, 1));
    QCOMPARE(member(m_fixture->bao).day(QStringLiteral("admitted_on")), QDate(2015, 7, 1));
    QCOMPARE(member(m_fixture->cen).day(QStringLiteral("admitted_on")), QDate(2015, 7, 1));
    QCOMPARE(undoLabel(), QStringLiteral("粘贴 1 行党员"));
}

void TestGridPaste::mapsTheColumnsByTheirHead()
{
    QVERIFY(view().isColumnHidden(model().columnOf(QStringLiteral("rank"))));
    go(1, "name");
    confirm(paste(QStringLiteral("职级\t性 别*\n主任\t女\n科员\t男\n")));
    QCOMPARE(member(m_fixture->bao).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QCOMPARE(member(m_fixture->bao).text(QStringLiteral("sex")), QStringLiteral("女"));
    QCOMPARE(member(m_fixture->cen).text(QStringLiteral("rank")), QStringLiteral("科员"));
    QVERIFY(!member(m_fixture->ann).isStated(QStringLiteral("rank")));
}

void TestGridPaste::takesCellsWithLineEnds()
{
    show("notes");
    go(0, "notes");
    confirm(paste(QStringLiteral("\"第一行\n第二行 \"\"引\"\"\"\r\n下一格\r\n")));
    QCOMPARE(member(m_fixture->ann).text(QStringLiteral("notes")), QStringLiteral("第一行\n第二行 \"引\""));
    QCOMPARE(member(m_fixture->bao).text(QStringLiteral("notes")), QStringLiteral("下一格"));
}

void TestGridPaste::aSingleValueFillsWhatIsSelected()
{
    show("rank");
    go(0, "rank");
    view().selectionModel()->select(cell(2, "rank"), QItemSelectionModel::Select);
    view().selectionModel()->select(cell(1, "work_post"), QItemSelectionModel::Select);
    confirm(paste(QStringLiteral("主任")));
    QCOMPARE(member(m_fixture->ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QCOMPARE(member(m_fixture->bao).text(QStringLiteral("work_post")), QStringLiteral("主任"));
    QVERIFY(!member(m_fixture->ann).isStated(QStringLiteral("work_post")));
    QCOMPARE(member(m_fixture->cen).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QVERIFY(!member(m_fixture->bao).isStated(QStringLiteral("rank")));
}

void TestGridPaste::aSingleValueInOneCellIsTyped()
{
    go(0, "sex");
    QApplication::clipboard()->setText(QStringLiteral("女\r\n"));
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(member(m_fixture->ann).text(QStringLiteral("sex")), QStringLiteral("女"));
    QVERIFY(!m_page->findChild<PasteDialog*>());
}

void TestGridPaste::aSingleBadValueStaysMarked()
{
    go(0, "sex");
    QVERIFY(!paste(QStringLiteral("南")));
    QCOMPARE(cell(0, "sex").data().toString(), QStringLiteral("南"));
    QVERIFY(cell(0, "sex").data(RecordTableModel::ProblemRole).toString().contains(QStringLiteral("词表")));
    QCOMPARE(member(m_fixture->ann).revision, 1);
}

void TestGridPaste::makesNewRecordsBelowTheList()
{
    Record first = m_fixture->store.session(QStringLiteral("学习党章"), QDate(2022, 7, 5), m_fixture->first);
    BL_DONE(m_fixture->store.save(first));
    open(Kind::StudySession);
    QTRY_COMPARE(model().rowCount(), 1);
    PasteDialog* dialog =
        paste(QStringLiteral("日期\t类别\t主题\t支部\n2022-07-05\t主题党日\t学习党章（改）\t第一党支部\n"
                             "2022-08-01\t党课\t八月党课\t第二党支部\n"));
    QVERIFY(dialog);
    QCOMPARE(summary(dialog), QStringLiteral("将修改 1 行，将新增 1 条，共 5 个格子。"));
    confirm(dialog);
    QCOMPARE(m_fixture->count(Kind::StudySession), 2);
    QCOMPARE(stored(Kind::StudySession, first.id).text(QStringLiteral("title")), QStringLiteral("学习党章（改）"));
    QCOMPARE(stored(Kind::StudySession, first.id + 1).number(QStringLiteral("branch")), m_fixture->second);
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QCOMPARE(m_fixture->count(Kind::StudySession), 1);
}

void TestGridPaste::aNewRecordGetsItsPartsFromTheirText()
{
    go(2, "name");
    confirm(
        paste(QStringLiteral("姓名\t人员类别\t所在党支部\n岑若溪\t正式党员\t第二党支部\n戴维\t正式\t第一党支部\n")));
    QCOMPARE(m_fixture->count(Kind::Member), 4);
    const Record dai = member(m_fixture->cen + 1);
    QCOMPARE(dai.text(QStringLiteral("name")), QStringLiteral("戴维"));
    QCOMPARE(dai.number(QStringLiteral("branch")), m_fixture->first);

    open(Kind::Honor);
    QApplication::clipboard()->setText(QStringLiteral("获奖时间\t荣誉名称\t级别\t获奖对象\t获奖对象类型\n"
                                                      "2022-08-01\t先进个人\t省级\t安知远、戴维\t个人\n"));
    m_page->findChild<QAction*>(QStringLiteral("paste"))->trigger();
    QTRY_VERIFY(m_page->findChild<PasteDialog*>());
    QCOMPARE(summary(m_page->findChild<PasteDialog*>()), QStringLiteral("将新增 1 条，共 5 个格子。"));
    confirm(m_page->findChild<PasteDialog*>());
    const Record honor = stored(Kind::Honor, 1);
    QCOMPARE(honor.text(QStringLiteral("recipients")), QStringLiteral("安知远、戴维"));
    const QList<PartRow> recipients = honor.parts.value(QStringLiteral("honor_recipients"));
    QCOMPARE(recipients.value(0).value(0).toLongLong(), m_fixture->ann);
    QCOMPARE(recipients.value(1).value(0).toLongLong(), dai.id);
}

void TestGridPaste::saysWhatANewRecordLacks()
{
    go(2, "name");
    PasteDialog* dialog = paste(QStringLiteral("岑若溪\n戴维\n"));
    QVERIFY(dialog);
    QVERIFY(!find<QPushButton>(dialog, "paste")->isEnabled());
    QVERIFY(find<QListWidget>(dialog, "problems")->item(0)->text().startsWith(QStringLiteral("新增 1（戴维）")));
    QTest::mouseClick(find<QPushButton>(dialog, "leaveOut"), Qt::LeftButton);
    QVERIFY(!find<QPushButton>(dialog, "paste")->isEnabled());
    QVERIFY2(summary(dialog).contains(QStringLiteral("没有需要改的")), qPrintable(summary(dialog)));
}

void TestGridPaste::refusesAHeadWithStrangeWords()
{
    go(0, "name");
    QVERIFY(!paste(QStringLiteral("姓名\t性别\t血型\n安知远\t女\tA\n")));
    QVERIFY2(m_messages.value(0).contains(QStringLiteral("血型")), qPrintable(m_messages.value(0)));
}

void TestGridPaste::refusesABlockThatIsTooWide()
{
    const int last = view().shownColumns().constLast();
    view().setMode(RecordView::Mode::Cells);
    view().selectionModel()->setCurrentIndex(model().index(0, last), QItemSelectionModel::ClearAndSelect);
    QVERIFY(!paste(QStringLiteral("a\tb\n")));
    QVERIFY2(m_messages.value(0).contains(QStringLiteral("2 列")), qPrintable(m_messages.value(0)));
}

void TestGridPaste::writesNothingOverAChangeFromElsewhere()
{
    show("rank");
    go(0, "rank");
    PasteDialog* dialog = paste(QStringLiteral("主任\n科员\n"));
    QVERIFY(dialog);
    Record bao = member(m_fixture->bao);
    bao.set(QStringLiteral("rank"), QStringLiteral("theirs"));
    BL_DONE(m_fixture->store.save(bao));
    dialog->paste();
    const auto isTold = [&] {
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel* label) { return label->text().contains(QStringLiteral("第 2 行")); });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(dialog->isVisible());
    QVERIFY(!member(m_fixture->ann).isStated(QStringLiteral("rank")));
    QCOMPARE(member(m_fixture->bao).text(QStringLiteral("rank")), QStringLiteral("theirs"));
}

void TestGridPaste::pastesBackWhatWasCopied_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestGridPaste::pastesBackWhatWasCopied()
{
    QFETCH(const Kind, kind);
    Record session = m_fixture->store.session(QStringLiteral("学习党章"), QDate(2022, 7, 5), m_fixture->first);
    session.set(QStringLiteral("notes"), QStringLiteral("一\n\"二\"\t三"));
    session.set(QStringLiteral("present"), 8LL);
    session.set(QStringLiteral("expected"), 10LL);
    session.set(QStringLiteral("lecturer_is_leader"), true);
    BL_DONE(m_fixture->store.save(session));
    Record honor = m_fixture->store.honor(QStringLiteral("先进个人"), QDate(2022, 8, 1), QStringLiteral("安知远"));
    BL_DONE(m_fixture->store.save(honor));
    Record work;
    work.kind = Kind::WorkRecord;
    work.set(QStringLiteral("title"), QStringLiteral("材料"));
    work.set(QStringLiteral("category"), QStringLiteral("学习材料"));
    work.set(QStringLiteral("recorded_on"), QVariant::fromValue(PartialDate::month(2022, 9)));
    work.set(QStringLiteral("quantity"), 2.5);
    BL_DONE(m_fixture->store.save(work));
    Record ann = member(m_fixture->ann);
    ann.set(QStringLiteral("phone"), QStringLiteral("13800001234"));
    ann.set(QStringLiteral("id_number"), QStringLiteral("11010519491231002X"));
    BL_DONE(m_fixture->store.save(ann));

    open(kind);
    for (int column = 0; column < model().columnCount(); ++column)
        view().setColumnHidden(column, false);
    if (model().rowCount() == 0)
        return;
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(readCellBlock(copied).size(), model().rowCount() + 1);
    PasteDialog* dialog = paste(copied);
    QVERIFY(dialog);
    QCOMPARE(find<QListWidget>(dialog, "problems")->count(), 0);
    QCOMPARE(summary(dialog), QStringLiteral("与现有内容相同，没有需要改的。"));
}

void TestGridPaste::pastesNoMaskedData()
{
    Record ann = member(m_fixture->ann);
    ann.set(QStringLiteral("phone"), QStringLiteral("13800001234"));
    BL_DONE(m_fixture->store.save(ann));
    QCoreApplication::processEvents();
    show("phone");
    go(0, "phone");
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("138****1234"));
    go(1, "phone");
    QVERIFY(!paste(QApplication::clipboard()->text()));
    QVERIFY(cell(1, "phone").data(RecordTableModel::ProblemRole).toString().contains(QStringLiteral("遮住")));
    QVERIFY(!member(m_fixture->bao).isStated(QStringLiteral("phone")));
}

void TestGridPaste::theModelBehaves()
{
    PasteRequest request;
    request.info = m_fixture->session.schema().of(Kind::Member);
    request.columns = {{QStringLiteral("性别"), *request.info.field(u"sex"), {}, {}}};
    request.cells = {{QStringLiteral("女")}, {QStringLiteral("南")}};
    request.ids = {m_fixture->ann, m_fixture->bao};
    request.listRows = {0, 1};
    BL_TRY(plan, PastePlan::make(request, CellTexts(request.info, m_fixture->session), *m_fixture->store.reader()));
    PasteModel pasted(plan, nullptr);
    const QAbstractItemModelTester tester(&pasted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(pasted.badCells(10).size(), 1);
    pasted.leaveOutBad();
    QCOMPARE(pasted.badCells(10).size(), 0);
    QCOMPARE(pasted.plan().changedCells(), 1);
}

QTEST_MAIN(TestGridPaste)
#include "tst_gridpaste.moc"
