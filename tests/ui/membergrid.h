// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cellsaver.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace ledger::testing {

/// The list of members with somebody at its cells; Qt's tester watches the model.
class MemberGrid
{
public:
    MemberGrid();

    UiFixture fixture;
    QStringList messages;
    Message message; ///< the last one
    RecordPage page{traitsOf(Kind::Member), fixture.session, nullptr};

    RecordTableModel& model() { return page.model(); }
    RecordView& view() { return page.table(); }
    QModelIndex cell(qint64 id, const char* key)
    {
        return model().index(model().rowOf(id), model().columnOf(QString::fromLatin1(key)));
    }
    QString shown(qint64 id, const char* key) { return cell(id, key).data().toString(); }
    QString problem(qint64 id, const char* key) { return cell(id, key).data(RecordTableModel::ProblemRole).toString(); }
    Record stored(qint64 id) { return fixture.store.reader()->load(Kind::Member, id).value_or(Record()); }
    QString undoLabel() { return fixture.store.reader()->undoLabels().value_or(UndoLabels()).undo; }
    QAction* action(const char* name) { return page.findChild<QAction*>(QString::fromLatin1(name)); }

    /// Puts the cell cursor there.
    void go(qint64 id, const char* key);
    /// Selects these cells of one column.
    void pick(const QList<qint64>& ids, const char* key);
    /// To whatever has the keyboard, as it goes from the list to the editor of the cell.
    static void type(const QString& text);
    /// The line of the open cell, which has the keyboard.
    QLineEdit* line();

private:
    QAbstractItemModelTester m_tester{&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

inline MemberGrid::MemberGrid()
{
    QObject::connect(&fixture.session, &Session::messageRequested, &page, [this](const Message& shownMessage) {
        message = shownMessage;
        messages.append(message.text);
    });
    QObject::connect(&fixture.store.ledger().hub(), &ChangeHub::changed, &page, &RecordPage::refresh);
    page.resize(1400, 640);
    page.show();
    page.setScope(fixture.session.scope());
    for (const char* key : {"rank", "notes"})
        view().setColumnHidden(model().columnOf(QString::fromLatin1(key)), false);
    page.activateWindow();
    const bool isReady = QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return model().isComplete(); });
    if (!isReady)
        qFatal("the list does not come up");
    view().setFocus();
}

inline void MemberGrid::go(qint64 id, const char* key)
{
    view().setMode(RecordView::Mode::Cells);
    view().setFocus();
    view().selectionModel()->setCurrentIndex(cell(id, key), QItemSelectionModel::ClearAndSelect);
}

inline void MemberGrid::pick(const QList<qint64>& ids, const char* key)
{
    go(ids.constFirst(), key);
    for (const qint64 id : ids)
        view().selectionModel()->select(cell(id, key), QItemSelectionModel::Select);
}

inline void MemberGrid::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
}

inline QLineEdit* MemberGrid::line()
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* combo = qobject_cast<QComboBox*>(focus))
        focus = combo->lineEdit();
    auto* line = qobject_cast<QLineEdit*>(focus);
    if (!line || !view().isAncestorOf(line))
        qFatal("no cell is open");
    return line;
}

} // namespace ledger::testing
