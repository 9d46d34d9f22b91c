// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"
#include "ledger/changes.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ledger {

class LineEditor;
class Session;

/// One step in the life of a responsibility item: a report of progress, the closing, the reopening. Takes it itself and
/// offers to take it back.
class ItemStepDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Report, Close, Reopen };

    /// `item` with its parts.
    ItemStepDialog(Step step, const Record& item, Session& session, QWidget* parent);

    void accept() override;

private:
    void createLayout();
    void addReportRows(QFormLayout& rows);
    void addClosingRows(QFormLayout& rows);
    void addReopeningRows(QFormLayout& rows);
    void addRow(QFormLayout& rows, const QString& label, QWidget* field, const QString& name);
    void fillCorrections();
    Result<Changes> take() const;
    QDate day() const;
    void showError(const QString& text);

    Step m_step;
    Record m_item;
    Session& m_session;
    QComboBox* m_quarter;
    QPlainTextEdit* m_text; ///< progress, or the reason
    LineEditor* m_percent;
    QComboBox* m_state;
    QComboBox* m_corrects;
    QLineEdit* m_by; ///< who reports, asks or reopens
    QLineEdit* m_reviewer;
    LineEditor* m_day;
    QLabel* m_error;
    QPushButton* m_save;
};

/// Opens the step for one record of a list; says so where several or none are chosen.
void openItemStep(ItemStepDialog::Step step, const QList<qint64>& ids, Session& session, QWidget* parent);

} // namespace ledger
