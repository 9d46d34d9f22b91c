// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup.h"

#include "ledger/backup.h"
#include "ui/kit/prompt.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

int daysSinceBackup(const Ledger& ledger)
{
    const auto last = lastBackup(ledger.path());
    const QDateTime at = last ? QDateTime::fromString(last->madeAt, Qt::ISODate).toLocalTime() : QDateTime();
    return at.isValid() ? qMax(0, static_cast<int>(at.date().daysTo(ledger.clock().today()))) : -1;
}

QString backupText(const Ledger& ledger)
{
    const auto last = lastBackup(ledger.path());
    const QDateTime at = last ? QDateTime::fromString(last->madeAt, Qt::ISODate).toLocalTime() : QDateTime();
    if (!at.isValid())
        return say(QT_TRANSLATE_NOOP("Backup", "备份：还没有"));
    const qint64 days = at.date().daysTo(ledger.clock().today());
    if (days <= 0)
        return say(QT_TRANSLATE_NOOP("Backup", "备份：今天 %1 已校验")).arg(at.toString(QStringLiteral("HH:mm")));
    return say(QT_TRANSLATE_NOOP("Backup", "备份：%1 已校验")).arg(at.date().toString(Qt::ISODate));
}

void backUp(Session& session, QWidget* window, const std::function<void()>& done)
{
    const QFileInfo ledger(session.ledger().path());
    const QString name =
        QStringLiteral("%1-%2.%3")
            .arg(ledger.completeBaseName(), session.today().toString(QStringLiteral("yyyyMMdd")), ledger.suffix());
    const QString path = session.prompt().saveFileAs(
        window,
        {say(QT_TRANSLATE_NOOP("Backup", "备份到")), {say(QT_TRANSLATE_NOOP("Backup", "台账 (*.ledger)"))}, name},
        {QStringLiteral(".ledger"), QStringLiteral(".db")});
    if (path.isEmpty())
        return;
    // The prompt has asked about a file that is there.
    runTask<BackupInfo>(
        session.tasks(), window, say(QT_TRANSLATE_NOOP("Backup", "正在备份")),
        [from = session.ledger().path(), clock = session.ledger().clock(), path](const TaskControl& control) {
            return backupLedger(from, path, Overwrite::Allow, clock, [&control](int percent) {
                control.progress(percent);
                return !control.stop.stop_requested();
            });
        },
        [&session, done](const Result<BackupInfo>& made) {
            if (!made) {
                session.showError(made.error());
                return;
            }
            session.show(
                {Message::Tone::Good,
                 say(QT_TRANSLATE_NOOP("Backup", "已备份到 %1，并已校验。")).arg(QFileInfo(made->path).fileName())});
            session.noteBackup();
            done();
        });
}

} // namespace ledger
