// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewlist.h"

#include "models/reviewmodel.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/filterchips.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewrows.h"
#include "ui/review/samplefoot.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the list is made of, and what passes between its parts.
namespace heliograph::ui {

namespace {
constexpr int kPauseMs = 120;
constexpr int kSampleMs = 1'000;
} // namespace

void ReviewList::build()
{
    m_search->setAccessibleName(tr("Find conversations to review"));
    m_search->setPlaceholderText(tr("Words, name or number"));
    m_search->setMaxLength(1'000);
    m_search->installEventFilter(this);
    auto *head = new QWidget;
    head->setFixedHeight(metric::Header);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_more);
    auto *add = new QPushButton(icon("plus"_L1), tr("Filter"));
    add->setProperty("compact", true);
    add->setAutoDefault(false);
    add->setToolTip(tr("Shows what conversations can be found by"));
    connect(add, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
        showFace();
    });
    m_chips->setLast(add);
    m_remarks->setContentsMargins(metric::Padding, 6, metric::Padding, 6);
    m_remarks->hide();
    auto *rows = new ReviewRows(this);
    auto *delegate = new ReviewDelegate(*m_model, m_desk.clock, m_view);
    rows->setSourceModel(m_model);
    rows->setDelegate(delegate);
    m_view->setModel(rows);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setAccessibleName(tr("Conversations found"));
    auto *nothing = new QWidget;
    auto *middle = new QVBoxLayout(nothing);
    middle->setContentsMargins(metric::Padding, 24, metric::Padding, 0);
    middle->addWidget(m_empty);
    middle->addStretch();
    nothing->setFocusProxy(m_more); // where a stack leaves the keyboard when the list goes
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addWidget(m_chips);
    column->addWidget(new Hairline);
    column->addWidget(m_remarks);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_foot);
    setFocusProxy(m_view);
}

/// The focus moves once more while the children go, and they go after what is this class's own.
ReviewList::~ReviewList()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ReviewList::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReviewList::ask);
    m_sampleSoon.setSingleShot(true);
    m_sampleSoon.setInterval(kSampleMs);
    connect(&m_sampleSoon, &QTimer::timeout, this, &ReviewList::readSamples);
    connect(m_search, &QLineEdit::textChanged, this, &ReviewList::read);
    connect(m_search, &QLineEdit::returnPressed, this, &ReviewList::commitTyped);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_stack->currentWidget() == m_help)
            m_help->takeFocus();
        else
            focusList();
    });
    connect(m_search, &SearchField::left, this, &ReviewList::focusList);
    connect(m_help, &SearchHelp::chosen, this, [this](const QString &typed) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(typed);
        m_search->setSelection(int(typed.indexOf(u':')) + 1, int(typed.size())); // its example is there to be overtyped
    });
    connect(m_chips, &FilterChips::filterChanged, this, [this](const ConversationFilter &filter) {
        m_filter = filter;
        read();
    });
    connect(m_more, &QAbstractButton::clicked, this, &ReviewList::openMenu);
    connect(m_model, &ReviewModel::progressed, this, &ReviewList::say);
    connect(m_model, &ReviewModel::failed, this, &ReviewList::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(m_model->idAt(current.row()));
    });
    connect(m_foot, &SampleFoot::nextWanted, this, &ReviewList::select);
    connect(&m_desk.settings, &SettingsService::settingsChanged, this, &ReviewList::followReader);
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if ((change.kind == Change::Kind::Review || change.kind == Change::Kind::Conversation) && isVisible() && !m_sampleSoon.isActive())
                m_sampleSoon.start();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, &ReviewList::showFace);
}

} // namespace heliograph::ui
