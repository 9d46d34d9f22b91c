// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ruledialog.h"

#include "ledger/meetingrules.h"
#include "ui/kit/label.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace ledger {

namespace {

constexpr int MostMeetings = 31;
constexpr int MostMonths = 60;
constexpr int MostMembers = 50;

QLatin1StringView everyWord(MeetingRule::Every every)
{
    switch (every) {
    case MeetingRule::Every::Month:
        return QLatin1StringView("month");
    case MeetingRule::Every::Quarter:
        return QLatin1StringView("quarter");
    case MeetingRule::Every::Year:
        return QLatin1StringView("year");
    case MeetingRule::Every::Term:
        break;
    }
    return QLatin1StringView("term");
}

} // namespace

RuleDialog::RuleDialog(Session& session, MeetingRule rule, QList<MeetingRule> given, QWidget* parent)
    : UnitRuleDialog(session, ledger::labelOf(rule),
                     {tr("日历里标“本单位要求”"), tr("日历和打印件里标“本单位放宽”"),
                      tr("缺项会因此减少；日历和打印件会标明“本单位放宽”，")},
                     parent)
    , m_rule(std::move(rule))
    , m_given(std::move(given))
    , m_every(new QComboBox(this))
    , m_required(new QSpinBox(this))
    , m_monthsAhead(new QSpinBox(this))
    , m_minFull(new QSpinBox(this))
    , m_withoutQuorum(new QComboBox(this))
    , m_exempt(new QCheckBox(tr("离退休党支部免做"), this))
    , m_exemptReason(new QLineEdit(this))
    , m_off(new QCheckBox(tr("本单位停用这一条"), this))
{
    addRows();
    fill();
    addEnd();
    showReason();
}

void RuleDialog::addRows()
{
    addRow(tr("依据"), makeTextBlock(m_rule.basis, LabelRole::Plain, this));
    addRow(tr("每"), m_every);
    addRow(tr("至少几次"), m_required);
    addRow(tr("届满前几个月提醒"), m_monthsAhead);
    addRow(tr("正式党员满几名才要求"), m_minFull);
    addRow(tr("未达到法定人数的会议"), m_withoutQuorum);
    rows()->addRow(QString(), m_exempt);
    addRow(tr("免做的原因"), m_exemptReason);
    rows()->addRow(QString(), m_off);
    const bool isTerm = m_rule.every == MeetingRule::Every::Term;
    rows()->setRowVisible(m_every, !isTerm);
    rows()->setRowVisible(m_required, !isTerm);
    rows()->setRowVisible(m_monthsAhead, isTerm);
    rows()->setRowVisible(m_minFull, m_rule.needs == MeetingRule::Needs::Committee);
    rows()->setRowVisible(m_withoutQuorum, asksQuorum());
    rows()->setRowVisible(m_exempt, m_rule.roles.contains(BranchRole::Retired));
}

/// A ledger made by an earlier version may hold the rule without the word: the program's own edition has it.
bool RuleDialog::asksQuorum() const
{
    const MeetingRule* given = editionOn(m_given, m_rule.key, session().today());
    return (given ? *given : m_rule).withoutQuorum != MeetingRule::WithoutQuorum::NotAsked;
}

void RuleDialog::fillNumbers()
{
    m_required->setRange(1, MostMeetings);
    m_required->setValue(m_rule.required);
    m_required->setObjectName(QStringLiteral("ruleRequired"));
    m_monthsAhead->setRange(0, MostMonths);
    m_monthsAhead->setValue(m_rule.monthsAhead);
    m_monthsAhead->setObjectName(QStringLiteral("ruleMonthsAhead"));
    m_minFull->setRange(0, MostMembers);
    m_minFull->setSpecialValueText(tr("不看人数"));
    m_minFull->setValue(m_rule.minFullMembers);
    m_minFull->setObjectName(QStringLiteral("ruleMinFull"));
    for (QSpinBox* spin : {m_required, m_monthsAhead, m_minFull})
        connect(spin, &QSpinBox::valueChanged, this, &RuleDialog::showDifference);
}

