// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemlist.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ledger {

class Session;
struct ListCopyPlan;

/// Chooses lists of the year before to be taken over into a year; asks about items that the year has already.
class ListCopyDialog : public QDialog
{
    Q_OBJECT
public:
    ListCopyDialog(int year, Session& session, QWidget* parent);

    void accept() override;

private:
    void createLayout();
    void fill();
    QList<ItemList> chosen() const;
    void copy(const ListCopyPlan& plan);

    int m_year;
    Session& m_session;
    QList<ItemList> m_known;
    QListWidget* m_lists;
    QLabel* m_remark;
    QPushButton* m_copy;
};

} // namespace ledger
