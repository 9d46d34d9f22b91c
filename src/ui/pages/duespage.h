// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dues.h"
#include "ui/kit/recordpage.h"

namespace ledger {

/// The register of a year: the list with arrears in words, records made from the roster, payments for several at once.
class DuesPage : public RecordPage
{
    Q_OBJECT
public:
    DuesPage(Session& session, QWidget* parent);

    QList<QAction*> headerActions() const override;

private:
    void createDuesActions();
    void generate();
    void pay();
    int year() const;

    Session& m_session;
    QAction* m_generate;
    QAction* m_pay;
};

/// "欠交 3 个月（4—6月）45.00 元"; empty where nothing is owed yet.
QString duesStateText(const Record& record, const DuesRules& rules, QDate today);

} // namespace ledger
