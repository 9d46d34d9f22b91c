// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figureledger.h"
#include "ui/fakeprompt.h"
#include "ui/fileprinter.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/reportpage.h"
#include "ui/shell/session.h"

#include <memory>

namespace ledger::testing {

/// The report page over a drawn ledger, shown as the window shows it.
class ReportPageFixture : public QObject
{
protected:
    void draw(QDate today, const QStringList& lines)
    {
        m_drawn = std::make_unique<FigureLedger>(today);
        m_drawn->draw(lines);
        m_prompt = std::make_unique<FakePrompt>();
    }

    void showPage(const char* period, qint64 branch = 0)
    {
        TestLedger& ledger = m_drawn->testLedger();
        m_settings = std::make_unique<UiSettings>(ledger.folder() + QStringLiteral("/ui.ini"));
        m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
        m_session->setPeriod(FigureLedger::period(QString::fromLatin1(period)));
        m_session->setBranch(branch);
        m_page = std::make_unique<ReportPage>(*m_session, m_printers, nullptr);
        connect(m_session.get(), &Session::scopeChanged, m_page.get(),
                [this] { m_page->setScope(m_session->scope()); });
        connect(&ledger.ledger().hub(), &ChangeHub::changed, m_page.get(), &ReportPage::refresh);
        m_page->resize(1170, 640);
        m_page->show();
        m_page->setScope(m_session->scope());
    }

    void close()
    {
        m_page.reset();
        m_session.reset();
        m_settings.reset();
        m_drawn.reset();
    }

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    FilePrinter m_printers;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReportPage> m_page;
};

} // namespace ledger::testing
