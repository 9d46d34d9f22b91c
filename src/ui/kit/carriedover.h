// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QVariantHash>

namespace ledger {

class UiSettings;

/// Fields of which the next new record of a series takes the value over: those that somebody has pinned, at first the date,
/// the branch and the category.
QStringList pinnedFields(const UiSettings& settings, const KindInfo& info);
void setPinned(UiSettings& settings, const KindInfo& info, const QString& field, bool isPinned);

/// What the next record of a series shares with the one before.
QVariantHash carriedOver(const UiSettings& settings, const KindInfo& info, const Record& record);

/// A new record that says what another says, but for what belongs to one only: ids, personal numbers, derived fields, and
/// the parts that follow from its own day.
Record copyOf(const KindInfo& info, const KindTraits& traits, const Record& record);

} // namespace ledger
