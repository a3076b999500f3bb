// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

// Arabic as in the Emirates: numbers are written with the digits that phone numbers and codes have.
constexpr Language kLanguages[] = {
    {"en"_L1, "en_GB"_L1, u"English"},   {"de"_L1, "de_DE"_L1, u"Deutsch"}, {"fr"_L1, "fr_FR"_L1, u"Français"}, {"es"_L1, "es_ES"_L1, u"Español"},
    {"pt"_L1, "pt_BR"_L1, u"Português"}, {"ar"_L1, "ar_AE"_L1, u"العربية"}, {"ja"_L1, "ja_JP"_L1, u"日本語"},
};

const Language *find(QStringView code)
{
    const auto *found = std::find_if(std::begin(kLanguages), std::end(kLanguages), [code](const Language &l) { return l.code == code; });
    return found == std::end(kLanguages) ? nullptr : found;
}

void install(QApplication &app, const QString &file)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // English words need no catalogue of Qt's
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageFor(const QString &code)
{
    if (find(code))
        return code;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        if (const Language *known = find(QStringView(tag).left(2)))
            return known->code;
    }
    return u"en"_s;
}

void applyLanguage(QApplication &app, const QString &code)
{
    const Language &language = *find(languageFor(code));
    qDeleteAll(app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(QString(language.locale)));
    // Qt's own words (menus of text fields) first: what is installed later is asked first.
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s;
    install(app, qt + (language.code == "pt"_L1 ? u"pt_BR"_s : QString(language.code)));
    install(app, u":/translations/heliograph_"_s + language.code);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace heliograph::ui
