// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheetcontext.h"

#include "core/numbertext.h"
#include "core/textkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

SheetContext::SheetContext(Places places)
    : m_places(std::move(places))
{
}

/// What stands behind the last dash: a sheet saved as text is called 台账-典型案例.csv, and that sheet is meant.
static QString lastPiece(const QString& name)
{
    static const QRegularExpression dash(QStringLiteral("[-—–－_]+"));
    return name.section(dash, -1);
}

QStringList SheetContext::nearestFirst() const
{
    return {m_places.section,
            m_places.title,
            lastPiece(m_places.sheetName),
            m_places.sheetName,
            lastPiece(m_places.fileName),
            m_places.fileName};
}

/// The text without what a form says of itself: 填报部门：机关党委办公室 makes no list one of departments.
static QString withoutFormFields(const Vocabulary& vocabulary, const QString& text)
{
    static const QRegularExpression field(QStringLiteral("^[^:\\s]*:\\S*$"));
    QStringList kept;
    for (const QString& piece :
         text.normalized(QString::NormalizationForm_KC).split(QRegularExpression(QStringLiteral("\\s+")))) {
        const bool isField = field.match(piece).hasMatch()
            && vocabulary.canonical(QStringLiteral("foot_row"), piece.section(u':', 0, 0));
        if (!isField)
            kept << piece;
    }
    return kept.join(u' ');
}

QString SheetContext::word(const Vocabulary& vocabulary, const QString& dictionary) const
{
    // A word that names the whole kind (志愿服务台账) gives way to any other.
    const QSet<QString> general = vocabulary.having(dictionary, QStringLiteral("general"));
    QString fallback;
    // A sheet named by one word of the dictionary and nothing else is of that word, whatever its title speaks of.
    const auto named = vocabulary.canonical(dictionary, lastPiece(m_places.sheetName));
    for (const QString& text : nearestFirst()) {
        if (named && !general.contains(*named) && text != m_places.section)
            return *named;
        QStringList words = vocabulary.wordsInside(dictionary, withoutFormFields(vocabulary, text));
        if (words.size() == 1 && fallback.isEmpty())
            fallback = words.constFirst();
        words.removeIf([&](const QString& word) { return general.contains(word); });
        if (words.size() == 1)
            return words.constFirst();
    }
    return fallback;
}

/// 一支部 stands in 第十一支部 without being meant.
static bool standsAlone(const QString& text, qsizetype at)
{
    static const QString figures = QStringLiteral("第〇零一二三四五六七八九十百0123456789");
    return at == 0 || !figures.contains(text[at]) || !figures.contains(text[at - 1]) || text[at] == u'第';
}

static bool takeName(QString& text, const QString& name)
{
    bool isThere = false;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!standsAlone(text, at))
            continue;
        text.replace(at, name.size(), QString(name.size(), u' '));
        isThere = true;
    }
    return isThere;
}

struct NamedBranch {
    QString key;
    qint64 id = 0;
};

static QList<NamedBranch> longestFirst(const Organization& organization)
{
    QList<NamedBranch> names;
    for (const OrgBranch& branch : organization.branches()) {
        if (branch.role == BranchRole::Organ)
            continue;
        for (const QString& name : QStringList{branch.name, branch.shortName} + branch.aliases) {
            if (const QString key = compactKey(name); !key.isEmpty())
                names.append({key, branch.id});
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const NamedBranch& a, const NamedBranch& b) { return a.key.size() > b.key.size(); });
    return names;
}

qint64 SheetContext::branch(const Organization& organization) const
{
    const QList<NamedBranch> names = longestFirst(organization);
    for (const QString& place : nearestFirst()) {
        QString text = compactKey(place);
        QSet<qint64> found;
        for (const NamedBranch& name : names) {
            if (takeName(text, name.key))
                found.insert(name.id);
        }
        if (found.size() == 1)
            return *found.begin();
    }
    return 0;
}

/// 2022 or 二〇二二年 inside a text; 0 when it names no year.
static int yearIn(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])"));
    static const QRegularExpression figures(QStringLiteral("([一二][〇零○一二三四五六七八九]{3})年"));
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    if (const auto match = digits.match(plain); match.hasMatch())
        return match.captured(0).toInt();
    const auto match = figures.match(plain);
    return match.hasMatch() ? static_cast<int>(readChineseNumeral(match.capturedView(1)).value_or(0)) : 0;
}

int SheetContext::year() const
{
    for (const QString& text : {m_places.section, m_places.sheetName, m_places.title, m_places.fileName}) {
        if (const int year = yearIn(text); year != 0)
            return year;
    }
    return 0;
}

} // namespace ledger
