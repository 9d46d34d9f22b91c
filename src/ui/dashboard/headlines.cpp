// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/headlines.h"

#include "core/chinesenumber.h"
#include "figures/meetingsums.h"
#include "ui/dashboard/cardtext.h"

#include <cmath>

namespace ledger {

namespace {

/// A period that numbers are compared with, and what it is called.
struct Earlier {
    Period period;
    QString name;
};

QList<Earlier> earlierPeriods(const Period& period)
{
    QList<Earlier> earlier;
    const Period before = period.previous();
    const Period yearBefore = period.sameLastYear();
    if (before != period && before != yearBefore) {
        QString name = cardText(QT_TRANSLATE_NOOP("Dashboard", "上期"));
        if (period == Period::quarterOf(period.from))
            name = cardText(QT_TRANSLATE_NOOP("Dashboard", "上季"));
        else if (period == Period::monthOf(period.from))
            name = cardText(QT_TRANSLATE_NOOP("Dashboard", "上月"));
        earlier.append({before, name});
    }
    if (yearBefore != period)
        earlier.append({yearBefore, cardText(QT_TRANSLATE_NOOP("Dashboard", "上年同期"))});
    return earlier;
}

enum class Measured { Count, Rate };

/// 比上季 +18, 比上年同期 −1.2 个百分点.
QString changeText(const QString& name, std::optional<double> now, std::optional<double> before, Measured measured)
{
    if (!now || !before)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "%1无记录")).arg(name);
    const bool isRate = measured == Measured::Rate;
    constexpr double tenths = 10;
    const double change = std::round((*now - *before) * (isRate ? 100 : 1) * tenths) / tenths;
    if (change == 0)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "与%1持平")).arg(name);
    const QString sign = change > 0 ? QStringLiteral("+") : QStringLiteral("−");
    const QString number = sign + styledPlain(std::abs(change));
    return isRate ? cardText(QT_TRANSLATE_NOOP("Dashboard", "比%1 %2 个百分点")).arg(name, number)
                  : cardText(QT_TRANSLATE_NOOP("Dashboard", "比%1 %2")).arg(name, number);
}

QString rateText(const std::optional<double>& rate)
{
    return rate ? styledPercent(*rate) : QStringLiteral("—");
}

class HeadlineCollector
{
public:
    explicit HeadlineCollector(CardQuestion& question)
        : m_question(question)
        , m_earlier(earlierPeriods(question.period()))
    {
    }

    Result<> addItems();
    Result<> addMeetings();
    Result<> addFigure(Headline headline, const QString& key, const QString& text);
    Result<> addNote(const QString& key, const char* text);
    const QList<Headline>& found() const { return m_found; }

private:
    Result<std::optional<double>> value(const QString& key, const Period& period);

    CardQuestion& m_question;
    QList<Earlier> m_earlier;
    QList<Headline> m_found;
};

Result<std::optional<double>> HeadlineCollector::value(const QString& key, const Period& period)
{
    const auto values = m_question.figures.values(period, m_question.branch(), {key});
    if (!values)
        return values.error();
    return values->constFirst().value;
}

Result<> HeadlineCollector::addItems()
{
    const FigurePart part = m_question.whosePart();
    const auto link = [&](const char* key) { return m_question.link(QString::fromLatin1(key), part); };
    const auto sums = m_question.figures.itemSums(m_question.period(), m_question.scope.who);
    if (!sums)
        return sums.error();
    Headline headline{QStringLiteral("responsibility"),
                      cardText(QT_TRANSLATE_NOOP("Dashboard", "责任清单：完成 / 全部")),
                      ofTotal(sums->done, sums->total), link("responsibility.total")};
    headline.notes = {
        {cardText(QT_TRANSLATE_NOOP("Dashboard", "完成率 %1")).arg(rateText(sums->rate())),
         link("responsibility.rate")},
        {cardText(QT_TRANSLATE_NOOP("Dashboard", "逾期 %1 项")).arg(sums->overdue), link("responsibility.overdue")}};
    for (const Earlier& earlier : std::as_const(m_earlier)) {
        const auto before = m_question.figures.itemSums(earlier.period, m_question.scope.who);
        if (!before)
            return before.error();
        headline.changes.append({changeText(earlier.name, sums->rate(), before->rate(), Measured::Rate),
                                 {QStringLiteral("responsibility.rate"), earlier.period, m_question.branch(), part}});
    }
    m_found.append(headline);
    return {};
}

