// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace ledger {

/// One line for people, with one thing they can do about it.
struct Message {
    enum class Tone { Info, Good, Warning, Bad };
    Tone tone = Tone::Info;
    QString text;
    QString actionText = {};
    std::function<void()> action = {};
};

/// The sentence for people of any error.
QString errorText(const Error& error);

/// A strip above a page or a note floating over it. Good news leaves by itself, and so does every note that floats; the rest
/// stays until closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Lies over the foot of `ground` from now on, instead of pushing aside what is there.
    void floatOver(QWidget& ground);
    void showMessage(const Message& message);
    void showError(const Error& error);
    void clear();
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeItself();
    void runAction();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_run;
    QWidget* m_ground = nullptr; ///< what it floats over; nullptr in a layout
};

} // namespace ledger
