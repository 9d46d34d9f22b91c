// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentpanel.h"

#include "ui/kit/attachmentview.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/thumbnails.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace ledger {

AttachmentPanel::AttachmentPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_desk(session.attachments())
    , m_isReadOnly(session.ledger().isReadOnly())
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_hint(makeTextBlock({}, LabelRole::Muted, this))
    , m_add(new QPushButton(tr("添加…"), this))
    , m_paste(new QPushButton(tr("粘贴"), this))
    , m_model(new AttachmentModel(this))
    , m_view(new AttachmentView(m_desk.thumbnails(), this))
{
    setObjectName(QStringLiteral("attachments"));
    setRole(this, "attachments");
    // A click into it is enough for Ctrl+V to mean this place.
    setFocusPolicy(Qt::ClickFocus);
    m_view->setModel(m_model);
    createLayout();
    createActions();
    connect(&session.ledger().hub(), &ChangeHub::changed, this, &AttachmentPanel::noteChanges);
    list({});
}

void AttachmentPanel::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(8), 0, scaled(4));
    layout->setSpacing(scaled(4));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(4));
    head->addWidget(m_title);
    head->addStretch();
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_paste->setObjectName(QStringLiteral("pasteAttachment"));
    m_paste->setToolTip(tr("粘贴剪贴板里的图片或文件（Ctrl+V）"));
    for (QPushButton* button : {m_paste, m_add}) {
        setRole(button, "link");
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_view);
    connect(m_add, &QPushButton::clicked, this, &AttachmentPanel::choose);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentPanel::paste);
}

QAction* AttachmentPanel::addAction(const char* name, const QString& text, const QKeySequence& key,
                                    void (AttachmentPanel::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void AttachmentPanel::createActions()
{
    m_open = addAction("openAttachment", tr("打开"), {}, &AttachmentPanel::openCurrent);
    m_save = addAction("saveAttachment", tr("另存为…"), {}, &AttachmentPanel::saveCurrent);
    m_rename = addAction("renameAttachment", tr("改名…"), Qt::Key_F2, &AttachmentPanel::rename);
    m_note = addAction("noteAttachment", tr("说明…"), {}, &AttachmentPanel::editNote);
    m_remove = addAction("removeAttachment", tr("移除"), QKeySequence::Delete, &AttachmentPanel::removeSelected);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &AttachmentPanel::paste);
    connect(m_view, &QListView::activated, this, &AttachmentPanel::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateActions(); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (!m_view->indexAt(place).isValid())
            return;
        QMenu menu(this);
        menu.addActions({m_open, m_save});
        menu.addSeparator();
        menu.addActions({m_rename, m_note});
        menu.addSeparator();
        menu.addAction(m_remove);
        menu.exec(m_view->viewport()->mapToGlobal(place));
    });
}

void AttachmentPanel::showOnly()
{
    m_isReadOnly = true;
    list(m_model->attachments());
}

void AttachmentPanel::takeDropsOn(QWidget* area)
{
    auto* drop = new FileDrop(area);
    connect(drop, &FileDrop::hovered, this, &AttachmentPanel::showHovered);
    connect(drop, &FileDrop::dropped, this, &AttachmentPanel::takeData);
}

void AttachmentPanel::showHovered(bool isOver)
{
    const bool isTaking = isOver && canChange();
    if (property("drop").toBool() == isTaking)
        return;
    setLook(this, "drop", isTaking);
    if (isTaking)
        bringIntoView();
}

void AttachmentPanel::bringIntoView()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(this);
    }
}

bool AttachmentPanel::canChange() const
{
    return !m_isReadOnly && isVisibleTo(window());
}

AttachmentDesk::Tell AttachmentPanel::teller()
{
    // What ends after the form was closed is told in the window.
    return [guard = QPointer<AttachmentPanel>(this), session = QPointer<Session>(&m_session)](const Message& message) {
        if (guard && guard->isVisible())
            Q_EMIT guard->messageRequested(message);
        else if (session)
            session->show(message);
    };
}

void AttachmentPanel::showRecord(Kind kind, qint64 id)
{
    const bool isSame = kind == m_kind && id == m_recordId && id != 0;
    m_kind = kind;
    m_recordId = id;
    m_waiting.clear();
    if (!isSame) {
        m_owner = std::make_shared<qint64>(id);
        list({});
    }
    if (id != 0)
        load();
}

void AttachmentPanel::load()
{
    m_session.lists().ask<QList<Attachment>>(
        this, [kind = m_kind, id = m_recordId](Reader& reader) { return attachmentsOf(reader, kind, id); },
        [this, kind = m_kind, id = m_recordId](const Result<QList<Attachment>>& attachments) {
            if (kind != m_kind || id != m_recordId)
                return;
            if (attachments)
                list(*attachments);
            else
                Q_EMIT messageRequested({Message::Tone::Bad, errorText(attachments.error())});
        });
}

void AttachmentPanel::list(const QList<Attachment>& attachments)
{
    const int row = m_view->currentIndex().row();
    m_model->setAttachments(attachments);
    const auto count = attachments.size();
    m_title->setText(count == 0 ? tr("附件") : tr("附件 %1").arg(count));
    const QString how = tr("照片、扫描件、Word 文件都可以拖到这里，或者复制后粘贴。");
    m_hint->setText(m_isReadOnly ? tr("没有附件。") : how);
    m_hint->setVisible(count == 0);
    m_view->setVisible(count != 0);
    if (row >= 0 && count != 0)
        m_view->setCurrentIndex(m_model->index(qMin(row, static_cast<int>(count) - 1)));
    for (QPushButton* button : {m_add, m_paste})
        button->setVisible(!m_isReadOnly);
    updateActions();
}

