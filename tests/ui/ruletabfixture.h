// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <memory>

namespace ledger::testing {

/// A tab of rules over a drawn ledger; `nameColumn` is where the table names the rule.
template<class Tab, class Dialog, int nameColumn>
class RuleTabFixture : public QObject
{
protected:
    void show(const QStringList& lines, int rules)
    {
        m_drawn = std::make_unique<FigureLedger>(QDate(2022, 7, 1));
        m_drawn->draw(lines);
        m_prompt = std::make_unique<FakePrompt>();
        m_settings = std::make_unique<UiSettings>(m_drawn->testLedger().folder() + QStringLiteral("/ui.ini"));
        m_session = std::make_unique<Session>(m_drawn->testLedger().ledger(), *m_prompt, *m_settings);
        m_tab = std::make_unique<Tab>(*m_session, nullptr);
        m_tab->resize(1100, 600);
        m_tab->show();
        QTRY_COMPARE(table()->rowCount(), rules);
    }

    void close()
    {
        m_tab.reset();
        m_session.reset();
        m_settings.reset();
        m_drawn.reset();
    }

    Dialog* openFor(const QString& rule, const char* button = "changeRule")
    {
        table()->selectRow(rowOf(rule));
        m_tab->template findChild<QPushButton*>(QString::fromLatin1(button))->click();
        return m_tab->template findChild<Dialog*>();
    }

    QString textAt(const QString& rule, int column) const
    {
        const int row = rowOf(rule);
        return row < 0 ? QString() : table()->item(row, column)->text();
    }

    template<class Widget>
    Widget* in(Dialog* dialog, const char* name) const
    {
        return dialog->template findChild<Widget*>(QString::fromLatin1(name));
    }

    QTableWidget* table() const { return m_tab->template findChild<QTableWidget*>(); }

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Tab> m_tab;

private:
    /// The last row of the rule: the edition in effect. −1: none.
    int rowOf(const QString& rule) const
    {
        int found = -1;
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, nameColumn)->text() == rule)
                found = row;
        }
        return found;
    }
};

} // namespace ledger::testing
