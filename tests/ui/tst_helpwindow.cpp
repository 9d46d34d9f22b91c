// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"
#include "uifixture.h"

#include <QAction>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace ledger;
using namespace ledger::testing;

class TestHelpWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_parent = std::make_unique<QWidget>(); }
    void showsTheManualWithItsHeadings();
    void listsTheKeysOfActionsThatHaveSome();

private:
    static QTextDocument* documentOf(const HelpWindow* window)
    {
        return window->findChild<QTextBrowser*>(QStringLiteral("helpText"))->document();
    }

    std::unique_ptr<QWidget> m_parent;
};

void TestHelpWindow::showsTheManualWithItsHeadings()
{
    const QTextDocument* manual = documentOf(HelpWindow::showManual(m_parent.get()));
    QStringList headings;
    for (QTextBlock block = manual->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings.append(block.text());
    }
    QVERIFY(headings.contains(QStringLiteral("党建台账使用手册")));
    QVERIFY(headings.contains(QStringLiteral("1 先认识窗口")));
    QVERIFY(!manual->toPlainText().contains(QStringLiteral("screenshots/")));
    // A line's end between two Chinese characters is no space.
    QVERIFY(manual->toPlainText().contains(QStringLiteral("写上单位名称")));
}

void TestHelpWindow::listsTheKeysOfActionsThatHaveSome()
{
    QAction save(QStringLiteral("保存&S <全部>"));
    save.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    QAction without(QStringLiteral("没有键"));
    const KeyGroup group = keysOf(QStringLiteral("表单"), {&save, &without});
    QCOMPARE(group.keys.size(), 1);
    const QString text = documentOf(HelpWindow::showKeys({group}, m_parent.get()))->toPlainText();
    QVERIFY(text.contains(QStringLiteral("保存S <全部>")));
    QVERIFY(text.contains(QStringLiteral("Ctrl+S")));
    QVERIFY(!text.contains(QStringLiteral("没有键")));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
