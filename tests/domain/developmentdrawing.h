// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/development.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace ledger::testing {

using Severity = RuleFinding::Severity;

inline QJsonObject builtIn()
{
    QFile file(QStringLiteral(BL_CATALOGUE_DIR "/development.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("development.json cannot be read");
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QLatin1StringView("editions"))
        .toArray()
        .first()
        .toObject();
}

inline DevelopmentEdition edition(const QJsonObject& definition)
{
    auto read = readEdition(definition);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

inline QList<DevelopmentEdition> editions()
{
    return {edition(builtIn())};
}

inline PartialDate on(const QString& iso)
{
    return PartialDate::fromIso(iso).value_or(PartialDate());
}

/// "递交入党申请书 2021-02-28; 党组织派人谈话; birth 2000; applied …; admitted …; confirmed …; category …; extended ON UNTIL; cancelled ON".
inline DevelopmentFacts person(const QString& drawn)
{
    DevelopmentFacts facts;
    const DevelopmentEdition known = edition(builtIn());
    for (const StepRule& rule : known.steps)
        facts.order << rule.step;
    for (const QString& piece : drawn.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = piece.simplified().split(u' ');
        const PartialDate date = on(words.value(1));
        if (words[0] == u"birth")
            facts.birth = date;
        else if (words[0] == u"applied")
            facts.applied = date;
        else if (words[0] == u"admitted")
            facts.admitted = date;
        else if (words[0] == u"confirmed")
            facts.confirmed = date;
        else if (words[0] == u"category")
            facts.category = words[1];
        else if (words[0] == u"extended")
            facts.events.append(
                {DevelopmentEvent::Meaning::ExtendsProbation, QStringLiteral("延长预备期"), date, on(words.value(2))});
        else if (words[0] == u"cancelled")
            facts.events.append({DevelopmentEvent::Meaning::Ends, QStringLiteral("取消预备党员资格"), date, {}});
        else
            facts.steps.append({words[0], date});
    }
    facts.isFull = facts.category == u"正式党员";
    return facts;
}

inline const DevelopmentTask* taskOf(const DevelopmentPath& path, const QString& step)
{
    if (path.next && path.next->step == step)
        return &*path.next;
    for (const DevelopmentTask& other : path.others) {
        if (other.step == step)
            return &other;
    }
    return nullptr;
}

/// Findings that name the article, as "severity: text".
inline QStringList found(const DevelopmentPath& path, const QString& article)
{
    QStringList texts;
    for (const RuleFinding& finding : path.findings) {
        if (finding.basis.endsWith(article) && finding.severity != Severity::Info)
            texts << QString::number(static_cast<int>(finding.severity)) + u' ' + finding.text;
    }
    return texts;
}

/// The definition with every local limit switched on.
inline QJsonObject withLocalRules()
{
    QJsonObject definition = builtIn();
    QJsonArray steps = definition.value(QLatin1StringView("steps")).toArray();
    for (qsizetype at = 0; at < steps.size(); ++at) {
        QJsonObject step = steps[at].toObject();
        QJsonArray limits = step.value(QLatin1StringView("limits")).toArray();
        for (qsizetype i = 0; i < limits.size(); ++i) {
            QJsonObject limit = limits[i].toObject();
            limit.insert(QStringLiteral("on"), true);
            limits[i] = limit;
        }
        step.insert(QStringLiteral("limits"), limits);
        steps[at] = step;
    }
    definition.insert(QStringLiteral("steps"), steps);
    return definition;
}

} // namespace ledger::testing
