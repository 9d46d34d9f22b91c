// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QMetaType>
#include <QSet>

namespace ledger {

/// What one transaction changed; announced once, after the commit.
struct Changes {
    QString operation;
    QString label; ///< for people: 导入三会一课台账
    QHash<Kind, QSet<qint64>> ids;
    bool areSettingsTouched = false;
    bool areFieldsTouched = false; ///< the unit's own fields: forms and lists are to be made anew
    qint64 step = 0; ///< by which takeBack() takes exactly this action back; 0: nothing to take back

    bool touches(Kind kind) const { return ids.contains(kind); }
    bool isEmpty() const { return ids.isEmpty() && !areSettingsTouched; }
};

} // namespace ledger

Q_DECLARE_METATYPE(ledger::Changes)
