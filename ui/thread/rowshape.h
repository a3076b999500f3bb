// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/thread/links.h"
#include "ui/thread/rowtext.h"

#include <QPalette>
#include <QRect>
#include <QSize>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace heliograph::ui {

/// What surrounds a message in its timeline.
struct RowFrame {
    QString day;          ///< header above; empty: none
    QString topic;        ///< "Sofa leg missing": divider above, where another conversation begins
    bool newer = false;   ///< the "New" divider above
    bool joined = false;  ///< the bubble above is the same person's
    bool first = false;
    bool readOnly = false; ///< without what can be done
    friend bool operator==(const RowFrame &, const RowFrame &) = default;
};

/// Everything a row depends on beside its message and its frame.
struct RowContext {
    int width = 0;                 ///< of the timeline, side padding included
    bool rtl = false;
    QString customerName;
    qint64 nowMs = 0;
    QList<QSize> buttons = {};     ///< sizes of the row's buttons, in their order
    bool asking = false;           ///< "Send it a second time?" stands where the explanation stood
    qint64 undoLeftMs = 0;
    qint64 undoTotalMs = 5'000;
};

/// What is marked in a row's text.
struct RowMarks {
    TextRange selected;           ///< of length 0: nothing
    QList<TextRange> found;
    bool framed = false;          ///< something is said of this message
    bool current = false;         ///< this is the match where one stands
    friend bool operator==(const RowMarks &, const RowMarks &) = default;
};

/// One row, measured: where each piece lies (left to right; mirrored when painted). Made for a width, thrown away with it.
class RowShape
{
public:
    RowShape(const Message &message, const RowFrame &frame, const RowContext &context);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect bubble() const { return mirrored(m_bubble); }
    [[nodiscard]] QRect button(int index) const { return mirrored(m_buttons.value(index)); }
    /// Where an SMS tells its state; null: nowhere.
    [[nodiscard]] QRect stateArea() const { return m_look == RowLook::Sms ? mirrored(m_state.isNull() ? m_time : m_state) : QRect(); }
    /// Of the text that can be selected: what lies nearest to this point of the row.
    [[nodiscard]] int offsetAt(const QPoint &point) const;
    [[nodiscard]] int textLength() const { return m_selectable; }
    [[nodiscard]] bool onText(const QPoint &point) const { return mirrored(m_body).contains(point); }
    [[nodiscard]] const QList<Link> &links() const { return m_links; }
    [[nodiscard]] const Link *linkAt(const QPoint &point) const; ///< nullptr: none
    void paint(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const;
    /// Only what an undo countdown needs.
    void setUndoLeft(qint64 leftMs, qint64 totalMs)
    {
        m_context.undoLeftMs = leftMs;
        m_context.undoTotalMs = totalMs;
    }

    static constexpr int kSide = 24;
    static constexpr int kSideNarrow = 16;
    static constexpr ScaledWidth kBubble{400};
    static constexpr ScaledWidth kTick{16}; ///< icons beside words; those beside small ones are kMark
    static constexpr ScaledWidth kMark{14};

private:
    void layFrame();
    void layBubble(const QString &text, int headHeight, bool timeInside);
    void laySms();
    void layBlock(int x, int width, int y);
    void layButtons(int x, int width, int y);
    void layNote();
    void layEvent();
    /// Lays it into lines of at most `width`; returns the size taken.
    QSize layText(QTextLayout &layout, const QString &text, const QFont &font, int width) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void paintFrame(QPainter &painter, const QPalette &palette) const;
    void paintBody(QPainter &painter, const QPalette &palette, const QColor &words, const QRect &exposed, const RowMarks &marks) const;
    void paintBubble(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const;
    void paintSms(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const;
    void paintBlock(QPainter &painter, const QPalette &palette) const;
    void paintNote(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const;
    void paintEvent(QPainter &painter, const QPalette &palette, const QRect &exposed, const RowMarks &marks) const;
    void paintText(QPainter &painter, const QRect &where, const QString &text, TextSize size, bool semibold, const QColor &colour,
                   bool trailing = false) const;
    [[nodiscard]] bool ours() const { return m_look == RowLook::Outbound || m_look == RowLook::Sms; }

    Message m_message;
    RowFrame m_frame;
    RowContext m_context;
    RowLook m_look;
    int m_side = kSide;
    int m_height = 0;
    int m_top = 0;       ///< where the message itself begins
    QRect m_day, m_topic, m_new;
    QRect m_bubble, m_head, m_body, m_time, m_state, m_ring;
    QRect m_reasonAt, m_adviceAt;
    QList<QRect> m_buttons;
    std::unique_ptr<QTextLayout> m_text, m_reason, m_advice;
    QList<Link> m_links;
    int m_selectable = 0;
};

} // namespace heliograph::ui
