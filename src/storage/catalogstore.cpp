// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace ledger {

static QString compact(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Result<QJsonObject> catalogueFile(const QString& name, const QString& folder)
{
    const QString file = QStringLiteral("%1/%2.json").arg(folder, name);
    QFile in(file);
    QJsonParseError parsed;
    if (in.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(in.readAll(), &parsed);
        if (document.isObject())
            return document.object();
    }
    return fail(ErrorCode::Internal,
                QCoreApplication::translate("storage", "缺少数据文件“%1”，请重新安装程序。").arg(file),
                parsed.errorString());
}

Result<> CatalogStore::fill(const QString& folder)
{
    struct File {
        const char* name;
        Result<> (CatalogStore::*fillIn)(const QJsonObject&);
    };
    static constexpr File files[] = {
        {"dictionaries", &CatalogStore::fillDictionaries}, {"headers", &CatalogStore::fillHeaders},
        {"figures", &CatalogStore::fillFigures},           {"rules", &CatalogStore::fillRules},
        {"development", &CatalogStore::fillDevelopment},
    };
    for (const File& file : files) {
        auto root = catalogueFile(QLatin1StringView(file.name), folder);
        if (!root)
            return root.error();
        if (auto filled = (this->*file.fillIn)(*root); !filled)
            return filled;
    }
    return {};
}

Result<> CatalogStore::fillDictionaries(const QJsonObject& root)
{
    const QJsonObject dictionaries = root.value(QLatin1StringView("dictionaries")).toObject();
    for (auto it = dictionaries.begin(); it != dictionaries.end(); ++it) {
        int position = 0;
        for (const QJsonValue& entry : it.value().toObject().value(QLatin1StringView("words")).toArray()) {
            const QJsonObject word = entry.toObject();
            auto done = m_connection.execute(
                QStringLiteral(
                    "INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position) "
                    "VALUES (?, ?, ?, ?, ?, ?)"),
                {it.key(), word.value(QLatin1StringView("word")).toString(),
                 word.value(QLatin1StringView("en")).toString(),
                 compact(word.value(QLatin1StringView("synonyms")).toArray()),
                 compact(word.value(QLatin1StringView("attributes")).toObject()), position++});
            if (!done)
                return done;
        }
    }
    return {};
}

Result<> CatalogStore::fillHeaders(const QJsonObject& root)
{
    const QJsonObject kinds = root.value(QLatin1StringView("headers")).toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject fields = kind.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const QJsonValue& word : field.value().toArray()) {
                auto done = m_connection.execute(
                    QStringLiteral(
                        "INSERT INTO header_words (kind, field, word) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
                    {kind.key(), field.key(), word.toString()});
                if (!done)
                    return done;
            }
        }
    }
    return {};
}

Result<> CatalogStore::fillFigures(const QJsonObject& root)
{
    int position = 0;
    for (const QJsonValue& entry : root.value(QLatin1StringView("figures")).toArray()) {
        auto done = m_connection.execute(
            QStringLiteral("INSERT INTO figure_definitions (key, definition, position) VALUES (?, ?, ?)"),
            {entry.toObject().value(QLatin1StringView("key")).toString(), compact(entry), position++});
        if (!done)
            return done;
    }
    return {};
}

Result<> CatalogStore::fillRules(const QJsonObject& root)
{
    int position = 0;
    for (const QJsonValue& entry : root.value(QLatin1StringView("rules")).toArray()) {
        const QJsonObject rule = entry.toObject();
        auto done = m_connection.execute(
            QStringLiteral("INSERT INTO meeting_rules (key, effective_from, definition, position) VALUES (?, ?, ?, ?)"),
            {rule.value(QLatin1StringView("key")).toString(),
             rule.value(QLatin1StringView("effective_from")).toString(), compact(entry), position++});
        if (!done)
            return done;
    }
    return {};
}

Result<> CatalogStore::fillDevelopment(const QJsonObject& root)
{
    for (const QJsonValue& entry : root.value(QLatin1StringView("editions")).toArray()) {
        if (auto put = putDevelopmentEdition(entry.toObject()); !put)
            return put;
    }
    return {};
}

