// The floor of every start: a window of one label. Leaves after its first paint and prints the milliseconds
// since the moment it was given (seconds since 1970), as `slipway --quit-after-first-paint` does.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

class EmptyWindow final : public QLabel
{
public:
    explicit EmptyWindow(double since) : QLabel(QStringLiteral("Slipway")), m_since(since)
    {
        resize(1440, 900);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, this, [this] {
            const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
            std::printf("%.1f\n", (now.count() - m_since) * 1000);
            QCoreApplication::quit();
        });
    }

private:
    double m_since;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    EmptyWindow window(std::atof(argv[1]));
    window.show();
    return QApplication::exec();
}
