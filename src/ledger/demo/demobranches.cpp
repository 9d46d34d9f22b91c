// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demobranches.h"

#include "core/chinesenumber.h"
#include "core/partialdate.h"

namespace ledger {

DemoBranches::DemoBranches(DemoWriter& writer)
    : m_writer(writer)
    , m_random(writer.random())
    , m_words(writer.words())
    , m_until(writer.options().until)
    , m_begin(m_until.addYears(-writer.options().years).addDays(1))
{
}

/// One branch of retired members in forty, one at least where there are two branches: the last ones.
bool DemoBranches::isRetired(int index) const
{
    const int all = m_writer.options().branches;
    const int retired = all < 2 ? 0 : std::max(1, all / 40);
    return index >= all - retired;
}

QString DemoBranches::nameOf(int index) const
{
    if (!isRetired(index))
        return QStringLiteral("第%1党支部").arg(styledChinese(index + 1));
    const int all = m_writer.options().branches;
    const int retired = std::max(1, all / 40);
    return retired == 1 ? QStringLiteral("离退休党支部")
                        : QStringLiteral("离退休第%1党支部").arg(styledChinese(index - (all - retired) + 1));
}

Result<> DemoBranches::write()
{
    if (auto written = writeOrgan(); !written)
        return written;
    for (int index = 0; index < m_writer.options().branches; ++index) {
        if (auto written = writeBranch(index); !written)
            return written;
    }
    return {};
}

Result<> DemoBranches::writeOrgan()
{
    DemoOrgan& organ = m_writer.organ();
    const QDate founded(m_begin.year() - 12, 3, 18);
    organ.name = m_words.text(QStringLiteral("organ/name"));
    Record record = newRecord(Kind::Branch);
    record.set(QStringLiteral("name"), organ.name);
    record.set(QStringLiteral("short_name"), m_words.text(QStringLiteral("organ/short")));
    record.set(QStringLiteral("type"), QStringLiteral("机关党委"));
    record.set(QStringLiteral("founded_on"), demoDay(founded));
    record.set(QStringLiteral("has_committee"), true);
    record.set(QStringLiteral("term_from"), demoDay(m_until.addYears(-2)));
    record.set(QStringLiteral("term_to"), demoDay(m_until.addYears(3)));
    auto saved = m_writer.save(record, founded);
    organ.id = record.id;
    return saved;
}

/// Terms last three years; one branch's ends soon and another's has ended, so that reminders have something to say.
void DemoBranches::setTerm(Record& record, int index)
{
    QDate end = m_until.addDays(m_random.between(220, 1000));
    if (index % 8 == 2)
        end = m_until.addMonths(3);
    if (index % 8 == 5)
        end = m_until.addMonths(-2);
    record.set(QStringLiteral("term_from"), demoDay(end.addYears(-3).addDays(1)));
    record.set(QStringLiteral("term_to"), demoDay(end));
}

Result<> DemoBranches::writeBranch(int index)
{
    DemoOrgan& organ = m_writer.organ();
    const DemoOptions& options = m_writer.options();
    const int expected = options.members / options.branches;
    DemoBranch branch;
    branch.name = nameOf(index);
    branch.isRetired = isRetired(index);
    branch.hasCommittee = expected >= 7 && !branch.isRetired;
    branch.founded = QDate(m_begin.year() - m_random.between(2, 9), m_random.between(1, 12), m_random.between(1, 28));
    branch.carelessness = index % 5 == 3 ? 9 : 2;

    Record record = newRecord(Kind::Branch);
    record.set(QStringLiteral("name"), branch.name);
    if (!branch.isRetired)
        record.set(QStringLiteral("short_name"), QStringLiteral("%1支部").arg(styledChinese(index + 1)));
    record.set(QStringLiteral("aliases"), QStringLiteral("机关%1").arg(branch.name));
    record.set(QStringLiteral("type"), branch.isRetired ? QStringLiteral("离退休党支部") : QStringLiteral("党支部"));
    record.set(QStringLiteral("parent"), organ.id);
    record.set(QStringLiteral("founded_on"), demoDay(branch.founded));
    record.set(QStringLiteral("has_committee"), branch.hasCommittee);
    setTerm(record, index);
    if (auto saved = m_writer.save(record, branch.founded); !saved)
        return saved;
    branch.id = record.id;
    m_records.append(record);
    m_writer.counts().branches += 1;
    if (index % 8 == 1 && expected >= 12 && !branch.isRetired) {
        if (auto written = writeGroups(branch, 2); !written)
            return written;
    }
    organ.branches.append(branch);
    return {};
}

Result<> DemoBranches::writeGroups(DemoBranch& branch, int count)
{
    for (int i = 1; i <= count; ++i) {
        Record group = newRecord(Kind::Branch);
        const QString name = QStringLiteral("第%1党小组").arg(styledChinese(i));
        group.set(QStringLiteral("name"), branch.name + name);
        group.set(QStringLiteral("short_name"), name);
        group.set(QStringLiteral("type"), QStringLiteral("党小组"));
        group.set(QStringLiteral("parent"), branch.id);
        group.set(QStringLiteral("founded_on"), demoDay(branch.founded));
        if (auto saved = m_writer.save(group, branch.founded); !saved)
            return saved;
        branch.groups.append(group.id);
    }
    return {};
}

Result<> DemoBranches::writePosts()
{
    DemoOrgan& organ = m_writer.organ();
    for (int index = 0; index < organ.branches.size(); ++index) {
        DemoBranch& branch = organ.branches[index];
        Record& record = m_records[index];
        addCommittee(branch, record);
        if (index % 2 == 0 && !branch.isRetired)
            addAssistant(branch, record);
        if (auto saved = m_writer.save(record, m_until); !saved)
            return saved;
    }
    return {};
}

void DemoBranches::addCommittee(DemoBranch& branch, Record& record)
{
    const DemoOrgan& organ = m_writer.organ();
    const QStringList& posts = m_words.list(QStringLiteral("posts"));
    const QDate termFrom = record.day(QStringLiteral("term_from"));
    const qsizetype wanted = branch.hasCommittee ? posts.size() : 1;
    QList<PartRow>& rows = record.parts[QStringLiteral("branch_posts")];
    for (const DemoStay& stay : branch.stays) {
        const DemoMember& member = organ.members[stay.member];
        const bool isSettled = stay.from < m_begin && !stay.to.isValid() && member.admitted.isValid();
        if (!isSettled || member.isExempt || branch.committee.size() >= wanted)
            continue;
        rows.append(PartRow{member.id, member.name, posts[branch.committee.size()], demoDay(termFrom)});
        branch.committee.append(stay.member);
    }
    if (branch.committee.size() < 2)
        return;
    // In the term before, the deputy of today was the secretary, and the secretary the deputy.
    const QDate formerFrom = std::max(termFrom.addYears(-3), branch.founded);
    for (qsizetype i = 0; i < branch.committee.size() && formerFrom < termFrom; ++i) {
        const DemoMember& former = organ.members[branch.committee[i]];
        const QString post = posts[i < 2 ? 1 - i : i];
        rows.append(PartRow{former.id, former.name, post, demoDay(formerFrom), demoDay(termFrom.addDays(-1))});
    }
}

void DemoBranches::addAssistant(const DemoBranch& branch, Record& record)
{
    const DemoOrgan& organ = m_writer.organ();
    const DemoMember* youngest = nullptr;
    for (const DemoStay& stay : branch.stays) {
        const DemoMember& member = organ.members[stay.member];
        const bool isMember = member.admitted.isValid() && !stay.to.isValid();
        if (isMember && (!youngest || youngest->birth < member.birth))
            youngest = &member;
    }
    if (!youngest)
        return;
    const QDate from = std::max(m_begin, youngest->admitted);
    record.parts[QStringLiteral("branch_posts")].append(
        PartRow{youngest->id, youngest->name, m_words.text(QStringLiteral("assistantPost")), demoDay(from)});
}

} // namespace ledger
