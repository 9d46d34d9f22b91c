// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/findings.h"
#include "ledger/developmentlist.h"
#include "ui/kit/card.h"

class QPushButton;
class QScrollArea;

namespace ledger {

/// One person on the way: what comes next with its days, article and what it requires, other days, and what the rules say
/// of what is recorded.
class DevelopmentDetail : public Card
{
    Q_OBJECT
public:
    enum class Access { Editable, ReadOnly };
    DevelopmentDetail(Access access, QWidget* parent);

    void showPerson(const DevelopingPerson& person, QDate today);
    void showNothing();

Q_SIGNALS:
    void stepRequested();
    void openRequested();

private:
    QWidget* renew();
    void addText(const QString& text, const char* role = nullptr);
    void addHead(const QString& text, const QString& chip = {}, const char* tone = "neutral");
    void addTask(const DevelopmentTask& task, QDate today);
    void addFindings(const QList<RuleFinding>& findings);

    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QPushButton* m_step;
    QPushButton* m_open;
};

const char* severityTone(RuleFinding::Severity severity);

} // namespace ledger
