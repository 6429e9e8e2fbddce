#include "tests/support/teststore.h"

#include "tests/support/postgresserver.h"

using namespace Qt::StringLiterals;

namespace slipway::tests {

bool postgresIsRequired()
{
    return PostgresServer::isRequired();
}

void addEngineRows(const char *what)
{
    QTest::addColumn<StoreAddress::Engine>("engine");
    QTest::addRow("%s on SQLite", what) << StoreAddress::Engine::Sqlite;
    QTest::addRow("%s on PostgreSQL", what) << StoreAddress::Engine::PostgreSql;
}

TestStore::TestStore(StoreAddress::Engine engine)
{
    if (engine == StoreAddress::Engine::Sqlite) {
        m_address = *StoreAddress::parse(m_folder.filePath(u"team.slipway"_s));
    } else if (auto *server = PostgresServer::shared()) {
        m_address = *StoreAddress::parse(server->freshDatabase());
    } else {
        m_whyNot = PostgresServer::whyNot();
        return;
    }
    m_store = std::make_unique<Store>(m_address);
}

TestStore::~TestStore() = default;

std::unique_ptr<Store> TestStore::another() const
{
    return std::make_unique<Store>(m_address);
}

} // namespace slipway::tests
