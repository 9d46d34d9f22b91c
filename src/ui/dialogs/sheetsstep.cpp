// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sheetsstep.h"

#include "core/language.h"
#include "ui/dialogs/columnoffer.h"
#include "ui/dialogs/columntable.h"
#include "ui/dialogs/linedelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

QLabel* makeBuddy(const QString& text, QWidget* editor, QWidget* parent)
{
    QLabel* label = makeLabel(text, LabelRole::Field, parent);
    label->setBuddy(editor);
    return label;
}

QString labelOf(const Schema& schema, Kind kind)
{
    return fieldText(schema.of(kind).label);
}

} // namespace

SheetsStep::SheetsStep(ImportDraft& draft, const Session& session, QWidget* parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_schema(session.schema())
    , m_vocabulary(session.vocabulary())
    , m_sheets(new QListWidget(this))
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_kind(new QComboBox(this))
    , m_headRow(new QSpinBox(this))
    , m_twoRows(new QCheckBox(tr("表头占两行"), this))
    , m_missing(makeTextBlock({}, LabelRole::Plain, this))
    , m_columns(new ColumnTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(scaled(14));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSheetList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(320), scaled(840)});
    layout->addWidget(splitter);
    connectSignals();
}

QWidget* SheetsStep::makeSheetList()
{
    auto* card = new Card(tr("工作表"), this);
    card->setNote(tr("打勾的才导入"));
    card->setMinimumWidth(scaled(220));
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->setAccessibleName(tr("工作表"));
    m_sheets->setItemDelegate(new LineDelegate(m_sheets));
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheets->setMouseTracking(true);
    card->body()->addWidget(m_sheets, 1);
    return card;
}

