// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ownfields.h"

#include "core/textkey.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype LongestLabel = 20;
constexpr qsizetype LongestUnit = 10;
constexpr qsizetype MostWords = 200;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Error refused(const QString& field, const QString& message)
{
    Error error = fail(ErrorCode::Validation, message);
    error.fields = {{field, message}};
    return error;
}

Result<QString> checkedWord(const QString& field, const QString& typed, const QString& what, qsizetype longest)
{
    auto text = checkedText(typed.simplified(), what, TextKind::Name);
    if (!text)
        return refused(field, text.error().message);
    if (text->isEmpty() || text->size() > longest)
        return refused(field, say(QT_TRANSLATE_NOOP("ledger", "请填写“%1”，不超过 %2 个字。")).arg(what).arg(longest));
    return text;
}

Result<QStringList> checkedWords(const QString& field, const QStringList& typed, const QString& what)
{
    QStringList words;
    for (const QString& one : typed) {
        if (one.simplified().isEmpty())
            continue;
        auto word = checkedWord(field, one, what, LongestLabel);
        if (!word)
            return word.error();
        if (!words.contains(*word))
            words << *word;
    }
    if (words.size() > MostWords)
        return refused(field, say(QT_TRANSLATE_NOOP("ledger", "“%1”最多 %2 个。")).arg(what).arg(MostWords));
    return words;
}

/// Everything the field has as it may be stored, or why it may not.
Result<> tidy(OwnField& own, const KindInfo& info, const Vocabulary& vocabulary)
{
    auto label =
        checkedWord(QStringLiteral("label"), own.label, say(QT_TRANSLATE_NOOP("ledger", "名称")), LongestLabel);
    if (!label)
        return label.error();
    auto headers = checkedWords(QStringLiteral("headers"), own.headers, say(QT_TRANSLATE_NOOP("ledger", "表头写法")));
    if (!headers)
        return headers.error();
    own.label = *label;
    own.headers = *headers;
    own.headers.removeAll(own.label);
    if (headerKey(own.label).isEmpty())
        return refused(QStringLiteral("label"), say(QT_TRANSLATE_NOOP("ledger", "名称里要有文字或数字。")));
    own.unit = own.type == OwnFieldType::Number ? own.unit.simplified().left(LongestUnit) : QString();
    if (const QString clash = ownFieldClash(own, info, vocabulary); !clash.isEmpty())
        return refused(
            QStringLiteral("label"),
            say(QT_TRANSLATE_NOOP("ledger", "名称或表头写法与“%1”相同，导入时分不清。请换一个。")).arg(clash));
    return {};
}

/// The kind with all its own fields as they stand in the file.
Result<KindInfo> presentKind(const QList<OwnField>& fields, Kind kind)
{
    Schema schema = Schema::builtIn();
    for (const OwnField& own : fields)
        schema.addOwnField(own.kind, own.field());
    return schema.of(kind);
}

QStringList wordsIn(const Vocabulary& vocabulary, const QString& dictionary)
{
    QStringList words;
    for (const DictionaryWord& word : vocabulary.words(dictionary))
        words << word.word;
    return words;
}

Result<> write(UnitOfWork& unit, const OwnField& own, const QStringList& newWords, int firstPosition)
{
    CatalogStore catalog(unit.connection());
    if (auto begun = unit.beginSettings(); !begun)
        return begun;
    int position = firstPosition;
    for (const QString& word : newWords) {
        if (auto added = catalog.addWord(own.dictionary, word, position++); !added)
            return added;
    }
    return catalog.putOwnField(own);
}

/// A word is no new one where the dictionary knows it by any of its names.
QStringList missingWords(const Vocabulary& vocabulary, const QString& dictionary, const QStringList& words)
{
    QStringList missing;
    for (const QString& word : words) {
        if (!vocabulary.canonical(dictionary, word))
            missing << word;
    }
    return missing;
}

} // namespace

Result<QList<OwnField>> ownFields(const Ledger& ledger)
{
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    return CatalogStore((*reader)->connection()).ownFields();
}

static Result<> writeOwnFigures(UnitOfWork& unit, const OwnField& own, const Vocabulary& vocabulary)
{
    const KindInfo& info = unit.schema().of(own.kind);
    const QList<QJsonObject> figures =
        ownFigures(own, info, own.type == OwnFieldType::Choice ? wordsIn(vocabulary, own.dictionary) : QStringList());
    const QString group = figures.constFirst().value(QLatin1StringView("key")).toString();
    return CatalogStore(unit.connection()).putFigures(group, own.isCounted ? figures : QList<QJsonObject>());
}

