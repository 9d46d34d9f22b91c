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
enum class SearchRow;

/// The search line of the top bar: the best hits of every kind below it while one types; saved and recent searches
/// while it is empty.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(Session& session, QWidget* parent);

    QListWidget& results() const { return *m_list; }
    /// Puts the words into the line and searches for them.
    void search(const QString& words);
    /// Takes the keyboard and shows what may be searched for, or what was found.
    void offer();

Q_SIGNALS:
    void hitChosen(ledger::Kind kind, qint64 id);
    /// Everything that these words find shall be shown.
    void allRequested(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Command { ShowAll, Save };

    void createList();
    void ask();
    void showResult(const SearchResult& result);
    void showProblem(const QString& message);
    void showOffers();
    QListWidgetItem* addRow(SearchRow row, const QString& text, const QString& note = {});
    void addCommand(Command command, const QString& text, const QString& note);
    void addHit(const SearchHit& hit);
    void addGroup(Kind kind, const SearchResult& result);
    void placeList();
    void step(int rows);
    void choose(const QListWidgetItem* item);
    void run(Command command);
    void showAll();
    void offerToManage(const QPoint& place);
    void rename(const QString& name);
    void removeSaved(const QString& name);
    QString savedNameAt(const QListWidgetItem* item) const;
    void closeList();
    void noteRecent();

    Session& m_session;
    QTimer* m_pause;
    QListWidget* m_list;
    QStringList m_recent; ///< newest first, of this window
    int m_generation = 0;
};

} // namespace ledger
