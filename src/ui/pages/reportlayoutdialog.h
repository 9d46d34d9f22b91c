// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ledger {

class Session;

/// The description of one of the unit's reports as text: checked while it is typed, tried out on the page behind, kept in
/// the ledger or taken away.
class ReportLayoutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `name`: the report that is kept already; empty for a new one. `session` must outlive it.
    ReportLayoutDialog(Session& session, const QString& name, const QString& text, QWidget* parent);

Q_SIGNALS:
    /// The text shall be shown as a report without being kept.
    void tried(const QString& text);
    /// A report was kept, or taken away (empty).
    void changed(const QString& name);

private:
    void createLayout(const QString& text);
    QWidget* createButtons();
    void check();
    void save();
    void remove();
    bool hasChanges() const;
    void reject() override;

    Session& m_session;
    QString m_name;
    QString m_saved; ///< as it is kept
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_state = nullptr;
    QTimer* m_pause = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ledger
