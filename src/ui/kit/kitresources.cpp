// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kitresources.h"

#include <QtGlobal>

// The macro declares a function and must stand outside any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(kit);
}

namespace ledger {

void initKitResources()
{
    registerResources();
}

} // namespace ledger
