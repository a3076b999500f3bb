// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportspage.h"

#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/scrollpage.h"
#include "ui/common/sidewaysarea.h"
#include "ui/common/toast.h"
#include "ui/reports/emptyreports.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportcard.h"
#include "ui/words/roles.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kAgainMs = 2'000;
constexpr Scaled kCardHeight{300};

bool nothing(const Figures &figures)
{
    return figures.conversations == 0 && figures.unanswered == 0 && figures.sent == 0 && figures.codes == 0 && figures.firstResponse.count() == 0
        && figures.nextResponse.count() == 0;
}

} // namespace

ReportsPage::ReportsPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new ReportHead)
    , m_bar(new PeriodBar)
    , m_own(new Banner(Banner::Tone::Info))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyReports)
{
    setAccessibleName(tr("Reports"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_head);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addWidget(m_own);
    column->addWidget(m_bar);
    m_bar->hide();
    m_own->say(tr("These are your own figures"), tr("Only a supervisor sees everybody's. The role is chosen in Settings, under Me."));
    m_own->setClosable(false);
    m_stack->addWidget(makeCards());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new SidewaysArea(page));
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ReportsPage::ask);
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this] {
        m_stale = true;
        if (isVisible() && !m_again.isActive())
            m_again.start();
    });
    connect(&m_desk.settings, &SettingsService::settingsChanged, this, &ReportsPage::followRole);
    connect(m_head, &ReportHead::daysChosen, this, [this](ReportHead::Days days) {
        if (days == ReportHead::Days::Chosen)
            m_bar->begin(m_query.period, m_desk.reports.today());
        else
            setDays(days);
    });
    connect(m_head, &ReportHead::agentChosen, this, &ReportsPage::setAgent);
    connect(m_head, &ReportHead::accountChosen, this, &ReportsPage::setAccount);
    connect(m_head, &ReportHead::printWanted, this, [this] {
        if (m_desk.settings.may(policy::Ability::Export))
            chooseFile(tr("Print to PDF"), u"reports.pdf"_s, [this](const QString &file) { print(file); });
        else
            toastHint(this, words::onlySupervisor(policy::Ability::Export).line());
    });
    connect(m_bar, &PeriodBar::chosen, this, &ReportsPage::setPeriod);
    connect(m_empty, &EmptyReports::moreDaysWanted, this, [this] { setDays(ReportHead::Days::Thirty); });
    connect(m_empty, &EmptyReports::everybodyWanted, this, [this] {
        m_query.account.clear();
        setAgent({});
    });
    followRole();
}

/// Two by two, with hairlines between them; each keeps the height its picture needs, and all of it scrolls.
QWidget *ReportsPage::makeCards()
{
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    for (const Question question : kQuestions) {
        auto *card = new ReportCard(question);
        card->setMinimumHeight(kCardHeight);
        const int at = int(m_cards.size());
        m_cards.append(card);
        grid->addWidget(card, at / 2 * 2, at % 2 * 2);
        connect(card, &ReportCard::tableWanted, this, [this, card] { fillTable(*card); });
        connect(card, &ReportCard::refused, this, [this](const QString &why) { toastHint(this, why); });
        connect(card, &ReportCard::saveWanted, this, [this, at, question] {
            chooseFile(tr("Save as CSV"), u"%1.csv"_s.arg(fileName(question)), [this, at](const QString &file) { saveTable(at, file); });
        });
    }
    grid->addWidget(new Hairline, 1, 0, 1, 3);
    grid->addWidget(new Hairline(Qt::Vertical), 0, 1);
    grid->addWidget(new Hairline(Qt::Vertical), 2, 1);
    for (const int half : {0, 2}) {
        grid->setColumnStretch(half, 1);
        grid->setRowStretch(half, 1);
    }
    auto *scroll = new ScrollPage(m_grid);
    scroll->setAccessibleName(tr("Reports"));
    return scroll;
}

/// Who may not open everybody's sees their own; who may not write to files is told why.
void ReportsPage::followRole()
{
    const QString export_ = m_desk.settings.may(policy::Ability::Export) ? QString() : words::onlySupervisor(policy::Ability::Export).line();
    m_head->setPrintRefusal(export_);
    for (ReportCard *card : std::as_const(m_cards))
        card->setRefusal(export_);
    const bool own = !m_desk.settings.may(policy::Ability::Reports);
    m_own->setVisible(own);
    if (own) {
        m_query.agent = m_desk.settings.actor();
        m_head->setOnly(m_query.agent, words::onlySupervisor(policy::Ability::Reports).line());
    }
    m_stale = true;
    if (isVisible())
        ask();
}

