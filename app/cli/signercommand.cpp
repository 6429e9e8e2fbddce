#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/proposing.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/signercommands.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/rulechangeledger.h"
#include "models/ledger/sshsignature.h"
#include "models/ledger/standingledger.h"
#include "models/queries/evidencequery.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct SignerOptions
{
    QString name;
    QString keyFile;
    QString fingerprint;
    QString validFrom;
    QString validUntil;
    ProposalOptions proposal;
    QStringList roles;
    QStringList accounts;
    bool compromised = false;
};

TextCell stateOfKey(const SignerKey &key, const QDateTime &now)
{
    if (key.compromised)
        return {Cli::tr("in the wrong hands"), Tone::Bad};
    if (key.revokedEntry > 0)
        return {Cli::tr("revoked %1").arg(shownTime(key.revokedAt)), Tone::Dim};
    if (key.validFrom.isValid() && now < key.validFrom)
        return {Cli::tr("from %1").arg(shownTime(key.validFrom)), Tone::Busy};
    if (key.validUntil.isValid() && now > key.validUntil)
        return {Cli::tr("ended %1").arg(shownTime(key.validUntil)), Tone::Dim};
    if (key.validUntil.isValid())
        return {Cli::tr("until %1").arg(shownTime(key.validUntil)), Tone::Good};
    return {Cli::tr("good"), Tone::Good};
}

int printSigners(Invocation &invocation, const SignerDirectory &signers)
{
    if (invocation.isJson()) {
        invocation.output.json(jsonOf(signers));
        return 0;
    }
    if (signers.names().isEmpty()) {
        invocation.output.line(Cli::tr("No signer is set up: decisions are recorded as self-attested."));
        return 0;
    }
    TextTable table{{Cli::tr("Signer"), Cli::tr("Roles"), Cli::tr("Accounts"), Cli::tr("Key"),
                     Cli::tr("Kind"), Cli::tr("State")},
                    {}};
    for (const QString &name : signers.names()) {
        const QString roles = shownText(signers.rolesOf(name).join(u", "_s));
        const QString accounts = shownText(signers.accountsOf(name).join(u", "_s));
        const qsizetype before = table.rows.size();
        for (const SignerKey &key : signers.keys()) {
            if (key.name == name)
                table.rows.append({name, roles, accounts, key.key.fingerprint(), key.key.type,
                                   stateOfKey(key, invocation.now())});
        }
        if (table.rows.size() == before)
            table.rows.append({name, roles, accounts, shownText({}), shownText({}), shownText({})});
    }
    invocation.output.table(table);
    return 0;
}

QFuture<Result<int>> printingSigners(Invocation &invocation, const QFuture<Result<SignerDirectory>> &signers)
{
    return printing(invocation, signers,
                    [&invocation](const SignerDirectory &known) { return printSigners(invocation, known); });
}

QFuture<Result<int>> runSignerAdd(Invocation &invocation, const SignerOptions &options)
{
    const bool accountsOnly = options.keyFile.isEmpty() && !options.accounts.isEmpty();
    QFile file(options.keyFile);
    if (!accountsOnly && !file.open(QIODevice::ReadOnly))
        return failed({Error::Kind::NotFound,
                       Cli::tr("The key file “%1” cannot be read. Check its name and its access rights.")
                           .arg(oneLine(options.keyFile, 200)),
                       file.errorString()});
    const auto from = timeOption(options.validFrom, invocation.now());
    const auto until = timeOption(options.validUntil, invocation.now());
    if (!from || !until)
        return failed(from ? until.error() : from.error());
    constexpr qint64 mostBytes = 64 * 1024;
    const QByteArray keyText = accountsOnly ? QByteArray() : file.read(mostBytes);
    const NewSigner signer{options.name, keyText, options.roles, *from, *until, options.accounts};
    if (!options.proposal.isWanted())
        return printingSigners(invocation, addSigner(invocation.session.commandContext(), signer));
    const auto key = accountsOnly ? Result<PublicKey>(PublicKey()) : readPublicKey(keyText);
    return key ? runProposal(invocation, signerChange(signer, *key), options.proposal) : failed(key.error());
}

/// For verify.sh, which trusts nothing but the list it is given.
QFuture<Result<int>> runSignerExport(Invocation &invocation, const QString &path)
{
    const auto signers = askSigners(invocation.session.commandContext());
    return andThenValue(
        signers, &invocation.session, [&invocation, path](const SignerDirectory &known) -> Result<int> {
            QByteArray lines;
            int keys = 0;
            // Comments to OpenSSH, and to verify.sh whose account it was that asked.
            for (const QString &name : known.names()) {
                for (const QString &account : known.accountsOf(name))
                    lines += u"# account %1 %2\n"_s.arg(name, account).toUtf8();
            }
            for (const SignerKey &key : known.keys()) {
                if (key.revokedEntry > 0)
                    continue;
                lines += allowedSignerLine(
                    key,
                    {QString::fromLatin1(approvalNamespace), QString::fromLatin1(standingNamespace),
                     QString::fromLatin1(overrideNamespace), QString::fromLatin1(checkpointNamespace),
                     QString::fromLatin1(evidenceNamespace), QString::fromLatin1(ruleChangeNamespace)});
                ++keys;
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size() || !file.commit())
                return fail(
                    Error::Kind::Storage,
                    Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(path),
                    file.errorString());
            if (invocation.isJson())
                invocation.output.json({{u"file"_s, path}, {u"keys"_s, keys}});
            else
                invocation.output.line(Cli::tr("Wrote %n key(s) to %1.", nullptr, keys).arg(path));
            return 0;
        });
}

} // namespace

