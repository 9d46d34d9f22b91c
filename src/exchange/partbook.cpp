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

static QVariant valueOfBook(const Field& field, const QString& text)
{
    if (field.type != FieldType::Money)
        return fromStoredText(field, text);
    const auto fen = readMoney(text).fen;
    return fen ? QVariant(*fen) : QVariant();
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

QList<PartRow> rowsOfBook(const PartInfo& part, const QString& book)
{
    QList<PartRow> rows;
    const QList<QStringList> entries = entriesOfBook(book);
    for (const QStringList& texts : entries) {
        PartRow row(part.fields.size());
        for (qsizetype i = 0; i < part.fields.size(); ++i)
            row[i] = valueOfBook(part.fields[i], texts.value(i).trimmed());
        rows << row;
    }
    return rows;
}

} // namespace ledger
