// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/review/coachform.h"

#include <QPointer>
#include <QWidget>

namespace heliograph::ui {

class IconButton;
class IconLabel;
class PlainLabel;
class TimelineView;

/// One conversation as it was, read silently: who it is, the timeline without anything to press, and the coaching notes beneath their
/// messages.
class Transcript final : public QWidget
{
    Q_OBJECT
public:
    explicit Transcript(const DeskServices &desk, QWidget *parent = nullptr);
    /// `words`: marked in the texts.
    void open(const ReviewSheet &sheet, const QString &words);
    void setSheet(const ReviewSheet &sheet); ///< of the same conversation
    /// A note on the message that was walked to or clicked last, else on the agent's newest.
    void coach();
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }

Q_SIGNALS:
    void failed(const heliograph::Error &error);

private:
    void showHead();
    void showNotes();
    void mark(const QString &words);
    void write(const CoachingNote &note, CoachForm::For purpose);
    void save();
    void leaveForm();
    void showDetails(const Message &message, const QPoint &globalPos);
    [[nodiscard]] bool mayCoach(const Message &message) const;
    DeskServices m_desk;
    ReviewSheet m_sheet;
    PlainLabel *m_name;
    IconLabel *m_shield;
    PlainLabel *m_line;
    PlainLabel *m_silent;
    IconButton *m_coach;
    TimelineView *m_timeline;
    QPointer<CoachForm> m_form;
    QSet<qint64> m_withNotes; ///< messages
    int m_question = 0;
};

} // namespace heliograph::ui
