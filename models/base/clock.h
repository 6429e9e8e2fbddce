#pragma once

#include <QDateTime>

namespace slipway {

/// The time, as something handed in, so that tests can hold it still. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now in UTC, cut to whole milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands where it is put.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) { }
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace slipway
