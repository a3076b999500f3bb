// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/accountservice.h"

#include <QWidget>

class QPlainTextEdit;

namespace heliograph::ui {

/// Lines to paste into the gateway's own configuration, with Copy.
class HintCard final : public QWidget
{
    Q_OBJECT
public:
    explicit HintCard(QWidget *parent = nullptr);
    /// None: the card is not there.
    void show(const QList<ProviderHint> &hints);

private:
    QPlainTextEdit *m_text;
};

} // namespace heliograph::ui
