// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/refresher.h"

#include <QPushButton>

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
    Refresher m_look;
    qint64 m_jobId = 0;
};

} // namespace heliograph::ui
