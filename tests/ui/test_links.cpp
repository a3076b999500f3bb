// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/links.h"
#include "ui/threadpane.h"

#include "ui/common/deskstyle.h"
#include "ui/common/mailto.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::ui;

/// Takes the browser's place: what would have been opened.
class Browser : public QObject
{
    Q_OBJECT
public:
    ~Browser() override
    {
        for (const QString &scheme : std::as_const(m_schemes))
            QDesktopServices::unsetUrlHandler(scheme);
    }
    void standFor(const QString &scheme)
    {
        QDesktopServices::setUrlHandler(scheme, this, "open");
        m_schemes.append(scheme);
    }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    QStringList m_schemes;
};

namespace {

QStringList addresses(const QString &text)
{
    QStringList all;
    for (const Link &link : linksIn(text))
        all.append(text.mid(link.where.from, link.where.length));
    return all;
}

const QStringList &hostile()
{
    static const QStringList list{u"javascript:alert(1)"_s, u"javascript://x.test/%0aalert(1)"_s, u"data:text/html,<script>"_s, u"data://x.test/"_s,
                                  u"file:///etc/passwd"_s, u"file://host/share"_s, u"smb://x.test/share"_s, u"ftp://x.test/a"_s, u"sftp://x.test"_s,
                                  u"ssh://x.test"_s, u"telnet://x.test"_s, u"ldap://x.test"_s, u"vnc://x.test"_s, u"rdp://x.test"_s, u"mailto:a@b.test"_s,
                                  u"tel:+447700900142"_s, u"sms:+447700900142"_s, u"tg://resolve?domain=x"_s, u"heliograph://send"_s,
                                  u"steam://run/1"_s, u"slack://open"_s, u"zoommtg://x.test/join"_s, u"ms-msdt:/id"_s, u"search-ms:query=x"_s,
                                  u"view-source:http://x.test"_s, u"jar:http://x.test!/a"_s, u"feed:https://x.test"_s, u"apt://vlc"_s,
                                  u"admin:///etc"_s, u"xhttp://x.test"_s, u"http+unix://x.test"_s, u"svn+https://x.test"_s, u"about:blank"_s,
                                  u"blob:https://x.test/1"_s, u"intent://x.test#Intent;end"_s};
    return list;
}

} // namespace

