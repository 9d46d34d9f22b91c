// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/studyhours.h"

#include "report/reportresources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

static QList<StudyHoursRule> readRules()
{
    initReportResources();
    QFile file(QStringLiteral(":/branchledger/catalogue/study_hours.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<StudyHoursRule> rules;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object()[u"rules"].toArray();
    for (const QJsonValue& entry : entries) {
        const QJsonObject rule = entry.toObject();
        rules += StudyHoursRule{
            rule[u"label"].toString(), rule[u"hours"].toDouble(), rule[u"post_attribute"].toString(),
            QDate::fromString(rule[u"effective_from"].toString(), Qt::ISODate), rule[u"basis"].toString()};
    }
    return rules;
}

const QList<StudyHoursRule>& studyHoursRules()
{
    static const QList<StudyHoursRule> rules = readRules();
    return rules;
}

const StudyHoursRule* studyHoursOf(const QList<StudyHoursRule>& rules, QDate day, const QStringList& posts,
                                   const Vocabulary& vocabulary)
{
    const StudyHoursRule* chosen = nullptr;
    for (const StudyHoursRule& rule : rules) {
        const QSet<QString> words = vocabulary.having(QStringLiteral("post"), rule.postAttribute);
        const bool isMeant = rule.postAttribute.isEmpty()
            || std::any_of(posts.begin(), posts.end(), [&](const QString& post) { return words.contains(post); });
        if (!isMeant || rule.effectiveFrom > day)
            continue;
        const bool isLater = chosen == nullptr || rule.effectiveFrom > chosen->effectiveFrom;
        if (isLater || (rule.effectiveFrom == chosen->effectiveFrom && rule.hours > chosen->hours))
            chosen = &rule;
    }
    return chosen;
}

} // namespace ledger
