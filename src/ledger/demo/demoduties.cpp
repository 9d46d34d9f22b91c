// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demoduties.h"

#include <algorithm>
#include <cmath>

namespace ledger {

Result<> DemoDuties::writeYear(int year)
{
    struct List {
        QString holderType;
        int count;
    };
    const QList<List> lists{{QStringLiteral("党组"), 10},
                            {QStringLiteral("书记"), 8},
                            {QStringLiteral("班子成员"), 14},
                            {QStringLiteral("部门"), 8 + m_writer.options().branches}};
    for (const List& list : lists) {
        if (auto written = writeList(year, list.holderType, list.count); !written)
            return written;
    }
    return {};
}

Result<> DemoDuties::writeList(int year, const QString& holderType, int count)
{
    for (int number = 1; number <= count; ++number) {
        Record record = item(year, holderType, number);
        if (auto saved = m_writer.save(record, QDate(year, 1, 15)); !saved)
            return saved;
    }
    m_writer.counts().others += count;
    return {};
}

Record DemoDuties::item(int year, const QString& holderType, int number)
{
    const DemoOrgan& organ = m_writer.organ();
    const QString dutyClass = m_words.pick(QStringLiteral("duties/classes"), m_random);
    const QString department = m_words.pick(QStringLiteral("departments"), m_random);
    const QString leader =
        holderType == u"书记" ? organ.leaders.value(0) : organ.leaders.value(m_random.below(organ.leaders.size()));
    QString task = m_words.pick(QStringLiteral("duties/tasks"), m_random);
    Record record = newRecord(Kind::ResponsibilityItem);
    record.set(QStringLiteral("year"), static_cast<qlonglong>(year));
    record.set(QStringLiteral("holder_type"), holderType);
    if (holderType == u"部门")
        record.set(QStringLiteral("holder"), department);
    if (holderType == u"班子成员" || holderType == u"书记")
        record.set(QStringLiteral("holder"), leader);
    record.set(QStringLiteral("list_no"), QString::number(number));
    record.set(QStringLiteral("class"), dutyClass);
    record.set(QStringLiteral("task"), task.replace(QLatin1StringView("%1"), dutyClass));
    record.set(QStringLiteral("measures"), m_words.pick(QStringLiteral("duties/measures"), m_random));
    record.set(QStringLiteral("leader"), leader);
    record.set(QStringLiteral("lead_department"), department);
    record.set(QStringLiteral("supporting_departments"), m_words.pick(QStringLiteral("departments"), m_random));
    record.set(QStringLiteral("branch"), organ.id);
    const QDate due = setDue(record, year);
    setState(record, year, due);
    addProof(record, year, due);
    addStates(record, year, due);
    addProgress(record, year);
    return record;
}

/// Most items have a day; some say "before the end of April", some last the whole year.
QDate DemoDuties::setDue(Record& record, int year)
{
    if (m_random.chance(20)) {
        record.set(QStringLiteral("due_text"), m_words.pick(QStringLiteral("dueTexts"), m_random));
        return {};
    }
    const int month = m_random.between(2, 12);
    const QDate due(year, month, QDate(year, month, 1).daysInMonth());
    record.set(QStringLiteral("due_on"), demoDay(due));
    record.set(QStringLiteral("due_text"),
               m_random.chance(40) ? QStringLiteral("%1月底前").arg(month)
                                   : due.toString(QStringLiteral("yyyy-MM-dd")));
    return due;
}

void DemoDuties::setState(Record& record, int year, QDate due)
{
    const bool isPast = due.isValid() ? due < m_until : year < m_until.year();
    const bool isDone = m_random.chance(isPast ? 85 : 12);
    QString state = m_random.chance(70) ? QStringLiteral("进行中") : QStringLiteral("未启动");
    if (isDone)
        state = m_random.chance(30) ? QStringLiteral("已销号") : QStringLiteral("已完成");
    else if (isPast)
        state = QStringLiteral("进行中");
    record.set(QStringLiteral("state"), state);
    const double share = isDone ? 100 : (state == u"未启动" ? 0 : 10.0 * m_random.between(2, 8));
    record.set(QStringLiteral("percent"), share);
}

QDate DemoDuties::doneOn(int year, QDate due) const
{
    return std::min(due.isValid() ? due : QDate(year, 12, 20), m_until);
}

/// Closed is only what a meeting of the organ proves; before the first of them an item is done and no more.
void DemoDuties::addProof(Record& record, int year, QDate due) const
{
    if (record.text(QStringLiteral("state")) != u"已销号")
        return;
    const QDate day = doneOn(year, due);
    const QStringList proofs = m_writer.proofs(QDate(year, 1, 1), day);
    if (proofs.isEmpty())
        return record.set(QStringLiteral("state"), QStringLiteral("已完成"));
    const qsizetype at = record.text(QStringLiteral("list_no")).toInt() % proofs.size();
    record.parts[QStringLiteral("responsibility_evidence")] = {
        PartRow{kindKey(Kind::StudySession), proofs[at], QVariant()}};
    record.set(QStringLiteral("closed_on"), demoDay(day));
    record.set(QStringLiteral("closed_by"), m_writer.organ().leaders.value(0));
}

/// A report at the end of every quarter that is over, on the way to what is done by now.
void DemoDuties::addProgress(Record& record, int year)
{
    constexpr int quarters = 4;
    const QStringList& texts = m_words.list(QStringLiteral("duties/progress"));
    const double share = record.value(QStringLiteral("percent")).toDouble();
    QList<QDate> ends;
    for (int quarter = 1; quarter <= quarters; ++quarter) {
        const QDate last = QDate(year, quarter * 3, 1).addMonths(1).addDays(-1);
        if (last <= m_until)
            ends << last;
    }
    QList<PartRow>& rows = record.parts[QStringLiteral("responsibility_progress")];
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const double percent = std::floor(share * static_cast<double>(i + 1) / static_cast<double>(ends.size()));
        rows.append(PartRow{static_cast<qlonglong>(i + 1), texts.value(i), percent, demoDay(ends[i]),
                            record.value(QStringLiteral("leader")), QVariant()});
    }
}

/// Not started, under way from spring on, done by the due day: as long as the days have come.
void DemoDuties::addStates(Record& record, int year, QDate due) const
{
    const QString state = record.text(QStringLiteral("state"));
    if (state == u"未启动")
        return;
    QList<PartRow>& book = record.parts[QStringLiteral("responsibility_states")];
    const QDate begun = std::min(QDate(year, 1, 20), m_until);
    book.append(PartRow{QStringLiteral("未启动"), QVariant()});
    book.append(PartRow{QStringLiteral("进行中"), demoDay(begun)});
    if (state == u"进行中")
        return;
    PartRow done{state, demoDay(doneOn(year, due))};
    if (state == u"已销号")
        done << record.value(QStringLiteral("lead_department")) << record.value(QStringLiteral("closed_by"));
    book.append(done);
}

} // namespace ledger
