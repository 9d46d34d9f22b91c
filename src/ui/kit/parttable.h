// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/parteditor.h"

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
    void addRow(const PartRow& values);
    int rowCount() const;
    FieldEditor* editorAt(int row, const QString& fieldKey) const;

private:
    void createTable();
    void removeRow(QWidget* button);
    PartRow rowAt(int row) const;
    void noteEdit(FieldEditor* editor);
    void fillName(int row);
    void fitHeight();

    PartInfo m_part;
    Session& m_session;
    QTableWidget* m_table;
};

} // namespace ledger
