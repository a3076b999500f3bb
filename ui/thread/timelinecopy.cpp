// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/timelineview.h"

#include "ui/common/icons.h"
#include "ui/thread/rowwidget.h"

#include "models/timelinemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

// What is copied, and the menu of a row.
namespace heliograph::ui {

TimelineSelection TimelineView::wholeRow(int row) const
{
    TimelineSelection whole;
    whole.select({keyAt(row), 0}, {keyAt(row), TimelineSelection::kEnd});
    return whole;
}

void TimelineView::selectAll()
{
    if (m_heights.isEmpty())
        return;
    m_selection.select({keyAt(0), 0}, {keyAt(m_heights.size() - 1), TimelineSelection::kEnd});
    showMarks();
}

QString TimelineView::selectedText() const
{
    return textOf(m_selection, false);
}

QString TimelineView::textOf(const TimelineSelection &selection, bool withDetails) const
{
    QStringList plain, detailed;
    const qint64 now = m_services.clock.nowMs();
    for (int row = rowFrom(selection.first().key); !selection.isEmpty() && row < m_model->rowCount() && keyAt(row) <= selection.last().key; ++row) {
        const Message &message = m_model->message(row);
        const QString text = rowText(message, now);
        const TextRange part = selection.in(keyAt(row), int(text.size()));
        if (part.length == 0)
            continue;
        const bool bodyInside = part.length == text.size() && lookOf(message) != RowLook::Event;
        plain.append(bodyInside ? wholeBody(message) : text.sliced(part.from, part.length));
        detailed.append(copiedLine(message, m_name, plain.last()));
    }
    return withDetails || plain.size() > 1 ? detailed.join(u'\n') : plain.join(u'\n');
}

void TimelineView::copy(const TimelineSelection &selection, bool withDetails) const
{
    if (const QString text = textOf(selection, withDetails); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TimelineView::openMenu(RowWidget &row, const QPoint &globalPos)
{
    const Message &message = row.message();
    const ThreadKey key{message.at, message.id};
    if (m_selection.in(key, row.shape().textLength()).length == 0) {
        m_selection.clear();
        showMarks();
    }
    const TimelineSelection what = m_selection.isEmpty() ? wholeRow(m_model->rowOf(message.id)) : m_selection;
    auto *menu = new QMenu(&row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon("copy"_L1), tr("Copy"), this, [this, what] { copy(what, false); });
    menu->addAction(tr("Copy with details"), this, [this, what] { copy(what, true); });
    menu->addAction(tr("Select all"), this, &TimelineView::selectAll);
    if (hasDetails(message))
        menu->addAction(ui::icon("info"_L1), tr("Details"), this, [this, message, globalPos] { Q_EMIT detailsWanted(message, globalPos); });
    if (!row.shape().links().isEmpty())
        menu->addSeparator();
    for (const Link &link : row.shape().links())
        menu->addAction(ui::icon("globe"_L1), tr("Open %1…").arg(shownHost(link.url)), this, [this, url = link.url] { Q_EMIT linkWanted(url); });
    if (!m_readOnly && message.state == MessageState::Waiting && !undoRuns(message) && message.kind == MessageKind::SmsOneWay) {
        menu->addSeparator();
        menu->addAction(actionWord(RowAction::Cancel), this, [this, message] { Q_EMIT acted(RowAction::Cancel, message); });
    }
    Q_EMIT menuOpening(menu, message);
    menu->popup(globalPos);
}

} // namespace heliograph::ui