void RuleDialog::fill()
{
    fillNumbers();
    m_every->addItem(tr("月"), QStringLiteral("month"));
    m_every->addItem(tr("季度"), QStringLiteral("quarter"));
    m_every->addItem(tr("年"), QStringLiteral("year"));
    m_every->setCurrentIndex(m_every->findData(QString(everyWord(m_rule.every))));
    m_every->setObjectName(QStringLiteral("ruleEvery"));
    m_withoutQuorum->addItem(tr("计入，并提示核对"), QStringLiteral("counted"));
    m_withoutQuorum->addItem(tr("不计入"), QStringLiteral("not_counted"));
    m_withoutQuorum->setCurrentIndex(m_rule.withoutQuorum == MeetingRule::WithoutQuorum::NotCounted ? 1 : 0);
    m_withoutQuorum->setObjectName(QStringLiteral("ruleWithoutQuorum"));
    m_exempt->setChecked(m_rule.exemptRoles.contains(BranchRole::Retired));
    m_exempt->setObjectName(QStringLiteral("ruleExempt"));
    m_exemptReason->setText(m_rule.exemptReason);
    m_off->setChecked(m_rule.isOff);
    m_off->setObjectName(QStringLiteral("ruleOff"));
    for (QComboBox* combo : {m_every, m_withoutQuorum})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleDialog::showDifference);
    connect(m_off, &QCheckBox::toggled, this, &RuleDialog::showDifference);
    connect(m_exempt, &QCheckBox::toggled, this, [this] {
        showReason();
        showDifference();
    });
}

void RuleDialog::showReason()
{
    rows()->setRowVisible(m_exemptReason, m_exempt->isChecked() && m_rule.roles.contains(BranchRole::Retired));
}

QJsonObject RuleDialog::edition() const
{
    QJsonObject edition = m_rule.definition;
    if (m_rule.every == MeetingRule::Every::Term) {
        edition.insert(QStringLiteral("months_ahead"), m_monthsAhead->value());
    } else {
        edition.insert(QStringLiteral("every"), m_every->currentData().toString());
        edition.insert(QStringLiteral("required"), m_required->value());
    }
    if (m_rule.needs == MeetingRule::Needs::Committee)
        edition.insert(QStringLiteral("min_full_members"), m_minFull->value());
    if (asksQuorum())
        edition.insert(QStringLiteral("without_quorum"), m_withoutQuorum->currentData().toString());
    QJsonArray exempt;
    for (const QJsonValue& role : edition.value(QLatin1StringView("exempt_roles")).toArray()) {
        if (role.toString() != u"retired")
            exempt.append(role);
    }
    if (m_exempt->isChecked())
        exempt.append(QStringLiteral("retired"));
    edition.insert(QStringLiteral("exempt_roles"), exempt);
    if (m_exemptReason->text().trimmed() != m_rule.exemptReason) {
        edition.insert(QStringLiteral("exempt_reason"), m_exemptReason->text().trimmed());
        edition.remove(QStringLiteral("exempt_reason_en"));
    }
    edition.insert(QStringLiteral("off"), m_off->isChecked());
    edition.insert(QStringLiteral("effective_from"), from().toString(Qt::ISODate));
    edition.insert(QStringLiteral("unit_reason"), reason());
    return edition;
}

UnitRuleDialog::Judged RuleDialog::judge() const
{
    Judged judged;
    const auto wanted = readRule(edition());
    if (!wanted) {
        judged.problem = wanted.error().message;
        return judged;
    }
    judged.requirement = requirementText(*wanted);
    const MeetingRule* given = editionOn(m_given, m_rule.key, from());
    judged.isOwn = given == nullptr;
    if (given) {
        judged.difference = compareRules(*wanted, *given);
        judged.basis = given->basis;
    }
    return judged;
}

Result<> RuleDialog::put(const QString& label)
{
    return putUnitRule(session().ledger(), edition(), label);
}

} // namespace ledger
