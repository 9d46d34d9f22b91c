// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QStringList>

namespace ledger {

struct PlanMeasure {
    QString label;
    QString english = {};
    QStringList figures = {}; ///< keys of the catalogue

    bool operator==(const PlanMeasure&) const = default;
};

struct PlanPart {
    QString key;
    QString label;
    QString english = {};
    QList<PlanMeasure> measures = {};

    bool operator==(const PlanPart&) const = default;
};

/// The parts of the year's work plan, each with its measures and the figures that tell of them.
struct WorkPlan {
    QList<PlanPart> parts;

    bool operator==(const WorkPlan&) const = default;
};

/// Where a ledger keeps its own.
QString workPlanSetting();
/// The plan that comes with the program (resources/catalogue/workplan.json).
WorkPlan builtInWorkPlan();
/// The ledger's own; the built-in one where it has none.
/// Errors: Corrupt where it has one that cannot be read.
Result<WorkPlan> workPlanOf(const QMap<QString, QString>& settings);
/// As a ledger keeps it.
QString workPlanText(const WorkPlan& plan);

} // namespace ledger
