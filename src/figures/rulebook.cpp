// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/rulebook.h"

#include "ledger/meetingrules.h"
#include "ledger/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initRuleBooks()
{
    Q_INIT_RESOURCE(rulebooks);
}

namespace ledger {

Result<QJsonObject> ruleBook(const QString& name)
{
    initRuleBooks();
    const QString path = QStringLiteral(":/branchledger/catalogue/%1.json").arg(name);
    QFile file(path);
    QJsonParseError parsed;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
        if (document.isObject())
            return document.object();
    }
    return fail(ErrorCode::Internal,
                QCoreApplication::translate("figures", "缺少规则文件“%1”，请重新安装程序。").arg(path),
                parsed.errorString());
}

Result<QJsonObject> ruleBook(Reader& reader, const QString& name)
{
    auto book = ruleBook(name);
    if (!book)
        return book;
    const auto own = bookRules(reader, name);
    if (!own)
        return own.error();
    QJsonArray rules = book->value(QLatin1StringView("rules")).toArray();
    for (const QJsonObject& edition : *own)
        rules.append(edition);
    book->insert(QStringLiteral("rules"), rules);
    return book;
}

Result<VoteRules> voteRules(Reader& reader)
{
    const auto book = ruleBook(reader, QStringLiteral("votes"));
    if (!book)
        return book.error();
    const auto settings = reader.settings();
    return settings ? readVoteRules(*book, *settings) : Result<VoteRules>(settings.error());
}

Result<QList<CommitteeRule>> committeeRules(Reader& reader)
{
    const auto book = ruleBook(reader, QStringLiteral("committees"));
    return book ? readCommitteeRules(*book) : Result<QList<CommitteeRule>>(book.error());
}

} // namespace ledger
