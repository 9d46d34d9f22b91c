// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace ledger {

class Session;

/// The rules of party dues with their sources, and what the unit settles: rounding, payment by the quarter, rates of its own.
class DuesTab : public QWidget
{
    Q_OBJECT
public:
    DuesTab(Session& session, QWidget* parent);

private:
    void createLayout();
    QLayout* createChoices();
    QLayout* createOwn();
    void showRules();
    void showAnew();
    void save(const QString& name, const QString& value);
    void saveOwn();

    Session& m_session;
    QComboBox* m_rounding;
    QCheckBox* m_quarterly;
    QTableWidget* m_table;
    QPlainTextEdit* m_own;
    QString m_shownOwn; ///< the unit's rates as they were last read
    QLabel* m_remark; ///< where the unit's own rates ask less
};

} // namespace ledger
