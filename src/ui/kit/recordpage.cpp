// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordpage.h"

#include "core/money.h"
#include "ledger/unitofwork.h"
#include "ui/kit/card.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/documentactions.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterheader.h"
#include "ui/kit/gridactions.h"
#include "ui/kit/historydialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/mergedialog.h"
#include "ui/kit/prompt.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr int LeastDetail = 250;
constexpr int UsualDetail = 340;
constexpr qsizetype MostNamed = 3;
constexpr qsizetype LongestName = 40;
constexpr int LeastForKeys = 620;

/// 1234567.5 → "1 234 567.5", as tables of the house print numbers.
QString groupedNumber(double value)
{
    QString text = QString::number(value, 'f', std::floor(value) == value ? 0 : 1);
    qsizetype at = text.indexOf(u'.');
    for (at = (at < 0 ? text.size() : at) - 3; at > 0; at -= 3)
        text.insert(at, QChar(0x202F));
    return text;
}

} // namespace

RecordPage::RecordPage(const KindTraits& traits, Session& session, QWidget* parent)
    : Page(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_model(new RecordTableModel(traits, session, this))
    , m_table(new RecordView(*m_model, session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_foot(makeLabel({}, LabelRole::Muted, this))
    , m_keys(makeLabel(tr("打字或 F2 修改　回车向下　Tab 向右　Esc 退出"), LabelRole::Small, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_detail(new DetailPanel(traits, session, this))
{
    setObjectName(m_info.key);
    createActions();
    createLayout();
    connectSignals();
    addEmptyActions();
    updateSelectionActions();
    setDetailOpen(session.settings().flag(UiKey::IsDetailOpen));
}

void RecordPage::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    auto* list = new Card({}, this);
    list->layout()->setContentsMargins(scaled(6), scaled(4), scaled(6), scaled(4));
    auto* content = new QWidget(list);
    auto* column = new QVBoxLayout(content);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_foot->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(8));
    m_foot->setWordWrap(true);
    m_foot->setObjectName(QStringLiteral("foot"));
    auto* feet = new QHBoxLayout;
    feet->addWidget(m_foot, 1);
    m_keys->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(8));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->hide();
    feet->addWidget(m_keys);
    column->addLayout(feet);
    list->body()->addWidget(content, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(scaled(14));
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(scaled(LeastDetail));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_hasOwnSizes = true;
        fitKeys();
    });
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
}

void RecordPage::setListHead(QWidget* head)
{
    m_column->insertWidget(0, head);
}

void RecordPage::setListSide(QWidget* side)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->setSpacing(m_splitter->handleWidth());
    row->insertWidget(0, side);
}

/// The hint stands where the sums leave it room.
void RecordPage::fitKeys()
{
    const int room = m_splitter->widget(0)->width();
    m_keys->setVisible(m_table->mode() == RecordView::Mode::Cells && room >= scaled(LeastForKeys));
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_hasOwnSizes) {
        const int room = m_splitter->width();
        const int detail = qBound(scaled(LeastDetail), room * 3 / 10, scaled(UsualDetail));
        m_splitter->setSizes({room - detail, detail});
    }
    fitKeys();
}

void RecordPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_grid->readNameOrder();
    if (m_model->isComplete() && m_model->query().names != m_grid->nameOrder())
        ask();
}

