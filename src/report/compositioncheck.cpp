// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compositioncheck.h"

#include "report/tablerows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// What a key of a description may hold.
enum class Holds { Text, Number, Flag, Texts, Any };

using Keys = QHash<QString, Holds>;

Keys keysOf(const char* texts, const char* numbers = "", const char* flags = "", const char* others = "")
{
    Keys keys;
    const std::pair<const char*, Holds> groups[] = {
        {texts, Holds::Text}, {numbers, Holds::Number}, {flags, Holds::Flag}, {others, Holds::Any}};
    for (const auto& [words, holds] : groups) {
        const QStringList names = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        for (const QString& name : names)
            keys.insert(name, holds);
    }
    return keys;
}

bool isOf(const QJsonValue& value, Holds holds)
{
    switch (holds) {
    case Holds::Text:
        return value.isString();
    case Holds::Number:
        return value.isDouble();
    case Holds::Flag:
        return value.isBool();
    case Holds::Texts:
        return value.isArray();
    case Holds::Any:
        return true;
    }
    return true;
}

QString wordOf(Holds holds)
{
    switch (holds) {
    case Holds::Text:
        return say(QT_TRANSLATE_NOOP("Report", "文字"));
    case Holds::Number:
        return say(QT_TRANSLATE_NOOP("Report", "数字"));
    case Holds::Flag:
        return say(QT_TRANSLATE_NOOP("Report", "true 或 false"));
    default:
        return say(QT_TRANSLATE_NOOP("Report", "一组内容 […]"));
    }
}

/// Walks a description; keeps the first thing that is wrong.
class Checker
{
public:
    explicit Checker(bool isAboutRecord)
        : m_isAboutRecord(isAboutRecord)
    {
    }

    void report(const QJsonObject& object);
    Result<> outcome() const { return m_problem ? Result<>(*m_problem) : Result<>(); }

private:
    void refuse(const QString& place, const QString& why);
    QJsonObject object(const QJsonValue& value, const QString& place);
    void keys(const QJsonObject& object, const QString& place, const Keys& known);
    void range(const QJsonObject& object, const QString& place, const char* key, double least, double most);
    template<class Check>
    void each(const QJsonValue& value, const QString& place, Check check);
    void clause(const QJsonValue& value, const QString& place);
    void part(const QJsonValue& value, const QString& place, int depth);
    void table(const QJsonValue& value, const QString& place, bool hasColumns);
    void column(const QJsonValue& value, const QString& place);
    void form(const QJsonValue& value, const QString& place);
    void formRow(const QJsonValue& value, const QString& place, int columns);
    int cell(const QJsonValue& value, const QString& place);
    void line(const QJsonValue& value, const QString& place);
    void text(const QJsonValue& value, const QString& place);

    bool m_isAboutRecord;
    std::optional<Error> m_problem;
};

void Checker::refuse(const QString& place, const QString& why)
{
    if (!m_problem)
        m_problem = fail(ErrorCode::Unreadable,
                         say(QT_TRANSLATE_NOOP("Report", "报表的构成说明有错，在 %1：%2。")).arg(place, why));
}

QJsonObject Checker::object(const QJsonValue& value, const QString& place)
{
    if (!value.isObject())
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "这里应是 {…}")));
    return value.toObject();
}

void Checker::keys(const QJsonObject& object, const QString& place, const Keys& known)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString where = place.isEmpty() ? entry.key() : place + u'.' + entry.key();
        const auto key = known.constFind(entry.key());
        if (key == known.constEnd())
            refuse(where, say(QT_TRANSLATE_NOOP("Report", "没有“%1”这一项")).arg(entry.key()));
        else if (!isOf(entry.value(), *key))
            refuse(where, say(QT_TRANSLATE_NOOP("Report", "这一项应是%1")).arg(wordOf(*key)));
    }
    const QString audience = object[u"for"].toString(QStringLiteral("branch"));
    if (audience != u"branch" && audience != u"organ")
        refuse(place + QStringLiteral(".for"), say(QT_TRANSLATE_NOOP("Report", "只能写 branch 或 organ")));
}

void Checker::range(const QJsonObject& object, const QString& place, const char* key, double least, double most)
{
    const QJsonValue value = object[QLatin1StringView(key)];
    if (value.isDouble() && (value.toDouble() < least || value.toDouble() > most))
        refuse(place + u'.' + QLatin1StringView(key),
               say(QT_TRANSLATE_NOOP("Report", "数字要在 %1 到 %2 之间")).arg(least).arg(most));
}

template<class Check>
void Checker::each(const QJsonValue& value, const QString& place, Check check)
{
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return refuse(place, say(QT_TRANSLATE_NOOP("Report", "这里应是 […]")));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        check(entries[i], QStringLiteral("%1[%2]").arg(place).arg(i));
}

