// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/itemword.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "ledger/itemevidence.h"
#include "ledger/unitofwork.h"

#include <QJsonArray>

namespace ledger {

struct ItemEvidenceOptions {
    std::string ledger;
    std::string item;
    std::vector<std::string> links;
};

static QString evidenceKey()
{
    return QStringLiteral("responsibility_evidence");
}

static QString stateKey(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
        return QStringLiteral("sound");
    case EvidenceState::Unseen:
        return QStringLiteral("unseen");
    case EvidenceState::Changed:
        return QStringLiteral("changed");
    case EvidenceState::Gone:
        return QStringLiteral("deleted");
    }
    Q_UNREACHABLE();
}

static QString stateText(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
        return say(QT_TRANSLATE_NOOP("cli", "关联后没有改动"));
    case EvidenceState::Unseen:
        return say(QT_TRANSLATE_NOOP("cli", "关联得早，没有记下当时的内容"));
    case EvidenceState::Changed:
        return say(QT_TRANSLATE_NOOP("cli", "关联后改动过"));
    case EvidenceState::Gone:
        return say(QT_TRANSLATE_NOOP("cli", "记录已删除"));
    }
    Q_UNREACHABLE();
}

/// "honor/UID" as a row of the item's evidence. Errors: Usage where there is no such record.
static Result<PartRow> linkOf(const std::string& word, const PartInfo& part, Reader& reader)
{
    const QString text = QString::fromStdString(word);
    const auto kind = kindFromKey(text.section(u'/', 0, 0));
    const QString uid = text.section(u'/', 1);
    const auto id = kind ? reader.idOf(*kind, uid) : Result<qint64>(0);
    if (!id)
        return id.error();
    const auto record = *id == 0 ? Result<Record>(Record()) : reader.load(*kind, *id);
    if (!record)
        return record.error();
    if (*id == 0 || record->isDeleted)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "没有“%1”这条记录；佐证要写成 种类/编号，如 honor/编号。")).arg(text));
    PartRow row(part.fields.size());
    row[part.indexOf(u"kind")] = kindKey(*kind);
    row[part.indexOf(u"record_uid")] = uid;
    return row;
}

static Result<> link(Ledger& ledger, Reader& reader, const Record& item, const std::vector<std::string>& words)
{
    const PartInfo& part = *ledger.schema().of(Kind::ResponsibilityItem).part(evidenceKey());
    QList<PartRow> rows;
    for (const std::string& word : words) {
        auto row = linkOf(word, part, reader);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    const auto done = ledger.transact(
        QStringLiteral("save"), say(QT_TRANSLATE_NOOP("cli", "关联佐证：%1")).arg(item.text(QStringLiteral("task"))),
        [&](UnitOfWork& unit) -> Result<> {
            auto record = unit.load(Kind::ResponsibilityItem, item.id);
            if (!record)
                return record.error();
            const int uid = part.indexOf(u"record_uid");
            QList<PartRow>& known = record->parts[part.key];
            for (const PartRow& row : std::as_const(rows)) {
                const bool isKnown = std::any_of(known.begin(), known.end(), [&](const PartRow& other) {
                    return other.value(uid) == row.value(uid);
                });
                if (!isKnown)
                    known.append(row);
            }
            return unit.save(*record);
        });
    return done ? Result<>() : Result<>(done.error());
}

static Result<ExitStatus> tell(Reader& reader, const Record& item, Invocation& invocation)
{
    const auto states = evidenceStates(reader, item);
    const auto proposals = proposeEvidence(reader, item);
    if (!states || !proposals)
        return states ? proposals.error() : states.error();
    const PartInfo& part = *reader.schema().of(Kind::ResponsibilityItem).part(evidenceKey());
    QJsonArray linked;
    QJsonArray proposed;
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "记录")), say(QT_TRANSLATE_NOOP("cli", "日期")),
                     say(QT_TRANSLATE_NOOP("cli", "标题")), say(QT_TRANSLATE_NOOP("cli", "情况"))});
    const QList<PartRow> rows = item.parts.value(part.key);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString kind = rows[i].value(part.indexOf(u"kind")).toString();
        const QString uid = rows[i].value(part.indexOf(u"record_uid")).toString();
        linked.append(QJsonObject{{QStringLiteral("kind"), kind},
                                  {QStringLiteral("id"), uid},
                                  {QStringLiteral("state"), stateKey(states->at(i))}});
        table.addRow({kind + u'/' + uid, {}, {}, stateText(states->at(i))});
    }
    for (const EvidenceProposal& one : *proposals) {
        proposed.append(QJsonObject{{QStringLiteral("kind"), kindKey(one.kind)},
                                    {QStringLiteral("id"), one.uid},
                                    {QStringLiteral("title"), one.title},
                                    {QStringLiteral("date"), one.date},
                                    {QStringLiteral("why"), one.why()}});
        table.addRow({kindKey(one.kind) + u'/' + one.uid, one.date, one.title,
                      say(QT_TRANSLATE_NOOP("cli", "推荐：%1")).arg(one.why())});
    }
    invocation.out.json(
        {{QStringLiteral("id"), item.uid}, {QStringLiteral("linked"), linked}, {QStringLiteral("proposed"), proposed}});
    invocation.out.text(table.isEmpty() ? say(QT_TRANSLATE_NOOP("cli", "没有佐证，也没有可以推荐的记录。"))
                                        : table.toText());
    return ExitStatus::Done;
}

static Result<ExitStatus> run(const ItemEvidenceOptions& options, Invocation& invocation)
{
    if (options.links.empty()) {
        const auto open = openForReading(options.ledger, invocation.clock);
        const auto item = open ? itemNamed(*open->reader, options.item) : Result<Record>(open.error());
        return item ? tell(*open->reader, *item, invocation) : Result<ExitStatus>(item.error());
    }
    const auto open = itemForWriting(options.ledger, options.item, invocation.clock);
    if (!open)
        return open.error();
    if (auto linked = link(*open->ledger, *open->reader, open->item, options.links); !linked)
        return linked.error();
    const auto now = itemNamed(*open->reader, options.item);
    return now ? tell(*open->reader, *now, invocation) : Result<ExitStatus>(now.error());
}

void addItemEvidenceCommand(CommandSet& commands)
{
    const auto options = std::make_shared<ItemEvidenceOptions>();
    CLI::App* command = commands.add(
        "item-evidence", say(QT_TRANSLATE_NOOP("cli", "责任清单一项的佐证：已关联的、推荐的和为什么；关联记录")),
        {QStringLiteral("branchledger item-evidence 台账.ledger --item 编号"),
         QStringLiteral("branchledger item-evidence 台账.ledger --item 编号 --link study_session/编号")});
    addLedgerArgument(command, options->ledger);
    addItemOption(command, options->item);
    command
        ->add_option("--link", options->links,
                     say(QT_TRANSLATE_NOOP("cli", "关联这条记录：种类/编号，可以写几条")).toStdString())
        ->type_name("KIND/ID");
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