void AttachmentPanel::showWaiting()
{
    QList<Attachment> shown;
    for (const AttachmentSource& source : std::as_const(m_waiting)) {
        Attachment attachment;
        attachment.name = source.name;
        attachment.content.size = source.path.isEmpty() ? source.bytes.size() : QFileInfo(source.path).size();
        shown.append(attachment);
    }
    list(shown);
    // Once the layout has given it its height.
    QMetaObject::invokeMethod(this, &AttachmentPanel::bringIntoView, Qt::QueuedConnection);
    Q_EMIT waitingChanged();
}

void AttachmentPanel::updateActions()
{
    const auto chosen = selected();
    const bool isStored = chosen.size() == 1 && chosen.constFirst().id != 0;
    for (QAction* action : {m_open, m_save})
        action->setEnabled(isStored);
    for (QAction* action : {m_rename, m_note})
        action->setEnabled(isStored && !m_isReadOnly);
    m_remove->setEnabled(!chosen.isEmpty() && !m_isReadOnly);
}

void AttachmentPanel::noteChanges(const Changes& changes)
{
    if (m_recordId != 0 && changes.ids.value(m_kind).contains(m_recordId))
        load();
}

void AttachmentPanel::take(const QList<IncomingFile>& files)
{
    if (m_session.ledger().isReadOnly())
        Q_EMIT messageRequested({Message::Tone::Warning, m_session.ledger().readOnlyReason()});
    if (!canChange())
        return;
    const QPointer<AttachmentPanel> guard(this);
    const AttachmentDesk::Tell tell = teller();
    m_desk.prepare(
        this, files, tell,
        [guard, &desk = m_desk, kind = m_kind, owner = m_owner, tell](const QList<AttachmentSource>& sources) {
            if (*owner != 0)
                desk.attach(kind, *owner, sources, tell);
            else if (guard && guard->m_owner == owner)
                guard->keepForLater(sources);
        });
}

void AttachmentPanel::keepForLater(const QList<AttachmentSource>& sources)
{
    for (const AttachmentSource& source : sources) {
        const bool isKnown = std::any_of(m_waiting.begin(), m_waiting.end(), [&](const AttachmentSource& known) {
            return !source.path.isEmpty() && known.path == source.path;
        });
        if (!isKnown)
            m_waiting.append(source);
    }
    showWaiting();
}

void AttachmentPanel::attachWaiting(qint64 recordId)
{
    *m_owner = recordId;
    if (m_waiting.isEmpty())
        return;
    m_desk.attach(m_kind, recordId, m_waiting, teller());
    m_waiting.clear();
    Q_EMIT waitingChanged();
}

void AttachmentPanel::takeData(const QMimeData& dropped)
{
    take(incomingFiles(dropped, m_session.ledger().clock().now()));
}

void AttachmentPanel::choose()
{
    take(incomingFiles(
        m_session.prompt().openFiles(this,
                                     {tr("添加附件"),
                                      {tr("所有文件 (*)"), tr("照片 (*.jpg *.jpeg *.png *.heic *.webp *.tif)"),
                                       tr("文档 (*.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)")}})));
}

void AttachmentPanel::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied && holdsFiles(*copied))
        takeData(*copied);
    else
        Q_EMIT messageRequested(
            {Message::Tone::Info, tr("剪贴板里没有图片或文件。请先复制一张图片，或在文件夹里复制文件。")});
}

QList<Attachment> AttachmentPanel::selected() const
{
    QList<Attachment> chosen;
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes))
        chosen.append(m_model->at(index));
    return chosen;
}

std::optional<Attachment> AttachmentPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    // One that waits for its record lies outside still.
    if (!index.isValid() || m_model->at(index).id == 0)
        return std::nullopt;
    return m_model->at(index);
}

void AttachmentPanel::openCurrent()
{
    if (const auto attachment = current())
        m_desk.open(this, *attachment, teller());
}

void AttachmentPanel::saveCurrent()
{
    if (const auto attachment = current())
        m_desk.saveAs(this, *attachment, teller());
}

void AttachmentPanel::rename()
{
    const auto attachment = current();
    if (!attachment)
        return;
    const QString name = m_session.prompt().askText(this, tr("附件改名"), tr("新的名称"), attachment->name);
    if (!name.isNull() && name != attachment->name)
        m_desk.describe(*attachment, name, attachment->note, teller());
}

void AttachmentPanel::editNote()
{
    const auto attachment = current();
    if (!attachment)
        return;
    const QString note = m_session.prompt().askText(this, tr("附件说明"), attachment->name, attachment->note);
    if (!note.isNull() && note != attachment->note)
        m_desk.describe(*attachment, attachment->name, note, teller());
}

void AttachmentPanel::removeSelected()
{
    if (m_recordId != 0) {
        if (const QList<Attachment> chosen = selected(); !chosen.isEmpty())
            m_desk.remove(chosen, teller());
        return;
    }
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [](const auto& a, const auto& b) { return b < a; });
    for (const QModelIndex& index : std::as_const(indexes))
        m_waiting.removeAt(index.row());
    showWaiting();
}

} // namespace ledger
