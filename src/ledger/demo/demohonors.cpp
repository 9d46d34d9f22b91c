// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demohonors.h"

#include <algorithm>

namespace ledger {

Result<> DemoHonors::writeSpan(QDate from, QDate to)
{
    m_planned.clear();
    plan(QStringLiteral("organization"), QStringLiteral("组织"), from, to);
    plan(QStringLiteral("person"), QStringLiteral("个人"), from, to);
    plan(QStringLiteral("case"), QStringLiteral("案例"), from, to);
    plan(QStringLiteral("work"), QStringLiteral("作品"), from, to);
    plan(QStringLiteral("deed"), QStringLiteral("实事"), from, to);
    std::stable_sort(m_planned.begin(), m_planned.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [day, record] : m_planned) {
        if (auto saved = m_writer.save(record, day); !saved)
            return saved;
    }
    m_writer.counts().others += m_planned.size();
    return {};
}

void DemoHonors::plan(const QString& list, const QString& type, QDate from, QDate to)
{
    const int each = 1 + m_writer.options().branches / 40;
    for (const QStringList& row : m_words.rows(QStringLiteral("honors/%1").arg(list))) {
        for (int i = 0; i < each; ++i) {
            const QDate day = m_random.day(from, to);
            Record record = newRecord(Kind::Honor);
            record.set(QStringLiteral("awarded_on"), demoDay(day));
            record.set(QStringLiteral("title"), row.value(0));
            record.set(QStringLiteral("level"), row.value(1));
            record.set(QStringLiteral("awarding_body"), row.value(2));
            record.set(QStringLiteral("recipient_type"), type);
            record.set(QStringLiteral("document_no"),
                       QStringLiteral("〔%1〕%2号").arg(day.year()).arg(m_random.between(3, 90)));
            if (m_random.chance(25))
                record.set(QStringLiteral("rank"), m_words.pick(QStringLiteral("ranks"), m_random));
            addRecipient(record, type, day);
            m_planned.append({day, record});
        }
    }
}

void DemoHonors::addRecipient(Record& record, const QString& type, QDate day)
{
    const DemoOrgan& organ = m_writer.organ();
    const DemoBranch& branch = m_writer.anyBranch();
    QList<PartRow>& rows = record.parts[QStringLiteral("honor_recipients")];
    record.set(QStringLiteral("branch"), organ.id);
    if (type == u"个人") {
        const QList<int> people = m_writer.somePeople(branch, day, 1);
        record.set(QStringLiteral("branch"), branch.id);
        const DemoMember& member = people.isEmpty() ? organ.members.constFirst() : organ.members[people.constFirst()];
        rows.append(PartRow{member.id, QVariant(), member.name});
    } else if (type == u"组织" && m_random.chance(80)) {
        record.set(QStringLiteral("branch"), branch.id);
        rows.append(PartRow{QVariant(), branch.id, branch.name});
    } else if (type == u"组织") {
        rows.append(PartRow{QVariant(), organ.id, organ.name});
    } else {
        const QString source = type == u"案例" ? QStringLiteral("work/典型案例")
            : type == u"作品"                  ? QStringLiteral("work/新媒体作品")
                                               : QStringLiteral("work/为民实事");
        rows.append(PartRow{QVariant(), QVariant(), m_words.title(source, m_random)});
    }
}

} // namespace ledger
