// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkrun.h"

#include "ui/bulk/bulkbar.h"
#include "ui/bulk/bulkcounts.h"
#include "ui/bulk/bulkexport.h"
#include "ui/bulk/bulktable.h"
#include "ui/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/desktabs.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/words/roles.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kRunningMs = 300;
constexpr Scaled kRunTable{180};
constexpr int kSent = 0, kToLookAt = 1, kWaiting = 2, kLeftOut = 3; ///< tabs
constexpr BulkFilter kFilters[] = {BulkFilter::Sent, BulkFilter::ToLookAt, BulkFilter::Waiting, BulkFilter::Problems};
} // namespace

BulkRun::BulkRun(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_look(kRunningMs, [this] { look(); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    m_why = new Banner(Banner::Tone::Warning);
    m_sure = new Banner(Banner::Tone::Warning);
    m_first = new Banner(Banner::Tone::Info);
    m_goOn = m_first->addButton(tr("Send the rest"));
    m_goOn->setProperty("primary", true);
    m_saved = new Banner(Banner::Tone::Info);
    m_saved->setClosable(true);
    for (Banner *banner : {m_why, m_sure, m_first, m_saved}) {
        banner->hide();
        column->addWidget(banner);
    }
    column->addWidget(buildList(), 1);
    connectParts();
}

QWidget *BulkRun::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_done = new PlainLabel({}, TextSize::Page, Role::Text, true);
    m_of = new PlainLabel({}, TextSize::Page, Role::Muted);
    m_left = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    m_pause = new QPushButton(icon("pause"_L1), tr("Pause"));
    m_stop = new QPushButton(tr("Stop…"));
    row->addWidget(m_done);
    row->addWidget(m_of);
    row->addWidget(m_left, 1);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    column->addLayout(row);
    m_bar = new BulkBar;
    column->addWidget(m_bar);
    m_counts = new BulkCounts;
    column->addWidget(m_counts);
    return head;
}

QWidget *BulkRun::buildList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_tabs = new DeskTabs(Scaled{36});
    m_tabs->setAccessibleName(tr("Which recipients"));
    for (const QString &name : QStringList{tr("Sent"), tr("To look at"), tr("Waiting"), tr("Left out")})
        m_tabs->addTab(name);
    m_retry = new QPushButton(icon("refresh"_L1), {});
    m_csv = new QPushButton(icon("arrow-down"_L1), tr("CSV"));
    m_csv->setAccessibleName(tr("Save the results as CSV"));
    m_csv->setProperty("ghost", true);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_retry);
    row->addWidget(m_csv);
    column->addLayout(row);
    m_rows = new BulkRows(m_desk, this);
    m_table = new BulkTable(*m_rows, tr("Recipients"), BulkTable::Times::Shown);
    m_table->setMinimumHeight(kRunTable);
    column->addWidget(m_table, 1);
    return list;
}

template<typename T>
void BulkRun::act(const QFuture<Result<T>> &future)
{
    whenDone(future, this, [this](const Result<T> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_look.now();
    });
}

void BulkRun::connectParts()
{
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool concerns = std::any_of(changes.begin(), changes.end(),
                                          [](const Change &c) { return c.kind == Change::Kind::Bulk || c.kind == Change::Kind::Outbox; });
        if (concerns && m_jobId != 0)
            m_look.soon();
    });
    connect(&m_desk.accounts, &AccountService::accountsChanged, &m_look, &Refresher::now);
    connect(m_tabs, &DeskTabs::currentChanged, this, [this](int tab) {
        if (m_jobId != 0)
            m_rows->show(m_jobId, kFilters[tab]);
    });
    connect(m_table, &BulkTable::opened, this, &BulkRun::customerWanted);
    connect(m_pause, &QPushButton::clicked, this, &BulkRun::turn);
    connect(m_sure->addButton(tr("Stop for good")), &QPushButton::clicked, this, [this] {
        m_sure->hide();
        act(m_desk.bulk.cancel(m_jobId));
    });
    QPushButton *keep = m_sure->addButton(tr("Keep sending"));
    connect(keep, &QPushButton::clicked, this, [this] {
        m_sure->hide();
        focusFirst();
    });
    connect(m_stop, &QPushButton::clicked, this, [this, keep] {
        m_sure->show();
        keep->setFocus(Qt::OtherFocusReason);
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { act(m_desk.bulk.goOn(m_jobId)); });
    connect(m_retry, &QPushButton::clicked, this, [this] { act(m_desk.bulk.retry(m_jobId)); });
    connect(m_csv, &QPushButton::clicked, this, &BulkRun::saveAs);
    connect(m_saved, &Banner::closed, m_saved, &QWidget::hide);
}

