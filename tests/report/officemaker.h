// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ledger::testing {

/// A part of an office file: its name and bytes.
using ZipPart = std::pair<QString, QByteArray>;

enum class Packing { Stored, Deflated };

/// A zip file made without the program's own code.
QByteArray zipOf(const QList<ZipPart>& parts, Packing packing = Packing::Deflated);
/// The parts of a zip file in the order of its directory, read by the same independent code.
QList<ZipPart> partsOf(const QByteArray& zip);
QByteArray partOf(const QByteArray& zip, const QString& name);

/// A .docx whose body (paragraphs and tables) is this; further parts beside it.
QByteArray docxOf(const QByteArray& body, const QList<ZipPart>& more = {});
/// An .odt whose text is this.
QByteArray odtOf(const QByteArray& text, const QList<ZipPart>& more = {});

/// Text of a part without its tags.
QString plainOf(const QByteArray& xml);

} // namespace ledger::testing
