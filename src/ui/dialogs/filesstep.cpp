// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filesstep.h"

#include "ui/dialogs/droppedfiles.h"
#include "ui/dialogs/importdraft.h"
#include "ui/dialogs/linedelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/style.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

using State = ImportDraft::State;

QString typeText(const QString& ending)
{
    if (ending == u"xlsx")
        return FilesStep::tr("Excel 工作簿");
    if (ending == u"xls")
        return FilesStep::tr("Excel 97–2003 工作簿");
    if (ending == u"ods")
        return FilesStep::tr("OpenDocument 表格");
    if (ending == u"csv" || ending == u"txt")
        return FilesStep::tr("文本表格");
    return FilesStep::tr("文件");
}

struct FileLook {
    QString note;
    QString chip;
    Tone tone = Tone::Neutral;
};

FileLook lookOf(const ImportDraft& draft, int place)
{
    const ImportDraft::File& file = draft.files()[place];
    const QFileInfo info(file.path);
    const QString size = QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeTraditionalFormat);
    const QString about = QStringLiteral("%1　%2").arg(typeText(info.suffix().toLower()), size);
    switch (file.state) {
    case State::Waiting:
        return {about, FilesStep::tr("等待读取")};
    case State::Reading:
        return {about, file.rows > 0 ? FilesStep::tr("正在读取 %1 行").arg(file.rows) : FilesStep::tr("正在读取")};
    case State::Failed:
        return {file.message, FilesStep::tr("读不了"), Tone::Bad};
    case State::Read:
        break;
    }
    const QString content = FilesStep::tr("%1 张工作表，%2 行").arg(file.sheets.size()).arg(file.rows);
    if (const QString twin = draft.twinOf(place); !twin.isEmpty())
        return {about + u'　' + content + u'　' + FilesStep::tr("内容与“%1”完全相同").arg(twin), FilesStep::tr("重复"),
                Tone::Warning};
    return {about + u'　' + content, FilesStep::tr("已读取"), Tone::Good};
}

} // namespace

FilesStep::FilesStep(ImportDraft& draft, Prompt& prompt, QWidget* parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_prompt(prompt)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("移除选中(&R)"), this))
    , m_removeUnreadable(new QPushButton(tr("移除读不了的"), this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    connect(m_remove, &QPushButton::clicked, this, &FilesStep::removeSelected);
    connect(m_removeUnreadable, &QPushButton::clicked, this, &FilesStep::removeUnreadable);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FilesStep::updateButtons);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &FilesStep::removeSelected);
    connect(&m_draft, &ImportDraft::filesChanged, this, &FilesStep::fill);
    connect(&m_draft, &ImportDraft::fileChanged, this, &FilesStep::showFile);
    fill();
}

QWidget* FilesStep::makeEmpty()
{
    auto* card = new Card({}, this);
    auto* empty = new EmptyState(card);
    auto* add = new QAction(lineIcon(QStringLiteral("plus"), theme().onAccent), tr("选择文件…"), this);
    connect(add, &QAction::triggered, this, &FilesStep::chooseFiles);
    empty->setText(tr("选择要导入的工作簿，或把文件、文件夹拖到这里"),
                   tr("支持 .xlsx、.xls、.ods、.csv，可以一次选很多个，次序不限。表头会自动识别，"
                      "写入之前先看预览；原来的文件不会改动。"));
    empty->setActions({add});
    card->body()->addWidget(empty, 1);
    return card;
}

QWidget* FilesStep::makeList()
{
    auto* card = new Card(tr("要导入的文件"), this);
    auto* add = new QPushButton(lineIcon(QStringLiteral("plus")), tr("添加文件(&A)…"), card);
    add->setObjectName(QStringLiteral("addFiles"));
    m_remove->setObjectName(QStringLiteral("removeFiles"));
    m_removeUnreadable->setObjectName(QStringLiteral("removeUnreadable"));
    connect(add, &QPushButton::clicked, this, &FilesStep::chooseFiles);
    for (QPushButton* button : {m_removeUnreadable, m_remove, add}) {
        button->setAutoDefault(false);
        card->addToTitle(button);
    }
    card->setNote(tr("还可以继续把文件拖进来"));
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setAccessibleName(tr("要导入的文件"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    card->body()->addWidget(m_list, 1);
    return card;
}

void FilesStep::chooseFiles()
{
    const QString patterns = workbookPatterns().join(u' ');
    addFiles(
        m_prompt.openFiles(this, {tr("选择要导入的工作簿"), {tr("工作簿 (%1)").arg(patterns), tr("所有文件 (*)")}}));
}

void FilesStep::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (const int known = m_draft.addFiles(paths); known > 0)
        Q_EMIT messageRequested({Message::Tone::Info, tr("有 %1 个文件已经在列表里，没有重复添加。").arg(known)});
}

void FilesStep::removeSelected()
{
    QList<int> places;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        places.append(index.row());
    m_draft.removeFiles(places);
}

void FilesStep::removeUnreadable()
{
    QList<int> places;
    for (int place = 0; place < m_draft.files().size(); ++place) {
        if (m_draft.files()[place].state == State::Failed)
            places.append(place);
    }
    m_draft.removeFiles(places);
}

void FilesStep::fill()
{
    m_list->clear();
    for (int place = 0; place < m_draft.files().size(); ++place) {
        new QListWidgetItem(QFileInfo(m_draft.files()[place].path).fileName(), m_list);
        showFile(place);
    }
    m_stack->setCurrentIndex(m_draft.files().isEmpty() ? 0 : 1);
    updateButtons();
}

void FilesStep::showFile(int file)
{
    if (file < 0 || file >= m_list->count())
        return;
    QListWidgetItem* item = m_list->item(file);
    const FileLook look = lookOf(m_draft, file);
    const bool isBad = look.tone == Tone::Bad;
    item->setData(LineDelegate::NoteRole, look.note);
    item->setData(LineDelegate::NoteToneRole, static_cast<int>(isBad ? Tone::Bad : Tone::None));
    item->setData(LineDelegate::NoteLinesRole, isBad ? 2 : 1);
    item->setData(LineDelegate::ChipRole, look.chip);
    item->setData(LineDelegate::ChipToneRole, static_cast<int>(look.tone));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1，%2，%3").arg(item->text(), look.chip, look.note));
    item->setToolTip(plainToolTip(isBad ? look.note : m_draft.files()[file].path));
    updateButtons();
}

void FilesStep::updateButtons()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    m_removeUnreadable->setVisible(m_draft.hasUnreadable());
    Q_EMIT changed();
}

void FilesStep::enter()
{
    m_list->setFocus();
}

bool FilesStep::isReady() const
{
    return !m_draft.files().isEmpty() && !m_draft.isReading() && !m_draft.hasUnreadable();
}

QString FilesStep::nextText() const
{
    return tr("下一步(&N)");
}

QString FilesStep::hint() const
{
    const qsizetype count = m_draft.files().size();
    if (m_draft.isReading())
        return tr("正在读取，共 %1 个文件…").arg(count);
    if (m_draft.hasUnreadable())
        return tr("有文件读不了。先移除它（或换成好的文件），其余的才能继续。");
    return count == 0 ? QString() : tr("共 %1 个文件，已全部读取").arg(count);
}

void FilesStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasDroppedFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void FilesStep::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.isEmpty())
        Q_EMIT messageRequested({Message::Tone::Warning, tr("拖进来的文件夹里没有工作簿。")});
    addFiles(files);
}

} // namespace ledger
