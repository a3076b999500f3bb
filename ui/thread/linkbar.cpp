// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/linkbar.h"

#include "ui/common/banner.h"
#include "ui/thread/links.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QApplication>
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

} // namespace

LinkBar::LinkBar(QWidget *parent) : QWidget(parent), m_banner(new Banner(Banner::Tone::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_open = m_banner->addButton(tr("Open in the browser"));
    QPushButton *copy = m_banner->addButton(tr("Copy address"));
    m_banner->setClosable(true);
    hide();
    connect(m_open, &QPushButton::clicked, this, &LinkBar::open);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
        leave();
    });
    connect(m_banner, &Banner::closed, this, &LinkBar::leave);
}

void LinkBar::ask(const QUrl &url)
{
    m_url = url;
    const QString host = shownHost(url);
    const QString wire = wireHost(url);
    const QString named = host == wire ? isolated(host) : tr("%1 (%2)").arg(isolated(host), isolated(wire));
    m_banner->say(tr("Leads to %1").arg(named), url.scheme() == "https"_L1 ? QString() : tr("Not encrypted: what one types there can be read on the way."));
    m_banner->setToolTip(isolated(url.toString(QUrl::FullyEncoded)).toHtmlEscaped());
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    m_open->setFocus(Qt::OtherFocusReason);
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
    const bool web = m_url.scheme() == "http"_L1 || m_url.scheme() == "https"_L1;
    if (web && QDesktopServices::openUrl(m_url))
        leave();
    else
        m_banner->say(tr("No browser could be opened"), tr("Copy the address and open it by hand."));
}

} // namespace heliograph::ui
