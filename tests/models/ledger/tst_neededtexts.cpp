// An entry that signatures rest on and that lost its text is a fault wherever it is read.
#include "models/ledger/ledger.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/rulechangeledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "tests/support/teststore.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

/// Whether whoever reads entries of that kind can; the error otherwise.
Result<void> readFor(const QString &kind, Database &db)
{
    const auto plain = [](const auto &read) { return read ? Result<void>() : fail(read.error()); };
    if (isAboutSigners(kind))
        return plain(SignerLedger(db).directory());
    if (isAboutOverrides(kind))
        return plain(OverrideLedger(db).all());
    if (isAboutStanding(kind))
        return plain(StandingLedger(db).all());
    return plain(RuleChangeLedger(db).all());
}

} // namespace

class tst_NeededTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingTextIsNoEmptyChange_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"signer.added", "signer.revoked", "role.set", "standing.added",
                                 "standing.revoked", "override.added", "override.revoked", "change.proposed",
                                 "change.confirmed", "change.withdrawn", "two_persons.set"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aMissingTextIsNoEmptyChange()
    {
        QFETCH(QString, kind);
        TestStore workspace(StoreAddress::Engine::Sqlite);
        SLIPWAY_VERIFY(waitFor(workspace.store().open(Store::Mode::Create)));
        SLIPWAY_VERIFY(workspace.write([kind](Database &db) {
            return Ledger(db).append(u"ada"_s, kind, {{u"name"_s, u"ben"_s}},
                                     QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
        }));
        SLIPWAY_VERIFY(workspace.write([kind](Database &db) { return readFor(kind, db); }));
        SLIPWAY_VERIFY(workspace.write(
            [](Database &db) { return db.execute(u"UPDATE ledger SET body = x'' WHERE sequence = 1"_s); }));
        const auto read = workspace.write([kind](Database &db) { return readFor(kind, db); });
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"entry 1 is gone"), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_NeededTexts)
#include "tst_neededtexts.moc"
