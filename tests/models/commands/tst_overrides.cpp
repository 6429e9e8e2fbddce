// A freeze that is overridden for one release, by those who may.
#include "models/commands/environmentcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/overridecommands.h"
#include "models/commands/projectcommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/commands/signercommands.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/signerledger.h"
#include "models/queries/deploymentsquery.h"
#include "models/queries/evidencequery.h"
#include "models/queries/overridequery.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/sshkeys.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

TokenReader withoutTokens()
{
    return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
}

/// Production is frozen for two days; a command carries what comes.
class Winter
{
public:
    explicit Winter(const QString &repository, const QStringList &mayOverride)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/true"_s};
        GatePolicy policy;
        policy.freezeOverride = mayOverride;
        const bool isReady = office.furnish(repository)
            && ended(setDeployTarget(office.context(), target)).has_value()
            && ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value() && freeze(u"audit"_s);
        [&] { QVERIFY(isReady); }();
    }
    bool freeze(const QString &reason)
    {
        Freeze one;
        one.reason = reason;
        one.environment = u"prod"_s;
        one.startsAt = office.clock().now().addSecs(-3600);
        one.endsAt = office.clock().now().addDays(2);
        return ended(addFreeze(office.context(), one)).has_value();
    }
    Result<FreezeOverride> give(const QString &keyFile = {}, const QString &release = u"1.0.1"_s)
    {
        NewOverride wish;
        wish.wish = {.project = u"web"_s, .environment = u"prod"_s, .release = release};
        wish.reason = u"hot fix for the outage"_s;
        wish.keyFile = keyFile;
        return ended(overrideFreeze(office.context(), wish, &receiver));
    }
    Result<PromotionPlan> plan(const QString &release = u"1.0.1"_s)
    {
        return ended(askPromotionPlan(office.context().ask,
                                      {.project = u"web"_s, .environment = u"prod"_s, .release = release}));
    }
    Result<PromotionOutcome> letIn(const QString &release = u"1.0.1"_s)
    {
        office.clock().advance(60'000);
        return ended(promote(office.context(), withoutTokens(),
                             {.project = u"web"_s, .environment = u"prod"_s, .release = release}));
    }

    Office office;
    QObject receiver;
};

