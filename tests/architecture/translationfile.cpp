// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace ledger::architecture {

namespace {

void readTranslation(QXmlStreamReader& xml, TranslatedString& string)
{
    string.isFinished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"translation")) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform")
            string.translations += xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (string.translations.isEmpty())
        string.translations += text;
}

TranslatedString readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslatedString string;
    string.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            string.source = xml.readElementText();
        else if (xml.name() == u"comment")
            string.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, string);
        else
            xml.skipCurrentElement();
    }
    return string;
}

void readContext(QXmlStreamReader& xml, QList<TranslatedString>& strings)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            strings += readMessage(xml, context);
        else
            xml.skipCurrentElement();
    }
}

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral(R"(%L?(\d{1,2}|n))"));
    QSet<QString> places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.insert(matches.next().captured(1));
    return places;
}

QString faultOf(const TranslatedString& string)
{
    const bool isEmpty = std::any_of(string.translations.begin(), string.translations.end(),
                                     [](const QString& text) { return text.trimmed().isEmpty(); });
    if (!string.isFinished || isEmpty || string.translations.isEmpty())
        return QStringLiteral("no translation");
    // "1 record" may leave the number out; every other place must be kept.
    const QSet<QString> wanted = placesIn(string.source) - QSet<QString>{QStringLiteral("n")};
    for (const QString& text : string.translations) {
        if (placesIn(text) - QSet<QString>{QStringLiteral("n")} != wanted)
            return QStringLiteral("the places %1, %2 … differ");
    }
    return {};
}

} // namespace

TranslationFile TranslationFile::parse(const QByteArray& bytes)
{
    TranslationFile file;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != u"TS")
        xml.raiseError(QStringLiteral("no <TS> element"));
    file.language = xml.attributes().value(QLatin1StringView("language")).toString();
    while (!xml.hasError() && xml.readNextStartElement()) {
        if (xml.name() == u"context")
            readContext(xml, file.strings);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        file.error = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    return file;
}

TranslationFile TranslationFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        TranslationFile unreadable;
        unreadable.error = file.errorString();
        return unreadable;
    }
    return parse(file.readAll());
}

QStringList checkComplete(const TranslationFile& file)
{
    QStringList faults;
    for (const TranslatedString& string : file.strings) {
        if (const QString fault = faultOf(string); !fault.isEmpty())
            faults += QStringLiteral("%1: %2: %3: %4").arg(file.language, string.context, string.source, fault);
    }
    return faults;
}

QStringList checkCovers(const TranslationFile& file, const TranslationFile& sources)
{
    QSet<QString> known;
    for (const TranslatedString& string : file.strings)
        known.insert(string.key());
    QStringList faults;
    for (const TranslatedString& string : sources.strings) {
        if (!known.contains(string.key()))
            faults += QStringLiteral("%1: %2: %3: not in the file").arg(file.language, string.context, string.source);
    }
    return faults;
}

} // namespace ledger::architecture
