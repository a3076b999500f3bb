// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QCheckBox;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// What erasing somebody takes and what it leaves. The one act of the desk that nothing undoes, so that it asks.
class EraseSheet final : public Sheet
{
    Q_OBJECT
public:
    EraseSheet(const DeskServices &desk, QWidget *host);
    void ask(qint64 customerId);

private:
    void show(const CustomerProfile &profile);
    void addLine(QLatin1StringView icon, const QString &words);
    void erase();
    void refresh();

    const DeskServices m_desk;
    qint64 m_customer = 0;
    bool m_busy = false;
    QWidget *m_page = nullptr;
    QCheckBox *m_sure = nullptr;
    PlainLabel *m_reason;
    QPushButton *m_erase;
};

} // namespace heliograph::ui
