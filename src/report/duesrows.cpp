// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "domain/duesplaces.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

/// An amount in 分 with the records it was added up from.
class PaidSum
{
public:
    void add(qint64 record, qlonglong amount)
    {
        m_amount += amount;
        if (amount != 0)
            m_records.append({Kind::PartyDues, record, double(amount) / 100});
    }
    bool isZero() const { return m_amount == 0; }
    TextRun run() const
    {
        TextRun run{plainMoneyText(m_amount)};
        if (m_records.isEmpty())
            return run;
        run.figure = FigureRef();
        run.figure->counted = {QStringLiteral("党费"), QStringLiteral("元"), m_records};
        return run;
    }

private:
    qlonglong m_amount = 0;
    QList<CountedRecords::One> m_records;
};

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

/// Builds the rows and the sums below them. Who belonged to several branches in the year has a row in each, with the months
/// owed there.
class Register
{
public:
    Register(const ReportContext& context, const Organization& organization, DuesRules rules,
             QHash<qint64, QString> names)
        : m_context(context)
        , m_organization(organization)
        , m_rules(std::move(rules))
        , m_day(std::min(context.subject().period.to, context.subject().today))
        , m_names(std::move(names))
        , m_info(context.reader().schema().of(Kind::PartyDues))
        , m_asked(context.branches().begin(), context.branches().end())
    {
    }

    void add(const Record& record);
    /// The branches in the order of the organisation; people stay in theirs.
    void sort();
    RowCells totals() const;
    QList<RowCells> rows() const;

private:
    struct Line {
        int place = 0; ///< of the branch
        RowCells cells;
    };
    void addLine(const Record& record, const DuesAccount& account, const DuesPlaces& places, qint64 branch);
    void addArrears(RowCells& cells, const Record& record, const DuesPlaces& places, qint64 branch);
    void addMonths(qint64 record, RowCells& cells, const DuesAccount& account, const QList<int>& months);
    QString movesOf(const DuesPlaces& places, qint64 branch) const;
    int placeOf(qint64 branch) const;

    const ReportContext& m_context;
    const Organization& m_organization;
    DuesRules m_rules;
    QDate m_day; ///< on which arrears are looked at: they do not look ahead
    QHash<qint64, QString> m_names;
    const KindInfo& m_info;
    QSet<qint64> m_asked; ///< empty = all
    QList<Line> m_lines;
    std::array<PaidSum, DuesAccount::Months + 1> m_months; ///< by month; 0 is not used
    PaidSum m_monthly;
    PaidSum m_paid;
    PaidSum m_arrears;
};

int Register::placeOf(qint64 branch) const
{
    const QList<OrgBranch> branches = m_organization.branches();
    const auto at = std::ranges::find(branches, branch, &OrgBranch::id);
    return at == branches.end() ? -1 : static_cast<int>(at - branches.begin());
}

void Register::add(const Record& record)
{
    const OrgMember* member = m_organization.member(record.number(QStringLiteral("member")));
    const DuesPlaces places = DuesPlaces::ofRecord(m_organization, member, record);
    const DuesAccount account = duesAccountOf(m_info, record);
    QList<qint64> branches = places.branches();
    branches.removeIf([this](qint64 branch) { return !m_asked.isEmpty() && !m_asked.contains(branch); });
    for (const qint64 branch : std::as_const(branches))
        addLine(record, account, places, branch);
    if (!branches.isEmpty())
        m_monthly.add(record.id, account.monthly);
}

/// Where somebody came from and went to within the year.
QString Register::movesOf(const DuesPlaces& places, qint64 branch) const
{
    const QList<qint64> all = places.branches();
    const qsizetype at = all.indexOf(branch);
    QStringList moves;
    if (at > 0)
        moves << QStringLiteral("%1月起，由%2转入")
                     .arg(QString::number(places.monthsIn({branch}).constFirst()), m_context.branchCell(all[at - 1]));
    if (at + 1 < all.size())
        moves << QStringLiteral("%1月起转入%2")
                     .arg(QString::number(places.monthsIn({all[at + 1]}).constFirst()),
                          m_context.branchCell(all[at + 1]));
    return moves.join(QStringLiteral("；"));
}

/// A month that is owed elsewhere or by nobody is struck out; what was paid for it all the same is shown.
void Register::addMonths(qint64 record, RowCells& cells, const DuesAccount& account, const QList<int>& months)
{
    PaidSum sum;
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const bool isHere = months.contains(month);
        const qlonglong paid = isHere ? account.paid[static_cast<size_t>(month)] : 0;
        const bool isOwed = isHere && month >= account.from && month <= account.to;
        cells.insert(monthCell(month), {{paid > 0 ? plainMoneyText(paid) : isOwed ? QString() : QStringLiteral("／")}});
        m_months[static_cast<size_t>(month)].add(record, paid);
        m_paid.add(record, paid);
        sum.add(record, paid);
    }
    cells.insert(QStringLiteral("total"), {sum.run()});
}

