// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissioncompare.h"

#include "core/chinesenumber.h"
#include "core/language.h"
#include "core/numbertext.h"
#include "report/correctiontext.h"
#include "report/submitting.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/style.h"
#include "ui/pages/submissiontext.h"
#include "ui/shell/session.h"

#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr QSize UsualSize(900, 560);
constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

QString valueText(const FigureValue& figure, const std::optional<double>& value)
{
    if (!value)
        return QStringLiteral("—");
    return figure.isRate ? styledPercent(*value) : styledPlain(*value) + u' ' + unitText(figure.unit);
}

QString reasonsText(const FigureComparison& figure)
{
    QStringList reasons;
    for (const LaterChange& change : figure.reasons)
        reasons << QStringLiteral("%1“%2”：%3").arg(entryWord(change.entry), change.title, change.reason);
    reasons.removeDuplicates();
    return clausesText(reasons);
}

} // namespace

struct SubmissionCompare::Found {
    QList<FigureComparison> figures;
    QList<LaterChange> changes;
    QStringList words; ///< what each change says
    qsizetype changedRecords = 0;
};

SubmissionCompare::SubmissionCompare(Session& session, const Submission& submission, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_submission(submission)
    , m_sum(makeTextBlock(tr("正在比较…"), LabelRole::Muted, this))
    , m_figures(
          makeRowList({"comparedFigures", tr("不同的指标"), {tr("指标"), tr("上报时"), tr("现在"), tr("原因")}}, this))
    , m_changes(makeRowList(
          {"laterChanges", tr("更正与补录"), {tr("时间"), tr("性质"), tr("改动"), tr("原因"), tr("谁")}}, this))
{
    setObjectName(QStringLiteral("submissionCompare"));
    setWindowTitle(tr("上报稿与现在比较"));
    dressDialog(this);
    createLayout();
    fitDialog(this, UsualSize);
    ask();
}

void SubmissionCompare::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(makeLabel(m_submission.branchName + m_submission.period.label(), LabelRole::PageTitle, this));
    layout->addWidget(makeTextBlock(stateText(m_submission), LabelRole::Muted, this));
    layout->addWidget(m_sum);
    layout->addWidget(m_figures, 3);
    layout->addWidget(makeLabel(tr("更正与补录"), LabelRole::CardTitle, this));
    layout->addWidget(m_changes, 2);
    auto* close = new QPushButton(tr("关闭"), this);
    close->setObjectName(QStringLiteral("closeCompare"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
    for (const int column : {0, 3})
        m_figures->setColumnWidth(column, scaled(220));
    m_changes->setColumnWidth(2, scaled(360));
    m_changes->setColumnWidth(3, scaled(160));
    connect(m_changes, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_session.openRecord(static_cast<Kind>(item->data(0, KindRole).toInt()), item->data(0, IdRole).toLongLong());
    });
}

void SubmissionCompare::ask()
{
    m_session.figures().ask<Found>(
        this,
        [submission = m_submission](Figures& figures, Reader& reader) -> Result<Found> {
            auto compared = compareWithToday(reader, figures, submission);
            if (!compared)
                return compared.error();
            auto changes = laterChanges(reader, submission.id);
            if (!changes)
                return changes.error();
            auto versions = changedVersions(reader, submission.id);
            if (!versions)
                return versions.error();
            Found found{*compared, *changes, {}, versions->size()};
            for (const LaterChange& change : std::as_const(*changes))
                found.words << changeInWords(reader, figures, change);
            return found;
        },
        [this](const Result<Found>& found) {
            if (found)
                showFound(*found);
            else
                m_sum->setText(errorText(found.error()));
        });
}

void SubmissionCompare::showFound(const Found& found)
{
    m_sum->setText(found.figures.isEmpty()
                       ? tr("全部指标与上报时相同；背后的记录有 %1 条改过。").arg(found.changedRecords)
                       : tr("%1 项指标与上报时不同；背后的记录有 %2 条改过。")
                             .arg(found.figures.size())
                             .arg(found.changedRecords));
    const QSize rowSize(0, FieldDelegate::rowHeight());
    for (const FigureComparison& figure : found.figures) {
        auto* item = new QTreeWidgetItem({figure.now.label, valueText(figure.now, figure.then),
                                          valueText(figure.now, figure.now.value), reasonsText(figure)});
        item->setSizeHint(0, rowSize);
        item->setToolTip(3, plainToolTip(item->text(3)));
        m_figures->addTopLevelItem(item);
    }
    for (qsizetype i = 0; i < found.changes.size(); ++i) {
        const LaterChange& change = found.changes[i];
        auto* item = new QTreeWidgetItem(
            {change.at.left(10), entryWord(change.entry), found.words[i], change.reason, change.by});
        item->setData(0, KindRole, static_cast<int>(change.kind));
        item->setData(0, IdRole, change.recordId);
        item->setSizeHint(0, rowSize);
        item->setToolTip(2, plainToolTip(found.words[i]));
        m_changes->addTopLevelItem(item);
    }
}

} // namespace ledger
