// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testsize.h"
#include "ui/common/deskstyle.h"
#include "ui/hostiletexts.h"
#include "ui/sinks.h"
#include "ui/windowtour.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHash>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSet>
#include <QTcpServer>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// Whatever is pasted, and whatever comes from outside, is text (R4).

namespace {

/// Ten times what a frame may take: this counts on any machine, under any load.
constexpr qint64 kCeilingMs = 500;
constexpr int kSmallest = 1280; ///< screens the desk is made for

QTcpServer webServer;
int resources = 0;

/// How long the window needs to paint itself whole: when it is new, and once more. What is new has its emoji decoded, one by one.
struct Frame {
    qint64 first = 0, again = 0;
};

Frame paint(QWidget &window)
{
    Frame frame;
    QElapsedTimer timer;
    timer.start();
    window.grab();
    frame.first = timer.restart();
    window.grab();
    frame.again = timer.elapsed();
    return frame;
}

struct Slowest {
    qint64 ms = -1;
    const char *name = "";
    void take(qint64 its, const char *of)
    {
        if (its > ms)
            ms = its, name = of;
    }
    QString words() const { return u"%1 ms (%2)"_s.arg(ms).arg(QLatin1StringView(name)); }
};

/// How wide each part must at least be.
QHash<const QWidget *, int> widths(const QWidget &window)
{
    QHash<const QWidget *, int> all;
    for (const QWidget *each : window.findChildren<QWidget *>())
        all.insert(each, qMax(each->minimumSizeHint().width(), each->minimumWidth()));
    return all;
}

/// What asks for more room than before, a line each.
QString grown(const QWidget &window, const QHash<const QWidget *, int> &before)
{
    QStringList lines;
    const auto now = widths(window);
    for (auto [widget, width] : now.asKeyValueRange()) {
        if (before.contains(widget) && width > before.value(widget))
            lines += u"%1 “%2” in %3: %4 → %5"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName().left(40),
                                                   QLatin1StringView(widget->parent()->metaObject()->className())).arg(before.value(widget)).arg(width);
    }
    return lines.join(u'\n');
}

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->toPlainText();
    return static_cast<const QTextEdit *>(field)->toPlainText();
}

QList<QWidget *> fields(QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(each);
        const auto *plain = qobject_cast<QPlainTextEdit *>(each);
        const auto *rich = qobject_cast<QTextEdit *>(each);
        if (each->isVisible() && each->isEnabled() && ((line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly())))
            all += each;
    }
    return all;
}

