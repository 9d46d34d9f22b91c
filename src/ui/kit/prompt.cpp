// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ledger {

QString Prompt::saveFileAs(QWidget* parent, const FileRequest& request, const QStringList& endings)
{
    QString path = saveFile(parent, request);
    const bool isWhole = std::any_of(endings.begin(), endings.end(),
                                     [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    if (path.isEmpty() || isWhole)
        return path;
    path += endings.value(0);
    // The file dialog asked about the name without its ending.
    const QString name = QFileInfo(path).fileName();
    const Question question{QCoreApplication::translate("Prompt", "替换文件"),
                            QCoreApplication::translate("Prompt", "“%1”已经存在，要替换它吗？").arg(name),
                            QCoreApplication::translate("Prompt", "替换"),
                            {},
                            Weight::Destructive};
    return QFileInfo::exists(path) && !confirm(parent, question) ? QString() : path;
}

} // namespace ledger
