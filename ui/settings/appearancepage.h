// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskstyle.h"
#include "ui/settings/settingspage.h"

class QButtonGroup;
class QVBoxLayout;

namespace heliograph::ui {

/// Colours, text size and motion. It takes effect at once; the window remembers it.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(QWidget *parent = nullptr);
    void setAppearance(const Appearance &appearance);
    void focusTextSize();

Q_SIGNALS:
    void chosen(const heliograph::ui::Appearance &appearance);

private:
    struct Choice {
        int value;
        QString words;
    };
    QButtonGroup *addGroup(QVBoxLayout &column, const QString &title, const QList<Choice> &choices);
    Appearance m_appearance;
    QButtonGroup *m_scheme;
    QButtonGroup *m_text;
    QButtonGroup *m_motion;
};

} // namespace heliograph::ui
