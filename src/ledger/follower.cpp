// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/follower.h"

#include "core/log.h"
#include "ledger/ownfields.h"

namespace ledger {

static constexpr int lookEveryMilliseconds = 500;

Follower::Follower(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    m_timer.setInterval(lookEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Follower::look);
}

Follower::~Follower() = default;

Result<> Follower::start()
{
    auto reader = m_ledger.reader();
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    auto version = m_reader->dataVersion();
    if (!version)
        return version.error();
    auto group = m_reader->lastAuditGroup();
    if (!group)
        return group.error();
    auto fields = ownFields(m_ledger);
    if (!fields)
        return fields.error();
    m_fields = *fields;
    m_dataVersion = *version;
    m_lastGroup = *group;
    m_timer.start();
    return {};
}

void Follower::look()
{
    auto version = m_reader->dataVersion();
    // A file that another program is just restoring or moving is looked at again in a moment.
    if (!version || *version == m_dataVersion)
        return;
    auto changes = m_reader->changesSince(m_lastGroup);
    if (!changes)
        return logFailure(QStringLiteral("follow"), changes.error());
    m_dataVersion = *version;
    if (changes->isEmpty())
        return;
    if (changes->areSettingsTouched)
        readSettings();
    Q_EMIT m_ledger.hub().changed(*changes);
}

void Follower::readSettings()
{
    if (auto loaded = m_ledger.reload(); !loaded)
        return logFailure(QStringLiteral("follow"), loaded.error());
    const auto fields = ownFields(m_ledger);
    if (!fields)
        return logFailure(QStringLiteral("follow"), fields.error());
    if (*fields == m_fields)
        return;
    m_fields = *fields;
    Q_EMIT fieldsChanged();
}

} // namespace ledger
