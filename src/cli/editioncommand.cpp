// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editioncommand.h"

#include "cli/opening.h"
#include "cli/say.h"
#include "core/safefile.h"
#include "ledger/developmenteditions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ledger {

static constexpr qint64 LargestFile = 4 * 1024 * 1024;

static QString answerText(const EditionOffer& offer, bool isTaken)
{
    const QString from = offer.edition.from.toString(Qt::ISODate);
    QString text;
    if (!offer.looser.isEmpty())
        text = say(QT_TRANSLATE_NOOP("cli", "与“%1”相比放宽了：")).arg(offer.before) + QStringLiteral("\n  ")
            + offer.looser.join(QStringLiteral("\n  ")) + u'\n';
    if (isTaken)
        return text + say(QT_TRANSLATE_NOOP("cli", "已录入“%1”，自 %2 起适用。")).arg(offer.edition.edition, from)
            + u'\n';
    return text + say(QT_TRANSLATE_NOOP("cli", "没有录入。核对无误后，加上 --accept-looser 再执行一次。")) + u'\n';
}

Result<ExitStatus> takeEditionFile(const EditionToTake& options, Invocation& invocation)
{
    const auto bytes = readFileChecked(QString::fromStdString(options.file), LargestFile);
    if (!bytes)
        return bytes.error();
    auto ledger = openForWriting(options.ledger, invocation.clock);
    if (!ledger)
        return ledger.error();
    const auto reader = (*ledger)->reader();
    if (!reader)
        return reader.error();
    const auto offer = offeredEdition(**reader, *bytes);
    if (!offer)
        return offer.error();
    const bool isTaken = offer->looser.isEmpty() || options.isAgreed;
    if (isTaken) {
        if (auto taken = takeEdition(**ledger, *offer); !taken)
            return taken.error();
    }
    invocation.out.json({{QStringLiteral("edition"), offer->edition.edition},
                         {QStringLiteral("effective_from"), offer->edition.from.toString(Qt::ISODate)},
                         {QStringLiteral("before"), offer->before},
                         {QStringLiteral("looser"), QJsonArray::fromStringList(offer->looser)},
                         {QStringLiteral("taken"), isTaken}});
    invocation.out.text(answerText(*offer, isTaken));
    return isTaken ? ExitStatus::Done : ExitStatus::FoundSomething;
}

Result<ExitStatus> printEdition(const std::string& ledger, const std::string& edition, Invocation& invocation)
{
    const auto open = openForReading(ledger, invocation.clock);
    if (!open)
        return open.error();
    const auto file = developmentEditionFile(*open->reader, QString::fromStdString(edition));
    if (!file) {
        Error error = file.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Usage;
        return error;
    }
    invocation.out.json(QJsonDocument::fromJson(*file).object());
    invocation.out.text(QString::fromUtf8(*file));
    return ExitStatus::Done;
}

} // namespace ledger
