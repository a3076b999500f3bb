// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/review/givenscore.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;
class ScoreLine;
class ScoreRow;
class ScrollPage;

/// The scorecard of the conversation that is read: filled in, or as it was handed in. What was filled in is kept as a draft when
/// somebody goes elsewhere.
class ScorecardPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ScorecardPane(const DeskServices &desk, QWidget *parent = nullptr);
    /// Of the conversation that is open; one without an id: none is.
    void setSheet(const ReviewSheet &sheet);
    void keepDraft(); ///< if anything was changed
    [[nodiscard]] ScoreRow *row(int category) const { return m_rows.value(category); }

Q_SIGNALS:
    void failed(const heliograph::Error &error);

private:
    void build();
    void showForm();
    void showGiven();
    void addGiven(const Scorecard &card, const Scorecard *second, GivenScore::As as);
    void chooseRubric();
    void fill(const Scorecard &card);
    void countUp();
    void submit();
    void saveDraft();
    void refuse(const Error &error);
    [[nodiscard]] Scorecard card() const;
    [[nodiscard]] const Rubric *rubric() const;
    DeskServices m_desk;
    ReviewSheet m_sheet;
    QComboBox *m_rubrics;
    QStackedWidget *m_stack;
    ScoreLine *m_line;
    QVBoxLayout *m_rowsColumn;
    QList<ScoreRow *> m_rows;
    PlainLabel *m_summaryHead;
    QPlainTextEdit *m_summary;
    QWidget *m_given;
    QVBoxLayout *m_givenColumn;
    QWidget *m_foot;
    PlainLabel *m_note;
    PlainLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_submit;
    bool m_edited = false;
    bool m_again = false; ///< a disputed score is being changed
};

} // namespace heliograph::ui