Result<> CatalogStore::fillMissing(const QString& folder)
{
    struct File {
        const char* name;
        Result<> (CatalogStore::*fillIn)(const QJsonObject&);
    };
    static constexpr File files[] = {
        {"dictionaries", &CatalogStore::addNewDictionaries},
        {"headers", &CatalogStore::fillHeaders},
        {"figures", &CatalogStore::addNewFigures},
        {"development", &CatalogStore::addFirstEditions},
    };
    for (const File& file : files) {
        auto root = catalogueFile(QLatin1StringView(file.name), folder);
        if (!root)
            return root.error();
        if (auto filled = (this->*file.fillIn)(*root); !filled)
            return filled;
    }
    return {};
}

/// A dictionary that the ledger has keeps its words: what the unit took out does not come back.
Result<> CatalogStore::addNewDictionaries(const QJsonObject& root)
{
    QJsonObject missing = root.value(QLatin1StringView("dictionaries")).toObject();
    const auto read = m_connection.forEach(QStringLiteral("SELECT DISTINCT dictionary FROM dictionary_words"), {},
                                           [&](const Row& row) {
                                               missing.remove(row.text(0));
                                               return true;
                                           });
    return read ? fillDictionaries({{QStringLiteral("dictionaries"), missing}}) : read;
}

Result<> CatalogStore::addFirstEditions(const QJsonObject& root)
{
    auto stored = m_connection.number(QStringLiteral("SELECT count(*) FROM development_editions"));
    if (!stored)
        return stored.error();
    return *stored > 0 ? Result<>() : fillDevelopment(root);
}

/// Figures whose keys the ledger has keep their definitions: what was reported stays countable in the same way.
Result<> CatalogStore::addNewFigures(const QJsonObject& root)
{
    int position = 0;
    for (const QJsonValue& entry : root.value(QLatin1StringView("figures")).toArray()) {
        auto done = m_connection.execute(
            QStringLiteral(
                "INSERT INTO figure_definitions (key, definition, position) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
            {entry.toObject().value(QLatin1StringView("key")).toString(), compact(entry), position++});
        if (!done)
            return done;
    }
    return {};
}

Result<Vocabulary> CatalogStore::vocabulary()
{
    Vocabulary vocabulary;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT dictionary, word, english, synonyms, attributes, position FROM dictionary_words "
                       "ORDER BY dictionary, position, id"),
        {}, [&](const Row& row) {
            DictionaryWord word;
            word.word = row.text(1);
            word.english = row.text(2);
            for (const QJsonValue& synonym : QJsonDocument::fromJson(row.text(3).toUtf8()).array())
                word.synonyms << synonym.toString();
            word.attributes = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
            word.position = static_cast<int>(row.number(5));
            vocabulary.addWord(row.text(0), std::move(word));
            return true;
        });
    if (read) {
        read = m_connection.forEach(QStringLiteral("SELECT kind, field, word FROM header_words ORDER BY id"), {},
                                    [&](const Row& row) {
                                        if (const auto kind = kindFromKey(row.text(0)))
                                            vocabulary.addHeader(*kind, row.text(1), {row.text(2)});
                                        return true;
                                    });
    }
    if (!read)
        return read.error();
    return vocabulary;
}

static Result<QList<StoredDefinition>> definitions(Connection& connection, const QString& sql)
{
    QList<StoredDefinition> list;
    auto read = connection.forEach(sql, {}, [&](const Row& row) {
        list.append({row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object()});
        return true;
    });
    if (!read)
        return read.error();
    return list;
}

Result<QList<StoredDefinition>> CatalogStore::figures()
{
    return definitions(m_connection,
                       QStringLiteral("SELECT key, definition FROM figure_definitions ORDER BY position"));
}

Result<QList<StoredDefinition>> CatalogStore::meetingRules()
{
    return definitions(m_connection,
                       QStringLiteral("SELECT key, definition FROM meeting_rules ORDER BY position, effective_from"));
}

Result<QList<StoredDefinition>> CatalogStore::developmentEditions()
{
    return definitions(m_connection,
                       QStringLiteral("SELECT edition, definition FROM development_editions ORDER BY effective_from"));
}

Result<> CatalogStore::putDevelopmentEdition(const QJsonObject& edition)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO development_editions (edition, effective_from, definition) VALUES (?, ?, ?) "
                       "ON CONFLICT (edition) DO UPDATE SET effective_from = excluded.effective_from, "
                       "definition = excluded.definition"),
        {edition.value(QLatin1StringView("edition")).toString(),
         edition.value(QLatin1StringView("effective_from")).toString(), compact(edition)});
}

Result<> CatalogStore::removeDevelopmentEdition(const QString& edition)
{
    return m_connection.execute(QStringLiteral("DELETE FROM development_editions WHERE edition = ?"), {edition});
}

