// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapdetail.h"

#include "figures/articlegloss.h"
#include "figures/knownpeople.h"
#include "figures/meetingquorum.h"
#include "figures/rulestance.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/gapgrid.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace ledger {

static constexpr int MostSessions = 20;

/// Why each of them does not count; of those that do, that too few came.
static Result<QList<HeldSession>> heldSessions(Reader& reader, const ListQuery& query,
                                               const QHash<qint64, QString>& reasons)
{
    const auto ids = reader.ids(query, MostSessions);
    if (!ids)
        return ids.error();
    const auto records = reader.load(Kind::StudySession, *ids);
    if (!records)
        return records.error();
    const auto people = knownPeople(reader);
    if (!people)
        return people.error();
    MeetingQuorum quorum(reader, people->organization, people->vocabulary);
    QList<HeldSession> sessions;
    for (const Record& record : *records) {
        const auto missing = quorum.whatIsMissing(record);
        if (!missing)
            return missing.error();
        HeldSession session{
            record.id,
            QStringLiteral("%1　%2").arg(record.value(QStringLiteral("held_on")).value<PartialDate>().toIso(),
                                         record.text(QStringLiteral("title"))),
            reasons.value(record.id)};
        if (session.note.isEmpty() && !missing->isEmpty())
            session.note = GapDetail::tr("%1。仍计入，请核对。").arg(*missing);
        sessions.append(session);
    }
    return sessions;
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
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("gapDetail"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll, 1);
    showNothing();
}

QWidget* GapDetail::renew()
{
    // Later: a button in it may be what asked for the renewal.
    if (QWidget* before = m_scroll->takeWidget())
        before->deleteLater();
    m_content = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    m_scroll->setWidget(m_content);
    return m_content;
}

void GapDetail::showNothing()
{
    setTitle(tr("为什么缺"));
    QWidget* content = renew();
    content->layout()->addWidget(makeTextBlock(
        tr("选表中的一格，这里说明按哪一条要求、已经算了哪些会议，并可以立即补录。"), LabelRole::Muted, content));
    static_cast<QVBoxLayout*>(content->layout())->addStretch();
}

void GapDetail::showCell(const QString& branch, const GapCell& cell)
{
    setTitle(branch);
    QWidget* content = renew();
    QList<Gap> gaps = cell.gaps;
    const QStringList order{QStringLiteral("missed"), QStringLiteral("due"), QStringLiteral("held"),
                            QStringLiteral("exempt"), QStringLiteral("not_required")};
    std::stable_sort(gaps.begin(), gaps.end(),
                     [&](const Gap& a, const Gap& b) { return order.indexOf(a.state) < order.indexOf(b.state); });
    for (const Gap& gap : std::as_const(gaps)) {
        if (gap.rule == u"term")
            addTerm(gap);
        else
            addGap(gap);
    }
    static_cast<QVBoxLayout*>(content->layout())->addStretch();
}

int GapDetail::heightFor(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const QLayout* content = m_content->layout();
    const int rows =
        content->hasHeightForWidth() ? content->totalHeightForWidth(inner) : content->totalSizeHint().height();
    return rows + margins.top() + margins.bottom() + layout()->spacing() + fontMetrics().height() + scaled(6);
}

bool GapDetail::focusFirstButton()
{
    auto* button = m_content->findChild<QPushButton*>(QStringLiteral("enterNow"));
    if (!button)
        button = m_content->findChild<QPushButton*>();
    if (button)
        button->setFocus(Qt::TabFocusReason);
    return button != nullptr;
}

void GapDetail::addHead(const QString& text, const QString& state)
{
    auto* head = new QHBoxLayout;
    QLabel* label = makeLabel(text, LabelRole::CardTitle, m_content);
    label->setWordWrap(true);
    head->addWidget(label, 1);
    QLabel* chip = makeLabel(gapWord(state), LabelRole::Plain, m_content);
    setRole(chip, "chip");
    chip->setProperty("tone", QString::fromLatin1(toneOf(state)));
    head->addWidget(chip, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(head);
}

void GapDetail::addButton(const QString& text, const char* name, const std::function<void()>& action)
{
    auto* button = new QPushButton(text, m_content);
    button->setObjectName(QString::fromLatin1(name));
    setRole(button, "primary");
    button->setDisabled(m_session.ledger().isReadOnly());
    static_cast<QVBoxLayout*>(m_content->layout())->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, action);
}

