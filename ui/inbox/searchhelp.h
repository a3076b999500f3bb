// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// What can be typed into a search line; stands in the list's place while the line is empty and has the keyboard.
class SearchHelp final : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Conversations, Customers, Review };
    explicit SearchHelp(Of list = Of::Conversations, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &typed); ///< "verified:yes"

private:
    QWidget *m_first = nullptr;
};

} // namespace heliograph::ui
