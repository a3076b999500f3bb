// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/variables.h"
#include "sms/segments.h"
#include "ui/common/theme.h"

#include <QTextEdit>

#include <functional>

class QTextBlock;
class QTextLine;

namespace heliograph::ui {

/// The text of an SMS as it will be cut: each part on a tint of its own, a line and scissors at each cut, characters that force
/// Unicode marked, what goes past the limit marked and kept. Refuses no keystroke. Enter is a new line, Ctrl+Enter sends.
class SmsEditor final : public QTextEdit
{
    Q_OBJECT
public:
    explicit SmsEditor(QWidget *parent);

    /// Exactly what was typed, with line feeds: a no-break space stays one.
    [[nodiscard]] QString text() const;
    /// Replaces everything and forgets how it came about.
    void setText(const QString &text);
    /// Replaces what differs, as one step that Ctrl+Z takes back.
    void edit(const QString &text);
    /// `measure` of the text (what lies past its end is the suffix's); `maxSegments`: parts after it are too many.
    void setMeasure(const sms::Segments &measure, int maxSegments);
    /// Variables that wait for their words: marked.
    void setOpen(const QList<policy::Variable> &open);
    [[nodiscard]] QSize sizeHint() const override;

    static constexpr Scaled kLine{22};
    static constexpr int kFewForcing = 3; ///< more kinds of characters than these are a language, not a slip: not marked

Q_SIGNALS:
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr int kGutter = 20; ///< beside the text, for the scissors
    static constexpr int kInset = 10;
    void format();
    void fit();
    void eachLine(const std::function<void(const QTextBlock &, const QTextLine &, int from, int to, qreal top)> &visit) const;
    void paintFrame();
    [[nodiscard]] qsizetype limit() const; ///< offset where too much begins; −1: nowhere
    sms::Segments m_measure;
    QList<policy::Variable> m_open;
    int m_maxSegments = 1;
};

} // namespace heliograph::ui