void RecordPage::connectSignals()
{
    connect(m_new, &QAction::triggered, this, [this] { m_session.newRecord(m_traits.kind); });
    connect(m_open, &QAction::triggered, this, [this] { m_session.openRecord(m_traits.kind, m_table->currentId()); });
    connect(m_duplicate, &QAction::triggered, this, [this] {
        if (const qint64 id = m_table->currentId(); id != 0)
            m_session.copyRecord(m_traits.kind, id);
    });
    connect(m_remove, &QAction::triggered, this, &RecordPage::removeSelected);
    connect(m_merge, &QAction::triggered, this, &RecordPage::mergeSelected);
    connect(m_history, &QAction::triggered, this,
            [this] { openHistory(m_traits, m_session, m_table->currentId(), window()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordPage::updateSelectionActions);
    connect(m_copy, &QAction::triggered, m_table, &RecordView::copySelected);
    connect(m_clearFilters, &QAction::triggered, &m_table->filters(), &FilterHeader::clearFilters);
    connect(m_toggleDetail, &QAction::toggled, this, &RecordPage::setDetailOpen);
    connect(m_table, &RecordView::recordActivated, this,
            [this](qint64 id) { m_session.openRecord(m_traits.kind, id); });
    connect(m_table, &RecordView::currentRecordChanged, this, &RecordPage::showDetail);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordPage::showMenu);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table->filters(), &FilterHeader::filtersChanged, this, &RecordPage::ask);
    connect(m_model, &RecordTableModel::listed, this, &RecordPage::showContent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The first rows of a list that was empty, or those among which a record is waited for.
        if (m_wanted != 0 || m_stack->currentWidget() != m_table)
            showContent();
    });
    connect(m_grid, &GridActions::nameOrderChanged, this, &RecordPage::ask);
    connect(m_table, &RecordView::columnMenuShown, this, [this](QMenu& menu) {
        menu.addAction(m_grid->strokeOrder());
        menu.addSeparator();
    });
    connect(m_table, &RecordView::modeChanged, this, [this](RecordView::Mode mode) {
        // Among cells the key empties them; a record goes by the menu.
        const bool isCells = mode == RecordView::Mode::Cells;
        m_remove->setShortcut(isCells ? QKeySequence() : QKeySequence(QKeySequence::Delete));
        // As in a spreadsheet Ctrl+D fills down there.
        m_duplicate->setShortcut(isCells ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_D));
        fitKeys();
    });
    connect(m_model, &RecordTableModel::ordering, this, [this] { m_foot->setText(tr("正在排序…")); });
    connect(m_model, &RecordTableModel::summed, this, &RecordPage::showFoot);
    connect(m_model, &RecordTableModel::failed, &m_session, &Session::showError);
    connect(m_detail, &DetailPanel::closeRequested, m_toggleDetail, [this] { m_toggleDetail->setChecked(false); });
    connect(m_detail, &DetailPanel::editRequested, this,
            [this](qint64 id) { m_session.openRecord(m_traits.kind, id); });
}

void RecordPage::showInstead(QWidget* other)
{
    if (m_other)
        m_other->hide();
    m_other = other;
    if (other) {
        layout()->addWidget(other);
        other->show();
    }
    m_splitter->setVisible(!other);
}

void RecordPage::addEmptyActions()
{
    auto* import = new QAction(lineIcon(QStringLiteral("upload")), tr("导入工作簿"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.openImport(); });
    m_empty->setActions({m_new, import});
}

QList<QAction*> RecordPage::headerActions() const
{
    return {m_new, m_grid->mode()};
}

void RecordPage::setScope(const Scope& scope)
{
    m_scope = scope;
    m_documents->nameBatches();
    m_table->filters().setPeriodHint(m_traits.periodUse == PeriodUse::RecordDate ? tr("本期间") : QString());
    ask();
}

ListQuery RecordPage::query() const
{
    ListQuery query = m_model->query();
    query.branches = m_session.branchesInScope();
    query.from = {};
    query.to = {};
    query.filters = m_table->filters().filters() + ownFilters();
    if (m_traits.periodUse == PeriodUse::YearField) {
        query.filters.append(
            {QStringLiteral("year"), ListFilter::Test::OneOf, {QString::number(m_scope.period.to.year())}});
    } else if (m_traits.periodUse == PeriodUse::RecordDate) {
        const auto asksForDays = [this](const ListFilter& filter) { return filter.field == m_info.dateField; };
        // Days typed into the filter row stand in the place of the period of the top bar.
        if (std::none_of(query.filters.begin(), query.filters.end(), asksForDays)) {
            query.from = m_scope.period.from;
            query.to = m_scope.period.to;
        }
    }
    if (query.sortField.isEmpty() && !m_traits.firstSort.isEmpty()) {
        query.sortField = m_traits.firstSort;
        query.order = m_traits.firstOrder;
    }
    query.names = m_grid->nameOrder();
    return query;
}

