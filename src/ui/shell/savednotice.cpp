// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savednotice.h"

#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("SavedNotice", text);
}

static std::optional<Message> noticeOfDate(Session& session, const PartialDate& date)
{
    const Period& shown = session.scope().period;
    if (shown.contains(date.first) && shown.contains(date.last()))
        return std::nullopt;
    const Period quarter = Period::quarterOf(date.first);
    const Period wanted = quarter.contains(date.last()) ? quarter : Period::yearOf(date.first);
    return Message{Message::Tone::Info,
                   say(QT_TRANSLATE_NOOP("SavedNotice", "已保存。记录的日期 %1 不在“%2”内，这里的列表看不到它。"))
                       .arg(date.toText(), shown.label()),
                   say(QT_TRANSLATE_NOOP("SavedNotice", "转到%1")).arg(wanted.label()),
                   [&session, wanted] { session.setPeriod(wanted); }};
}

std::optional<Message> noticeOfSaved(Session& session, Kind kind, qint64 id)
{
    const auto reader = session.reader();
    const auto record = reader ? (*reader)->load(kind, id) : Result<Record>(reader.error());
    if (!record)
        return std::nullopt;
    const KindInfo& info = session.schema().of(kind);
    const QList<qint64> branches = session.branchesInScope();
    const bool isElsewhere = !branches.isEmpty() && record->isStated(info.branchField)
        && !branches.contains(record->value(info.branchField).toLongLong());
    if (isElsewhere)
        return Message{Message::Tone::Info,
                       say(QT_TRANSLATE_NOOP("SavedNotice", "已保存。记录属于别的党组织，这里的列表看不到它。")),
                       say(QT_TRANSLATE_NOOP("SavedNotice", "转到全机关")), [&session] { session.setBranch(0); }};
    if (traitsOf(kind).periodUse != PeriodUse::RecordDate || !record->isStated(info.dateField))
        return std::nullopt;
    return noticeOfDate(session, record->value(info.dateField).value<PartialDate>());
}

} // namespace ledger
