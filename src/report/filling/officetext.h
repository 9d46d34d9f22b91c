// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace ledger {

/// A stretch of a paragraph's text with the bytes it is written in.
struct RawPiece {
    qsizetype at = 0; ///< in the paragraph's text
    qsizetype size = 0;
    qsizetype rawBegin = -1; ///< −1: a break or tab, which has no bytes of text
    qsizetype rawEnd = -1;
    qsizetype holder = -1; ///< where the name of the element around it ends, if that is one for text alone
    bool isSpaceKept = true; ///< white space at its ends counts
    QByteArray look; ///< of the run: its properties as they stand (.docx), or the name of its style (.odt)
};

/// A paragraph anywhere in a part: body, cell, header, note, text box.
struct OfficeParagraph {
    QString text;
    QList<RawPiece> pieces;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its end tag
    QByteArray prefix; ///< of the vocabulary: "w", "text"
    QByteArray style; ///< .odt: name of its style
    bool isOdf = false;
    bool isWord = false; ///< in the vocabulary in which tables may stand
    bool isCopy = false; ///< the copy of a text box for older programs
    bool isFollowed = false; ///< the next element beside it is a paragraph
    bool isBehindTable = false; ///< the element before it is a table
    bool holdsSection = false; ///< ends a section of the document
};

/// A named style of an .odt part that is made by the program which wrote it.
struct OfficeStyle {
    QByteArray parent;
    QByteArray textProperties; ///< as they stand
};

/// The text of one XML part of a .docx or .odt, with the place of every piece in its bytes.
struct OfficeText {
    QList<OfficeParagraph> paragraphs; ///< in the order in which they begin
    QHash<QByteArray, QByteArray> prefixes; ///< vocabulary ("fo", "table") → prefix in use for it
    QHash<QByteArray, OfficeStyle> styles; ///< .odt
    qsizetype stylesEnd = -1; ///< .odt: where automatic styles may be added
    QByteArray stylesName; ///< how their element is written, when it is empty and must be opened
};

enum class OfficeFault {
    None,
    Damaged,
    DocumentType, ///< <!DOCTYPE>, which could name other files
    OtherEncoding,
};

/// Reads one part; nothing outside of it is ever opened.
OfficeFault readOfficeText(const QByteArray& part, OfficeText& text);

} // namespace ledger
