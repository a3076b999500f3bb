// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace heliograph::ui {

/// Finds a customer by name, number or address; Down goes into the list, Enter takes the first.
class CustomerFinder final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFinder(const DeskServices &desk, QWidget *parent = nullptr);
    void begin(qint64 without); ///< everybody but this one

Q_SIGNALS:
    void chosen(qint64 customerId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take();

    const DeskServices m_desk;
    qint64 m_without = 0;
    int m_searches = 0;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace heliograph::ui
