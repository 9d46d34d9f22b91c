// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/findings.h"
#include "ui/pages/developmentpage.h"

#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "ledger/developmenteditions.h"
#include "ledger/undo.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/findingspanel.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/developmentdetail.h"
#include "ui/pages/developmenttree.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/stepdialog.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// Four people under way in two branches, on 30 September 2022.
class TestDevelopmentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyStandsInTheStageOfTheirLastStep();
    void lateOnesAreSaidInWords();
    void theBranchOfTheTopBarNarrows();
    void arrowsShowTheNextStepWithItsArticle();
    void enterOpensTheMember();
    void theNextStepIsEnteredAndTakenBack();
    void theDialogSaysWhatTheRulesSay();
    void aStepWithoutThoseBeforeItNeedsAReasonAndAYes();
    void aDayThatHasNotComeIsRefused();
    void theFiguresOpenTheirRecords();
    void theNoteOfTheEditionGoesWithANewerOne();
    void anEmptyListSaysWhatToDo();
    void theFormIsToldTheFindings();

private:
    void show(const QStringList& lines);
    DevelopmentTree* tree() const { return m_page->findChild<DevelopmentTree*>(); }
    DevelopmentDetail* detail() const { return m_page->findChild<DevelopmentDetail*>(); }
    QStringList rows() const;
    void choose(const QString& name);
    StepDialog* openStep();
    QString shownWords() const;
    Record member(const QString& name) const;

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DevelopmentPage> m_page;
};

static QStringList fourPeople()
{
    return {
        QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2015-01-01"),
        QStringLiteral("branch | name=乙支部 | type=党支部 | founded_on=2015-01-01"),
        QStringLiteral(
            "member | name=安知远 | category=入党申请人 | birth_on=1996-03-01 | memberships: branch=甲支部 | "
            "development_steps: step=递交入党申请书 happened_on=2022-07-31"),
        QStringLiteral(
            "member | name=鲍晓棠 | category=入党积极分子 | birth_on=1996-03-01 | memberships: branch=甲支部 | "
            "development_steps: step=递交入党申请书 happened_on=2021-12-01 ; step=推荐和确定入党积极分子 happened_on=2022-03-31 ; step=培养教育考察 "
            "happened_on=2022-09-15"),
        QStringLiteral(
            "member | name=岑若溪 | category=预备党员 | birth_on=1994-03-01 | sex=女 | admitted_on=2021-09-30 | "
            "memberships: branch=乙支部 | development_steps: step=支部大会讨论接收 happened_on=2021-09-30 ; "
            "step=上级党委审批 happened_on=2021-11-30 ; step=继续教育考察 happened_on=2022-03-30 ; step=提出转正申请 happened_on=2022-09-20"),
        QStringLiteral("member | name=戴长风 | category=正式党员 | birth_on=1980-03-01 | admitted_on=2010-07-01 | "
                       "confirmed_on=2011-07-01 | memberships: branch=乙支部"),
        QStringLiteral(
            "member | name=范一舟 | category=预备党员 | birth_on=1990-03-01 | sex=女 | admitted_on=2022-08-10 | "
            "memberships: branch=乙支部"),
    };
}

void TestDevelopmentPage::init()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 9, 30));
    m_prompt = std::make_unique<FakePrompt>();
}

void TestDevelopmentPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestDevelopmentPage::show(const QStringList& lines)
{
    m_drawn->draw(lines);
    TestLedger& ledger = m_drawn->testLedger();
    m_settings = std::make_unique<UiSettings>(ledger.folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<DevelopmentPage>(*m_session, nullptr);
    connect(&ledger.ledger().hub(), &ChangeHub::changed, m_page.get(), &DevelopmentPage::refresh);
    m_page->resize(1170, 640);
    m_page->show();
    const Period period = FigureLedger::period(QStringLiteral("2022Q3"));
    m_session->setPeriod(period);
    m_page->setScope({period, 0});
    QTRY_VERIFY(m_session->lists().isIdle() && m_session->figures().isIdle());
}

/// "stage count: name|step|since|next|state …".
QStringList TestDevelopmentPage::rows() const
{
    QStringList rows;
    for (int stage = 0; stage < tree()->topLevelItemCount(); ++stage) {
        const QTreeWidgetItem* head = tree()->topLevelItem(stage);
        for (int row = 0; row < head->childCount(); ++row) {
            const QTreeWidgetItem* item = head->child(row);
            rows << QStringLiteral("%1 %2|%3|%4|%5|%6")
                        .arg(QString::number(stage + 1), item->text(0), item->text(2), item->text(3), item->text(4),
                             item->text(6));
        }
    }
    return rows;
}

void TestDevelopmentPage::choose(const QString& name)
{
    const QList<QTreeWidgetItem*> found = tree()->findItems(name, Qt::MatchStartsWith | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    tree()->setCurrentItem(found.constFirst());
}

StepDialog* TestDevelopmentPage::openStep()
{
    detail()->findChild<QPushButton*>(QStringLiteral("recordStep"))->click();
    StepDialog* dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        dialog = m_page->window()->findChild<StepDialog*>();
        return dialog && dialog->isVisible();
    });
    if (!isOpen)
        qFatal("the dialog of a step did not open");
    return dialog;
}

QString TestDevelopmentPage::shownWords() const
{
    QStringList words;
    for (const QLabel* label : detail()->findChildren<QLabel*>())
        words.append(label->text());
    return words.join(u'|');
}

Record TestDevelopmentPage::member(const QString& name) const
{
    auto record = m_drawn->testLedger().reader()->load(Kind::Member, m_drawn->idOf(name));
    if (!record)
        qFatal("%s", qPrintable(record.error().message));
    return *record;
}

void TestDevelopmentPage::everybodyStandsInTheStageOfTheirLastStep()
{
    show(fourPeople());
    QCOMPARE(tree()->topLevelItemCount(), 5);
    QCOMPARE(rows(),
             QStringList({
                 QStringLiteral("1 安知远|递交入党申请书|2022-07-31|党组织派人谈话|逾期 30 天"),
                 QStringLiteral("2 鲍晓棠|培养教育考察|2022-09-15|确定发展对象|未到时间"),
                 QStringLiteral("4 范一舟|上级党委审批|2022-08-10|上级组织部门备案|可办理"),
                 QStringLiteral("5 岑若溪|提出转正申请|2022-09-20|支部大会讨论转正|应办理"),
             }));
    QVERIFY(tree()->topLevelItem(2)->text(0).contains(QStringLiteral("0 人")));
}

void TestDevelopmentPage::lateOnesAreSaidInWords()
{
    show(fourPeople());
    QStringList notes;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        notes << label->text();
    QVERIFY(notes.contains(QStringLiteral("4 人，逾期 1 人")));
}

void TestDevelopmentPage::theBranchOfTheTopBarNarrows()
{
    show(fourPeople());
    m_session->setBranch(m_drawn->branch(QStringLiteral("甲支部")));
    m_page->setScope(m_session->scope());
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(rows().constFirst().contains(QStringLiteral("安知远")));
}

void TestDevelopmentPage::arrowsShowTheNextStepWithItsArticle()
{
    show(fourPeople());
    tree()->setFocus();
    QVERIFY(shownWords().contains(QStringLiteral("2022-07-31 至 2022-08-31")));
    QVERIFY(shownWords().contains(QStringLiteral("第七条")));
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(shownWords().contains(QStringLiteral("2023-03-31 起")));
    QVERIFY(shownWords().contains(QStringLiteral("第十三条")));
    QVERIFY(shownWords().contains(QStringLiteral("2023-03-15 前")));
}

void TestDevelopmentPage::enterOpensTheMember()
{
    show(fourPeople());
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    choose(QStringLiteral("鲍晓棠"));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(1).toLongLong(), m_drawn->idOf(QStringLiteral("鲍晓棠")));
}

