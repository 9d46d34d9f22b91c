// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voterule.h"

#include "core/jsontexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

bool VoteShare::isReached(qint64 count, qint64 of) const
{
    return isInclusive ? count * whole >= of * part : count * whole > of * part;
}

qint64 VoteShare::leastOf(qint64 of) const
{
    const qint64 parts = of * part;
    return isInclusive ? (parts + whole - 1) / whole : parts / whole + 1;
}

bool VoteShare::isStricterThan(const VoteShare& other) const
{
    const qint64 mine = qint64{part} * other.whole;
    const qint64 theirs = qint64{other.part} * whole;
    return mine != theirs ? mine > theirs : !isInclusive && other.isInclusive;
}

const VoteRule* VoteRules::ruleOf(const QString& vote, const QString& category, QDate day) const
{
    const VoteRule* best = nullptr;
    const auto rank = [&](const VoteRule& rule) {
        return std::pair(rule.categories.contains(category), rule.effectiveFrom);
    };
    for (const VoteRule& rule : rules) {
        if (rule.vote == vote && rule.effectiveFrom <= day && (!best || rank(*best) < rank(rule)))
            best = &rule;
    }
    // An ordinary vote of a meeting that no rule knows is its own affair; admissions and elections are not.
    return best && best->vote == u"ordinary" && !best->categories.contains(category) ? nullptr : best;
}

bool VoteRules::isLawfulExclusion(const QString& reason) const
{
    return std::ranges::any_of(exclusions, [&](const ExclusionRule& rule) {
        return std::ranges::any_of(rule.words, [&](const QString& word) { return reason.contains(word); });
    });
}

std::optional<VoteShare> readShare(const QJsonObject& entry)
{
    const QJsonArray share = entry.value(QLatin1StringView("share")).toArray();
    VoteShare read{share.at(0).toInt(),
                   share.at(1).toInt(),
                   entry.value(QLatin1StringView("inclusive")).toBool(),
                   entry.value(QLatin1StringView("words")).toString(),
                   entry.value(QLatin1StringView("en")).toString(),
                   entry.value(QLatin1StringView("basis")).toString()};
    const bool isSound = read.part > 0 && read.whole >= read.part && !read.words.isEmpty() && !read.basis.isEmpty();
    return isSound ? std::optional(read) : std::nullopt;
}

QJsonObject shareEntry(const VoteShare& share)
{
    return {{QStringLiteral("share"), QJsonArray{share.part, share.whole}},
            {QStringLiteral("inclusive"), share.isInclusive},
            {QStringLiteral("words"), share.words},
            {QStringLiteral("en"), share.english},
            {QStringLiteral("basis"), share.basis}};
}

/// A share of the unit's own, "2/3": at least so much. Used where it is stricter than the rule.
static void tighten(VoteShare& share, const QString& name, const QMap<QString, QString>& settings, QStringList& refused)
{
    const QString text = settings.value(name).simplified();
    if (text.isEmpty())
        return;
    VoteShare own = share;
    own.part = text.section(u'/', 0, 0).toInt();
    own.whole = text.section(u'/', 1).toInt();
    own.isInclusive = true;
    if (own.part <= 0 || own.whole < own.part) {
        refused << say(QT_TRANSLATE_NOOP("rules", "本单位的设置“%1”不是 2/3 这样的分数，没有采用。")).arg(name);
        return;
    }
    const bool isSame = qint64{own.part} * share.whole == qint64{share.part} * own.whole && share.isInclusive;
    if (isSame)
        return;
    if (!own.isStricterThan(share)) {
        refused
            << say(QT_TRANSLATE_NOOP("rules", "本单位的设置“%1”（%2）低于%3，没有采用。")).arg(name, text, share.basis);
        return;
    }
    own.words = QStringLiteral("%1/%2以上").arg(own.part).arg(own.whole);
    own.english = QStringLiteral("%1/%2 or more").arg(own.part).arg(own.whole);
    own.basis = QStringLiteral("本单位要求（严于%1）").arg(share.basis);
    share = own;
}

static std::optional<VoteCandidate> readCandidate(const QJsonObject& entry)
{
    const auto text = [&](const char* name) { return entry.value(QLatin1StringView(name)).toString(); };
    const VoteCandidate read{text("category"), text("basis"), text("branch_basis")};
    const bool isSound = !read.category.isEmpty() && !read.basis.isEmpty() && !read.branchBasis.isEmpty();
    return isSound ? std::optional(read) : std::nullopt;
}

static Result<VoteRule> readRule(const QJsonObject& entry)
{
    const auto text = [&](const char* name) { return entry.value(QLatin1StringView(name)).toString(); };
    VoteRule rule;
    rule.key = text("key");
    rule.vote = text("vote");
    const auto bad = [&](const char* what) {
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("rules", "表决规则“%1”的“%2”无法识别，请更正。"))
                        .arg(rule.key, QLatin1StringView(what)));
    };
    for (const QJsonValue& category : entry.value(QLatin1StringView("categories")).toArray())
        rule.categories << category.toString();
    rule.voters = text("voters") == u"committee" ? VoteRule::Voters::Committee : VoteRule::Voters::Members;
    const auto quorum = readShare(entry.value(QLatin1StringView("quorum")).toObject());
    if (!quorum)
        return bad("quorum");
    rule.quorum = *quorum;
    if (entry.contains(QLatin1StringView("carried"))) {
        rule.carried = readShare(entry.value(QLatin1StringView("carried")).toObject());
        if (!rule.carried)
            return bad("carried");
    }
    if (entry.contains(QLatin1StringView("candidate"))) {
        rule.candidate = readCandidate(entry.value(QLatin1StringView("candidate")).toObject());
        if (!rule.candidate)
            return bad("candidate");
    }
    rule.isOnlyThere = entry.value(QLatin1StringView("only_there")).toBool();
    rule.isSecret = entry.value(QLatin1StringView("secret")).toBool();
    rule.isOneByOne = entry.value(QLatin1StringView("one_by_one")).toBool();
    rule.countsWritten = entry.value(QLatin1StringView("written_opinions")).toBool();
    rule.exclusionBasis = text("exclusions");
    rule.editionEnds = QDate::fromString(text("edition_ends"), Qt::ISODate);
    rule.editionNote = text("edition_note");
    rule.editionNoteEnglish = text("edition_note_en");
    rule.effectiveFrom = QDate::fromString(text("effective_from"), Qt::ISODate);
    return rule.effectiveFrom.isValid() ? Result<VoteRule>(rule) : Result<VoteRule>(bad("effective_from"));
}

Result<VoteRules> readVoteRules(const QJsonObject& root, const QMap<QString, QString>& settings)
{
    VoteRules all;
    for (const QJsonValue& entry : root.value(QLatin1StringView("rules")).toArray()) {
        auto rule = readRule(entry.toObject());
        if (!rule)
            return rule.error();
        const QString name = QStringLiteral("setting.vote_%1_").arg(rule->key);
        tighten(rule->quorum, name + QStringLiteral("quorum"), settings, all.refused);
        if (rule->carried)
            tighten(*rule->carried, name + QStringLiteral("carried"), settings, all.refused);
        all.rules.append(*rule);
    }
    for (const QJsonValue& entry : root.value(QLatin1StringView("exclusions")).toArray()) {
        all.exclusions.append(
            {textsOf(entry[QLatin1StringView("words")]), entry[QLatin1StringView("label")].toString()});
    }
    return all;
}

} // namespace ledger
