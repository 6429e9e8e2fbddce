#pragma once

#include <QMetaType>
#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace slipway {

/// Why something did not work, as a value.
/// `message` is one translated sentence for the person: what happened, why, what to do next.
/// `detail` is for the log and the "Details" fold; it never holds a secret.
/// Code branches on `kind` only, never on a text.
struct Error
{
    enum class Kind {
        Usage,
        Network,
        Auth,
        NotFound,
        RateLimited,
        Invalid,
        Storage,
        Git,
        Refused,
        Cancelled,
        Bug
    };

    Kind kind = Kind::Bug;
    QString message;
    QString detail;
    int status = 0; ///< what a server answered with, by HTTP's numbers; 0 where none did

    /// The kind's name in the command line's JSON (`error.kind`).
    QString kindName() const;
    bool operator==(const Error &) const = default;
};

/// Carries an Error into a Result, as std::unexpected does.
struct Unexpected
{
    Error error;
};

inline Unexpected fail(Error::Kind kind, QString message, QString detail = {})
{
    return Unexpected{Error{kind, std::move(message), std::move(detail)}};
}
inline Unexpected fail(Error error)
{
    return Unexpected{std::move(error)};
}

/// A value or an Error; the names are std::expected's, so that an alias can take its place one day.
template <class T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Unexpected unexpected) : m_state(std::in_place_index<1>, std::move(unexpected.error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

    template <class U> T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// Calls `next(value)` and gives its Result; an error passes through untouched.
    template <class F> auto and_then(F &&next) const -> std::invoke_result_t<F, const T &>
    {
        if (has_value())
            return std::forward<F>(next)(value());
        return Unexpected{error()};
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected unexpected) : m_error(std::move(unexpected.error)) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    void value() const { }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

template <class T> struct IsResult : std::false_type
{
};
template <class T> struct IsResult<Result<T>> : std::true_type
{
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Error)
