// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

class PlainLabel;

/// In the composer's place while a conversation is offered: one looks in, the customer is told nothing until somebody accepts.
class AcceptStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit AcceptStrip(QWidget *parent);
    void setCustomerName(const QString &name);
    void setShortcut(const QKeySequence &shortcut); ///< that accepts

Q_SIGNALS:
    void accepted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_words;
    PlainLabel *m_shortcut;
};

} // namespace heliograph::ui
