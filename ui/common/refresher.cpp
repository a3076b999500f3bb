// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/refresher.h"

#include <utility>

namespace heliograph::ui {

Refresher::Refresher(int everyMs, std::function<void()> read) : m_read(std::move(read))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(everyMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            now();
    });
}

void Refresher::soon()
{
    if (m_pause.isActive())
        m_again = true;
    else
        now();
}

void Refresher::now()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_pause.start();
    m_read();
}

void Refresher::done()
{
    m_reading = false;
    if (m_again)
        soon();
}

} // namespace heliograph::ui
