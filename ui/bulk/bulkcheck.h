// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/refresher.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace heliograph::ui {

class BulkCompose;
class BulkRows;
class BulkSums;
class BulkTable;
class DeskTabs;
class PlainLabel;
class Toggle;

/// Before anything goes: the text, what it comes to over the real recipients, and who is left out and why. Whatever changes is
/// checked again by itself.
class BulkCheck final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkCheck(const DeskServices &desk, QWidget *parent = nullptr);
    void open(qint64 jobId, const QString &name);
    void close();  ///< the text stays for the next time
    void forget(); ///< it went
    [[nodiscard]] QString whyNot() const { return m_whyNot; } ///< empty: it may be sent
    [[nodiscard]] int canary() const; ///< number of the one who gets it first; 0: nobody
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< whyNot() may be another
    void customerWanted(qint64 customerId);
    void failed(const heliograph::Error &error);

private:
    QWidget *buildFirst();
    void connectParts();
    void replan();
    void look();
    void show(const BulkStatus &status);
    void showLongest(int number);
    void chooseCanary(int number, const QString &name);
    void sayWhyNot(const QString &why);
    const DeskServices &m_desk;
    Refresher m_look;
    BulkCompose *m_compose;
    BulkSums *m_sums;
    DeskTabs *m_tabs;
    PlainLabel *m_note;
    BulkRows *m_rows;
    BulkTable *m_table;
    Toggle *m_first;
    PlainLabel *m_firstText;
    QComboBox *m_pace;
    QTimer m_planSoon;
    qint64 m_jobId = 0;
    QString m_name;
    QString m_whyNot;
    int m_canary = 0;
};

} // namespace heliograph::ui
