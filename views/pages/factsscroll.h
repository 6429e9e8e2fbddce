#pragma once

#include <QScrollArea>

namespace slipway {

/// On a small screen the facts scroll, so that they do not ask for a taller window than there is room for;
/// they are never cut at the side.
class FactsScroll final : public QScrollArea
{
    Q_OBJECT
public:
    FactsScroll(QWidget *facts, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slipway
