// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storageresources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(storage);
    Q_INIT_RESOURCE(migrations);
}

namespace ledger {

void initStorageResources()
{
    initResources();
}

} // namespace ledger
