// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typedchecks.h"

#include "core/idnumber.h"
#include "core/partialdate.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

static bool isChanged(const KindInfo& info, const QString& key, const Record& before, const Record& after)
{
    const Field* field = info.field(key);
    return field && storedText(*field, before.value(key)) != storedText(*field, after.value(key));
}

/// Who is left out of those expected may be there all the same.
static qint64 presentBeside(const KindInfo& info, const Record& record)
{
    const PartInfo* part = info.part(u"attendances");
    if (!part)
        return 0;
    const QList<PartRow> rows = record.parts.value(part->key);
    return std::count_if(rows.begin(), rows.end(), [part](const PartRow& row) {
        return row.value(part->indexOf(u"present")).toBool() && row.value(part->indexOf(u"excluded_reason")).isValid();
    });
}

static void checkCounts(const KindInfo& info, const Record& before, const Record& after, QList<FieldError>& errors)
{
    const Field* above = info.field(info.ratioAbove);
    const Field* below = info.field(info.ratioBelow);
    if (!above || !below || !after.isStated(above->key) || !after.isStated(below->key)
        || after.number(above->key) <= after.number(below->key) + presentBeside(info, after))
        return;
    const bool isAboveChanged = isChanged(info, above->key, before, after);
    if (!isAboveChanged && !isChanged(info, below->key, before, after))
        return;
    errors.append({isAboveChanged ? above->key : below->key,
                   say(QT_TRANSLATE_NOOP("ledger", "“%1”（%2）多于“%3”（%4）"))
                       .arg(fieldLabel(*above), QString::number(after.number(above->key)), fieldLabel(*below),
                            QString::number(after.number(below->key)))});
}

static QString roleOf(const Vocabulary& vocabulary, const QString& dictionary, const QString& word)
{
    for (const DictionaryWord& known : vocabulary.words(dictionary)) {
        if (known.word == word)
            return known.attributes.value(QLatin1StringView("role")).toString();
    }
    return {};
}

/// A type of recipients says whether they are people or organisations: the attribute "role" of its word.
static void checkRecipients(const KindInfo& info, const Record& before, const Record& after,
                            const Vocabulary& vocabulary, QList<FieldError>& errors)
{
    const QString typeKey = QStringLiteral("recipient_type");
    const PartInfo* part = info.part(u"honor_recipients");
    if (!part)
        return;
    const bool isTouched =
        isChanged(info, typeKey, before, after) || before.parts.value(part->key) != after.parts.value(part->key);
    const QString role = roleOf(vocabulary, info.field(typeKey)->dictionary, after.text(typeKey));
    const bool isForPeople = role == QLatin1StringView("person");
    if (!isTouched || (!isForPeople && role != QLatin1StringView("organization")))
        return;
    const int wrong = part->indexOf(isForPeople ? u"branch" : u"member");
    for (const PartRow& row : after.parts.value(part->key)) {
        if (!row.value(wrong).isValid())
            continue;
        const QString name = row.value(part->indexOf(u"name")).toString();
        const char* text = isForPeople ? QT_TRANSLATE_NOOP("ledger", "“%1”是党组织，与类型“%2”不符")
                                       : QT_TRANSLATE_NOOP("ledger", "“%1”是党员，与类型“%2”不符");
        errors.append({typeKey, say(text).arg(name, vocabulary.text(typeKey, after.text(typeKey)))});
        return;
    }
}

QList<FieldError> contradictions(const KindInfo& info, const Record& before, const Record& after,
                                 const Vocabulary& vocabulary)
{
    QList<FieldError> errors;
    checkCounts(info, before, after, errors);
    checkRecipients(info, before, after, vocabulary, errors);
    return errors;
}

void followIdNumber(Record& member)
{
    const QString sex = QStringLiteral("sex");
    const QString birthOn = QStringLiteral("birth_on");
    const QString id = normalIdNumber(member.text(QStringLiteral("id_number")));
    if (checkIdNumber(id) != IdCheck::Ok)
        return;
    if (!member.isStated(sex))
        member.set(sex, sexOf(id));
    const auto birth = birthOf(id);
    if (birth && !member.isStated(birthOn))
        member.set(birthOn, QVariant::fromValue(PartialDate::day(*birth)));
}

} // namespace ledger
