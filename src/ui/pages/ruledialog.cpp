// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ruledialog.h"

#include "ledger/meetingrules.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_session(session)
    , m_rule(std::move(rule))
    , m_given(std::move(given))
    , m_rows(new QFormLayout)
    , m_every(new QComboBox(this))
    , m_required(new QSpinBox(this))
    , m_monthsAhead(new QSpinBox(this))
    , m_minFull(new QSpinBox(this))
    , m_exempt(new QCheckBox(tr("离退休党支部免做"), this))
    , m_exemptReason(new QLineEdit(this))
    , m_off(new QCheckBox(tr("本单位停用这一条"), this))
    , m_from(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_difference(makeTextBlock({}, LabelRole::Plain, this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setRole(this, "surface");
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("本单位对“%1”的要求").arg(ledger::labelOf(m_rule)));
    createLayout();
    fill();
    showDifference();
    setMinimumWidth(scaled(560));
}

void RuleDialog::addRow(const QString& label, QWidget* editor)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    m_rows->addRow(words, editor);
}

void RuleDialog::addRows()
{
    addRow(tr("依据"), makeTextBlock(m_rule.basis, LabelRole::Plain, this));
    addRow(tr("每"), m_every);
    addRow(tr("至少几次"), m_required);
    addRow(tr("届满前几个月提醒"), m_monthsAhead);
    addRow(tr("正式党员满几名才要求"), m_minFull);
    m_rows->addRow(QString(), m_exempt);
    addRow(tr("免做的原因"), m_exemptReason);
    m_rows->addRow(QString(), m_off);
    addRow(tr("生效日期"), m_from);
    addRow(tr("理由"), m_reason);
    const bool isTerm = m_rule.every == MeetingRule::Every::Term;
    m_rows->setRowVisible(m_every, !isTerm);
    m_rows->setRowVisible(m_required, !isTerm);
    m_rows->setRowVisible(m_monthsAhead, isTerm);
    m_rows->setRowVisible(m_minFull, m_rule.needs == MeetingRule::Needs::Committee);
    m_rows->setRowVisible(m_exempt, m_rule.roles.contains(BranchRole::Retired));
}

void RuleDialog::addButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);
    auto* save = new QPushButton(tr("保存"), this);
    save->setObjectName(QStringLiteral("saveRule"));
    save->setDefault(true);
    setRole(save, "primary");
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RuleDialog::accept);
}

void RuleDialog::createLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(20));
    outer->setSpacing(scaled(14));
    m_rows->setHorizontalSpacing(scaled(20));
    m_rows->setVerticalSpacing(scaled(12));
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addRows();
    outer->addLayout(m_rows);
    m_difference->setObjectName(QStringLiteral("ruleDifference"));
    outer->addWidget(m_difference);
    m_error->setObjectName(QStringLiteral("ruleError"));
    m_error->hide();
    outer->addWidget(m_error);
    outer->addStretch(1);
    addButtons();
}

void RuleDialog::fill()
{
    m_every->addItem(tr("月"), QStringLiteral("month"));
    m_every->addItem(tr("季度"), QStringLiteral("quarter"));
    m_every->addItem(tr("年"), QStringLiteral("year"));
    m_every->setCurrentIndex(m_every->findData(QString(everyWord(m_rule.every))));
    m_every->setObjectName(QStringLiteral("ruleEvery"));
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
    m_exempt->setChecked(m_rule.exemptRoles.contains(BranchRole::Retired));
    m_exempt->setObjectName(QStringLiteral("ruleExempt"));
    m_exemptReason->setText(m_rule.exemptReason);
    m_off->setChecked(m_rule.isOff);
    m_off->setObjectName(QStringLiteral("ruleOff"));
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDate(m_session.today());
    m_from->setObjectName(QStringLiteral("ruleFrom"));
    m_reason->setPlaceholderText(tr("例如：党委会 2022 年第 3 次会议决定"));
    m_reason->setObjectName(QStringLiteral("ruleReason"));
    for (QSpinBox* spin : {m_required, m_monthsAhead, m_minFull})
        connect(spin, &QSpinBox::valueChanged, this, &RuleDialog::showDifference);
    connect(m_every, &QComboBox::currentIndexChanged, this, &RuleDialog::showDifference);
    connect(m_exempt, &QCheckBox::toggled, this, &RuleDialog::showDifference);
    connect(m_off, &QCheckBox::toggled, this, &RuleDialog::showDifference);
    connect(m_from, &QDateEdit::dateChanged, this, &RuleDialog::showDifference);
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
    edition.insert(QStringLiteral("effective_from"), m_from->date().toString(Qt::ISODate));
    edition.insert(QStringLiteral("unit_reason"), m_reason->text().trimmed());
    return edition;
}

