// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shots.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QPixmap>

#include <cstdio>

namespace heliograph::test {

void Shots::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < ms);
}

void Shots::take(QWidget &widget, const QString &name)
{
    settle();
    const QString file = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (!widget.grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
    std::printf("%s\n", qPrintable(file));
    ++m_taken;
}

} // namespace heliograph::test
