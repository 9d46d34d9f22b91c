// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/electionfacts.h"
#include "ledger/changes.h"
#include "ui/kit/actiondialog.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace ledger {

class ElectionPosts;
class FindingsPanel;

/// 换届: the day of the election, the new term, who holds which post. Old posts and the old term end by it, and it says
/// what the rules ask for and what has to be reported.
class ElectionDialog final : public ActionDialog
{
    Q_OBJECT
public:
    ElectionDialog(qint64 branch, Session& session, QWidget* parent);

    void apply() override;

private:
    void createLayout();
    FieldEditor* addEditor(QGridLayout& grid, const QString& key, const QString& label, int place);
    QLayout* createTerm();
    QLayout* createCounts();
    void start(const Result<std::shared_ptr<const ElectionFacts>>& facts);
    void followDay();
    void followTerm();
    void offerPosts();
    void goByTheEye();
    void fit();
    void judge();
    Election election() const;
    QDate dayOf(const FieldEditor* editor) const;
    QList<FieldEditor*> editors() const;
    void finish(const Result<Changes>& done);

    qint64 m_branch;
    std::shared_ptr<const ElectionFacts> m_facts; ///< nullptr until they are read
    Election m_draft;
    QLabel* m_intro;
    QScrollArea* m_area;
    QWidget* m_form;
    FieldEditor* m_heldOn = nullptr;
    FieldEditor* m_from = nullptr;
    FieldEditor* m_to = nullptr;
    FieldEditor* m_number = nullptr;
    QCheckBox* m_hasCommittee;
    ElectionPosts* m_posts;
    FieldEditor* m_asked = nullptr;
    FieldEditor* m_present = nullptr;
    FieldEditor* m_note = nullptr;
    FindingsPanel* m_findings;
};

/// Opens the dialog over the window of `place`; the record itself where the branch elects no committee of its own, or
/// nothing may be written.
void openElection(qint64 branch, Session& session, const QWidget* place);

} // namespace ledger
