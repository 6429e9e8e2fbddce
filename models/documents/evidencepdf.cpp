#include "models/documents/evidencepdf.h"

#include "models/base/text.h"
#include "models/documents/documentparts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Evidence)
};

QString code(const QString &text, int most = 400)
{
    return u"<code>"_s + safe(text, most) + u"</code>"_s;
}

QString factsHtml(const QJsonObject &evidence, const QString &sha256)
{
    HtmlTable table({EvidenceWords::tr("What this is about"), {}});
    const auto add = [&](const QString &name, const QString &value) {
        table.add({name.toHtmlEscaped(), value});
    };
    add(EvidenceWords::tr("Project"), safe(evidence.value(u"project"_s).toString()));
    add(EvidenceWords::tr("Release"),
        safe(evidence.value(u"release"_s).toString()) + u" ("_s + safe(evidence.value(u"tag"_s).toString())
            + u')');
    add(EvidenceWords::tr("Commit"), code(evidence.value(u"commit"_s).toString()));
    add(EvidenceWords::tr("Content (tree)"), code(evidence.value(u"tree"_s).toString()));
    add(EvidenceWords::tr("Repository"), safe(evidence.value(u"repository"_s).toString()));
    add(EvidenceWords::tr("Written"), whenText(evidence.value(u"made_at"_s)));
    add(EvidenceWords::tr("SHA-256 of the evidence file"), code(sha256));
    return table.html({});
}

QString decisionText(const QJsonObject &decision)
{
    const bool isSigned = !decision.value(u"signature"_s).toString().isEmpty();
    if (isSigned && decision.value(u"signature_ok"_s).toBool())
        return EvidenceWords::tr("signed, signature good");
    if (isSigned)
        return EvidenceWords::tr("signature NOT good");
    return EvidenceWords::tr("not signed (the operating system's user)");
}

QString approvalsHtml(const QJsonArray &approvals)
{
    HtmlTable table({EvidenceWords::tr("Approval"), EvidenceWords::tr("Environment"),
                     EvidenceWords::tr("Who"), EvidenceWords::tr("Decision"), EvidenceWords::tr("When"),
                     EvidenceWords::tr("Signature")});
    for (const QJsonValue one : approvals) {
        const QJsonObject approval = one.toObject();
        const QString number = QString::number(approval.value(u"id"_s).toInteger());
        const QString environment = safe(approval.value(u"environment"_s).toString());
        table.add({number,
                   environment,
                   safe(approval.value(u"requested_by"_s).toString()),
                   EvidenceWords::tr("asked; now %1").arg(safe(approval.value(u"state"_s).toString())),
                   whenText(approval.value(u"requested_at"_s)),
                   {}});
        for (const QJsonValue each : approval.value(u"decisions"_s).toArray()) {
            const QJsonObject decision = each.toObject();
            const QString comment = safe(decision.value(u"comment"_s).toString());
            table.add({number, environment, u"<b>"_s + safe(decision.value(u"by"_s).toString()) + u"</b>"_s,
                       safe(decision.value(u"decision"_s).toString())
                           + (comment.isEmpty() ? QString() : u"<br/>"_s + comment),
                       whenText(decision.value(u"at"_s)),
                       decisionText(decision).toHtmlEscaped() + u"<br/>"_s
                           + code(decision.value(u"key"_s).toString())});
        }
    }
    return table.html(EvidenceWords::tr("Nobody was asked."));
}

QString standingHtml(const QJsonArray &standing)
{
    if (standing.isEmpty())
        return {};
    HtmlTable table({EvidenceWords::tr("Standing approval"), EvidenceWords::tr("Environment"),
                     EvidenceWords::tr("Who"), EvidenceWords::tr("For"), EvidenceWords::tr("Counts")});
    for (const QJsonValue one : standing) {
        const QJsonObject object = one.toObject();
        const QString against = object.value(u"does_not_count"_s).toString();
        const bool isRevoked = !object.value(u"revoked_at"_s).toString().isEmpty();
        table.add({QString::number(object.value(u"id"_s).toInteger()),
                   safe(object.value(u"environment"_s).toString()), safe(object.value(u"by"_s).toString()),
                   safe(object.value(u"limits"_s).toString()),
                   isRevoked               ? EvidenceWords::tr("revoked").toHtmlEscaped()
                       : against.isEmpty() ? EvidenceWords::tr("yes").toHtmlEscaped()
                                           : safe(against)});
    }
    return heading(EvidenceWords::tr("Approved beforehand")) + table.html({});
}

