// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <utility>

namespace heliograph {

/// For what is read again whenever it changes: the store has several readers, so an older answer may come after a newer one, and
/// would be shown until the next change.
class InOrder
{
public:
    /// `fn(answer)`, but not once a later question's answer was passed on.
    template<typename Fn>
    [[nodiscard]] auto of(Fn fn)
    {
        return [told = m_told, turn = ++m_asked, fn = std::move(fn)](const auto &answer) {
            if (turn < *told)
                return;
            *told = turn;
            fn(answer);
        };
    }

private:
    quint64 m_asked = 0;
    std::shared_ptr<quint64> m_told = std::make_shared<quint64>(0);
};

} // namespace heliograph
