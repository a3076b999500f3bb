// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/voximplantkey.h"

#include "providers/jsonreply.h"

#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace heliograph {

namespace {

constexpr int kSmallestKey = 2048;
constexpr qint64 kBeforeS = 5;
constexpr qint64 kForS = 60;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A key that asks for a passphrase is none: nobody may be asked at the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

Result<VoximplantKey> VoximplantKey::read(const QByteArray &file)
{
    const auto wrong = fail(ErrorCode::InvalidArgument, QStringLiteral("key_file"));
    const auto json = jsonReply(file);
    if (!json)
        return wrong;
    VoximplantKey key;
    key.m_account = jsonInteger(json->value(QLatin1String("account_id"))).value_or(0);
    key.m_keyId = jsonId(json->value(QLatin1String("key_id")));
    const QByteArray pem = jsonText(*json, "private_key").toLatin1();
    if (key.m_account <= 0 || key.m_keyId.isEmpty() || pem.isEmpty())
        return wrong;
    const std::unique_ptr<BIO, decltype(&BIO_free)> bytes(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    key.m_key.reset(PEM_read_bio_PrivateKey(bytes.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    if (!key.m_key || EVP_PKEY_base_id(key.m_key.get()) != EVP_PKEY_RSA || EVP_PKEY_bits(key.m_key.get()) < kSmallestKey)
        return wrong;
    return key;
}

Result<QByteArray> VoximplantKey::token(qint64 nowMs) const
{
    const qint64 now = nowMs / 1000;
    const QByteArray words = base64Url({{QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), m_keyId},
                                        {QStringLiteral("typ"), QStringLiteral("JWT")}})
        + '.' + base64Url({{QStringLiteral("iss"), m_account}, {QStringLiteral("iat"), now - kBeforeS}, {QStringLiteral("exp"), now + kForS}});
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::size_t size = std::size_t(EVP_PKEY_size(m_key.get()));
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(words.constData()), std::size_t(words.size())) != 1)
        return fail(ErrorCode::Internal, QStringLiteral("signature"));
    signature.truncate(qsizetype(size));
    return words + '.' + base64Url(signature);
}

} // namespace heliograph
