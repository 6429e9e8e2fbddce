#include "app/gui/rulebook.h"

#include "models/ledger/rulechangeledger.h"
#include "models/ledger/signerledger.h"
#include "models/schedule/freezes.h"
#include "models/store/approvalstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/monitorstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int daysAhead = 400; // a freeze of every year comes back within them

Result<void> readEnvironments(Database &db, const QVector<Freeze> &freezes, const QDateTime &now,
                              RuleBook &book)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    QString before;
    for (const Environment &environment : *environments) {
        const auto written = GateStore(db).policy(environment.id);
        // What one of them cannot be read for is said there; the others are listed all the same.
        if (!written && written.error().kind != Error::Kind::Invalid)
            return fail(written.error());
        EnvironmentRules rules;
        rules.environment = environment;
        rules.before = before;
        rules.takeWritten(written);
        rules.freezes = activeFreezes(freezes, {}, environment.name, now);
        rules.isCarried = std::ranges::any_of(book.targets, [&environment](const DeployTarget &target) {
            return target.environment == environment.name && target.project.isEmpty();
        });
        book.rules.append(rules);
        before = environment.name;
    }
    return {};
}

Result<void> readMarks(Database &db, RuleBook &book)
{
    const auto projects = ProjectStore(db).all();
    if (!projects)
        return fail(projects.error());
    for (const Project &project : *projects) {
        const auto marks = GateStore(db).marks(project.name);
        if (!marks)
            return fail(marks.error());
        for (auto one = marks->cbegin(); one != marks->cend(); ++one) {
            if (one->isHeld || one->isBad)
                book.marks.append({project.name, one.key(), *one});
        }
    }
    std::ranges::sort(book.marks,
                      [](const MarkedRelease &a, const MarkedRelease &b) { return a.mark.at > b.mark.at; });
    return {};
}

Result<void> countOpen(Database &db, RuleBook &book)
{
    const auto requests = ApprovalStore(db).all();
    if (!requests)
        return fail(requests.error());
    for (const ApprovalRequest &request : *requests) {
        if (request.state == ApprovalState::Pending || request.state == ApprovalState::Approved)
            ++book.openRequests[request.subject.environment];
    }
    return {};
}

} // namespace

FreezeRow freezeRowOf(const Freeze &freeze, const QDateTime &now)
{
    FreezeRow row;
    row.freeze = freeze;
    const auto times = freezeTimes(freeze, now, now.addDays(daysAhead));
    if (!times) {
        row.isActive = true; // as the gate takes a rule that cannot be read any more
        return row;
    }
    for (const FreezeTime &time : *times) {
        if (time.from <= now) {
            row.isActive = true;
            row.until = time.until;
        } else {
            row.next = time.from;
            break;
        }
    }
    return row;
}

Result<RuleBook> readRuleBook(Database &db, const QDateTime &now)
{
    RuleBook book;
    const auto freezes = GateStore(db).freezes();
    if (!freezes)
        return fail(freezes.error());
    for (const Freeze &freeze : *freezes)
        book.freezes.append(freezeRowOf(freeze, now));
    std::ranges::stable_sort(book.freezes, [](const FreezeRow &a, const FreezeRow &b) {
        if (a.isActive != b.isActive)
            return a.isActive;
        if (a.next.isValid() != b.next.isValid())
            return a.next.isValid();
        return a.next < b.next;
    });
    const auto targets = PromotionStore(db).targets();
    if (!targets)
        return fail(targets.error());
    book.targets = *targets;
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    book.signers = *signers;
    const auto monitors = MonitorStore(db).all();
    if (!monitors)
        return fail(monitors.error());
    book.monitors = *monitors;
    const auto twoPersons = RuleChangeLedger(db).twoPersons();
    if (!twoPersons)
        return fail(twoPersons.error());
    book.twoPersons = *twoPersons;
    if (const auto read = readEnvironments(db, *freezes, now, book); !read)
        return fail(read.error());
    if (const auto read = readMarks(db, book); !read)
        return fail(read.error());
    if (const auto counted = countOpen(db, book); !counted)
        return fail(counted.error());
    return book;
}

} // namespace slipway
