// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ledger {

class BranchPicker;
class PeriodPicker;
class SearchBox;
class Session;

/// Title, period, branch, the page's own buttons, search, and who is signed in.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    TopBar(Session& session, QWidget* parent);

    void showPage(const QString& title, const Page& page);
    PeriodPicker& period() const { return *m_period; }
    BranchPicker& branch() const { return *m_branch; }
    SearchBox& search() const { return *m_search; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createLayout();
    void connectScope();
    void fitButtons();

    Session& m_session;
    QLabel* m_title;
    PeriodPicker* m_period;
    BranchPicker* m_branch;
    QHBoxLayout* m_actions;
    SearchBox* m_search;
    QLabel* m_user;
};

/// Who the system says is sitting here.
QString systemUser();

} // namespace ledger
