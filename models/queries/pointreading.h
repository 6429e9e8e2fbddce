#pragma once

#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/queries/point.h"
#include "models/store/database.h"

#include <QVector>

#include <optional>

namespace slipway {

class History;

/// What the workspace knows about a point's text, read before the repository is asked.
struct PointFacts
{
    QString text;
    Project project;
    std::optional<Environment> environment; ///< the text names this one…
    QDateTime at; ///< …at this time (null: now)
    std::optional<Deployment> live; ///< what is live there
    QStringList environmentNames;
    QString timeTrouble; ///< an environment was named with a time that is none
};

/// Runs on the store's thread.
Result<PointFacts> readPointFacts(Database &db, const Project &project, const QString &text,
                                  const QDateTime &now);

/// What the text means, given what the workspace and the repository know. Without a history (null) only
/// environments are understood.
Result<Point> readPoint(const PointFacts &facts, const History *history);

} // namespace slipway
