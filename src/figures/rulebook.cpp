// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/rulebook.h"

#include <QCoreApplication>
#include <QFile>
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

} // namespace ledger
