// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/linkbar.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/mailto.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/thread/links.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// Left to right, whatever surrounds it.
QString isolated(const QString &address)
{
    return u'\u2066' + address + u'\u2069';
}

/// Who a site belongs to stands at the end of its name.
QString shortened(const QString &host)
{
    constexpr qsizetype most = 60;
    return host.size() <= most ? host : u'\u2026' + host.last(most - 1);
}

} // namespace

LinkBar::LinkBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconLabel("globe"_L1, 20, Role::Accent))
    , m_title(new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap))
    , m_text(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_open(new QPushButton)
{
    setAccessibleName(tr("Link"));
    auto *row = new QHBoxLayout(this);
    setRowMargins(*row, metric::Padding, 8, 8, 11);
    row->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    auto *copy = new QPushButton(tr("Copy address"));
    for (QPushButton *button : {m_open, copy}) {
        button->setProperty("compact", true);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    auto *cross = new IconButton("cross"_L1, tr("Leave (Esc)"));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(cross, 0, Qt::AlignTop);
    hide();
    connect(m_open, &QPushButton::clicked, this, &LinkBar::open);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.scheme() == "mailto"_L1 ? m_url.path() : m_url.toString(QUrl::FullyEncoded));
        leave();
    });
    connect(cross, &QAbstractButton::clicked, this, &LinkBar::leave);
}

void LinkBar::ask(const QUrl &url)
{
    m_url = url;
    m_mark->setIcon("globe"_L1, Role::Accent);
    m_open->setText(tr("Open in the browser"));
    const QString host = shortened(shownHost(url));
    const QString wire = shortened(wireHost(url));
    const QString named = host == wire ? isolated(host) : tr("%1 (%2)").arg(isolated(host), isolated(wire));
    say(tr("Leads to %1").arg(named), url.scheme() == "https"_L1 ? QString() : tr("Not encrypted: what one types there can be read on the way."));
    appear();
}

void LinkBar::askForEmail(const QString &address)
{
    m_url = emailTo(address);
    m_mark->setIcon("mail"_L1, Role::Accent);
    m_open->setText(tr("Open the mail program"));
    say(tr("Email to %1").arg(isolated(m_url.path())), tr("It is written and sent there. Nothing of it comes back to this desk."));
    appear();
}

void LinkBar::appear()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void LinkBar::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text.isEmpty() ? title : title + u' ' + text);
}

void LinkBar::dismiss()
{
    hide();
    m_url.clear();
}

void LinkBar::leave()
{
    dismiss();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void LinkBar::open()
{
    const bool email = m_url.scheme() == "mailto"_L1 && !m_url.path().isEmpty();
    const bool web = m_url.scheme() == "http"_L1 || m_url.scheme() == "https"_L1;
    if ((web || email) && QDesktopServices::openUrl(m_url))
        leave();
    else if (email)
        say(tr("No mail program could be opened"), tr("Copy the address and write to it by hand."));
    else
        say(tr("No browser could be opened"), tr("Copy the address and open it by hand."));
}

void LinkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Soft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
