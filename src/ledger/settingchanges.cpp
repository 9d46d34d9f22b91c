// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/settingchanges.h"

#include "domain/ownfield.h"
#include "ledger/undo.h"

#include <QJsonDocument>
#include <QSet>

namespace ledger {

namespace {

OwnField ownFieldIn(const UndoSetting& row, Kind kind)
{
    const QString key = SettingStore::valueIn(row.place, row.after, QStringLiteral("key"));
    const QString definition = SettingStore::valueIn(row.place, row.after, QStringLiteral("definition"));
    return OwnField::fromDefinition(kind, key, QJsonDocument::fromJson(definition.toUtf8()).object());
}

/// The row of an own field that is there and out of use.
QString hiddenRow(const UndoSetting& row, OwnField own)
{
    own.isHidden = true;
    const QByteArray definition = QJsonDocument(own.definition()).toJson(QJsonDocument::Compact);
    return SettingStore::withValue(row.place, row.after, QStringLiteral("definition"), QString::fromUtf8(definition));
}

} // namespace

SettingChanges::SettingChanges(Connection& connection, const Schema& schema)
    : m_store(connection)
    , m_schema(schema)
{
}

Result<> SettingChanges::begin()
{
    if (m_hasBegun)
        return {};
    auto rows = m_store.all();
    if (!rows)
        return rows.error();
    m_before = *rows;
    m_hasBegun = true;
    return {};
}

Result<QList<UndoSetting>> SettingChanges::rows()
{
    if (!m_hasBegun)
        return QList<UndoSetting>();
    auto now = m_store.all();
    if (!now)
        return now.error();
    QList<UndoSetting> changed;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        const QString after = now->take(it.key());
        if (after != it.value())
            changed.append({it.key(), it.value(), after});
    }
    for (auto it = now->cbegin(); it != now->cend(); ++it)
        changed.append({it.key(), {}, it.value()});
    return changed;
}

/// A new own field whose values stand in records goes out of use instead of going, and its words stay with them.
Result<> SettingChanges::keepWhatIsFilledIn(QList<UndoSetting>& rows)
{
    QSet<QString> dictionaries;
    for (UndoSetting& row : rows) {
        if (row.place.first != SettingStore::ownFieldsTable() || !row.before.isEmpty())
            continue;
        const auto kind = kindFromKey(SettingStore::valueIn(row.place, row.after, QStringLiteral("kind")));
        if (!kind)
            continue;
        const OwnField own = ownFieldIn(row, *kind);
        auto isFilledIn = m_store.isFilledIn(m_schema.of(*kind).table, own.key);
        if (!isFilledIn)
            return isFilledIn.error();
        if (!*isFilledIn)
            continue;
        row.before = hiddenRow(row, own);
        dictionaries.insert(own.dictionary);
    }
    for (UndoSetting& row : rows) {
        const bool isNewWord = row.place.first == SettingStore::wordsTable() && row.before.isEmpty();
        if (isNewWord
            && dictionaries.contains(SettingStore::valueIn(row.place, row.after, QStringLiteral("dictionary"))))
            row.before = row.after;
    }
    return {};
}

Result<> SettingChanges::swap(qint64 stepId, UndoDirection direction, UndoOutcome& outcome)
{
    auto rows = m_store.ofStep(stepId);
    if (!rows || rows->isEmpty())
        return rows ? Result<>{} : Result<>(rows.error());
    if (auto begun = begin(); !begun)
        return begun;
    const bool isUndo = direction == UndoDirection::Undo;
    QList<LeftAlone> kept;
    for (const UndoSetting& row : std::as_const(*rows)) {
        const QString now = m_before.value(row.place);
        if (now != (isUndo ? row.after : row.before))
            kept.append({std::nullopt, SettingStore::titleOf(row.place, now)});
    }
    if (!kept.isEmpty()) {
        outcome.kept += kept;
        return {};
    }
    if (isUndo) {
        if (auto softened = keepWhatIsFilledIn(*rows); !softened)
            return softened;
    }
    QMap<SettingPlace, QString> wanted;
    for (const UndoSetting& row : std::as_const(*rows))
        wanted.insert(row.place, isUndo ? row.before : row.after);
    if (auto put = m_store.put(wanted); !put)
        return put;
    outcome.settings += rows->size();
    return isUndo ? m_store.replaceInStep(stepId, *rows) : Result<>{};
}

} // namespace ledger
