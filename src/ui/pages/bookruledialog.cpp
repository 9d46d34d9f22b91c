// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookruledialog.h"

#include "core/language.h"
#include "ledger/meetingrules.h"
#include "ui/kit/label.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QSpinBox>

namespace ledger {

BookRuleDialog::BookRuleDialog(Session& session, BookRule rule, QList<BookRule> given, QWidget* parent)
    : UnitRuleDialog(
        session, rule.label,
        {tr("标“本单位要求”"), tr("标“本单位放宽”"), tr("核对和提醒会因此减少；设置里会标明“本单位放宽”，")}, parent)
    , m_rule(std::move(rule))
    , m_given(std::move(given))
{
    addRow(tr("依据"), makeTextBlock(m_rule.basis, LabelRole::Plain, this));
    for (const BookValue& value : std::as_const(m_rule.values)) {
        if (value.isShare)
            addShare(value);
        else
            addNumber(value);
    }
    addEnd();
}

void BookRuleDialog::addNumber(const BookValue& value)
{
    auto* editor = new QSpinBox(this);
    editor->setObjectName(value.name);
    editor->setRange(value.none.isEmpty() ? value.least : 0, value.most);
    if (!value.none.isEmpty())
        editor->setSpecialValueText(value.none);
    editor->setValue(m_rule.definition.value(value.name).toInt());
    connect(editor, &QSpinBox::valueChanged, this, &BookRuleDialog::showDifference);
    m_numbers.insert(value.name, editor);
    addRow(value.label, editor);
}

void BookRuleDialog::addShare(const BookValue& value)
{
    auto* editor = new QComboBox(this);
    editor->setObjectName(value.name);
    const BookRule* given = editionOn(m_given, m_rule, session().today());
    const auto shares = lawfulShares(given ? *given : m_rule, value.name);
    const QJsonObject chosen = m_rule.definition.value(value.name).toObject();
    for (const QJsonObject& share : shares ? *shares : QList<QJsonObject>{chosen}) {
        editor->addItem(inInterfaceLanguage(share.value(QLatin1StringView("words")).toString(),
                                            share.value(QLatin1StringView("en")).toString()),
                        share);
        const auto read = readShare(share);
        const auto own = readShare(chosen);
        if (read && own && !read->isStricterThan(*own) && !own->isStricterThan(*read))
            editor->setCurrentIndex(editor->count() - 1);
    }
    connect(editor, &QComboBox::currentIndexChanged, this, &BookRuleDialog::showDifference);
    m_shares.insert(value.name, editor);
    addRow(value.label, editor);
}

BookRule BookRuleDialog::edited() const
{
    BookRule rule = m_rule;
    for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
        rule.definition.insert(it.key(), it.value()->value());
    for (auto it = m_shares.begin(); it != m_shares.end(); ++it)
        rule.definition.insert(it.key(), it.value()->currentData().toJsonObject());
    rule.definition.insert(QStringLiteral("effective_from"), from().toString(Qt::ISODate));
    rule.definition.insert(QStringLiteral("unit_reason"), reason());
    return rule;
}

UnitRuleDialog::Judged BookRuleDialog::judge() const
{
    const BookRule rule = edited();
    Judged judged;
    judged.requirement = requirementText(rule);
    const BookRule* given = editionOn(m_given, m_rule, from());
    if (!given) {
        judged.problem = tr("这一天规定还没有生效，请换一个生效日期。");
        return judged;
    }
    judged.basis = given->basis;
    judged.difference = compareRules(rule, *given);
    if (const auto checked = checkRule(rule, *given); !checked)
        judged.problem = checked.error().message;
    else if (given->effectiveFrom == from())
        judged.problem = tr("规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。")
                             .arg(from().toString(Qt::ISODate));
    return judged;
}

Result<> BookRuleDialog::put(const QString& label)
{
    return putBookRule(session().ledger(), {m_rule.book, edited().definition, m_rule.settings}, label);
}

} // namespace ledger
