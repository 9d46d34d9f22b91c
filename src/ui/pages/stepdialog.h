// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"
#include "domain/organization.h"
#include "ledger/recordstep.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ledger {

class DevelopmentCourse;
class FieldEditor;
class FindingsPanel;
class MessageBar;
class Session;

/// Enters one development step of a member, and says at once what the rules say of it. Where steps that nobody may go on
/// without are missing, it names them, and wants a reason and a second yes, which stand in the record.
class StepDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The member as it stands in the ledger, and the rules.
    struct Ground {
        Record member;
        QList<DevelopmentEdition> editions;
        Organization people; ///< for those who are named with a step
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
    void addRow(QVBoxLayout* layout, const QString& label, QWidget* editor, QWidget* buddy);
    void addDetails(QVBoxLayout* layout);
    void addMissing(QVBoxLayout* layout);
    QWidget* makeButtonRow();
    /// The facts as they would be with the step entered.
    DevelopmentFacts factsWithStep() const;
    void judge();
    void showWindow(const DevelopmentCourse& course, const DevelopmentEdition& edition);
    void showDetails(const StepRule* rule);
    void showMissing(const DevelopmentCourse& course, const DevelopmentEdition& edition);
    void showFindings();
    QString followText() const;
    QString problemOfDay() const;
    bool isMissingAccepted();
    StepEntry entry() const;
    void write();
    void finish(const Result<Changes>& saved);

    Ground m_ground;
    Session& m_session;
    DevelopmentFacts m_facts;
    QStringList m_missing; ///< names of the steps that nobody may go on without
    QHash<QString, QVariant> m_follows;
    MessageBar* m_messages;
    QComboBox* m_step;
    FieldEditor* m_day;
    FieldEditor* m_people;
    FieldEditor* m_days;
    FieldEditor* m_hours;
    FieldEditor* m_note;
    QHash<FieldEditor*, QWidget*> m_detailRows;
    QLabel* m_error;
    QLabel* m_window;
    QWidget* m_missingRow = nullptr;
    QLabel* m_missingText;
    QLineEdit* m_reason;
    FindingsPanel* m_findings;
    QCheckBox* m_also;
    QPushButton* m_save;
    bool m_isWriting = false;
};

} // namespace ledger
