// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulefinding.h"
#include "ui/kit/kindtraits.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ledger {

class AttachmentPanel;
struct HistoryEntry;

/// One record in full beside the list: its fields in sections, its parts, the figures it counts in, its history.
class DetailPanel : public QFrame
{
    Q_OBJECT
public:
    DetailPanel(const KindTraits& traits, Session& session, QWidget* parent);

    /// 0 shows nothing.
    void showRecord(qint64 id);
    qint64 recordId() const { return m_record.id; }
    void refresh() { showRecord(m_record.id); }
    /// From now on without the way to edit: in the recycle bin.
    void showOnly();
    /// Opens the whole history of the record over this window.
    void openHistory();

Q_SIGNALS:
    void editRequested(qint64 id);
    void closeRequested();

private:
    void createLayout();
    QPushButton* makeSteps();
    void fill();
    int widestLabel() const;
    void addSections();
    QLabel* makeFieldLabel(const Field& field, QWidget* parent) const;
    void addField(const Field& field);
    void addSensitive(const Field& field);
    void addParts();
    void addRows(const PartInfo& part, const QList<PartRow>& rows);
    void addAttachments();
    void addActions();
    void addHeading(const QString& text);
    void askFindings();
    void showFindings(const QList<RuleFinding>& findings);
    void askFigures();
    void showFigures(const QStringList& labels);
    void askHistory();
    void showHistory(const QList<HistoryEntry>& entries);

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    QLabel* m_title;
    QPushButton* m_edit;
    QPushButton* m_steps = nullptr; ///< what can be done to records of the kind only; nullptr where there is nothing
    QScrollArea* m_area;
    AttachmentPanel* m_attachments; ///< stays while what is round it is made anew
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QVBoxLayout* m_doubts = nullptr; ///< what does not hold or wants to be looked at
    QVBoxLayout* m_remarks = nullptr; ///< what else the rules say
    QVBoxLayout* m_figures = nullptr;
    QVBoxLayout* m_history = nullptr;
    int m_labelWidth = 0;
    bool m_isReadOnly = false;
    Record m_record;
};

} // namespace ledger
