#include "app/cli/approvaljson.h"
#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/domain/words.h"
#include "models/ledger/approvalbundle.h"
#include "models/queries/approvalproof.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ApprovalFileOptions
{
    qint64 id = 0;
    QString what; ///< of verify: an id, or a file
    QString output;
    QString approver;
    QString decision = u"approve"_s;
    QString statementFile;
    QString signatureFile;
    bool proof = false;
};

Result<QByteArray> readWhole(const QString &path)
{
    constexpr qint64 mostBytes = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::NotFound,
            Cli::tr("“%1” cannot be read. Check its name and its access rights.").arg(oneLine(path, 200)),
            file.errorString());
    return file.read(mostBytes);
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage,
                Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(path),
                file.errorString());
}

/// The signed approvals that a request rests on, for verify.sh.
Result<int> exportProof(Invocation &invocation, const QVector<SignedStatement> &statements,
                        const QString &path)
{
    if (const auto written = writeWhole(path, approvalBundle(statements)); !written)
        return fail(written.error());
    if (invocation.isJson())
        invocation.output.json({{u"file"_s, path}, {u"statements"_s, int(statements.size())}});
    else
        invocation.output.line(
            Cli::tr("Wrote %n signed decision(s) to %1.", nullptr, int(statements.size())).arg(path));
    return 0;
}

QFuture<Result<int>> runApprovalExport(Invocation &invocation, const ApprovalFileOptions &options)
{
    const ApprovalId id{options.id};
    if (options.proof) {
        return andThenValue(askApprovalProof(invocation.session.queryContext(), id), &invocation.session,
                            [&invocation, options](const QVector<SignedStatement> &statements) {
                                return exportProof(invocation, statements, options.output);
                            });
    }
    const auto kind = decisionKindFromString(options.decision);
    const auto statement = statementToSign(invocation.session.commandContext(), id,
                                           kind.value_or(DecisionKind::Defer), options.approver);
    return andThenValue(
        statement, &invocation.session, [&invocation, options](const QByteArray &bytes) -> Result<int> {
            if (const auto written = writeWhole(options.output, bytes); !written)
                return fail(written.error());
            const QString sign =
                u"ssh-keygen -Y sign -n %1 -f KEY %2"_s.arg(QLatin1String(approvalNamespace), options.output);
            if (invocation.isJson()) {
                invocation.output.json({{u"file"_s, options.output}, {u"sign_with"_s, sign}});
                return 0;
            }
            invocation.output.line(
                Cli::tr("Wrote what is to be signed to %1. Read it, sign it wherever the key is:\n  %2\nand "
                        "bring both files back:\n  %3")
                    .arg(options.output, sign,
                         u"slipway-cli approval import %1 %1.sig"_s.arg(options.output)));
            return 0;
        });
}

QFuture<Result<int>> runApprovalImport(Invocation &invocation, const ApprovalFileOptions &options)
{
    const auto statement = readWhole(options.statementFile);
    const auto signature = readWhole(options.signatureFile.isEmpty() ? options.statementFile + u".sig"_s
                                                                     : options.signatureFile);
    if (!statement || !signature)
        return failed(statement ? signature.error() : statement.error());
    const auto request = importDecision(invocation.session.commandContext(), *statement, *signature);
    const auto judged = andThen(request, &invocation.session, [&invocation](const ApprovalRequest &done) {
        return askApproval(invocation.session.queryContext(), done.id);
    });
    return printing(invocation, judged, [&invocation](const JudgedApprovals &asked) {
        const ApprovalRequest &known = asked.requests.first();
        const QString by = known.decisions.isEmpty() ? QString() : known.decisions.last().by;
        if (invocation.isJson())
            invocation.output.json(jsonOf(known, asked));
        else
            invocation.output.line(Cli::tr("Recorded the decision of %1 on approval %2, which is now %3.")
                                       .arg(by)
                                       .arg(known.id.value)
                                       .arg(wordFor(known.state)));
        return 0;
    });
}

int printStatementVerdicts(Invocation &invocation, const QVector<Result<StatementVerdict>> &verdicts)
{
    QJsonArray list;
    bool ok = !verdicts.isEmpty();
    for (const Result<StatementVerdict> &verdict : verdicts) {
        const StatementVerdict found =
            verdict ? *verdict : StatementVerdict{{}, {}, {}, false, false, verdict.error().message};
        const bool good = found.signatureOk && found.why.isEmpty();
        ok = ok && good;
        list += QJsonObject{{u"approval"_s, found.id.isValid() ? QJsonValue(found.id.value) : QJsonValue()},
                            {u"by"_s, found.by},
                            {u"decision"_s, toString(found.decision)},
                            {u"recorded"_s, found.isRecorded},
                            {u"signature_ok"_s, found.signatureOk},
                            {u"why"_s, found.why.isEmpty() ? QJsonValue() : QJsonValue(found.why)}};
        if (invocation.isJson())
            continue;
        if (good)
            invocation.output.line(
                Cli::tr("good: %1 by %2, signed").arg(wordFor(found.decision), shownText(oneLine(found.by))));
        else
            invocation.output.line(Cli::tr("refused: %1").arg(oneLine(found.why)));
    }
    if (verdicts.isEmpty() && !invocation.isJson())
        invocation.output.line(Cli::tr("No decision on it is signed."));
    if (invocation.isJson())
        invocation.output.json({{u"ok"_s, ok}, {u"decisions"_s, list}});
    return ok ? 0 : 1;
}

