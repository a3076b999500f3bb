// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/spoken.h"
#include "ui/common/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {

Role groundOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warning: return Role::Note;
    case Banner::Tone::Problem: return Role::Over;
    case Banner::Tone::Info: break;
    }
    return Role::Soft;
}

Role wordOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Warning: return Role::Warn;
    case Banner::Tone::Problem: return Role::Bad;
    case Banner::Tone::Info: break;
    }
    return Role::Accent;
}

} // namespace

Banner::Banner(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    m_row = new QHBoxLayout(this);
    setRowMargins(*m_row, metric::Padding, 6, 8, 6);
    m_row->setSpacing(8);
    auto *mark = new IconLabel(QLatin1StringView(tone == Tone::Info ? "info" : "warning"), 20, wordOf(tone));
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true);
    m_text = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    m_copy = new IconButton(QLatin1StringView("copy"), tr("Copy"));
    m_copy->hide();
    m_cross = new IconButton(QLatin1StringView("cross"), tr("Dismiss"));
    m_cross->hide();
    m_row->addWidget(mark);
    m_row->addSpacing(4);
    auto *words = new QBoxLayout(metric::Control > metric::Control.px ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); // large ones need the room
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_text, 1);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_copy);
    m_row->addWidget(m_cross);
    setMinimumHeight(Scaled{44});
    setSpokenRole(*this, QAccessible::Notification); // read when it appears
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QStringLiteral("%1\n%2\n%3").arg(m_title->wholeText(), m_text->wholeText(), m_code));
        toast(this, tr("Copied, with the code of the error"));
    });
    connect(m_cross, &QAbstractButton::clicked, this, &Banner::closed);
}

void Banner::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? title : title + QLatin1Char(' ') + text);
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("compact", true);
    m_row->insertWidget(m_row->count() - 2, button);
    return button;
}

void Banner::setCode(const QString &code)
{
    m_code = code;
    m_copy->setName(tr("Copy this and the code %1").arg(code));
    m_copy->setVisible(!code.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_cross->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), groundOf(m_tone)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
