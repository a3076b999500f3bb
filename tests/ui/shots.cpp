// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shots.h"

#include "ui/paintfaults.h"
#include "ui/widgetfaults.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QImage>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace heliograph::test {

void Shots::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < ms);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void Shots::take(QWidget &widget, const QString &name)
{
    takeAll(widget, name, u"states"_s);
}

void Shots::take(QWidget &window, const QString &name, const QList<QSize> &sizes)
{
    for (const QSize size : sizes) {
        window.resize(size);
        settle();
        takeAll(window, name, u"%1x%2"_s.arg(size.width()).arg(size.height()));
    }
}

void Shots::takeAll(QWidget &widget, const QString &name, const QString &size)
{
    if (!name.contains(m_only))
        return;
    for (const Look &look : std::as_const(m_looks)) {
        if (m_looks.size() > 1)
            ui::applyTheme(*qApp, look.appearance);
        settle();
        const Picture picture{m_language, look.name, size, name};
        const QImage image = widget.grab().toImage();
        const QString file = m_folder + u'/' + picture.path();
        QDir().mkpath(QFileInfo(file).path());
        if (!image.save(file, "PNG", 90)) // little compression: it costs more time than the pictures do
            qFatal("cannot write %s", qPrintable(file));
        m_taken += picture;
        QStringList faults = paintFaults(widget, image);
        if (look.name == m_looks.first().name)
            faults = cutWords(widget) + overlaps(widget) + untold(widget) + faults;
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            m_faults += u"%1 · %2"_s.arg(picture.path(), fault);
    }
}

} // namespace heliograph::test
