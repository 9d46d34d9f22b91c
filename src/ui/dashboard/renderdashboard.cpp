// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/renderdashboard.h"

#include "core/safefile.h"
#include "figures/figures.h"
#include "ledger/ledger.h"

#include <QBuffer>
#include <QImage>

namespace ledger {

Result<> renderDashboard(Ledger& ledger, const Period& period, const QString& path)
{
    Q_UNUSED(ledger)
    Q_UNUSED(period)
    QImage image(1440, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeFileSafely(path, bytes);
}

} // namespace ledger
