// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/providerform.h"

#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/scrollpage.h"
#include "ui/common/toggle.h"
#include "ui/settings/actioncard.h"
#include "ui/settings/formfield.h"
#include "ui/settings/hintcard.h"
#include "ui/settings/probecard.h"
#include "ui/settings/savebar.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ProviderForm::ProviderForm(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    setRowMargins(*head, 24, 0, 16, 0);
    m_title = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Elide);
    m_title->setFixedHeight(metric::Header);
    m_inUseWords = new PlainLabel(tr("In use"), TextSize::Body, Role::Muted);
    m_inUse = new Toggle(tr("In use"));
    head->addWidget(m_title, 1);
    head->addWidget(m_inUseWords);
    head->addWidget(m_inUse);
    column->addLayout(head);
    column->addWidget(new Hairline);
    m_pause = new Banner(Banner::Tone::Warning);
    m_pause->hide();
    column->addWidget(m_pause);
    m_remove = new Banner(Banner::Tone::Problem);
    m_remove->hide();
    column->addWidget(m_remove);
    m_page = new QWidget;
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(12);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    page->addLayout(m_rows);
    m_reason = new PlainLabel({}, TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    m_probe = new ProbeCard;
    m_actions = new ActionCard;
    m_hints = new HintCard;
    page->addWidget(m_reason);
    page->addWidget(m_probe);
    page->addWidget(m_actions);
    page->addWidget(m_hints);
    page->addStretch();
    column->addWidget(new ScrollPage(m_page), 1);
    column->addWidget(new Hairline);
    m_bar = new SaveBar;
    auto *remove = m_bar->addButton(tr("Remove…"));
    column->addWidget(m_bar);
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save([](bool) {}); });
    connect(m_bar, &SaveBar::discardWanted, this, &ProviderForm::discard);
    connect(remove, &QPushButton::clicked, this, &ProviderForm::askRemove);
    remove->setProperty("wordsRole", int(Role::Bad));
    connect(this, &ProviderForm::edited, m_bar, [this, remove] {
        remove->setText(m_new ? tr("Do not add it") : tr("Remove…"));
        m_bar->setChanges(changes(), m_busy);
        m_probe->setReady(!m_new && changes() == 0);
        m_actions->setReady(!m_new && changes() == 0);
    });
    connect(m_probe, &ProbeCard::testWanted, this, &ProviderForm::test);
    connect(m_actions, &ActionCard::wanted, this, &ProviderForm::act);
    connect(m_pause->addButton(tr("Resume")), &QPushButton::clicked, this, [this] { m_desk.accounts.resume(m_account.id); });
    connect(m_remove->addButton(tr("Remove")), &QPushButton::clicked, this, [this] {
        m_remove->hide();
        whenDone(m_desk.accounts.remove(m_account.id), this, [this](const Status &status) {
            if (!status)
                return refuse(status.error());
            Q_EMIT removed();
        });
    });
    connect(m_remove->addButton(tr("Keep")), &QPushButton::clicked, m_remove, &QWidget::hide);
    connect(m_inUse, &QAbstractButton::clicked, this, [this](bool on) {
        Account changed = m_account;
        changed.enabled = on;
        whenDone(m_desk.accounts.put(changed), this, [this](const Status &status) {
            if (!status)
                refuse(status.error());
            refresh();
        });
    });
}

void ProviderForm::setEditable(bool editable)
{
    for (QWidget *part : {m_page, static_cast<QWidget *>(m_inUse)})
        part->setEnabled(editable);
    m_bar->setVisible(editable);
}

void ProviderForm::show(const QString &accountId)
{
    const Account *account = m_desk.accounts.account(accountId);
    const ProviderInfo *info = m_desk.accounts.infoFor(accountId);
    if (!account || !info)
        return;
    m_new = false;
    m_account = *account;
    build(*info);
}

void ProviderForm::begin(const ProviderInfo &type)
{
    m_new = true;
    m_account = {};
    m_account.type = type.type;
    build(type);
    m_name->takeFocus();
}

