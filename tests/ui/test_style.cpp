// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/desktabs.h"
#include "ui/common/gallery.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace heliograph::ui;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, Scheme::Light); }

    // GIVEN a button that is checked, one of several, or has a menu at its side WHEN a screen reader acts on it THEN it is clicked.
    void aScreenReadersPressIsAClick()
    {
        QWidget window;
        QButtonGroup places;
        QMenu menu;
        menu.addAction(u"Close and next"_s);
        auto *chats = new QToolButton(&window), *settings = new QToolButton(&window), *close = new QToolButton(&window);
        auto *pending = new QPushButton(u"&Pending && so on"_s, &window);
        for (QAbstractButton *button : {static_cast<QAbstractButton *>(chats), static_cast<QAbstractButton *>(settings), static_cast<QAbstractButton *>(pending)})
            button->setCheckable(true);
        places.addButton(chats, 0);
        places.addButton(settings, 1);
        chats->setChecked(true);
        close->setMenu(&menu);
        close->setPopupMode(QToolButton::MenuButtonPopup);
        const auto press = [](QWidget *button, int actions) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
            QAccessibleActionInterface *does = face->actionInterface();
            QCOMPARE(does->actionNames().size(), actions); // and focus
            does->doAction(does->actionNames().first());
        };
        QSignalSpy chosen(&places, &QButtonGroup::idClicked), closed(close, &QToolButton::clicked), set(pending, &QPushButton::clicked);
        press(settings, 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        press(close, 3);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!menu.isVisible());
        press(pending, 2);
        QCOMPARE(set.size(), 1);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(pending);
        QVERIFY(face->state().checkable && face->state().checked);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QCOMPARE(face->text(QAccessible::Name), u"Pending & so on"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(settings)->role(), QAccessible::RadioButton);
        pending->setEnabled(false);
        press(pending, 1);
        QCOMPARE(set.size(), 1);
    }

    void wordsAreReadableOnEveryGround_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, Role words, Role ground, double least = 4.5) {
            QTest::newRow(name) << int(words) << int(ground) << least;
        };
        row("text on window", Role::Text, Role::Window);
        row("text on surface", Role::Text, Role::Surface);
        row("text on soft", Role::Text, Role::Soft);
        row("text on inbound", Role::Text, Role::Inbound);
        row("text on sms", Role::Text, Role::Sms);
        row("text on sms second", Role::Text, Role::SmsSecond);
        row("text on sms third", Role::Text, Role::SmsThird);
        row("text on note", Role::Text, Role::Note);
        row("text on over", Role::Text, Role::Over);
        row("text on border", Role::Text, Role::Border); // initials
        row("muted on window", Role::Muted, Role::Window);
        row("muted on surface", Role::Muted, Role::Surface);
        row("muted on soft", Role::Muted, Role::Soft);
        row("muted on inbound", Role::Muted, Role::Inbound);
        row("muted on sms", Role::Muted, Role::Sms);
        row("muted on note", Role::Muted, Role::Note);
        row("accent on window", Role::Accent, Role::Window);
        row("accent on surface", Role::Accent, Role::Surface);
        row("accent on soft", Role::Accent, Role::Soft);
        row("on accent", Role::OnAccent, Role::Accent);
        row("surface on text", Role::Surface, Role::Text);
        row("surface on muted", Role::Surface, Role::Muted);
        for (const auto &[name, role] : {std::pair{"ok", Role::Ok}, {"warn", Role::Warn}, {"bad", Role::Bad}}) {
            row(qPrintable(u"%1 on window"_s.arg(QLatin1StringView(name))), role, Role::Window);
            row(qPrintable(u"%1 on surface"_s.arg(QLatin1StringView(name))), role, Role::Surface);
            row(qPrintable(u"%1 on soft"_s.arg(QLatin1StringView(name))), role, Role::Soft);
            row(qPrintable(u"%1 on sms"_s.arg(QLatin1StringView(name))), role, Role::Sms);
        }
        row("warn on note", Role::Warn, Role::Note);
        row("bad on over", Role::Bad, Role::Over);
        row("outline on surface", Role::Control, Role::Surface, 3.0);
        row("outline on window", Role::Control, Role::Window, 3.0);
        row("focus ring on surface", Role::Accent, Role::Surface, 3.0);
        row("focus ring on window", Role::Accent, Role::Window, 3.0);
        row("focus ring on soft", Role::Accent, Role::Soft, 3.0);
        row("focus ring on inbound", Role::Accent, Role::Inbound, 3.0);
        row("focus ring on sms", Role::Accent, Role::Sms, 3.0);
    }

    void wordsAreReadableOnEveryGround()
    {
        QFETCH(int, words);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const QPalette palette = makePalette(scheme);
            const double ratio = contrast(color(palette, static_cast<Role>(words)), color(palette, static_cast<Role>(ground)));
            const double wanted = scheme == Scheme::HighContrast && least > 3 ? 7.0 : least;
            QVERIFY2(ratio >= wanted, qPrintable(u"scheme %1: %2"_s.arg(int(scheme)).arg(ratio)));
        }
    }

    void switchesLiveBetweenLightAndDark()
    {
        Gallery gallery;
        gallery.show();
        gallery.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        auto *label = gallery.findChild<PlainLabel *>();
        auto *line = gallery.findChild<QLineEdit *>();
        const QImage light = gallery.grab().toImage();
        QCOMPARE(light.pixelColor(2, 2), color(makePalette(Scheme::Light), Role::Window));
        const QColor muted = label->palette().color(QPalette::WindowText);
        applyTheme(*qApp, Scheme::Dark);
        QTRY_COMPARE(gallery.grab().toImage().pixelColor(2, 2), color(makePalette(Scheme::Dark), Role::Window));
        QVERIFY(label->palette().color(QPalette::WindowText) != muted);
        QCOMPARE(line->palette().color(QPalette::Text), color(makePalette(Scheme::Dark), Role::Text));
        applyTheme(*qApp, Scheme::Light);
        QTRY_COMPARE(gallery.grab().toImage(), light);
    }

    void everyControlKeepsToTheSheet()
    {
        Gallery gallery;
        gallery.show();
        const auto buttons = gallery.findChildren<QPushButton *>();
        QVERIFY(buttons.size() > 8);
        for (const QPushButton *button : buttons)
            QCOMPARE(button->sizeHint().height(), button->property("compact").toBool() ? metric::Compact : metric::Control);
        for (const QLineEdit *line : gallery.findChildren<QLineEdit *>())
            QCOMPARE(line->sizeHint().height(), metric::Control);
    }

    void focusIsAlwaysSeen_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
    }
    void focusIsAlwaysSeen()
    {
        QFETCH(int, scheme);
        applyTheme(*qApp, static_cast<Scheme>(scheme));
        Gallery gallery;
        gallery.show();
        gallery.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        const QRgb ring = color(gallery.palette(), Role::Accent).rgb();
        const QRgb onPrimary = color(gallery.palette(), Role::OnAccent).rgb();
        const QRgb onInvalid = color(gallery.palette(), Role::Bad).rgb();
        int seen = 0;
        const auto widgets = gallery.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || !widget->isVisible())
                continue;
            widget->clearFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = widget->grab().toImage();
            int drawn = 0;
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < with.width(); ++x) {
                    const QRgb pixel = with.pixel(x, y);
                    drawn += pixel != without.pixel(x, y) && (pixel == ring || pixel == onPrimary || pixel == onInvalid);
                }
            }
            // Two pixels along two sides of a small button at the least, whatever the ring goes round.
            QVERIFY2(drawn >= 80, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className())).arg(drawn)));
            ++seen;
        }
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
    }

    void initialsKeepWholeLetters()
    {
        QCOMPARE(initials(u"Maya Okonkwo"_s), u"MO"_s);
        QCOMPARE(initials(u"  ines   maria duarte "_s), u"ID"_s);
        QCOMPARE(initials(u"E\u0301lodie"_s), u"E\u0301"_s);
        QCOMPARE(initials(u"中村 さくら"_s), u"中さ"_s);
        QCOMPARE(initials(u"\U00010400nna"_s).size(), 2);
        QCOMPARE(initials(u"+44 7700 900142"_s), QString());
        QCOMPARE(initials(QString()), QString());
    }

    void namesOfTabsCarryTheirCounts()
    {
        DeskTabs tabs(36);
        tabs.addTab(u"Mine"_s);
        const int bare = tabs.widthOf(0);
        tabs.setCount(0, 8);
        QCOMPARE(tabs.accessibleTabName(0), u"Mine, 8"_s);
        QVERIFY(tabs.widthOf(0) > bare);
        tabs.setCount(0, 123'456);
        QCOMPARE(tabs.accessibleTabName(0), u"Mine, 999+"_s);
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
