// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/refresher.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class Banner;
class BulkBar;
class BulkCounts;
class BulkRows;
class BulkTable;
class DeskTabs;
class PlainLabel;

/// While a bulk send goes, and after: how far it is, what came of each, and what can be done about it.
class BulkRun final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkRun(const DeskServices &desk, QWidget *parent = nullptr);
    void open(qint64 jobId);
    void close() { m_jobId = 0; }
    [[nodiscard]] qint64 jobId() const { return m_jobId; }
    void focusFirst();

Q_SIGNALS:
    void shown(const heliograph::BulkStatus &status);
    void customerWanted(qint64 customerId);
    void failed(const heliograph::Error &error);

private:
    QWidget *buildHead();
    QWidget *buildList();
    void connectParts();
    void look();
    void show(const BulkStatus &status);
    void showFirst(const BulkStatus &status);
    void showButtons(const BulkStatus &status);
    void turn();
    void saveAs();
    void save(const QString &path);
    template<typename T>
    void act(const QFuture<Result<T>> &future);
    const DeskServices &m_desk;
    Refresher m_look;
    PlainLabel *m_done;
    PlainLabel *m_of;
    PlainLabel *m_left;
    QPushButton *m_pause;
    QPushButton *m_stop;
    BulkBar *m_bar;
    BulkCounts *m_counts;
    Banner *m_why;     ///< why it does not go on
    Banner *m_sure;    ///< before it is stopped for good
    Banner *m_first;   ///< what came of the first one
    QPushButton *m_goOn;
    Banner *m_saved;
    DeskTabs *m_tabs;
    QPushButton *m_retry;
    QPushButton *m_csv;
    BulkRows *m_rows;
    BulkTable *m_table;
    qint64 m_jobId = 0;
    BulkState m_state = BulkState::Running;
};

} // namespace heliograph::ui
