// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/page.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ledger {

class Session;

/// Chooses a list and a format and writes it as a workbook that the import reads back without loss.
class ExportCard : public Card
{
    Q_OBJECT
public:
    ExportCard(Session& session, QWidget* parent);

    void setScope(const Scope& scope);

private:
    void createLayout();
    void addField(const QString& label, QComboBox* box);
    void showScope();
    QString askForPath() const;
    void exportList();

    Session& m_session;
    Scope m_scope;
    QComboBox* m_kind;
    QComboBox* m_format;
    QCheckBox* m_onlyScope;
    QPushButton* m_export;
};

} // namespace ledger
