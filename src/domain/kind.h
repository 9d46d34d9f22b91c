// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QList>

#include <array>
#include <optional>

namespace ledger {

/// The seven record kinds of contract section 2, and those that came later. The values are stored in the search index:
/// never renumber.
enum class Kind {
    Branch = 1,
    Member,
    StudySession,
    Honor,
    VolunteerActivity,
    ResponsibilityItem,
    WorkRecord,
    PartyDues
};

inline constexpr std::array allKinds{Kind::Branch,
                                     Kind::Member,
                                     Kind::StudySession,
                                     Kind::Honor,
                                     Kind::VolunteerActivity,
                                     Kind::ResponsibilityItem,
                                     Kind::WorkRecord,
                                     Kind::PartyDues};

/// Rows that belong to a record and live and die with it: attendances, posts, memberships …
struct PartInfo {
    QString key; ///< also its SQL table
    QString label;
    QList<Field> fields;

    int indexOf(QStringView fieldKey) const; ///< -1 when there is none
};

/// Everything the generic parts of the program need to know of a kind.
struct KindInfo {
    Kind kind = Kind::Branch;
    QString key; ///< word of the contract: study_session
    QString label; ///< Chinese
    QString table; ///< SQL table, plural
    QString titleField;
    QString dateField;
    QString branchField; ///< the branch a record belongs to; of a branch, its parent
    QString categoryField; ///< empty when the kind has none
    QString yearField = {}; ///< of a kind whose records are of a whole year: periods choose by it, not by the date
    QString ratioAbove = {}; ///< a list's foot shows this field's sum over that of
    QString ratioBelow = {}; ///< this one, over the records that state both
    QList<Field> fields; ///< built-in ones first, then the unit's own
    QList<PartInfo> parts;

    const Field* field(QStringView fieldKey) const; ///< nullptr when there is none
    const PartInfo* part(QStringView partKey) const; ///< nullptr when there is none
};

/// The kinds as one ledger knows them: built-in fields and those the unit added.
class Schema
{
public:
    static Schema builtIn();

    const KindInfo& of(Kind kind) const { return m_kinds[static_cast<size_t>(kind) - 1]; }
    void addOwnField(Kind kind, Field field);

private:
    std::array<KindInfo, allKinds.size()> m_kinds;
};

std::optional<Kind> kindFromKey(QStringView key);
QString kindKey(Kind kind);
/// A kind by its key, its label or another word that people have for it: honor, 荣誉, 表彰.
std::optional<Kind> kindFromWord(QStringView word);

KindInfo branchKind();
KindInfo memberKind();
KindInfo studySessionKind();
KindInfo honorKind();
KindInfo volunteerActivityKind();
KindInfo responsibilityItemKind();
KindInfo workRecordKind();
KindInfo partyDuesKind();

} // namespace ledger