QWidget* SheetsStep::makeHeadRow()
{
    for (const Kind kind : allKinds)
        m_kind->addItem(labelOf(m_schema, kind), static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("这张表是"));
    m_kind->setPlaceholderText(tr("请选择"));
    m_headRow->setObjectName(QStringLiteral("headRow"));
    m_headRow->setAccessibleName(tr("表头所在的行"));
    m_headRow->setAlignment(Qt::AlignRight);
    m_headRow->setKeyboardTracking(false);
    m_headRow->setFixedWidth(scaled(72));
    m_twoRows->setObjectName(QStringLiteral("twoRows"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(makeBuddy(tr("这张表是(&K)"), m_kind, row));
    layout->addWidget(m_kind);
    layout->addSpacing(scaled(12));
    layout->addWidget(makeBuddy(tr("表头在第(&H)"), m_headRow, row));
    layout->addWidget(m_headRow);
    layout->addWidget(makeLabel(tr("行"), LabelRole::Field, row));
    layout->addSpacing(scaled(12));
    layout->addWidget(m_twoRows);
    layout->addStretch(1);
    return row;
}

QWidget* SheetsStep::makeDetail()
{
    auto* card = new Card({}, this);
    m_missing->setObjectName(QStringLiteral("missing"));
    setRole(m_missing, "chip");
    m_missing->setProperty("tone", QStringLiteral("warning"));
    card->body()->setSpacing(scaled(10));
    card->body()->addWidget(m_title);
    card->body()->addWidget(makeHeadRow());
    card->body()->addWidget(m_missing);
    card->body()->addWidget(m_columns, 1);
    return card;
}

void SheetsStep::connectSignals()
{
    connect(m_sheets, &QListWidget::currentRowChanged, this, &SheetsStep::showCurrent);
    connect(m_sheets, &QListWidget::itemChanged, this, &SheetsStep::setTaken);
    connect(m_kind, &QComboBox::activated, this, &SheetsStep::chooseKind);
    connect(m_headRow, &QSpinBox::valueChanged, this, &SheetsStep::chooseHead);
    connect(m_twoRows, &QCheckBox::toggled, this, &SheetsStep::chooseHead);
    connect(m_columns, &ColumnTable::fieldChosen, this, &SheetsStep::chooseField);
}

ImportDraft::SheetPlace SheetsStep::currentPlace() const
{
    return m_places.value(m_sheets->currentRow());
}

const SheetChoice* SheetsStep::current() const
{
    return currentPlace().file < 0 ? nullptr : &m_draft.sheet(currentPlace());
}

void SheetsStep::enter()
{
    const int before = m_sheets->currentRow();
    fillSheets();
    m_sheets->setCurrentRow(qBound(0, before, m_sheets->count() - 1));
    m_sheets->setFocus();
}

void SheetsStep::fillSheets()
{
    m_isFilling = true;
    m_places = m_draft.sheets();
    m_sheets->clear();
    for (int row = 0; row < m_places.size(); ++row) {
        auto* item = new QListWidgetItem(m_draft.nameOf(m_places[row]), m_sheets);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setToolTip(plainToolTip(item->text()));
        showItem(row);
    }
    m_isFilling = false;
}

void SheetsStep::showItem(int row)
{
    const SheetChoice& choice = m_draft.sheet(m_places[row]);
    const SheetSetup& setup = choice.setup();
    QListWidgetItem* item = m_sheets->item(row);
    item->setCheckState(choice.isTaken() ? Qt::Checked : Qt::Unchecked);
    QString note = setup.kind ? tr("认出 %1 列，共 %2 列").arg(setup.fields.size()).arg(setup.headers.size())
                              : tr("没有认出表格，不导入");
    if (choice.sheet().rows.isEmpty())
        note = tr("空表");
    if (choice.sheet().hidden)
        note = tr("隐藏的工作表　%1").arg(note);
    const bool lacks = setup.kind && !missingColumns(setup, m_schema.of(*setup.kind)).isEmpty();
    item->setData(LineDelegate::NoteRole, note);
    item->setData(LineDelegate::NoteToneRole, static_cast<int>(choice.sheet().hidden ? Tone::Warning : Tone::None));
    item->setData(LineDelegate::ChipRole, setup.kind ? labelOf(m_schema, *setup.kind) : tr("跳过"));
    item->setData(LineDelegate::ChipToneRole,
                  static_cast<int>(!choice.isTaken() ? Tone::Neutral
                                       : lacks       ? Tone::Warning
                                                     : Tone::Good));
    item->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1，%2，%3").arg(item->text(), item->data(LineDelegate::ChipRole).toString(), note));
}

void SheetsStep::refreshCurrent()
{
    m_isFilling = true;
    showItem(m_sheets->currentRow());
    m_isFilling = false;
    showMissing();
    Q_EMIT changed();
}

void SheetsStep::showCurrent()
{
    const SheetChoice* choice = current();
    if (!choice)
        return;
    const SheetSetup& setup = choice->setup();
    m_isFilling = true;
    m_title->setText(m_draft.nameOf(currentPlace()));
    m_kind->setCurrentIndex(setup.kind ? m_kind->findData(static_cast<int>(*setup.kind)) : -1);
    m_headRow->setRange(1, qMax(1, static_cast<int>(choice->sheet().rows.size())));
    m_headRow->setValue(setup.headerRow + 1);
    m_twoRows->setChecked(setup.headerRows == 2);
    m_headRow->setEnabled(setup.kind.has_value());
    m_twoRows->setEnabled(setup.kind.has_value());
    m_isFilling = false;
    m_columns->showSheet(*choice,
                         setup.kind ? columnOffers(*setup.kind, m_schema, m_vocabulary) : QList<ColumnOffer>());
    showMissing();
}

void SheetsStep::showMissing()
{
    const SheetChoice* choice = current();
    QString text;
    if (!choice->setup().kind) {
        text = tr("这张表没有认出来，不导入。如果它是台账，请在上面选它是哪一种，再核对表头所在的行。");
    } else if (const QStringList missing = missingColumns(choice->setup(), m_schema.of(*choice->setup().kind));
               !missing.isEmpty()) {
        text = tr("没有找到这些列：%1。缺了它们的行不能导入；如果表里有，请在下面的“导入为”里指定。")
                   .arg(listText(missing));
    }
    m_missing->setText(text);
    m_missing->setVisible(!text.isEmpty());
}

void SheetsStep::setTaken(const QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    const int row = m_sheets->row(item);
    m_draft.setTaken(m_places[row], item->checkState() == Qt::Checked);
    if (item->checkState() == Qt::Checked && !m_draft.sheet(m_places[row]).isTaken())
        Q_EMIT messageRequested({Message::Tone::Info, tr("请先在右边选择这张表是哪一种。")});
    m_isFilling = true;
    showItem(row);
    m_isFilling = false;
    Q_EMIT changed();
}

void SheetsStep::chooseKind()
{
    if (!current())
        return;
    m_draft.setKind(currentPlace(), static_cast<Kind>(m_kind->currentData().toInt()));
    showCurrent();
    refreshCurrent();
}

void SheetsStep::chooseHead()
{
    if (m_isFilling || !current())
        return;
    m_draft.setHead(currentPlace(), m_headRow->value() - 1, m_twoRows->isChecked() ? 2 : 1);
    showCurrent();
    refreshCurrent();
}

void SheetsStep::chooseField(int column, const QString& key)
{
    const int before = m_draft.setField(currentPlace(), column, key);
    if (before >= 0)
        Q_EMIT messageRequested(
            {Message::Tone::Info,
             tr("这一项原来用在 %1 列，已改到 %2 列；%1 列不再导入。").arg(columnName(before), columnName(column))});
    m_columns->refresh(*current());
    refreshCurrent();
}

bool SheetsStep::isReady() const
{
    return m_draft.hasSheetToImport();
}

QString SheetsStep::nextText() const
{
    return tr("检查并预览(&N)");
}

QString SheetsStep::hint() const
{
    const auto taken = std::count_if(m_places.begin(), m_places.end(), [this](const ImportDraft::SheetPlace& place) {
        return m_draft.sheet(place).isTaken();
    });
    if (taken == 0)
        return tr("还没有选中要导入的工作表。");
    return tr("导入 %1 张工作表，共 %2 张").arg(taken).arg(m_places.size());
}

} // namespace ledger
