// Between the approval and the promotion one thing changes: nothing goes, and the refusal says what changed.
#include "models/commands/approvalcommands.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/promotecommands.h"
#include "models/store/serverfactstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A release that two people approved, with everything that their approval speaks of.
class Approved
{
public:
    Approved()
    {
        repository.change(u"feat: begin"_s, u"a"_s);
        repository.tag(u"v1.0.0"_s);
        const bool isReady = office.furnish(repository.path()) && addForge() && publish({digest(u'1')})
            && tell(CheckState::Passed) && setTarget({}) && setPolicy({}) && approve();
        [&] { QVERIFY(isReady); }();
    }

    static QString digest(QChar digit) { return u"sha256:"_s + QString(64, digit); }
    bool publish(const QStringList &digests)
    {
        ServerRelease release;
        release.externalId = u"1"_s;
        release.remote = u"acme/web"_s;
        release.tag = u"v1.0.0"_s;
        for (const QString &one : digests)
            release.assets += ServerAsset{u"web-%1.tar"_s.arg(release.assets.size()), 1, one, {}};
        return put(QVector<ServerRelease>{release});
    }
    bool tell(CheckState state)
    {
        ServerCheck check;
        check.externalId = u"1"_s;
        check.remote = u"acme/web"_s;
        check.commit = *CommitId::parse(repository.idOf(u"v1.0.0"_s));
        check.name = u"tests"_s;
        check.state = state;
        check.startedAt = office.clock().now();
        return put(QVector<ServerCheck>{check});
    }
    /// Changes some of who carries it.
    bool setTarget(const std::function<void(DeployTarget &)> &change)
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/sh"_s, u"-c"_s, u"echo done >> carried"_s};
        target.folder = folder.path();
        if (change)
            change(target);
        return ended(setDeployTarget(office.context(), target)).has_value();
    }
    bool setPolicy(const std::function<void(GatePolicy &)> &change)
    {
        GatePolicy policy;
        policy.approvals = {{{}, 2}};
        if (change)
            change(policy);
        return ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value();
    }
    bool decide(const QString &person, DecisionKind kind)
    {
        office.actor = person;
        Decision decision;
        decision.kind = kind;
        const auto decided = ended(decideApproval(office.context(), m_request, decision));
        office.actor = u"ada"_s;
        return decided.has_value();
    }
    bool sql(const QString &statement)
    {
        return ended(office.store().write(Store::AllTopics,
                                          [statement](Database &db) { return db.execute(statement); }))
            .has_value();
    }
    /// What a database administrator can do.
    bool tamper(const QString &assignment)
    {
        return sql(u"DROP TRIGGER approval_no_change"_s) && sql(u"UPDATE approval SET "_s + assignment);
    }
    Result<PromotionOutcome> letIn()
    {
        const TokenReader tokens = [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
        return ended(promote(office.context(), tokens,
                             {.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.0"_s}));
    }
    bool isCarried() const { return QFile::exists(folder.filePath(u"carried"_s)); }

    ScratchRepository repository;
    ScratchRepository other;
    Office office;
    QTemporaryDir folder;

private:
    bool addForge()
    {
        Connection connection;
        connection.name = u"forge"_s;
        connection.kind = ConnectionKind::Gitea;
        connection.url = u"https://git.example.org"_s;
        connection.remotes = {{u"web"_s, u"acme/web"_s}};
        return ended(addConnection(office.context(), connection)).has_value();
    }
    template <class Facts> bool put(const Facts &facts)
    {
        return ended(office.store().write(
                         Store::ConnectionsTopic,
                         [facts](Database &db) { return ServerFactStore(db).put(ConnectionId{1}, facts); }))
            .has_value();
    }
    bool approve()
    {
        const auto request = ended(requestApproval(office.context(), u"web"_s, u"1.0.0"_s, u"prod"_s));
        if (!request)
            return false;
        m_request = request->id;
        return decide(u"bob"_s, DecisionKind::Approve) && decide(u"carl"_s, DecisionKind::Approve);
    }

    ApprovalId m_request;
};

using Mutation = std::function<bool(Approved &)>;

} // namespace

Q_DECLARE_METATYPE(Mutation)

class tst_Mutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedItGoes()
    {
        Approved approved;
        const auto done = approved.letIn();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(approved.isCarried());
    }

    /// What was still running and passed later is no change for the worse.
    void whatGotBetterIsNoChange()
    {
        Approved approved;
        QVERIFY(approved.tell(CheckState::Running));
        QVERIFY(approved.letIn());
    }

    void afterTheApproval_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &named, const Mutation &mutation) {
            QTest::newRow(name) << mutation << named;
        };
        row("the tag moves to another commit", u"The commit has changed"_s, [](Approved &it) {
            it.repository.change(u"feat: more"_s, u"b"_s);
            it.repository.tag(u"v1.0.0"_s);
            return true;
        });
        row("the tree is another", u"record was changed|content has changed|Needs 2"_s,
            [](Approved &it) { return it.tamper(u"tree = '%1'"_s.arg(QString(40, u'e'))); });
        row("the release's name is another", u"name has changed|Nobody asked|Needs 2"_s,
            [](Approved &it) { return it.tamper(u"release = '9.9.9'"_s); });
        row("a digest is another", u"What was published for it has changed"_s,
            [](Approved &it) { return it.publish({Approved::digest(u'2')}); });
        row("a file is published besides", u"What was published for it has changed"_s, [](Approved &it) {
            return it.publish({Approved::digest(u'1'), Approved::digest(u'2')});
        });
        row("a published file is gone", u"What was published for it has changed"_s,
            [](Approved &it) { return it.publish({}); });
        row("the environment is a new one of that name", u"The environment has changed|void"_s,
            [](Approved &it) {
                return ended(removeEnvironment(it.office.context(), u"prod"_s)).has_value()
                    && ended(addEnvironment(it.office.context(), {u"prod"_s, {}, {}, {}})).has_value()
                    && it.setPolicy({});
            });
        row("another command carries it", u"Who carries it"_s, [](Approved &it) {
            return it.setTarget([](DeployTarget &target) { target.command[2] += u"; true"_s; });
        });
        row("the command runs elsewhere", u"Who carries it"_s, [](Approved &it) {
            return it.setTarget([](DeployTarget &target) { target.folder = u"/tmp"_s; });
        });
        row("a server carries it instead", u"Who carries it"_s, [](Approved &it) {
            return it.setTarget([](DeployTarget &target) {
                target.command.clear();
                target.folder.clear();
                target.connection = u"forge"_s;
                target.parameters = {{u"mode"_s, u"fast"_s}};
            });
        });
        row("the rules are stricter", u"The set of rules of prod has changed"_s, [](Approved &it) {
            return it.setPolicy([](GatePolicy &policy) { policy.refusesDivergence = true; });
        });
        row("the rules are laxer", u"The set of rules of prod has changed"_s, [](Approved &it) {
            return it.setPolicy([](GatePolicy &policy) { policy.approvals = {{{}, 1}}; });
        });
        row("a check turned red", u"What its checks say has changed"_s,
            [](Approved &it) { return it.tell(CheckState::Failed); });
        row("the time to use it is over", u"expired"_s, [](Approved &it) {
            it.office.clock().advance(qint64(31) * 24 * 3600 * 1000);
            return true;
        });
        row("the project has another repository", u"The repository has changed"_s, [](Approved &it) {
            it.other.run({u"fetch"_s, u"-q"_s, u"--tags"_s, it.repository.path(), u"main:copy"_s});
            return it.sql(u"UPDATE project SET repository = '%1'"_s.arg(it.other.path()));
        });
        row("an approver takes the word back", u"Needs 1"_s,
            [](Approved &it) { return it.decide(u"bob"_s, DecisionKind::Revoke); });
    }
    void afterTheApproval()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, named);
        Approved approved;
        QVERIFY(mutation(approved));
        const auto refused = approved.letIn();
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == Error::Kind::Refused, qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(QRegularExpression(named)),
                 qPrintable(refused.error().message));
        QVERIFY(!approved.isCarried());
    }
};

QTEST_GUILESS_MAIN(tst_Mutations)
#include "tst_mutations.moc"
