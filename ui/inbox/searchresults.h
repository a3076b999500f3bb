// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QListView;
class QTimer;

namespace heliograph::ui {

class PlainLabel;
class SearchModel;

/// Stands in the list's place while the search line holds words.
class SearchResults final : public QWidget
{
    Q_OBJECT
public:
    SearchResults(const DeskServices &desk, QWidget *parent = nullptr);
    void search(const QString &text);
    void takeFocus();

Q_SIGNALS:
    /// `message` {0, 0}: the conversation, or the customer.
    void chosen(qint64 customerId, qint64 conversationId, const heliograph::ThreadKey &message);
    void failed(const heliograph::Error &error);

private:
    void say();
    SearchModel *m_model;
    QListView *m_view;
    PlainLabel *m_said;
    PlainLabel *m_remarks; ///< what was not understood, and what is not shown
    QTimer *m_pause;
    QString m_text;
};

} // namespace heliograph::ui