/// reliability.md A6: links are our own spans, only http and https, and the host is named before anything opens.
class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void addressesAreFoundWithoutTheSentenceAroundThem()
    {
        QCOMPARE(addresses(u"See https://example.test/a, or (http://b.test/x_(y)). Thanks!"_s), (QStringList{u"https://example.test/a"_s, u"http://b.test/x_(y)"_s}));
        QCOMPARE(addresses(u"HTTPS://EXAMPLE.TEST"_s), (QStringList{u"HTTPS://EXAMPLE.TEST"_s}));
        QCOMPARE(addresses(u"“https://example.test/?q=1&r=2#top”"_s), (QStringList{u"https://example.test/?q=1&r=2#top"_s}));
        QCOMPARE(addresses(u"انظر https://example.test/a، شكراً"_s), (QStringList{u"https://example.test/a"_s}));
        for (const QString &plain : {u"www.example.test"_s, u"+44 7700 900142"_s, u"maya@example.test"_s, u"http://"_s, u"https:// example.test"_s, u"nothttp://a.test"_s,
                                     u"http:///path"_s, u"https://[::1"_s, u"https://a.test:99999"_s})
            QVERIFY2(linksIn(plain).isEmpty(), qPrintable(plain));
        QCOMPARE(addresses(u"https://a.test/\u202Egpj.exe"_s), (QStringList{u"https://a.test/"_s})); // nothing turns it around
        QCOMPARE(linksIn(QString(u"https://a.test "_s).repeated(4'000)).size(), 4'000);
    }

    void theHostIsTheOneThatWouldBeAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("user") << u"https://bank.test@evil.test/login"_s << u"evil.test"_s;
        QTest::newRow("user and password") << u"https://bank.test:443@evil.test"_s << u"evil.test"_s;
        QTest::newRow("short") << u"https://a@b"_s << u"b"_s;
        QTest::newRow("one script") << u"https://müller.de/x"_s << u"müller.de"_s;
        QTest::newRow("one script, not ours") << u"https://пример.рф"_s << u"пример.рф"_s;
        QTest::newRow("Cyrillic that looks Latin") << u"https://аррӏе.com"_s << u"xn--80ak6aa92e.com"_s;
        QTest::newRow("one letter") << u"https://pаypal.com"_s << u"xn--pypal-4ve.com"_s;
        QTest::newRow("written as it goes") << u"https://xn--pypal-4ve.com"_s << u"xn--pypal-4ve.com"_s;
        QTest::newRow("Greek omicron") << u"https://gοogle.com"_s << u"xn--ggle-0nda.com"_s;
        QTest::newRow("address") << u"http://192.168.0.1/admin"_s << u"192.168.0.1"_s;
        QTest::newRow("capitals") << u"https://EVIL.test"_s << u"evil.test"_s;
    }
    void theHostIsTheOneThatWouldBeAsked()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        const QList<Link> links = linksIn(address);
        QCOMPARE(links.size(), 1);
        if (address.contains(u"gοogle"_s))
            QVERIFY(shownHost(links.first().url).startsWith(u"xn--"_s));
        else
            QCOMPARE(shownHost(links.first().url), shown);
        QVERIFY(links.first().url.userInfo().isEmpty());
    }

    void aClickNamesTheHostAndOnlyTheButtonOpens()
    {
        ThreadDesk desk;
        Browser browser;
        browser.standFor(u"https"_s);
        desk.put({desk.text(Direction::Inbound, u"https://bank.test@evil.test/login"_s, 5)});
        Pane p(desk);
        const QPoint onLink = p.last()->shape().bubble().topLeft() + QPoint(40, 16);
        QVERIFY(p.last()->shape().linkAt(onLink));
        QTest::mouseClick(p.last(), Qt::LeftButton, {}, onLink);
        QCOMPARE(browser.opened.size(), 0);
        QVERIFY(p.button(u"Open in the browser"_s));
        QVERIFY(p.sees(u"Leads to \u2066evil.test\u2069"_s));
        QTest::keyClick(p.button(u"Open in the browser"_s), Qt::Key_Escape);
        QVERIFY(!p.button(u"Open in the browser"_s));
        QCOMPARE(browser.opened.size(), 0);
        QTest::mouseClick(p.last(), Qt::LeftButton, {}, onLink);
        p.click(u"Open in the browser"_s);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://evil.test/login"_s)});
        QVERIFY(!p.button(u"Open in the browser"_s));
    }

    void anAddressIsOnlyAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << u"maya.o@example.com"_s << "mailto:maya.o@example.com"_ba;
        QTest::newRow("with a plus") << u"maya+desk@example.com"_s << "mailto:maya+desk@example.com"_ba;
        QTest::newRow("another script") << u"майя@пример.рф"_s << "mailto:%D0%BC%D0%B0%D0%B9%D1%8F@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84"_ba;
        QTest::newRow("a subject before the sign") << u"m?subject=x@example.com"_s << "mailto:m%3Fsubject=x@example.com"_ba;
        for (const QString &none : {u""_s, u"maya"_s, u"maya@"_s, u"@example.com"_s, u"a@b@c"_s, u"maya@example.com?bcc=eve@evil.test"_s, u"maya@example.com,eve@evil.test"_s,
                                    u"maya@example.com\nBcc: eve@evil.test"_s, u"Maya <maya@example.com>"_s, u"ma ya@example.com"_s, u"maya@exam\u202eple.com"_s})
            QTest::newRow(qPrintable(u"no address: "_s + none)) << none << QByteArray();
    }
    void anAddressIsOnlyAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, url);
        QCOMPARE(emailTo(address).toEncoded(), url);
    }

    // W-G5
    void anEmailIsAskedForAndOnlyTheButtonOpensIt()
    {
        ThreadDesk desk;
        Browser browser;
        browser.standFor(u"mailto"_s);
        Pane p(desk);
        p.pane.writeEmail(u"maya.o@example.com"_s);
        QVERIFY(p.sees(u"Email to \u2066maya.o@example.com\u2069"_s));
        QTest::keyClick(p.button(u"Open the mail program"_s), Qt::Key_Escape);
        QVERIFY(!p.button(u"Open the mail program"_s));
        QCOMPARE(browser.opened.size(), 0);
        p.pane.writeEmail(u"maya.o@example.com"_s);
        p.click(u"Open the mail program"_s);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"mailto:maya.o@example.com"_s)});
    }

    void theKeyboardReachesEveryLink()
    {
        ThreadDesk desk;
        Browser browser;
        browser.standFor(u"https"_s);
        desk.put({desk.text(Direction::Inbound, u"One: https://a.test"_s, 6), desk.text(Direction::Inbound, u"https://b.test https://c.test"_s, 5)});
        Pane p(desk);
        p.pane.activateWindow();
        p.view().setFocus(Qt::TabFocusReason);
        QTest::keyClick(p.last(), Qt::Key_Up);
        QVERIFY(p.view().rowWidget(0)->accessibleDescription().contains(u"a.test"_s));
        QTest::keyClick(p.view().rowWidget(0), Qt::Key_Return);
        QTest::keyClick(p.button(u"Open in the browser"_s), Qt::Key_Space);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://a.test"_s)});
        p.last()->setFocus();
        QTest::keyClick(p.last(), Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        menu->close();
        p.click(u"Copy address"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://c.test"_s);
        QCOMPARE(browser.opened.size(), 1);
    }

    void noOtherSchemeIsALinkHoweverItIsClicked()
    {
        ThreadDesk desk;
        Browser browser;
        QVERIFY(hostile().size() >= 30);
        QList<Message> all;
        for (const QString &address : hostile()) {
            browser.standFor(address.section(u':', 0, 0));
            QVERIFY2(linksIn(address).isEmpty(), qPrintable(address));
            all.append(desk.text(Direction::Inbound, address, int(hostile().size() - all.size()) + 1));
        }
        browser.standFor(u"http"_s);
        browser.standFor(u"https"_s);
        desk.put(all);
        Pane p(desk);
        p.pane.resize(606, 3000);
        desk.settle();
        for (int row = 0; row < p.view().model().rowCount(); ++row) {
            RowWidget *widget = p.view().rowWidget(row);
            QVERIFY(widget);
            const QRect bubble = widget->shape().bubble();
            for (int x = bubble.left() + 14; x < bubble.right(); x += 24)
                QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(x, bubble.top() + 16));
            QTest::keyClick(widget, Qt::Key_Return);
            QVERIFY(!p.button(u"Open in the browser"_s));
        }
        QCOMPARE(browser.opened.size(), 0);
    }
};

QTEST_MAIN(TestLinks)
#include "test_links.moc"
