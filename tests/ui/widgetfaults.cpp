// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgetfaults.h"

#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

constexpr int kTouch = 2; ///< px: frames may touch, words do not

QString className(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u':', -1);
}

QString pathOf(QAccessibleInterface *face)
{
    QStringList chain;
    for (QAccessibleInterface *f = face; f && chain.size() < 5; f = f->parent())
        chain += u"%1 “%2”"_s.arg(f->object() ? className(*f->object()) : u"item"_s, f->text(QAccessible::Name).left(40));
    return chain.join(u" in "_s);
}

void gather(QAccessibleInterface *face, QList<QAccessibleInterface *> &all)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    all += face;
    for (int i = 0; i < face->childCount(); ++i)
        gather(face->child(i), all);
}

/// The widgets that this layout has given a place, those of its layouts too.
void placed(QLayout &layout, QList<QWidget *> &all)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget(); widget && widget->isVisible())
            all += widget;
        else if (item->layout())
            placed(*item->layout(), all);
    }
}

/// What is wrong with how this one presents itself; empty: nothing.
QString faultOf(QAccessibleInterface *face)
{
    const QString name = face->text(QAccessible::Name);
    const QString said = name + u' ' + face->text(QAccessible::Description);
    const auto *widget = qobject_cast<QWidget *>(face->object());
    const QAccessible::State state = face->state();
    const bool takesFocus = widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    if ((isControl(*face) || takesFocus) && name.trimmed().isEmpty())
        return u"no name"_s;
    if (takesFocus && !isControl(*face) && face->role() != QAccessible::StaticText && !widget->inherits("QAbstractScrollArea"))
        return u"a control without a role: %1"_s.arg(int(face->role()));
    if (said.contains(QRegularExpression(u"&(?! )"_s)))
        return u"a raw & in "_s + said;
    if (said.contains(QRegularExpression(u"<[a-z/]"_s)))
        return u"markup in "_s + said;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->isEnabled() && face->text(QAccessible::Description).isEmpty())
        return u"disabled without a word why"_s;
    if (button && button->isCheckable() && !state.expandable && (!state.checkable || state.checked != button->isChecked()))
        return u"checked, and does not say so"_s;
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (edit && edit->isReadOnly() != bool(state.readOnly))
        return u"read-only, and does not say so"_s;
    return {};
}

} // namespace

QString widgetPath(const QWidget *widget)
{
    QStringList chain;
    for (const QWidget *w = widget; w && chain.size() < 4; w = w->parentWidget())
        chain += w->accessibleName().isEmpty() ? className(*w) : u"%1 “%2”"_s.arg(className(*w), w->accessibleName().left(40));
    return chain.join(u" in "_s);
}

QString cutOf(const QWidget *widget)
{
    const int line = widget->fontMetrics().ascent() + widget->fontMetrics().descent();
    const auto found = [widget](const QString &needs) {
        return u"needs %1, has %2×%3: %4"_s.arg(needs).arg(widget->width()).arg(widget->height()).arg(widgetPath(widget));
    };
    if (const auto *label = qobject_cast<const ui::PlainLabel *>(widget)) {
        if (label->wholeText().isEmpty())
            return {};
        const QMargins margins = label->contentsMargins();
        const int room = label->width() - margins.left() - margins.right();
        const int height = label->height() - margins.top() - margins.bottom();
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width()) - margins.top() - margins.bottom();
            return needs > height + 4 ? found(QString::number(needs)) : QString();
        }
        const int needs = label->fontMetrics().horizontalAdvance(label->text());
        return height + 4 < line || room + 2 < needs ? found(u"%1×%2"_s.arg(needs).arg(line)) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        if (button->minimumWidth() == button->maximumWidth()) // made for its one letter
            return {};
        const QSize needs = button->minimumSizeHint().boundedTo(button->sizeHint());
        return button->height() < line || button->width() < needs.width() ? found(u"%1×%2"_s.arg(needs.width()).arg(line)) : QString();
    }
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget))
        return widget->height() < line + 2 ? found(QString::number(line + 2)) : QString();
    return {};
}

QStringList cutWords(const QWidget &window)
{
    QStringList cuts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window.window() || widget->visibleRegion().isEmpty())
            continue;
        if (const QString cut = cutOf(widget); !cut.isEmpty())
            cuts += cut;
    }
    return cuts;
}

QStringList overlaps(const QWidget &window)
{
    QList<const QWidget *> parents{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window.window())
            parents += widget;
    }
    QStringList found;
    for (const QWidget *parent : parents) {
        QList<QWidget *> children;
        if (parent->layout())
            placed(*parent->layout(), children);
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = children.at(i)->geometry() & children.at(j)->geometry();
                if (children.at(i)->parentWidget() == children.at(j)->parentWidget() && both.width() > kTouch && both.height() > kTouch)
                    found += u"%1 lies over %2"_s.arg(widgetPath(children.at(j)), widgetPath(children.at(i)));
            }
        }
    }
    return found;
}

QList<QAccessibleInterface *> shownFaces(QAccessibleInterface *face)
{
    QList<QAccessibleInterface *> all;
    gather(face, all);
    return all;
}

bool isControl(const QAccessibleInterface &face)
{
    switch (face.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::ProgressBar:
    case QAccessible::Notification:
    case QAccessible::SpinBox: return true;
    default: return false;
    }
}

QStringList untold(QWidget &window)
{
    QStringList faults;
    for (QAccessibleInterface *face : shownFaces(QAccessible::queryAccessibleInterface(&window))) {
        if (const QString fault = faultOf(face); !fault.isEmpty())
            faults += fault + u": "_s + pathOf(face);
    }
    return faults;
}

} // namespace heliograph::test
