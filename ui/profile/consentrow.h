// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/verificationservice.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class IconButton;
class IconLabel;
class PlainLabel;

/// The foot of the card: may this customer be texted, since when and by what word.
class ConsentRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentRow(QWidget *parent = nullptr);
    void show(const VerificationCard &card, qint64 nowMs);
    void setBusy(bool busy);

Q_SIGNALS:
    void recordWanted();
    void ledgerWanted();

private:
    IconLabel *m_mark;
    PlainLabel *m_words;
    PlainLabel *m_source;
    QPushButton *m_record;
    IconButton *m_ledger;
};

} // namespace heliograph::ui