QFuture<Result<int>> printingVerdicts(Invocation &invocation, const QVector<SignedStatement> &statements)
{
    QVector<QFuture<Result<StatementVerdict>>> asked;
    for (const SignedStatement &one : statements)
        asked += judgeStatement(invocation.session.commandContext(), one.statement, one.signature);
    return printing(invocation, allOf(asked, &invocation.session),
                    [&invocation](const QVector<Result<StatementVerdict>> &verdicts) {
                        return printStatementVerdicts(invocation, verdicts);
                    });
}

QFuture<Result<int>> verifyFile(Invocation &invocation, const QString &path)
{
    const auto text = readWhole(path);
    if (!text)
        return failed(text.error());
    if (isApprovalBundle(*text)) {
        const auto statements = readApprovalBundle(*text);
        return statements ? printingVerdicts(invocation, *statements) : failed(statements.error());
    }
    const auto signature = readWhole(path + u".sig"_s);
    if (!signature)
        return failed(signature.error());
    return printingVerdicts(invocation, {{*text, *signature}});
}

QFuture<Result<int>> runApprovalVerify(Invocation &invocation, const QString &what)
{
    bool isNumber = false;
    const ApprovalId id{what.toLongLong(&isNumber)};
    if (!isNumber)
        return verifyFile(invocation, what);
    const auto judged = askApproval(invocation.session.queryContext(), id);
    return printing(invocation, judged, [&invocation](const JudgedApprovals &known) {
        QVector<Result<StatementVerdict>> verdicts;
        const ApprovalRequest &request = known.requests.first();
        for (const ApprovalDecision &decision : request.decisions) {
            // One that nobody signed claims nothing that could be false, unless it had to be signed.
            if (!decision.selfAttested || !decision.setAside.isEmpty())
                verdicts += StatementVerdict{request.id, decision.by,          decision.decision,
                                             true,       decision.signatureOk, decision.setAside};
        }
        return printStatementVerdicts(invocation, verdicts);
    });
}

} // namespace

void addApprovalFileCommands(CLI::App &approval, ChosenCommand &chosen)
{
    auto options = std::make_shared<ApprovalFileOptions>();
    CLI::App *exporting = addCommand(
        approval, "export", Cli::tr("Write a decision to a file, to be signed wherever the key is"),
        u"slipway-cli approval export 7 --output request.json --for ada@example.org"_s);
    exporting->add_option("id", options->id, Cli::tr("The approval's number").toStdString())
        ->type_name("")
        ->required();
    addText(exporting, "--output", options->output, Cli::tr("The file"))->required();
    addText(exporting, "--for", options->approver, Cli::tr("Who will sign; without it whoever's key signs"));
    exporting
        ->add_option_function<std::string>(
            "--decision",
            [options](const std::string &text) { options->decision = QString::fromStdString(text); },
            Cli::tr("approve (when not given), reject or revoke").toStdString())
        ->type_name("")
        ->check(CLI::IsMember({"approve", "reject", "revoke"}));
    addFlag(exporting, "--proof", options->proof,
            Cli::tr("Write the signed decisions there are instead, for verify.sh in a deployment's job"));
    exporting->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runApprovalExport(invocation, *options); };
    });
    CLI::App *importing =
        addCommand(approval, "import", Cli::tr("Record a decision that was signed elsewhere"),
                   u"slipway-cli approval import request.json request.json.sig"_s);
    addText(importing, "file", options->statementFile, Cli::tr("What was signed"))->required();
    addText(importing, "signature", options->signatureFile,
            Cli::tr("Its signature by ssh-keygen -Y sign; FILE.sig when not given"));
    importing->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runApprovalImport(invocation, *options); };
    });
    CLI::App *verify =
        addCommand(approval, "verify", Cli::tr("Verify the signatures of an approval, or of a file"),
                   u"slipway-cli approval verify 7"_s);
    addText(verify, "what", options->what, Cli::tr("The approval's number, or a file with signed decisions"))
        ->required();
    verify->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runApprovalVerify(invocation, options->what);
        };
    });
}

} // namespace slipway