/// What was in arrears in the branch on the day; what was paid later counts as not paid yet.
void Register::addArrears(RowCells& cells, const Record& record, const DuesPlaces& places, qint64 branch)
{
    const DuesAccount account = accountIn(duesAccountOn(m_info, record, m_day), places, {branch});
    const qlonglong fen = arrearsOf(account, m_day, m_rules).fen;
    m_arrears.add(record.id, fen);
    cells.insert(QStringLiteral("arrears"), {{fen > 0 ? plainMoneyText(fen) : QString()}});
}

void Register::addLine(const Record& record, const DuesAccount& account, const DuesPlaces& places, qint64 branch)
{
    const PartInfo& part = m_info.parts.constFirst();
    QList<int> months = places.monthsIn({branch});
    // What was paid for a month that no roster knows stands with the first branch.
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const bool isNowhere = places.in(month) == 0 && account.paid[static_cast<size_t>(month)] > 0;
        if (isNowhere && branch == places.branches().constFirst())
            months.append(month);
    }
    RowCells cells;
    put(cells, QStringLiteral("name"), m_names.value(record.number(QStringLiteral("member"))));
    put(cells, QStringLiteral("branch"), m_context.branchCell(branch));
    if (record.isStated(QStringLiteral("base")))
        put(cells, QStringLiteral("base"), plainMoneyText(record.number(QStringLiteral("base"))));
    put(cells, QStringLiteral("rate"), record.text(QStringLiteral("rate")));
    if (record.isStated(QStringLiteral("monthly")))
        put(cells, QStringLiteral("monthly"), plainMoneyText(account.monthly));
    addMonths(record.id, cells, account, months);
    addArrears(cells, record, places, branch);
    QList<PartRow> payments = record.parts.value(part.key);
    payments.removeIf([&](const PartRow& row) {
        return !months.contains(static_cast<int>(row.value(part.indexOf(u"month")).toLongLong()));
    });
    cells.insert(QStringLiteral("days"), {{paidDays(part, payments, account.year)}});
    cells.insert(QStringLiteral("signature"), {{QString()}});
    QStringList notes{movesOf(places, branch), record.text(QStringLiteral("reason")),
                      record.text(QStringLiteral("notes")).simplified()};
    notes.removeAll(QString());
    cells.insert(QStringLiteral("notes"), {{notes.join(QStringLiteral("；"))}});
    m_lines.append({placeOf(branch), cells});
}

void Register::sort()
{
    std::ranges::stable_sort(m_lines, {}, &Line::place);
}

QList<RowCells> Register::rows() const
{
    QList<RowCells> rows;
    for (const Line& line : m_lines) {
        RowCells cells = line.cells;
        put(cells, QStringLiteral("no"), QString::number(rows.size() + 1));
        rows += cells;
    }
    return rows;
}

RowCells Register::totals() const
{
    RowCells cells;
    put(cells, QStringLiteral("name"), QStringLiteral("合计"));
    for (const char* key : {"no", "branch", "base", "rate", "days", "signature", "notes"})
        cells.insert(QString::fromLatin1(key), {{QString()}});
    cells.insert(QStringLiteral("monthly"), {m_monthly.run()});
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const PaidSum& paid = m_months[static_cast<size_t>(month)];
        cells.insert(monthCell(month), {paid.isZero() ? TextRun{QString()} : paid.run()});
    }
    cells.insert(QStringLiteral("total"), {m_paid.run()});
    cells.insert(QStringLiteral("arrears"), {m_arrears.isZero() ? TextRun{QString()} : m_arrears.run()});
    return cells;
}

} // namespace

Result<SourceRows> duesRows(const TableSpec& table, const ReportContext& context)
{
    ListQuery query;
    query.kind = Kind::PartyDues;
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
    auto names = namesOf(context.reader(), *records);
    if (!names)
        return names.error();
    const auto organization = context.reader().organization(context.figures().vocabulary());
    if (!organization)
        return organization.error();
    const auto settings = context.reader().settings();
    if (!settings)
        return settings.error();
    Register made(context, *organization, DuesRules::of(*settings, context.figures().vocabulary()), *names);
    for (const Record& record : std::as_const(*records))
        made.add(record);
    made.sort();
    SourceRows rows;
    rows.rows = made.rows();
    if (!rows.rows.isEmpty())
        rows.rows += made.totals();
    return rows;
}

} // namespace ledger
