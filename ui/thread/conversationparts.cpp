// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/conversationpane.h"

#include "ui/commands/commandtable.h"
#include "ui/common/banner.h"
#include "ui/thread/acceptstrip.h"
#include "ui/thread/composer.h"
#include "ui/thread/findbar.h"
#include "ui/thread/linkbar.h"
#include "ui/thread/paneheader.h"
#include "ui/thread/timelineview.h"

#include <QMenu>
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

void ConversationPane::addCommands(CommandTable &table)
{
    const auto nobody = [this] { return m_customer.id == 0 ? tr("no customer is open") : QString(); };
    table.add({.id = u"customer.sms"_s, .scope = CommandScope::Customer, .name = tr("Send SMS"), .keys = u"Ctrl+Shift+S"_s, .icon = "send-sms"_L1},
              this, [this] { composeSms(); }, nobody);
    m_header->addCommands(table);
    m_composer->addCommands(table);
    table.add({.id = u"reply.note"_s, .scope = CommandScope::Writing, .name = tr("Reply or note"), .keys = u"Ctrl+M"_s, .icon = "note"_L1,
               .what = tr("switches between them")},
              this, [this] { m_composer->toggleMode(); }, nobody);
    table.add({.id = u"sms.undo"_s, .scope = CommandScope::Customer, .name = tr("Undo send"), .keys = u"Ctrl+Shift+Z"_s, .icon = "undo"_L1, .overText = true},
              this, [this] { undoNewest(); },
              [this] { return m_services.outbox.undoable() == 0 ? tr("nothing on its way") : QString(); });
    const auto find = [this, &table, nobody](const QString &id, const QString &name, const QString &keys, auto run) {
        table.add({.id = id, .scope = CommandScope::Conversation, .name = name, .keys = keys, .icon = "search"_L1}, this, run, nobody);
    };
    find(u"conversation.find"_s, tr("Find in this conversation"), u"Ctrl+F"_s, [this] { this->find(); });
    find(u"conversation.find-before"_s, tr("Match before"), u"F3"_s, [this] { findNext(true); });
    find(u"conversation.find-after"_s, tr("Match after"), u"Shift+F3"_s, [this] { findNext(false); });
    connect(&table, &CommandTable::keysChanged, m_strip, [this, &table] { m_strip->setShortcut(table.key(u"list.accept"_s)); });
}

} // namespace heliograph::ui
