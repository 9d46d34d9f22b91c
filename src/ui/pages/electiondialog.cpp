// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/electiondialog.h"

#include "ledger/elections.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/findingspanel.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/popup.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/pages/electionposts.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace ledger {

ElectionDialog::ElectionDialog(qint64 branch, Session& session, QWidget* parent)
    : ActionDialog({QStringLiteral("election"), tr("登记换届"), tr("登记换届")}, session, parent)
    , m_branch(branch)
    , m_intro(makeTextBlock(tr("正在读取…"), LabelRole::Muted, this))
    , m_area(new QScrollArea(this))
    , m_form(new QWidget(m_area))
    , m_hasCommittee(new QCheckBox(tr("设支部委员会"), this))
    , m_posts(new ElectionPosts(session, this))
    , m_findings(new FindingsPanel(session, this))
{
    createLayout();
    setMinimumWidth(scaled(680));
    button().setEnabled(false);
    m_form->setEnabled(false);
    session.lists().ask<std::shared_ptr<const ElectionFacts>>(
        this, [branch](Reader& reader) { return electionFacts(reader, branch); },
        [this](const auto& facts) { start(facts); });
}

FieldEditor* ElectionDialog::addEditor(QGridLayout& grid, const QString& key, const QString& label, int place)
{
    constexpr int abreast = 2;
    Field field;
    field.key = key;
    field.label = label;
    field.type = key == u"number" || key == u"note"        ? FieldType::Text
        : key == u"asked_count" || key == u"present_count" ? FieldType::Integer
                                                           : FieldType::Date;
    FieldEditor* editor = makeEditor(field, session(), m_form);
    grid.addWidget(makeLabel(label, LabelRole::Field, m_form), place / abreast, 2 * (place % abreast));
    grid.addWidget(editor, place / abreast, 2 * (place % abreast) + 1);
    connect(editor, &FieldEditor::finished, this, [this] { focusNextChild(); });
    return editor;
}

static QGridLayout* makeGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return grid;
}

QLayout* ElectionDialog::createTerm()
{
    QGridLayout* grid = makeGrid();
    m_heldOn = addEditor(*grid, QStringLiteral("elected_on"), tr("选举日期"), 0);
    m_number = addEditor(*grid, QStringLiteral("number"), tr("届次"), 1);
    m_from = addEditor(*grid, QStringLiteral("term_from"), tr("本届任期起"), 2);
    m_to = addEditor(*grid, QStringLiteral("term_to"), tr("届满日期"), 3);
    return grid;
}

QLayout* ElectionDialog::createCounts()
{
    QGridLayout* grid = makeGrid();
    m_asked = addEditor(*grid, QStringLiteral("asked_count"), tr("应到（有选举权）"), 0);
    m_present = addEditor(*grid, QStringLiteral("present_count"), tr("实到"), 1);
    m_note = addEditor(*grid, QStringLiteral("note"), tr("说明"), 2);
    return grid;
}

void ElectionDialog::createLayout()
{
    body().addWidget(m_intro);
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addLayout(createTerm());
    m_hasCommittee->setObjectName(QStringLiteral("has_committee"));
    layout->addWidget(m_hasCommittee);
    layout->addWidget(m_posts);
    layout->addLayout(createCounts());
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    body().addWidget(m_area, 1);
    body().addWidget(m_findings);
    connect(m_heldOn, &FieldEditor::edited, this, &ElectionDialog::followDay);
    connect(m_from, &FieldEditor::edited, this, &ElectionDialog::followTerm);
    connect(m_hasCommittee, &QCheckBox::clicked, this, &ElectionDialog::offerPosts);
    for (FieldEditor* editor : {m_to, m_number, m_asked, m_present})
        connect(editor, &FieldEditor::edited, this, &ElectionDialog::judge);
    connect(m_posts, &ElectionPosts::edited, this, &ElectionDialog::judge);
}

