// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

/// A reason inside the card with its way out: why a code may not go, that the number needs to be confirmed, that it is proven
/// elsewhere.
class CardNotice final : public QWidget
{
    Q_OBJECT
public:
    /// `remedy` may be empty: no button.
    CardNotice(QLatin1StringView icon, Role role, const QString &title, const QString &text, const QString &remedy = {},
               QWidget *parent = nullptr);
    void setBusy(bool busy);

Q_SIGNALS:
    void remedyWanted();

private:
    QPushButton *m_button = nullptr;
};

} // namespace heliograph::ui
