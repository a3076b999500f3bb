// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

class PlainLabel;

/// In the conversation's place while it stands in a window of its own: says so, shows that window, or takes it back.
class ElsewherePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewherePage(QWidget *parent = nullptr);
    void setCustomerName(const QString &name);

Q_SIGNALS:
    void showWanted();
    void takeBackWanted();

private:
    PlainLabel *m_title;
};

} // namespace heliograph::ui
