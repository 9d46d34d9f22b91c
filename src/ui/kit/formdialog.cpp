// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formdialog.h"

#include "ledger/drafts.h"
#include "ui/kit/attachmentpanel.h"
#include "ui/kit/carriedover.h"
#include "ui/kit/datedoubt.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/documentactions.h"
#include "ui/kit/draftkeeper.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/findingspanel.h"
#include "ui/kit/frozenstrip.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompt.h"
#include "ui/kit/recordform.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/twinpanel.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace ledger {

namespace {

constexpr QSize UsualSize(940, 740);

} // namespace

FormDialog::FormDialog(const KindTraits& traits, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_traits(traits)
    , m_session(session)
    , m_title(makeLabel({}, LabelRole::PageTitle, this))
    , m_messages(new MessageBar(this))
    , m_twins(new TwinPanel(traits, session, this))
    , m_area(new QScrollArea(this))
    , m_form(new RecordForm(traits, session, m_area))
    , m_drafts(new DraftKeeper(*m_form, session, this))
    , m_frozen(new FrozenStrip(session, this))
    , m_save(new QPushButton(tr("保存"), this))
    , m_saveNext(new QPushButton(tr("保存并录下一条"), this))
{
    dressDialog(this);
    createLayout();
    addAttachments();
    addFindings();
    fitDialog(this, UsualSize);
    connectTwins();
    connect(m_form, &RecordForm::modifiedChanged, this, [this] { updateTitle(); });
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
    connect(m_saveNext, &QPushButton::clicked, this, &FormDialog::saveAndNext);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &FormDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, this,
            &FormDialog::copyLast);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, m_form, &RecordForm::focusParts);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_form, &RecordForm::togglePin);
    connect(&session.ledger().hub(), &ChangeHub::changed, this, &FormDialog::noteChanges);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (now && m_form->isAncestorOf(now))
            m_area->ensureWidgetVisible(now, 0, qMax(scaled(48), now->property("roomBelow").toInt()));
    });
}

FormDialog::~FormDialog()
{
    // While the fields go the keyboard moves on, and there is nothing to scroll any more.
    qApp->disconnect(this);
}

void FormDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(8));
    head->setSpacing(scaled(10));
    head->addWidget(m_title);
    head->addWidget(m_frozen);
    head->addWidget(m_messages);
    head->addWidget(m_twins);
    head->addWidget(m_form->errorBox());
    layout->addLayout(head);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    auto* rule = new QFrame(this);
    setRole(rule, "rule");
    layout->addWidget(rule);
    layout->addWidget(makeButtonRow());
}

/// Made last, so that the way with Enter and Tab leads from the fields to the buttons as ever.
void FormDialog::addAttachments()
{
    m_attachments = new AttachmentPanel(m_session, this);
    m_form->addBelow(m_attachments);
    m_attachments->takeDropsOn(this);
    connect(m_attachments, &AttachmentPanel::messageRequested, m_messages, &MessageBar::showMessage);
    connect(m_attachments, &AttachmentPanel::waitingChanged, this, &FormDialog::updateTitle);
}

/// Between the fields and the buttons, and last on the way with Tab.
void FormDialog::addFindings()
{
    m_findings = new FindingsPanel(m_session, this, scaled(28));
    auto* whole = qobject_cast<QVBoxLayout*>(layout());
    whole->insertWidget(whole->indexOf(m_area) + 1, m_findings);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_findings->follow(m_form->record());
        m_frozen->follow(m_form->record());
    });
}

/// What was saved and does not hold is said once more, in the window that stays.
void FormDialog::tellFaults()
{
    const QString faults = faultsText(m_found);
    if (faults.isEmpty())
        return;
    const Message message{Message::Tone::Warning, tr("已保存，但有不成立的：%1").arg(faults)};
    if (isVisible())
        m_messages->showMessage(message);
    else
        m_session.show(message);
}