QString overridesHtml(const QJsonArray &overrides)
{
    if (overrides.isEmpty())
        return {};
    HtmlTable table({EvidenceWords::tr("Override"), EvidenceWords::tr("Environment"),
                     EvidenceWords::tr("Who"), EvidenceWords::tr("Why"), EvidenceWords::tr("When"),
                     EvidenceWords::tr("Counts")});
    for (const QJsonValue one : overrides) {
        const QJsonObject object = one.toObject();
        const QString against = object.value(u"does_not_count"_s).toString();
        const bool isRevoked = !object.value(u"revoked_at"_s).toString().isEmpty();
        table.add({QString::number(object.value(u"id"_s).toInteger()),
                   safe(object.value(u"environment"_s).toString()), safe(object.value(u"by"_s).toString()),
                   safe(object.value(u"reason"_s).toString()), whenText(object.value(u"at"_s)),
                   isRevoked               ? EvidenceWords::tr("revoked").toHtmlEscaped()
                       : against.isEmpty() ? EvidenceWords::tr("yes").toHtmlEscaped()
                                           : safe(against)});
    }
    return heading(EvidenceWords::tr("Freezes that were overridden")) + table.html({});
}

QString checksHtml(const QJsonArray &checks)
{
    HtmlTable table({EvidenceWords::tr("Check"), EvidenceWords::tr("State"), EvidenceWords::tr("When")});
    for (const QJsonValue one : checks) {
        const QJsonObject check = one.toObject();
        table.add({safe(check.value(u"name"_s).toString()), safe(check.value(u"state"_s).toString()),
                   whenText(check.value(u"finished_at"_s))});
    }
    return table.html(EvidenceWords::tr("No check is known for this commit."));
}

QString artifactsHtml(const QJsonArray &artifacts)
{
    HtmlTable table({EvidenceWords::tr("Published file"), EvidenceWords::tr("Digest")});
    for (const QJsonValue one : artifacts) {
        const QJsonObject artifact = one.toObject();
        table.add({safe(artifact.value(u"name"_s).toString()), code(artifact.value(u"digest"_s).toString())});
    }
    return table.html(EvidenceWords::tr("Nothing was published for it."));
}

QString deploymentsHtml(const QJsonArray &deployments)
{
    HtmlTable table({EvidenceWords::tr("Environment"), EvidenceWords::tr("State"), EvidenceWords::tr("Kind"),
                     EvidenceWords::tr("Finished"), EvidenceWords::tr("By"), EvidenceWords::tr("Source")});
    for (const QJsonValue one : deployments) {
        const QJsonObject deployment = one.toObject();
        table.add({safe(deployment.value(u"environment"_s).toString()),
                   safe(deployment.value(u"state"_s).toString()),
                   safe(deployment.value(u"kind"_s).toString()), whenText(deployment.value(u"finished_at"_s)),
                   safe(deployment.value(u"by"_s).toString()),
                   safe(deployment.value(u"source"_s).toString())});
    }
    return table.html(EvidenceWords::tr("It was put nowhere yet."));
}

QString commitsHtml(const QJsonArray &commits)
{
    constexpr qsizetype mostCommits = 300;
    HtmlTable table({EvidenceWords::tr("Commit"), EvidenceWords::tr("What"), EvidenceWords::tr("Author"),
                     EvidenceWords::tr("When")});
    for (qsizetype i = 0; i < std::min(commits.size(), mostCommits); ++i) {
        const QJsonObject commit = commits[i].toObject();
        table.add({code(commit.value(u"sha"_s).toString().left(10)),
                   safe(commit.value(u"subject"_s).toString(), 200),
                   safe(commit.value(u"author"_s).toString(), 80),
                   whenText(commit.value(u"committed_at"_s))});
    }
    QString html = table.html(EvidenceWords::tr("No commit is new in it."));
    if (commits.size() > mostCommits)
        html += u"<p class='quiet'>"_s
            + EvidenceWords::tr("and %n more, in the evidence file", nullptr,
                                int(commits.size() - mostCommits))
                  .toHtmlEscaped()
            + u"</p>"_s;
    return html;
}