void BulkRun::open(qint64 jobId)
{
    m_jobId = jobId;
    m_sure->hide();
    m_saved->hide();
    m_tabs->setCurrentIndex(kSent);
    m_rows->show(jobId, BulkFilter::Sent);
    m_look.now();
}

void BulkRun::focusFirst()
{
    m_pause->isVisible() ? m_pause->setFocus(Qt::OtherFocusReason) : m_table->setFocus(Qt::OtherFocusReason);
}

void BulkRun::turn()
{
    if (m_state == BulkState::Paused)
        act(m_desk.bulk.resume(m_jobId));
    else
        act(m_desk.bulk.pause(m_jobId));
}

void BulkRun::look()
{
    if (m_jobId == 0)
        return m_look.done();
    whenDone(m_desk.bulk.status(m_jobId), this, [this](const Result<BulkStatus> &status) {
        m_look.done();
        if (status && status->job.id == m_jobId)
            show(*status);
    });
}

void BulkRun::show(const BulkStatus &status)
{
    const BulkTotals &t = status.totals;
    m_state = status.job.state;
    m_done->setText(BulkWords::number(t.handled()));
    m_of->setText(tr("of %1").arg(BulkWords::number(t.toSend())));
    const ProviderInfo *info = m_desk.accounts.infoFor(status.job.accountId);
    const int perMinute = status.job.perMinute > 0 ? status.job.perMinute : info ? info->perMinute : 0;
    m_left->setText(m_state == BulkState::Done        ? tr("Everybody is through")
                    : m_state == BulkState::Cancelled ? tr("Stopped: %n got nothing", nullptr, t.cancelled)
                    : m_state == BulkState::Running   ? BulkWords::left(t.ready + t.sending, perMinute)
                                                      : QString());
    m_bar->setTotals(t);
    m_counts->setTotals(t);
    const auto [title, text] = BulkWords::pause(status, m_desk.accounts.account(status.job.accountId));
    m_why->say(title, text);
    m_why->setVisible(!title.isEmpty());
    m_sure->say(tr("%n have not had it.", nullptr, t.ready + t.sending), tr("They get nothing, and this cannot be taken back."));
    showFirst(status);
    showButtons(status);
    m_tabs->setCount(kSent, t.handled());
    m_tabs->setCount(kToLookAt, t.notDelivered + t.notSent + t.unsure);
    m_tabs->setCount(kWaiting, t.ready + t.sending);
    m_tabs->setCount(kLeftOut, t.leftOut);
    m_rows->refresh();
    Q_EMIT shown(status);
}

void BulkRun::showFirst(const BulkStatus &status)
{
    const bool waits = status.job.state == BulkState::Canary;
    m_first->setVisible(waits);
    m_goOn->setEnabled(status.totals.firstDone);
    if (!waits)
        return;
    whenDone(m_desk.bulk.after(status.job.id, status.job.canary - 1, 1), this, [this](const Result<QList<BulkRecipient>> &first) {
        if (!first || first->isEmpty())
            return;
        const BulkRecipient &r = first->first();
        m_first->say(tr("%1: %2").arg(r.name, BulkWords::of(r, m_desk.clock.nowMs()).text), tr("The rest waits for you."));
    });
}

void BulkRun::showButtons(const BulkStatus &status)
{
    const bool over = m_state == BulkState::Done || m_state == BulkState::Cancelled;
    const bool paused = m_state == BulkState::Paused;
    m_pause->setVisible(!over);
    m_stop->setVisible(!over);
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(paused ? "arrow-right"_L1 : "pause"_L1));
    if (over)
        m_sure->hide();
    const int again = status.totals.retryable;
    m_retry->setVisible(again > 0);
    m_retry->setText(tr("Retry %1").arg(BulkWords::number(again)));
    m_retry->setToolTip(tr("Those that failed and are proven not to have arrived. What was not delivered may be charged again."));
}

void BulkRun::saveAs()
{
    if (!m_desk.settings.may(policy::Ability::Export)) {
        const words::Said why = words::onlySupervisor(policy::Ability::Export);
        m_saved->say(why.title, why.text);
        return m_saved->show();
    }
    auto *dialog = new QFileDialog(this, tr("Save the results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"bulk-%1.csv"_s.arg(m_jobId));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkRun::save);
    dialog->show();
}

void BulkRun::save(const QString &path)
{
    auto *job = new BulkExport(m_desk, m_jobId, path, this);
    connect(job, &BulkExport::finished, this, [this, name = QFileInfo(path).fileName()](const QString &problem) {
        m_saved->say(problem.isEmpty() ? tr("Written: %1").arg(name) : tr("%1 was not written").arg(name), problem);
        m_saved->show();
    });
    job->run();
}

} // namespace heliograph::ui
