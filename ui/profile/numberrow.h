// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/verificationservice.h"

#include <QWidget>

namespace heliograph::ui {

/// One of several numbers: what kind it is, whether it is proven and since when, whether it may be texted and by what word.
class NumberRow final : public QWidget
{
    Q_OBJECT
public:
    NumberRow(const VerificationCard &card, qint64 nowMs, QWidget *parent = nullptr);

Q_SIGNALS:
    void preferWanted();
    void smsWanted();
    void consentsWanted();
    void removeWanted();

private:
    void openMenu(const QWidget &anchor);
    bool m_mayText;
};

} // namespace heliograph::ui
