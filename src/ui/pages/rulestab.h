// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableWidget;

namespace ledger {

class Session;

/// The meetings the rules ask for, with the article each comes from.
class RulesTab : public QWidget
{
    Q_OBJECT
public:
    RulesTab(Session& session, QWidget* parent);

private:
    void showRules(const QList<QStringList>& rows);

    QTableWidget* m_table;
};

} // namespace ledger
