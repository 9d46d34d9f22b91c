// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterheader.h"

#include "core/datetext.h"
#include "core/money.h"
#include "core/numbertext.h"
#include "core/period.h"
#include "ui/kit/columnwidths.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace ledger {

namespace {

constexpr int PauseMilliseconds = 250;

using Test = ListFilter::Test;

QList<ListFilter> dateFilters(const QString& key, const QString& typed, QDate today)
{
    QDate from;
    QDate to;
    if (const auto period = Period::parse(typed)) {
        from = period->from;
        to = period->to;
    } else if (const auto date = readDateEntry(typed, today)) {
        from = date->first;
        to = date->last();
    } else {
        return {};
    }
    return {{key, Test::AtLeast, {from.toString(Qt::ISODate)}}, {key, Test::AtMost, {to.toString(Qt::ISODate)}}};
}

/// A typed number as it is stored; empty where it is none.
QString storedNumber(const Field& field, const QString& typed)
{
    if (field.type == FieldType::Money) {
        const auto fen = readMoney(typed).fen;
        return fen ? QString::number(*fen) : QString();
    }
    const auto number = readNumberText(typed);
    return number ? QString::number(number->value, 'g', QLocale::FloatingPointShortest) : QString();
}

QList<ListFilter> numberFilters(const Field& field, QString typed)
{
    typed.replace(u'≥', QStringLiteral(">=")).replace(u'≤', QStringLiteral("<="));
    const bool isLeast = typed.startsWith(u'>');
    const bool isMost = typed.startsWith(u'<');
    while (!typed.isEmpty() && QStringLiteral("<>= ").contains(typed.front()))
        typed.remove(0, 1);
    const QString word = storedNumber(field, typed);
    if (word.isEmpty())
        return {};
    QList<ListFilter> filters;
    if (!isMost)
        filters.append({field.key, Test::AtLeast, {word}});
    if (!isLeast)
        filters.append({field.key, Test::AtMost, {word}});
    return filters;
}

} // namespace

QList<ListFilter> typedFilters(const Field& field, const QString& typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return dateFilters(field.key, typed.trimmed(), today);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return numberFilters(field, typed.trimmed());
    default:
        return {{field.key, Test::Contains, {typed.trimmed()}}};
    }
}

FilterHeader::FilterHeader(RecordTableModel& model, Session& session, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_session(session)
    , m_pause(new QTimer(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(scaled(48));
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    createEditors();
    connect(this, &FilterHeader::filtersChanged, this, &FilterHeader::markUnreadable);
    connect(&m_session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            refreshWords();
    });
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    if (const auto* view = qobject_cast<QAbstractScrollArea*>(parent))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
}

void FilterHeader::createEditors()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field* field = m_model.fieldOf(column);
        if (!field || field->is(FieldFlag::Sensitive))
            continue;
        QWidget* editor = makeEditor(*field);
        editor->setObjectName(QStringLiteral("filter_") + field->key);
        editor->setAccessibleName(tr("筛选：%1").arg(fieldLabel(*field)));
        setRole(editor, "filter");
        editor->hide();
        m_editors.insert(field->key, editor);
    }
}

QWidget* FilterHeader::makeEditor(const Field& field)
{
    const bool isChoice = field.type == FieldType::Choice;
    if (!isChoice && field.type != FieldType::Flag) {
        auto* line = new QLineEdit(this);
        line->setPlaceholderText(tr("筛选…"));
        if (field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money)
            line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::returnPressed, this, &FilterHeader::filtersChanged);
        return line;
    }
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(1);
    combo->setMaxVisibleItems(16);
    combo->addItem(tr("全部"));
    if (isChoice) {
        fillWords(*combo, field);
    } else {
        combo->addItem(tr("是"), QStringLiteral("1"));
        combo->addItem(tr("否"), QStringLiteral("0"));
    }
    combo->view()->setMinimumWidth(scaled(160));
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterHeader::filtersChanged);
    return combo;
}

/// Retired words too: old records have them.
void FilterHeader::fillWords(QComboBox& combo, const Field& field)
{
    for (const DictionaryWord& word : m_session.vocabulary().words(field.dictionary))
        combo.addItem(m_session.vocabulary().text(field.dictionary, word.word), word.word);
}

/// Words were added or renamed; what is chosen stays chosen.
void FilterHeader::refreshWords()
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        auto* combo = qobject_cast<QComboBox*>(it.value());
        const Field* field = m_model.info().field(it.key());
        if (!combo || !field || field->type != FieldType::Choice)
            continue;
        const QSignalBlocker blocker(combo);
        const QVariant chosen = combo->currentData();
        while (combo->count() > 1)
            combo->removeItem(1);
        fillWords(*combo, *field);
        combo->setCurrentIndex(chosen.isValid() ? qMax(0, combo->findData(chosen)) : 0);
    }
}

