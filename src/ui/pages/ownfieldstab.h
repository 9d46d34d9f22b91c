// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ownfield.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace ledger {

class Session;

/// The fields the unit added to each kind. A change is known everywhere as soon as the window is made anew.
class OwnFieldsTab : public QWidget
{
    Q_OBJECT
public:
    OwnFieldsTab(Session& session, QWidget* parent);

private:
    void createLayout();
    QPushButton* addButton(const QString& text, const char* name);
    void fillKinds();
    void showFields();
    void showButtons();
    /// The figures of the chosen field in the period and branch of the top bar.
    void showFigures();
    Kind kind() const;
    const OwnField* current() const;
    void edit(const OwnField& own);
    void move(int by);
    void toggleHidden();
    void report(const Result<>& done);

    Session& m_session;
    QListWidget* m_kinds;
    QLabel* m_note;
    QTableWidget* m_table;
    QLabel* m_figures;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_hide;
    QList<OwnField> m_fields; ///< of the chosen kind
};

} // namespace ledger
