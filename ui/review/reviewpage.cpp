// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewpage.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sidewaysarea.h"
#include "ui/review/reviewlist.h"
#include "ui/review/scorecardpane.h"
#include "ui/review/transcript.h"
#include "ui/review/trendsheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace heliograph::ui {

ReviewPage::ReviewPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new ReviewList(m_desk))
    , m_centre(new QStackedWidget)
    , m_nothing(new PlainLabel(tr("Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told."), TextSize::Body,
                               Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_transcript(new Transcript(m_desk))
    , m_card(new ScorecardPane(m_desk))
{
    setAccessibleName(tr("Review"));
    auto *empty = new QWidget;
    empty->setBackgroundRole(QPalette::Base);
    empty->setAutoFillBackground(true);
    auto *middle = new QVBoxLayout(empty);
    middle->setContentsMargins(48, 0, 48, 0);
    middle->addStretch(2);
    middle->addWidget(m_nothing);
    middle->addStretch(3);
    m_centre->addWidget(empty);
    m_centre->addWidget(m_transcript);
    m_centre->setMinimumWidth(ScaledWidth{360});
    auto *panes = new QWidget;
    auto *row = new QHBoxLayout(panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_centre, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_card);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new SidewaysArea(panes));
    connect(m_list, &ReviewList::chosen, this, &ReviewPage::open);
    connect(m_list, &ReviewList::trendsWanted, this, &ReviewPage::openTrends);
    connect(m_list, &ReviewList::failed, this, &ReviewPage::failed);
    connect(m_transcript, &Transcript::failed, this, &ReviewPage::failed);
    connect(m_card, &ScorecardPane::failed, this, &ReviewPage::failed);
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
            return change.kind == Change::Kind::Review && (change.id == m_conversation || change.id == 0);
        });
        if (ours && m_conversation != 0)
            renew();
    });
}

/// The audit trail says so; a draft of the conversation before is kept.
void ReviewPage::open(qint64 conversationId)
{
    m_card->keepDraft();
    const int question = ++m_question;
    whenDone(m_desk.reviews.open(conversationId), this, [this, question](const Result<ReviewSheet> &sheet) {
        if (question != m_question)
            return;
        if (!sheet) {
            m_conversation = 0;
            m_centre->setCurrentIndex(0);
            m_card->setSheet({});
            Q_EMIT failed(sheet.error());
            return;
        }
        m_conversation = sheet->conversation.id;
        m_transcript->open(*sheet, m_list->words());
        m_card->setSheet(*sheet);
        m_centre->setCurrentIndex(1);
    });
}

void ReviewPage::renew()
{
    whenDone(m_desk.reviews.sheet(m_conversation), this, [this, question = m_question](const Result<ReviewSheet> &sheet) {
        if (question != m_question || !sheet || sheet->conversation.id != m_conversation)
            return;
        m_transcript->setSheet(*sheet);
        m_card->setSheet(*sheet);
    });
}

void ReviewPage::setStateFile(const QString &stateFile)
{
    m_list->setStateFile(stateFile);
}

QList<QWidget *> ReviewPage::panes() const
{
    return {m_list, m_centre, m_card};
}

void ReviewPage::focusList()
{
    m_list->focusList();
}

void ReviewPage::coach()
{
    if (m_conversation != 0)
        m_transcript->coach();
}

void ReviewPage::openTrends()
{
    if (!m_trends) {
        m_trends = new TrendSheet(m_desk, this);
        connect(m_trends, &TrendSheet::failed, this, &ReviewPage::failed);
        connect(m_trends, &Sheet::closed, this, &ReviewPage::focusList);
    }
    m_trends->begin();
}

/// Here it finds conversations, not words in the one that is open on the desk.
bool ReviewPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_list->focusSearch();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->renew();
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_card->keepDraft();
}

} // namespace heliograph::ui