QString whyOf(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class tst_Overrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tag : {u"v1.0.0"_s, u"v1.0.1"_s, u"v1.1.0"_s}) {
            m_repository.change(u"feat: "_s + tag, tag);
            m_repository.tag(tag);
        }
    }

    void whatIsOverriddenGoesInAndNothingElse()
    {
        Winter winter(m_repository.path(), {u"*"_s});
        QCOMPARE(kindOf(winter.letIn()), Error::Kind::Refused);
        const auto given = winter.give();
        QVERIFY2(given, qPrintable(whyOf(given)));
        QCOMPARE(given->subject.freezes.size(), 1);
        QCOMPARE(kindOf(winter.letIn(u"1.1.0"_s)), Error::Kind::Refused);
        const auto done = winter.letIn();
        QVERIFY2(done, qPrintable(whyOf(done)));
        const QByteArray asked = QJsonDocument::fromJson(ledgerBody(winter, u"promotion.asked"_s))
                                     .object()
                                     .value(u"freeze_overrides"_s)
                                     .toArray()
                                     .isEmpty()
            ? "none"
            : "named";
        QCOMPARE(asked, QByteArray("named"));
        // History says so, and so does the evidence.
        DeploymentsQuestion question;
        question.wantFreezes = true;
        question.now = winter.office.clock().now().addSecs(60);
        const auto history = ended(askDeployments(winter.office.context().ask, question));
        QVERIFY2(history && history->page.rows.size() == 1, qPrintable(whyOf(history)));
        const FreezeNote note = history->freezes.value(history->page.rows.first().id.value);
        QCOMPARE(note.by, u"ada"_s);
        QCOMPARE(note.reason, u"hot fix for the outage"_s);
        const auto evidence = ended(askEvidence(winter.office.context().ask, u"web"_s, u"1.0.1"_s));
        QVERIFY2(evidence, qPrintable(whyOf(evidence)));
        const QJsonArray overrides = evidence->value(u"freeze_overrides"_s).toArray();
        QCOMPARE(overrides.size(), 1);
        QCOMPARE(overrides.first().toObject().value(u"reason"_s).toString(), u"hot fix for the outage"_s);
    }

    void itIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Error::Kind>("kind");
        for (const auto &[how, kind] : {std::pair("without a reason", Error::Kind::Usage),
                                        {"with an end gone by", Error::Kind::Usage},
                                        {"with an end too far", Error::Kind::Usage},
                                        {"where nothing is frozen", Error::Kind::Refused},
                                        {"where the rules let nobody", Error::Kind::Refused},
                                        {"of another release than was shown", Error::Kind::Refused},
                                        {"with a key where no signer is known", Error::Kind::Refused}})
            QTest::newRow(how) << QString::fromLatin1(how) << kind;
    }
    void itIsRefused()
    {
        QFETCH(QString, how);
        QFETCH(Error::Kind, kind);
        Winter winter(m_repository.path(), how.contains(u"nobody") ? QStringList() : QStringList{u"*"_s});
        const qint64 before = winter.office.newestEntry().sequence;
        NewOverride wish;
        wish.wish = {.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.1"_s};
        wish.reason = how.contains(u"reason") ? QString() : u"outage"_s;
        if (how.contains(u"gone by"))
            wish.notAfter = winter.office.clock().now();
        if (how.contains(u"too far"))
            wish.notAfter = winter.office.clock().now().addDays(40);
        if (how.contains(u"nothing is frozen"))
            wish.wish.environment = u"staging"_s;
        if (how.contains(u"shown"))
            wish.shown = winter.plan(u"1.1.0"_s)->overridable;
        if (how.contains(u"key"))
            wish.keyFile = m_keys.file(u"anna"_s);
        QCOMPARE(kindOf(ended(overrideFreeze(winter.office.context(), wish, &winter.receiver))), kind);
        QCOMPARE(winter.office.newestEntry().sequence, before);
    }

    void onlyPeopleOfTheRoleMayAndTheySign()
    {
        Winter winter(m_repository.path(), {u"release-manager"_s});
        for (const QString &name : {u"anna"_s, u"bob"_s}) {
            NewSigner signer;
            signer.name = name;
            signer.keyText = m_keys.publicText(name);
            signer.roles = name == u"anna" ? QStringList{u"release-manager"_s} : QStringList{u"qa"_s};
            QVERIFY(ended(addSigner(winter.office.context(), signer)));
        }
        QCOMPARE(kindOf(winter.give()), Error::Kind::Refused); // not signed
        const auto bob = winter.give(m_keys.file(u"bob"_s));
        QVERIFY2(whyOf(bob).contains(u"release-manager"), qPrintable(whyOf(bob)));
        const auto anna = winter.give(m_keys.file(u"anna"_s));
        QVERIFY2(anna, qPrintable(whyOf(anna)));
        QVERIFY(!anna->selfAttested);
        const auto plan = winter.plan();
        QVERIFY(plan && plan->canMove());
        QCOMPARE(plan->overrides.size(), 1);
        // What was signed, under another name or changed by a letter, counts for nothing.
        SignerDirectory signers = ended(winter.office.store().read([](Database &db) {
                                      return SignerLedger(db).directory();
                                  })).value_or(SignerDirectory());
        FreezeOverride forged = *anna;
        forged.by = u"bob"_s;
        QVERIFY(!overrideCheckOf(forged, signers));
        forged = *anna;
        forged.statement.replace("hot fix", "hot mix");
        const auto check = overrideCheckOf(forged, signers);
        QVERIFY(check);
        SignatureVerifier verifier;
        const auto verdicts = ended(verifier.verify({*check}));
        QVERIFY(verdicts && !verdicts->value(check->digest(), false));
        // A key that is revoked takes the override along.
        const auto key = m_keys.publicKey(u"anna"_s);
        QVERIFY(
            ended(revokeSigner(winter.office.context(), {u"anna"_s, key.fingerprint(), false, u"lost"_s})));
        QCOMPARE(kindOf(winter.letIn()), Error::Kind::Refused);
    }

    /// Looked at, then overtaken: what it rests on is read once more in the unit of work.
    void whatItRestsOnIsLookedAtOnceMore_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("the override was taken back") << u"revoked"_s;
        QTest::newRow("the override ran out") << u"expired"_s;
        QTest::newRow("another freeze came") << u"freeze"_s;
    }
    void whatItRestsOnIsLookedAtOnceMore()
    {
        QFETCH(QString, what);
        Winter winter(m_repository.path(), {u"*"_s});
        const auto given = winter.give();
        QVERIFY2(given, qPrintable(whyOf(given)));
        const auto plan = winter.plan();
        QVERIFY(plan && plan->canMove());
        if (what == u"revoked")
            QVERIFY(ended(endOverride(winter.office.context(), given->id, u"not needed"_s)));
        else if (what == u"expired")
            winter.office.clock().advance(qint64(25) * 3600'000);
        else
            QVERIFY(winter.freeze(u"elections"_s));
        const auto late = ended(promotePlanned(winter.office.context(), withoutTokens(), *plan, {}));
        QCOMPARE(kindOf(late), Error::Kind::Refused);
        QVERIFY2(late.error().message.startsWith(u"The override of the freeze"),
                 qPrintable(late.error().message));
    }

    /// Taken away, promoted, put there again: nobody's way round who may override.
    void whileItHoldsOnlyThoseWhoMayOverrideItEndIt()
    {
        Winter winter(m_repository.path(), {u"release-manager"_s});
        const CommandContext context = winter.office.context();
        QCOMPARE(kindOf(ended(removeFreeze(context, 1, u"in my way"_s))), Error::Kind::Refused);
        GatePolicy policy;
        policy.freezeOverride = {u"*"_s};
        QVERIFY(ended(setGatePolicy(context, u"prod"_s, policy)));
        QCOMPARE(kindOf(ended(removeFreeze(context, 1, u" "_s))), Error::Kind::Usage);
        QVERIFY(ended(removeFreeze(context, 1, u"the audit is over"_s)));
        QVERIFY(ledgerBody(winter, u"freeze.removed"_s).contains("the audit is over"));
    }
    void whatDoesNotHoldYetIsAnybodysToTakeAway()
    {
        Winter winter(m_repository.path(), {u"release-manager"_s});
        Freeze later;
        later.reason = u"elections"_s;
        later.environment = u"prod"_s;
        later.startsAt = winter.office.clock().now().addDays(9);
        const auto kept = ended(addFreeze(winter.office.context(), later));
        QVERIFY(kept);
        QVERIFY(ended(removeFreeze(winter.office.context(), kept->id)));
    }

    /// A freeze that began after the word was given was not what it was about.
    void historyNamesNobodyForAFreezeThatCameLater()
    {
        Winter winter(m_repository.path(), {u"*"_s});
        QVERIFY(winter.give());
        winter.office.clock().advance(2LL * 3600'000);
        QVERIFY(winter.freeze(u"elections"_s)); // since an hour
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"prod"_s;
        report.commit = u"v1.0.1"_s;
        QVERIFY(ended(recordDeployment(winter.office.context(), report)));
        DeploymentsQuestion question;
        question.wantFreezes = true;
        question.now = winter.office.clock().now().addSecs(60);
        const auto history = ended(askDeployments(winter.office.context().ask, question));
        QVERIFY2(history && history->page.rows.size() == 1, qPrintable(whyOf(history)));
        const qint64 id = history->page.rows.first().id.value;
        QVERIFY(history->freezes.contains(id));
        QCOMPARE(history->freezes.value(id).by, QString());
    }

    void itEndsWithItsPlaceAndOnce()
    {
        Winter winter(m_repository.path(), {u"*"_s});
        const auto given = winter.give();
        QVERIFY(given);
        QCOMPARE(kindOf(ended(endOverride(winter.office.context(), given->id, u" "_s))), Error::Kind::Usage);
        QVERIFY(ended(removeProject(winter.office.context(), u"web"_s)));
        const auto all = ended(askOverrides(winter.office.context().ask));
        QVERIFY(all && all->size() == 1 && all->first().revokedAt.isValid());
        QCOMPARE(kindOf(ended(endOverride(winter.office.context(), given->id, u"again"_s))),
                 Error::Kind::Refused);
    }

    void noEntryNoOverride()
    {
        Winter winter(m_repository.path(), {u"*"_s});
        QVERIFY(winter.office.breakLedger());
        QVERIFY(!winter.give());
        const auto plan = winter.plan();
        QVERIFY(plan && !plan->canMove());
    }

private:
    static QByteArray ledgerBody(Winter &winter, const QString &kind)
    {
        const auto page =
            ended(winter.office.store().read([](Database &db) { return Ledger(db).page(0, 50); }));
        if (!page)
            return {};
        const auto entry = std::ranges::find(*page, kind, &LedgerEntry::kind);
        return entry == page->cend() ? QByteArray() : entry->body;
    }

    ScratchRepository m_repository;
    tests::SshKeys m_keys;
};

QTEST_GUILESS_MAIN(tst_Overrides)
#include "tst_overrides.moc"
