// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panehands.h"
#include "ui/threaddesk.h"

#include "ui/commands/commandtable.h"
#include "ui/thread/composer.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/rowwidget.h"
#include "ui/thread/timelineview.h"

#include "models/timelinemodel.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace heliograph::test {

/// The conversation with one customer on a real desk, as a person has it before them.
struct Pane {
    ThreadDesk &desk;
    ui::ConversationPane pane;
    explicit Pane(ThreadDesk &d, qint64 customer = 0, qint64 conversation = 0) : desk(d), pane(*d.services, nullptr)
    {
        pane.resize(606, 748);
        pane.addCommands(*new ui::CommandTable(&pane));
        pane.show();
        pane.open(customer ? customer : d.maya, conversation ? conversation : d.conversation);
        d.settle();
    }
    ui::TimelineView &view() { return pane.timeline(); }
    ui::RowWidget *last() { return view().rowWidget(view().model().rowCount() - 1); }
    QString lastSaid() { return last() ? last()->accessibleName() : QString(); }
    QPushButton *button(const QString &word)
    {
        for (QPushButton *b : pane.findChildren<QPushButton *>()) {
            if (b->text() == word && b->isVisible())
                return b;
        }
        return nullptr;
    }
    bool sees(const QString &part) { return PaneHands(pane).sees(part); }
    void click(const QString &word)
    {
        QPushButton *b = button(word);
        QVERIFY2(b, qPrintable(word));
        QTest::mouseClick(b, Qt::LeftButton);
        desk.settle();
    }
};

} // namespace heliograph::test
