// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulksheet.h"

#include "ui/bulk/bulkcheck.h"
#include "ui/bulk/bulkrun.h"
#include "ui/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kWidth{896};
constexpr Scaled kHeight{700};
} // namespace

BulkSheet::BulkSheet(const DeskServices &desk, QWidget *host)
    : Sheet(tr("Send SMS"), host)
    , m_desk(desk)
    , m_problem(new Banner(Banner::Tone::Problem))
    , m_pages(new QStackedWidget)
    , m_check(new BulkCheck(m_desk))
    , m_run(new BulkRun(m_desk))
{
    setCardSize(QSize(kWidth, kHeight));
    m_pages->addWidget(m_check);
    m_pages->addWidget(m_run);
    m_problem->setClosable(true);
    m_problem->hide();
    body().addWidget(m_problem);
    body().addWidget(m_pages, 1);
    buildFoot();
    connect(m_check, &BulkCheck::changed, this, [this] { m_send->setReason(m_check->whyNot()); });
    connect(m_send, &QPushButton::clicked, this, &BulkSheet::send);
    connect(m_run, &BulkRun::shown, this, &BulkSheet::showJob);
    connect(m_check, &BulkCheck::failed, this, &BulkSheet::fail);
    connect(m_run, &BulkRun::failed, this, &BulkSheet::fail);
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    const auto leave = [this](qint64 customerId) {
        closeSheet();
        Q_EMIT customerWanted(customerId);
    };
    connect(m_check, &BulkCheck::customerWanted, this, leave);
    connect(m_run, &BulkRun::customerWanted, this, leave);
    connect(this, &Sheet::closed, this, &BulkSheet::left);
}

void BulkSheet::buildFoot()
{
    m_feet = new QStackedWidget;
    const auto page = [this](const QString &said, bool strong) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel("info"_L1, 16));
        auto *words = new PlainLabel(said, TextSize::Body, strong ? Role::Text : Role::Muted, strong, PlainLabel::Fit::Elide);
        row->addWidget(words, 1);
        m_feet->addWidget(box);
        return std::pair(row, words);
    };
    QHBoxLayout *row = page(tr("Customers cannot reply to this SMS"), true).first;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_send = new ReasonedButton(tr("Send SMS"));
    m_send->setProperty("primary", true);
    row->addWidget(cancel);
    row->addWidget(m_send);
    auto *close = new QPushButton(tr("Close"));
    QHBoxLayout *second = nullptr;
    std::tie(second, m_goesOn) = page({}, false);
    second->addWidget(close);
    foot().addWidget(m_feet, 1);
    connect(cancel, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(close, &QPushButton::clicked, this, &Sheet::closeSheet);
}

void BulkSheet::compose(const QList<qint64> &customerIds, const QString &name)
{
    left();
    setTitle(tr("Send SMS"));
    setSubtitle(tr("to %n contacts", nullptr, int(customerIds.size())));
    m_pages->setCurrentWidget(m_check);
    m_feet->setCurrentIndex(0);
    m_send->setReason(tr("The recipients are being taken down"));
    open();
    m_check->focusFirst();
    whenDone(m_desk.bulk.create(name, customerIds), this, [this, name](const Result<qint64> &id) {
        if (!id) {
            m_send->setReason(tr("The recipients could not be taken down"));
            return fail(id.error());
        }
        m_planned = *id;
        if (!isVisible())
            return left();
        m_check->open(*id, name);
    });
}

void BulkSheet::follow(qint64 jobId)
{
    left();
    m_pages->setCurrentWidget(m_run);
    m_feet->setCurrentIndex(1);
    setSubtitle({});
    m_run->open(jobId);
    open();
    m_run->focusFirst();
}

void BulkSheet::send()
{
    if (!m_send->reason().isEmpty() || m_planned == 0)
        return;
    m_send->setReason(tr("It is being started"));
    whenDone(m_desk.bulk.send(m_planned, m_check->canary()), this, [this](const Status &sent) {
        if (!sent) {
            m_send->setReason(m_check->whyNot());
            return fail(sent.error());
        }
        m_check->forget();
        follow(std::exchange(m_planned, 0));
    });
}

void BulkSheet::fail(const Error &error)
{
    const words::Said said = words::error(error);
    m_problem->say(said.title, said.text);
    m_problem->setCode(words::errorCode(error));
    m_problem->show();
}

/// What was planned and not sent is forgotten; its text stays in the box.
void BulkSheet::left()
{
    m_problem->hide();
    m_check->close();
    m_run->close();
    if (const qint64 id = std::exchange(m_planned, 0); id != 0)
        (void)m_desk.bulk.discard(id);
}

void BulkSheet::showJob(const BulkStatus &status)
{
    const bool over = status.job.state == BulkState::Done || status.job.state == BulkState::Cancelled;
    setTitle(over ? tr("Sent") : tr("Sending"));
    m_goesOn->setText(over ? tr("“Last bulk SMS” among the commands opens this again.")
                           : tr("You can close this. It goes on, and the status bar shows it."));
    const QString to = tr("to %n contacts", nullptr, status.totals.toSend());
    setSubtitle(status.job.name.isEmpty() ? to : tr("%1, %2").arg(status.job.name, to));
}

} // namespace heliograph::ui
