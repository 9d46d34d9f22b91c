// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemlist.h"

#include "core/jsontexts.h"
#include "core/partialdate.h"
#include "core/resources.h"
#include "core/textkey.h"
#include "domain/lights.h"
#include "domain/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

/// How lists are called, and which of them each holder has for itself.
struct ListNames {
    QJsonObject titles;
    QStringList perHolder;
    QStringList holderIsLeader;
};

static const ListNames& names()
{
    static const ListNames read = [] {
        initCoreResources();
        QFile file(QStringLiteral(":/branchledger/catalogue/responsibility_lists.json"));
        const QJsonObject root =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        return ListNames{root[u"titles"].toObject(), textsOf(root[u"per_holder"]), textsOf(root[u"holder_is_leader"])};
    }();
    return read;
}

ItemList listOf(const Record& item)
{
    ItemList list{item.text(QStringLiteral("holder_type")), {}};
    if (!names().perHolder.contains(list.holderType) && !list.holderType.isEmpty())
        return list;
    list.holder = item.text(QStringLiteral("holder")).trimmed();
    if (list.holder.isEmpty() && names().holderIsLeader.contains(list.holderType))
        list.holder = item.text(QStringLiteral("leader")).trimmed();
    return list;
}

QString listTitle(const ItemList& list)
{
    QString title = names().titles.value(list.holderType).toString();
    if (title.isEmpty())
        title = list.holderType.isEmpty() ? QStringLiteral("责任清单") : list.holderType + QStringLiteral("责任清单");
    return list.holder.isEmpty() ? title : QStringLiteral("%1（%2）").arg(title, list.holder);
}

QList<ItemList> listsOf(const QList<Record>& items, const Vocabulary& vocabulary)
{
    QList<ItemList> lists;
    for (const Record& item : items) {
        if (const ItemList list = listOf(item); !lists.contains(list))
            lists.append(list);
    }
    QStringList order;
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("holder_type")))
        order << word.word;
    const auto place = [&order](const ItemList& list) {
        const qsizetype at = order.indexOf(list.holderType);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(lists.begin(), lists.end(),
                     [&place](const ItemList& a, const ItemList& b) { return place(a) < place(b); });
    return lists;
}

bool isListNamed(const ItemList& list, const QString& word, const Vocabulary& vocabulary)
{
    if (word.isEmpty())
        return true;
    const QString key = compactKey(word);
    if (key == compactKey(list.holder) || key == compactKey(listTitle(list)))
        return true;
    return !list.holderType.isEmpty()
        && vocabulary.canonical(QStringLiteral("holder_type"), word) == std::optional(list.holderType);
}

QStringList namesInCell(const QString& cell)
{
    static const QRegularExpression separator(QStringLiteral(R"([、，,；;/\s]+)"));
    return cell.split(separator, Qt::SkipEmptyParts);
}

static QVariant movedValue(const Field& field, const QVariant& value, int from, int to)
{
    if (field.type == FieldType::Date) {
        PartialDate date = value.value<PartialDate>();
        date.first = date.first.addYears(to - from);
        return QVariant::fromValue(date);
    }
    if (field.type != FieldType::Text && field.type != FieldType::LongText)
        return value;
    const QString year = QStringLiteral("%1年");
    return value.toString().replace(year.arg(from), year.arg(to));
}

Record itemOfYear(const KindInfo& info, const Record& item, int year)
{
    static const QStringList became{QStringLiteral("percent"),   QStringLiteral("state"),
                                    QStringLiteral("problems"),  QStringLiteral("evidence_text"),
                                    QStringLiteral("next_step"), QStringLiteral("closed_on"),
                                    QStringLiteral("closed_by")};
    const int from = static_cast<int>(item.number(QStringLiteral("year")));
    Record copy;
    copy.kind = Kind::ResponsibilityItem;
    for (const Field& field : info.fields) {
        const QVariant value = item.value(field.key);
        if (value.isValid() && !became.contains(field.key))
            copy.set(field.key, movedValue(field, value, from, year));
    }
    copy.set(QStringLiteral("year"), static_cast<qlonglong>(year));
    const QStringList notStarted = LightBook::builtIn().notStarted;
    if (!notStarted.isEmpty())
        copy.set(QStringLiteral("state"), notStarted.constFirst());
    return copy;
}

} // namespace ledger
