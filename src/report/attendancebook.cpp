// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "figures/rosterofday.h"
#include "report/recordtexts.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype BlockSize = 500;
constexpr int MonthsApart = 12; ///< a longer period is told by the year

struct Tally {
    int expected = 0;
    int present = 0;

    void add(const NamedAttendance& named)
    {
        expected += named.isExpected() ? 1 : 0;
        present += named.isPresent ? 1 : 0;
    }
};

struct Person {
    qint64 id = 0;
    QString name;
    QString branch;
    Tally sum;
};

/// The members of the period's last day, and behind them whoever else is named at a meeting.
class People
{
public:
    static Result<People> open(const ReportContext& context);

    Person& of(qint64 member);
    QList<Person> all() const { return m_people; }

private:
    QList<Person> m_people;
    QHash<qint64, qsizetype> m_places;
    QHash<qint64, QString> m_names;
};

Result<People> People::open(const ReportContext& context)
{
    const QList<qint64>& branches = context.branches();
    const auto roster =
        rosterOfDay(context.reader(), context.subject().period.to, QSet<qint64>(branches.begin(), branches.end()));
    if (!roster)
        return roster.error();
    const auto organization = context.reader().organization(context.figures().vocabulary());
    if (!organization)
        return organization.error();
    People people;
    for (const qint64 id : organization->memberIds())
        people.m_names.insert(id, organization->member(id)->name);
    for (const RosterLine& line : roster->members) {
        people.m_places.insert(line.memberId, people.m_people.size());
        people.m_people += Person{line.memberId, line.name, line.branch, {}};
    }
    return people;
}

Person& People::of(qint64 member)
{
    if (!m_places.contains(member)) {
        m_places.insert(member, m_people.size());
        m_people += Person{member, m_names.value(member), {}, {}};
    }
    return m_people[m_places.value(member)];
}

/// Told of each session that names somebody, with its rows.
using SessionTaker = std::function<void(const Record& session, const QList<NamedAttendance>& named)>;

Result<> forEachSession(const TableSpec& table, const ReportContext& context, const SessionTaker& take)
{
    TableSpec asked = table;
    asked.options.insert(QStringLiteral("kind"), QStringLiteral("study_session"));
    const auto ids = recordIds(asked, context);
    if (!ids)
        return ids.error();
    const PartInfo& part = *context.reader().schema().of(Kind::StudySession).part(u"attendances");
    for (qsizetype first = 0; first < ids->size(); first += BlockSize) {
        const auto sessions = context.reader().load(Kind::StudySession, ids->mid(first, BlockSize));
        if (!sessions)
            return sessions.error();
        for (const Record& session : *sessions) {
            QList<NamedAttendance> named;
            const QList<PartRow> rows = session.parts.value(part.key);
            for (const PartRow& row : rows)
                named += namedAttendance(part, row);
            if (!named.isEmpty())
                take(session, named);
        }
    }
    return {};
}

void insertNumber(RowCells& cells, const QString& key, double value)
{
    cells.insert(key, {{styledPlain(value), {}, value}});
}

void insertSums(RowCells& cells, const Tally& sum)
{
    insertNumber(cells, QStringLiteral("expected"), sum.expected);
    insertNumber(cells, QStringLiteral("present"), sum.present);
    insertNumber(cells, QStringLiteral("absent"), sum.expected - sum.present);
    if (sum.expected > 0)
        cells.insert(QStringLiteral("rate"),
                     {{columnPercent(static_cast<double>(sum.present) / static_cast<double>(sum.expected))}});
}

RowCells cellsOf(const Person& person)
{
    RowCells cells{{QStringLiteral("name"), {{person.name}}}};
    if (!person.branch.isEmpty())
        cells.insert(QStringLiteral("branch"), {{person.branch}});
    insertSums(cells, person.sum);
    return cells;
}

TextRuns shareCell(const Tally& tally)
{
    return {{QStringLiteral("%1/%2").arg(tally.present).arg(tally.expected)}};
}

