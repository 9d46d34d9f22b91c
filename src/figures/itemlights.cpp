// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/itemlights.h"

#include "domain/itemlife.h"
#include "domain/itemlist.h"

#include <algorithm>
#include <cmath>

namespace ledger {

ItemLights::ItemLights(Reader& reader, const Vocabulary& vocabulary, LightBook book)
    : m_reader(&reader)
    , m_vocabulary(vocabulary)
    , m_book(std::move(book))
{
}

/// All items of the year in the order of their lists.
Result<const QList<Record>*> ItemLights::itemsOf(int year)
{
    constexpr qsizetype enough = 6;
    if (const auto known = m_years.constFind(year); known != m_years.constEnd())
        return &*known;
    ListQuery query;
    query.kind = Kind::ResponsibilityItem;
    const QString text = QString::number(year);
    query.filters = {{QStringLiteral("year"), ListFilter::Test::AtLeast, {text}},
                     {QStringLiteral("year"), ListFilter::Test::AtMost, {text}}};
    query.sortField = QStringLiteral("list_no");
    query.order = Qt::AscendingOrder;
    const auto ids = m_reader->ids(query);
    if (!ids)
        return ids.error();
    auto items = m_reader->load(query.kind, *ids);
    if (!items)
        return items.error();
    if (m_years.size() >= enough)
        m_years.clear();
    return &*m_years.insert(year, std::move(*items));
}

LitItem ItemLights::lit(const Record& item, QDate day) const
{
    const KindInfo& info = m_reader->schema().of(Kind::ResponsibilityItem);
    LitItem lit;
    lit.item = item;
    // One that stands as on the day shares its values with all other days.
    if (const QString state = stateOn(info, item, day); state != item.text(QStringLiteral("state")))
        lit.item.set(QStringLiteral("state"), state);
    lit.facts = itemFactsOn(info, item, day, m_vocabulary, m_book);
    lit.verdict = lightOf(lit.facts, day, m_book.inForce(day));
    lit.scheduled = scheduledPercent(lit.facts, day);
    lit.actual = actualPercent(lit.facts);
    return lit;
}

/// Figures are of the organ itself, as those of the catalogue are.
static bool isOwnScope(const Record& item, const Vocabulary& vocabulary)
{
    const QString key = QStringLiteral("scope");
    const QList<DictionaryWord> scopes = vocabulary.words(key);
    return scopes.isEmpty() || item.text(key) == scopes.constFirst().word;
}

static bool isWithin(const Record& item, const ItemScope& scope, const QList<qint64>& branches)
{
    const auto names = [&item](const char* field) { return namesInCell(item.text(QLatin1StringView(field))); };
    if (!branches.isEmpty() && !branches.contains(item.number(QStringLiteral("branch"))))
        return false;
    if (!scope.leader.isEmpty() && !names("leader").contains(scope.leader))
        return false;
    return scope.department.isEmpty() || names("lead_department").contains(scope.department);
}

Result<const QList<LitItem>*> ItemLights::litOn(int year, QDate day)
{
    constexpr qsizetype enough = 60;
    const std::pair asked(year, day);
    if (const auto known = m_days.constFind(asked); known != m_days.constEnd())
        return &*known;
    const auto items = itemsOf(year);
    if (!items)
        return items.error();
    QList<LitItem> list;
    for (const Record& item : **items) {
        if (isOwnScope(item, m_vocabulary))
            list.append(lit(item, day));
    }
    if (m_days.size() >= enough)
        m_days.clear();
    return &*m_days.insert(asked, std::move(list));
}

Result<QList<LitItem>> ItemLights::on(int year, QDate day, const ItemScope& scope, const QList<qint64>& branches)
{
    const auto all = litOn(year, day);
    if (!all)
        return all.error();
    QList<LitItem> list;
    std::copy_if((*all)->begin(), (*all)->end(), std::back_inserter(list),
                 [&](const LitItem& each) { return isWithin(each.item, scope, branches); });
    return list;
}

void ItemLights::forget()
{
    m_years.clear();
    m_days.clear();
}

/// Mean by weight; where no item weighs anything, all weigh the same.
static std::optional<double> meanOf(const QList<CoursePoint::Part>& parts, double (*value)(const CoursePoint::Part&))
{
    double sum = 0;
    double plain = 0;
    double weight = 0;
    for (const CoursePoint::Part& part : parts) {
        sum += part.weight * value(part);
        plain += value(part);
        weight += part.weight;
    }
    if (parts.isEmpty())
        return std::nullopt;
    constexpr double tenths = 10;
    const double mean = weight > 0 ? sum / weight : plain / static_cast<double>(parts.size());
    return std::round(mean * tenths) / tenths;
}

Result<QList<CoursePoint>> ItemLights::course(int year, QDate today, const ItemScope& scope,
                                              const QList<qint64>& branches)
{
    constexpr int months = 12;
    QList<CoursePoint> points;
    for (int month = 1; month <= months; ++month) {
        const QDate first(year, month, 1);
        const QDate last = first.addMonths(1).addDays(-1);
        CoursePoint point;
        point.day = first <= today && today < last ? today : last;
        const auto items = litOn(year, point.day);
        if (!items)
            return items.error();
        for (const LitItem& each : **items) {
            if (each.facts.stage != ItemStage::Stopped && isWithin(each.item, scope, branches))
                point.parts.append({each.item.id, each.facts.weight, each.scheduled, each.actual});
        }
        point.scheduled = meanOf(point.parts, [](const CoursePoint::Part& part) { return part.scheduled; });
        if (point.day <= today)
            point.actual = meanOf(point.parts, [](const CoursePoint::Part& part) { return part.actual.value_or(0); });
        points.append(point);
    }
    return points;
}

} // namespace ledger
