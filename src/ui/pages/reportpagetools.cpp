// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safefile.h"
#include "ledger/submissions.h"
#include "report/composition.h"
#include "report/reportcatalogue.h"
#include "report/templatereport.h"
#include "report/textcompare.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/kit/withfigures.h"
#include "ui/pages/reportlayoutdialog.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/slothelperdialog.h"
#include "ui/pages/slotlistdialog.h"
#include "ui/pages/textcomparedialog.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ledger {

namespace {

constexpr qsizetype TemplatesKept = 8;

QStringList keptTemplates(const UiSettings& settings)
{
    QStringList paths = settings.text(UiKey::ReportTemplates).split(u'\n', Qt::SkipEmptyParts);
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

} // namespace

bool ReportPage::isOwnTemplate() const
{
    return TemplateFile::isTemplatePath(m_template->currentData().toString());
}

/// Those that come with the program, the unit's own files used last, and the way to another file.
void ReportPage::fillTemplates()
{
    const QSignalBlocker blocker(m_template);
    m_template->clear();
    for (const Composition& composition : Composition::allBuiltIn()) {
        if (!composition.about)
            m_template->addItem(composition.labelText(), composition.name);
    }
    for (const UnitReport& report : unitReports(m_session.ledger().settings())) {
        if (report.isAboutRecord)
            continue;
        m_template->addItem(report.label, report.name);
        m_template->setItemData(m_template->count() - 1, tr("本单位报表 %1").arg(report.name), Qt::ToolTipRole);
    }
    const QStringList kept = keptTemplates(m_session.settings());
    for (const QString& path : kept) {
        m_template->addItem(QFileInfo(path).fileName(), path);
        m_template->setItemData(m_template->count() - 1, path, Qt::ToolTipRole);
    }
    m_template->addItem(tr("本单位的模板文件…"), QString());
}

void ReportPage::chooseTemplate()
{
    if (m_template->currentData().toString().isEmpty())
        openTemplate();
    m_chosenTemplate = m_template->currentIndex();
    offerChoices();
    view({});
}

void ReportPage::openTemplate()
{
    const QStringList files =
        m_session.prompt().openFiles(this, {tr("选择模板文件"), {tr("Word 或 ODT 文档 (*.docx *.odt)")}, {}});
    if (files.isEmpty()) {
        m_template->setCurrentIndex(m_chosenTemplate);
        return;
    }
    const QString path = QFileInfo(files.first()).absoluteFilePath();
    QStringList kept = keptTemplates(m_session.settings());
    kept.removeAll(path);
    kept.prepend(path);
    m_session.settings().set(UiKey::ReportTemplates, kept.first(std::min(kept.size(), TemplatesKept)).join(u'\n'));
    fillTemplates();
    m_template->setCurrentIndex(m_template->findData(path));
}

QWidget* ReportPage::createTools(QWidget* parent)
{
    auto* tools = new QWidget(parent);
    auto* rows = new QVBoxLayout(tools);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(4));
    const auto add = [&](const QString& text, const char* name, void (ReportPage::*does)()) {
        auto* button = new QPushButton(text, tools);
        button->setObjectName(QString::fromLatin1(name));
        setRole(button, "link");
        rows->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    m_slots = add(tr("占位符清单…"), "reportSlots", &ReportPage::showSlots);
    m_compare = add(tr("与上期逐句对比…"), "reportCompare", &ReportPage::compare);
    add(tr("占位符助手…"), "reportSlotHelper", &ReportPage::showHelper);
    m_edit = add(tr("复制为本单位报表…"), "reportEdit", &ReportPage::editLayout);
    m_slots->hide();
    m_compare->setEnabled(false);
    return tools;
}

static bool isUnitReport(const QString& name, const QMap<QString, QString>& settings)
{
    const QList<UnitReport> reports = unitReports(settings);
    return std::any_of(reports.begin(), reports.end(),
                       [&name](const UnitReport& report) { return report.name == name; });
}

/// The files that this report can be written as, and what may be done with its description.
void ReportPage::offerEndings()
{
    const QString name = m_template->currentData().toString();
    const auto composition = compositionNamed(name, m_session.ledger().settings());
    const QString before = m_endings->currentData().toString();
    m_endings->clear();
    if (isOwnTemplate()) {
        m_endings->addItem(QFileInfo(name).suffix().toUpper(), QFileInfo(name).suffix().toLower());
    } else {
        m_endings->addItem(QStringLiteral("PDF"), QStringLiteral("pdf"));
        m_endings->addItem(QStringLiteral("Word"), QStringLiteral("docx"));
        m_endings->addItem(QStringLiteral("ODT"), QStringLiteral("odt"));
        if (composition && composition->isRegister)
            m_endings->addItem(QStringLiteral("Excel"), QStringLiteral("xlsx"));
    }
    m_endings->setCurrentIndex(std::max(0, m_endings->findData(before)));
    m_edit->setVisible(!isOwnTemplate() && !m_session.ledger().isReadOnly());
    m_edit->setText(isUnitReport(name, m_session.ledger().settings()) ? tr("修改本单位报表…")
                                                                      : tr("复制为本单位报表…"));
}

/// One that comes with the program is copied under a name of the unit's; one of the unit's is changed as it is.
void ReportPage::editLayout()
{
    const QMap<QString, QString>& settings = m_session.ledger().settings();
    const QString name = m_template->currentData().toString();
    const bool isOwn = isUnitReport(name, settings);
    QString copy = name;
    if (!isOwn) {
        copy = m_session.prompt()
                   .askText(this, tr("复制为本单位报表"), tr("新报表的名称"),
                            tr("本单位%1").arg(m_template->currentText().remove(QStringLiteral("（")).remove(u'）')))
                   .trimmed();
        if (copy.isEmpty())
            return;
        if (isUnitReport(copy, settings))
            return m_session.show({Message::Tone::Warning, tr("已经有名为“%1”的本单位报表。").arg(copy)});
    }
    const auto text = isOwn ? reportText(name, settings) : reportCopy(name, copy, settings);
    if (!text)
        return m_session.showError(text.error());
    openLayout(isOwn ? name : QString(), *text);
}

void ReportPage::openLayout(const QString& name, const QString& text)
{
    auto* dialog = new ReportLayoutDialog(m_session, name, text, this);
    connect(dialog, &ReportLayoutDialog::tried, this, [this](const QString& layout) {
        m_layout = layout;
        view({});
    });
    connect(dialog, &ReportLayoutDialog::changed, this, [this](const QString& chosen) {
        m_layout.clear();
        showUnitReport(chosen);
        m_chosenTemplate = m_template->currentIndex();
        offerChoices();
        view({});
    });
    connect(dialog, &QDialog::finished, this, [this] {
        if (!std::exchange(m_layout, {}).isEmpty())
            view({});
    });
    dialog->show();
}

/// Fills the list anew and keeps to the report; one that is no longer there gives way to the first.
void ReportPage::showUnitReport(const QString& name)
{
    fillTemplates();
    const QSignalBlocker blocker(m_template);
    m_template->setCurrentIndex(name.isEmpty() ? 0 : std::max(0, m_template->findData(name)));
    m_chosenTemplate = m_template->currentIndex();
}

void ReportPage::showSlots()
{
    auto* dialog = new SlotListDialog(m_prepared.filled, this);
    connect(dialog, &SlotListDialog::figureActivated, this, &ReportPage::showFigure);
    dialog->open();
}

void ReportPage::showHelper()
{
    (new SlotHelperDialog(m_session, this))->open();
}

/// The report of the period before is made the same way and laid beside this one.
void ReportPage::compare()
{
    ReportRequest former = request();
    former.period = former.period.previous();
    const TextCompareDialog::Heads heads{former.period.label(), request().period.label()};
    m_session.figures().ask<ReportContent>(
        this, [former](Figures& figures, Reader& reader) { return collectReport(reader, figures, former); },
        [this, heads, now = m_prepared.content](const Result<ReportContent>& before) {
            if (!before)
                return m_session.showError(before.error());
            (new TextCompareDialog(compareTexts(*before, now), heads, this))->open();
        });
}

QString ReportPage::askTarget()
{
    if (m_viewed) {
        Prompt::FileRequest wanted{tr("导出上报稿"), {tr("PDF 文件 (*.pdf)")}, {}};
        wanted.suggestion = safeFileName(m_prepared.content.title + QStringLiteral(".pdf"));
        return m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".pdf")});
    }
    if (isOwnTemplate()) {
        const QString ending = QFileInfo(m_template->currentData().toString()).suffix().toLower();
        const bool isOdt = ending == u"odt";
        Prompt::FileRequest wanted{
            tr("写出填好的文件"), {isOdt ? tr("ODT 文档 (*.odt)") : tr("Word 文档 (*.docx)")}, {}};
        wanted.suggestion = safeFileName(m_prepared.content.title + m_scope.period.labelChinese() + u'.' + ending);
        return m_session.prompt().saveFileAs(this, wanted, {u'.' + ending});
    }
    Prompt::FileRequest wanted{
        tr("导出报表"), {tr("PDF 文件 (*.pdf)"), tr("Word 文档 (*.docx)"), tr("ODT 文档 (*.odt)")}, {}};
    QStringList endings{QStringLiteral(".pdf"), QStringLiteral(".docx"), QStringLiteral(".odt")};
    if (m_prepared.content.isRegister) {
        wanted.filters += tr("Excel 工作簿 (*.xlsx)");
        endings += QStringLiteral(".xlsx");
    }
    wanted.suggestion = safeFileName(m_prepared.content.title + QStringLiteral(".pdf"));
    return m_session.prompt().saveFileAs(this, wanted, endings);
}

