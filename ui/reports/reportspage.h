// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/reports/reporthead.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace heliograph::ui {

class Banner;
class EmptyReports;
class PeriodBar;
class ReportCard;

/// The place of the figures: which days, whose, and four questions about them. What happens meanwhile is read again after a moment.
class ReportsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] const ReportQuery &query() const { return m_query; } ///< of the pictures
    [[nodiscard]] ReportCard &card(int question) const { return *m_cards.at(question); }
    [[nodiscard]] bool busy() const { return m_reading != 0; }
    void setDays(ReportHead::Days days);
    void setPeriod(const policy::ReportPeriod &period);
    void setAgent(const QString &agent);
    void setAccount(const QString &account);
    /// The file dialogs end here.
    void saveTable(int question, const QString &file);
    void print(const QString &file);
    [[nodiscard]] QList<QWidget *> panes() const; ///< for F6

Q_SIGNALS:
    void failed(const heliograph::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCards();
    void followRole();
    void ask();                   ///< everything anew
    void show(const Report &report);
    void fillTable(ReportCard &card);
    void readTable(GroupBy by);
    void drop();
    [[nodiscard]] int runningRow() const;
    [[nodiscard]] bool withToday() const;
    void chooseFile(const QString &title, const QString &name, const std::function<void(const QString &)> &use);
    DeskServices m_desk;
    ReportQuery m_query;
    ReportHead::Days m_days = ReportHead::Days::Fourteen;
    ReportHead *m_head;
    PeriodBar *m_bar;
    Banner *m_own;                    ///< says why only one's own figures are here
    QStackedWidget *m_stack;
    QWidget *m_grid = nullptr;
    EmptyReports *m_empty;
    QList<ReportCard *> m_cards;
    std::shared_ptr<std::atomic<bool>> m_dropped;
    QHash<GroupBy, Report> m_reports; ///< of the query, by what they are told apart by
    QList<GroupBy> m_awaited;
    int m_reading = 0;
    bool m_stale = true;
    QTimer m_again;
};

} // namespace heliograph::ui
