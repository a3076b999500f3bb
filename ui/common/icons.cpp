// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace heliograph::ui {

namespace {

QPixmap draw(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = QStringLiteral("heliograph:%1:%2x%3:%4")
                            .arg(name, QString::number(size.width()), QString::number(size.height()), colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the palette each time it paints.
class PaletteIcon final : public QIconEngine
{
public:
    PaletteIcon(const QString &name, const QColor &fixed) : m_name(name), m_fixed(fixed) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, draw(m_name, rect.size() * ratio, colourFor(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(m_name, size, colourFor(mode)); }
    QString iconName() override { return m_fixed.isValid() ? QString() : m_name; }
    QIconEngine *clone() const override { return new PaletteIcon(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return m_fixed.isValid() ? m_fixed : palette.color(QPalette::Active, QPalette::Text);
    }
    QString m_name;
    QColor m_fixed;
};

} // namespace

void paintIcon(QPainter &painter, QLatin1StringView name, const QRectF &where, const QColor &colour, bool mirrored)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = draw(QString(name), (where.size() * ratio).toSize(), colour);
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()));
}

bool hasDirection(QLatin1StringView name)
{
    return name.startsWith(QLatin1StringView("arrow-")) || name == QLatin1StringView("chevron-right")
        || name == QLatin1StringView("send-sms") || name == QLatin1StringView("undo");
}

QIcon icon(QLatin1StringView name)
{
    return QIcon(new PaletteIcon(QString(name), {}));
}

QIcon icon(QLatin1StringView name, const QColor &colour)
{
    return QIcon(new PaletteIcon(QString(name), colour));
}

} // namespace heliograph::ui
