// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/chartaccessible.h"

#include "ui/reports/chartview.h"

#include <QPointer>

namespace heliograph::ui {

namespace {

/// One point. Asks the chart each time, which may have changed or gone.
class PointAccessible final : public QAccessibleInterface
{
public:
    PointAccessible(ChartView *view, int point) : m_view(view), m_point(point) {}
    [[nodiscard]] int point() const { return m_point; }

    bool isValid() const override { return m_view && m_point < m_view->chart().points(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->chart().spoken(m_point) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_view->pointRect(m_point);
        return {m_view->mapToGlobal(own.topLeft()), own.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == m_point;
        state.selected = isValid() && m_view->current() == m_point;
        state.invisible = isValid() && !m_view->isVisible();
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_point;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void ChartAccessible::install()
{
    static const bool once = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(once)
}

ChartAccessible::ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::List) {}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : m_points) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

ChartView *ChartAccessible::view() const
{
    return static_cast<ChartView *>(widget());
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && view()->current() >= 0)
        return view()->chart().spoken(view()->current());
    return QAccessibleWidget::text(kind);
}

int ChartAccessible::childCount() const
{
    return view()->chart().points();
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_points.size() <= std::size_t(index))
        m_points.resize(std::size_t(childCount()), 0);
    QAccessible::Id &id = m_points[std::size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new PointAccessible(view(), index));
    return QAccessible::accessibleInterface(id);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *point = dynamic_cast<const PointAccessible *>(child);
    return point ? point->point() : -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPoint own = view()->mapFromGlobal(QPoint(x, y));
    return view()->rect().contains(own) ? child(view()->placed().pointAt(own.x() - 2)) : nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->current()) : nullptr;
}

} // namespace heliograph::ui
