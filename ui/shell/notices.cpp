// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notices.h"

#include "policy/routes.h"
#include "ui/common/banner.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

Notices::Notices(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&desk.accounts, &AccountService::accountsChanged, this, &Notices::showAccounts);
    connect(&desk.outbox, &OutboxService::accountPaused, this, &Notices::showAccounts);
    showAccounts();
}

Banner *Notices::put(const QString &key, int tone, const words::Said &said)
{
    drop(key);
    auto *banner = new Banner(static_cast<Banner::Tone>(tone));
    banner->say(said.title, said.text);
    m_banners.insert(key, banner);
    // Problems stand above what is merely good to know.
    m_column->insertWidget(tone == int(Banner::Tone::Info) ? m_column->count() : 0, banner);
    connect(banner, &Banner::closed, this, [this, key] { drop(key); });
    return banner;
}

void Notices::drop(const QString &key)
{
    if (Banner *banner = m_banners.take(key)) {
        banner->hide();
        banner->deleteLater();
    }
}

void Notices::showDemo()
{
    Banner *banner = put(u"demo"_s, int(Banner::Tone::Info),
                         {tr("This is a demo workspace."), tr("Everybody here is invented, and nothing leaves this computer.")});
    connect(banner->addButton(tr("Start again")), &QAbstractButton::clicked, this, &Notices::demoRestartWanted);
    connect(banner->addButton(tr("Set up a provider")), &QAbstractButton::clicked, this, &Notices::providerWanted);
    banner->setClosable(true);
}

void Notices::sayDemoStep(const DemoStep &step)
{
    if (Banner *banner = m_banners.value(u"demo"_s))
        banner->say(tr("This is a demo. Step %1 of %2.").arg(step.number).arg(kDemoSteps), step.text);
}

void Notices::showDamaged(const QString &movedTo, const QString &backup)
{
    const QString file = QDir::toNativeSeparators(movedTo);
    const QString todo = backup.isEmpty()
        ? tr("An empty workspace was begun; the damaged file is kept as %1.").arg(file)
        : tr("An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.")
              .arg(file, QDir::toNativeSeparators(backup));
    put(u"damaged"_s, int(Banner::Tone::Problem), {tr("The data file was damaged."), todo})->setClosable(true);
}

void Notices::showRestored(int held)
{
    const QString meaning = held > 0 ? tr("What was waiting then is held (%n), because it may have been sent since: open each one and decide.", nullptr, held)
                                     : tr("No message was waiting then, so nothing is held.");
    put(u"restored"_s, int(Banner::Tone::Warning), {tr("This workspace comes from a copy."), meaning})->setClosable(true);
}

void Notices::showFailure(const Error &error)
{
    Banner *banner = put(u"failure"_s, int(Banner::Tone::Problem), words::error(error));
    banner->setCode(words::errorCode(error));
    banner->setClosable(true);
}

void Notices::showAccounts()
{
    const QList<Account> accounts = m_desk.accounts.accounts();
    QStringList told;
    for (const Account &account : accounts) {
        const QString name = account.shownName();
        if (const QString trouble = m_desk.accounts.secretTrouble(account.id); account.enabled && !trouble.isEmpty())
            told += showSecret(account.id, words::secretTrouble(trouble, name));
        if (!account.enabled || account.pausedReason.isEmpty())
            continue;
        const QString key = u"paused:"_s + account.id;
        told += key;
        const bool standsIn = policy::standInHelps(account.pausedReason) && !m_desk.settings.current().text(Key::StandIns).isEmpty();
        Banner *banner = put(key, int(Banner::Tone::Warning),
                             {tr("%1 is paused: %2.").arg(name, words::pausedReason(account.pausedReason)),
                              standsIn ? tr("Its messages go through a stand-in where one can, and wait here where none can. None is lost.")
                                       : tr("Its messages wait here and none is lost.")});
        connect(banner->addButton(tr("Try again")), &QAbstractButton::clicked, this, [this, id = account.id] {
            whenDone(m_desk.accounts.resume(id), this, [this](const Status &done) {
                if (!done)
                    showFailure(done.error());
            });
        });
        if (!m_desk.demo)
            connect(banner->addButton(tr("Settings")), &QAbstractButton::clicked, this, &Notices::providerWanted);
    }
    const QStringList shown = m_banners.keys();
    for (const QString &key : shown) {
        if ((key.startsWith("paused:"_L1) || key.startsWith("secret:"_L1)) && !told.contains(key))
            drop(key);
    }
}

/// Its key among the lines.
QString Notices::showSecret(const QString &accountId, const words::Said &said)
{
    const QString key = u"secret:"_s + accountId;
    Banner *banner = put(key, int(Banner::Tone::Warning), said);
    connect(banner->addButton(tr("Try again")), &QAbstractButton::clicked, this, [this] { m_desk.accounts.readSecretsAgain(); });
    connect(banner->addButton(tr("Settings")), &QAbstractButton::clicked, this, &Notices::providerWanted);
    return key;
}

} // namespace heliograph::ui
