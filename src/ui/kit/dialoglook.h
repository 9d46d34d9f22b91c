// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;

namespace ledger {

/// What all dialogs of the program are: modal, on a light ground, and gone when they are closed.
void dressDialog(QDialog* dialog);

/// Opens a dialog in its usual size (in pixels at 100 %), but no larger than the window it belongs to.
void fitDialog(QDialog* dialog, QSize usual);

} // namespace ledger
