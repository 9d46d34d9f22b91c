// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/itemlifesteps.h"

#include "core/partialdate.h"
#include "core/textkey.h"
#include "domain/itemlife.h"
#include "domain/lights.h"
#include "ledger/unitofwork.h"
#include "storage/attachmentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr double Whole = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Error refused(const char* field, const QString& message)
{
    Error error = fail(ErrorCode::Validation, message);
    error.fields = {{QString::fromLatin1(field), message}};
    return error;
}

QVariant textOrNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed());
}

Result<> checkDay(QDate day, QDate today)
{
    if (!day.isValid())
        return refused("day", say(QT_TRANSLATE_NOOP("ledger", "请填写日期")));
    return day > today ? Result<>(refused("day", say(QT_TRANSLATE_NOOP("ledger", "日期在今天之后，请核对"))))
                       : Result<>();
}

Result<> checkName(const char* field, const QString& name, const char* message)
{
    return name.trimmed().isEmpty() ? Result<>(refused(field, say(message))) : Result<>();
}

/// A row of the state book that says who and why.
PartRow stateRow(const PartInfo& book, const QString& state, QDate day)
{
    PartRow row(book.fields.size());
    row[book.indexOf(u"state")] = state;
    row[book.indexOf(u"since")] = QVariant::fromValue(PartialDate::day(day));
    return row;
}

/// The state before the first entry counts for the time before it.
void beginBook(const PartInfo& book, Record& item)
{
    QList<PartRow>& rows = item.parts[book.key];
    const QString state = item.text(QStringLiteral("state"));
    if (rows.isEmpty() && !state.isEmpty())
        rows.append(PartRow{state, QVariant()});
}

void turnState(const KindInfo& info, Record& item, const PartRow& row)
{
    const PartInfo& book = *info.part(u"responsibility_states");
    beginBook(book, item);
    item.parts[book.key].append(row);
    item.set(QStringLiteral("state"), row.value(book.indexOf(u"state")));
}

Result<> checkReport(const KindInfo& info, const Record& item, const ItemReport& report, QDate today)
{
    constexpr int quarters = 4;
    if (report.quarter < 1 || report.quarter > quarters)
        return refused("quarter", say(QT_TRANSLATE_NOOP("ledger", "季度应为 1 到 4")));
    if (report.text.trimmed().isEmpty())
        return refused("text", say(QT_TRANSLATE_NOOP("ledger", "请填写进展")));
    if (report.percent && (*report.percent < 0 || *report.percent > Whole))
        return refused("percent", say(QT_TRANSLATE_NOOP("ledger", "完成比例应为 0 到 100")));
    if (auto named = checkName("entered_by", report.enteredBy, QT_TRANSLATE_NOOP("ledger", "请填写填报人")); !named)
        return named;
    const QList<ProgressEntry> known = progressOf(info, item);
    if (report.corrects < 0 || report.corrects > known.size())
        return refused("corrects", say(QT_TRANSLATE_NOOP("ledger", "没有第 %1 条进展")).arg(report.corrects));
    if (report.corrects > 0 && known[report.corrects - 1].isCorrected)
        return refused(
            "corrects",
            say(QT_TRANSLATE_NOOP("ledger", "第 %1 条进展已经更正过，请更正后来的那一条")).arg(report.corrects));
    return checkDay(report.day, today);
}

void addReport(const KindInfo& info, Record& item, const ItemReport& report)
{
    const PartInfo& part = *info.part(u"responsibility_progress");
    PartRow row(part.fields.size());
    row[part.indexOf(u"quarter")] = static_cast<qlonglong>(report.quarter);
    row[part.indexOf(u"text")] = report.text.trimmed();
    row[part.indexOf(u"percent")] = report.percent ? QVariant(*report.percent) : QVariant();
    row[part.indexOf(u"entered_on")] = QVariant::fromValue(PartialDate::day(report.day));
    row[part.indexOf(u"entered_by")] = textOrNothing(report.enteredBy);
    row[part.indexOf(u"corrects")] =
        report.corrects > 0 ? QVariant(static_cast<qlonglong>(report.corrects)) : QVariant();
    item.parts[part.key].append(row);
    if (!report.state.isEmpty() && report.state != item.text(QStringLiteral("state")))
        turnState(info, item, stateRow(*info.part(u"responsibility_states"), report.state, report.day));
}

