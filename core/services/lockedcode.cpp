// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/lockedcode.h"

#include <sodium.h>

namespace heliograph {

std::shared_ptr<LockedCode> LockedCode::make(int digits)
{
    if (sodium_init() < 0)
        return nullptr;
    std::shared_ptr<LockedCode> code(new LockedCode(digits));
    return code->m_digits ? code : nullptr;
}

LockedCode::LockedCode(int digits)
    : m_digits(static_cast<char *>(sodium_malloc(size_t(digits))))
    , m_size(digits)
{
    for (int i = 0; m_digits && i < digits; ++i)
        m_digits[i] = char('0' + randombytes_uniform(10));
}

LockedCode::~LockedCode()
{
    sodium_free(m_digits);
}

} // namespace heliograph
