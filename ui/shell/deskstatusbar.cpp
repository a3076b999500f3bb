// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskstatusbar.h"

#include "ui/bulk/bulkbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/agentbutton.h"
#include "ui/shell/demobadge.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

namespace heliograph::ui {

namespace {
constexpr int kReadAgainMs = 400;
} // namespace

DeskStatusBar::DeskStatusBar(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_totals(kReadAgainMs, [this] { readTotals(); })
{
    setFixedHeight(metric::StatusBar + 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(16);
    m_state = addItem(QLatin1StringView("plug"));
    if (desk.demo) {
        auto *badge = new DemoBadge;
        row->addWidget(badge);
        connect(badge, &DemoBadge::restartWanted, this, &DeskStatusBar::demoRestartWanted);
        connect(badge, &DemoBadge::guideWanted, this, &DeskStatusBar::demoGuideWanted);
        connect(badge, &DemoBadge::speedWanted, this, &DeskStatusBar::demoSpeedWanted);
    }
    m_provider = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide);
    if (desk.demo)
        row->addSpacing(-8);
    row->addWidget(m_provider);
    m_waiting = addItem(QLatin1StringView("queue"));
    m_held = addItem(QLatin1StringView("pause"));
    m_unsure = addItem(QLatin1StringView("warning"));
    auto *bulk = new BulkButton(m_desk);
    row->addWidget(bulk);
    connect(bulk, &BulkButton::wanted, this, &DeskStatusBar::bulkWanted);
    row->addStretch();
    m_today = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide);
    row->addWidget(m_today);
    row->addSpacing(-8);
    m_agent = new AgentButton(desk);
    row->addWidget(m_agent);
    connect(&desk.accounts, &AccountService::accountsChanged, this, &DeskStatusBar::showAccounts);
    connect(&desk.settings, &SettingsService::settingsChanged, &m_totals, &Refresher::now);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::Outbox || change.kind == Change::Kind::Message) {
                m_totals.soon();
                break;
            }
        }
    });
    showAccounts();
    m_totals.now();
}

DeskStatusBar::Item DeskStatusBar::addItem(QLatin1StringView icon)
{
    Item item{new QWidget, new IconLabel(icon, 14), new PlainLabel({}, TextSize::Meta, Role::Muted)};
    auto *inner = new QHBoxLayout(item.box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(5);
    inner->addWidget(item.icon);
    inner->addWidget(item.words);
    layout()->addWidget(item.box);
    return item;
}

void DeskStatusBar::showAccounts()
{
    const QList<Account> accounts = m_desk.accounts.accounts();
    QStringList names;
    const Account *stopped = nullptr;
    bool missing = false;
    for (const Account &account : accounts) {
        if (!account.enabled)
            continue;
        names += account.shownName();
        if (!stopped && !account.pausedReason.isEmpty())
            stopped = &account;
        missing = missing || m_desk.accounts.secretMissing(account.id);
    }
    m_provider->setText(names.join(QStringLiteral(", ")));
    const QLatin1StringView plug("plug");
    const QLatin1StringView warning("warning");
    if (names.isEmpty()) {
        m_state.icon->setIcon(plug, Role::Muted);
        m_state.words->setText(tr("No provider yet"));
    } else if (stopped) {
        m_state.icon->setIcon(warning, Role::Warn);
        m_state.words->setText(tr("Paused"));
    } else if (missing) {
        m_state.icon->setIcon(warning, Role::Warn);
        m_state.words->setText(tr("Password missing"));
    } else {
        m_state.icon->setIcon(plug, Role::Ok);
        m_state.words->setText(tr("Connected"));
    }
}

void DeskStatusBar::readTotals()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.clock.nowMs());
    whenDone(m_desk.outbox.totals(now.date().startOfDay().toMSecsSinceEpoch()), this, [this](const Result<OutboxService::Totals> &totals) {
        m_totals.done();
        if (totals) {
            m_waiting.words->setText(tr("%n queued", nullptr, totals->waiting));
            m_held.words->setText(tr("%n held", nullptr, totals->held));
            m_unsure.box->setVisible(totals->unsure > 0);
            m_unsure.icon->setIcon(QLatin1StringView("warning"), Role::Warn);
            m_unsure.words->setText(tr("%n not sure", nullptr, totals->unsure));
            // Without a price table nobody expects a price.
            const bool priced = !m_desk.settings.current().text(Key::PriceTable).isEmpty();
            m_today->setText(words::today(totals->segmentsToday, totals->costsToday, priced ? totals->unpricedToday : 0));
        }
    });
}

void DeskStatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