Result<> refreshOwnFigures(UnitOfWork& unit, const QString& dictionary)
{
    CatalogStore catalog(unit.connection());
    auto fields = catalog.ownFields();
    if (!fields)
        return fields.error();
    auto vocabulary = catalog.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    for (const OwnField& own : std::as_const(*fields)) {
        if (own.dictionary != dictionary || !own.isCounted)
            continue;
        if (auto written = writeOwnFigures(unit, own, *vocabulary); !written)
            return written;
    }
    return {};
}

Result<OwnField> saveOwnField(Ledger& ledger, OwnField own, const QStringList& words)
{
    auto fields = ownFields(ledger);
    if (!fields)
        return fields.error();
    auto info = presentKind(*fields, own.kind);
    if (!info)
        return info.error();
    const auto before = std::find_if(fields->begin(), fields->end(), [&](const OwnField& known) {
        return known.kind == own.kind && known.key == own.key;
    });
    const bool isNew = before == fields->end();
    if (!isNew) {
        own.type = before->type;
        own.dictionary = before->dictionary;
    }
    if (auto tidied = tidy(own, *info, ledger.vocabulary()); !tidied)
        return tidied.error();
    if (isNew) {
        own.key = ownFieldKey(own.label, *info);
        own.position = static_cast<int>(fields->size());
    }
    if (own.type == OwnFieldType::Choice && own.dictionary.isEmpty())
        own.dictionary = QStringLiteral("%1_%2").arg(own.key, info->key);
    auto typed = checkedWords(QStringLiteral("words"), words, say(QT_TRANSLATE_NOOP("ledger", "选项")));
    if (!typed)
        return typed.error();
    const QStringList known = wordsIn(ledger.vocabulary(), own.dictionary);
    const QStringList missing = missingWords(ledger.vocabulary(), own.dictionary, *typed);
    if (own.type == OwnFieldType::Choice && known.isEmpty() && missing.isEmpty())
        return refused(QStringLiteral("words"), say(QT_TRANSLATE_NOOP("ledger", "请至少写一个选项。")));
    const QString action = isNew ? say(QT_TRANSLATE_NOOP("ledger", "增加自定字段“%1”"))
                                 : say(QT_TRANSLATE_NOOP("ledger", "修改自定字段“%1”"));
    auto done = ledger.transact(QStringLiteral("own_field"), action.arg(own.label), [&](UnitOfWork& unit) -> Result<> {
        const QStringList added = own.type == OwnFieldType::Choice ? missing : QStringList();
        if (auto written = write(unit, own, added, static_cast<int>(known.size())); !written)
            return written;
        auto vocabulary = CatalogStore(unit.connection()).vocabulary();
        return vocabulary ? writeOwnFigures(unit, own, *vocabulary) : Result<>(vocabulary.error());
    });
    if (!done)
        return done.error();
    return own;
}

Result<> moveOwnField(Ledger& ledger, const OwnField& own, int by)
{
    auto fields = ownFields(ledger);
    if (!fields)
        return fields.error();
    QList<OwnField> ofKind = *fields;
    ofKind.removeIf([&](const OwnField& each) { return each.kind != own.kind; });
    qsizetype at = 0;
    while (at < ofKind.size() && ofKind[at].key != own.key)
        ++at;
    const qsizetype to = at + by;
    if (at >= ofKind.size() || to < 0 || to >= ofKind.size())
        return {};
    ofKind.move(at, to);
    const QString action = say(QT_TRANSLATE_NOOP("ledger", "调整自定字段“%1”的次序")).arg(own.label);
    auto done = ledger.transact(QStringLiteral("own_field"), action, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        for (qsizetype i = 0; i < ofKind.size(); ++i) {
            ofKind[i].position = static_cast<int>(i);
            if (auto put = CatalogStore(unit.connection()).putOwnField(ofKind[i]); !put)
                return put;
        }
        return {};
    });
    return done ? Result<>{} : Result<>(done.error());
}

Result<> hideOwnField(Ledger& ledger, OwnField own, bool isHidden)
{
    own.isHidden = isHidden;
    // A label that was given to another field meanwhile cannot come back.
    if (!isHidden) {
        auto saved = saveOwnField(ledger, own);
        return saved ? Result<>{} : Result<>(saved.error());
    }
    auto done = ledger.transact(QStringLiteral("own_field"),
                                say(QT_TRANSLATE_NOOP("ledger", "停用自定字段“%1”")).arg(own.label),
                                [&](UnitOfWork& unit) -> Result<> {
                                    if (auto begun = unit.beginSettings(); !begun)
                                        return begun;
                                    return CatalogStore(unit.connection()).putOwnField(own);
                                });
    return done ? Result<>{} : Result<>(done.error());
}

} // namespace ledger
