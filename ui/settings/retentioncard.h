// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// What a purge would remove as the settings stand, and the purge itself: twice asked, because nothing of it comes back.
class RetentionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionCard(const DeskServices &desk, QWidget *parent = nullptr);
    /// The settings beside it are being changed: the preview would be of others than those that are shown.
    void setUnsaved(bool unsaved);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void preview();
    void purge();
    void show(const Result<RetentionCount> &count, bool removed);
    void forget(); ///< what was counted
    void refresh();

    const DeskServices m_desk;
    bool m_busy = false;
    bool m_unsaved = false;
    qint64 m_due = 0; ///< of the last preview
    IconLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QCheckBox *m_sure;
    QPushButton *m_preview;
    QPushButton *m_purge;
    QPushButton *m_stop;
    PlainLabel *m_reason;
};

} // namespace heliograph::ui
