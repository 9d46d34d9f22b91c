// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace ledger {

/// One line of texts that opens something when clicked or when Enter is pressed on it.
class LinkRow : public QFrame
{
    Q_OBJECT
public:
    explicit LinkRow(QWidget* parent);

    /// `width` at 100 %; 0 takes what it needs. Long texts end in ….
    void addText(const QString& text, int stretch, int width = 0);
    /// Something that can be done with the line without opening it.
    QPushButton* addButton(const QString& text);
    void addChip(const QString& text, const char* tone);

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* m_layout;
};

} // namespace ledger
