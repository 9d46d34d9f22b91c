// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/demo/demorandom.h"

#include <QJsonObject>
#include <QStringList>

namespace ledger {

/// The made-up words of resources/catalogue/demo.json.
class DemoWords
{
public:
    static Result<DemoWords> load();

    QString text(const QString& key) const;
    /// `path` leads through objects: "volunteering/双报到".
    const QStringList& list(const QString& path) const;
    /// Lists of lists: title, level, giver of honors; word and weight of education.
    const QList<QStringList>& rows(const QString& path) const;
    QString pick(const QString& path, DemoRandom& random) const { return random.pick(list(path)); }
    /// A title of the list, its %1 filled with a theme.
    QString title(const QString& path, DemoRandom& random) const;

private:
    void read(const QString& path, const QJsonValue& value);

    QHash<QString, QString> m_texts;
    QHash<QString, QStringList> m_lists;
    QHash<QString, QList<QStringList>> m_rows;
};

} // namespace ledger
