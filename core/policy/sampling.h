// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// Which conversations of a week are to be reviewed. Pure.
namespace heliograph::policy {

struct SampleCandidate {
    qint64 conversationId = 0;
    QString agent;
    bool failedVerification = false;
    bool scored = false;
};

/// The Monday of the week that a day is in.
[[nodiscard]] QDate weekOf(QDate day);

/// `perAgent` of each agent, drawn by the week and the conversation's id, so that everybody draws the same; those that are scored
/// already keep their place, and every failed verification comes beside them. In the order of `all`.
[[nodiscard]] QList<SampleCandidate> sample(const QList<SampleCandidate> &all, int perAgent, QDate week);

} // namespace heliograph::policy
