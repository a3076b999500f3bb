// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace heliograph::test {

struct HostileText {
    const char *name;
    QString text;
};

/// What people paste and strangers send (reliability.md b 51–57, 61, 62). `port`: of a web server on this computer that nobody may ask.
inline QList<HostileText> hostileTexts(quint16 port)
{
    using namespace Qt::StringLiterals;
    const QString server = u"http://127.0.0.1:%1/x.png"_s.arg(port);
    QString marks = u"Zalgo "_s;
    for (int i = 0; i < 4'000; ++i)
        marks += QChar(0x0300 + i % 0x70);
    QString surrogates = u"half "_s;
    surrogates += QChar(0xd83d);
    surrogates += QChar(u'\0');
    surrogates += QChar(0xdc00);
    return {
        {"an image from the network", u"<b>Bold</b><img src=\"%1\"> & more"_s.arg(server)},
        {"an image from a file", u"<img src=file:///nonexistent/x.png><style>@import url(%1)</style>"_s.arg(server)},
        {"nested tables", u"<table><tr><td>"_s.repeated(30) + u"deep"_s},
        {"links of all kinds", u"<a href=\"javascript:x()\">ok</a> file:///etc/passwd smb://h/s \\\\host\\share https://bank.test@evil.test/ https://xn--e1awd7f.test"_s},
        {"text turned round", u"gpj.\u202eexe.invoice \u2066\u2067\u200f\u200eend"_s},
        {"places for values", u"%1 %2 %n %L1 %% %s %d {code} {{name}} ${HOME} \\n"_s},
        {"marks of mnemonics", u"R&D && &Close &amp; &lt;b&gt; Tom & Jerry"_s},
        {"marks on marks", marks},
        {"half characters", surrogates},
        {"families", u"👨‍👩‍👧‍👦🏳️‍🌈🇺🇳👩🏽‍🚀"_s.repeated(60)},
        {"one long word", QString(100'000, u'w')},
        {"one long line", u"many words in one line "_s.repeated(4'500)},
        {"lines", u"first line\n"_s + u"\n"_s.repeated(2'000) + u"last line"_s},
        {"controls", u"bell\a esc\u001b[31m tab\t back\b\u007f\u0085\u2028\u2029\ufeff\ufffe end"_s},
    };
}

} // namespace heliograph::test
