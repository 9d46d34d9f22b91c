// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuredefinition.h"

#include "core/jsontexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

static Error notUnderstood(const QString& key, const QString& what)
{
    return fail(ErrorCode::Validation,
                say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”中的“%2”无法识别，请更正。")).arg(key, what));
}

bool FigureDefinition::isAsOf() const
{
    if (source != Source::Records)
        return source == Source::Posts || source == Source::Arrears;
    return mode == FactWindow::Mode::InForce || mode == FactWindow::Mode::Standing
        || mode == FactWindow::Mode::OnRoster;
}

static QString text(const QJsonObject& entry, const char* name)
{
    return entry.value(QLatin1StringView(name)).toString();
}

static bool readMode(const QString& word, const KindInfo& info, FigureDefinition& figure)
{
    using Mode = FactWindow::Mode;
    using Source = FigureDefinition::Source;
    struct Form {
        QLatin1StringView word;
        Source source;
        Mode mode;
        std::optional<Kind> kind; ///< the only one it makes sense for
    };
    static constexpr Form forms[] = {
        {QLatin1StringView("period"), Source::Records, Mode::DateInPeriod, std::nullopt},
        {QLatin1StringView("in_force"), Source::Records, Mode::InForce, Kind::WorkRecord},
        {QLatin1StringView("list_of_year"), Source::Records, Mode::ListOfYear, std::nullopt},
        {QLatin1StringView("standing"), Source::Records, Mode::Standing, Kind::Branch},
        {QLatin1StringView("roster"), Source::Records, Mode::OnRoster, Kind::Member},
        {QLatin1StringView("event"), Source::Records, Mode::EventOnRoster, Kind::Member},
        {QLatin1StringView("posts"), Source::Posts, Mode::Standing, Kind::Branch},
        {QLatin1StringView("member_events"), Source::MemberEvents, Mode::DateInPeriod, Kind::Member},
        {QLatin1StringView("gaps"), Source::Gaps, Mode::DateInPeriod, Kind::Branch},
        {QLatin1StringView("lights"), Source::Lights, Mode::ListOfYear, Kind::ResponsibilityItem},
        {QLatin1StringView("arrears"), Source::Arrears, Mode::ListOfYear, Kind::PartyDues},
    };
    for (const Form& form : forms) {
        if (form.word != word || (form.kind && *form.kind != figure.kind))
            continue;
        if (form.mode == Mode::ListOfYear && info.yearField.isEmpty())
            continue;
        figure.source = form.source;
        figure.mode = form.mode;
        return true;
    }
    return false;
}

/// The part of the kind that names persons, or bodies.
static QString partWith(const KindInfo& info, const QStringList& fieldKeys)
{
    for (const PartInfo& part : info.parts) {
        const bool hasAll =
            std::all_of(fieldKeys.begin(), fieldKeys.end(), [&](const QString& key) { return part.indexOf(key) >= 0; });
        if (hasAll)
            return part.key;
    }
    return {};
}

static bool readSummed(const QJsonObject& entry, const KindInfo& info, Measure& measure)
{
    measure.field = text(entry, "of");
    measure.missing = entry.value(QLatin1StringView("missing")).toDouble(0);
    const Field* field = info.field(measure.field);
    if (!field)
        return false;
    const bool isNumber =
        field->type == FieldType::Integer || field->type == FieldType::Decimal || field->type == FieldType::Money;
    return isNumber || measure.way == Measure::Way::DistinctValues;
}

static bool readMeasure(const QJsonObject& entry, const KindInfo& info, Measure& measure)
{
    using Way = Measure::Way;
    struct Form {
        QLatin1StringView word;
        Way way;
    };
    static constexpr Form forms[] = {
        {QLatin1StringView("records"), Way::Rows},
        {QLatin1StringView("sum"), Way::Sum},
        {QLatin1StringView("distinct"), Way::DistinctValues},
        {QLatin1StringView("persons"), Way::DistinctPersons},
        {QLatin1StringView("organizations"), Way::DistinctOrganizations},
        {QLatin1StringView("branches"), Way::DistinctBranches},
        {QLatin1StringView("entries"), Way::PartRows},
    };
    const QString word = text(entry, "count");
    const auto form = std::find_if(std::begin(forms), std::end(forms), [&](const Form& f) { return f.word == word; });
    if (form == std::end(forms))
        return false;
    measure.way = form->way;
    if (measure.way == Way::Rows)
        return true;
    if (measure.way == Way::Sum || measure.way == Way::DistinctValues)
        return readSummed(entry, info, measure);
    QStringList needed{QStringLiteral("name")};
    needed << (measure.way == Way::DistinctOrganizations || measure.way == Way::DistinctBranches
                   ? QStringLiteral("branch")
                   : QStringLiteral("member"));
    measure.part = partWith(info, needed);
    return !measure.part.isEmpty();
}

static Result<QList<Condition>> readWhere(const QJsonArray& entries, const KindInfo& info, const Vocabulary& vocabulary)
{
    QList<Condition> conditions;
    for (const QJsonValue& entry : entries) {
        auto condition = readCondition(entry.toObject(), info, vocabulary);
        if (!condition)
            return condition.error();
        conditions.append(*condition);
    }
    return conditions;
}

/// Scope is the unit's own, the first word of the dictionary, unless the entry says otherwise.
static QList<Condition> readScope(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary)
{
    Condition condition;
    condition.field = QStringLiteral("scope");
    condition.words = textsOf(entry.value(QLatin1StringView("scope")));
    const QList<DictionaryWord> scopes = vocabulary.words(condition.field);
    if (condition.words.isEmpty() && !scopes.isEmpty())
        condition.words << scopes.constFirst().word;
    if (!info.field(condition.field) || condition.words.isEmpty())
        return {};
    return {condition};
}

static Result<FactQuestion> readQuestion(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary,
                                         const QList<Condition>& shared)
{
    FactQuestion question;
    if (!readMeasure(entry, info, question.measure))
        return notUnderstood(text(entry, "key"), QStringLiteral("count: ") + text(entry, "count"));
    auto where = readWhere(entry.value(QLatin1StringView("where")).toArray(), info, vocabulary);
    if (!where)
        return where.error();
    question.conditions = shared + *where;
    return question;
}

static Result<> readQuestions(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary,
                              FigureDefinition& figure)
{
    auto where = readWhere(entry.value(QLatin1StringView("where")).toArray(), info, vocabulary);
    if (!where)
        return where.error();
    const QList<Condition> shared = *where + readScope(entry, info, vocabulary);
    figure.isRate = text(entry, "count") == QLatin1StringView("rate");
    if (!figure.isRate) {
        QJsonObject single = entry;
        single.remove(QLatin1StringView("where"));
        auto question = readQuestion(single, info, vocabulary, shared);
        if (!question)
            return question.error();
        figure.questions = {*question};
        return {};
    }
    for (const char* side : {"above", "below"}) {
        auto question = readQuestion(entry.value(QLatin1StringView(side)).toObject(), info, vocabulary, shared);
        if (!question)
            return question.error();
        const Measure::Way way = question->measure.way;
        if (way != Measure::Way::Rows && way != Measure::Way::Sum)
            return notUnderstood(figure.key, QLatin1StringView(side));
        figure.questions.append(*question);
    }
    return {};
}

static Result<> readPosts(const QJsonObject& entry, const Vocabulary& vocabulary, FigureDefinition& figure)
{
    const QString attribute = text(entry, "post_attribute");
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("post"))) {
        if (word.attributes.value(attribute).toBool())
            figure.posts << word.word;
    }
    for (const QJsonValue& post : entry.value(QLatin1StringView("posts")).toArray())
        figure.posts << post.toString();
    figure.ageAtMost = entry.value(QLatin1StringView("age_at_most")).toInt(-1);
    if (figure.posts.isEmpty())
        return notUnderstood(figure.key, QStringLiteral("posts"));
    return {};
}

