// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sms/segments.h"

namespace heliograph::sms {

/// One replacement on offer: `length` units at `offset` become `with`.
struct Replacement {
    qsizetype offset = 0;
    qsizetype length = 1;
    QString with;
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// What could be replaced so that the text fits GSM-7, and what that would save. Never
/// applied by itself: the composer shows it as a diff.
struct Offer {
    QList<Replacement> replacements; ///< in text order, not overlapping; empty: nothing to offer
    QString result;                  ///< the text after all of them
    Segments before;
    Segments after;
    [[nodiscard]] int savedSegments() const { return before.segments - after.segments; }
};

/// Typographic look-alikes and invisible characters (sms-encoding.md B7, our table), after NFC.
/// Letters with accents only when `stripAccents`. Offers nothing where nothing is saved: all of the replacements together
/// must reach GSM-7; where that cannot be, only compositions (NFC) are offered, and only for a smaller count.
[[nodiscard]] Offer offer(QStringView text, const Rules &rules = {}, bool stripAccents = false);
/// `text` with the replacements made, in order; those that lie outside the text or overlap an earlier one are left out.
[[nodiscard]] QString apply(QStringView text, const QList<Replacement> &replacements);

/// NFC, lone surrogates → U+FFFD, a tab → a blank, control characters other than LF, CR and FF removed
/// (a raw U+001B could inject an extension character). What the outbox stores and sends.
[[nodiscard]] QString cleaned(QStringView text);

} // namespace heliograph::sms
