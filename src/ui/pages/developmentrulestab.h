// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/developmenteditions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class Session;

/// The rules of developing members, edition by edition: limits with their articles, the unit's own to be switched; a newer
/// edition is taken in from a data file.
class DevelopmentRulesTab : public QWidget
{
    Q_OBJECT
public:
    DevelopmentRulesTab(Session& session, QWidget* parent);

private:
    struct RuleRow {
        QStringList texts;
        LimitOrigin origin = LimitOrigin::Central;
        bool isOn = true;
        LocalLimit place;
    };
    void createLayout();
    void ask();
    void showEditions(const QList<DevelopmentEdition>& editions);
    void showRules();
    QList<RuleRow> rowsOf(const DevelopmentEdition& edition) const;
    void showButtons();
    void load();
    void take(const EditionOffer& offer);
    void saveFile();
    void toggle();
    void remove();
    void report(const Result<>& done, const QString& text);
    const DevelopmentEdition* chosen() const;

    Session& m_session;
    QComboBox* m_edition;
    QLabel* m_note;
    QTableWidget* m_table;
    QPushButton* m_load;
    QPushButton* m_save;
    QPushButton* m_toggle;
    QPushButton* m_remove;
    QList<DevelopmentEdition> m_editions;
    QList<RuleRow> m_rows;
};

} // namespace ledger
