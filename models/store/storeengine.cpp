#include "models/store/storeengine.h"

#include "models/store/postgresengine.h"
#include "models/store/sqliteengine.h"

namespace slipway {

std::unique_ptr<StoreEngine> StoreEngine::make(const StoreAddress &address)
{
    if (address.engine == StoreAddress::Engine::PostgreSql)
        return std::make_unique<PostgresEngine>(address);
    return std::make_unique<SqliteEngine>(address.file);
}

} // namespace slipway