QSize FilterHeader::sizeHint() const
{
    // Twice the words: the second half is the row of filters.
    const QSize words = QHeaderView::sizeHint();
    return {words.width(), words.height() + scaled(34)};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, scaled(34));
    QHeaderView::updateGeometries();
    placeEditors();
}

void FilterHeader::placeEditors()
{
    for (int column = 0; column < count(); ++column) {
        QWidget* editor = m_editors.value(m_model.keyOf(column));
        if (!editor)
            continue;
        const bool isShown = !isSectionHidden(column);
        editor->setVisible(isShown);
        if (isShown)
            editor->setGeometry(editorPlace(column, editor));
    }
}

QRect FilterHeader::editorPlace(int column, const QWidget* editor) const
{
    // So that what is typed stands below the header's words and above the cells.
    const int inset = scaled(qobject_cast<const QComboBox*>(editor) ? 5 : 3);
    return {sectionViewportPosition(column) + inset, viewport()->geometry().bottom() + 1 + scaled(2),
            sectionSize(column) - 2 * inset, scaled(30)};
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    // The style would move right-aligned words aside for the arrow, away from the numbers below them.
    const bool isSorted = sortIndicatorSection() == column;
    const auto alignment =
        static_cast<Qt::Alignment>(model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt());
    QRect room = rect.adjusted(cellPadding(), 0, -cellPadding(), -1);
    painter->save();
    painter->fillRect(rect, theme().surface);
    painter->setPen(theme().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(font());
    painter->setPen(isSorted ? theme().text : theme().muted);
    const QString words = painter->fontMetrics().elidedText(model()->headerData(column, orientation()).toString(),
                                                            Qt::ElideRight, room.width());
    painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter), words);
    if (isSorted) {
        const int width = painter->fontMetrics().horizontalAdvance(words);
        const int side = scaled(10);
        const int left = alignment.testFlag(Qt::AlignRight) ? room.right() + 1 - width - scaled(4) - side
                                                            : room.left() + width + scaled(4);
        const QString arrow =
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down");
        lineIcon(arrow, theme().muted).paint(painter, QRect(left, room.center().y() - side / 2, side, side));
    }
    painter->restore();
}

QList<ListFilter> FilterHeader::filters() const
{
    QList<ListFilter> filters;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const Field& field = *m_model.info().field(it.key());
        if (const auto* combo = qobject_cast<const QComboBox*>(it.value())) {
            if (combo->currentData().isValid())
                filters.append({field.key, Test::OneOf, {combo->currentData().toString()}});
            continue;
        }
        const QString typed = static_cast<const QLineEdit*>(it.value())->text();
        if (field.type != FieldType::Branch) {
            filters += typedFilters(field, typed, m_session.today());
        } else if (!typed.trimmed().isEmpty()) {
            ListFilter meant{field.key, Test::OneOf, {}};
            for (const BranchList::Entry* entry : m_session.branches().matching(typed))
                meant.words.append(QString::number(entry->id));
            filters.append(meant);
        }
    }
    return filters;
}

void FilterHeader::markUnreadable()
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        auto* line = qobject_cast<QLineEdit*>(it.value());
        const Field& field = *m_model.info().field(it.key());
        if (!line
            || (field.type != FieldType::Date && field.type != FieldType::Integer && field.type != FieldType::Decimal
                && field.type != FieldType::Money))
            continue;
        const bool isWrong =
            !line->text().trimmed().isEmpty() && typedFilters(field, line->text(), m_session.today()).isEmpty();
        setLook(line, "state", isWrong ? QVariant(QStringLiteral("wrong")) : QVariant());
        const QString hint = field.type == FieldType::Date ? tr("看不懂这个日期。可以写 2022-07、2022Q3、3.15。")
                                                           : tr("看不懂这个数。可以写 20、≥20、<5。");
        line->setToolTip(isWrong ? plainToolTip(hint) : QString());
        line->setAccessibleDescription(isWrong ? hint : QString());
    }
}

void FilterHeader::clearFilters()
{
    for (QWidget* editor : std::as_const(m_editors)) {
        const QSignalBlocker blocker(editor);
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(0);
        else
            static_cast<QLineEdit*>(editor)->clear();
    }
    Q_EMIT filtersChanged();
}

void FilterHeader::setPeriodHint(const QString& hint)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editors.value(m_model.info().dateField)))
        line->setPlaceholderText(hint.isEmpty() ? tr("筛选…") : hint);
}

void FilterHeader::focusFirstFilter()
{
    for (int visual = 0; visual < count(); ++visual) {
        QWidget* editor = m_editors.value(m_model.keyOf(logicalIndex(visual)));
        if (editor && editor->isVisible() && qobject_cast<QLineEdit*>(editor)) {
            editor->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace ledger
