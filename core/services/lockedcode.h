// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace heliograph {

/// A one-time code in locked memory (sodium_malloc: never swapped, never in a core, wiped at the end). What Qt copies
/// while the text is handed to a provider is outside of this.
class LockedCode
{
public:
    /// Uniform digits from the kernel's generator.
    static std::shared_ptr<LockedCode> make(int digits);
    ~LockedCode();
    LockedCode(const LockedCode &) = delete;
    LockedCode &operator=(const LockedCode &) = delete;

    /// A view of the locked memory, not a copy.
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_digits, m_size); }
    [[nodiscard]] QString text() const { return QString::fromLatin1(m_digits, m_size); }

private:
    explicit LockedCode(int digits);
    char *m_digits = nullptr;
    int m_size = 0;
};

} // namespace heliograph