void TestDevelopmentPage::theNextStepIsEnteredAndTakenBack()
{
    show(fourPeople());
    choose(QStringLiteral("岑若溪"));
    StepDialog* dialog = openStep();
    QComboBox* step = dialog->findChild<QComboBox*>(QStringLiteral("step"));
    QCOMPARE(step->currentData().toString(), QStringLiteral("支部大会讨论转正"));
    step->setCurrentIndex(step->findData(QStringLiteral("上级党委审批转正")));
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("also"))->text().contains(QStringLiteral("2022-09-30")));
    step->setCurrentIndex(step->findData(QStringLiteral("支部大会讨论转正")));
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("also"))->isHidden());
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(rows().join(u' ').contains(QStringLiteral("岑若溪|支部大会讨论转正|2022-09-30|上级党委审批转正")));
    QCOMPARE(member(QStringLiteral("岑若溪")).parts.value(QStringLiteral("development_steps")).size(), 5);
    const auto undone = stepBack(m_drawn->testLedger().ledger(), UndoDirection::Undo);
    QVERIFY(undone);
    QTRY_VERIFY(rows().join(u' ').contains(QStringLiteral("岑若溪|提出转正申请")));
}

/// The lines of the panel, which is made anew with each change.
static QString findingsIn(StepDialog* dialog)
{
    auto* area = dialog->findChild<FindingsPanel*>()->findChild<QScrollArea*>();
    QStringList texts;
    for (const QLabel* label : area->widget()->findChildren<QLabel*>(QStringLiteral("findingText")))
        texts << label->text();
    return texts.join(u'\n');
}

void TestDevelopmentPage::aStepWithoutThoseBeforeItNeedsAReasonAndAYes()
{
    show(fourPeople());
    choose(QStringLiteral("安知远"));
    StepDialog* dialog = openStep();
    auto* missing = dialog->findChild<QLabel*>(QStringLiteral("missing"));
    auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("reason"));
    QVERIFY(!missing->isVisible() && !reason->isVisible());
    auto* step = dialog->findChild<QComboBox*>(QStringLiteral("step"));
    step->setCurrentIndex(step->findData(QStringLiteral("支部大会讨论接收")));
    QVERIFY(missing->isVisible() && reason->isVisible());
    // The window has grown: not a line of it is cut.
    QVERIFY(missing->height() >= missing->heightForWidth(missing->width()));
    for (const char* said : {"推荐和确定入党积极分子", "政治审查", "第十六条", "短期集中培训", "上级党委预审"})
        QVERIFY2(missing->text().contains(QString::fromUtf8(said)), qPrintable(missing->text()));
    // All of it is said, not the first few.
    for (const char* said : {"第八条", "第十三条", "第十六条", "第十七条", "第十九条"})
        QVERIFY2(findingsIn(dialog).contains(QString::fromUtf8(said)), qPrintable(findingsIn(dialog)));
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
    save->click();
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("error"))->text().contains(QStringLiteral("理由")));
    QVERIFY(m_prompt->asked.isEmpty());
    reason->setText(QStringLiteral("材料在原单位"));
    m_prompt->answer = Prompt::Answer::No;
    save->click();
    QCOMPARE(m_prompt->asked.size(), 1);
    QCOMPARE(member(QStringLiteral("安知远")).parts.value(QStringLiteral("development_steps")).size(), 1);
    m_prompt->answer = Prompt::Answer::Yes;
    save->click();
    QTRY_COMPARE(member(QStringLiteral("安知远")).parts.value(QStringLiteral("development_steps")).size(), 2);
    const PartInfo* part = m_session->schema().of(Kind::Member).part(u"development_steps");
    const QString note =
        member(QStringLiteral("安知远")).parts.value(part->key).constLast().value(part->indexOf(u"note")).toString();
    QVERIFY2(note.contains(QStringLiteral("政治审查")) && note.contains(QStringLiteral("材料在原单位")),
             qPrintable(note));
}

void TestDevelopmentPage::theDialogSaysWhatTheRulesSay()
{
    show(fourPeople());
    choose(QStringLiteral("安知远"));
    StepDialog* dialog = openStep();
    QVERIFY(findingsIn(dialog).contains(QStringLiteral("第七条")));
    dialog->dayEditor()->setTyped(QStringLiteral("2022-08-31"));
    Q_EMIT dialog->dayEditor()->edited();
    QVERIFY2(!findingsIn(dialog).contains(QStringLiteral("第七条")), qPrintable(findingsIn(dialog)));
    dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();
    QTRY_VERIFY(rows().constFirst().contains(QStringLiteral("党组织派人谈话|2022-08-31|推荐和确定入党积极分子")));
}

