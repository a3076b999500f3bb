// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/searchtext.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define TEMPLATE_COLUMNS u"id, kind, name, language, marketing, body, updated_at, actor"

MessageTemplate readTemplate(const Statement &row)
{
    return MessageTemplate{row.integer(0), row.as<TemplateKind>(1), row.text(2), row.text(3), row.flag(4), row.text(5), row.integer(6), row.text(7)};
}

} // namespace

Result<qint64> TemplateTable::put(const MessageTemplate &t)
{
    const QString key = folded(t.name);
    if (t.id == 0) {
        return m_c.insert(QStringLiteral("INSERT INTO template (kind, name, name_key, language, marketing, body, updated_at, actor)"
                                         " VALUES (?,?,?,?,?,?,?,?)"),
                          {int(t.kind), t.name, key, t.language, t.marketing, t.body, t.updatedAt, t.actor});
    }
    const auto changed = m_c.change(QStringLiteral("UPDATE template SET kind=?, name=?, name_key=?, language=?, marketing=?, body=?,"
                                                   " updated_at=?, actor=? WHERE id=?"),
                                    {int(t.kind), t.name, key, t.language, t.marketing, t.body, t.updatedAt, t.actor, t.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Result<qint64>(t.id) : Result<qint64>(fail(ErrorCode::NotFound));
}

Status TemplateTable::remove(qint64 id)
{
    const auto removed = m_c.change(QStringLiteral("DELETE FROM template WHERE id=?"), {id});
    if (!removed)
        return tl::unexpected<Error>(removed.error());
    return *removed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<MessageTemplate> TemplateTable::get(qint64 id) const
{
    return m_c.one<MessageTemplate>(QStringLiteral(u"SELECT " TEMPLATE_COLUMNS u" FROM template WHERE id=?"), {id}, readTemplate);
}

Result<QList<MessageTemplate>> TemplateTable::list(TemplateKind kind) const
{
    return m_c.all<MessageTemplate>(QStringLiteral(u"SELECT " TEMPLATE_COLUMNS u" FROM template WHERE kind=? ORDER BY name_key, language"),
                                    {int(kind)}, readTemplate);
}

#undef TEMPLATE_COLUMNS

} // namespace heliograph::store
