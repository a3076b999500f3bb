// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;

namespace heliograph::ui {

class PlainLabel;

/// Writing a coaching note, changing one's own, or answering one. Ctrl+Enter keeps it, Esc leaves it.
class CoachForm final : public QWidget
{
    Q_OBJECT
public:
    enum class For { Note, FollowUp, Answer };
    CoachForm(const CoachingNote &note, For purpose, qint64 nowMs, QWidget *parent = nullptr);
    [[nodiscard]] CoachingNote note() const; ///< with what is written; of an answer, in CoachingNote::answer
    [[nodiscard]] For purpose() const { return m_for; }
    void showError(const Error &error);
    void takeFocus();

Q_SIGNALS:
    void saveWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CoachingNote m_note;
    For m_for;
    QPlainTextEdit *m_text;
    QCheckBox *m_follow = nullptr;
    QDateEdit *m_day = nullptr;
    PlainLabel *m_error;
};

} // namespace heliograph::ui
