// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewlist.h"

#include "models/reviewmodel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/filterchips.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/review/reviewmenu.h"
#include "ui/review/samplefoot.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kListWidth{320};
} // namespace

ReviewList::ReviewList(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ReviewModel(m_desk.reviews, m_desk.changes, this))
    , m_search(new SearchField)
    , m_count(new PlainLabel({}, TextSize::Meta, Role::Muted))
    , m_more(new IconButton("filter"_L1, tr("Searches that are kept, and scores")))
    , m_chips(new FilterChips)
    , m_remarks(new PlainLabel({}, TextSize::Meta, Role::Warn, false, PlainLabel::Fit::Wrap))
    , m_stack(new QStackedWidget)
    , m_help(new SearchHelp(SearchHelp::Of::Review))
    , m_view(new QListView)
    , m_empty(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_foot(new SampleFoot)
{
    setAccessibleName(tr("Conversations to review"));
    setFixedWidth(kListWidth);
    build();
    connectParts();
    followReader();
}

void ReviewList::setSearch(const QString &typed)
{
    const policy::SearchQuery query = policy::readReviewSearch(typed);
    m_filter = query.filter;
    const QSignalBlocker blocked(m_search);
    m_search->setText(query.text);
    m_search->update();
    read();
}

QString ReviewList::searchText() const
{
    return (policy::reviewSearchText(m_query.filter) + u' ' + m_query.text).trimmed();
}

/// What is typed narrows at once; it becomes a chip with Enter or the next word.
void ReviewList::read()
{
    m_query = policy::readReviewSearch(policy::reviewSearchText(m_filter) + u' ' + m_search->text());
    QStringList said;
    for (const policy::SearchProblem &problem : std::as_const(m_query.problems))
        said += words::searchProblem(problem, policy::reviewOperators());
    m_remarks->setText(said.join(u'\n'));
    m_remarks->setVisible(!said.isEmpty());
    if (m_search->text().endsWith(u' ') && said.isEmpty() && m_query.filter != m_filter)
        return commitTyped();
    m_chips->setFilter(m_filter);
    showFace();
    m_pause.start();
}

void ReviewList::commitTyped()
{
    if (!m_query.problems.isEmpty())
        return;
    m_filter = m_query.filter;
    if (m_search->text() != m_query.text) {
        const QSignalBlocker blocked(m_search);
        m_search->setText(m_query.text.isEmpty() ? QString() : QString(m_query.text + u' '));
        m_search->update();
    }
    m_chips->setFilter(m_filter);
    m_pause.start();
}

void ReviewList::ask()
{
    m_model->setQuery(m_query);
    readSamples();
}

void ReviewList::renew()
{
    if (!m_model->loaded() || m_fresh)
        return ask();
    readSamples();
}

void ReviewList::say()
{
    const int found = m_model->rowCount();
    if (!m_model->loaded())
        return;
    const QLocale locale;
    m_count->setText(m_model->capped() ? tr("%1+").arg(locale.toString(ReviewModel::kMost)) : locale.toString(found));
    m_count->setAccessibleName(m_model->capped() ? tr("More than %1 conversations found").arg(locale.toString(ReviewModel::kMost))
                                                 : tr("%n conversations found", nullptr, found));
    const bool nothing = m_model->complete() && found == 0;
    if (nothing) {
        m_empty->setText(!m_model->unknownAgent().isEmpty() ? tr("No one agent is called “%1”.").arg(m_model->unknownAgent())
                         : !m_desk.reviews.mayReview()      ? tr("Nothing was said of your conversations yet. Scores and coaching notes appear here.")
                         : searchText().isEmpty()           ? tr("No conversation yet. Each one appears here, to be read silently and scored.")
                                                            : tr("Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message."));
    }
    showFace();
    if (m_fresh && found > 0) {
        m_fresh = false;
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    }
}

/// The help stands in the list's place while the line is empty and has the keyboard.
void ReviewList::showFace()
{
    const bool help = m_search->text().isEmpty() && (m_search->hasFocus() || m_help->isAncestorOf(qApp->focusWidget()));
    m_stack->setCurrentIndex(help ? 2 : foundNothing() ? 1 : 0);
}

bool ReviewList::foundNothing() const
{
    return m_model->complete() && m_model->rowCount() == 0;
}

/// Tab goes from the line to the list; to the help in its place leads the arrow key.
bool ReviewList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        m_stack->setCurrentIndex(foundNothing() ? 1 : 0);
    return QWidget::eventFilter(watched, event);
}

void ReviewList::openMenu()
{
    auto *menu = new ReviewMenu(searchText(), m_saved, m_desk.reviews.mayReview(), this);
    connect(menu, &ReviewMenu::searchChosen, this, &ReviewList::setSearch);
    connect(menu, &ReviewMenu::trendsWanted, this, &ReviewList::trendsWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ReviewList::followReader()
{
    const std::pair reader{m_desk.settings.actor(), m_desk.reviews.mayReview()};
    if (reader == m_reader)
        return;
    m_reader = reader;
    m_foot->setVisible(reader.second);
    m_fresh = true;
    if (isVisible())
        m_pause.start();
}

void ReviewList::readSamples()
{
    whenDone(m_desk.reviews.samples(), this, [this](const Result<QList<ReviewSample>> &samples) {
        if (samples)
            m_foot->setSamples(*samples, m_query.filter.agent);
    });
}

qint64 ReviewList::currentId() const
{
    return m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
}

void ReviewList::select(qint64 conversationId)
{
    const int row = m_model->rowOf(conversationId);
    if (row >= 0 && row != m_view->currentIndex().row())
        return m_view->setCurrentIndex(m_view->model()->index(row, 0));
    if (row < 0)
        m_view->setCurrentIndex({});
    Q_EMIT chosen(conversationId);
}

void ReviewList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewList::focusList()
{
    m_stack->setCurrentIndex(0);
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

} // namespace heliograph::ui
