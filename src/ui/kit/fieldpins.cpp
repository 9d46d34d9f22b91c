// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldpins.h"

#include "ui/kit/carriedover.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QCoreApplication>
#include <QToolButton>

namespace ledger {

static constexpr int PinSize = 20;

static QString say(const char* text)
{
    return QCoreApplication::translate("FieldPins", text);
}

FieldPins::FieldPins(UiSettings& settings, const KindInfo& info)
    : m_settings(settings)
    , m_info(info)
{
}

QToolButton* FieldPins::make(const Field& field, QWidget* parent)
{
    auto* pin = new QToolButton(parent);
    pin->setObjectName(QStringLiteral("pin_") + field.key);
    pin->setCheckable(true);
    pin->setChecked(pinnedFields(m_settings, m_info).contains(field.key));
    pin->setIcon(lineIcon(QStringLiteral("pin"), pin->isChecked() ? theme().accent : theme().faint));
    pin->setAutoRaise(true);
    pin->setFocusPolicy(Qt::NoFocus);
    pin->setFixedSize(scaled(PinSize), scaled(PinSize));
    const QString what = say(QT_TRANSLATE_NOOP("FieldPins", "录下一条时保留“%1”")).arg(fieldLabel(field));
    pin->setAccessibleName(what);
    pin->setToolTip(plainToolTip(what + QStringLiteral("  F8")));
    QSizePolicy policy = pin->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    pin->setSizePolicy(policy);
    pin->hide();
    m_pins.insert(field.key, pin);
    QObject::connect(pin, &QToolButton::toggled, pin, [this, pin, key = field.key](bool isPinned) {
        pin->setIcon(lineIcon(QStringLiteral("pin"), isPinned ? theme().accent : theme().faint));
        setPinned(m_settings, m_info, key, isPinned);
    });
    return pin;
}

void FieldPins::show(const QString& current)
{
    for (auto it = m_pins.begin(); it != m_pins.end(); ++it)
        it.value()->setVisible(it.value()->isChecked() || it.key() == current);
}

void FieldPins::hide()
{
    for (QToolButton* pin : std::as_const(m_pins))
        pin->hide();
}

void FieldPins::toggle(const QString& field)
{
    if (QToolButton* pin = m_pins.value(field))
        pin->toggle();
}

} // namespace ledger
