// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QRect>
#include <QWidget>

namespace heliograph::ui {

/// Asks which labels customers are to carry, one or many, does it, says so, and takes it back where that is wanted.
class CustomerLabels final : public QObject
{
    Q_OBJECT
public:
    CustomerLabels(const DeskServices &desk, QWidget *pane);
    /// `anchor`: where the card belongs, in global coordinates.
    void pick(const QList<qint64> &customers, const QRect &anchor);

Q_SIGNALS:
    void failed(const heliograph::Error &error);

private:
    struct Done {
        QString label;
        bool on;
        QList<qint64> customers;
    };
    void ask(const QList<qint64> &customers, const QStringList &known, const QList<QStringList> &carried, const QRect &anchor);
    void change(const QList<qint64> &customers, QList<std::pair<QString, bool>> left, QList<Done> done);
    void say(const QList<Done> &done);
    void takeBack(const QList<Done> &done);
    DeskServices m_desk;
    QWidget *m_pane;
};

} // namespace heliograph::ui