void addSignerCommand(CommandLine &line)
{
    CLI::App *signer =
        addCommand(line.app, "signer", Cli::tr("Who may sign decisions, with which keys"),
                   u"slipway-cli signer add ada@example.org --key ada.pub --role release-manager"_s);
    signer->require_subcommand(1);
    auto options = std::make_shared<SignerOptions>();
    CLI::App *add =
        addCommand(*signer, "add", Cli::tr("Let a person sign with an SSH key of their own"),
                   u"slipway-cli signer add ada@example.org --key ada.pub --role release-manager"_s);
    addText(add, "name", options->name, Cli::tr("The person: an e-mail address or account name"))->required();
    addText(add, "--key", options->keyFile,
            Cli::tr("The public key's file (.pub); may be left out where there is an account"));
    addTexts(
        add, "--account", options->accounts,
        Cli::tr("The name the person is logged in by, so that nobody approves what they asked for; may be "
                "repeated"));
    addTexts(add, "--role", options->roles, Cli::tr("A role the person has; may be repeated"));
    addText(add, "--valid-from", options->validFrom, Cli::tr("Signatures count from then on"));
    addText(add, "--valid-until", options->validUntil, Cli::tr("Signatures count until then"));
    addProposalOptions(add, options->proposal, true);
    add->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runSignerAdd(invocation, *options); };
    });
    CLI::App *list =
        addCommand(*signer, "list", Cli::tr("List the signers and their keys"), u"slipway-cli signer list"_s);
    list->callback([&chosen = line.chosen] {
        chosen.action = [](Invocation &invocation) {
            return printingSigners(invocation, askSigners(invocation.session.commandContext()));
        };
    });
    CLI::App *exporting = addCommand(
        *signer, "export", Cli::tr("Write the keys in force as OpenSSH's allowed signers, for verify.sh"),
        u"slipway-cli signer export allowed_signers"_s);
    addText(exporting, "file", options->keyFile, Cli::tr("The file"))->required();
    exporting->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            return runSignerExport(invocation, options->keyFile);
        };
    });
    CLI::App *revoke = addCommand(*signer, "revoke", Cli::tr("End a person's keys, or one of them"),
                                  u"slipway-cli signer revoke ada@example.org --reason 'left the team'"_s);
    addText(revoke, "name", options->name, Cli::tr("The person"))->required();
    addText(revoke, "--key", options->fingerprint,
            Cli::tr("One key only, by its fingerprint (SHA256:…); without it all of the person's"));
    addFlag(revoke, "--compromised", options->compromised,
            Cli::tr("The key fell into the wrong hands: nothing it ever signed counts any more"));
    addText(revoke, "--reason", options->proposal.reason, Cli::tr("Why; it stands in the ledger for good"))
        ->required();
    addProposalOptions(revoke, options->proposal, false);
    revoke->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            const KeyRevocation revocation{options->name, options->fingerprint, options->compromised,
                                           options->proposal.reason};
            if (options->proposal.isWanted())
                return runProposal(invocation, revocationChange(revocation), options->proposal);
            return printingSigners(invocation, revokeSigner(invocation.session.commandContext(), revocation));
        };
    });
}

static int printRoles(Invocation &invocation, const SignerDirectory &signers)
{
    if (invocation.isJson()) {
        QJsonArray roles;
        for (const QString &role : signers.allRoles())
            roles += QJsonObject{{u"role"_s, role},
                                 {u"people"_s, QJsonArray::fromStringList(signers.peopleIn(role))}};
        invocation.output.json({{u"roles"_s, roles}});
        return 0;
    }
    TextTable table{{Cli::tr("Role"), Cli::tr("People")}, {}};
    for (const QString &role : signers.allRoles())
        table.rows.append({role, signers.peopleIn(role).join(u", "_s)});
    invocation.output.table(table);
    return 0;
}

void addRoleCommand(CommandLine &line)
{
    CLI::App *role =
        addCommand(line.app, "role", Cli::tr("The roles that signers have"), u"slipway-cli role list"_s);
    role->require_subcommand(1);
    CLI::App *list =
        addCommand(*role, "list", Cli::tr("List the roles and who has them"), u"slipway-cli role list"_s);
    list->callback([&chosen = line.chosen] {
        chosen.action = [](Invocation &invocation) {
            return printing(
                invocation, askSigners(invocation.session.commandContext()),
                [&invocation](const SignerDirectory &signers) { return printRoles(invocation, signers); });
        };
    });
    auto options = std::make_shared<SignerOptions>();
    CLI::App *set = addCommand(*role, "set", Cli::tr("Give a signer exactly these roles"),
                               u"slipway-cli role set ada@example.org --role qa --role release-manager"_s);
    addText(set, "name", options->name, Cli::tr("The signer"))->required();
    addTexts(set, "--role", options->roles, Cli::tr("A role; may be repeated; none takes all roles away"));
    addProposalOptions(set, options->proposal, true);
    set->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) {
            if (options->proposal.isWanted())
                return runProposal(invocation, rolesChange(options->name, options->roles), options->proposal);
            return printing(
                invocation, setRoles(invocation.session.commandContext(), options->name, options->roles),
                [&invocation](const SignerDirectory &signers) { return printRoles(invocation, signers); });
        };
    });
}

} // namespace slipway
