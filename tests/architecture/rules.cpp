// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ledger::architecture {

namespace {

using Match = QRegularExpressionMatch;

QString fault(const QString& path, int line, const QString& what)
{
    return QStringLiteral("%1:%2: %3").arg(path, QString::number(line), what);
}

/// What each layer may use; see docs/architecture.md. Layers of one row (figures and exchange, ui and cli) do not
/// know each other.
const QHash<QString, QStringList>& arrows()
{
    static const QStringList facts{QStringLiteral("core"), QStringLiteral("domain"), QStringLiteral("storage"),
                                   QStringLiteral("ledger")};
    static const QStringList faces{QStringLiteral("core"),    QStringLiteral("domain"),   QStringLiteral("ledger"),
                                   QStringLiteral("figures"), QStringLiteral("exchange"), QStringLiteral("report")};
    static const QHash<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("domain"), facts.first(1)},
        {QStringLiteral("storage"), facts.first(2)},
        {QStringLiteral("ledger"), facts.first(3)},
        {QStringLiteral("figures"), facts},
        {QStringLiteral("exchange"), facts},
        {QStringLiteral("report"), facts + QStringList{QStringLiteral("figures"), QStringLiteral("exchange")}},
        {QStringLiteral("ui"), faces},
        {QStringLiteral("cli"), faces},
        {QStringLiteral("app"),
         faces + QStringList{QStringLiteral("storage"), QStringLiteral("ui"), QStringLiteral("cli")}},
    };
    return table;
}

struct ReservedName {
    QString pattern;
    QStringList allowedIn; ///< how the paths of the files allowed begin
    QString instead;
};

const QList<ReservedName>& reservedNames()
{
    static const QList<ReservedName> table{
        {QStringLiteral(R"(\b(QMessageBox|QFileDialog|QInputDialog)\b)"),
         {QStringLiteral("src/ui/kit/prompt")},
         QStringLiteral("ask through Prompt")},
        {QStringLiteral(R"(\bQSaveFile\b|\bQFile::(copy|rename)\b|\bstd::(o|)fstream\b|\bfopen\b)"),
         {QStringLiteral("src/core/safefile")},
         QStringLiteral("write through core/safefile")},
        {QStringLiteral(R"(\bQDateTime::current\w+|\bQDate::currentDate\b|\bQTime::currentTime\b|\bsystem_clock\b)"),
         {QStringLiteral("src/core/clock"), QStringLiteral("src/core/uid")},
         QStringLiteral("ask the Clock")},
        {QStringLiteral(R"(\bQSqlDatabase::transaction\b|(\.|->)transaction\s*\()"),
         {},
         QStringLiteral("it begins deferred; use the storage layer's Transaction")},
    };
    return table;
}

/// The build's own tool, which is no part of the program.
bool isBuildTool(const QString& path)
{
    return path == u"src/core/pinyintable_main.cpp";
}

QStringList checkOpenForWriting(const SourceFile& file, const QString& ownHeader)
{
    static const QRegularExpression opening(QStringLiteral(
        R"((\w+)(?:\.|->)open\([^;{]*\b(?:QIODevice|QIODeviceBase|QFile)::(?:WriteOnly|ReadWrite|Append|Truncate)\b)"));
    QStringList faults;
    auto matches = opening.globalMatch(file.code());
    while (matches.hasNext()) {
        const Match match = matches.next();
        const QRegularExpression inMemory(
            QStringLiteral(R"(\b(?:QBuffer|QuaZipFile)[\s&*]+%1\b)").arg(match.captured(1)));
        if (inMemory.match(file.code() + ownHeader).hasMatch())
            continue;
        faults += fault(file.path(), file.lineOf(match.capturedStart()),
                        QStringLiteral("%1 is opened for writing: write through core/safefile").arg(match.captured(1)));
    }
    return faults;
}

} // namespace

QString layerOf(const QString& path)
{
    if (path.startsWith(QLatin1StringView("app/")))
        return QStringLiteral("app");
    return path.startsWith(QLatin1StringView("src/")) ? path.section(u'/', 1, 1) : QString();
}

bool mayUse(const QString& layer, const QString& other)
{
    return layer == other || arrows().value(layer).contains(other);
}

QStringList checkIncludes(const SourceFile& file)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const QString layer = layerOf(file.path());
    QStringList faults;
    for (qsizetype i = 0; i < file.lines().size(); ++i) {
        const Match match = include.match(file.lines()[i]);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString other = name.section(u'/', 0, 0);
        const int line = static_cast<int>(i) + 1;
        if (match.captured(1) == u"\"" && arrows().contains(other) && !mayUse(layer, other))
            faults += fault(file.path(), line, QStringLiteral("%1 must not include %2").arg(layer, name));
        if (name.startsWith(QLatin1StringView("QSql")) || name.startsWith(QLatin1StringView("QtSql"))) {
            if (layer != u"storage")
                faults += fault(file.path(), line, QStringLiteral("<%1> belongs to storage").arg(name));
        }
    }
    return faults;
}

QStringList checkLinks(const QString& path, const QString& text)
{
    static const QRegularExpression command(QStringLiteral(R"(target_link_libraries\s*\(([^)]*)\))"));
    static const QRegularExpression library(QStringLiteral(R"(\bbl_([a-z]+)(_kit)?\b|\bQt6::Sql\b)"));
    const QString layer = layerOf(path);
    QStringList faults;
    auto commands = command.globalMatch(text);
    while (commands.hasNext()) {
        const Match linked = commands.next();
        const int line = static_cast<int>(text.left(linked.capturedStart()).count(u'\n')) + 1;
        auto libraries = library.globalMatch(linked.captured(1));
        while (libraries.hasNext()) {
            const Match match = libraries.next();
            const QString other = match.captured(1);
            const bool isForeign = arrows().contains(other) && !mayUse(layer, other);
            if (isForeign || (other.isEmpty() && layer != u"storage"))
                faults += fault(path, line, QStringLiteral("%1 must not link %2").arg(layer, match.captured()));
        }
    }
    return faults;
}

