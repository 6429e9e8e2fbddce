// What the rows of freezes, carriers, signers, marks and rules say.
#include "models/items/freezelistmodel.h"
#include "models/items/ledgerlistmodel.h"
#include "models/items/marklistmodel.h"
#include "models/items/policywords.h"
#include "models/items/rulelistmodel.h"
#include "models/items/signerlistmodel.h"
#include "models/items/targetlistmodel.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class RuleListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aWeeklyFreezeSaysItsDaysOnItsOwnClocks()
    {
        Freeze freeze;
        freeze.startsAt = QDateTime({2026, 11, 27}, {17, 0}, Qt::UTC);
        freeze.endsAt = QDateTime({2026, 11, 30}, {7, 0}, Qt::UTC);
        freeze.timeZone = u"Europe/Berlin"_s;
        freeze.rule = u"FREQ=WEEKLY"_s;
        const QString text = FreezeListModel::whenText(freeze);
        QVERIFY2(text.contains(u"Fri 18:00"_s) && text.contains(u"Mon 08:00"_s)
                     && text.contains(u"Europe/Berlin"_s),
                 qPrintable(text));
        freeze.rule = u"FREQ=MONTHLY;BYMONTHDAY=-1"_s; // no words of our own: the rule itself
        QVERIFY(FreezeListModel::whenText(freeze).contains(freeze.rule));
        freeze.rule.clear();
        freeze.endsAt = {};
        QVERIFY(FreezeListModel::whenText(freeze).contains(u"until it is ended"_s));
    }

    void aFreezeSaysWhereAndWhetherItHolds()
    {
        Freeze freeze;
        QCOMPARE(FreezeListModel::whereText(freeze), u"every project, everywhere"_s);
        freeze.environment = u"production"_s;
        QCOMPARE(FreezeListModel::whereText(freeze), u"every project in production"_s);
        freeze.project = u"shop\u202e"_s;
        QVERIFY(!FreezeListModel::whereText(freeze).contains(QChar(0x202e)));
        FreezeListModel model;
        model.setRows({{freeze, true, {}, {}}});
        QCOMPARE(model.index(0, FreezeListModel::StateColumn).data().toString(), u"frozen"_s);
        QCOMPARE(model.index(0, FreezeListModel::StateColumn).data(ToneRole).toInt(), int(Tone::Frozen));
        model.setRows({{freeze, false, {}, {}}});
        QCOMPARE(model.index(0, FreezeListModel::StateColumn).data().toString(), u"over"_s);
    }

    void aCarriersParametersAreNamedAndTheirValuesAreNot()
    {
        DeployTarget target;
        target.environment = u"production"_s;
        target.connection = u"ci"_s;
        target.job = u"deploy"_s;
        target.parameters = {{u"token"_s, u"s3cret"_s}, {u"ref"_s, u"{tag}"_s}};
        TargetListModel model;
        model.setRows({target});
        QString all;
        for (int column = 0; column < model.columnCount(); ++column)
            all += model.index(0, column).data().toString() + u'\n';
        QVERIFY2(all.contains(u"deploy at ci"_s) && all.contains(u"ref, token"_s), qPrintable(all));
        QVERIFY(!all.contains(u"s3cret"_s));
    }

    void aKeysStateIsSaid_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<bool>("compromised");
        QTest::addColumn<QString>("begins");
        QTest::newRow("good for ever") << 0 << 0 << false << false << u"good"_s;
        QTest::newRow("good until a day") << 0 << 5 << false << false << u"until"_s;
        QTest::newRow("not yet") << 5 << 0 << false << false << u"from"_s;
        QTest::newRow("over") << 0 << -5 << false << false << u"ended"_s;
        QTest::newRow("revoked") << 0 << 5 << true << false << u"revoked"_s;
        QTest::newRow("in the wrong hands, whatever else") << 5 << 0 << true << true << u"in the wrong"_s;
    }

    void aKeysStateIsSaid()
    {
        const QDateTime now({2026, 11, 21}, {12, 0}, Qt::UTC);
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const bool, revoked);
        SignerKey key;
        QCOMPARE(SignerListModel::stateText(key, now), u"none"_s); // somebody with accounts alone
        key.key = {u"ssh-ed25519"_s, "key"};
        if (from != 0)
            key.validFrom = now.addDays(from);
        if (until != 0)
            key.validUntil = now.addDays(until);
        if (revoked) {
            key.revokedEntry = 3;
            key.revokedAt = now;
        }
        QFETCH(const bool, compromised);
        key.compromised = compromised;
        QFETCH(const QString, begins);
        const QString text = SignerListModel::stateText(key, now);
        QVERIFY2(text.startsWith(begins), qPrintable(text));
    }

    void anEnvironmentSaysItsRulesInShortAndThatItIsFrozen()
    {
        EnvironmentRules rules;
        rules.environment = {{1}, u"<b>prod</b>"_s, Tier::Production, 1, {}};
        RuleListModel model;
        model.setRows({rules});
        QCOMPARE(model.index(0, 0).data().toString(), u"<b>prod</b>"_s);
        QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), u"open to all"_s);
        rules.freezes = {{u"Holidays"_s, {}, {}}};
        rules.policy.needsPrevious = true;
        model.setRows({rules});
        QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), u"frozen · in order"_s);
        QCOMPARE(model.index(0, 0).data(ToneRole).toInt(), int(Tone::Frozen));
    }

    void whateverIsAskedIsSaid_data()
    {
        QTest::addColumn<GatePolicy>("policy");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, auto change, const char *summary, const char *sentence) {
            GatePolicy policy;
            change(policy);
            QTest::newRow(name) << policy << QString::fromUtf8(summary) << QString::fromUtf8(sentence);
        };
        row(
            "a checklist", [](GatePolicy &policy) { policy.checklist = {u"Backup made"_s}; }, "checklist",
            "Somebody has ticked: “Backup made”.");
        row(
            "notes", [](GatePolicy &policy) { policy.needsNotes = true; }, "notes",
            "Its release notes are published.");
        row(
            "files", [](GatePolicy &policy) { policy.needsArtifacts = true; }, "files",
            "Its files are published, each with a digest.");
        row(
            "a tag", [](GatePolicy &policy) { policy.tagPattern = u"v*"_s; }, "tag", "Its tag is like “v*”.");
        row(
            "a branch", [](GatePolicy &policy) { policy.branch = u"main"_s; }, "branch",
            "Its commit is in the branch “main”.");
        row(
            "nothing lost", [](GatePolicy &policy) { policy.refusesDivergence = true; }, "nothing lost",
            "Nothing that is live there gets lost by it.");
        row(
            "a wait", [](GatePolicy &policy) { policy.waitMinutes = 30; }, "wait 30 minute(s)",
            "30 minute(s) have passed since it was asked for.");
        row(
            "what only Slipway keeps to", [](GatePolicy &policy) { policy.needsNotes = true; }, "notes",
            "Advisory gate: Slipway keeps to these rules, and a deployment that is started elsewhere is not "
            "stopped by them.");
        row(
            "what the job itself asks for",
            [](GatePolicy &policy) {
                policy.needsNotes = true;
                policy.isVerifiedThere = true;
            },
            "notes", "The job that deploys there runs verify.sh, and refuses what was not approved.");
        row(
            "a risk", [](GatePolicy &policy) { policy.maximumRisk = 40; }, "risk",
            "Its risk is 40 of 100 at most.");
    }
    void whateverIsAskedIsSaid()
    {
        QFETCH(const GatePolicy, policy);
        QTEST(summaryOf(policy), "summary");
        QStringList sentences;
        for (const PolicySentence &sentence : sentencesOf(policy, {}))
            sentences += sentence.text;
        QFETCH(const QString, sentence);
        QVERIFY2(sentences.contains(sentence), qPrintable(sentences.join(u'\n')));
    }

    void rulesThatCannotBeReadSaySo()
    {
        EnvironmentRules rules;
        rules.environment = {{1}, u"prod"_s, Tier::Production, 1, {}};
        rules.takeWritten(fail(Error::Kind::Invalid, u"There is a rule “moon” that is not known."_s));
        QVERIFY(rules.isWritten);
        QCOMPARE(rules.trouble, u"There is a rule “moon” that is not known."_s);
        RuleListModel model;
        model.setRows({rules});
        QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), u"cannot be read; nothing goes in"_s);
        QCOMPARE(model.index(0, 0).data(ToneRole).toInt(), int(Tone::Failed));
        rules.takeWritten(std::optional<GatePolicy>());
        QVERIFY(!rules.isWritten && rules.trouble.isEmpty());
        QCOMPARE(rules.policy, defaultPolicy(true));
    }

    void aMarkSaysBothThatItIsHeldAndBad()
    {
        MarkListModel model;
        model.setRows({{u"shop"_s, u"1.4.0"_s, {true, true, u"loses carts"_s, u"ada"_s, {}}}});
        QCOMPARE(model.index(0, MarkListModel::StateColumn).data().toString(), u"held, bad"_s);
        QCOMPARE(model.index(0, MarkListModel::ReleaseColumn).data().toString(), u"shop 1.4.0"_s);
    }

    void whatStandsBehindADecisionIsPlainInTheRecord_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("one's own word") << QByteArray(R"({"self_attested":true})") << u"self-attested"_s;
        QTest::newRow("a signature") << QByteArray(R"({"self_attested":false,"signature":"-----BEGIN"})")
                                     << u"signed"_s;
        QTest::newRow("no decision") << QByteArray(R"({"name":"shop"})") << QString();
        QTest::newRow("nothing that can be read") << QByteArray(R"({"self_attested")") << QString();
    }

    void whatStandsBehindADecisionIsPlainInTheRecord()
    {
        LedgerEntry entry;
        entry.sequence = 1;
        entry.kind = u"approval.approved"_s;
        QFETCH(const QByteArray, body);
        entry.body = body;
        LedgerListModel model;
        model.setRows({entry});
        const QString text = model.index(0, LedgerListModel::KindColumn).data().toString();
        QFETCH(const QString, words);
        QVERIFY2(words.isEmpty() ? text == u"approved"_s : text.endsWith(words), qPrintable(text));
    }

    void everyKindOfEntryThatIsWrittenHasAWord()
    {
        static const QRegularExpression kind(u"\"([a-z_]+\\.[a-z_]+)\"(?:_s|_L1)"_s);
        QSet<QString> kinds{u"timed.started"_s, u"timed.refused"_s, u"timed.missed"_s, u"timed.cancelled"_s};
        for (const QString &room : {u"/models/commands"_s, u"/models/ledger"_s}) {
            const QDir folder(QStringLiteral(SLIPWAY_SOURCE_DIR) + room);
            for (const QString &name : folder.entryList({u"*.cpp"_s}, QDir::Files)) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto all = kind.globalMatch(text); all.hasNext();)
                    kinds.insert(all.next().captured(1));
            }
        }
        QVERIFY(kinds.size() > 40);
        for (const QString &one : std::as_const(kinds))
            QVERIFY2(LedgerListModel::kindWord(one) != one, qPrintable(one));
    }

    void anEntrySaysWhatItIsAbout_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("about");
        QTest::newRow("a change that was proposed")
            << QByteArray(R"({"kind":"policy","of":"prod"})") << u"prod"_s;
        QTest::newRow("a monitor") << QByteArray(R"({"monitor":"errors","project":"","environment":"prod"})")
                                   << u"errors"_s;
        QTest::newRow("a source of alerts") << QByteArray(R"({"source":"pager","url":"x"})") << u"pager"_s;
        QTest::newRow("an incident of a project")
            << QByteArray(R"({"title":"outage","project":"web","environment":"prod"})") << u"web · outage"_s;
        QTest::newRow("an environment's rules") << QByteArray(R"({"environment":"prod"})") << u"prod"_s;
        QTest::newRow("a promotion") << QByteArray(
            R"({"project":"web","release":"1.0","environment":"prod"})")
                                     << u"web 1.0 → prod"_s;
    }

    void anEntrySaysWhatItIsAbout()
    {
        QFETCH(const QByteArray, body);
        LedgerEntry entry;
        entry.body = body;
        QTEST(LedgerListModel::subjectOf(entry), "about");
    }
};

QTEST_GUILESS_MAIN(RuleListsTest)
#include "tst_rulelists.moc"
