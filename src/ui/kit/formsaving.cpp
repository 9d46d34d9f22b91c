// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formsaving.h"

#include "ledger/drafts.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("FormDialog", text);
}

/// Twins nobody has said anything about; none where nothing of what makes twins was changed.
static Result<QList<Twin>> newTwinsOf(const Ledger& ledger, const Record& record, const KnownTwins& known)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    if (record.id != 0) {
        const auto before = (*reader)->load(record.kind, record.id);
        if (before && isIdentityKept(ledger.schema().of(record.kind), *before, record))
            return QList<Twin>();
    }
    const auto twins = likelyTwins(**reader, record);
    if (!twins)
        return twins;
    return known.unknownOf(*twins);
}

Result<SavedOrTwins> saveUnlessTwin(Ledger& ledger, const SaveOrder& order)
{
    auto twins = newTwinsOf(ledger, order.record, order.known);
    if (!twins)
        return twins.error();
    if (!twins->isEmpty())
        return SavedOrTwins{order.record, *twins};
    Record stored = order.record;
    const auto changes = ledger.transact(QStringLiteral("save"), order.label, [&](UnitOfWork& work) {
        auto saved = work.save(stored);
        return saved ? dropDraft(work, order.draftId) : saved;
    });
    if (!changes)
        return changes.error();
    return SavedOrTwins{stored, {}};
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
        return say(QT_TRANSLATE_NOOP("FormDialog", "“%1”只写到 %2，没有写日。"))
            .arg(fieldLabel(*field), date.toText());
    return {};
}

} // namespace ledger
