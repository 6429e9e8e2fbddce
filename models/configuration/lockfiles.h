#pragma once

#include "models/base/result.h"
#include "models/domain/dependency.h"

#include <QByteArray>
#include <QStringView>

namespace slipway {

/// A lock file larger than this is not read.
constexpr qsizetype mostBytesOfLockFile = 32 << 20;

/// Whether the packages in a file of this name can be read: package-lock.json, npm-shrinkwrap.json,
/// yarn.lock, composer.lock, Cargo.lock, poetry.lock, uv.lock, Pipfile.lock, go.mod, go.sum, Gemfile.lock,
/// requirements*.txt.
bool isLockFile(QStringView path);

/// The packages in it; empty content has none. Error::Invalid where it cannot be read. Of go.mod only what a
/// module requires, of requirements.txt only what is pinned. Calculates: not for the GUI thread. Never
/// throws.
Result<DependencySet> readLockFile(QStringView path, const QByteArray &content);

} // namespace slipway
