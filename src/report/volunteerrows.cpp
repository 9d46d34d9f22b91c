// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "core/pinyin.h"
#include "report/recordtexts.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype BlockSize = 500;

struct Volunteer {
    qint64 member = 0; ///< 0: somebody from outside, known by name
    QString name;
    double times = 0;
    double hours = 0;
    QMap<QString, double> quantities; ///< by unit
};

/// Everybody who took part, members told apart by who they are and others by name.
class Volunteers
{
public:
    void add(const KindInfo& info, const Record& activity);
    QList<Volunteer> inOrder() const;
    Volunteer total() const;
    /// Those whom activities count without naming them.
    const Volunteer& unnamed() const { return m_unnamed; }

private:
    QMap<QString, Volunteer> m_people;
    Volunteer m_unnamed{0, QStringLiteral("未记名"), 0, 0, {}};
};

void Volunteers::add(const KindInfo& info, const Record& activity)
{
    const PartInfo& part = info.parts.constFirst();
    const auto record = std::make_shared<const Record>(activity);
    const QList<PartRow> rows = activity.parts.value(part.key);
    double hours = 0;
    for (const PartRow& row : rows) {
        const qint64 member = row.value(part.indexOf(u"member")).toLongLong();
        const QString name = row.value(part.indexOf(u"name")).toString();
        Volunteer& volunteer = m_people[member != 0 ? QStringLiteral("#%1").arg(member) : name];
        volunteer.member = member;
        volunteer.name = name;
        volunteer.times += 1;
        volunteer.hours += volunteerHours(info, {record, row});
        hours += volunteerHours(info, {record, row});
        if (const QVariant own = row.value(part.indexOf(u"quantity")); own.isValid())
            volunteer.quantities[row.value(part.indexOf(u"unit")).toString()] += own.toDouble();
    }
    const auto named = static_cast<double>(rows.size());
    m_unnamed.times += std::max(0.0, activity.value(QStringLiteral("participant_count")).toDouble() - named);
    m_unnamed.hours += std::max(0.0, activity.value(QStringLiteral("total_hours")).toDouble() - hours);
}

QList<Volunteer> Volunteers::inOrder() const
{
    QList<Volunteer> people = m_people.values();
    std::stable_sort(people.begin(), people.end(), [](const Volunteer& a, const Volunteer& b) {
        if (a.hours != b.hours)
            return a.hours > b.hours;
        return a.times != b.times ? a.times > b.times : sortKeyPinyin(a.name) < sortKeyPinyin(b.name);
    });
    return people;
}

Volunteer Volunteers::total() const
{
    Volunteer total = m_unnamed;
    total.name = QStringLiteral("合计");
    for (const Volunteer& volunteer : m_people) {
        total.times += volunteer.times;
        total.hours += volunteer.hours;
        for (auto own = volunteer.quantities.begin(); own != volunteer.quantities.end(); ++own)
            total.quantities[own.key()] += own.value();
    }
    return total;
}

RowCells cellsOf(const Volunteer& volunteer)
{
    RowCells cells{{QStringLiteral("name"), {{volunteer.name}}},
                   {QStringLiteral("times"), countCell(volunteer.times)},
                   {QStringLiteral("hours"), countCell(volunteer.hours)}};
    QStringList quantities;
    for (auto own = volunteer.quantities.begin(); own != volunteer.quantities.end(); ++own)
        quantities << styledPlain(own.value()) + own.key();
    if (!quantities.isEmpty())
        cells.insert(QStringLiteral("quantities"), {{quantities.join(u'、')}});
    return cells;
}

} // namespace

Result<SourceRows> volunteerRows(const TableSpec& table, const ReportContext& context)
{
    TableSpec asked = table;
    asked.options.insert(QStringLiteral("kind"), QStringLiteral("volunteer_activity"));
    const auto ids = recordIds(asked, context);
    if (!ids)
        return ids.error();
    const KindInfo& info = context.reader().schema().of(Kind::VolunteerActivity);
    Volunteers volunteers;
    for (qsizetype first = 0; first < ids->size(); first += BlockSize) {
        const auto activities = context.reader().load(Kind::VolunteerActivity, ids->mid(first, BlockSize));
        if (!activities)
            return activities.error();
        for (const Record& activity : *activities)
            volunteers.add(info, activity);
    }
    const auto organization = context.reader().organization(context.figures().vocabulary());
    if (!organization)
        return organization.error();
    const QDate day = context.subject().period.to;
    SourceRows rows;
    const QList<Volunteer> people = volunteers.inOrder();
    for (const Volunteer& volunteer : people) {
        RowCells cells = cellsOf(volunteer);
        const QString branch = context.branchName(organization->branchOf(volunteer.member, day));
        if (!branch.isEmpty())
            cells.insert(QStringLiteral("branch"), {{branch}});
        rows.rows += cells;
    }
    if (volunteers.unnamed().times > 0 || volunteers.unnamed().hours > 0)
        rows.rows += cellsOf(volunteers.unnamed());
    if (!rows.rows.isEmpty())
        rows.rows += cellsOf(volunteers.total());
    return rows;
}

} // namespace ledger
