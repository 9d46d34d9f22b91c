// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/election.h"

#include <QWidget>

class QGridLayout;

namespace ledger {

class FieldEditor;
class Session;

/// The posts that an election fills, each with a picker of those who may be elected on its day.
class ElectionPosts : public QWidget
{
    Q_OBJECT
public:
    ElectionPosts(Session& session, QWidget* parent);

    /// Shows these posts anew; who was picked for one of them stays picked where they may be elected.
    void offer(const QStringList& posts, const QList<qint64>& electable);
    /// What stands grey in the empty lines: who holds the post now.
    void setHolders(const QHash<QString, QString>& holders) { m_holders = holders; }
    QList<Election::Elected> elected() const;
    QList<FieldEditor*> editors() const { return m_editors; }

Q_SIGNALS:
    void edited();

private:
    FieldEditor* makeEditor(const QString& post);

    Session& m_session;
    QGridLayout* m_grid;
    QList<qint64> m_electable;
    QStringList m_posts;
    QList<FieldEditor*> m_editors;
    QHash<QString, QString> m_holders;
};

} // namespace ledger
