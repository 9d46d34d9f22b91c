// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"
#include "ui/kit/twincheck.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ledger {

/// 可能已有这条记录: the likely twins of what is about to be saved, and what somebody can do about them.
class TwinPanel : public QFrame
{
    Q_OBJECT
public:
    TwinPanel(const KindTraits& traits, Session& session, QWidget* parent);

    void showTwins(const QList<Twin>& twins);
    /// Somebody saves all the same: these twins are no news any more, the near ones for the rest of the series.
    void accept();
    /// Another record is typed; what was answered for the one before no longer counts.
    void forget();
    /// A record just saved in this form is no news to who typed it.
    void addToSeries(qint64 id) { m_known.series.insert(id); }
    const KnownTwins& known() const { return m_known; }

Q_SIGNALS:
    void openRequested(qint64 id);
    void mergeRequested(qint64 id);
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTwin(const Twin& twin);

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    QLabel* m_title;
    QVBoxLayout* m_lines;
    QPushButton* m_save;
    QList<Twin> m_twins;
    KnownTwins m_known;
};

} // namespace ledger
