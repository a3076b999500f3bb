// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/listmenu.h"

#include "ui/common/mnemonic.h"
#include "ui/inbox/filterwords.h"
#include "ui/words/words.h"

namespace heliograph::ui {

ListMenu::ListMenu(QWidget *parent) : QMenu(parent)
{
    setAccessibleName(tr("Sort and filter"));
    connect(this, &QMenu::aboutToShow, this, &ListMenu::fill);
}

void ListMenu::fill()
{
    clear();
    addSort(tr("Longest waiting first"), InboxSort::LongestWaiting);
    addSort(tr("Newest activity first"), InboxSort::NewestActivity);
    addSort(tr("Newest chat first"), InboxSort::NewestChat);
    addSeparator();
    const ConversationFilter &now = m_query.filter;
    const auto toggle = [&](const QString &words, bool on, auto change) {
        ConversationFilter toggled = now;
        change(toggled);
        addFilter(*this, words, on, toggled);
    };
    toggle(tr("Unread"), now.unread, [](ConversationFilter &f) { f.unread = !f.unread; });
    toggle(tr("Has a failed SMS"), now.failedSms, [](ConversationFilter &f) { f.failedSms = !f.failedSms; });
    toggle(tr("Verified number"), now.verified == true, [](ConversationFilter &f) { f.verified = f.verified == true ? std::nullopt : std::optional(true); });
    toggle(tr("Opted out"), now.optedOut == true, [](ConversationFilter &f) { f.optedOut = f.optedOut == true ? std::nullopt : std::optional(true); });
    QMenu *channels = addMenu(tr("Channel"));
    for (const Channel channel : {Channel::WebChat, Channel::Sms, Channel::Email}) {
        ConversationFilter toggled = now;
        toggled.channel = now.channel == channel ? std::nullopt : std::optional(channel);
        addFilter(*channels, words::channel(channel), now.channel == channel, toggled);
    }
    QMenu *labels = addMenu(tr("Label"));
    for (const QString &label : m_labels) {
        ConversationFilter toggled = now;
        if (!toggled.labels.removeOne(label))
            toggled.labels += label;
        addFilter(*labels, label, now.labels.contains(label), toggled);
    }
    if (m_labels.isEmpty())
        labels->addAction(tr("No conversation has a label yet"))->setEnabled(false);
    addSeparator();
    addSaved();
    if (!now.isEmpty())
        addFilter(*this, tr("Clear filters"), false, {});
}

void ListMenu::addSaved()
{
    const ConversationFilter &now = m_query.filter;
    QMenu *saved = addMenu(tr("Saved filters"));
    for (const ConversationFilter &filter : m_saved.all())
        addFilter(*saved, FilterWords::line(filter), filter == now, filter == now ? ConversationFilter() : filter);
    if (m_saved.all().isEmpty())
        saved->addAction(tr("None yet: choose filters, then save them"))->setEnabled(false);
    if (now.isEmpty())
        return;
    if (m_saved.contains(now))
        addAction(tr("Forget this filter"), this, [this] { m_saved.remove(m_query.filter); });
    else
        addAction(tr("Save this filter"), this, [this] { m_saved.add(m_query.filter); });
}

void ListMenu::addSort(const QString &words, InboxSort sort)
{
    QAction *action = addAction(words, this, [this, sort] {
        m_query.sort = sort;
        Q_EMIT queryChosen(m_query);
    });
    action->setCheckable(true);
    action->setChecked(m_query.sort == sort);
}

void ListMenu::addFilter(QMenu &menu, const QString &words, bool on, const ConversationFilter &toggled)
{
    QAction *action = menu.addAction(withoutMnemonic(words), this, [this, toggled] {
        m_query.filter = toggled;
        Q_EMIT queryChosen(m_query);
    });
    action->setCheckable(true);
    action->setChecked(on);
}

} // namespace heliograph::ui
