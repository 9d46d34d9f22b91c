// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace ledger {

/// Says when what is being typed is to be kept: a moment after the last key, for those who never pause a little later.
class DraftTimer : public QObject
{
    Q_OBJECT
public:
    explicit DraftTimer(QObject* parent);

    /// Something was typed.
    void note();
    void stop();

Q_SIGNALS:
    void due();

private:
    QTimer* makeTimer(int milliseconds);

    QTimer* m_pause;
    QTimer* m_latest;
};

} // namespace ledger
