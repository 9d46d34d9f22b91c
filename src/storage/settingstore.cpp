// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

namespace {

struct SettingTable {
    QString name;
    QString key; ///< SQL expression of a row's key as text
    QString title; ///< column by which a person knows the row
    QStringList columns;
    QStringList numbers; ///< those of the columns that hold whole numbers
};

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

const QList<SettingTable>& tables()
{
    static const QString byId = text("CAST(id AS TEXT)");
    static const QStringList numbers{text("id"), text("position")};
    static const QList<SettingTable> all{
        {text("ledger_settings"), text("name"), text("name"), {text("name"), text("value")}, {}},
        {text("dictionary_words"),
         byId,
         text("word"),
         {text("id"), text("dictionary"), text("word"), text("english"), text("synonyms"), text("attributes"),
          text("position")},
         numbers},
        {text("header_words"), byId, text("word"), {text("id"), text("kind"), text("field"), text("word")}, numbers},
        {text("own_fields"), byId, text("key"), {text("id"), text("kind"), text("key"), text("definition")}, numbers},
        {text("figure_definitions"),
         text("key"),
         text("key"),
         {text("key"), text("definition"), text("position")},
         numbers},
        {text("meeting_rules"),
         text("key || ' ' || effective_from"),
         text("key"),
         {text("key"), text("effective_from"), text("definition"), text("position")},
         numbers},
        {text("unit_rules"),
         text("book || ' ' || key || ' ' || effective_from"),
         text("key"),
         {text("book"), text("key"), text("effective_from"), text("definition")},
         {}},
        {text("development_editions"),
         text("edition"),
         text("edition"),
         {text("edition"), text("effective_from"), text("definition")},
         {}},
    };
    return all;
}

const SettingTable* tableOf(const SettingPlace& place)
{
    const auto found = std::find_if(tables().begin(), tables().end(),
                                    [&](const SettingTable& table) { return table.name == place.first; });
    return found == tables().end() ? nullptr : &*found;
}

QString compact(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QJsonArray valuesFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Error unknownTable(const SettingPlace& place)
{
    return fail(ErrorCode::Internal, QString(), place.first);
}

Result<> insertRow(Connection& connection, const SettingTable& table, const QString& values)
{
    const QJsonArray stored = valuesFrom(values);
    QVariantList bound;
    QStringList marks;
    for (int at = 0; at < table.columns.size(); ++at) {
        const bool isNumber = table.numbers.contains(table.columns[at]);
        bound << (isNumber ? QVariant(stored.at(at).toInteger()) : QVariant(stored.at(at).toString()));
        marks << QStringLiteral("?");
    }
    return connection.execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table.name, table.columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
        bound);
}

} // namespace

Result<QMap<SettingPlace, QString>> SettingStore::all()
{
    QMap<SettingPlace, QString> rows;
    for (const SettingTable& table : tables()) {
        const QString sql = QStringLiteral("SELECT %1, %2 FROM %3")
                                .arg(table.key, table.columns.join(QStringLiteral(", ")), table.name);
        auto read = m_connection.forEach(sql, {}, [&](const Row& row) {
            QJsonArray values;
            for (int at = 0; at < table.columns.size(); ++at) {
                const bool isNumber = table.numbers.contains(table.columns[at]);
                values.append(isNumber ? QJsonValue(row.number(at + 1)) : QJsonValue(row.text(at + 1)));
            }
            rows.insert({table.name, row.text(0)}, compact(values));
            return true;
        });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<> SettingStore::put(const QMap<SettingPlace, QString>& rows)
{
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const SettingTable* table = tableOf(it.key());
        if (!table)
            return unknownTable(it.key());
        auto removed = m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table->name, table->key),
                                            {it.key().second});
        if (!removed)
            return removed;
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it.value().isEmpty())
            continue;
        if (auto inserted = insertRow(m_connection, *tableOf(it.key()), it.value()); !inserted)
            return inserted;
    }
    return {};
}

QString SettingStore::valueIn(const SettingPlace& place, const QString& values, const QString& column)
{
    const SettingTable* table = tableOf(place);
    return table ? valuesFrom(values).at(table->columns.indexOf(column)).toString() : QString();
}

QString SettingStore::withValue(const SettingPlace& place, const QString& values, const QString& column,
                                const QString& value)
{
    const SettingTable* table = tableOf(place);
    QJsonArray stored = valuesFrom(values);
    if (table)
        stored.replace(table->columns.indexOf(column), value);
    return compact(stored);
}

QString SettingStore::titleOf(const SettingPlace& place, const QString& values)
{
    const SettingTable* table = tableOf(place);
    return table && !values.isEmpty() ? valueIn(place, values, table->title) : place.second;
}

Result<> SettingStore::appendToStep(qint64 stepId, const QList<UndoSetting>& rows)
{
    for (const UndoSetting& row : rows) {
        auto done = m_connection.execute(
            QStringLiteral("INSERT INTO undo_settings (step_id, place, row_key, before_values, after_values) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {stepId, row.place.first, row.place.second, textOrNull(row.before), textOrNull(row.after)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<UndoSetting>> SettingStore::ofStep(qint64 stepId)
{
    QList<UndoSetting> rows;
    auto read = m_connection.forEach(QStringLiteral("SELECT place, row_key, before_values, after_values "
                                                    "FROM undo_settings WHERE step_id = ? ORDER BY place, row_key"),
                                     {stepId}, [&](const Row& row) {
                                         rows.append({{row.text(0), row.text(1)}, row.text(2), row.text(3)});
                                         return true;
                                     });
    if (!read)
        return read.error();
    return rows;
}

Result<> SettingStore::replaceInStep(qint64 stepId, const QList<UndoSetting>& rows)
{
    auto removed = m_connection.execute(QStringLiteral("DELETE FROM undo_settings WHERE step_id = ?"), {stepId});
    return removed ? appendToStep(stepId, rows) : removed;
}

Result<bool> SettingStore::isFilledIn(const QString& recordTable, const QString& ownKey)
{
    // As the record store writes it: compact JSON. An underline of the key stands for any sign, which is near enough.
    auto count = m_connection.number(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 WHERE extra LIKE ? LIMIT 1) AS filled").arg(recordTable),
        {QStringLiteral("%\"%1\":%").arg(ownKey)});
    if (!count)
        return count.error();
    return *count > 0;
}

} // namespace ledger
