// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace heliograph {

// Stored enumerations: never renumber, only append. Order of NumberType is libphonenumber's.
enum class NumberType {
    FixedLine = 0, Mobile = 1, FixedLineOrMobile = 2, TollFree = 3, PremiumRate = 4, SharedCost = 5,
    Voip = 6, Personal = 7, Pager = 8, Uan = 9, Voicemail = 10, Unknown = 11,
};

/// One phone number of one customer. A number, not a person: it may be shared and may change hands.
struct ContactPoint {
    qint64 id = 0;
    qint64 customerId = 0;
    QString e164;                             ///< "+447700900142"
    QString region;                           ///< ISO 3166-1 alpha-2, "GB"; empty when none
    NumberType type = NumberType::Unknown;
    bool smsTag = false;                      ///< W-G4: without it a number takes no one-way SMS
    bool mobileConfirmed = false;             ///< an agent answered "yes, it is a mobile" for an unknown type
    bool preferred = true;
    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct Customer {
    qint64 id = 0;
    QString name;
    QString email;
    QString language;      ///< BCP 47, "en"; empty: unknown
    QString zone;          ///< IANA zone set by hand; empty: derived from the number
    QString place;         ///< for "14:36 in Leeds"; empty: unknown
    qint64 since = 0;      ///< epoch ms of the first contact
    QJsonObject attributes;///< workspace's own fields, shown under Details in this order: {"Customer no.": "C-20418"}
    QList<ContactPoint> numbers;
    QStringList labels;    ///< by name
    qint64 lastSeen = 0;   ///< epoch ms of the last text they wrote; 0: none yet. The store keeps it; what is written here is not stored
    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace heliograph
