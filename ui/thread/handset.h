// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sms/segments.h"

#include <QWidget>

namespace heliograph::ui {

/// The text on a phone, each part as it arrives. Only parts that would go are drawn; the wheel scrolls them.
class Handset final : public QWidget
{
    Q_OBJECT
public:
    explicit Handset(QWidget *parent);
    /// `text` with its suffix, as it would go. `time`: "14:38" where the phone is.
    void setText(const QString &text, const sms::Segments &measure, int maxSegments, const QString &sender, const QString &time);
    [[nodiscard]] QString caption() const; ///< "One part." …
    [[nodiscard]] QSize sizeHint() const override { return {272, 486}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Paints, or only measures; the height of everything.
    int walk(QPainter *painter, int width) const;
    QStringList m_parts;
    QString m_left;    ///< what does not go, shortened
    QString m_sender;
    QString m_time;
    int m_scroll = 0;
};

} // namespace heliograph::ui
