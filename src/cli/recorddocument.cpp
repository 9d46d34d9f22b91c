// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recorddocument.h"

#include "cli/opening.h"
#include "cli/say.h"
#include "core/language.h"
#include "report/recordreport.h"

namespace ledger {

/// Nothing where no record of the kind has the uid.
static Result<qint64> idOfKind(Reader& reader, Kind kind, const QString& uid)
{
    const auto id = reader.idOf(kind, uid);
    if (!id && id.error().code == ErrorCode::NotFound)
        return 0;
    return id;
}

static Result<qint64> recordOf(Reader& reader, const Composition& composition, const QString& uid)
{
    const auto id = idOfKind(reader, *composition.about, uid);
    if (!id || *id != 0)
        return id;
    const QString wanted = fieldText(reader.schema().of(*composition.about).label);
    for (const Kind kind : allKinds) {
        const auto other = idOfKind(reader, kind, uid);
        if (!other)
            return other;
        if (*other != 0) {
            return fail(ErrorCode::Usage,
                        say(QT_TRANSLATE_NOOP("cli", "记录 %1 是“%2”，“%3”要的是“%4”。"))
                            .arg(uid, fieldText(reader.schema().of(kind).label), composition.labelText(), wanted));
        }
    }
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "台账里没有编号为 %1 的“%2”记录；编号见 search 或 trace 的 id。"))
                    .arg(uid, wanted));
}

/// Who of several of one name is meant can be told by branch, birth and uid.
static Result<QString> candidatesOf(Reader& reader, const Organization& organization, const QList<qint64>& members)
{
    QStringList candidates;
    for (const qint64 id : members) {
        const auto member = reader.load(Kind::Member, id);
        if (!member)
            return member.error();
        QStringList about{branchName(organization, member->number(QStringLiteral("branch"))),
                          member->value(QStringLiteral("birth_on")).value<PartialDate>().toText(),
                          QStringLiteral("--record ") + member->uid};
        about.removeAll(QString());
        candidates += withRemark(member->text(QStringLiteral("name")), listText(about));
    }
    return listText(candidates);
}

static Result<qint64> memberNamed(Reader& reader, const Organization& organization, const QString& name, qint64 branch)
{
    QList<qint64> found = organization.membersNamed(name);
    const QSet<qint64> below = branch != 0 ? organization.withDescendants(branch) : QSet<qint64>();
    found.removeIf([&](qint64 id) {
        const QList<OrgMembership> places = organization.member(id)->memberships;
        return branch != 0 && std::none_of(places.begin(), places.end(), [&below](const OrgMembership& place) {
                   return below.contains(place.branchId);
               });
    });
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "花名册上没有叫“%1”的人。")).arg(name));
    const auto candidates = candidatesOf(reader, organization, found);
    if (!candidates)
        return candidates.error();
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "有 %1 人叫“%2”：%3。请用 --branch 或 --record 说明是哪一位。"))
                    .arg(QString::number(found.size()), name, *candidates));
}

static Error notForMembers(const Composition& composition)
{
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "“%1”不是党员的单据，请用 --record 说明是哪条记录。"))
                    .arg(composition.labelText()));
}

Result<QList<qint64>> recordsNamed(Reader& reader, const Figures& figures, const Composition& composition,
                                   const DocumentWords& words, QDate day)
{
    const bool isAboutMembers = composition.about == Kind::Member;
    if (!words.record.empty()) {
        const auto id = recordOf(reader, composition, QString::fromStdString(words.record));
        return id ? QList<qint64>{*id} : Result<QList<qint64>>(id.error());
    }
    if (!words.areGiven())
        return fail(ErrorCode::Usage,
                    isAboutMembers ? say(QT_TRANSLATE_NOOP("cli", "请用 --member 姓名或 --record 编号说明“%1”是谁的。"))
                                         .arg(composition.labelText())
                                   : say(QT_TRANSLATE_NOOP("cli", "请用 --record 编号说明“%1”是哪条记录的。"))
                                         .arg(composition.labelText()));
    if (!isAboutMembers)
        return notForMembers(composition);
    const auto branch = branchNamed(figures.organization(), words.branch);
    if (!branch)
        return branch.error();
    if (words.isEachMember && !composition.isForEachMember)
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "“%1”一人一份，请用 --member 说明是谁的。")).arg(composition.labelText()));
    if (words.isEachMember)
        return peopleForBatch(reader, figures, composition, *branch, day);
    const auto organization = reader.organization(figures.vocabulary());
    if (!organization)
        return organization.error();
    const auto id = memberNamed(reader, *organization, QString::fromStdString(words.member), *branch);
    return id ? QList<qint64>{*id} : Result<QList<qint64>>(id.error());
}

} // namespace ledger
