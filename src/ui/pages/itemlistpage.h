// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemlist.h"
#include "figures/itemlights.h"
#include "ui/kit/recordpage.h"

#include <memory>

class QLabel;

namespace ledger {

class Card;
class ItemListOverview;

/// The responsibility lists of a year: all at a glance on the left, one or all in full, each item with its light and why.
class ItemListPage : public RecordPage
{
    Q_OBJECT
public:
    ItemListPage(Session& session, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override;

protected:
    QList<ListFilter> ownFilters() const override;

private:
    struct Shared;
    ItemListPage(std::shared_ptr<Shared> lights, Session& session, QWidget* parent);
    static KindTraits pageTraits(const std::shared_ptr<Shared>& lights, Session& session);
    void createHead();
    void createOverview();
    void showHead();
    void createListActions();
    void askLights();
    void showLights(const QList<LitItem>& items);

    std::shared_ptr<Shared> m_lights; ///< what the columns of the list tell
    Session& m_session;
    Scope m_scope;
    Card* m_side;
    ItemListOverview* m_overview;
    QLabel* m_title;
    QLabel* m_counts;
    QAction* m_report;
    QAction* m_copy;
    int m_asked = 0;
};

} // namespace ledger