void RecordPage::ask()
{
    m_model->setQuery(query());
    m_table->showOrder();
}

void RecordPage::showContent()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hasFilters = m_table->filters().hasFilters();
    const bool showsHint = isEmpty && !hasFilters;
    if (showsHint) {
        const bool isNarrowed = m_traits.periodUse != PeriodUse::None || m_scope.branch != 0;
        QString text = m_traits.emptyText;
        if (m_traits.kind != Kind::Branch && m_session.branches().entries().isEmpty())
            text = tr("台账里还没有党组织。请先在“党组织”页建立机关党委和各支部，或者把已有的表格导入进来。");
        else if (isNarrowed)
            text = tr("“%1”范围内没有记录。可以换一个期间或支部，新建一条，或者把已有的表格导入进来。")
                       .arg(m_scope.period.label());
        m_empty->setText(m_traits.emptyTitle.isEmpty() ? tr("还没有记录") : m_traits.emptyTitle, text);
    }
    m_stack->setCurrentWidget(showsHint ? static_cast<QWidget*>(m_empty) : m_table);
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_detail->recordId();
    if (wanted != 0 && m_table->select(wanted))
        m_wanted = 0;
    else if (m_wanted == 0 && !isEmpty)
        m_table->selectOnly(0);
    else if (m_wanted == 0)
        showDetail(0);
    if (isEmpty)
        m_foot->setText(hasFilters ? tr("没有符合筛选条件的记录。Ctrl+Shift+L 清除筛选。") : QString());
}

/// Where each record has a unit of its own, sums over several categories add 册 to 篇.
bool RecordPage::isMixed(const Field& field) const
{
    if (!field.unit.isEmpty() || !m_info.field(u"unit"))
        return false;
    const QList<ListFilter> filters = m_model->query().filters;
    return std::none_of(filters.begin(), filters.end(), [this](const ListFilter& filter) {
        return filter.field == m_info.categoryField && filter.test == ListFilter::Test::OneOf;
    });
}

void RecordPage::showFoot(const ListSums& sums)
{
    if (sums.count == 0)
        return;
    QStringList parts{tr("共 %1 条").arg(groupedNumber(static_cast<double>(sums.count)))};
    for (const Field& field : m_info.fields) {
        const double sum = sums.sums.value(field.key);
        if (!field.is(FieldFlag::Summed) || sum == 0 || isMixed(field))
            continue;
        const bool isMoney = field.type == FieldType::Money;
        const QString number = isMoney ? moneyText(qRound64(sum)) : groupedNumber(sum);
        const QString text = tr("%1 %2").arg(fieldLabel(field), number);
        const bool isNamed = field.unit.isEmpty() || fieldText(field.unit) == fieldLabel(field);
        parts.append(isNamed ? text : text + u' ' + fieldText(field.unit));
    }
    if (m_traits.footText)
        parts.append(m_traits.footText(sums));
    parts.removeAll(QString());
    m_foot->setText(parts.join(QStringLiteral("　")));
}

void RecordPage::refresh(const Changes& changes)
{
    m_model->applyChanges(changes);
    if (changes.ids.value(m_traits.kind).contains(m_detail->recordId()))
        m_detail->refresh();
    // A word may be shown by another name now.
    if (!changes.areSettingsTouched)
        return;
    m_table->viewport()->update();
    if (m_detail->recordId() != 0)
        m_detail->refresh();
}

bool RecordPage::showRecord(qint64 id)
{
    m_wanted = id;
    if (m_table->select(id))
        m_wanted = 0;
    // Until the list holds it, no other row shall look as if it were the one that is shown beside.
    if (m_wanted != 0)
        m_table->clearSelected();
    if (m_wanted != 0)
        m_detail->showRecord(id);
    m_toggleDetail->setChecked(true);
    return true;
}

