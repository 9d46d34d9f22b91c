// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"
#include "core/textkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

namespace {

/// Longest Chinese name without a middle dot; longer words beside blanks are bodies, and bodies keep their blanks.
constexpr qsizetype LongestName = 4;

bool isMiddleDot(QChar c)
{
    return c == u'·' || c == u'•' || c == u'‧' || c == u'・' || c == u'･';
}

bool isChinese(QStringView word)
{
    const QList<uint> codes = word.toUcs4();
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [](uint code) {
        return QChar::script(code) == QChar::Script_Han
            || (QChar::requiresSurrogates(code) == false && isMiddleDot(QChar(code)));
    });
}

qsizetype lengthOf(QStringView word)
{
    return word.toUcs4().size();
}

bool isShortName(const QString& word)
{
    return isChinese(word) && (lengthOf(word) <= LongestName || std::any_of(word.begin(), word.end(), isMiddleDot));
}

/// NFC with plain blanks: zero-width marks dropped, every run of white space one blank, one kind of middle dot.
QString tidied(QStringView text)
{
    QString kept;
    for (QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        if (c.category() != QChar::Other_Format)
            kept += isMiddleDot(c) ? QChar(u'·') : c;
    }
    return kept.simplified();
}

/// How many of a run of single characters make the next name: pairs, and three where three are left (张 三, 王 小 明).
qsizetype nextOfSingles(qsizetype left)
{
    return left == 3 ? 3 : std::min<qsizetype>(left, 2);
}

/// A single character between two words: given name of a double surname before it, else surname of what follows.
void placeSingle(const QString& single, QStringList& names, QStringList& waiting)
{
    const bool hasDoubleSurname = !names.isEmpty() && isDoubleSurname(names.last());
    if (!names.isEmpty() && (hasDoubleSurname || waiting.isEmpty())) {
        names.last() += single;
        return;
    }
    if (waiting.isEmpty())
        names.append(single);
    else
        names.append(single + waiting.takeFirst());
}

qsizetype leadingSingles(const QStringList& words)
{
    const auto end = std::find_if(words.begin(), words.end(), [](const QString& word) { return lengthOf(word) > 1; });
    return std::distance(words.begin(), end);
}

QStringList joinedNames(QStringList words)
{
    QStringList names;
    while (!words.isEmpty()) {
        const qsizetype singles = leadingSingles(words);
        if (singles > 1) {
            const qsizetype take = nextOfSingles(singles);
            names.append(words.mid(0, take).join(QString()));
            words.remove(0, take);
            continue;
        }
        QString word = words.takeFirst();
        if (singles == 1)
            placeSingle(word, names, words);
        else if (isDoubleSurname(word) && !words.isEmpty() && lengthOf(words.first()) == 2)
            names.append(word + words.takeFirst());
        else
            names.append(word);
    }
    return names;
}

/// The names in a piece without separators: "张三 李四光 王五" are three, "王  敏" is one, "市 检察院办公室" is left as it is.
QStringList namesInPiece(QStringView piece)
{
    const QString text = tidied(piece);
    if (text.isEmpty())
        return {};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 1 || !std::all_of(words.begin(), words.end(), isShortName))
        return {text};
    return joinedNames(words);
}

/// Cuts a cell at its separators, keeping what stands in brackets as remarks.
class CellReader
{
public:
    QList<NamedRemark> read(QStringView cell)
    {
        for (const QChar c : cell)
            take(c);
        flush();
        return m_names;
    }

private:
    void take(QChar c)
    {
        if (c == u'(' || c == u'（') {
            if (m_depth++ > 0)
                m_remark += c;
            return;
        }
        if (m_depth > 0 && (c == u')' || c == u'）')) {
            if (--m_depth > 0)
                m_remark += c;
            else
                m_hasRemark = true;
            return;
        }
        if (m_depth > 0)
            m_remark += c;
        else
            takeOutside(c);
    }

    void takeOutside(QChar c)
    {
        static const QString separators = QStringLiteral("、，,；;\n\r\u2028\u2029\v");
        if (separators.contains(c)) {
            flush();
            return;
        }
        // "张三（事假）李四": a new name may follow a remark without a separator.
        if (m_hasRemark && !c.isSpace())
            flush();
        m_piece += c;
    }

    void flush()
    {
        for (const QString& name : namesInPiece(m_piece))
            m_names.append({name, {}});
        const QString remark = m_remark.simplified();
        if (!remark.isEmpty() && !m_piece.trimmed().isEmpty() && !m_names.isEmpty())
            m_names.last().remark = remark;
        m_piece.clear();
        m_remark.clear();
        m_hasRemark = false;
        m_depth = 0;
    }

    QList<NamedRemark> m_names;
    QString m_piece;
    QString m_remark;
    int m_depth = 0;
    bool m_hasRemark = false;
};

/// "李四等5人" → "李四"; "李等" may be a name and stays.
void dropClosingOthers(QList<NamedRemark>& names)
{
    static const QRegularExpression others(QStringLiteral(
        "(?:等|共|等共|共计)\\s*[0-9０-９〇零一二三四五六七八九十百]+\\s*余?\\s*(?:人|名|位)(?:同志|党员|干警)?$|等(?:人|同志|党员)?$"));
    if (names.isEmpty())
        return;
    QString& last = names.last().name;
    const auto match = others.match(last);
    if (!match.hasMatch() || match.capturedStart() == 1)
        return;
    last.truncate(match.capturedStart());
    last = last.trimmed();
    if (last.isEmpty())
        names.removeLast();
}

} // namespace

QString cleanName(QStringView text)
{
    const QString name = tidied(text);
    QString joined = name;
    joined.remove(u' ');
    return isShortName(joined) ? joined : name;
}

QList<NamedRemark> splitNames(QStringView cell)
{
    QList<NamedRemark> names = CellReader().read(cell);
    dropClosingOthers(names);
    return names;
}

} // namespace ledger
