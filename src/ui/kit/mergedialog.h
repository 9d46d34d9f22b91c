// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/kindtraits.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QRadioButton;

namespace ledger {

class MergeFields;
class MergeParts;
class MessageBar;
struct MergeOutcome;

/// Makes one record of two: field by field from either side, the parts of both together.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// One of the two may be new, typed in a form: id 0. `draft` kept what was typed.
    MergeDialog(const KindTraits& traits, Session& session, const std::array<Record, 2>& records, QWidget* parent);
    void setDraft(qint64 draft) { m_draft = draft; }

public Q_SLOTS:
    void merge();

Q_SIGNALS:
    void merged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeads();
    QWidget* makeHead(int side);
    QWidget* makeScrolled();
    QWidget* makeFoot();
    int kept() const;
    void noteKept();
    void askLinks();
    void showFoot();
    void finish(const Result<MergeOutcome>& outcome);

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    std::array<Record, 2> m_records;
    qint64 m_draft = 0;
    MessageBar* m_messages;
    std::array<QRadioButton*, 2> m_keep{};
    MergeFields* m_fields = nullptr;
    MergeParts* m_parts = nullptr;
    QLabel* m_foot;
    QPushButton* m_merge;
    std::array<qint64, 2> m_links{-1, -1}; ///< −1: not counted yet
    bool m_isMerging = false;
};

/// Opens the merge view for two records of the ledger over the window; nullptr with a message where one cannot be read.
MergeDialog* openMerge(const KindTraits& traits, Session& session, qint64 first, qint64 second, QWidget* window);

} // namespace ledger
