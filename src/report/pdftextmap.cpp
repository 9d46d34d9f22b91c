// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftextmap.h"

#include <QRawFont>
#include <QSet>

namespace ledger {

namespace {

/// Codes that fonts give the glyphs of other, later characters: controls, radicals, strokes.
QString codesInTheWay()
{
    QString codes;
    const auto add = [&codes](char16_t first, char16_t last) {
        for (char16_t code = first; code <= last; ++code)
            codes += QChar(code);
    };
    add(0x0001, 0x001f);
    add(0x2e80, 0x2fd5);
    add(0x31c0, 0x31e3);
    // The root sign shares its glyph with the tick.
    add(0x221a, 0x221a);
    return codes;
}

using FontCharacters = QHash<QFont, QSet<QChar>>;

/// The characters of the report, by the font they are set in.
FontCharacters charactersOf(const LaidOutReport& report)
{
    FontCharacters characters;
    for (const LaidOutPage& page : report.pages) {
        for (const PlacedLine& placed : page.lines) {
            const QString text = placed.layout->text();
            QSet<QChar>& known = characters[placed.layout->font()];
            known.unite(QSet<QChar>(text.begin(), text.end()));
        }
    }
    characters[report.fonts.font(FontRole::Number, 1)] = {u' '};
    return characters;
}

/// Code as Qt writes it → code as the report has it.
QHash<QByteArray, QByteArray> replacements(const FontCharacters& characters)
{
    const auto hex = [](QChar c) { return QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper(); };
    static const QString inTheWay = codesInTheWay();
    QHash<QByteArray, QByteArray> table;
    for (auto font = characters.begin(); font != characters.end(); ++font) {
        const QRawFont raw = QRawFont::fromFont(font.key());
        QHash<quint32, QChar> wanted;
        for (const QChar c : font.value()) {
            const QList<quint32> glyphs = raw.glyphIndexesForString(QString(c));
            if (!glyphs.isEmpty() && glyphs.first() != 0 && !inTheWay.contains(c))
                wanted.insert(glyphs.first(), c);
        }
        const QList<quint32> taken = raw.glyphIndexesForString(inTheWay);
        for (qsizetype i = 0; i < std::min(taken.size(), inTheWay.size()); ++i) {
            if (const auto found = wanted.constFind(taken[i]); found != wanted.constEnd())
                table.insert(hex(inTheWay[i]), hex(*found));
        }
    }
    return table;
}

void replaceCodes(QByteArray& pdf, const QHash<QByteArray, QByteArray>& table)
{
    // codes stand as <4E00> in lists, or behind two glyph numbers; glyph numbers themselves stay below the codes replaced
    const QByteArray begin("beginbfrange");
    const QByteArray end("endbfrange");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype stop = pdf.indexOf(end, at);
        qsizetype inLine = 0; // how many <…> of this line were passed: the first two are glyph numbers
        for (qsizetype i = at; i + 5 < stop; ++i) {
            if (pdf[i] == '\n')
                inLine = 0;
            if (pdf[i] != '<' || ++inLine <= 2)
                continue;
            const auto found = table.constFind(pdf.mid(i + 1, 4));
            if (found != table.constEnd())
                pdf.replace(i + 1, 4, *found);
        }
    }
}

} // namespace

void repairTextMaps(QByteArray& pdf, const LaidOutReport& report)
{
    replaceCodes(pdf, replacements(charactersOf(report)));
}

void repairTextMaps(QByteArray& pdf, const QList<QFont>& fonts)
{
    constexpr char16_t first = 0x4e00;
    constexpr char16_t last = 0x9fff;
    QSet<QChar> characters{u' '};
    for (char16_t code = first; code <= last; ++code)
        characters.insert(QChar(code));
    FontCharacters all;
    for (const QFont& font : fonts)
        all.insert(font, characters);
    replaceCodes(pdf, replacements(all));
}

} // namespace ledger
