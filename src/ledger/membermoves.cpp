// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/membermoves.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

QVariant dayValue(QDate day)
{
    return QVariant::fromValue(PartialDate::day(day));
}

QVariant stated(qint64 id)
{
    return id != 0 ? QVariant(id) : QVariant();
}

/// Ends the memberships that hold the member on the day. Errors where one would end before it begins.
Result<int> endMemberships(QList<PartRow>& rows, const PartInfo& part, QDate day, QDate lastDay)
{
    const int joined = part.indexOf(u"joined_on");
    const int left = part.indexOf(u"left_on");
    int ended = 0;
    for (PartRow& row : rows) {
        const QVariant to = row.value(left);
        if (to.isValid() && to.value<PartialDate>().last() < day)
            continue;
        const QDate from = row.value(joined).value<PartialDate>().first;
        if (from.isValid() && from > lastDay)
            return fail(ErrorCode::Validation,
                        say(QT_TRANSLATE_NOOP("ledger", "现在的组织关系从 %1 开始，变动日期要比它晚。"))
                            .arg(from.toString(Qt::ISODate)));
        row.resize(part.fields.size());
        row[left] = dayValue(lastDay);
        ++ended;
    }
    return ended;
}

Result<> moveTo(Record& member, const PartInfo& part, const MemberMove& move)
{
    QList<PartRow>& rows = member.parts[part.key];
    const auto ended = endMemberships(rows, part, move.day, move.day.addDays(-1));
    if (!ended)
        return ended.error();
    PartRow row(part.fields.size());
    row[part.indexOf(u"branch")] = move.branch;
    row[part.indexOf(u"group")] = stated(move.group);
    row[part.indexOf(u"joined_on")] = dayValue(move.day);
    if (!move.note.isEmpty())
        row[part.indexOf(u"reason")] = move.note;
    rows.append(row);
    return {};
}

Result<> leave(Record& member, const PartInfo& part, const MemberMove& move)
{
    QList<PartRow>& rows = member.parts[part.key];
    const auto ended = endMemberships(rows, part, move.day, move.day);
    if (!ended)
        return ended.error();
    if (*ended == 0)
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "当日没有组织关系，不能转出。")));
    if (!move.note.isEmpty())
        rows.last()[part.indexOf(u"reason")] = move.note;
    return {};
}

void addEvent(Record& member, const PartInfo& part, const MemberMove& move)
{
    PartRow row(part.fields.size());
    row[part.indexOf(u"event")] = move.event;
    row[part.indexOf(u"happened_on")] = dayValue(move.day);
    if (!move.note.isEmpty())
        row[part.indexOf(u"note")] = move.note;
    member.parts[part.key].append(row);
}

} // namespace

Result<Record> withMove(Record member, const KindInfo& info, const MemberMove& move)
{
    const PartInfo& memberships = *info.part(u"memberships");
    if (!move.day.isValid())
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "请填写变动日期。")));
    if (move.what == MemberMove::What::Transfer && move.branch == 0)
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "请选择转到哪个党组织。")));
    if (move.what == MemberMove::What::Event) {
        if (move.event.isEmpty())
            return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "请选择是什么事项。")));
        addEvent(member, *info.part(u"member_events"), move);
    }
    Result<> moved;
    if (move.what == MemberMove::What::Leave)
        moved = leave(member, memberships, move);
    else if (move.branch != 0)
        moved = moveTo(member, memberships, move);
    if (!moved)
        return moved.error();
    return member;
}

Result<> applyMove(Ledger& ledger, const QList<qint64>& members, const MemberMove& move, const QString& label)
{
    const auto done = ledger.transact(QStringLiteral("member-move"), label, [&](UnitOfWork& work) -> Result<> {
        for (const qint64 id : members) {
            const auto member = work.load(Kind::Member, id);
            if (!member)
                return member.error();
            auto moved = withMove(*member, work.schema().of(Kind::Member), move);
            if (!moved) {
                Error error = moved.error();
                error.message =
                    say(QT_TRANSLATE_NOOP("ledger", "%1：%2")).arg(member->text(QStringLiteral("name")), error.message);
                return error;
            }
            if (auto saved = work.save(*moved); !saved)
                return saved;
        }
        return {};
    });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace ledger
