// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup.h"

#include "core/safefile.h"
#include "ui/kit/prompt.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

static const QString BackupSetting = QStringLiteral("window.backup_at");

static QString say(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

QString backupText(const Ledger& ledger)
{
    const QDateTime at = QDateTime::fromString(ledger.setting(BackupSetting), Qt::ISODate).toLocalTime();
    if (!at.isValid())
        return say(QT_TRANSLATE_NOOP("Backup", "备份：还没有"));
    const qint64 days = at.date().daysTo(ledger.clock().today());
    if (days <= 0)
        return say(QT_TRANSLATE_NOOP("Backup", "备份：今天 %1 已校验")).arg(at.toString(QStringLiteral("HH:mm")));
    return say(QT_TRANSLATE_NOOP("Backup", "备份：%1 已校验")).arg(at.date().toString(Qt::ISODate));
}

static Result<QString> copyLedger(Ledger& ledger, const QString& path)
{
    if (QFileInfo(path) == QFileInfo(ledger.path()))
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Backup", "备份不能写到正在使用的台账上，请另选一个文件名。")));
    PartFile file(path);
    if (auto made = file.create(); !made)
        return made.error();
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    if (auto copied = (*reader)->copyTo(file.partPath()); !copied)
        return copied.error();
    if (auto published = file.publish(); !published)
        return published.error();
    const QString at = ledger.clock().now().toString(Qt::ISODate);
    if (!ledger.isReadOnly()) {
        if (auto noted = ledger.setSetting(BackupSetting, at); !noted)
            return noted.error();
    }
    return path;
}

void backUp(Session& session, QWidget* window, const std::function<void()>& done)
{
    const QFileInfo ledger(session.ledger().path());
    const QString name = QStringLiteral("%1-%2.%3").arg(
        ledger.completeBaseName(), session.today().toString(QStringLiteral("yyyyMMdd")), ledger.suffix());
    const QString path = session.prompt().saveFileAs(
        window,
        {say(QT_TRANSLATE_NOOP("Backup", "备份到")), {say(QT_TRANSLATE_NOOP("Backup", "台账 (*.ledger)"))}, name},
        {QStringLiteral(".ledger"), QStringLiteral(".db")});
    if (path.isEmpty())
        return;
    runTask<QString>(
        session.tasks(), window, say(QT_TRANSLATE_NOOP("Backup", "正在备份")),
        [&target = session.ledger(), path](const TaskControl&) { return copyLedger(target, path); },
        [&session, done](const Result<QString>& copied) {
            if (!copied) {
                session.showError(copied.error());
                return;
            }
            session.show({Message::Tone::Good,
                say(QT_TRANSLATE_NOOP("Backup", "已备份到 %1，并已校验。")).arg(QFileInfo(*copied).fileName())});
            done();
        });
}

} // namespace ledger
