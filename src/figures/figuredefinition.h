// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/facts.h"
#include "domain/lights.h"
#include "domain/vocabulary.h"

#include <QJsonObject>

namespace ledger {

/// One entry of the catalogue: what is counted, how, over what, in which unit.
struct FigureDefinition {
    enum class Source {
        Records, ///< records of a kind in a window
        Posts, ///< persons holding a post
        MemberEvents, ///< members to whom something happened
        Gaps, ///< entries of the required-meeting rules
        Lights, ///< responsibility items with a light
        Arrears, ///< records of dues with months in arrears
    };
    QString key;
    QString label; ///< Chinese; Figures::labelOf() gives the interface's language
    QString english;
    QString unit;
    QString pillar; ///< part of the work plan: P1 … P4; empty for none
    int planMeasure = 0; ///< 1 … 3 within the pillar
    Source source = Source::Records;
    Kind kind = Kind::StudySession;
    FactWindow::Mode mode = FactWindow::Mode::DateInPeriod;
    QString dateField; ///< of EventOnRoster; of MemberEvents: counts those this happened to without the events
    bool isRate = false;
    QList<FactQuestion> questions; ///< one; of a rate what stands above and below the line
    QStringList posts; ///< of Posts
    int ageAtMost = -1; ///< of Posts
    QString gapState; ///< of Gaps
    Light light = Light::Grey; ///< of Lights
    QStringList events; ///< of MemberEvents: words of 党员事项

    /// Measured on the period's last day, not over the period.
    bool isAsOf() const;
};

/// Reads an entry as it stands in figures.json or in the ledger; docs of the form: docs/figures.md.
/// Errors (Validation) name the entry and the word that is not understood.
Result<FigureDefinition> readFigure(const QJsonObject& entry, const Schema& schema, const Vocabulary& vocabulary);

/// Reads one condition of an entry on records of a kind.
Result<Condition> readCondition(const QJsonObject& entry, const KindInfo& info, const Vocabulary& vocabulary);

} // namespace ledger
