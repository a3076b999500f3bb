// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/verificationservice.h"
#include "ui/common/theme.h"

#include <QList>
#include <QString>

namespace heliograph::ui {

enum class CardAction { SendOtp, Resend, AskAgain, Cancel, ChangeNumber, RecordOptIn };

struct CardButton {
    CardAction action;
    QString words;
    bool primary = false;
    bool enabled = true;
};

/// What stands around the card: whose it is, and where the code is to be typed.
struct CardContext {
    QString firstName;        ///< "Maya"
    QString channel;          ///< of the open conversation, "Web chat"; empty: there is none
    qint64 nowMs = 0;
};

/// One state of the verification card as it is drawn: icon and word, number, two lines, actions (picture 03). Values only.
struct CardFace {
    QLatin1StringView icon;
    Role role = Role::Muted;     ///< of the icon
    Role titleRole = Role::Text;
    QString title;
    QString moment;              ///< beside the title
    QString number;              ///< masked while a code is under way; empty: none
    bool struck = false;         ///< the number may not be used
    bool tags = false;
    qint64 ringLeftMs = -1;      ///< −1: no ring
    Role ringRole = Role::Accent;
    QString ticked;              ///< first of the two lines when it has a tick before it
    QString text;
    bool small = false;          ///< the two lines in the size of meta
    QList<CardButton> buttons;
    bool ticking = false;        ///< shows time that runs
};

[[nodiscard]] CardFace faceOf(const VerificationCard &card, const CardContext &context);
/// "Maya" of "Maya Okonkwo".
[[nodiscard]] QString firstNameOf(const QString &name);

} // namespace heliograph::ui
