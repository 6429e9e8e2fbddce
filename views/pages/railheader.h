#pragma once

#include <QHeaderView>

namespace slipway {

class Theme;

/// The rail's column headings: over each bar its environment and the version that runs there.
class RailHeader final : public QHeaderView
{
    Q_OBJECT
public:
    RailHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// As wide as an environment's heading asks for.
    int wishedWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace slipway
