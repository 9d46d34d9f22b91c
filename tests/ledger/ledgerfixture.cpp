// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

#include "storage/storageresources.h"

namespace ledger::testing {

TestLedger::TestLedger(const Clock& clock)
{
    initStorageResources();
    auto made = Ledger::create(path(), QStringLiteral("云州市人民检察院"), clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    m_ledger = std::move(*made);
}

void TestLedger::reopen()
{
    const Clock clock = m_ledger->clock();
    m_ledger.reset();
    auto opened = Ledger::open(path(), OpenMode::ReadWrite, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
    m_ledger = std::move(*opened);
}

std::unique_ptr<Reader> TestLedger::reader() const
{
    auto reader = m_ledger->reader();
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    return std::move(*reader);
}

Result<Changes> TestLedger::save(Record& record)
{
    return m_ledger->transact(QStringLiteral("save"), QStringLiteral("保存"), [&, given = record](UnitOfWork& unit) {
        record = given;
        return unit.save(record);
    });
}

Result<Changes> TestLedger::remove(const Record& record)
{
    return m_ledger->transact(QStringLiteral("delete"), QStringLiteral("删除"),
                              [&](UnitOfWork& unit) { return unit.remove(record.kind, record.id); });
}

Result<Changes> TestLedger::restore(const Record& record)
{
    return m_ledger->transact(QStringLiteral("restore"), QStringLiteral("恢复"),
                              [&](UnitOfWork& unit) { return unit.restore(record.kind, record.id); });
}

static qint64 idAfter(const Result<Changes>& saved, const Record& record)
{
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message + saved.error().detail));
    return record.id;
}

qint64 TestLedger::addBranch(const QString& name, const QString& type, qint64 parent)
{
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), name);
    branch.set(QStringLiteral("type"), type);
    if (parent != 0)
        branch.set(QStringLiteral("parent"), parent);
    return idAfter(save(branch), branch);
}

qint64 TestLedger::addMember(const QString& name, qint64 branch, qint64 group)
{
    Record member;
    member.kind = Kind::Member;
    member.set(QStringLiteral("name"), name);
    member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
    member.set(QStringLiteral("admitted_on"), QVariant::fromValue(PartialDate::day(QDate(2015, 7, 1))));
    const QVariant place = group == 0 ? QVariant() : QVariant(group);
    member.parts[QStringLiteral("memberships")] = {PartRow{branch, place, {}, {}, {}}};
    return idAfter(save(member), member);
}

Record TestLedger::session(const QString& title, QDate day, qint64 branch) const
{
    Record session;
    session.kind = Kind::StudySession;
    session.set(QStringLiteral("title"), title);
    session.set(QStringLiteral("category"), QStringLiteral("主题党日"));
    session.set(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(day)));
    session.set(QStringLiteral("branch"), branch);
    return session;
}

Record TestLedger::honor(const QString& title, QDate day, const QString& recipient) const
{
    Record honor;
    honor.kind = Kind::Honor;
    honor.set(QStringLiteral("title"), title);
    honor.set(QStringLiteral("awarded_on"), QVariant::fromValue(PartialDate::day(day)));
    honor.set(QStringLiteral("level"), QStringLiteral("省级"));
    honor.set(QStringLiteral("recipient_type"), QStringLiteral("个人"));
    honor.parts[QStringLiteral("honor_recipients")] = {PartRow{{}, {}, recipient}};
    return honor;
}

Result<> TestLedger::tamper(const QString& sql)
{
    auto connection = Connection::open(path(), Access::ReadWrite);
    if (!connection)
        return connection.error();
    for (const QString& statement :
         {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA ignore_check_constraints = ON"), sql}) {
        if (auto done = (*connection)->execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace ledger::testing
