// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <source_location>
#include <utility>

namespace ledger {

enum class ErrorCode {
    Usage, ///< the call itself is wrong: unknown option, period, branch
    Validation, ///< field values break a rule; see Error::fields
    NotFound,
    Conflict, ///< the record was changed by somebody else since it was read
    Constraint, ///< the database refused: reference, uniqueness, NOT NULL
    Busy,
    Locked, ///< another program holds the ledger
    TooNew,
    TooOld,
    Corrupt,
    NotALedger,
    ReadOnly,
    Unreadable, ///< an input file (workbook, package, template) cannot be read
    Io, ///< a file could not be written: no permission, no space
    Unavailable,
    Cancelled,
    PeriodFrozen, ///< the change concerns a submitted period and needs a reason
    Internal,
};

/// One field that a person must correct. `field` is a descriptor key.
struct FieldError {
    QString field;
    QString message;
};

/// What went wrong. `message` is a whole translated sentence for people: what, where, what to do next.
/// `detail` is technical and goes to the log only; neither holds personal data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
    QList<FieldError> fields = {};
    std::source_location where = std::source_location::current();
};

/// A value or an Error; ignoring one is a compile error. The only user of tl::expected.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error)
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    {
    }
};

/// Short form for `return fail(ErrorCode::Io, tr(…), detail)`.
inline Error fail(ErrorCode code, QString message, QString detail = {},
                  std::source_location where = std::source_location::current())
{
    return Error{code, std::move(message), std::move(detail), {}, where};
}

} // namespace ledger
