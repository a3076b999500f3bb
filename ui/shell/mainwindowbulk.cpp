// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/bulk/bulksheet.h"
#include "ui/commands/commandtable.h"
#include "ui/common/toast.h"
#include "ui/contacts/contactbar.h"
#include "ui/contacts/contactspage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/deskstatusbar.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// One text to many: where it begins, and where one that goes is seen.
namespace heliograph::ui {

void MainWindow::connectBulk()
{
    m_bulk = new BulkSheet(m_desk, this);
    connect(m_bulk, &BulkSheet::customerWanted, this, [this](qint64 customer) {
        showDesk();
        m_page->open(customer, 0);
    });
    QPushButton *send = m_contacts->bar().addAction("send-sms"_L1, tr("Send SMS…"), true);
    connect(send, &QPushButton::clicked, this, [this] { m_bulk->compose(m_contacts->selected()); });
    connect(m_status, &DeskStatusBar::bulkWanted, m_bulk, &BulkSheet::follow);
    m_commands->add({.id = u"window.bulk"_s, .scope = CommandScope::Window, .name = tr("Last bulk SMS"), .keys = {}, .icon = "send-sms"_L1}, this,
                    [this] { followBulk(); });
}

void MainWindow::followBulk()
{
    whenDone(m_desk.bulk.jobs(20), this, [this](const Result<QList<BulkJob>> &jobs) {
        const QList<BulkJob> all = jobs.value_or(QList<BulkJob>());
        const auto started = std::find_if(all.cbegin(), all.cend(), [](const BulkJob &job) { return job.startedAt != 0; });
        if (started == all.cend())
            return toastHint(this, tr("Nothing was sent in bulk yet."));
        m_bulk->follow(started->id);
    });
}

} // namespace heliograph::ui
