// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

static const QLatin1StringView ByUnit("by_unit");

Result<QList<QJsonObject>> RuleStore::builtIn()
{
    QFile in(QStringLiteral(":/branchledger/catalogue/rules.json"));
    const QJsonDocument document =
        in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()) : QJsonDocument();
    if (!document.isObject())
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("storage", "缺少数据文件“%1”，请重新安装程序。").arg(in.fileName()));
    QList<QJsonObject> editions;
    for (const QJsonValue& entry : document.object().value(QLatin1StringView("rules")).toArray())
        editions.append(entry.toObject());
    return editions;
}

Result<> RuleStore::put(const QJsonObject& edition)
{
    const QString key = edition.value(QLatin1StringView("key")).toString();
    const QString day = edition.value(QLatin1StringView("effective_from")).toString();
    bool isTaken = false;
    qint64 position = 0;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT position, effective_from, definition FROM meeting_rules WHERE key = ?"), {key},
        [&](const Row& row) {
            position = row.number(0);
            const QJsonObject known = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
            isTaken |= row.text(1) == day && !known.value(ByUnit).toBool();
            return true;
        });
    if (!read)
        return read;
    if (isTaken)
        return fail(ErrorCode::Validation,
                    QCoreApplication::translate(
                        "storage", "规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。")
                        .arg(day));
    const QString text = QString::fromUtf8(QJsonDocument(edition).toJson(QJsonDocument::Compact));
    return m_connection.execute(
        QStringLiteral("INSERT INTO meeting_rules (key, effective_from, definition, position) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (key, effective_from) DO UPDATE SET definition = excluded.definition"),
        {key, day, text, position});
}

Result<QList<QJsonObject>> RuleStore::ofBook(const QString& book)
{
    QList<QJsonObject> editions;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT definition FROM unit_rules WHERE book = ? ORDER BY effective_from, key"), {book},
        [&](const Row& row) {
            editions.append(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
            return true;
        });
    return read ? Result<QList<QJsonObject>>(editions) : Result<QList<QJsonObject>>(read.error());
}

Result<> RuleStore::putInBook(const QString& book, const QJsonObject& edition)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO unit_rules (book, key, effective_from, definition) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (book, key, effective_from) DO UPDATE SET definition = excluded.definition"),
        {book, edition.value(QLatin1StringView("key")).toString(),
         edition.value(QLatin1StringView("effective_from")).toString(),
         QString::fromUtf8(QJsonDocument(edition).toJson(QJsonDocument::Compact))});
}

Result<> RuleStore::forEachAction(const QString& operation,
                                  const std::function<void(const QString&, const QString&, const QString&)>& take)
{
    QStringList labels;
    auto read = m_connection.forEach(QStringLiteral("SELECT DISTINCT label FROM audit_groups WHERE operation = ?"),
                                     {operation}, [&](const Row& row) {
                                         labels << row.text(0);
                                         return true;
                                     });
    if (!read || labels.isEmpty())
        return read;
    return m_connection.forEach(
        QStringLiteral("SELECT at, actor, label, operation FROM audit_groups WHERE operation IN (?, 'undo', 'redo') "
                       "ORDER BY id DESC"),
        {operation}, [&](const Row& row) {
            // The label of taking back ends in that of the action.
            const QString label = row.text(2);
            const bool isOne = row.text(3) == operation
                || std::any_of(labels.begin(), labels.end(),
                               [&](const QString& action) { return label.endsWith(action); });
            if (isOne)
                take(row.text(0), row.text(1), label);
            return true;
        });
}

} // namespace ledger
