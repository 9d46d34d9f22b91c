// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/recognition.h"

#include "core/textkey.h"
#include "exchange/import/columnfit.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

static bool isPlainColumn(const QString& field)
{
    static const QSet<QString> plain{QStringLiteral("uid"),   QStringLiteral("row_no"), QStringLiteral("list_no"),
                                     QStringLiteral("notes"), QStringLiteral("scope"),  QStringLiteral("contact"),
                                     QStringLiteral("phone")};
    return plain.contains(field);
}

static constexpr std::array events{Kind::StudySession, Kind::Honor, Kind::VolunteerActivity, Kind::WorkRecord};

static QString contentField()
{
    return QStringLiteral("content");
}

/// An empty column of fixed words tells nothing.
static double knownShare(const ColumnFit& fit)
{
    return fit.all == 0 ? 0.0 : fit.share();
}

/// Dues are known by whom they are of, and by an amount: a roster has names too.
static bool isRegisterOfDues(const QStringList& fields)
{
    const bool hasAmount = fields.contains(QStringLiteral("base")) || fields.contains(QStringLiteral("adopted"))
        || fields.contains(QStringLiteral("payment_book"));
    return hasAmount && fields.contains(QStringLiteral("member"));
}

/// What no row of the kind can do without: a title (or content to lend it), or a date where the kind is one of events.
static bool hasWhatItNeeds(const SheetSetup& setup, const KindInfo& info)
{
    const QStringList fields = setup.fields.values();
    if (info.kind == Kind::PartyDues)
        return isRegisterOfDues(fields);
    if (fields.contains(info.titleField) || fields.contains(contentField()))
        return true;
    return std::find(events.begin(), events.end(), info.kind) != events.end() && fields.contains(info.dateField);
}

/// How sure it is that the head is one of this kind; 0: it cannot be.
static double scoreOf(const RawSheet& sheet, const SheetSetup& setup, const HeaderIndex& index, const KindInfo& info)
{
    double score = 0;
    int telling = 0;
    for (auto it = setup.fields.begin(); it != setup.fields.end(); ++it) {
        if (isPlainColumn(it.value()))
            continue;
        // Counts under 支委会 or 书记 are statistics, not what the head would mean in a list of branches.
        const ColumnShape shape = index.shape(info.kind, it.value());
        const bool mayBeAlias = shape == ColumnShape::Branch;
        const double fit = mayBeAlias ? 1.0 : shapeFit(sheet, setup, it.key(), shape, index.vocabulary()).share();
        telling += fit > 0 ? 1 : 0;
        score += fit * index.weight(setup.headers[it.key()]);
        const QString dictionary = index.checkedDictionary(info.kind, it.value());
        constexpr double trust = 2.0;
        if (!dictionary.isEmpty())
            score += trust * knownShare(wordFit(sheet, setup, it.key(), dictionary, index.vocabulary()));
    }
    constexpr int fewestColumns = 2;
    if (telling < fewestColumns || !hasWhatItNeeds(setup, info))
        return 0;
    const QStringList fields = setup.fields.values();
    if (fields.contains(info.titleField) || info.kind == Kind::PartyDues)
        return score + 1;
    return fields.contains(contentField()) ? score * 0.5 : score * 0.25;
}

static double hintsFor(Kind kind, const RecognitionInput& input, const QString& title, const Vocabulary& vocabulary)
{
    const QString text = compactKey(title + input.sheet->name + input.fileName);
    double score = 0;
    for (const DictionaryWord& hint : vocabulary.words(QStringLiteral("sheet_hint"))) {
        if (hint.attributes.value(QLatin1StringView("kind")).toString() == kindKey(kind)
            && text.contains(compactKey(hint.word)))
            score += 0.5;
    }
    static const QHash<QString, QString> categories{
        {kindKey(Kind::StudySession), QStringLiteral("session_category")},
        {kindKey(Kind::VolunteerActivity), QStringLiteral("volunteer_category")},
        {kindKey(Kind::WorkRecord), QStringLiteral("work_category")}};
    const bool namesCategory = !vocabulary.wordsInside(categories.value(kindKey(kind)), text).isEmpty();
    return namesCategory ? score + 0.5 : score;
}

static QStringList textsOfRow(const RawSheet& sheet, int row)
{
    QStringList texts;
    for (int column = 0; column < columnCount(sheet, row); ++column) {
        if (const QString text = cellText(sheet, row, column).trimmed(); !text.isEmpty())
            texts << text;
    }
    return texts;
}

static QString titleAbove(const RawSheet& sheet, int headerRow)
{
    QStringList texts;
    for (int row = 0; row < headerRow; ++row)
        texts += textsOfRow(sheet, row);
    return texts.join(QLatin1Char(' '));
}

/// Group words stand in a row of several cells, none of them a remark such as 填报单位：机关党委.
static bool canHoldGroups(const RawSheet& sheet, int row)
{
    const QStringList texts = textsOfRow(sheet, row);
    const bool hasRemark = std::any_of(texts.begin(), texts.end(),
                                       [](const QString& text) { return text.contains(u':') || text.contains(u'：'); });
    return texts.size() >= 2 && !hasRemark;
}

static bool isGroupWord(const RawSheet& sheet, int row, int column)
{
    return cellText(sheet, row, column).trimmed().isEmpty() || cellText(sheet, row, column + 1).trimmed().isEmpty();
}

