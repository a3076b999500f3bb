// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/question.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace heliograph::ui {

class AnswerLine;
class ChartView;
class ChoiceRow;
class FiguresTable;
class FiguresView;

/// One question: the sentence that answers it, and below it the picture, the table, or what each figure means.
class ReportCard final : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Chart, Table, Meaning };
    explicit ReportCard(Question question, QWidget *parent = nullptr);
    [[nodiscard]] Question question() const { return m_question; }
    [[nodiscard]] Side side() const;
    void setSide(Side side);
    /// What the table is told apart by now.
    [[nodiscard]] GroupBy grouping() const;
    /// The report of the picture and the sentence.
    void setReport(const Report &report, bool withToday, int running);
    /// The report of the table, by grouping().
    void setTable(const Report &report, const QHash<QString, QString> &accounts);
    [[nodiscard]] const FiguresTable &table() const { return *m_table; }
    [[nodiscard]] ChartView &chart() const { return *m_chart; }
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// Why no table can be saved; empty: it can.
    void setRefusal(const QString &why);

Q_SIGNALS:
    void tableWanted();   ///< grouping() is another, or the table came into sight
    void saveWanted();    ///< of the table, to a file
    void refused(const QString &why);

private:
    QWidget *meanings();
    QWidget *makeHead();
    void showSide();
    Question m_question;
    Answer m_answer;
    QString m_refusal;
    ChoiceRow *m_sides;
    QComboBox *m_groupings;
    QPushButton *m_save;
    AnswerLine *m_words;
    QStackedWidget *m_stack;
    ChartView *m_chart;
    FiguresTable *m_table;
    FiguresView *m_view;
};

} // namespace heliograph::ui
