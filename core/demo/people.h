// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::demo {

/// Everybody, one after the other, in the line format that workspace.cpp reads:
///   @ name | E.164 | type | language | place | zone | behaviour   type: mobile, asked (unknown, told to be a mobile), unknown, fixed, either
///   attr Key = value · email x · consent AGE source · optout AGE word · verified AGE channel · locked AGE · ended AGE reason
///   draft text · says text · stops · arrives AGE topic · opens text
///   ~ state channel topic [| label, label]       a conversation; its lines follow
///   < AGE text   they wrote       > AGE text   we answered      # AGE text   a note
///   $ AGE state text   one-way SMS      ! AGE code   an event         ages: 3m, 2h5m, 188d
QString peopleText();
/// What replaces Maya's open conversation in the settled desk.
QString settledMaya();

} // namespace heliograph::demo
