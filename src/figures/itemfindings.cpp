// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/itemfindings.h"

#include "domain/itemlife.h"
#include "domain/lights.h"
#include "ledger/itemevidence.h"
#include "ledger/reader.h"

#include <QCoreApplication>

namespace ledger {

using Severity = RuleFinding::Severity;

static QString say(const char* text)
{
    return QCoreApplication::translate("Lights", text);
}

static RuleFinding lightFinding(const KindInfo& info, const Record& item, const ItemFindingContext& context)
{
    const LightBook book = LightBook::of(context.settings);
    const LightRules& rules = book.inForce(context.today);
    const ItemFacts facts = itemFactsOn(info, item, context.today, context.vocabulary, book);
    const LightVerdict verdict = lightOf(facts, context.today, rules);
    const bool isWorrying = verdict.light == Light::Yellow || verdict.light == Light::Red;
    const QString text = say(QT_TRANSLATE_NOOP("Lights", "%1：%2")).arg(lightWord(verdict.light), lightReason(verdict));
    return {isWorrying ? Severity::Warning : Severity::Info, text, rules.name, QStringLiteral("due_on")};
}

static QString evidenceText(int number, EvidenceState state)
{
    return state == EvidenceState::Gone
        ? say(QT_TRANSLATE_NOOP("Lights", "第 %1 项佐证记录已删除，请更换或恢复")).arg(number)
        : say(QT_TRANSLATE_NOOP("Lights", "第 %1 项佐证记录在关联之后改动过，请核对是否仍能证明")).arg(number);
}

Result<QList<RuleFinding>> itemFindings(Reader& reader, const Record& item, const ItemFindingContext& context)
{
    const KindInfo& info = reader.schema().of(Kind::ResponsibilityItem);
    const QString evidence = QStringLiteral("responsibility_evidence");
    const QString basis = say(QT_TRANSLATE_NOOP("Lights", "佐证应能随时查到原件"));
    QList<RuleFinding> findings{lightFinding(info, item, context)};
    const auto states = evidenceStates(reader, item);
    if (!states)
        return states.error();
    for (qsizetype i = 0; i < states->size(); ++i) {
        const EvidenceState state = states->at(i);
        if (state != EvidenceState::Gone && state != EvidenceState::Changed)
            continue;
        findings.append({state == EvidenceState::Gone ? Severity::Fault : Severity::Warning,
                         evidenceText(static_cast<int>(i) + 1, state), basis, evidence});
    }
    return findings;
}

} // namespace ledger
