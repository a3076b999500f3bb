// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palettemodel.h"

#include "ui/commands/commandtable.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/words/line.h"

#include "phone/phone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kMostCustomers = 6;
}

PaletteModel::PaletteModel(const CommandTable &commands, const DeskServices &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
    , m_desk(desk)
{
}

void PaletteModel::begin(const QString &subject)
{
    m_subject = subject;
    find({});
}

void PaletteModel::find(const QString &words)
{
    m_words = words.simplified();
    m_customers.clear();
    fill();
    readCustomers();
}

/// One look-up at a time: the next one asks for the words of then.
void PaletteModel::readCustomers()
{
    if (m_reading || m_words.isEmpty())
        return;
    m_reading = true;
    whenDone(m_desk.customers.list(m_words, kMostCustomers), this, [this, asked = m_words](const Result<QList<Customer>> &found) {
        m_reading = false;
        if (asked != m_words)
            return readCustomers();
        if (found && !found->isEmpty()) {
            m_customers = *found;
            fill();
        }
    });
}

PaletteModel::Group PaletteModel::commandGroup(const QString &head, bool ofSubject) const
{
    struct Scored {
        int score;
        PaletteRow row;
    };
    QList<Scored> scored;
    const QStringList ids = m_commands.ids();
    for (const QString &id : ids) {
        const Command &command = *m_commands.command(id);
        const bool here = command.scope == CommandScope::Conversation || command.scope == CommandScope::Customer || command.scope == CommandScope::Writing;
        const auto match = here == ofSubject ? fuzzyMatch(m_words, command.name) : std::nullopt;
        if (!match)
            continue;
        const QString why = m_commands.whyNot(id);
        PaletteRow row{PaletteRow::Kind::Command, command.name, why.isEmpty() ? command.what : why, match->at, command.icon, m_commands.key(id), why.isEmpty(), id};
        scored.append({match->score, row});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.row.possible && !b.row.possible;
    });
    Group group{head, scored.isEmpty() ? 0 : scored.first().score, {}};
    for (const Scored &each : std::as_const(scored))
        group.rows.append(each.row);
    return group;
}

PaletteModel::Group PaletteModel::customerGroup() const
{
    Group group{tr("Customers"), 0, {}};
    for (const Customer &customer : m_customers) {
        const auto match = fuzzyMatch(m_words, customer.name);
        PaletteRow row{PaletteRow::Kind::Customer, customer.name, {}, match ? match->at : QList<int>(), "person"_L1};
        row.customerId = customer.id;
        if (!customer.numbers.isEmpty())
            row.detail = words::inLine(phone::international(customer.numbers.first().e164));
        group.score = qMax(group.score, match ? match->score : 0);
        group.rows.append(row);
    }
    return group;
}

void PaletteModel::fill()
{
    QList<Group> groups{commandGroup(m_subject.isEmpty() ? tr("Conversation and customer") : m_subject, true), customerGroup(),
                        commandGroup(tr("Everywhere"), false)};
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.score > b.score; });
    beginResetModel();
    m_rows.clear();
    for (const Group &group : std::as_const(groups)) {
        if (group.rows.isEmpty())
            continue;
        PaletteRow head;
        head.text = group.head;
        m_rows.append(head);
        m_rows += group.rows;
    }
    endResetModel();
    Q_EMIT found();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (row.kind == PaletteRow::Kind::Head)
        return row.text;
    QString said = row.text;
    if (!row.possible)
        said = tr("%1, not possible now: %2").arg(row.text, row.detail);
    else if (!row.detail.isEmpty())
        said = tr("%1, %2").arg(row.text, row.detail);
    return row.key.isEmpty() ? said : tr("%1, %2").arg(said, row.key.toString(QKeySequence::NativeText));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return m_rows.at(index.row()).kind == PaletteRow::Kind::Head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace heliograph::ui
