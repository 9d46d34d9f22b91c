// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/templatefiller.h"

#include <QDialog>

class QTableWidget;

namespace ledger {

/// The slots of a template with what each became, those that could not be filled first; a figure opens its records.
class SlotListDialog final : public QDialog
{
    Q_OBJECT
public:
    SlotListDialog(const QList<FilledSlot>& filled, QWidget* parent);

Q_SIGNALS:
    void figureActivated(const ledger::FigureRef& figure);

private:
    void createLayout();
    void fill();
    void activate(int row);

    QList<FilledSlot> m_filled;
    QTableWidget* m_table;
};

} // namespace ledger
