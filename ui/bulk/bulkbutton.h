// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QPushButton>
#include <QTimer>

namespace heliograph::ui {

/// In the status bar while something goes to many: how far it is. Pressed, it opens.
class BulkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit BulkButton(const DeskServices &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(qint64 jobId);

private:
    void look();
    const DeskServices m_desk;
    QTimer m_soon;
    qint64 m_jobId = 0;
    bool m_looking = false;
};

} // namespace heliograph::ui
