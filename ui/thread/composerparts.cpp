// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/composer.h"
#include "ui/thread/replyedit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    m_replyTab = modeTab(tr("Reply"), this);
    m_noteTab = modeTab(tr("Note"), this);
    m_noteTab->setIcon(ui::icon("lock"_L1));
    auto *group = new QButtonGroup(this);
    group->addButton(m_replyTab);
    group->addButton(m_noteTab);
    m_where = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, this);
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tabs->addWidget(m_replyTab);
    tabs->addWidget(m_noteTab);
    tabs->addWidget(m_where, 1);
    tabs->addSpacing(8);
    column->addLayout(tabs);

    m_offer = new QWidget(this);
    auto *offerRow = new QHBoxLayout(m_offer);
    offerRow->setContentsMargins(8, 6, 4, 2);
    offerRow->setSpacing(8);
    m_offerWords = new PlainLabel({}, TextSize::Meta, Role::Text, false, PlainLabel::Fit::Elide, m_offer);
    auto *insert = new QPushButton(tr("Add it"), m_offer);
    insert->setProperty("compact", true);
    insert->setAutoDefault(false);
    auto *dismiss = new IconButton("cross"_L1, tr("Not now"), m_offer);
    dismiss->setProperty("compact", true);
    offerRow->addWidget(new IconLabel("info"_L1, 16, Role::Accent, m_offer));
    offerRow->addWidget(m_offerWords, 1);
    offerRow->addWidget(insert);
    offerRow->addWidget(dismiss);
    m_offer->hide();
    column->addWidget(m_offer);
    connect(insert, &QPushButton::clicked, this, [this] {
        const QString text = m_offered;
        showOffer({});
        m_startedAgain = m_startedAgain || m_conversation.state == ConversationState::Closed;
        setMode(Reply);
        QTextCursor cursor = m_edit->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_edit->document()->isEmpty() ? text : u'\n' + text);
        m_edit->setTextCursor(cursor);
        focusText();
    });
    connect(dismiss, &QToolButton::clicked, this, [this] { showOffer({}); });

    auto *body = new QVBoxLayout;
    body->setContentsMargins(8, 8, 8, 6);
    m_edit = new ReplyEdit(this);
    m_closedWords = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap, this);
    m_closedWords->setMinimumHeight(36);
    body->addWidget(m_edit);
    body->addWidget(m_closedWords);
    column->addLayout(body);

    m_error = new QWidget(this);
    auto *errorRow = new QHBoxLayout(m_error);
    errorRow->setContentsMargins(8, 0, 8, 6);
    errorRow->setSpacing(8);
    m_errorWords = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap, m_error);
    errorRow->addWidget(new IconLabel("cross-circle"_L1, 16, Role::Bad, m_error), 0, Qt::AlignTop);
    errorRow->addWidget(m_errorWords, 1);
    m_error->hide();
    column->addWidget(m_error);
    buildTools();
    connect(m_replyTab, &QPushButton::clicked, this, [this] {
        setMode(Reply);
        focusText();
    });
    connect(m_noteTab, &QPushButton::clicked, this, [this] {
        setMode(Note);
        focusText();
    });
}

void Composer::buildTools()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
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

    m_hint = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this);
    m_send = new QToolButton(this);
    m_send->setProperty("primary", true);
    m_send->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_send->setAutoRaise(false);
    m_send->setFocusPolicy(Qt::StrongFocus);
    m_send->setMinimumHeight(metric::Control);
    auto *more = new QMenu(m_send);
    more->addAction(tr("Send and set pending"), this, [this] { submit(After::Pending); });
    more->addAction(tr("Send and close"), QKeySequence(u"Ctrl+Shift+Return"_s), this, [this] { submit(After::Close); });
    m_send->setMenu(more);
    connect(m_send, &QToolButton::clicked, this, [this] { submit(After::Nothing); });
    addActions(more->actions());

    tools->addSpacing(2);
    tools->addWidget(m_startChat);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    tools->addSpacing(4);
    tools->addWidget(m_send);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

} // namespace heliograph::ui
