// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newledger.h"

#include "core/safefile.h"
#include "ledger/ledger.h"
#include "ui/kit/prompt.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("NewLedger", text);
}

Result<QString> beginLedger(Prompt& prompt, QWidget* parent, const Clock& clock)
{
    const QString unit = prompt.askText(parent, say(QT_TRANSLATE_NOOP("NewLedger", "新建台账")),
                                        say(QT_TRANSLATE_NOOP("NewLedger", "单位名称")), {});
    if (unit.isNull())
        return QString();
    if (unit.trimmed().isEmpty())
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("NewLedger", "请填写单位名称。")));
    const QString name = safeFileName(unit.trimmed() + QStringLiteral(".ledger"));
    const QString path = prompt.saveFileAs(parent,
                                           {say(QT_TRANSLATE_NOOP("NewLedger", "新台账放在")),
                                            {say(QT_TRANSLATE_NOOP("NewLedger", "台账 (*.ledger)"))},
                                            name},
                                           {QStringLiteral(".ledger"), QStringLiteral(".db")});
    if (path.isEmpty())
        return QString();
    const auto made = Ledger::create(path, unit.trimmed(), clock);
    return made ? Result<QString>(path) : Result<QString>(made.error());
}

} // namespace ledger
