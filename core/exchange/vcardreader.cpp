// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/vcardreader.h"

#include "exchange/encoding.h"
#include "exchange/field.h"

#include <QRegularExpression>

#include <utility>

namespace heliograph::exchange {

namespace {

constexpr qsizetype kMostNumbers = 50;

/// The value up to the separator that no backslash stands before.
QStringList split(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            parts.last() += value.at(i);
            parts.last() += value.at(++i);
        } else if (value.at(i) == separator) {
            parts.append(QString());
        } else {
            parts.last() += value.at(i);
        }
    }
    return parts;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            const QChar c = value.at(++i);
            text += c == u'n' || c == u'N' ? QChar(u'\n') : c;
        } else {
            text += value.at(i);
        }
    }
    return text.trimmed();
}

/// Where the value begins: a colon in a quoted parameter is none.
qsizetype colon(const QString &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (line.at(i) == u':' && !quoted)
            return i;
    }
    return -1;
}

QString parameter(const QString &parameters, const QString &name)
{
    for (const QString &one : parameters.split(u';')) {
        if (one.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return one.section(u'=', 1).remove(u'"').trimmed();
    }
    return {};
}

bool quotedPrintable(const QString &parameters)
{
    return parameters.contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive);
}

int hex(QChar c)
{
    return int(QStringView(u"0123456789ABCDEF").indexOf(c.toUpper()));
}

QString fromQuotedPrintable(const QString &value, const QString &parameters)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape = value.at(i) == u'=' && i + 2 < value.size() && hex(value.at(i + 1)) >= 0 && hex(value.at(i + 2)) >= 0;
        if (escape) {
            bytes += char(hex(value.at(i + 1)) * 16 + hex(value.at(i + 2)));
            i += 2;
        } else {
            bytes += QStringView(value).sliced(i, 1).toUtf8();
        }
    }
    const QString charset = parameter(parameters, QStringLiteral("CHARSET"));
    TextDecoder decoder(charset.isEmpty() ? QByteArray("UTF-8") : charset.toLatin1());
    return decoder.valid() ? decoder.decode(bytes, true) : QString::fromUtf8(bytes);
}

/// "tel:+44-7700-900142;ext=3" → what a person would write.
QString number(const QString &value)
{
    QString text = unescaped(value);
    if (!text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        return text;
    text.remove(0, 4);
    const QStringList parts = text.split(u';');
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(QLatin1String("ext="), Qt::CaseInsensitive))
            return parts.first() + QStringLiteral(" ext ") + part.mid(4);
    }
    return parts.first();
}

QString personName(const QString &structured)
{
    const QStringList parts = split(structured, u';');
    QStringList name;
    for (const int part : {3, 1, 2, 0, 4}) {
        if (const QString word = unescaped(parts.value(part)); !word.isEmpty())
            name.append(word);
    }
    return name.join(u' ');
}

} // namespace

void VCardReader::feed(const QString &text)
{
    for (const QChar c : text)
        take(c);
}

void VCardReader::take(QChar c)
{
    const bool secondHalf = m_afterReturn && c == u'\n';
    m_afterReturn = c == u'\r';
    if (secondHalf)
        return;
    if (c == u'\r' || c == u'\n') {
        endPhysicalLine();
        ++m_line;
    } else if (m_physical.size() < kLongestCell) {
        m_physical += c;
    } else {
        m_physicalCut = true;
    }
}

void VCardReader::endPhysicalLine()
{
    const QString line = std::exchange(m_physical, {});
    const bool lineCut = std::exchange(m_physicalCut, false);
    const bool folded = line.startsWith(u' ') || line.startsWith(u'\t');
    const bool soft = m_logical.endsWith(u'=') && quotedPrintable(m_logical.left(qMax<qsizetype>(0, colon(m_logical))));
    if ((folded || soft) && m_logicalLine > 0) {
        if (soft)
            m_logical.chop(1);
        m_logical += QStringView(line).sliced(folded && !soft ? 1 : 0);
        m_cut = m_cut || lineCut || m_logical.size() > kLongestCell;
        m_logical.truncate(kLongestCell);
        return;
    }
    const QString whole = std::exchange(m_logical, line);
    const bool cut = std::exchange(m_cut, lineCut);
    if (m_logicalLine > 0 && !whole.isEmpty()) {
        const qint64 now = std::exchange(m_line, m_logicalLine);
        property(whole, cut);
        m_line = now;
    }
    m_logicalLine = m_line;
}

void VCardReader::finish()
{
    if (!m_physical.isEmpty())
        endPhysicalLine();
    endPhysicalLine();
    if (m_depth > 0)
        end(Fault::Card);
}

bool VCardReader::next(Record &record)
{
    if (m_ready.empty())
        return false;
    record = std::move(m_ready.front());
    m_ready.pop_front();
    return true;
}

