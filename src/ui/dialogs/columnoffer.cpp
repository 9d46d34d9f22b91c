// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnoffer.h"

#include "domain/vocabulary.h"

#include <algorithm>

namespace ledger {

namespace {

void addWordsOf(QList<ColumnOffer>& offers, const QString& dictionary, const QString& prefix,
                const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(dictionary))
        offers.append({prefix + word.word, vocabulary.text(dictionary, word.word)});
}

} // namespace

QList<ColumnOffer> columnOffers(Kind kind, const Schema& schema, const Vocabulary& vocabulary)
{
    const KindInfo& info = schema.of(kind);
    const QHash<QString, QStringList>& headers = vocabulary.headers(kind);
    QList<ColumnOffer> offers;
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Hidden))
            continue;
        if (!field.is(FieldFlag::Derived) || headers.contains(field.key))
            offers.append({field.key, fieldLabel(field)});
    }
    QStringList others;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!info.field(it.key()) && !it.value().isEmpty())
            others.append(it.key());
    }
    std::sort(others.begin(), others.end());
    for (const QString& key : std::as_const(others))
        offers.append({key, fieldText(headers.value(key).first())});
    if (kind == Kind::Branch)
        addWordsOf(offers, QStringLiteral("post"), QStringLiteral("post:"), vocabulary);
    if (kind == Kind::Member)
        addWordsOf(offers, QStringLiteral("development_step"), QStringLiteral("step:"), vocabulary);
    return offers;
}

QStringList missingColumns(const SheetSetup& setup, const KindInfo& info)
{
    const QStringList mapped = setup.fields.values();
    QStringList missing;
    for (const Field& field : info.fields) {
        // The category may come from the title, the sheet's or the file's name.
        const bool comesFromElsewhere =
            field.key == info.categoryField && info.kind != Kind::Member && info.kind != Kind::Honor;
        if (field.is(FieldFlag::Required) && !comesFromElsewhere && !mapped.contains(field.key))
            missing.append(fieldLabel(field));
    }
    return missing;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace ledger
