// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/composer.h"

#include "ui/common/plainlabel.h"
#include "ui/thread/composerbar.h"
#include "ui/thread/draftkeeper.h"
#include "ui/thread/insertions.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/replymeter.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QStringList ctrlEnterPeople(const Settings &settings)
{
    QStringList people;
    const QJsonArray stored = QJsonDocument::fromJson(settings.text(Key::CtrlEnterPeople).toUtf8()).array();
    for (const QJsonValue &person : stored)
        people.append(person.toString());
    return people;
}

} // namespace

Composer::Composer(const DeskServices &services, EmojiHabits &habits, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_habits(habits)
    , m_drafts{new DraftKeeper(services, this), new DraftKeeper(services, this)}
{
    build();
    for (const Mode mode : {Reply, Note}) {
        DraftKeeper *keeper = m_drafts[size_t(mode)];
        connect(keeper, &DraftKeeper::loadedChanged, this, [this, mode] {
            if (mode == m_mode) {
                m_edit->moveCursor(QTextCursor::End);
                lookForOpen();
            }
            if (mode == Reply && m_known && !m_offered.isEmpty() && m_offerBar->isHidden())
                offer(std::exchange(m_offered, {}));
            refresh();
        });
        connect(keeper, &DraftKeeper::edited, this, [this] {
            showError(nullptr);
            lookForOpen();
            m_insertions->typed();
            refresh();
        });
        connect(keeper, &DraftKeeper::failed, this, [this](const Error &error) { showError(&error); });
    }
    connect(m_edit, &ReplyEdit::submitted, this, [this] { submit(After::Nothing); });
    connect(&services.settings, &SettingsService::settingsChanged, this, &Composer::refresh);
    m_edit->installEventFilter(this);
    m_insertions = new Insertions(services, *m_edit, *this);
    connect(m_insertions, &Insertions::inserted, this, [this](const QStringList &literals) {
        draft().addLiterals(literals);
        lookForOpen();
        refresh();
    });
    setMode(Reply);
}

Composer::~Composer()
{
    delete m_edit; // before the documents that it shows
}

void Composer::open(qint64 customerId)
{
    m_customer = customerId;
    m_conversation = {};
    m_meter->setConversation({});
    m_known = false;
    m_startedAgain = false;
    m_checking.clear();
    m_drafts[Reply]->open(customerId, {});
    m_drafts[Note]->open(customerId, u"note"_s);
    showError(nullptr);
    showOffer({});
    m_changedBar->say({});
    setMode(Reply);
}

void Composer::setConversation(const Conversation &conversation)
{
    if (!m_known || conversation.id != m_conversation.id)
        m_drafts[Reply]->read(replyDraftMode(conversation.endpoint.channel));
    m_conversation = conversation;
    m_meter->setConversation(conversation);
    m_known = true;
    if (conversation.state != ConversationState::Closed)
        m_startedAgain = false;
    if (m_drafts[Reply]->loaded() && !m_offered.isEmpty() && m_offerBar->isHidden())
        offer(std::exchange(m_offered, {}));
    refresh();
}

void Composer::setCustomer(const Customer &customer)
{
    m_insertions->setCustomer(customer);
}

void Composer::openCannedReplies()
{
    if (m_edit->isVisible())
        m_insertions->openReplies();
}

bool Composer::closedChat() const
{
    return m_known && (m_conversation.id == 0 || (m_conversation.state == ConversationState::Closed && !m_startedAgain));
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    m_replyTab->setChecked(mode == Reply);
    m_noteTab->setChecked(mode == Note);
    showDocument();
    showError(nullptr);
    lookForOpen();
    refresh();
}

/// Each mode has a document of its own, so that Undo never crosses from one into the other.
void Composer::showDocument()
{
    if (m_edit->document() == &draft().document())
        return;
    m_edit->setExtraSelections({}); // they are of the other document
    m_edit->showDocument(&draft().document());
}

/// A note may say what it likes; to a customer no "{{name}}" goes.
void Composer::lookForOpen()
{
    m_open.clear();
    if (m_mode == Reply && !m_edit->document()->find(u"{{"_s).isNull())
        m_open = policy::openVariables(draft().text(), draft().literals());
    markOpen(*m_edit, m_open);
    const QStringList names = policy::names(m_open);
    m_openBar->say(names.isEmpty()     ? QString()
                   : names.size() == 1 ? tr("“%1” has no value yet. Write it in its place, or delete it.").arg(names.first())
                                       : tr("These have no value yet: %1. Write them in their place, or delete them.").arg(names.join(u", "_s)));
}

void Composer::goToOpen()
{
    if (m_open.isEmpty())
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(m_open.first().from));
    cursor.setPosition(int(m_open.first().from + m_open.first().size), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    focusText();
}

void Composer::toggleMode()
{
    setMode(m_mode == Reply ? Note : Reply);
    focusText();
}

void Composer::focusText()
{
    if (m_edit->isVisible())
        m_edit->setFocus(Qt::OtherFocusReason);
}

/// As if it had been typed: Undo takes it away again.
void Composer::append(const QString &text)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_edit->document()->isEmpty() ? text : u'\n' + text);
    m_edit->setTextCursor(cursor);
    focusText();
}

