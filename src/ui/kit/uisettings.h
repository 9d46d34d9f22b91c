// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <optional>

namespace ledger {

enum class UiKey {
    Appearance,
    TextScale,
    WindowGeometry,
    LastPage,
    LastLedger,
    IsDetailOpen,
    NameOrder,
    SettingsTab,
    OwnFieldsKind,
    Reminder,
    DashboardCards,
    DashboardTurning,
    ReportTemplates ///< paths of the unit's own templates, a line each
};

/// How the window was left: never data of the ledger. A damaged or unwritable file gives the defaults.
class UiSettings
{
public:
    explicit UiSettings(const QString& path = standardPath());
    static QString standardPath();

    QString text(UiKey key) const;
    int number(UiKey key) const;
    bool flag(UiKey key) const;
    QByteArray bytes(UiKey key) const;
    void set(UiKey key, const QVariant& value);

    /// Widths, order and hidden columns of a list, as RecordView keeps them.
    QString columns(const QString& kindKey) const;
    /// Keys of the fields that the next record of a series takes over; nothing when nobody has chosen any.
    std::optional<QStringList> pinnedFields(const QString& kindKey) const;
    void setPinnedFields(const QString& kindKey, const QStringList& fields);
    void setColumns(const QString& kindKey, const QString& state);

private:
    QVariant value(UiKey key) const;

    mutable QSettings m_file;
};

} // namespace ledger