/// 7月 of a year, 2021年7月 of several; 2021年 where there are too many months.
QString spanHead(const Period& period, QDate day, bool byYear)
{
    if (byYear)
        return QStringLiteral("%1年").arg(day.year());
    const QString month = QStringLiteral("%1月").arg(day.month());
    return period.from.year() == period.to.year() ? month : QStringLiteral("%1年\n").arg(day.year()) + month;
}

QString monthKey(QDate day, bool byYear)
{
    return QStringLiteral("span:") + day.toString(byYear ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM"));
}

ColumnSpec columnOf(const QString& head, const QString& value)
{
    ColumnSpec column;
    column.head = head;
    column.value = value;
    return column;
}

/// √ and the reason, as attendance is written down; somebody whom the meeting did not ask for has neither.
QString markOf(const NamedAttendance& named)
{
    if (named.isPresent)
        return QStringLiteral("√");
    if (!named.isExpected())
        return QStringLiteral("免");
    if (named.hasWritten)
        return QStringLiteral("书面");
    return named.reason.isEmpty() ? QStringLiteral("缺") : named.reason;
}

} // namespace

Result<SourceRows> attendanceMonthRows(const TableSpec& table, const ReportContext& context)
{
    auto people = People::open(context);
    if (!people)
        return people.error();
    const Period period = context.window(table.options[u"window"].toString());
    const bool byYear = period.from.addMonths(MonthsApart) <= period.to;
    QMap<QString, QString> heads;
    QHash<qint64, QHash<QString, Tally>> spans;
    QHash<QString, Tally> sums;
    Tally all;
    const auto taken = forEachSession(table, context, [&](const Record& session, const QList<NamedAttendance>& named) {
        const QDate day = session.day(QStringLiteral("held_on"));
        const QString key = monthKey(day, byYear);
        heads.insert(key, spanHead(period, day, byYear));
        for (const NamedAttendance& each : named) {
            people->of(each.member).sum.add(each);
            spans[each.member][key].add(each);
            sums[key].add(each);
            all.add(each);
        }
    });
    if (!taken)
        return taken.error();
    SourceRows rows;
    if (heads.isEmpty())
        return rows;
    QList<ColumnSpec>& columns = rows.families[QStringLiteral("months")];
    for (auto head = heads.constBegin(); head != heads.constEnd(); ++head)
        columns += columnOf(head.value(), head.key());
    const QList<Person> listed = people->all();
    for (const Person& person : listed) {
        RowCells cells = cellsOf(person);
        const QHash<QString, Tally> own = spans.value(person.id);
        for (auto span = own.constBegin(); span != own.constEnd(); ++span)
            cells.insert(span.key(), shareCell(span.value()));
        rows.rows += cells;
    }
    RowCells total = cellsOf({0, QStringLiteral("合计"), {}, all});
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum)
        total.insert(sum.key(), shareCell(sum.value()));
    rows.rows += total;
    return rows;
}

Result<SourceRows> attendanceSessionRows(const TableSpec& table, const ReportContext& context)
{
    auto people = People::open(context);
    if (!people)
        return people.error();
    const int from = table.options[u"from"].toInt();
    const int most = table.options[u"most_columns"].toInt(20);
    int number = 0;
    SourceRows rows;
    QList<ColumnSpec>& columns = rows.families[QStringLiteral("sessions")];
    QHash<qint64, RowCells> marks;
    const auto taken = forEachSession(table, context, [&](const Record& session, const QList<NamedAttendance>& named) {
        if (const int place = number++; place < from || place >= from + most)
            return;
        const QString key = QStringLiteral("session:%1").arg(session.id);
        const auto day = session.value(QStringLiteral("held_on")).value<PartialDate>();
        columns +=
            columnOf(shortDate(day, context.subject().period) + u'\n' + session.text(QStringLiteral("category")), key);
        for (const NamedAttendance& each : named) {
            people->of(each.member).sum.add(each);
            marks[each.member].insert(key, {{markOf(each)}});
        }
    });
    if (!taken)
        return taken.error();
    const QList<Person> listed = people->all();
    for (const Person& person : columns.isEmpty() ? QList<Person>() : listed) {
        RowCells cells = cellsOf(person);
        cells.insert(marks.value(person.id));
        rows.rows += cells;
    }
    return rows;
}

} // namespace ledger
