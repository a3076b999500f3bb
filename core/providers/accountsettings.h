// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"
#include "providers/provider.h"

#include <QUrl>

namespace heliograph {

/// A setting of an account as text; the field's fallback where nothing is stored.
[[nodiscard]] QString settingOf(const Account &account, const ProviderInfo &info, const QString &key);
[[nodiscard]] bool isOn(const QString &flag);
/// The field "url" that many types have: another region's address, a proxy of one's own. `fallback` is the vendor's.
[[nodiscard]] ProviderField addressField(const QString &fallback);
/// `path` below that address.
[[nodiscard]] QUrl addressOf(const Account &account, const ProviderInfo &info, const QString &path);
/// The field "max_segments": how many SMS one text may be.
[[nodiscard]] ProviderField segmentsField();
[[nodiscard]] ProviderField perMinuteField();
/// The field "code_digits": how long the codes are that the provider makes. Shorter than six would be too easily guessed.
[[nodiscard]] ProviderField codeDigitsField();
/// Header value: Basic (RFC 7617).
[[nodiscard]] QByteArray basicAuth(const QString &user, const QByteArray &password);
/// What this account can do: its type, as its own settings have it.
[[nodiscard]] ProviderInfo infoFor(const Account &account, const ProviderInfo &type);

} // namespace heliograph
