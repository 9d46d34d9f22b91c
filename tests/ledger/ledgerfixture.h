// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/storagefixture.h"

#include <QTemporaryDir>

namespace ledger::testing {

/// A new ledger in a folder of the test's own, filled through the write door.
class TestLedger
{
public:
    explicit TestLedger(const Clock& clock = Clock::fixed(QDate(2022, 9, 30)));

    QString path() const { return m_folder.filePath(QStringLiteral("云州.ledger")); }
    QString folder() const { return m_folder.path(); }
    Ledger& ledger() { return *m_ledger; }
    /// Closes the ledger and opens it again, as a window does that is made anew.
    void reopen();
    std::unique_ptr<Reader> reader() const;
    /// Saves as a user's action of its own; the record then has its id, uid and revision.
    Result<Changes> save(Record& record);
    Result<Changes> remove(const Record& record);
    Result<Changes> restore(const Record& record);

    qint64 addBranch(const QString& name, const QString& type = QStringLiteral("党支部"), qint64 parent = 0);
    /// A full member of the branch since 2015-07-01.
    qint64 addMember(const QString& name, qint64 branch, qint64 group = 0);
    Record session(const QString& title, QDate day, qint64 branch) const;
    Record honor(const QString& title, QDate day, const QString& recipient) const;
    /// Writes to the file behind the program's back, triggers and references off.
    Result<> tamper(const QString& sql);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace ledger::testing
