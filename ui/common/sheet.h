// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;

/// A sheet over `host`: head with a cross, a body that scrolls, a foot for buttons. Escape closes it; Tab stays inside; what lies
/// under it is out of reach, and no dialog.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const QString &title, QWidget *host);
    void open();
    void closeSheet();

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    [[nodiscard]] QHBoxLayout &foot() { return *m_foot; }
    void setTitle(const QString &text);
    void setSubtitle(const QString &text);
    /// No larger than it needs, in the middle; without it the sheet fills its host.
    void setCardSize(QSize size) { m_size = size; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QSize m_size;
    QWidget *m_card;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};

} // namespace heliograph::ui
