// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/question.h"

#include <QWidget>

class QTextLayout;

namespace heliograph::ui {

/// The sentence that answers a question: its numbers stand out, what is said beside is muted. As high as its words need in the width it has.
class AnswerLine final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerLine(QWidget *parent = nullptr);
    void setAnswer(const Answer &answer);
    [[nodiscard]] QString text() const;
    /// The same on paper; the height it took.
    static double paint(QPainter &painter, const QRectF &where, const Answer &answer, const QPalette &palette, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    Answer m_answer;
};

} // namespace heliograph::ui