void ProviderForm::build(const ProviderInfo &info)
{
    m_info = info;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_fields.clear();
    m_name = new FormField(FormField::Kind::Line, u"name"_s, tr("Name"), {});
    m_name->setPlaceholder(info.name);
    m_rows->addWidget(m_name);
    connect(m_name, &FormField::edited, this, &ProviderForm::edited);
    for (const ProviderField &field : info.fields)
        addField(field);
    fill();
}

void ProviderForm::addField(const ProviderField &field)
{
    using Kind = ProviderField::Kind;
    if (field.kind == Kind::Token && m_new)
        return; // made when it is saved
    const FormField::Kind kind = field.kind == Kind::Secret ? FormField::Kind::Secret
        : field.kind == Kind::Flag                          ? FormField::Kind::Flag
        : field.kind == Kind::Token                         ? FormField::Kind::Fixed
        : field.kind == Kind::Parameters                    ? FormField::Kind::Parameters
        : field.kind == Kind::Description                   ? FormField::Kind::Description
                                                            : FormField::Kind::Line;
    const words::Said said = words::providerField(m_info.type, field.key);
    auto *line = new FormField(kind, field.key, said.title, said.text);
    line->setPlaceholder(field.fallback);
    m_rows->addWidget(line);
    m_fields.append(line);
    connect(line, &FormField::edited, this, &ProviderForm::edited);
}

void ProviderForm::fill()
{
    m_title->setText(m_new ? tr("New: %1").arg(m_info.name) : m_account.shownName());
    m_name->setStored(m_account.name);
    for (FormField *field : std::as_const(m_fields)) {
        if (field->kind() == FormField::Kind::Secret) {
            const QJsonObject kept = m_account.secrets.value(field->key()).toObject();
            const qint64 at = qint64(kept.value("at"_L1).toDouble());
            field->setStored(kept.isEmpty() ? QString() : tr("saved %1").arg(words::when(at, m_desk.clock.nowMs())));
        } else {
            field->setStored(m_account.settings.value(field->key()).toVariant().toString());
        }
    }
    m_reason->hide();
    m_remove->hide();
    m_inUse->setVisible(!m_new);
    m_inUseWords->setVisible(!m_new);
    m_inUse->setChecked(m_account.enabled);
    m_probe->setVisible(!m_new);
    m_probe->setReachesOnly(!m_info.probes);
    m_probe->reset();
    m_probe->setReady(!m_new);
    m_actions->show(m_new ? QStringList() : m_info.actions);
    m_hints->show(m_new || !m_desk.hints ? QList<ProviderHint>() : m_desk.hints(m_account));
    m_bar->setChanges(changes());
    showPause();
}

void ProviderForm::showPause()
{
    const QString &reason = m_account.pausedReason;
    m_pause->setVisible(!m_new && !reason.isEmpty());
    if (!reason.isEmpty())
        m_pause->say(tr("Paused: %1.").arg(words::pausedReason(reason)), tr("What is to be sent waits here."));
}

void ProviderForm::refresh()
{
    if (m_new)
        return;
    const Account *account = m_desk.accounts.account(m_account.id);
    if (!account || m_busy)
        return;
    const bool sameForm = account->settings == m_account.settings && account->secrets == m_account.secrets && account->name == m_account.name;
    m_account = *account;
    m_inUse->setChecked(m_account.enabled);
    showPause();
    if (!sameForm && changes() == 0)
        fill();
}

void ProviderForm::test()
{
    m_probe->setRunning();
    whenDone(m_desk.accounts.test(m_account.id), this, [this, id = m_account.id](const Result<ProbeResult> &result) {
        if (id == m_account.id)
            m_probe->show(result);
    });
}

void ProviderForm::act(const QString &action)
{
    m_actions->setRunning(action);
    whenDone(m_desk.accounts.act(m_account.id, action), this, [this, action, id = m_account.id](const Result<ProbeResult> &result) {
        if (id == m_account.id)
            m_actions->tell(action, result);
    });
}

void ProviderForm::askRemove()
{
    if (m_new)
        return discard();
    m_remove->say(tr("Remove %1?").arg(m_title->wholeText()), tr("Its password goes too. What was sent through it stays in the history."));
    m_remove->show();
}

} // namespace heliograph::ui
