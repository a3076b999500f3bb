// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/messagetemplate.h"
#include "policy/variables.h"
#include "services/settingsservice.h"

namespace heliograph {

/// The workspace's texts with variables: list, change, remove, and whose values go in. A change and its audit entry are one
/// commit; everybody hears of it as Change::Kind::Template.
class TemplateService : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kLongestName = 60;
    static constexpr qsizetype kLongestBody = 2'000; ///< UTF-16 units

    TemplateService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);

    Async<QList<MessageTemplate>> list(TemplateKind kind); ///< by name, then by language
    /// Adds (id 0) or changes; the id. InvalidArgument "name:required" "body:required" "body:too_long" "body:variables"
    /// "language:not_a_language" …; Conflict "template": this name is taken in this language.
    Async<qint64> put(const MessageTemplate &text);
    Async<Done> remove(qint64 id); ///< NotFound
    /// Pure: the error that put() would give.
    [[nodiscard]] static Status check(const MessageTemplate &text);

    /// For policy::render().
    [[nodiscard]] policy::Values values(const Customer &customer) const;
    /// Of those with this name (in any case) the one in the customer's language, else the next best; nullptr: none has the name.
    [[nodiscard]] static const MessageTemplate *bestFor(const Customer &customer, const QString &name, const QList<MessageTemplate> &all);

private:
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
};

} // namespace heliograph
