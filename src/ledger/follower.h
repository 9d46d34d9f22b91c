// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownfield.h"
#include "ledger/ledger.h"

#include <QObject>
#include <QTimer>

namespace ledger {

/// Announces on the ledger's hub what another program writes into the same file: for a window that reads only.
/// Lives in the thread of the window.
class Follower : public QObject
{
    Q_OBJECT
public:
    explicit Follower(Ledger& ledger, QObject* parent = nullptr);
    ~Follower() override;

    /// Looks twice a second; asks the file for one number, and reads the audit only when it is another one.
    Result<> start();
    /// Looks now.
    void look();

Q_SIGNALS:
    /// The unit's own fields are others now: the ledger has to be opened again to know them.
    void fieldsChanged();

private:
    void readSettings();

    Ledger& m_ledger;
    QList<OwnField> m_fields;
    QTimer m_timer;
    std::unique_ptr<Reader> m_reader;
    qint64 m_dataVersion = 0;
    qint64 m_lastGroup = 0;
};

} // namespace ledger
