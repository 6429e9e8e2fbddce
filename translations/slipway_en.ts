<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>slipway::ApprovalDetail</name>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n breaking change</numerusform>
            <numerusform>%n breaking changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n commit(s) more</source>
        <translation>
            <numerusform>%n commit more</numerusform>
            <numerusform>%n commits more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) taken away</source>
        <translation>
            <numerusform>%n commit taken away</numerusform>
            <numerusform>%n commits taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are approved.</source>
        <translation>
            <numerusform>%n request is approved.</numerusform>
            <numerusform>%n requests are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n &amp;together…</source>
        <translation>
            <numerusform>Approve %n &amp;together…</numerusform>
            <numerusform>Approve %n &amp;together…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one(s) are not yet.</source>
        <translation>
            <numerusform>%n newer one is not yet.</numerusform>
            <numerusform>%n newer ones are not yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BatchDialog</name>
    <message numerus="yes">
        <source>Approve %n request(s) together</source>
        <translation>
            <numerusform>Approve %n request together</numerusform>
            <numerusform>Approve %n requests together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardCell</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n not merged back</numerusform>
            <numerusform>%n not merged back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardLayout</name>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) behind</source>
        <translation>
            <numerusform>%Ln commit behind</numerusform>
            <numerusform>%Ln commits behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln diverged</numerusform>
            <numerusform>%Ln diverged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln broken</numerusform>
            <numerusform>%Ln broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardModel</name>
    <message numerus="yes">
        <source>%n commit(s) behind %1</source>
        <translation>
            <numerusform>%n commit behind %1</numerusform>
            <numerusform>%n commits behind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) not merged back to %1</source>
        <translation>
            <numerusform>%n commit not merged back to %1</numerusform>
            <numerusform>%n commits not merged back to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approval waiting</numerusform>
            <numerusform>%n approvals waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n hot fix not merged back</numerusform>
            <numerusform>%n hot fixes not merged back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) ahead of %1</source>
        <translation>
            <numerusform>%n commit ahead of %1</numerusform>
            <numerusform>%n commits ahead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n deployment(s) failed</source>
        <translation>
            <numerusform>%1 of the last %n deployment failed</numerusform>
            <numerusform>%1 of the last %n deployments failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BoardSummaryLine</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n hot fix not merged back</numerusform>
            <numerusform>%n hot fixes not merged back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not what was deployed</source>
        <translation>
            <numerusform>%n not what was deployed</numerusform>
            <numerusform>%n not what was deployed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never approved</source>
        <translation>
            <numerusform>%n never approved</numerusform>
            <numerusform>%n never approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CalendarModel</name>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln deployment</numerusform>
            <numerusform>%Ln deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CalendarPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln deployment(s)</source>
        <translation>
            <numerusform>&amp;Show the %Ln deployment</numerusform>
            <numerusform>&amp;Show the %Ln deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ChecklistDialog</name>
    <message numerus="yes">
        <source>%n item(s) are still to be done.</source>
        <translation>
            <numerusform>%n item is still to be done.</numerusform>
            <numerusform>%n items are still to be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Cli</name>
    <message numerus="yes">
        <source>The record is whole: %n entries, each following from the one before.</source>
        <translation>
            <numerusform>The record is whole: %n entry, following from the one before.</numerusform>
            <numerusform>The record is whole: %n entries, each following from the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (--json gives them)</source>
        <translation>
            <numerusform>… and %n more (--json gives it)</numerusform>
            <numerusform>… and %n more (--json gives them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed, +%1 −%2</source>
        <translation>
            <numerusform>%n file changed, +%1 −%2</numerusform>
            <numerusform>%n files changed, +%1 −%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are missing.</source>
        <translation>
            <numerusform>%n approval is missing.</numerusform>
            <numerusform>%n approvals are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n not merged back</numerusform>
            <numerusform>%n not merged back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, commit %2, %n commit(s) since %3</source>
        <translation>
            <numerusform>%1, commit %2, %n commit since %3</numerusform>
            <numerusform>%1, commit %2, %n commits since %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s), all by the rules.</source>
        <translation>
            <numerusform>%n commit, by the rules.</numerusform>
            <numerusform>%n commits, all by the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers: %n job(s).</source>
        <translation>
            <numerusform>%1 answers: %n job.</numerusform>
            <numerusform>%1 answers: %n jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n commit would become live</numerusform>
            <numerusform>%n commits would become live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n live commit would get lost</numerusform>
            <numerusform>%n live commits would get lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n signed decision(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n signed decision to %1.</numerusform>
            <numerusform>Wrote %n signed decisions to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n of them was taken out.</source>
        <translation>
            <numerusform>The text of %n of them was taken out.</numerusform>
            <numerusform>The text of %n of them was taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %2 at %3, %n file(s)</source>
        <translation>
            <numerusform>  %1: %2 at %3, %n file</numerusform>
            <numerusform>  %1: %2 at %3, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rules, and among %n file(s) nothing looks like an environment&apos;s configuration. Give one with --rule.</source>
        <translation>
            <numerusform>No rules, and among %n file nothing looks like an environment&apos;s configuration. Give one with --rule.</numerusform>
            <numerusform>No rules, and among %n files nothing looks like an environment&apos;s configuration. Give one with --rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n rule(s) for %1.</source>
        <translation>
            <numerusform>Kept %n rule for %1.</numerusform>
            <numerusform>Kept %n rules for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n key(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n key to %1.</numerusform>
            <numerusform>Wrote %n keys to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1 are missing.</source>
        <translation>
            <numerusform>%n approval by %1 is missing.</numerusform>
            <numerusform>%n approvals by %1 are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the baseline</source>
        <translation>
            <numerusform>%n behind the baseline</numerusform>
            <numerusform>%n behind the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of the baseline</source>
        <translation>
            <numerusform>%n ahead of the baseline</numerusform>
            <numerusform>%n ahead of the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n failed</source>
        <translation>
            <numerusform>%1 of the last %n failed</numerusform>
            <numerusform>%1 of the last %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n younger than its deployment</source>
        <translation>
            <numerusform>%n younger than its deployment</numerusform>
            <numerusform>%n younger than their deployment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n recovery</numerusform>
            <numerusform>%n recoveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still going on</source>
        <translation>
            <numerusform>%n still going on</numerusform>
            <numerusform>%n still going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n standing approval(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n standing approval to %1.</numerusform>
            <numerusform>Wrote %n standing approvals to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this changelog say something else than the notes, and stay.</source>
        <translation>
            <numerusform>%n line of this changelog says something else than the notes, and stays.</numerusform>
            <numerusform>%n lines of this changelog say something else than the notes, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Commands</name>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) into it, which are never lost.</source>
        <translation>
            <numerusform>“%1” cannot be removed: the history has %n deployment into it, which is never lost.</numerusform>
            <numerusform>“%1” cannot be removed: the history has %n deployments into it, which are never lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) of it, which are never lost.</source>
        <translation>
            <numerusform>“%1” cannot be removed: the history has %n deployment of it, which is never lost.</numerusform>
            <numerusform>“%1” cannot be removed: the history has %n deployments of it, which are never lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another ledger stood here when this machine last looked; it had %n entries.</source>
        <translation>
            <numerusform>Another ledger stood here when this machine last looked; it had %n entry.</numerusform>
            <numerusform>Another ledger stood here when this machine last looked; it had %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Compare</name>
    <message numerus="yes">
        <source>%1 is %n commit(s) ahead of %2.</source>
        <translation>
            <numerusform>%1 is %n commit ahead of %2.</numerusform>
            <numerusform>%1 is %n commits ahead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n commit(s) behind %2.</source>
        <translation>
            <numerusform>%1 is %n commit behind %2.</numerusform>
            <numerusform>%1 is %n commits behind %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) only in %1</source>
        <translation>
            <numerusform>%n commit only in %1</numerusform>
            <numerusform>%n commits only in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n file differs</numerusform>
            <numerusform>%n files differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n breaking change</numerusform>
            <numerusform>%n breaking changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) differ</source>
        <translation>
            <numerusform>%n project differs</numerusform>
            <numerusform>%n projects differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationDetail</name>
    <message numerus="yes">
        <source>%1, %n file(s)</source>
        <translation>
            <numerusform>%1, %n file</numerusform>
            <numerusform>%1, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationPage</name>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) shown</source>
        <translation>
            <numerusform>%n key shown</numerusform>
            <numerusform>%n keys shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationQuery</name>
    <message numerus="yes">
        <source>%1 agree on all of %n key(s).</source>
        <translation>
            <numerusform>%1 agree on all of %n key.</numerusform>
            <numerusform>%1 agree on all of %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not everywhere</source>
        <translation>
            <numerusform>%n not everywhere</numerusform>
            <numerusform>%n not everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted differently</source>
        <translation>
            <numerusform>%n encrypted differently</numerusform>
            <numerusform>%n encrypted differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n key(s) of %1: %2.</source>
        <translation>
            <numerusform>Of %n key of %1: %2.</numerusform>
            <numerusform>Of %n keys of %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationRulesDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are caught.</source>
        <translation>
            <numerusform>%1 of %n file is caught.</numerusform>
            <numerusform>%1 of %n files are caught.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationTableModel</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n key</numerusform>
            <numerusform>%1, %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionFindings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) there that the workspace does not have</source>
        <translation>
            <numerusform>%n environment there that the workspace does not have</numerusform>
            <numerusform>%n environments there that the workspace does not have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionListModel</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionReading</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them answered “nothing new”</source>
        <translation>
            <numerusform>%1, %n of them answered “nothing new”</numerusform>
            <numerusform>%1, %n of them answered “nothing new”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) there mean no project or no environment here; rules can say what they are.</source>
        <translation>
            <numerusform>%n build there mean no project or no environment here; rules can say what they are.</numerusform>
            <numerusform>%n builds there mean no project or no environment here; rules can say what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) had been deleted there, and are out of the history.</source>
        <translation>
            <numerusform>%n deployment had been deleted there, and is out of the history.</numerusform>
            <numerusform>%n deployments had been deleted there, and are out of the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionsPage</name>
    <message numerus="yes">
        <source>It answers, and has %n job(s).</source>
        <translation>
            <numerusform>It answers, and has %n job.</numerusform>
            <numerusform>It answers, and has %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DependencyListModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lowered</source>
        <translation>
            <numerusform>%n lowered</numerusform>
            <numerusform>%n lowered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new major version</source>
        <translation>
            <numerusform>%n with a new major version</numerusform>
            <numerusform>%n with a new major version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n package changed</numerusform>
            <numerusform>%n packages changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentListModel</name>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln deployment</numerusform>
            <numerusform>%Ln deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DifferenceView</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 lines added, %2 removed</source>
        <translation>
            <numerusform>%n file, %1 lines added, %2 removed</numerusform>
            <numerusform>%n files, %1 lines added, %2 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DraftListModel</name>
    <message numerus="yes">
        <source>Section %1, %n entry(ies)</source>
        <translation>
            <numerusform>Section %1, %n entry</numerusform>
            <numerusform>Section %1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Evidence</name>
    <message numerus="yes">
        <source>and %n more, in the evidence file</source>
        <translation>
            <numerusform>and %n more, in the evidence file</numerusform>
            <numerusform>and %n more, in the evidence file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FacetBox</name>
    <message numerus="yes">
        <source>%1, %Ln deployment(s)</source>
        <translation>
            <numerusform>%1, %Ln deployment</numerusform>
            <numerusform>%1, %Ln deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FileDiffView</name>
    <message numerus="yes">
        <source>The first %n line(s) of what changed.</source>
        <translation>
            <numerusform>The first %n line of what changed.</numerusform>
            <numerusform>The first %n lines of what changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FileListModel</name>
    <message numerus="yes">
        <source>%n database migration(s)</source>
        <translation>
            <numerusform>%n database migration</numerusform>
            <numerusform>%n database migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the infrastructure</source>
        <translation>
            <numerusform>%n file of the infrastructure</numerusform>
            <numerusform>%n files of the infrastructure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pipeline</source>
        <translation>
            <numerusform>%n file of the pipeline</numerusform>
            <numerusform>%n files of the pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that may hold secrets</source>
        <translation>
            <numerusform>%n file that may hold secrets</numerusform>
            <numerusform>%n files that may hold secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock file(s)</source>
        <translation>
            <numerusform>%n lock file</numerusform>
            <numerusform>%n lock files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FreezeOverride</name>
    <message numerus="yes">
        <source>An override needs an end, in the future and within %n day(s).</source>
        <translation>
            <numerusform>An override needs an end, in the future and within %n day.</numerusform>
            <numerusform>An override needs an end, in the future and within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GateDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GateRulesDialog</name>
    <message numerus="yes">
        <source>%n approval(s) here will be void: they were asked for under other rules.</source>
        <translation>
            <numerusform>%n approval here will be void: it was asked for under other rules.</numerusform>
            <numerusform>%n approvals here will be void: they were asked for under other rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Gates</name>
    <message numerus="yes">
        <source>Goes back from %1; %n commit(s) will be taken back</source>
        <translation>
            <numerusform>Goes back from %1; %n commit will be taken back</numerusform>
            <numerusform>Goes back from %1; %n commits will be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) are not in it</source>
        <translation>
            <numerusform>%n live commit is not in it</numerusform>
            <numerusform>%n live commits are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) green for this commit</source>
        <translation>
            <numerusform>%n check green for this commit</numerusform>
            <numerusform>%n checks green for this commit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) have no digest to be recognised by</source>
        <translation>
            <numerusform>%n published file has no digest to be recognised by</numerusform>
            <numerusform>%n published files have no digest to be recognised by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) with a digest</source>
        <translation>
            <numerusform>%n published file with a digest</numerusform>
            <numerusform>%n published files with a digest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s)</source>
        <translation>
            <numerusform>%n more approval</numerusform>
            <numerusform>%n more approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n more from %1</numerusform>
            <numerusform>%n more from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked by %1</source>
        <translation>
            <numerusform>%n item ticked by %1</numerusform>
            <numerusform>%n items ticked by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GitHub</name>
    <message numerus="yes">
        <source>A workflow on GitHub takes at most %n input(s). Leave some out.</source>
        <translation>
            <numerusform>A workflow on GitHub takes at most %n input. Leave some out.</numerusform>
            <numerusform>A workflow on GitHub takes at most %n inputs. Leave some out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GitLab</name>
    <message numerus="yes">
        <source>approved, %n more needed</source>
        <translation>
            <numerusform>approved, %n more needed</numerusform>
            <numerusform>approved, %n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphStripView</name>
    <message numerus="yes">
        <source>%n commit(s) to %1</source>
        <translation>
            <numerusform>%n commit to %1</numerusform>
            <numerusform>%n commits to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) on the way to %2</source>
        <translation>
            <numerusform>%1: %n commit on the way to %2</numerusform>
            <numerusform>%1: %n commits on the way to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) before they part</source>
        <translation>
            <numerusform>%1: %n commit before they part</numerusform>
            <numerusform>%1: %n commits before they part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: beside both, with %n commit(s) of its own</source>
        <translation>
            <numerusform>%1: beside both, with %n commit of its own</numerusform>
            <numerusform>%1: beside both, with %n commits of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln deployment(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln deployment is on the clipboard as a Markdown table.</numerusform>
            <numerusform>%Ln deployments are on the clipboard as a Markdown table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HistorySorting</name>
    <message numerus="yes">
        <source>%Ln deployment(s), oldest first</source>
        <translation>
            <numerusform>%Ln deployment, oldest first</numerusform>
            <numerusform>%Ln deployments, oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s), newest first</source>
        <translation>
            <numerusform>%Ln deployment, newest first</numerusform>
            <numerusform>%Ln deployments, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, ascending</source>
        <translation>
            <numerusform>%Ln deployment by “%1”, ascending</numerusform>
            <numerusform>%Ln deployments by “%1”, ascending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, descending</source>
        <translation>
            <numerusform>%Ln deployment by “%1”, descending</numerusform>
            <numerusform>%Ln deployments by “%1”, descending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::HttpClient</name>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s). Check the address, the network and that the server is running.</source>
        <translation>
            <numerusform>%1 could not be reached within %n second. Check the address, the network and that the server is running.</numerusform>
            <numerusform>%1 could not be reached within %n seconds. Check the address, the network and that the server is running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the request and said nothing for %n second(s). It may be overloaded; try again later.</source>
        <translation>
            <numerusform>%1 took the request and said nothing for %n second. It may be overloaded; try again later.</numerusform>
            <numerusform>%1 took the request and said nothing for %n seconds. It may be overloaded; try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). It or the network is too slow; try again later.</source>
        <translation>
            <numerusform>%1 did not finish its answer within %n second. It or the network is too slow; try again later.</numerusform>
            <numerusform>%1 did not finish its answer within %n seconds. It or the network is too slow; try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 is longer than %n MiB and was not read. Is this the address of a CI server?</source>
        <translation>
            <numerusform>The answer of %1 is longer than %n MiB and was not read. Is this the address of a CI server?</numerusform>
            <numerusform>The answer of %1 is longer than %n MiB and was not read. Is this the address of a CI server?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked too often and wants to be left alone for %n minute(s). Try again then.</source>
        <translation>
            <numerusform>%1 is asked too often and wants to be left alone for %n minute. Try again then.</numerusform>
            <numerusform>%1 is asked too often and wants to be left alone for %n minutes. Try again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message numerus="yes">
        <source>%n new deployment(s).</source>
        <translation>
            <numerusform>%n new deployment.</numerusform>
            <numerusform>%n new deployments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n connection needs you</numerusform>
            <numerusform>%n connections need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) cannot be reached, tried again</source>
        <translation>
            <numerusform>%n connection cannot be reached, tried again</numerusform>
            <numerusform>%n connections cannot be reached, tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MetricRowModel</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MetricsPage</name>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), 90 % within %1</source>
        <translation>
            <numerusform>%n change, 90 % within %1</numerusform>
            <numerusform>%n changes, 90 % within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s), %1 still going on</source>
        <translation>
            <numerusform>%n recovery, %1 still going on</numerusform>
            <numerusform>%n recoveries, %1 still going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n recovery</numerusform>
            <numerusform>%n recoveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deployment(s)</source>
        <translation>
            <numerusform>%1 of %n deployment</numerusform>
            <numerusform>%1 of %n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it</source>
        <translation>
            <numerusform>%n row behind it</numerusform>
            <numerusform>%n rows behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it, here the newest %1</source>
        <translation>
            <numerusform>%n row behind it, here the newest %1</numerusform>
            <numerusform>%n rows behind it, here the newest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln row is on the clipboard as a Markdown table.</numerusform>
            <numerusform>%Ln rows are on the clipboard as a Markdown table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Monitor</name>
    <message numerus="yes">
        <source>None of its %n value(s) is a number: nothing happened that could be measured.</source>
        <translation>
            <numerusform>None of its %n value is a number: nothing happened that could be measured.</numerusform>
            <numerusform>None of its %n values are numbers: nothing happened that could be measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has said nothing for the last %n minute(s).</source>
        <translation>
            <numerusform>It has said nothing for the last %n minute.</numerusform>
            <numerusform>It has said nothing for the last %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It said nothing for %n minute(s) on end.</source>
        <translation>
            <numerusform>It said nothing for %n minute on end.</numerusform>
            <numerusform>It said nothing for %n minutes on end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorImpact</name>
    <message numerus="yes">
        <source>It is too early: that can be said %n minute(s) from now.</source>
        <translation>
            <numerusform>It is too early: that can be said %n minute from now.</numerusform>
            <numerusform>It is too early: that can be said %n minutes from now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>It was live for less than %n minute after it had settled.</numerusform>
            <numerusform>It was live for less than %n minutes after it had settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was there before was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>What was there before was live for less than %n minute after it had settled.</numerusform>
            <numerusform>What was there before was live for less than %n minutes after it had settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got worse</source>
        <translation>
            <numerusform>%n got worse</numerusform>
            <numerusform>%n got worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got better</source>
        <translation>
            <numerusform>%n got better</numerusform>
            <numerusform>%n got better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed the same</source>
        <translation>
            <numerusform>%n stayed the same</numerusform>
            <numerusform>%n stayed the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) watched there: %1.</source>
        <translation>
            <numerusform>Of %n number watched there: %1.</numerusform>
            <numerusform>Of %n numbers watched there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorRule</name>
    <message numerus="yes">
        <source>%1 was at most %2 for %3 min, not above %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 was at most %2 for %3 min, not above %4 (%n value)</numerusform>
            <numerusform>%1 was at most %2 for %3 min, not above %4 (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was at least %2 for %3 min, not below %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 was at least %2 for %3 min, not below %4 (%n value)</numerusform>
            <numerusform>%1 was at least %2 for %3 min, not below %4 (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this very commit was live there for less than the %n minute(s) that are asked for.</source>
        <translation>
            <numerusform>this very commit was live there for less than the %n minute that is asked for.</numerusform>
            <numerusform>this very commit was live there for less than the %n minutes that are asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorSeries</name>
    <message numerus="yes">
        <source>The query gives %n series where one is asked for: take their sum, average or maximum in it.</source>
        <translation>
            <numerusform>The query gives %n series where one is asked for: take their sum, average or maximum in it.</numerusform>
            <numerusform>The query gives %n series where one is asked for: take their sum, average or maximum in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NotesPage</name>
    <message numerus="yes">
        <source>%n entry(ies) from commits; each knows the commit it came from</source>
        <translation>
            <numerusform>%n entry from commits; it knows the commit it came from</numerusform>
            <numerusform>%n entries from commits; each knows the commit it came from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) since</source>
        <translation>
            <numerusform>%n commit since</numerusform>
            <numerusform>%n commits since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is another now</source>
        <translation>
            <numerusform>%n line whose commit is another now</numerusform>
            <numerusform>%n lines whose commit is another now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is gone</source>
        <translation>
            <numerusform>%n line whose commit is gone</numerusform>
            <numerusform>%n lines whose commit is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of yours, whose commit is gone, wait at the end of the list for a section.</source>
        <translation>
            <numerusform>%n line of yours, whose commit is gone, waits at the end of the list for a section.</numerusform>
            <numerusform>%n lines of yours, whose commit is gone, wait at the end of the list for a section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) there say something else, and stay.</source>
        <translation>
            <numerusform>%n line there says something else, and stays.</numerusform>
            <numerusform>%n lines there say something else, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NotesStudio</name>
    <message numerus="yes">
        <source>%n to &amp;look at</source>
        <translation>
            <numerusform>%n to &amp;look at</numerusform>
            <numerusform>%n to &amp;look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NotesTemplate</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PeriodReport</name>
    <message numerus="yes">
        <source>and %Ln more, in the workspace</source>
        <translation>
            <numerusform>and %Ln more, in the workspace</numerusform>
            <numerusform>and %Ln more, in the workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlannedListModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a reason</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PolicyText</name>
    <message numerus="yes">
        <source>%n different person(s) approve.</source>
        <translation>
            <numerusform>%n person approves.</numerusform>
            <numerusform>%n different people approve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An approval holds for %n hour(s) after it was asked for.</source>
        <translation>
            <numerusform>An approval holds for %n hour after it was asked for.</numerusform>
            <numerusform>An approval holds for %n hours after it was asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approval</numerusform>
            <numerusform>%n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not above %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 was not above %2 %3 for %4 after this very commit went live there (%n value at least).</numerusform>
            <numerusform>%1 was not above %2 %3 for %4 after this very commit went live there (%n values at least).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not below %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 was not below %2 %3 for %4 after this very commit went live there (%n value at least).</numerusform>
            <numerusform>%1 was not below %2 %3 for %4 after this very commit went live there (%n values at least).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PollPlan</name>
    <message numerus="yes">
        <source>Asked again at %1, after %n failure(s).</source>
        <translation>
            <numerusform>Asked again at %1, after %n failure.</numerusform>
            <numerusform>Asked again at %1, after %n failures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromoteDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would be taken back</source>
        <translation>
            <numerusform>%n commit would be taken back</numerusform>
            <numerusform>%n commits would be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n live commit would get lost</numerusform>
            <numerusform>%n live commits would get lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n commit would become live</numerusform>
            <numerusform>%n commits would become live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Promoting</name>
    <message numerus="yes">
        <source>%1, %n commit(s) taken back</source>
        <translation>
            <numerusform>%1, %n commit taken back</numerusform>
            <numerusform>%1, %n commits taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commit(s) become live</source>
        <translation>
            <numerusform>%1, %n commit becomes live</numerusform>
            <numerusform>%1, %n commits become live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromotionsPage</name>
    <message numerus="yes">
        <source>%n can move now. What is live in %1 and not here.</source>
        <translation>
            <numerusform>%n can move now. What is live in %1 and not here.</numerusform>
            <numerusform>%n can move now. What is live in %1 and not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 looked at can move now; the others are as you come to them. What is live in %2 and not here.</source>
        <translation>
            <numerusform>%n of the %1 looked at can move now; the others are as you come to them. What is live in %2 and not here.</numerusform>
            <numerusform>%n of the %1 looked at can move now; the others are as you come to them. What is live in %2 and not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PublishDialog</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RailModel</name>
    <message numerus="yes">
        <source>and %n commit(s) that never came back to the main line</source>
        <translation>
            <numerusform>and %n commit that never came back to the main line</numerusform>
            <numerusform>and %n commits that never came back to the main line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n commit(s) from beside the main line</source>
        <translation>
            <numerusform>and %n commit from beside the main line</numerusform>
            <numerusform>and %n commits from beside the main line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RailPage</name>
    <message numerus="yes">
        <source>%1 (and %n more commit(s))</source>
        <translation>
            <numerusform>%1 (and %n more commit)</numerusform>
            <numerusform>%1 (and %n more commits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) by or about “%1”; the newest: %2</source>
        <translation>
            <numerusform>%n commit by or about “%1”; the newest: %2</numerusform>
            <numerusform>%n commits by or about “%1”; the newest: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseListModel</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleasesPage</name>
    <message numerus="yes">
        <source>%n commit(s) since %1</source>
        <translation>
            <numerusform>%n commit since %1</numerusform>
            <numerusform>%n commits since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time</source>
        <translation>
            <numerusform>%n of them for the first time</numerusform>
            <numerusform>%n of them for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Risk</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n changed file</numerusform>
            <numerusform>%n changed files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touches %1 and %n more delicate file(s)</source>
        <translation>
            <numerusform>touches %1 and %n more delicate file</numerusform>
            <numerusform>touches %1 and %n more delicate files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s) for the first time</source>
        <translation>
            <numerusform>%n author for the first time</numerusform>
            <numerusform>%n authors for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the one before</source>
        <translation>
            <numerusform>%n day since the one before</numerusform>
            <numerusform>%n days since the one before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RuleChange</name>
    <message numerus="yes">
        <source>It was proposed more than %n day(s) ago. Withdraw it, and propose it again where it is still wanted.</source>
        <translation>
            <numerusform>It was proposed more than %n day ago. Withdraw it, and propose it again where it is still wanted.</numerusform>
            <numerusform>It was proposed more than %n days ago. Withdraw it, and propose it again where it is still wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RulesEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) → %1: %2</source>
        <comment>what they mean, their names</comment>
        <translation>
            <numerusform>%n job → %1: %2</numerusform>
            <numerusform>%n jobs → %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) mean no environment: %1</source>
        <translation>
            <numerusform>%n job mean no environment: %1</numerusform>
            <numerusform>%n jobs mean no environment: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ServerSource</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the server</source>
        <translation>
            <numerusform>Waiting %n second for the server</numerusform>
            <numerusform>Waiting %n seconds for the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SetupWindows</name>
    <message numerus="yes">
        <source>%n change(s) taken over.</source>
        <translation>
            <numerusform>%n change taken over.</numerusform>
            <numerusform>%n changes taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over. Give the token of: %1</source>
        <translation>
            <numerusform>%n change taken over. Give the token of: %1</numerusform>
            <numerusform>%n changes taken over. Give the token of: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SideBarButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StandingApproval</name>
    <message numerus="yes">
        <source>%n commit(s) are more than the %1 allowed</source>
        <translation>
            <numerusform>%n commit is more than the %1 allowed</numerusform>
            <numerusform>%n commits are more than the %1 allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s)</source>
        <translation>
            <numerusform>at most %n commit</numerusform>
            <numerusform>at most %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::SyncStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TimedDialog</name>
    <message numerus="yes">
        <source>The gates are asked at its time, not now. A Slipway has to be at work on this workspace then; after %n minute(s) it has missed its time.</source>
        <translation>
            <numerusform>The gates are asked at its time, not now. A Slipway has to be at work on this workspace then; after %n minute it has missed its time.</numerusform>
            <numerusform>The gates are asked at its time, not now. A Slipway has to be at work on this workspace then; after %n minutes it has missed its time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TrayBadge</name>
    <message numerus="yes">
        <source>Slipway: %n release(s) wait(s) for you</source>
        <translation>
            <numerusform>Slipway: %n release waits for you</numerusform>
            <numerusform>Slipway: %n releases wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WaitingNotices</name>
    <message numerus="yes">
        <source>%n release(s) wait(s) for you</source>
        <translation>
            <numerusform>%n release waits for you</numerusform>
            <numerusform>%n releases wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WherePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::comparisonMarkdown</name>
    <message numerus="yes">
        <source>- and %n more
</source>
        <translation>
            <numerusform>- and %n more
</numerusform>
            <numerusform>- and %n more
</numerusform>
        </translation>
    </message>
</context>
</TS>
