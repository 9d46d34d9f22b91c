// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace ledger {

/// Values of some fields, in their order → the figures over the records that have them, in the order of their keys.
/// Records without a value stand under the empty text; a branch stands under its id.
using Breakdown = QMap<QStringList, QList<std::optional<double>>>;

/// The first figure of a group; 0 where there is no such group or nothing is known of it.
double firstOf(const Breakdown& breakdown, const QStringList& group);

/// A branch and the groups below it → value of a field (or the empty text) → a figure that can be added up.
using BranchBreakdown = QMap<qint64, QMap<QString, double>>;

/// Whole years from … to, both included.
struct AgeBand {
    int from = 0;
    int to = 0; ///< −1: open

    bool operator==(const AgeBand&) const = default;
};

struct AgeCount {
    AgeBand band;
    double count = 0;
    bool isUnknown = false; ///< no birth is known
};

/// How the dashboard's figures are divided (resources/catalogue/dashboard.json).
struct DashboardRules {
    QList<int> memberAges; ///< last year of each band but the open one
    int honorYears = 5;
};
const DashboardRules& dashboardRules();

/// A band as a part of a figure's records asks for it: "36-45", "60-"; empty: no birth.
QString ageBandWord(const AgeBand& band);
std::optional<AgeBand> ageBandFromWord(const QString& word);

} // namespace ledger
