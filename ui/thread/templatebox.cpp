// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/templatebox.h"

#include "policy/variables.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
// Beside the ids, which begin at 1.
constexpr qint64 kNone = 0;
constexpr qint64 kEdit = -1;
constexpr qint64 kGone = -2; ///< the draft's template is not there any more
} // namespace

TemplateBox::TemplateBox(QWidget *parent) : QComboBox(parent)
{
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, &TemplateBox::choose);
    fill({}, {});
}

void TemplateBox::fill(const QList<MessageTemplate> &all, const Customer &customer)
{
    m_all = all;
    clear();
    addItem(tr("None"), kNone);
    const auto language = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    const auto named = [&](const MessageTemplate &text, bool withLanguage) {
        const QString name = withLanguage ? tr("%1 · %2", "template and language").arg(text.name, words::languageName(text.language)) : text.name;
        return text.marketing ? tr("%1 · marketing", "template and class").arg(name) : name;
    };
    QList<const MessageTemplate *> others;
    for (auto from = m_all.cbegin(); from != m_all.cend();) {
        // Sorted by name: those of one name stand together.
        const auto to = std::find_if(from, m_all.cend(), [from](const MessageTemplate &t) { return t.name.compare(from->name, Qt::CaseInsensitive) != 0; });
        QStringList languages;
        std::transform(from, to, std::back_inserter(languages), [](const MessageTemplate &t) { return t.language; });
        const auto best = from + policy::languageFor(customer.language, languages);
        const bool foreign = !best->language.isEmpty() && language(best->language) != language(customer.language);
        addItem(named(*best, foreign), best->id);
        for (; from != to; ++from) {
            if (from != best)
                others.append(&*from);
        }
    }
    if (!others.isEmpty())
        insertSeparator(count());
    for (const MessageTemplate *text : std::as_const(others))
        addItem(named(*text, true), text->id);
    insertSeparator(count());
    addItem(m_all.isEmpty() ? tr("Write the first one…") : tr("Edit templates…"), kEdit);
    showMark();
}

void TemplateBox::setMark(const QJsonObject &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    showMark();
}

void TemplateBox::showMark()
{
    if (const int gone = findData(kGone); gone >= 0)
        removeItem(gone);
    int index = findData(m_mark.value("id"_L1).toInteger(kNone));
    if (index < 0) {
        index = 1;
        insertItem(index, m_mark.value("name"_L1).toString(), kGone);
    }
    setCurrentIndex(index);
}

void TemplateBox::choose(int index)
{
    const qint64 id = itemData(index).toLongLong();
    showMark(); // until the text says so
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(), [id](const MessageTemplate &text) { return text.id == id; });
    if (id == kEdit)
        Q_EMIT editWanted();
    else if (id == kNone)
        Q_EMIT noneChosen();
    else if (it != m_all.cend())
        Q_EMIT chosen(MessageTemplate(*it));
}

} // namespace heliograph::ui
