// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// Is the trail whole? What the last verification found and what it could not find, the head that was signed off, and what can be
/// done about both.
class AuditCard final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditCard(const DeskServices &desk, QWidget *parent = nullptr);
    void refresh(); ///< reads the newest head

Q_SIGNALS:
    void exportWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void verify(const std::optional<audithead::Written> &against);
    void signOff();
    void saveHead();
    void writeHead(const QString &file);
    void compare();
    void say(QLatin1StringView icon, Role role, const QString &title, const QString &text);
    void show(const AuditReport &report);
    void show(const Error &error);
    void setBusy(const QString &what); ///< empty: not any more
    void allow();

    const DeskServices m_desk;
    std::optional<audithead::Written> m_head;
    bool m_busy = false;
    bool m_verified = false; ///< the card says what a verification or an error found
    IconLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_verify;
    QPushButton *m_sign;
    QPushButton *m_save;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_stop;
    PlainLabel *m_reason;
};

} // namespace heliograph::ui
