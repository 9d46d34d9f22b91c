// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace ledger {

/// How such a table is called: by programs, by readers of the screen, and over its columns.
struct RuleTableNames {
    QString objectName;
    QString accessibleName;
    QStringList heads;
};

/// A table of lines that are chosen whole, nothing typed into it: the rules in a tab of the settings, a roster.
QTableWidget* makeRuleTable(const RuleTableNames& names, QWidget* parent);
/// The rows anew; the line that was chosen stays so.
void showRuleRows(QTableWidget* table, const QList<QStringList>& rows);

} // namespace ledger
