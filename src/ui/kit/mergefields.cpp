// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mergefields.h"

#include "ui/kit/detailtext.h"
#include "ui/kit/label.h"
#include "ui/kit/mergecell.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace ledger {

MergeFields::MergeFields(const std::array<Record, 2>& records, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_records(records)
    , m_session(session)
    , m_info(session.schema().of(records[0].kind))
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(8));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(0, scaled(110));
    build();
}

void MergeFields::build()
{
    for (const Field& field : m_info.fields) {
        const QString first = storedText(field, m_records[0].value(field.key));
        const QString second = storedText(field, m_records[1].value(field.key));
        // What follows from the rest is made anew when the record is saved.
        if (field.is(FieldFlag::Derived) || (first.isEmpty() && second.isEmpty()))
            continue;
        if (first == second)
            addSame(field);
        else
            addDifferent(field);
    }
}

QString MergeFields::textOf(const Field& field, int side) const
{
    const QString text = valueText(field, m_records[static_cast<size_t>(side)].value(field.key), m_session);
    return field.is(FieldFlag::Sensitive) && !m_isPersonalShown ? maskedText(field, text) : text;
}

void MergeFields::addSame(const Field& field)
{
    const int line = m_grid->rowCount();
    QLabel* label = makeLabel(fieldLabel(field), LabelRole::Field, this);
    label->setWordWrap(true);
    QLabel* value = makeTextBlock(textOf(field, 0), LabelRole::Muted, this);
    value->setContentsMargins(scaled(10), 0, 0, 0);
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1, 1, 2);
    m_same << label << value;
    if (field.is(FieldFlag::Sensitive))
        m_personal.append({field.key, 0, [value](const QString& text) { value->setText(text); }});
}

void MergeFields::addDifferent(const Field& field)
{
    const int line = m_grid->rowCount();
    QLabel* label = makeLabel(fieldLabel(field), LabelRole::Plain, this);
    label->setWordWrap(true);
    label->setContentsMargins(0, scaled(6), 0, 0);
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    auto* group = new QButtonGroup(this);
    for (int side = 0; side < 2; ++side) {
        const QString name = (side == 0 ? tr("%1，左边：") : tr("%1，右边：")).arg(fieldLabel(field));
        auto* cell = new MergeCell(textOf(field, side), name, this);
        cell->button()->setObjectName((side == 0 ? QStringLiteral("left_") : QStringLiteral("right_")) + field.key);
        group->addButton(cell->button(), side);
        m_grid->addWidget(cell, line, 1 + side);
        if (field.is(FieldFlag::Sensitive))
            m_personal.append({field.key, side, [cell](const QString& text) { cell->setText(text); }});
    }
    m_groups.insert(field.key, group);
    connect(group, &QButtonGroup::idClicked, this, [this, key = field.key] { m_chosen.insert(key); });
}

void MergeFields::propose(int kept)
{
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        if (m_chosen.contains(it.key()))
            continue;
        const int side = m_records[static_cast<size_t>(kept)].isStated(it.key()) ? kept : 1 - kept;
        it.value()->button(side)->setChecked(true);
    }
}

void MergeFields::setOnlyDifferent(bool isOnly)
{
    for (QWidget* widget : std::as_const(m_same))
        widget->setVisible(!isOnly);
}

void MergeFields::showPersonal(bool isShown)
{
    m_isPersonalShown = isShown;
    for (const Personal& shown : std::as_const(m_personal))
        shown.setText(textOf(*m_info.field(shown.field), shown.side));
}

void MergeFields::apply(Record& record) const
{
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const int side = it.value()->checkedId();
        if (side >= 0)
            record.set(it.key(), m_records[static_cast<size_t>(side)].value(it.key()));
    }
}

} // namespace ledger
