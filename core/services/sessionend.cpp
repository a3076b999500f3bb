// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/sessionend.h"

#include "services/conversationmoves.h"
#include "store/store.h"

namespace heliograph {

namespace {

constexpr qint64 kHourMs = 3'600'000;
/// An hour is the smallest threshold: nobody notices these minutes.
constexpr qint64 kLookMs = 5 * 60'000;
/// In one commit; the rest follows at once.
constexpr int kBatch = 100;

Result<qsizetype> endSilent(store::Unit &unit, qint64 silentSince, qint64 nowMs)
{
    const auto silent = unit.conversations.silentSince(silentSince, kBatch);
    if (!silent)
        return tl::unexpected<Error>(silent.error());
    const auto ended = moves::take(unit, *silent, moves::close(QStringLiteral("auto"), nowMs), {}, nowMs);
    return ended ? Result<qsizetype>(silent->size()) : Result<qsizetype>(tl::unexpected<Error>(ended.error()));
}

} // namespace

SessionEnd::SessionEnd(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
}

void SessionEnd::start()
{
    connect(&m_settings, &SettingsService::settingsChanged, this, [this] {
        if (m_settings.current().number(Key::AutoEndHours) != m_hours)
            look();
    });
    look();
    lookAgain();
}

void SessionEnd::lookAgain()
{
    m_clock.after(kLookMs, this, [this] {
        look();
        lookAgain();
    });
}

void SessionEnd::look()
{
    m_hours = m_settings.current().number(Key::AutoEndHours);
    if (m_hours == 0 || m_looking)
        return;
    m_looking = true;
    const qint64 now = m_clock.nowMs();
    whenDone(m_store.write([since = now - m_hours * kHourMs, now](store::Unit &unit) { return endSilent(unit, since, now); }), this,
             [this](const Result<qsizetype> &ended) {
                 m_looking = false;
                 if (ended && *ended == kBatch)
                     look();
             });
}

} // namespace heliograph
