// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helpformatter.h"

#include "cli/say.h"
#include "cli/texttable.h"

namespace ledger {

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const
{
    const auto column = static_cast<int>(get_column_width());
    QString left = QStringLiteral("  ") + QString::fromStdString(make_option_name(option, isPositional))
        + QString::fromStdString(make_option_opts(option));
    QString description = QString::fromStdString(make_option_desc(option));
    if (!option->get_default_str().empty()) {
        description +=
            say(QT_TRANSLATE_NOOP("cli", "（不写则为 %1）")).arg(QString::fromStdString(option->get_default_str()));
    }
    const int width = displayWidth(left);
    left += width < column ? QString(column - width, u' ') : u'\n' + QString(column, u' ');
    return (left + description + u'\n').toStdString();
}

/// The value's name without the checks that the parser writes behind it, and whether it must be there.
std::string HelpFormatter::make_option_opts(const CLI::Option* option) const
{
    if (option->get_type_size() == 0)
        return {};
    std::string text;
    const std::string type = option->get_type_name();
    if (!type.empty())
        text += " " + type.substr(0, type.find(':'));
    if (option->get_expected_max() == CLI::detail::expected_max_vector_size)
        text += " ...";
    if (option->get_required())
        text += get_label("REQUIRED");
    return text;
}

} // namespace ledger
