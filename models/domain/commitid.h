#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace slipway {

/// The full id of a git commit (SHA-1: 20 bytes, SHA-256: 32). A default-made one is null: "unknown commit".
class CommitId
{
public:
    CommitId() = default;

    /// Reads exactly 40 or 64 hexadecimal digits, of either case; anything else (an abbreviation too) is no
    /// id.
    static std::optional<CommitId> parse(QStringView hex);
    /// `size` is 20 or 32.
    static CommitId fromRaw(const unsigned char *bytes, int size = 20);

    bool isNull() const { return m_size == 0; }
    int size() const { return m_size; }
    const unsigned char *bytes() const { return m_bytes.data(); }
    /// Lower-case hexadecimal; empty for null.
    QString hex() const;
    /// The first eight digits, for showing.
    QString shortHex() const;

    bool operator==(const CommitId &other) const = default;
    std::strong_ordering operator<=>(const CommitId &other) const = default;

private:
    std::array<unsigned char, 32> m_bytes{};
    unsigned char m_size = 0;
};

size_t qHash(const CommitId &id, size_t seed = 0);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::CommitId)
