// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemlistpage.h"

#include "figures/figures.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/pages/itemlistoverview.h"
#include "ui/pages/itemstepdialog.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/listcopydialog.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace ledger {

/// The verdicts of the items as they stand on the day that the page shows.
struct ItemListPage::Shared {
    QHash<qint64, LightVerdict> verdicts;
};

static Tone toneOf(Light light)
{
    static constexpr std::array tones{Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad};
    return tones[static_cast<size_t>(light)];
}

KindTraits ItemListPage::pageTraits(const std::shared_ptr<Shared>& lights, Session&)
{
    KindTraits traits = traitsOf(Kind::ResponsibilityItem);
    const auto word = [lights](const Record& record) {
        const auto known = lights->verdicts.constFind(record.id);
        return known == lights->verdicts.constEnd() ? QString() : lightWord(known->light);
    };
    const auto reason = [lights](const Record& record) {
        const auto known = lights->verdicts.constFind(record.id);
        return known == lights->verdicts.constEnd() ? QString() : lightReason(*known);
    };
    traits.extraColumns = {
        {QStringLiteral("light"), tr("亮灯"), QStringLiteral("state"), word, ExtraColumn::Shows::Words},
        {QStringLiteral("light_reason"), tr("亮灯原因"), QStringLiteral("state"), reason, ExtraColumn::Shows::Words}};
    traits.tone = [lights, inner = traits.tone](const QString& field, const Record& record) {
        if (field != u"light")
            return inner(field, record);
        const auto known = lights->verdicts.constFind(record.id);
        return known == lights->verdicts.constEnd() ? Tone::None : toneOf(known->light);
    };
    return traits;
}

ItemListPage::ItemListPage(Session& session, QWidget* parent)
    : ItemListPage(std::make_shared<Shared>(), session, parent)
{
}

ItemListPage::ItemListPage(std::shared_ptr<Shared> lights, Session& session, QWidget* parent)
    : RecordPage(pageTraits(lights, session), session, parent)
    , m_lights(std::move(lights))
    , m_session(session)
    , m_side(new Card({}, this))
    , m_overview(new ItemListOverview(m_side))
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_counts(makeLabel({}, LabelRole::Muted, this))
    , m_report(new QAction(tr("填报进展…"), this))
    , m_copy(new QAction(tr("沿用上年清单…"), this))
{
    createHead();
    createOverview();
    createListActions();
}

void ItemListPage::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    row->setSpacing(scaled(12));
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_counts->setObjectName(QStringLiteral("lightCounts"));
    row->addWidget(m_title);
    row->addWidget(m_counts);
    row->addStretch(1);
    setListHead(head);
}

void ItemListPage::createOverview()
{
    m_side->layout()->setContentsMargins(0, scaled(8), 0, scaled(8));
    m_side->body()->addWidget(m_overview, 1);
    m_side->setFixedWidth(m_overview->sizeHint().width());
    m_side->hide();
    setListSide(m_side);
    connect(m_overview, &ItemListOverview::listChosen, this, [this] {
        showHead();
        ask();
    });
}

void ItemListPage::createListActions()
{
    m_report->setObjectName(QStringLiteral("reportOnItem"));
    m_report->setToolTip(tr("给选中的一项填报本季度的进展"));
    m_report->setIcon(lineIcon(QStringLiteral("checklist")));
    m_copy->setObjectName(QStringLiteral("copyLastYear"));
    m_copy->setToolTip(tr("把上一年的清单沿用到本年，日期顺延一年"));
    for (QAction* action : {m_report, m_copy})
        action->setDisabled(m_session.ledger().isReadOnly());
    connect(m_report, &QAction::triggered, this,
            [this] { openItemStep(ItemStepDialog::Step::Report, table().selectedIds(), m_session, this); });
    connect(m_copy, &QAction::triggered, this, [this] {
        auto* dialog = new ListCopyDialog(m_scope.period.to.year(), m_session, window());
        dialog->open();
    });
}

QList<QAction*> ItemListPage::headerActions() const
{
    QList<QAction*> actions = RecordPage::headerActions();
    actions.insert(1, m_report);
    actions.insert(2, m_copy);
    return actions;
}

void ItemListPage::setScope(const Scope& scope)
{
    m_scope = scope;
    RecordPage::setScope(scope);
    askLights();
}

void ItemListPage::refresh(const Changes& changes)
{
    RecordPage::refresh(changes);
    if (changes.touches(Kind::ResponsibilityItem) || changes.areSettingsTouched)
        askLights();
}

QList<ListFilter> ItemListPage::ownFilters() const
{
    const ListStanding* chosen = m_overview->chosen();
    if (!chosen)
        return {};
    const ItemList& list = chosen->list;
    const auto is = [](const char* field, const QString& word) {
        const QString key = QString::fromLatin1(field);
        return word.isEmpty() ? ListFilter{key, ListFilter::Test::IsEmpty, {}}
                              : ListFilter{key, ListFilter::Test::OneOf, {word}};
    };
    QList<ListFilter> filters{is("holder_type", list.holderType)};
    if (!list.holder.isEmpty())
        filters << is(chosen->hasHolder ? "holder" : "leader", list.holder);
    return filters;
}

void ItemListPage::askLights()
{
    if (!m_scope.period.isValid())
        return;
    const int number = ++m_asked;
    m_session.figures().ask<QList<LitItem>>(
        this,
        [period = m_scope.period, branch = m_scope.branch](Figures& figures, Reader&) {
            return figures.lights(period, {branch, {}, {}});
        },
        [this, number](const Result<QList<LitItem>>& items) {
            if (number != m_asked)
                return;
            if (items)
                showLights(*items);
            else
                m_session.showError(items.error());
        });
}

void ItemListPage::showLights(const QList<LitItem>& items)
{
    m_lights->verdicts.clear();
    for (const LitItem& each : items)
        m_lights->verdicts.insert(each.item.id, each.verdict);
    m_overview->setItems(items, m_session.vocabulary());
    m_side->setHidden(items.isEmpty());
    showHead();
    table().viewport()->update();
}

void ItemListPage::showHead()
{
    const ListStanding* chosen = m_overview->chosen();
    const ListStanding& shown = chosen ? *chosen : m_overview->all();
    m_title->setText(chosen ? listTitle(chosen->list) : tr("全部清单"));
    m_counts->setText(
        tr("完成 %1/%2　%3")
            .arg(QString::number(shown.done), QString::number(shown.items.size()), lightCounts(shown.lights)));
}

} // namespace ledger
