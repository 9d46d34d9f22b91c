// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace ledger {

/// Citizens' identity numbers, GB 11643-1999. The functions expect a normalIdNumber().

enum class IdCheck { Ok, Length, Characters, BirthDate, CheckCharacter };

/// First thing that is wrong; the area code is not tested.
IdCheck checkIdNumber(QStringView id);

/// As it is stored: full-width figures made plain, blanks dropped, x as X, 15 figures extended to 18.
QString normalIdNumber(QStringView text);

/// Nothing unless the number has the right form and its date exists.
std::optional<QDate> birthOf(QStringView id);

/// 男, 女, or empty when the number has not the right form.
QString sexOf(QStringView id);

/// "130999********0013"; other lengths keep their two last characters at most.
QString maskedId(QStringView id);

/// "138****1234"; other lengths keep their two last characters at most.
QString maskedPhone(QStringView phone);

} // namespace ledger
