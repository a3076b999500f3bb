// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paintedtext.h"

#include <QApplication>
#include <QEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace heliograph::test {

namespace {

/// Knows whose turn it is to paint.
class Painting final : public QObject
{
public:
    Painting() { qApp->installEventFilter(this); }
    [[nodiscard]] QWidget *widget() const { return m_widget; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_widget = qobject_cast<QWidget *>(object);
        return false;
    }

private:
    QWidget *m_widget = nullptr;
};

/// Keeps the words and lets everything else go.
class Listener final : public QPaintEngine
{
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        const QTransform &to = painter()->deviceTransform();
        QRegion clip = systemClip();
        if (painter()->hasClipping()) {
            const QRegion own = to.map(painter()->clipRegion());
            clip = clip.isEmpty() ? own : clip & own;
        }
        QColor ink = painter()->pen().color();
        ink.setAlphaF(float(ink.alphaF() * painter()->opacity()));
        const QRectF place = to.mapRect(QRectF(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        heard += PaintedText{m_painting.widget(), text, item.font(), ink, place, clip & place.toAlignedRect()};
    }
    [[nodiscard]] Type type() const override { return User; }
    QList<PaintedText> heard;

private:
    Painting m_painting;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget &window) : m_size(window.size()), m_dpi(window.logicalDpiX()) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &heard() const { return m_engine.heard; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return m_dpi;
        case PdmDepth: return 32;
        case PdmNumColors: return INT_MAX;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    mutable Listener m_engine;
    QSize m_size;
    int m_dpi;
};

} // namespace

QList<PaintedText> paintedText(QWidget &window)
{
    Paper paper(window);
    QPainter painter(&paper);
    window.render(&painter);
    painter.end();
    return paper.heard();
}

} // namespace heliograph::test
