// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkcheck.h"

#include "ui/bulk/bulkcompose.h"
#include "ui/bulk/bulksums.h"
#include "ui/bulk/bulktable.h"
#include "ui/bulk/bulkwords.h"
#include "ui/common/card.h"
#include "ui/common/desktabs.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toggle.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph::ui {

namespace {
constexpr int kPlanMs = 400; ///< after the last key
constexpr int kCheckedMs = 150;
constexpr Scaled kCheckTable{160};
constexpr int kProblems = 0, kReady = 1; ///< tabs
} // namespace

BulkCheck::BulkCheck(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_look(kCheckedMs, [this] { look(); })
    , m_compose(new BulkCompose(desk))
    , m_sums(new BulkSums)
    , m_tabs(new DeskTabs(Scaled{36}))
    , m_note(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_rows(new BulkRows(desk, this))
    , m_table(new BulkTable(*m_rows, tr("Recipients"), BulkTable::Times::Hidden))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_compose, 1);
    top->addWidget(m_sums);
    column->addLayout(top);
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    m_tabs->addTab(tr("With a problem"));
    m_tabs->addTab(tr("Ready"));
    m_tabs->setAccessibleName(tr("Which recipients"));
    m_note->alignToEnd();
    row->addWidget(m_tabs);
    row->addWidget(m_note, 1);
    column->addLayout(row);
    m_table->setMinimumHeight(kCheckTable);
    column->addWidget(m_table, 1);
    column->addWidget(buildFirst());
    connectParts();
}

QWidget *BulkCheck::buildFirst()
{
    auto *card = new Card(nullptr, Role::Inbound, false);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_first = new Toggle(tr("Send one first"));
    m_first->setChecked(true);
    m_firstText = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    m_pace = new QComboBox;
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->addItem(tr("As the provider allows"), 0);
    for (const int minute : {600, 300, 60, 10})
        m_pace->addItem(tr("%n a minute", nullptr, minute), minute);
    row->addWidget(m_first);
    row->addWidget(new PlainLabel(tr("Send one first"), TextSize::Body, Role::Text, true));
    row->addWidget(m_firstText, 1);
    row->addWidget(new PlainLabel(tr("Pace"), TextSize::Body, Role::Muted));
    row->addWidget(m_pace);
    return card;
}

void BulkCheck::connectParts()
{
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(kPlanMs);
    connect(&m_planSoon, &QTimer::timeout, this, &BulkCheck::replan);
    connect(m_compose, &BulkCompose::edited, this, [this] {
        sayWhyNot(m_compose->empty() ? tr("Write the text first") : tr("Checking…"));
        m_planSoon.start();
    });
    connect(m_pace, &QComboBox::activated, this, [this] { m_planSoon.start(); });
    connect(m_tabs, &DeskTabs::currentChanged, this, [this](int tab) {
        if (m_jobId != 0)
            m_rows->show(m_jobId, tab == kReady ? BulkFilter::Ready : BulkFilter::Problems);
    });
    connect(m_table, &BulkTable::opened, this, &BulkCheck::customerWanted);
    connect(m_table, &BulkTable::currentRecipientChanged, this, [this] {
        const BulkRecipient *chosen = m_table->current();
        if (chosen && chosen->state == BulkRowState::Ready)
            chooseCanary(chosen->number, chosen->name);
    });
    connect(m_first, &QAbstractButton::toggled, this, [this] { chooseCanary(m_canary, m_firstText->accessibleName()); });
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &c) { return c.kind == Change::Kind::Bulk && c.id == m_jobId; });
        if (ours && m_jobId != 0)
            m_look.soon();
    });
}

void BulkCheck::open(qint64 jobId, const QString &name)
{
    m_jobId = jobId;
    m_name = name;
    m_canary = 0;
    m_first->setChecked(true);
    m_firstText->setText({});
    m_tabs->setCurrentIndex(kProblems);
    m_rows->show(jobId, BulkFilter::Problems);
    m_compose->refresh();
    m_compose->setLongest({});
    sayWhyNot(m_compose->empty() ? tr("Write the text first") : tr("Checking…"));
    m_look.now();
    if (!m_compose->empty())
        m_planSoon.start();
}