Result<QMap<QString, QString>> CatalogStore::settings()
{
    QMap<QString, QString> all;
    auto read =
        m_connection.forEach(QStringLiteral("SELECT name, value FROM ledger_settings"), {}, [&](const Row& row) {
            all.insert(row.text(0), row.text(1));
            return true;
        });
    if (!read)
        return read.error();
    return all;
}

Result<> CatalogStore::setSetting(const QString& name, const QString& value)
{
    return m_connection.execute(QStringLiteral("INSERT INTO ledger_settings (name, value) VALUES (?, ?) "
                                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                {name, value});
}

Result<> CatalogStore::addWord(const QString& dictionary, const QString& word, int position)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {dictionary, word, QStringLiteral(""), QStringLiteral("[]"), QStringLiteral("{}"), position});
}

Result<QList<RenamedWord>> CatalogStore::renamedWords()
{
    QList<RenamedWord> renamed;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT dictionary, word, attributes FROM dictionary_words WHERE attributes LIKE '%\"shown\"%'"),
        {}, [&](const Row& row) {
            const QJsonObject attributes = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
            renamed.append({row.text(0), row.text(1), attributes.value(QLatin1StringView("shown")).toString()});
            return true;
        });
    if (!read)
        return read.error();
    return renamed;
}

Result<> CatalogStore::changeWord(const QString& dictionary, const DictionaryWord& word)
{
    return m_connection.execute(
        QStringLiteral("UPDATE dictionary_words SET attributes = ?, position = ? WHERE dictionary = ? AND word = ?"),
        {compact(word.attributes), word.position, dictionary, word.word});
}

Result<QList<OwnField>> CatalogStore::ownFields()
{
    QList<OwnField> fields;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT kind, key, definition FROM own_fields ORDER BY id"), {}, [&](const Row& row) {
            if (const auto kind = kindFromKey(row.text(0)))
                fields.append(OwnField::fromDefinition(*kind, row.text(1),
                                                       QJsonDocument::fromJson(row.text(2).toUtf8()).object()));
            return true;
        });
    if (!read)
        return read.error();
    std::stable_sort(fields.begin(), fields.end(),
                     [](const OwnField& a, const OwnField& b) { return a.position < b.position; });
    return fields;
}

Result<> CatalogStore::loadOwnFields(Schema& schema)
{
    auto fields = ownFields();
    if (!fields)
        return fields.error();
    for (const OwnField& own : std::as_const(*fields))
        schema.addOwnField(own.kind, own.field());
    return {};
}

Result<> CatalogStore::putOwnField(const OwnField& own)
{
    const QString kind = kindKey(own.kind);
    auto put =
        m_connection.execute(QStringLiteral("INSERT INTO own_fields (kind, key, definition) VALUES (?, ?, ?) "
                                            "ON CONFLICT (kind, key) DO UPDATE SET definition = excluded.definition"),
                             {kind, own.key, compact(own.definition())});
    if (put)
        put = m_connection.execute(QStringLiteral("DELETE FROM header_words WHERE kind = ? AND field = ?"),
                                   {kind, own.key});
    // A column that is hidden is not looked for; its label alone would bring it back.
    if (!put || own.isHidden)
        return put;
    for (const QString& word : QStringList{own.label} + own.headers) {
        put = m_connection.execute(
            QStringLiteral("INSERT INTO header_words (kind, field, word) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
            {kind, own.key, word});
        if (!put)
            return put;
    }
    return {};
}

Result<> CatalogStore::putFigures(const QString& group, const QList<QJsonObject>& figures)
{
    // From the point to the sign behind it in the alphabet of keys: everything that begins so.
    auto put =
        m_connection.execute(QStringLiteral("DELETE FROM figure_definitions WHERE key = ? OR (key > ? AND key < ?)"),
                             {group, group + u'.', group + u'/'});
    if (!put)
        return put;
    auto last = m_connection.number(QStringLiteral("SELECT COALESCE(max(position), 0) FROM figure_definitions"));
    if (!last)
        return last.error();
    for (const QJsonObject& figure : figures) {
        put = m_connection.execute(
            QStringLiteral("INSERT INTO figure_definitions (key, definition, position) VALUES (?, ?, ?)"),
            {figure.value(QLatin1StringView("key")).toString(), compact(figure), ++*last});
        if (!put)
            return put;
    }
    return {};
}

} // namespace ledger
