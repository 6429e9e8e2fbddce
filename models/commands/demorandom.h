#pragma once

#include <QtGlobal>

namespace slipway {

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64; the standard
/// library's distributions differ between makers).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0 ≤ number < below.
    int below(int limit) { return int(next() % quint64(qMax(limit, 1))); }
    /// 0 ≤ number < 1.
    double fraction() { return double(next() >> 11) / 9007199254740992.0; }
    bool chance(double probability) { return fraction() < probability; }
    template <class List> auto &of(const List &list) { return list[below(int(list.size()))]; }

private:
    quint64 m_state;
};

} // namespace slipway
