// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demowords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace ledger {

static QStringList wordsOf(const QJsonArray& array)
{
    QStringList words;
    for (const QJsonValue& value : array)
        words << value.toVariant().toString();
    return words;
}

void DemoWords::read(const QString& path, const QJsonValue& value)
{
    if (value.isString())
        m_texts.insert(path, value.toString());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            read(path.isEmpty() ? it.key() : path + u'/' + it.key(), it.value());
    }
    if (!value.isArray())
        return;
    const QJsonArray array = value.toArray();
    if (!array.first().isArray()) {
        m_lists.insert(path, wordsOf(array));
        return;
    }
    for (const QJsonValue& row : array)
        m_rows[path].append(wordsOf(row.toArray()));
}

Result<DemoWords> DemoWords::load()
{
    initDemoResource();
    QFile file(QStringLiteral(":/branchledger/catalogue/demo.json"));
    QJsonParseError parsed;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject())
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("ledger", "缺少演示用的词句文件，请重新安装程序。"),
                    parsed.errorString());
    DemoWords words;
    words.read({}, document.object());
    return words;
}

QString DemoWords::text(const QString& key) const
{
    return m_texts.value(key);
}

const QStringList& DemoWords::list(const QString& path) const
{
    static const QStringList none{QString()};
    const auto at = m_lists.constFind(path);
    return at == m_lists.constEnd() ? none : *at;
}

const QList<QStringList>& DemoWords::rows(const QString& path) const
{
    static const QList<QStringList> none;
    const auto at = m_rows.constFind(path);
    return at == m_rows.constEnd() ? none : *at;
}

QString DemoWords::title(const QString& path, DemoRandom& random) const
{
    QString title = pick(path, random);
    const qsizetype slot = title.indexOf(QLatin1StringView("%1"));
    return slot < 0 ? title : title.replace(slot, 2, pick(QStringLiteral("themes"), random));
}

} // namespace ledger
