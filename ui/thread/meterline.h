// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sms/segments.h"

#include <QWidget>

namespace heliograph::ui {

/// How full the SMS is: a strip with one cell per part, and the same in words. Says itself to a screen reader: its value when asked,
/// and where it fills up, overflows or needs another part, unasked.
class MeterLine final : public QWidget
{
    Q_OBJECT
public:
    explicit MeterLine(QWidget *parent);
    void setMeasure(const sms::Segments &measure, int maxSegments);
    /// What it will cost, and where the price comes from. Empty: nobody knows.
    void setCost(const QString &cost, const QString &origin);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override { return {400, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Fullness { Plenty, Nearly, Over };
    [[nodiscard]] Fullness fullness() const;
    void tell(Fullness before, int partsBefore);
    sms::Segments m_measure;
    int m_maxSegments = 1;
    QString m_words;
    QString m_cost;
};

} // namespace heliograph::ui
