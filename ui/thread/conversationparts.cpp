// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/conversationpane.h"

#include "ui/common/banner.h"
#include "ui/thread/acceptstrip.h"
#include "ui/thread/composer.h"
#include "ui/thread/findbar.h"
#include "ui/thread/linkbar.h"
#include "ui/thread/paneheader.h"
#include "ui/thread/timelineview.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

void ConversationPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_header = new PaneHeader(this);
    m_banner = new Banner(Banner::Tone::Problem, this);
    m_banner->setClosable(true);
    m_banner->hide();
    m_timeline = new TimelineView(m_services, this);
    m_link = new LinkBar(this);
    m_find = new FindBar(m_services, *m_timeline, this);
    m_composer = new Composer(m_services, m_emojiHabits, this);
    m_strip = new AcceptStrip(this);
    setFocusProxy(m_composer);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 0, 24, 16);
    foot->addWidget(m_composer);
    foot->addWidget(m_strip);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_link);
    column->addWidget(m_find);
    column->addWidget(m_timeline, 1);
    column->addLayout(foot);

    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(m_header, &PaneHeader::pendingWanted, this, &ConversationPane::setPending);
    connect(m_header, &PaneHeader::findWanted, this, &ConversationPane::find);
    connect(m_header, &PaneHeader::dayWanted, m_timeline, &TimelineView::openCalendar);
    connect(m_header, &PaneHeader::closeWanted, this, &ConversationPane::close);
    connect(m_header, &PaneHeader::menuWanted, this, &ConversationPane::menuWanted);
    connect(m_header, &PaneHeader::profileToggled, this, &ConversationPane::profileToggled);
    connect(m_header, &PaneHeader::smsWanted, this, [this] { composeSms(); });
    connect(m_composer, &Composer::smsWanted, this, [this] { composeSms(); });
    connect(m_strip, &AcceptStrip::accepted, this, &ConversationPane::accept);
    connect(m_timeline, &TimelineView::acted, this, &ConversationPane::act);
    connect(m_timeline, &TimelineView::shown, this, [this] {
        if (m_whenShown)
            std::exchange(m_whenShown, nullptr)();
    });
    connect(m_timeline, &TimelineView::failed, this, &ConversationPane::tell);
    connect(m_timeline, &TimelineView::linkWanted, m_link, &LinkBar::ask);
    connect(m_timeline, &TimelineView::detailsWanted, this, &ConversationPane::showDetails);
    connect(m_find, &FindBar::failed, this, &ConversationPane::tell);
    connect(m_find, &FindBar::left, this, [this] { m_composer->isVisible() ? m_composer->focusText() : m_timeline->setFocus(); });
    connect(m_composer, &Composer::sent, m_timeline, &TimelineView::scrollToEnd);
    connect(m_composer, &Composer::reviewWanted, m_timeline, &TimelineView::showNewFrom);
    connect(m_composer, &Composer::pendingWanted, this, [this] { setPending(true); });
    connect(m_composer, &Composer::closeWanted, this, [this] { close(u"closed"_s, false); });
}

void ConversationPane::addKeys()
{
    const auto key = [this](const QString &keys, const QString &name, auto slot) {
        auto *action = new QAction(name, this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_undo = key(u"Ctrl+Shift+Z"_s, tr("Undo send"), [this] { undoNewest(); });
    m_undo->setEnabled(false);
    key(u"Ctrl+M"_s, tr("Reply or note"), [this] { m_composer->toggleMode(); });
    key(u"Ctrl+/"_s, tr("Canned replies"), [this] { m_composer->openCannedReplies(); });
    key(u"Ctrl+Shift+S"_s, tr("Send SMS"), [this] { composeSms(); });
    key(u"Ctrl+F"_s, tr("Find in this conversation"), [this] { find(); });
    key(u"F3"_s, tr("Match before"), [this] { findNext(true); });
    key(u"Shift+F3"_s, tr("Match after"), [this] { findNext(false); });
    key(u"Ctrl+D"_s, tr("Close"), [this] { close(u"closed"_s, false); });
}

} // namespace heliograph::ui
