// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace heliograph::ui {

class Hairline;
class PaneSlot;

/// Where list, conversation and profile stand. In a window clearly narrower than 1280 the list is a column of avatars that opens over the
/// conversation; the profile docks while the conversation keeps 480, else it is a drawer over it. Dividers remember where they were put.
class DeskFrame final : public QWidget
{
    Q_OBJECT
public:
    static constexpr ScaledWidth kCompactBelow{1240}; ///< width of the window: one with a frame on a screen of 1280 is whole
    static constexpr ScaledWidth kCompactList{64};

    DeskFrame(QWidget *list, QWidget *centre, QWidget *profile, QWidget *parent = nullptr);
    ~DeskFrame() override;

    /// Conversation and profile together: what sheets lie over.
    [[nodiscard]] QWidget *sheetHost() const { return m_region; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] bool isListOpen() const { return m_listOpen; }
    [[nodiscard]] bool isProfileShown() const;
    /// There is somebody to show a profile of.
    void setProfileWanted(bool wanted);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

public Q_SLOTS:
    /// The whole list over the conversation, while it is narrow.
    void setListOpen(bool open);
    void setProfileShown(bool shown);
    void toggleProfile() { setProfileShown(!isProfileShown()); }

Q_SIGNALS:
    void listChanged();    ///< it is narrow or whole now
    void profileChanged(); ///< it is shown or not now, or may be toggled or not

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void arrangeProfile();
    void placeFloating();
    void keepWidths();
    void focusMoved(const QWidget *now);
    QWidget *m_list;
    QWidget *m_profile;
    QWidget *m_region;
    QSplitter *m_outer; ///< list | the rest
    QSplitter *m_inner; ///< conversation | profile
    PaneSlot *m_listSlot;
    PaneSlot *m_profileSlot;
    Hairline *m_edge;   ///< of whatever floats
    int m_listWidth;
    int m_profileWidth;
    bool m_compact = false;
    bool m_listOpen = false;
    bool m_wanted = false;
    bool m_docks = true;
    bool m_dockShown = true;    ///< what was chosen while it docks
    bool m_drawerShown = false; ///< and while it cannot
};

} // namespace heliograph::ui
