// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// Stands between a click and another program: names the host that a link leads to, or whom an email goes to. Opens nothing but http,
/// https, and an email to an address of the profile.
class LinkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent);
    void ask(const QUrl &url);
    void askForEmail(const QString &address);
    void leave();   ///< the keyboard goes back to where it was
    void dismiss(); ///< only out of sight

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void appear();
    void say(const QString &title, const QString &text);
    QUrl m_url;
    IconLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_open;
    QPointer<QWidget> m_before;
};

} // namespace heliograph::ui
