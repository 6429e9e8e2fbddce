#include "views/pages/quietsplitter.h"

#include "views/theme/tokens.h"

namespace slipway {

namespace {

class QuietHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { }
};

} // namespace

QuietSplitter::QuietSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(Space::Large);
}

QSplitterHandle *QuietSplitter::createHandle()
{
    return new QuietHandle(orientation(), this);
}

} // namespace slipway
