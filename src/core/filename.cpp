// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safefile.h"

#include <QRegularExpression>

namespace ledger {

namespace {

constexpr qsizetype LongestFileName = 200;
constexpr qsizetype LongestEnding = 10;

QString cutAt(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString withPlainCharacters(const QString& name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString plain;
    for (const uint code : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QChar::Category category = QChar::category(code);
        const bool isInvisible = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned;
        const bool isForbidden = code < 0x80 && forbidden.contains(QChar(code));
        if (isForbidden || code == QChar::ReplacementCharacter)
            plain += u'_';
        else if (!isInvisible)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
    }
    return plain;
}

/// Names that Windows keeps for devices, with any ending.
bool isDeviceName(const QString& stem)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem.section(u'.', 0, 0).trimmed()).hasMatch();
}

} // namespace

QString safeFileName(const QString& name)
{
    QString plain = withPlainCharacters(name).simplified();
    while (plain.startsWith(u'.') || plain.startsWith(u' '))
        plain.remove(0, 1);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    if (plain.isEmpty())
        return QStringLiteral("_");
    if (isDeviceName(plain))
        plain.prepend(u'_');
    const qsizetype dot = plain.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && plain.size() - dot <= LongestEnding;
    const QString ending = hasEnding ? plain.mid(dot) : QString();
    const QString stem = hasEnding ? plain.left(dot) : plain;
    return cutAt(stem, LongestFileName - ending.toUtf8().size()) + ending;
}

} // namespace ledger
