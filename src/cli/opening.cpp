// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include "cli/commandset.h"

#include "cli/say.h"
#include "core/language.h"
#include "core/textkey.h"

namespace ledger {

Result<> checkLedgerAddress(const std::string& ledger)
{
    const QString address = QString::fromStdString(ledger);
    if (address.startsWith(QLatin1StringView("postgresql:")) || address.startsWith(QLatin1StringView("postgres:")))
        return fail(ErrorCode::Unavailable,
                    say(QT_TRANSLATE_NOOP("cli", "服务器上的共享台账（postgresql://…）尚未提供，请使用台账文件。")));
    return {};
}

static Result<std::unique_ptr<Ledger>> openLedger(const std::string& ledger, OpenMode mode, const Clock& clock)
{
    if (auto checked = checkLedgerAddress(ledger); !checked)
        return checked.error();
    return Ledger::open(QString::fromStdString(ledger), mode, clock);
}

Result<OpenReading> openForReading(const std::string& ledger, const Clock& clock)
{
    auto opened = openLedger(ledger, OpenMode::ReadOnly, clock);
    if (!opened)
        return opened.error();
    auto reader = (*opened)->reader();
    if (!reader)
        return reader.error();
    return OpenReading{std::move(*opened), std::move(*reader)};
}

Result<std::unique_ptr<Ledger>> openForWriting(const std::string& ledger, const Clock& clock)
{
    auto opened = openLedger(ledger, OpenMode::ReadWrite, clock);
    if (!opened || (*opened)->isSearchIndexCurrent())
        return opened;
    // The first write would do it too, without a word.
    ProgressLine progress;
    const auto rebuilt = (*opened)->rebuildSearchIndex([&progress](int percent) {
        progress.show(percent, say(QT_TRANSLATE_NOOP("cli", "重建搜索索引")));
        return true;
    });
    return rebuilt ? std::move(opened) : Result<std::unique_ptr<Ledger>>(rebuilt.error());
}

Result<Figures> loadFigures(Reader& reader, const Clock& clock, Output& out)
{
    auto figures = Figures::load(reader, clock.today());
    if (!figures)
        return figures;
    const QStringList problems = figures->problems();
    for (const QString& problem : problems)
        out.remark(problem);
    return figures;
}

/// The names to choose from; those that share characters with the word come first.
static QString candidates(const Organization& organization, const QString& word)
{
    constexpr qsizetype most = 20;
    const QString key = compactKey(word);
    QList<QPair<qsizetype, QString>> ranked;
    for (const OrgBranch& branch : organization.branches()) {
        if (branch.role == BranchRole::Group)
            continue;
        const QString words = branch.name + branch.shortName + branch.aliases.join(QString());
        const auto shared = std::count_if(key.begin(), key.end(), [&](QChar c) { return words.contains(c); });
        ranked.append({-shared, branch.name});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [rank, name] : ranked.mid(0, most))
        names << name;
    const QString list = listText(names);
    return ranked.size() > most ? say(QT_TRANSLATE_NOOP("cli", "%1等 %2 个")).arg(list).arg(ranked.size()) : list;
}

Result<qint64> branchNamed(const Organization& organization, const std::string& word)
{
    const QString name = QString::fromStdString(word);
    if (name.isEmpty())
        return 0;
    const QList<qint64> found = organization.findBranches(name);
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("cli", "没有名为“%1”的党组织。可选的有：%2。"))
                        .arg(name, candidates(organization, name)));
    QStringList names;
    for (const qint64 id : found)
        names << branchName(organization, id);
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("cli", "“%1”可以是几个党组织，请写全称：%2。")).arg(name, listText(names)));
}

Result<Period> periodOf(const std::string& text)
{
    auto period = Period::parse(QString::fromStdString(text));
    if (period)
        return period;
    Error error = period.error();
    error.code = ErrorCode::Usage;
    return error;
}

QString branchName(const Organization& organization, qint64 id)
{
    const OrgBranch* branch = organization.branch(id);
    return branch ? branch->name : QString();
}

Result<Place> placeOf(const std::string& ledger, const std::string& branch, const Clock& clock)
{
    auto open = openForReading(ledger, clock);
    if (!open)
        return open.error();
    auto tree = open->reader->branchTree(open->ledger->vocabulary());
    if (!tree)
        return tree.error();
    const auto id = branchNamed(*tree, branch);
    if (!id)
        return id.error();
    return Place{std::move(*open), std::move(*tree), *id};
}

Result<Question> questionOf(const std::string& ledger, const std::string& period, const std::string& branch,
                            Invocation& invocation)
{
    const auto span = periodOf(period);
    if (!span)
        return span.error();
    auto open = openForReading(ledger, invocation.clock);
    if (!open)
        return open.error();
    auto figures = loadFigures(*open->reader, invocation.clock, invocation.out);
    if (!figures)
        return figures.error();
    const auto id = branchNamed(figures->organization(), branch);
    if (!id)
        return id.error();
    return Question{std::move(*open), std::move(*figures), *span, *id};
}

} // namespace ledger
