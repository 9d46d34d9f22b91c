// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/promptdialogs.h"

#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ledger {

/// Air round the words; the style sheet's padding would not be counted by the box.
static void giveRoom(const QMessageBox& box)
{
    box.layout()->setContentsMargins(scaled(12), scaled(22), scaled(22), scaled(18));
    if (auto* grid = qobject_cast<QGridLayout*>(box.layout()))
        grid->setVerticalSpacing(scaled(22));
}

Prompt::Answer PromptDialogs::ask(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    setLook(yes, "role", question.weight == Weight::Destructive ? QStringLiteral("danger") : QStringLiteral("primary"));
    QPushButton* no = question.no.isEmpty() ? nullptr : box.addButton(question.no, QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.setDefaultButton(question.weight == Weight::Destructive ? cancel : yes);
    box.setEscapeButton(cancel);
    giveRoom(box);
    box.exec();
    if (box.clickedButton() == yes)
        return Answer::Yes;
    return no && box.clickedButton() == no ? Answer::No : Answer::Cancel;
}

void PromptDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    setLook(box.addButton(tr("知道了"), QMessageBox::AcceptRole), "role", QStringLiteral("primary"));
    giveRoom(box);
    box.exec();
}

QString PromptDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& text)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    dialog.setOkButtonText(tr("确定"));
    dialog.setCancelButtonText(tr("取消"));
    dialog.resize(scaled(460), dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString typed = dialog.textValue();
    return typed.isNull() ? QStringLiteral("") : typed;
}

QStringList PromptDialogs::openFiles(QWidget* parent, const FileRequest& request)
{
    return QFileDialog::getOpenFileNames(parent, request.title, request.suggestion,
                                         request.filters.join(QStringLiteral(";;")));
}

QString PromptDialogs::saveFile(QWidget* parent, const FileRequest& request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestion,
                                        request.filters.join(QStringLiteral(";;")));
}

QString PromptDialogs::chooseFolder(QWidget* parent, const FileRequest& request)
{
    return QFileDialog::getExistingDirectory(parent, request.title, request.suggestion);
}

} // namespace ledger