/// Linked records that are still there, and files at the item.
Result<bool> hasEvidence(UnitOfWork& unit, const KindInfo& info, const Record& item)
{
    const PartInfo& part = *info.part(u"responsibility_evidence");
    for (const PartRow& row : item.parts.value(part.key)) {
        const auto kind = kindFromKey(row.value(part.indexOf(u"kind")).toString());
        if (!kind)
            continue;
        const auto look = lookOf(unit.records(), *kind, row.value(part.indexOf(u"record_uid")).toString());
        if (!look)
            return look.error();
        if (!look->isEmpty())
            return true;
    }
    const auto files = AttachmentStore(unit.connection()).of(Kind::ResponsibilityItem, item.id);
    if (!files)
        return files.error();
    return !files->isEmpty();
}

/// The second word is that of somebody who had no part in the first.
Result<> checkReviewer(const KindInfo& info, const Record& item, const ItemClosing& closing)
{
    if (auto named = checkName("asked_by", closing.askedBy, QT_TRANSLATE_NOOP("ledger", "请填写销号申请人")); !named)
        return named;
    if (auto named = checkName("reviewed_by", closing.reviewedBy, QT_TRANSLATE_NOOP("ledger", "请填写销号审核人"));
        !named)
        return named;
    const QString reviewer = compactKey(closing.reviewedBy);
    if (reviewer == compactKey(closing.askedBy))
        return refused("reviewed_by", say(QT_TRANSLATE_NOOP("ledger", "审核人不能是申请人本人，请由另一人审核")));
    const QList<ProgressEntry> entries = progressOf(info, item);
    const bool hasReported = std::any_of(entries.begin(), entries.end(), [&](const ProgressEntry& entry) {
        return compactKey(entry.enteredBy) == reviewer;
    });
    return hasReported ? Result<>(refused("reviewed_by",
                                          say(QT_TRANSLATE_NOOP("ledger", "“%1”填报过这一项的进展，请由另一人审核"))
                                              .arg(closing.reviewedBy.trimmed())))
                       : Result<>();
}

Result<> close(UnitOfWork& unit, Record& item, const ItemClosing& closing)
{
    const KindInfo& info = unit.schema().of(Kind::ResponsibilityItem);
    if (auto good = checkReviewer(info, item, closing); !good)
        return good;
    if (auto good = checkDay(closing.day, unit.clock().today()); !good)
        return good;
    const auto proven = hasEvidence(unit, info, item);
    if (!proven)
        return proven.error();
    if (!*proven)
        return refused("evidence",
                       say(QT_TRANSLATE_NOOP("ledger", "没有佐证，不能销号；请先关联记录，或在这一项上附上文件")));
    const PartInfo& book = *info.part(u"responsibility_states");
    PartRow row = stateRow(book, closedState(unit.vocabulary()), closing.day);
    row[book.indexOf(u"asked_by")] = textOrNothing(closing.askedBy);
    row[book.indexOf(u"reviewed_by")] = textOrNothing(closing.reviewedBy);
    row[book.indexOf(u"reason")] = textOrNothing(closing.note);
    turnState(info, item, row);
    item.set(QStringLiteral("closed_on"), QVariant::fromValue(PartialDate::day(closing.day)));
    item.set(QStringLiteral("closed_by"), closing.reviewedBy.trimmed());
    return {};
}

