// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/accountservice.h"
#include "ui/words/words.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// Tries the connection of an account and says in place how it went. No SMS is sent.
class ProbeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeCard(QWidget *parent = nullptr);
    void reset();
    /// Not while something is not saved: the test is of what is stored.
    void setReady(bool ready);
    /// This provider has no request that sends nothing: only its address can be tried.
    void setReachesOnly(bool only) { m_reachesOnly = only; }
    void setRunning();
    void show(const Result<ProbeResult> &result);

Q_SIGNALS:
    void testWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString whatItDoes() const;

    IconLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_took;
    PlainLabel *m_text;
    QPushButton *m_test;
    bool m_ready = true;
    bool m_running = false;
    bool m_reachesOnly = false;
};

} // namespace heliograph::ui
