// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/language.h"
#include "figures/yearequation.h"

#include <QJsonArray>

namespace ledger {

struct MemberChangeOptions {
    std::string ledger;
    std::string period;
    std::string branch;
};

static QJsonArray peopleJson(const QList<ChangedPerson>& people)
{
    QJsonArray json;
    for (const ChangedPerson& person : people) {
        QJsonObject entry{{QStringLiteral("name"), person.name},
                          {QStringLiteral("date"),
                           person.day.isValid() ? QJsonValue(person.day.toString(Qt::ISODate)) : QJsonValue()}};
        if (!person.why.isEmpty())
            entry.insert(QStringLiteral("why"), person.why);
        json.append(entry);
    }
    return json;
}

static QJsonObject changeJson(const BranchChange& one)
{
    QJsonObject people;
    QJsonObject json{{QStringLiteral("branch"), one.branchId == 0 ? QJsonValue() : QJsonValue(one.branch)},
                     {QStringLiteral("before"), one.change.before},
                     {QStringLiteral("recorded_before"), one.change.recordedBefore},
                     {QStringLiteral("after"), one.change.after},
                     {QStringLiteral("difference"), one.change.difference()},
                     {QStringLiteral("doubts"), peopleJson(one.change.doubts)},
                     {QStringLiteral("apart"), peopleJson(one.apart)}};
    for (const ChangeTerm term : allChangeTerms) {
        json.insert(changeTermKey(term), one.change.countOf(term));
        people.insert(changeTermKey(term), peopleJson(one.change.people.value(term)));
    }
    json.insert(QStringLiteral("people"), people);
    return json;
}

static QString shownNames(const QList<ChangedPerson>& people)
{
    QStringList names;
    for (const ChangedPerson& person : people)
        names << withRemark(person.name, PartialDate::day(person.day).toText());
    return listText(names);
}

static QString changesText(const QList<BranchChange>& changes)
{
    QStringList heads{say(QT_TRANSLATE_NOOP("cli", "党组织")), say(QT_TRANSLATE_NOOP("cli", "期初数"))};
    for (const ChangeTerm term : allChangeTerms)
        heads << (signOf(term) > 0 ? QStringLiteral("＋") : QStringLiteral("－")) + changeTermLabel(term);
    heads << say(QT_TRANSLATE_NOOP("cli", "期末实有")) << say(QT_TRANSLATE_NOOP("cli", "差额"));
    TextTable table(heads);
    QString remarks;
    for (const BranchChange& one : changes) {
        QStringList row{one.branch, QString::number(one.change.before)};
        for (const ChangeTerm term : allChangeTerms)
            row << QString::number(one.change.countOf(term));
        row << QString::number(one.change.after) << QString::number(one.change.difference());
        table.addRow(row);
        if (&one == &changes.constLast())
            break;
        for (const ChangeTerm term : allChangeTerms) {
            if (one.change.countOf(term) > 0)
                remarks += say(QT_TRANSLATE_NOOP("cli", "%1  %2：%3\n"))
                               .arg(one.branch, changeTermLabel(term), shownNames(one.change.people.value(term)));
        }
        for (const ChangeRemark& remark : changeRemarks(one))
            remarks += QStringLiteral("%1  ! %2\n").arg(one.branch, remark.shown);
    }
    for (const ChangeRemark& remark : apartRemarks(changes.constLast()))
        remarks += QStringLiteral("%1  ! %2\n").arg(say(QT_TRANSLATE_NOOP("cli", "合计与各支部之和")), remark.shown);
    for (int column = 1; column < heads.size(); ++column)
        table.setSide(column, ColumnSide::Right);
    return table.toText() + u'\n' + remarks;
}

static Result<ExitStatus> run(const MemberChangeOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    const auto changes = yearEquation(*question->open.reader, question->period, question->branch);
    if (!changes)
        return changes.error();
    QJsonArray branches;
    for (const BranchChange& one : changes->first(changes->size() - 1))
        branches.append(changeJson(one));
    invocation.out.json({{QStringLiteral("period"), question->period.text},
                         {QStringLiteral("total"), changeJson(changes->constLast())},
                         {QStringLiteral("branches"), branches}});
    invocation.out.text(changesText(*changes));
    return ExitStatus::Done;
}

void addMemberChangeCommand(CommandSet& commands)
{
    const auto options = std::make_shared<MemberChangeOptions>();
    CLI::App* command = commands.add(
        "member-change", say(QT_TRANSLATE_NOOP("cli", "党员增减：期初数＋增加－减少＝期末实有，每个数字是谁")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger member-change 台账.ledger --period 2022")),
         say(QT_TRANSLATE_NOOP("cli",
                               "branchledger member-change 台账.ledger --period 2022 --branch 第一党支部 --json"))});
    addLedgerArgument(command, options->ledger);
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
