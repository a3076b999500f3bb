// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/descriptionedit.h"

#include "ui/common/plainlabel.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kHeight = 260;
constexpr qint64 kLongest = 64 * 1024;

QString contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.size() <= kLongest ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

DescriptionEdit::DescriptionEdit(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_edit = new QPlainTextEdit;
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(kHeight);
    m_edit->setLayoutDirection(Qt::LeftToRight); // JSON is
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *file = new QPushButton(tr("Read a file…"));
    auto *begin = new QPushButton(tr("Examples"));
    auto *menu = new QMenu(begin);
    for (const QFileInfo &example : QDir(u":/gateways"_s).entryInfoList(QDir::Files, QDir::Name)) {
        const QString text = contents(example.filePath());
        const QString name = QJsonDocument::fromJson(text.toUtf8()).object().value("name"_L1).toString();
        const bool form = text.contains("\"form\""_L1);
        connect(menu->addAction(form ? tr("%1: a form").arg(name) : tr("%1: JSON").arg(name)), &QAction::triggered, this, [this, text] { put(text); });
    }
    begin->setMenu(menu);
    for (QPushButton *button : {file, begin}) {
        button->setProperty("compact", true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_notice = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_notice->hide();
    column->addWidget(m_edit);
    column->addLayout(row);
    column->addWidget(m_notice);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DescriptionEdit::edited);
    connect(file, &QPushButton::clicked, this, &DescriptionEdit::chooseFile);
}

void DescriptionEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Description of a gateway"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Descriptions (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DescriptionEdit::take);
    dialog->open();
}

void DescriptionEdit::take(const QString &file)
{
    const QString text = contents(file);
    m_notice->setVisible(text.isEmpty());
    if (text.isEmpty())
        return m_notice->setText(tr("“%1” is empty, too long, or cannot be read. What was here is still here.").arg(QFileInfo(file).fileName()));
    put(text);
}

/// As typing it would: Ctrl+Z brings back what stood there.
void DescriptionEdit::put(const QString &text)
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_edit->moveCursor(QTextCursor::Start);
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
