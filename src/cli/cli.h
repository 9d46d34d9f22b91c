// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/period.h"
#include "core/result.h"

#include <QStringList>

#include <functional>

namespace ledger {

class Ledger;

/// What a dashboard shall be drawn of.
struct DashboardWish {
    Period period;
    qint64 branch = 0; ///< 0: the whole organ
    QString leader = {}; ///< narrows the responsibility lists
    QString department = {};
    bool isOnA3 = false;
};

/// What the command line needs of parts it does not know; given by app/composition.
struct CliServices {
    /// Writes the dashboard as a picture or a PDF, by the ending of the path.
    std::function<Result<>(Ledger& ledger, const DashboardWish& wish, const QString& path)> renderDashboard;
};

bool isSubCommand(QStringView word);
/// Sub-commands that draw with these arguments, and so need a QApplication around them.
bool drawsPictures(QStringView word, const QStringList& arguments);

/// Runs the sub-command of the arguments (the program's name comes first); gives the exit status.
int runCli(const QStringList& arguments, const CliServices& services);

} // namespace ledger
