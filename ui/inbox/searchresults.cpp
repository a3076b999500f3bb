// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/searchresults.h"

#include "ui/common/plainlabel.h"
#include "ui/inbox/searchdelegate.h"
#include "ui/inbox/searchmodel.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr int kTypingPauseMs = 120;
}

SearchResults::SearchResults(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(desk, this))
    , m_view(new QListView)
    , m_said(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_remarks(new PlainLabel({}, TextSize::Meta, Role::Warn, false, PlainLabel::Fit::Wrap))
    , m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_said->setContentsMargins(metric::Padding, 10, metric::Padding, 2);
    m_remarks->setContentsMargins(metric::Padding, 4, metric::Padding, 4);
    m_remarks->hide();
    column->addWidget(m_said);
    column->addWidget(m_remarks);
    column->addWidget(m_view, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchDelegate(*m_model, desk.clock, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setAccessibleName(tr("Search results"));
    setFocusProxy(m_view);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->row(index.row()).customerId, m_model->row(index.row()).conversationId, m_model->row(index.row()).message);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    // Keys and the mouse make current what they select. A screen reader can select and no more: that is a click.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, choose] {
        QMetaObject::invokeMethod(this, [this, choose] {
            const QModelIndex selected = m_view->selectionModel()->selectedIndexes().value(0);
            if (!selected.isValid() || selected == m_view->currentIndex())
                return;
            m_view->setCurrentIndex(selected);
            choose(selected);
        }, Qt::QueuedConnection);
    });
    connect(m_model, &SearchModel::finished, this, &SearchResults::say);
    connect(m_model, &SearchModel::failed, this, &SearchResults::failed);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, [this] { m_model->search(m_text); });
}

void SearchResults::search(const QString &text)
{
    m_text = text;
    m_pause->start(text.isEmpty() ? 0 : kTypingPauseMs);
}

void SearchResults::takeFocus()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
}

void SearchResults::say()
{
    const int found = m_model->rowCount();
    m_said->setText(found ? tr("%n found", nullptr, found) : tr("Nothing found. Names, numbers and words of any message are searched."));
    m_remarks->setText(m_model->remarks().join(u'\n'));
    m_remarks->setVisible(!m_model->remarks().isEmpty());
    m_view->setVisible(found > 0);
}

} // namespace heliograph::ui
