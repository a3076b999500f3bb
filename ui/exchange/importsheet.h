// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class ColumnsList;
class PlainLabel;

/// Customers from a file, step by step: the file, its columns, what would happen, what did. The last one can be undone.
class ImportSheet final : public Sheet
{
    Q_OBJECT
public:
    ImportSheet(const DeskServices &desk, QWidget *host);
    /// At the beginning, unless an import is running.
    void begin();
    void take(const QString &file); ///< this file, as chosen

private:
    struct Action {
        QString name;                ///< empty: there is none
        std::function<void()> run;
    };
    QVBoxLayout &newPage();
    void setActions(const Action &primary, const Action &second);
    void showStart();
    void addRuns(const QList<ImportRun> &runs);
    void chooseFile();
    void chooseTarget();
    void showColumns(const ImportPreview &preview);
    void addEncodings(QVBoxLayout &column);
    void columnsChanged();
    void check();
    void showChecked(const ImportReport &report);
    void run();
    void goOn(qint64 runId);
    void undo(qint64 runId);
    void showRunning(const QString &what);
    void showDone(const ImportReport &report);
    void refuse(const Error &error);
    [[nodiscard]] QString fileName() const;

    const DeskServices m_desk;
    QString m_file;
    ImportPlan m_plan;
    bool m_running = false;
    QWidget *m_page = nullptr;
    ColumnsList *m_columns = nullptr;
    QComboBox *m_known = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_reason;
    QPushButton *m_second;
    QPushButton *m_primary;
    Action m_doPrimary, m_doSecond;
};

} // namespace heliograph::ui
