// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldcombo.h"

#include "ui/kit/style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ledger {

FieldCombo::FieldCombo(QAbstractItemModel* offers, QWidget* parent)
    : QComboBox(parent)
{
    setModel(offers);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    view()->setMinimumWidth(scaled(200));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, &FieldCombo::announce);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &FieldCombo::takeTyped);
}

void FieldCombo::setKey(const QString& key)
{
    const QSignalBlocker blocker(this);
    m_announced = key;
    setCurrentIndex(qMax(0, findData(key)));
    lineEdit()->setCursorPosition(0);
}

void FieldCombo::announce()
{
    if (key() == m_announced)
        return;
    m_announced = key();
    Q_EMIT keyChosen(m_announced);
}

/// What was typed counts when it is a field's name or leaves only one to choose from; else the choice before stays.
void FieldCombo::takeTyped()
{
    int found = findText(currentText(), Qt::MatchFixedString);
    const bool isPart = found < 0 && !currentText().trimmed().isEmpty();
    if (isPart && completer()->completionCount() == 1)
        found = findText(completer()->currentCompletion(), Qt::MatchExactly);
    setCurrentIndex(found >= 0 ? found : qMax(0, findData(m_announced)));
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    announce();
}

bool FieldCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // Enter takes the field; it shall not press the wizard's button too.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeTyped();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    return QComboBox::eventFilter(watched, event);
}

void FieldCombo::wheelEvent(QWheelEvent* event)
{
    // Rolling the page must not change a value under the pointer.
    event->ignore();
}

} // namespace ledger
