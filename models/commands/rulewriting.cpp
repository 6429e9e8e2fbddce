#include "models/commands/rulewriting.h"

#include "models/ledger/rulechangeledger.h"
#include "models/ledger/signerledger.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

Result<void> mayChangeAtOnce(Database &db, const Signature &signature, const RuleChange &change,
                             Authority authority, const SignerDirectory &now,
                             const SignerDirectory &afterwards)
{
    if (authority == Authority::TwoPersons)
        return {};
    const auto demand = RuleChangeLedger(db).twoPersons();
    if (!demand)
        return fail(demand.error());
    if (!demand->isAskedFor(change))
        return {};
    const QStringList people = now.peopleInForce(signature.at);
    if (waitsForAnother(change, *demand, people.size(), afterwards.peopleInForce(signature.at).size()))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Two persons are asked for here: propose this change with a reason, "
                                     "signed with your own key (--reason WHY --sign-with FILE), and another "
                                     "person confirms it."));
    if (people.size() >= 2)
        return {}; // a key's end, which waits for nobody
    return enter(db, signature, u"two_persons.lapsed"_s,
                 {{u"kind"_s, toString(change.kind)},
                  {u"of"_s, change.of},
                  {u"people"_s, QJsonArray::fromStringList(people)}});
}

Result<void> mayChangeAtOnce(Database &db, const Signature &signature, const RuleChange &change,
                             Authority authority)
{
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    return mayChangeAtOnce(db, signature, change, authority, *signers, *signers);
}

} // namespace slipway
