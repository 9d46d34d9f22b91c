// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listquery.h"

#include <QHash>
#include <QHeaderView>

class QComboBox;
class QTimer;

namespace ledger {

class RecordTableModel;
class Session;

/// The header of a list with a row of filters below the words: text, words of the dictionary, days, numbers, 是/否.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(RecordTableModel& model, Session& session, QWidget* parent);

    QList<ListFilter> filters() const;
    bool hasFilters() const { return !filters().isEmpty(); }
    void clearFilters();
    /// Words shown in the filter of the kind's date while it is empty: 本季度.
    void setPeriodHint(const QString& hint);
    void focusFirstFilter();
    QWidget* editorOf(const QString& key) const { return m_editors.value(key); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void filtersChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    void createEditors();
    void markUnreadable();
    QWidget* makeEditor(const Field& field);
    void fillWords(QComboBox& combo, const Field& field);
    void refreshWords();
    void placeEditors();
    QRect editorPlace(int column, const QWidget* editor) const;

    RecordTableModel& m_model;
    Session& m_session;
    QHash<QString, QWidget*> m_editors;
    QTimer* m_pause;
};

/// The filters that a text typed below a date or a number means; none when it cannot be read.
QList<ListFilter> typedFilters(const Field& field, const QString& typed, QDate today);

} // namespace ledger
