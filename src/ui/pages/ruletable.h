// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace ledger {

/// How a table of rules is called: by programs, by readers of the screen, and over its columns.
struct RuleTableNames {
    QString objectName;
    QString accessibleName;
    QStringList heads;
};

/// The table in which a tab of the settings lists rules: a line each, chosen whole, nothing typed into it.
QTableWidget* makeRuleTable(const RuleTableNames& names, QWidget* parent);
/// The rows anew; the line that was chosen stays so.
void showRuleRows(QTableWidget* table, const QList<QStringList>& rows);

} // namespace ledger
