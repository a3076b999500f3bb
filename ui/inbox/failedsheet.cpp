// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/failedsheet.h"

#include "ui/common/announce.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/failedrow.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWide{680};
constexpr Scaled kTall{640};
constexpr int kMost = 100;

} // namespace

FailedSheet::FailedSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Failed SMS"), host), m_desk(desk)
{
    setCardSize({kWide, kTall});
    m_all = new QCheckBox(tr("All that are safe to retry"));
    body().addWidget(m_all);
    body().addStretch();
    m_status = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *close = new QPushButton(tr("Close"));
    m_retry = new QPushButton(tr("Retry"));
    m_retry->setProperty("primary", true);
    foot().addWidget(m_status, 1);
    foot().addWidget(close);
    foot().addWidget(m_retry);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) {
        for (FailedRow *row : std::as_const(m_rows))
            row->setTicked(on);
    });
    connect(close, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_retry, &QPushButton::clicked, this, &FailedSheet::retry);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.kind == Change::Kind::Outbox; });
        if (ours && isVisible() && m_left == 0)
            reload();
    });
}

void FailedSheet::begin()
{
    m_again = 0;
    m_fresh = true;
    m_reasons.clear();
    say({}, false);
    open();
    reload();
}

void FailedSheet::reload()
{
    whenDone(m_desk.outbox.failed(kMost), this, m_reads.of([this](const Result<QList<FailedSms>> &all) {
        if (!all)
            return say(words::error(all.error()).line(), true);
        fill(*all);
    }));
}

void FailedSheet::fill(const QList<FailedSms> &all)
{
    const QList<qint64> ticked = tickedIds();
    const bool focusHere = m_page && m_page->isAncestorOf(focusWidget());
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_rows.clear();
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    for (const FailedSms &failed : all)
        addRow(failed);
    if (all.isEmpty())
        column->addWidget(new PlainLabel(tr("Every SMS arrived, or is on its way. What fails stands here, with its cause."), TextSize::Body, Role::Muted, false,
                                         PlainLabel::Fit::Wrap));
    if (all.size() == kMost)
        column->addWidget(new PlainLabel(tr("These are the newest %1. Older ones follow when these are settled.").arg(kMost), TextSize::Meta, Role::Muted, false,
                                         PlainLabel::Fit::Wrap));
    body().insertWidget(1, m_page);
    for (FailedRow *row : std::as_const(m_rows)) {
        row->setTicked(ticked.contains(row->failed().row.messageId));
        if (const auto why = m_reasons.constFind(row->failed().row.messageId); why != m_reasons.constEnd())
            row->refuse(*why);
    }
    m_all->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [](const FailedRow *row) { return row->mayRetry(); }));
    showTicked();
    if (std::exchange(m_fresh, false) || focusHere || !focusWidget() || !isAncestorOf(focusWidget()))
        (m_all->isVisible() ? static_cast<QWidget *>(m_all) : m_retry)->setFocus(Qt::OtherFocusReason);
}

void FailedSheet::addRow(const FailedSms &failed)
{
    auto *row = new FailedRow(failed, m_desk.clock.nowMs());
    if (!m_rows.isEmpty())
        m_page->layout()->addWidget(new Hairline);
    m_page->layout()->addWidget(row);
    m_rows.append(row);
    connect(row, &FailedRow::tickedChanged, this, &FailedSheet::showTicked);
    connect(row, &FailedRow::asideWanted, this, [this, row] { setAside(row->failed().row.messageId); });
    connect(row, &FailedRow::openWanted, this, [this, row] {
        const OutboxRow &of = row->failed().row;
        closeSheet();
        Q_EMIT customerRequested(of.customerId, of.conversationId);
    });
}

void FailedSheet::showTicked()
{
    const int ticked = int(tickedIds().size());
    const int safe = int(std::count_if(m_rows.begin(), m_rows.end(), [](const FailedRow *row) { return row->mayRetry(); }));
    m_all->setChecked(safe > 0 && ticked == safe);
    const QString why = m_left > 0 ? tr("They are being sent") : ticked == 0 ? tr("Tick what is to go once more") : QString();
    m_retry->setText(ticked > 1 ? tr("Retry %n SMS", nullptr, ticked) : tr("Retry"));
    m_retry->setEnabled(why.isEmpty());
    m_retry->setAccessibleDescription(why);
    if (m_again == 0 && m_reasons.isEmpty())
        say(m_rows.isEmpty() ? QString() : why, false);
}

QList<qint64> FailedSheet::tickedIds() const
{
    QList<qint64> ids;
    for (const FailedRow *row : m_rows) {
        if (row->ticked())
            ids.append(row->failed().row.messageId);
    }
    return ids;
}

void FailedSheet::retry()
{
    const QList<qint64> ids = tickedIds();
    m_left = int(ids.size());
    m_again = 0;
    m_reasons.clear();
    showTicked();
    for (const qint64 id : ids)
        whenDone(m_desk.outbox.retry(id), this, [this, id](const Result<qint64> &result) { retried(id, result); });
}

void FailedSheet::retried(qint64 messageId, const Result<qint64> &result)
{
    --m_left;
    if (result)
        ++m_again;
    else
        m_reasons.insert(messageId, words::error(result.error()).line());
    if (m_left > 0)
        return;
    const int refused = int(m_reasons.size());
    const QString went = m_again == 1 ? tr("1 SMS goes once more.") : tr("%n SMS go once more.", nullptr, m_again);
    const QString rest = refused == 1 ? tr("1 does not: its row says why.") : tr("%n do not: their rows say why.", nullptr, refused);
    say(refused == 0 ? went : m_again == 0 ? rest : tr("%1 %2", "two sentences, one after the other").arg(went, rest), refused > 0);
    reload();
}

void FailedSheet::setAside(qint64 messageId)
{
    whenDone(m_desk.outbox.setAside({messageId}), this, [this](const Status &done) {
        if (!done)
            return say(words::error(done.error()).line(), true);
        reload();
    });
}

void FailedSheet::say(const QString &words, bool bad)
{
    m_status->setRole(bad ? Role::Bad : Role::Muted);
    if (m_status->wholeText() == words)
        return;
    m_status->setText(words);
    announce(*this, words);
}

} // namespace heliograph::ui
