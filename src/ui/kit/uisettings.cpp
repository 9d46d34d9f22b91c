// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/uisettings.h"

#include <QStandardPaths>

#include <array>

namespace ledger {

namespace {

struct Entry {
    UiKey key;
    const char* name;
    QVariant fallback;
    int least = 0;
    int greatest = 0;
};

const std::array<Entry, 13>& table()
{
    static const std::array<Entry, 13> entries{{
        {UiKey::Appearance, "window/appearance", QStringLiteral("light")},
        {UiKey::TextScale, "window/textScale", 100, 90, 200},
        {UiKey::WindowGeometry, "window/geometry", QByteArray()},
        {UiKey::LastPage, "window/page", QString()},
        {UiKey::LastLedger, "ledger/last", QString()},
        {UiKey::IsDetailOpen, "lists/detail", true},
        {UiKey::NameOrder, "lists/nameOrder", QStringLiteral("pinyin")},
        {UiKey::SettingsTab, "settings/tab", 0, 0, 20},
        {UiKey::OwnFieldsKind, "settings/ownFieldsKind", 0, 0, 20},
        {UiKey::Reminder, "window/reminder", QStringLiteral("start")},
        {UiKey::DashboardCards, "dashboard/cards", QString()},
        {UiKey::DashboardTurning, "dashboard/turning", 20, 0, 3600},
        {UiKey::ReportTemplates, "reports/templates", QString()},
    }};
    return entries;
}

const Entry& entryOf(UiKey key)
{
    return table().at(static_cast<size_t>(key));
}

} // namespace

UiSettings::UiSettings(const QString& path)
    : m_file(path, QSettings::IniFormat)
{
    // A file that cannot be understood holds nothing worth keeping.
    if (m_file.status() == QSettings::FormatError)
        m_file.clear();
}

QString UiSettings::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/branchledger/window.ini");
}

QVariant UiSettings::value(UiKey key) const
{
    const Entry& entry = entryOf(key);
    const QVariant stored = m_file.value(QLatin1StringView(entry.name));
    return stored.isValid() ? stored : entry.fallback;
}

QString UiSettings::text(UiKey key) const
{
    return value(key).toString();
}

int UiSettings::number(UiKey key) const
{
    const Entry& entry = entryOf(key);
    bool isNumber = false;
    const int stored = value(key).toInt(&isNumber);
    return isNumber && stored >= entry.least && stored <= entry.greatest ? stored : entry.fallback.toInt();
}

bool UiSettings::flag(UiKey key) const
{
    return value(key).toBool();
}

QByteArray UiSettings::bytes(UiKey key) const
{
    return value(key).toByteArray();
}

void UiSettings::set(UiKey key, const QVariant& value)
{
    m_file.setValue(QLatin1StringView(entryOf(key).name), value);
}

QString UiSettings::columns(const QString& kindKey) const
{
    return m_file.value(QStringLiteral("lists/columns_") + kindKey).toString();
}

std::optional<QStringList> UiSettings::pinnedFields(const QString& kindKey) const
{
    const QVariant stored = m_file.value(QStringLiteral("forms/pinned_") + kindKey);
    return stored.isValid() ? std::optional(stored.toString().split(u' ', Qt::SkipEmptyParts)) : std::nullopt;
}

void UiSettings::setPinnedFields(const QString& kindKey, const QStringList& fields)
{
    m_file.setValue(QStringLiteral("forms/pinned_") + kindKey, fields.join(u' '));
}

void UiSettings::setColumns(const QString& kindKey, const QString& state)
{
    m_file.setValue(QStringLiteral("lists/columns_") + kindKey, state);
}

} // namespace ledger