qint64 RecordPage::recordAfter(qint64 id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? 0 : m_model->idAt(row + 1);
}

void RecordPage::showDetail(qint64 id)
{
    m_open->setEnabled(id != 0);
    if (m_detail->isVisibleTo(this) || id == 0)
        m_detail->showRecord(id);
}

void RecordPage::setDetailOpen(bool isOpen)
{
    m_toggleDetail->setChecked(isOpen);
    m_detail->setVisible(isOpen);
    m_session.settings().set(UiKey::IsDetailOpen, isOpen);
    if (isOpen)
        m_detail->showRecord(m_table->currentId());
}

/// What is selected when these are gone: the record below them, or the one above; 0 when none is left.
qint64 RecordPage::neighbourOf(const QList<qint64>& ids) const
{
    int first = m_model->rowCount();
    int last = -1;
    for (const qint64 id : ids) {
        first = qMin(first, m_model->rowOf(id));
        last = qMax(last, m_model->rowOf(id));
    }
    const qint64 below = m_model->idAt(last + 1);
    return below != 0 ? below : m_model->idAt(first - 1);
}

/// “题目”, or the first few and how many there are.
QString RecordPage::titlesOf(const QList<qint64>& ids) const
{
    QStringList titles;
    const auto reader = m_session.reader();
    for (const qint64 id : ids.mid(0, MostNamed)) {
        if (const auto record = reader ? (*reader)->load(m_traits.kind, id) : Result<Record>(reader.error()))
            titles.append(tr("“%1”").arg(record->text(m_info.titleField).simplified().left(LongestName)));
    }
    const QString named = titles.join(QString());
    return ids.size() > titles.size() ? tr("%1等 %2 条记录").arg(named).arg(ids.size()) : named;
}

/// Two records can be merged, one has a history.
void RecordPage::updateSelectionActions()
{
    const qsizetype count = m_table->selectedIds().size();
    m_merge->setEnabled(count == 2 && !m_session.ledger().isReadOnly());
    m_history->setEnabled(count > 0);
    m_documents->setSelected(count);
}

void RecordPage::mergeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.size() != 2)
        return;
    if (MergeDialog* dialog = openMerge(m_traits, m_session, ids[0], ids[1], window()))
        connect(dialog, &MergeDialog::merged, this, &RecordPage::showRecord);
}

void RecordPage::removeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    const QString label = fieldText(m_info.label);
    const Prompt::Question question{tr("删除%1").arg(label),
                                    tr("要删除%1吗？删除后可以撤销。").arg(titlesOf(ids)),
                                    tr("删除"),
                                    {},
                                    Prompt::Weight::Destructive};
    if (!m_session.prompt().confirm(this, question))
        return;
    m_wanted = neighbourOf(ids);
    const Kind kind = m_traits.kind;
    const auto changes = m_session.ledger().transact(QStringLiteral("delete"), tr("删除%1").arg(label),
                                                     [&](UnitOfWork& work) -> Result<> {
                                                         for (const qint64 id : ids) {
                                                             if (auto removed = work.remove(kind, id); !removed)
                                                                 return removed;
                                                         }
                                                         return {};
                                                     });
    if (!changes) {
        m_wanted = 0;
        m_session.showError(changes.error());
        return;
    }
    m_session.show(
        {Message::Tone::Info, tr("已删除 %1 条记录。").arg(ids.size()), tr("撤销"), [this, ids] { restore(ids); }});
}

void RecordPage::restore(const QList<qint64>& ids)
{
    const Kind kind = m_traits.kind;
    const auto changes = m_session.ledger().transact(
        QStringLiteral("restore"), tr("恢复%1").arg(fieldText(m_info.label)), [&](UnitOfWork& work) -> Result<> {
            for (const qint64 id : ids) {
                if (auto restored = work.restore(kind, id); !restored)
                    return restored;
            }
            return {};
        });
    if (!changes)
        m_session.showError(changes.error());
    else
        m_session.show({Message::Tone::Good, tr("已恢复。")});
}

} // namespace ledger