void Checker::text(const QJsonValue& value, const QString& place)
{
    if (!value.isString())
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "这一项应是%1")).arg(wordOf(Holds::Text)));
}

void Checker::clause(const QJsonValue& value, const QString& place)
{
    if (value.isString())
        return;
    static const Keys known = keysOf("lead join end otherwise for", "", "", "list same");
    const QJsonObject clauseObject = object(value, place);
    keys(clauseObject, place, known);
    each(clauseObject[u"list"], place + QStringLiteral(".list"),
         [this](const QJsonValue& below, const QString& at) { clause(below, at); });
    each(clauseObject[u"same"], place + QStringLiteral(".same"),
         [this](const QJsonValue& key, const QString& at) { text(key, at); });
}

void Checker::column(const QJsonValue& value, const QString& place)
{
    static const Keys known = keysOf("head value align for choice family", "width", "optional merged blank");
    const QJsonObject columnObject = object(value, place);
    keys(columnObject, place, known);
    range(columnObject, place, "width", 0.1, 100);
    const bool isFamily = columnObject.contains(u"family");
    if (!isFamily && columnObject[u"value"].toString().isEmpty())
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "缺少 value：这一列取哪项内容")));
    if (!isFamily && columnObject[u"head"].toString().isEmpty())
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "缺少 head：这一列的表头")));
}

void Checker::table(const QJsonValue& value, const QString& place, bool hasColumns)
{
    static const Keys known =
        keysOf("name caption note source for group kind window test total figure part only others order",
               "size abreast least_rows row_height most months from most_columns", "numbered apart examples",
               "columns where rows states rules except stages stated figures");
    const QJsonObject tableObject = object(value, place);
    keys(tableObject, place, known);
    range(tableObject, place, "size", 5, 36);
    range(tableObject, place, "abreast", 1, 10);
    range(tableObject, place, "least_rows", 0, 1000);
    range(tableObject, place, "row_height", 0, 300);
    range(tableObject, place, "most", 1, 100000);
    range(tableObject, place, "most_columns", 1, 60);
    const QString source = tableObject[u"source"].toString();
    if (!isTableSource(source))
        refuse(place + QStringLiteral(".source"),
               say(QT_TRANSLATE_NOOP("Report", "没有“%1”这种表格来源，有：%2"))
                   .arg(source, tableSources(m_isAboutRecord).join(QStringLiteral(", "))));
    else if (!tableSources(m_isAboutRecord).contains(source))
        refuse(place + QStringLiteral(".source"),
               say(QT_TRANSLATE_NOOP("Report", "“%1”只能用在一条记录的单据里（about）")).arg(source));
    const QString kind = tableObject[u"kind"].toString();
    if (!kind.isEmpty() && !kindFromKey(kind))
        refuse(place + QStringLiteral(".kind"), say(QT_TRANSLATE_NOOP("Report", "没有“%1”这类记录")).arg(kind));
    each(tableObject[u"columns"], place + QStringLiteral(".columns"),
         [this](const QJsonValue& below, const QString& at) { column(below, at); });
    if (hasColumns && tableObject[u"columns"].toArray().isEmpty())
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "表格没有列（columns）")));
}

void Checker::line(const QJsonValue& value, const QString& place)
{
    if (!value.isObject() || !value.toObject().contains(u"each"))
        return clause(value, place);
    static const Keys known = keysOf("lead join", "", "", "each say");
    const QJsonObject lineObject = value.toObject();
    keys(lineObject, place, known);
    table(lineObject[u"each"], place + QStringLiteral(".each"), false);
    clause(lineObject[u"say"], place + QStringLiteral(".say"));
}

/// How many columns of the form it takes.
int Checker::cell(const QJsonValue& value, const QString& place)
{
    static const Keys known = keysOf("label align foot", "span lines", "", "say");
    const QJsonObject cellObject = object(value, place);
    keys(cellObject, place, known);
    range(cellObject, place, "span", 1, 40);
    range(cellObject, place, "lines", 1, 60);
    const QJsonValue said = cellObject[u"say"];
    const QString where = place + QStringLiteral(".say");
    if (said.isArray())
        each(said, where, [this](const QJsonValue& below, const QString& at) { line(below, at); });
    else if (!said.isUndefined())
        line(said, where);
    return std::max(1, cellObject[u"span"].toInt(1));
}

