// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QMap>

namespace ledger {

/// Where a row of settings stands: its table, and its key there as text.
using SettingPlace = std::pair<QString, QString>;

/// One row of settings that a step touched, on both sides; values as SettingStore reads them, empty = no such row.
struct UndoSetting {
    SettingPlace place;
    QString before;
    QString after;
};

/// The rows of everything the unit may change besides records and attachments, whatever they mean: settings, words,
/// headers, own fields, figures, rules. They are few, so an action compares all of them.
class SettingStore
{
public:
    explicit SettingStore(Connection& connection)
        : m_connection(connection)
    {
    }

    static QString ownFieldsTable() { return QStringLiteral("own_fields"); }
    static QString wordsTable() { return QStringLiteral("dictionary_words"); }

    /// Every row: its values as a JSON list in the order of the columns.
    Result<QMap<SettingPlace, QString>> all();
    /// Writes the rows (empty values: takes the row away). All of them together, so that none is in another's way.
    Result<> put(const QMap<SettingPlace, QString>& rows);
    /// The value of a column in a row's values.
    static QString valueIn(const SettingPlace& place, const QString& values, const QString& column);
    static QString withValue(const SettingPlace& place, const QString& values, const QString& column,
                             const QString& value);
    /// What a person may know the row by.
    static QString titleOf(const SettingPlace& place, const QString& values);

    Result<> appendToStep(qint64 stepId, const QList<UndoSetting>& rows);
    Result<QList<UndoSetting>> ofStep(qint64 stepId);
    Result<> replaceInStep(qint64 stepId, const QList<UndoSetting>& rows);

    /// Whether any record of the table, deleted ones too, holds something under the key of an own field.
    Result<bool> isFilledIn(const QString& recordTable, const QString& ownKey);

private:
    Connection& m_connection;
};

} // namespace ledger
