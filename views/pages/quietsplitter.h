#pragma once

#include <QSplitter>

namespace slipway {

/// A splitter whose border is only space between two cards; it can be moved all the same.
class QuietSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit QuietSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace slipway
