// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/vaultsecrets.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QSaveFile>

#include <sodium.h>

namespace heliograph {

namespace {

// "HGV1", salt, nonce, box. The numbers of Argon2id are part of the version.
const QByteArray kMagic = QByteArrayLiteral("HGV1");
constexpr qint64 kLargestVault = 1'000'000;

unsigned char *deriveKey(const QByteArray &passphrase, const QByteArray &salt)
{
    auto *key = static_cast<unsigned char *>(sodium_malloc(crypto_secretbox_KEYBYTES));
    if (!key)
        return nullptr;
    if (crypto_pwhash(key, crypto_secretbox_KEYBYTES, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), crypto_pwhash_OPSLIMIT_MODERATE,
                      crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13)
        == 0)
        return key;
    sodium_free(key);
    return nullptr;
}

QByteArray randomBytes(size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<std::unique_ptr<VaultSecrets>> VaultSecrets::open(const QString &path, const QByteArray &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::SecretUnavailable, QStringLiteral("empty_passphrase"));
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, QStringLiteral("sodium"));
    QFile file(path);
    if (!file.exists()) {
        const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
        unsigned char *key = deriveKey(passphrase, salt);
        if (!key)
            return fail(ErrorCode::Internal, QStringLiteral("memory"));
        std::unique_ptr<VaultSecrets> vault(new VaultSecrets(path, salt, key));
        // Written at once: the passphrase that made a vault is the one that opens it from now on.
        if (const Status saved = vault->save({}); !saved)
            return tl::unexpected<Error>(saved.error());
        return vault;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestVault)
        return fail(ErrorCode::Io, QStringLiteral("vault"));
    const QByteArray all = file.readAll();
    constexpr qsizetype head = 4 + crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES;
    if (!all.startsWith(kMagic) || all.size() < head + qsizetype(crypto_secretbox_MACBYTES))
        return fail(ErrorCode::SecretUnavailable, QStringLiteral("passphrase"));
    const QByteArray salt = all.mid(4, crypto_pwhash_SALTBYTES);
    const QByteArray nonce = all.mid(4 + crypto_pwhash_SALTBYTES, crypto_secretbox_NONCEBYTES);
    const QByteArray box = all.mid(head);
    unsigned char *key = deriveKey(passphrase, salt);
    if (!key)
        return fail(ErrorCode::Internal, QStringLiteral("memory"));
    std::unique_ptr<VaultSecrets> vault(new VaultSecrets(path, salt, key));
    QByteArray plain(box.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(raw(plain), raw(box), static_cast<unsigned long long>(box.size()), raw(nonce), key) != 0)
        return fail(ErrorCode::SecretUnavailable, QStringLiteral("passphrase"));
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    in >> vault->m_secrets;
    sodium_memzero(plain.data(), size_t(plain.size()));
    return vault;
}

VaultSecrets::VaultSecrets(QString file, QByteArray salt, unsigned char *key)
    : m_file(std::move(file)), m_salt(std::move(salt)), m_key(key)
{
}

VaultSecrets::~VaultSecrets()
{
    sodium_free(m_key);
}

Status VaultSecrets::save(const QHash<QString, QByteArray> &secrets) const
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << secrets;
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain), static_cast<unsigned long long>(plain.size()), raw(nonce), m_key);
    sodium_memzero(plain.data(), size_t(plain.size()));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("vault"));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(kMagic + m_salt + nonce + box);
    if (!file.commit())
        return fail(ErrorCode::Io, QStringLiteral("vault"));
    return Done{};
}

Async<QByteArray> VaultSecrets::read(const QString &name)
{
    const auto it = m_secrets.constFind(name);
    return finished<QByteArray>(it == m_secrets.constEnd() ? Result<QByteArray>(fail(ErrorCode::NotFound)) : *it);
}

Async<Done> VaultSecrets::write(const QString &name, const QByteArray &secret)
{
    auto next = m_secrets;
    next.insert(name, secret);
    const Status saved = save(next);
    if (saved)
        m_secrets = std::move(next);
    return finished<Done>(saved);
}

Async<Done> VaultSecrets::remove(const QString &name)
{
    auto next = m_secrets;
    next.remove(name);
    const Status saved = save(next);
    if (saved)
        m_secrets = std::move(next);
    return finished<Done>(saved);
}

} // namespace heliograph
