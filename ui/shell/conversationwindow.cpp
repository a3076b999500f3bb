// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/conversationwindow.h"

#include "ui/commands/commandtable.h"
#include "ui/common/toast.h"
#include "ui/exchange/transcriptsheet.h"
#include "ui/shell/filltriage.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ConversationWindow::ConversationWindow(const DeskServices &desk, TriageActions &actions, qint64 customerId, qint64 conversationId,
                                       const QString &stateFile)
    : m_desk(desk)
    , m_customer(customerId)
    , m_conversation(conversationId)
    , m_stateFile(stateFile)
    , m_pane(new ConversationPane(m_desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    auto *commands = new CommandTable(this);
    m_pane->addCommands(*commands);
    if (!m_stateFile.isEmpty())
        commands->keepKeysIn(m_stateFile);
    connect(commands, &CommandTable::refused, this, [this](const QString &what, const QString &why) { toastHint(this, tr("%1: %2").arg(what, why)); });
    setMinimumWidth(ScaledWidth{480});
    resize(640, 720);
    if (!m_stateFile.isEmpty())
        restoreGeometry(QSettings(m_stateFile, QSettings::IniFormat).value(u"popout/geometry"_s).toByteArray());
    connect(m_pane, &ConversationPane::closed, this, &QWidget::close);
    connect(m_pane, &ConversationPane::providerWanted, this, &ConversationWindow::providerWanted);
    connect(m_pane, &ConversationPane::limitsWanted, this, &ConversationWindow::limitsWanted);
    connect(m_pane, &ConversationPane::templatesWanted, this, &ConversationWindow::templatesWanted);
    connect(m_pane, &ConversationPane::verifyWanted, this, &ConversationWindow::verifyWanted);
    auto *menus = new TriageMenu(actions, this, false);
    connect(m_pane, &ConversationPane::menuWanted, menus, [this, menus](ConversationPane::Menu which, QMenu *menu) {
        fillTriage(*menus, which, *menu, *m_pane);
    });
    connect(menus, &TriageMenu::exportWanted, this, [this, desk](const QList<qint64> &ids) {
        if (!m_transcript)
            m_transcript = new TranscriptSheet(desk, this);
        m_transcript->begin(ids);
    });
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        if (changes.contains(Change{Change::Kind::Customer, m_customer, m_customer}))
            name();
    });
    name();
    m_pane->open(m_customer, m_conversation);
}

void ConversationWindow::name()
{
    whenDone(m_desk.customers.get(m_customer), this, m_names.of([this](const Result<Customer> &customer) {
        setWindowTitle(customer ? tr("%1 – Heliograph").arg(customer->name) : tr("Heliograph"));
    }));
}

void ConversationWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void ConversationWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void ConversationWindow::closeEvent(QCloseEvent *event)
{
    if (!m_stateFile.isEmpty())
        QSettings(m_stateFile, QSettings::IniFormat).setValue(u"popout/geometry"_s, saveGeometry());
    m_pane->open(0, 0); // the draft goes to the store now, before anybody else reads it
    QWidget::closeEvent(event);
    Q_EMIT gone();
}

} // namespace heliograph::ui
