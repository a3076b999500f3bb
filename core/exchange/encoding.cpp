// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace heliograph::exchange {

namespace {

constexpr qsizetype kSample = 64 * 1024;
constexpr qsizetype kHead = 4 * 1024;

QByteArray byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return "UTF-8";
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return "UTF-32LE";
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return "UTF-32BE";
    if (head.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (head.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    return {};
}

/// The encoding that programs really mean by a standard's name (WHATWG, Encoding, 4.2): the standard's has control characters
/// where theirs has letters.
QByteArray meant(const QByteArray &name)
{
    if (name == "ISO-8859-1")
        return "windows-1252";
    if (name == "ISO-8859-8" || name == "ISO-8859-8-I")
        return "windows-1255";
    if (name == "ISO-8859-9")
        return "windows-1254";
    return name;
}

/// The detector knows no more than this of them that a table of customers is ever kept in.
bool usual(const QByteArray &name)
{
    return !name.startsWith("IBM") && !name.startsWith("UTF-") && !name.startsWith("ISO-2022");
}

} // namespace

void EncodingProbe::feed(QByteArrayView bytes)
{
    if (m_head.size() < kHead)
        m_head += bytes.first(qMin(bytes.size(), kHead - m_head.size()));
    for (const char c : bytes) {
        const auto byte = quint8(c);
        m_nuls[m_size++ & 1] += byte == 0;
        feedUtf8(byte);
        if (m_line.size() < kHead)
            m_line += c;
        if (c == '\n' || c == '\r')
            endLine();
    }
}

void EncodingProbe::feedUtf8(quint8 byte)
{
    if (m_pending > 0) {
        if ((byte & 0xC0) == 0x80) {
            m_lineWide += --m_pending == 0;
            return;
        }
        m_pending = 0;
        ++m_lineBroken;
    }
    if (byte < 0x80)
        return;
    m_pending = byte >= 0xC2 && byte < 0xE0 ? 1 : byte >= 0xE0 && byte < 0xF0 ? 2 : byte >= 0xF0 && byte < 0xF5 ? 3 : 0;
    m_lineBroken += m_pending == 0;
}

void EncodingProbe::endLine()
{
    const bool beyond = m_lineWide > 0 || m_lineBroken > 0;
    m_wide += beyond && m_lineWide >= m_lineBroken;
    m_broken += m_lineWide < m_lineBroken;
    if (beyond && m_sample.size() < kSample)
        m_sample += m_line;
    m_line.clear();
    m_lineWide = m_lineBroken = 0;
}

QByteArray EncodingProbe::guess() const
{
    if (const QByteArray marked = byMark(m_head); !marked.isEmpty())
        return marked;
    // Latin letters in UTF-16 are NULs at every second place.
    const qint64 pairs = qMax<qint64>(1, m_size / 2);
    if (m_nuls[1] * 4 > pairs && m_nuls[0] * 16 < pairs)
        return "UTF-16LE";
    if (m_nuls[0] * 4 > pairs && m_nuls[1] * 16 < pairs)
        return "UTF-16BE";
    EncodingProbe whole = *this;
    whole.m_lineBroken += whole.m_pending > 0;
    whole.endLine();
    // A few broken lines in a file of UTF-8 are named as such; they do not make all others something else.
    if (whole.m_broken == 0 || whole.m_wide >= whole.m_broken)
        return "UTF-8";
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    QByteArray found;
    ucsdet_setText(detector, whole.m_sample.constData(), int32_t(whole.m_sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count && found.isEmpty(); ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (usual(name))
            found = meant(name);
    }
    ucsdet_close(detector);
    return found.isEmpty() ? QByteArray("windows-1252") : found;
}

struct TextDecoder::Private {
    UConverter *converter = nullptr;
    bool begun = false;
};

TextDecoder::TextDecoder(const QByteArray &encoding) : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->converter = ucnv_open(encoding.constData(), &status);
    if (U_FAILURE(status))
        d->converter = nullptr;
}

TextDecoder::~TextDecoder()
{
    if (d->converter)
        ucnv_close(d->converter);
}

bool TextDecoder::valid() const
{
    return d->converter != nullptr;
}

QString TextDecoder::decode(QByteArrayView bytes, bool last)
{
    if (!d->converter)
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    qsizetype length = 0;
    for (;;) {
        auto *target = reinterpret_cast<UChar *>(text.data()) + length;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(d->converter, &target, reinterpret_cast<UChar *>(text.data()) + text.size(), &source, end, nullptr, last, &status);
        length = target - reinterpret_cast<UChar *>(text.data());
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        text.resize(text.size() * 2);
    }
    text.resize(length);
    if (!d->begun && !text.isEmpty()) {
        d->begun = true;
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
    }
    return text;
}

QStringList encodings()
{
    static const QStringList names{
        QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"), QStringLiteral("windows-1252"),
        QStringLiteral("windows-1250"), QStringLiteral("windows-1251"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
        QStringLiteral("windows-1255"), QStringLiteral("windows-1256"), QStringLiteral("ISO-8859-2"), QStringLiteral("ISO-8859-5"),
        QStringLiteral("ISO-8859-6"), QStringLiteral("ISO-8859-7"), QStringLiteral("KOI8-R"), QStringLiteral("Shift_JIS"),
        QStringLiteral("EUC-JP"), QStringLiteral("GB18030"), QStringLiteral("Big5"), QStringLiteral("EUC-KR"), QStringLiteral("UTF-32LE"),
        QStringLiteral("UTF-32BE"),
    };
    return names;
}

} // namespace heliograph::exchange
