// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownfield.h"

#include "core/jsontexts.h"
#include "core/pinyin.h"
#include "core/textkey.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ledger {

namespace {

struct TypeWord {
    OwnFieldType type;
    const char* key;
    const char* label;
};

constexpr std::array TypeWords{
    TypeWord{OwnFieldType::Text, "text", QT_TRANSLATE_NOOP("OwnField", "文字")},
    TypeWord{OwnFieldType::Number, "number", QT_TRANSLATE_NOOP("OwnField", "数字")},
    TypeWord{OwnFieldType::Date, "date", QT_TRANSLATE_NOOP("OwnField", "日期")},
    TypeWord{OwnFieldType::Choice, "choice", QT_TRANSLATE_NOOP("OwnField", "选项")},
    TypeWord{OwnFieldType::Person, "person", QT_TRANSLATE_NOOP("OwnField", "人员")},
};

const TypeWord& wordOf(OwnFieldType type)
{
    return *std::find_if(TypeWords.begin(), TypeWords.end(), [&](const TypeWord& word) { return word.type == type; });
}

/// Only letters, figures and underlines: the key stands in JSON paths and in figures.
QString plainKey(const QString& text)
{
    constexpr qsizetype longest = 40;
    QString key;
    for (const QChar letter : text) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            key += letter;
    }
    return key.left(longest);
}

bool holdsWord(const QStringList& words, const QString& key)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return headerKey(word) == key; });
}

/// The words of a dictionary that head columns of their own: posts on a branch's row, steps on a member's.
QString headingWord(const KindInfo& info, const Vocabulary& vocabulary, const QString& key)
{
    const QString dictionary = info.kind == Kind::Branch ? QStringLiteral("post")
        : info.kind == Kind::Member                      ? QStringLiteral("development_step")
                                                         : QString();
    for (const DictionaryWord& word : vocabulary.words(dictionary)) {
        if (holdsWord(word.synonyms + QStringList{word.word}, key))
            return word.word;
    }
    return {};
}

QString figureMode(Kind kind)
{
    switch (kind) {
    case Kind::Branch:
        return QStringLiteral("standing");
    case Kind::Member:
        return QStringLiteral("roster");
    case Kind::ResponsibilityItem:
    case Kind::PartyDues:
        return QStringLiteral("list_of_year");
    default:
        return QStringLiteral("period");
    }
}

QString figureUnit(Kind kind)
{
    switch (kind) {
    case Kind::Branch:
        return QStringLiteral("个");
    case Kind::Member:
        return QStringLiteral("名");
    case Kind::StudySession:
    case Kind::VolunteerActivity:
        return QStringLiteral("次");
    default:
        return QStringLiteral("项");
    }
}

} // namespace

QString ownTypeKey(OwnFieldType type)
{
    return QLatin1StringView(wordOf(type).key);
}

QString ownTypeLabel(OwnFieldType type)
{
    return QCoreApplication::translate("OwnField", wordOf(type).label);
}

Field OwnField::field() const
{
    using enum FieldFlag;
    Field made;
    made.key = key;
    made.label = label;
    made.section = QStringLiteral(QT_TRANSLATE_NOOP("fields", "本单位自定"));
    made.flags = Own | InTable | Searched;
    switch (type) {
    case OwnFieldType::Text:
        break;
    case OwnFieldType::Number:
        made.type = FieldType::Decimal;
        made.unit = unit;
        break;
    case OwnFieldType::Date:
        made.type = FieldType::Date;
        break;
    case OwnFieldType::Choice:
        made.type = FieldType::Choice;
        made.dictionary = dictionary;
        made.flags |= CheckedWord;
        break;
    case OwnFieldType::Person:
        made.flags |= PersonName;
        break;
    }
    if (isHidden)
        made.flags = (made.flags | Hidden) & ~FieldFlags(InTable);
    else if (isRequired)
        made.flags |= Required;
    return made;
}

QJsonObject OwnField::definition() const
{
    QJsonObject made{{QStringLiteral("label"), label},       {QStringLiteral("type"), ownTypeKey(type)},
                     {QStringLiteral("position"), position}, {QStringLiteral("required"), isRequired},
                     {QStringLiteral("hidden"), isHidden},   {QStringLiteral("counted"), isCounted}};
    if (!dictionary.isEmpty())
        made.insert(QStringLiteral("dictionary"), dictionary);
    if (!unit.isEmpty())
        made.insert(QStringLiteral("unit"), unit);
    if (!headers.isEmpty())
        made.insert(QStringLiteral("headers"), QJsonArray::fromStringList(headers));
    return made;
}