/// As it comes from a web page: with its markup beside the plain text.
void paste(QWidget *into, const QString &text)
{
    auto *data = new QMimeData;
    data->setHtml(text);
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
    into->setFocus();
    QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

/// Short enough for a name: its worst kinds at once.
QString hostileName()
{
    QString name = u"Maya"_s;
    for (const HostileText &hostile : hostileTexts(webServer.serverPort())) {
        if (hostile.text.size() < 120)
            name += u' ' + hostile.text;
    }
    return name;
}

/// Strangers filled this desk: every word of it that comes from outside is hostile.
void fillWithHostility(DemoDesk &desk)
{
    const QList<HostileText> texts = hostileTexts(webServer.serverPort());
    const QString markup = texts.first().text, name = hostileName();
    desk.await(desk.settings->set(u"agent.name"_s, markup.left(80)));
    desk.await(desk.settings->set(u"team.names"_s, markup + u", R&D &Team"_s));
    desk.await(desk.settings->set(u"workspace.name"_s, u"<b>R&D</b> %1 &X"_s));
    for (const HostileText &hostile : texts) {
        for (const TemplateKind kind : {TemplateKind::Sms, TemplateKind::Reply})
            desk.await(desk.templates->put({0, kind, hostile.text.left(60), {}, false, hostile.text.left(600), 0, {}}));
    }
    if (desk.accounts->accounts().isEmpty())
        return;
    Account account = desk.accounts->accounts().first();
    account.name = markup;
    desk.await(desk.accounts->put(account));
    const DemoDesk::Found maya = desk.find(u"Maya"_s);
    desk.words = markup.left(300);
    desk.answer = SendVerdict::Kind::Rejected;
    for (const HostileText &hostile : texts) {
        const QString text = hostile.text.left(60'000); // more is refused
        InboundChat message;
        message.key = QUuid::createUuid().toString();
        message.endpoint = maya.endpoint;
        message.customerId = maya.customerId;
        message.text = hostile.text;
        message.at = desk.clock.nowMs();
        desk.await(desk.conversations->receive(message));
        message.key = QUuid::createUuid().toString();
        message.endpoint.theirs = message.customerName = message.topic = hostile.text;
        message.customerId = 0;
        desk.await(desk.conversations->receive(message));
        desk.await(desk.conversations->note(QUuid::createUuid().toString(), maya.customerId, maya.conversationId, text));
        desk.await(desk.conversations->label({maya.conversationId}, {hostile.text}, {}));
        desk.await(desk.outbox->reply(QUuid::createUuid().toString(), maya.conversationId, text));
    }
    Customer customer = desk.await(desk.customers->get(maya.customerId));
    customer.name = name;
    customer.email = markup;
    customer.place = markup;
    customer.attributes = {{markup, name}, {u"R&D &X"_s, texts.last().text}};
    desk.await(desk.customers->update(customer));
    SmsDraft draft;
    draft.draftId = QUuid::createUuid().toString();
    draft.customerId = maya.customerId;
    draft.e164 = customer.numbers.first().e164;
    draft.text = markup;
    draft.immediately = true;
    desk.await(desk.outbox->send(draft));
    desk.settle();
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QVERIFY(webServer.listen(QHostAddress::LocalHost));
        QTextDocument::setDefaultResourceProvider([](const QUrl &) { return ++resources, QVariant(); });
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        m_floor = paint(t.window).again;
    }

    void whatIsPastedIsText_data()
    {
        QTest::addColumn<int>("stop");
        for (int i = 0; i < wholeTour().size(); ++i)
            QTest::newRow(wholeTour().at(i).name) << i;
    }
    void whatIsPastedIsText()
    {
        QFETCH(int, stop);
        TourWindow t(wholeTour().at(stop).fill);
        wholeTour().at(stop).enter(t);
        QList<QPointer<QWidget>> fresh;
        for (QWidget *field : fields(t.window)) {
            const QString name = QString::fromLatin1(field->metaObject()->className()) + field->accessibleName();
            if (!m_known.contains(name))
                fresh += field;
            m_known += name;
        }
        if (fresh.isEmpty())
            return;
        const QSize size = t.window.size(), least = t.window.minimumSizeHint();
        const auto room = widths(t.window);
        Slowest first, frame, stall;
        for (const HostileText &hostile : hostileTexts(webServer.serverPort())) {
            QElapsedTimer timer;
            timer.start();
            for (const QPointer<QWidget> &field : fresh) {
                if (!field)
                    continue;
                paste(field, hostile.text);
                QVERIFY2(!field || !textOf(field).startsWith("Bold"_L1), "its markup was taken instead of its text");
            }
            t.desk.settle();
            stall.take(timer.elapsed(), hostile.name);
            const Frame painted = paint(t.window);
            first.take(painted.first, hostile.name);
            frame.take(painted.again, hostile.name);
            const QStringList faults = richSinks(t.window);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(hostile.name) + u'\n' + faults.join(u'\n')));
            QVERIFY2(t.window.minimumSizeHint().width() <= qMax(kSmallest, least.width()), qPrintable(QString::fromLatin1(hostile.name) + u'\n' + grown(t.window, room)));
        }
        qInfo("%lld fields: frame %s, floor %lld ms; the first %s; pasting %s", fresh.size(), qPrintable(frame.words()), m_floor, qPrintable(first.words()),
              qPrintable(stall.words()));
        QCOMPARE(t.window.size(), size);
        QVERIFY(frame.ms < ceiling());
    }

    void whatComesFromOutsideIsText_data()
    {
        QTest::addColumn<int>("stop");
        for (int i = 1; i < windowTour().size(); i += scaled(3, 1)) // each fills a desk of its own
            QTest::newRow(windowTour().at(i).name) << i;
    }
    void whatComesFromOutsideIsText()
    {
        QFETCH(int, stop);
        TourWindow t(windowTour().at(stop).fill, fillWithHostility);
        windowTour().at(stop).enter(t);
        const Frame frame = paint(t.window);
        qInfo("frame %lld ms, floor %lld ms; the first %lld ms", frame.again, m_floor, frame.first);
        const QStringList faults = richSinks(t.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (QLatin1StringView(windowTour().at(stop).name) == "a conversation"_L1)
            QVERIFY2(t.hands.sees(u"Maya <b>Bold</b>"_s), qPrintable(t.hands.seen()));
        const QList<int> wanted{1440, 820}; // of the tour
        QVERIFY2(wanted.contains(t.window.width()), qPrintable(QString::number(t.window.width())));
        QVERIFY2(t.window.minimumSizeHint().width() <= kSmallest, qPrintable(QString::number(t.window.minimumSizeHint().width())));
        QVERIFY(frame.again < ceiling());
    }

    void toolTipsAreText()
    {
        for (const HostileText &hostile : hostileTexts(webServer.serverPort())) {
            QToolTip::showText({10, 10}, hostile.text);
            const auto tops = QApplication::topLevelWidgets();
            const auto tip = std::find_if(tops.begin(), tops.end(), [](const QWidget *each) { return each->inherits("QTipLabel") && each->isVisible(); });
            QVERIFY(tip != tops.end());
            QCOMPARE(static_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
            QToolTip::hideText();
        }
    }

    void cleanup()
    {
        QCOMPARE(resources, 0);
        QVERIFY(!webServer.waitForNewConnection(0));
    }

private:
    [[nodiscard]] qint64 ceiling() const { return qMax(kCeilingMs, 20 * m_floor); }

    qint64 m_floor = 0;    ///< ms for a window of plain words
    QSet<QString> m_known; ///< fields that an earlier stop had: they are everywhere the same
};

QTEST_MAIN(TestHostile)
#include "test_hostile.moc"
