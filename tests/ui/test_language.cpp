// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
//
// The window in each of its languages. tests/translations reads the catalogues; this sees the words arrive.
#include "ui/common/deskstyle.h"
#include "ui/common/language.h"
#include "ui/common/plainlabel.h"
#include "ui/demodesk.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

struct Asked {
    QByteArray context;
    QByteArray source;
    friend bool operator==(const Asked &, const Asked &) = default;
    friend size_t qHash(const Asked &a, size_t seed = 0) { return qHashMulti(seed, a.context, a.source); }
};

/// Answers nothing and keeps what was asked.
class Listener final : public QTranslator
{
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        asked.insert({context, source});
        return {};
    }
    mutable QSet<Asked> asked;
};

/// Every word longer by two fifths and marked at both ends: what is clipped or was never given to translate shows.
class Pseudo final : public QTranslator
{
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'[' + text + QString(qMax(1, int(text.size() * 2 / 5)), u'ä') + u']';
    }
};

/// A conversation, each list, the composer of an SMS, each page of the settings.
struct Tour {
    Tour() : window(desk.services(), {})
    {
        window.resize(1280, 800);
        window.show();
        const auto maya = desk.find(u"Maya"_s);
        window.desk().open(maya.customerId, maya.conversationId);
        desk.settle();
    }
    template<typename Fn>
    void eachPlace(Fn look)
    {
        look(u"desk"_s);
        for (const InboxTab tab : {InboxTab::Unassigned, InboxTab::Pending, InboxTab::Closed, InboxTab::FailedSms, InboxTab::Mine}) {
            window.desk().inbox().setTab(tab);
            desk.settle();
            look(u"list %1"_s.arg(int(tab)));
        }
        window.showSettings();
        const auto rows = window.findChildren<QAbstractButton *>();
        for (QAbstractButton *row : rows) {
            if (qstrcmp(row->metaObject()->className(), "heliograph::ui::SettingsRow") != 0)
                continue;
            row->click();
            desk.settle();
            look(u"settings: "_s + row->accessibleName());
        }
    }
    DemoDesk desk;
    ui::MainWindow window;
};

/// The visible words of the window.
QStringList words(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const ui::PlainLabel *>(widget))
            found += label->wholeText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found += button->text().isEmpty() ? button->accessibleName() : button->text();
    }
    return found;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup() { ui::applyLanguage(*qApp, u"en"_s); }

    void eachLanguageSaysTheMainButtonsItsOwnWay_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("close");
        QTest::newRow("en") << u"en"_s << u"Close"_s;
        QTest::newRow("de") << u"de"_s << u"Schließen"_s;
        QTest::newRow("fr") << u"fr"_s << u"Fermer"_s;
        QTest::newRow("es") << u"es"_s << u"Cerrar"_s;
        QTest::newRow("pt") << u"pt"_s << u"Encerrar"_s;
        QTest::newRow("ar") << u"ar"_s << u"إغلاق"_s;
        QTest::newRow("ja") << u"ja"_s << u"終了"_s;
    }

    void eachLanguageSaysTheMainButtonsItsOwnWay()
    {
        QFETCH(QString, code);
        QFETCH(QString, close);
        ui::applyLanguage(*qApp, code);
        Tour tour;
        QVERIFY2(words(tour.window).contains(close), qPrintable(words(tour.window).join(u" | "_s)));
        QCOMPARE(tour.window.layoutDirection(), code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void arabicHasItsSixPluralForms()
    {
        ui::applyLanguage(*qApp, u"ar"_s);
        QSet<QString> forms;
        for (const int n : {0, 1, 2, 3, 11, 100}) {
            QString said = QCoreApplication::translate("heliograph::ui::DeskStatusBar", "%n queued", nullptr, n);
            forms += said.remove(QString::number(n)).simplified();
        }
        QVERIFY2(forms.size() >= 4, qPrintable(forms.values().join(u" | "_s)));
        QCOMPARE(QLocale().toString(42), u"42"_s); // digits as in phone numbers and codes
    }

    void anUnknownLanguageIsTheDesktops()
    {
        QCOMPARE(ui::languageFor(u"tlh"_s), u"en"_s); // the test's locale is C
        QCOMPARE(ui::languageFor({}), u"en"_s);
        QCOMPARE(ui::languageFor(u"ja"_s), u"ja"_s);
    }

    void everyWordThatIsAskedForIsInTheCatalogues()
    {
        ui::applyLanguage(*qApp, u"de"_s);
        QTranslator german;
        QVERIFY(german.load(u":/translations/heliograph_de"_s));
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        {
            Tour tour;
            tour.eachPlace([](const QString &) {});
        }
        QCoreApplication::removeTranslator(&listener);
        QStringList missing;
        for (const Asked &asked : std::as_const(listener.asked)) {
            if (asked.context.startsWith('Q')) // Qt's own
                continue;
            if (german.translate(asked.context.constData(), asked.source.constData(), nullptr, 1).isEmpty())
                missing += QString::fromUtf8(asked.context + ": " + asked.source);
        }
        QVERIFY2(listener.asked.size() > 150, qPrintable(QString::number(listener.asked.size())));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void longWordsAreNeverClipped()
    {
        Pseudo pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QStringList clipped;
        {
            Tour tour;
            tour.eachPlace([&](const QString &place) {
                const auto widgets = tour.window.findChildren<QWidget *>();
                for (QWidget *widget : widgets) {
                    const auto *button = qobject_cast<QAbstractButton *>(widget);
                    if (!button || !button->isVisible() || button->text().isEmpty())
                        continue;
                    if (button->width() < button->minimumSizeHint().width())
                        clipped += place + u": "_s + button->text();
                }
            });
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void choosingALanguageIsSaidOnce()
    {
        Tour tour;
        tour.window.showLanguage();
        QSignalSpy spy(&tour.window, &ui::MainWindow::languageWanted);
        const auto choices = tour.window.findChildren<QRadioButton *>();
        for (QRadioButton *choice : choices) {
            if (choice->isVisible() && choice->text() == u"Deutsch"_s)
                choice->click();
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), u"de"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
