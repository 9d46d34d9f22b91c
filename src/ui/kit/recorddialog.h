// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QDialog>

namespace ledger {

/// One record in full, to be read only.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    RecordDialog(const KindTraits& traits, Session& session, qint64 id, QWidget* parent);
};

} // namespace ledger
