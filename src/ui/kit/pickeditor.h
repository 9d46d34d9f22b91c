// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ledger {

/// One thing that may be picked.
struct Candidate {
    qint64 id = 0;
    QString text;
    QString detail; ///< grey words behind it
};

/// Where a picker gets what it offers.
struct Candidates {
    std::function<QList<Candidate>(const QString& typed)> find;
    std::function<QString(qint64)> nameOf;
    QString hint;
    QString problem;
    bool listsAll = false; ///< an empty text finds everything there is
};

Candidates branchCandidates(Session& session);
Candidates memberCandidates(Session& session);

/// Picks a branch or a member by name, part of it, pinyin or initials.
class PickEditor : public FieldEditor
{
    Q_OBJECT
public:
    PickEditor(const Field& field, Candidates candidates, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setAccess(Access access) override;
    QString problem() const override;
    QString typed() const override;
    void setTyped(const QString& text) override;
    void settle() override;
    bool isOffering() const override;
    QWidget* target() const override;

protected:
    /// Down in an empty line opens the whole list.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& typed);
    void showOffers(const QString& typed);
    void take(const QModelIndex& index);
    void takeMarked();

    Candidates m_candidates;
    QLineEdit* m_line;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    qint64 m_id = 0;
};

} // namespace ledger
