// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class Banner;

/// Stands between a click on a link and the browser: names the host, and opens nothing but http and https.
class LinkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent);
    void ask(const QUrl &url);
    void leave();   ///< the keyboard goes back to where it was
    void dismiss(); ///< only out of sight

private:
    void open();
    QUrl m_url;
    Banner *m_banner;
    QPushButton *m_open;
    QPointer<QWidget> m_before;
};

} // namespace heliograph::ui
