// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "providers/httpreplyparser.h"
#include "providers/kannelcodec.h"

using namespace heliograph;
using namespace heliograph::fuzz;

namespace {

/// The reply as its bytes say, fed in pieces of this size.
HttpReply replyOf(const QByteArray &bytes, qsizetype piece)
{
    HttpReplyParser parser;
    for (qsizetype at = 0; at < bytes.size() && parser.state() == HttpReplyParser::State::Reading; at += piece)
        parser.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
    const bool whole = (parser.state() == HttpReplyParser::State::Reading ? parser.close() : parser.state()) == HttpReplyParser::State::Complete;
    must(parser.body().size() <= HttpReplyParser::kMaxBody);
    HttpReply reply;
    reply.end = whole ? HttpReply::End::Complete : HttpReply::End::Cut;
    reply.status = parser.status();
    reply.contentType = parser.contentType();
    reply.retryAfter = parser.retryAfter();
    reply.body = parser.body();
    reply.pulled = 100;
    return reply;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const HttpReply reply = replyOf(input.bytes, 1 + input.switches % 16);
    const HttpReply atOnce = replyOf(input.bytes, qMax<qsizetype>(1, input.bytes.size()));
    must(reply.end == atOnce.end && reply.status == atOnce.status && reply.body == atOnce.body && reply.retryAfter == atOnce.retryAfter);

    const KannelCodec codec({QUrl(QStringLiteral("http://127.0.0.1:13013/cgi-bin/sendsms")), QStringLiteral("u"), "p", {}, false, {}});
    SmsRequest sms;
    sms.to = QStringLiteral("+447700900142");
    sms.text = QStringLiteral("hello");
    const SendVerdict verdict = verdictFor(reply, codec.read(sms, reply));
    // A body left: only a whole reply proves anything, and only a 2xx proves that it went.
    must(verdict.kind != SendVerdict::Kind::Accepted || (reply.end == HttpReply::End::Complete && reply.status / 100 == 2));
    must(verdict.kind != SendVerdict::Kind::NotProcessed || reply.status != 0);
    must(verdict.text.size() <= 300 && verdict.retryAfterMs <= 3'600'000);
    must(codec.readProbe(reply).detail.size() <= 300);

    sms.text = input.text();
    if (const auto request = codec.request(sms))
        (void)requestHead(*request);
    return 0;
}