QString ledgerHtml(const QJsonObject &ledger)
{
    HtmlTable table({EvidenceWords::tr("Entry"), EvidenceWords::tr("When"), EvidenceWords::tr("Who"),
                     EvidenceWords::tr("What"), EvidenceWords::tr("Hash")});
    for (const QJsonValue one : ledger.value(u"entries"_s).toArray()) {
        const QJsonObject entry = one.toObject();
        table.add({QString::number(entry.value(u"seq"_s).toInteger()), whenText(entry.value(u"at"_s)),
                   safe(entry.value(u"actor"_s).toString()), safe(entry.value(u"kind"_s).toString()),
                   code(entry.value(u"hash"_s).toString().left(16) + u'…')});
    }
    const QJsonObject head = ledger.value(u"head"_s).toObject();
    const QString end = EvidenceWords::tr("The ledger ended with entry %1 when this was written, hash")
                            .arg(head.value(u"seq"_s).toInteger());
    return table.html(EvidenceWords::tr("The ledger has no entry about it.")) + u"<p>"_s + end.toHtmlEscaped()
        + u' ' + code(head.value(u"hash"_s).toString()) + u"</p>"_s;
}

QString verifyHtml(const QJsonArray &ways)
{
    QString html = u"<p>"_s
        + EvidenceWords::tr(
              "This PDF is for reading. What is signed is the evidence file beside it, which holds all of "
              "this and the signatures themselves; no program of Slipway's is needed to verify it:")
              .toHtmlEscaped()
        + u"</p>"_s;
    for (const QJsonValue way : ways)
        html += u"<p>"_s + code(way.toString(), 600) + u"</p>"_s;
    return html;
}

} // namespace

QString evidenceHtml(const QJsonObject &evidence, const QString &sha256)
{
    const QString title = EvidenceWords::tr("Evidence: %1 %2")
                              .arg(safe(evidence.value(u"project"_s).toString(), 120),
                                   safe(evidence.value(u"release"_s).toString(), 120));
    return u"<html><head><style>"_s + styleSheet() + u"</style></head><body><h1>"_s + title + u"</h1>"_s
        + factsHtml(evidence, sha256) + heading(EvidenceWords::tr("Who agreed"))
        + approvalsHtml(evidence.value(u"approvals"_s).toArray())
        + standingHtml(evidence.value(u"standing_approvals"_s).toArray())
        + overridesHtml(evidence.value(u"freeze_overrides"_s).toArray())
        + heading(EvidenceWords::tr("Where it went"))
        + deploymentsHtml(evidence.value(u"deployments"_s).toArray())
        + heading(EvidenceWords::tr("What was checked")) + checksHtml(evidence.value(u"checks"_s).toArray())
        + heading(EvidenceWords::tr("What was published"))
        + artifactsHtml(evidence.value(u"artifacts"_s).toArray())
        + heading(EvidenceWords::tr("What is in it")) + commitsHtml(evidence.value(u"commits"_s).toArray())
        + heading(EvidenceWords::tr("What the ledger says"))
        + ledgerHtml(evidence.value(u"ledger"_s).toObject()) + heading(EvidenceWords::tr("How to verify it"))
        + verifyHtml(evidence.value(u"verify"_s).toArray()) + u"</body></html>"_s;
}

Result<void> writeEvidencePdf(const QJsonObject &evidence, const QString &sha256, const QString &file)
{
    const QString title = EvidenceWords::tr("Evidence: %1 %2")
                              .arg(oneLine(evidence.value(u"project"_s).toString(), 120),
                                   oneLine(evidence.value(u"release"_s).toString(), 120));
    return writePdf(evidenceHtml(evidence, sha256), title, file);
}

} // namespace slipway
