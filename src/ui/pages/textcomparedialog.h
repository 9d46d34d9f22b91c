// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textcompare.h"

#include <QDialog>

class QLabel;
class QTextBrowser;

namespace ledger {

/// A report beside the one of the period before, sentence by sentence; changed numbers and sentences are marked.
class TextCompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What stands over the columns: the periods' names.
    struct Heads {
        QString before;
        QString now;
    };
    TextCompareDialog(const QList<ComparedSentence>& compared, const Heads& heads, QWidget* parent);

private:
    void createLayout();
    void showCompared(const QList<ComparedSentence>& compared, const Heads& heads);

    QLabel* m_count;
    QTextBrowser* m_text;
};

} // namespace ledger
