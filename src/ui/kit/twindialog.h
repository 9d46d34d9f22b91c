// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"
#include "ui/kit/twincheck.h"

#include <QDialog>

namespace ledger {

class TwinPanel;

/// The likely twins of a record that was changed in a cell: look at one, merge with it, or save all the same.
class TwinDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `record` as it would stand.
    TwinDialog(const KindTraits& traits, Session& session, Record record, const QList<Twin>& twins, QWidget* parent);

Q_SIGNALS:
    void saveRequested(const ledger::KnownTwins& known);
    void merged();

private:
    void merge(qint64 twin);

    KindTraits m_traits;
    Session& m_session;
    Record m_record;
    TwinPanel* m_panel;
};

} // namespace ledger
