// The floor that the window's start is measured against: one label, painted once, and gone.
#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace {

class OnePaintLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    OnePaintLabel label(QStringLiteral("Slipway"));
    label.resize(1400, 900);
    label.show();
    return QApplication::exec();
}
