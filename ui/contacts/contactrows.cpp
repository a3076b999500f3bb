// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactrows.h"

#include "phone/phone.h"
#include "ui/contacts/contactticks.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <algorithm>

namespace heliograph::ui {

ContactRows::ContactRows(ContactModel &model, Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
    , m_ticked(new ContactTicks(this))
{
    setSourceModel(&model);
    connect(&model, &ContactModel::progressed, this, [this] {
        if (m_model.complete())
            m_ticked->keepOnly(m_model.ids());
    });
    connect(m_ticked, &ContactTicks::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, ContactModel::Mark), index(rowCount() - 1, ContactModel::Mark), {Qt::CheckStateRole});
    });
}

QList<qint64> ContactRows::between(int from, int to) const
{
    const int first = qMax(0, qMin(from, to)), last = qMin(qMax(from, to), rowCount() - 1);
    return m_model.ids().mid(first, last - first + 1);
}

QList<qint64> ContactRows::tickedIds() const
{
    QList<qint64> ids;
    std::copy_if(m_model.ids().begin(), m_model.ids().end(), std::back_inserter(ids), [this](qint64 id) { return m_ticked->contains(id); });
    return ids;
}

bool ContactRows::allTicked() const
{
    return m_model.complete() && rowCount() > 0 && m_ticked->count() == rowCount();
}

QString ContactRows::columnName(int column)
{
    switch (column) {
    case ContactModel::Name: return tr("Name");
    case ContactModel::Number: return tr("Number");
    case ContactModel::Proof: return tr("Verified");
    case ContactModel::Consent: return tr("SMS consent");
    case ContactModel::LastSeen: return tr("Last seen");
    case ContactModel::Labels: return tr("Labels");
    default: return {};
    }
}

QVariant ContactRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role == Qt::AccessibleTextRole)
        return section == ContactModel::Mark ? tr("Selected") : columnName(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ContactRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ContactModel::Mark)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ContactRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_ticked->set({m_model.ids().at(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ContactRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole && index.column() == ContactModel::Mark)
        return m_ticked->contains(m_model.ids().value(index.row())) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ContactRow *row = m_model.row(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(tr("loading")) : QVariant();
    const QString said = words(*row, index.column());
    if (role == Qt::DisplayRole)
        return said;
    if (index.column() == ContactModel::Mark)
        return tr("Select %1").arg(row->customer.name);
    if (index.column() == ContactModel::Name)
        return said;
    return said.isEmpty() ? tr("%1: nothing").arg(columnName(index.column())) : tr("%1: %2").arg(columnName(index.column()), said);
}

QString ContactRows::words(const ContactRow &row, int column) const
{
    switch (column) {
    case ContactModel::Name: return row.customer.name;
    case ContactModel::Number:
        if (row.customer.numbers.isEmpty())
            return tr("no number");
        return words::inLine(phone::international(row.number()));
    case ContactModel::Proof:
        if (row.customer.numbers.isEmpty())
            return {};
        return row.proof == ContactRow::Proof::Verified ? shortDay(row.provenAt) : row.proof == ContactRow::Proof::RanOut ? tr("ran out") : tr("not yet");
    case ContactModel::Consent:
        switch (row.consent) {
        case ContactRow::Consent::None: return row.customer.numbers.isEmpty() ? QString() : tr("none");
        case ContactRow::Consent::WroteFirst: return tr("wrote first");
        case ContactRow::Consent::Given: return row.consentSource.isEmpty() ? tr("given") : row.consentSource;
        case ContactRow::Consent::NoMarketing: return tr("no marketing");
        case ContactRow::Consent::OptedOut: return tr("opted out");
        }
        return {};
    case ContactModel::LastSeen: return row.customer.lastSeen > 0 ? shortDay(row.customer.lastSeen) : tr("never");
    case ContactModel::Labels: return row.customer.labels.join(QStringLiteral(", "));
    default: return {};
    }
}

QString ContactRows::shortDay(qint64 ms) const
{
    return words::shortDay(ms, m_clock.nowMs());
}

} // namespace heliograph::ui
