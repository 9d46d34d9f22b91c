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

static QString closingText(const ClosingGaps& gaps)
{
    if (!gaps.isUnproven)
        return say(QT_TRANSLATE_NOOP("Lights", "已销号是接收来的，没有另一人审核的记录"));
    return gaps.isUnreviewed ? say(QT_TRANSLATE_NOOP("Lights", "已销号是接收来的，没有佐证，也没有另一人审核的记录"))
                             : say(QT_TRANSLATE_NOOP("Lights", "已销号是接收来的，没有佐证"));
}

/// A finding and the code by which a check names it.
struct CodedFinding {
    const char* code;
    RuleFinding finding;
};

static Result<QList<CodedFinding>> proofFindings(Reader& reader, const Record& item, const Vocabulary& vocabulary)
{
    const auto states = evidenceStates(reader, item);
    const auto gaps = closingGaps(reader, item, vocabulary);
    if (!states || !gaps)
        return states ? gaps.error() : states.error();
    QList<CodedFinding> findings;
    const QString evidence = QStringLiteral("responsibility_evidence");
    const QString basis = say(QT_TRANSLATE_NOOP("Lights", "佐证应能随时查到原件"));
    for (qsizetype i = 0; i < states->size(); ++i) {
        const EvidenceState state = states->at(i);
        if (state != EvidenceState::Gone && state != EvidenceState::Changed)
            continue;
        const bool isGone = state == EvidenceState::Gone;
        findings.append(
            {isGone ? "evidence_deleted" : "evidence_changed",
             {isGone ? Severity::Fault : Severity::Warning, evidenceText(int(i) + 1, state), basis, evidence}});
    }
    if (gaps->hasAny())
        findings.append({"closed_unproven",
                         {Severity::Warning, closingText(*gaps),
                          say(QT_TRANSLATE_NOOP("Lights", "销号须有佐证并由另一人审核")), QStringLiteral("state")}});
    return findings;
}

Result<QList<RuleFinding>> itemFindings(Reader& reader, const Record& item, const ItemFindingContext& context)
{
    const KindInfo& info = reader.schema().of(Kind::ResponsibilityItem);
    QList<RuleFinding> findings{lightFinding(info, item, context)};
    const auto proofs = proofFindings(reader, item, context.vocabulary);
    if (!proofs)
        return proofs.error();
    for (const CodedFinding& proof : *proofs)
        findings.append(proof.finding);
    return findings;
}

Result<QList<Finding>> itemRemarks(Reader& reader)
{
    const auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    QList<Finding> remarks;
    const auto read = reader.forEachBlock(Kind::ResponsibilityItem, [&](const QList<Record>& items) -> Result<> {
        for (const Record& item : items) {
            if (item.isDeleted)
                continue;
            const auto proofs = proofFindings(reader, item, *vocabulary);
            if (!proofs)
                return proofs.error();
            const QString where = kindKey(item.kind) + u'/' + item.uid;
            for (const CodedFinding& proof : *proofs)
                remarks.append({QString::fromLatin1(proof.code), where,
                                say(QT_TRANSLATE_NOOP("Lights", "“%1”%2"))
                                    .arg(item.text(QStringLiteral("task")).simplified(), proof.finding.text)});
        }
        return {};
    });
    if (!read)
        return read.error();
    return remarks;
}

} // namespace ledger
