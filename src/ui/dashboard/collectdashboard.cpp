// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/collectdashboard.h"

#include "core/chinesenumber.h"
#include "ui/dashboard/meetingbars.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr qsizetype MostLeaders = 8;

QString say(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

QString ofTotal(double part, double total)
{
    return QStringLiteral("%1 / %2").arg(styledPlain(part), styledPlain(total));
}

class Collector
{
public:
    Collector(Figures& figures, const Period& period, qint64 branch, QDate today)
        : m_figures(figures)
        , m_period(period)
        , m_branch(branch)
        , m_today(today)
    {
    }

    Result<DashboardData> collect();

private:
    Result<> askValues();
    Result<> addMeetings();
    Result<> addResponsibility();
    Result<> addHonors();
    Result<> addMonths();
    void addHeadlines(const MeetingSummary& meetings);
    QString attendanceNote() const;
    double count(const char* key) const { return m_values.value(QLatin1StringView(key)).value_or(0); }
    DashboardLink link(const char* key) const { return {QString::fromLatin1(key), m_period, m_branch, {}}; }
    DashboardLink link(const char* key, const QString& field, const QString& word) const
    {
        return {QString::fromLatin1(key), m_period, m_branch, {field, word}};
    }

    Figures& m_figures;
    Period m_period;
    qint64 m_branch;
    QDate m_today;
    QHash<QString, std::optional<double>> m_values;
    std::optional<double> m_attendanceBefore;
    DashboardData m_data;
};

Result<DashboardData> Collector::collect()
{
    m_data.periodLabel = m_period.label();
    if (const OrgBranch* branch = m_figures.organization().branch(m_branch))
        m_data.scopeName = branch->name;
    for (const auto step : {&Collector::askValues, &Collector::addMeetings, &Collector::addResponsibility,
                            &Collector::addHonors, &Collector::addMonths}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    const bool hasRecords =
        std::any_of(m_values.cbegin(), m_values.cend(), [](const auto& v) { return v.value_or(0) > 0; });
    m_data.isEmpty = !hasRecords && m_figures.organization().branches().isEmpty();
    return m_data;
}

Result<> Collector::askValues()
{
    const QStringList keys{QStringLiteral("responsibility.total"),   QStringLiteral("responsibility.done"),
                           QStringLiteral("responsibility.overdue"), QStringLiteral("responsibility.rate"),
                           QStringLiteral("attendance.rate"),        QStringLiteral("honor.total"),
                           QStringLiteral("honor.national"),         QStringLiteral("honor.provincial"),
                           QStringLiteral("volunteer.hours"),        QStringLiteral("volunteer.person_times")};
    auto values = m_figures.values(m_period, m_branch, keys);
    if (!values)
        return values.error();
    for (const FigureValue& value : std::as_const(*values))
        m_values.insert(value.key, value.value);
    auto before = m_figures.values(m_period.sameLastYear(), m_branch, {QStringLiteral("attendance.rate")});
    if (!before)
        return before.error();
    m_attendanceBefore = before->constFirst().value;
    return {};
}

QString Collector::attendanceNote() const
{
    const std::optional<double> now = m_values.value(QStringLiteral("attendance.rate"));
    if (!now)
        return say(QT_TRANSLATE_NOOP("Dashboard", "本期没有到会记录"));
    if (!m_attendanceBefore)
        return say(QT_TRANSLATE_NOOP("Dashboard", "上年同期没有记录"));
    const double points = std::round((*now - *m_attendanceBefore) * 1000) / 10;
    if (points == 0)
        return say(QT_TRANSLATE_NOOP("Dashboard", "与上年同期持平"));
    const QString sign = points > 0 ? QStringLiteral("+") : QString();
    return say(QT_TRANSLATE_NOOP("Dashboard", "比上年同期 %1 个百分点")).arg(sign + QString::number(points, 'f', 1));
}

void Collector::addHeadlines(const MeetingSummary& meetings)
{
    const std::optional<double> rate = m_values.value(QStringLiteral("responsibility.rate"));
    const std::optional<double> attendance = m_values.value(QStringLiteral("attendance.rate"));
    QStringList items{rate ? styledPercent(*rate) : QStringLiteral("—")};
    items << say(QT_TRANSLATE_NOOP("Dashboard", "逾期 %1 项")).arg(styledPlain(count("responsibility.overdue")));
    QStringList open{say(QT_TRANSLATE_NOOP("Dashboard", "缺 %1")).arg(meetings.all.missed)};
    if (meetings.all.due > 0)
        open << say(QT_TRANSLATE_NOOP("Dashboard", "未到期 %1")).arg(meetings.all.due);
    if (meetings.overdueTerms > 0)
        open << say(QT_TRANSLATE_NOOP("Dashboard", "换届逾期 %1")).arg(meetings.overdueTerms);
    const QString space(1, QChar(0x3000));
    m_data.headlines = {
        {QStringLiteral("responsibility"), say(QT_TRANSLATE_NOOP("Dashboard", "责任清单完成")),
         ofTotal(count("responsibility.done"), count("responsibility.total")), items.join(space),
         link("responsibility.total")},
        {QStringLiteral("meetings"), say(QT_TRANSLATE_NOOP("Dashboard", "组织生活：已开展 / 应开展")),
         ofTotal(meetings.all.held, meetings.all.required), open.join(space), link("gap.missed")},
        {QStringLiteral("attendance"), say(QT_TRANSLATE_NOOP("Dashboard", "组织生活出勤率")),
         attendance ? styledPercent(*attendance) : QStringLiteral("—"), attendanceNote(), link("attendance.rate")},
        {QStringLiteral("honors"), say(QT_TRANSLATE_NOOP("Dashboard", "荣誉")),
         say(QT_TRANSLATE_NOOP("Dashboard", "%1 项")).arg(styledPlain(count("honor.total"))),
         say(QT_TRANSLATE_NOOP("Dashboard", "省级以上 %1 项"))
             .arg(styledPlain(count("honor.national") + count("honor.provincial"))),
         link("honor.total")},
        {QStringLiteral("volunteering"), say(QT_TRANSLATE_NOOP("Dashboard", "志愿服务")),
         say(QT_TRANSLATE_NOOP("Dashboard", "%1 小时")).arg(styledPlain(count("volunteer.hours"))),
         say(QT_TRANSLATE_NOOP("Dashboard", "%1 人次")).arg(styledPlain(count("volunteer.person_times"))),
         link("volunteer.hours")},
    };
}

Result<> Collector::addMeetings()
{
    auto cells = m_figures.calendar(m_period, m_branch);
    if (!cells)
        return cells.error();
    const MeetingSummary meetings = summarize(*cells);
    addHeadlines(meetings);
    m_data.meetings = meetingBars(meetings, m_figures.organization(), m_period);
    return {};
}

Result<> Collector::addResponsibility()
{
    const QString leader = QStringLiteral("leader");
    auto groups = m_figures.grouped({QStringLiteral("responsibility.total"), QStringLiteral("responsibility.done"),
                                     QStringLiteral("responsibility.overdue")},
                                    m_period, m_branch, leader);
    if (!groups)
        return groups.error();
    BarRows& set = m_data.responsibility;
    set.parts = {say(QT_TRANSLATE_NOOP("Dashboard", "已完成")), say(QT_TRANSLATE_NOOP("Dashboard", "推进中")),
                 say(QT_TRANSLATE_NOOP("Dashboard", "逾期"))};
    for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
        const double total = group->at(0).value_or(0);
        const double done = group->at(1).value_or(0);
        const double overdue = group->at(2).value_or(0);
        Bar bar;
        bar.name = group.key().isEmpty() ? say(QT_TRANSLATE_NOOP("Dashboard", "未写责任领导")) : group.key();
        bar.fullName = bar.name;
        bar.parts = {done, total - done - overdue, overdue};
        bar.end = ofTotal(done, total);
        bar.link = link("responsibility.total", leader, group.key());
        bar.links = {link("responsibility.done", leader, group.key()), bar.link,
                     link("responsibility.overdue", leader, group.key())};
        set.bars.append(bar);
    }
    std::stable_sort(set.bars.begin(), set.bars.end(), [](const Bar& a, const Bar& b) {
        return a.parts[2] != b.parts[2] ? a.parts[2] > b.parts[2] : a.parts[1] > b.parts[1];
    });
    if (set.bars.size() > MostLeaders) {
        set.note = say(QT_TRANSLATE_NOOP("Dashboard", "列出逾期和未完成最多的 %1 位，共 %2 位"))
                       .arg(MostLeaders)
                       .arg(set.bars.size());
        set.bars = set.bars.mid(0, MostLeaders);
    }
    return {};
}

Result<> Collector::addHonors()
{
    const QString level = QStringLiteral("level");
    auto groups = m_figures.grouped({QStringLiteral("honor.total")}, m_period, m_branch, level);
    if (!groups)
        return groups.error();
    QStringList words;
    for (const DictionaryWord& word : m_figures.vocabulary().words(QStringLiteral("honor_level")))
        words << word.word;
    words += groups->keys();
    words.removeDuplicates();
    for (const QString& word : std::as_const(words)) {
        const auto group = groups->constFind(word);
        if (group == groups->cend())
            continue;
        Bar bar;
        bar.name = word.isEmpty() ? say(QT_TRANSLATE_NOOP("Dashboard", "未写级别"))
                                  : m_figures.vocabulary().text(QStringLiteral("honor_level"), word);
        bar.fullName = bar.name;
        bar.parts = {group->constFirst().value_or(0)};
        bar.end = styledPlain(bar.parts.constFirst());
        bar.link = link("honor.total", level, word);
        m_data.honors.bars.append(bar);
    }
    return {};
}

/// The months of the year in which the period ends, up to its end.
Result<> Collector::addMonths()
{
    const QStringList keys{QStringLiteral("attendance.rate"), QStringLiteral("volunteer.hours")};
    const QList<MonthRow*> rows{&m_data.attendance, &m_data.volunteering};
    const int year = m_period.to.year();
    const QDate end = std::min(m_period.to, m_today);
    for (MonthRow* row : rows)
        row->year = year;
    for (QDate first(year, 1, 1); first <= end; first = first.addMonths(1)) {
        const Period month = Period::monthOf(first);
        auto values = m_figures.values(month, m_branch, keys);
        if (!values)
            return values.error();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i]->values.append(values->at(i).value);
            rows[i]->links.append({keys[i], month, m_branch, {}});
        }
    }
    return {};
}

} // namespace

Result<DashboardData> collectDashboard(Figures& figures, const Period& period, qint64 branch, QDate today)
{
    return Collector(figures, period, branch, today).collect();
}

} // namespace ledger
