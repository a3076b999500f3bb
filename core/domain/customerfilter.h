// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heliograph {

/// What the ledger says of SMS to any of a customer's numbers. Given: an opt-in, or asked for in a conversation, and not
/// opted out since; Marketing: an opt-in to marketing; WroteFirst: nothing but having written to us; None: nothing at all.
enum class ConsentFilter { Given, Marketing, WroteFirst, None };

enum class NumberKind { Mobile, Landline };

/// One of the workspace's own fields, and the whole value it has to have; capitals and accents do not matter in the value.
struct AttributeFilter {
    QString name;
    QString value;
    friend bool operator==(const AttributeFilter &, const AttributeFilter &) = default;
};

/// Which customers are meant; all of it has to hold. What is said of a number holds for any of the customer's numbers.
struct CustomerFilter {
    QString words;                     ///< each a part of name, number or email; "several words" in quotes are one part
    QStringList labels;                ///< carries all of them
    std::optional<bool> verified;
    std::optional<bool> optedOut;
    std::optional<ConsentFilter> consent;
    std::optional<NumberKind> kind;
    bool hasNumber = false;
    bool hasSms = false;               ///< a number with the SMS tag
    bool hasEmail = false;
    QString country;                   ///< ISO 3166-1 alpha-2
    QString language;                  ///< BCP 47; "en" is "en-GB" too
    qint64 after = 0, before = 0;      ///< last wrote to us, epoch ms: not before `after`, earlier than `before`; 0: any time
    qint64 since = 0;                  ///< a customer since then or later
    QList<AttributeFilter> attributes;
    [[nodiscard]] bool isEmpty() const { return *this == CustomerFilter{}; }
    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// By name, or by who wrote to us last; ties by id.
enum class CustomerSort { Name, LastSeen };

struct CustomerQuery {
    CustomerFilter filter;
    CustomerSort sort = CustomerSort::Name;
    bool descending = false;
    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

/// A place in a list of customers: the customer that stands there, and what the list sorts by. id 0: before the first.
struct CustomerKey {
    QString name; ///< folded
    qint64 lastSeen = 0;
    qint64 id = 0;
    friend bool operator==(const CustomerKey &, const CustomerKey &) = default;
};

/// A window of a list.
struct CustomerIds {
    QList<qint64> ids; ///< in the list's order
    CustomerKey next;  ///< where the next window begins; id 0: this was the last
};

/// The words that a list can be narrowed by, each with how many it would leave.
struct CustomerFacets {
    struct Word { QString word; int n = 0; };
    QList<Word> labels;    ///< by name
    QList<Word> countries; ///< ISO 3166-1 alpha-2, most first; of numbers
};

} // namespace heliograph
