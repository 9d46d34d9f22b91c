// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/developmentedition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("development", text);
}

/// Reads the entries of one edition; the first thing that is wrong ends it, with its place.
class EditionReader
{
public:
    explicit EditionReader(const QJsonObject& entry)
        : m_entry(entry)
    {
    }
    Result<DevelopmentEdition> read();

private:
    static QString text(const QJsonObject& object, const char* name)
    {
        return object.value(QLatin1StringView(name)).toString().trimmed();
    }
    void bad(const QString& where, const char* what);
    CalendarSpan span(const QJsonObject& object, const char* name, const QString& where);
    QDate day(const char* name, bool isNeeded);
    LimitOrigin origin(const QJsonObject& object, const QString& where);
    static bool isOn(const QJsonObject& object, LimitOrigin origin);
    void readStages();
    void readSteps();
    StepLimit limit(const QJsonObject& object, const QString& step);
    StepCheck check(const QJsonObject& object, const QString& step);
    StepRule step(const QJsonObject& object);
    void readRecurring();
    void readProbation();
    void checkReferences();
    bool isKnown(const QString& step) const { return step == probationEnd() || m_edition.rule(step); }

    const QJsonObject& m_entry;
    DevelopmentEdition m_edition;
    std::optional<Error> m_error;
};

void EditionReader::bad(const QString& where, const char* what)
{
    if (!m_error)
        m_error = fail(ErrorCode::Validation,
                       say(QT_TRANSLATE_NOOP("development", "发展党员规则“%1”中，%2的“%3”缺少或无法识别，请更正。"))
                           .arg(m_edition.edition.isEmpty() ? QStringLiteral("?") : m_edition.edition,
                                where.isEmpty() ? say(QT_TRANSLATE_NOOP("development", "版本")) : where,
                                QLatin1StringView(what)));
}

CalendarSpan EditionReader::span(const QJsonObject& object, const char* name, const QString& where)
{
    const auto span = CalendarSpan::fromIso(text(object, name));
    if (!span)
        bad(where, name);
    return span.value_or(CalendarSpan{});
}

QDate EditionReader::day(const char* name, bool isNeeded)
{
    const QString written = text(m_entry, name);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid() && (isNeeded || !written.isEmpty()))
        bad({}, name);
    return day;
}

LimitOrigin EditionReader::origin(const QJsonObject& object, const QString& where)
{
    const QString word = text(object, "origin");
    if (word == u"local")
        return LimitOrigin::Local;
    if (!word.isEmpty() && word != u"central")
        bad(where, "origin");
    return LimitOrigin::Central;
}

/// A central limit always holds; a local one where it is switched on.
bool EditionReader::isOn(const QJsonObject& object, LimitOrigin origin)
{
    return origin == LimitOrigin::Central || object.value(QLatin1StringView("on")).toBool();
}

void EditionReader::readStages()
{
    for (const QJsonValue& value : m_entry.value(QLatin1StringView("stages")).toArray()) {
        const QJsonObject object = value.toObject();
        const DevelopmentStage stage{text(object, "key"), text(object, "label"), text(object, "en")};
        if (stage.key.isEmpty() || stage.label.isEmpty() || m_edition.stage(stage.key))
            bad({}, "stages");
        m_edition.stages.append(stage);
    }
    if (m_edition.stages.isEmpty())
        bad({}, "stages");
}

StepLimit EditionReader::limit(const QJsonObject& object, const QString& step)
{
    StepLimit limit;
    const auto has = [&](const char* name) { return object.contains(QLatin1StringView(name)); };
    limit.origin = origin(object, step);
    limit.isOn = isOn(object, limit.origin);
    limit.article = text(object, "article");
    limit.isPrompt = object.value(QLatin1StringView("prompt")).toBool();
    const QString severity = text(object, "severity");
    if (severity == u"fault")
        limit.severity = RuleFinding::Severity::Fault;
    else if (!severity.isEmpty() && severity != u"warning")
        bad(step, "severity");
    if (limit.origin == LimitOrigin::Central && limit.article.isEmpty())
        bad(step, "article");
    if (has("age_at_least")) {
        limit.test = StepLimit::Test::AgeAtLeast;
        limit.years = object.value(QLatin1StringView("age_at_least")).toInt();
        if (limit.years <= 0)
            bad(step, "age_at_least");
        return limit;
    }
    limit.after = text(object, "after");
    if (has("at_least") == has("at_most"))
        bad(step, "at_least");
    limit.test = has("at_least") ? StepLimit::Test::AtLeast : StepLimit::Test::AtMost;
    limit.span = span(object, has("at_least") ? "at_least" : "at_most", step);
    return limit;
}

StepCheck EditionReader::check(const QJsonObject& object, const QString& step)
{
    const auto number = [&](const char* name) { return object.value(QLatin1StringView(name)).toDouble(); };
    StepCheck check;
    check.article = text(object, "article");
    const QJsonArray people = object.value(QLatin1StringView("full_members")).toArray();
    if (people.isEmpty()) {
        check.what = StepCheck::What::Training;
        check.days = number("days");
        check.hours = number("hours");
    }
    check.least = people.at(0).toInt();
    check.most = people.at(1).toInt();
    const bool isSound =
        people.isEmpty() ? check.days > 0 && check.hours > 0 : check.least > 0 && check.most >= check.least;
    if (!isSound || check.article.isEmpty())
        bad(step, "checks");
    return check;
}

