// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/providerform.h"

#include "ui/common/plainlabel.h"
#include "ui/settings/formfield.h"
#include "ui/settings/savebar.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// From what was typed to an account that is stored.
namespace heliograph::ui {

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

} // namespace heliograph::ui
