// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandtable.h"
#include "ui/common/emojipicker.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/composer.h"
#include "ui/thread/composerbar.h"
#include "ui/thread/insertions.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/replymeter.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the composer is made of.
namespace heliograph::ui {

namespace {

QPushButton *modeTab(const QString &text, QWidget *parent)
{
    auto *tab = new QPushButton(text, parent);
    tab->setCheckable(true);
    tab->setProperty("segment", true);
    tab->setProperty("compact", true);
    tab->setAutoDefault(false);
    return tab;
}

} // namespace

void Composer::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    buildTabs(column);
    buildBars(column);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(8, 8, 8, 6);
    m_edit = new ReplyEdit(this);
    setFocusProxy(m_edit);
    m_closedWords = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap, this);
    m_closedWords->setMinimumHeight(Scaled{36});
    m_meter = new ReplyMeter(m_services, this);
    connect(m_meter, &ReplyMeter::changed, this, &Composer::refresh);
    body->addWidget(m_edit);
    body->addWidget(m_meter);
    body->addWidget(m_closedWords);
    column->addLayout(body);
    buildTools(column);
}

void Composer::buildTabs(QVBoxLayout *column)
{
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    m_replyTab = modeTab(tr("Reply"), this);
    m_noteTab = modeTab(tr("Note"), this);
    m_noteTab->setIcon(ui::icon("lock"_L1));
    auto *group = new QButtonGroup(this);
    group->addButton(m_replyTab);
    group->addButton(m_noteTab);
    m_where = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, this);
    m_where->alignToEnd();
    tabs->addWidget(m_replyTab);
    tabs->addWidget(m_noteTab);
    tabs->addWidget(m_where, 1);
    tabs->addSpacing(8);
    column->addLayout(tabs);
    connect(m_replyTab, &QPushButton::clicked, this, [this] {
        setMode(Reply);
        focusText();
    });
    connect(m_noteTab, &QPushButton::clicked, this, [this] {
        setMode(Note);
        focusText();
    });
}

void Composer::buildBars(QVBoxLayout *column)
{
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(4, 0, 4, 0);
    bars->setSpacing(4);
    m_errorBar = new ComposerBar("cross-circle"_L1, Role::Bad, this);
    m_changedBar = new ComposerBar("warning"_L1, Role::Warn, this);
    connect(m_changedBar->addButton(tr("Review")), &QPushButton::clicked, this, &Composer::review);
    connect(m_changedBar->addButton(tr("Send anyway")), &QPushButton::clicked, this, [this] {
        setMode(Reply);
        submit(m_stoppedAfter, true);
        focusText();
    });
    m_openBar = new ComposerBar("braces"_L1, Role::Warn, this);
    connect(m_openBar->addButton(tr("Go to it")), &QPushButton::clicked, this, &Composer::goToOpen);
    m_offerBar = new ComposerBar("info"_L1, Role::Accent, this);
    connect(m_offerBar->addButton(tr("Add it")), &QPushButton::clicked, this, [this] {
        const QString text = m_offered;
        showOffer({});
        m_startedAgain = m_startedAgain || m_conversation.state == ConversationState::Closed;
        setMode(Reply);
        append(text);
    });
    connect(m_offerBar->addButton(tr("Not now")), &QPushButton::clicked, this, [this] {
        showOffer({});
        focusText();
    });
    m_rulesBar = new ComposerBar("cross-circle"_L1, Role::Bad, this);
    for (ComposerBar *bar : {m_errorBar, m_rulesBar, m_changedBar, m_openBar, m_offerBar})
        bars->addWidget(bar);
    column->addLayout(bars);
}

void Composer::buildTools(QVBoxLayout *column)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    m_hint = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this);
    tools->addSpacing(2);
    addInsertTools(tools);
    addStartChat(tools);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    tools->addSpacing(4);
    addSend(tools);
    column->addLayout(tools);
}

void Composer::addInsertTools(QHBoxLayout *tools)
{
    const auto add = [&](QLatin1StringView icon, const QString &name, auto slot) {
        auto *tool = new IconButton(icon, name, this);
        connect(tool, &QToolButton::clicked, this, slot);
        tools->addWidget(tool);
        m_tools.append(tool);
    };
    add("smile"_L1, tr("Emoji"), [this] { openEmoji(*m_tools.first()); });
    add("slash"_L1, tr("Canned replies"), [this] { m_insertions->openReplies(); });
    add("braces"_L1, tr("Variables"), [this] { m_insertions->openVariables(); });
}

void Composer::openEmoji(const QWidget &anchor)
{
    if (!m_emojiPicker) {
        m_emojiPicker = new EmojiPicker(m_habits, this);
        connect(m_emojiPicker, &EmojiPicker::picked, this, [this](const QString &emoji) {
            m_edit->insertPlainText(emoji);
            focusText();
        });
    }
    m_emojiPicker->popUp(anchor);
}

