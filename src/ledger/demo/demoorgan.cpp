// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demoorgan.h"

#include "core/partialdate.h"

namespace ledger {

QList<int> DemoOrgan::roster(const DemoBranch& branch, QDate day, qint64 group) const
{
    QList<int> present;
    present.reserve(branch.stays.size());
    for (const DemoStay& stay : branch.stays) {
        const DemoMember& member = members[stay.member];
        const bool isThere = stay.from <= day && (!stay.to.isValid() || day <= stay.to);
        const bool isOfGroup = group == 0 || stay.group == group;
        const bool isAdmitted = member.admitted.isValid() && member.admitted <= day;
        if (isThere && isOfGroup && isAdmitted && !member.isExempt)
            present.append(stay.member);
    }
    return present;
}

DemoWriter::DemoWriter(const DemoOptions& options, const DemoWords& words)
    : m_options(options)
    , m_words(words)
    , m_random(options.seed * 1000003ULL + static_cast<quint64>(options.branches) * 8191ULL
               + static_cast<quint64>(options.members) * 131ULL + static_cast<quint64>(options.years))
{
}

/// In the form of UUID version 7, but made from the day and the random stream, so that two runs give the same ids.
QString DemoWriter::nextUid(QDate day)
{
    const auto days = static_cast<quint64>(std::max<qint64>(0, QDate(1970, 1, 1).daysTo(day)));
    const quint64 stamp = days * 86400000ULL + (m_saved & 0xFFFFULL);
    const quint64 low = m_random.next();
    const QString hex = QStringLiteral("%1").arg(stamp, 12, 16, QLatin1Char('0'));
    const QString high = QStringLiteral("%1").arg((m_saved >> 16U) & 0xFFFULL, 3, 16, QLatin1Char('0'));
    const QString tail =
        QStringLiteral("%1").arg((low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL, 16, 16, QLatin1Char('0'));
    return hex.left(8) + u'-' + hex.mid(8) + QStringLiteral("-7") + high + u'-' + tail.left(4) + u'-' + tail.mid(4);
}

Result<> DemoWriter::save(Record& record, QDate day)
{
    if (record.uid.isEmpty()) {
        record.uid = nextUid(day);
        ++m_saved;
    }
    return m_unit->save(record, Validation::Planned);
}

QStringList DemoWriter::proofs(QDate from, QDate to) const
{
    QStringList uids;
    for (const auto& [day, uid] : m_proofs) {
        if (day >= from && day <= to)
            uids << uid;
    }
    return uids;
}

QList<int> DemoWriter::somePeople(const DemoBranch& branch, QDate day, int atMost)
{
    QList<int> people = m_organ.roster(branch, day);
    while (people.size() > atMost)
        people.removeAt(m_random.below(people.size()));
    return people;
}

Record newRecord(Kind kind)
{
    Record record;
    record.kind = kind;
    return record;
}

QVariant demoDay(QDate day)
{
    return day.isValid() ? QVariant::fromValue(PartialDate::day(day)) : QVariant();
}

} // namespace ledger
