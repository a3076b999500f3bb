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

#include <algorithm>

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

int ProviderForm::changes() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [](const FormField *field) { return field->changed(); }))
        + int(m_name && m_name->changed());
}

Account ProviderForm::typed() const
{
    Account account = m_account;
    account.name = m_name->value().isEmpty() ? m_info.name : m_name->value();
    if (m_new)
        account.id = freshId(account.name);
    for (const FormField *field : m_fields) {
        if (field->kind() == FormField::Kind::Secret || field->kind() == FormField::Kind::Fixed || !field->changed())
            continue;
        if (field->value().isEmpty())
            account.settings.remove(field->key());
        else
            account.settings.insert(field->key(), field->value());
    }
    return account;
}

/// "Kannel Leeds" → "kannel-leeds", with a number where there is one already.
QString ProviderForm::freshId(const QString &name) const
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !c.isMark())
            id += u'-';
    }
    id = id.left(36);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = m_info.type;
    QString unique = id;
    for (int n = 2; m_desk.accounts.account(unique); ++n)
        unique = id + u'-' + QString::number(n);
    return unique;
}

void ProviderForm::save(std::function<void(bool)> after)
{
    if (m_busy)
        return after(false);
    m_reason->hide();
    QList<FormField *> secrets;
    for (FormField *field : std::as_const(m_fields)) {
        field->setError({});
        if (field->kind() != FormField::Kind::Secret)
            continue;
        if (field->changed())
            secrets.append(field);
        const auto spec = std::find_if(m_info.fields.begin(), m_info.fields.end(), [&](const ProviderField &f) { return f.key == field->key(); });
        if (!field->changed() && spec->required && !m_account.secrets.contains(field->key())) {
            refuse({ErrorCode::InvalidArgument, field->key() + u":required"_s, -1});
            return after(false);
        }
    }
    m_busy = true;
    m_bar->setChanges(changes(), true);
    const Account account = typed();
    whenDone(m_desk.accounts.put(account), this, [this, account, secrets, after](const Status &status) {
        if (!status) {
            refuse(status.error());
            return finish(false, after);
        }
        m_account = account;
        m_new = false;
        storeSecrets(secrets, after);
    });
}

void ProviderForm::storeSecrets(QList<FormField *> secrets, const std::function<void(bool)> &after)
{
    if (secrets.isEmpty())
        return finish(true, after);
    FormField *field = secrets.takeFirst();
    whenDone(m_desk.accounts.setSecret(m_account.id, field->key(), field->value().toUtf8()), this,
             [this, secrets, after](const Status &status) {
        if (!status) {
            refuse(status.error());
            return finish(false, after);
        }
        storeSecrets(secrets, after);
    });
}

void ProviderForm::finish(bool fine, const std::function<void(bool)> &after)
{
    m_busy = false;
    if (fine) {
        show(m_account.id);
        Q_EMIT saved(m_account.id);
    }
    Q_EMIT edited();
    if (fine)
        m_bar->setSaved();
    after(fine);
}

/// "field:reason" stands at the field, anything else below the form.
void ProviderForm::refuse(const Error &error)
{
    const words::Said said = words::error(error);
    const QString key = error.code == ErrorCode::InvalidArgument ? error.detail.section(u':', 0, 0) : QString();
    for (FormField *field : std::as_const(m_fields)) {
        if (field->key() == key) {
            field->setError(said.text.isEmpty() ? said.title : said.text);
            return field->takeFocus();
        }
    }
    m_reason->setText(said.line());
    m_reason->show();
}

void ProviderForm::discard()
{
    if (m_new)
        Q_EMIT abandoned();
    else
        show(m_account.id);
    Q_EMIT edited();
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
