// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/kindword.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "figures/articlegloss.h"
#include "figures/findings.h"

#include <QJsonArray>

namespace ledger {

struct FindingsOptions {
    std::string ledger;
    std::string kind;
    std::string period;
    std::string branch;
    std::string severity;
};

struct FoundOfRecord {
    QString uid;
    QString date;
    QString branch;
    QString title;
    RuleFinding finding;
};

using Severity = RuleFinding::Severity;

static Result<Severity> leastSeverity(const std::string& word)
{
    const QString key = QString::fromStdString(word);
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Fault}) {
        if (key == severityKey(severity) || key == severityText(severity))
            return severity;
    }
    if (key.isEmpty())
        return Severity::Info;
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "--severity 只能是 info、warning 或 fault，不是“%1”。")).arg(key));
}

/// Whether a record of the kind is a state and no event: then the period's last day is the day that is judged.
static bool isState(Kind kind)
{
    return kind == Kind::Branch || kind == Kind::Member;
}

static Result<QList<Record>> recordsOf(Reader& reader, Kind kind, const std::optional<Period>& period,
                                       const QList<qint64>& branches)
{
    ListQuery query;
    query.kind = kind;
    query.order = Qt::AscendingOrder;
    query.branches = branches;
    if (period && !isState(kind)) {
        query.from = period->from;
        query.to = period->to;
    }
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    auto loaded = reader.load(kind, *ids);
    if (!loaded)
        return loaded;
    QHash<qint64, Record> byId;
    for (const Record& record : std::as_const(*loaded))
        byId.insert(record.id, record);
    QList<Record> records;
    for (const qint64 id : *ids)
        records.append(byId.value(id));
    return records;
}

static Result<QList<FoundOfRecord>> judge(const Findings& findings, const QList<Record>& records, Severity least)
{
    QList<FoundOfRecord> found;
    for (const Record& record : records) {
        const auto said = findings.of(record);
        if (!said)
            return said.error();
        const KindInfo& info = findings.context().reader.schema().of(record.kind);
        for (const RuleFinding& finding : *said) {
            if (finding.severity >= least)
                found.append({record.uid, record.value(info.dateField).value<PartialDate>().toIso(),
                              branchName(findings.context().organization, record.number(info.branchField)),
                              record.text(info.titleField), finding});
        }
    }
    return found;
}

static QJsonArray foundJson(const QList<FoundOfRecord>& found)
{
    QJsonArray json;
    for (const FoundOfRecord& one : found) {
        json.append(QJsonObject{{QStringLiteral("id"), one.uid},
                                {QStringLiteral("date"), one.date},
                                {QStringLiteral("branch"), one.branch},
                                {QStringLiteral("title"), one.title},
                                {QStringLiteral("severity"), severityKey(one.finding.severity)},
                                {QStringLiteral("text"), one.finding.text},
                                {QStringLiteral("basis"), one.finding.basis},
                                {QStringLiteral("field"), one.finding.field}});
    }
    return json;
}

static QString foundText(const QList<FoundOfRecord>& found)
{
    if (found.isEmpty())
        return say(QT_TRANSLATE_NOOP("cli", "没有要核对的。"));
    QString text;
    QString last;
    for (const FoundOfRecord& one : found) {
        if (one.uid != last)
            text += QStringLiteral("%1  %2  %3\n").arg(one.date, one.branch, one.title);
        last = one.uid;
        text += say(QT_TRANSLATE_NOOP("cli", "  %1  %2（%3）\n"))
                    .arg(severityText(one.finding.severity), one.finding.text, glossedBasis(one.finding.basis));
    }
    return text;
}

static Result<ExitStatus> run(const FindingsOptions& options, Invocation& invocation)
{
    const auto kind = kindNamed(options.kind);
    if (!kind)
        return kind.error();
    const auto least = leastSeverity(options.severity);
    if (!least)
        return least.error();
    std::optional<Period> period;
    if (!options.period.empty()) {
        const auto span = periodOf(options.period);
        if (!span)
            return span.error();
        period = *span;
    }
    const Kind asked = kind->value_or(Kind::StudySession);
    if (!Findings::concern(asked))
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "这一种记录没有可以核对的规则。")));
    const auto place = placeOf(options.ledger, options.branch, invocation.clock);
    if (!place)
        return place.error();
    Reader& reader = *place->open.reader;
    const auto findings = Findings::load(reader, isState(asked) && period ? period->to : invocation.clock.today());
    if (!findings)
        return findings.error();
    const auto records = recordsOf(reader, asked, period, place->branches().values());
    if (!records)
        return records.error();
    const auto found = judge(*findings, *records, *least);
    if (!found)
        return found.error();
    invocation.out.json({{QStringLiteral("kind"), kindKey(asked)},
                         {QStringLiteral("records"), records->size()},
                         {QStringLiteral("findings"), foundJson(*found)}});
    invocation.out.text(foundText(*found));
    return ExitStatus::Done;
}

void addFindingsCommand(CommandSet& commands)
{
    const auto options = std::make_shared<FindingsOptions>();
    CLI::App* command = commands.add(
        "findings", say(QT_TRANSLATE_NOOP("cli", "按规则核对记录：到会人数、表决结果、职务配备等")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger findings 台账.ledger --kind study_session --period 2022Q3")),
         say(QT_TRANSLATE_NOOP("cli",
                               "branchledger findings 台账.ledger --kind study_session --severity fault --json"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("--kind", options->kind, kindHelp().toStdString())->required()->type_name("K");
    addPeriodOption(command, options->period);
    addBranchOption(command, options->branch);
    command
        ->add_option(
            "--severity", options->severity,
            say(QT_TRANSLATE_NOOP("cli", "只列这么重要的和更重要的：info（说明）、warning（请核对）、fault（不成立）"))
                .toStdString())
        ->type_name("S");
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
