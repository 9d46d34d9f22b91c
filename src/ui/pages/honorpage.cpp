// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kindtable.h"

#include <QCoreApplication>

namespace ledger {

static Tone levelTone(const QString& field, const Record& record)
{
    if (field != u"level" || !record.isStated(field))
        return Tone::None;
    const QString level = record.text(field);
    const bool isHigh = level == QStringLiteral("国家级") || level == QStringLiteral("省级");
    return isHigh ? Tone::Bad : Tone::Neutral;
}

KindTraits honorTraits()
{
    KindTraits traits;
    traits.kind = Kind::Honor;
    traits.tone = levelTone;
    traits.copiedParts = {QStringLiteral("honor_recipients")};
    traits.emptyTitle = QCoreApplication::translate("HonorPage", "这个期间还没有荣誉");
    return traits;
}

} // namespace ledger
