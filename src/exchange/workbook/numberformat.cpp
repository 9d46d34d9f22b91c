// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/numberformat.h"

#include <cctype>
#include <string>

namespace ledger {
namespace {

/// The letters of the first section that are no literal: quotes, escapes and colour or locale brackets dropped.
std::string formatLetters(std::string_view code)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const char first =
                i + 1 < code.size() ? static_cast<char>(std::tolower(static_cast<unsigned char>(code[i + 1]))) : ' ';
            const bool elapsed = (first == 'h' || first == 'm' || first == 's')
                && code.substr(i + 1, end - i - 1).find_first_not_of("hmsHMS") == std::string_view::npos;
            if (elapsed)
                letters += first;
            i = end;
        } else {
            letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return letters;
}

bool has(const std::string& letters, char c)
{
    return letters.find(c) != std::string::npos;
}

NumberFormat shownAs(bool year, bool month, bool smaller)
{
    if (!year || smaller)
        return {true, RawCell::Shown::Day};
    return {true, month ? RawCell::Shown::Month : RawCell::Shown::Year};
}

} // namespace

NumberFormat numberFormatOfCode(std::string_view code)
{
    const std::string letters = formatLetters(code);
    if (letters.find("general") != std::string::npos || has(letters, '@'))
        return {};
    // An e before a sign is an exponent, any other one the year.
    const std::size_t e = letters.find('e');
    const bool exponent =
        e != std::string::npos && e + 1 < letters.size() && (letters[e + 1] == '+' || letters[e + 1] == '-');
    const bool year = has(letters, 'y') || (e != std::string::npos && !exponent);
    const bool month = has(letters, 'm');
    const bool day = has(letters, 'd') || letters.find("aaa") != std::string::npos;
    const bool time = has(letters, 'h') || has(letters, 's');
    if (exponent || !(year || month || day || time))
        return {};
    return shownAs(year, month, day || time);
}

NumberFormat numberFormatOfId(int id)
{
    switch (id) {
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return {true, RawCell::Shown::Month};
    default:
        break;
    }
    const bool date =
        (id >= 14 && id <= 22) || (id >= 28 && id <= 35) || (id >= 45 && id <= 47) || (id >= 51 && id <= 58);
    return {date, RawCell::Shown::Day};
}

} // namespace ledger
