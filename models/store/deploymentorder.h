#pragma once

#include "models/domain/deploymentsort.h"
#include "models/store/database.h"
#include "models/store/deploymentstore.h"

namespace slipway {

/// The beginning of a history in some order.
struct OrderedRows
{
    QVector<Deployment> rows;
    bool isWhole = false; ///< there are certainly no more
};

/// The history in any order, the same on both engines. Where a column has few values, each is asked for its
/// newest rows; by version and by how long it took an index of its own is walked.
class DeploymentOrder
{
public:
    /// `fewRows`: so many are looked at faster one by one than value by value.
    explicit DeploymentOrder(Database &db, qint64 fewRows = 20'000) : m_db(db), m_fewRows(fewRows) { }

    /// At most `limit` rows from the beginning. Rows whose words were left for later may be missing until
    /// they are learnt; ids() has them.
    Result<OrderedRows> first(const DeploymentFilter &filter, const DeploymentSort &sort, int limit);
    /// The ids of all rows that fit.
    Result<QVector<DeploymentId>> ids(const DeploymentFilter &filter, const DeploymentSort &sort);

private:
    Result<OrderedRows> oldest(const DeploymentFilter &filter, int limit);
    Result<OrderedRows> newest(const DeploymentFilter &filter, int limit);
    Result<OrderedRows> valueByValue(const QVector<DeploymentFilter> &parts, int limit);
    Result<OrderedRows> ofAll(const DeploymentFilter &filter, const DeploymentSort &sort, int limit);
    Result<OrderedRows> rowsOf(const QVector<DeploymentId> &ids, bool isWhole);
    Result<bool> isMore(const DeploymentFilter &filter, qint64 than);

    Database &m_db;
    qint64 m_fewRows;
};

} // namespace slipway