/// In a two-row head the cell below a word that stands alone is empty or a head word too; below a data row's head it is not.
static bool canBeTwoRowHead(const RawSheet& sheet, const SheetSetup& single, const HeaderIndex& index)
{
    const int row = single.headerRow;
    if (!canHoldGroups(sheet, row))
        return false;
    int below = 0;
    for (int column = 0; column < columnCount(sheet, row + 1); ++column) {
        const QString lower = cellText(sheet, row + 1, column).trimmed();
        if (lower.isEmpty())
            continue;
        ++below;
        const bool standsAlone = !isGroupWord(sheet, row, column) && single.fields.contains(column);
        if (standsAlone && index.meanings(*single.kind, lower).isEmpty())
            return false;
    }
    return below >= 2;
}

struct ScoredSetup {
    SheetSetup setup;
    double score = 0;
};

/// The head that begins in the row, read as one of the kind: with one row or two, whichever tells more.
static ScoredSetup headAt(int row, Kind kind, const RecognitionInput& input, const HeaderIndex& index,
                          const KindInfo& info)
{
    const RawSheet& sheet = *input.sheet;
    ScoredSetup found;
    found.setup.kind = kind;
    found.setup.headerRow = row;
    mapColumns(found.setup, sheet, index);
    found.score = scoreOf(sheet, found.setup, index, info);
    if (canBeTwoRowHead(sheet, found.setup, index)) {
        ScoredSetup two = found;
        two.setup.headerRows = 2;
        mapColumns(two.setup, sheet, index);
        two.score = scoreOf(sheet, two.setup, index, info);
        if (two.score > found.score && two.setup.fields.size() > found.setup.fields.size())
            found = two;
    }
    return found;
}

/// A sheet without a column of titles names its records by what they were about.
static void lendTitle(SheetSetup& setup, const KindInfo& info)
{
    const int content = setup.fields.key(contentField(), -1);
    const bool isUntitled = setup.fields.key(info.titleField, -1) < 0;
    if (isUntitled && content >= 0)
        setup.fields.insert(content, info.titleField);
}

/// An event's day under a word nobody has written down (献血日期): the one column of dates that is left.
static void findDate(SheetSetup& setup, const RawSheet& sheet, const KindInfo& info, const Vocabulary& vocabulary)
{
    const bool isEvent = std::find(events.begin(), events.end(), info.kind) != events.end();
    if (!isEvent || setup.fields.key(info.dateField, -1) >= 0)
        return;
    static const QRegularExpression timeWord(QStringLiteral("(?:时间|日期|年月|日子)$"));
    for (int column = 0; column < setup.headers.size(); ++column) {
        const bool isTime = timeWord.match(headerKey(setup.headers[column])).hasMatch();
        if (setup.fields.contains(column) || !isTime)
            continue;
        const ColumnFit fit = shapeFit(sheet, setup, column, ColumnShape::Date, vocabulary);
        constexpr double most = 0.5;
        if (fit.all == 0 || fit.share() < most)
            continue;
        setup.fields.insert(column, info.dateField);
        return;
    }
}

static bool repeats(const RawSheet& sheet, int row, int headerRow)
{
    int same = 0;
    int words = 0;
    for (int column = 0; column < columnCount(sheet, headerRow); ++column) {
        const QString word = headerKey(cellText(sheet, headerRow, column));
        if (word.isEmpty())
            continue;
        ++words;
        same += headerKey(cellText(sheet, row, column)) == word ? 1 : 0;
    }
    constexpr int fewest = 3;
    return same >= fewest && same == words;
}

/// A head that is printed again on each page begins where it stands first: what is between the two are rows.
static ScoredSetup firstOfRepeated(const ScoredSetup& best, const RecognitionInput& input, const HeaderIndex& index,
                                   const Schema& schema)
{
    // A row of data above the repeated head may have been taken for the upper row of a two-row head.
    const int headRow = best.setup.headerRow + best.setup.headerRows - 1;
    for (int row = 0; best.setup.kind && row < headRow; ++row) {
        if (!repeats(*input.sheet, row, headRow))
            continue;
        ScoredSetup first = headAt(row, *best.setup.kind, input, index, schema.of(*best.setup.kind));
        first.score = best.score;
        first.setup.title = titleAbove(*input.sheet, row);
        return first;
    }
    return best;
}

SheetSetup recognise(const RecognitionInput& input, const HeaderIndex& index, const Schema& schema)
{
    constexpr int searchedRows = 10;
    const RawSheet& sheet = *input.sheet;
    ScoredSetup best;
    const int rows = std::min<int>(searchedRows, static_cast<int>(sheet.rows.size()));
    for (int row = 0; row < rows; ++row) {
        const QString title = titleAbove(sheet, row);
        for (const Kind kind : allKinds) {
            if (input.onlyKind && *input.onlyKind != kind)
                continue;
            ScoredSetup found = headAt(row, kind, input, index, schema.of(kind));
            if (found.score > 0)
                found.score += hintsFor(kind, input, title, index.vocabulary());
            if (found.score <= best.score)
                continue;
            best = found;
            best.setup.title = title;
        }
    }
    best = firstOfRepeated(best, input, index, schema);
    constexpr double convincing = 1.2;
    if (best.score < convincing && !input.onlyKind)
        best.setup.kind.reset();
    if (best.setup.kind) {
        lendTitle(best.setup, schema.of(*best.setup.kind));
        findDate(best.setup, sheet, schema.of(*best.setup.kind), index.vocabulary());
    }
    return best.setup;
}

} // namespace ledger