void Composer::addStartChat(QHBoxLayout *tools)
{
    m_startChat = new QToolButton(this);
    m_startChat->setText(tr("Start Chat"));
    m_startChat->setIcon(ui::icon("chat-bubble"_L1));
    m_startChat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_startChat->setPopupMode(QToolButton::InstantPopup);
    m_startChat->setAutoRaise(true);
    m_startChat->setFocusPolicy(Qt::StrongFocus);
    auto *channels = new QMenu(m_startChat);
    m_startWeb = channels->addAction(ui::icon("chat"_L1), tr("Web chat"), this, [this] {
        m_startedAgain = true;
        refresh();
        focusText();
    });
    channels->addAction(ui::icon("send-sms"_L1), tr("SMS"), this, [this] { Q_EMIT smsWanted(); });
    m_startChat->setMenu(channels);
    tools->addWidget(m_startChat);
}

void Composer::addSend(QHBoxLayout *tools)
{
    m_send = new QToolButton(this);
    m_send->setProperty("primary", true);
    m_send->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_send->setPopupMode(QToolButton::MenuButtonPopup);
    m_send->setAutoRaise(false);
    m_send->setFocusPolicy(Qt::StrongFocus);
    m_send->setMinimumHeight(metric::Control);
    auto *more = new QMenu(m_send);
    QAction *send = more->addAction(tr("Send"), this, [this] { submit(After::Nothing); });
    more->addSeparator(); // the other ways to send stand above it: addCommands
    auto *keys = new QActionGroup(more);
    m_enterChoice = keys->addAction(more->addAction(tr("Enter sends, Shift+Enter is a new line")));
    m_ctrlEnterChoice = keys->addAction(more->addAction(tr("Ctrl+Enter sends, Enter is a new line")));
    m_enterChoice->setCheckable(true);
    m_ctrlEnterChoice->setCheckable(true);
    connect(m_enterChoice, &QAction::triggered, this, [this] { setEnterSends(true); });
    connect(m_ctrlEnterChoice, &QAction::triggered, this, [this] { setEnterSends(false); });
    connect(more, &QMenu::aboutToShow, this, [this, send] { send->setVisible(m_mode == Reply); });
    m_send->setMenu(more);
    connect(m_send, &QToolButton::clicked, this, [this] { submit(After::Nothing); });
    tools->addWidget(m_send);
}

void Composer::addCommands(CommandTable &table)
{
    const auto whyNot = [this] {
        return closedChat() && m_mode == Reply ? tr("this chat is closed")
            : m_edit->document()->isEmpty()    ? tr("nothing is written")
            : m_mode == Note                   ? tr("a note is not sent")
                                               : QString();
    };
    const auto add = [this, &table, whyNot](const QString &id, const QString &name, const QString &keys, QLatin1StringView icon, After after) {
        return table.add({.id = id, .scope = CommandScope::Writing, .name = name, .keys = keys, .icon = icon}, this, [this, after] { submit(after); }, whyNot);
    };
    QMenu *menu = m_send->menu();
    QAction *first = menu->actions().value(1); // after Send, before the choice of keys
    QAction *pending = add(u"reply.send-pending"_s, tr("Send and set pending"), {}, "hourglass"_L1, After::Pending);
    QAction *close = add(u"reply.send-close"_s, tr("Send and close"), u"Ctrl+Shift+Return"_s, "check"_L1, After::Close);
    menu->insertActions(first, {pending, close});
    connect(menu, &QMenu::aboutToShow, pending, [this, pending, close] {
        for (QAction *action : {pending, close})
            action->setVisible(m_mode == Reply);
    });
    table.add({.id = u"reply.canned"_s, .scope = CommandScope::Writing, .name = tr("Canned replies"), .keys = u"Ctrl+/"_s, .icon = "template"_L1}, this,
              [this] { openCannedReplies(); }, [this] { return m_customer == 0 ? tr("no customer is open") : QString(); });
}

void Composer::showError(const Error *error)
{
    QString words;
    if (error) {
        const words::Said said = words::error(*error);
        words = said.text.isEmpty() ? said.title : said.title + u' ' + said.text;
    }
    m_errorBar->say(words);
}

void Composer::showOffer(const QString &text)
{
    m_offered = text;
    m_offerBar->say(text.isEmpty() ? QString() : tr("A message is ready: “%1”").arg(text));
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_edit->hasFocus();
    const bool note = m_mode == Note;
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), note ? Role::Note : Role::Surface),
                 color(palette(), note ? Role::Warn : focus ? Role::Accent : Role::Control), focus ? 2 : 1);
}

} // namespace heliograph::ui
