// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagefixture.h"

#include "storage/migrator.h"
#include "storage/storageresources.h"

namespace ledger::testing {

TestStore::TestStore()
    : m_schema(Schema::builtIn())
{
    initStorageResources();
    auto connection = Connection::open(path(), Access::Create);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    m_connection = std::move(*connection);
    if (const auto migrated = migrate(*m_connection, path(), Clock::system()); !migrated)
        qFatal("%s", qPrintable(migrated.error().detail));
    m_records = std::make_unique<RecordStore>(*m_connection, m_schema);
}

std::unique_ptr<Connection> TestStore::open(Access access) const
{
    auto connection = Connection::open(path(), access);
    return connection ? std::move(*connection) : nullptr;
}

void TestStore::run(const QString& sql)
{
    const auto done = m_connection->execute(sql);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

qint64 TestStore::number(const QString& sql)
{
    const auto number = m_connection->number(sql);
    return number ? *number : -1;
}

void TestStore::close()
{
    m_records.reset();
    m_connection.reset();
}

static QVariant fullValue(const Field& field, int seed)
{
    switch (field.type) {
    case FieldType::Money:
        return qlonglong(seed * 1001);
    case FieldType::Integer:
        return qlonglong(seed % 90);
    case FieldType::Decimal:
        return seed + 0.25;
    case FieldType::Flag:
        return seed % 2 == 0;
    case FieldType::Branch:
    case FieldType::Member:
        return qlonglong(1);
    case FieldType::Date: {
        const QDate day = QDate(2020, 1, 31).addDays(seed);
        const PartialDate dates[] = {PartialDate::day(day), PartialDate::month(day.year(), day.month()),
                                     PartialDate::year(day.year())};
        return QVariant::fromValue(dates[seed % 3]);
    }
    default:
        return QStringLiteral("%1“%2”'\n𠮷%").arg(field.label).arg(seed);
    }
}

Record fullRecord(const KindInfo& info, int seed)
{
    Record record;
    record.kind = info.kind;
    for (const Field& field : info.fields)
        record.set(field.key, fullValue(field, seed++));
    for (const PartInfo& part : info.parts) {
        for (int row = 0; row < 2; ++row) {
            PartRow values;
            for (const Field& field : part.fields)
                values << fullValue(field, seed++);
            record.parts[part.key].append(values);
        }
    }
    return record;
}

Result<> addReferenced(TestStore& store)
{
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第一党支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    if (auto inserted = store.records().insert(branch); !inserted)
        return inserted;
    Record member;
    member.kind = Kind::Member;
    member.set(QStringLiteral("name"), QStringLiteral("张三"));
    member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
    return store.records().insert(member);
}

} // namespace ledger::testing