void BulkCheck::close()
{
    if (m_planSoon.isActive())
        m_compose->keep();
    m_jobId = 0;
    m_planSoon.stop();
}

void BulkCheck::replan()
{
    m_compose->keep();
    if (m_jobId == 0 || m_compose->empty())
        return;
    BulkPlan plan = m_compose->plan();
    plan.name = m_name.isEmpty() ? plan.templateName : m_name;
    plan.perMinute = m_pace->currentData().toInt();
    sayWhyNot(tr("Checking…"));
    whenDone(m_desk.bulk.plan(m_jobId, plan), this, [this, jobId = m_jobId](const Status &planned) {
        if (jobId != m_jobId || (!planned && planned.error().code == ErrorCode::Cancelled))
            return;
        if (!planned)
            Q_EMIT failed(planned.error());
        m_look.now();
    });
}

void BulkCheck::look()
{
    if (m_jobId == 0)
        return m_look.done();
    whenDone(m_desk.bulk.status(m_jobId), this, [this](const Result<BulkStatus> &status) {
        m_look.done();
        if (status && status->job.id == m_jobId)
            show(*status);
    });
}

void BulkCheck::show(const BulkStatus &status)
{
    const BulkTotals &totals = status.totals;
    whenDone(m_desk.bulk.segmentsLeft(), this, [this, totals](const Result<int> &left) { m_sums->setTotals(totals, left.value_or(-1)); });
    m_tabs->setCount(kProblems, totals.leftOut);
    m_tabs->setCount(kReady, totals.ready);
    m_rows->refresh();
    const bool checked = status.job.state == BulkState::Planned && !m_planSoon.isActive();
    if (checked) {
        const QString nobody = totals.ready == 0 ? tr("Nobody is ready: see the problems") : QString();
        m_note->setText(!nobody.isEmpty()      ? nobody
                        : totals.leftOut > 0 ? tr("Problems are left out. The rest still goes.")
                                             : tr("Nobody has a problem."));
        showLongest(totals.longest);
        sayWhyNot(nobody);
    } else if (m_compose->empty()) {
        m_note->setText(tr("Who cannot have it, and why, stands here once there is a text."));
    } else {
        m_note->setText(tr("Checked %1 of %2").arg(BulkWords::number(totals.checked), BulkWords::number(totals.recipients)));
        sayWhyNot(tr("Checking…"));
    }
}

void BulkCheck::showLongest(int number)
{
    if (number == 0)
        return m_compose->setLongest({});
    whenDone(m_desk.bulk.preview(m_jobId, number), this, [this](const Result<BulkPreview> &preview) {
        if (!preview)
            return;
        m_compose->setLongest(tr("Longest on real data: %1, %2").arg(words::meter(preview->measure, preview->maxSegments), preview->recipient.name));
        if (m_canary == 0) // the one whose text shows the most
            chooseCanary(preview->recipient.number, preview->recipient.name);
    });
}

void BulkCheck::chooseCanary(int number, const QString &name)
{
    m_canary = number;
    m_firstText->setAccessibleName(name);
    if (number == 0)
        return m_firstText->setText({});
    m_firstText->setText(m_first->isChecked() ? tr("To %1. Then you decide about the rest.").arg(name)
                                              : tr("It goes to everybody at once."));
}

int BulkCheck::canary() const
{
    return m_first->isChecked() ? m_canary : 0;
}

void BulkCheck::sayWhyNot(const QString &why)
{
    m_whyNot = why;
    Q_EMIT changed();
}

void BulkCheck::forget()
{
    m_compose->forget();
    close();
}

void BulkCheck::focusFirst()
{
    m_compose->focusText();
}

} // namespace heliograph::ui
