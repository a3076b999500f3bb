// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkexport.h"

#include "exchange/csvtext.h"
#include "ui/bulk/bulkwords.h"
#include "ui/words/words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kWindow = 500;
} // namespace

BulkExport::BulkExport(const DeskServices &desk, qint64 jobId, const QString &path, QObject *parent)
    : QObject(parent), m_desk(desk), m_jobId(jobId), m_file(path)
{
}

void BulkExport::run()
{
    const QByteArray head = exchange::csvLine({u"number"_s, u"name"_s, u"phone"_s, u"result"_s, u"time"_s, u"segments"_s, u"message"_s}).toUtf8();
    if (const Status opened = m_file.open(true); !opened)
        return end(words::error(opened.error()).line());
    m_file.write(head);
    next();
}

void BulkExport::next()
{
    whenDone(m_desk.bulk.after(m_jobId, m_after, kWindow), this, [this](const Result<QList<BulkRecipient>> &rows) {
        if (!rows)
            return end(words::error(rows.error()).line());
        QString text;
        for (const BulkRecipient &r : *rows) {
            m_after = r.number;
            const QString at = r.at > 0 ? QDateTime::fromMSecsSinceEpoch(r.at).toString(Qt::ISODate) : QString();
            text += exchange::csvLine({QString::number(r.number), r.name, r.e164, BulkWords::of(r, m_desk.clock.nowMs()).text, at,
                                       QString::number(r.segments), r.messageId != 0 ? QString::number(r.messageId) : QString()});
        }
        m_file.write(text.toUtf8());
        const bool more = rows->size() == kWindow;
        if (const Status written = more ? m_file.state() : m_file.commit(); !written)
            return end(words::error(written.error()).line());
        more ? next() : end({});
    });
}

void BulkExport::end(const QString &problem)
{
    Q_EMIT finished(problem);
    deleteLater();
}

} // namespace heliograph::ui
