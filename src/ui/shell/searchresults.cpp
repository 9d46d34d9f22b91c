// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchresults.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/hitmodel.h"
#include "ui/shell/managesearches.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

namespace ledger {

namespace {

constexpr int PauseMilliseconds = 200;
constexpr int AllKinds = 0;
constexpr int KindRole = Qt::UserRole + 10;

} // namespace

SearchResults::SearchResults(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(new QLineEdit(this))
    , m_save(new QPushButton(tr("保存此搜索…"), this))
    , m_rename(new QPushButton(tr("改名…"), this))
    , m_remove(new QPushButton(tr("删除"), this))
    , m_kinds(new QListWidget(this))
    , m_model(new HitModel(session, this))
    , m_hits(new QListView(this))
    , m_foot(makeLabel({}, LabelRole::Muted, this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("searchResults"));
    setRole(this, "surface");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("搜索结果"));
    resize(parent->width() * 4 / 5, parent->height() * 5 / 6);
    createLayout();
    connectParts();
}

void SearchResults::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    m_words->setObjectName(QStringLiteral("resultWords"));
    m_words->setAccessibleName(tr("搜索全部记录"));
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_rename->setObjectName(QStringLiteral("renameSearch"));
    m_remove->setObjectName(QStringLiteral("removeSearch"));
    head->addWidget(m_words, 1);
    for (QPushButton* button : {m_save, m_rename, m_remove}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    layout->addLayout(head);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(16));
    m_kinds->setObjectName(QStringLiteral("resultKinds"));
    m_kinds->setAccessibleName(tr("种类"));
    m_kinds->setItemDelegate(new HitDelegate(m_kinds));
    m_kinds->setFixedWidth(scaled(220));
    m_kinds->setMouseTracking(true);
    m_hits->setObjectName(QStringLiteral("resultHits"));
    m_hits->setAccessibleName(tr("搜索结果"));
    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new HitDelegate(m_hits, HitDelegate::Height::Even));
    m_hits->setUniformItemSizes(true);
    m_hits->setMouseTracking(true);
    body->addWidget(m_kinds);
    body->addWidget(m_hits, 1);
    layout->addLayout(body, 1);
    layout->addWidget(m_foot);
}

void SearchResults::connectParts()
{
    m_words->installEventFilter(this);
    m_hits->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &SearchResults::ask);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        m_session.searching().interrupt();
        m_pause->start();
    });
    connect(m_kinds, &QListWidget::currentRowChanged, this, &SearchResults::showKind);
    connect(m_hits, &QListView::doubleClicked, this, &SearchResults::openCurrent);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this, [this] {
        if (m_save->isVisibleTo(this) && m_save->isEnabled())
            m_save->click();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        askToSaveSearch(m_session, this, m_words->text());
        showSaved();
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        askToRenameSearch(m_session, this, savedNameOf(m_session.ledger(), m_words->text()));
        showSaved();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        askToRemoveSearch(m_session, this, savedNameOf(m_session.ledger(), m_words->text()));
        showSaved();
    });
}

void SearchResults::search(const QString& words)
{
    m_words->setText(words);
    ask();
}

void SearchResults::ask()
{
    const QString words = m_words->text().trimmed();
    const int generation = ++m_generation;
    showSaved();
    m_session.searching().ask<FoundRecords>(
        this,
        [words](Reader& reader) -> Result<FoundRecords> {
            RecordSearch search(reader);
            if (auto prepared = search.prepare(words); !prepared)
                return prepared.error();
            return search.find();
        },
        [this, generation, words](const Result<FoundRecords>& found) {
            if (generation != m_generation)
                return;
            if (found)
                showFound(words, *found);
            else if (found.error().code == ErrorCode::Usage)
                m_foot->setText(found.error().message);
        });
}

void SearchResults::addKind(const QString& label, qint64 count, int kind)
{
    auto* item = new QListWidgetItem(label, m_kinds);
    item->setData(SearchRowRole, static_cast<int>(SearchRow::Saved));
    item->setData(NoteRole, QString::number(count));
    item->setData(KindRole, kind);
}

void SearchResults::showFound(const QString& words, const FoundRecords& found)
{
    const int before = m_kinds->currentItem() ? m_kinds->currentItem()->data(KindRole).toInt() : AllKinds;
    m_model->setFound(words, found);
    {
        const QSignalBlocker blocker(m_kinds);
        m_kinds->clear();
        addKind(tr("全部"), found.places.size(), AllKinds);
        for (const Kind kind : allKinds) {
            if (found.counts.contains(kind))
                addKind(fieldText(m_session.schema().of(kind).label), found.counts.value(kind), static_cast<int>(kind));
        }
        m_kinds->setCurrentRow(0);
        for (int row = 0; row < m_kinds->count(); ++row) {
            if (m_kinds->item(row)->data(KindRole).toInt() == before)
                m_kinds->setCurrentRow(row);
        }
    }
    showKind();
    if (found.places.isEmpty())
        m_foot->setText(tr("没有找到。换个词，或用姓名、标题的拼音首字母。"));
    else if (found.isTotalExact)
        m_foot->setText(tr("共 %1 条。回车打开，Esc 关闭。").arg(found.places.size()));
    else
        m_foot->setText(
            tr("结果很多，这里列出较新的 %1 条。再加一个词或筛选，可以缩小范围。").arg(found.places.size()));
}

void SearchResults::showKind()
{
    const QListWidgetItem* item = m_kinds->currentItem();
    const int kind = item ? item->data(KindRole).toInt() : AllKinds;
    m_model->showKind(kind == AllKinds ? std::nullopt : std::optional(static_cast<Kind>(kind)));
    if (m_model->rowCount() > 0)
        m_hits->setCurrentIndex(m_model->index(0));
}

/// Either the words are saved and may be renamed and removed, or they may be saved.
void SearchResults::showSaved()
{
    const bool isSaved = !savedNameOf(m_session.ledger(), m_words->text()).isEmpty();
    const bool isWritable = !m_session.ledger().isReadOnly();
    m_save->setVisible(isWritable && !isSaved);
    m_save->setEnabled(!m_words->text().trimmed().isEmpty());
    m_rename->setVisible(isWritable && isSaved);
    m_remove->setVisible(isWritable && isSaved);
    const QString name = savedNameOf(m_session.ledger(), m_words->text());
    setWindowTitle(isSaved ? tr("搜索结果：%1").arg(name) : tr("搜索结果"));
}

void SearchResults::openCurrent()
{
    const QModelIndex current = m_hits->currentIndex();
    if (!current.isValid())
        return;
    const SearchPlace place = m_model->placeAt(current.row());
    accept();
    Q_EMIT hitChosen(place.kind, place.id);
}

/// Up and down walk through the hits while the words have the keyboard; Enter opens from both.
bool SearchResults::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (watched != m_words || (key != Qt::Key_Down && key != Qt::Key_Up))
        return QDialog::eventFilter(watched, event);
    const int row = m_hits->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_model->rowCount())
        m_hits->setCurrentIndex(m_model->index(row));
    return true;
}

} // namespace ledger