void Composer::offer(const QString &text)
{
    if (!m_drafts[Reply]->loaded() || !m_known) {
        m_offered = text;
        return;
    }
    if (!m_drafts[Reply]->text().trimmed().isEmpty() || closedChat())
        return showOffer(text);
    setMode(Reply);
    m_edit->selectAll();
    m_edit->insertPlainText(text);
    focusText();
}

bool Composer::enterSends() const
{
    return !ctrlEnterPeople(m_services.settings.current()).contains(m_services.settings.actor());
}

void Composer::setEnterSends(bool enter)
{
    QStringList people = ctrlEnterPeople(m_services.settings.current());
    people.removeAll(m_services.settings.actor());
    if (!enter)
        people.append(m_services.settings.actor());
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(people)).toJson(QJsonDocument::Compact);
    whenDone(m_services.settings.set(u"composer.ctrl_enter"_s, QString::fromUtf8(json)), this, [this](const Status &done) {
        if (!done)
            showError(&done.error());
        refresh();
    });
}

void Composer::refresh()
{
    const bool closed = closedChat() && m_mode == Reply;
    const bool sms = m_conversation.endpoint.channel == Channel::Sms;
    const bool enter = enterSends();
    m_edit->setVisible(!closed);
    if (closed && m_changedBar->isVisibleTo(this)) // about a text that cannot go here
        m_changedBar->say({});
    if (closed && m_offerBar->isVisibleTo(this))
        m_offerBar->say({});
    m_edit->setEnterSubmits(enter);
    m_closedWords->setVisible(closed);
    m_closedWords->setText(m_conversation.id == 0 ? tr("No chat is open with this customer. Start one, or leave a note.")
                                                  : tr("This chat is closed. Start it again, or send an SMS."));
    m_where->setText(m_mode == Note        ? tr("Only your team sees it")
                     : closed || !m_known ? QString()
                     : sms                ? tr("Reply with an SMS")
                                          : tr("Reply goes to %1").arg(words::channel(m_conversation.endpoint.channel)));
    m_edit->setPlaceholderText(m_mode == Note ? tr("Write a private note") : sms ? tr("Reply with an SMS") : tr("Write a reply"));
    m_edit->setAccessibleName(m_mode == Note ? tr("Private note") : tr("Reply"));
    m_send->setText(m_mode == Note ? tr("Add note") : tr("Send"));
    m_send->setVisible(!closed);
    m_meter->setText(m_mode == Reply && !closed ? draft().text() : QString());
    const QString refused = m_mode == Reply && !closed ? m_meter->whyNot() : QString();
    m_rulesBar->say(refused);
    const QString why = draft().sending()         ? tr("It is being saved")
        : m_edit->document()->isEmpty() ? tr("Write something first")
        : !m_open.isEmpty()             ? tr("Something has no value yet") // the bar says what
                                        : refused;
    m_send->setEnabled(why.isEmpty());
    m_send->setAccessibleDescription(why);
    m_send->setToolTip(why);
    m_hint->setVisible(!closed);
    m_hint->setText(draft().sending() ? tr("Writing it down…")
                    : m_mode == Note  ? (enter ? tr("Enter adds it") : tr("Ctrl+Enter adds it"))
                                      : (enter ? tr("Enter sends") : tr("Ctrl+Enter sends")));
    m_enterChoice->setChecked(enter);
    m_ctrlEnterChoice->setChecked(!enter);
    m_startWeb->setVisible(closed && m_conversation.id != 0 && (sms || m_conversation.endpoint.channel == Channel::WebChat));
    m_startWeb->setText(sms ? tr("SMS that they can answer") : tr("Web chat"));
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setVisible(!closed);
    m_startChat->setVisible(m_mode == Reply);
    if (m_startChat->property("primary").toBool() != closed) {
        m_startChat->setProperty("primary", closed);
        m_startChat->setAutoRaise(!closed);
        QEvent changed(QEvent::StyleChange); // or it keeps the size it asked for without a frame
        QCoreApplication::sendEvent(m_startChat, &changed);
    }
    update();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace heliograph::ui
