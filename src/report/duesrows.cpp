// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "domain/dues.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

using Sums = std::array<qlonglong, DuesAccount::Months + 1>;

QString monthCell(int month)
{
    return QStringLiteral("month:%1").arg(month);
}

void put(RowCells& cells, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        cells.insert(key, {{text}});
}

/// As registers write days: 1.7, and with its year where that is another one.
QString shortDay(const PartialDate& date, int year)
{
    const QDate day = date.first;
    const QString other = day.year() == year ? QString() : QString::number(day.year()) + u'.';
    const QString month = other + QString::number(day.month());
    return date.precision == DatePrecision::Day ? QStringLiteral("%1.%2").arg(month).arg(day.day()) : month + u'月';
}

/// The day on which something was paid, or the first and the last one: 1.7—8.16.
QString paidDays(const PartInfo& part, const QList<PartRow>& rows, int year)
{
    QList<PartialDate> days;
    for (const PartRow& row : rows) {
        const QVariant day = row.value(part.indexOf(u"paid_on"));
        if (day.isValid() && !days.contains(day.value<PartialDate>()))
            days.append(day.value<PartialDate>());
    }
    std::sort(days.begin(), days.end());
    if (days.isEmpty())
        return {};
    const QString first = shortDay(days.constFirst(), year);
    return days.size() == 1 ? first : first + QStringLiteral("—") + shortDay(days.constLast(), year);
}

Result<QHash<qint64, QString>> namesOf(Reader& reader, const QList<Record>& dues)
{
    QList<qint64> ids;
    for (const Record& record : dues)
        ids += record.number(QStringLiteral("member"));
    auto members = reader.rows(Kind::Member, ids);
    if (!members)
        return members.error();
    QHash<qint64, QString> names;
    for (const Record& member : std::as_const(*members))
        names.insert(member.id, member.text(QStringLiteral("name")));
    return names;
}

/// Builds the rows and the sums below them.
class Register
{
public:
    Register(const ReportContext& context, QHash<qint64, QString> names)
        : m_context(context)
        , m_names(std::move(names))
        , m_info(context.reader().schema().of(Kind::PartyDues))
    {
    }

    void add(const Record& record);
    RowCells totals() const;
    QList<RowCells> rows;

private:
    const ReportContext& m_context;
    QHash<qint64, QString> m_names;
    const KindInfo& m_info;
    Sums m_months{};
    qlonglong m_monthly = 0;
    qlonglong m_paid = 0;
};

void Register::add(const Record& record)
{
    const PartInfo& part = m_info.parts.constFirst();
    const DuesAccount account = duesAccountOf(m_info, record);
    RowCells cells;
    put(cells, QStringLiteral("no"), QString::number(rows.size() + 1));
    put(cells, QStringLiteral("name"), m_names.value(record.number(QStringLiteral("member"))));
    put(cells, QStringLiteral("branch"), m_context.branchCell(record.number(QStringLiteral("branch"))));
    if (record.isStated(QStringLiteral("base")))
        put(cells, QStringLiteral("base"), plainMoneyText(record.number(QStringLiteral("base"))));
    put(cells, QStringLiteral("rate"), record.text(QStringLiteral("rate")));
    if (record.isStated(QStringLiteral("monthly")))
        put(cells, QStringLiteral("monthly"), plainMoneyText(account.monthly));
    qlonglong sum = 0;
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const qlonglong paid = account.paid[static_cast<size_t>(month)];
        cells.insert(monthCell(month), {{paid > 0 ? plainMoneyText(paid) : QString()}});
        m_months[static_cast<size_t>(month)] += paid;
        sum += paid;
    }
    m_monthly += account.monthly;
    m_paid += sum;
    put(cells, QStringLiteral("total"), plainMoneyText(sum));
    cells.insert(QStringLiteral("days"), {{paidDays(part, record.parts.value(part.key), account.year)}});
    cells.insert(QStringLiteral("signature"), {{QString()}});
    const QString reason = record.text(QStringLiteral("reason"));
    const QString notes = record.text(QStringLiteral("notes")).simplified();
    cells.insert(QStringLiteral("notes"),
                 {{reason.isEmpty() || notes.isEmpty() ? reason + notes : reason + QStringLiteral("；") + notes}});
    rows += cells;
}

RowCells Register::totals() const
{
    RowCells cells;
    put(cells, QStringLiteral("name"), QStringLiteral("合计"));
    for (const char* key : {"no", "branch", "base", "rate", "days", "signature", "notes"})
        cells.insert(QString::fromLatin1(key), {{QString()}});
    put(cells, QStringLiteral("monthly"), plainMoneyText(m_monthly));
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const qlonglong paid = m_months[static_cast<size_t>(month)];
        cells.insert(monthCell(month), {{paid > 0 ? plainMoneyText(paid) : QString()}});
    }
    put(cells, QStringLiteral("total"), plainMoneyText(m_paid));
    return cells;
}

} // namespace

Result<SourceRows> duesRows(const TableSpec& table, const ReportContext& context)
{
    ListQuery query;
    query.kind = Kind::PartyDues;
    query.branches = context.branches();
    const int year = context.window(table.options[u"window"].toString()).to.year();
    query.filters = {{QStringLiteral("year"), ListFilter::Test::OneOf, {QString::number(year)}}};
    query.sortField = QStringLiteral("member");
    query.order = Qt::AscendingOrder;
    auto ids = context.reader().ids(query);
    if (!ids)
        return ids.error();
    auto records = context.reader().load(Kind::PartyDues, *ids);
    if (!records)
        return records.error();
    // Members of a branch stand together, by name; the branches in the order of the organisation.
    QHash<qint64, int> places;
    const QList<OrgBranch> branches = context.organization().branches();
    for (int i = 0; i < branches.size(); ++i)
        places.insert(branches[i].id, i);
    std::stable_sort(records->begin(), records->end(), [&places](const Record& a, const Record& b) {
        return places.value(a.number(QStringLiteral("branch")), -1)
            < places.value(b.number(QStringLiteral("branch")), -1);
    });
    auto names = namesOf(context.reader(), *records);
    if (!names)
        return names.error();
    Register made(context, *names);
    for (const Record& record : std::as_const(*records))
        made.add(record);
    SourceRows rows;
    rows.rows = made.rows;
    if (!rows.rows.isEmpty())
        rows.rows += made.totals();
    return rows;
}

} // namespace ledger
