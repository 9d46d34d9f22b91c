// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reader.h"

#include <QLineEdit>

class QListWidget;
class QListWidgetItem;
class QTimer;

namespace ledger {

class Session;

/// The search line of the top bar: hits of all kinds below it while one types, grouped by kind.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(Session& session, QWidget* parent);

    QListWidget& results() const { return *m_list; }

Q_SIGNALS:
    void hitChosen(ledger::Kind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void showResult(const SearchResult& result);
    void addHeading(const QString& text);
    void addHit(const SearchHit& hit);
    void placeList();
    void step(int rows);
    void choose(const QListWidgetItem* item);
    void closeList();

    Session& m_session;
    QTimer* m_pause;
    QListWidget* m_list;
    int m_generation = 0;
};

} // namespace ledger
