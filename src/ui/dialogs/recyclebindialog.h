// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recyclebin.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ledger {

class EmptyState;
class MessageBar;
class RecycleBinModel;
class Session;

/// What was deleted, of all kinds: to be found, looked at and brought back. Nothing is ever deleted for good here.
class RecycleBinDialog : public QDialog
{
    Q_OBJECT
public:
    RecycleBinDialog(Session& session, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createFilters();
    void createTable();
    void createLayout();
    void connectSignals();
    void ask();
    void showContent();
    void updateButtons();
    QList<DeletedRecord> selected() const;
    void restoreSelected();
    void showCurrent();

    Session& m_session;
    RecycleBinModel* m_model;
    MessageBar* m_messages;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_foot;
    QPushButton* m_show;
    QPushButton* m_restore;
};

/// Opens the recycle bin over the window.
void openRecycleBin(Session& session, QWidget* window);

} // namespace ledger
