// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/heliographctl/call.h"

/// What the commands do; the table in commandtable.cpp names them.
namespace heliograph::ctl {

ExitCode segmentTexts(const Call &call);

ExitCode listProviderTypes(const Call &call);
ExitCode addProvider(const Call &call);
ExitCode setProviderSecret(const Call &call);
ExitCode listProviders(const Call &call);
ExitCode showProvider(const Call &call);
ExitCode testProvider(const Call &call);
ExitCode actProvider(const Call &call);
ExitCode removeProvider(const Call &call);

ExitCode addCustomer(const Call &call);
ExitCode listCustomers(const Call &call);
ExitCode showCustomer(const Call &call);
ExitCode importCustomers(const Call &call);
ExitCode exportCustomers(const Call &call);
ExitCode eraseCustomer(const Call &call);

ExitCode listSettings(const Call &call);
ExitCode getSetting(const Call &call);
ExitCode setSetting(const Call &call);

ExitCode startVerification(const Call &call);
ExitCode checkVerification(const Call &call);
ExitCode showVerification(const Call &call);

ExitCode listTemplates(const Call &call);
ExitCode addTemplate(const Call &call);
ExitCode removeTemplate(const Call &call);

ExitCode sendSms(const Call &call);

ExitCode planBulk(const Call &call);
ExitCode sendBulk(const Call &call);
ExitCode listBulk(const Call &call);
ExitCode showBulk(const Call &call);
ExitCode pauseBulk(const Call &call);
ExitCode resumeBulk(const Call &call);
ExitCode cancelBulk(const Call &call);
ExitCode retryBulk(const Call &call);

ExitCode backUp(const Call &call);
ExitCode restoreBackup(const Call &call);

ExitCode listOutbox(const Call &call);
ExitCode showOutboxRow(const Call &call);
ExitCode runOutbox(const Call &call);
ExitCode releaseOutboxRow(const Call &call);
ExitCode cancelOutboxRow(const Call &call);
ExitCode decideOutboxRow(const Call &call);

ExitCode listScheduled(const Call &call);
ExitCode changeScheduled(const Call &call);
ExitCode sendScheduledNow(const Call &call);
ExitCode cancelScheduled(const Call &call);
ExitCode listFailed(const Call &call);
ExitCode retryFailed(const Call &call);

ExitCode listConversations(const Call &call);
ExitCode showConversation(const Call &call);
ExitCode exportConversations(const Call &call);

ExitCode listConsents(const Call &call);
ExitCode recordConsent(const Call &call);
ExitCode addOptOut(const Call &call);
ExitCode liftOptOut(const Call &call);

ExitCode showReport(const Call &call);
ExitCode verifyAudit(const Call &call);
ExitCode signOffAudit(const Call &call);
ExitCode exportAudit(const Call &call);
ExitCode previewRetention(const Call &call);
ExitCode purgeRetention(const Call &call);
ExitCode runDemoScenario(const Call &call);
ExitCode examine(const Call &call);

} // namespace heliograph::ctl
