// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/reviewrow.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;

/// A scorecard that was handed in: the marks with their causes, beside those of a second one where there is one; the summary; and what
/// the agent and the reviewer said of it since.
class GivenScore final : public QWidget
{
    Q_OBJECT
public:
    enum class As {
        Agent,    ///< whom it is about: answers, disputes
        Reviewer, ///< who wrote it: answers a dispute
        Other,
    };
    /// `second`: the card it is held against; nullptr: none.
    GivenScore(const Scorecard &card, const Rubric &rubric, const Scorecard *second, As as, qint64 nowMs, QWidget *parent = nullptr);
    [[nodiscard]] QString words() const; ///< being written
    void setWords(const QString &words);
    void showError(const QString &error);

Q_SIGNALS:
    void answered(const QString &words, bool disputed);
    void kept(const QString &words);
    void changeWanted();

private:
    void addMarks(const Rubric &rubric, const Scorecard *second);
    void addSaid(const QString &head, const QString &text);
    void addAnswerForm();
    void addVerdictForm();
    QPushButton *addButton(const QString &word, bool primary);
    Scorecard m_card;
    As m_as;
    QVBoxLayout *m_column;
    QPlainTextEdit *m_words = nullptr;
    QWidget *m_buttons = nullptr;
    PlainLabel *m_error;
};

} // namespace heliograph::ui
