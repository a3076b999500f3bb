// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QWidget>

#include <functional>

namespace heliograph::ui {

class PlainLabel;

/// "Saved · Undo" where it was saved, for ten seconds.
class UndoLine final : public QWidget
{
    Q_OBJECT
public:
    explicit UndoLine(Clock &clock, QWidget *parent = nullptr);
    void offer(const QString &words, std::function<void()> undo);
    void leave();

private:
    Clock &m_clock;
    PlainLabel *m_words;
    std::function<void()> m_undo;
    int m_offers = 0;
};

} // namespace heliograph::ui
