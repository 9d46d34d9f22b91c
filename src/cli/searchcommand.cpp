// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/commands.h"
#include "cli/commandset.h"
#include "cli/opening.h"
#include "cli/optionhelp.h"
#include "cli/texttable.h"
#include "core/language.h"

#include <QJsonArray>

namespace ledger {

struct SearchOptions {
    std::string ledger;
    std::vector<std::string> words;
    int limit = 20;
};

/// Only the branches of the hits are read; the whole organ would take longer than the search.
static Result<QHash<qint64, QString>> branchNames(Reader& reader, const QList<SearchHit>& hits)
{
    QSet<qint64> ids;
    for (const SearchHit& hit : hits)
        ids.insert(hit.branchId);
    ids.remove(0);
    auto rows = reader.rows(Kind::Branch, QList<qint64>(ids.begin(), ids.end()));
    if (!rows)
        return rows.error();
    QHash<qint64, QString> names;
    for (const Record& row : *rows)
        names.insert(row.id, row.text(QStringLiteral("name")));
    return names;
}

static void answer(const QString& query, const SearchResult& result, const QHash<qint64, QString>& branches,
                   const Schema& schema, Output& out)
{
    QJsonArray hits;
    TextTable table({say(QT_TRANSLATE_NOOP("cli", "种类")), say(QT_TRANSLATE_NOOP("cli", "日期")),
                     say(QT_TRANSLATE_NOOP("cli", "党组织")), say(QT_TRANSLATE_NOOP("cli", "记录"))});
    for (const SearchHit& hit : result.hits) {
        const QString branch = branches.value(hit.branchId);
        hits.append(QJsonObject{{QStringLiteral("kind"), kindKey(hit.kind)},
                                {QStringLiteral("id"), hit.uid},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("branch"), textJson(branch)},
                                {QStringLiteral("date"), textJson(hit.date)},
                                {QStringLiteral("snippet"), hit.snippet},
                                {QStringLiteral("source"), textJson(hit.source)}});
        // What the title does not show, as it was found.
        const QString found =
            hit.source.isEmpty() ? hit.title : hit.title + QStringLiteral("　") + saidOf(hit.source, hit.snippet);
        table.addRow({fieldText(schema.of(hit.kind).label), hit.date, branch, found});
    }
    QJsonObject counts;
    for (auto it = result.counts.cbegin(); it != result.counts.cend(); ++it)
        counts.insert(kindKey(it.key()), it.value());
    out.json({{QStringLiteral("query"), query},
              {QStringLiteral("total"), result.total},
              {QStringLiteral("total_exact"), result.isTotalExact},
              {QStringLiteral("counts"), counts},
              {QStringLiteral("hits"), hits}});
    const QString total =
        say(QT_TRANSLATE_NOOP("cli", "共 %1 条，列出 %2 条")).arg(result.total).arg(result.hits.size());
    out.text(result.hits.isEmpty() ? say(QT_TRANSLATE_NOOP("cli", "没有找到。")) : table.toText() + u'\n' + total);
}

static Result<ExitStatus> run(const SearchOptions& options, Invocation& invocation)
{
    QStringList words;
    for (const std::string& word : options.words)
        words << QString::fromStdString(word);
    const QString query = words.join(u' ').trimmed();
    if (query.isEmpty())
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("cli", "请写明要找的词。")));
    auto open = openForReading(options.ledger, invocation.clock);
    if (!open)
        return open.error();
    if (!open->ledger->isSearchIndexCurrent())
        invocation.out.remark(say(QT_TRANSLATE_NOOP(
            "cli", "搜索索引由旧版程序建立，结果可能不全。用窗口打开这个台账一次，索引会自动重建。")));
    const auto result = open->reader->search(query, options.limit);
    if (!result)
        return result.error();
    const auto branches = branchNames(*open->reader, result->hits);
    if (!branches)
        return branches.error();
    answer(query, *result, *branches, open->reader->schema(), invocation.out);
    return ExitStatus::Done;
}

void addSearchCommand(CommandSet& commands)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App* command = commands.add(
        "search",
        say(QT_TRANSLATE_NOOP("cli", "在所有种类里找：汉字、拼音、日期、职务，可加 branch:、kind:、year: 筛选")),
        {say(QT_TRANSLATE_NOOP("cli", "branchledger search 台账.ledger 主题党日 二支部 2022年3月")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger search 台账.ledger 张三 类别:荣誉 年份:2022")),
         say(QT_TRANSLATE_NOOP("cli", "branchledger search 台账.ledger wangwei --limit 50"))});
    addLedgerArgument(command, options->ledger);
    command->add_option("WORDS", options->words, say(QT_TRANSLATE_NOOP("cli", "要找的词")).toStdString())
        ->required()
        ->type_name(std::string());
    command->add_option("--limit", options->limit, say(QT_TRANSLATE_NOOP("cli", "最多列出几条")).toStdString())
        ->check(CLI::Range(1, 1000000))
        ->type_name("N")
        ->capture_default_str();
    commands.onRun(command, [options](Invocation& invocation) { return run(*options, invocation); });
}

} // namespace ledger
