// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkbutton.h"

#include "ui/bulk/bulkwords.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kStandingMs = 500;
} // namespace

BulkButton::BulkButton(const DeskServices &desk, QWidget *parent) : QPushButton(parent), m_desk(desk), m_look(kStandingMs, [this] { look(); })
{
    setProperty("ghost", true);
    setProperty("compact", true);
    setIcon(ui::icon("send-sms"_L1));
    setFont(ui::font(TextSize::Meta));
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_jobId); });
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool concerns = std::any_of(changes.begin(), changes.end(), [this](const Change &c) {
            return c.kind == Change::Kind::Bulk || (c.kind == Change::Kind::Outbox && m_jobId != 0);
        });
        if (concerns)
            m_look.soon();
    });
    m_look.now();
}

void BulkButton::look()
{
    whenDone(m_desk.bulk.running(), this, [this](const Result<QList<BulkStatus>> &running) {
        m_look.done();
        m_jobId = running && !running->isEmpty() ? running->first().job.id : 0;
        setVisible(m_jobId != 0);
        if (m_jobId == 0)
            return;
        const QString words = BulkWords::standing(running->first());
        setText(running->size() > 1 ? tr("%1, and %n more", nullptr, int(running->size()) - 1).arg(words) : words);
        setAccessibleName(tr("%1. Opens it.").arg(text()));
    });
}

} // namespace heliograph::ui
