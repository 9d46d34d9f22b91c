// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/storageresources.h"
#include "ui/fakeprompt.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace ledger;

namespace {

void acknowledge(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void typeTopic(const FormDialog& form, const QString& topic)
{
    QWidget* title = form.form().editor(QStringLiteral("title"))->target();
    title->setFocus();
    QTest::keyClicks(title, topic, Qt::NoModifier, 1);
}

/// Types topics into a form, key by key, and prints each that the form says is saved.
void typeForEver(FormDialog& form, const QString& round)
{
    QString saved;
    QString topic;
    QObject::connect(&form, &FormDialog::saved, &form, [&] { saved = topic; });
    for (int number = 1;; ++number) {
        topic = QStringLiteral("%1-%2").arg(round).arg(number);
        typeTopic(form, topic);
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
        while (saved != topic)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        acknowledge(topic);
    }
}

bool addBranch(Ledger& ledger)
{
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第一党支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    return ledger
        .transact(QStringLiteral("save"), QStringLiteral("新建党支部"),
                  [&](UnitOfWork& unit) { return unit.save(branch); })
        .has_value();
}

/// Types a name into the first cell of the list of branches, in the place of what it holds, and leaves it open.
bool typeIntoACell(RecordPage& page, const QString& name)
{
    page.show();
    page.activateWindow();
    const bool isReady = QTest::qWaitForWindowActive(&page)
        && QTest::qWaitFor([&page] { return page.model().isComplete() && page.model().rowCount() > 0; });
    if (!isReady)
        return false;
    RecordView& view = page.table();
    view.setMode(RecordView::Mode::Cells);
    view.setFocus();
    view.setCurrentIndex(page.model().index(0, page.model().columnOf(QStringLiteral("name"))));
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), name, Qt::NoModifier, 1);
    return true;
}

} // namespace

/// typist LEDGER ROUND [unsaved|cell]: enters meetings into the ledger's form as fast as it goes, or types one, or a name
/// into a cell, and leaves it unsaved, until it is killed.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    initStorageResources();
    auto opened = Ledger::open(QCoreApplication::arguments().value(1), OpenMode::ReadWrite, Clock::system());
    if (!opened)
        return 3;
    const QTemporaryDir folder;
    testing::FakePrompt prompt;
    UiSettings settings(folder.filePath(QStringLiteral("ui.ini")));
    Session session(**opened, prompt, settings);
    const QString round = QCoreApplication::arguments().value(2);
    const QString manner = QCoreApplication::arguments().value(3);
    if (manner == u"cell") {
        if (!addBranch(**opened))
            return 5;
        RecordPage page(traitsOf(Kind::Branch), session, nullptr);
        page.setScope(session.scope());
        if (!typeIntoACell(page, round))
            return 4;
        acknowledge(round);
        return QApplication::exec();
    }
    FormDialog form(traitsOf(Kind::StudySession), session, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    // A day for each round: two meetings of a day and a kind are asked about.
    const QDate day = QDate(2022, 1, 1).addDays(round.toInt());
    form.showNew({{QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(day))},
                  {QStringLiteral("category"), QStringLiteral("主题党日")}});
    form.open();
    if (manner != u"unsaved")
        typeForEver(form, round);
    typeTopic(form, round);
    acknowledge(round);
    return QApplication::exec();
}
