// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/developmentpage.h"

#include "core/chinesenumber.h"
#include "figures/knownpeople.h"
#include "ledger/developmenteditions.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/developmentdetail.h"
#include "ui/pages/developmenttree.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <memory>

namespace ledger {

/// Below this width of the 100 % design the detail stands under the table.
static constexpr int NarrowWidth = 900;
static constexpr int DetailWidth = 320;

/// Admitted and confirmed members of the period: those of the catalogue that this ledger has.
static QStringList shownFigures(const Figures& figures)
{
    QStringList keys{QStringLiteral("member.admitted"),
                     QStringLiteral("member.admitted_female"),
                     QStringLiteral("member.admitted_minority"),
                     QStringLiteral("member.admitted_aged_35_or_less"),
                     QStringLiteral("member.admitted_college_or_above"),
                     QStringLiteral("member.confirmed"),
                     QStringLiteral("member.probation_on_time"),
                     QStringLiteral("member.probation_extended"),
                     QStringLiteral("member.probation_cancelled")};
    keys.removeIf([&](const QString& key) { return !figures.definition(key); });
    return keys;
}

/// "发展新党员：女" stands behind "发展新党员".
static QString shortLabel(const QString& label)
{
    const qsizetype colon = qMax(label.indexOf(u'：'), label.indexOf(u':'));
    return colon < 0 ? label : label.sliced(colon + 1).trimmed();
}

DevelopmentPage::DevelopmentPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_card(new Card(tr("发展党员"), this))
    , m_figures(new QWidget(m_card))
    , m_note(makeTextBlock({}, LabelRole::Small, m_card))
    , m_tree(new DevelopmentTree(m_card))
    , m_detail(new DevelopmentDetail(session.ledger().isReadOnly() ? DevelopmentDetail::Access::ReadOnly
                                                                   : DevelopmentDetail::Access::Editable,
                                     this))
    , m_trace(new TracePanel(this))
    , m_empty(new EmptyState(m_card))
{
    setObjectName(QStringLiteral("developmentPage"));
    createActions();
    createLayout();
    connect(m_tree, &DevelopmentTree::personReached, this, &DevelopmentPage::showCurrent);
    connect(m_tree, &DevelopmentTree::personChosen, this,
            [this](qint64 id) { m_session.openRecord(Kind::Member, id); });
    connect(m_detail, &DevelopmentDetail::stepRequested, this, &DevelopmentPage::startStep);
    connect(m_detail, &DevelopmentDetail::openRequested, this, [this] {
        if (const DevelopingPerson* person = m_tree->currentPerson())
            m_session.openRecord(Kind::Member, person->id);
    });
    connect(m_trace, &TracePanel::recordActivated, &m_session, &Session::openRecord);
    connect(m_trace, &TracePanel::recordShown, &m_session, &Session::showRecord);
}

void DevelopmentPage::createActions()
{
    if (m_session.ledger().isReadOnly())
        return;
    auto* applicant = new QAction(lineIcon(QStringLiteral("plus"), theme().onAccent), tr("新建申请人"), this);
    applicant->setObjectName(QStringLiteral("newApplicant"));
    connect(applicant, &QAction::triggered, this, [this] {
        m_session.newRecord(Kind::Member, {{QStringLiteral("category"), QStringLiteral("入党申请人")}});
    });
    auto* import = new QAction(lineIcon(QStringLiteral("upload")), tr("导入发展党员台账"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.openImport(); });
    m_actions = {applicant};
    m_firstSteps = {applicant, import};
}

void DevelopmentPage::createLayout()
{
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    m_columns->setSpacing(scaled(14));
    new FlowLayout(m_figures, scaled(4));
    m_figures->setObjectName(QStringLiteral("developmentFigures"));
    m_note->setObjectName(QStringLiteral("editionNote"));
    m_card->body()->addWidget(m_figures);
    m_card->body()->addWidget(m_tree, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(m_note);
    m_empty->setText(tr("正在读取…"), {});
    m_tree->hide();
    m_trace->hide();
    m_trace->installEventFilter(this);
    m_columns->addWidget(m_card, 3);
    m_columns->addWidget(m_detail, 1);
    m_columns->addWidget(m_trace);
    placeDetail();
}

void DevelopmentPage::placeDetail()
{
    const bool isBeside = width() >= scaled(NarrowWidth);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detail->setMinimumWidth(isBeside ? scaled(DetailWidth) : 0);
    m_detail->setMaximumWidth(isBeside ? scaled(DetailWidth) : QWIDGETSIZE_MAX);
}

void DevelopmentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeDetail();
}

/// Whatever closes the records behind a figure gives the person their place back.
bool DevelopmentPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_trace && event->type() == QEvent::Hide && m_trace->isHidden())
        m_detail->show();
    return Page::eventFilter(watched, event);
}

void DevelopmentPage::setScope(const Scope& scope)
{
    m_scope = scope;
    m_trace->hide();
    m_detail->show();
    askPeople();
    askFigures();
}

void DevelopmentPage::refresh(const Changes& changes)
{
    if (!changes.touches(Kind::Member) && !changes.touches(Kind::Branch) && !changes.areSettingsTouched)
        return;
    askPeople();
    askFigures();
}