QWidget* FormDialog::makeButtonRow()
{
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(scaled(28), scaled(12), scaled(28), scaled(12));
    buttons->setSpacing(scaled(8));
    buttons->addWidget(
        makeLabel(tr("回车到下一项　Ctrl+回车 保存并到下一条　Ctrl+D 照抄上一条　Esc 关闭"), LabelRole::Small, row), 1);
    m_print = makePrintButton(m_traits, *m_form, *m_messages, row);
    addSteps(*buttons);
    if (m_print)
        buttons->addWidget(m_print);
    auto* cancel = new QPushButton(tr("取消"), row);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    m_save->setObjectName(QStringLiteral("save"));
    m_saveNext->setObjectName(QStringLiteral("saveNext"));
    setRole(m_save, "primary");
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_saveNext->setToolTip(tr("Ctrl+回车"));
    for (QPushButton* button : {cancel, m_saveNext, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    setTabOrder(cancel, m_saveNext);
    setTabOrder(m_saveNext, m_save);
    const bool isReadOnly = m_session.ledger().isReadOnly();
    m_save->setDisabled(isReadOnly);
    m_saveNext->setDisabled(isReadOnly);
    if (isReadOnly)
        m_messages->showMessage({Message::Tone::Warning, m_session.ledger().readOnlyReason()});
    return row;
}

void FormDialog::showNew(const QVariantHash& values)
{
    m_newValues = values;
    Record record;
    record.kind = m_traits.kind;
    for (auto it = values.begin(); it != values.end(); ++it)
        record.set(it.key(), it.value());
    if (m_traits.prepareNew)
        m_traits.prepareNew(record, m_session);
    m_form->setRecord(record);
    lockClosed({});
    if (m_steps)
        m_steps->hide();
    m_twins->forget();
    m_attachments->showRecord(m_traits.kind, 0);
    m_drafts->forget();
    m_stored.clear();
    m_saveNext->setText(tr("保存并录下一条"));
    m_saveNext->show();
    updateTitle();
    m_findings->showFindings({});
    m_form->focusFirst();
    m_area->verticalScrollBar()->setValue(0);
}

Result<Record> FormDialog::load(qint64 id)
{
    const auto reader = m_session.reader();
    if (!reader)
        return reader.error();
    return (*reader)->load(m_traits.kind, id);
}

void FormDialog::showCopy(const Record& record)
{
    showNew({});
    m_form->retype(copyOf(m_session.schema().of(m_traits.kind), m_traits, record));
    updateTitle();
    m_form->focusFirst();
}

/// Into the empty fields only: what was typed already is worth more than what the last record says.
void FormDialog::copyLast()
{
    if (m_form->record().id != 0)
        return;
    const auto reader = m_session.reader();
    const auto last = reader ? (*reader)->lastWritten({m_traits.kind}, {}, 1) : Result<QList<Record>>(reader.error());
    if (!last) {
        m_messages->showError(last.error());
        return;
    }
    if (last->isEmpty()) {
        m_messages->showMessage({Message::Tone::Info, tr("还没有这一种记录，没有可以照抄的。")});
        return;
    }
    m_form->fillGaps(copyOf(m_session.schema().of(m_traits.kind), m_traits, last->constFirst()));
    m_messages->showMessage({Message::Tone::Info, tr("空着的各项照上一条填好了，请核对。")});
}

bool FormDialog::showRecord(qint64 id)
{
    const auto record = load(id);
    if (!record) {
        m_session.showError(record.error());
        return false;
    }
    m_form->setRecord(*record);
    m_twins->forget();
    m_attachments->showRecord(m_traits.kind, id);
    m_drafts->forget();
    m_stored = record->text(m_session.schema().of(m_traits.kind).titleField);
    m_saveNext->setText(tr("保存并改下一条"));
    m_saveNext->setVisible(following() != 0);
    updateTitle();
    m_findings->showFindings({});
    m_findings->follow(*record);
    lockClosed(*record);
    m_form->focusFirst();
    m_area->verticalScrollBar()->setValue(0);
    return true;
}

bool FormDialog::showDraft(const Draft& draft)
{
    if (draft.record.id == 0)
        showNew({});
    else if (!showRecord(draft.record.id))
        return false;
    const bool isOutdated = m_form->record().revision != draft.record.revision;
    if (!draft.isOfCells)
        m_form->retype(draft.record);
    m_form->retypeUnread(draft.unread);
    m_drafts->follow(draft);
    const QString at =
        QDateTime::fromString(draft.keptAt, Qt::ISODate).toLocalTime().toString(QStringLiteral("M-d HH:mm"));
    m_messages->showMessage(
        isOutdated ? Message{Message::Tone::Warning,
                             tr("已取回 %1 没有保存的内容；这条记录后来又改过，请逐项核对后保存。").arg(at)}
                   : Message{Message::Tone::Info, tr("已取回 %1 没有保存的内容，请核对后保存。").arg(at)});
    return true;
}

qint64 FormDialog::following() const
{
    const qint64 id = m_form->record().id;
    return m_nextOf && id != 0 ? m_nextOf(id) : 0;
}

void FormDialog::updateTitle()
{
    const KindInfo& info = m_session.schema().of(m_traits.kind);
    const Record record = m_form->record();
    m_frozen->follow(record);
    const QString label = fieldText(info.label);
    const QString what = record.id == 0 ? tr("新建%1").arg(label) : tr("修改%1").arg(label);
    const QString name = m_stored.simplified();
    if (m_print)
        m_print->setEnabled(record.id != 0);
    m_title->setText(record.id == 0 || name.isEmpty() ? what : tr("%1：%2").arg(what, name));
    setWindowTitle(m_form->isModified() || m_attachments->hasWaiting() ? tr("%1（未保存）").arg(what) : what);
}

void FormDialog::reject()
{
    if (m_isSaving)
        return;
    if (m_form->isModified() || m_attachments->hasWaiting()) {
        const Prompt::Answer answer = m_session.prompt().ask(
            this, {tr("还没有保存"), tr("这条记录有改动还没有保存。"), tr("保存"), tr("不保存")});
        if (answer == Prompt::Answer::Cancel)
            return;
        if (answer == Prompt::Answer::Yes) {
            save();
            return;
        }
    }
    m_drafts->forget();
    QDialog::reject();
}

void FormDialog::save()
{
    store(Next::Close);
}

void FormDialog::saveAndNext()
{
    store(Next::Following);
}

void FormDialog::store(Next next)
{
    if (m_isSaving || m_session.ledger().isReadOnly())
        return;
    const QList<FieldError> problems = m_form->problems();
    if (!problems.isEmpty()) {
        m_form->showErrors(problems);
        return;
    }
    m_following = following();
    if (const Record known = m_form->record(); known.id != 0 && !m_form->isModified()) {
        goFurther(known.id, next);
        return;
    }
    // Asked once; whoever saves again means it.
    if (m_twins->isVisible())
        m_twins->accept();
    else if (!confirmDate())
        return;
    m_isSaving = true;
    m_asked = next;
    m_save->setEnabled(false);
    m_saveNext->setEnabled(false);
    const KindInfo& info = m_session.schema().of(m_traits.kind);
    const Record record = m_form->record();
    const QString label =
        record.id == 0 ? tr("新建%1").arg(fieldText(info.label)) : tr("修改%1").arg(fieldText(info.label));
    runTask<SavedOrTwins>(
        m_session.tasks(), this, tr("正在保存"),
        [&ledger = m_session.ledger(),
         request = SaveRequest{record, label, m_drafts->draftId(), m_twins->known(), m_session.today()}](
            const TaskControl&) { return saveUnlessTwin(ledger, request); },
        [this, next](const Result<SavedOrTwins>& answer) { take(answer, next); });
}

bool FormDialog::confirmDate()
{
    const KindInfo& info = m_session.schema().of(m_traits.kind);
    const Record record = m_form->record();
    const bool isTyped = record.id == 0 || m_form->isChanged(info.dateField);
    const QString doubt = doubtAboutDate(info, m_traits, record, m_session.today());
    if (!isTyped || doubt.isEmpty()
        || m_session.prompt().confirm(this, {tr("请核对日期"), doubt + tr("就这样保存吗？"), tr("照样保存"), {}}))
        return true;
    if (FieldEditor* editor = m_form->editor(info.dateField))
        editor->target()->setFocus(Qt::OtherFocusReason);
    return false;
}

void FormDialog::finish(const Result<Record>& stored, Next next)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    m_saveNext->setEnabled(true);
    if (!stored) {
        const Error& error = stored.error();
        if (error.code == ErrorCode::Conflict)
            askAboutConflict();
        else if (!error.fields.isEmpty())
            m_form->showErrors(error.fields);
        else
            m_messages->showError(error);
        return;
    }
    const bool wasNew = m_form->record().id == 0;
    m_attachments->attachWaiting(stored->id);
    Q_EMIT saved(m_traits.kind, stored->id);
    m_twins->addToSeries(stored->id);
    m_form->setRecord(*stored);
    m_drafts->follow({});
    if (next == Next::Close || !wasNew) {
        goFurther(stored->id, next);
        tellFaults();
        return;
    }
    QVariantHash values = m_newValues;
    values.insert(carriedOver(m_session.settings(), m_session.schema().of(m_traits.kind), *stored));
    showNew(values);
    m_messages->showMessage({Message::Tone::Good, tr("已保存，可以录下一条。")});
    tellFaults();
}

void FormDialog::goFurther(qint64 saved, Next next)
{
    m_messages->clear();
    const bool isLast = next == Next::Close || m_following == 0 || m_following == saved;
    if (isLast || !showRecord(m_following))
        accept();
}

void FormDialog::askAboutConflict()
{
    const Prompt::Answer answer = m_session.prompt().ask(
        this,
        {tr("别处改过这条记录"),
         tr("这条记录打开以后被别处改过，您的改动还没有写入。\n\n重新读取：显示最新内容，您刚才填的会丢掉。\n"
            "保留我填的：您没有动过的各项换成最新内容，您填的照旧，核对后再保存。"),
         tr("保留我填的"), tr("重新读取")});
    if (answer == Prompt::Answer::Yes)
        takeLatest();
    else if (answer == Prompt::Answer::No)
        showRecord(m_form->record().id);
    else
        showConflict();
}

void FormDialog::showConflict()
{
    m_messages->showMessage({Message::Tone::Warning, tr("这条记录打开以后被别处改过。可以取来最新内容，您填的照旧。"),
                             tr("取最新内容"), [this] { takeLatest(); }});
}

void FormDialog::takeLatest()
{
    const auto latest = load(m_form->record().id);
    if (!latest) {
        m_messages->showError(latest.error());
        return;
    }
    m_form->rebase(*latest);
    m_stored = latest->text(m_session.schema().of(m_traits.kind).titleField);
    updateTitle();
    m_messages->showMessage({Message::Tone::Info,
                             tr("已换成最新内容，您填的各项保留着；两边都改过的，别处的写法标在下面。请核对后保存。")});
}

void FormDialog::noteChanges(const Changes& changes)
{
    const Record record = m_form->record();
    if (m_isSaving || record.id == 0 || !changes.ids.value(m_traits.kind).contains(record.id))
        return;
    // Attachments leave the record's revision as it is, and show themselves.
    if (const auto now = load(record.id); now && now->revision == record.revision && !now->isDeleted)
        return;
    if (m_form->isModified())
        showConflict();
    else
        showRecord(record.id);
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        saveAndNext();
        return;
    }
    if (isEnter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace ledger
