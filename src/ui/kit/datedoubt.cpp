// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datedoubt.h"

#include "core/partialdate.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("FormDialog", text);
}

QString doubtAboutDate(const KindInfo& info, const KindTraits& traits, const Record& record, QDate today)
{
    const Field* field = info.field(info.dateField);
    if (!field || !record.isStated(field->key) || traits.datesAhead == DatesAhead::Usual)
        return {};
    const PartialDate date = record.value(field->key).value<PartialDate>();
    if (date.first > today)
        return say(QT_TRANSLATE_NOOP("FormDialog", "“%1”是 %2，在今天（%3）之后。"))
            .arg(fieldLabel(*field), date.toText(), PartialDate::day(today).toText());
    if (date.first != date.last() && field->is(FieldFlag::DayUsual))
        return say(QT_TRANSLATE_NOOP("FormDialog", "“%1”只写到 %2，没有写日。")).arg(fieldLabel(*field), date.toText());
    return {};
}

} // namespace ledger
