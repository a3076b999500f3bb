// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class CustomerLabels;
class FlowLayout;

/// The labels of a customer, and the button that changes them.
class CustomerTags final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerTags(const DeskServices &desk, QWidget *parent = nullptr);
    void show(const Customer &customer);
    void clear();
    void pick(); ///< asks which labels there are to be

Q_SIGNALS:
    void failed(const heliograph::Error &error);

private:
    Customer m_customer;
    CustomerLabels *m_labels;
    FlowLayout *m_flow;
    QPushButton *m_change;
};

} // namespace heliograph::ui
