// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/customerlabels.h"

#include "ui/common/toast.h"
#include "ui/triage/labelpicker.h"

#include <QPointer>
#include <QSet>

namespace heliograph::ui {

namespace {
constexpr int kLookedAt = 500; ///< of more than these it is not asked who carries what: some may
}

CustomerLabels::CustomerLabels(const DeskServices &desk, QWidget *pane) : QObject(pane), m_desk(desk), m_pane(pane) {}

void CustomerLabels::pick(const QList<qint64> &customers, const QRect &anchor)
{
    if (customers.isEmpty())
        return;
    whenDone(m_desk.customers.labels(), this, [this, customers, anchor](const Result<QStringList> &known) {
        if (!known) {
            Q_EMIT failed(known.error());
            return;
        }
        if (customers.size() > kLookedAt)
            return ask(customers, *known, {*known, {}}, anchor);
        whenDone(m_desk.customers.rows(customers), this, [this, customers, anchor, known = *known](const Result<QList<ContactRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            QList<QStringList> carried;
            for (const ContactRow &row : *rows)
                carried.append(row.customer.labels);
            ask(customers, known, carried, anchor);
        });
    });
}

void CustomerLabels::ask(const QList<qint64> &customers, const QStringList &known, const QList<QStringList> &carried, const QRect &anchor)
{
    auto *picker = new LabelPicker(known, carried, m_pane);
    connect(picker, &LabelPicker::picked, this, [this, customers](const QStringList &add, const QStringList &remove) {
        QList<std::pair<QString, bool>> left;
        for (const QString &label : add)
            left.append({label, true});
        for (const QString &label : remove)
            left.append({label, false});
        change(customers, left, {});
    });
    picker->showBeside(anchor);
}

void CustomerLabels::change(const QList<qint64> &customers, QList<std::pair<QString, bool>> left, QList<Done> done)
{
    if (left.isEmpty())
        return say(done);
    const auto [label, on] = left.takeFirst();
    whenDone(m_desk.customers.label(customers, label, on), this,
             [this, customers, left, done, label = label, on = on](const Result<QList<qint64>> &changed) {
                 if (!changed) {
                     say(done);
                     Q_EMIT failed(changed.error());
                     return;
                 }
                 QList<Done> sofar = done;
                 if (!changed->isEmpty())
                     sofar.append({label, on, *changed});
                 change(customers, left, sofar);
             });
}

void CustomerLabels::say(const QList<Done> &done)
{
    if (done.isEmpty())
        return;
    const auto undo = [self = QPointer(this), done] {
        if (self)
            self->takeBack(done);
    };
    if (done.size() == 1) {
        const int n = int(done.first().customers.size());
        toast(m_pane, (done.first().on ? tr("Label “%1” added to %n contacts", nullptr, n) : tr("Label “%1” removed from %n contacts", nullptr, n)).arg(done.first().label), undo);
        return;
    }
    QSet<qint64> all;
    for (const Done &each : done)
        all.unite(QSet<qint64>(each.customers.begin(), each.customers.end()));
    toast(m_pane, tr("Labels of %n contacts changed", nullptr, int(all.size())), undo);
}

void CustomerLabels::takeBack(const QList<Done> &done)
{
    for (const Done &each : done) {
        whenDone(m_desk.customers.label(each.customers, each.label, !each.on), this, [this](const Result<QList<qint64>> &back) {
            if (!back)
                Q_EMIT failed(back.error());
        });
    }
}

} // namespace heliograph::ui
