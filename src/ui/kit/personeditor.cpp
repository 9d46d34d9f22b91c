// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/personeditor.h"

#include "core/textkey.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/popup.h"
#include "ui/shell/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace ledger {

static constexpr int MostOffers = 30;
static constexpr int NameRole = Qt::UserRole + 1;

/// Where the name that is being typed begins.
static qsizetype startOfLast(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[、，,；;]"));
    return text.lastIndexOf(separator) + 1;
}

PersonEditor::PersonEditor(const Field& field, Session& session, QWidget* parent)
    : FieldEditor(field, parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    adopt(m_line);
    session.members();
    m_line->setPlaceholderText(tr("姓名或拼音首字母，几个人用、隔开"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    // Not the line's own completer: that would write a name over the ones before it.
    m_completer->setWidget(m_line);
    dressOffers(*m_completer);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT edited();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(NameRole).toString()); });
    connect(m_line, &QLineEdit::editingFinished, this, &PersonEditor::tidy);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        takeMarked();
        Q_EMIT finished();
    });
}

void PersonEditor::offer()
{
    m_offers->clear();
    const QString typed = m_line->text().mid(startOfLast(m_line->text())).trimmed();
    if (!typed.isEmpty()) {
        for (const MemberIndex::Entry& entry :
             m_session.members().matching(typed, m_session.branchesInScope(), MostOffers)) {
            // Namesakes are told apart by branch and year of birth.
            const QString distinct = m_session.members().distinctNameOf(entry.id).mid(entry.name.size());
            auto* item = new QStandardItem(entry.name + QStringLiteral("　")
                                           + m_session.branches().shortNameOf(entry.branch) + distinct);
            item->setData(entry.name, NameRole);
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    openOffers(*m_completer);
    markFirstOffer(*m_completer);
}

bool PersonEditor::isOffering() const
{
    return isOfferMarked(*m_completer);
}

/// The line hears of Enter before its offers do.
void PersonEditor::takeMarked()
{
    if (!isOffering())
        return;
    const QString name = m_completer->popup()->currentIndex().data(NameRole).toString();
    m_completer->popup()->hide();
    take(name);
}

void PersonEditor::take(const QString& name)
{
    if (name.isEmpty())
        return;
    const QString text = m_line->text();
    m_line->setText(text.left(startOfLast(text)) + name);
    Q_EMIT edited();
}

/// One way of writing: names parted by 、, without blanks inside them.
void PersonEditor::tidy()
{
    QStringList names;
    for (const NamedRemark& named : splitNames(m_line->text()))
        names << (named.remark.isEmpty() ? named.name : QStringLiteral("%1（%2）").arg(named.name, named.remark));
    const QString tidied = names.join(u'、');
    if (tidied == m_line->text())
        return;
    m_line->setText(tidied);
    Q_EMIT edited();
}

QVariant PersonEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void PersonEditor::setValue(const QVariant& value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

void PersonEditor::setAccess(Access access)
{
    m_line->setReadOnly(access == Access::ReadOnly);
    m_line->setFocusPolicy(access == Access::ReadOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

QString PersonEditor::typed() const
{
    return m_line->text();
}

void PersonEditor::setTyped(const QString& text)
{
    m_line->setText(text);
}

QWidget* PersonEditor::target() const
{
    return m_line;
}

} // namespace ledger
