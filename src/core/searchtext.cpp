// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtext.h"

#include "core/pinyin.h"
#include "core/surnames.h"

#include <QHash>

namespace ledger {

namespace {

/// Marks that people put round titles, and leave out when they search for them.
bool isQuotationMark(char32_t code)
{
    static const QString marks = QStringLiteral("《》〈〉“”‘’「」『』\"");
    return code <= 0xFFFF && marks.contains(QChar(static_cast<char16_t>(code)));
}

bool isWordPart(char32_t code)
{
    return QChar::isLetterOrNumber(code) && !isCjk(code);
}

QString textOf(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

QStringList findReadingsAnywhere(char32_t code)
{
    QStringList readings = syllablesOf(code);
    for (const QString& said : pinyinCatalogue().surnames.value(textOf(code)).syllables) {
        if (!readings.contains(said))
            readings.append(said);
    }
    return readings;
}

/// Kept per thread: an import asks for the same few thousand characters a million times.
const QStringList& readingsAnywhere(char32_t code)
{
    thread_local QHash<char32_t, QStringList> known;
    auto it = known.find(code);
    if (it == known.end())
        it = known.insert(code, findReadingsAnywhere(code));
    return *it;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept.normalized(QString::NormalizationForm_KC).simplified();
}

bool isCjk(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return QChar::isLetterOrNumber(code);
    default:
        return QChar::category(code) == QChar::Other_PrivateUse;
    }
}

QList<TextPiece> textPieces(QStringView text)
{
    QList<TextPiece> pieces;
    bool isWordOpen = false;
    bool isAdjacent = false;
    for (const uint code : foldedForSearch(text).toUcs4()) {
        if (isWordPart(code)) {
            if (isWordOpen)
                pieces.last().text += textOf(code);
            else
                pieces.append({textOf(code), false, isAdjacent});
            isWordOpen = true;
            isAdjacent = true;
            continue;
        }
        isWordOpen = false;
        if (isCjk(code)) {
            pieces.append({textOf(code), true, isAdjacent});
            isAdjacent = true;
        } else if (code != U' ' && !isQuotationMark(code)) {
            isAdjacent = false;
        }
    }
    return pieces;
}

QList<QList<QStringList>> syllableRuns(QStringView text)
{
    QList<QList<QStringList>> runs;
    bool isOpen = false;
    for (const TextPiece& piece : textPieces(text)) {
        const QStringList readings =
            piece.isCjkCharacter ? readingsAnywhere(piece.text.toUcs4().first()) : QStringList();
        if (readings.isEmpty()) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.append(QList<QStringList>());
        runs.last().append(readings);
        isOpen = true;
    }
    return runs;
}

QStringList initialsOf(const QStringList& readings)
{
    QStringList initials;
    for (const QString& reading : readings)
        initials.append(reading.left(1));
    initials.removeDuplicates();
    return initials;
}

QString wordToken(const QString& word)
{
    return word.startsWith(madeTokenMark()) ? madeTokenMark() + u'x' + word : word;
}

} // namespace ledger