StepRule EditionReader::step(const QJsonObject& object)
{
    StepRule rule;
    rule.step = text(object, "step");
    rule.stage = text(object, "stage");
    rule.article = text(object, "article");
    rule.field = text(object, "field");
    rule.becomes = text(object, "becomes");
    rule.isNeeded = object.value(QLatin1StringView("needed")).toBool();
    rule.isRepeated = object.value(QLatin1StringView("repeats")).toBool();
    if (rule.step.isEmpty() || m_edition.rule(rule.step))
        bad(rule.step, "step");
    if (!m_edition.stage(rule.stage))
        bad(rule.step, "stage");
    static const QStringList dates{QString(), QStringLiteral("applied_on"), QStringLiteral("admitted_on")};
    if (!dates.contains(rule.field))
        bad(rule.step, "field");
    for (const QJsonValue& value : object.value(QLatin1StringView("limits")).toArray())
        rule.limits.append(limit(value.toObject(), rule.step));
    for (const QJsonValue& value : object.value(QLatin1StringView("checks")).toArray())
        rule.checks.append(check(value.toObject(), rule.step));
    for (const QJsonValue& value : object.value(QLatin1StringView("facts")).toArray()) {
        const bool isPlain = value.isString();
        rule.facts << (isPlain ? value.toString() : text(value.toObject(), "text"));
        rule.englishFacts << (isPlain ? QString() : text(value.toObject(), "en"));
    }
    return rule;
}

void EditionReader::readSteps()
{
    for (const QJsonValue& value : m_entry.value(QLatin1StringView("steps")).toArray())
        m_edition.steps.append(step(value.toObject()));
    if (m_edition.steps.isEmpty())
        bad({}, "steps");
}

void EditionReader::readRecurring()
{
    for (const QJsonValue& value : m_entry.value(QLatin1StringView("recurring")).toArray()) {
        const QJsonObject object = value.toObject();
        RecurringRule rule;
        rule.step = text(object, "step");
        rule.from = text(object, "from");
        rule.until = text(object, "until");
        rule.every = span(object, "every", rule.step);
        rule.article = text(object, "article");
        rule.origin = origin(object, rule.step);
        rule.isOn = isOn(object, rule.origin);
        if (rule.step.isEmpty() || rule.every.months < 0 || rule.every.days < 0 || rule.every.isNothing())
            bad(rule.step, "every");
        if (rule.origin == LimitOrigin::Central && rule.article.isEmpty())
            bad(rule.step, "article");
        m_edition.recurring.append(rule);
    }
}

void EditionReader::readProbation()
{
    const QJsonObject object = m_entry.value(QLatin1StringView("probation")).toObject();
    const QJsonObject extension = object.value(QLatin1StringView("extension")).toObject();
    const QString where = QStringLiteral("probation");
    ProbationRule& rule = m_edition.probation;
    rule.from = text(object, "from");
    rule.length = span(object, "length", where);
    rule.article = text(object, "article");
    rule.standingArticle = text(object, "standing_article");
    rule.extensions = extension.value(QLatin1StringView("times")).toInt();
    rule.extensionArticle = text(extension, "article");
    if (rule.extensions > 0) {
        rule.shortestExtension = span(extension, "at_least", where);
        rule.longestExtension = span(extension, "at_most", where);
    }
    for (const QJsonValue& step : extension.value(QLatin1StringView("reopens")).toArray())
        rule.reopened << step.toString();
    if (rule.article.isEmpty())
        bad(where, "article");
}

/// A limit that names a step of no entry would never be tested: a false comfort.
void EditionReader::checkReferences()
{
    for (const StepRule& rule : std::as_const(m_edition.steps)) {
        for (const StepLimit& limit : rule.limits) {
            if (limit.test != StepLimit::Test::AgeAtLeast && !isKnown(limit.after))
                bad(rule.step, "after");
        }
    }
    for (const RecurringRule& rule : std::as_const(m_edition.recurring)) {
        if (!isKnown(rule.from))
            bad(rule.step, "from");
        if (!isKnown(rule.until))
            bad(rule.step, "until");
    }
    if (!m_edition.rule(m_edition.probation.from))
        bad(QStringLiteral("probation"), "from");
}

Result<DevelopmentEdition> EditionReader::read()
{
    m_edition.edition = text(m_entry, "edition");
    m_edition.english = text(m_entry, "en");
    m_edition.title = text(m_entry, "title");
    m_edition.source = text(m_entry, "source");
    m_edition.note = text(m_entry, "note");
    m_edition.englishNote = text(m_entry, "note_en");
    for (const char* name : {"edition", "title", "source"}) {
        if (text(m_entry, name).isEmpty())
            bad({}, name);
    }
    m_edition.from = day("effective_from", true);
    m_edition.to = day("effective_to", false);
    if (m_edition.to.isValid() && m_edition.to < m_edition.from)
        bad({}, "effective_to");
    readStages();
    readSteps();
    readRecurring();
    readProbation();
    checkReferences();
    if (m_error)
        return *m_error;
    return m_edition;
}

} // namespace

Result<DevelopmentEdition> readEdition(const QJsonObject& entry)
{
    return EditionReader(entry).read();
}

} // namespace ledger
