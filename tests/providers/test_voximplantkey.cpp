// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/voximplantkey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace heliograph;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key makeKey(unsigned bits)
{
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(bits)), &EVP_PKEY_free};
}

QByteArray pemOf(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray fileWith(const QByteArray &pem)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("account_email"), QStringLiteral("ops@acorn.example")}, {QStringLiteral("account_id"), 12345},
                                     {QStringLiteral("key_id"), QStringLiteral("ab12-34")}, {QStringLiteral("private_key"), QString::fromLatin1(pem)}})
        .toJson();
}

QByteArray unwrapped(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

} // namespace

class TestVoximplantKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsSignedAndShort();
    void aFilePastedIntoOneLineIsTheSameFile();
    void whatIsNoKeyFile_data();
    void whatIsNoKeyFile();
};

void TestVoximplantKey::aTokenIsSignedAndShort()
{
    const Key key = makeKey(2048);
    const auto account = VoximplantKey::read(fileWith(pemOf(key.get())));
    QVERIFY(account.has_value());
    const auto token = account->token(1'778'765'760'500);
    QVERIFY(token.has_value());
    const QList<QByteArray> parts = token->split('.');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(unwrapped(parts.at(0)), QByteArray(R"({"alg":"RS256","kid":"ab12-34","typ":"JWT"})"));
    QCOMPARE(unwrapped(parts.at(1)), QByteArray(R"({"exp":1778765820,"iat":1778765755,"iss":12345})"));
    const QByteArray words = parts.at(0) + '.' + parts.at(1);
    const QByteArray signature = unwrapped(parts.at(2));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QCOMPARE(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()), 1);
    QCOMPARE(EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), std::size_t(signature.size()),
                              reinterpret_cast<const unsigned char *>(words.constData()), std::size_t(words.size())), 1);
}

void TestVoximplantKey::aFilePastedIntoOneLineIsTheSameFile()
{
    const Key key = makeKey(2048);
    QByteArray file = fileWith(pemOf(key.get()));
    QVERIFY(file.count('\n') > 4);
    QVERIFY(VoximplantKey::read(file.replace('\n', ' ')).has_value());
}

void TestVoximplantKey::whatIsNoKeyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray pem = pemOf(makeKey(2048).get());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an API key") << QByteArray("4c9f2e0a");
    QTest::newRow("only the PEM") << pem;
    QTest::newRow("half a file") << fileWith(pem).left(200);
    QTest::newRow("half a key") << fileWith(pem.left(400));
    QTest::newRow("a key of 1024 bits") << fileWith(pemOf(makeKey(1024).get()));
    QTest::newRow("a key of another kind") << fileWith(pemOf(Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free).get()));
    QTest::newRow("no account") << fileWith(pem).replace("12345", "0");
    QTest::newRow("two keys") << fileWith(pem).replace("\"key_id\"", "\"key_id\": \"x\", \"key_id\"");
}

void TestVoximplantKey::whatIsNoKeyFile()
{
    QFETCH(QByteArray, file);
    const auto key = VoximplantKey::read(file);
    QVERIFY(!key.has_value());
    QCOMPARE(key.error().detail, QStringLiteral("key_file"));
}

QTEST_GUILESS_MAIN(TestVoximplantKey)
#include "test_voximplantkey.moc"
