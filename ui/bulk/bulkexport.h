// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/ownerfile.h"
#include "ui/common/deskservices.h"

namespace heliograph::ui {

/// Writes what became of each recipient to a CSV file, window by window; it goes by itself when it is done.
class BulkExport final : public QObject
{
    Q_OBJECT
public:
    BulkExport(const DeskServices &desk, qint64 jobId, const QString &path, QObject *parent);
    void run();

Q_SIGNALS:
    void finished(const QString &problem); ///< empty: it is written

private:
    void next();
    void end(const QString &problem);
    const DeskServices &m_desk;
    const qint64 m_jobId;
    OwnerFile m_file;
    int m_after = 0;
};

} // namespace heliograph::ui
