// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/paintfaults.h"
#include "ui/widgetfaults.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// The eyes that look at the pictures see what is wrong: each is shown one small thing that is broken.

namespace {

/// Writes one line as it is told.
class Line final : public QWidget
{
public:
    explicit Line(QString text, QColor ink = QColor(0x14, 0x21, 0x2b), int px = 13) : m_text(std::move(text)), m_ink(ink)
    {
        QFont small = ui::font(ui::TextSize::Body);
        small.setPixelSize(px);
        setFont(small);
        resize(400, 60);
    }
    void write(QPoint at, const QString &text) { m_more.append({at, text}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(m_ink);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, m_text);
        for (const auto &[at, text] : std::as_const(m_more))
            painter.drawText(at, text);
    }

private:
    QString m_text;
    QColor m_ink;
    QList<std::pair<QPoint, QString>> m_more;
};

QString seen(QWidget &window)
{
    window.show();
    return paintFaults(window, window.grab().toImage()).join(u'\n');
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void goodWordsAreLeftAlone()
    {
        Line line(u"Grüße, مرحبا, 日本 👍🏽 and a long line"_s);
        QCOMPARE(seen(line), QString());
    }

    void wordsBelowElevenPixelsAreFound()
    {
        Line line(u"small"_s, Qt::black, 10);
        QVERIFY2(seen(line).contains(u"10 px: “small”"_s), qPrintable(seen(line)));
    }

    void wordsThatAreTooPaleAreFound()
    {
        Line line(u"pale"_s, QColor(0x90, 0x90, 0x90)); // 3.2 : 1
        QVERIFY2(seen(line).contains(u"contrast 3."_s), qPrintable(seen(line)));
        Line large(u"pale"_s, QColor(0x90, 0x90, 0x90), 24);
        QCOMPARE(seen(large), QString());
    }

    void aCharacterThatNoFontHasIsFound()
    {
        const QString none = QString::fromUcs4(U"\U0010FFFD", 1); // private use
        Line line(u"a"_s + none);
        QVERIFY2(seen(line).contains(u"no font has "_s + none), qPrintable(seen(line)));
    }

    void wordsThatAreCutOffAreFound()
    {
        Line line(u"Donaudampfschifffahrtsgesellschaft"_s);
        line.resize(100, 60);
        QVERIFY2(seen(line).contains(u"cut off"_s), qPrintable(seen(line)));
        Line low(u"too low"_s);
        low.resize(400, 9);
        QVERIFY2(seen(low).contains(u"cut off"_s), qPrintable(seen(low)));
    }

    void anEllipsisNeedsAPlaceWhereTheWholeStands()
    {
        Line line(u"Donaudampf…"_s);
        QVERIFY2(seen(line).contains(u"shortened"_s), qPrintable(seen(line)));
        line.setToolTip(u"Donaudampfschifffahrtsgesellschaft"_s);
        QCOMPARE(seen(line), QString());
    }

    void wordsUponWordsAreFound()
    {
        Line line(u"Delivered"_s);
        line.write({20, 15}, u"Not sure"_s);
        QVERIFY2(seen(line).contains(u"over “Delivered”"_s), qPrintable(seen(line)));
    }

    void aLabelThatCannotWrapIntoItsHeightIsFound()
    {
        ui::PlainLabel label(u"Sent to a phone that cannot answer"_s, ui::TextSize::Body, ui::Role::Text, false, ui::PlainLabel::Fit::Wrap);
        label.resize(100, 20);
        QVERIFY(!cutOf(&label).isEmpty());
        label.resize(100, 80);
        QCOMPARE(cutOf(&label), QString());
    }

    void neighboursThatALayoutPushesIntoEachOtherAreFound()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->addWidget(new QPushButton(u"Send"_s));
        row->addSpacing(-20);
        row->addWidget(new QPushButton(u"Close"_s));
        window.show();
        QCOMPARE(overlaps(window).size(), 1);
    }

    void aControlWithoutANameAndAnotherWithoutAReasonAreFound()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->addWidget(new QPushButton);
        auto *off = new QPushButton(u"Send"_s);
        off->setEnabled(false);
        row->addWidget(off);
        window.show();
        const QStringList found = untold(window);
        QVERIFY2(found.size() == 2 && found.first().startsWith(u"no name"_s) && found.last().startsWith(u"disabled"_s), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
