// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textkey.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QString normalKc(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

QString withoutRemarks(const QString& text)
{
    static const QString openings = QStringLiteral("([{【〔");
    static const QString closings = QStringLiteral(")]}】〕");
    QString kept;
    int depth = 0;
    for (const QChar c : text) {
        if (openings.contains(c))
            ++depth;
        else if (closings.contains(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            kept += c;
    }
    return kept;
}

bool isNonCharacter(char32_t code)
{
    return (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0U && code <= 0xFDEFU);
}

bool isForbidden(char32_t code, TextKind kind)
{
    if (isNonCharacter(code))
        return true;
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Other_Control)
        return kind == TextKind::Name || (code != U'\n' && code != U'\t');
    return kind == TextKind::Name
        && (category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph);
}

QString codeName(char32_t code)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString compactKey(QStringView text)
{
    QString key = normalKc(text).toCaseFolded();
    key.removeIf(isInvisible);
    return key;
}

QString headerKey(QStringView text)
{
    QString all = compactKey(text);
    all.remove(u'*');
    const QString key = withoutRemarks(all);
    // A word that stands wholly in brackets is no remark on anything.
    return key.isEmpty() ? all : key;
}

bool isBlankMark(QStringView cell)
{
    const QString key = compactKey(cell);
    if (key.isEmpty() || key == u"无" || key == u"n/a")
        return true;
    static const QString strokes = QStringLiteral("/\\-—–―─‐‑−");
    return std::all_of(key.begin(), key.end(), [](QChar c) { return strokes.contains(c); });
}

bool isDittoMark(QStringView cell)
{
    const QStringView mark = cell.trimmed();
    static const QStringList marks{QStringLiteral("〃"), QStringLiteral("″"), QStringLiteral("\""),
                                   QStringLiteral("＂"), QStringLiteral("”"), QStringLiteral("“"),
                                   QStringLiteral("''"), QStringLiteral("々")};
    return marks.contains(mark) || compactKey(mark) == u"同上";
}

Result<QString> checkedText(const QString& text, QStringView what, TextKind kind)
{
    if (!text.isValidUtf16()) {
        return fail(ErrorCode::Validation,
                    QCoreApplication::translate("TextKey", "“%1”里有残缺的字符，请重新填写这一项。").arg(what));
    }
    QString tidy = text;
    tidy.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const uint code : tidy.toUcs4()) {
        if (!isForbidden(code, kind))
            continue;
        return fail(ErrorCode::Validation,
                    QCoreApplication::translate("TextKey", "“%1”里有不允许的字符 %2，请删去它再保存。")
                        .arg(what, codeName(code)));
    }
    return tidy.normalized(QString::NormalizationForm_C);
}

} // namespace ledger
