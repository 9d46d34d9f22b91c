// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demovolunteering.h"

#include <algorithm>

namespace ledger {

Result<> DemoVolunteering::writeSpan(QDate from, QDate to)
{
    static const QStringList categories{
        QStringLiteral("志愿服务"), QStringLiteral("双报到"),   QStringLiteral("普法宣讲"),
        QStringLiteral("义诊坐诊"), QStringLiteral("走访慰问"), QStringLiteral("捐款捐物"),
        QStringLiteral("无偿献血"), QStringLiteral("值班值守"), QStringLiteral("结对帮扶")};
    const int each = 3 + m_writer.options().branches / 5;
    QList<std::pair<QDate, QString>> planned;
    for (const QString& category : categories) {
        for (int i = 0; i < each; ++i)
            planned.append({m_random.day(from, to), category});
    }
    std::stable_sort(planned.begin(), planned.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [day, category] : std::as_const(planned)) {
        Record record = activity(category, day);
        if (auto saved = m_writer.save(record, day); !saved)
            return saved;
    }
    m_writer.counts().others += planned.size();
    return {};
}

Record DemoVolunteering::activity(const QString& category, QDate day)
{
    Record record = newRecord(Kind::VolunteerActivity);
    record.set(QStringLiteral("held_on"), demoDay(day));
    record.set(QStringLiteral("category"), category);
    if (category == u"捐款捐物")
        addDonation(record);
    else
        record.set(QStringLiteral("title"), m_words.pick(QStringLiteral("volunteering/%1").arg(category), m_random));
    record.set(QStringLiteral("hours"), 0.5 * m_random.between(2, 8));
    addPlace(record, category);
    addParticipants(record, category, day);
    return record;
}

void DemoVolunteering::addPlace(Record& record, const QString& category)
{
    const bool isInVillage = category == u"结对帮扶" || category == u"义诊坐诊";
    if (isInVillage) {
        record.set(QStringLiteral("place"), m_words.pick(QStringLiteral("villages"), m_random));
        return;
    }
    const QString community = m_words.pick(QStringLiteral("communities"), m_random);
    record.set(QStringLiteral("place"), community);
    if (category == u"双报到" || category == u"志愿服务")
        record.set(QStringLiteral("community"), community);
}

/// Each kind of gift in turn, so that all are there at every size.
void DemoVolunteering::addDonation(Record& record)
{
    const QList<QStringList>& gifts = m_words.rows(QStringLiteral("donations"));
    const QStringList& gift = gifts[m_donations++ % gifts.size()];
    record.set(QStringLiteral("title"), gift[0]);
    record.set(QStringLiteral("quantity"), static_cast<double>(m_random.between(gift[2].toInt(), gift[3].toInt())));
    record.set(QStringLiteral("unit"), gift[1]);
}

void DemoVolunteering::addParticipants(Record& record, const QString& category, QDate day)
{
    const DemoOrgan& organ = m_writer.organ();
    const DemoBranch& branch = m_writer.anyBranch();
    const bool isBlood = category == u"无偿献血";
    record.set(QStringLiteral("branch"), branch.id);
    if (isBlood)
        record.set(QStringLiteral("unit"), QStringLiteral("毫升"));
    QList<PartRow>& rows = record.parts[QStringLiteral("volunteer_participants")];
    for (const int person : m_writer.somePeople(branch, day, m_random.between(3, 8))) {
        const DemoMember& member = organ.members[person];
        PartRow row{member.id, member.name};
        if (isBlood)
            row = PartRow{member.id, member.name, QVariant(), 100.0 * m_random.between(2, 4), QStringLiteral("毫升")};
        rows.append(row);
    }
}

} // namespace ledger
