// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/insertions.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kLongestQuery = 40;
} // namespace

Insertions::Insertions(const DeskServices &services, QPlainTextEdit &edit, QWidget &over)
    : QObject(&over), m_services(services), m_edit(edit), m_over(over), m_popup(new InsertPopup(over.parentWidget()))
{
    edit.installEventFilter(this);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible())
            look();
    });
    connect(m_popup, &InsertPopup::chosen, this, &Insertions::take);
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &change) { return change.kind == Change::Kind::Template; }))
            m_loaded = false;
    });
}

void Insertions::setCustomer(const Customer &customer)
{
    m_customer = customer;
}

void Insertions::openReplies()
{
    ask(Kind::Reply);
}

void Insertions::openVariables()
{
    ask(Kind::Variable);
}

void Insertions::ask(Kind kind)
{
    m_askedKind = kind;
    m_asked = m_edit.textCursor().selectionEnd();
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(m_asked);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
    look();
}

void Insertions::typed()
{
    look();
}

void Insertions::close()
{
    m_asked = -1;
    m_trigger = {};
    m_popup->hide();
}

/// Looks at the words before the cursor, in its own paragraph.
Insertions::Trigger Insertions::trigger() const
{
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection() || m_edit.isReadOnly())
        return {};
    const QTextBlock block = cursor.block();
    const QString before = block.text().left(cursor.positionInBlock());
    const int start = block.position();
    if (m_asked >= 0) {
        if (cursor.position() < m_asked || m_asked < start || cursor.position() - m_asked > kLongestQuery)
            return {};
        return {m_askedKind, m_asked, before.mid(m_asked - start)};
    }
    const qsizetype braces = before.lastIndexOf("{{"_L1);
    if (braces >= 0 && before.size() - braces < kLongestQuery && !QStringView(before).mid(braces).contains(u'}'))
        return {Kind::Variable, start + int(braces), before.mid(braces + 2)};
    qsizetype slash = before.lastIndexOf(u'/');
    if (slash < 0 || before.size() - slash > kLongestQuery || (slash > 0 && !before.at(slash - 1).isSpace()))
        return {};
    return {Kind::Reply, start + int(slash), before.mid(slash + 1)};
}

void Insertions::look()
{
    const Trigger now = trigger();
    if (now.kind == Kind::None) {
        m_left = -1;
        return close();
    }
    if (now.from == m_left && m_asked < 0)
        return m_popup->hide();
    m_left = -1;
    m_trigger = now;
    if (now.kind == Kind::Reply && !m_loaded)
        return load();
    offer();
}

void Insertions::load()
{
    whenDone(m_services.templates.list(TemplateKind::Reply), this, [this](const Result<QList<MessageTemplate>> &all) {
        if (!all)
            return;
        m_templates = *all;
        m_loaded = true;
        look();
    });
}

QList<InsertItem> Insertions::replies(const QString &query) const
{
    QList<InsertItem> items;
    QSet<QString> seen;
    const policy::Values values = m_services.templates.values(m_customer);
    for (const MessageTemplate &each : m_templates) {
        const QString name = each.name.toCaseFolded();
        if (seen.contains(name) || !name.contains(query.trimmed().toCaseFolded()))
            continue;
        seen.insert(name);
        const MessageTemplate *best = TemplateService::bestFor(m_customer, each.name, m_templates);
        items.append({best->name, best->language, policy::render(best->body, values)});
    }
    std::stable_sort(items.begin(), items.end(), [&query](const InsertItem &a, const InsertItem &b) {
        return a.title.startsWith(query, Qt::CaseInsensitive) > b.title.startsWith(query, Qt::CaseInsensitive);
    });
    return items;
}

QList<InsertItem> Insertions::variables(const QString &query) const
{
    QList<InsertItem> items;
    const policy::Values values = m_services.templates.values(m_customer);
    QStringList names = policy::knownVariables();
    for (const QString &key : m_customer.attributes.keys()) {
        if (const QString name = policy::variableName(key); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        if (name.contains(query.trimmed(), Qt::CaseInsensitive))
            items.append({name, values.value(name), policy::render(u"{{%1}}"_s.arg(name), values)});
    }
    return items;
}

void Insertions::offer()
{
    const bool reply = m_trigger.kind == Kind::Reply;
    const QList<InsertItem> items = reply ? replies(m_trigger.query) : variables(m_trigger.query);
    // "and / or" is no question: after a blank only a name that goes on is one.
    if (items.isEmpty() && m_trigger.query.contains(u' '))
        return m_popup->hide();
    m_popup->setItems(items, reply ? m_templates.isEmpty() ? tr("No canned replies yet. A supervisor adds them under Templates.")
                                                           : tr("No canned reply has such a name")
                                   : tr("No variable has such a name"));
    m_popup->placeOver(m_over);
}

void Insertions::take()
{
    const InsertItem *item = m_popup->current();
    if (!item || m_trigger.kind == Kind::None)
        return;
    const policy::Rendered rendered = item->rendered;
    QTextCursor cursor = m_edit.textCursor();
    const int from = m_trigger.from;
    close();
    cursor.setPosition(from, QTextCursor::KeepAnchor);
    cursor.insertText(rendered.text);
    // The first that waits for a value is chosen: typing puts it in.
    if (!rendered.open.isEmpty()) {
        cursor.setPosition(from + int(rendered.open.first().from));
        cursor.setPosition(from + int(rendered.open.first().from + rendered.open.first().size), QTextCursor::KeepAnchor);
    }
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
    Q_EMIT inserted(rendered.literals);
}

bool Insertions::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || m_popup->isHidden())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool held = press->modifiers() & ~Qt::KeypadModifier;
    const bool take = !held && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter || press->key() == Qt::Key_Tab);
    const int step = held ? 0 : press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
    const bool leave = press->key() == Qt::Key_Escape;
    if (!leave && step == 0 && !(take && m_popup->current()))
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (leave) {
        m_left = m_trigger.from;
        close();
    } else if (take) {
        this->take();
    } else {
        m_popup->step(step);
    }
    return true;
}

} // namespace heliograph::ui
