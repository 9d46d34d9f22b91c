// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace ledger {

class MemberNumbersTab;
class Session;

/// The unit, the look of the window, dictionaries and rules.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Session& session, QWidget* parent);

    void setScope(const Scope& scope) override { Q_UNUSED(scope) }
    void refresh(const Changes& changes) override;

private:
    QWidget* makeUnitTab();
    QWidget* makeAttachmentsTab();
    QLineEdit* addSetting(QWidget* tab, const QString& label, const QString& name);
    QWidget* makeLookTab();
    QComboBox* makeReminder(QWidget* tab);
    void saveSetting(const QString& name, const QLineEdit* line);

    Session& m_session;
    QTabWidget* m_tabs;
    MemberNumbersTab* m_numbers;
    QHash<QString, QLineEdit*> m_lines;
};

} // namespace ledger
