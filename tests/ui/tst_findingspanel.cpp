// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdriver.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/parteditor.h"

#include <QLabel>
#include <QTableWidget>

using namespace ledger;
using namespace ledger::testing;

/// What the rules say of a meeting stands in its form and beside the list, and never keeps anybody from saving.
class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFormSaysThatADecisionDoesNotCarry();
    void itIsSaidOnceMoreAfterSaving();
    void theDetailPanelSaysItToo();
    void theVoteColumnsStandThereWhenTheMeetingVotes();
    void opinionsAndReasonsAreKept();

private:
    Record meeting(qint64 inFavour) const;
    static QStringList lines(const QWidget* parent, const char* name);

    std::unique_ptr<FormDriver> m_fixture;
};

void TestFindingsPanel::init()
{
    m_fixture = std::make_unique<FormDriver>();
    QTRY_VERIFY(m_fixture->session.members().isReady());
}

/// Both members of the branch came; `inFavour` of them said yes.
Record TestFindingsPanel::meeting(qint64 inFavour) const
{
    Record record = m_fixture->store.session(QStringLiteral("讨论接收"), QDate(2022, 9, 12), m_fixture->first);
    record.set(QStringLiteral("category"), QStringLiteral("支部党员大会"));
    record.parts[QStringLiteral("attendances")] = {PartRow{m_fixture->ann, true}, PartRow{m_fixture->bao, true}};
    record.parts[QStringLiteral("session_votes")] = {
        PartRow{QStringLiteral("接收岑若溪"), QStringLiteral("接收预备党员"), m_fixture->cen, QVariant(inFavour),
                QVariant(qint64{2} - inFavour), QVariant(), QVariant()}};
    return record;
}

/// What is said of the meeting and its votes; whether the person had come so far is judged in tst_findings.
QStringList TestFindingsPanel::lines(const QWidget* parent, const char* name)
{
    QStringList texts;
    for (const QWidget* line : parent->findChildren<QWidget*>(QString::fromUtf8(name))) {
        if (!line->accessibleName().contains(QStringLiteral("表决对象")))
            texts << line->accessibleName();
    }
    return texts;
}

void TestFindingsPanel::theFormSaysThatADecisionDoesNotCarry()
{
    Record record = meeting(1);
    QVERIFY(m_fixture->store.save(record).has_value());
    m_fixture->open(record);
    QTRY_COMPARE(lines(m_fixture->dialog, "finding_fault").size(), 1);
    const QString fault = lines(m_fixture->dialog, "finding_fault").first();
    QVERIFY2(fault.contains(QStringLiteral("不成立")) && fault.contains(QStringLiteral("第二十一条")),
             qPrintable(fault));
    // What is typed is judged, not what was stored.
    auto* votes = find<QTableWidget>(m_fixture->dialog, "session_votes");
    QVERIFY(votes->isVisible());
    record.parts[QStringLiteral("session_votes")][0][3] = 2;
    record.parts[QStringLiteral("session_votes")][0][4] = 0;
    m_fixture->dialog->form()
        .partEditor(QStringLiteral("session_votes"))
        ->setRows(record.parts.value(QStringLiteral("session_votes")));
    Q_EMIT m_fixture->dialog->form().partEditor(QStringLiteral("session_votes"))->edited();
    QTRY_COMPARE(lines(m_fixture->dialog, "finding_fault").size(), 0);
    QVERIFY(!lines(m_fixture->dialog, "finding_info").isEmpty());
}

void TestFindingsPanel::itIsSaidOnceMoreAfterSaving()
{
    QStringList said;
    connect(&m_fixture->session, &Session::messageRequested, this,
            [&said](const Message& message) { said << message.text; });
    Record record = meeting(1);
    QVERIFY(m_fixture->store.save(record).has_value());
    m_fixture->open(record);
    m_fixture->type("place", QStringLiteral("会议室"));
    m_fixture->dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("place")), QStringLiteral("会议室"));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(QStringLiteral("没有通过")), qPrintable(said.first()));
}

void TestFindingsPanel::theDetailPanelSaysItToo()
{
    Record record = meeting(1);
    QVERIFY(m_fixture->store.save(record).has_value());
    DetailPanel panel(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    panel.resize(380, 600);
    panel.show();
    panel.showRecord(record.id);
    QTRY_COMPARE(lines(&panel, "finding_fault").size(), 1);
    Record honor = m_fixture->store.honor(QStringLiteral("先进"), QDate(2022, 9, 1), QStringLiteral("安知远"));
    QVERIFY(m_fixture->store.save(honor).has_value());
    DetailPanel other(traitsOf(Kind::Honor), m_fixture->session, nullptr);
    other.showRecord(honor.id);
    QVERIFY(lines(&other, "finding_fault").isEmpty());
}

void TestFindingsPanel::theVoteColumnsStandThereWhenTheMeetingVotes()
{
    Record quiet = meeting(1);
    quiet.parts.remove(QStringLiteral("session_votes"));
    QVERIFY(m_fixture->store.save(quiet).has_value());
    m_fixture->open(quiet);
    auto* table = find<QTableWidget>(m_fixture->dialog, "attendances");
    QVERIFY(table->isColumnHidden(3) && table->isColumnHidden(4));
    PartEditor* votes = m_fixture->dialog->form().partEditor(QStringLiteral("session_votes"));
    votes->setRows(meeting(1).parts.value(QStringLiteral("session_votes")));
    Q_EMIT votes->edited();
    QVERIFY(!table->isColumnHidden(3) && !table->isColumnHidden(4));
    QVERIFY(m_fixture->dialog->form().isModified());
    m_fixture->prompt.answer = Prompt::Answer::No;
    m_fixture->dialog->reject();
}

void TestFindingsPanel::opinionsAndReasonsAreKept()
{
    Record record = meeting(1);
    record.parts[QStringLiteral("attendances")] = {
        PartRow{m_fixture->ann, true, QVariant(), false, QVariant()},
        PartRow{m_fixture->bao, false, QStringLiteral("住院"), true, QStringLiteral("长期患病")}};
    QVERIFY(m_fixture->store.save(record).has_value());
    m_fixture->open(record);
    QVERIFY(!m_fixture->dialog->form().isModified());
    auto* table = find<QTableWidget>(m_fixture->dialog, "attendances");
    QCOMPARE(table->item(1, 3)->checkState(), Qt::Checked);
    QCOMPARE(table->item(1, 4)->text(), QStringLiteral("长期患病"));
    table->item(0, 4)->setText(QStringLiteral("出国"));
    m_fixture->dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    const auto rows = m_fixture->stored(Kind::StudySession, record.id).parts.value(QStringLiteral("attendances"));
    QCOMPARE(rows[0].value(4).toString(), QStringLiteral("出国"));
    QCOMPARE(rows[1].value(3).toBool(), true);
    QCOMPARE(rows[1].value(4).toString(), QStringLiteral("长期患病"));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
