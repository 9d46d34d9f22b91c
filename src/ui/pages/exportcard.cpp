// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportcard.h"

#include "core/language.h"
#include "core/safefile.h"
#include "exchange/export/exporter.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

namespace {

Result<qint64> writeList(const Ledger& ledger, const ExportRequest& request, const TaskControl& control)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto organization = (*reader)->organization(ledger.vocabulary());
    if (!organization)
        return organization.error();
    return exportRecords(**reader, ledger.vocabulary(), *organization, request, [&control](int percent) {
        control.progress(percent);
        return !control.stop.stop_requested();
    });
}

} // namespace

ExportCard::ExportCard(Session& session, QWidget* parent)
    : Card(tr("导出"), parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_onlyScope(new QCheckBox(tr("只导出上方选定的范围"), this))
    , m_export(new QPushButton(lineIcon(QStringLiteral("download")), tr("导出…"), this))
{
    for (const Kind kind : allKinds)
        m_kind->addItem(fieldText(session.schema().of(kind).label), static_cast<int>(kind));
    m_format->addItem(tr("Excel 工作簿 (*.xlsx)"), QStringLiteral(".xlsx"));
    m_format->addItem(tr("开放文档表格 (*.ods)"), QStringLiteral(".ods"));
    m_format->addItem(tr("文本表格 (*.csv)"), QStringLiteral(".csv"));
    createLayout();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportCard::showScope);
    connect(m_export, &QPushButton::clicked, this, &ExportCard::exportList);
    connect(&session, &Session::branchesChanged, this, &ExportCard::showScope);
}

void ExportCard::createLayout()
{
    m_kind->setObjectName(QStringLiteral("exportKind"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_onlyScope->setObjectName(QStringLiteral("exportOnlyScope"));
    m_export->setObjectName(QStringLiteral("export"));
    addField(tr("导出哪一类"), m_kind);
    addField(tr("文件格式"), m_format);
    body()->addSpacing(scaled(4));
    body()->addWidget(m_onlyScope);
    body()->addSpacing(scaled(4));
    body()->addWidget(m_export);
    QLabel* note = makeTextBlock(tr("导出的表格改过以后可以再导入：按记录编号找到原来的记录，只更新改动的内容。"),
                                 LabelRole::Small, this);
    body()->addWidget(note);
    body()->addStretch();
}

void ExportCard::addField(const QString& label, QComboBox* box)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(box);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(words);
    body()->addWidget(box);
}

void ExportCard::setScope(const Scope& scope)
{
    m_scope = scope;
    showScope();
}

void ExportCard::showScope()
{
    const Kind kind = static_cast<Kind>(m_kind->currentData().toInt());
    QStringList words;
    if (traitsOf(kind).periodUse != PeriodUse::None)
        words.append(m_scope.period.label());
    if (m_scope.branch != 0)
        words.append(m_session.branches().nameOf(m_scope.branch));
    m_onlyScope->setEnabled(!words.isEmpty());
    const QString scope = words.isEmpty() ? tr("全部记录") : listText(words);
    m_onlyScope->setToolTip(plainToolTip(scope));
    m_onlyScope->setAccessibleDescription(scope);
}

QString ExportCard::askForPath() const
{
    const QString ending = m_format->currentData().toString();
    Prompt::FileRequest wanted{tr("导出%1").arg(m_kind->currentText()), {m_format->currentText()}, {}};
    wanted.suggestion =
        safeFileName(m_kind->currentText() + m_session.today().toString(QStringLiteral("yyyyMMdd")) + ending);
    return m_session.prompt().saveFileAs(window(), wanted, {ending});
}

void ExportCard::exportList()
{
    const QString path = askForPath();
    if (path.isEmpty())
        return;
    ExportRequest request;
    request.kind = static_cast<Kind>(m_kind->currentData().toInt());
    request.path = path;
    if (m_onlyScope->isEnabled() && m_onlyScope->isChecked()) {
        request.branch = m_scope.branch;
        if (traitsOf(request.kind).periodUse != PeriodUse::None)
            request.period = m_scope.period;
    }
    m_export->setEnabled(false);
    runTask<qint64>(
        m_session.tasks(), this, tr("正在导出%1").arg(m_kind->currentText()),
        [&ledger = m_session.ledger(), request](const TaskControl& control) {
            return writeList(ledger, request, control);
        },
        [this, name = QFileInfo(path).fileName()](const Result<qint64>& written) {
            m_export->setEnabled(true);
            if (written)
                m_session.show({Message::Tone::Good, tr("已导出 %1 条到“%2”。").arg(*written).arg(name)});
            else
                m_session.showError(written.error());
        });
}

} // namespace ledger