void ReportPage::exportReport()
{
    const QString path = askTarget();
    if (path.isEmpty())
        return;
    if (m_viewed)
        return exportSubmitted(path);
    if (isOwnTemplate())
        return exportTemplate(path);
    runTask<ReportOutcome>(
        m_session.tasks(), this, tr("导出报表"),
        [content = m_prepared.content, path](const TaskControl&) { return writeContent(content, path); },
        [this](const Result<ReportOutcome>& outcome) { tellOutcome(outcome); });
}

/// The very bytes that were kept.
void ReportPage::exportSubmitted(const QString& path)
{
    runTask<ReportOutcome>(
        m_session.tasks(), this, tr("导出上报稿"),
        [&ledger = m_session.ledger(), id = m_viewed->id, pages = static_cast<int>(m_prepared.laidOut->pages.size()),
         path](const TaskControl&) -> Result<ReportOutcome> {
            auto reader = ledger.reader();
            if (!reader)
                return reader.error();
            const auto pdf = submittedPdf(**reader, id);
            if (!pdf)
                return pdf.error();
            if (auto written = writeFileSafely(path, *pdf); !written)
                return written.error();
            return ReportOutcome{pages, {}, {}, {}, {path}};
        },
        [this](const Result<ReportOutcome>& outcome) { tellOutcome(outcome); });
}

void ReportPage::exportTemplate(const QString& path)
{
    ReportRequest asked = request();
    asked.path = path;
    runTask<ReportOutcome>(
        m_session.tasks(), this, tr("填写模板"),
        [asked, &ledger = m_session.ledger()](const TaskControl&) {
            return withFigures(ledger, asked.today,
                               [&](Reader& reader, Figures& figures) { return writeReport(reader, figures, asked); });
        },
        [this](const Result<ReportOutcome>& outcome) { tellOutcome(outcome); });
}

} // namespace ledger