void VCardReader::begin()
{
    m_card = {};
    m_card.line = m_line;
    m_card.cells = QStringList(kColumns, QString());
    m_version = m_preferred = m_agent = false;
    m_structuredName.clear();
    m_depth = 1;
}

void VCardReader::end(Fault fault)
{
    if (m_card.cells[int(Field::Name)].isEmpty())
        m_card.cells[int(Field::Name)] = m_structuredName;
    if (m_card.fault == Fault::None)
        m_card.fault = !m_version && fault == Fault::None ? Fault::Card : fault;
    m_ready.push_back(std::exchange(m_card, {}));
    m_depth = 0;
}

void VCardReader::property(const QString &line, bool cut)
{
    const qsizetype at = colon(line);
    if (at < 0)
        return;
    const QString head = line.left(at), value = line.mid(at + 1);
    // "item1.TEL;TYPE=cell" → "TEL"
    const QString name = head.section(u';', 0, 0).section(u'.', -1).trimmed().toUpper();
    const bool card = value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
    const bool agent = std::exchange(m_agent, m_depth == 1 && name == QLatin1String("AGENT") && value.trimmed().isEmpty());
    if (name == QLatin1String("BEGIN") && card) {
        if (m_depth > 1 || (m_depth == 1 && agent)) {
            ++m_depth;
            return;
        }
        if (m_depth == 1)
            end(Fault::Card);
        begin();
    } else if (name == QLatin1String("END") && card) {
        if (m_depth > 1)
            --m_depth;
        else if (m_depth == 1)
            end(Fault::None);
    } else if (m_depth == 1) {
        keep(name, head.section(u';', 1), quotedPrintable(head) ? fromQuotedPrintable(value, head) : value, cut);
    }
}

void VCardReader::keep(const QString &name, const QString &parameters, const QString &value, bool cut)
{
    const auto check = [&](const QString &text) {
        if (m_card.fault == Fault::None)
            m_card.fault = cut ? Fault::TooLong : text.contains(QChar(QChar::ReplacementCharacter)) ? Fault::Encoding
                : text.contains(QChar()) ? Fault::Nul : Fault::None;
    };
    const auto put = [&](Field field, const QString &text) {
        check(text);
        if (QString &cell = m_card.cells[int(field)]; cell.isEmpty())
            cell = text;
    };
    if (name == QLatin1String("VERSION")) {
        static const QStringList known{QStringLiteral("2.1"), QStringLiteral("3.0"), QStringLiteral("4.0")};
        m_version = known.contains(value.trimmed());
    } else if (name == QLatin1String("FN")) {
        put(Field::Name, unescaped(value));
    } else if (name == QLatin1String("N")) {
        check(value);
        m_structuredName = personName(value);
    } else if (name == QLatin1String("TEL")) {
        check(value);
        addNumber(number(value), parameters);
    } else if (name == QLatin1String("EMAIL")) {
        put(Field::Email, unescaped(value));
    } else if (name == QLatin1String("LANG")) {
        put(Field::Language, unescaped(value));
    } else if (name == QLatin1String("TZ")) {
        put(Field::Zone, unescaped(value));
    } else if (name == QLatin1String("ADR")) {
        put(Field::Place, unescaped(split(value, u';').value(3)));
    } else if (name == QLatin1String("CATEGORIES")) {
        put(Field::Labels, unescaped(split(value, u',').join(u';')));
    } else if (name == kOwnSince) {
        put(Field::Since, unescaped(value));
    } else if (name == kOwnOptedOut) {
        put(Field::OptedOut, unescaped(value));
    } else if (name == kOwnConsent) {
        put(Field::ConsentSource, unescaped(value));
    } else if (name == kOwnDetail && m_card.details.size() < kMostCells) {
        check(value);
        const QStringList parts = split(value, u';');
        m_card.details.append({unescaped(parts.value(0)), unescaped(parts.value(1))});
    }
}

void VCardReader::addNumber(const QString &text, const QString &parameters)
{
    static const QRegularExpression preferred(QStringLiteral("\\bpref\\b"), QRegularExpression::CaseInsensitiveOption);
    const QString order = parameter(parameters, QStringLiteral("PREF"));
    const bool first = order == QLatin1String("1") || (order.isEmpty() && parameters.contains(preferred));
    QString &phone = m_card.cells[int(Field::Phone)], &others = m_card.cells[int(Field::OtherPhones)];
    const bool leads = phone.isEmpty() || (first && !m_preferred);
    m_preferred = m_preferred || (leads && first);
    const QString kept = leads ? std::exchange(phone, text) : text;
    if (!kept.isEmpty() && others.count(u';') < kMostNumbers)
        others += others.isEmpty() ? kept : u';' + kept;
}

} // namespace heliograph::exchange
