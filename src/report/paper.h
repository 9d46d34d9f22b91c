// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger::paper {

/// Paper and type area of GB/T 9704-2012, in 1/100 point: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters.
inline constexpr double UnitsPerPoint = 100;
inline constexpr double UnitsPerMillimetre = 7200 / 25.4;
inline constexpr double PageWidth = 210 * UnitsPerMillimetre;
inline constexpr double PageHeight = 297 * UnitsPerMillimetre;
inline constexpr double Left = 28 * UnitsPerMillimetre;
inline constexpr double Top = 37 * UnitsPerMillimetre;
inline constexpr double TextWidth = 156 * UnitsPerMillimetre;
inline constexpr double TextHeight = 225 * UnitsPerMillimetre;
inline constexpr double LinePitch = 2899; ///< 22 of them fill 225 mm
inline constexpr double CharacterPitch = 1579; ///< 28 of them fill 156 mm
inline constexpr double PageNumberDrop = 7 * UnitsPerMillimetre; ///< from the type area to the dash

inline constexpr double TitleSize = 22; ///< 二号
inline constexpr double BodySize = 16; ///< 三号
inline constexpr double PageNumberSize = 14; ///< 四号
inline constexpr double CaptionSize = 12; ///< 小四
inline constexpr double SmallSize = 10.5; ///< 五号
inline constexpr double NoteSize = 9; ///< 小五

/// A sheet and its type area.
struct Sheet {
    double width = PageWidth;
    double height = PageHeight;
    double left = Left;
    double top = Top;
    double textWidth = TextWidth;
    double textHeight = TextHeight;

    bool isLandscape() const { return width > height; }
};

/// A4 across, for registers with many columns: 15 mm beside, 20 mm above.
inline constexpr Sheet Landscape{PageHeight,
                                 PageWidth,
                                 15 * UnitsPerMillimetre,
                                 20 * UnitsPerMillimetre,
                                 267 * UnitsPerMillimetre,
                                 168 * UnitsPerMillimetre};

/// A3 across, for calendars of many branches.
inline constexpr Sheet LargeLandscape{
    2 * PageWidth,           PageHeight, 15 * UnitsPerMillimetre, 20 * UnitsPerMillimetre, 390 * UnitsPerMillimetre,
    255 * UnitsPerMillimetre};

} // namespace ledger::paper

namespace ledger {

/// Paper that reports and wide tables are printed on.
enum class PaperFormat { A4Portrait, A4Landscape, A3Landscape };

constexpr paper::Sheet sheetOf(PaperFormat format)
{
    if (format == PaperFormat::A3Landscape)
        return paper::LargeLandscape;
    return format == PaperFormat::A4Landscape ? paper::Landscape : paper::Sheet();
}

} // namespace ledger