void Checker::formRow(const QJsonValue& value, const QString& place, int columns)
{
    static const Keys known = keysOf("", "", "optional", "cells");
    QJsonValue cells = value;
    if (!value.isArray()) {
        const QJsonObject row = object(value, place);
        keys(row, place, known);
        cells = row[u"cells"];
    }
    int taken = 0;
    each(cells, place, [&](const QJsonValue& below, const QString& at) { taken += cell(below, at); });
    if (taken != columns)
        refuse(place,
               say(QT_TRANSLATE_NOOP("Report", "这一行占 %1 列，而表单有 %2 列（span）")).arg(taken).arg(columns));
}

void Checker::form(const QJsonValue& value, const QString& place)
{
    static const Keys known = keysOf("", "size", "", "columns rows notes");
    const QJsonObject formObject = object(value, place);
    keys(formObject, place, known);
    range(formObject, place, "size", 5, 36);
    const auto columns = static_cast<int>(formObject[u"columns"].toArray().size());
    if (columns == 0)
        refuse(place, say(QT_TRANSLATE_NOOP("Report", "表单没有列（columns）")));
    each(formObject[u"rows"], place + QStringLiteral(".rows"),
         [&](const QJsonValue& row, const QString& at) { formRow(row, at, columns); });
    each(formObject[u"notes"], place + QStringLiteral(".notes"),
         [this](const QJsonValue& note, const QString& at) { clause(note, at); });
}

void Checker::part(const QJsonValue& value, const QString& place, int depth)
{
    constexpr int deepest = 8;
    static const Keys known = keysOf("heading otherwise join lead text for include", "blank_lines", "",
                                     "parts say table each form photos records");
    const QJsonObject partObject = object(value, place);
    keys(partObject, place, known);
    range(partObject, place, "blank_lines", 0, 200);
    if (depth > deepest)
        return refuse(place, say(QT_TRANSLATE_NOOP("Report", "层次太多")));
    each(partObject[u"parts"], place + QStringLiteral(".parts"),
         [&](const QJsonValue& below, const QString& at) { part(below, at, depth + 1); });
    const QJsonValue said = partObject[u"say"];
    if (partObject.contains(u"each")) {
        table(partObject[u"each"], place + QStringLiteral(".each"), false);
        clause(said, place + QStringLiteral(".say"));
    } else if (!said.isUndefined()) {
        each(said, place + QStringLiteral(".say"),
             [this](const QJsonValue& below, const QString& at) { clause(below, at); });
    }
    if (partObject.contains(u"include") && m_isAboutRecord)
        refuse(place + QStringLiteral(".include"),
               say(QT_TRANSLATE_NOOP("Report", "一条记录的单据里不能再收入别的单据")));
    if (partObject.contains(u"table"))
        table(partObject[u"table"], place + QStringLiteral(".table"), true);
    if (partObject.contains(u"form"))
        form(partObject[u"form"], place + QStringLiteral(".form"));
}

void Checker::report(const QJsonObject& object)
{
    static const Keys known =
        keysOf("name label en about document orientation date remark source basis", "",
               "period each_member members_only workbook contents", "choices title sections annexes signature notes");
    keys(object, {}, known);
    const auto asText = [this](const QJsonValue& value, const QString& place) { text(value, place); };
    each(object[u"title"], QStringLiteral("title"), asText);
    each(object[u"signature"], QStringLiteral("signature"), asText);
    each(object[u"notes"], QStringLiteral("notes"),
         [this](const QJsonValue& value, const QString& place) { clause(value, place); });
    each(object[u"sections"], QStringLiteral("sections"),
         [this](const QJsonValue& value, const QString& place) { part(value, place, 1); });
    each(object[u"annexes"], QStringLiteral("annexes"),
         [this](const QJsonValue& value, const QString& place) { table(value, place, true); });
    if (object[u"label"].toString().isEmpty())
        refuse(QStringLiteral("label"), say(QT_TRANSLATE_NOOP("Report", "缺少报表的名称")));
}

/// The line of a place in a text, from 1.
qsizetype lineAt(const QByteArray& json, int offset)
{
    return json.left(offset).count('\n') + 1;
}

} // namespace

Result<> checkComposition(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Report", "报表的构成说明第 %1 行附近写得不对：%2。"))
                        .arg(lineAt(json, problem.offset))
                        .arg(problem.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, say(QT_TRANSLATE_NOOP("Report", "报表的构成说明应是一个 {…}。")));
    const QString about = document.object()[u"about"].toString();
    if (!about.isEmpty() && !kindFromKey(about))
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Report", "报表的构成说明有错，在 %1：%2。"))
                        .arg(QStringLiteral("about"), say(QT_TRANSLATE_NOOP("Report", "没有“%1”这类记录")).arg(about)));
    Checker checker(!about.isEmpty());
    checker.report(document.object());
    return checker.outcome();
}

} // namespace ledger
