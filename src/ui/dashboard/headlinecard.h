// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QFrame>

class QLabel;

namespace ledger {

class FlowLayout;
class LinkLabel;

/// One large number of the dashboard with its notes and changes; a click, Enter or the space bar opens the records behind each.
class HeadlineCard : public QFrame
{
    Q_OBJECT
public:
    explicit HeadlineCard(QWidget* parent);

    void setHeadline(const Headline& headline);
    QString valueText() const;
    QStringList noteTexts() const;

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Notes beside one another; their labels are used again.
    struct NoteRow {
        FlowLayout* flow;
        QList<LinkLabel*> labels;
    };

    void setNotes(NoteRow& row, const QList<Headline::Note>& notes);

    QLabel* m_title;
    QLabel* m_value;
    NoteRow m_notes;
    NoteRow m_changes;
    Headline m_headline;
};

} // namespace ledger
