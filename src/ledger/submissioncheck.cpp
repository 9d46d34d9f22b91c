// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/frozenperiods.h"
#include "ledger/submissions.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Submissions", text);
}

/// The digest that what is kept gives today; empty where the content cannot be read.
static Result<QByteArray> digestNow(Reader& reader, const Submission& submission, const QString& ledgerUid)
{
    SubmissionStore store(reader.connection());
    auto figures = store.figures(submission.id);
    if (!figures)
        return figures.error();
    auto document = store.document(submission.id);
    if (!document)
        return document;
    auto branchUid = store.uidOfBranch(submission.branch);
    if (!branchUid)
        return branchUid.error();
    const QByteArray text = qUncompress(*document);
    return text.isEmpty() ? QByteArray()
                          : reportDigest({ledgerUid, *branchUid, submission.period.text, *figures, text});
}

Result<> checkSubmission(Reader& reader, const Submission& submission, const std::function<void(const Finding&)>& found)
{
    auto settings = reader.settings();
    if (!settings)
        return settings.error();
    auto digest = digestNow(reader, submission, settings->value(QStringLiteral("ledger.uid")));
    if (!digest)
        return digest.error();
    if (*digest != submission.digest)
        found({QStringLiteral("submission_changed"), QStringLiteral("submissions/") + submission.uid,
               say(QT_TRANSLATE_NOOP("Submissions",
                                     "%1的上报稿与校验码 %2 不符，上报之后被改动过。请与备份或纸质报告核对。"))
                   .arg(submissionText(submission), checkCode(submission.digest))});
    return {};
}

Result<> checkSubmissions(Reader& reader, const std::function<void(const Finding&)>& found)
{
    auto all = submissions(reader, {});
    if (!all)
        return all.error();
    for (const Submission& submission : std::as_const(*all)) {
        if (auto checked = checkSubmission(reader, submission, found); !checked)
            return checked;
    }
    return {};
}

} // namespace ledger
