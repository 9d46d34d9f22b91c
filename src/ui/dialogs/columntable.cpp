// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columntable.h"

#include "ui/dialogs/columnoffer.h"
#include "ui/dialogs/fieldcombo.h"
#include "ui/dialogs/sheetchoice.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include <memory>

namespace ledger {

namespace {

/// A table of people has a few dozen columns; what lies beyond is no table.
constexpr int MostColumns = 200;
constexpr int SampleRows = 60;
constexpr int Samples = 3;
/// What the style sheet keeps free at both sides of a cell of #columns, also around a widget in it.
constexpr int CellPadding = 9;

QString headingOf(const SheetChoice& choice, int column)
{
    return choice.setup().headers.value(column).simplified();
}

QString samplesOf(const SheetChoice& choice, int column)
{
    QStringList samples;
    const int first = choice.setup().firstBodyRow();
    for (int row = first; row < first + SampleRows && samples.size() < Samples; ++row) {
        const QString text = cellText(choice.sheet(), row, column).simplified();
        if (!text.isEmpty() && !samples.contains(text))
            samples.append(text);
    }
    return samples.join(QStringLiteral("　"));
}

struct StateLook {
    QString text;
    const char* tone = "neutral";
};

StateLook stateOf(const SheetChoice& choice, int column)
{
    const bool isMapped = choice.setup().fields.contains(column);
    if (choice.isCorrected(column))
        return {isMapped ? ColumnTable::tr("已改") : ColumnTable::tr("不导入"), isMapped ? "good" : "neutral"};
    if (isMapped)
        return {ColumnTable::tr("自动识别"), "good"};
    if (headingOf(choice, column).isEmpty())
        return {ColumnTable::tr("没有表头"), "neutral"};
    return {ColumnTable::tr("没认出"), "warning"};
}

QLabel* makeChip(const StateLook& look, QWidget* parent)
{
    QLabel* chip = makeLabel(look.text, LabelRole::Plain, parent);
    setRole(chip, "chip");
    chip->setProperty("tone", QString::fromLatin1(look.tone));
    return chip;
}

/// A chip that keeps its size in the middle of a cell.
QWidget* makeChipCell(const StateLook& look, QWidget* parent)
{
    auto* place = new QWidget(parent);
    auto* box = new QHBoxLayout(place);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(makeChip(look, place), 0, Qt::AlignLeft | Qt::AlignVCenter);
    return place;
}

} // namespace

ColumnTable::ColumnTable(QWidget* parent)
    : QTableWidget(parent)
    , m_offers(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("columns"));
    setAccessibleName(tr("列与字段的对应"));
    setColumnCount(PartCount);
    setHorizontalHeaderLabels({tr("列"), tr("表头"), tr("前几行的内容"), tr("导入为"), tr("识别")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(SamplePart, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(scaled(40));
    setColumnWidth(LetterPart, qMax(scaled(52), widthOfHead(LetterPart)));
    setColumnWidth(HeadingPart, scaled(150));
    setColumnWidth(FieldPart, scaled(190));
    setColumnWidth(StatePart, widthOfStates());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(42));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
}

int ColumnTable::widthOfHead(int part) const
{
    return horizontalHeader()->fontMetrics().horizontalAdvance(horizontalHeaderItem(part)->text()) + scaled(28);
}

int ColumnTable::widthOfStates()
{
    // A chip itself is asked: its style adds more than the padding to the width of the word.
    int widest = 0;
    for (const QString& word : {tr("自动识别"), tr("已改"), tr("不导入"), tr("没有表头"), tr("没认出")}) {
        const std::unique_ptr<QLabel> chip(makeChip({word, "neutral"}, this));
        widest = qMax(widest, chip->sizeHint().width());
    }
    return qMax(widest + 2 * scaled(CellPadding) + 2, widthOfHead(StatePart));
}

void ColumnTable::fillOffers(const QList<ColumnOffer>& offers)
{
    m_offers->clear();
    auto* none = new QStandardItem(tr("不导入"));
    none->setData(QString(), Qt::UserRole);
    m_offers->appendRow(none);
    for (const ColumnOffer& offer : offers) {
        auto* item = new QStandardItem(offer.label);
        item->setData(offer.key, Qt::UserRole);
        m_offers->appendRow(item);
    }
}

void ColumnTable::showSheet(const SheetChoice& choice, const QList<ColumnOffer>& offers)
{
    setRowCount(0);
    fillOffers(offers);
    if (!choice.setup().kind)
        return;
    setRowCount(qMin(MostColumns, static_cast<int>(choice.setup().headers.size())));
    for (int row = 0; row < rowCount(); ++row)
        addRow(row, choice);
    scrollToTop();
}

void ColumnTable::addRow(int row, const SheetChoice& choice)
{
    const QString heading = headingOf(choice, row);
    const QStringList texts{columnName(row), heading, samplesOf(choice, row)};
    for (int part = LetterPart; part <= SamplePart; ++part) {
        auto* item = new QTableWidgetItem(texts[part]);
        item->setToolTip(plainToolTip(part == LetterPart ? QString() : texts[part]));
        if (part != HeadingPart)
            item->setForeground(theme().muted);
        setItem(row, part, item);
    }
    auto* place = new QWidget(this);
    auto* box = new QHBoxLayout(place);
    box->setContentsMargins(0, 0, 0, 0);
    auto* combo = new FieldCombo(m_offers, place);
    combo->setObjectName(QStringLiteral("field_%1").arg(row));
    combo->setAccessibleName(tr("%1 列“%2”导入为").arg(columnName(row), heading));
    combo->setKey(choice.setup().fields.value(row));
    box->addWidget(combo, 1, Qt::AlignVCenter);
    setCellWidget(row, FieldPart, place);
    connect(combo, &FieldCombo::keyChosen, this, [this, row](const QString& key) { Q_EMIT fieldChosen(row, key); });
    showState(row, choice);
}

void ColumnTable::showState(int row, const SheetChoice& choice)
{
    const StateLook look = stateOf(choice, row);
    setCellWidget(row, StatePart, makeChipCell(look, this));
    auto* item = new QTableWidgetItem;
    item->setData(Qt::AccessibleTextRole, look.text);
    setItem(row, StatePart, item);
}

void ColumnTable::refresh(const SheetChoice& choice)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto* combo = cellWidget(row, FieldPart)->findChild<FieldCombo*>();
        const QString key = choice.setup().fields.value(row);
        if (combo->key() != key)
            combo->setKey(key);
        showState(row, choice);
    }
}

} // namespace ledger
