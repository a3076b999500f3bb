// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVariant>

#include <algorithm>

namespace heliograph::ui {

namespace {

void addItems(const QLayout &layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addItems(*inner, widgets);
    }
}

QList<QWidget *> childrenAsRead(const QWidget &parent)
{
    QList<QWidget *> read;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            read.append(splitter->widget(i));
    } else if (const QLayout *layout = parent.layout()) {
        addItems(*layout, read);
    }
    // What no layout places is read by where it stands, after the rest unless it says otherwise.
    QList<QWidget *> first;
    QList<QWidget *> free;
    for (QObject *object : parent.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow() || read.contains(child))
            continue;
        if (!child->isHidden() && child->property("sheet").toBool())
            return {child};
        (child->property("readFirst").toBool() ? first : free).append(child);
    }
    const bool rtl = parent.layoutDirection() == Qt::RightToLeft;
    std::stable_sort(free.begin(), free.end(), [rtl](const QWidget *a, const QWidget *b) {
        if (a->y() != b->y())
            return a->y() < b->y();
        return rtl ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
    });
    return first + read + free;
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy();
}

/// The child that lies over its neighbours, such as a drawer; nullptr: none does.
const QWidget *coverIn(const QWidget &parent)
{
    for (const QObject *object : parent.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child && !child->isHidden() && child->property("covers").toBool())
            return child;
    }
    return nullptr;
}

bool isUnder(const QWidget *cover, const QWidget &widget)
{
    return cover && cover->rect().contains(cover->mapFromGlobal(widget.mapToGlobal(widget.rect().center())));
}

/// `also`: listed whatever it is, so that one that was hidden or disabled a moment ago still has its place.
void collect(const QWidget &root, const QWidget &parent, const QWidget *also, const QWidget *cover, QList<QWidget *> &order)
{
    const QList<QWidget *> children = childrenAsRead(parent);
    const QWidget *own = coverIn(parent);
    for (QWidget *child : children) {
        const QWidget *over = child == own ? nullptr : own ? own : cover;
        const bool shown = child->isVisibleTo(&root);
        if (child == also || (shown && takesTab(*child) && !isUnder(over, *child)))
            order.append(child);
        if (shown || (also && child->isAncestorOf(also)))
            collect(root, *child, also, over, order);
    }
}

/// The place in the order of a widget that only a click gives the focus is the control that it is a part of.
const QWidget *placeOf(const QWidget &root, const QWidget *focus)
{
    if (!focus || (focus->focusPolicy() & Qt::TabFocus))
        return focus;
    for (const QWidget *w = focus->parentWidget(); w && w != &root; w = w->parentWidget()) {
        if (takesTab(*w))
            return w;
    }
    return focus;
}

void focusOn(QWidget &widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (QWidget *w = widget.parentWidget(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

QList<QWidget *> tabOrder(const QWidget &root)
{
    QList<QWidget *> order;
    collect(root, root, nullptr, nullptr, order);
    return order;
}

bool stepFocus(QWidget &root, bool next)
{
    const QWidget *place = placeOf(root, root.focusWidget());
    QList<QWidget *> order;
    collect(root, root, place, nullptr, order);
    const qsizetype count = order.size();
    qsizetype at = order.indexOf(place);
    if (at < 0)
        at = next ? -1 : count;
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *to = order.at(((at + (next ? i : -i)) % count + count) % count);
        if (to == place)
            continue;
        focusOn(*to, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void focusPane(QWidget &pane)
{
    QWidget *first = &pane;
    while (first->focusProxy())
        first = first->focusProxy();
    if (first == &pane || !first->isVisibleTo(pane.window()) || !first->isEnabled())
        first = tabOrder(pane).value(0);
    if (first)
        focusOn(*first, Qt::TabFocusReason);
}

void cyclePanes(const QList<QWidget *> &panes, int step)
{
    if (panes.isEmpty())
        return;
    const QWidget *focus = panes.first()->window()->focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto at = std::find_if(panes.cbegin(), panes.cend(), holds) - panes.cbegin();
    const qsizetype count = panes.size();
    focusPane(*panes.at(at == count ? 0 : (at + step + count) % count));
}

} // namespace heliograph::ui
