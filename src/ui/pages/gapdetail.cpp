// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapdetail.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/gapgrid.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ledger {

static constexpr int MostSessions = 20;

QString categoryOf(const Gap& gap, const Session& session)
{
    const QString category = session.vocabulary().wordInside(QStringLiteral("session_category"), gap.ruleLabel);
    return category.isEmpty() ? gap.ruleLabel : category;
}

static const char* toneOf(const QString& state)
{
    if (state == u"missed")
        return "bad";
    if (state == u"due")
        return "warning";
    return state == u"held" ? "good" : "neutral";
}

GapDetail::GapDetail(Session& session, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("gapDetail"));
    showNothing();
}

QWidget* GapDetail::renew()
{
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    body()->addWidget(m_content, 1);
    return m_content;
}

void GapDetail::showNothing()
{
    setTitle(tr("为什么缺"));
    QWidget* content = renew();
    content->layout()->addWidget(
        makeTextBlock(tr("点表中的一格，这里说明按哪一条要求、已经算了哪些会议，并可以立即补录。"), LabelRole::Muted, content));
    static_cast<QVBoxLayout*>(content->layout())->addStretch();
}

void GapDetail::showCell(const QString& branch, const GapCell& cell)
{
    setTitle(branch);
    QWidget* content = renew();
    for (const Gap& gap : cell.gaps)
        addGap(gap);
    static_cast<QVBoxLayout*>(content->layout())->addStretch();
}

void GapDetail::addGap(const Gap& gap)
{
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    const auto period = Period::parse(gap.period);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("%1　%2").arg(gap.ruleLabel, period ? period->labelChinese() : gap.period),
                              LabelRole::CardTitle, m_content));
    QLabel* chip = makeLabel(gapWord(gap.state), LabelRole::Plain, m_content);
    setRole(chip, "chip");
    chip->setProperty("tone", QString::fromLatin1(toneOf(gap.state)));
    head->addWidget(chip);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(makeLabel(tr("应开展 %1 次，已开展 %2 次").arg(gap.required).arg(gap.held), LabelRole::Plain, m_content));
    layout->addWidget(makeTextBlock(tr("依据：%1").arg(gap.basis), LabelRole::Muted, m_content));
    auto* sessions = new QWidget(m_content);
    auto* list = new QVBoxLayout(sessions);
    list->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sessions);
    if (period)
        askSessions(gap, sessions);
    if (gap.state == u"missed" || gap.state == u"due") {
        auto* enter = new QPushButton(gap.state == u"missed" ? tr("立即补录") : tr("录入"), m_content);
        enter->setObjectName(QStringLiteral("enterNow"));
        setRole(enter, "primary");
        layout->addWidget(enter, 0, Qt::AlignLeft);
        connect(enter, &QPushButton::clicked, this, [this, gap] { enterNow(gap); });
    }
    layout->addSpacing(scaled(10));
}

void GapDetail::askSessions(const Gap& gap, QWidget* place)
{
    const auto period = Period::parse(gap.period);
    ListQuery query;
    query.kind = Kind::StudySession;
    query.branches = m_session.branches().withDescendants(gap.branchId);
    query.from = period->from;
    query.to = period->to;
    query.filters = {{QStringLiteral("category"), ListFilter::Test::OneOf, {categoryOf(gap, m_session)}}};
    m_session.lists().ask<QList<Record>>(
        place,
        [query](Reader& reader) -> Result<QList<Record>> {
            const auto ids = reader.ids(query, MostSessions);
            return ids ? reader.rows(Kind::StudySession, *ids) : Result<QList<Record>>(ids.error());
        },
        [this, place](const Result<QList<Record>>& records) {
            if (!records)
                return;
            for (const Record& record : *records) {
                const QString text = QStringLiteral("%1　%2").arg(
                    record.value(QStringLiteral("held_on")).value<PartialDate>().toIso(), record.text(QStringLiteral("title")));
                auto* open = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, qMax(160, width() - scaled(60))), place);
                open->setToolTip(plainToolTip(text));
                setRole(open, "link");
                place->layout()->addWidget(open);
                place->layout()->setAlignment(open, Qt::AlignLeft);
                connect(open, &QPushButton::clicked, this,
                        [this, id = record.id] { m_session.openRecord(Kind::StudySession, id); });
            }
        });
}

void GapDetail::enterNow(const Gap& gap)
{
    QVariantHash values{{QStringLiteral("category"), categoryOf(gap, m_session)}, {QStringLiteral("branch"), gap.branchId}};
    const auto period = Period::parse(gap.period);
    if (period && period->from.daysTo(period->to) < 31)
        values.insert(QStringLiteral("held_on"),
                      QVariant::fromValue(PartialDate::month(period->from.year(), period->from.month())));
    m_session.newRecord(Kind::StudySession, values);
}

} // namespace ledger
