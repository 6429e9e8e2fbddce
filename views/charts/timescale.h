#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

namespace slipway {

/// Where a moment stands on a strip of pixels, and which moments deserve a tick. Milliseconds since 1970,
/// UTC.
class TimeScale
{
public:
    struct Tick
    {
        qint64 at = 0;
        QString label; ///< in the person's zone and language
    };

    /// The longest and the shortest stretch that can be shown: 30 years, and one minute.
    static constexpr qint64 longest = 30LL * 365 * 24 * 3600 * 1000;
    static constexpr qint64 shortest = 60LL * 1000;

    TimeScale() = default;
    TimeScale(qint64 from, qint64 to, int width);

    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    int width() const { return m_width; }

    double x(qint64 at) const;
    qint64 at(double x) const;
    /// The same scale with `factor` times as much time on it, the moment under `x` staying where it is.
    TimeScale zoomed(double factor, double x) const;
    TimeScale moved(qint64 milliseconds) const
    {
        return {m_from + milliseconds, m_to + milliseconds, m_width};
    }
    TimeScale resized(int width) const { return {m_from, m_to, width}; }
    /// Ticks at whole minutes, hours, days, months or years, at least `spacing` pixels apart.
    QVector<Tick> ticks(int spacing) const;

private:
    qint64 m_from = 0;
    qint64 m_to = shortest;
    int m_width = 1;
};

} // namespace slipway
