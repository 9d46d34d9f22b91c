// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownfield.h"
#include "domain/vocabulary.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QMap>

namespace ledger {

/// One figure or rule as stored: its key and its definition.
struct StoredDefinition {
    QString key;
    QJsonObject definition;
};

/// A word of a dictionary that is shown by another name than the one it is kept by.
struct RenamedWord {
    QString dictionary;
    QString word;
    QString shown;
};

/// A data file of the program: dictionaries, figures, development …
Result<QJsonObject> catalogueFile(const QString& name,
                                  const QString& folder = QStringLiteral(":/branchledger/catalogue"));

/// What the unit may change: settings, dictionaries, header words, figures, required-meeting rules.
class CatalogStore
{
public:
    explicit CatalogStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Fills a fresh ledger from the data files in `folder` (dictionaries, headers, figures, rules, development .json).
    Result<> fill(const QString& folder = QStringLiteral(":/branchledger/catalogue"));

    Result<Vocabulary> vocabulary();
    Result<QList<StoredDefinition>> figures();
    /// All editions of all rules, in order of position and date of effect.
    Result<QList<StoredDefinition>> meetingRules();
    /// The editions of the rules of developing members, in order of their days of effect.
    Result<QList<StoredDefinition>> developmentEditions();
    /// Adds the edition, or replaces the one of the same name.
    Result<> putDevelopmentEdition(const QJsonObject& edition);
    Result<> removeDevelopmentEdition(const QString& edition);
    /// What the catalogue has that a ledger of an earlier version was made without.
    Result<> fillMissing(const QString& folder = QStringLiteral(":/branchledger/catalogue"));
    Result<QMap<QString, QString>> settings();
    Result<> setSetting(const QString& name, const QString& value);
    Result<QList<RenamedWord>> renamedWords();
    Result<> addWord(const QString& dictionary, const QString& word, int position);
    /// Attributes and place of a word that is in the dictionary.
    Result<> changeWord(const QString& dictionary, const DictionaryWord& word);
    /// In the order the unit gave them.
    Result<QList<OwnField>> ownFields();
    Result<> loadOwnFields(Schema& schema);
    /// Adds or changes the definition, and with it the header words of its column.
    Result<> putOwnField(const OwnField& own);
    /// The figures whose keys are `group` or begin with it and a point, replaced by these.
    Result<> putFigures(const QString& group, const QList<QJsonObject>& figures);

private:
    Result<> fillDictionaries(const QJsonObject& root);
    Result<> fillHeaders(const QJsonObject& root);
    Result<> fillFigures(const QJsonObject& root);
    Result<> fillRules(const QJsonObject& root);
    Result<> fillDevelopment(const QJsonObject& root);
    Result<> addNewDictionaries(const QJsonObject& root);
    Result<> addFirstEditions(const QJsonObject& root);
    Result<> addNewFigures(const QJsonObject& root);

    Connection& m_connection;
};

} // namespace ledger
