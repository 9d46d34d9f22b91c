// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemlistpage.h"

#include "figures/figures.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/pages/itemstepdialog.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/listcopydialog.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
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
    , m_list(new QComboBox(this))
    , m_counts(makeLabel({}, LabelRole::Muted, this))
    , m_report(new QAction(tr("填报进展…"), this))
    , m_copy(new QAction(tr("沿用上年清单…"), this))
{
    createHead();
    createListActions();
}

void ItemListPage::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    row->setSpacing(scaled(12));
    QLabel* words = makeLabel(tr("清单"), LabelRole::Field, head);
    words->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("listChoice"));
    m_list->setAccessibleName(tr("清单"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->addItem(tr("全部清单"));
    m_counts->setObjectName(QStringLiteral("lightCounts"));
    row->addWidget(words);
    row->addWidget(m_list);
    row->addWidget(m_counts, 1);
    setListHead(head);
    connect(m_list, &QComboBox::activated, this, [this] {
        ask();
        askLights();
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
    const int at = m_list->currentIndex() - 1;
    if (at < 0 || at >= m_lists.size())
        return {};
    const ItemList& list = m_lists[at];
    const auto is = [](const char* field, const QString& word) {
        const QString key = QString::fromLatin1(field);
        return word.isEmpty() ? ListFilter{key, ListFilter::Test::IsEmpty, {}}
                              : ListFilter{key, ListFilter::Test::OneOf, {word}};
    };
    QList<ListFilter> filters{is("holder_type", list.holderType)};
    if (!list.holder.isEmpty())
        filters << is(m_hasHolder.value(at) ? "holder" : "leader", list.holder);
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

static QString countsText(const std::array<int, 4>& counts)
{
    QStringList texts;
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::Grey}) {
        if (const int count = counts[static_cast<size_t>(light)]; count > 0)
            texts << ItemListPage::tr("%1 %2").arg(lightWord(light)).arg(count);
    }
    return texts.join(QStringLiteral("　"));
}

void ItemListPage::showLights(const QList<LitItem>& items)
{
    const int chosen = m_list->currentIndex() - 1;
    const ItemList before = chosen >= 0 && chosen < m_lists.size() ? m_lists[chosen] : ItemList();
    QList<Record> records;
    m_lights->verdicts.clear();
    for (const LitItem& each : items) {
        records << each.item;
        m_lights->verdicts.insert(each.item.id, each.verdict);
    }
    m_lists = listsOf(records, m_session.vocabulary());
    m_hasHolder.clear();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(tr("全部清单（%1 项）").arg(items.size()));
    std::array<int, 4> counts{};
    for (const ItemList& list : std::as_const(m_lists)) {
        qsizetype count = 0;
        bool hasHolder = false;
        for (const LitItem& each : items) {
            if (listOf(each.item) != list)
                continue;
            ++count;
            hasHolder = hasHolder || each.item.isStated(QStringLiteral("holder"));
            if (chosen < 0 || list == before)
                ++counts[static_cast<size_t>(each.verdict.light)];
        }
        m_hasHolder << hasHolder;
        m_list->addItem(tr("%1（%2 项）").arg(listTitle(list)).arg(count));
    }
    m_list->setCurrentIndex(chosen < 0 ? 0 : static_cast<int>(m_lists.indexOf(before)) + 1);
    m_counts->setText(countsText(counts));
    if (chosen >= 0 && m_list->currentIndex() == 0)
        ask();
    table().viewport()->update();
}

} // namespace ledger