Result<> HeadlineCollector::addMeetings()
{
    const auto cells = m_question.figures.calendar(m_question.period(), m_question.branch());
    if (!cells)
        return cells.error();
    const MeetingSummary sums = sumMeetings(*cells);
    const auto link = [&](MeetingPart part) { return m_question.link(meetingPartKey(part)); };
    Headline headline{QStringLiteral("meetings"), cardText(QT_TRANSLATE_NOOP("Dashboard", "组织生活：已开展 / 应开展")),
                      ofTotal(sums.all.held, sums.all.required), link(MeetingPart::Held)};
    headline.notes.append(
        {cardText(QT_TRANSLATE_NOOP("Dashboard", "缺 %1")).arg(sums.all.missed), link(MeetingPart::Missed)});
    if (sums.all.due > 0)
        headline.notes.append(
            {cardText(QT_TRANSLATE_NOOP("Dashboard", "未到期 %1")).arg(sums.all.due), link(MeetingPart::Due)});
    if (sums.overdueTerms > 0)
        headline.notes.append(
            {cardText(QT_TRANSLATE_NOOP("Dashboard", "换届逾期 %1")).arg(sums.overdueTerms), link(MeetingPart::Terms)});
    for (const Earlier& earlier : std::as_const(m_earlier)) {
        const auto before = m_question.figures.calendar(earlier.period, m_question.branch());
        if (!before)
            return before.error();
        headline.changes.append(
            {changeText(earlier.name, sums.all.held, sumMeetings(*before).all.held, Measured::Count),
             {meetingPartKey(MeetingPart::Held), earlier.period, m_question.branch(), {}}});
    }
    m_found.append(headline);
    return {};
}

Result<> HeadlineCollector::addFigure(Headline headline, const QString& key, const QString& text)
{
    const auto now = value(key, m_question.period());
    if (!now)
        return now.error();
    const FigureDefinition* figure = m_question.figures.definition(key);
    const bool isRate = figure && figure->isRate;
    headline.value = isRate ? rateText(*now) : text.arg(styledPlain(now->value_or(0)));
    headline.link = m_question.link(key);
    for (const Earlier& earlier : std::as_const(m_earlier)) {
        const auto before = value(key, earlier.period);
        if (!before)
            return before.error();
        headline.changes.append({changeText(earlier.name, *now, *before, isRate ? Measured::Rate : Measured::Count),
                                 {key, earlier.period, m_question.branch(), {}}});
    }
    m_found.append(headline);
    return {};
}

Result<> HeadlineCollector::addNote(const QString& key, const char* text)
{
    const auto now = value(key, m_question.period());
    if (!now)
        return now.error();
    m_found.last().notes.append({cardText(text).arg(styledPlain(now->value_or(0))), m_question.link(key)});
    return {};
}

Headline named(const char* id, const char* title)
{
    return {QString::fromLatin1(id), cardText(title), {}};
}

Result<> addFigures(HeadlineCollector& collector)
{
    const QString items = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1 项"));
    const QString hours = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1 小时"));
    Result<> done = collector.addFigure(named("attendance", QT_TRANSLATE_NOOP("Dashboard", "组织生活出勤率")),
                                        QStringLiteral("attendance.rate"), {});
    if (done)
        done = collector.addFigure(named("honors", QT_TRANSLATE_NOOP("Dashboard", "荣誉")),
                                   QStringLiteral("honor.total"), items);
    if (done)
        done = collector.addNote(QStringLiteral("honor.national"), QT_TRANSLATE_NOOP("Dashboard", "国家级 %1"));
    if (done)
        done = collector.addNote(QStringLiteral("honor.provincial"), QT_TRANSLATE_NOOP("Dashboard", "省级 %1"));
    if (done)
        done = collector.addFigure(named("volunteering", QT_TRANSLATE_NOOP("Dashboard", "志愿服务")),
                                   QStringLiteral("volunteer.hours"), hours);
    if (done)
        done = collector.addNote(QStringLiteral("volunteer.person_times"), QT_TRANSLATE_NOOP("Dashboard", "%1 人次"));
    return done;
}

} // namespace

Result<QList<Headline>> collectHeadlines(CardQuestion& question)
{
    HeadlineCollector collector(question);
    Result<> done = collector.addItems();
    if (done)
        done = collector.addMeetings();
    if (done)
        done = addFigures(collector);
    if (!done)
        return done.error();
    return collector.found();
}

} // namespace ledger
