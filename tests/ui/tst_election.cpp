// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"
#include "ui/kit/messagebar.h"
#include "ui/pages/electiondialog.h"
#include "ui/pages/electionposts.h"
#include "uifixture.h"

#include "ledger/undo.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace ledger;
using namespace ledger::testing;

/// 换届 is entered once: old posts and the old term end, the new ones begin, and one undo takes it all back.
class TestElection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anElectionEndsTheOldPostsAndOneUndoBringsThemBack();
    void onlyFullMembersOfTheRosterMayBeElected();
    void saysWhatIsToBeReportedAndWhetherEnoughWereThere();
    void theTermFollowsTheDay();
    void theFormShowsWholeAndTabFollowsTheEye();

private:
    ElectionDialog* open();
    static FieldEditor* editor(ElectionDialog* dialog, const QString& key);
    static QString said(const ElectionDialog* dialog);
    Record branch() const { return *m_fixture->store.reader()->load(Kind::Branch, m_fixture->first); }
    static QVariant day(int year, int month, int day)
    {
        return QVariant::fromValue(PartialDate::day(QDate(year, month, day)));
    }

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<ElectionDialog> m_dialog;
};

/// 第一党支部 since 2019-09-01 with 安知远 as its secretary, a post without a day of its own.
void TestElection::init()
{
    m_fixture = std::make_unique<UiFixture>();
    Record record = branch();
    record.set(QStringLiteral("term_from"), day(2019, 9, 1));
    record.set(QStringLiteral("term_to"), day(2022, 8, 31));
    record.parts[QStringLiteral("branch_posts")] = {
        PartRow{m_fixture->ann, QStringLiteral("安知远"), QStringLiteral("书记"), {}, {}},
        PartRow{m_fixture->bao, QStringLiteral("鲍晓棠"), QStringLiteral("党建助理"), day(2021, 1, 1), {}}};
    BL_DONE(m_fixture->store.save(record));
}

ElectionDialog* TestElection::open()
{
    m_dialog = new ElectionDialog(m_fixture->first, m_fixture->session, nullptr);
    m_dialog->show();
    [&] { QTRY_VERIFY(find<QPushButton>(m_dialog, "apply")->isEnabled()); }();
    return m_dialog;
}

FieldEditor* TestElection::editor(ElectionDialog* dialog, const QString& key)
{
    for (FieldEditor* each : dialog->findChildren<FieldEditor*>()) {
        if (each->field().key == key)
            return each;
    }
    qFatal("no editor is called %s", qPrintable(key));
}

QString TestElection::said(const ElectionDialog* dialog)
{
    QString text;
    for (const QLabel* label : dialog->findChildren<QLabel*>(QStringLiteral("findingText"))) {
        if (!label->parentWidget()->isHidden())
            text += label->text() + u'\n';
    }
    return text;
}

void TestElection::anElectionEndsTheOldPostsAndOneUndoBringsThemBack()
{
    ElectionDialog* dialog = open();
    QCOMPARE(editor(dialog, QStringLiteral("number"))->value().toString(), QStringLiteral("第二届"));
    editor(dialog, QStringLiteral("elected_on"))->setValue(day(2022, 9, 20));
    editor(dialog, QStringLiteral("term_from"))->setValue(day(2022, 9, 20));
    editor(dialog, QStringLiteral("term_to"))->setValue(day(2025, 9, 19));
    editor(dialog, QStringLiteral("elected_书记"))->setValue(m_fixture->bao);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_dialog);
    const Record after = branch();
    const QList<PartRow> posts = after.parts.value(QStringLiteral("branch_posts"));
    QCOMPARE(posts.size(), 3);
    // The day it ran from by the term that is over is written down now.
    QCOMPARE(posts[0][3], day(2019, 9, 1));
    QCOMPARE(posts[0][4], day(2022, 9, 19));
    QVERIFY(!posts[1][4].isValid());
    QCOMPARE(posts[2][1].toString(), QStringLiteral("鲍晓棠"));
    QCOMPARE(posts[2][3], day(2022, 9, 20));
    QCOMPARE(after.value(QStringLiteral("term_from")), day(2022, 9, 20));
    QCOMPARE(after.value(QStringLiteral("term_to")), day(2025, 9, 19));
    const QList<PartRow> terms = after.parts.value(QStringLiteral("branch_terms"));
    QCOMPARE(terms.size(), 2);
    QCOMPARE(terms[0][0].toString(), QStringLiteral("第一届"));
    QCOMPARE(terms[0][2], day(2022, 8, 31));
    QCOMPARE(terms[1][0].toString(), QStringLiteral("第二届"));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    const Record back = branch();
    QCOMPARE(back.parts.value(QStringLiteral("branch_posts")).size(), 2);
    QVERIFY(!back.parts.value(QStringLiteral("branch_posts"))[0][4].isValid());
    QCOMPARE(back.value(QStringLiteral("term_from")), day(2019, 9, 1));
    QVERIFY(back.parts.value(QStringLiteral("branch_terms")).isEmpty());
}

