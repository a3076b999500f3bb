// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace heliograph {

/// What went wrong, for code to decide on. Words for people are made in ui/words.
enum class ErrorCode {
    InvalidArgument,   ///< the caller's value is malformed; detail names the field
    NotFound,
    Conflict,          ///< the row changed since it was read, or a unique key is taken
    Refused,           ///< a policy said no; the caller holds the list of reasons
    ProfileInUse,      ///< another process has the profile open
    StoreUnavailable,  ///< cannot open, read-only, not a store
    StoreDamaged,
    SchemaTooNew,      ///< written by a newer Heliograph; detail is its version
    DiskFull,
    Io,
    SecretUnavailable, ///< keychain locked, absent or silent
    NotConfigured,     ///< no provider, or a required field is empty
    NotSent,           ///< proven: nothing left this computer
    ProviderRefused,
    OutcomeUnknown,    ///< it may or may not have gone; never repeat it by itself
    Timeout,
    Cancelled,
    Internal,
};

/// An error is a value: a code, a detail for the log and for `ui/words` (never a
/// body, a number, a URL or a secret), and when it makes sense to try again.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    qint64 retryAfterMs = -1; ///< −1: no hint

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

/// The value of an operation that has nothing to return.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};
using Status = Result<Done>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, qint64 retryAfterMs = -1)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), retryAfterMs});
}

} // namespace heliograph
