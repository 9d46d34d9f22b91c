// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissiontext.h"

#include "ledger/submissions.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("SubmissionBar", text);
}

QString submittedOn(const Submission& submission)
{
    return QDateTime::fromString(submission.at, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
}

QString stateText(const Submission& submission)
{
    return say(QT_TRANSLATE_NOOP("SubmissionBar", "已上报　%1　%2（第%3次）　校验码 %4"))
        .arg(submittedOn(submission), submission.by, QString::number(submission.number), checkCode(submission.digest));
}

QString reopenedText(const Submission& submission)
{
    return say(QT_TRANSLATE_NOOP("SubmissionBar", "第%1次上报后由%2重新打开（%3），还没有再上报"))
        .arg(QString::number(submission.number), submission.reopenedBy, submission.reopenReason);
}

} // namespace ledger
