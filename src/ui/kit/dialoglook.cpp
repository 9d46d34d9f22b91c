// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialoglook.h"

#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QDialog>

namespace ledger {

void dressDialog(QDialog* dialog)
{
    setRole(dialog, "surface");
    dialog->setModal(true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
}

void fitDialog(QDialog* dialog, QSize usual)
{
    constexpr QSize margin(40, 40); ///< of the window below that stays in sight
    const QSize wanted(scaled(usual.width()), scaled(usual.height()));
    const QWidget* below = dialog->parentWidget();
    dialog->resize(below ? wanted.boundedTo(below->window()->size() - margin) : wanted);
}

} // namespace ledger
