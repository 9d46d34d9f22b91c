// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unitruledialog.h"

#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

QString effectText(QDate from, QDate to)
{
    const QString first = from.toString(Qt::ISODate);
    return to.isValid() ? UnitRuleDialog::tr("%1 至 %2").arg(first, to.toString(Qt::ISODate)) : first;
}

UnitRuleDialog::UnitRuleDialog(Session& session, const QString& rule, const Consequences& consequences, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_rule(rule)
    , m_consequences(consequences)
    , m_rows(new QFormLayout)
    , m_from(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_difference(makeTextBlock({}, LabelRole::Plain, this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
{
    setObjectName(QStringLiteral("ruleDialog"));
    dressDialog(this);
    setWindowTitle(tr("本单位对“%1”的要求").arg(rule));
    createLayout();
    setMinimumWidth(scaled(560));
}

void UnitRuleDialog::createLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(20));
    outer->setSpacing(scaled(14));
    m_rows->setHorizontalSpacing(scaled(20));
    m_rows->setVerticalSpacing(scaled(12));
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    outer->addLayout(m_rows);
    m_difference->setObjectName(QStringLiteral("ruleDifference"));
    outer->addWidget(m_difference);
    m_error->setObjectName(QStringLiteral("ruleError"));
    m_error->hide();
    outer->addWidget(m_error);
    outer->addStretch(1);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDate(m_session.today());
    m_from->setObjectName(QStringLiteral("ruleFrom"));
    m_reason->setPlaceholderText(tr("例如：党委会 2022 年第 3 次会议决定"));
    m_reason->setObjectName(QStringLiteral("ruleReason"));
}

void UnitRuleDialog::addRow(const QString& label, QWidget* editor)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    m_rows->addRow(words, editor);
}

void UnitRuleDialog::addEnd()
{
    addRow(tr("生效日期"), m_from);
    addRow(tr("理由"), m_reason);
    addButtons();
    connect(m_from, &QDateEdit::dateChanged, this, &UnitRuleDialog::showDifference);
    showDifference();
}

void UnitRuleDialog::addButtons()
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
    connect(save, &QPushButton::clicked, this, &UnitRuleDialog::accept);
}

QDate UnitRuleDialog::from() const
{
    return m_from->date();
}

QString UnitRuleDialog::reason() const
{
    return m_reason->text().trimmed();
}

void UnitRuleDialog::showDifference()
{
    m_error->hide();
    const Judged judged = judge();
    if (!judged.problem.isEmpty() || judged.isOwn) {
        m_difference->setText(judged.isOwn ? tr("规定里没有这一条，由本单位提出。") : judged.problem);
        return;
    }
    switch (judged.difference.stance()) {
    case RuleStance::AsGiven:
        m_difference->setText(tr("与规定相同（%1）。").arg(judged.basis));
        return;
    case RuleStance::Stricter:
        m_difference->setText(tr("比规定严，%1：%2。").arg(m_consequences.stricter, judged.difference.text()));
        return;
    case RuleStance::Looser:
        m_difference->setText(tr("比规定宽，%1：%2。依据 %3。请写明理由。")
                                  .arg(m_consequences.looser, judged.difference.text(), judged.basis));
        return;
    }
}

bool UnitRuleDialog::isConfirmed(const Judged& judged)
{
    return m_session.prompt().confirm(
        this,
        {tr("放宽规定的要求"),
         tr("“%1”：%2。\n\n这比规定（%3）宽。%4"
            "谁在什么时候为什么放宽，记在修改历史里。\n\n确定放宽吗？")
             .arg(m_rule, judged.difference.text(), judged.basis, m_consequences.question),
         tr("放宽"),
         {},
         Prompt::Weight::Destructive});
}

void UnitRuleDialog::showError(const QString& text, QWidget* place)
{
    m_error->setText(text);
    m_error->show();
    place->setFocus();
}

void UnitRuleDialog::accept()
{
    const Judged judged = judge();
    if (!judged.problem.isEmpty())
        return showError(judged.problem, m_from);
    const QString day = from().toString(Qt::ISODate);
    QString label = tr("规则“%1”自 %2 起：%3").arg(m_rule, day, judged.requirement);
    if (judged.difference.stance() == RuleStance::Looser) {
        if (reason().isEmpty())
            return showError(tr("放宽规定的要求，请写明理由。"), m_reason);
        if (!isConfirmed(judged))
            return;
        label = tr("放宽规则“%1”自 %2 起：%3（依据 %4）").arg(m_rule, day, judged.difference.text(), judged.basis);
    }
    if (!reason().isEmpty())
        label += tr("。理由：%1").arg(reason());
    if (const auto saved = put(label); !saved)
        return showError(saved.error().message, m_from);
    QDialog::accept();
}

} // namespace ledger
