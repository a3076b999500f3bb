// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"
#include "providers/httpprovider.h"
#include "providers/kannelcodec.h"
#include "providers/listenerpool.h"

namespace heliograph {

/// An account at a Kannel gateway: sendsms out, a listener for receipts and inbound texts in.
class KannelProvider final : public HttpProvider
{
    Q_OBJECT
public:
    KannelProvider(const Account &account, const ProviderSecrets &secrets, Network &network, ListenerPool &listeners, const Clock &clock,
                   QObject *parent = nullptr);
    ~KannelProvider() override;

    [[nodiscard]] static const ProviderInfo &description();
    /// The account's language by itself, asking for no receipts.
    [[nodiscard]] static std::shared_ptr<const SmsCodec> codecFor(const Account &account, const QByteArray &password);
    /// What to paste into the gateway's configuration; empty when nothing listens.
    [[nodiscard]] static QList<ProviderHint> hints(const Account &account);

    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override;
    Async<ProbeResult> probe() override;
    QString listening() const override { return m_listener ? m_listener->address() : QString(); }

private:
    void listen();
    void take(const CallbackRequest &request, const CallbackListener::Answer &answer);

    KannelSettings m_settings;
    HttpRequest m_status; ///< asked with every test; its address is empty where none was given
    Network &m_network;
    QString m_accountId;
    QString m_listen; ///< empty: off
    QByteArray m_token;
    ListenerPool &m_listeners;
    const Clock &m_clock;
    std::shared_ptr<CallbackListener> m_listener;
};

} // namespace heliograph
