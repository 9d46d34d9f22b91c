// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later

// Build-time program: writes the pinyin of every Chinese character of the basic plane, as ICU reads it, as a C++ table.

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Block {
    const char* name;
    char32_t first;
    char32_t last;
};

constexpr Block Blocks[] = {{"PinyinOfBasic", 0x4E00, 0x9FFF}, {"PinyinOfExtensionA", 0x3400, 0x4DBF}};

bool isSyllable(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string readingOf(const icu::Transliterator& transliterator, char32_t code)
{
    icu::UnicodeString text(static_cast<UChar32>(code));
    transliterator.transliterate(text);
    text.toLower().trim();
    std::string reading;
    text.toUTF8String(reading);
    return isSyllable(reading) ? reading : std::string();
}

void writeTable(std::ostream& out, const char* name, const std::vector<int>& indexes)
{
    out << "constexpr std::uint16_t " << name << "[] = {";
    for (std::size_t i = 0; i < indexes.size(); ++i)
        out << (i % 24 == 0 ? "\n" : "") << indexes[i] << ',';
    out << "\n};\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0 || !transliterator) {
        std::cerr << "no transliterator: " << u_errorName(status) << '\n';
        return 1;
    }

    std::map<std::string, int> numbers;
    std::vector<std::string> syllables{""};
    std::ofstream out(argv[1], std::ios::trunc);
    for (const Block& block : Blocks) {
        std::vector<int> indexes;
        for (char32_t code = block.first; code <= block.last; ++code) {
            const std::string reading = readingOf(*transliterator, code);
            const auto [entry, isNew] = numbers.try_emplace(reading, static_cast<int>(syllables.size()));
            if (reading.empty())
                entry->second = 0;
            else if (isNew)
                syllables.push_back(reading);
            indexes.push_back(entry->second);
        }
        writeTable(out, block.name, indexes);
    }
    out << "constexpr const char* PinyinSyllables[] = {";
    for (const std::string& syllable : syllables)
        out << '"' << syllable << "\",";
    out << "\n};\n";
    out.close();
    return out.good() ? 0 : 1;
}
