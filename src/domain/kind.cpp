// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind.h"

#include <algorithm>

namespace ledger {

int PartInfo::indexOf(QStringView fieldKey) const
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == fieldKey; });
    return at == fields.end() ? -1 : static_cast<int>(at - fields.begin());
}

const Field* KindInfo::field(QStringView fieldKey) const
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == fieldKey; });
    return at == fields.end() ? nullptr : &*at;
}

const PartInfo* KindInfo::part(QStringView partKey) const
{
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const PartInfo& p) { return p.key == partKey; });
    return at == parts.end() ? nullptr : &*at;
}

Schema Schema::builtIn()
{
    Schema schema;
    schema.m_kinds = {branchKind(),
                      memberKind(),
                      studySessionKind(),
                      honorKind(),
                      volunteerActivityKind(),
                      responsibilityItemKind(),
                      workRecordKind(),
                      partyDuesKind()};
    return schema;
}

void Schema::addOwnField(Kind kind, Field field)
{
    field.flags |= FieldFlag::Own;
    m_kinds[static_cast<size_t>(kind) - 1].fields.append(std::move(field));
}

std::optional<Kind> kindFromKey(QStringView key)
{
    for (const Kind kind : allKinds) {
        if (kindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString kindKey(Kind kind)
{
    switch (kind) {
    case Kind::Branch:
        return QStringLiteral("branch");
    case Kind::Member:
        return QStringLiteral("member");
    case Kind::StudySession:
        return QStringLiteral("study_session");
    case Kind::Honor:
        return QStringLiteral("honor");
    case Kind::VolunteerActivity:
        return QStringLiteral("volunteer_activity");
    case Kind::ResponsibilityItem:
        return QStringLiteral("responsibility_item");
    case Kind::WorkRecord:
        return QStringLiteral("work_record");
    case Kind::PartyDues:
        return QStringLiteral("party_dues");
    }
    Q_UNREACHABLE();
}

} // namespace ledger
