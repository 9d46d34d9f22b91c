// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcatalogue.h"

#include "core/safefile.h"
#include "ledger/ledger.h"
#include "report/compositioncheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace ledger {

namespace {

constexpr QLatin1StringView Prefix("unit_report.");
constexpr qint64 LargestFile = 4 * 1024 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Result<QString> readFile(const QString& path)
{
    const auto bytes = readFileChecked(path, LargestFile);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : Result<QString>(bytes.error());
}

bool isFile(const QString& name)
{
    return QFileInfo(name).suffix().toLower() == u"json";
}

bool isUsableName(const QString& name)
{
    static const QRegularExpression usable(QStringLiteral(R"(^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return usable.match(name).hasMatch();
}

Error unusableName(const QString& name)
{
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("Report", "报表的名称（name）“%1”不能用：只用文字、数字、- 和 _，最多 40 个字。"))
                    .arg(name));
}

} // namespace

Result<Composition> compositionOfText(const QString& text)
{
    const QByteArray json = text.toUtf8();
    if (auto checked = checkComposition(json); !checked)
        return checked.error();
    return Composition::parse(json);
}

QList<UnitReport> unitReports(const QMap<QString, QString>& settings)
{
    QList<UnitReport> reports;
    for (auto setting = settings.lowerBound(Prefix); setting != settings.end(); ++setting) {
        if (!setting.key().startsWith(Prefix))
            break;
        if (setting.value().isEmpty())
            continue; // taken away
        const QString name = setting.key().mid(Prefix.size());
        const auto composition = Composition::parse(setting.value().toUtf8());
        const bool isNamed = composition && !composition->label.isEmpty();
        reports += UnitReport{name, setting.value(), isNamed ? composition->labelText() : name,
                              composition && composition->about};
    }
    return reports;
}

Result<Composition> compositionNamed(const QString& name, const QMap<QString, QString>& settings)
{
    if (isFile(name)) {
        const auto text = readFile(name);
        return text ? compositionOfText(*text) : Result<Composition>(text.error());
    }
    const QString own = settings.value(Prefix + name);
    return own.isEmpty() ? Composition::builtIn(name) : compositionOfText(own);
}

Result<QString> reportText(const QString& name, const QMap<QString, QString>& settings)
{
    if (isFile(name))
        return readFile(name);
    const QString own = settings.value(Prefix + name);
    if (!own.isEmpty())
        return own;
    const auto json = Composition::builtInText(name);
    return json ? Result<QString>(QString::fromUtf8(*json)) : Result<QString>(json.error());
}

Result<QString> reportCopy(const QString& name, const QString& copy, const QMap<QString, QString>& settings)
{
    const auto text = reportText(name, settings);
    if (!text)
        return text;
    if (!isUsableName(copy))
        return unusableName(copy);
    // The words are changed in place, so that the lines stay as they were written.
    static const QRegularExpression nameWord(QStringLiteral(R"("name"\s*:\s*"[^"]*")"));
    static const QRegularExpression labelWord(QStringLiteral(R"("label"\s*:\s*"[^"]*")"));
    static const QRegularExpression englishWord(QStringLiteral(R"("en"\s*:\s*"[^"]*")"));
    QString changed = *text;
    const auto put = [&changed](const QRegularExpression& place, const QString& words) {
        if (const auto found = place.match(changed); found.hasMatch())
            changed.replace(found.capturedStart(), found.capturedLength(), words);
    };
    put(nameWord, QStringLiteral("\"name\": \"%1\"").arg(copy));
    put(labelWord, QStringLiteral("\"label\": \"%1\"").arg(copy));
    put(englishWord, QStringLiteral("\"en\": \"%1\"").arg(copy));
    return changed;
}

Result<Composition> saveUnitReport(Ledger& ledger, const QString& json)
{
    auto composition = compositionOfText(json);
    if (!composition)
        return composition;
    if (!isUsableName(composition->name))
        return unusableName(composition->name);
    if (Composition::builtIn(composition->name))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”是程序自带的报表，本单位的要用另一个名称（name）。"))
                        .arg(composition->name));
    const QString label = say(QT_TRANSLATE_NOOP("Report", "保存本单位报表“%1”")).arg(composition->label);
    if (auto saved = ledger.setSetting(Prefix + composition->name, json, label); !saved)
        return saved.error();
    return composition;
}

Result<> removeUnitReport(Ledger& ledger, const QString& name)
{
    if (ledger.setting(Prefix + name).isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Report", "没有名为“%1”的本单位报表。")).arg(name));
    return ledger.setSetting(Prefix + name, QStringLiteral(""),
                             say(QT_TRANSLATE_NOOP("Report", "删除本单位报表“%1”")).arg(name));
}

} // namespace ledger
