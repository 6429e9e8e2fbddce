#include "views/theme/statelook.h"
#include "views/theme/theme.h"
#include "views/theme/tintedicon.h"
#include "views/theme/tooltip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const Colour inks[] = {Colour::Text,    Colour::Muted,  Colour::Accent, Colour::Succeeded,  Colour::Running,
                       Colour::Waiting, Colour::Failed, Colour::Frozen, Colour::RolledBack, Colour::Unknown};
const Colour grounds[] = {Colour::Window,      Colour::Surface,    Colour::Raised,    Colour::Selection,
                          Colour::WaitingTint, Colour::FailedTint, Colour::FrozenTint};

QColor of(const Palette &palette, Colour colour)
{
    return palette[static_cast<std::size_t>(colour)];
}

} // namespace

/// The tokens hold what they promise: readable everywhere, and a shape and a word for every state.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsReadAsWcagSays()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void everyInkIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QVector<QColor>>("palette");
        const auto row = [](const char *name, const Palette &palette) {
            QTest::newRow(name) << QVector<QColor>(palette.cbegin(), palette.cend());
        };
        row("light", lightPalette());
        row("dark", darkPalette());
        row("high contrast, light", highContrastPalette(false));
        row("high contrast, dark", highContrastPalette(true));
    }

    void everyInkIsReadableOnEveryGround()
    {
        QFETCH(const QVector<QColor>, palette);
        Palette tokens;
        std::copy(palette.cbegin(), palette.cend(), tokens.begin());
        for (const Colour ink : inks) {
            for (const Colour ground : grounds) {
                const double contrast = contrastOf(of(tokens, ink), of(tokens, ground));
                QVERIFY2(
                    contrast >= 4.5,
                    qPrintable(u"ink %1 on ground %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(contrast)));
            }
        }
        QVERIFY(contrastOf(of(tokens, Colour::OnAccent), of(tokens, Colour::Accent)) >= 4.5);
        QVERIFY(contrastOf(of(tokens, Colour::OnAccent), of(tokens, Colour::Waiting)) >= 4.5);
    }

    void everyStateHasAShapeAndAWord()
    {
        Theme theme(*qApp);
        for (int i = 0; i <= int(DeploymentState::Unknown); ++i) {
            const StateLook look = lookOf(static_cast<DeploymentState>(i));
            QVERIFY2(!look.word.isEmpty(), qPrintable(look.icon));
            QVERIFY2(!theme.pixmap(look.icon, look.colour, 16, 1).isNull(), qPrintable(look.icon));
        }
        for (int i = 0; i <= int(CellAttention::UnknownCommit); ++i) {
            const StateLook look = lookOf(static_cast<CellAttention>(i));
            QVERIFY(!look.word.isEmpty());
            QVERIFY(!theme.pixmap(look.icon, look.colour, 16, 1).isNull());
        }
        for (int i = 0; i <= int(ApprovalState::Void); ++i)
            QVERIFY(!theme.pixmap(lookOf(static_cast<ApprovalState>(i)).icon, Colour::Text, 16, 1).isNull());
    }

    void statesOfOneKindDifferInShape()
    {
        QSet<QString> shapes;
        for (int i = 0; i <= int(CellAttention::UnknownCommit); ++i)
            shapes.insert(lookOf(static_cast<CellAttention>(i)).icon);
        QCOMPARE(shapes.size(), int(CellAttention::UnknownCommit) + 1);
    }

    void anIconIsDrawnInItsColourAndAtTheScreensDensity()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        const QPixmap two = theme.pixmap(u"check"_s, Colour::Failed, 16, 2);
        QCOMPARE(two.size(), QSize(32, 32));
        QCOMPARE(two.deviceIndependentSize(), QSizeF(16, 16));
        const QImage image = two.toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixelColor(x, y).rgb() == theme.colour(Colour::Failed).rgb();
        }
        QVERIFY(found);
        QVERIFY(theme.pixmap(u"no-such-icon"_s, Colour::Text, 16, 1).isNull());
    }

    void aThemeChangeIsSaidOnceAndReachesThePalette()
    {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colour(Colour::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
                 theme.colour(Colour::Muted));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void aToolTipIsNeverHtmlFromOutside()
    {
        const QString tip = plainToolTip(u"<img src='/dev/zero'> & co"_s);
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.contains(u"&lt;img"_s));
        QVERIFY(plainToolTip({}).isEmpty());
        QVERIFY(plainToolTip(QString(1 << 20, u'x')).size() < 3000);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
