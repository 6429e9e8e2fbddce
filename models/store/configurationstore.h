#pragma once

#include "models/base/ids.h"
#include "models/domain/configurationrules.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// Which files hold the configuration of which environment, a list of rules a project.
class ConfigurationStore
{
public:
    explicit ConfigurationStore(Database &db) : m_db(db) { }
    /// In their order; empty where none were kept.
    Result<QVector<ConfigurationRule>> rulesOf(ProjectId project);
    /// Puts `rules` in place of the project's. Error::NotFound where a rule names a source that is no
    /// project.
    Result<void> setRules(ProjectId project, const QVector<ConfigurationRule> &rules);

private:
    Database &m_db;
};

} // namespace slipway
