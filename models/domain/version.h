#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace slipway {

/// How a project counts its versions. `Any` takes whatever `TagVersion::parse` recognises.
enum class Versioning { Any, SemVer, CalVer };

/// A Semantic Versioning 2.0.0 version (semver.org); numbers of any length.
/// Ordering is SemVer's precedence (rule 11); build metadata is kept but does not order, and == is precedence
/// equality.
class Version
{
public:
    /// Strict: exactly what semver.org's grammar allows, nothing around it.
    static std::optional<Version> parse(QStringView text);

    const QString &major() const { return m_core[0]; }
    const QString &minor() const { return m_core[1]; }
    const QString &patch() const { return m_core[2]; }
    const QStringList &prerelease() const { return m_prerelease; }
    const QStringList &build() const { return m_build; }
    bool isPrerelease() const { return !m_prerelease.isEmpty(); }
    QString toString() const;

    std::weak_ordering operator<=>(const Version &other) const;
    bool operator==(const Version &other) const { return (*this <=> other) == 0; }

private:
    friend class TagVersion;
    QStringList m_core;
    QStringList m_prerelease;
    QStringList m_build;
};

/// What a tag's name says: an optional package or prefix, and a version in one of the shapes found in the
/// wild
/// (`v1.2.3`, `release-1.2`, `pkg@1.2.3`, `@scope/pkg@1.2.3`, `pkg-v1.2.3`, `2024.05.1`, `v7.1.0.rc1`,
/// `U-Boot-1_1_2`). Never guesses: a name without a version in it is no TagVersion.
class TagVersion
{
public:
    enum class Kind { SemVer, Partial, CalVer, Date, Underscore, FourNumbers, RubyGems, Padded };

    static std::optional<TagVersion> parse(QStringView tagName);

    /// `@scope/pkg`, `release`, … without the joint (`@`, `-v`, `/`); empty where there is none.
    const QString &prefix() const { return m_prefix; }
    /// The version as written, without prefix and `v`.
    const QString &text() const { return m_text; }
    Kind kind() const { return m_kind; }
    bool isPrerelease() const { return m_prerelease; }

    /// Total order of versions within one prefix: numbers by value, pre-releases before their release
    /// (SemVer's precedence wherever both are SemVer; `rc1`, `beta2` and four-number forms by the same idea).
    static std::weak_ordering compare(const TagVersion &a, const TagVersion &b);

private:
    QString m_prefix;
    QString m_text;
    Kind m_kind = Kind::SemVer;
    bool m_prerelease = false;
    int m_phase = 0; ///< -1 before the release of its numbers, 0 the release, 1 after it (a fix of it)
    QStringList m_numbers;
    QStringList m_suffix; ///< SemVer: pre-release identifiers; else words and numbers in turn
};

/// How much a release changes (SemVer rules 6–8).
enum class BumpLevel { None, Patch, Minor, Major };
QString toString(BumpLevel level);

/// The next version after `current`. `zeroMajorKeepsZero`: while major is 0 a breaking change raises minor
/// and a feature raises patch; otherwise plain SemVer increments. A pre-release's own core is released where
/// it is high enough (1.2.0-rc.1 + minor = 1.2.0), as npm semver's `inc` does.
Version bumped(const Version &current, BumpLevel level, bool zeroMajorKeepsZero);

} // namespace slipway
