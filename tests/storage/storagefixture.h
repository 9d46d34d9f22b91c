// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/connection.h"
#include "storage/recordstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ledger::testing {

/// The value of a Result, or a failed test that says why.
#define BL_TRY(target, expression)                                                                                     \
    auto target##Result = (expression);                                                                                \
    QVERIFY2(target##Result.has_value(),                                                                               \
             target##Result ? ""                                                                                       \
                            : qPrintable(target##Result.error().message + u'\n' + target##Result.error().detail));     \
    [[maybe_unused]] auto& target = *target##Result

#define BL_DONE(expression)                                                                                            \
    do {                                                                                                               \
        const auto doneResult = (expression);                                                                          \
        QVERIFY2(doneResult.has_value(),                                                                               \
                 doneResult ? "" : qPrintable(doneResult.error().message + u'\n' + doneResult.error().detail));        \
    } while (false)

/// A fresh, migrated ledger file of the test's own, with a writing connection.
class TestStore
{
public:
    TestStore();

    QString path() const { return m_folder.filePath(QStringLiteral("测试.ledger")); }
    QString folder() const { return m_folder.path(); }
    Connection& connection() { return *m_connection; }
    const Schema& schema() const { return m_schema; }
    RecordStore& records() { return *m_records; }
    /// Another connection to the same file.
    std::unique_ptr<Connection> open(Access access) const;
    /// One SQL statement; a test that fails when it does.
    void run(const QString& sql);
    qint64 number(const QString& sql);
    /// Closes the writing connection.
    void close();

private:
    QTemporaryDir m_folder;
    Schema m_schema;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RecordStore> m_records;
};

/// A record of the kind with every field and two rows in every part, different for different seeds; references
/// lead to branch and member number 1.
Record fullRecord(const KindInfo& info, int seed);

/// A branch and a member with the number 1, which fullRecord() refers to.
Result<> addReferenced(TestStore& store);

} // namespace ledger::testing
