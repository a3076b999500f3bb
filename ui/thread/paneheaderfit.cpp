// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/paneheader.h"

#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/words/line.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

// What the head drops where there is little room.
namespace heliograph::ui {

namespace {
constexpr ScaledWidth kTitleRoom{168}; ///< below it the buttons' words give way
} // namespace

void PaneHeader::fit()
{
    struct Part {
        QAbstractButton *button;
        QString words;
    };
    const std::array parts{Part{m_pending, tr("Pending")}, Part{m_sms, tr("Send SMS")}, Part{m_close, tr("Close")}};
    const auto spell = [this](const Part &part, bool whole) {
        if (part.button == m_close)
            m_close->setToolButtonStyle(whole ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        else
            part.button->setText(whole ? part.words : QString());
        part.button->setAccessibleName(part.words);
    };
    int needed = metric::Padding + kTitleRoom + 8;
    for (const QWidget *icon : std::initializer_list<const QWidget *>{m_assign, m_snooze, m_more, m_panel})
        needed += icon->isHidden() ? 0 : icon->sizeHint().width() + 6;
    for (const Part &part : parts) {
        spell(part, true);
        needed += part.button->isHidden() ? 0 : part.button->sizeHint().width() + 6;
    }
    for (const Part &part : parts) {
        if (needed <= width())
            break;
        if (part.button->isHidden())
            continue;
        needed -= part.button->sizeHint().width();
        spell(part, false);
        needed += part.button->sizeHint().width();
    }
    layout()->activate();
    fitName();
    showLine();
}

/// The name as long as there is room, the shield right behind it.
void PaneHeader::fitName()
{
    const int room = m_line->width() - (m_shield->isHidden() ? 0 : 22);
    const QFontMetrics fm(m_name->font());
    const QString shown = fm.elidedText(m_customer.name, Qt::ElideRight, qMax(40, room));
    m_name->setText(shown);
    m_name->setToolTip(shown == m_customer.name ? QString() : m_customer.name);
    m_name->setFixedWidth(fm.horizontalAdvance(shown) + 1);
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitName();
        showLine();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heliograph::ui
