// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "app/heliographctl/await.h"
#include "app/heliographctl/call.h"

namespace heliograph::ctl {

/// The profile of one command, open for as long as the command runs.
class Desk
{
public:
    /// Beside a window as well: nothing is written, nobody is called.
    static Result<std::unique_ptr<Desk>> toRead(const Call &call);
    /// Makes the profile where there is none. ProfileInUse while a window, or another command, has it.
    static Result<std::unique_ptr<Desk>> toWrite(const Call &call, int waitMs = 5'000);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] AppContext &context() const { return *m_context; }
    /// Until every secret has been read: before anything is sent or tested.
    void awaitSecrets(const Call &call) const;
    /// Accounts that stopped because nobody could be reached are tried without an SMS, and go on where that works.
    void resumeReachable(const Console &console) const;
    template<typename Fn>
    [[nodiscard]] auto read(Fn fn) const
    {
        return await(m_context->store().read(std::move(fn)));
    }

private:
    explicit Desk(std::unique_ptr<AppContext> context) : m_context(std::move(context)) {}
    static Result<std::unique_ptr<Desk>> open(const Call &call, AppOptions options);
    std::unique_ptr<AppContext> m_context;
};

} // namespace heliograph::ctl
