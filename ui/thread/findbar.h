// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/thread/timelineview.h"

class QLineEdit;

namespace heliograph::ui {

class IconButton;
class PlainLabel;

/// Finds words in one customer's whole history, of which the timeline holds but a part. Matches are counted from the newest; Enter goes
/// to the one before, as one reads a history from its end. Leaving it leads back to where one was.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(const DeskServices &services, TimelineView &timeline, QWidget *parent);

    void openWith(const QString &words); ///< empty: what was looked for last
    void step(bool older);
    void leave();   ///< back to where one was
    void dismiss(); ///< only out of sight: another customer is shown

Q_SIGNALS:
    void left();
    void failed(const heliograph::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int kMost = 500;
    void search();
    void take(const QList<ThreadHit> &hits);
    void showHit();
    void tellCount();

    const DeskServices &m_services;
    TimelineView &m_timeline;
    QLineEdit *m_line;
    PlainLabel *m_count;
    IconButton *m_older;
    IconButton *m_newer;
    QTimer m_soon;
    int m_question = 0;
    QString m_asked;
    QList<ThreadHit> m_hits;
    int m_here = -1;            ///< in m_hits
    TimelineView::Spot m_spot;  ///< where one was
    ThreadKey m_from;           ///< the last message in sight there
};

} // namespace heliograph::ui
