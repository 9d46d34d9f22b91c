// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/language.h"
#include "core/numbertext.h"
#include "figures/figures.h"

#include <QJsonArray>

namespace ledger {

struct TraceOptions {
    std::string ledger;
    std::string key;
    std::string period;
    std::string branch;
};

static QJsonObject rowJson(const TraceRow& row)
{
    return {{QStringLiteral("kind"), kindKey(row.kind)},
            {QStringLiteral("id"), row.uid},
            {QStringLiteral("date"), textJson(row.date)},
            {QStringLiteral("branch"), textJson(row.branch)},
            {QStringLiteral("title"), row.title}};
}

static QJsonValue addsJson(const TraceRow& row)
{
    if (!row.present && !row.expected)
        return numberJson(row.adds);
    return QJsonObject{{QStringLiteral("present"), valueJson(row.present)},
                       {QStringLiteral("expected"), valueJson(row.expected)}};
}

static QString addsText(const TraceRow& row)
{
    if (!row.present && !row.expected)
        return roundedText(row.adds);
    return roundedText(row.present.value_or(0)) + u'/' + roundedText(row.expected.value_or(0));
}

static QJsonObject traceJson(const Trace& trace)
{
    QJsonArray records;
    for (const TraceRow& row : trace.records) {
        QJsonObject json = rowJson(row);
        json.insert(QStringLiteral("adds"), addsJson(row));
        if (!row.told.isEmpty())
            json.insert(QStringLiteral("told"), row.told);
        records.append(json);
    }
    QJsonArray notCounted;
    for (const TraceRow& row : trace.notCounted) {
        QJsonObject json = rowJson(row);
        json.insert(QStringLiteral("reason"), row.reason);
        notCounted.append(json);
    }
    QJsonObject json = figureJson(trace.figure);
    json.insert(QStringLiteral("records"), records);
    json.insert(QStringLiteral("not_counted"), notCounted);
    return json;
}

/// With what makes the record count, where there is something to say.
static QString titleText(const TraceRow& row)
{
    return row.told.isEmpty() ? row.title : saidOf(row.title, row.told);
}

static TextTable tableOf(const QList<TraceRow>& rows, const QString& lastHead, QString (*last)(const TraceRow&))
{
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "日期")), say(QT_TRANSLATE_NOOP("cli", "党组织")), lastHead,
                     say(QT_TRANSLATE_NOOP("cli", "记录"))});
    for (const TraceRow& row : rows)
        table.addRow({row.date, row.branch, last(row), titleText(row)});
    return table;
}

static QString traceText(const Trace& trace)
{
    const QString value = (figureText(trace.figure) + u' ' + unitText(trace.figure.unit)).trimmed();
    QString text = saidOf(trace.figure.label, value) + QStringLiteral("\n\n");
    TextTable counted = tableOf(trace.records, say(QT_TRANSLATE_NOOP("cli", "计入")), addsText);
    counted.setSide(2, ColumnSide::Right);
    text += counted.toText();
    if (trace.notCounted.isEmpty())
        return text;
    text += u'\n' + say(QT_TRANSLATE_NOOP("cli", "看过而未计入的记录：")) + u'\n';
    return text + tableOf(trace.notCounted, say(QT_TRANSLATE_NOOP("cli", "原因")), [](const TraceRow& row) {
                      return row.reason;
                  }).toText();
}

static Result<ExitStatus> run(const TraceOptions& options, Invocation& invocation)
{
    auto question = questionOf(options.ledger, options.period, options.branch, invocation);
    if (!question)
        return question.error();
    const auto key = figureKeyOf(question->figures, QString::fromStdString(options.key));
    if (!key)
        return key.error();
    const auto trace = question->figures.trace(*key, question->period, question->branch);
    if (!trace)
        return trace.error();
    if (invocation.out.isJson())
        invocation.out.json(traceJson(*trace));
    else
        invocation.out.text(traceText(*trace));
    return ExitStatus::Done;
}

void addTraceCommand(CommandSet& commands)
{
    const auto options = std::make_shared<TraceOptions>();
    CLI::App* command = commands.add(
        "trace", say(QT_TRANSLATE_NOOP("cli", "一个指标由哪些记录组成，哪些没有计入、为什么")),
        {say(QT_TRANSLATE_NOOP("cli",
                               "branchledger trace 台账.ledger meeting.lecture --period 2022Q3 --branch 第一党支部"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("KEY", options->key, say(QT_TRANSLATE_NOOP("cli", "指标代号")).toStdString())
        ->required()
        ->type_name(std::string());
    addPeriodOption(command, options->period)->required();
    addBranchOption(command, options->branch);
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
