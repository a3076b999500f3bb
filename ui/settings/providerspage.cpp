// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/providerspage.h"

#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/mnemonic.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rolebanner.h"
#include "ui/common/rowmargins.h"
#include "ui/settings/abilities.h"
#include "ui/settings/providerform.h"
#include "ui/settings/settingsrow.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kListWidth{232};
constexpr ScaledWidth kRoomForAbilities{940};
} // namespace

ProvidersPage::ProvidersPage(const DeskServices &desk, QWidget *parent) : SettingsPage(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(new Hairline(Qt::Vertical));
    m_form = new ProviderForm(desk);
    m_empty = new QWidget;
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(48, 48, 48, 48);
    empty->setSpacing(8);
    m_emptyTitle = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Wrap);
    m_emptyText = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    auto *add = new QPushButton(tr("Add a provider"));
    add->setProperty("primary", true);
    m_emptyButton = add;
    empty->addStretch(1);
    empty->addWidget(new IconLabel("send-sms"_L1, 32, Role::Muted));
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyText);
    empty->addSpacing(8);
    empty->addWidget(add, 0, Qt::AlignLeading);
    empty->addStretch(2);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_form);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(roleBanner(desk.settings, policy::Ability::Providers, [this](bool may) {
        m_form->setEditable(may);
        m_add->setEnabled(may);
        m_emptyButton->setEnabled(may);
    }));
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    m_side = new QWidget;
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_abilities = new Abilities;
    side->addWidget(m_abilities);
    m_side->setBackgroundRole(QPalette::Window);
    m_side->setAutoFillBackground(true);
    row->addWidget(m_side);
    connect(add, &QPushButton::clicked, this, [this, add] { addAccount(*add); });
    connect(m_add, &QToolButton::clicked, this, [this] { addAccount(*m_add); });
    connect(m_form, &ProviderForm::edited, this, &SettingsPage::edited);
    connect(m_form, &ProviderForm::saved, this, [this](const QString &id) {
        m_chosen = id;
        if (const ProviderInfo *info = m_desk.accounts.infoFor(id))
            m_abilities->show(*info); // what it can may be one of its settings
        fillList();
    });
    connect(m_form, &ProviderForm::removed, this, [this] {
        m_chosen.clear();
        fillList();
    });
    connect(m_form, &ProviderForm::abandoned, this, [this] {
        m_stack->setCurrentWidget(m_empty);
        m_chosen.clear();
        fillList();
    });
    connect(&desk.accounts, &AccountService::accountsChanged, this, [this] {
        fillList();
        m_form->refresh();
    });
    showEmpty();
    fillList();
}

QWidget *ProvidersPage::buildList()
{
    auto *list = new QWidget;
    list->setFixedWidth(kListWidth);
    list->setBackgroundRole(QPalette::Window);
    list->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    setRowMargins(*head, 16, 0, 8, 0);
    auto *title = new PlainLabel(tr("Providers"), TextSize::Body, Role::Text, true);
    title->setFixedHeight(metric::Header);
    m_add = new IconButton("plus"_L1, tr("Add a provider"));
    head->addWidget(title, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(new Hairline);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(4, 8, 4, 8);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    column->addStretch();
    return list;
}

void ProvidersPage::showEmpty()
{
    const bool none = m_desk.accounts.types().isEmpty() || m_desk.demo;
    m_add->setVisible(!none);
    m_emptyButton->setVisible(!none);
    m_emptyTitle->setText(none ? tr("The demo has its own provider") : tr("No provider yet"));
    m_emptyText->setText(none ? tr("Nothing here can reach a real one. “Set up a provider” makes a profile of your own.")
                              : tr("A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. "
                                   "Until there is one, nothing can be sent."));
}

void ProvidersPage::fillList()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Account> accounts = m_desk.accounts.accounts();
    for (const Account &account : accounts) {
        auto *row = new SettingsRow({}, account.shownName());
        const ProviderInfo *info = m_desk.accounts.infoFor(account.id);
        if (!account.enabled)
            row->setState(tr("Not in use"), "pause"_L1, Role::Muted);
        else if (m_desk.accounts.secretMissing(account.id))
            row->setState(tr("Its password is missing"), "warning"_L1, Role::Warn);
        else if (!account.pausedReason.isEmpty())
            row->setState(tr("Paused: %1").arg(words::pausedReason(account.pausedReason)), "warning"_L1, Role::Warn);
        else
            row->setState(info ? info->name : account.type, "check-circle"_L1, Role::Ok);
        row->setChecked(account.id == m_chosen && m_stack->currentWidget() == m_form);
        connect(row, &QAbstractButton::clicked, this, [this, id = account.id] {
            if (id == m_chosen && m_stack->currentWidget() == m_form)
                return;
            Q_EMIT leaving([this, id] { choose(id); });
            fillList();
        });
        m_rows->addWidget(row);
    }
    if (m_chosen.isEmpty() && m_stack->currentWidget() == m_empty && !accounts.isEmpty())
        choose(accounts.first().id);
    else if (accounts.isEmpty() && !(m_stack->currentWidget() == m_form && m_form->isNew()))
        m_stack->setCurrentWidget(m_empty);
    m_side->setVisible(m_stack->currentWidget() == m_form && width() >= kRoomForAbilities);
}

void ProvidersPage::choose(const QString &accountId)
{
    const ProviderInfo *info = m_desk.accounts.infoFor(accountId);
    if (!info)
        return;
    m_chosen = accountId;
    m_form->show(accountId);
    m_abilities->show(*info);
    m_stack->setCurrentWidget(m_form);
    fillList();
}

/// `below`: the button that asked; the kinds of provider open under it.
void ProvidersPage::addAccount(const QWidget &below)
{
    const QList<ProviderInfo> &types = m_desk.accounts.types();
    const auto wanted = [this](const ProviderInfo &type) { Q_EMIT leaving([this, type] { begin(type); }); };
    QList<ProviderInfo> real;
    for (const ProviderInfo &type : types) {
        if (type.type != "simulated"_L1)
            real.append(type);
    }
    if (real.isEmpty())
        real = types;
    if (real.size() == 1)
        return wanted(real.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProviderInfo &type : std::as_const(real))
        connect(menu->addAction(withoutMnemonic(type.name)), &QAction::triggered, this, [wanted, type] { wanted(type); });
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

void ProvidersPage::begin(const ProviderInfo &type)
{
    m_chosen.clear();
    m_stack->setCurrentWidget(m_form);
    m_form->begin(type);
    m_abilities->show(type);
    fillList();
}

int ProvidersPage::changes() const
{
    return m_stack->currentWidget() == m_form ? m_form->changes() : 0;
}

void ProvidersPage::save(std::function<void(bool)> after)
{
    m_form->save(std::move(after));
}

void ProvidersPage::discard()
{
    m_form->discard();
}

void ProvidersPage::resizeEvent(QResizeEvent *event)
{
    SettingsPage::resizeEvent(event);
    m_side->setVisible(m_stack->currentWidget() == m_form && width() >= kRoomForAbilities);
}

} // namespace heliograph::ui
