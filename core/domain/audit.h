// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace heliograph {

/// Which entries of the trail are wanted. What is empty or 0 leaves nobody out.
struct AuditFilter {
    QStringList actions; ///< one of these
    QString actor;
    QString object;      ///< "message:42" that one; without a colon, whatever holds it
    qint64 from = 0;     ///< epoch ms, included
    qint64 until = 0;    ///< epoch ms, not included
    [[nodiscard]] bool empty() const { return actions.isEmpty() && actor.isEmpty() && object.isEmpty() && from == 0 && until == 0; }
};

/// A window of the trail, newest first.
struct AuditWindow {
    QList<AuditEntry> entries;
    qint64 next = 0; ///< where an older window begins; 0: there is none
};

/// What was signed: that the chain held this hash at this entry.
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash; ///< of that entry
    qint64 at = 0;   ///< when it was signed
    QString actor;
    QByteArray mac;  ///< HMAC-SHA256 (services/audithead.h says over what)
};

/// How far a walk along the chain has come, and where it met the first entry that does not fit.
struct ChainWalk {
    qint64 first = 0;             ///< the oldest entry there is
    qint64 next = 1;              ///< the entry that must come now
    QByteArray hash;              ///< of the entry before it; 32 zero bytes before the first
    qint64 entries = 0;           ///< that fit
    std::optional<AuditHead> cut; ///< what was taken off at the beginning; whether it is signed is not looked at here
    qint64 watched = 0;           ///< the hash of this entry is kept as it goes by
    QByteArray watchedHash;
    bool finished = false;
    QString fault;                ///< "edited" "deleted" "reordered" "inserted"; empty: none
    qint64 faultAt = 0;           ///< the entry
    qint64 lost = 0;              ///< deleted: how many in a row
};

/// What a verification of the trail found.
struct AuditReport {
    qint64 entries = 0;  ///< that fit
    qint64 newest = 0;   ///< the last entry that fits
    QByteArray hash;     ///< of it
    /// Empty: nothing. From the chain alone: "edited" "deleted" "reordered" "inserted"; against a head: "truncated" "recomputed";
    /// by their signature: "head_forged" "cut_forged".
    QString fault;
    qint64 faultAt = 0;  ///< the first entry that does not fit; recomputed: the one that was signed off
    qint64 lost = 0;     ///< deleted, truncated: how many entries are missing in a row
    /// What the chain was held against. NoHead: nothing was ever signed off. NoKey: the key that signed is not here. Cut: what was
    /// signed off has been removed by retention since.
    enum class Against { NoHead, Head, NoKey, Cut } against = Against::NoHead;
    AuditHead head;      ///< Against::Head, NoKey: the one; whatever came after it is held against nothing
    qint64 cutThrough = 0;      ///< entries up to this one were removed by retention
    bool cutConfirmed = true;   ///< false: the key that would say so is not here
    [[nodiscard]] bool intact() const { return fault.isEmpty(); }
};

} // namespace heliograph