QDate ElectionDialog::dayOf(const FieldEditor* editor) const
{
    const auto date = editor->value().value<PartialDate>();
    return date.precision == DatePrecision::Day ? date.first : QDate();
}

static void putDay(FieldEditor* editor, QDate day)
{
    editor->setValue(day.isValid() ? QVariant::fromValue(PartialDate::day(day)) : QVariant());
}

/// Who holds what now, for the empty lines.
static QHash<QString, QString> holdersOf(const ElectionFacts& facts, QDate day)
{
    QHash<QString, QString> holders;
    for (const OrgPost& post : facts.organization.postsOf(facts.branch.id)) {
        if (post.span.contains(day))
            holders.insert(post.post, post.personName);
    }
    return holders;
}

void ElectionDialog::start(const Result<std::shared_ptr<const ElectionFacts>>& facts)
{
    if (!facts) {
        m_intro->hide();
        return messages().showError(facts.error());
    }
    const QDate today = session().today();
    const CommitteeRule* rule = (*facts)->ruleOn(today);
    const QString name = (*facts)->branch.text(QStringLiteral("name"));
    if (!rule) {
        m_intro->setText(tr("“%1”不是党支部，这里只登记党支部的换届；其他党组织请直接修改任期和任职。").arg(name));
        return;
    }
    m_facts = *facts;
    m_intro->setText(
        tr("%1：上一届的任期和委员职务到新一届开始的前一天为止，新一届从填写的日期起，一次登记，可以撤销。").arg(name));
    m_form->setEnabled(true);
    button().setEnabled(true);
    m_draft = electionDraft(m_facts->branch, *rule, m_facts->ground(), today);
    putDay(m_heldOn, m_draft.heldOn);
    putDay(m_from, m_draft.term.from);
    putDay(m_to, m_draft.term.to);
    m_number->setValue(m_draft.number);
    m_hasCommittee->setChecked(m_draft.hasCommittee);
    m_posts->setHolders(holdersOf(*m_facts, today));
    offerPosts();
    m_heldOn->target()->setFocus();
}

/// What was proposed for the day before follows it; what somebody wrote otherwise stays.
void ElectionDialog::followDay()
{
    const QDate day = dayOf(m_heldOn);
    const CommitteeRule* rule = m_facts && day.isValid() ? m_facts->ruleOn(day) : nullptr;
    if (!rule)
        return judge();
    const Election next = electionDraft(m_facts->branch, *rule, m_facts->ground(), day);
    if (dayOf(m_from) == m_draft.term.from)
        putDay(m_from, next.term.from);
    if (dayOf(m_to) == m_draft.term.to)
        putDay(m_to, next.term.to);
    if (m_hasCommittee->isChecked() == m_draft.hasCommittee)
        m_hasCommittee->setChecked(next.hasCommittee);
    m_draft = next;
    offerPosts();
}

void ElectionDialog::followTerm()
{
    const QDate from = dayOf(m_from);
    const CommitteeRule* rule = m_facts && from.isValid() ? m_facts->ruleOn(from) : nullptr;
    if (rule && dayOf(m_to) == m_draft.term.to) {
        m_draft.term.to = electionDraft(m_facts->branch, *rule, m_facts->ground(), from).term.to;
        putDay(m_to, m_draft.term.to);
    }
    judge();
}

void ElectionDialog::offerPosts()
{
    const Election now = election();
    const QDate day = now.heldOn.isValid() ? now.heldOn : session().today();
    if (const CommitteeRule* rule = m_facts ? m_facts->ruleOn(day) : nullptr)
        m_posts->offer(electedPosts(*rule, now, m_facts->vocabulary),
                       electableOn(m_facts->organization, m_branch, day));
    goByTheEye();
    judge();
}

