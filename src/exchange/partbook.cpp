// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partbook.h"

#include "core/money.h"

namespace ledger {

static QString escaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += QStringLiteral("\\n");
            continue;
        }
        if (c == u'@' || c == u'；' || c == u';' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result;
}

static QString bookText(const Field& field, const QVariant& value, const std::function<QString(qint64)>& memberName)
{
    if (field.type == FieldType::Member && value.isValid() && memberName)
        return memberName(value.toLongLong());
    if (field.type == FieldType::Money && value.isValid())
        return plainMoneyText(value.toLongLong());
    return storedText(field, value);
}

QString partBook(const PartInfo& part, const QList<PartRow>& rows, const std::function<QString(qint64)>& memberName)
{
    QStringList entries;
    for (const PartRow& row : rows) {
        QStringList texts;
        for (qsizetype i = 0; i < part.fields.size(); ++i)
            texts << escaped(bookText(part.fields[i], row.value(i), memberName));
        while (texts.size() > 1 && texts.constLast().isEmpty())
            texts.removeLast();
        entries << texts.join(u'@');
    }
    return entries.join(u'；');
}

QList<QStringList> entriesOfBook(const QString& book)
{
    QList<QStringList> entries;
    QStringList entry{QString()};
    for (qsizetype i = 0; i < book.size(); ++i) {
        const QChar c = book[i];
        if (c == u'\\' && i + 1 < book.size()) {
            const QChar next = book[++i];
            entry.last() += next == u'n' ? QChar(u'\n') : next;
        } else if (c == u'@') {
            entry << QString();
        } else if (c == u'；' || c == u';') {
            entries << entry;
            entry = QStringList{QString()};
        } else {
            entry.last() += c;
        }
    }
    entries << entry;
    entries.removeIf([](const QStringList& texts) { return texts.join(QString()).trimmed().isEmpty(); });
    return entries;
}

} // namespace ledger
