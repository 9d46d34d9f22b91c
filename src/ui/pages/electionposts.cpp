// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/electionposts.h"

#include "ui/kit/label.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/pickeditor.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QGridLayout>
#include <QLabel>

namespace ledger {

static constexpr int Abreast = 2;

ElectionPosts::ElectionPosts(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("electionPosts"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(8));
    for (int column = 0; column < Abreast; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
}

FieldEditor* ElectionPosts::makeEditor(const QString& post)
{
    Candidates candidates;
    candidates.find = [this](const QString& typed) {
        QList<Candidate> found;
        for (const qint64 id : std::as_const(m_electable)) {
            const QString name = m_session.members().distinctNameOf(id);
            const QString shown = name.isEmpty() ? m_session.nameOfMember(id) : name;
            if (typed.trimmed().isEmpty() || m_session.members().isMatch(id, typed)
                || shown.startsWith(typed.trimmed()))
                found.append({id, shown, {}});
        }
        return found;
    };
    candidates.nameOf = [this](qint64 id) { return m_session.nameOfMember(id); };
    const QString holder = m_holders.value(post);
    candidates.hint = holder.isEmpty() ? tr("姓名或拼音首字母，按 ↓ 列出全部") : tr("现任：%1").arg(holder);
    candidates.problem = tr("当日本支部没有这位有被选举权的正式党员，请从列表中选。");
    candidates.listsAll = true;
    Field field;
    field.key = QStringLiteral("elected_") + post;
    field.label = m_session.vocabulary().text(QStringLiteral("post"), post);
    field.type = FieldType::Member;
    return new PickEditor(field, candidates, this);
}

void ElectionPosts::offer(const QStringList& posts, const QList<qint64>& electable)
{
    m_electable = electable;
    QHash<QString, QList<qint64>> picked;
    for (const Election::Elected& one : elected()) {
        if (electable.contains(one.memberId))
            picked[one.post].append(one.memberId);
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_editors.clear();
    m_posts = posts;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        FieldEditor* editor = makeEditor(posts[i]);
        if (!picked[posts[i]].isEmpty())
            editor->setValue(picked[posts[i]].takeFirst());
        const auto place = static_cast<int>(i);
        QLabel* label = makeLabel(fieldLabel(editor->field()), LabelRole::Field, this);
        m_grid->addWidget(label, place / Abreast, 2 * (place % Abreast));
        m_grid->addWidget(editor, place / Abreast, 2 * (place % Abreast) + 1);
        label->show();
        editor->show();
        connect(editor, &FieldEditor::edited, this, &ElectionPosts::edited);
        connect(editor, &FieldEditor::finished, this, [this] { focusNextChild(); });
        m_editors.append(editor);
    }
    // In a window that is seen already they would have no height yet.
    m_grid->activate();
}

QList<Election::Elected> ElectionPosts::elected() const
{
    QList<Election::Elected> list;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        if (const QVariant member = m_editors[i]->value(); member.isValid())
            list.append({m_posts[i], member.toLongLong()});
    }
    return list;
}

} // namespace ledger
