// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reviewrow.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// The foot of the list: how far this week's sample of an agent is, and the next conversation of it.
class SampleFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit SampleFoot(QWidget *parent = nullptr);
    /// `agent`: whose sample is shown; empty, or without a sample: that of who has most left.
    void setSamples(const QList<ReviewSample> &samples, const QString &agent);

Q_SIGNALS:
    void nextWanted(qint64 conversationId);

private:
    PlainLabel *m_head;
    PlainLabel *m_line;
    QPushButton *m_next;
    qint64 m_conversation = 0;
};

} // namespace heliograph::ui
