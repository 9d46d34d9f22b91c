// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pickeditor.h"

#include "core/textkey.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/popup.h"
#include "ui/shell/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace ledger {

static constexpr int MostOffers = 30;
static constexpr int IdRole = Qt::UserRole + 1;

Candidates branchCandidates(Session& session)
{
    Candidates candidates;
    candidates.find = [&session](const QString& typed) {
        QList<Candidate> found;
        const int most = typed.trimmed().isEmpty() ? -1 : MostOffers;
        for (const BranchList::Entry* entry : session.branches().matching(typed).mid(0, most))
            found.append({entry->id, entry->name, entry->shortName});
        return found;
    };
    candidates.nameOf = [&session](qint64 id) { return session.branches().nameOf(id); };
    candidates.hint = PickEditor::tr("名称、简称或拼音首字母");
    candidates.problem = PickEditor::tr("没有这个党组织，请从列表中选。");
    candidates.listsAll = true;
    return candidates;
}

Candidates memberCandidates(Session& session)
{
    session.members();
    Candidates candidates;
    candidates.find = [&session](const QString& typed) {
        QList<Candidate> found;
        for (const MemberIndex::Entry& entry :
             session.members().matching(typed, session.branchesInScope(), MostOffers)) {
            // Namesakes are told apart by branch and year of birth.
            const QString distinct = session.members().distinctNameOf(entry.id).mid(entry.name.size());
            found.append({entry.id, entry.name, session.branches().shortNameOf(entry.branch) + distinct});
        }
        return found;
    };
    candidates.nameOf = [&session](qint64 id) { return session.nameOfMember(id); };
    candidates.hint = PickEditor::tr("姓名或拼音首字母");
    candidates.problem = PickEditor::tr("花名册里没有这个人，请从列表中选。");
    return candidates;
}

PickEditor::PickEditor(const Field& field, Candidates candidates, QWidget* parent)
    : FieldEditor(field, parent)
    , m_candidates(std::move(candidates))
    , m_line(new QLineEdit(this))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    adopt(m_line);
    m_line->setPlaceholderText(m_candidates.hint);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_line->setCompleter(m_completer);
    dressOffers(*m_completer);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_id = 0;
        offer(typed);
        Q_EMIT edited();
    });
    // The line asks the completer once more after telling of the letter.
    connect(
        m_line, &QLineEdit::textEdited, this, [this] { markFirstOffer(*m_completer); }, Qt::QueuedConnection);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PickEditor::take);
    connect(m_line, &QLineEdit::editingFinished, this, &PickEditor::settle);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        takeMarked();
        Q_EMIT finished();
    });
}

void PickEditor::offer(const QString& typed)
{
    m_offers->clear();
    if (!typed.trimmed().isEmpty())
        showOffers(typed);
}

void PickEditor::showOffers(const QString& typed)
{
    for (const Candidate& candidate : m_candidates.find(typed)) {
        const QString shown = candidate.detail.isEmpty() || candidate.detail == candidate.text
            ? candidate.text
            : candidate.text + QStringLiteral("　") + candidate.detail;
        auto* item = new QStandardItem(shown);
        item->setData(candidate.id, IdRole);
        m_offers->appendRow(item);
    }
    openOffers(*m_completer);
}

bool PickEditor::isOffering() const
{
    return isOfferMarked(*m_completer);
}

bool PickEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown =
        watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    // The completer belongs to the line only while that has the keyboard.
    if (!isDown || !m_candidates.listsAll || m_line->isReadOnly() || !m_line->text().trimmed().isEmpty()
        || !m_completer->widget())
        return FieldEditor::eventFilter(watched, event);
    m_offers->clear();
    showOffers({});
    markFirstOffer(*m_completer);
    return true;
}

void PickEditor::take(const QModelIndex& index)
{
    const qint64 id = index.data(IdRole).toLongLong();
    // The completer writes its own text into the line after this signal.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            setValue(id);
            Q_EMIT edited();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

/// The line hears of Enter before its offers do; whoever goes on at once must find the value.
void PickEditor::takeMarked()
{
    if (!isOffering())
        return;
    setValue(m_completer->popup()->currentIndex().data(IdRole).toLongLong());
    Q_EMIT edited();
}

void PickEditor::settle()
{
    const QString typed = m_line->text().trimmed();
    if (m_id != 0 || typed.isEmpty())
        return;
    const QList<Candidate> found = m_candidates.find(typed);
    const QString key = compactKey(typed);
    QList<Candidate> exact;
    for (const Candidate& candidate : found) {
        if (compactKey(candidate.text) == key || compactKey(candidate.detail) == key)
            exact.append(candidate);
    }
    const QList<Candidate>& meant = exact.isEmpty() ? found : exact;
    if (meant.size() != 1)
        return;
    setValue(meant.first().id);
    Q_EMIT edited();
}

QVariant PickEditor::value() const
{
    return m_id == 0 ? QVariant() : QVariant(m_id);
}

void PickEditor::setValue(const QVariant& value)
{
    m_id = value.toLongLong();
    m_line->setText(m_id == 0 ? QString() : m_candidates.nameOf(m_id));
    m_line->setCursorPosition(0);
}

void PickEditor::setAccess(Access access)
{
    m_line->setReadOnly(access == Access::ReadOnly);
    m_line->setFocusPolicy(access == Access::ReadOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

QString PickEditor::problem() const
{
    return m_id == 0 && !m_line->text().trimmed().isEmpty() ? m_candidates.problem : QString();
}

QString PickEditor::typed() const
{
    return m_line->text();
}

void PickEditor::setTyped(const QString& text)
{
    m_id = 0;
    m_line->setText(text);
}

QWidget* PickEditor::target() const
{
    return m_line;
}

} // namespace ledger
