// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/twins.h"

#include "core/idnumber.h"
#include "core/partialdate.h"
#include "core/textkey.h"
#include "domain/identity.h"
#include "ledger/reader.h"
#include "storage/twinstore.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace ledger {

namespace {

using Likeness = std::optional<Twin::Likeness>;

constexpr qsizetype MostTwins = 5;

const QString IdNumber = QStringLiteral("id_number");
const QString Birth = QStringLiteral("birth_on");

/// "1990-03", of the ID number where the field is empty; empty when unknown or only the year is known.
QString birthMonth(const Record& member)
{
    if (member.isStated(Birth)) {
        const PartialDate date = member.value(Birth).value<PartialDate>();
        return date.precision == DatePrecision::Year ? QString() : date.first.toString(QStringLiteral("yyyy-MM"));
    }
    const auto birth = birthOf(member.text(IdNumber));
    return birth ? birth->toString(QStringLiteral("yyyy-MM")) : QString();
}

QSet<qint64> branchesOf(const KindInfo& info, const Record& member)
{
    QSet<qint64> branches{member.number(info.branchField)};
    const PartInfo& part = info.parts.constFirst();
    for (const PartRow& row : member.parts.value(part.key))
        branches.insert(row.value(part.indexOf(u"branch")).toLongLong());
    branches.remove(0);
    return branches;
}

/// Two numbers tell two people apart, unless name and birth agree and one of them is mistyped.
Likeness memberLikeness(const KindInfo& info, const Record& a, const Record& b)
{
    const QString first = a.text(IdNumber);
    const QString second = b.text(IdNumber);
    if (!first.isEmpty() && first == second)
        return Twin::Likeness::Same;
    if (compactKey(a.text(info.titleField)) != compactKey(b.text(info.titleField)))
        return std::nullopt;
    const QString born = birthMonth(a);
    const bool isSameBirth = !born.isEmpty() && born == birthMonth(b);
    const bool haveTwoNumbers = !first.isEmpty() && !second.isEmpty();
    if (isSameBirth)
        return haveTwoNumbers ? Twin::Likeness::Near : Twin::Likeness::Same;
    if (haveTwoNumbers || !branchesOf(info, a).intersects(branchesOf(info, b)))
        return std::nullopt;
    return Twin::Likeness::Near;
}

QSet<QString> namesOf(const Record& branch)
{
    QSet<QString> names;
    for (const char* key : {"name", "short_name", "aliases"}) {
        for (const NamedRemark& name : splitNames(branch.text(QLatin1StringView(key))))
            names.insert(compactKey(name.name));
    }
    names.insert(compactKey(branch.text(QStringLiteral("name"))));
    names.remove(QString());
    return names;
}

/// Half of all pairs of characters stand in both, or one text holds the other.
bool areAlike(const QString& a, const QString& b)
{
    const QString first = compactKey(a);
    const QString second = compactKey(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first.contains(second) || second.contains(first))
        return true;
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        pairs.insert(first.mid(i, 2));
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < second.size(); ++i)
        common += pairs.contains(second.mid(i, 2)) ? 1 : 0;
    return 4 * common >= first.size() + second.size() - 2;
}

/// Several articles of a day are usual, and one task stands in several lists: there the titles must be alike too.
bool isTitleAsked(Kind kind)
{
    return kind == Kind::WorkRecord || kind == Kind::ResponsibilityItem;
}

Likeness eventLikeness(const KindInfo& info, const Record& a, const Record& b)
{
    const QString number = info.kind == Kind::ResponsibilityItem ? numberIdentity(a) : QString();
    const bool isSameNumber = !number.isEmpty() && number == numberIdentity(b);
    if (eventIdentity(info, a) == eventIdentity(info, b) || isSameNumber)
        return Twin::Likeness::Same;
    Record renamed = b;
    renamed.set(info.titleField, a.value(info.titleField));
    if (eventIdentity(info, a) != eventIdentity(info, renamed))
        return std::nullopt;
    if (isTitleAsked(info.kind) && !areAlike(a.text(info.titleField), b.text(info.titleField)))
        return std::nullopt;
    return Twin::Likeness::Near;
}

Likeness likeness(const KindInfo& info, const Record& a, const Record& b)
{
    if (info.kind == Kind::Member)
        return memberLikeness(info, a, b);
    if (info.kind != Kind::Branch)
        return eventLikeness(info, a, b);
    if (compactKey(a.text(info.titleField)) == compactKey(b.text(info.titleField)))
        return Twin::Likeness::Same;
    return namesOf(a).intersects(namesOf(b)) ? Likeness(Twin::Likeness::Near) : std::nullopt;
}

} // namespace

Result<QList<Twin>> likelyTwins(Reader& reader, const Record& record)
{
    const KindInfo& info = reader.schema().of(record.kind);
    auto ids = TwinStore(reader.connection()).candidates(info, record);
    if (!ids)
        return ids.error();
    auto rows = reader.rows(record.kind, *ids);
    if (!rows)
        return rows.error();
    QList<Twin> twins;
    for (const Record& row : std::as_const(*rows)) {
        if (const Likeness found = likeness(info, record, row))
            twins.append(
                {row.id, *found, row.text(info.titleField), row.number(info.branchField), row.value(info.dateField)});
    }
    std::stable_sort(twins.begin(), twins.end(), [](const Twin& a, const Twin& b) { return a.likeness < b.likeness; });
    return twins.mid(0, MostTwins);
}

Result<QList<Twin>> newTwins(Reader& reader, const Record& before, const Record& after)
{
    if (before.id != 0 && isIdentityKept(reader.schema().of(after.kind), before, after))
        return QList<Twin>();
    return likelyTwins(reader, after);
}

bool areLikelyTwins(const KindInfo& info, const Record& a, const Record& b)
{
    return likeness(info, a, b).has_value();
}

bool isIdentityKept(const KindInfo& info, const Record& before, const Record& after)
{
    if (info.kind == Kind::Member)
        return before.text(IdNumber) == after.text(IdNumber) && birthMonth(before) == birthMonth(after)
            && before.text(info.titleField) == after.text(info.titleField)
            && branchesOf(info, before) == branchesOf(info, after);
    if (info.kind == Kind::Branch)
        return namesOf(before) == namesOf(after);
    return eventIdentity(info, before) == eventIdentity(info, after) && numberIdentity(before) == numberIdentity(after);
}

} // namespace ledger