QStringList checkTypesDefinedOnce(const QList<SourceFile>& files)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: :[^:;(].*)?\s*\{?\s*$)"));
    QHash<QString, QString> places;
    QStringList faults;
    for (const SourceFile& file : files) {
        const QStringList code = file.code().split(u'\n');
        bool isUnnamed = false;
        for (qsizetype i = 0; i < file.lines().size(); ++i) {
            if (file.lines()[i].startsWith(u"namespace {"))
                isUnnamed = true;
            else if (file.lines()[i] == u"} // namespace")
                isUnnamed = false;
            const auto found = type.match(code.value(i));
            if (isUnnamed || !found.hasMatch())
                continue;
            const QString name = found.captured(1);
            if (places.contains(name))
                faults += fault(file.path(), static_cast<int>(i + 1),
                                QStringLiteral("%1 is defined in %2 too").arg(name, places.value(name)));
            places.insert(name, file.path());
        }
    }
    return faults;
}

QStringList checkSourceLists(const QStringList& sources, const QList<std::pair<QString, QString>>& lists)
{
    static const QRegularExpression named(QStringLiteral(R"((?<![\w/}.-])[\w./-]+\.cpp\b)"));
    QHash<QString, int> counts;
    QStringList faults;
    for (const auto& [path, text] : lists) {
        const QString folder = path.section(u'/', 0, -2);
        auto matches = named.globalMatch(text);
        while (matches.hasNext()) {
            const QString source = folder + u'/' + matches.next().captured();
            ++counts[source];
            if (!sources.contains(source))
                faults += fault(path, 1, QStringLiteral("names %1, which is not there").arg(source));
        }
    }
    for (const QString& source : sources) {
        if (const int count = counts.value(source); count != 1)
            faults += fault(source, 1, QStringLiteral("stands in %1 CMakeLists.txt, not in one").arg(count));
    }
    return faults;
}

QStringList checkSql(const SourceFile& file)
{
    static const QRegularExpression loud(QStringLiteral(
        R"(\b(SELECT|INSERT INTO|INSERT OR|DELETE FROM|UPDATE \S+ SET|CREATE (TABLE|INDEX|UNIQUE|TRIGGER|VIEW|TEMP)|DROP TABLE|ALTER TABLE|ORDER BY|GROUP BY|LEFT JOIN|INNER JOIN|PRAGMA|BEGIN IMMEDIATE|VACUUM)\b)"));
    static const QRegularExpression quiet(QStringLiteral(
        R"(^\s*(select \S+(,\s*\S+)* from|insert into|delete from|update \w+ set|create table|pragma) )"));
    if (layerOf(file.path()) == u"storage")
        return {};
    QStringList faults;
    for (const Literal& literal : file.literals()) {
        if (loud.match(literal.text).hasMatch() || quiet.match(literal.text).hasMatch())
            faults += fault(file.path(), literal.line,
                            QStringLiteral("SQL text belongs to storage: %1").arg(literal.text.left(40)));
    }
    return faults;
}

QStringList checkReservedNames(const SourceFile& file, const QString& ownHeader)
{
    if (isBuildTool(file.path()))
        return {};
    QStringList faults;
    for (const ReservedName& reserved : reservedNames()) {
        const auto isHere = [&](const QString& begin) { return file.path().startsWith(begin); };
        if (std::any_of(reserved.allowedIn.begin(), reserved.allowedIn.end(), isHere))
            continue;
        auto matches = QRegularExpression(reserved.pattern).globalMatch(file.code());
        while (matches.hasNext()) {
            const Match match = matches.next();
            faults += fault(file.path(), file.lineOf(match.capturedStart()),
                            QStringLiteral("%1: %2").arg(match.captured(), reserved.instead));
        }
    }
    if (!file.path().startsWith(QLatin1StringView("src/core/safefile")))
        faults += checkOpenForWriting(file, ownHeader);
    return faults;
}

QStringList checkHouseStyle(const SourceFile& file)
{
    static const QRegularExpression postponed(QStringLiteral(R"(\b(TODO|FIXME|XXX|HACK)\b)"));
    static const QStringList head{QStringLiteral("// SPDX-FileCopyrightText: 2026 branchledger engineers"),
                                  QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later")};
    QStringList faults;
    if (file.lines().mid(0, 2) != head)
        faults += fault(file.path(), 1, QStringLiteral("does not begin with the two SPDX lines"));
    if (file.path().endsWith(QLatin1StringView(".h")) && file.lines().value(2) != u"#pragma once")
        faults += fault(file.path(), 3, QStringLiteral("#pragma once is missing"));
    if (const Match match = postponed.match(file.comments()); match.hasMatch())
        faults += fault(file.path(), file.lineOf(match.capturedStart()),
                        QStringLiteral("%1: do it or write an issue").arg(match.captured()));
    return faults;
}

QStringList checkMachinePaths(const QString& path, const QString& text)
{
    static const QRegularExpression machine(
        QStringLiteral(R"((?<![\w.~*)}\]/-])/(?:home|root|work|Users|mnt|media)/[\w.]|\b[A-Z]:\\Users\b)"));
    QStringList faults;
    auto matches = machine.globalMatch(text);
    while (matches.hasNext()) {
        const Match match = matches.next();
        const int line = static_cast<int>(text.left(match.capturedStart()).count(u'\n')) + 1;
        faults += fault(path, line, QStringLiteral("a path of one machine: %1…").arg(match.captured()));
    }
    return faults;
}

} // namespace ledger::architecture
