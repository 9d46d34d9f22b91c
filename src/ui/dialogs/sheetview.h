// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ledger {

class SheetModel;

/// Shows a SheetModel as office programs show a sheet: letters, row numbers, merged cells; bad cells tinted.
class SheetView : public QTableView
{
    Q_OBJECT
public:
    SheetView(SheetModel& model, QWidget* parent);

    /// After the model's content or filter changed.
    void arrange();
    /// Selects and shows a cell; false when its row is filtered away. `sheetRow` zero-based.
    bool showCell(int sheetRow, int column);

private:
    void sizeColumns();
    void spanMerged();

    SheetModel& m_model;
};

} // namespace ledger
