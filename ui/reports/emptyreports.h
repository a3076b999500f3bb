// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// In the place of the reports where nothing happened: what will be there, and where to look.
class EmptyReports final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyReports(QWidget *parent = nullptr);
    /// `narrowed`: by an agent or a provider. `wider`: more days can be asked for at once.
    void setReason(bool narrowed, bool wider);

Q_SIGNALS:
    void everybodyWanted();
    void moreDaysWanted();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_everybody;
    QPushButton *m_more;
};

} // namespace heliograph::ui
