// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/developmenteditions.h"

#include "core/language.h"
#include "ledger/unitofwork.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Result<QList<DevelopmentEdition>> builtInEditions()
{
    const auto root = catalogueFile(QStringLiteral("development"));
    if (!root)
        return root.error();
    QList<DevelopmentEdition> editions;
    for (const QJsonValue& entry : root->value(QLatin1StringView("editions")).toArray()) {
        auto edition = readEdition(entry.toObject());
        if (!edition)
            return edition.error();
        editions.append(*edition);
    }
    return editions;
}

const DevelopmentEdition* named(const QList<DevelopmentEdition>& editions, const QString& name)
{
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const DevelopmentEdition& each) { return each.edition == name; });
    return found == editions.end() ? nullptr : &*found;
}

/// A ledger of an earlier version keeps the program's editions without the checks that came later.
void complete(DevelopmentEdition& edition, const QList<DevelopmentEdition>& builtIn)
{
    const DevelopmentEdition* original = named(builtIn, edition.edition);
    for (StepRule& rule : edition.steps) {
        const StepRule* given = original ? original->rule(rule.step) : nullptr;
        if (given && rule.checks.isEmpty())
            rule.checks = given->checks;
    }
}

Result<QJsonObject> definitionOf(Connection& connection, const QString& edition)
{
    const auto stored = CatalogStore(connection).developmentEditions();
    if (!stored)
        return stored.error();
    for (const StoredDefinition& each : *stored) {
        if (each.key == edition)
            return each.definition;
    }
    return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("ledger", "没有名为“%1”的发展党员规则版本。")).arg(edition));
}

StepNames stepNames(const Vocabulary& vocabulary)
{
    StepNames names;
    const QString dictionary = QStringLiteral("development_step");
    for (const DictionaryWord& word : vocabulary.words(dictionary))
        names.insert(word.word, vocabulary.text(dictionary, word.word));
    return names;
}

/// The file holds one edition, by itself or in the list of a catalogue file.
Result<QJsonObject> onlyEdition(const QByteArray& file)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file, &parsed);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("ledger", "文件不是发展党员规则的数据文件（JSON），第%1个字节处读不懂。"))
                        .arg(parsed.offset),
                    parsed.errorString());
    if (!document.object().contains(QLatin1StringView("editions")))
        return document.object();
    const QJsonArray editions = document.object().value(QLatin1StringView("editions")).toArray();
    if (editions.size() != 1)
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "文件里应有且只有一个版本的规则。")));
    return editions.first().toObject();
}

Result<> change(Ledger& ledger, const QString& label, const std::function<Result<>(CatalogStore&)>& work)
{
    auto done = ledger.transact(QStringLiteral("rules"), label, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        CatalogStore store(unit.connection());
        return work(store);
    });
    return done ? Result<>{} : Result<>(done.error());
}

} // namespace

Result<QList<DevelopmentEdition>> developmentEditions(Reader& reader)
{
    const auto stored = CatalogStore(reader.connection()).developmentEditions();
    if (!stored)
        return stored.error();
    const auto builtIn = builtInEditions();
    if (!builtIn)
        return builtIn.error();
    QList<DevelopmentEdition> editions;
    for (const StoredDefinition& each : *stored) {
        auto edition = readEdition(each.definition);
        if (!edition)
            return fail(ErrorCode::Corrupt,
                        say(QT_TRANSLATE_NOOP("ledger", "发展党员规则“%1”读不出来：%2"))
                            .arg(each.key, edition.error().message));
        complete(*edition, *builtIn);
        editions.append(*edition);
    }
    closeEditions(editions);
    return editions;
}

bool isBuiltInEdition(const QString& edition)
{
    const auto builtIn = builtInEditions();
    return builtIn && named(*builtIn, edition);
}

Result<QByteArray> developmentEditionFile(Reader& reader, const QString& edition)
{
    const auto definition = definitionOf(reader.connection(), edition);
    if (!definition)
        return definition.error();
    return QJsonDocument(*definition).toJson(QJsonDocument::Indented);
}

static Result<> checkAgainstBuiltIn(const DevelopmentEdition& edition, const StepNames& names)
{
    const auto builtIn = builtInEditions();
    if (!builtIn)
        return builtIn.error();
    const DevelopmentEdition* original = named(*builtIn, edition.edition);
    if (!original)
        return {};
    if (original->from != edition.from)
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”自%2起施行，这一天不能改；另一个版本请另取名称。"))
                        .arg(edition.edition, original->from.toString(Qt::ISODate)));
    const QStringList looser = loosened(*original, edition, names);
    if (looser.isEmpty())
        return {};
    return fail(ErrorCode::Validation,
                say(QT_TRANSLATE_NOOP("ledger", "“%1”的规定本单位只能更严，不能放宽。文件放宽了：%2。"))
                    .arg(edition.edition, clausesText(looser)));
}

