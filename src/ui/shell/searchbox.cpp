// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ledger/recordsearch.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/managesearches.h"
#include "ui/shell/session.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QTimer>

namespace ledger {

namespace {

constexpr int PauseMilliseconds = 120;
constexpr int HitsPerKind = 4;
constexpr qsizetype MostRecent = 5;
constexpr int CommandRole = Qt::UserRole + 10;
constexpr int SavedNameRole = Qt::UserRole + 11;
constexpr int LeastWidth = 560;

/// The first few of every kind, the kinds in the order of their best hit.
Result<SearchResult> bestOfEachKind(Reader& reader, const QString& words)
{
    RecordSearch search(reader);
    if (auto prepared = search.prepare(words); !prepared)
        return prepared.error();
    auto found = search.find();
    if (!found)
        return found.error();
    QList<SearchPlace> best;
    QMap<Kind, int> taken;
    for (const SearchPlace& place : std::as_const(found->places)) {
        if (++taken[place.kind] <= HitsPerKind)
            best.append(place);
    }
    auto hits = search.describe(best);
    if (!hits)
        return hits.error();
    return SearchResult{std::move(*hits), found->places.size(), found->isTotalExact, found->counts};
}

bool isChoosable(const QListWidgetItem& item)
{
    return item.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_pause(new QTimer(this))
    , m_list(new QListWidget(parent->window()))
{
    setObjectName(QStringLiteral("search"));
    setRole(this, "search");
    setAccessibleName(tr("搜索全部记录"));
    setPlaceholderText(tr("搜索全部记录，支持拼音首字母　Ctrl+K"));
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    createList();
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_session.searching().interrupt();
        m_pause->start();
    });
}

void SearchBox::createList()
{
    setRole(m_list, "popup");
    m_list->setAccessibleName(tr("搜索结果"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &SearchBox::offerToManage);
}

void SearchBox::search(const QString& words)
{
    setText(words);
    ask();
}

void SearchBox::offer()
{
    const bool hasKeyboard = hasFocus();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    // Getting the keyboard asks by itself.
    if (hasKeyboard)
        ask();
}

void SearchBox::ask()
{
    m_pause->stop();
    const QString words = text().trimmed();
    const int generation = ++m_generation;
    if (words.isEmpty()) {
        showOffers();
        return;
    }
    m_session.searching().ask<SearchResult>(
        this, [words](Reader& reader) { return bestOfEachKind(reader, words); },
        [this, generation](const Result<SearchResult>& result) {
            // A later question broke this one off, or will answer in a moment.
            if (generation != m_generation)
                return;
            if (result)
                showResult(*result);
            else if (result.error().code == ErrorCode::Usage)
                showProblem(result.error().message);
        });
}

void SearchBox::showResult(const SearchResult& result)
{
    m_list->clear();
    if (result.hits.isEmpty()) {
        showProblem(tr("没有找到。换个词，或用姓名、标题的拼音首字母。"));
        return;
    }
    QList<Kind> shown;
    for (const SearchHit& hit : result.hits) {
        if (shown.contains(hit.kind))
            continue;
        shown.append(hit.kind);
        addGroup(hit.kind, result);
    }
    addCommand(Command::ShowAll,
               result.isTotalExact ? tr("查看全部 %1 条结果").arg(result.total)
                                   : tr("查看全部结果（%1 条以上）").arg(result.total),
               QStringLiteral("Ctrl+Enter"));
    if (!m_session.ledger().isReadOnly() && savedNameOf(m_session.ledger(), text()).isEmpty())
        addCommand(Command::Save, tr("保存此搜索…"), QStringLiteral("Ctrl+S"));
    step(1);
    placeList();
}

void SearchBox::addGroup(Kind kind, const SearchResult& result)
{
    const qint64 count = result.counts.value(kind);
    addRow(SearchRow::Heading, fieldText(m_session.schema().of(kind).label),
           result.isTotalExact ? tr("%1 条").arg(count) : tr("%1 条以上").arg(count));
    for (const SearchHit& hit : result.hits) {
        if (hit.kind == kind)
            addHit(hit);
    }
}

void SearchBox::showProblem(const QString& message)
{
    m_list->clear();
    addRow(SearchRow::Heading, message);
    placeList();
}

/// What may be searched for, before anything is typed.
void SearchBox::showOffers()
{
    m_list->clear();
    const QList<SavedSearch> saved = savedSearches(m_session.ledger());
    if (!saved.isEmpty())
        addRow(SearchRow::Heading, tr("已保存的搜索"),
               m_session.ledger().isReadOnly() ? QString() : tr("F2 改名　Del 删除"));
    for (const SavedSearch& search : saved) {
        QListWidgetItem* item = addRow(SearchRow::Saved, search.name, search.query);
        item->setData(QueryRole, search.query);
        item->setData(SavedNameRole, search.name);
    }
    if (!m_recent.isEmpty())
        addRow(SearchRow::Heading, tr("最近的搜索"));
    for (const QString& query : std::as_const(m_recent))
        addRow(SearchRow::Saved, query)->setData(QueryRole, query);
    addRow(SearchRow::Heading, tr("几个词之间是“并且”；可写日期、职务，也可用 支部:二支部　类别:荣誉　年份:2022 筛选"));
    if (!m_session.ledger().isSearchIndexCurrent())
        addRow(SearchRow::Heading, tr("搜索索引由旧版程序建立，结果可能不全。"));
    placeList();
}

QListWidgetItem* SearchBox::addRow(SearchRow row, const QString& text, const QString& note)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(SearchRowRole, static_cast<int>(row));
    item->setData(NoteRole, note);
    item->setData(Qt::AccessibleTextRole, QString(text + u' ' + note).trimmed());
    if (row == SearchRow::Heading)
        item->setFlags(Qt::NoItemFlags);
    return item;
}

void SearchBox::addCommand(Command command, const QString& text, const QString& note)
{
    addRow(SearchRow::Command, text, note)->setData(CommandRole, static_cast<int>(command));
}

void SearchBox::addHit(const SearchHit& hit)
{
    QStringList note{m_session.branches().shortNameOf(hit.branchId), hit.date};
    note.removeAll(QString());
    QListWidgetItem* item = addRow(SearchRow::Hit, hit.title, note.join(QStringLiteral("　")));
    item->setData(HitRole, QVariant::fromValue(hit));
    item->setToolTip(plainToolTip(hit.title));
}

void SearchBox::placeList()
{
    int wanted = scaled(14);
    for (int row = 0; row < m_list->count(); ++row)
        wanted += m_list->sizeHintForRow(row);
    const QPoint corner = mapTo(m_list->parentWidget(), QPoint(0, height() + 4));
    const int width = qMax(this->width(), scaled(LeastWidth));
    const int left = qMin(corner.x(), m_list->parentWidget()->width() - width - 8);
    const int below = m_list->parentWidget()->height() - corner.y() - 16;
    const int above = corner.y() - height() - 8 - 16;
    const bool isBelow = below >= qMin(wanted, above);
    const int tall = qMin(wanted, isBelow ? below : above);
    m_list->setGeometry(left, isBelow ? corner.y() : corner.y() - height() - 8 - tall, width, tall);
    m_list->raise();
    m_list->show();
}

void SearchBox::step(int rows)
{
    int row = m_list->currentRow();
    do {
        row += rows;
    } while (row >= 0 && row < m_list->count() && !isChoosable(*m_list->item(row)));
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    // The heading above the first hit comes into sight with it.
    if (row == 1)
        m_list->scrollToTop();
}

void SearchBox::choose(const QListWidgetItem* item)
{
    if (!item || !isChoosable(*item))
        return;
    switch (static_cast<SearchRow>(item->data(SearchRowRole).toInt())) {
    case SearchRow::Command:
        return run(static_cast<Command>(item->data(CommandRole).toInt()));
    case SearchRow::Saved:
        return search(item->data(QueryRole).toString());
    default:
        break;
    }
    const SearchHit hit = item->data(HitRole).value<SearchHit>();
    noteRecent();
    closeList();
    Q_EMIT hitChosen(hit.kind, hit.id);
}

void SearchBox::run(Command command)
{
    if (command == Command::ShowAll)
        return showAll();
    const QString query = text().trimmed();
    closeList();
    askToSaveSearch(m_session, this, query);
}

void SearchBox::showAll()
{
    const QString query = text().trimmed();
    if (query.isEmpty())
        return;
    ++m_generation;
    noteRecent();
    closeList();
    Q_EMIT allRequested(query);
}

void SearchBox::noteRecent()
{
    const QString query = text().simplified();
    m_recent.removeAll(query);
    m_recent.prepend(query);
    m_recent = m_recent.mid(0, MostRecent);
}

QString SearchBox::savedNameAt(const QListWidgetItem* item) const
{
    const bool mayBeChanged = item && !m_session.ledger().isReadOnly();
    return mayBeChanged ? item->data(SavedNameRole).toString() : QString();
}

void SearchBox::offerToManage(const QPoint& place)
{
    const QString name = savedNameAt(m_list->itemAt(place));
    if (name.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("改名…"), this, [this, name] { rename(name); });
    menu->addAction(tr("删除"), this, [this, name] { removeSaved(name); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SearchBox::rename(const QString& name)
{
    askToRenameSearch(m_session, this, name);
    setFocus();
    showOffers();
}

void SearchBox::removeSaved(const QString& name)
{
    askToRemoveSearch(m_session, this, name);
    setFocus();
    showOffers();
}

void SearchBox::closeList()
{
    m_list->hide();
    m_list->clear();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const QString saved = m_list->isVisible() ? savedNameAt(m_list->currentItem()) : QString();
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isHidden() && text().trimmed().isEmpty())
            showOffers();
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return hasControl ? showAll() : choose(m_list->currentItem());
    case Qt::Key_Escape:
        ++m_generation;
        closeList();
        clear();
        return;
    case Qt::Key_S:
        if (hasControl && !text().trimmed().isEmpty() && !m_session.ledger().isReadOnly())
            return run(Command::Save);
        break;
    case Qt::Key_F2:
        if (!saved.isEmpty())
            return rename(saved);
        break;
    case Qt::Key_Delete:
        if (!saved.isEmpty())
            return removeSaved(saved);
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    const bool isSought = event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::MouseFocusReason;
    if (isSought)
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

} // namespace ledger
