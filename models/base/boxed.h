#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace slipway {

/// A value that may be absent, kept on the heap: as small as a pointer where it is absent, and shared by its
/// copies until one of them is written. Reads like a std::optional, and compares by value. Copies may be read
/// on different threads.
template <class T> class Boxed
{
public:
    Boxed() = default;
    Boxed(std::nullopt_t) { }
    Boxed(T value) : m_value(std::make_shared<T>(std::move(value))) { }
    Boxed(std::optional<T> value)
    {
        if (value)
            m_value = std::make_shared<T>(std::move(*value));
    }

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }

    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    /// For writing: what is shared becomes this one's own.
    T &operator*() { return own(); }
    T *operator->() { return &own(); }

    void reset() { m_value.reset(); }

    friend bool operator==(const Boxed &a, const Boxed &b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    T &own()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        // Whoever held it before has done its reading: its letting go came before the count was seen.
        std::atomic_thread_fence(std::memory_order_acquire);
        return *m_value;
    }

    std::shared_ptr<T> m_value;
};

} // namespace slipway
