// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemlist.h"
#include "figures/itemlights.h"
#include "ui/kit/recordpage.h"

#include <memory>

class QComboBox;
class QLabel;

namespace ledger {

/// The responsibility lists of a year: one list or all, each item with its light and why.
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
    void createListActions();
    void askLights();
    void showLights(const QList<LitItem>& items);

    std::shared_ptr<Shared> m_lights; ///< what the columns of the list tell
    Session& m_session;
    Scope m_scope;
    QComboBox* m_list;
    QLabel* m_counts;
    QAction* m_report;
    QAction* m_copy;
    QList<ItemList> m_lists;
    QList<bool> m_hasHolder; ///< whether the items of a list name their holder themselves
    int m_asked = 0;
};

} // namespace ledger