Result<EditionOffer> offeredEdition(Reader& reader, const QByteArray& file)
{
    const auto definition = onlyEdition(file);
    if (!definition)
        return definition.error();
    auto edition = readEdition(*definition);
    if (!edition)
        return edition.error();
    const auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    const StepNames names = stepNames(*vocabulary);
    if (auto checked = checkAgainstBuiltIn(*edition, names); !checked)
        return checked.error();
    const auto known = developmentEditions(reader);
    if (!known)
        return known.error();
    EditionOffer offer{*definition, *edition, {}, {}};
    const DevelopmentEdition* before = nullptr;
    for (const DevelopmentEdition& other : *known) {
        const bool isSame = other.edition == edition->edition;
        if (!isSame && other.from == edition->from)
            return fail(ErrorCode::Validation,
                        say(QT_TRANSLATE_NOOP("ledger", "“%1”也从%2起施行，两个版本不能从同一天起。"))
                            .arg(other.edition, other.from.toString(Qt::ISODate)));
        if (isSame || other.from < edition->from)
            before = &other;
        if (isSame)
            break;
    }
    if (before) {
        offer.before = before->edition;
        offer.looser = loosened(*before, *edition, names);
    }
    return offer;
}

Result<> takeEdition(Ledger& ledger, const EditionOffer& offer)
{
    return change(ledger, say(QT_TRANSLATE_NOOP("ledger", "录入发展党员规则“%1”")).arg(offer.edition.edition),
                  [&](CatalogStore& store) { return store.putDevelopmentEdition(offer.definition); });
}

Result<> removeEdition(Ledger& ledger, const QString& edition)
{
    if (isBuiltInEdition(edition))
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "“%1”随程序提供，不能删除。")).arg(edition));
    return change(ledger, say(QT_TRANSLATE_NOOP("ledger", "删除发展党员规则“%1”")).arg(edition),
                  [&](CatalogStore& store) { return store.removeDevelopmentEdition(edition); });
}

/// The entry with the switch set; nullopt where there is no local limit at that place.
static std::optional<QJsonValue> switchedAt(const QJsonArray& list, int place, bool isOn)
{
    QJsonObject entry = list.at(place).toObject();
    if (entry.value(QLatin1StringView("origin")).toString() != u"local")
        return std::nullopt;
    entry.insert(QStringLiteral("on"), isOn);
    return entry;
}

static bool switchIn(QJsonObject& definition, const LocalLimit& limit, bool isOn)
{
    const bool isRecurring = limit.list == LocalLimit::List::Recurring;
    const QString listKey = isRecurring ? QStringLiteral("recurring") : QStringLiteral("steps");
    QJsonArray list = definition.value(listKey).toArray();
    if (isRecurring) {
        const auto entry = switchedAt(list, limit.place, isOn);
        if (entry)
            list.replace(limit.place, *entry);
        definition.insert(listKey, list);
        return entry.has_value();
    }
    for (qsizetype at = 0; at < list.size(); ++at) {
        QJsonObject step = list.at(at).toObject();
        if (step.value(QLatin1StringView("step")).toString() != limit.step)
            continue;
        QJsonArray limits = step.value(QLatin1StringView("limits")).toArray();
        const auto entry = switchedAt(limits, limit.place, isOn);
        if (!entry)
            return false;
        limits.replace(limit.place, *entry);
        step.insert(QStringLiteral("limits"), limits);
        list.replace(at, step);
        definition.insert(listKey, list);
        return true;
    }
    return false;
}

Result<> switchLocalLimit(Ledger& ledger, const QString& edition, const LocalLimit& limit, bool isOn)
{
    return change(ledger, say(QT_TRANSLATE_NOOP("ledger", "修改本地规程")), [&](CatalogStore& store) -> Result<> {
        const auto stored = store.developmentEditions();
        if (!stored)
            return stored.error();
        for (const StoredDefinition& each : *stored) {
            QJsonObject definition = each.definition;
            if (each.key == edition && switchIn(definition, limit, isOn))
                return store.putDevelopmentEdition(definition);
        }
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "这一条不是本地规程，不能开关。")));
    });
}

} // namespace ledger
