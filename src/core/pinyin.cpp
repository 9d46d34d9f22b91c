// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"

#include "core/jsontexts.h"
#include "core/resources.h"
#include "core/surnames.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdint>
#include <iterator>

namespace ledger {

namespace {

#include "pinyin_table.inc"

constexpr qsizetype MostReadings = 8;
constexpr char32_t BasicFirst = 0x4E00;
constexpr char32_t ExtensionAFirst = 0x3400;

QString tableReading(char32_t code)
{
    std::size_t index = 0;
    if (code >= BasicFirst && code - BasicFirst < std::size(PinyinOfBasic))
        index = PinyinOfBasic[code - BasicFirst];
    else if (code >= ExtensionAFirst && code - ExtensionAFirst < std::size(PinyinOfExtensionA))
        index = PinyinOfExtensionA[code - ExtensionAFirst];
    static const QStringList syllables = [] {
        QStringList texts;
        for (const char* syllable : PinyinSyllables)
            texts.append(QString::fromLatin1(syllable));
        return texts;
    }();
    return syllables[static_cast<qsizetype>(index)];
}

const QSet<QString>& allSyllables()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        for (const char* syllable : PinyinSyllables)
            set.insert(QString::fromLatin1(syllable));
        for (const QStringList& readings : pinyinCatalogue().polyphones)
            set.unite(QSet<QString>(readings.begin(), readings.end()));
        for (const Surname& surname : pinyinCatalogue().surnames)
            set.unite(QSet<QString>(surname.syllables.begin(), surname.syllables.end()));
        set.remove(QString());
        return set;
    }();
    return all;
}

PinyinCatalogue loadCatalogue()
{
    initCoreResources();
    PinyinCatalogue catalogue;
    QFile file(QStringLiteral(":/branchledger/catalogue/pinyin.json"));
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject surnames = root[QLatin1StringView("surnames")].toObject();
    for (auto it = surnames.begin(); it != surnames.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        catalogue.surnames.insert(
            it.key(),
            {textsOf(entry[QLatin1StringView("syllables")]), entry[QLatin1StringView("sortsLike")].toString()});
    }
    const QJsonObject polyphones = root[QLatin1StringView("polyphones")].toObject();
    for (auto it = polyphones.begin(); it != polyphones.end(); ++it)
        catalogue.polyphones.insert(it.key(), textsOf(it.value()));
    return catalogue;
}

void putFirst(QStringList& readings, const QString& reading)
{
    readings.removeAll(reading);
    readings.prepend(reading);
}

} // namespace

const PinyinCatalogue& pinyinCatalogue()
{
    static const PinyinCatalogue catalogue = loadCatalogue();
    return catalogue;
}

QString surnameOf(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    const auto& surnames = pinyinCatalogue().surnames;
    if (trimmed.size() > 2 && surnames.contains(trimmed.left(2).toString()))
        return trimmed.left(2).toString();
    const QString first = trimmed.left(1).toString();
    return surnames.contains(first) ? first : QString();
}

bool isDoubleSurname(QStringView word)
{
    return word.size() == 2 && pinyinCatalogue().surnames.contains(word.toString());
}

QStringList syllablesOf(char32_t character)
{
    const QString usual = tableReading(character);
    if (character < ExtensionAFirst)
        return {};
    const auto& polyphones = pinyinCatalogue().polyphones;
    const auto several = polyphones.constFind(QString::fromUcs4(&character, 1));
    if (several != polyphones.constEnd())
        return *several;
    return usual.isEmpty() ? QStringList() : QStringList(usual);
}

bool isPinyinSyllable(QStringView syllable)
{
    return allSyllables().contains(syllable.toString());
}

QList<QStringList> nameSyllables(QStringView name)
{
    QList<QStringList> pieces;
    QList<qsizetype> chinese;
    for (const uint code : name.toUcs4()) {
        const QStringList readings = syllablesOf(code);
        if (!readings.isEmpty()) {
            chinese.append(pieces.size());
            pieces.append(readings);
        } else if (code < 0x80 && QChar::isLetterOrNumber(code)) {
            pieces.append({QString(QChar(QChar::toLower(code)))});
        }
    }
    const QString surname = surnameOf(name);
    const QStringList said = pinyinCatalogue().surnames.value(surname).syllables;
    for (qsizetype i = 0; i < said.size() && i < chinese.size(); ++i)
        putFirst(pieces[chinese[i]], said[i]);
    return pieces;
}

QString pinyinFull(QStringView name)
{
    QString full;
    for (const QStringList& piece : nameSyllables(name))
        full += piece.first();
    return full;
}

QString pinyinInitials(QStringView name)
{
    QString initials;
    for (const QStringList& piece : nameSyllables(name))
        initials += piece.first().front();
    return initials;
}

QStringList pinyinReadings(QStringView name)
{
    return spellingsOf(nameSyllables(name));
}

QStringList spellingsOf(const QList<QStringList>& pieces)
{
    QStringList spellings{QString()};
    for (const QStringList& piece : pieces) {
        // Where all readings would be too many, later characters keep their usual one.
        const bool isRoom = spellings.size() * piece.size() <= MostReadings;
        const QStringList readings = isRoom ? piece : piece.mid(0, 1);
        QStringList longer;
        for (const QString& begun : std::as_const(spellings)) {
            for (const QString& reading : readings)
                longer.append(begun + reading);
        }
        spellings = longer;
    }
    spellings.removeDuplicates();
    spellings.removeAll(QString());
    return spellings;
}

} // namespace ledger
