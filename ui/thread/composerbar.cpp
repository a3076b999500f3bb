// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/composerbar.h"

#include "ui/common/announce.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

ComposerBar::ComposerBar(QLatin1StringView icon, Role role, QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(8, 6, 6, 6);
    m_row->setSpacing(8);
    m_words = new PlainLabel({}, TextSize::Meta, Role::Text, false, PlainLabel::Fit::Wrap, this);
    m_row->addWidget(new IconLabel(icon, 16, role, this));
    m_row->addWidget(m_words, 1);
    hide();
}

QPushButton *ComposerBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void ComposerBar::say(const QString &words)
{
    setVisible(!words.isEmpty());
    m_words->setText(words); // seen already: only then it knows how much room there is
    setAccessibleName(words);
    announce(*this, words);
}

void ComposerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Inbound));
}

} // namespace heliograph::ui