void ReportsPage::setDays(ReportHead::Days days)
{
    m_days = days;
    m_bar->hide();
    ask();
}

void ReportsPage::setPeriod(const policy::ReportPeriod &period)
{
    m_query.period = period;
    m_days = ReportHead::Days::Chosen;
    ask();
}

void ReportsPage::setAgent(const QString &agent)
{
    m_query.agent = agent;
    ask();
}

void ReportsPage::setAccount(const QString &account)
{
    m_query.account = account;
    ask();
}

bool ReportsPage::withToday() const
{
    return m_query.period.last == m_desk.reports.today();
}

/// The day, or the hour, that it is now.
int ReportsPage::runningRow() const
{
    if (!withToday())
        return -1;
    return m_query.by == GroupBy::Hour ? policy::hourOf(m_desk.clock.nowMs(), m_desk.reports.zone()) : m_query.period.days() - 1;
}

void ReportsPage::drop()
{
    if (m_dropped)
        *m_dropped = true;
    m_dropped = std::make_shared<std::atomic<bool>>(false);
    m_reports.clear();
    m_awaited.clear();
    m_reading = 0;
}

void ReportsPage::ask()
{
    drop();
    m_again.stop();
    m_stale = false;
    const QDate today = m_desk.reports.today();
    if (m_days != ReportHead::Days::Chosen)
        m_query.period = policy::lastDays(m_days == ReportHead::Days::Today ? 1 : m_days == ReportHead::Days::Fourteen ? 14 : 30, today);
    m_query.by = m_query.period.days() == 1 ? GroupBy::Hour : GroupBy::Day;
    m_head->setDays(m_days, m_query.period, QString::fromUtf8(m_desk.reports.zone().id()));
    QList<QPair<QString, QString>> accounts;
    for (const Account &account : m_desk.accounts.accounts())
        accounts.append({account.id, account.shownName()});
    m_head->setAccounts(accounts, m_query.account);
    if (m_desk.settings.may(policy::Ability::Reports)) {
        whenDone(m_desk.reports.agents(), this, [this](const Result<QStringList> &names) {
            if (names && m_desk.settings.may(policy::Ability::Reports))
                m_head->setAgents(*names, m_query.agent);
        });
    }
    readTable(m_query.by);
}

/// Reads once, whoever asks meanwhile.
void ReportsPage::readTable(GroupBy by)
{
    if (m_awaited.contains(by))
        return;
    m_awaited.append(by);
    ++m_reading;
    ReportQuery query = m_query;
    query.by = by;
    whenDone(m_desk.reports.read(query, m_dropped), this, [this, by, dropped = m_dropped](const Result<Report> &report) {
        if (*dropped)
            return;
        --m_reading;
        m_awaited.removeOne(by);
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        m_reports.insert(by, *report);
        if (by == m_query.by)
            show(*report);
        for (ReportCard *card : std::as_const(m_cards)) {
            if (card->side() == ReportCard::Side::Table)
                fillTable(*card);
        }
    });
}

void ReportsPage::show(const Report &report)
{
    const bool empty = nothing(report.total);
    if (empty)
        m_empty->setReason(!m_query.account.isEmpty() || (!m_query.agent.isEmpty() && m_desk.settings.may(policy::Ability::Reports)), m_query.period.days() < 30);
    m_stack->setCurrentIndex(empty ? 1 : 0);
    for (ReportCard *card : std::as_const(m_cards))
        card->setReport(report, withToday(), runningRow());
}

void ReportsPage::fillTable(ReportCard &card)
{
    if (!m_dropped)
        return; // nothing has been asked for yet
    const auto report = m_reports.constFind(card.grouping());
    if (report == m_reports.cend())
        return readTable(card.grouping());
    QHash<QString, QString> accounts;
    for (const Account &account : m_desk.accounts.accounts())
        accounts.insert(account.id, account.shownName());
    card.setTable(*report, accounts);
}

QList<QWidget *> ReportsPage::panes() const
{
    QList<QWidget *> panes{m_head};
    for (ReportCard *card : m_cards)
        panes.append(card);
    return panes;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
    if (m_reading > 0) {
        drop();
        m_stale = true;
    }
}

} // namespace heliograph::ui
