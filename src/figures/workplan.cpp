// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/workplan.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initWorkPlanResource()
{
    Q_INIT_RESOURCE(rulebooks);
}

namespace ledger {

static QString text(const QJsonObject& entry, const char* name)
{
    return entry.value(QLatin1StringView(name)).toString();
}

static PlanMeasure measureOf(const QJsonObject& entry)
{
    PlanMeasure measure{text(entry, "label"), text(entry, "en"), {}};
    for (const QJsonValue& key : entry.value(QLatin1StringView("figures")).toArray())
        measure.figures << key.toString();
    return measure;
}

static WorkPlan planOf(const QJsonObject& object)
{
    WorkPlan plan;
    for (const QJsonValue& value : object.value(QLatin1StringView("parts")).toArray()) {
        const QJsonObject entry = value.toObject();
        PlanPart part{text(entry, "key"), text(entry, "label"), text(entry, "en"), {}};
        for (const QJsonValue& measure : entry.value(QLatin1StringView("measures")).toArray())
            part.measures.append(measureOf(measure.toObject()));
        plan.parts.append(part);
    }
    return plan;
}

QString workPlanSetting()
{
    return QStringLiteral("work_plan");
}

WorkPlan builtInWorkPlan()
{
    initWorkPlanResource();
    QFile in(QStringLiteral(":/branchledger/catalogue/workplan.json"));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return planOf(QJsonDocument::fromJson(in.readAll()).object());
}

Result<WorkPlan> workPlanOf(const QMap<QString, QString>& settings)
{
    const QString own = settings.value(workPlanSetting());
    if (own.isEmpty())
        return builtInWorkPlan();
    const WorkPlan plan = planOf(QJsonDocument::fromJson(own.toUtf8()).object());
    if (plan.parts.isEmpty())
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("figures",
                                                "本单位的工作计划读不出来。请在驾驶舱的“工作计划”里恢复内置的计划。"));
    return plan;
}

QString workPlanText(const WorkPlan& plan)
{
    QJsonArray parts;
    for (const PlanPart& part : plan.parts) {
        QJsonArray measures;
        for (const PlanMeasure& measure : part.measures)
            measures.append(QJsonObject{{QStringLiteral("label"), measure.label},
                                        {QStringLiteral("en"), measure.english},
                                        {QStringLiteral("figures"), QJsonArray::fromStringList(measure.figures)}});
        parts.append(QJsonObject{{QStringLiteral("key"), part.key},
                                 {QStringLiteral("label"), part.label},
                                 {QStringLiteral("en"), part.english},
                                 {QStringLiteral("measures"), measures}});
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("parts"), parts}}).toJson(QJsonDocument::Compact));
}

} // namespace ledger