void DevelopmentPage::askPeople()
{
    m_session.lists().ask<DevelopmentList>(
        this,
        [branches = m_session.branchesInScope(), today = m_session.today()](Reader& reader) {
            return developmentList(reader, branches, today);
        },
        [this, scope = m_scope](const Result<DevelopmentList>& list) {
            if (!(scope == m_scope))
                return;
            if (list)
                showPeople(*list);
            else
                m_session.showError(list.error());
        });
}

void DevelopmentPage::askFigures()
{
    m_session.figures().ask<QList<FigureValue>>(
        this,
        [scope = m_scope](Figures& figures, Reader&) -> Result<QList<FigureValue>> {
            const QStringList keys = shownFigures(figures);
            return keys.isEmpty() ? QList<FigureValue>() : figures.values(scope.period, scope.branch, keys);
        },
        [this, scope = m_scope](const Result<QList<FigureValue>>& values) {
            if (!(scope == m_scope))
                return;
            if (values)
                showFigures(*values);
            else
                m_session.showError(values.error());
        });
}

void DevelopmentPage::showPeople(const DevelopmentList& list)
{
    const bool hasPeople = !list.people.isEmpty();
    const auto late = std::count_if(list.people.begin(), list.people.end(), [](const DevelopingPerson& person) {
        return person.path.state() == DevelopmentTask::State::Overdue;
    });
    m_card->setNote(hasPeople ? tr("%1 人，逾期 %2 人").arg(list.people.size()).arg(late) : QString());
    m_note->setText(list.note.isEmpty() ? tr("按%1").arg(list.editionLabel)
                                        : tr("%1。新版本的数据文件在“设置”的“发展党员规则”里录入。").arg(list.note));
    m_tree->setVisible(hasPeople);
    m_empty->setVisible(!hasPeople);
    m_tree->setPeople(list, m_session.today());
    if (!hasPeople) {
        m_empty->setText(
            tr("没有正在发展的人员"),
            m_scope.branch == 0
                ? tr("新建一名入党申请人，或者导入已有的发展党员台账；这里随后列出每个人在哪一步、下一步和期限。")
                : tr("所选的党组织没有入党申请人、积极分子、发展对象和预备党员。换一个范围，或新建一名申请人。"));
        m_empty->setActions(m_firstSteps);
    }
    showCurrent();
}

void DevelopmentPage::showFigures(const QList<FigureValue>& values)
{
    while (const std::unique_ptr<QLayoutItem> item{m_figures->layout()->takeAt(0)}) {
        if (item->widget())
            item->widget()->deleteLater();
    }
    m_figures->layout()->addWidget(makeLabel(m_scope.period.label(), LabelRole::Muted, m_figures));
    for (const FigureValue& value : values) {
        auto* button =
            new QPushButton(QStringLiteral("%1 %2").arg(shortLabel(value.label),
                                                        value.value ? styledPlain(*value.value) : QStringLiteral("—")),
                            m_figures);
        button->setObjectName(value.key);
        button->setToolTip(plainToolTip(tr("%1：打开这个数字背后的记录").arg(value.label)));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(value.label, button->text()));
        setRole(button, "link");
        m_figures->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key = value.key] { showTrace(key); });
    }
}

void DevelopmentPage::showTrace(const QString& key)
{
    m_detail->hide();
    m_trace->showWaiting();
    m_session.figures().ask<Trace>(
        this,
        [key, scope = m_scope](Figures& figures, Reader&) { return figures.trace(key, scope.period, scope.branch); },
        [this, scope = m_scope](const Result<Trace>& trace) {
            if (!(scope == m_scope))
                return;
            if (trace) {
                m_trace->showTrace(*trace);
                return;
            }
            m_trace->hide();
            m_detail->show();
            m_session.showError(trace.error());
        });
}

void DevelopmentPage::showCurrent()
{
    m_trace->hide();
    m_detail->show();
    if (const DevelopingPerson* person = m_tree->currentPerson())
        m_detail->showPerson(*person, m_session.today());
    else
        m_detail->showNothing();
}

/// The record and the rules as they stand now, not as the list was read.
void DevelopmentPage::startStep()
{
    const DevelopingPerson* person = m_tree->currentPerson();
    if (!person || !person->path.next)
        return;
    m_session.lists().ask<StepDialog::Ground>(
        this,
        [id = person->id, step = person->path.next->step](Reader& reader) -> Result<StepDialog::Ground> {
            const auto member = reader.load(Kind::Member, id);
            if (!member)
                return member.error();
            const auto editions = developmentEditions(reader);
            if (!editions)
                return editions.error();
            const auto people = knownPeople(reader);
            return people ? StepDialog::Ground{*member, *editions, people->organization, step}
                          : Result<StepDialog::Ground>(people.error());
        },
        [this](const Result<StepDialog::Ground>& ground) {
            if (ground)
                openStep(*ground);
            else
                m_session.showError(ground.error());
        });
}

void DevelopmentPage::openStep(const StepDialog::Ground& ground)
{
    auto* dialog = new StepDialog(ground, m_session, window());
    dialog->open();
}

} // namespace ledger