/// The posts are made after what stands below them.
void ElectionDialog::goByTheEye()
{
    QList<QWidget*> way;
    for (const FieldEditor* editor : {m_heldOn, m_number, m_from, m_to})
        way << editor->target();
    way << m_hasCommittee;
    for (const FieldEditor* editor : m_posts->editors() + QList<FieldEditor*>{m_asked, m_present, m_note})
        way << editor->target();
    for (qsizetype i = 1; i < way.size(); ++i)
        setTabOrder(way[i - 1], way[i]);
}

/// The window grows with the form as far as the screen goes, with what stands beside it; beyond, the form scrolls.
void ElectionDialog::fit()
{
    constexpr int beside = 320;
    const QRect room = screen()->availableGeometry();
    m_form->layout()->activate();
    m_area->setMinimumHeight(
        qMin(m_form->layout()->sizeHint().height(), qMax(room.height() - scaled(beside), scaled(beside) / 2)));
    growOnScreen(*this);
}

Election ElectionDialog::election() const
{
    Election election;
    election.branchId = m_branch;
    election.heldOn = dayOf(m_heldOn);
    election.term = {dayOf(m_from), dayOf(m_to)};
    election.number = m_number->value().toString();
    election.hasCommittee = m_hasCommittee->isChecked();
    election.posts = m_posts->elected();
    election.asked = m_asked->value().isValid() ? m_asked->value().toLongLong() : -1;
    election.present = m_present->value().isValid() ? m_present->value().toLongLong() : -1;
    QStringList notes{m_note->value().toString()};
    if (election.asked >= 0 && election.present >= 0)
        notes << QStringLiteral("应到%1人，实到%2人").arg(election.asked).arg(election.present);
    notes.removeAll(QString());
    election.note = notes.join(QStringLiteral("；"));
    return election;
}

void ElectionDialog::judge()
{
    // Before anybody is named there is nothing to judge but what the form says by itself.
    const Election now = election();
    m_findings->showFindings(m_facts && !now.posts.isEmpty() ? m_facts->findings(now) : QList<RuleFinding>());
    fit();
}

QList<FieldEditor*> ElectionDialog::editors() const
{
    return QList<FieldEditor*>{m_heldOn, m_number, m_from, m_to} + m_posts->editors()
        + QList<FieldEditor*>{m_asked, m_present, m_note};
}

void ElectionDialog::apply()
{
    if (!m_facts || !settle(editors()))
        return;
    const Election now = election();
    if (const auto after = withElection(m_facts->branch, now, m_facts->ground()); !after)
        return messages().showError(after.error());
    if (!begin())
        return;
    const QString label = tr("换届：%1%2").arg(m_facts->branch.text(QStringLiteral("name")), now.number);
    runTask<Changes>(
        session().tasks(), this, tr("正在保存"),
        [&ledger = session().ledger(), now, label](const TaskControl&) { return holdElection(ledger, now, label); },
        [this](const Result<Changes>& done) { finish(done); });
}

void ElectionDialog::finish(const Result<Changes>& done)
{
    end();
    if (!done)
        return messages().showError(done.error());
    QStringList texts{tr("已登记换届。")};
    for (const RuleFinding& finding : m_facts->reports(election()))
        texts << finding.text + tr("。");
    offerUndo(session(), nullptr, texts.join(QString()), done->step);
    accept();
}

void openElection(qint64 branch, Session& session, const QWidget* place)
{
    const auto reader = session.reader();
    const auto rows = reader ? (*reader)->rows(Kind::Branch, {branch}) : Result<QList<Record>>(reader.error());
    if (!rows)
        return session.showError(rows.error());
    const BranchRole role = rows->isEmpty()
        ? BranchRole::Other
        : branchRoleOf(rows->constFirst(), session.schema().of(Kind::Branch), session.vocabulary());
    const bool elects = role == BranchRole::Branch || role == BranchRole::Retired;
    if (!elects || session.ledger().isReadOnly())
        return session.openRecord(Kind::Branch, branch);
    (new ElectionDialog(branch, session, place->window()))->open();
}

} // namespace ledger
