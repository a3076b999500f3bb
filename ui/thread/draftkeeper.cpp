// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/draftkeeper.h"

#include "ui/common/theme.h"

#include <QJsonArray>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSaveMs = 400;
constexpr int kNewest = 20; ///< a sender's clock may put a newer message before an older one, not before twenty

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

DraftKeeper::DraftKeeper(const DeskServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(ui::font(TextSize::Body));
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_document, &QTextDocument::contentsChanged, this, &DraftKeeper::documentChanged);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::open(qint64 customerId, const QString &mode)
{
    flush();
    m_draft = {};
    m_draft.customerId = customerId;
    m_draft.mode = mode;
    m_loaded = m_changed = m_sending = false;
    m_begunAfter = -1;
    m_literals.clear();
    fill({});
    load();
}

void DraftKeeper::read(const QString &mode)
{
    if (mode == m_draft.mode)
        return;
    if (!m_draft.mode.isEmpty())
        return open(m_draft.customerId, mode);
    m_draft.mode = mode;
    load();
}

void DraftKeeper::load()
{
    if (m_draft.customerId == 0 || m_draft.mode.isEmpty())
        return;
    const QPair<qint64, QString> key{m_draft.customerId, m_draft.mode};
    if (const auto it = m_underWay.constFind(key); it != m_underWay.cend())
        return take(*it);
    whenDone(m_services.conversations.draft(key.first, key.second), this, [this, key](const Result<Draft> &stored) {
        if (m_loaded || key != QPair{m_draft.customerId, m_draft.mode})
            return;
        Draft fresh = m_draft;
        fresh.draftId = freshId();
        take(stored ? *stored : fresh);
        if (!stored)
            Q_EMIT failed(stored.error());
    });
}

void DraftKeeper::take(const Draft &stored)
{
    const QString typed = text();
    m_draft = stored;
    if (m_draft.draftId.isEmpty())
        m_draft.draftId = freshId();
    m_loaded = true;
    for (const QJsonValue &literal : stored.extra.value("literals"_L1).toArray())
        m_literals.append(literal.toString());
    m_begunAfter = stored.text.isEmpty() ? -1 : stored.extra.value("newest"_L1).toInteger(-1);
    if (!stored.text.isEmpty())
        fill(stored.text + typed);
    // Somebody who was faster than the disk keeps both.
    if (!typed.isEmpty()) {
        m_changed = true;
        m_saveSoon.start();
    }
    if (m_begunAfter < 0 && !m_document.isEmpty())
        askNewest();
    Q_EMIT loadedChanged();
}

void DraftKeeper::fill(const QString &text)
{
    const QScopedValueRollback filling(m_filling, true);
    if (m_document.isEmpty() && text.isEmpty())
        return;
    m_document.setPlainText(text);
}

void DraftKeeper::documentChanged()
{
    if (m_filling)
        return;
    m_changed = true;
    // Not put off by the next key: whoever types without a pause loses no more than this in a crash.
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
    if (m_document.isEmpty()) {
        m_begunAfter = -1;
        m_literals.clear();
    } else if (m_begunAfter < 0 && m_loaded) {
        askNewest();
    }
    Q_EMIT edited();
}

void DraftKeeper::askNewest()
{
    const QString id = m_draft.draftId;
    whenDone(m_services.conversations.threadBefore(m_draft.customerId, {}, kNewest), this, [this, id](const Result<ThreadPage> &page) {
        if (!page || id != m_draft.draftId || m_begunAfter >= 0 || m_document.isEmpty())
            return;
        qint64 newest = 0;
        for (const Message &message : page->messages)
            newest = std::max(newest, message.id);
        setBegunAfter(newest);
    });
}

void DraftKeeper::setBegunAfter(qint64 messageId)
{
    m_begunAfter = messageId;
    m_changed = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
}

void DraftKeeper::addLiterals(const QStringList &literals)
{
    m_literals += literals;
    m_changed = true;
}

void DraftKeeper::setSending(bool sending)
{
    m_sending = sending;
    if (!sending && m_changed)
        m_saveSoon.start();
}

void DraftKeeper::save()
{
    if (!m_changed || !m_loaded || m_sending || m_draft.customerId == 0)
        return;
    m_changed = false;
    m_draft.text = text();
    m_draft.extra = {};
    if (m_begunAfter >= 0)
        m_draft.extra.insert(u"newest"_s, m_begunAfter);
    if (!m_literals.isEmpty())
        m_draft.extra.insert(u"literals"_s, QJsonArray::fromStringList(m_literals));
    const QPair<qint64, QString> key{m_draft.customerId, m_draft.mode};
    m_underWay.insert(key, m_draft);
    whenDone(m_services.conversations.saveDraft(m_draft), this, [this, key, saved = m_draft](const Status &done) {
        if (const auto it = m_underWay.constFind(key); it != m_underWay.cend() && *it == saved)
            m_underWay.erase(it);
        if (done || key != QPair{m_draft.customerId, m_draft.mode})
            return;
        m_changed = true; // the disk said no; the next change or switch tries again
        Q_EMIT failed(done.error());
    });
}

void DraftKeeper::flush()
{
    m_saveSoon.stop();
    save();
}

void DraftKeeper::sent(const QString &sentText)
{
    m_sending = false;
    const QString now = text();
    const QString rest = now.startsWith(sentText) ? now.mid(sentText.size()) : now;
    m_draft.draftId = freshId();
    m_begunAfter = -1;
    m_literals.clear();
    m_changed = !rest.isEmpty();
    fill(rest);
    if (m_changed) {
        m_saveSoon.start();
        askNewest();
    }
}

} // namespace heliograph::ui
