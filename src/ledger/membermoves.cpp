// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/membermoves.h"

#include "ledger/unitofwork.h"
#include "storage/linkstore.h"

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

/// Whether the word of the event has the attribute: ends, of_probationary.
bool isOf(const UnitOfWork& work, const MemberMove& move, QLatin1StringView attribute)
{
    for (const DictionaryWord& word : work.vocabulary().words(QStringLiteral("member_event"))) {
        if (move.what == MemberMove::What::Event && word.word == move.event)
            return word.attributes.contains(attribute);
    }
    return false;
}

bool endsMembership(const UnitOfWork& work, const MemberMove& move)
{
    return move.what == MemberMove::What::Leave || isOf(work, move, QLatin1StringView("ends"));
}

/// What the dictionary and the calendar say against the move of this member.
Result<> checkMove(const UnitOfWork& work, const Record& member, const MemberMove& move)
{
    if (endsMembership(work, move) && move.day > work.clock().today())
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "日期 %1 在今天之后。")).arg(move.day.toString(Qt::ISODate)));
    const QDate confirmed = member.day(QStringLiteral("confirmed_on"));
    const bool isFull = confirmed.isValid() ? confirmed <= move.day
                                            : work.vocabulary()
                                                  .having(QStringLiteral("member_category"), QStringLiteral("full"))
                                                  .contains(member.text(QStringLiteral("category")));
    if (isFull && isOf(work, move, QLatin1StringView("of_probationary")))
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "已是正式党员，这一项只用于预备党员。")));
    return {};
}

/// Whoever is no longer a member holds no post in a branch.
Result<> endPosts(UnitOfWork& work, qint64 memberId, QDate day)
{
    const auto branches = LinkStore(work.connection(), work.schema()).referring(Kind::Branch, Kind::Member, memberId);
    if (!branches)
        return branches.error();
    const PartInfo& part = *work.schema().of(Kind::Branch).part(u"branch_posts");
    for (const qint64 id : *branches) {
        auto branch = work.load(Kind::Branch, id);
        if (!branch)
            return branch.error();
        bool isChanged = false;
        for (PartRow& row : branch->parts[part.key]) {
            QVariant& to = row[part.indexOf(u"held_to")];
            const bool isHeld = row[part.indexOf(u"member")].toLongLong() == memberId
                && (!to.isValid() || to.value<PartialDate>().first > day);
            if (isHeld)
                to = dayValue(day);
            isChanged = isChanged || isHeld;
        }
        if (!isChanged || branch->isDeleted)
            continue;
        if (auto saved = work.save(*branch); !saved)
            return saved;
    }
    return {};
}

/// The year's dues are owed up to the month of leaving.
Result<> endDues(UnitOfWork& work, qint64 memberId, QDate day)
{
    const auto dues = LinkStore(work.connection(), work.schema()).referring(Kind::PartyDues, Kind::Member, memberId);
    if (!dues)
        return dues.error();
    const QString toMonth = QStringLiteral("to_month");
    for (const qint64 id : *dues) {
        auto record = work.load(Kind::PartyDues, id);
        if (!record)
            return record.error();
        const bool isOfYear = !record->isDeleted && record->number(QStringLiteral("year")) == day.year();
        if (!isOfYear || (record->isStated(toMonth) && record->number(toMonth) <= day.month()))
            continue;
        record->set(toMonth, static_cast<qlonglong>(day.month()));
        if (auto saved = work.save(*record, Validation::Planned); !saved)
            return saved;
    }
    return {};
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
            const auto checked = checkMove(work, *member, move);
            auto moved =
                checked ? withMove(*member, work.schema().of(Kind::Member), move) : Result<Record>(checked.error());
            if (!moved) {
                Error error = moved.error();
                error.message =
                    say(QT_TRANSLATE_NOOP("ledger", "%1：%2")).arg(member->text(QStringLiteral("name")), error.message);
                return error;
            }
            if (auto saved = work.save(*moved); !saved)
                return saved;
            if (!endsMembership(work, move))
                continue;
            if (auto ended = endPosts(work, id, move.day); !ended)
                return ended;
            if (auto ended = endDues(work, id, move.day); !ended)
                return ended;
        }
        return {};
    });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace ledger
