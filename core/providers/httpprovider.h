// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/codec.h"
#include "providers/network.h"

#include <memory>

namespace heliograph {

/// A provider that is asked over HTTP: a codec in front of the one way out. A verdict is given even when the account was changed, and
/// this object replaced, while its request was under way.
class HttpProvider : public SmsProvider
{
    Q_OBJECT
public:
    HttpProvider(ProviderInfo info, std::shared_ptr<const SmsCodec> codec, Network &network, QObject *parent = nullptr);

    const ProviderInfo &info() const override { return m_info; }
    QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) override;
    Async<CodeVerdict> checkCode(const CodeQuery &query, std::function<bool()> mayStart) override;
    Async<ProbeResult> probe() override;
    Async<ProviderAnswer> ask(const ProviderQuery &query) override;
    Async<ProbeResult> act(const QString &action) override;

protected:
    void setCodec(std::shared_ptr<const SmsCodec> codec) { m_codec = std::move(codec); }

private:
    using ReadProbe = std::function<ProbeResult(const SmsCodec &, const HttpReply &)>;
    Async<ProbeResult> probeWith(const HttpRequest &request, ReadProbe read);
    Async<ProbeResult> reach();
    ProviderInfo m_info;
    std::shared_ptr<const SmsCodec> m_codec;
    Network &m_network;
};

} // namespace heliograph
