// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include "ui/kit/role.h"

namespace ledger {

static const char* roleWord(LabelRole role)
{
    switch (role) {
    case LabelRole::Plain:
        return "plain";
    case LabelRole::Muted:
        return "muted";
    case LabelRole::Small:
        return "small";
    case LabelRole::CardTitle:
        return "card-title";
    case LabelRole::PageTitle:
        return "page-title";
    case LabelRole::Brand:
        return "brand";
    case LabelRole::Error:
        return "error";
    case LabelRole::Field:
        return "field";
    }
    Q_UNREACHABLE();
}

QLabel* makeLabel(const QString& text, LabelRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, roleWord(role));
    return label;
}

QLabel* makeTextBlock(const QString& text, LabelRole role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace ledger
