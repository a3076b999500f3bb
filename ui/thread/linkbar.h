// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// Stands between a click on a link and the browser: names the host, and opens nothing but http and https.
class LinkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent);
    void ask(const QUrl &url);
    void leave();   ///< the keyboard goes back to where it was
    void dismiss(); ///< only out of sight

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void say(const QString &title, const QString &text);
    QUrl m_url;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_open;
    QPointer<QWidget> m_before;
};

} // namespace heliograph::ui
