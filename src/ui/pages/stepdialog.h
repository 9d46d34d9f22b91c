// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"
#include "ledger/recordstep.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ledger {

class FieldEditor;
class MessageBar;
class Session;

/// Enters one development step of a member, and says at once what the rules say of its day.
class StepDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The member as it stands in the ledger, and the rules.
    struct Ground {
        Record member;
        QList<DevelopmentEdition> editions;
        QString step; ///< the one to begin with
    };
    StepDialog(const Ground& ground, Session& session, QWidget* parent);

    FieldEditor* dayEditor() const { return m_day; }

public Q_SLOTS:
    void save();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillSteps();
    void createLayout();
    QWidget* makeButtonRow();
    /// The facts as they would be with the step entered.
    DevelopmentFacts factsWithStep() const;
    void judge();
    QString followText() const;
    QString problemOfDay() const;
    void finish(const Result<Changes>& saved);

    Ground m_ground;
    Session& m_session;
    DevelopmentFacts m_facts;
    QStringList m_saidBefore; ///< findings that are there without the step
    QHash<QString, QVariant> m_follows;
    MessageBar* m_messages;
    QComboBox* m_step;
    FieldEditor* m_day;
    FieldEditor* m_note;
    QLabel* m_error;
    QLabel* m_window;
    QLabel* m_findings;
    QCheckBox* m_also;
    QPushButton* m_save;
    bool m_isWriting = false;
};

} // namespace ledger
