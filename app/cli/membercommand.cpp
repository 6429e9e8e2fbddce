#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "models/base/text.h"
#include "models/commands/membercommands.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString rightsText(const MemberRights &member)
{
    if (member.isOwner)
        return Cli::tr("owns the workspace");
    if (member.isSuperuser)
        return Cli::tr("superuser of the server");
    if (member.mayRewriteLedger)
        return Cli::tr("works here, and could write the ledger's rows");
    return member.mayWork ? Cli::tr("works here, appends to the ledger only") : Cli::tr("reads");
}

QFuture<Result<int>> runMemberList(Invocation &invocation)
{
    return printing(invocation, askMembers(invocation.session.commandContext()),
                    [&invocation](const QVector<MemberRights> &members) {
                        if (invocation.isJson()) {
                            QJsonArray array;
                            for (const MemberRights &member : members)
                                array.append(QJsonObject{{u"role"_s, member.role},
                                                         {u"owner"_s, member.isOwner},
                                                         {u"superuser"_s, member.isSuperuser},
                                                         {u"may_work"_s, member.mayWork},
                                                         {u"may_rewrite_ledger"_s, member.mayRewriteLedger}});
                            invocation.output.json({{u"members"_s, array}});
                            return 0;
                        }
                        TextTable table{{Cli::tr("Role"), Cli::tr("May")}, {}};
                        for (const MemberRights &member : members)
                            table.rows.append({oneLine(member.role, 120), rightsText(member)});
                        invocation.output.table(table);
                        return 0;
                    });
}

QFuture<Result<int>> runMemberChange(Invocation &invocation, const QString &role, bool isGranted)
{
    const CommandContext context = invocation.session.commandContext();
    return printing(
        invocation, isGranted ? addMember(context, role) : removeMember(context, role),
        [&invocation, role, isGranted] {
            if (invocation.isJson())
                invocation.output.json({{u"role"_s, role}, {u"granted"_s, isGranted}});
            else if (isGranted)
                invocation.output.line(Cli::tr("“%1” may work here now, and append to the ledger only.")
                                           .arg(oneLine(role, 120)));
            else
                invocation.output.line(Cli::tr("“%1” has no rights here any more.").arg(oneLine(role, 120)));
            return 0;
        });
}

} // namespace

void addMemberCommand(CommandLine &line)
{
    CLI::App *member =
        addCommand(line.app, "member",
                   Cli::tr("Who works in a PostgreSQL workspace with a login that cannot rewrite the ledger"),
                   u"slipway-cli member list"_s);
    member->require_subcommand(1);
    CLI::App *list = addCommand(*member, "list", Cli::tr("List the server's roles that may look in here"),
                                u"slipway-cli member list"_s);
    list->callback([&chosen = line.chosen] {
        chosen.action = [](Invocation &invocation) { return runMemberList(invocation); };
    });
    for (const bool isGranted : {true, false}) {
        auto role = std::make_shared<QString>();
        CLI::App *change = isGranted
            ? addCommand(*member, "grant",
                         Cli::tr("Let a role of the server work here; the ledger stays append-only "
                                 "to it"),
                         u"slipway-cli --workspace postgresql://owner@db.example.org/releases member "
                         "grant anna"_s)
            : addCommand(*member, "revoke", Cli::tr("Take a role's rights away"),
                         u"slipway-cli member revoke anna"_s);
        addText(change, "role", *role, Cli::tr("The role, as the server calls it"))->required();
        change->callback([role, isGranted, &chosen = line.chosen] {
            chosen.action = [role, isGranted](Invocation &invocation) {
                return runMemberChange(invocation, *role, isGranted);
            };
        });
    }
}

} // namespace slipway
