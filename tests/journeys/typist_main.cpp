// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"
#include "storage/storageresources.h"
#include "ui/fakeprompt.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace ledger;

namespace {

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
        std::printf("%s\n", qUtf8Printable(topic));
        std::fflush(stdout);
    }
}

} // namespace

/// typist LEDGER ROUND [unsaved]: enters meetings into the ledger's form as fast as it goes, or types one and leaves it
/// unsaved, until it is killed.
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
    FormDialog form(traitsOf(Kind::StudySession), session, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString round = QCoreApplication::arguments().value(2);
    // A day for each round: two meetings of a day and a kind are asked about.
    const QDate day = QDate(2022, 1, 1).addDays(round.toInt());
    form.showNew({{QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(day))},
                  {QStringLiteral("category"), QStringLiteral("主题党日")}});
    form.open();
    if (QCoreApplication::arguments().value(3) != u"unsaved")
        typeForEver(form, round);
    typeTopic(form, round);
    std::printf("%s\n", qUtf8Printable(round));
    std::fflush(stdout);
    return QApplication::exec();
}
