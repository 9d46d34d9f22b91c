// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/itemword.h"

#include "cli/opening.h"
#include "cli/say.h"

namespace ledger {

void addItemOption(CLI::App* command, std::string& item)
{
    command->add_option("--item", item, say(QT_TRANSLATE_NOOP("cli", "哪一项：items 列出的编号")).toStdString())
        ->required()
        ->type_name("ID");
}

Result<Record> itemNamed(Reader& reader, const std::string& word)
{
    const QString uid = QString::fromStdString(word);
    const auto id = reader.idOf(Kind::ResponsibilityItem, uid);
    if (!id)
        return id.error();
    auto item = *id == 0 ? Result<Record>(Record()) : reader.load(Kind::ResponsibilityItem, *id);
    if (item && (*id == 0 || item->isDeleted))
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("cli", "没有编号为“%1”的责任清单条目；branchledger items 列出全部。")).arg(uid));
    return item;
}

Result<ItemToWrite> itemForWriting(const std::string& ledger, const std::string& word, const Clock& clock)
{
    auto opened = openForWriting(ledger, clock);
    if (!opened)
        return opened.error();
    auto reader = (*opened)->reader();
    if (!reader)
        return reader.error();
    const auto item = itemNamed(**reader, word);
    if (!item)
        return item.error();
    return ItemToWrite{std::move(*opened), std::move(*reader), *item};
}

} // namespace ledger