Result<> reopen(UnitOfWork& unit, Record& item, const ItemReopening& reopening)
{
    const KindInfo& info = unit.schema().of(Kind::ResponsibilityItem);
    if (auto named = checkName("by", reopening.by, QT_TRANSLATE_NOOP("ledger", "请填写重新打开的人")); !named)
        return named;
    if (auto named = checkName("reason", reopening.reason, QT_TRANSLATE_NOOP("ledger", "请写明重新打开的原因")); !named)
        return named;
    if (auto good = checkDay(reopening.day, unit.clock().today()); !good)
        return good;
    const PartInfo& book = *info.part(u"responsibility_states");
    PartRow row = stateRow(book, runningState(unit.vocabulary()), reopening.day);
    row[book.indexOf(u"asked_by")] = textOrNothing(reopening.by);
    row[book.indexOf(u"reason")] = textOrNothing(reopening.reason);
    turnState(info, item, row);
    item.set(QStringLiteral("closed_on"), {});
    item.set(QStringLiteral("closed_by"), {});
    return {};
}

/// One step of one item: loaded, turned by `turn`, saved and named after the task.
Result<Changes> takeStep(Ledger& ledger, qint64 id, const char* label,
                         const std::function<Result<>(UnitOfWork&, Record&)>& turn)
{
    return ledger.transact(QStringLiteral("item_step"), say(label), [&](UnitOfWork& unit) -> Result<> {
        auto item = unit.load(Kind::ResponsibilityItem, id);
        if (!item)
            return item.error();
        if (auto turned = turn(unit, *item); !turned)
            return turned;
        unit.setLabel(QCoreApplication::translate("ledger", "%1：%2")
                          .arg(say(label), item->text(QStringLiteral("task")).simplified().left(20)));
        return unit.save(*item);
    });
}

} // namespace

QString closedState(const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("responsibility_state"))) {
        if (word.attributes.value(QLatin1StringView("closed")).toBool())
            return word.word;
    }
    return {};
}

QString runningState(const Vocabulary& vocabulary)
{
    const LightBook book = LightBook::builtIn();
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("responsibility_state"))) {
        const bool isOther = book.notStarted.contains(word.word) || book.overdue.contains(word.word)
            || book.stopped.contains(word.word) || word.attributes.value(QLatin1StringView("done")).toBool();
        if (!isOther)
            return word.word;
    }
    return {};
}

Result<Changes> reportOnItem(Ledger& ledger, const ItemReport& report)
{
    return takeStep(ledger, report.item, QT_TRANSLATE_NOOP("ledger", "填报进展"),
                    [&](UnitOfWork& unit, Record& item) -> Result<> {
                        const KindInfo& info = unit.schema().of(Kind::ResponsibilityItem);
                        if (auto open = unit.items().refuseClosed(item); !open)
                            return open;
                        if (report.state == closedState(unit.vocabulary()))
                            return refused("state", say(QT_TRANSLATE_NOOP("ledger", "销号请用“销号”")));
                        if (auto good = checkReport(info, item, report, unit.clock().today()); !good)
                            return good;
                        addReport(info, item, report);
                        return {};
                    });
}

Result<Changes> closeItem(Ledger& ledger, const ItemClosing& closing)
{
    return takeStep(ledger, closing.item, QT_TRANSLATE_NOOP("ledger", "销号"),
                    [&](UnitOfWork& unit, Record& item) -> Result<> {
                        if (isClosedItem(item, unit.vocabulary()))
                            return refused("state", say(QT_TRANSLATE_NOOP("ledger", "这一项已经销号")));
                        unit.items().permit(item.id);
                        return close(unit, item, closing);
                    });
}

Result<Changes> reopenItem(Ledger& ledger, const ItemReopening& reopening)
{
    return takeStep(ledger, reopening.item, QT_TRANSLATE_NOOP("ledger", "重新打开"),
                    [&](UnitOfWork& unit, Record& item) -> Result<> {
                        if (!isClosedItem(item, unit.vocabulary()))
                            return refused("state", say(QT_TRANSLATE_NOOP("ledger", "这一项没有销号，不需要重新打开")));
                        unit.items().permit(item.id);
                        return reopen(unit, item, reopening);
                    });
}

} // namespace ledger
