// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// A line inside the composer, above the text: something to know before it goes, and what one can do about it.
class ComposerBar final : public QWidget
{
    Q_OBJECT
public:
    ComposerBar(QLatin1StringView icon, Role role, QWidget *parent);
    QPushButton *addButton(const QString &text);
    /// Shows it and has it read out; empty: hides it.
    void say(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    PlainLabel *m_words;
};

} // namespace heliograph::ui
