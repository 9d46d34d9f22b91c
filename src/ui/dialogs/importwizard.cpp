// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importwizard.h"

#include "ui/dialogs/filesstep.h"
#include "ui/dialogs/importdraft.h"
#include "ui/dialogs/importingstep.h"
#include "ui/dialogs/previewstep.h"
#include "ui/dialogs/sheetsstep.h"
#include "ui/dialogs/stepbar.h"
#include "ui/dialogs/summarystep.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ledger {

static constexpr QSize UsualSize(1240, 780);

ImportWizard::ImportWizard(Session& session, QWidget* parent, const ReaderProgram& program)
    : QDialog(parent)
    , m_session(session)
    , m_draft(new ImportDraft(session, program, this))
    , m_run(new ImportRun(session, this))
    , m_bar(new StepBar({tr("文件"), tr("表与列"), tr("预览"), tr("导入"), tr("结果")}, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_hint(makeTextBlock({}, LabelRole::Muted, this))
    , m_cancel(new QPushButton(tr("取消"), this))
    , m_back(new QPushButton(tr("上一步(&B)"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("导入工作簿"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    createSteps();
    createLayout();
    connectSignals();
    fitDialog(this, UsualSize);
    showStep(Files);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::createSteps()
{
    m_files = new FilesStep(*m_draft, m_session.prompt(), this);
    m_preview = new PreviewStep(*m_draft, *m_run, m_session, this);
    m_importing = new ImportingStep(*m_run, this);
    m_summary = new SummaryStep(*m_draft, *m_run, m_session, this);
    const QList<ImportStep*> steps{m_files, new SheetsStep(*m_draft, m_session, this), m_preview, m_importing,
                                   m_summary};
    for (ImportStep* step : steps) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportWizard::showButtons);
        connect(step, &ImportStep::messageRequested, m_messages, &MessageBar::showMessage);
    }
}

QWidget* ImportWizard::makeHead()
{
    auto* head = new QFrame(this);
    setRole(head, "topbar");
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12));
    layout->addWidget(makeLabel(tr("导入工作簿"), LabelRole::PageTitle, head));
    layout->addStretch(1);
    layout->addWidget(m_bar);
    return head;
}

QWidget* ImportWizard::makeButtons()
{
    auto* row = new QFrame(this);
    setRole(row, "statusbar");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaled(24), scaled(10), scaled(24), scaled(10));
    layout->setSpacing(scaled(8));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    setRole(m_next, "primary");
    layout->addWidget(m_hint, 1);
    for (QPushButton* button : {m_cancel, m_back, m_next}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_next->setDefault(true);
    return row;
}

void ImportWizard::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14));
    middle->setSpacing(scaled(10));
    middle->addWidget(m_messages);
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
}

void ImportWizard::connectSignals()
{
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_preview, &PreviewStep::saveRejectsRequested, this, &ImportWizard::saveRejects);
    connect(m_summary, &SummaryStep::saveRejectsRequested, this, &ImportWizard::saveRejects);
    connect(m_summary, &SummaryStep::recordsShown, this, &QDialog::accept);
    connect(m_summary, &SummaryStep::undone, m_preview, &PreviewStep::forgetPlan);
    connect(m_run, &ImportRun::applied, this, [this] { showStep(Summary); });
    connect(m_run, &ImportRun::failed, this, &ImportWizard::showFailure);
    connect(m_run, &ImportRun::rejectsSaved, this, [this](const QString& path) {
        m_messages->showMessage({Message::Tone::Good, tr("退回的行已保存到 %1。").arg(QFileInfo(path).fileName())});
    });
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

ImportStep* ImportWizard::current() const
{
    return static_cast<ImportStep*>(m_stack->currentWidget());
}

void ImportWizard::addFiles(const QStringList& files)
{
    m_files->addFiles(files);
}

void ImportWizard::showStep(Step step)
{
    if (step != this->step())
        current()->leave();
    m_messages->clear();
    m_stack->setCurrentIndex(step);
    m_bar->setCurrent(step);
    current()->enter();
    showButtons();
}

void ImportWizard::showButtons()
{
    const ImportStep* shown = current();
    const QString next = shown->nextText();
    m_next->setVisible(!next.isEmpty());
    m_next->setText(next);
    m_next->setEnabled(shown->isReady());
    m_back->setVisible(step() == Sheets || step() == Preview || (step() == Summary && m_summary->isUndone()));
    m_cancel->setVisible(step() != Summary && step() != Importing);
    m_hint->setText(shown->hint());
}

void ImportWizard::next()
{
    if (!current()->isReady())
        return;
    if (step() == Summary)
        accept();
    else
        showStep(static_cast<Step>(step() + 1));
}

void ImportWizard::back()
{
    if (step() == Summary)
        showStep(Sheets);
    else if (step() == Sheets || step() == Preview)
        showStep(static_cast<Step>(step() - 1));
}

void ImportWizard::showFailure(ImportRun::Work work, const Error& error)
{
    if (work == ImportRun::Work::Planning)
        return;
    if (work == ImportRun::Work::Applying) {
        // Another's change or a stop: the preview is made again before anything can be written.
        const bool isStopped = error.code == ErrorCode::Cancelled;
        if (!isStopped)
            m_preview->forgetPlan();
        showStep(Preview);
        m_messages->showMessage({isStopped ? Message::Tone::Info : Message::Tone::Bad, errorText(error)});
        return;
    }
    m_messages->showError(error);
}

void ImportWizard::saveRejects()
{
    const QString day = m_session.today().toString(QStringLiteral("yyyyMMdd"));
    const QString path = m_session.prompt().saveFileAs(
        this, {tr("保存退回的行"), {tr("Excel 工作簿 (*.xlsx)")}, tr("退回的行-%1.xlsx").arg(day)},
        {QStringLiteral(".xlsx")});
    if (!path.isEmpty() && !m_run->isRunning())
        m_run->saveRejects(path);
}

bool ImportWizard::mayLose()
{
    if (m_draft->files().isEmpty() || step() == Files)
        return true;
    return m_session.prompt().confirm(this,
                                      {tr("放弃这次导入"),
                                       tr("还没有写入台账。关闭后，选好的文件和改过的列要重新来过。"),
                                       tr("放弃"),
                                       {},
                                       Prompt::Weight::Destructive});
}

void ImportWizard::reject()
{
    if (step() == Importing) {
        const bool stops = m_session.prompt().confirm(this,
                                                      {tr("停止导入"),
                                                       tr("正在写入台账。停止后台账保持原样，可以再导入。"),
                                                       tr("停止"),
                                                       {},
                                                       Prompt::Weight::Destructive});
        if (stops && step() == Importing)
            m_importing->stop();
        return;
    }
    if (step() == Summary)
        accept();
    else if (mayLose())
        QDialog::reject();
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        next();
        return;
    }
    QDialog::keyPressEvent(event);
}

void openImportWizard(Session& session, QWidget* parent, const QStringList& files)
{
    if (session.ledger().isReadOnly()) {
        session.show({Message::Tone::Warning, session.ledger().readOnlyReason()});
        return;
    }
    auto* wizard = new ImportWizard(session, parent);
    wizard->open();
    if (!files.isEmpty())
        wizard->addFiles(files);
}

} // namespace ledger