void TestElection::onlyFullMembersOfTheRosterMayBeElected()
{
    ElectionDialog* dialog = open();
    // 岑若溪 belongs to the other branch.
    editor(dialog, QStringLiteral("elected_书记"))->setValue(m_fixture->cen);
    dialog->apply();
    const auto* bar = dialog->findChild<MessageBar*>();
    QVERIFY2(bar->text().contains(QStringLiteral("岑若溪")), qPrintable(bar->text()));
    QCOMPARE(branch().parts.value(QStringLiteral("branch_posts")).size(), 2);
    delete dialog;
}

void TestElection::saysWhatIsToBeReportedAndWhetherEnoughWereThere()
{
    ElectionDialog* dialog = open();
    editor(dialog, QStringLiteral("asked_count"))->setValue(5);
    editor(dialog, QStringLiteral("present_count"))->setValue(3);
    FieldEditor* secretary = editor(dialog, QStringLiteral("elected_书记"));
    secretary->setValue(m_fixture->ann);
    Q_EMIT secretary->edited();
    QVERIFY2(said(dialog).contains(QStringLiteral("到会人数不足")), qPrintable(said(dialog)));
    QVERIFY(said(dialog).contains(QStringLiteral("报上级党组织批准：安知远（书记）")));
    QVERIFY(said(dialog).contains(QStringLiteral("第二十一条")));
    editor(dialog, QStringLiteral("present_count"))->setValue(4);
    Q_EMIT secretary->edited();
    QVERIFY2(said(dialog).contains(QStringLiteral("到会人数有效")), qPrintable(said(dialog)));
    delete dialog;
}

/// Three years by article 21, less a day, until somebody writes another one.
void TestElection::theTermFollowsTheDay()
{
    ElectionDialog* dialog = open();
    FieldEditor* held = editor(dialog, QStringLiteral("elected_on"));
    FieldEditor* to = editor(dialog, QStringLiteral("term_to"));
    held->setValue(day(2020, 2, 29));
    Q_EMIT held->edited();
    QCOMPARE(editor(dialog, QStringLiteral("term_from"))->value(), day(2020, 2, 29));
    QCOMPARE(to->value(), day(2023, 2, 27));
    to->setValue(day(2024, 1, 1));
    held->setValue(day(2022, 9, 1));
    Q_EMIT held->edited();
    QCOMPARE(to->value(), day(2024, 1, 1));
    delete dialog;
}

/// The posts come into a window that is seen already: they must not be squeezed, nor stand last on the way with Tab.
void TestElection::theFormShowsWholeAndTabFollowsTheEye()
{
    ElectionDialog* dialog = open();
    QTRY_VERIFY(dialog->isActiveWindow());
    for (FieldEditor* each : dialog->findChildren<FieldEditor*>())
        QTRY_VERIFY2(each->height() >= each->sizeHint().height(), qPrintable(each->field().key));
    editor(dialog, QStringLiteral("term_to"))->target()->setFocus();
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
    QTRY_VERIFY(find<QCheckBox>(dialog, "has_committee")->hasFocus());
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
    QTRY_VERIFY(editor(dialog, QStringLiteral("elected_书记"))->target()->hasFocus());
    const auto last = find<ElectionPosts>(dialog, "electionPosts")->editors().constLast();
    last->target()->setFocus();
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
    QTRY_VERIFY(editor(dialog, QStringLiteral("asked_count"))->target()->hasFocus());
    editor(dialog, QStringLiteral("note"))->target()->setFocus();
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
}

QTEST_MAIN(TestElection)
#include "tst_election.moc"
