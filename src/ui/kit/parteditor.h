// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QWidget>

namespace ledger {

/// Edits the rows of one part of a record. Setting rows is not editing.
class PartEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QList<PartRow> rows() const = 0;
    virtual void setRows(const QList<PartRow>& rows) = 0;
    /// The record as the form holds it now; for editors that depend on its branch or day.
    virtual void setRecord(const Record& record) { Q_UNUSED(record) }
    /// Gives the keyboard to the first thing that can be typed.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }
    /// What a person must correct; empty when all is well.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    void edited();
    /// The editor itself has filled in rows that nobody asked for; they are no edit.
    void prepared();
    /// Enter was pressed at the end: the form goes on.
    void finished();
};

} // namespace ledger
