// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskframe.h"

#include "ui/common/hairline.h"
#include "ui/common/theme.h"
#include "ui/shell/paneslot.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kListMin{280};
constexpr ScaledWidth kListMax{360};
constexpr ScaledWidth kConversationMin{480};
constexpr ScaledWidth kProfileMin{300};
constexpr ScaledWidth kProfileMax{360};
constexpr int kSeenBesideDrawer = 48; ///< of the conversation, so that one sees what the drawer lies over
} // namespace

DeskFrame::DeskFrame(QWidget *list, QWidget *centre, QWidget *profile, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_profile(profile)
    , m_region(new QWidget)
    , m_outer(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_listWidth(metric::List)
    , m_profileWidth(metric::Profile)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_outer);
    // Sheets lie over conversation and profile. A splitter would take one for a pane of its own.
    auto *inside = new QHBoxLayout(m_region);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_inner);
    centre->setMinimumWidth(kConversationMin);
    m_region->setMinimumWidth(kConversationMin); // not what its panes would like together: a narrow window has them one over the other
    m_profileSlot = new PaneSlot(m_profile, m_region);
    m_profileSlot->setMinimumWidth(kProfileMin);
    m_profileSlot->setMaximumWidth(kProfileMax);
    m_profileSlot->hide();
    m_inner->addWidget(centre);
    m_inner->addWidget(m_profileSlot);
    m_listSlot = new PaneSlot(m_list, this);
    m_list->setProperty("readFirst", true); // it lies over its place, and no layout tells that
    m_listSlot->setMinimumWidth(kListMin);
    m_listSlot->setMaximumWidth(kListMax);
    m_outer->addWidget(m_listSlot);
    m_outer->addWidget(m_region);
    m_edge = new Hairline(Qt::Vertical, this);
    m_edge->hide();
    m_profile->hide();
    for (QSplitter *splitter : {m_outer, m_inner}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &DeskFrame::keepWidths);
    }
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_outer->setSizes({m_listWidth, 4000});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

/// The focus moves once more while the children go, and they go after what is this class's own.
DeskFrame::~DeskFrame()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool DeskFrame::isProfileShown() const
{
    return m_wanted && (m_docks ? m_dockShown : m_drawerShown);
}

void DeskFrame::setProfileWanted(bool wanted)
{
    m_wanted = wanted;
    m_drawerShown = false;
    arrangeProfile();
}

void DeskFrame::setProfileShown(bool shown)
{
    (m_docks ? m_dockShown : m_drawerShown) = shown;
    arrangeProfile();
    if (shown && !m_docks) {
        m_profile->raise();
        m_profile->setFocus(Qt::OtherFocusReason);
    }
}

void DeskFrame::setListOpen(bool open)
{
    if (open == m_listOpen || (open && !m_compact))
        return;
    m_listOpen = open;
    m_listSlot->setFloating(open);
    if (open)
        m_list->raise();
    placeFloating();
    Q_EMIT listChanged();
}

void DeskFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeskFrame::arrange()
{
    const bool compact = window()->width() < kCompactBelow;
    if (compact != m_compact) {
        setListOpen(false);
        m_compact = compact;
        m_listSlot->setMinimumWidth(compact ? kCompactList : kListMin);
        m_listSlot->setMaximumWidth(compact ? kCompactList : kListMax);
        m_outer->setSizes({compact ? kCompactList : m_listWidth, 4000});
        m_outer->handle(1)->setEnabled(!compact);
        Q_EMIT listChanged();
    }
    arrangeProfile();
}

void DeskFrame::arrangeProfile()
{
    const int list = m_compact ? kCompactList : m_listWidth;
    const bool docks = width() - list - 2 * m_inner->handleWidth() - kConversationMin >= kProfileMin;
    m_docks = docks;
    const bool shown = isProfileShown();
    m_profileSlot->setFloating(!docks);
    m_profile->setProperty("covers", !docks);
    if (m_profileSlot->isHidden() != !(shown && docks)) {
        m_profileSlot->setVisible(shown && docks);
        if (shown && docks)
            m_inner->setSizes({4000, m_profileWidth});
    }
    m_profile->setVisible(shown);
    placeFloating();
    Q_EMIT profileChanged();
}

/// What floats has a line where it ends.
void DeskFrame::placeFloating()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QWidget *floating = nullptr;
    if (m_listOpen) {
        floating = m_list;
        m_list->setGeometry(rtl ? width() - m_listWidth : 0, 0, m_listWidth, height());
    } else if (!m_docks && isProfileShown()) {
        floating = m_profile;
        const int room = qMin(m_profileWidth, m_region->width() - kSeenBesideDrawer);
        const int top = metric::Header + 1; // below the header of the conversation, whose button closes it
        m_profile->setGeometry(rtl ? 0 : m_region->width() - room, top, room, m_region->height() - top);
    }
    m_edge->setVisible(floating != nullptr);
    if (!floating)
        return;
    m_edge->setParent(floating);
    const bool atRight = m_listOpen != rtl;
    m_edge->setGeometry(atRight ? floating->width() - 1 : 0, 0, 1, floating->height());
    m_edge->show();
    m_edge->raise();
}

void DeskFrame::keepWidths()
{
    if (!m_compact)
        m_listWidth = m_listSlot->width();
    if (m_docks && !m_profileSlot->isHidden())
        m_profileWidth = m_profileSlot->width();
}

void DeskFrame::focusMoved(const QWidget *now)
{
    if (m_listOpen && now && now->window() == window() && now != m_list && !m_list->isAncestorOf(now))
        setListOpen(false);
}

void DeskFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_listOpen)
        setListOpen(false);
    else if (event->key() == Qt::Key_Escape && !m_docks && m_drawerShown)
        setProfileShown(false);
    else
        QWidget::keyPressEvent(event);
}

void DeskFrame::save(QSettings &settings) const
{
    settings.setValue(u"desk/list"_s, m_listWidth);
    settings.setValue(u"desk/profile"_s, m_profileWidth);
    settings.setValue(u"desk/profileShown"_s, m_dockShown);
}

void DeskFrame::restore(const QSettings &settings)
{
    m_listWidth = qBound<int>(kListMin, settings.value(u"desk/list"_s, int(metric::List)).toInt(), kListMax);
    m_profileWidth = qBound<int>(kProfileMin, settings.value(u"desk/profile"_s, int(metric::Profile)).toInt(), kProfileMax);
    m_dockShown = settings.value(u"desk/profileShown"_s, true).toBool();
    if (!m_compact)
        m_outer->setSizes({m_listWidth, 4000});
    if (!m_profileSlot->isHidden())
        m_inner->setSizes({4000, m_profileWidth});
    arrangeProfile();
}

} // namespace heliograph::ui