/// Figures of events count members, beside the events only by the scope.
static Result<> readMemberEvents(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary,
                                 FigureDefinition& figure)
{
    for (const QJsonValue& event : entry.value(QLatin1StringView("events")).toArray()) {
        const auto word = vocabulary.canonical(QStringLiteral("member_event"), event.toString());
        if (!word)
            return notUnderstood(figure.key, QStringLiteral("events: ") + event.toString());
        figure.events << *word;
    }
    if (figure.events.isEmpty())
        return notUnderstood(figure.key, QStringLiteral("events"));
    const bool isConfirmed = entry.value(QLatin1StringView("confirmed_without")).toBool();
    figure.dateField = isConfirmed ? QStringLiteral("confirmed_on") : QString();
    figure.questions = {{{}, readScope(entry, info, vocabulary)}};
    return {};
}

/// Beside the light an item must meet what the entry asks for.
static Result<> readLight(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary,
                          FigureDefinition& figure)
{
    const auto light = lightFromKey(text(entry, "light"));
    if (!light)
        return notUnderstood(figure.key, QStringLiteral("light: ") + text(entry, "light"));
    figure.light = *light;
    return readQuestions(entry, info, vocabulary, figure);
}

/// The amount in arrears, or the members who owe it.
static Result<> readArrears(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary,
                            FigureDefinition& figure)
{
    const QString count = text(entry, "count");
    FactQuestion question;
    question.measure.way = count == QLatin1StringView("persons") ? Measure::Way::DistinctPersons : Measure::Way::Sum;
    if (question.measure.way == Measure::Way::Sum && count != QLatin1StringView("sum"))
        return notUnderstood(figure.key, QStringLiteral("count: ") + count);
    auto where = readWhere(entry.value(QLatin1StringView("where")).toArray(), info, vocabulary);
    if (!where)
        return where.error();
    question.conditions = *where + readScope(entry, info, vocabulary);
    figure.questions = {question};
    return {};
}

