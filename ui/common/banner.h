// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace heliograph::ui {

class IconButton;
class IconLabel;
class PlainLabel;

/// One calm line across its place: an icon, what happened in semibold, what it means, up to a few buttons, a cross.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Problem };
    explicit Banner(Tone tone, QWidget *parent = nullptr);
    /// `text` may be empty.
    void say(const QString &title, const QString &text);
    QPushButton *addButton(const QString &text);
    /// Of an error, for whoever is asked about it: a button copies what is said and the code. Empty: none.
    void setCode(const QString &code);
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QHBoxLayout *m_row;
    PlainLabel *m_title;
    PlainLabel *m_text;
    IconButton *m_copy;
    IconButton *m_cross;
    QString m_code;
};

} // namespace heliograph::ui
