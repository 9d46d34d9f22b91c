// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/tally.h"

namespace ledger {

using Way = Measure::Way;

bool Tally::isDistinct() const
{
    return m_measure.way != Way::Rows && m_measure.way != Way::Sum && m_measure.way != Way::PartRows;
}

double Tally::addDistinct(const QString& what)
{
    if (what.isEmpty() || m_seen.contains(what))
        return 0;
    m_seen.insert(what);
    return 1;
}

static QString reference(QLatin1StringView prefix, const QVariant& id, const QString& name)
{
    return id.isValid() ? prefix + QString::number(id.toLongLong()) : u'n' + name;
}

double Tally::addPart(const KindInfo& info, const Record& record)
{
    const PartInfo* part = info.part(m_measure.part);
    const QList<PartRow> rows = record.parts.value(m_measure.part);
    if (!part || m_measure.way == Way::PartRows)
        return static_cast<double>(rows.size());
    const int name = part->indexOf(u"name");
    const int member = part->indexOf(u"member");
    const int branch = part->indexOf(u"branch");
    double added = 0;
    for (const PartRow& row : rows) {
        const QString text = row.value(name).toString();
        if (m_measure.way == Way::DistinctPersons)
            added += addDistinct(reference(QLatin1StringView("m"), row.value(member), text));
        else if (m_measure.way == Way::DistinctOrganizations)
            added += addDistinct(reference(QLatin1StringView("b"), row.value(branch), text));
        else if (row.value(branch).isValid())
            added += addDistinct(QString::number(row.value(branch).toLongLong()));
    }
    return added;
}

double Tally::add(const KindInfo& info, const Record& record)
{
    switch (m_measure.way) {
    case Way::Rows:
        return 1;
    case Way::Sum: {
        const QVariant value = record.value(m_measure.field);
        const Field* field = info.field(m_measure.field);
        const double part = field && field->type == FieldType::Money ? 100 : 1;
        return value.isValid() ? value.toDouble() / part : m_measure.missing;
    }
    case Way::DistinctValues:
        return addDistinct(record.text(m_measure.field));
    case Way::DistinctPersons:
    case Way::DistinctOrganizations:
    case Way::DistinctBranches:
    case Way::PartRows:
        return addPart(info, record);
    }
    Q_UNREACHABLE();
}

} // namespace ledger
