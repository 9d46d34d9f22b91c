// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace ledger {

/// A month's calendar below `anchor`; `chosen` is called with the day clicked. It closes by itself.
void showDatePopup(QWidget* anchor, QDate shown, const std::function<void(QDate)>& chosen);

} // namespace ledger