OwnField OwnField::fromDefinition(Kind kind, const QString& key, const QJsonObject& definition)
{
    OwnField own;
    own.kind = kind;
    own.key = key;
    own.label = definition.value(QLatin1StringView("label")).toString();
    const QString type = definition.value(QLatin1StringView("type")).toString();
    for (const TypeWord& word : TypeWords) {
        if (QLatin1StringView(word.key) == type)
            own.type = word.type;
    }
    own.dictionary = definition.value(QLatin1StringView("dictionary")).toString();
    own.unit = definition.value(QLatin1StringView("unit")).toString();
    own.headers = textsOf(definition.value(QLatin1StringView("headers")));
    own.position = definition.value(QLatin1StringView("position")).toInt();
    own.isRequired = definition.value(QLatin1StringView("required")).toBool();
    own.isHidden = definition.value(QLatin1StringView("hidden")).toBool();
    own.isCounted = definition.value(QLatin1StringView("counted")).toBool();
    return own;
}

QString ownFieldKey(const QString& label, const KindInfo& info)
{
    const QString plain = plainKey(pinyinFull(label));
    const QString base = QStringLiteral("own_") + (plain.isEmpty() ? QStringLiteral("field") : plain);
    QString key = base;
    for (int number = 2; info.field(key); ++number)
        key = QStringLiteral("%1_%2").arg(base).arg(number);
    return key;
}

QString ownFieldClash(const OwnField& own, const KindInfo& info, const Vocabulary& vocabulary)
{
    const QHash<QString, QStringList>& headers = vocabulary.headers(info.kind);
    for (const QString& word : QStringList{own.label} + own.headers) {
        const QString key = headerKey(word);
        for (const Field& field : info.fields) {
            const bool isAnother = field.key != own.key;
            if (isAnother
                && (headerKey(field.label) == key || field.key == key || holdsWord(headers.value(field.key), key)))
                return field.label;
        }
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            if (it.key() != own.key && !info.field(it.key()) && it.value().contains(key))
                return it.value().constFirst();
        }
        if (const QString heading = headingWord(info, vocabulary, key); !heading.isEmpty())
            return heading;
    }
    return {};
}

QList<QJsonObject> ownFigures(const OwnField& own, const KindInfo& info, const QStringList& words)
{
    const QString key = QStringLiteral("own.%1.%2").arg(info.key, own.key.mid(4));
    const QJsonObject base{{QStringLiteral("kind"), info.key}, {QStringLiteral("mode"), figureMode(info.kind)}};
    const auto figure = [&](const QString& name, const QString& label, const QString& unit, const QJsonObject& more) {
        QJsonObject made = base;
        made.insert(QStringLiteral("key"), name);
        made.insert(QStringLiteral("label"), label);
        made.insert(QStringLiteral("unit"), unit);
        for (auto it = more.begin(); it != more.end(); ++it)
            made.insert(it.key(), it.value());
        return made;
    };
    const auto counted = [&](const QJsonObject& test) {
        QJsonObject condition = test;
        condition.insert(QStringLiteral("field"), own.key);
        return QJsonObject{{QStringLiteral("count"), QStringLiteral("records")},
                           {QStringLiteral("where"), QJsonArray{condition}}};
    };
    const QString records = figureUnit(info.kind);
    QList<QJsonObject> figures{
        figure(key, QCoreApplication::translate("OwnField", "填写了“%1”的%2").arg(own.label, info.label), records,
               counted({{QStringLiteral("stated"), true}}))};
    if (own.type == OwnFieldType::Number)
        figures << figure(key + QStringLiteral(".sum"),
                          QCoreApplication::translate("OwnField", "%1合计").arg(own.label), own.unit,
                          {{QStringLiteral("count"), QStringLiteral("sum")}, {QStringLiteral("of"), own.key}});
    QStringList keys;
    for (const QString& word : words) {
        const QString plain = plainKey(pinyinFull(word));
        QString name = key + u'.' + (plain.isEmpty() ? QStringLiteral("word") : plain);
        for (int number = 2; keys.contains(name); ++number)
            name = QStringLiteral("%1.%2_%3").arg(key, plain).arg(number);
        keys << name;
        figures << figure(name, QStringLiteral("%1：%2").arg(own.label, word), records,
                          counted({{QStringLiteral("is"), QJsonArray{word}}}));
    }
    return figures;
}

} // namespace ledger