void RuleDialog::showDifference()
{
    m_error->hide();
    m_rows->setRowVisible(m_exemptReason, m_exempt->isChecked() && m_rule.roles.contains(BranchRole::Retired));
    const auto wanted = readRule(edition());
    const MeetingRule* given = editionOn(m_given, m_rule.key, m_from->date());
    if (!wanted || !given) {
        m_difference->setText(wanted ? tr("规定里没有这一条，由本单位提出。") : wanted.error().message);
        return;
    }
    const RuleDifference difference = compareRules(*wanted, *given);
    switch (difference.stance()) {
    case RuleStance::AsGiven:
        m_difference->setText(tr("与规定相同（%1）。").arg(given->basis));
        return;
    case RuleStance::Stricter:
        m_difference->setText(tr("比规定严，日历里标“本单位要求”：%1。").arg(difference.text()));
        return;
    case RuleStance::Looser:
        m_difference->setText(tr("比规定宽，日历和打印件里标“本单位放宽”：%1。依据 %2。请写明理由。")
                                  .arg(difference.text(), given->basis));
        return;
    }
}

bool RuleDialog::isConfirmed(const RuleDifference& difference, const MeetingRule& given)
{
    return m_session.prompt().confirm(
        this,
        {tr("放宽规定的要求"),
         tr("“%1”：%2。\n\n这比规定（%3）宽。缺项会因此减少；日历和打印件会标明“本单位放宽”，"
            "谁在什么时候为什么放宽，记在修改历史里。\n\n确定放宽吗？")
             .arg(ledger::labelOf(m_rule), difference.text(), given.basis),
         tr("放宽"),
         {},
         Prompt::Weight::Destructive});
}

void RuleDialog::showError(const QString& text, QWidget* place)
{
    m_error->setText(text);
    m_error->show();
    place->setFocus();
}

void RuleDialog::accept()
{
    const QJsonObject wanted = edition();
    auto rule = readRule(wanted);
    if (!rule)
        return showError(rule.error().message, m_required);
    const MeetingRule* given = editionOn(m_given, m_rule.key, m_from->date());
    const RuleDifference difference = given ? compareRules(*rule, *given) : RuleDifference();
    QString label = tr("规则“%1”自 %2 起：%3")
                        .arg(ledger::labelOf(m_rule), m_from->date().toString(Qt::ISODate), requirementText(*rule));
    if (difference.stance() == RuleStance::Looser) {
        if (m_reason->text().trimmed().isEmpty())
            return showError(tr("放宽规定的要求，请写明理由。"), m_reason);
        if (!isConfirmed(difference, *given))
            return;
        label =
            tr("放宽规则“%1”自 %2 起：%3（依据 %4）")
                .arg(ledger::labelOf(m_rule), m_from->date().toString(Qt::ISODate), difference.text(), given->basis);
    }
    if (!m_reason->text().trimmed().isEmpty())
        label += tr("。理由：%1").arg(m_reason->text().trimmed());
    const auto saved = putUnitRule(m_session.ledger(), wanted, label);
    if (!saved)
        return showError(saved.error().message, m_from);
    QDialog::accept();
}

} // namespace ledger
