#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// What a lock file pins: versions by the package's name, each once and in order. One name may have several.
using DependencySet = QMap<QString, QStringList>;

/// What two states of a lock file say differently of one package.
struct DependencyChange
{
    enum class Kind { Added, Removed, Raised, Lowered, Changed };

    QString file;
    QString name;
    QStringList from; ///< none: it was not there
    QStringList to; ///< none: it is not there any more
    Kind kind = Kind::Changed;
    bool isMajor = false; ///< the first number of its version is another, or the second where the first is 0
    bool operator==(const DependencyChange &) const = default;
};

/// By the package's name. `Raised` and `Lowered` where one version became another and both can be ordered.
QVector<DependencyChange> dependencyChanges(const QString &file, const DependencySet &from,
                                            const DependencySet &to);

} // namespace slipway
