// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QStackedWidget;

namespace heliograph::ui {

class PlainLabel;
class ReviewList;
class ScorecardPane;
class Transcript;
class TrendSheet;

/// The place where conversations are reviewed: found on the left, read in the middle, scored on the right. An agent finds here what was
/// said of her own.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(const DeskServices &desk, QWidget *parent = nullptr);
    void setStateFile(const QString &stateFile);
    [[nodiscard]] QList<QWidget *> panes() const; ///< for F6
    [[nodiscard]] ReviewList &list() const { return *m_list; }
    [[nodiscard]] Transcript &transcript() const { return *m_transcript; }
    [[nodiscard]] ScorecardPane &scorecard() const { return *m_card; }
    void focusList();
    void coach();
    void openTrends();

Q_SIGNALS:
    void failed(const heliograph::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(qint64 conversationId);
    void renew();
    DeskServices m_desk;
    ReviewList *m_list;
    QStackedWidget *m_centre;
    PlainLabel *m_nothing;
    Transcript *m_transcript;
    ScorecardPane *m_card;
    TrendSheet *m_trends = nullptr;
    qint64 m_conversation = 0;
    int m_question = 0;
};

} // namespace heliograph::ui
