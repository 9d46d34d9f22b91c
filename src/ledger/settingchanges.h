// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/settingstore.h"
#include "storage/undostore.h"

namespace ledger {

class Schema;
struct UndoOutcome;

/// What one transaction does to settings, words, own fields, figures and rules, with what taking back needs of it:
/// their rows at its beginning are compared with those at its end, so that no writer of them has to know of undo.
class SettingChanges
{
public:
    SettingChanges(Connection& connection, const Schema& schema);

    /// Before the first write; further calls change nothing.
    Result<> begin();
    /// What is different now; nothing where nothing began.
    Result<QList<UndoSetting>> rows();
    /// Puts the settings of a step on their other side. All or none, since they belong together: where one was changed
    /// since, all stay and those are named.
    Result<> swap(qint64 stepId, UndoDirection direction, UndoOutcome& outcome);

private:
    Result<> keepWhatIsFilledIn(QList<UndoSetting>& rows);

    SettingStore m_store;
    const Schema& m_schema;
    bool m_hasBegun = false;
    QMap<SettingPlace, QString> m_before;
};

} // namespace ledger
