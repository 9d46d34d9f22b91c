// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fontset.h"
#include "report/reportcontent.h"

#include <QByteArray>

namespace ledger {

/// How one kind of paragraph looks in .docx and .odt, after GB/T 9704-2012; lengths in points.
struct ParagraphLook {
    QByteArray id; ///< of the style
    QString name; ///< of the style, as an office lists it
    FontRole font = FontRole::Body;
    double size = 16;
    double pitch = 28.95; ///< from line to line: 22 of them fill 225 mm
    Qt::Alignment align = Qt::AlignLeft;
    double indent = 0; ///< of the first line, in characters
    double spacing = 0; ///< between characters: −0.2 puts 28 of 16 pt on a line
    int outline = 0; ///< level of a heading; 0: none
    bool isKeptWithNext = false;
};

/// All of them, each id once.
const QList<ParagraphLook>& paragraphLooks();
const ParagraphLook& lookOf(BlockStyle style);
const ParagraphLook& captionLook();
const ParagraphLook& photoCaptionLook();
const ParagraphLook& tableNoteLook();
/// An empty line of half the pitch.
const ParagraphLook& gapLook();

/// The family that the standard asks for, whether this machine has it or not.
QString standardFamily(FontRole role);

} // namespace ledger
