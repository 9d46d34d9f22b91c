// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undooffer.h"

#include "ledger/undo.h"
#include "ui/kit/messagebar.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QPointer>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("UndoOffer", text);
}

static void showIn(Session& session, MessageBar* bar, const Message& message)
{
    session.show(message);
    if (bar)
        bar->showMessage(message);
}

static void takeBackIn(Session& session, const QPointer<MessageBar>& bar, qint64 step)
{
    runTask<UndoOutcome>(
        session.tasks(), &session, say(QT_TRANSLATE_NOOP("UndoOffer", "正在撤销")),
        [&ledger = session.ledger(), step](const TaskControl&) { return takeBack(ledger, step); },
        [&session, bar](const Result<UndoOutcome>& outcome) {
            if (!outcome)
                showIn(session, bar, {Message::Tone::Bad, errorText(outcome.error())});
            else
                showIn(session, bar,
                       {Message::Tone::Good, say(QT_TRANSLATE_NOOP("UndoOffer", "已撤销：%1。")).arg(outcome->label)});
        });
}

void offerUndo(Session& session, MessageBar* bar, const QString& text, qint64 step)
{
    Message message{Message::Tone::Good, text};
    if (step != 0) {
        message.actionText = say(QT_TRANSLATE_NOOP("UndoOffer", "撤销"));
        message.action = [&session, step, bar = QPointer<MessageBar>(bar)] { takeBackIn(session, bar, step); };
    }
    showIn(session, bar, message);
}

} // namespace ledger
