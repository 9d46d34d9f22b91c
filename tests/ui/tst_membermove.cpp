// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"
#include "ui/kit/messagebar.h"
#include "ui/pages/membermovedialog.h"
#include "uifixture.h"

#include "ledger/undo.h"

#include <QComboBox>
#include <QPointer>

using namespace ledger;
using namespace ledger::testing;

/// What happened to members is entered once for all of them, and taken back at once.
class TestMemberMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalPeopleMoveTogetherAndComeBackByOneUndo();
    void aDeathIsAnEventWithItsDay();
    void aMoveBeforeTheMembershipBeganIsRefused();

private:
    static void enter(MemberMoveDialog* dialog, const QString& what, const char* field, const QVariant& value);
    static QString branchOn(const UiFixture& fixture, qint64 member, QDate day);
};

void TestMemberMove::enter(MemberMoveDialog* dialog, const QString& what, const char* field, const QVariant& value)
{
    auto* kinds = find<QComboBox>(dialog, "what");
    kinds->setCurrentIndex(kinds->findText(what));
    QCOMPARE(kinds->currentText(), what);
    for (FieldEditor* editor : dialog->findChildren<FieldEditor*>()) {
        if (editor->field().key == QLatin1StringView(field))
            editor->setValue(value);
    }
}

QString TestMemberMove::branchOn(const UiFixture& fixture, qint64 member, QDate day)
{
    const auto reader = fixture.store.reader();
    const auto words = reader->vocabulary();
    const auto organization = reader->organization(*words);
    const OrgBranch* branch = organization->branch(organization->branchOf(member, day));
    return branch ? branch->name : QString();
}

void TestMemberMove::severalPeopleMoveTogetherAndComeBackByOneUndo()
{
    UiFixture fixture;
    QPointer dialog = new MemberMoveDialog({fixture.ann, fixture.bao}, fixture.session, nullptr);
    dialog->show();
    enter(dialog, QStringLiteral("转到本单位其他支部或党小组"), "branch", fixture.second);
    dialog->apply();
    QTRY_VERIFY(!dialog);
    for (const qint64 member : {fixture.ann, fixture.bao}) {
        QCOMPARE(branchOn(fixture, member, QDate(2022, 9, 29)), QStringLiteral("第一党支部"));
        QCOMPARE(branchOn(fixture, member, QDate(2022, 9, 30)), QStringLiteral("第二党支部"));
    }
    QVERIFY(stepBack(fixture.store.ledger(), UndoDirection::Undo).has_value());
    for (const qint64 member : {fixture.ann, fixture.bao})
        QCOMPARE(branchOn(fixture, member, QDate(2022, 9, 30)), QStringLiteral("第一党支部"));
}

void TestMemberMove::aDeathIsAnEventWithItsDay()
{
    UiFixture fixture;
    QPointer dialog = new MemberMoveDialog({fixture.ann}, fixture.session, nullptr);
    dialog->show();
    enter(dialog, QStringLiteral("去世"), "happened_on", QVariant::fromValue(PartialDate::day(QDate(2020, 2, 29))));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog);
    QCOMPARE(branchOn(fixture, fixture.ann, QDate(2020, 2, 29)), QStringLiteral("第一党支部"));
    QCOMPARE(branchOn(fixture, fixture.ann, QDate(2020, 3, 1)), QString());
}

void TestMemberMove::aMoveBeforeTheMembershipBeganIsRefused()
{
    UiFixture fixture;
    auto record = fixture.store.reader()->load(Kind::Member, fixture.ann);
    record->parts[QStringLiteral("memberships")][0][2] = QVariant::fromValue(PartialDate::day(QDate(2022, 5, 1)));
    QVERIFY(fixture.store.save(*record).has_value());
    MemberMoveDialog dialog({fixture.bao, fixture.ann}, fixture.session, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    enter(&dialog, QStringLiteral("转出本单位"), "happened_on",
          QVariant::fromValue(PartialDate::day(QDate(2022, 4, 1))));
    dialog.apply();
    auto* bar = dialog.findChild<MessageBar*>();
    QTRY_VERIFY(!bar->text().isEmpty());
    QVERIFY2(bar->text().contains(QStringLiteral("安知远")) && bar->text().contains(QStringLiteral("2022-05-01")),
             qPrintable(bar->text()));
    // None of them, not even the one before.
    QCOMPARE(branchOn(fixture, fixture.bao, QDate(2022, 9, 1)), QStringLiteral("第一党支部"));
}

QTEST_MAIN(TestMemberMove)
#include "tst_membermove.moc"
