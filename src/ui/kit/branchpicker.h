// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLineEdit;
class QListWidget;

namespace ledger {

class Popup;
class Session;

/// The branch the pages look at; a click opens the tree of branches with a search line.
class BranchPicker : public QPushButton
{
    Q_OBJECT
public:
    BranchPicker(Session& session, QWidget* parent);

    qint64 branch() const { return m_branch; }
    /// 0 = the whole organ; not announced.
    void setBranch(qint64 branch);

public Q_SLOTS:
    void open();

Q_SIGNALS:
    void branchChosen(qint64 branch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& typed);
    void choose(int row);

    Session& m_session;
    qint64 m_branch = 0;
    Popup* m_popup = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace ledger