Result<FigureDefinition> readFigure(const QJsonObject& entry, const Schema& schema, const Vocabulary& vocabulary)
{
    FigureDefinition figure;
    figure.key = text(entry, "key");
    figure.label = text(entry, "label");
    figure.english = text(entry, "en");
    figure.unit = text(entry, "unit");
    figure.pillar = text(entry, "pillar");
    figure.planMeasure = entry.value(QLatin1StringView("measure")).toInt();
    const std::optional<Kind> kind = kindFromKey(text(entry, "kind"));
    if (!kind)
        return notUnderstood(figure.key, QStringLiteral("kind: ") + text(entry, "kind"));
    figure.kind = *kind;
    const QString mode = entry.contains(QLatin1StringView("mode")) ? text(entry, "mode") : QStringLiteral("period");
    if (!readMode(mode, schema.of(figure.kind), figure))
        return notUnderstood(figure.key, QStringLiteral("mode: ") + mode);
    figure.dateField = text(entry, "date");
    const KindInfo& info = schema.of(figure.kind);
    const Field* date = info.field(figure.dateField);
    const bool needsDate = figure.mode == FactWindow::Mode::EventOnRoster;
    const bool isDate = date && date->type == FieldType::Date && !date->is(FieldFlag::Own);
    if (needsDate != (date != nullptr) || (date && !isDate))
        return notUnderstood(figure.key, QStringLiteral("date: ") + figure.dateField);
    Result<> read;
    if (figure.source == FigureDefinition::Source::Posts)
        read = readPosts(entry, vocabulary, figure);
    else if (figure.source == FigureDefinition::Source::MemberEvents)
        read = readMemberEvents(entry, info, vocabulary, figure);
    else if (figure.source == FigureDefinition::Source::Gaps)
        figure.gapState = text(entry, "state");
    else if (figure.source == FigureDefinition::Source::Lights)
        read = readLight(entry, info, vocabulary, figure);
    else if (figure.source == FigureDefinition::Source::Arrears)
        read = readArrears(entry, info, vocabulary, figure);
    else
        read = readQuestions(entry, info, vocabulary, figure);
    if (!read)
        return fail(read.error().code, read.error().message, figure.key);
    return figure;
}

} // namespace ledger
