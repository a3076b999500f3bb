// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactfilter.h"

#include "ui/common/plainlabel.h"
#include "ui/contacts/facetrow.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kPanelWidth{232};
constexpr int kRenewMs = 5'000;
} // namespace

ContactFilter::ContactFilter(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new SearchField)
    , m_problem(new PlainLabel({}, TextSize::Meta, Role::Warn, false, PlainLabel::Fit::Wrap))
    , m_clear(new QPushButton(tr("Clear")))
    , m_save(new QPushButton(tr("Save this filter")))
    , m_stack(new QStackedWidget)
    , m_help(new SearchHelp(SearchHelp::Of::Customers))
{
    setAccessibleName(tr("Filter"));
    setFixedWidth(kPanelWidth);
    m_search->setPlaceholderText(tr("Name, number, email"));
    m_search->setAccessibleName(tr("Filter contacts"));
    m_search->setShortcut(QKeySequence::Find);
    m_search->setMaxLength(1'000);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *line = new QVBoxLayout;
    line->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    line->setSpacing(6);
    line->addWidget(m_search);
    m_problem->hide();
    line->addWidget(m_problem);
    column->addLayout(line);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(m_help);
    column->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metric::Padding, 8, metric::Padding, 12);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(kRenewMs);
    connect(m_search, &QLineEdit::textChanged, this, &ContactFilter::read);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_stack->currentWidget() == m_help)
            m_help->takeFocus();
        else
            Q_EMIT leftDownwards();
    });
    connect(m_search, &SearchField::left, this, &ContactFilter::leftDownwards);
    connect(m_help, &SearchHelp::chosen, this, [this](const QString &typed) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(typed);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->clear();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_saved.add(policy::customerSearchText(m_filter));
        m_search->setFocus(Qt::OtherFocusReason); // the button goes
        showSaved();
    });
    connect(qApp, &QApplication::focusChanged, this, &ContactFilter::showFace);
    showState();
}

/// The help stands in the place of the choices while the line is empty and has the keyboard.
void ContactFilter::showFace()
{
    const bool help = m_search->text().isEmpty() && (m_search->hasFocus() || m_help->isAncestorOf(qApp->focusWidget()));
    m_stack->setCurrentIndex(help ? 1 : 0);
}

/// Tab goes from the line to the choices; to the help in their place leads the arrow key.
bool ContactFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        m_stack->setCurrentIndex(0);
    return QWidget::eventFilter(watched, event);
}

void ContactFilter::read(const QString &typed)
{
    const policy::CustomerSearch search = policy::readCustomerSearch(typed);
    m_problem->setVisible(!search.problems.isEmpty());
    if (!search.problems.isEmpty())
        m_problem->setText(words::searchProblem(search.problems.first(), policy::customerOperators()));
    showFace();
    if (search.filter == m_filter)
        return;
    m_filter = search.filter;
    showState();
    Q_EMIT filterChanged(m_filter);
}

void ContactFilter::setFilter(const CustomerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    const QSignalBlocker blocked(m_search);
    m_search->setText(policy::customerSearchText(filter));
    m_search->setCursorPosition(0);
    m_search->update();
    m_problem->hide();
    showState();
    showFace();
}

/// By one of the choices.
void ContactFilter::change(const CustomerFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterChanged(filter);
}

void ContactFilter::showState()
{
    m_clear->setVisible(!m_filter.isEmpty());
    m_save->setVisible(!m_filter.isEmpty() && !m_saved.all().contains(policy::customerSearchText(m_filter)));
    for (auto it = m_labelRows.begin(); it != m_labelRows.end(); ++it)
        it.value()->setChecked(m_filter.labels.contains(it.key(), Qt::CaseInsensitive));
    for (const Facet &facet : std::as_const(m_facets))
        facet.row->setChecked(facet.holds(m_filter));
    const int time = m_times->findData(QVariantList{m_filter.after, m_filter.before});
    m_times->setCurrentIndex(time >= 0 ? time : 0);
    if (time < 0)
        m_times->setCurrentText({});
    m_countries->setCurrentIndex(qMax(0, m_countries->findData(m_filter.country)));
}

void ContactFilter::keepIn(const QString &iniFile)
{
    m_saved.keepIn(iniFile);
    showSaved();
}

void ContactFilter::renew()
{
    if (m_renewal.isActive())
        return;
    m_renewal.start();
    whenDone(m_desk.customers.facets(), this, [this](const Result<CustomerFacets> &facets) {
        if (!facets)
            return;
        setWords(*facets);
        countNext(0);
    });
}

/// One after the other: each is a look at every customer, and others want to read too.
void ContactFilter::countNext(qsizetype facet)
{
    if (facet >= m_facets.size())
        return;
    whenDone(m_desk.customers.count(m_facets.at(facet).alone, FacetRow::kCap), this, [this, facet](const Result<int> &count) {
        if (count)
            m_facets.at(facet).row->setCount(*count);
        countNext(facet + 1);
    });
}

} // namespace heliograph::ui
