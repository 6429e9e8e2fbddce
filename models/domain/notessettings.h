#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// What a project says of one type of commits.
struct NotesType
{
    QString type; ///< lower case
    QString title; ///< of the section that they stand in; empty: the one they always stand in
    bool hidden = false; ///< left out, but where they break something
};

/// A project's own rules for its notes and versions, from a file beside its sources. What is absent is
/// decided elsewhere.
struct NotesSettings
{
    QString tagPattern; ///< glob
    QStringList paths;
    QString templateName; ///< a file relative to the settings', or one that Slipway brings
    QString audience;
    bool firstParent = false;
    QVector<NotesType> types; ///< in the order of their sections
    std::optional<bool> needsConvention;
    std::optional<bool> needsBreakingNote;
    std::optional<bool> needsTicket;
    std::optional<bool> zeroMajorKeepsZero;
    QString firstVersion;
    QStringList notTaken; ///< what the file says and Slipway has no word for, one key each
};

} // namespace slipway
