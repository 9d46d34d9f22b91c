// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/parteditor.h"

class QPushButton;
class QTableWidget;

namespace ledger {

class FieldEditor;
class Session;

/// The usual editor of a part: one line of editors per row, an empty line is no row.
class PartTable : public PartEditor
{
    Q_OBJECT
public:
    PartTable(const PartInfo& part, Session& session, QWidget* parent);

    QList<PartRow> rows() const override;
    void setRows(const QList<PartRow>& rows) override;
    QString problem() const override;
    void focusFirst() override;
    void addRow(const PartRow& values);
    int rowCount() const;
    FieldEditor* editorAt(int row, const QString& fieldKey) const;

private:
    void createTable();
    FieldEditor* makeCell(const Field& field);
    /// The keyboard goes through the table as the eye does, and then to the button below it.
    void chainFocus(int row);
    void addEmptyRow();
    void goOn(FieldEditor* from);
    QString problemAt(int row, const Field& field) const;
    void removeRow(QWidget* button);
    PartRow rowAt(int row) const;
    void noteEdit(FieldEditor* editor);
    void fillName(int row);
    void fitHeight();

    PartInfo m_part;
    Session& m_session;
    QTableWidget* m_table;
    QPushButton* m_add;
};

} // namespace ledger