void TestDevelopmentPage::aDayThatHasNotComeIsRefused()
{
    show(fourPeople());
    choose(QStringLiteral("安知远"));
    StepDialog* dialog = openStep();
    dialog->dayEditor()->setTyped(QStringLiteral("2022-10-01"));
    dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("error"))->text().contains(QStringLiteral("还没有到")));
    QCOMPARE(member(QStringLiteral("安知远")).parts.value(QStringLiteral("development_steps")).size(), 1);
    dialog->reject();
}

void TestDevelopmentPage::theFiguresOpenTheirRecords()
{
    show(fourPeople());
    auto* admitted = m_page->findChild<QPushButton*>(QStringLiteral("member.admitted_female"));
    QVERIFY(admitted);
    QVERIFY2(admitted->text().endsWith(QStringLiteral(" 1")), qPrintable(admitted->text()));
    admitted->click();
    QTRY_VERIFY(m_page->findChild<TracePanel*>()->isVisible());
    QTRY_VERIFY(m_session->figures().isIdle());
    QVERIFY(detail()->isHidden());
    m_page->findChild<TracePanel*>()->hide();
    QVERIFY(detail()->isVisible());
    admitted = m_page->findChild<QPushButton*>(QStringLiteral("member.admitted"));
    admitted->click();
    QTRY_VERIFY(m_session->figures().isIdle() && m_page->findChild<TracePanel*>()->isVisible());
    choose(QStringLiteral("鲍晓棠"));
    QVERIFY(detail()->isVisible());
}

void TestDevelopmentPage::theNoteOfTheEditionGoesWithANewerOne()
{
    show(fourPeople());
    auto* note = m_page->findChild<QLabel*>(QStringLiteral("editionNote"));
    QVERIFY(note->text().contains(QStringLiteral("请核对2026年修订版")));
    Ledger& ledger = m_drawn->testLedger().ledger();
    const auto reader = ledger.reader();
    QByteArray file = developmentEditionFile(**reader, QStringLiteral("2014年版")).value();
    file.replace("\"edition\": \"2014年版\"", "\"edition\": \"2026年版\"");
    file.replace("\"effective_from\": \"2014-05-28\"", "\"effective_from\": \"2026-07-01\"");
    const auto offer = offeredEdition(**reader, file);
    QVERIFY2(offer.has_value(), offer ? "" : qPrintable(offer.error().message));
    QVERIFY(takeEdition(ledger, *offer));
    QTRY_COMPARE(note->text(), QStringLiteral("按2014年版"));
}

void TestDevelopmentPage::anEmptyListSaysWhatToDo()
{
    show({QStringLiteral("branch | name=甲支部 | type=党支部")});
    QVERIFY(tree()->isHidden());
    QVERIFY(m_page->findChild<EmptyState*>()->isVisible());
    QVERIFY(!m_page->findChild<EmptyState*>()->findChildren<QPushButton*>().isEmpty());
    QSignalSpy asked(m_session.get(), &Session::newRecordRequested);
    m_page->headerActions().constFirst()->trigger();
    QCOMPARE(asked.size(), 1);
}

/// What the form and the detail panel of a member show comes from here.
void TestDevelopmentPage::theFormIsToldTheFindings()
{
    show(fourPeople());
    Record record = member(QStringLiteral("鲍晓棠"));
    record.parts[QStringLiteral("development_steps")].append(
        PartRow{QStringLiteral("确定发展对象"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 20)))});
    const auto reader = m_drawn->testLedger().reader();
    const auto findings = findingsOf(*reader, record, QDate(2022, 9, 30));
    QVERIFY(findings);
    const bool isFound = std::any_of(findings->begin(), findings->end(), [](const RuleFinding& finding) {
        return finding.basis.endsWith(QStringLiteral("第十三条")) && finding.severity == RuleFinding::Severity::Warning
            && finding.field == u"development_steps";
    });
    QVERIFY(isFound);
}

QTEST_MAIN(TestDevelopmentPage)
#include "tst_developmentpage.moc"
