// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/findbar.h"

#include "ui/common/announce.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"

#include "models/timelinemodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

FindBar::FindBar(const DeskServices &services, TimelineView &timeline, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_timeline(timeline)
    , m_line(new QLineEdit)
    , m_count(new PlainLabel({}, TextSize::Meta, Role::Muted))
    , m_older(new IconButton("chevron-up"_L1, tr("Match before (Enter)")))
    , m_newer(new IconButton("chevron-down"_L1, tr("Match after (Shift+Enter)")))
{
    auto *row = new QHBoxLayout(this);
    setRowMargins(*row, metric::Padding, 6, 8, 7);
    row->setSpacing(2);
    m_line->setPlaceholderText(tr("Find in this conversation"));
    m_line->setAccessibleName(tr("Find in this conversation"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    auto *cross = new IconButton("cross"_L1, tr("Leave (Esc)"));
    row->addWidget(m_line, 1);
    row->addSpacing(10);
    row->addWidget(m_count);
    row->addSpacing(6);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(cross);
    hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_soon.start(60); });
    connect(m_older, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(m_newer, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(cross, &QAbstractButton::clicked, this, &FindBar::leave);
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
            return change.kind == Change::Kind::Message && change.threadId == m_timeline.model().customerId();
        });
        if (ours && isVisible())
            m_soon.start(60);
    });
}

void FindBar::openWith(const QString &words)
{
    if (!isVisible()) {
        m_spot = m_timeline.spot();
        m_from = m_timeline.lastInSight();
        m_asked.clear();
        show();
    }
    if (!words.isEmpty())
        m_line->setText(words);
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_soon.start(0);
}

void FindBar::leave()
{
    dismiss();
    m_timeline.returnTo(m_spot);
    Q_EMIT left();
}

void FindBar::dismiss()
{
    hide();
    m_soon.stop();
    ++m_question;
    m_hits.clear();
    m_here = -1;
    m_timeline.setFound({}, 0);
}

void FindBar::search()
{
    const int question = ++m_question;
    const QString words = m_line->text().trimmed();
    const bool again = words == m_asked;
    m_asked = words;
    if (words.isEmpty())
        return take({});
    whenDone(m_services.conversations.findInThread(m_timeline.model().customerId(), words, kMost), this,
             [this, question, again](const Result<QList<ThreadHit>> &hits) {
                 if (question != m_question)
                     return;
                 if (!hits) {
                     Q_EMIT failed(hits.error());
                     return;
                 }
                 const ThreadKey here = again && m_here >= 0 ? m_hits.at(m_here).key : ThreadKey{};
                 if (again && *hits == m_hits)
                     return;
                 take(*hits);
                 // Something came in, and one stays at the match where one was.
                 for (int i = 0; i < m_hits.size() && again; ++i) {
                     if (m_hits.at(i).key == here)
                         m_here = i;
                 }
                 if (!again || here == ThreadKey{})
                     showHit();
                 tellCount();
             });
}

/// The match that one reads on from is the newest that is not below the eye.
void FindBar::take(const QList<ThreadHit> &hits)
{
    m_hits = hits;
    const auto below = std::upper_bound(m_hits.cbegin(), m_hits.cend(), m_from, [](const ThreadKey &key, const ThreadHit &hit) { return key < hit.key; });
    m_here = m_hits.isEmpty() ? -1 : qMax(0, int(below - m_hits.cbegin()) - 1);
    tellCount();
}

void FindBar::step(bool older)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_here = (m_here + (older ? count - 1 : 1)) % count;
    showHit();
    tellCount();
}

void FindBar::showHit()
{
    if (m_here >= 0)
        m_timeline.showMessage(m_hits.at(m_here).key);
}

void FindBar::tellCount()
{
    QHash<qint64, QList<TextRange>> marks;
    for (const ThreadHit &hit : std::as_const(m_hits))
        marks.insert(hit.key.id, hit.marks);
    m_timeline.setFound(marks, m_here >= 0 ? m_hits.at(m_here).key.id : 0);
    const int count = int(m_hits.size());
    const QString said = m_asked.isEmpty() ? QString()
        : count == 0                       ? tr("Nothing found")
        : count < kMost                    ? tr("%1 of %2").arg(count - m_here).arg(count)
                                           : tr("%1 of %2+").arg(count - m_here).arg(count);
    m_older->setEnabled(count > 1);
    m_newer->setEnabled(count > 1);
    if (said == m_count->wholeText())
        return;
    m_count->setText(said);
    announce(*this, said);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Up: step(true); return true;
    case Qt::Key_Down: step(false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_soon.isActive()) { // typed this moment
            m_soon.stop();
            search();
        } else {
            step(!key->modifiers().testFlag(Qt::ShiftModifier));
        }
        return true;
    default: return false;
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
