// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/yearequation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ledger {

class Session;

/// The numbers of members reported for the end of a year, for the organ and every branch: what the change of members in the
/// next year starts from. Beside them stands what the records of today say.
class MemberNumbersTab : public QWidget
{
    Q_OBJECT
public:
    MemberNumbersTab(Session& session, QWidget* parent);

    /// Reads the numbers again: records or settings changed.
    void ask();

private:
    void createTable();
    void createLayout();
    void showNumbers(const Result<QList<BranchChange>>& changes);
    void addRow(const QString& label, const QString& setting, qint64 recorded);
    void save(int row);
    int year() const;

    Session& m_session;
    QComboBox* m_year;
    QTableWidget* m_table;
    QLabel* m_remark;
    bool m_isFilling = false;
    int m_generation = 0;
};

} // namespace ledger