void GapDetail::addGap(const Gap& gap)
{
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    const auto period = Period::parse(gap.period);
    addHead(tr("%1　%2").arg(labelOf(gap), period ? period->label() : gap.period), gap.state);
    layout->addWidget(makeTextBlock(gap.isExempt ? tr("不作要求，已开展 %1 次").arg(gap.held)
                                                 : tr("应开展 %1 次，已开展 %2 次").arg(gap.required).arg(gap.held),
                                    LabelRole::Plain, m_content));
    addGrounds(gap);
    auto* sessions = new QWidget(m_content);
    auto* list = new QVBoxLayout(sessions);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    layout->addWidget(sessions);
    if (period && (gap.held > 0 || !gap.uncounted.isEmpty()))
        askSessions(gap, sessions);
    if (gap.state == u"missed" || gap.state == u"due")
        addButton(gap.state == u"missed" ? tr("立即补录") : tr("录入"), "enterNow", [this, gap] { enterNow(gap); });
    layout->addSpacing(scaled(10));
}

/// Why nothing is asked, the article, and what the unit asks otherwise.
void GapDetail::addGrounds(const Gap& gap)
{
    QLayout* layout = m_content->layout();
    if (!gap.reason.isEmpty())
        layout->addWidget(makeTextBlock(tr("不要求的原因：%1").arg(gap.reason), LabelRole::Plain, m_content));
    layout->addWidget(makeTextBlock(tr("依据：%1").arg(glossedBasis(gap.basis)), LabelRole::Muted, m_content));
    if (gap.stance != RuleStance::AsGiven)
        layout->addWidget(
            makeTextBlock(tr("%1：%2").arg(stanceText(gap.stance), gap.difference), LabelRole::Plain, m_content));
}

void GapDetail::addTerm(const Gap& gap)
{
    addHead(labelOf(gap), gap.state);
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    layout->addWidget(
        makeTextBlock(tr("本届任期至 %1，选举以后在这里登记换届。").arg(gap.lastDay.toString(Qt::ISODate)),
                      LabelRole::Plain, m_content));
    addGrounds(gap);
    addButton(tr("登记换届…"), "enterNow", [this, gap] { Q_EMIT electionRequested(gap.branchId); });
    layout->addSpacing(scaled(10));
}

void GapDetail::askSessions(const Gap& gap, QWidget* place)
{
    const auto period = Period::parse(gap.period);
    ListQuery query;
    query.kind = Kind::StudySession;
    query.branches =
        gap.areGroupsCounted ? m_session.branches().withDescendants(gap.branchId) : QList<qint64>{gap.branchId};
    query.from = period->from;
    query.to = period->to;
    query.filters = {{QStringLiteral("category"), ListFilter::Test::OneOf, gap.categories}};
    QHash<qint64, QString> reasons;
    for (const UncountedMeeting& meeting : gap.uncounted)
        reasons.insert(meeting.id, meeting.reason);
    m_session.lists().ask<QList<HeldSession>>(
        place, [query, reasons](Reader& reader) { return heldSessions(reader, query, reasons); },
        [this, place](const Result<QList<HeldSession>>& sessions) {
            if (sessions)
                showSessions(*sessions, place);
            else
                m_session.showError(sessions.error());
        });
}

void GapDetail::showSessions(const QList<HeldSession>& sessions, QWidget* place)
{
    for (const HeldSession& session : sessions) {
        const int room = qMax(scaled(160), m_scroll->viewport()->width() - scaled(16));
        auto* open = new QPushButton(fontMetrics().elidedText(session.text, Qt::ElideRight, room), place);
        open->setToolTip(plainToolTip(session.text));
        open->setAccessibleName(session.text);
        setRole(open, "link");
        place->layout()->addWidget(open);
        place->layout()->setAlignment(open, Qt::AlignLeft);
        open->show();
        connect(open, &QPushButton::clicked, this,
                [this, id = session.id] { m_session.openRecord(Kind::StudySession, id); });
        if (session.note.isEmpty())
            continue;
        QLabel* note = makeTextBlock(session.note, LabelRole::Plain, place);
        note->setObjectName(QStringLiteral("quorumNote"));
        place->layout()->addWidget(note);
        note->show();
    }
    // What comes to a window that is seen already is hidden until its turn, and its layout answers with the height before.
    place->layout()->activate();
    Q_EMIT grown();
}

void GapDetail::enterNow(const Gap& gap)
{
    QVariantHash values{{QStringLiteral("category"), gap.categories.value(0)},
                        {QStringLiteral("branch"), gap.branchId}};
    const auto period = Period::parse(gap.period);
    const QDate today = m_session.today();
    if (period && period->contains(today))
        values.insert(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(today)));
    else if (period && *period == Period::monthOf(period->from))
        values.insert(QStringLiteral("held_on"),
                      QVariant::fromValue(PartialDate::month(period->from.year(), period->from.month())));
    m_session.newRecord(Kind::StudySession, values);
}

} // namespace ledger
