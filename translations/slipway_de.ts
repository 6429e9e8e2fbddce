<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>What runs where, what is waiting and for whom, what would change, who agreed, what happened before.</source>
        <translation>Was wo läuft, was auf wen wartet, was sich ändern würde, wer zugestimmt hat, was vorher geschah.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC licence).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Symbole: Lucide (ISC-Lizenz).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Slipway reads deployments and builds from there. It changes nothing unless you ask it to.</source>
        <translation>Slipway liest von dort Deployments und Builds. Es ändert nichts, ohne dass Sie es verlangen.</translation>
    </message>
    <message>
        <source>none, it can be read without</source>
        <translation>keines, Lesen geht ohne</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>in einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>T&amp;oken or password</source>
        <translation>T&amp;oken oder Passwort</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring and nowhere else</source>
        <translation>Kommt in den Schlüsselbund des Systems und nirgendwo sonst hin</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>Only its name is kept</source>
        <translation>Nur ihr Name wird gespeichert</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http://) and names a server.</source>
        <translation>Eine Adresse beginnt mit https:// (oder http://) und nennt einen Server.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; there are fields for them below.</source>
        <translation>Lassen Sie Benutzer und Passwort aus der Adresse weg; darunter gibt es Felder dafür.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Paste the token, or choose that none is needed.</source>
        <translation>Fügen Sie das Token ein oder wählen Sie, dass keines nötig ist.</translation>
    </message>
    <message>
        <source>Say which variable holds the token.</source>
        <translation>Nennen Sie die Variable, die das Token enthält.</translation>
    </message>
    <message>
        <source>How it is called in the sync strip</source>
        <translation>Wie sie in der Leiste unten heißt</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only where the certificate is from an authority of your own: a PEM file</source>
        <translation>Nur wenn das Zertifikat von einer eigenen Stelle kommt: eine PEM-Datei</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>Open the pa&amp;ge where one is made</source>
        <translation>Die &amp;Seite öffnen, auf der es gemacht wird</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Zertifikat der Stelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The workspace has no project “%1”.</source>
        <translation>Der Arbeitsbereich hat kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Say for one project at least what it is called there: nothing else is asked for.</source>
        <translation>Geben Sie für mindestens ein Projekt an, wie es dort heißt: nach anderem wird nicht gefragt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>What it brought stays. With another address or other projects, the next sync reads anew.</source>
        <translation>Was sie brachte, bleibt. Mit anderer Adresse oder anderen Projekten liest die nächste Synchronisierung alles neu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>slipway::AddEnvironmentDialog</name>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>A place that releases run in. Its tier decides where it stands on the way to production.</source>
        <translation>Ein Ort, an dem Releases laufen. Die Stufe bestimmt, wo sie auf dem Weg in die Produktion steht.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Optional: where it can be seen</source>
        <translation>Optional: wo sie zu sehen ist</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>from the name</source>
        <translation>aus dem Namen</translation>
    </message>
    <message>
        <source>from the name: %1</source>
        <translation>aus dem Namen: %1</translation>
    </message>
    <message>
        <source>Give it a name, such as qa, staging or production.</source>
        <translation>Geben Sie einen Namen an, etwa qa, staging oder production.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>slipway::AddProjectDialog</name>
    <message>
        <source>/home/me/shop or https://example.org/team/shop.git</source>
        <translation>/home/ich/shop oder https://example.org/team/shop.git</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>A repository, or a part of one, that is released by itself. Slipway never writes to it.</source>
        <translation>Ein Repository oder ein Teil davon, der eigene Releases hat. Slipway schreibt nie hinein.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>A folder on this machine is read in place; an address is mirrored</source>
        <translation>Ein Ordner auf diesem Rechner wird an Ort und Stelle gelesen, eine Adresse gespiegelt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Optional: the heading it stands under on the board</source>
        <translation>Optional: die Überschrift, unter der es in der Übersicht steht</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Optional: which tags are its releases, where a repository holds several projects</source>
        <translation>Optional: welche Tags seine Releases sind, wenn ein Repository mehrere Projekte enthält</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Optional: which folders belong to it, with commas between</source>
        <translation>Optional: welche Ordner dazugehören, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Main branch</source>
        <translation>&amp;Hauptzweig</translation>
    </message>
    <message>
        <source>Optional: the repository&apos;s own choice is used</source>
        <translation>Optional: sonst gilt die Wahl des Repositorys</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Repository wählen</translation>
    </message>
    <message>
        <source>Say where the repository is: a folder, or an address that git can clone.</source>
        <translation>Geben Sie an, wo das Repository liegt: ein Ordner oder eine Adresse, die git klonen kann.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
</context>
<context>
    <name>slipway::AddSignerDialog</name>
    <message>
        <source>The key &amp;ends</source>
        <translation>Der Schlüssel läuft &amp;ab</translation>
    </message>
    <message>
        <source>Add a signer</source>
        <translation>Unterzeichner hinzufügen</translation>
    </message>
    <message>
        <source>From then on decisions are signed: an approval counts only with a good signature of a key in this list.</source>
        <translation>Von da an werden Entscheidungen signiert: Eine Freigabe zählt nur mit einer gültigen Signatur eines Schlüssels aus dieser Liste.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>An e-mail address or account name; it is what stands in the ledger</source>
        <translation>Eine E-Mail-Adresse oder ein Kontoname; so steht es im Protokollbuch</translation>
    </message>
    <message>
        <source>Public SSH &amp;key</source>
        <translation>Öffentlicher SSH-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>C&amp;hoose the .pub file…</source>
        <translation>.pub-&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Optional; one word each, such as qa or release-manager</source>
        <translation>Optional; je ein Wort, etwa qa oder release-manager</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Add signer</source>
        <translation>Unterzeichner hinzufügen</translation>
    </message>
    <message>
        <source>Public SSH key</source>
        <translation>Öffentlicher SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Öffentliche Schlüssel (*.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The one line of a .pub file; never the private key</source>
        <translation>Die eine Zeile einer .pub-Datei; nie der private Schlüssel</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>What the person is logged in as where Slipway runs, with commas between: whoever asks for an approval by one of these does not approve it with this key</source>
        <translation>Womit die Person dort angemeldet ist, wo Slipway läuft, durch Kommas getrennt: Wer mit einem dieser Konten eine Freigabe beantragt, erteilt sie nicht mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Without a key only the accounts are written down as this person’s; no decision is signed</source>
        <translation>Ohne Schlüssel werden nur die Konten als die dieser Person eingetragen; keine Entscheidung wird signiert</translation>
    </message>
</context>
<context>
    <name>slipway::AlertKeeper</name>
    <message>
        <source>An incident began in %1: %2</source>
        <translation>In %1 hat ein Vorfall begonnen: %2</translation>
    </message>
    <message>
        <source>An incident of %1 is over: %2</source>
        <translation>Ein Vorfall von %1 ist vorbei: %2</translation>
    </message>
    <message>
        <source>No alerts from “%1”: %2</source>
        <translation>Keine Alarme von „%1“: %2</translation>
    </message>
</context>
<context>
    <name>slipway::AlertSource</name>
    <message>
        <source>An alert without a name</source>
        <translation>Ein Alarm ohne Namen</translation>
    </message>
    <message>
        <source>it names no project</source>
        <translation>Er nennt kein Projekt</translation>
    </message>
    <message>
        <source>there is no project “%1”</source>
        <translation>Ein Projekt „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no environment “%1”</source>
        <translation>Eine Umgebung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is no name of a source of alerts.</source>
        <translation>„%1“ ist kein Name für eine Alarmquelle.</translation>
    </message>
    <message>
        <source>“%1” is no address of an Alertmanager. Write one such as https://alerts.example.org, without a name or a password in it.</source>
        <translation>„%1“ ist keine Adresse eines Alertmanagers. Schreiben Sie eine wie https://alerts.example.org, ohne Namen und Passwort darin.</translation>
    </message>
    <message>
        <source>Say which label of an alert names its project, or which project all of them are of.</source>
        <translation>Geben Sie an, welches Label eines Alarms sein Projekt nennt, oder zu welchem Projekt alle gehören.</translation>
    </message>
    <message>
        <source>This is nothing that an Alertmanager says of alerts. Check the address.</source>
        <translation>So antwortet kein Alertmanager auf die Frage nach Alarmen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There are %1 alerts, more than can be taken. Name a filter.</source>
        <translation>Es sind %1 Alarme, mehr als übernommen werden können. Geben Sie einen Filter an.</translation>
    </message>
    <message>
        <source>None of its alerts can be read: they have no labels or no beginning.</source>
        <translation>Keiner seiner Alarme ist lesbar: Sie haben keine Labels oder keinen Beginn.</translation>
    </message>
</context>
<context>
    <name>slipway::AlertSourceDialog</name>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>any of production</source>
        <translation>eine beliebige der Produktion</translation>
    </message>
    <message>
        <source>Alerts of %1 become incidents from now on.</source>
        <translation>Alarme von %1 werden von jetzt an zu Vorfällen.</translation>
    </message>
    <message>
        <source>%1 is not asked any more. Its incidents stay.</source>
        <translation>%1 wird nicht mehr gefragt. Die Vorfälle daraus bleiben.</translation>
    </message>
    <message>
        <source>Alerts as incidents</source>
        <translation>Alarme als Vorfälle</translation>
    </message>
    <message>
        <source>Alerts of an Alertmanager become incidents, linked to the last deployment before they began. They are read by themselves while the workspace is kept up to date.</source>
        <translation>Alarme eines Alertmanagers werden zu Vorfällen, verknüpft mit dem letzten Deployment vor ihrem Beginn. Sie werden von selbst gelesen, solange der Arbeitsbereich aktuell gehalten wird.</translation>
    </message>
    <message>
        <source>Do not as&amp;k it any more</source>
        <translation>Nicht mehr &amp;fragen</translation>
    </message>
    <message>
        <source>Alert&amp;manager</source>
        <translation>Alert&amp;manager</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What its incidents name as their source</source>
        <translation>Was die Vorfälle daraus als ihre Quelle nennen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Only alerts with</source>
        <translation>Nu&amp;r Alarme mit</translation>
    </message>
    <message>
        <source>Matchers, one a line; all must hold. Empty: all</source>
        <translation>Bedingungen, eine je Zeile; alle müssen zutreffen. Leer: alle Alarme</translation>
    </message>
    <message>
        <source>&amp;Label that names the project</source>
        <translation>&amp;Label, das das Projekt nennt</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Leer: keines</translation>
    </message>
    <message>
        <source>&amp;Project without it</source>
        <translation>&amp;Projekt ohne dieses Label</translation>
    </message>
    <message>
        <source>Label that names the en&amp;vironment</source>
        <translation>Label, das die Um&amp;gebung nennt</translation>
    </message>
    <message>
        <source>&amp;Environment without it</source>
        <translation>&amp;Umgebung ohne dieses Label</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neuer</translation>
    </message>
    <message>
        <source>It did not answer: %1</source>
        <translation>Er hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>It answered last %1.</source>
        <translation>Letzte Antwort: %1.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Er wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Say by which label, or to which project, an alert belongs.</source>
        <translation>Geben Sie an, nach welchem Label oder zu welchem Projekt ein Alarm gehört.</translation>
    </message>
</context>
<context>
    <name>slipway::AlertStore</name>
    <message>
        <source>There is no source of alerts “%1”. `incident source --list` shows them.</source>
        <translation>Eine Alarmquelle „%1“ gibt es nicht. `incident source --list` zeigt sie.</translation>
    </message>
</context>
<context>
    <name>slipway::Anchor</name>
    <message>
        <source>Somebody else anchored at “%1” at the same moment. Try again.</source>
        <translation>Jemand anderes hat bei „%1“ im selben Moment verankert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger&apos;s anchor at “%1” could not be reached, or did not take the checkpoint. Check the address, the access rights and the connection; the details say why.</source>
        <translation>Der Anker des Protokollbuchs bei „%1“ war nicht erreichbar oder hat den Prüfpunkt nicht angenommen. Prüfen Sie die Adresse, die Zugriffsrechte und die Verbindung; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>The program “git” is not there. Install it, then try again.</source>
        <translation>Das Programm „git“ ist nicht da. Installieren Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The anchor at “%1” was rewritten: it no longer holds the checkpoints that it held before. Do not rely on it; ask whoever looks after that repository.</source>
        <translation>Der Anker bei „%1“ wurde umgeschrieben: Er enthält die Prüfpunkte nicht mehr, die er vorher enthielt. Verlassen Sie sich nicht auf ihn; fragen Sie, wer dieses Repository betreut.</translation>
    </message>
    <message>
        <source>“%1” cannot be an anchor: the address or the path of a git repository is needed, without a password in it.</source>
        <translation>„%1“ kann kein Anker sein: Nötig ist die Adresse oder der Pfad eines Git-Repositorys, ohne Passwort darin.</translation>
    </message>
    <message>
        <source>The anchor at “%1” is gone: its branch was deleted. Ask whoever looks after that repository.</source>
        <translation>Der Anker bei „%1“ ist weg: Sein Zweig wurde gelöscht. Fragen Sie, wer dieses Repository betreut.</translation>
    </message>
</context>
<context>
    <name>slipway::Approval</name>
    <message>
        <source>This approval was used by a deployment already; ask for a new one.</source>
        <translation>Diese Freigabe wurde schon von einem Deployment verbraucht; beantragen Sie eine neue.</translation>
    </message>
    <message>
        <source>This approval request has expired; ask for a new one.</source>
        <translation>Dieser Freigabeantrag ist abgelaufen; stellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>What was to be approved has changed since; ask for a new approval.</source>
        <translation>Was freigegeben werden sollte, hat sich seitdem geändert; beantragen Sie eine neue Freigabe.</translation>
    </message>
    <message>
        <source>A decision needs the name of who decides.</source>
        <translation>Eine Entscheidung braucht den Namen dessen, der entscheidet.</translation>
    </message>
    <message>
        <source>A rejection needs a comment that says why; write one.</source>
        <translation>Eine Ablehnung braucht einen Kommentar, der sagt, warum; schreiben Sie einen.</translation>
    </message>
    <message>
        <source>There is no decision of yours on this request to take back.</source>
        <translation>Zu diesem Antrag gibt es keine Entscheidung von Ihnen, die Sie zurücknehmen könnten.</translation>
    </message>
    <message>
        <source>You have decided this way already.</source>
        <translation>So haben Sie schon entschieden.</translation>
    </message>
    <message>
        <source>Somebody rejected this release; it can go on only after they take their rejection back, or with a new request.</source>
        <translation>Jemand hat dieses Release abgelehnt; weiter geht es nur, wenn die Ablehnung zurückgenommen wird, oder mit einem neuen Antrag.</translation>
    </message>
    <message>
        <source>This request is decided; there is nothing left to put off.</source>
        <translation>Dieser Antrag ist entschieden; es gibt nichts mehr aufzuschieben.</translation>
    </message>
    <message>
        <source>You have decided on this already; take that back before you hand it on to somebody else.</source>
        <translation>Sie haben hierüber schon entschieden; nehmen Sie das zurück, bevor Sie es an jemand anderen weitergeben.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalBundle</name>
    <message>
        <source>This is no file of signed approvals, or a part of it is missing.</source>
        <translation>Das ist keine Datei mit signierten Freigaben, oder ein Teil davon fehlt.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDetail</name>
    <message>
        <source>finding out what is live there…</source>
        <translation>es wird ermittelt, was dort läuft…</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>dort läuft noch nichts</translation>
    </message>
    <message>
        <source>now %1, live for %2</source>
        <translation>jetzt %1, live seit %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Decisions are recorded as self-attested: no signature stands behind them.</source>
        <translation>Entscheidungen werden als Selbstauskunft festgehalten: Keine Signatur steht dahinter.</translation>
    </message>
    <message>
        <source>One person approves</source>
        <translation>Eine Person gibt frei</translation>
    </message>
    <message>
        <source>Approval %1 of %2</source>
        <translation>Freigabe %1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Bound to one commit</source>
        <translation>An genau einen Commit gebunden</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Bisherige Entscheidungen</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Noch hat niemand entschieden</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Comparing with what is live…</source>
        <translation>Vergleich mit dem, was live ist…</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n inkompatible Änderung</numerusform>
            <numerusform>%n inkompatible Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No breaking change is announced</source>
        <translation>Keine inkompatible Änderung angekündigt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>Nothing: it is the same commit</source>
        <translation>Nichts: Es ist derselbe Commit</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>requested by %1 (%2)</source>
        <comment>person, age</comment>
        <translation>beantragt von %1 (%2)</translation>
    </message>
    <message>
        <source>Risk %1 of 100</source>
        <translation>Risiko %1 von 100</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Ü&amp;berführen…</translation>
    </message>
    <message>
        <source>Approvals are signed here with each person&apos;s own key, and verified whenever they are read.</source>
        <translation>Freigaben werden hier mit dem eigenen Schlüssel jeder Person signiert und bei jedem Lesen geprüft.</translation>
    </message>
    <message>
        <source>%1. Does not count: %2</source>
        <translation>%1. Zählt nicht: %2</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, signiert</translation>
    </message>
    <message>
        <source>%1
Signed with %2; the signature is good.</source>
        <translation>%1
Signiert mit %2; die Signatur ist gültig.</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>&amp;Checkliste…</translation>
    </message>
    <message>
        <source>Ha&amp;nd on…</source>
        <translation>&amp;Weitergeben…</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalListModel</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 von %2 erteilt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, requested by %3</source>
        <translation>%1, %2, beantragt von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, of which roles</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cannot be judged: the rules there cannot be read</source>
        <translation>nicht zu beurteilen: Die Regeln dort sind nicht lesbar</translation>
    </message>
    <message>
        <source>handed on to %1</source>
        <translation>weitergegeben an %1</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>handed on to you by %1</source>
        <translation>an Sie weitergegeben von %1</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalProof</name>
    <message>
        <source>Approval %1 is not complete yet, so there is nothing to prove.</source>
        <translation>Freigabe %1 ist noch nicht vollständig, darum gibt es nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>Approval %1 was rejected, so there is nothing to prove.</source>
        <translation>Freigabe %1 wurde abgelehnt, darum gibt es nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>Approval %1 was used by a deployment that is over; ask for a new one.</source>
        <translation>Freigabe %1 wurde von einem Deployment verbraucht, das vorbei ist; beantragen Sie eine neue.</translation>
    </message>
    <message>
        <source>Approval %1 has expired; ask for a new one.</source>
        <translation>Freigabe %1 ist abgelaufen; beantragen Sie eine neue.</translation>
    </message>
    <message>
        <source>What approval %1 was about has changed since; ask for a new one.</source>
        <translation>Der Gegenstand von Freigabe %1 hat sich seitdem geändert; beantragen Sie eine neue.</translation>
    </message>
    <message>
        <source>Nothing of approval %1 is signed, so nothing of it can be proved outside.</source>
        <translation>An Freigabe %1 ist nichts signiert, darum lässt sich nach außen nichts davon nachweisen.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalQuery</name>
    <message>
        <source>Somebody decided on this at the same moment. Look at it and try again.</source>
        <translation>Jemand hat im selben Moment hierüber entschieden. Sehen Sie es sich an und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalRulesField</name>
    <message>
        <source>Add &amp;another approval</source>
        <translation>&amp;Weitere Freigabe hinzufügen</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Wie viele Freigaben</translation>
    </message>
    <message>
        <source>Of which role</source>
        <translation>Von welcher Rolle</translation>
    </message>
    <message>
        <source>of anybody</source>
        <translation>von beliebigen Personen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalStatement</name>
    <message>
        <source>The statement&apos;s field “%1” is missing, unknown or not of its form.</source>
        <translation>Das Feld „%1“ der Erklärung fehlt, ist unbekannt oder hat nicht seine Form.</translation>
    </message>
    <message>
        <source>This is no statement of an approval that this Slipway knows.</source>
        <translation>Das ist keine Freigabeerklärung, die dieses Slipway kennt.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalStore</name>
    <message>
        <source>There is no approval request number %1.</source>
        <translation>Einen Freigabeantrag mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalTurns</name>
    <message>
        <source>anybody</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>role, given, needed</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalsPage</name>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>When a release needs somebody&apos;s agreement before it goes into an environment, it waits here.</source>
        <translation>Braucht ein Release jemandes Zustimmung, bevor es in eine Umgebung geht, wartet es hier.</translation>
    </message>
    <message>
        <source>Request approval…</source>
        <translation>Freigabe beantragen…</translation>
    </message>
    <message>
        <source>All · %1</source>
        <translation>Alle · %1</translation>
    </message>
    <message>
        <source>Requests for approval</source>
        <translation>Freigabeanträge</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anträge</translation>
    </message>
    <message>
        <source>Choose a request at the left</source>
        <translation>Wählen Sie links einen Antrag</translation>
    </message>
    <message>
        <source>an unknown commit</source>
        <translation>ein unbekannter Commit</translation>
    </message>
    <message>
        <source>It cannot be told: the commit that is live there is not known.</source>
        <translation>Das lässt sich nicht sagen: Der Commit, der dort live ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Everything: nothing is live there yet.</source>
        <translation>Alles: Dort läuft noch nichts.</translation>
    </message>
    <message>
        <source>It would bring</source>
        <translation>Es brächte</translation>
    </message>
    <message>
        <source>It would take away (live now, not in this release)</source>
        <translation>Es nähme weg (jetzt live, nicht in diesem Release)</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) more</source>
        <translation>
            <numerusform>%n Commit mehr</numerusform>
            <numerusform>%n Commits mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) taken away</source>
        <translation>
            <numerusform>%n Commit weniger</numerusform>
            <numerusform>%n Commits weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the ledger as entry %1, hash %2.</source>
        <translation>Es steht im Protokollbuch als Eintrag %1, Hash %2.</translation>
    </message>
    <message>
        <source>Request approval… (Ctrl+N)</source>
        <translation>Freigabe beantragen… (Strg+N)</translation>
    </message>
    <message>
        <source>“%1” takes no decisions from outside. Decide on its own page.</source>
        <translation>„%1“ nimmt keine Entscheidungen von außen an. Entscheiden Sie auf seiner eigenen Seite.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>What waits at servers</source>
        <translation>Was bei Servern wartet</translation>
    </message>
    <message>
        <source>Nothing waits at a server&apos;s own gate</source>
        <translation>An keiner Schranke eines Servers wartet etwas</translation>
    </message>
    <message>
        <source>For you · %1</source>
        <translation>Für Sie · %1</translation>
    </message>
    <message>
        <source>Servers · %1</source>
        <translation>Server · %1</translation>
    </message>
    <message>
        <source>Your roles · %1</source>
        <translation>Ihre Rollen · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are approved.</source>
        <translation>
            <numerusform>%n Antrag ist freigegeben.</numerusform>
            <numerusform>%n Anträge sind freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n &amp;together…</source>
        <translation>
            <numerusform>%n Antrag frei&amp;geben…</numerusform>
            <numerusform>%n &amp;gemeinsam freigeben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to approve them together</source>
        <translation>Wählen Sie mehrere mit Strg oder Umschalt, um sie gemeinsam freizugeben</translation>
    </message>
    <message>
        <source>Only one release, asked for into several environments, is approved together: what differs is looked at one by one.</source>
        <translation>Gemeinsam freigegeben wird nur ein Release, das für mehrere Umgebungen beantragt ist: Was sich unterscheidet, wird einzeln angesehen.</translation>
    </message>
    <message>
        <source>Take the decision back?</source>
        <translation>Die Entscheidung zurücknehmen?</translation>
    </message>
    <message>
        <source>It was not said to the server yet, and will not be. Then it waits there as before.</source>
        <translation>Sie wurde dem Server noch nicht mitgeteilt und wird es auch nicht. Dann wartet es dort wie zuvor.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is taken back; nothing will be said.</source>
        <translation>Sie ist zurückgenommen; nichts wird mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>slipway::AuditPage</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts festgehalten</translation>
    </message>
    <message>
        <source>Every request, decision and recorded deployment is written here, chained so that no entry can be changed unnoticed.</source>
        <translation>Jeder Antrag, jede Entscheidung und jedes eingetragene Deployment steht hier, so verkettet, dass kein Eintrag unbemerkt geändert werden kann.</translation>
    </message>
    <message>
        <source>Reading the whole record…</source>
        <translation>Das ganze Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Everything that was decided and recorded, newest first. Each entry holds the hash of the one before it.</source>
        <translation>Alles, was entschieden und festgehalten wurde, das Neueste zuerst. Jeder Eintrag enthält den Hash des vorigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is whole: %1, and each fits the one before it. Newest hash %2.</source>
        <translation>Das Protokoll ist unversehrt: %1, und jeder passt zum vorigen. Neuester Hash: %2.</translation>
    </message>
    <message>
        <source>The record was changed: entry %1 does not fit (%2). Nothing from there on can be relied on.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 passt nicht (%2). Auf nichts ab dort ist Verlass.</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3</source>
        <translation>Eintrag %1, %2, %3</translation>
    </message>
    <message>
        <source>The text of this entry was taken out; its hash stays.</source>
        <translation>Der Text dieses Eintrags wurde entfernt; sein Hash bleibt.</translation>
    </message>
    <message>
        <source>Ve&amp;rify the record</source>
        <translation>Protokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Was der Eintrag sagt</translation>
    </message>
    <message>
        <source>hash
%1

previous
%2</source>
        <translation>Hash
%1

voriger
%2</translation>
    </message>
    <message>
        <source>It is not anchored outside of itself (slipway-cli audit anchor --remote …).</source>
        <translation>Es ist nicht außerhalb seiner selbst verankert (slipway-cli audit anchor --remote …).</translation>
    </message>
    <message>
        <source>No entry is anchored yet.</source>
        <translation>Noch ist kein Eintrag verankert.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer one(s) are not yet.</source>
        <translation>
            <numerusform>%n neuerer ist es noch nicht.</numerusform>
            <numerusform>%n neuere sind es noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchored up to entry %1. %2</source>
        <translation>Verankert bis Eintrag %1. %2</translation>
    </message>
    <message>
        <source>Anchored up to entry %1, signed by %3. %2</source>
        <translation>Verankert bis Eintrag %1, signiert von %3. %2</translation>
    </message>
    <message>
        <source>Entry %1 is anchored.</source>
        <translation>Eintrag %1 ist verankert.</translation>
    </message>
    <message>
        <source>Signed by %1; the signature is good.</source>
        <translation>Signiert von %1; die Signatur ist gültig.</translation>
    </message>
    <message>
        <source>Anchor n&amp;ow</source>
        <translation>&amp;Jetzt verankern</translation>
    </message>
    <message>
        <source>Puts how the record ends onto the branch outside of it</source>
        <translation>Legt den Stand am Ende des Protokolls auf den Zweig außerhalb davon</translation>
    </message>
    <message>
        <source>Anchor by &amp;itself</source>
        <translation>&amp;Von selbst verankern</translation>
    </message>
    <message>
        <source>At each decision on production, and every minute while there are new entries</source>
        <translation>Bei jeder Entscheidung über die Produktion und jede Minute, solange es neue Einträge gibt</translation>
    </message>
    <message>
        <source>Self-attested: no signature stands behind it.</source>
        <translation>Selbstauskunft: Keine Signatur steht dahinter.</translation>
    </message>
    <message>
        <source>Verifying the signature…</source>
        <translation>Die Signatur wird geprüft…</translation>
    </message>
</context>
<context>
    <name>slipway::BatchDialog</name>
    <message numerus="yes">
        <source>Approve %n request(s) together</source>
        <translation>
            <numerusform>%n Antrag freigeben</numerusform>
            <numerusform>%n Anträge gemeinsam freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is an approval of its own, for its commit and nothing else. Look at the list before you go on.</source>
        <translation>Jede ist eine eigene Freigabe, für ihren Commit und für nichts anderes. Sehen Sie sich die Liste an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Was freigegeben wird</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Optional; it stands with each of them</source>
        <translation>Optional; er steht bei jeder von ihnen</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Alle freigeben</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Eine Schlüsseldatei oder die .pub-Datei eines Schlüssels in Ihrem Agenten</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Ihr &amp;SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Each is signed by itself: a security key may want a touch for each</source>
        <translation>Jede wird einzeln signiert: Ein Sicherheitsschlüssel will vielleicht jedes Mal berührt werden</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Ihr SSH-Schlüssel</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <comment>commit, person</comment>
        <translation>%1, beantragt von %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Self-attested as %1: no signature stands behind them.</source>
        <translation>Selbstauskunft als %1: Keine Signatur steht dahinter.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Wählen Sie den SSH-Schlüssel, der hier als Ihrer bekannt ist.</translation>
    </message>
    <message>
        <source>All of them are approved.</source>
        <translation>Alle sind freigegeben.</translation>
    </message>
</context>
<context>
    <name>slipway::BoardArrangements</name>
    <message>
        <source>Releases by environments</source>
        <translation>Releases nach Umgebungen</translation>
    </message>
    <message>
        <source>What is live in each environment, the newest first</source>
        <translation>Was in jeder Umgebung live ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The way of promotion</source>
        <translation>Der Weg der Überführung</translation>
    </message>
    <message>
        <source>No release runs anywhere yet. Connect a CI server or record a deployment, and each release stands here with the environments that have it.</source>
        <translation>Noch läuft nirgends ein Release. Verbinden Sie einen CI-Server oder tragen Sie ein Deployment ein, dann steht hier jedes Release mit den Umgebungen, die es haben.</translation>
    </message>
    <message>
        <source>Nothing runs anywhere yet. Connect a CI server or record a deployment, and each environment shows here what it runs.</source>
        <translation>Noch läuft nirgends etwas. Verbinden Sie einen CI-Server oder tragen Sie ein Deployment ein, dann zeigt hier jede Umgebung, was in ihr läuft.</translation>
    </message>
    <message>
        <source>There is only one environment, so nothing can be promoted. Add the next one, and the way to it stands here.</source>
        <translation>Es gibt nur eine Umgebung, darum lässt sich nichts überführen. Fügen Sie die nächste hinzu, dann steht hier der Weg dorthin.</translation>
    </message>
</context>
<context>
    <name>slipway::BoardCell</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n nicht zurückgeführt</numerusform>
            <numerusform>%n nicht zurückgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>unbekannter Commit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, age</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>zurückgerollt %1</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>slipway::BoardColumnHeader</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>slipway::BoardLayout</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a project, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln zurück</numerusform>
            <numerusform>%Ln zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many commits, in so many projects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) behind</source>
        <translation>
            <numerusform>%Ln Commit zurück</numerusform>
            <numerusform>%Ln Commits zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln auseinandergelaufen</numerusform>
            <numerusform>%Ln auseinandergelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>hier läuft nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an environment, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1, %2</source>
        <comment>an environment, how far behind it</comment>
        <translation>nach %1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::BoardModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>%1 in %2: nothing yet</source>
        <translation>%1 in %2: noch nichts</translation>
    </message>
    <message>
        <source>never deployed here yet</source>
        <translation>hier noch nie deployt</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>zurückgerollt %1</translation>
    </message>
    <message>
        <source>partly deployed %1</source>
        <translation>teilweise deployt %1</translation>
    </message>
    <message>
        <source>deployed %1</source>
        <translation>deployt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) behind %1</source>
        <translation>
            <numerusform>%n Commit hinter %1</numerusform>
            <numerusform>%n Commits hinter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) not merged back to %1</source>
        <translation>
            <numerusform>%n Commit nicht nach %1 zurückgeführt</numerusform>
            <numerusform>%n Commits nicht nach %1 zurückgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>unbekannter Commit</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>wird deployt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n Freigabe wartet</numerusform>
            <numerusform>%n Freigaben warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 in %2: being read</source>
        <translation>%1 in %2: wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n Hotfix nicht zurückgeführt</numerusform>
            <numerusform>%n Hotfixes nicht zurückgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>Gruppe %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) ahead of %1</source>
        <translation>
            <numerusform>%n Commit vor %1</numerusform>
            <numerusform>%n Commits vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>runs %1, deployed %2</source>
        <translation>läuft mit %1, deployt ist %2</translation>
    </message>
    <message>
        <source>what it runs is unknown</source>
        <translation>was dort läuft, ist unbekannt</translation>
    </message>
    <message>
        <source>%1 deployed to %2, released to %3 %</source>
        <translation>%1 nach %2 deployt, für %3 % veröffentlicht</translation>
    </message>
    <message>
        <source>%1 deployed to %2, not released</source>
        <translation>%1 nach %2 deployt, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>what runs was never approved for here</source>
        <translation>was läuft, wurde für hier nie freigegeben</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>frozen until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>a deployment is under way</source>
        <translation>ein Deployment läuft</translation>
    </message>
    <message>
        <source>its commit is unknown</source>
        <translation>sein Commit ist unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n deployment(s) failed</source>
        <translation>
            <numerusform>%1 von zuletzt %n Deployment fehlgeschlagen</numerusform>
            <numerusform>%1 der letzten %n Deployments fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>läuft mit %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>slipway::BoardPage</name>
    <message>
        <source>What runs where</source>
        <translation>Was läuft wo</translation>
    </message>
    <message>
        <source>&amp;Compare marked</source>
        <translation>Markierte ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Mark two environments of a project with Space, then compare them</source>
        <translation>Markieren Sie mit der Leertaste zwei Umgebungen eines Projekts und vergleichen Sie sie</translation>
    </message>
    <message>
        <source>Request a&amp;pproval…</source>
        <translation>&amp;Freigabe beantragen…</translation>
    </message>
    <message>
        <source>&amp;Record deployment…</source>
        <translation>Deploymen&amp;t eintragen…</translation>
    </message>
    <message>
        <source>Mark to compare</source>
        <translation>Zum Vergleichen markieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Request approval…</source>
        <translation>Freigabe beantragen…</translation>
    </message>
    <message>
        <source>Record deployment…</source>
        <translation>Deployment eintragen…</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Die Übersicht wird gelesen…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>Open a git repository: its releases appear at once, and its deployments as soon as a CI server is connected or one is recorded.</source>
        <translation>Öffnen Sie ein Git-Repository: Seine Releases erscheinen sofort, seine Deployments, sobald ein CI-Server verbunden oder eines eingetragen ist.</translation>
    </message>
    <message>
        <source>Open repository…</source>
        <translation>Repository öffnen…</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Noch keine Umgebung</translation>
    </message>
    <message>
        <source>Name the places that releases run in, such as staging and production. Until then, the releases are on the Releases page.</source>
        <translation>Nennen Sie die Orte, an denen Releases laufen, etwa staging und production. Bis dahin stehen die Releases auf der Seite Releases.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Move environment left</source>
        <translation>Umgebung nach links verschieben</translation>
    </message>
    <message>
        <source>Move environment right</source>
        <translation>Umgebung nach rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeige</translation>
    </message>
    <message>
        <source>What the ground of the cells tells, and which groups are open</source>
        <translation>Was der Hintergrund der Zellen zeigt und welche Gruppen offen sind</translation>
    </message>
    <message>
        <source>What &amp;needs a person</source>
        <translation>Was ein &amp;Eingreifen braucht</translation>
    </message>
    <message>
        <source>How far beh&amp;ind</source>
        <translation>Wie &amp;weit zurück</translation>
    </message>
    <message>
        <source>How &amp;long it has been there</source>
        <translation>Wie &amp;lange schon dort</translation>
    </message>
    <message>
        <source>Collapse all gro&amp;ups</source>
        <translation>Alle Gruppen ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen a&amp;usklappen</translation>
    </message>
    <message>
        <source>Count drift from here</source>
        <translation>Drift von hier aus zählen</translation>
    </message>
    <message>
        <source>What the drift of every cell is counted from (D: from the environment you are on)</source>
        <translation>Von wo aus die Drift jeder Zelle gezählt wird (D: von der Umgebung aus, auf der Sie stehen)</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Überführen…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Nach %1 überführen…</translation>
    </message>
    <message>
        <source>Promote %1 to %2…</source>
        <translation>%1 nach %2 überführen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation>%1 zurückrollen…</translation>
    </message>
    <message>
        <source>Ho&amp;w many failed lately</source>
        <translation>Wie &amp;viele zuletzt fehlschlugen</translation>
    </message>
    <message>
        <source>The environment &amp;before each</source>
        <translation>Die &amp;jeweils vorige Umgebung</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>die vorige</translation>
    </message>
    <message>
        <source>&amp;Drift: from %1</source>
        <translation>D&amp;rift gegenüber: %1</translation>
    </message>
    <message>
        <source>Drift is counted from the environment before each</source>
        <translation>Die Drift wird von der jeweils vorigen Umgebung aus gezählt</translation>
    </message>
    <message>
        <source>Drift is counted from %1</source>
        <translation>Die Drift wird von %1 aus gezählt</translation>
    </message>
    <message>
        <source>Go to the next that is broken</source>
        <translation>Zum nächsten Fehlgeschlagenen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a project, an environment</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Pro&amp;jects by environments</source>
        <comment>in a menu</comment>
        <translation>&amp;Projekte nach Umgebungen</translation>
    </message>
    <message>
        <source>Releases by en&amp;vironments</source>
        <comment>in a menu</comment>
        <translation>Relea&amp;ses nach Umgebungen</translation>
    </message>
    <message>
        <source>Environ&amp;ments as columns</source>
        <comment>in a menu</comment>
        <translation>Umgebu&amp;ngen als Spalten</translation>
    </message>
    <message>
        <source>The way of &amp;promotion</source>
        <comment>in a menu</comment>
        <translation>&amp;Weg der Überführung</translation>
    </message>
</context>
<context>
    <name>slipway::BoardSummaryLine</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n Hotfix nicht zurückgeführt</numerusform>
            <numerusform>%n Hotfixes nicht zurückgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not what was deployed</source>
        <translation>
            <numerusform>%n anders als deployt</numerusform>
            <numerusform>%n anders als deployt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never approved</source>
        <translation>
            <numerusform>%n nie freigegeben</numerusform>
            <numerusform>%n nie freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> and more</source>
        <comment>after some places</comment>
        <translation> und weitere</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>how many are broken, then where</comment>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>slipway::BoardView</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Was läuft wo</translation>
    </message>
</context>
<context>
    <name>slipway::Buildbot</name>
    <message>
        <source>The server did not sign “%1” in. If it sends people to another website to sign in, programs cannot: use the connection without a user, for reading only.</source>
        <translation>Der Server hat „%1“ nicht angemeldet. Schickt er Menschen zum Anmelden auf eine andere Website, können Programme das nicht: Verwenden Sie die Verbindung ohne Benutzer, nur zum Lesen.</translation>
    </message>
    <message>
        <source>The builder “%1” has no scheduler that people may start it with. Ask those who run the server for a force scheduler.</source>
        <translation>Der Builder „%1“ hat keinen Scheduler, mit dem Menschen ihn starten dürfen. Bitten Sie die Betreiber des Servers um einen Force-Scheduler.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>Der Server hat die Anfrage angenommen, aber nicht gesagt, was er gestartet hat. Sehen Sie auf seiner Seite nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Buildbot says. Is this the address of a Buildbot, and is it version 2 or later?</source>
        <translation>Die Antwort des Servers ist nicht die eines Buildbots. Ist dies die Adresse eines Buildbots, und hat er Version 2 oder neuer?</translation>
    </message>
</context>
<context>
    <name>slipway::Calendar</name>
    <message>
        <source>%1 is to go at %2, during the freeze “%3”. Choose another time, or lift the freeze.</source>
        <translation>%1 ist für %2 angesetzt, während der Sperre „%3“. Wählen Sie eine andere Zeit oder heben Sie die Sperre auf.</translation>
    </message>
    <message>
        <source>%1 is to go at %2, right after %3 into the same environment (%4). Leave more time between them.</source>
        <translation>%1 ist für %2 angesetzt, gleich nach %3 in dieselbe Umgebung (%4). Lassen Sie mehr Zeit dazwischen.</translation>
    </message>
    <message>
        <source>The trains “%1” and “%2” are both on their way into %3. Let one arrive before the other goes on.</source>
        <translation>Die Züge „%1“ und „%2“ sind beide unterwegs nach %3. Lassen Sie den einen ankommen, bevor der andere weiterfährt.</translation>
    </message>
    <message>
        <source>The milestone “%1” is due on %2, after %3 is to go (%4). Move one of them.</source>
        <translation>Der Meilenstein „%1“ ist am %2 fällig, nach dem Termin von %3 (%4). Verschieben Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarFile</name>
    <message>
        <source>Milestone: %1</source>
        <translation>Meilenstein: %1</translation>
    </message>
    <message>
        <source>Freeze: %1</source>
        <translation>Sperre: %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>Zug: %1</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Release: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Projekte: %1</translation>
    </message>
    <message>
        <source>It holds until somebody removes it.</source>
        <translation>Sie gilt, bis jemand sie entfernt.</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarKind</name>
    <message>
        <source>Timed release</source>
        <translation>Terminiertes Release</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Went live</source>
        <translation>Live gegangen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarModel</name>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln Deployment</numerusform>
            <numerusform>%Ln Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CalendarPage</name>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>Der Kalender liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Went live in production</source>
        <translation>In der Produktion live gegangen</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>In each other&apos;s way</source>
        <translation>Einander im Weg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln Deployment an&amp;zeigen</numerusform>
            <numerusform>%Ln Deployments an&amp;zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Heut&amp;e</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down to other months or weeks, Home to today.</source>
        <translation>Die Pfeiltasten gehen von Tag zu Tag, Bild auf und Bild ab zu anderen Monaten oder Wochen, Pos1 zu heute.</translation>
    </message>
    <message>
        <source>Reading what is planned and what was deployed…</source>
        <translation>Es wird gelesen, was geplant ist und was deployt wurde…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>Planned promotions, trains, freezes, milestones and what was deployed stand here by day, and what is in whose way.</source>
        <translation>Geplante Überführungen, Züge, Sperren, Meilensteine und was deployt wurde stehen hier nach Tagen, und was einander im Weg ist.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Reading what stands on these days…</source>
        <translation>Es wird gelesen, was an diesen Tagen ansteht…</translation>
    </message>
    <message>
        <source>What stands on these days is not known</source>
        <translation>Was an diesen Tagen ansteht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing is planned in these days, and nothing was deployed</source>
        <translation>An diesen Tagen ist nichts geplant, und nichts wurde deployt</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What stands on this day is not known.</source>
        <translation>Was an diesem Tag ansteht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>slipway::ChangeListModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>who confirmed it</comment>
        <translation>vorgenommen mit %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>waits for another person</source>
        <translation>wartet auf eine andere Person</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>No more: %1</source>
        <comment>a rule in a sentence</comment>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <comment>a rule in a sentence</comment>
        <translation>Ab jetzt: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Konten: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Approved beforehand: %1</source>
        <translation>Im Voraus freigegeben: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>It fell into the wrong hands: nothing it ever signed counts any more.</source>
        <translation>In falsche Hände geraten: Nichts, was er je signiert hat, zählt mehr.</translation>
    </message>
    <message>
        <source>No roles.</source>
        <translation>Keine Rollen.</translation>
    </message>
</context>
<context>
    <name>slipway::Checklist</name>
    <message>
        <source>A checklist has at most a hundred items.</source>
        <translation>Eine Checkliste hat höchstens hundert Punkte.</translation>
    </message>
    <message>
        <source>“%1” cannot be an item of a checklist: one line of up to 200 characters.</source>
        <translation>„%1“ kann kein Punkt einer Checkliste sein: eine Zeile mit bis zu 200 Zeichen.</translation>
    </message>
    <message>
        <source>The checklist has the item “%1” twice.</source>
        <translation>Die Checkliste enthält den Punkt „%1“ zweimal.</translation>
    </message>
</context>
<context>
    <name>slipway::ChecklistDialog</name>
    <message>
        <source>Checklist of %1</source>
        <translation>Checkliste von %1</translation>
    </message>
    <message>
        <source>What has to be ticked before %1 may enter. Your name stands beside each tick, in the ledger too.</source>
        <translation>Was abgehakt sein muss, bevor %1 hineindarf. Bei jedem Haken steht Ihr Name, auch im Protokollbuch.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu erledigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who ticked it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Optional: what was done; it stands with what you tick now</source>
        <translation>Optional: was getan wurde; steht dann bei allem, was Sie jetzt abhaken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Then nothing of it stands in the way any more.</source>
        <translation>Dann steht davon nichts mehr im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still to be done.</source>
        <translation>
            <numerusform>%n Punkt ist noch zu erledigen.</numerusform>
            <numerusform>%n Punkte sind noch zu erledigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ticked, and no tick taken back.</source>
        <translation>Nichts wurde abgehakt und kein Haken zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>slipway::Checkpoint</name>
    <message>
        <source>The anchor holds something that is no checkpoint of this ledger.</source>
        <translation>Der Anker enthält etwas, das kein Prüfpunkt dieses Protokollbuchs ist.</translation>
    </message>
</context>
<context>
    <name>slipway::ChildProcess</name>
    <message>
        <source>The program “%1” could not be started. Install it, then try again.</source>
        <translation>Das Programm „%1“ ließ sich nicht starten. Installieren Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” took too long and was ended. Try again.</source>
        <translation>„%1“ dauerte zu lange und wurde beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” ended before it was done. Try again.</source>
        <translation>„%1“ endete, bevor es fertig war. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>slipway::Cli</name>
    <message>
        <source>Approval %1: %2</source>
        <translation>Freigabe %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 into %3, commit %4</source>
        <translation>%1 %2 nach %3, Commit %4</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2</source>
        <translation>Beantragt von %1 am %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The approval&apos;s number</source>
        <translation>Die Nummer der Freigabe</translation>
    </message>
    <message>
        <source>Why; a rejection needs one</source>
        <translation>Warum; eine Ablehnung braucht das</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>Wer stattdessen entscheidet</translation>
    </message>
    <message>
        <source>Ask for a release to be approved for an environment</source>
        <translation>Die Freigabe eines Releases für eine Umgebung beantragen</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>Its release: a version, or tag:NAME</source>
        <translation>Sein Release: eine Version oder tag:NAME</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>What those who decide should know</source>
        <translation>Was die Entscheidenden wissen sollten</translation>
    </message>
    <message>
        <source>List the approvals, waiting ones first</source>
        <translation>Freigaben auflisten, wartende zuerst</translation>
    </message>
    <message>
        <source>Only those that wait for you</source>
        <translation>Nur die, die auf Sie warten</translation>
    </message>
    <message>
        <source>Show an approval and its exact subject</source>
        <translation>Eine Freigabe und ihren genauen Gegenstand zeigen</translation>
    </message>
    <message>
        <source>Approvals: decisions on an exact subject</source>
        <translation>Freigaben: Entscheidungen über einen genauen Gegenstand</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject; needs a comment</source>
        <translation>Ablehnen; braucht einen Kommentar</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>Die eigene Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Put the decision off</source>
        <translation>Die Entscheidung aufschieben</translation>
    </message>
    <message>
        <source>Let somebody else decide</source>
        <translation>Jemand anderen entscheiden lassen</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entries, each following from the one before.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: %n Eintrag, der aus dem vorigen folgt.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: %n Einträge, jeder folgt aus dem vorigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is broken at entry %1: %2</source>
        <translation>Das Protokoll ist bei Eintrag %1 gebrochen: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The append-only record: verify, list, export</source>
        <translation>Das Protokoll, an das nur angehängt wird: prüfen, auflisten, exportieren</translation>
    </message>
    <message>
        <source>Check that no entry was changed, left out or added</source>
        <translation>Prüfen, dass kein Eintrag geändert, ausgelassen oder hinzugefügt wurde</translation>
    </message>
    <message>
        <source>List the newest entries</source>
        <translation>Die neuesten Einträge auflisten</translation>
    </message>
    <message>
        <source>At most so many; 50 when not given</source>
        <translation>Höchstens so viele; ohne Angabe 50</translation>
    </message>
    <message>
        <source>Write every entry to a file, one JSON object a line</source>
        <translation>Alle Einträge in eine Datei schreiben, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The workspace: a file (*.slipway) or postgresql://…; without it $SLIPWAY_WORKSPACE, else your own file</source>
        <translation>Der Arbeitsbereich: eine Datei (*.slipway) oder postgresql://…; sonst $SLIPWAY_WORKSPACE, sonst Ihre eigene Datei</translation>
    </message>
    <message>
        <source>Answer as one JSON object</source>
        <translation>Als ein JSON-Objekt antworten</translation>
    </message>
    <message>
        <source>No progress and no warnings</source>
        <translation>Kein Fortschritt und keine Warnungen</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>Kein Fortschrittsbalken</translation>
    </message>
    <message>
        <source>The language of what is said, for example de or pt_BR</source>
        <translation>Die Sprache der Ausgaben, zum Beispiel de oder pt_BR</translation>
    </message>
    <message>
        <source>This cannot be understood: %1. See %2 --help.</source>
        <translation>Das ist nicht zu verstehen: %1. Siehe %2 --help.</translation>
    </message>
    <message>
        <source>Slipway: what runs where, what is waiting, what would change, who agreed, what happened.</source>
        <translation>Slipway: was wo läuft, was wartet, was sich ändern würde, wer zugestimmt hat, was geschah.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by a rule, 4 partly done, 130 interrupted.
Example:
  %1</source>
        <translation>Rückgabewerte: 0 fertig, 1 fehlgeschlagen, 2 falsch aufgerufen, 3 von einer Regel verweigert, 4 teilweise fertig, 130 unterbrochen.
Beispiel:
  %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (--json gives them)</source>
        <translation>
            <numerusform>… und %n weiterer (--json zeigt ihn)</numerusform>
            <numerusform>… und %n weitere (--json zeigt sie)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed, +%1 −%2</source>
        <translation>
            <numerusform>%n Datei geändert, +%1 −%2</numerusform>
            <numerusform>%n Dateien geändert, +%1 −%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Say what to compare: either --project NAME for one project, or --all for every one.</source>
        <translation>Sagen Sie, was verglichen werden soll: --project NAME für ein Projekt oder --all für alle.</translation>
    </message>
    <message>
        <source>What B has that A has not, and the other way round. A and B are points: an environment (prod), one at a time (prod@2026-11-01), a release, tag, branch or commit; env:, release:, tag:, branch: or commit: before it says which</source>
        <translation>Was B hat und A nicht, und umgekehrt. A und B sind Punkte: eine Umgebung (prod), eine zu einer Zeit (prod@2026-11-01), ein Release, Tag, Zweig oder Commit; env:, release:, tag:, branch: oder commit: davor sagt, was gemeint ist</translation>
    </message>
    <message>
        <source>The point seen from</source>
        <translation>Der Punkt, von dem aus geschaut wird</translation>
    </message>
    <message>
        <source>The point looked at</source>
        <translation>Der Punkt, auf den geschaut wird</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>“%1” is no state of a deployment.</source>
        <translation>„%1“ ist kein Zustand eines Deployments.</translation>
    </message>
    <message>
        <source>“%1” is no kind of deployment.</source>
        <translation>„%1“ ist keine Art von Deployment.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 of %2 shown; more with --limit, or --after %3</source>
        <translation>%1 von %2 gezeigt; mehr mit --limit oder --after %3</translation>
    </message>
    <message>
        <source>The history of deployments, newest first</source>
        <translation>Der Verlauf der Deployments, das neueste zuerst</translation>
    </message>
    <message>
        <source>Only of this project</source>
        <translation>Nur dieses Projekt</translation>
    </message>
    <message>
        <source>Only with all of these words</source>
        <translation>Nur mit allen diesen Wörtern</translation>
    </message>
    <message>
        <source>Not before this time</source>
        <translation>Nicht vor dieser Zeit</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>Vor dieser Zeit</translation>
    </message>
    <message>
        <source>At most so many; 100 when not given</source>
        <translation>Höchstens so viele; ohne Angabe 100</translation>
    </message>
    <message>
        <source>Continue after this cursor (the answer&apos;s “next”)</source>
        <translation>Nach diesem Cursor fortfahren (das „next“ der Antwort)</translation>
    </message>
    <message>
        <source>As CSV; all rows unless there is a --limit</source>
        <translation>Als CSV; alle Zeilen, außer mit --limit</translation>
    </message>
    <message>
        <source>“%1” is no tier. Write production, staging, testing, development or other.</source>
        <translation>„%1“ ist keine Stufe. Schreiben Sie production, staging, testing, development oder other.</translation>
    </message>
    <message>
        <source>“%1” is no whole number for --order.</source>
        <translation>„%1“ ist keine ganze Zahl für --order.</translation>
    </message>
    <message>
        <source>Added the environment “%1” (%2, order %3).</source>
        <translation>Umgebung „%1“ hinzugefügt (%2, Rang %3).</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Removed the environment “%1”.</source>
        <translation>Umgebung „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>production, staging, testing, development or other; guessed from the name when not given</source>
        <translation>production, staging, testing, development oder other; ohne Angabe aus dem Namen geraten</translation>
    </message>
    <message>
        <source>Its place in the promotion order, lowest first</source>
        <translation>Der Rang auf dem Weg zur Produktion, der niedrigste zuerst</translation>
    </message>
    <message>
        <source>Where it can be looked at</source>
        <translation>Wo sie anzusehen ist</translation>
    </message>
    <message>
        <source>List the environments in promotion order</source>
        <translation>Die Umgebungen in ihrer Reihenfolge auflisten</translation>
    </message>
    <message>
        <source>Remove an environment without history</source>
        <translation>Eine Umgebung ohne Verlauf entfernen</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Importiert: %1 neu, %2 aktualisiert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Take in many facts from a file</source>
        <translation>Viele Fakten aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Take in deployments, all or nothing, from CSV (with a header line) or JSON lines. Columns: project, environment, commit, version, state, kind, created, started, finished, by, url, id</source>
        <translation>Deployments übernehmen, alle oder keines, aus CSV (mit Kopfzeile) oder JSON-Zeilen. Spalten: project, environment, commit, version, state, kind, created, started, finished, by, url, id</translation>
    </message>
    <message>
        <source>FILE.csv or FILE.jsonl</source>
        <translation>DATEI.csv oder DATEI.jsonl</translation>
    </message>
    <message>
        <source>The workspace is %1. Next: slipway-cli project add NAME --git PATH</source>
        <translation>Der Arbeitsbereich ist %1. Weiter mit: slipway-cli project add NAME --git PFAD</translation>
    </message>
    <message>
        <source>Make the workspace; refuses an existing one</source>
        <translation>Den Arbeitsbereich anlegen; verweigert einen vorhandenen</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are missing.</source>
        <translation>
            <numerusform>%n Freigabe fehlt.</numerusform>
            <numerusform>%n Freigaben fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was rejected.</source>
        <translation>Er wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Er ist abgelaufen.</translation>
    </message>
    <message>
        <source>What was to be approved has changed since.</source>
        <translation>Was freigegeben werden sollte, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>%n zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n nicht zurückgeführt</numerusform>
            <numerusform>%n nicht zurückgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n freizugeben</numerusform>
            <numerusform>%n freizugeben</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was on %1:</source>
        <translation>Wie es am %1 war:</translation>
    </message>
    <message>
        <source>There is no project yet. Next: slipway-cli project add NAME --git PATH</source>
        <translation>Es gibt noch kein Projekt. Weiter mit: slipway-cli project add NAME --git PFAD</translation>
    </message>
    <message>
        <source>The board: what runs where, now or then</source>
        <translation>Die Übersicht: was wo läuft, jetzt oder damals</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-20, 2026-11-20 14:30, -3d, -2h or RFC 3339</source>
        <translation>Wie es zu dieser Zeit war: 2026-11-20, 2026-11-20 14:30, -3d, -2h oder RFC 3339</translation>
    </message>
    <message>
        <source>slipway-cli: %1</source>
        <translation>slipway-cli: %1</translation>
    </message>
    <message>
        <source>The answer could not be written out. Is the disk full?</source>
        <translation>Die Antwort konnte nicht geschrieben werden. Ist die Platte voll?</translation>
    </message>
    <message>
        <source>“%1” is no way to count versions. Write semver, calver or any.</source>
        <translation>„%1“ ist keine Art, Versionen zu zählen. Schreiben Sie semver, calver oder any.</translation>
    </message>
    <message>
        <source>Added the project “%1” from %2.</source>
        <translation>Projekt „%1“ aus %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Removed the project “%1”.</source>
        <translation>Projekt „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Add a project: a repository, or a part of one</source>
        <translation>Ein Projekt hinzufügen: ein Repository oder ein Teil davon</translation>
    </message>
    <message>
        <source>A repository: a PATH is read in place and never written to, a URL is mirrored</source>
        <translation>Ein Repository: Ein PFAD wird an Ort und Stelle gelesen und nie beschrieben, eine URL wird gespiegelt</translation>
    </message>
    <message>
        <source>Which tags are its releases (a glob)</source>
        <translation>Welche Tags seine Releases sind (ein Glob)</translation>
    </message>
    <message>
        <source>Only what is below this path; may be given again</source>
        <translation>Nur, was unter diesem Pfad liegt; mehrfach möglich</translation>
    </message>
    <message>
        <source>The main branch; without it the repository&apos;s HEAD</source>
        <translation>Der Hauptzweig; sonst HEAD des Repositorys</translation>
    </message>
    <message>
        <source>semver, calver or any</source>
        <translation>semver, calver oder any</translation>
    </message>
    <message>
        <source>The heading it stands under on the board</source>
        <translation>Die Überschrift, unter der es in der Übersicht steht</translation>
    </message>
    <message>
        <source>Projects: add, list, remove</source>
        <translation>Projekte: hinzufügen, auflisten, entfernen</translation>
    </message>
    <message>
        <source>List the projects</source>
        <translation>Die Projekte auflisten</translation>
    </message>
    <message>
        <source>Remove a project without history</source>
        <translation>Ein Projekt ohne Verlauf entfernen</translation>
    </message>
    <message>
        <source>“%1” is no state. Write planned, awaiting_approval, queued, running, succeeded, partial, failed, cancelled, rejected, skipped, timed_out or unknown.</source>
        <translation>„%1“ ist kein Zustand. Schreiben Sie planned, awaiting_approval, queued, running, succeeded, partial, failed, cancelled, rejected, skipped, timed_out oder unknown.</translation>
    </message>
    <message>
        <source>“%1” is no kind. Write deploy, redeploy, rollback or hotfix.</source>
        <translation>„%1“ ist keine Art. Schreiben Sie deploy, redeploy, rollback oder hotfix.</translation>
    </message>
    <message>
        <source>Recorded: %1 %2 into %3, %4.</source>
        <translation>Eingetragen: %1 %2 nach %3, %4.</translation>
    </message>
    <message>
        <source>Updated: %1 %2 into %3, %4.</source>
        <translation>Aktualisiert: %1 %2 nach %3, %4.</translation>
    </message>
    <message>
        <source>Tell of a deployment that no connector knows</source>
        <translation>Von einem Deployment berichten, das kein Konnektor kennt</translation>
    </message>
    <message>
        <source>Record a deployment; the same --id again updates it</source>
        <translation>Ein Deployment eintragen; dieselbe --id noch einmal aktualisiert es</translation>
    </message>
    <message>
        <source>The commit, or a tag</source>
        <translation>Der Commit oder ein Tag</translation>
    </message>
    <message>
        <source>The version; without it that of the release on the commit</source>
        <translation>Die Version; sonst die des Releases auf dem Commit</translation>
    </message>
    <message>
        <source>What became of it; without it succeeded</source>
        <translation>Was daraus wurde; sonst succeeded</translation>
    </message>
    <message>
        <source>When it started</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>When it finished; without it now</source>
        <translation>Wann es endete; sonst jetzt</translation>
    </message>
    <message>
        <source>Who deployed</source>
        <translation>Wer deployt hat</translation>
    </message>
    <message>
        <source>The pipeline&apos;s own id of it</source>
        <translation>Die eigene ID der Pipeline dafür</translation>
    </message>
    <message>
        <source>deploy, redeploy, rollback or hotfix</source>
        <translation>deploy, redeploy, rollback oder hotfix</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, commit %2, %n commit(s) since %3</source>
        <translation>
            <numerusform>%1, Commit %2, %n Commit seit %3</numerusform>
            <numerusform>%1, Commit %2, %n Commits seit %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 um %3</translation>
    </message>
    <message>
        <source>Approval %1 for %2: %3</source>
        <translation>Freigabe %1 für %2: %3</translation>
    </message>
    <message>
        <source>One release</source>
        <translation>Ein Release</translation>
    </message>
    <message>
        <source>Show a release: commits, notes, approvals, deployments</source>
        <translation>Ein Release zeigen: Commits, Notizen, Freigaben, Deployments</translation>
    </message>
    <message>
        <source>Its version, or tag:NAME</source>
        <translation>Seine Version oder tag:NAME</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>List the releases of a project, newest first</source>
        <translation>Die Releases eines Projekts auflisten, das neueste zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation>nicht zu wissen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Which environments have a commit, and since when</source>
        <translation>Welche Umgebungen einen Commit haben, und seit wann</translation>
    </message>
    <message>
        <source>A commit, #PULL or a ticket</source>
        <translation>Ein Commit, #PULL oder ein Ticket</translation>
    </message>
    <message>
        <source>%1: nothing asks for a new version.</source>
        <translation>%1: Nichts verlangt eine neue Version.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>The next version that the commits ask for, and why</source>
        <translation>Die nächste Version, die die Commits verlangen, und warum</translation>
    </message>
    <message>
        <source>While the major number is 0, a breaking change raises the minor number</source>
        <translation>Solange die Hauptnummer 0 ist, erhöht eine inkompatible Änderung die Nebennummer</translation>
    </message>
    <message>
        <source>Say one range only: A..B, --latest, --unreleased, or --from and --to.</source>
        <translation>Geben Sie nur einen Bereich an: A..B, --latest, --unreleased oder --from und --to.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write it as A..B.</source>
        <translation>„%1“ ist kein Bereich. Schreiben Sie ihn als A..B.</translation>
    </message>
    <message>
        <source>--to needs --from: since when are the notes?</source>
        <translation>--to braucht --from: Seit wann sind die Notizen?</translation>
    </message>
    <message>
        <source>There is no release yet; see --unreleased.</source>
        <translation>Es gibt noch kein Release; siehe --unreleased.</translation>
    </message>
    <message>
        <source>There is nothing to release.</source>
        <translation>Es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s), all by the rules.</source>
        <translation>
            <numerusform>%n Commit, nach den Regeln.</numerusform>
            <numerusform>%n Commits, alle nach den Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>--prepend writes Markdown; leave --format out.</source>
        <translation>--prepend schreibt Markdown; lassen Sie --format weg.</translation>
    </message>
    <message>
        <source>Release notes. Without a range the whole changelog: every release of every branch, each commit once under its first release</source>
        <translation>Release Notes. Ohne Bereich das ganze Changelog: jedes Release jedes Zweigs, jeder Commit einmal unter seinem ersten Release</translation>
    </message>
    <message>
        <source>A..B: what B has and A has not</source>
        <translation>A..B: was B hat und A nicht</translation>
    </message>
    <message>
        <source>Of the latest release</source>
        <translation>Des neuesten Releases</translation>
    </message>
    <message>
        <source>Of what no release has yet</source>
        <translation>Dessen, was noch kein Release hat</translation>
    </message>
    <message>
        <source>Since this point: an environment, release, tag, branch or commit</source>
        <translation>Seit diesem Punkt: eine Umgebung, ein Release, Tag, Zweig oder Commit</translation>
    </message>
    <message>
        <source>Up to this point; without it the main branch</source>
        <translation>Bis zu diesem Punkt; sonst der Hauptzweig</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>In diese Datei</translation>
    </message>
    <message>
        <source>Check the commits instead: exit code 1 where a rule is broken, 3 where there is nothing to release</source>
        <translation>Stattdessen die Commits prüfen: Rückgabewert 1, wo eine Regel verletzt ist, 3, wo es nichts zu veröffentlichen gibt</translation>
    </message>
    <message>
        <source>With --check: every feature and fix names a ticket or pull request</source>
        <translation>Mit --check: Jede Neuerung und Korrektur nennt ein Ticket oder einen Pull-Request</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A repository, read in place; needs no workspace</source>
        <translation>Ein Repository, an Ort und Stelle gelesen; braucht keinen Arbeitsbereich</translation>
    </message>
    <message>
        <source>A project of the workspace</source>
        <translation>Ein Projekt des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Which tags are releases (a glob)</source>
        <translation>Welche Tags Releases sind (ein Glob)</translation>
    </message>
    <message>
        <source>Say whose notes: either --repo PATH for a repository, or --project NAME.</source>
        <translation>Sagen Sie, wessen Notizen: --repo PFAD für ein Repository oder --project NAME.</translation>
    </message>
    <message>
        <source>“%1” is no pair. Write it as LEFT=RIGHT.</source>
        <translation>„%1“ ist kein Paar. Schreiben Sie es als LINKS=RECHTS.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server. Write github, gitlab, gitea, jenkins or buildbot.</source>
        <translation>„%1“ ist keine Art von Server. Schreiben Sie github, gitlab, gitea, jenkins oder buildbot.</translation>
    </message>
    <message>
        <source>Say one of --token-env, --token-stdin and --no-token.</source>
        <translation>Geben Sie eines von --token-env, --token-stdin und --no-token an.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers: %n job(s).</source>
        <translation>
            <numerusform>%1 antwortet: %n Job.</numerusform>
            <numerusform>%1 antwortet: %n Jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the connection “%1”; what it brought stays.</source>
        <translation>Verbindung „%1“ entfernt; was sie brachte, bleibt.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Not in the workspace</source>
        <translation>Nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Add a CI server or forge</source>
        <translation>Einen CI-Server oder eine Forge hinzufügen</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>PROJECT=REMOTE: a project of ours and its name there</source>
        <translation>PROJEKT=DORT: ein Projekt von uns und sein Name dort</translation>
    </message>
    <message>
        <source>The user, where the server wants one with the token</source>
        <translation>Der Benutzer, wo der Server einen zum Token verlangt</translation>
    </message>
    <message>
        <source>The environment variable that holds the token</source>
        <translation>Die Umgebungsvariable, die das Token enthält</translation>
    </message>
    <message>
        <source>Read the token from standard input into the keyring</source>
        <translation>Das Token von der Standardeingabe in den Schlüsselbund lesen</translation>
    </message>
    <message>
        <source>The server wants no token</source>
        <translation>Der Server verlangt kein Token</translation>
    </message>
    <message>
        <source>A file with the certificates to trust</source>
        <translation>Eine Datei mit den Zertifikaten, denen zu vertrauen ist</translation>
    </message>
    <message>
        <source>Rules from a server&apos;s own names to environments and projects</source>
        <translation>Regeln von den Namen des Servers zu Umgebungen und Projekten</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>REGEX=ENVIRONMENT; may be given again</source>
        <translation>REGEX=UMGEBUNG; mehrfach möglich</translation>
    </message>
    <message>
        <source>REGEX=PROJECT; may be given again</source>
        <translation>REGEX=PROJEKT; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only show what the rules would catch</source>
        <translation>Nur zeigen, was die Regeln erfassen würden</translation>
    </message>
    <message>
        <source>CI servers and forges: add, test, list, map, remove</source>
        <translation>CI-Server und Forges: hinzufügen, testen, auflisten, zuordnen, entfernen</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Die Verbindungen auflisten</translation>
    </message>
    <message>
        <source>Ask the server whether it lets us in</source>
        <translation>Den Server fragen, ob er uns hineinlässt</translation>
    </message>
    <message>
        <source>Remove a connection; what it brought stays</source>
        <translation>Eine Verbindung entfernen; was sie brachte, bleibt</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No token came on standard input. Pipe it in: … --token-stdin &lt; token.txt</source>
        <translation>Auf der Standardeingabe kam kein Token. Leiten Sie es hinein: … --token-stdin &lt; token.txt</translation>
    </message>
    <message>
        <source>%1: the repository is up to date.</source>
        <translation>%1: Das Repository ist aktuell.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 without a meaning here.</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert, %5 hier ohne Bedeutung.</translation>
    </message>
    <message>
        <source>%1: rules lead to what is not in the workspace: %2</source>
        <translation>%1: Regeln führen zu etwas, das nicht im Arbeitsbereich ist: %2</translation>
    </message>
    <message>
        <source>Bring repositories and servers up to date; continues where it stopped</source>
        <translation>Repositorys und Server auf den neuesten Stand bringen; macht weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Only this project&apos;s repository; may be given again</source>
        <translation>Nur das Repository dieses Projekts; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only this connection; may be given again</source>
        <translation>Nur diese Verbindung; mehrfach möglich</translation>
    </message>
    <message>
        <source>Servers from the beginning</source>
        <translation>Server von Anfang an</translation>
    </message>
    <message>
        <source>Example:
  %1</source>
        <translation>Beispiel:
  %1</translation>
    </message>
    <message>
        <source>Made the demo workspace %1. Look: slipway-cli --workspace %1 matrix</source>
        <translation>Demo-Arbeitsbereich %1 angelegt. Ansehen: slipway-cli --workspace %1 matrix</translation>
    </message>
    <message>
        <source>Make a made-up workspace, marked as a demo</source>
        <translation>Einen erfundenen Arbeitsbereich anlegen, als Demo gekennzeichnet</translation>
    </message>
    <message>
        <source>How many projects</source>
        <translation>Wie viele Projekte</translation>
    </message>
    <message>
        <source>How many environments</source>
        <translation>Wie viele Umgebungen</translation>
    </message>
    <message>
        <source>How many deployments</source>
        <translation>Wie viele Deployments</translation>
    </message>
    <message>
        <source>The same number makes the same workspace</source>
        <translation>Dieselbe Zahl ergibt denselben Arbeitsbereich</translation>
    </message>
    <message>
        <source>Say what to do. See slipway-cli --help.</source>
        <translation>Sagen Sie, was zu tun ist. Siehe slipway-cli --help.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Make it first: slipway-cli init</source>
        <translation>Unter %1 gibt es keinen Arbeitsbereich. Legen Sie ihn zuerst an: slipway-cli init</translation>
    </message>
    <message>
        <source>--commit is empty. Say which commit or tag was deployed.</source>
        <translation>--commit ist leer. Nennen Sie den Commit oder den Tag des Deployments.</translation>
    </message>
    <message>
        <source>This clone is shallow: what lies before its cut is missing from every count and from the releases. To have it all: git fetch --unshallow</source>
        <translation>Dieser Klon ist flach: Was vor seinem Schnitt liegt, fehlt in jeder Zahl und in den Releases. Alles holt: git fetch --unshallow</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>The token may: %1</source>
        <translation>Das Token darf: %1</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message>
        <source>Artifact %1 %2</source>
        <translation>Artefakt %1 %2</translation>
    </message>
    <message>
        <source>github, gitlab, gitea (Forgejo too), jenkins, buildbot or woodpecker</source>
        <translation>github, gitlab, gitea (auch Forgejo), jenkins, buildbot oder woodpecker</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Freeze %1 is written: %2</source>
        <translation>Sperre %1 eingetragen: %2</translation>
    </message>
    <message>
        <source>Freeze %1 is removed: %2</source>
        <translation>Sperre %1 entfernt: %2</translation>
    </message>
    <message>
        <source>Freezes: times in which an environment takes nothing</source>
        <translation>Sperren: Zeiten, in denen eine Umgebung nichts annimmt</translation>
    </message>
    <message>
        <source>Add a freeze, once or by a recurring rule</source>
        <translation>Eine Sperre hinzufügen, einmalig oder nach einer wiederkehrenden Regel</translation>
    </message>
    <message>
        <source>Why; people will read it</source>
        <translation>Warum; Menschen werden es lesen</translation>
    </message>
    <message>
        <source>Only this project</source>
        <translation>Nur dieses Projekt</translation>
    </message>
    <message>
        <source>Only this environment</source>
        <translation>Nur diese Umgebung</translation>
    </message>
    <message>
        <source>From when; now, when not given</source>
        <translation>Ab wann; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Until when; of a rule, the end of the first time</source>
        <translation>Bis wann; bei einer Regel das Ende des ersten Mals</translation>
    </message>
    <message>
        <source>…or how long: 45m, 24h, 3d; of a rule a day, when not given</source>
        <translation>…oder wie lange: 45m, 24h, 3d; bei einer Regel ohne Angabe einen Tag</translation>
    </message>
    <message>
        <source>Comes back by this rule (RFC 5545), such as FREQ=WEEKLY</source>
        <translation>Kehrt nach dieser Regel wieder (RFC 5545), etwa FREQ=WEEKLY</translation>
    </message>
    <message>
        <source>List the freezes, and which of them hold</source>
        <translation>Die Sperren auflisten, und welche davon gelten</translation>
    </message>
    <message>
        <source>Which of them hold at this time; now, when not given</source>
        <translation>Welche davon zu dieser Zeit gelten; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Remove a freeze</source>
        <translation>Eine Sperre entfernen</translation>
    </message>
    <message>
        <source>The freeze&apos;s number</source>
        <translation>Die Nummer der Sperre</translation>
    </message>
    <message>
        <source>“%1” is no number of approvals. Write 2, or ROLE=1 for a role&apos;s.</source>
        <translation>„%1“ ist keine Anzahl von Freigaben. Schreiben Sie 2 oder ROLLE=1 für die einer Rolle.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Bewährung</translation>
    </message>
    <message>
        <source>After the one before</source>
        <translation>Nach der vorigen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>The rules of “%1” are written.</source>
        <translation>Die Regeln von „%1“ sind festgelegt.</translation>
    </message>
    <message>
        <source>How many must approve: 2, or ROLE=1 for people of a role; may be given again</source>
        <translation>Wie viele freigeben müssen: 2 oder ROLLE=1 für Personen einer Rolle; mehrfach möglich</translation>
    </message>
    <message>
        <source>The approvals are asked for in the order given</source>
        <translation>Die Freigaben werden in der angegebenen Reihenfolge verlangt</translation>
    </message>
    <message>
        <source>Whoever asked may be among those who approve</source>
        <translation>Wer beantragt hat, darf auch selbst freigeben</translation>
    </message>
    <message>
        <source>A check that must be green for the exact commit; * in it stands for anything</source>
        <translation>Eine Prüfung, die für genau diesen Commit grün sein muss; * darin steht für Beliebiges</translation>
    </message>
    <message>
        <source>Release notes must be published</source>
        <translation>Release Notes müssen veröffentlicht sein</translation>
    </message>
    <message>
        <source>Live so long in the environment before it first: 24h, 3d</source>
        <translation>Vorher so lange in der Umgebung davor live: 24h, 3d</translation>
    </message>
    <message>
        <source>…in this environment instead</source>
        <translation>…stattdessen in dieser Umgebung</translation>
    </message>
    <message>
        <source>Was live in the environment before it in the order</source>
        <translation>War in der Umgebung live, die in der Reihenfolge davor kommt</translation>
    </message>
    <message>
        <source>So long must pass after it is asked for: 30m</source>
        <translation>So viel Zeit muss nach dem Antrag vergehen: 30m</translation>
    </message>
    <message>
        <source>Only then: “Mon-Fri 09:00-17:00 Europe/Berlin”</source>
        <translation>Nur dann: „Mon-Fri 09:00-17:00 Europe/Berlin“</translation>
    </message>
    <message>
        <source>Only tags like this: v[0-9]*</source>
        <translation>Nur solche Tags: v[0-9]*</translation>
    </message>
    <message>
        <source>The history of this branch must have the commit</source>
        <translation>Die Geschichte dieses Zweigs muss den Commit enthalten</translation>
    </message>
    <message>
        <source>Nothing that is live may get lost</source>
        <translation>Nichts, was live ist, darf verloren gehen</translation>
    </message>
    <message>
        <source>Files must be published, each with a digest</source>
        <translation>Dateien müssen veröffentlicht sein, jede mit Prüfsumme</translation>
    </message>
    <message>
        <source>The highest risk, from 0 to 100</source>
        <translation>Das höchste Risiko, von 0 bis 100</translation>
    </message>
    <message>
        <source>An approval holds so many hours after it was asked for</source>
        <translation>So viele Stunden nach dem Antrag gilt eine Freigabe</translation>
    </message>
    <message>
        <source>Continuous deployment: what passes goes there without a person</source>
        <translation>Continuous Deployment: Was alle Schranken passiert, geht ohne menschliches Zutun dorthin</translation>
    </message>
    <message>
        <source>Gates: what must hold before a release may enter</source>
        <translation>Schranken: was erfüllt sein muss, bevor ein Release hineindarf</translation>
    </message>
    <message>
        <source>Show the rules of one environment or of all</source>
        <translation>Die Regeln einer oder aller Umgebungen zeigen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1: %2 into %3, now %4</source>
        <translation>%1: %2 nach %3, jetzt %4</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n Commit würde live</numerusform>
            <numerusform>%n Commits würden live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n Live-Commit ginge verloren</numerusform>
            <numerusform>%n Live-Commits gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1 of 100</source>
        <translation>Risiko %1 von 100</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>It can move.</source>
        <translation>Es kann weitergehen.</translation>
    </message>
    <message>
        <source>It cannot move.</source>
        <translation>Es kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>Promotion %1: %2 of %3 into %4</source>
        <translation>Überführung %1: %2 von %3 nach %4</translation>
    </message>
    <message>
        <source>%1 is under way (%2).</source>
        <translation>%1 läuft (%2).</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 ist live.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it began; a sync finds out. %2</source>
        <translation>%1: Ob es begonnen hat, ist nicht bekannt; eine Synchronisierung findet es heraus. %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Why; kept in the ledger</source>
        <translation>Warum; steht dann im Protokollbuch</translation>
    </message>
    <message>
        <source>Only say what would happen, and why not</source>
        <translation>Nur sagen, was geschehen würde, und warum nicht</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Überführung</translation>
    </message>
    <message>
        <source>Let a release into an environment: every gate is checked, then the CI server is asked</source>
        <translation>Ein Release in eine Umgebung lassen: Jede Schranke wird geprüft, dann der CI-Server beauftragt</translation>
    </message>
    <message>
        <source>Go back to the last good release that was live there, or to a named one</source>
        <translation>Zum letzten guten Release zurückkehren, das dort live war, oder zu einem genannten</translation>
    </message>
    <message>
        <source>A version or commit that was live there before</source>
        <translation>Eine Version oder ein Commit, der dort schon live war</translation>
    </message>
    <message>
        <source>List what was let in, newest first</source>
        <translation>Auflisten, was hineingelassen wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>marked bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>free to go on</source>
        <translation>frei für den weiteren Weg</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 von %2 ist %3.</translation>
    </message>
    <message>
        <source>Stop its way onward</source>
        <translation>Seinen weiteren Weg anhalten</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Es weitergehen lassen</translation>
    </message>
    <message>
        <source>Nobody shall get it any more</source>
        <translation>Niemand soll es mehr bekommen</translation>
    </message>
    <message>
        <source>It was not bad after all</source>
        <translation>Es war doch nicht schlecht</translation>
    </message>
    <message>
        <source>“%1” carries releases into “%2”.</source>
        <translation>„%1“ liefert Releases nach „%2“ aus.</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Ausgeliefert durch</translation>
    </message>
    <message>
        <source>Nobody carries releases into “%1” any more.</source>
        <translation>Niemand liefert mehr Releases nach „%1“ aus.</translation>
    </message>
    <message>
        <source>Who carries releases into an environment: a job or a command</source>
        <translation>Wer Releases in eine Umgebung ausliefert: ein Job oder ein Befehl</translation>
    </message>
    <message>
        <source>Name who carries them; a command stands at the end, after --</source>
        <translation>Festlegen, wer sie ausliefert; ein Befehl steht am Ende, nach --</translation>
    </message>
    <message>
        <source>Only this project; all when not given</source>
        <translation>Nur dieses Projekt; ohne Angabe alle</translation>
    </message>
    <message>
        <source>A connection whose server does it</source>
        <translation>Eine Verbindung, deren Server es tut</translation>
    </message>
    <message>
        <source>The job, builder or workflow there</source>
        <translation>Der Job, Builder oder Workflow dort</translation>
    </message>
    <message>
        <source>NAME=VALUE for the job; may be given again</source>
        <translation>NAME=VALUE für den Job; mehrfach möglich</translation>
    </message>
    <message>
        <source>Where the command runs</source>
        <translation>Wo der Befehl läuft</translation>
    </message>
    <message>
        <source>List who carries releases where</source>
        <translation>Auflisten, wer Releases wohin ausliefert</translation>
    </message>
    <message>
        <source>Forget who carries them</source>
        <translation>Vergessen, wer sie ausliefert</translation>
    </message>
    <message>
        <source>“%1” is no span of time. Write 45m, 24h, 3d or 2w.</source>
        <translation>„%1“ ist keine Zeitspanne. Schreiben Sie 45m, 24h, 3d oder 2w.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write Mon-Fri or Mon,Wed.</source>
        <translation>„%1“ sind keine Tage. Schreiben Sie Mon-Fri oder Mon,Wed.</translation>
    </message>
    <message>
        <source>“%1” are no working hours. Write “Mon-Fri 09:00-17:00 Europe/Berlin”.</source>
        <translation>„%1“ ist keine Arbeitszeit. Schreiben Sie „Mon-Fri 09:00-17:00 Europe/Berlin“.</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>zählt nicht: %1</translation>
    </message>
    <message>
        <source>self-attested, not signed</source>
        <translation>Selbstauskunft, nicht signiert</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>signiert mit %1</translation>
    </message>
    <message>
        <source>Signing with %1; a security key may want a touch.</source>
        <translation>Es wird mit %1 signiert; ein Sicherheitsschlüssel will vielleicht berührt werden.</translation>
    </message>
    <message>
        <source>Sign with this SSH key of yours (or the .pub file of one in the agent)</source>
        <translation>Mit diesem eigenen SSH-Schlüssel signieren (oder der .pub-Datei eines Schlüssels im Agenten)</translation>
    </message>
    <message>
        <source>You are the signer that this key belongs to</source>
        <translation>Sie sind der Unterzeichner, dem dieser Schlüssel gehört</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and its access rights.</source>
        <translation>„%1“ ist nicht lesbar. Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n signed decision(s) to %1.</source>
        <translation>
            <numerusform>%n signierte Entscheidung nach %1 geschrieben.</numerusform>
            <numerusform>%n signierte Entscheidungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote what is to be signed to %1. Read it, sign it wherever the key is:
  %2
and bring both files back:
  %3</source>
        <translation>Was zu signieren ist, wurde nach %1 geschrieben. Lesen Sie es, signieren Sie es dort, wo der Schlüssel ist:
  %2
und bringen Sie beide Dateien zurück:
  %3</translation>
    </message>
    <message>
        <source>Recorded the decision of %1 on approval %2, which is now %3.</source>
        <translation>Die Entscheidung von %1 über Freigabe %2 ist festgehalten; deren Stand ist jetzt: %3.</translation>
    </message>
    <message>
        <source>good: %1 by %2, signed</source>
        <translation>gültig: %1 von %2, signiert</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>No decision on it is signed.</source>
        <translation>Keine Entscheidung dazu ist signiert.</translation>
    </message>
    <message>
        <source>Write a decision to a file, to be signed wherever the key is</source>
        <translation>Eine Entscheidung in eine Datei schreiben, um sie dort zu signieren, wo der Schlüssel ist</translation>
    </message>
    <message>
        <source>Who will sign; without it whoever&apos;s key signs</source>
        <translation>Wer signieren wird; sonst der, dessen Schlüssel signiert</translation>
    </message>
    <message>
        <source>approve (when not given), reject or revoke</source>
        <translation>approve (ohne Angabe), reject oder revoke</translation>
    </message>
    <message>
        <source>Write the signed decisions there are instead, for verify.sh in a deployment&apos;s job</source>
        <translation>Stattdessen die vorhandenen signierten Entscheidungen schreiben, für verify.sh im Job eines Deployments</translation>
    </message>
    <message>
        <source>Record a decision that was signed elsewhere</source>
        <translation>Eine Entscheidung festhalten, die anderswo signiert wurde</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was signiert wurde</translation>
    </message>
    <message>
        <source>Its signature by ssh-keygen -Y sign; FILE.sig when not given</source>
        <translation>Die Signatur dazu von ssh-keygen -Y sign; ohne Angabe FILE.sig</translation>
    </message>
    <message>
        <source>Verify the signatures of an approval, or of a file</source>
        <translation>Die Signaturen einer Freigabe oder einer Datei prüfen</translation>
    </message>
    <message>
        <source>The approval&apos;s number, or a file with signed decisions</source>
        <translation>Die Nummer der Freigabe oder eine Datei mit signierten Entscheidungen</translation>
    </message>
    <message>
        <source>It is not anchored anywhere, so whoever may write the whole file could write it anew: audit anchor --remote REPOSITORY</source>
        <translation>Es ist nirgends verankert, darum könnte, wer die ganze Datei schreiben darf, sie neu schreiben: audit anchor --remote REPOSITORY</translation>
    </message>
    <message>
        <source>No entry is anchored yet.</source>
        <translation>Noch ist kein Eintrag verankert.</translation>
    </message>
    <message>
        <source>not signed by a known key</source>
        <translation>von keinem bekannten Schlüssel signiert</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>Anchored up to entry %1 on %2, %3; %4 newer ones are not yet.</source>
        <translation>Verankert bis Eintrag %1 am %2, %3; neuere, die es noch nicht sind: %4.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n of them was taken out.</source>
        <translation>
            <numerusform>Der Text von %n davon wurde entfernt.</numerusform>
            <numerusform>Der Text von %n davon wurde entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is anchored now, at %2.</source>
        <translation>Eintrag %1 ist jetzt bei %2 verankert.</translation>
    </message>
    <message>
        <source>Entry %1 was anchored already, at %2.</source>
        <translation>Eintrag %1 war schon bei %2 verankert.</translation>
    </message>
    <message>
        <source>The text of entry %1 is gone; entry %2 says so.</source>
        <translation>Der Text von Eintrag %1 ist weg; Eintrag %2 sagt das.</translation>
    </message>
    <message>
        <source>Put how the record ends onto a branch of a git repository</source>
        <translation>Den Stand am Ende des Protokolls auf einen Zweig eines Git-Repositorys legen</translation>
    </message>
    <message>
        <source>The repository, when it is set up or changes; it is kept</source>
        <translation>Das Repository, wenn es eingerichtet oder gewechselt wird; es wird behalten</translation>
    </message>
    <message>
        <source>Sign the checkpoint with this SSH key</source>
        <translation>Den Prüfpunkt mit diesem SSH-Schlüssel signieren</translation>
    </message>
    <message>
        <source>Take an entry&apos;s text out for good; its hash stays, and an entry says so</source>
        <translation>Den Text eines Eintrags für immer entfernen; sein Hash bleibt, und ein Eintrag sagt es</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>Die Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Why; it stands in the record for good</source>
        <translation>Warum; steht dann für immer im Protokoll</translation>
    </message>
    <message>
        <source>Say one of --rule, --guess and --clear.</source>
        <translation>Geben Sie eines von --rule, --guess und --clear an.</translation>
    </message>
    <message>
        <source>--clear keeps no rule, so there is nothing to try.</source>
        <translation>--clear entfernt alle Regeln, also gibt es nichts auszuprobieren.</translation>
    </message>
    <message>
        <source>%1 has no rules of its own now; they are guessed.</source>
        <translation>%1 hat jetzt keine eigenen Regeln; sie werden geraten.</translation>
    </message>
    <message>
        <source>Key by key, what two or more environments are configured with, from the commits that are live there. prod@2026-11-01 is production as it was then; prod=v1.4.0 its files as they are at a point. Secrets are never shown: equal ones bear the same letter</source>
        <translation>Schlüssel für Schlüssel, womit zwei oder mehr Umgebungen konfiguriert sind, aus den Commits, die dort live sind. prod@2026-11-01 ist die Produktion, wie sie damals war; prod=v1.4.0 ihre Dateien, wie sie an einem Punkt sind. Geheimnisse werden nie gezeigt: Gleiche tragen denselben Buchstaben</translation>
    </message>
    <message>
        <source>The environments</source>
        <translation>Die Umgebungen</translation>
    </message>
    <message>
        <source>Read every environment&apos;s files at this point, for example main, instead of what is live</source>
        <translation>Die Dateien jeder Umgebung an diesem Punkt lesen, zum Beispiel main, statt des Live-Stands</translation>
    </message>
    <message>
        <source>Also the keys that are the same everywhere</source>
        <translation>Auch die Schlüssel, die überall gleich sind</translation>
    </message>
    <message>
        <source>Only keys, files or values with these words</source>
        <translation>Nur Schlüssel, Dateien oder Werte mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Also where each value is written</source>
        <translation>Auch, wo jeder Wert geschrieben steht</translation>
    </message>
    <message>
        <source>As a Markdown document</source>
        <translation>Als Markdown-Dokument</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Try these rules instead of those kept; see map</source>
        <translation>Diese Regeln statt der gespeicherten probieren; siehe map</translation>
    </message>
    <message>
        <source>Which files hold the configuration of which environment, and what the rules catch. A rule is PATTERN[=ENVIRONMENT][;format=F][;part=NAME][;source=PROJECT][;fact.NAME=VALUE]: {environment} in the pattern stands for one&apos;s name, =* for every one; * stays in a folder, ** does not; a later rule lies over an earlier one. Without options: the rules as they are</source>
        <translation>Welche Dateien die Konfiguration welcher Umgebung enthalten und was die Regeln erfassen. Eine Regel ist MUSTER[=UMGEBUNG][;format=F][;part=NAME][;source=PROJEKT][;fact.NAME=VALUE]: {environment} im Muster steht für den Namen einer Umgebung, =* für jede; * bleibt in einem Ordner, ** nicht; eine spätere Regel überlagert eine frühere. Ohne Optionen: die Regeln, wie sie sind</translation>
    </message>
    <message>
        <source>A rule, in place of those kept; may be given again</source>
        <translation>Eine Regel anstelle der gespeicherten; mehrfach möglich</translation>
    </message>
    <message>
        <source>Take rules that the repository&apos;s tree suggests</source>
        <translation>Regeln nehmen, die der Dateibaum des Repositorys nahelegt</translation>
    </message>
    <message>
        <source>Keep no rules</source>
        <translation>Die gespeicherten Regeln entfernen</translation>
    </message>
    <message>
        <source>What environments are configured with: compare, map</source>
        <translation>Womit Umgebungen konfiguriert sind: compare, map</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %2 at %3, %n file(s)</source>
        <translation>
            <numerusform>  %1: %2 bei %3, %n Datei</numerusform>
            <numerusform>  %1: %2 bei %3, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were found by guessing. Look at the rules, and keep them, with: slipway-cli configuration map --project %1 --guess</source>
        <translation>Die Dateien wurden durch Raten gefunden. Regeln ansehen und speichern mit: slipway-cli configuration map --project %1 --guess</translation>
    </message>
    <message>
        <source>%1: configuration of %2</source>
        <translation>%1: Konfiguration von %2</translation>
    </message>
    <message numerus="yes">
        <source>No rules, and among %n file(s) nothing looks like an environment&apos;s configuration. Give one with --rule.</source>
        <translation>
            <numerusform>Keine Regeln, und die %n Datei sieht nicht nach der Konfiguration einer Umgebung aus. Geben Sie eine Regel mit --rule an.</numerusform>
            <numerusform>Keine Regeln, und unter %n Dateien sieht nichts nach der Konfiguration einer Umgebung aus. Geben Sie eine Regel mit --rule an.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Verglichen als</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1 (not in the workspace)</source>
        <translation>%1 (nicht im Arbeitsbereich)</translation>
    </message>
    <message>
        <source>  catches nothing</source>
        <translation>  erfasst nichts</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n rule(s) for %1.</source>
        <translation>
            <numerusform>%n Regel für %1 gespeichert.</numerusform>
            <numerusform>%n Regeln für %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are a guess; --guess without --dry-run keeps them.</source>
        <translation>Diese sind geraten; --guess ohne --dry-run speichert sie.</translation>
    </message>
    <message>
        <source>in the wrong hands</source>
        <translation>in falschen Händen</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>No signer is set up: decisions are recorded as self-attested.</source>
        <translation>Kein Unterzeichner ist eingerichtet: Entscheidungen werden als Selbstauskunft festgehalten.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its name and its access rights.</source>
        <translation>Die Schlüsseldatei „%1“ ist nicht lesbar. Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n key(s) to %1.</source>
        <translation>
            <numerusform>%n Schlüssel nach %1 geschrieben.</numerusform>
            <numerusform>%n Schlüssel nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may sign decisions, with which keys</source>
        <translation>Wer Entscheidungen signieren darf, mit welchen Schlüsseln</translation>
    </message>
    <message>
        <source>Let a person sign with an SSH key of their own</source>
        <translation>Eine Person mit einem eigenen SSH-Schlüssel signieren lassen</translation>
    </message>
    <message>
        <source>The person: an e-mail address or account name</source>
        <translation>Die Person: eine E-Mail-Adresse oder ein Kontoname</translation>
    </message>
    <message>
        <source>A role the person has; may be repeated</source>
        <translation>Eine Rolle, die die Person hat; mehrfach möglich</translation>
    </message>
    <message>
        <source>Signatures count from then on</source>
        <translation>Ab dann zählen Signaturen</translation>
    </message>
    <message>
        <source>Signatures count until then</source>
        <translation>Bis dahin zählen Signaturen</translation>
    </message>
    <message>
        <source>List the signers and their keys</source>
        <translation>Die Unterzeichner und ihre Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Write the keys in force as OpenSSH&apos;s allowed signers, for verify.sh</source>
        <translation>Die geltenden Schlüssel als „allowed signers“ von OpenSSH schreiben, für verify.sh</translation>
    </message>
    <message>
        <source>End a person&apos;s keys, or one of them</source>
        <translation>Die Schlüssel einer Person oder einen davon widerrufen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>One key only, by its fingerprint (SHA256:…); without it all of the person&apos;s</source>
        <translation>Nur ein Schlüssel, nach seinem Fingerabdruck (SHA256:…); sonst alle der Person</translation>
    </message>
    <message>
        <source>The key fell into the wrong hands: nothing it ever signed counts any more</source>
        <translation>Der Schlüssel ist in falsche Hände geraten: Nichts, was er je signiert hat, zählt mehr</translation>
    </message>
    <message>
        <source>Why; it stands in the ledger for good</source>
        <translation>Warum; steht dann für immer im Protokollbuch</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The roles that signers have</source>
        <translation>Die Rollen, die Unterzeichner haben</translation>
    </message>
    <message>
        <source>List the roles and who has them</source>
        <translation>Die Rollen auflisten, und wer sie hat</translation>
    </message>
    <message>
        <source>Give a signer exactly these roles</source>
        <translation>Einem Unterzeichner genau diese Rollen geben</translation>
    </message>
    <message>
        <source>The signer</source>
        <translation>Der Unterzeichner</translation>
    </message>
    <message>
        <source>A role; may be repeated; none takes all roles away</source>
        <translation>Eine Rolle; mehrfach möglich; ohne Angabe werden alle Rollen entzogen</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Ein Programm und seine Argumente</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>beliebige Personen</translation>
    </message>
    <message>
        <source>%1 of %2 by %3</source>
        <translation>%1 von %2 durch %3</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1 are missing.</source>
        <translation>
            <numerusform>Es fehlt %n Freigabe durch %1.</numerusform>
            <numerusform>Es fehlen %n Freigaben durch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks it by verify.sh says which ledger is meant: --log %1</source>
        <translation>Wer es mit verify.sh prüft, gibt an, welches Protokollbuch gemeint ist: --log %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>Abgehakt von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tick items; without naming any, all that are open</source>
        <translation>Punkte abhaken; ohne Angabe alle, die offen sind</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>Haken zurücknehmen</translation>
    </message>
    <message>
        <source>The items, as the checklist has them</source>
        <translation>Die Punkte, wie sie in der Checkliste stehen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What a person ticks before a release may enter</source>
        <translation>Was eine Person abhakt, bevor ein Release hineindarf</translation>
    </message>
    <message>
        <source>Show the items, who ticked them and when</source>
        <translation>Die Punkte zeigen, und wer sie wann abgehakt hat</translation>
    </message>
    <message>
        <source>%1 of %2 into %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1: refused at its time. %2</source>
        <translation>%1: zum Termin verweigert. %2</translation>
    </message>
    <message>
        <source>%1: missed its time. %2</source>
        <translation>%1: Termin verpasst. %2</translation>
    </message>
    <message>
        <source>%1: waits. %2</source>
        <translation>%1: wartet. %2</translation>
    </message>
    <message>
        <source>%1: could not begin. %2</source>
        <translation>%1: konnte nicht beginnen. %2</translation>
    </message>
    <message>
        <source>Timed release</source>
        <translation>Terminiertes Release</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>Überführung %1</translation>
    </message>
    <message>
        <source>Timed release %1 is cancelled.</source>
        <translation>Das terminierte Release %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Say what became of it: --succeeded or --failed.</source>
        <translation>Sagen Sie, was daraus wurde: --succeeded oder --failed.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Timed release %1: %2 of %3 goes into %4 on %5.</source>
        <translation>Terminiertes Release %1: %2 von %3 geht nach %4, am %5.</translation>
    </message>
    <message>
        <source>The gates are asked at its time. As of now:</source>
        <translation>Die Schranken werden zum Termin befragt. Stand jetzt:</translation>
    </message>
    <message>
        <source>Releases that go into an environment at a time</source>
        <translation>Releases, die zu einem Termin in eine Umgebung gehen</translation>
    </message>
    <message>
        <source>List them: those that wait, then what became of others</source>
        <translation>Sie auflisten: erst die wartenden, dann, was aus anderen wurde</translation>
    </message>
    <message>
        <source>Take one back before its time</source>
        <translation>Eines vor seinem Termin zurücknehmen</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seine Nummer</translation>
    </message>
    <message>
        <source>Say what became of a promotion that is unsure, where only a person can find out</source>
        <translation>Sagen, was aus einer ungewissen Überführung wurde, wo nur ein Mensch es herausfinden kann</translation>
    </message>
    <message>
        <source>It is live there</source>
        <translation>Es ist dort live</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Es ist es nicht</translation>
    </message>
    <message>
        <source>How you know; kept in the ledger</source>
        <translation>Woher Sie es wissen; steht dann im Protokollbuch</translation>
    </message>
    <message>
        <source>Environments: add, list, remove, ask</source>
        <translation>Umgebungen: hinzufügen, auflisten, entfernen, befragen</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The clocks that the times are on, such as Europe/Berlin; this machine&apos;s, when not given</source>
        <translation>Die Zeitzone, in der die Zeiten gelten, etwa Europe/Berlin; ohne Angabe die dieses Rechners</translation>
    </message>
    <message>
        <source>“%1” has no rules of its own any more.</source>
        <translation>„%1“ hat keine eigenen Regeln mehr.</translation>
    </message>
    <message>
        <source>Say which rules change; “gate set --help” lists them.</source>
        <translation>Sagen Sie, welche Regeln sich ändern; „gate set --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>An item that a person ticks first; may be given again, &apos;&apos; takes all away</source>
        <translation>Ein Punkt, den eine Person zuerst abhakt; mehrfach möglich, &apos;&apos; entfernt alle</translation>
    </message>
    <message>
        <source>Change the rules of an environment; what is not named stays as it is</source>
        <translation>Die Regeln einer Umgebung ändern; was nicht genannt ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>What is not named asks for nothing from now on</source>
        <translation>Was nicht genannt ist, verlangt von nun an nichts</translation>
    </message>
    <message>
        <source>Take the written rules of an environment away</source>
        <translation>Die festgelegten Regeln einer Umgebung entfernen</translation>
    </message>
    <message>
        <source>Incident %1 is written: %2</source>
        <translation>Vorfall %1 eingetragen: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Tell of an incident</source>
        <translation>Einen Vorfall eintragen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Where; any production environment, when not given</source>
        <translation>Wo; ohne Angabe jede Produktionsumgebung</translation>
    </message>
    <message>
        <source>When it began; now, when not given</source>
        <translation>Wann es begann; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>When it was over; it goes on, when not given</source>
        <translation>Wann es vorbei war; ohne Angabe dauert es an</translation>
    </message>
    <message>
        <source>The deployment it belongs to; the last one before it, when not given</source>
        <translation>Das Deployment, zu dem er gehört; ohne Angabe das letzte davor</translation>
    </message>
    <message>
        <source>How bad, in your own words</source>
        <translation>Wie schlimm, in eigenen Worten</translation>
    </message>
    <message>
        <source>Where more is written about it</source>
        <translation>Wo mehr darüber steht</translation>
    </message>
    <message>
        <source>Its id elsewhere; the same again updates</source>
        <translation>Seine Kennung anderswo; dieselbe noch einmal aktualisiert ihn</translation>
    </message>
    <message>
        <source>List the incidents with the deployments they belong to</source>
        <translation>Die Vorfälle mit den Deployments auflisten, zu denen sie gehören</translation>
    </message>
    <message>
        <source>Only those that still go on</source>
        <translation>Nur die, die noch andauern</translation>
    </message>
    <message>
        <source>“%1” is no deployment&apos;s number. `deployments` shows them; “rule” takes the last one before the incident.</source>
        <translation>„%1“ ist keine Nummer eines Deployments. `deployments` zeigt sie; „rule“ nimmt das letzte vor dem Vorfall.</translation>
    </message>
    <message>
        <source>Incident %1 is linked: %2</source>
        <translation>Vorfall %1 zugeordnet: %2</translation>
    </message>
    <message>
        <source>What went wrong, and which deployment did it</source>
        <translation>Was schiefging und welches Deployment es war</translation>
    </message>
    <message>
        <source>Say that an incident is over</source>
        <translation>Einen Vorfall für beendet erklären</translation>
    </message>
    <message>
        <source>When it was over; now, when not given</source>
        <translation>Wann er vorbei war; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2</source>
        <translation>Vorfall %1 ist vorbei: %2</translation>
    </message>
    <message>
        <source>Say which deployment an incident belongs to</source>
        <translation>Angeben, zu welchem Deployment ein Vorfall gehört</translation>
    </message>
    <message>
        <source>Its number, or “rule” for the last one before the incident</source>
        <translation>Die Nummer oder „rule“ für das letzte vor dem Vorfall</translation>
    </message>
    <message>
        <source>Take an incident out again</source>
        <translation>Einen Vorfall wieder entfernen</translation>
    </message>
    <message>
        <source>Incident %1 is removed: %2</source>
        <translation>Vorfall %1 entfernt: %2</translation>
    </message>
    <message>
        <source>Ending what is under way, and writing what became of it…</source>
        <translation>Laufendes wird beendet und festgehalten, was daraus wurde…</translation>
    </message>
    <message>
        <source>never approved</source>
        <translation>nie freigegeben</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n behind the baseline</source>
        <translation>
            <numerusform>%n hinter der Basis</numerusform>
            <numerusform>%n hinter der Basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of the baseline</source>
        <translation>
            <numerusform>%n vor der Basis</numerusform>
            <numerusform>%n vor der Basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n failed</source>
        <translation>
            <numerusform>%1 von zuletzt %n fehlgeschlagen</numerusform>
            <numerusform>%1 der letzten %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no environment “%1”. Which there are: slipway-cli environment list</source>
        <translation>Eine Umgebung „%1“ gibt es nicht. Welche es gibt: slipway-cli environment list</translation>
    </message>
    <message>
        <source>Count how far every environment is from this one too</source>
        <translation>Auch zählen, wie weit jede Umgebung von dieser entfernt ist</translation>
    </message>
    <message>
        <source>Say how many of the last twenty deployments of each failed</source>
        <translation>Sagen, wie viele der jeweils letzten zwanzig Deployments fehlschlugen</translation>
    </message>
    <message>
        <source>“%1” is no definition that is known. There are dora, devlake, gitlab and fourkeys.</source>
        <translation>„%1“ ist keine bekannte Definition. Es gibt dora, devlake, gitlab und fourkeys.</translation>
    </message>
    <message>
        <source>The period ends before it begins: --from is not before --to.</source>
        <translation>Der Zeitraum endet, bevor er beginnt: --from liegt nicht vor --to.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>90 % innerhalb von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n younger than its deployment</source>
        <translation>
            <numerusform>%n jünger als das zugehörige Deployment</numerusform>
            <numerusform>%n jünger als das zugehörige Deployment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n Wiederherstellung</numerusform>
            <numerusform>%n Wiederherstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still going on</source>
        <translation>
            <numerusform>%n dauert noch an</numerusform>
            <numerusform>%n dauern noch an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The repository of “%1” could not be read; its lead times are missing.</source>
        <translation>Das Repository von „%1“ konnte nicht gelesen werden; seine Durchlaufzeiten fehlen.</translation>
    </message>
    <message>
        <source>%1 to %2, as %3 defines it</source>
        <translation>%1 bis %2, nach der Definition von %3</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The five delivery metrics, with what stands behind them</source>
        <translation>Die fünf Liefermetriken, mit dem, was dahintersteht</translation>
    </message>
    <message>
        <source>Only this environment, whatever its tier; without it, all of production</source>
        <translation>Nur diese Umgebung, gleich welcher Stufe; ohne Angabe die gesamte Produktion</translation>
    </message>
    <message>
        <source>From when; 90 days before the end, when not given</source>
        <translation>Ab wann; ohne Angabe 90 Tage vor dem Ende</translation>
    </message>
    <message>
        <source>Until when, not included; now, when not given</source>
        <translation>Bis wann, ausschließlich; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Whose definition: dora, devlake, gitlab or fourkeys</source>
        <translation>Wessen Definition: dora, devlake, gitlab oder fourkeys</translation>
    </message>
    <message>
        <source>The clocks that days and weeks begin on, such as Europe/Berlin; UTC, when not given</source>
        <translation>Die Zeitzone, in der Tage und Wochen beginnen, etwa Europe/Berlin; ohne Angabe UTC</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>Die Vorlage „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is no audience. There are internal, customer and operations.</source>
        <translation>„%1“ ist keine Zielgruppe. Es gibt internal, customer und operations.</translation>
    </message>
    <message>
        <source>A template writes text; leave --format json out.</source>
        <translation>Eine Vorlage schreibt Text; lassen Sie --format json weg.</translation>
    </message>
    <message>
        <source>By this mustache template: a file, or one of %1</source>
        <translation>Nach dieser Mustache-Vorlage: eine Datei oder eine von %1</translation>
    </message>
    <message>
        <source>Whom they are for: internal (everything), customer or operations</source>
        <translation>Für wen sie sind: internal (alles), customer oder operations</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Say which environment, or --list.</source>
        <translation>Sagen Sie, welche Umgebung, oder --list.</translation>
    </message>
    <message>
        <source>“%1” is not asked for its version any more.</source>
        <translation>„%1“ wird nicht mehr nach seiner Version gefragt.</translation>
    </message>
    <message>
        <source>“%1” tells its version at %2. See it: slipway-cli environment observe</source>
        <translation>„%1“ nennt seine Version unter %2. Ansehen: slipway-cli environment observe</translation>
    </message>
    <message>
        <source>No environment with something live has an address that tells its version. Next: slipway-cli environment probe prod --url https://…</source>
        <translation>Keine Umgebung, in der etwas live ist, hat eine Adresse, die ihre Version nennt. Weiter mit: slipway-cli environment probe prod --url https://…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Deployt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Where an environment itself tells which version it runs</source>
        <translation>Wo eine Umgebung selbst sagt, welche Version in ihr läuft</translation>
    </message>
    <message>
        <source>The address; {project} and {environment} in it are filled in</source>
        <translation>Die Adresse; {project} und {environment} darin werden ausgefüllt</translation>
    </message>
    <message>
        <source>Where the version is in a JSON answer: /build/version</source>
        <translation>Wo die Version in einer JSON-Antwort steht: /build/version</translation>
    </message>
    <message>
        <source>A regular expression over the answer; its first group is the version</source>
        <translation>Ein regulärer Ausdruck für die Antwort; seine erste Gruppe ist die Version</translation>
    </message>
    <message>
        <source>Do not ask it any more</source>
        <translation>Sie nicht mehr befragen</translation>
    </message>
    <message>
        <source>List what is asked where</source>
        <translation>Auflisten, was wo gefragt wird</translation>
    </message>
    <message>
        <source>Ask environments which version they run, beside what was deployed</source>
        <translation>Umgebungen fragen, welche Version in ihnen läuft, neben dem, was deployt wurde</translation>
    </message>
    <message>
        <source>Only this environment; all when not given</source>
        <translation>Nur diese Umgebung; ohne Angabe alle</translation>
    </message>
    <message>
        <source>--due does all that is due; it takes no project, environment or time.</source>
        <translation>--due erledigt alles, was fällig ist; es nimmt weder Projekt noch Umgebung noch Zeit.</translation>
    </message>
    <message>
        <source>Say what goes where: --project, --release and --environment; or --due.</source>
        <translation>Sagen Sie, was wohin geht: --project, --release und --environment; oder --due.</translation>
    </message>
    <message>
        <source>What the gates will say at a time to come is not known; leave --at out.</source>
        <translation>Was die Schranken zu einer künftigen Zeit sagen, ist nicht bekannt; lassen Sie --at weg.</translation>
    </message>
    <message>
        <source>Not now but then: 2026-11-30 08:00, or +2h; the gates are asked at that time</source>
        <translation>Nicht jetzt, sondern dann: 2026-11-30 08:00 oder +2h; die Schranken werden zu dieser Zeit befragt</translation>
    </message>
    <message>
        <source>All that is due: timed releases, and continuous deployment; good for cron</source>
        <translation>Alles, was fällig ist: terminierte Releases und Continuous Deployment; gut für cron</translation>
    </message>
    <message>
        <source>“%1” could not be made; the evidence file itself is written.</source>
        <translation>„%1“ ließ sich nicht anlegen; die Nachweisdatei selbst ist geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1 and its signature %1.sig.</source>
        <translation>%1 und die Signatur %1.sig geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1, unsigned.</source>
        <translation>%1 geschrieben, unsigniert.</translation>
    </message>
    <message>
        <source>Write one file that proves what became of a release: commits, checks, approvals, deployments</source>
        <translation>Eine Datei schreiben, die belegt, was aus einem Release wurde: Commits, Prüfungen, Freigaben, Deployments</translation>
    </message>
    <message>
        <source>The file; its signature is beside it, as .sig</source>
        <translation>Die Datei; ihre Signatur liegt daneben, als .sig</translation>
    </message>
    <message>
        <source>Write it as a PDF too, for reading</source>
        <translation>Auch als PDF schreiben, zum Lesen</translation>
    </message>
    <message>
        <source>Your SSH key; without it the file is unsigned</source>
        <translation>Ihr SSH-Schlüssel; ohne ihn bleibt die Datei unsigniert</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The public key&apos;s file (.pub); may be left out where there is an account</source>
        <translation>Die Datei des öffentlichen Schlüssels (.pub); darf fehlen, wo es ein Konto gibt</translation>
    </message>
    <message>
        <source>The name the person is logged in by, so that nobody approves what they asked for; may be repeated</source>
        <translation>Der Name, unter dem die Person angemeldet ist, damit niemand freigibt, was er selbst beantragt hat; mehrfach möglich</translation>
    </message>
    <message>
        <source>“%1” is no whole number for --percent.</source>
        <translation>„%1“ ist keine ganze Zahl für --percent.</translation>
    </message>
    <message>
        <source>%1 is in the slot “%2” of %3 and serves %4 % of people.</source>
        <translation>%1 ist im Slot „%2“ von %3 und bedient %4 % der Menschen.</translation>
    </message>
    <message>
        <source>“%1” is live in %2: people reach %3.</source>
        <translation>„%1“ ist in %2 live: Menschen erreichen %3.</translation>
    </message>
    <message>
        <source>Removed the slot “%1”.</source>
        <translation>Slot „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The slot: blue, green, canary…</source>
        <translation>Der Slot: blue, green, canary…</translation>
    </message>
    <message>
        <source>Releases that are deployed beside the live one: blue and green, a canary</source>
        <translation>Releases, die neben dem deployt sind, das live ist: Blue und Green, ein Canary</translation>
    </message>
    <message>
        <source>Say what is in a slot, and how many people it serves; nothing becomes live by it</source>
        <translation>Sagen, was in einem Slot ist und wie viele Menschen er bedient; live wird dadurch nichts</translation>
    </message>
    <message>
        <source>The commit, or a tag; what is in it stays without</source>
        <translation>Der Commit oder ein Tag; ohne Angabe bleibt, was darin ist</translation>
    </message>
    <message>
        <source>How many people in a hundred it serves</source>
        <translation>Wie viele von hundert Menschen er bedient</translation>
    </message>
    <message>
        <source>Make a slot the one that people reach</source>
        <translation>Einen Slot zu dem machen, den Menschen erreichen</translation>
    </message>
    <message>
        <source>Forget a slot</source>
        <translation>Einen Slot vergessen</translation>
    </message>
    <message>
        <source>List what is in which slot</source>
        <translation>Auflisten, was in welchem Slot ist</translation>
    </message>
    <message>
        <source>“%1” is no level. Write patch, minor or major.</source>
        <translation>„%1“ ist keine Stufe. Schreiben Sie patch, minor oder major.</translation>
    </message>
    <message>
        <source>revoked by %1</source>
        <translation>widerrufen von %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Standing approval %1 by %2, for %3 into %4: %5.</source>
        <translation>Dauerfreigabe %1 von %2, für %3 nach %4: %5.</translation>
    </message>
    <message>
        <source>Standing approval</source>
        <translation>Dauerfreigabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Standing approval %1 is revoked.</source>
        <translation>Die Dauerfreigabe %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Approve beforehand all releases within limits</source>
        <translation>Alle Releases innerhalb von Grenzen im Voraus freigeben</translation>
    </message>
    <message>
        <source>The greatest step from what is live: patch (so without this), minor or major</source>
        <translation>Der größte Schritt gegenüber dem, was live ist: patch (so ohne Angabe), minor oder major</translation>
    </message>
    <message>
        <source>Only files like this may change; may be given again</source>
        <translation>Nur solche Dateien dürfen sich ändern; mehrfach möglich</translation>
    </message>
    <message>
        <source>At most so many commits at once; 0 is any number</source>
        <translation>Höchstens so viele Commits auf einmal; 0 heißt beliebig viele</translation>
    </message>
    <message>
        <source>When it ends: a time, or +30d; within a year</source>
        <translation>Wann sie endet: eine Zeit oder +30d; innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Your SSH key, or the .pub file of one in the agent</source>
        <translation>Ihr SSH-Schlüssel oder die .pub-Datei eines Schlüssels im Agenten</translation>
    </message>
    <message>
        <source>Standing approvals: given beforehand, within limits</source>
        <translation>Dauerfreigaben: im Voraus erteilt, innerhalb von Grenzen</translation>
    </message>
    <message>
        <source>List them, with whether they count</source>
        <translation>Sie auflisten, und ob sie zählen</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Eine zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write NAME=VALUE; {version}, {tag}, {commit}, {project}, {environment} and {promotion} in it are filled in.</source>
        <translation>„%1“ ist kein Parameter. Schreiben Sie NAME=WERT; {version}, {tag}, {commit}, {project}, {environment} und {promotion} darin werden ausgefüllt.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stehen geblieben</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>Train %1 into %2: %3</source>
        <translation>Zug %1 nach %2: %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Make a train into an environment</source>
        <translation>Einen Zug in eine Umgebung zusammenstellen</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin er fährt</translation>
    </message>
    <message>
        <source>Couple a project&apos;s release on at the end</source>
        <translation>Das Release eines Projekts hinten ankuppeln</translation>
    </message>
    <message>
        <source>Take a project off that has not gone</source>
        <translation>Ein Projekt abkuppeln, das noch nicht gefahren ist</translation>
    </message>
    <message>
        <source>Let one project in after the other; one that fails stops those behind it</source>
        <translation>Ein Projekt nach dem anderen hineinlassen; schlägt eines fehl, hält es die dahinter auf</translation>
    </message>
    <message>
        <source>Go on after a failure, beginning with what failed</source>
        <translation>Nach einem Fehlschlag weiterfahren, beginnend mit dem, was fehlschlug</translation>
    </message>
    <message>
        <source>Say of each project whether it would go, and why not</source>
        <translation>Zu jedem Projekt sagen, ob es fahren würde, und warum nicht</translation>
    </message>
    <message>
        <source>Show how far it has come</source>
        <translation>Zeigen, wie weit er gekommen ist</translation>
    </message>
    <message>
        <source>Several projects released together, in order</source>
        <translation>Mehrere Projekte, gemeinsam und der Reihe nach veröffentlicht</translation>
    </message>
    <message>
        <source>List the trains, newest first</source>
        <translation>Die Züge auflisten, der neueste zuerst</translation>
    </message>
    <message>
        <source>The incident&apos;s number</source>
        <translation>Nummer des Vorfalls</translation>
    </message>
    <message>
        <source>Say one only: --draft, --prerelease or --final.</source>
        <translation>Geben Sie nur eines an: --draft, --prerelease oder --final.</translation>
    </message>
    <message>
        <source>A new release “%1” would be made at “%2”.</source>
        <translation>Ein neues Release „%1“ würde bei „%2“ angelegt.</translation>
    </message>
    <message>
        <source>“%1” has these notes already.</source>
        <translation>„%1“ hat diese Notizen schon.</translation>
    </message>
    <message>
        <source>The notes of “%1” at “%2” would change:</source>
        <translation>Die Notizen von „%1“ bei „%2“ würden sich ändern:</translation>
    </message>
    <message>
        <source>Somebody else wrote the notes of “%1” at “%2”. To write over what you see here, say --over %3:</source>
        <translation>Die Notizen von „%1“ bei „%2“ hat jemand anders geschrieben. Um zu überschreiben, was Sie hier sehen, geben Sie --over %3 an:</translation>
    </message>
    <message>
        <source>“%1” has the notes of %2 as a draft: %3</source>
        <translation>„%1“ hat die Notizen von %2 als Entwurf: %3</translation>
    </message>
    <message>
        <source>“%1” has published the notes of %2: %3</source>
        <translation>„%1“ hat die Notizen von %2 veröffentlicht: %3</translation>
    </message>
    <message>
        <source>Nothing was published: the text at “%1” is somebody else’s. Look at the difference with --dry-run, then say --over %2.</source>
        <translation>Nichts wurde veröffentlicht: Der Text bei „%1“ stammt von jemand anderem. Sehen Sie sich den Unterschied mit --dry-run an, und geben Sie dann --over %2 an.</translation>
    </message>
    <message>
        <source>Put the notes of a release on its page at a forge, never over somebody else’s text</source>
        <translation>Die Notizen eines Releases auf dessen Seite bei einer Forge setzen, nie über den Text eines anderen</translation>
    </message>
    <message>
        <source>The release: its version, or tag:NAME</source>
        <translation>Das Release: seine Version oder tag:NAME</translation>
    </message>
    <message>
        <source>The connection to the forge</source>
        <translation>Die Verbindung zur Forge</translation>
    </message>
    <message>
        <source>Whom they are for: customer (without it), internal or operations</source>
        <translation>Für wen sie sind: customer (ohne Angabe), internal oder operations</translation>
    </message>
    <message>
        <source>By this template: one of %1</source>
        <translation>Nach dieser Vorlage: eine von %1</translation>
    </message>
    <message>
        <source>As a draft; a new one is one without saying so</source>
        <translation>Als Entwurf; ein neues ist auch ohne Angabe einer</translation>
    </message>
    <message>
        <source>Public, as a pre-release</source>
        <translation>Öffentlich, als Vorabversion</translation>
    </message>
    <message>
        <source>Public, for everybody</source>
        <translation>Öffentlich, für alle</translation>
    </message>
    <message>
        <source>Only show what would change, line by line against what is there</source>
        <translation>Nur zeigen, was sich ändern würde, Zeile für Zeile gegenüber dem, was dort steht</translation>
    </message>
    <message>
        <source>Write over the text that --dry-run showed, by its number</source>
        <translation>Den Text überschreiben, den --dry-run gezeigt hat, anhand seiner Nummer</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n standing approval(s) to %1.</source>
        <translation>
            <numerusform>%n Dauerfreigabe nach %1 geschrieben.</numerusform>
            <numerusform>%n Dauerfreigaben nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write those that are signed and in force, for verify.sh</source>
        <translation>Die signierten, die gerade gelten, schreiben, für verify.sh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>“%1” is not asked for alerts any more.</source>
        <translation>„%1“ wird nicht mehr nach Alarmen gefragt.</translation>
    </message>
    <message>
        <source>The alerts of “%1” become incidents. Read them: slipway-cli incident fetch</source>
        <translation>Die Alarme von „%1“ werden zu Vorfällen. Lesen mit: slipway-cli incident fetch</translation>
    </message>
    <message>
        <source>Incident %1 began: %2</source>
        <translation>Vorfall %1 hat begonnen: %2</translation>
    </message>
    <message>
        <source>Incident %1 goes on after all: %2</source>
        <translation>Vorfall %1 dauert doch noch an: %2</translation>
    </message>
    <message>
        <source>Nothing new from “%1”.</source>
        <translation>Nichts Neues von „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not taken: %2.</source>
        <translation>„%1“ wird nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>There is no source of alerts. Next: slipway-cli incident source pager --url https://…</source>
        <translation>Es gibt keine Alarmquelle. Weiter mit: slipway-cli incident source pager --url https://…</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>„%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Name an Alertmanager whose alerts become incidents</source>
        <translation>Einen Alertmanager angeben, dessen Alarme zu Vorfällen werden</translation>
    </message>
    <message>
        <source>The source&apos;s name</source>
        <translation>Der Name der Quelle</translation>
    </message>
    <message>
        <source>The address of the Alertmanager</source>
        <translation>Die Adresse des Alertmanagers</translation>
    </message>
    <message>
        <source>Only alerts with this label: severity=&quot;page&quot;; may be given again</source>
        <translation>Nur Alarme mit diesem Label: severity=&quot;page&quot;; mehrfach möglich</translation>
    </message>
    <message>
        <source>The label that names the project</source>
        <translation>Das Label, das das Projekt nennt</translation>
    </message>
    <message>
        <source>The label that names the environment</source>
        <translation>Das Label, das die Umgebung nennt</translation>
    </message>
    <message>
        <source>The project of alerts without that label</source>
        <translation>Das Projekt von Alarmen ohne dieses Label</translation>
    </message>
    <message>
        <source>The environment of alerts without that label; any production environment when not given</source>
        <translation>Die Umgebung von Alarmen ohne dieses Label; ohne Angabe eine beliebige der Produktion</translation>
    </message>
    <message>
        <source>List the sources</source>
        <translation>Die Quellen auflisten</translation>
    </message>
    <message>
        <source>Read the alerts: what fires is an incident, what ended is over</source>
        <translation>Die Alarme lesen: Was ausgelöst ist, ist ein Vorfall; was endete, ist vorbei</translation>
    </message>
    <message>
        <source>Only this source; all when not given</source>
        <translation>Nur diese Quelle; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Take what an Alertmanager sent to a webhook from a file</source>
        <translation>Aus einer Datei übernehmen, was ein Alertmanager an einen Webhook gesendet hat</translation>
    </message>
    <message>
        <source>The file with the JSON</source>
        <translation>Die Datei mit dem JSON</translation>
    </message>
    <message>
        <source>The source that it is of</source>
        <translation>Die Quelle, von der es stammt</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>When it comes back to you: a time, or +2d</source>
        <translation>Wann es zu Ihnen zurückkommt: eine Zeit oder +2d</translation>
    </message>
    <message>
        <source>When to look again: until then it is not among those that wait for you</source>
        <translation>Zeitpunkt der Wiedervorlage: Bis dahin gehört es nicht zu dem, was auf Sie wartet</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>A calendar has three years at most; ask for a part.</source>
        <translation>Ein Kalender umfasst höchstens drei Jahre; fragen Sie nach einem Teil.</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>live gegangen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>Der Kalender liegt in %1.</translation>
    </message>
    <message>
        <source>The first day (2026-12-01, or -7d); today when not given</source>
        <translation>Der erste Tag (2026-12-01 oder -7d); ohne Angabe heute</translation>
    </message>
    <message>
        <source>The last day (2026-12-31, or +14d); a month after the first when not given</source>
        <translation>Der letzte Tag (2026-12-31 oder +14d); ohne Angabe einen Monat nach dem ersten</translation>
    </message>
    <message>
        <source>With every release that went live in production, the newest %1</source>
        <translation>Mit jedem Release, das in der Produktion live ging, die neuesten %1</translation>
    </message>
    <message>
        <source>Timed releases, trains, milestones, freezes and incidents by day, and what does not go together</source>
        <translation>Terminierte Releases, Züge, Meilensteine, Sperren und Vorfälle nach Tagen, und was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>The same as iCalendar, for other calendars</source>
        <translation>Dasselbe als iCalendar, für andere Kalender</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>“%1” is no tier. Known are production, staging, testing, development and other.</source>
        <translation>„%1“ ist keine Stufe. Bekannt sind production, staging, testing, development und other.</translation>
    </message>
    <message>
        <source>Counts are for --json or a person&apos;s eyes; leave out --csv and --jsonl.</source>
        <translation>Anzahlen gibt es nur mit --json oder zum Ansehen; lassen Sie --csv und --jsonl weg.</translation>
    </message>
    <message>
        <source>Either --csv or --jsonl, not both.</source>
        <translation>Entweder --csv oder --jsonl, nicht beides.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>During a freeze</source>
        <translation>Während einer Sperre</translation>
    </message>
    <message>
        <source>Only of this project, or these</source>
        <translation>Nur dieses Projekt oder diese</translation>
    </message>
    <message>
        <source>Only into this environment, or these</source>
        <translation>Nur in diese Umgebung oder diese</translation>
    </message>
    <message>
        <source>Only into environments of this tier, or these</source>
        <translation>Nur in Umgebungen dieser Stufe oder dieser</translation>
    </message>
    <message>
        <source>Only in this state, or these</source>
        <translation>Nur in diesem Zustand oder diesen</translation>
    </message>
    <message>
        <source>Only of this kind, or these</source>
        <translation>Nur dieser Art oder dieser</translation>
    </message>
    <message>
        <source>Only by this person, or these</source>
        <translation>Nur von dieser Person oder diesen</translation>
    </message>
    <message>
        <source>Only what came by this connection, or these; “recorded” and “imported” are sources too</source>
        <translation>Nur, was über diese Verbindung oder diese kam; auch „recorded“ und „imported“ sind Quellen</translation>
    </message>
    <message>
        <source>Only what finished (or else started) while a freeze held there</source>
        <translation>Nur, was endete (oder sonst begann), während dort eine Sperre galt</translation>
    </message>
    <message>
        <source>As one JSON object a line; all rows unless there is a --limit</source>
        <translation>Als ein JSON-Objekt je Zeile; alle Zeilen, außer mit --limit</translation>
    </message>
    <message>
        <source>Counts too: how many there are of each project, environment, tier, state, kind, person and source</source>
        <translation>Auch Anzahlen: wie viele es je Projekt, Umgebung, Stufe, Zustand, Art, Person und Quelle sind</translation>
    </message>
    <message>
        <source>A monitor that must have said well of the commit: error-rate@staging&lt;1 10m 20 (its name, where, limit, how long, points); may be given again, &apos;&apos; takes all away</source>
        <translation>Ein Monitor, der den Commit für gut befunden haben muss: error-rate@staging&lt;1 10m 20 (sein Name, wo, Grenze, wie lange, Punkte); mehrfach möglich, &apos;&apos; entfernt alle</translation>
    </message>
    <message>
        <source>A change of these rules waits until another person confirms it</source>
        <translation>Eine Änderung dieser Regeln wartet, bis eine andere Person sie bestätigt</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Deployment %1: %2 %3 in %4, %5</source>
        <translation>Deployment %1: %2 %3 in %4, %5</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>It got</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Say which: a deployment&apos;s number, or --project and --release. `deployments --json` has the numbers.</source>
        <translation>Sagen Sie, welches: die Nummer eines Deployments oder --project und --release. `deployments --json` zeigt die Nummern.</translation>
    </message>
    <message>
        <source>What a deployment or a release did to the numbers that are watched</source>
        <translation>Wie sich ein Deployment oder ein Release auf die überwachten Werte ausgewirkt hat</translation>
    </message>
    <message>
        <source>The deployment&apos;s number</source>
        <translation>Die Nummer des Deployments</translation>
    </message>
    <message>
        <source>The project of --release</source>
        <translation>Das Projekt von --release</translation>
    </message>
    <message>
        <source>A version or commit: wherever it was live, the newest deployment of each environment</source>
        <translation>Eine Version oder ein Commit: Wo immer es live war, das neueste Deployment jeder Umgebung</translation>
    </message>
    <message>
        <source>With every value that was read (--json)</source>
        <translation>Mit jedem gelesenen Wert (--json)</translation>
    </message>
    <message>
        <source>“%1” is nothing that is measured. Write error-rate, latency, saturation or other.</source>
        <translation>„%1“ ist nichts, was gemessen wird. Schreiben Sie error-rate, latency, saturation oder other.</translation>
    </message>
    <message>
        <source>“%1” is not which values are better. Write lower or higher.</source>
        <translation>„%1“ sagt nicht, welche Werte besser sind. Schreiben Sie lower oder higher.</translation>
    </message>
    <message>
        <source>“%1” is watched by %2. See what it says: slipway-cli monitor check %2 --environment %1</source>
        <translation>„%1“ wird von %2 überwacht. Ansehen, was er sagt: slipway-cli monitor check %2 --environment %1</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 does not watch “%2” any more.</source>
        <translation>%1 überwacht „%2“ nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing live is watched there. Next: slipway-cli monitor add error-rate --environment staging --url https://… --query …</source>
        <translation>Dort wird nichts überwacht, was live ist. Weiter mit: slipway-cli monitor add error-rate --environment staging --url https://… --query …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: %4</source>
        <translation>%1 von %2 in %3: %4</translation>
    </message>
    <message>
        <source>The monitor&apos;s name</source>
        <translation>Der Name des Monitors</translation>
    </message>
    <message>
        <source>The environment it watches</source>
        <translation>Die Umgebung, die er überwacht</translation>
    </message>
    <message>
        <source>Say what a Prometheus is asked about an environment</source>
        <translation>Festlegen, was ein Prometheus über eine Umgebung gefragt wird</translation>
    </message>
    <message>
        <source>The address of the Prometheus</source>
        <translation>Die Adresse des Prometheus</translation>
    </message>
    <message>
        <source>PromQL that gives one series; {project}, {environment} and {commit} between quotes in it are filled in</source>
        <translation>PromQL, das eine Zeitreihe liefert; {project}, {environment} und {commit} darin werden zwischen Anführungszeichen eingesetzt</translation>
    </message>
    <message>
        <source>error-rate, latency, saturation or other</source>
        <translation>error-rate, latency, saturation oder other</translation>
    </message>
    <message>
        <source>What is written behind a value: %, s</source>
        <translation>Was hinter einem Wert steht: %, s</translation>
    </message>
    <message>
        <source>Which values are better: lower (or when not given), higher</source>
        <translation>Welche Werte besser sind: lower (auch ohne Angabe), higher</translation>
    </message>
    <message>
        <source>A value beyond it is bad; in the query&apos;s own unit</source>
        <translation>Ein Wert jenseits davon ist schlecht; in der Einheit der Abfrage</translation>
    </message>
    <message>
        <source>Fewer values than these say nothing; 20</source>
        <translation>Weniger Werte als diese sagen nichts; 20</translation>
    </message>
    <message>
        <source>Less time than this says nothing: 10m</source>
        <translation>Weniger Zeit als diese sagt nichts: 10m</translation>
    </message>
    <message>
        <source>What is looked at before a deployment: 1h</source>
        <translation>Was vor einem Deployment betrachtet wird: 1h</translation>
    </message>
    <message>
        <source>What is looked at after it: 1h</source>
        <translation>Was danach betrachtet wird: 1h</translation>
    </message>
    <message>
        <source>Left out after a deployment, what a rate() still averages over: 5m</source>
        <translation>Was nach einem Deployment ausgelassen wird, weil ein rate() noch darüber mittelt: 5m</translation>
    </message>
    <message>
        <source>Monitors: what a Prometheus says of an environment</source>
        <translation>Monitore: was ein Prometheus über eine Umgebung sagt</translation>
    </message>
    <message>
        <source>List what is asked</source>
        <translation>Auflisten, was gefragt wird</translation>
    </message>
    <message>
        <source>Ask what it says of what is live now</source>
        <translation>Fragen, was er über das sagt, was jetzt live ist</translation>
    </message>
    <message>
        <source>A PDF goes into a file: add --output FILE.pdf</source>
        <translation>Ein PDF kommt in eine Datei: Ergänzen Sie --output DATEI.pdf</translation>
    </message>
    <message>
        <source>A report is a .html, a .pdf or a .json file.</source>
        <translation>Ein Bericht ist eine .html-, .pdf- oder .json-Datei.</translation>
    </message>
    <message>
        <source>What was released where in a period, with metrics, incidents, freezes and decisions</source>
        <translation>Was in einem Zeitraum wo veröffentlicht wurde, mit Metriken, Vorfällen, Sperren und Entscheidungen</translation>
    </message>
    <message>
        <source>Not before this time; 30 days before the end when not given</source>
        <translation>Nicht vor dieser Zeit; ohne Angabe 30 Tage vor dem Ende</translation>
    </message>
    <message>
        <source>Before this time; now when not given</source>
        <translation>Vor dieser Zeit; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>The file to write: .html, .pdf or .json</source>
        <translation>Die zu schreibende Datei: .html, .pdf oder .json</translation>
    </message>
    <message>
        <source>made, confirmed by %1</source>
        <translation>vorgenommen, bestätigt von %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>waits for another person</source>
        <translation>wartet auf eine andere Person</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>Änderung %1: %2</translation>
    </message>
    <message>
        <source>Proposed by %1 on %2: %3</source>
        <translation>Vorgeschlagen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Another person confirms it: slipway-cli rules confirm %1 --sign-with FILE</source>
        <translation>Eine andere Person bestätigt sie: slipway-cli rules confirm %1 --sign-with DATEI</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>There is no proposed change number %1.</source>
        <translation>Eine vorgeschlagene Änderung mit der Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Every change of rules and signers wants two persons from now on.</source>
        <translation>Jede Änderung an Regeln und Unterzeichnern braucht von jetzt an zwei Personen.</translation>
    </message>
    <message>
        <source>The change&apos;s number</source>
        <translation>Die Nummer der Änderung</translation>
    </message>
    <message>
        <source>Make a change that another person proposed</source>
        <translation>Eine Änderung vornehmen, die eine andere Person vorgeschlagen hat</translation>
    </message>
    <message>
        <source>Take a proposed change back</source>
        <translation>Eine vorgeschlagene Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Why, for another person to read</source>
        <translation>Warum; für eine andere Person zu lesen</translation>
    </message>
    <message>
        <source>Where two persons are asked for: proposes it, signed with this SSH key of yours, for another person to confirm</source>
        <translation>Wo zwei Personen verlangt sind: schlägt es vor, signiert mit diesem eigenen SSH-Schlüssel, damit eine andere Person es bestätigt</translation>
    </message>
    <message>
        <source>Changes of rules and signers that want two persons</source>
        <translation>Änderungen an Regeln und Unterzeichnern, die zwei Personen brauchen</translation>
    </message>
    <message>
        <source>List the changes that wait for another person</source>
        <translation>Die Änderungen auflisten, die auf eine andere Person warten</translation>
    </message>
    <message>
        <source>Those that were made or withdrawn too</source>
        <translation>Auch die vorgenommenen oder zurückgenommenen</translation>
    </message>
    <message>
        <source>Show one change: what, by whom, why</source>
        <translation>Eine Änderung zeigen: was, von wem, warum</translation>
    </message>
    <message>
        <source>Ask for two persons for every change in the workspace</source>
        <translation>Für jede Änderung im Arbeitsbereich zwei Personen verlangen</translation>
    </message>
    <message>
        <source>Propose that one person is enough again</source>
        <translation>Vorschlagen, dass wieder eine Person genügt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>configuration files</source>
        <translation>Konfigurationsdateien</translation>
    </message>
    <message>
        <source>who carries</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>address of the version</source>
        <translation>Adresse der Version</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>“%1” needs its token in this machine&apos;s keyring.</source>
        <translation>„%1“ braucht sein Token im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 What stands before it is done; import again to go on.</source>
        <translation>%1 Was davor steht, ist erledigt; importieren Sie noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>The set-up of the workspace as one file to review</source>
        <translation>Die Einrichtung des Arbeitsbereichs als eine Datei zum Durchsehen</translation>
    </message>
    <message>
        <source>Add and change what differs; nothing is removed</source>
        <translation>Hinzufügen und ändern, was sich unterscheidet; nichts wird entfernt</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>Die zu lesende Datei</translation>
    </message>
    <message>
        <source>Only say what would change</source>
        <translation>Nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Where two persons are asked for: proposes it, for another person to confirm</source>
        <translation>Wo zwei Personen verlangt sind: schlägt es vor, damit eine andere Person es bestätigt</translation>
    </message>
    <message>
        <source>%1, during a freeze</source>
        <translation>%1, während einer Sperre</translation>
    </message>
    <message>
        <source>%1, during a freeze, overridden by %2</source>
        <translation>%1, während einer Sperre, übergangen von %2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Eingehalten von</translation>
    </message>
    <message>
        <source>its job (verify.sh)</source>
        <translation>dessen Job (verify.sh)</translation>
    </message>
    <message>
        <source>Slipway (advisory gate)</source>
        <translation>Slipway (beratende Schranke)</translation>
    </message>
    <message>
        <source>A role whose people may override a freeze, or “anybody”; may be given again, &apos;&apos; lets nobody</source>
        <translation>Eine Rolle, deren Personen eine Sperre übergehen dürfen, oder „anybody“; mehrfach möglich, &apos;&apos; erlaubt es niemandem</translation>
    </message>
    <message>
        <source>The job that deploys there runs verify.sh, so that nothing passes it by</source>
        <translation>Der Job, der dort deployt, führt verify.sh aus, damit nichts daran vorbeikommt</translation>
    </message>
    <message>
        <source>owns the workspace</source>
        <translation>besitzt den Arbeitsbereich</translation>
    </message>
    <message>
        <source>superuser of the server</source>
        <translation>Superuser des Servers</translation>
    </message>
    <message>
        <source>works here, and could write the ledger&apos;s rows</source>
        <translation>arbeitet hier und könnte Zeilen des Protokollbuchs überschreiben</translation>
    </message>
    <message>
        <source>works here, appends to the ledger only</source>
        <translation>arbeitet hier, hängt an das Protokollbuch nur an</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>“%1” may work here now, and append to the ledger only.</source>
        <translation>„%1“ darf jetzt hier arbeiten und an das Protokollbuch nur anhängen.</translation>
    </message>
    <message>
        <source>“%1” has no rights here any more.</source>
        <translation>„%1“ hat hier keine Rechte mehr.</translation>
    </message>
    <message>
        <source>Who works in a PostgreSQL workspace with a login that cannot rewrite the ledger</source>
        <translation>Wer in einem PostgreSQL-Arbeitsbereich mit einer Anmeldung arbeitet, die das Protokollbuch nicht umschreiben kann</translation>
    </message>
    <message>
        <source>List the server&apos;s roles that may look in here</source>
        <translation>Die Rollen des Servers auflisten, die hier hineinsehen dürfen</translation>
    </message>
    <message>
        <source>Let a role of the server work here; the ledger stays append-only to it</source>
        <translation>Eine Rolle des Servers hier arbeiten lassen; an das Protokollbuch kann sie nur anhängen</translation>
    </message>
    <message>
        <source>Take a role&apos;s rights away</source>
        <translation>Einer Rolle die Rechte entziehen</translation>
    </message>
    <message>
        <source>The role, as the server calls it</source>
        <translation>Die Rolle, wie der Server sie nennt</translation>
    </message>
    <message>
        <source>%1: the commits are others by now than when these notes were written. Bring them in in the studio, or see what the commits give with --generated.</source>
        <translation>%1: Die Commits sind inzwischen andere als beim Schreiben dieser Notizen. Arbeiten Sie sie im Studio ein oder sehen Sie mit --generated, was die Commits ergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this changelog say something else than the notes, and stay.</source>
        <translation>
            <numerusform>%n Zeile dieses Changelogs sagt etwas anderes als die Notizen und bleibt.</numerusform>
            <numerusform>%n Zeilen dieses Changelogs sagen etwas anderes als die Notizen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>markdown, html, json, text, pdf, or tag: the message of a tag</source>
        <translation>markdown, html, json, text, pdf oder tag: die Meldung eines Tags</translation>
    </message>
    <message>
        <source>Into this changelog: new releases above those that are there, which are brought up to date; what people wrote in it stays</source>
        <translation>In dieses Changelog: neue Releases über die, die schon dort stehen und aktualisiert werden; was Menschen darin geschrieben haben, bleibt</translation>
    </message>
    <message>
        <source>As the commits give them, without what people wrote in the studio</source>
        <translation>Wie die Commits sie ergeben, ohne das im Studio Geschriebene</translation>
    </message>
    <message>
        <source>Notes without a heading of their release find no place in a changelog. Take another template, or write them to a file with --output.</source>
        <translation>Notizen ohne eine Überschrift ihres Releases finden in einem Changelog keinen Platz. Nehmen Sie eine andere Vorlage oder schreiben Sie sie mit --output in eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is no format of notes. Write markdown, html, json, text, pdf or tag.</source>
        <translation>„%1“ ist kein Format für Notizen. Schreiben Sie markdown, html, json, text, pdf oder tag.</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>Release notes of %1</source>
        <translation>Release Notes von %1</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>Override %1 by %2: “%3” of “%4” may go into “%5” until %6 although a freeze holds: %7</source>
        <translation>Ausnahme %1 von %2: „%3“ von „%4“ darf bis %6 nach „%5“, obwohl eine Sperre gilt: %7</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Override %1 is taken back.</source>
        <translation>Ausnahme %1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Let one release in although a freeze holds, with a reason</source>
        <translation>Ein Release hineinlassen, obwohl eine Sperre gilt, mit Begründung</translation>
    </message>
    <message>
        <source>Override the freezes that hold now, for one release</source>
        <translation>Die jetzt geltenden Sperren für ein Release übergehen</translation>
    </message>
    <message>
        <source>The release, or tag:NAME</source>
        <translation>Das Release, oder tag:NAME</translation>
    </message>
    <message>
        <source>Until when it holds; for a day, when not given</source>
        <translation>Bis wann sie gilt; ohne Angabe einen Tag</translation>
    </message>
    <message>
        <source>Sign with this SSH key of yours</source>
        <translation>Mit diesem eigenen SSH-Schlüssel signieren</translation>
    </message>
    <message>
        <source>List all overrides, and which of them count</source>
        <translation>Alle Ausnahmen auflisten, und welche davon zählen</translation>
    </message>
    <message>
        <source>Take an override back</source>
        <translation>Eine Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>The override&apos;s number</source>
        <translation>Die Nummer der Ausnahme</translation>
    </message>
    <message>
        <source>waiting to be said</source>
        <translation>noch mitzuteilen</translation>
    </message>
    <message>
        <source>being said</source>
        <translation>wird mitgeteilt</translation>
    </message>
    <message>
        <source>said</source>
        <translation>mitgeteilt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>Decision %1 is taken back; it will not be said.</source>
        <translation>Entscheidung %1 ist zurückgenommen; sie wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>What was decided at servers&apos; own gates and waits to be said, and what became of it</source>
        <translation>Was an Schranken der Server entschieden wurde und noch mitzuteilen ist, und was daraus wurde</translation>
    </message>
    <message>
        <source>Take back a decision that was not said yet</source>
        <translation>Eine Entscheidung zurücknehmen, die noch nicht mitgeteilt wurde</translation>
    </message>
    <message>
        <source>The decision&apos;s number</source>
        <translation>Die Nummer der Entscheidung</translation>
    </message>
    <message>
        <source>Notes as %1 wrote them, for %2, %3</source>
        <translation>Notizen, wie %1 sie schrieb, für %2, %3</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>alert source</source>
        <translation>Alarmquelle</translation>
    </message>
    <message>
        <source>“%1” holds the set-up. Not in it: tokens, who may sign, who has which role, whether changes of rules need two persons everywhere, and what happened.</source>
        <translation>„%1“ enthält die Einrichtung. Nicht darin: Token, wer signieren darf, wer welche Rolle hat, ob Änderungen an Regeln überall zwei Personen brauchen, und was geschah.</translation>
    </message>
    <message>
        <source>Left out, since it looks like a secret: %1</source>
        <translation>Weggelassen, weil es wie ein Geheimnis aussieht: %1</translation>
    </message>
    <message>
        <source>Take this over? Type yes:</source>
        <translation>Dies übernehmen? Schreiben Sie ja:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write projects, environments, connections, rules, carriers and freezes; what looks like a secret is left out</source>
        <translation>Projekte, Umgebungen, Verbindungen, Regeln, Träger und Sperren schreiben; was wie ein Geheimnis aussieht, bleibt weg</translation>
    </message>
    <message>
        <source>Do not ask first; at a terminal it is asked</source>
        <translation>Nicht erst fragen; an einem Terminal wird gefragt</translation>
    </message>
    <message>
        <source>“%1” is nothing to sort by. Known are when, project, environment, version, state, kind, by, source and took.</source>
        <translation>Nach „%1“ lässt sich nicht sortieren. Bekannt sind when, project, environment, version, state, kind, by, source und took.</translation>
    </message>
    <message>
        <source>A cursor continues the newest first; leave out --sort and --ascending, or --after.</source>
        <translation>Ein Cursor setzt mit dem Neuesten zuerst fort; lassen Sie --sort und --ascending weg, oder --after.</translation>
    </message>
    <message>
        <source>In an order of its own, say with --limit how many rows.</source>
        <translation>Bei eigener Reihenfolge sagen Sie mit --limit, wie viele Zeilen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; more with --limit</source>
        <translation>%1 von %2 gezeigt; mehr mit --limit</translation>
    </message>
    <message>
        <source>By when, project, environment, version, state, kind, by, source or took; when where not given</source>
        <translation>Nach when, project, environment, version, state, kind, by, source oder took; ohne Angabe when</translation>
    </message>
    <message>
        <source>The least first; what has no value stays last</source>
        <translation>Das Kleinste zuerst; was keinen Wert hat, bleibt am Ende</translation>
    </message>
    <message>
        <source>Why; needed of one that holds, where the rules name who may override freezes</source>
        <translation>Warum; nötig bei einer, die gerade gilt, wo die Regeln sagen, wer Sperren übergehen darf</translation>
    </message>
</context>
<context>
    <name>slipway::Commands</name>
    <message>
        <source>This was asked for already and is waiting: approval %1.</source>
        <translation>Das wurde schon beantragt und wartet: Freigabe %1.</translation>
    </message>
    <message>
        <source>The release “%1” of “%2” no longer stands on the commit that was to be approved. The request is void; ask again for what it is now.</source>
        <translation>Das Release „%1“ von „%2“ steht nicht mehr auf dem Commit, der freigegeben werden sollte. Der Antrag ist ungültig; stellen Sie ihn neu für den jetzigen Stand.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. Write it as https://ci.example.org/.</source>
        <translation>„%1“ ist keine Serveradresse. Schreiben Sie sie als https://ci.example.org/.</translation>
    </message>
    <message>
        <source>The address holds a name or password. Leave them out: tokens belong into the keyring or an environment variable.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Lassen Sie beides weg: Tokens gehören in den Schlüsselbund oder in eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>A field is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Ein Feld ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A quoted field is never closed.</source>
        <translation>Ein Feld in Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation>Nach einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) into it, which are never lost.</source>
        <translation>
            <numerusform>„%1“ kann nicht entfernt werden: Der Verlauf enthält %n Deployment dorthin, das nie verloren geht.</numerusform>
            <numerusform>„%1“ kann nicht entfernt werden: Der Verlauf enthält %n Deployments dorthin, die nie verloren gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project “%1” needs a repository: give a folder or an address.</source>
        <translation>Das Projekt „%1“ braucht ein Repository: Geben Sie einen Ordner oder eine Adresse an.</translation>
    </message>
    <message>
        <source>The repository of “%1” has no branch “%2”. Name another main branch, or none to take HEAD.</source>
        <translation>Das Repository von „%1“ hat keinen Zweig „%2“. Nennen Sie einen anderen Hauptzweig oder keinen, dann gilt HEAD.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) of it, which are never lost.</source>
        <translation>
            <numerusform>„%1“ kann nicht entfernt werden: Der Verlauf enthält %n Deployment davon, das nie verloren geht.</numerusform>
            <numerusform>„%1“ kann nicht entfernt werden: Der Verlauf enthält %n Deployments davon, die nie verloren gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a deployment of another project or environment already. Give this one another id.</source>
        <translation>„%1“ bezeichnet schon ein Deployment eines anderen Projekts oder einer anderen Umgebung. Geben Sie diesem eine andere ID.</translation>
    </message>
    <message>
        <source>The deployment “%1” is %2 already and cannot become %3 again; nothing was changed.</source>
        <translation>Das Deployment „%1“ ist schon „%2“ und kann nicht wieder „%3“ werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no column of a deployment. Known are project, environment, commit, version, state, kind, created, started, finished, by, url and id.</source>
        <translation>„%1“ ist keine Spalte eines Deployments. Bekannt sind project, environment, commit, version, state, kind, created, started, finished, by, url und id.</translation>
    </message>
    <message>
        <source>“%1” is no state of a deployment.</source>
        <translation>„%1“ ist kein Zustand eines Deployments.</translation>
    </message>
    <message>
        <source>“%1” is no kind of deployment.</source>
        <translation>„%1“ ist keine Art von Deployment.</translation>
    </message>
    <message>
        <source>A deployment needs a project and an environment.</source>
        <translation>Ein Deployment braucht ein Projekt und eine Umgebung.</translation>
    </message>
    <message>
        <source>There are %1 fields where the header has %2.</source>
        <translation>Es sind %1 Felder, wo die Kopfzeile %2 hat.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 Nothing was imported.</source>
        <translation>%1, Zeile %2: %3 Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .jsonl file.</source>
        <translation>„%1“ ist weder eine .csv- noch eine .jsonl-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” may be several commits of “%2”. Write more of its digits.</source>
        <translation>„%1“ kann mehrere Commits von „%2“ meinen. Schreiben Sie mehr Stellen.</translation>
    </message>
    <message>
        <source>The deployment would have finished before it started. Check both times.</source>
        <translation>Das Deployment wäre zu Ende, bevor es begann. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>A name is needed; it is empty.</source>
        <translation>Ein Name fehlt; das Feld ist leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it may have up to 200 characters, none of them invisible.</source>
        <translation>„%1“ kann kein Name sein: Erlaubt sind bis zu 200 Zeichen, keines davon unsichtbar.</translation>
    </message>
    <message>
        <source>A demo is made in a file; give a file’s name instead of a server.</source>
        <translation>Eine Demo entsteht in einer Datei; geben Sie einen Dateinamen statt eines Servers an.</translation>
    </message>
    <message>
        <source>A demo has 1 to 20,000 projects, 1 to 200 environments and up to 50,000,000 deployments; choose numbers inside these.</source>
        <translation>Eine Demo hat 1 bis 20.000 Projekte, 1 bis 200 Umgebungen und bis zu 50.000.000 Deployments; wählen Sie Zahlen in diesem Rahmen.</translation>
    </message>
    <message>
        <source>The folder “%1” exists already; move it away or choose another file.</source>
        <translation>Den Ordner „%1“ gibt es schon; räumen Sie ihn weg oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The demo needs the git program, which could not be started; install git.</source>
        <translation>Die Demo braucht das Programm git, das sich nicht starten ließ; installieren Sie git.</translation>
    </message>
    <message>
        <source>A repository of the demo could not be made: git ended with an error.</source>
        <translation>Ein Repository der Demo ließ sich nicht anlegen: git endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>A repository of the demo could not be made: git lost commits.</source>
        <translation>Ein Repository der Demo ließ sich nicht anlegen: git hat Commits verloren.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a whole number.</source>
        <translation>„%1“ ist weder ein Text noch eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The address of the repository holds a password, which others can read there. Take it out; git asks its credential helper or your SSH key instead.</source>
        <translation>Die Adresse des Repositorys enthält ein Passwort, das andere dort lesen können. Entfernen Sie es; git fragt stattdessen seine Anmeldehilfe oder Ihren SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” says the same as an earlier column. Leave one of them out.</source>
        <translation>„%1“ sagt dasselbe wie eine Spalte davor. Lassen Sie eine der beiden weg.</translation>
    </message>
    <message>
        <source>There is no header line that names the columns.</source>
        <translation>Es fehlt die Kopfzeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Give a file to read.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Geben Sie eine lesbare Datei an.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GiB. Take it in in several files.</source>
        <translation>„%1“ ist größer als 1 GiB. Teilen Sie die Datei auf mehrere auf.</translation>
    </message>
    <message>
        <source>“%1” is no tag, release or commit of “%2”. Sync if it is new, or give the full commit id.</source>
        <translation>„%1“ ist weder Tag noch Release noch Commit von „%2“. Synchronisieren Sie, wenn es neu ist, oder geben Sie die volle Commit-Kennung an.</translation>
    </message>
    <message>
        <source>The deployment would lie in the future. Check its times and their zone.</source>
        <translation>Das Deployment läge in der Zukunft. Prüfen Sie seine Zeiten und deren Zeitzone.</translation>
    </message>
    <message>
        <source>What is %1 has not finished yet. Leave out when it finished, or give another state.</source>
        <translation>Im Zustand „%1“ ist noch nichts beendet. Lassen Sie das Ende weg, oder geben Sie einen anderen Zustand an.</translation>
    </message>
    <message>
        <source>This no longer waits: it was decided, or its connection was removed.</source>
        <translation>Das wartet nicht mehr: es wurde entschieden, oder seine Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” has taken the decision, but it could not be written into the ledger: %2</source>
        <translation>„%1“ hat die Entscheidung angenommen, aber sie konnte nicht ins Protokollbuch geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be started: there is no such program here, or it may not be run. Write its whole path.</source>
        <translation>„%1“ ließ sich nicht starten: Ein solches Programm gibt es hier nicht, oder es darf nicht ausgeführt werden. Schreiben Sie seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>“%1” is what deployments recorded by people are kept under. Choose another name.</source>
        <translation>Unter „%1“ werden die von Menschen eingetragenen Deployments geführt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection “%1” is not there any more.</source>
        <translation>Die Verbindung „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing to do: “%1” of “%2” is so already.</source>
        <translation>Nichts zu tun: Für „%1“ von „%2“ gilt das schon.</translation>
    </message>
    <message>
        <source>Nobody is named for this; there is nothing to remove.</source>
        <translation>Hierfür ist niemand genannt; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>This needs a reason: others will want to know why.</source>
        <translation>Das braucht einen Grund: Andere werden wissen wollen, warum.</translation>
    </message>
    <message>
        <source>Promotion %1 by %2 with Slipway</source>
        <translation>Überführung %1 von %2 mit Slipway</translation>
    </message>
    <message>
        <source>The command ended with code %1: %2</source>
        <translation>Der Befehl endete mit Code %1: %2</translation>
    </message>
    <message>
        <source>%1 changed while this was looked at. Nothing was started; look again.</source>
        <translation>%1 hat sich während der Prüfung geändert. Nichts wurde gestartet; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The set of rules</source>
        <translation>Das Regelwerk</translation>
    </message>
    <message>
        <source>What is live there</source>
        <translation>Der Live-Stand dort</translation>
    </message>
    <message>
        <source>What was said of the release</source>
        <translation>Die Markierung des Releases</translation>
    </message>
    <message>
        <source>Who carries it there</source>
        <translation>Die Zuständigkeit für die Auslieferung</translation>
    </message>
    <message>
        <source>“%1” is on its way into “%2” already (promotion %3 by %4). Wait until it has ended; a sync finds out.</source>
        <translation>„%1“ ist schon auf dem Weg nach „%2“ (Überführung %3 von %4). Warten Sie, bis sie beendet ist; eine Synchronisierung findet es heraus.</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>Die Freigabe</translation>
    </message>
    <message>
        <source>“%1” of “%2” may not go into “%3”. %4.</source>
        <translation>„%1“ von „%2“ darf nicht nach „%3“. %4.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The server never began it.</source>
        <translation>Der Server hat es nie begonnen.</translation>
    </message>
    <message>
        <source>Signers were set up at this moment; an approval has to be signed now.</source>
        <translation>In diesem Moment wurden Unterzeichner eingerichtet; eine Freigabe muss jetzt signiert sein.</translation>
    </message>
    <message>
        <source>Signed elsewhere and brought in by file.</source>
        <translation>Anderswo signiert und als Datei hereingebracht.</translation>
    </message>
    <message numerus="yes">
        <source>Another ledger stood here when this machine last looked; it had %n entries.</source>
        <translation>
            <numerusform>Als dieser Rechner zuletzt nachsah, war hier ein anderes Protokollbuch; es hatte %n Eintrag.</numerusform>
            <numerusform>Als dieser Rechner zuletzt nachsah, war hier ein anderes Protokollbuch; es hatte %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is not the one this machine saw: entry %1 is gone or was written anew. Look at “audit verify” before you rely on anything in it.</source>
        <translation>Das Protokollbuch ist nicht das, das dieser Rechner gesehen hat: Eintrag %1 ist weg oder wurde neu geschrieben. Sehen Sie sich „audit verify“ an, bevor Sie sich auf etwas darin verlassen.</translation>
    </message>
    <message>
        <source>The ledger is not anchored anywhere yet. Name a git repository: slipway-cli audit anchor --remote URL-OR-PATH</source>
        <translation>Das Protokollbuch ist noch nirgends verankert. Nennen Sie ein Git-Repository: slipway-cli audit anchor --remote URL-ODER-PFAD</translation>
    </message>
    <message>
        <source>The ledger is empty; there is nothing to anchor.</source>
        <translation>Das Protokollbuch ist leer; es gibt nichts zu verankern.</translation>
    </message>
    <message>
        <source>The ledger no longer has what its anchor saw, so nothing was anchored. Look at “audit verify”.</source>
        <translation>Das Protokollbuch hat nicht mehr, was sein Anker gesehen hat, darum wurde nichts verankert. Sehen Sie sich „audit verify“ an.</translation>
    </message>
    <message>
        <source>Taking a text out needs a reason; it stands in the ledger for good.</source>
        <translation>Einen Text zu entfernen braucht einen Grund; er steht dann für immer im Protokollbuch.</translation>
    </message>
    <message>
        <source>There is no place %1 in the promotion order.</source>
        <translation>Einen Rang %1 gibt es auf dem Weg zur Produktion nicht.</translation>
    </message>
    <message>
        <source>This request is from before there were signatures, so there is nothing exact to sign. Ask for the approval again.</source>
        <translation>Dieser Antrag stammt aus der Zeit vor den Signaturen, darum gibt es nichts Genaues zu signieren. Beantragen Sie die Freigabe neu.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so an approval has to be signed with your own SSH key: add --key FILE, or choose the key in the window. “signer list” shows whose keys are known.</source>
        <translation>In diesem Arbeitsbereich sind Unterzeichner eingerichtet, darum muss eine Freigabe mit Ihrem eigenen SSH-Schlüssel signiert sein: Fügen Sie --key DATEI hinzu oder wählen Sie den Schlüssel im Fenster. „signer list“ zeigt, wessen Schlüssel bekannt sind.</translation>
    </message>
    <message>
        <source>No signer is set up here, so a signature could not be judged. Set one up first: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>Hier ist kein Unterzeichner eingerichtet, darum ließe sich eine Signatur nicht beurteilen. Richten Sie zuerst einen ein: slipway-cli signer add NAME --key DATEI.pub</translation>
    </message>
    <message>
        <source>The signature is not good: it was made for something else, with another key, or changed. Nothing was recorded.</source>
        <translation>Die Signatur ist nicht gültig: Sie wurde für etwas anderes oder mit einem anderen Schlüssel gemacht, oder verändert. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>There is no signer “%1”. “signer list” shows who may sign.</source>
        <translation>Einen Unterzeichner „%1“ gibt es nicht. „signer list“ zeigt, wer signieren darf.</translation>
    </message>
    <message>
        <source>This statement is of no request in this workspace.</source>
        <translation>Diese Erklärung gehört zu keinem Antrag in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>What was signed is not what was asked: “%1” differs.</source>
        <translation>Was signiert wurde, ist nicht, was verlangt war: „%1“ weicht ab.</translation>
    </message>
    <message>
        <source>“%1” has no such key that could be revoked. “signer list” shows the keys.</source>
        <translation>„%1“ hat keinen solchen Schlüssel, der widerrufen werden könnte. „signer list“ zeigt die Schlüssel.</translation>
    </message>
    <message>
        <source>A key of %1 was revoked.</source>
        <translation>Ein Schlüssel von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>A revocation needs a reason; it stands in the ledger for good.</source>
        <translation>Ein Widerruf braucht einen Grund; er steht dann für immer im Protokollbuch.</translation>
    </message>
    <message>
        <source>The checklist of “%1” has no item “%2”. It has: %3</source>
        <translation>Die Checkliste von „%1“ hat keinen Punkt „%2“. Sie hat: %3</translation>
    </message>
    <message>
        <source>“%1” has no checklist.</source>
        <translation>„%1“ hat keine Checkliste.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>“%1” carries releases into “%2”. Name another for that first, or nobody.</source>
        <translation>„%1“ liefert Releases nach „%2“ aus. Legen Sie dafür zuerst etwas anderes fest oder niemanden.</translation>
    </message>
    <message>
        <source>“%1” is carrying “%2” into “%3” (promotion %4). Wait until it has ended.</source>
        <translation>„%1“ liefert gerade „%2“ nach „%3“ aus (Überführung %4). Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>“%1” waits for its time there already (timed release %2). Cancel that first.</source>
        <translation>„%1“ wartet dort schon auf seinen Termin (terminiertes Release %2). Brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>Timed release %1 does not wait any more.</source>
        <translation>Das terminierte Release %1 wartet nicht mehr.</translation>
    </message>
    <message>
        <source>The time has to be in the future; to let it in now, promote it now.</source>
        <translation>Der Termin muss in der Zukunft liegen; um es jetzt hineinzulassen, überführen Sie es jetzt.</translation>
    </message>
    <message>
        <source>A time is set for at most a year ahead.</source>
        <translation>Ein Termin wird höchstens ein Jahr im Voraus gesetzt.</translation>
    </message>
    <message>
        <source>Continuous deployment of %1</source>
        <translation>Continuous Deployment von %1</translation>
    </message>
    <message>
        <source>Timed release %1 by %2</source>
        <translation>Terminiertes Release %1 von %2</translation>
    </message>
    <message>
        <source>No rules are written for “%1”; there is nothing to take away.</source>
        <translation>Für „%1“ sind keine Regeln festgelegt; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Deployment %1 is not one of “%2”: an incident belongs to a deployment of its own project.</source>
        <translation>Deployment %1 gehört nicht zu „%2“: Ein Vorfall gehört zu einem Deployment seines eigenen Projekts.</translation>
    </message>
    <message>
        <source>An incident needs a title: what went wrong.</source>
        <translation>Ein Vorfall braucht einen Titel: was schiefging.</translation>
    </message>
    <message>
        <source>An incident cannot be over (%1) before it began (%2).</source>
        <translation>Ein Vorfall kann nicht vorbei sein (%1), bevor er begann (%2).</translation>
    </message>
    <message>
        <source>Incident %1 is over already, since %2.</source>
        <translation>Vorfall %1 ist schon vorbei, seit %2.</translation>
    </message>
    <message>
        <source>No address is named for this; there is nothing to remove.</source>
        <translation>Hierfür ist keine Adresse genannt; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>The command was ended before it was done: %1</source>
        <translation>Der Befehl wurde beendet, bevor er fertig war: %1</translation>
    </message>
    <message>
        <source>It was interrupted before anything was begun.</source>
        <translation>Es wurde unterbrochen, bevor etwas begonnen war.</translation>
    </message>
    <message>
        <source>“%1” was frozen while this was looked at: %2. Nothing was started.</source>
        <translation>„%1“ wurde währenddessen gesperrt: %2. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>“%1” was let into “%2” for this reason already, by this Slipway or another.</source>
        <translation>„%1“ wurde aus diesem Grund schon nach „%2“ hineingelassen, von diesem Slipway oder einem anderen.</translation>
    </message>
    <message>
        <source>A standing approval</source>
        <translation>Eine Dauerfreigabe</translation>
    </message>
    <message>
        <source>Your own standing approval does not count for what you let in yourself; the rules of %1 want somebody else&apos;s. Ask for an approval.</source>
        <translation>Ihre eigene Dauerfreigabe zählt nicht für das, was Sie selbst hineinlassen; die Regeln von %1 verlangen die eines anderen. Beantragen Sie eine Freigabe.</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>Slipway ended before the command was started.</source>
        <translation>Slipway wurde beendet, bevor der Befehl gestartet war.</translation>
    </message>
    <message>
        <source>The Slipway that ran the command ended before it. Look at what runs there, then say what became of it: slipway-cli settle %1</source>
        <translation>Das Slipway, das den Befehl ausführte, endete vor ihm. Sehen Sie nach, was dort läuft, und sagen Sie dann, was daraus wurde: slipway-cli settle %1</translation>
    </message>
    <message>
        <source>Something began there since that names no commit, so it cannot be told whether it is this. Look at the server, then say what became of it.</source>
        <translation>Seitdem hat dort etwas begonnen, das keinen Commit nennt, darum ist nicht zu sagen, ob es dieses ist. Sehen Sie auf dem Server nach und geben Sie dann an, was daraus wurde.</translation>
    </message>
    <message>
        <source>Promotion %1 is over; what became of it is known.</source>
        <translation>Die Überführung %1 ist vorbei; was daraus wurde, ist bekannt.</translation>
    </message>
    <message>
        <source>Promotion %1 is still being followed by the Slipway that began it.</source>
        <translation>Die Überführung %1 wird noch von dem Slipway verfolgt, das sie begonnen hat.</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <translation>Angegeben von %1: %2</translation>
    </message>
    <message>
        <source>This needs a reason: say how you know, for example what you looked at.</source>
        <translation>Das braucht einen Grund: Sagen Sie, woher Sie es wissen, zum Beispiel, was Sie sich angesehen haben.</translation>
    </message>
    <message>
        <source>There is no slot “%1” here. See: slipway-cli slot list</source>
        <translation>Einen Slot „%1“ gibt es hier nicht. Siehe: slipway-cli slot list</translation>
    </message>
    <message>
        <source>There is no slot “%1” here yet. Say which commit is in it.</source>
        <translation>Einen Slot „%1“ gibt es hier noch nicht. Sagen Sie, welcher Commit darin ist.</translation>
    </message>
    <message>
        <source>The slot “%1” is live: what is put there is deployed. Record it as a deployment, or put it into another slot.</source>
        <translation>Der Slot „%1“ ist live: Was dorthin kommt, ist deployt. Tragen Sie es als Deployment ein oder legen Sie es in einen anderen Slot.</translation>
    </message>
    <message>
        <source>The slot “%1” is live already.</source>
        <translation>Der Slot „%1“ ist schon live.</translation>
    </message>
    <message>
        <source>The slot “%1” is live. Switch to another one first.</source>
        <translation>Der Slot „%1“ ist live. Schalten Sie zuerst auf einen anderen um.</translation>
    </message>
    <message>
        <source>%1 is no share of a hundred. Write 0 to 100.</source>
        <translation>%1 ist kein Anteil von hundert. Schreiben Sie 0 bis 100.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so a standing approval has to be signed with your own SSH key: add --key FILE.</source>
        <translation>In diesem Arbeitsbereich sind Unterzeichner eingerichtet, darum muss eine Dauerfreigabe mit Ihrem eigenen SSH-Schlüssel signiert sein: Ergänzen Sie --key DATEI.</translation>
    </message>
    <message>
        <source>The signature is not good. Nothing was recorded.</source>
        <translation>Die Signatur ist nicht gültig. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>The set of rules changed while this was signed. Nothing was recorded; look at it and sign again.</source>
        <translation>Das Regelwerk hat sich während des Signierens geändert. Nichts wurde festgehalten; sehen Sie es sich an und signieren Sie neu.</translation>
    </message>
    <message>
        <source>Standing approval %1 was revoked already.</source>
        <translation>Die Dauerfreigabe %1 wurde schon widerrufen.</translation>
    </message>
    <message>
        <source>There is a train “%1” already.</source>
        <translation>Einen Zug „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The train “%1” has begun; make another for what is to follow.</source>
        <translation>Der Zug „%1“ ist schon abgefahren; stellen Sie für das Folgende einen anderen zusammen.</translation>
    </message>
    <message>
        <source>“%1” is on the train “%2” already; take it off first.</source>
        <translation>„%1“ ist schon im Zug „%2“; kuppeln Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>“%1” is not on the train “%2”.</source>
        <translation>„%1“ ist nicht im Zug „%2“.</translation>
    </message>
    <message>
        <source>“%1” went with the train “%2” already.</source>
        <translation>„%1“ ist schon mit dem Zug „%2“ gefahren.</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Zug %1</translation>
    </message>
    <message>
        <source>“%1” went with this train already.</source>
        <translation>„%1“ ist schon mit diesem Zug gefahren.</translation>
    </message>
    <message>
        <source>“%1” of “%2” means another commit now than when it was coupled on.</source>
        <translation>„%1“ von „%2“ bedeutet jetzt einen anderen Commit als beim Anhängen.</translation>
    </message>
    <message>
        <source>The train “%1” has no cars; couple one on: slipway-cli train add</source>
        <translation>Der Zug „%1“ hat keine Wagen; hängen Sie einen an: slipway-cli train add</translation>
    </message>
    <message>
        <source>%1 %2 failed: %3</source>
        <translation>%1 %2 ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>All of it is live.</source>
        <translation>Alles davon ist live.</translation>
    </message>
    <message>
        <source>Somebody wrote other rules for “%1” meanwhile. Nothing of yours was saved: look at theirs, then begin again.</source>
        <translation>Jemand hat inzwischen andere Regeln für „%1“ festgelegt. Von Ihren wurde nichts gespeichert: Sehen Sie sich die anderen an und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is on its way into “%3” (promotion %4). Wait until it has ended, or say what became of it.</source>
        <translation>„%1“ von „%2“ ist auf dem Weg nach „%3“ (Überführung %4). Warten Sie, bis sie beendet ist, oder geben Sie an, was daraus wurde.</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Der Kreis derer, die freigeben dürfen,</translation>
    </message>
    <message>
        <source>The account “%1” lets this in, and whose it is is not known, so whoever approved it beforehand may be the same person. Say whose it is: slipway-cli signer add NAME --account %1</source>
        <translation>Das Konto „%1“ lässt dies hinein, und wem es gehört, ist nicht bekannt; wer es im Voraus freigegeben hat, könnte also dieselbe Person sein. Sagen Sie, wem es gehört: slipway-cli signer add NAME --account %1</translation>
    </message>
    <message>
        <source>What was put there</source>
        <translation>Was dorthin gebracht wurde,</translation>
    </message>
    <message>
        <source>Notes are published for a release; these have no tag yet.</source>
        <translation>Notizen werden für ein Release veröffentlicht; diese haben noch keinen Tag.</translation>
    </message>
    <message>
        <source>“%1” is public at “%2” already and cannot become a draft again.</source>
        <translation>„%1“ ist bei „%2“ schon öffentlich und kann nicht wieder Entwurf werden.</translation>
    </message>
    <message>
        <source>The release “%1” at “%2” has a text that is not ours: somebody else wrote it. Nothing was published; look at the difference first.</source>
        <translation>Das Release „%1“ bei „%2“ hat einen Text, der nicht von hier ist: Jemand anders hat ihn geschrieben. Nichts wurde veröffentlicht; sehen Sie sich zuerst den Unterschied an.</translation>
    </message>
    <message>
        <source>“%1” has the notes by now, but that could not be written into the ledger: %2</source>
        <translation>„%1“ hat die Notizen inzwischen, aber das ließ sich nicht ins Protokollbuch schreiben: %2</translation>
    </message>
    <message>
        <source>Its environment was removed.</source>
        <translation>Die Umgebung dazu wurde entfernt.</translation>
    </message>
    <message>
        <source>Its project was removed.</source>
        <translation>Das Projekt dazu wurde entfernt.</translation>
    </message>
    <message>
        <source>It is not known which commit “%1” is at, and “%2” would choose one itself. Sync the project first, then publish.</source>
        <translation>Es ist nicht bekannt, auf welchem Commit „%1“ steht, und „%2“ würde selbst einen wählen. Synchronisieren Sie zuerst das Projekt, dann veröffentlichen Sie.</translation>
    </message>
    <message>
        <source>Nobody can be asked from here.</source>
        <translation>Von hier aus lässt sich nichts abfragen.</translation>
    </message>
    <message>
        <source>“Until” is a time to come; this one is past.</source>
        <translation>„Bis“ ist eine Zeit in der Zukunft; diese ist vorbei.</translation>
    </message>
    <message>
        <source>“%1” asks for two persons, and its rules would go with it. Propose first to take the rules away; once another person has confirmed that, remove it.</source>
        <translation>„%1“ verlangt zwei Personen, und die Regeln dort verschwänden mit. Schlagen Sie zuerst vor, die Regeln wegzunehmen; sobald eine andere Person das bestätigt hat, ist das Entfernen möglich.</translation>
    </message>
    <message>
        <source>The rules of “%1” rest on this monitor and are changed by two persons only. Take the rule out first, then change the monitor.</source>
        <translation>Die Regeln von „%1“ stützen sich auf diesen Monitor und werden nur von zwei Personen geändert. Nehmen Sie zuerst die Regel heraus und ändern Sie dann den Monitor.</translation>
    </message>
    <message>
        <source>There is no monitor “%1” there; `monitor list` shows them.</source>
        <translation>Einen Monitor „%1“ gibt es dort nicht; `monitor list` zeigt sie.</translation>
    </message>
    <message>
        <source>What the monitors watch</source>
        <translation>Die Überwachung durch die Monitore</translation>
    </message>
    <message>
        <source>Other rules are in force in “%1” by now than the proposal was made from. Withdraw it, and propose it again from those.</source>
        <translation>In „%1“ gelten inzwischen andere Regeln als die, von denen der Vorschlag ausging. Nehmen Sie ihn zurück und schlagen Sie es von diesen aus neu vor.</translation>
    </message>
    <message>
        <source>What is approved beforehand is for another environment than was said.</source>
        <translation>Was im Voraus freigegeben ist, gilt für eine andere Umgebung als angegeben.</translation>
    </message>
    <message>
        <source>A word of two persons is signed with one&apos;s own SSH key: add --sign-with FILE, or choose the key in the window.</source>
        <translation>Wo zwei Personen verlangt sind, signiert jede mit dem eigenen SSH-Schlüssel: Ergänzen Sie --sign-with DATEI oder wählen Sie den Schlüssel im Fenster.</translation>
    </message>
    <message>
        <source>Nobody asks for two persons here; make the change at once.</source>
        <translation>Hier verlangt niemand zwei Personen; nehmen Sie die Änderung gleich vor.</translation>
    </message>
    <message>
        <source>The signature of %1 is not good. Nothing was recorded.</source>
        <translation>Die Signatur von %1 ist nicht gültig. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Say why: whoever confirms it reads it, and it stays in the ledger.</source>
        <translation>Sagen Sie, warum: Wer es bestätigt, liest es, und es bleibt im Protokollbuch.</translation>
    </message>
    <message>
        <source>Two persons are asked for everywhere already.</source>
        <translation>Zwei Personen sind schon überall verlangt.</translation>
    </message>
    <message>
        <source>Two persons are asked for here: propose this change with a reason, signed with your own key (--reason WHY --sign-with FILE), and another person confirms it.</source>
        <translation>Hier sind zwei Personen verlangt: Schlagen Sie diese Änderung mit einem Grund vor, signiert mit Ihrem eigenen Schlüssel (--reason WARUM --sign-with DATEI); eine andere Person bestätigt sie.</translation>
    </message>
    <message>
        <source>“%1” is a connection of another kind here. Remove one of them, or call it otherwise in the file.</source>
        <translation>„%1“ ist hier eine Verbindung anderer Art. Entfernen Sie eine von beiden oder benennen Sie sie in der Datei anders.</translation>
    </message>
    <message>
        <source>Whose the account “%1” is is not known here. Say who you are with your key: --key FILE</source>
        <translation>Wem das Konto „%1“ gehört, ist hier nicht bekannt. Sagen Sie mit Ihrem Schlüssel, wer Sie sind: --key DATEI</translation>
    </message>
    <message>
        <source>What comes before “%1” is part of its rules, which two persons change. Propose first to take away what rests on it; once another person has confirmed that, change the order.</source>
        <translation>Was vor „%1“ kommt, gehört zu den Regeln dort, die zwei Personen ändern. Schlagen Sie zuerst vor, wegzunehmen, was sich darauf stützt; sobald eine andere Person das bestätigt hat, ändern Sie die Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 said so already; it waits to be said to the server. Take that back first to say something else.</source>
        <translation>%1 hat schon so entschieden; es ist dem Server noch mitzuteilen. Nehmen Sie das zuerst zurück, um anders zu entscheiden.</translation>
    </message>
    <message>
        <source>“%1” could not be reached, or gave no answer. Your word is kept, and is said when it is back, if it still waits there as it does now.</source>
        <translation>„%1“ war nicht erreichbar oder gab keine Antwort. Ihre Entscheidung ist aufbewahrt und wird mitgeteilt, sobald der Server wieder da ist, wenn es dann dort noch so wartet wie jetzt.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so an override has to be signed with your own SSH key: add --key FILE.</source>
        <translation>In diesem Arbeitsbereich sind Unterzeichner eingerichtet, darum muss eine Ausnahme mit Ihrem eigenen SSH-Schlüssel signiert sein: Ergänzen Sie --key DATEI.</translation>
    </message>
    <message>
        <source>No freeze keeps “%1” from “%2”, so there is nothing to override.</source>
        <translation>Keine Sperre hält „%1“ von „%2“ fern, darum gibt es nichts zu übergehen.</translation>
    </message>
    <message>
        <source>Which commit “%1” is, is not known here. Sync, then look again.</source>
        <translation>Welcher Commit „%1“ ist, ist hier nicht bekannt. Synchronisieren Sie und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>What would be overridden changed while this was looked at. Nothing was recorded; look again.</source>
        <translation>Was übergangen würde, hat sich während der Prüfung geändert. Nichts wurde festgehalten; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The rules or the freezes changed while this was signed. Nothing was recorded; look again and sign anew.</source>
        <translation>Die Regeln oder die Sperren haben sich während des Signierens geändert. Nichts wurde festgehalten; sehen Sie noch einmal nach und signieren Sie neu.</translation>
    </message>
    <message>
        <source>Signers were set up at this moment; an override has to be signed now.</source>
        <translation>In diesem Moment wurden Unterzeichner eingerichtet; eine Ausnahme muss jetzt signiert sein.</translation>
    </message>
    <message>
        <source>Override %1 was taken back already.</source>
        <translation>Ausnahme %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Its project has another repository, other paths, tags or another main branch.</source>
        <translation>Das Projekt dazu hat ein anderes Repository, andere Pfade, Tags oder einen anderen Hauptzweig.</translation>
    </message>
    <message>
        <source>The override of the freeze</source>
        <translation>Die Ausnahme von der Sperre</translation>
    </message>
    <message>
        <source>%1 No answer came when it was said before, so these may have been your own words.</source>
        <translation>%1 Als es zuvor mitgeteilt wurde, kam keine Antwort; es kann also Ihre eigene Entscheidung gewesen sein.</translation>
    </message>
    <message>
        <source>It does not wait any more: %1</source>
        <translation>Es wartet nicht mehr: %1</translation>
    </message>
    <message>
        <source>It is being said to the server just now.</source>
        <translation>Es wird dem Server gerade mitgeteilt.</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>Zurückgenommen von %1.</translation>
    </message>
    <message>
        <source>Taken back by %1: %2</source>
        <translation>Zurückgenommen von %1: %2</translation>
    </message>
    <message>
        <source>The keys or roles of “%1” were changed after this was proposed. Withdraw it, and propose it again from what is so now.</source>
        <translation>Die Schlüssel oder Rollen von „%1“ wurden geändert, nachdem dies vorgeschlagen wurde. Nehmen Sie es zurück und schlagen Sie es vom jetzigen Stand aus neu vor.</translation>
    </message>
    <message>
        <source>The workspace was changed since this list was made, and something else would be taken over now. Import the file again and look at the new list; nothing of this one was changed.</source>
        <translation>Der Arbeitsbereich wurde geändert, seit diese Liste entstand, und jetzt würde etwas anderes übernommen. Importieren Sie die Datei noch einmal und sehen Sie sich die neue Liste an; von dieser wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was left out of the file, since it looks like a secret, and is kept only where what uses it stays as it is here. Write it into the file, or set it here first.</source>
        <translation>„%1“ von „%2“ wurde in der Datei weggelassen, weil es wie ein Geheimnis aussieht, und bleibt nur dort erhalten, wo das, was es verwendet, hier so bleibt, wie es ist. Schreiben Sie es in die Datei oder legen Sie es zuerst hier fest.</translation>
    </message>
    <message>
        <source>This is not your key: it could not sign. Nothing was recorded.</source>
        <translation>Das ist nicht Ihr Schlüssel: Er konnte nicht signieren. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>This freeze holds in “%1” just now, and ending it lets everything in. %2</source>
        <translation>Diese Sperre gilt gerade in „%1“, und ihr Ende lässt alles hinein. %2</translation>
    </message>
    <message>
        <source>Say why the freeze ends before its time; the reason stands in the ledger for good.</source>
        <translation>Sagen Sie, warum die Sperre vorzeitig endet; der Grund bleibt für immer im Protokollbuch stehen.</translation>
    </message>
    <message>
        <source>It could not be said within a week, so it is not said any more.</source>
        <translation>Es konnte eine Woche lang nicht mitgeteilt werden und wird nun nicht mehr mitgeteilt.</translation>
    </message>
    <message>
        <source>No answer came when it was said, and something waits there again: the same question or the next. Look there, and decide it again.</source>
        <translation>Als es mitgeteilt wurde, kam keine Antwort, und dort wartet wieder etwas: dieselbe Frage oder die nächste. Sehen Sie dort nach, und entscheiden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its connection was removed.</source>
        <translation>Die Verbindung dazu wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>slipway::CommitDelegate</name>
    <message>
        <source>breaking</source>
        <translation>inkompatibel</translation>
    </message>
    <message>
        <source>same change as %1</source>
        <translation>gleiche Änderung wie %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommitGroups</name>
    <message>
        <source>without a pull request</source>
        <translation>ohne Pull-Request</translation>
    </message>
    <message>
        <source>pull request #%1</source>
        <translation>Pull-Request #%1</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>ohne Bereich</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Only in %1: %2</source>
        <translation>Nur in %1: %2</translation>
    </message>
    <message>
        <source>Only in %1, %2: %3</source>
        <translation>Nur in %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::CommitListModel</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Breaking change: %1, by %2, commit %3</source>
        <translation>Inkompatible Änderung: %1, von %2, Commit %3</translation>
    </message>
    <message>
        <source>%1, by %2, commit %3</source>
        <translation>%1, von %2, Commit %3</translation>
    </message>
</context>
<context>
    <name>slipway::Compare</name>
    <message>
        <source>%1 and %2 are the same commit.</source>
        <translation>%1 und %2 sind derselbe Commit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n commit(s) ahead of %2.</source>
        <translation>
            <numerusform>%1 ist %2 um %n Commit voraus.</numerusform>
            <numerusform>%1 ist %2 um %n Commits voraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n commit(s) behind %2.</source>
        <translation>
            <numerusform>%1 liegt %n Commit hinter %2.</numerusform>
            <numerusform>%1 liegt %n Commits hinter %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have diverged: %3; %4.</source>
        <translation>%1 und %2 sind auseinandergelaufen: %3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) only in %1</source>
        <translation>
            <numerusform>%n Commit nur in %1</numerusform>
            <numerusform>%n Commits nur in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have no history in common.</source>
        <translation>%1 und %2 haben keine gemeinsame Geschichte.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 has a known commit.</source>
        <translation>Weder %1 noch %2 hat einen bekannten Commit.</translation>
    </message>
    <message>
        <source>%1 has no known commit to compare with.</source>
        <translation>%1 hat keinen bekannten Commit zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: the repository lacks one of their commits.</source>
        <translation>%1 und %2 lassen sich nicht vergleichen: Dem Repository fehlt einer der Commits.</translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>%1 only in %2</source>
        <translation>%1 nur in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n Datei unterscheidet sich</numerusform>
            <numerusform>%n Dateien unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n inkompatible Änderung</numerusform>
            <numerusform>%n inkompatible Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) differ</source>
        <translation>
            <numerusform>%n Projekt unterscheidet sich</numerusform>
            <numerusform>%n Projekte unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two points to compare</source>
        <translation>Wählen Sie zwei Punkte zum Vergleichen</translation>
    </message>
    <message>
        <source>An environment, a release, a tag, a branch or a commit; prod@2026-11-01 is production as it was then</source>
        <translation>Eine Umgebung, ein Release, ein Tag, ein Zweig oder ein Commit; prod@2026-11-01 ist die Produktion, wie sie damals war</translation>
    </message>
    <message>
        <source>The point “to” has no release; an approval is for one exact version.</source>
        <translation>Der Punkt „nach“ hat kein Release; eine Freigabe gilt für genau eine Version.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What one place has that the other has not</source>
        <translation>Was der eine Ort hat und der andere nicht</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Generate notes</source>
        <translation>N&amp;otizen erzeugen</translation>
    </message>
    <message>
        <source>&amp;Request approval…</source>
        <translation>&amp;Freigabe beantragen…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>production, 1.4.0, main…</source>
        <translation>production, 1.4.0, main…</translation>
    </message>
    <message>
        <source>staging, 1.5.0, main…</source>
        <translation>staging, 1.5.0, main…</translation>
    </message>
    <message>
        <source>Swap the two points</source>
        <translation>Die beiden Punkte tauschen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>Der Vergleich ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 compared with %2; open a project (Enter) to see its commits</source>
        <translation>%1 verglichen mit %2; ein Projekt öffnen (Eingabetaste) zeigt seine Commits</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>What differs between two environments is read from a project’s repository.</source>
        <translation>Was zwei Umgebungen unterscheidet, wird aus dem Repository eines Projekts gelesen.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Lets what “to” has into “from” (Ctrl+Shift+P)</source>
        <translation>Überführt, was „nach“ hat, in die Umgebung „von“ (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>The point “to” has no release that “from” lacks.</source>
        <translation>Der Punkt „nach“ hat kein Release, das „von“ fehlt.</translation>
    </message>
    <message>
        <source>Promote thi&amp;s…</source>
        <translation>Dies ü&amp;berführen…</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonListModel</name>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>auseinandergelaufen</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>ohne Zusammenhang</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Inkompatibel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
</context>
<context>
    <name>slipway::Configuration</name>
    <message>
        <source>it is a program, and nothing of a repository is run; keep what it prints beside it and name that</source>
        <translation>Sie ist ein Programm, und nichts aus einem Repository wird ausgeführt; legen Sie seine Ausgabe daneben ab und nennen Sie diese</translation>
    </message>
    <message>
        <source>it is no text, or too large; leave it out of the rules</source>
        <translation>Sie ist kein Text oder zu groß; nehmen Sie sie aus den Regeln</translation>
    </message>
    <message>
        <source>variables are written NAME: VALUE</source>
        <translation>Variablen schreiben sich NAME: VALUE</translation>
    </message>
    <message>
        <source>a section is written [group], [group:vars] or [group:children]</source>
        <translation>Ein Abschnitt schreibt sich [group], [group:vars] oder [group:children]</translation>
    </message>
    <message>
        <source>a variable is written NAME=VALUE</source>
        <translation>Eine Variable schreibt sich NAME=VALUE</translation>
    </message>
    <message>
        <source>a quote is opened and never closed; close it</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen; schließen Sie es</translation>
    </message>
    <message>
        <source>after a host stands NAME=VALUE, in quotes where it holds a blank</source>
        <translation>Nach einem Host steht NAME=VALUE, in Anführungszeichen, wenn es ein Leerzeichen enthält</translation>
    </message>
    <message>
        <source>it cannot be read (%1); leave it out of the rules</source>
        <translation>Sie ist nicht lesbar (%1); nehmen Sie sie aus den Regeln</translation>
    </message>
    <message>
        <source>the environment has more than %1 keys; let fewer files be caught</source>
        <translation>Die Umgebung hat mehr als %1 Schlüssel; lassen Sie weniger Dateien erfassen</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read: %3.</source>
        <translation>%1, Zeile %2, kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB; leave it out of the rules, or split it</source>
        <translation>Sie ist größer als %1 MB; nehmen Sie sie aus den Regeln oder teilen Sie sie auf</translation>
    </message>
    <message>
        <source>its content is in Git LFS, not in the repository; keep configuration in git itself</source>
        <translation>Ihr Inhalt liegt in Git LFS, nicht im Repository; bewahren Sie Konfiguration in git selbst auf</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>Sie ist UTF-16; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>it is no text; leave it out of the rules</source>
        <translation>Sie ist kein Text; nehmen Sie sie aus den Regeln</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as UTF-8</source>
        <translation>Sie ist kein UTF-8-Text; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>its name does not say what it is; add “;format=…” to the rule</source>
        <translation>Ihr Name sagt nicht, was sie ist; ergänzen Sie die Regel um „;format=…“</translation>
    </message>
    <message>
        <source>the line is no NAME=VALUE; correct it, or put “#” before it</source>
        <translation>Die Zeile ist kein NAME=VALUE; korrigieren Sie sie oder setzen Sie „#“ davor</translation>
    </message>
    <message>
        <source>it holds too many values; split it</source>
        <translation>Sie enthält zu viele Werte; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>something follows after the closing quote; correct the line</source>
        <translation>Nach dem schließenden Anführungszeichen folgt noch etwas; korrigieren Sie die Zeile</translation>
    </message>
    <message>
        <source>only version 5 of hiera.yaml is read; write “version: 5” and its hierarchy</source>
        <translation>Nur Version 5 von hiera.yaml wird gelesen; schreiben Sie „version: 5“ und die zugehörige Hierarchie</translation>
    </message>
    <message>
        <source>a section is written [name]; correct the line</source>
        <translation>Ein Abschnitt schreibt sich [name]; korrigieren Sie die Zeile</translation>
    </message>
    <message>
        <source>the line has a value and no key; give it one</source>
        <translation>Die Zeile hat einen Wert, aber keinen Schlüssel; geben Sie ihr einen</translation>
    </message>
    <message>
        <source>it holds too many values or is nested too deep; split it</source>
        <translation>Sie enthält zu viele Werte oder ist zu tief verschachtelt; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>the key “%1” stands there twice; take one away</source>
        <translation>Der Schlüssel „%1“ steht zweimal da; entfernen Sie einen</translation>
    </message>
    <message>
        <source>it is no JSON (%1); correct the line, or leave the file out of the rules</source>
        <translation>Sie ist kein JSON (%1); korrigieren Sie die Zeile oder nehmen Sie die Datei aus den Regeln</translation>
    </message>
    <message>
        <source>its bases lie in a circle or are too many</source>
        <translation>Ihre Basen bilden einen Kreis oder sind zu viele</translation>
    </message>
    <message>
        <source>a patch in it: %1</source>
        <translation>Ein Patch darin: %1</translation>
    </message>
    <message>
        <source>it patches by labels, which is not read</source>
        <translation>Sie patcht anhand von Labels, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>its operation “%1” cannot be done</source>
        <translation>Ihre Operation „%1“ lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>The file cannot be shown, for what is secret in it is not known: %1.</source>
        <translation>Die Datei kann nicht gezeigt werden, denn was in ihr geheim ist, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>“\u” must be followed by four hexadecimal digits; write “\\u” where a backslash is meant</source>
        <translation>Auf „\u“ müssen vier hexadezimale Ziffern folgen; schreiben Sie „\\u“, wo ein Backslash gemeint ist</translation>
    </message>
    <message>
        <source>it is not what “terraform show -json” prints; write it with that command</source>
        <translation>Sie ist nicht die Ausgabe von „terraform show -json“; schreiben Sie sie mit diesem Befehl</translation>
    </message>
    <message>
        <source>a comment is opened and never closed; close it</source>
        <translation>Ein Kommentar wird geöffnet und nie geschlossen; schließen Sie ihn</translation>
    </message>
    <message>
        <source>NAME = VALUE is expected here; a variable file holds nothing else</source>
        <translation>NAME = VALUE wird hier erwartet; eine Variablendatei enthält nichts anderes</translation>
    </message>
    <message>
        <source>“%1” is set twice; take one away</source>
        <translation>„%1“ ist zweimal gesetzt; entfernen Sie eines</translation>
    </message>
    <message>
        <source>something follows after the value; an expression cannot be read, only a value</source>
        <translation>Nach dem Wert folgt noch etwas; ein Ausdruck kann nicht gelesen werden, nur ein Wert</translation>
    </message>
    <message>
        <source>“{” is opened and never closed; close it</source>
        <translation>„{“ wird geöffnet und nie geschlossen; schließen Sie es</translation>
    </message>
    <message>
        <source>“[” is opened and never closed; close it</source>
        <translation>„[“ wird geöffnet und nie geschlossen; schließen Sie es</translation>
    </message>
    <message>
        <source>a comma is missing between the values of a list</source>
        <translation>Zwischen den Werten einer Liste fehlt ein Komma</translation>
    </message>
    <message>
        <source>a value is expected here: a text in quotes, a number, true, false, null, a list or an object</source>
        <translation>Ein Wert wird hier erwartet: ein Text in Anführungszeichen, eine Zahl, true, false, null, eine Liste oder ein Objekt</translation>
    </message>
    <message>
        <source>“%1{” begins an expression, which a variable file may not hold; write “%1%1{” where it is meant as text</source>
        <translation>„%1{“ beginnt einen Ausdruck, den eine Variablendatei nicht enthalten darf; schreiben Sie „%1%1{“, wo es als Text gemeint ist</translation>
    </message>
    <message>
        <source>a quote is opened and never closed on its line; close it</source>
        <translation>Ein Anführungszeichen wird geöffnet und auf seiner Zeile nie geschlossen; schließen Sie es</translation>
    </message>
    <message>
        <source>“\%1” means nothing; write “\\” where a backslash is meant</source>
        <translation>„\%1“ bedeutet nichts; schreiben Sie „\\“, wo ein Backslash gemeint ist</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a word that ends the text</source>
        <translation>Auf „&lt;&lt;“ muss ein Wort folgen, das den Text beendet</translation>
    </message>
    <message>
        <source>the text that begins here never ends: “%1” must stand alone on a line</source>
        <translation>Der Text, der hier beginnt, endet nie: „%1“ muss allein auf einer Zeile stehen</translation>
    </message>
    <message>
        <source>it is no TOML (%1); correct the line, or leave the file out of the rules</source>
        <translation>Sie ist kein TOML (%1); korrigieren Sie die Zeile oder nehmen Sie die Datei aus den Regeln</translation>
    </message>
    <message>
        <source>something stands after the end of what it holds</source>
        <translation>Nach dem Ende des Inhalts steht noch etwas</translation>
    </message>
    <message>
        <source>an alias holds itself; write out what is meant</source>
        <translation>Ein Alias enthält sich selbst; schreiben Sie aus, was gemeint ist</translation>
    </message>
    <message>
        <source>its aliases unfold to more than %1 values, or it has as many itself; write out what is meant, or split the file</source>
        <translation>Ihre Aliase entfalten sich zu mehr als %1 Werten, oder sie hat selbst so viele; schreiben Sie aus, was gemeint ist, oder teilen Sie die Datei auf</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep; write it flatter</source>
        <translation>Sie ist mehr als %1 Ebenen tief verschachtelt; schreiben Sie sie flacher</translation>
    </message>
    <message>
        <source>a key is a list or a map; keys must be plain words</source>
        <translation>Ein Schlüssel ist eine Liste oder eine Map; Schlüssel müssen einfache Wörter sein</translation>
    </message>
    <message>
        <source>“&lt;&lt;” takes a map, or a list of maps</source>
        <translation>„&lt;&lt;“ nimmt eine Map oder eine Liste von Maps</translation>
    </message>
    <message>
        <source>this looks like a template: only what is made of it can be read</source>
        <translation>dies sieht nach einer Vorlage aus: Nur was daraus erzeugt wird, ist lesbar</translation>
    </message>
    <message>
        <source>correct the line, or leave the file out of the rules</source>
        <translation>korrigieren Sie die Zeile oder nehmen Sie die Datei aus den Regeln</translation>
    </message>
    <message>
        <source>it is no YAML (%1); %2</source>
        <translation>Sie ist kein YAML (%1); %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationDetail</name>
    <message>
        <source>Where it was read</source>
        <translation>Wo es gelesen wurde</translation>
    </message>
    <message>
        <source>Choose a key to see its values in full, and the file and line of each.</source>
        <translation>Wählen Sie einen Schlüssel, um seine Werte vollständig zu sehen, jeden mit Datei und Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s)</source>
        <translation>
            <numerusform>%1, %n Datei</numerusform>
            <numerusform>%1, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show %1 in %2</source>
        <translation>%1 in %2 zeigen</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationPage</name>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>What environments are configured with is read from a project’s repository.</source>
        <translation>Womit Umgebungen konfiguriert sind, wird aus dem Repository eines Projekts gelesen.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>There are fewer than two environments to compare. Add them on the connections page.</source>
        <translation>Es gibt weniger als zwei Umgebungen zu vergleichen. Fügen Sie sie auf der Seite „Verbindungen“ hinzu.</translation>
    </message>
    <message>
        <source>%1: configuration of %2</source>
        <translation>%1: Konfiguration von %2</translation>
    </message>
    <message>
        <source>The shown keys are on the clipboard.</source>
        <translation>Die gezeigten Schlüssel sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2, at commit %3: the place is on the clipboard.</source>
        <translation>%1, Zeile %2, bei Commit %3: Die Stelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export the shown keys</source>
        <translation>Die gezeigten Schlüssel exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Die Regeln sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose two environments or more.</source>
        <translation>Wählen Sie zwei oder mehr Umgebungen.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Wählen Sie, was verglichen werden soll</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) shown</source>
        <translation>
            <numerusform>%n Schlüssel gezeigt</numerusform>
            <numerusform>%n Schlüssel gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>What each environment is configured with, key by key, from the commit that is live there</source>
        <translation>Womit jede Umgebung konfiguriert ist, Schlüssel für Schlüssel, aus dem Commit, der dort live ist</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>Um&amp;gebungen</translation>
    </message>
    <message>
        <source>Files &amp;as of</source>
        <translation>Dateis&amp;tand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Files as of</source>
        <translation>Dateistand</translation>
    </message>
    <message>
        <source>What is live there</source>
        <translation>Der Live-Stand dort</translation>
    </message>
    <message>
        <source>Key, file or value…</source>
        <translation>Schlüssel, Datei oder Wert…</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>Die Konfiguration durchsuchen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Nobody has said which files hold the configuration; these were found by the names of folders and files.</source>
        <translation>Niemand hat gesagt, welche Dateien die Konfiguration enthalten; diese wurden anhand der Namen von Ordnern und Dateien gefunden.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>Diese Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>Keys and their values in each environment</source>
        <translation>Schlüssel und ihre Werte in jeder Umgebung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationQuery</name>
    <message>
        <source>Name two environments or more to compare.</source>
        <translation>Nennen Sie zwei oder mehr Umgebungen zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 agree on all of %n key(s).</source>
        <translation>
            <numerusform>%1 stimmen in %n Schlüssel überein.</numerusform>
            <numerusform>%1 stimmen in allen %n Schlüsseln überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n unterscheidet sich</numerusform>
            <numerusform>%n unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not everywhere</source>
        <translation>
            <numerusform>%n nicht überall</numerusform>
            <numerusform>%n nicht überall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted differently</source>
        <translation>
            <numerusform>%n anders verschlüsselt</numerusform>
            <numerusform>%n anders verschlüsselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n key(s) of %1: %2.</source>
        <translation>
            <numerusform>Von %n Schlüssel von %1: %2.</numerusform>
            <numerusform>Von %n Schlüsseln von %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be live in %1. Compare its files as they are at a point, for example %1=main.</source>
        <translation>Von %1 ist nicht bekannt, was dort live ist. Vergleichen Sie die Dateien, wie sie an einem Punkt sind, zum Beispiel %1=main.</translation>
    </message>
    <message>
        <source>“%1” has no known commit.</source>
        <translation>„%1“ hat keinen bekannten Commit.</translation>
    </message>
    <message>
        <source>No configuration files of these environments were found in “%1”. Say where they lie, for example: slipway-cli configuration map --project %1 --rule &apos;config/{environment}/*.yaml&apos;.</source>
        <translation>In „%1“ wurden keine Konfigurationsdateien dieser Umgebungen gefunden. Geben Sie an, wo sie liegen, zum Beispiel: slipway-cli configuration map --project %1 --rule &apos;config/{environment}/*.yaml&apos;.</translation>
    </message>
    <message>
        <source>The rules of “%1” catch no file of these environments at these commits. See what they catch with: slipway-cli configuration map --project %1.</source>
        <translation>Die Regeln von „%1“ erfassen bei diesen Commits keine Datei dieser Umgebungen. Was sie erfassen, zeigt: slipway-cli configuration map --project %1.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 kann nicht gezeigt werden: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationReport</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message>
        <source>empty map</source>
        <translation>leere Map</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not everywhere</source>
        <translation>nicht überall</translation>
    </message>
    <message>
        <source>encrypted differently</source>
        <translation>anders verschlüsselt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationRules</name>
    <message>
        <source>The rule “%1” cannot be used: %2</source>
        <translation>Die Regel „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>there is no format “%1”. Write one of yaml, json, toml, env, properties, ini, helm, kustomize, ansible, hiera, tfvars, terraform or auto.</source>
        <translation>Ein Format „%1“ gibt es nicht. Schreiben Sie eines von yaml, json, toml, env, properties, ini, helm, kustomize, ansible, hiera, tfvars, terraform oder auto.</translation>
    </message>
    <message>
        <source>“%1” is none of format=, part=, source= and fact.NAME=.</source>
        <translation>„%1“ ist weder format= noch part=, source= oder fact.NAME=.</translation>
    </message>
    <message>
        <source>it names no file. Write a path such as config/{environment}/*.yaml.</source>
        <translation>Sie nennt keine Datei. Schreiben Sie einen Pfad wie config/{environment}/*.yaml.</translation>
    </message>
    <message>
        <source>a path is written from the repository&apos;s root, without “/” before it and without “..”.</source>
        <translation>Ein Pfad wird von der Wurzel des Repositorys aus geschrieben, ohne „/“ davor und ohne „..“.</translation>
    </message>
    <message>
        <source>it is too long. Write several shorter ones.</source>
        <translation>Sie ist zu lang. Schreiben Sie mehrere kürzere.</translation>
    </message>
    <message>
        <source>{environment} may stand in it once.</source>
        <translation>{environment} darf nur einmal darin stehen.</translation>
    </message>
    <message>
        <source>it does not say which environment. Put {environment} where its name stands in the path, or write =NAME (or =* for all) after it.</source>
        <translation>Sie sagt nicht, welche Umgebung gemeint ist. Setzen Sie {environment} dorthin, wo deren Name im Pfad steht, oder schreiben Sie =NAME (oder =* für alle) dahinter.</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationRulesDialog</name>
    <message>
        <source>Configuration files of %1</source>
        <translation>Konfigurationsdateien von %1</translation>
    </message>
    <message>
        <source>Which files belong to which environment. A later rule lies over an earlier one.</source>
        <translation>Welche Dateien zu welcher Umgebung gehören. Eine spätere Regel liegt über einer früheren.</translation>
    </message>
    <message>
        <source>&amp;Rules, one a line</source>
        <translation>&amp;Regeln, eine je Zeile</translation>
    </message>
    <message>
        <source>{environment} stands for an environment’s name, “=*” after a path for all of them; * stays in a folder, ** does not.</source>
        <translation>{environment} steht für den Namen einer Umgebung, „=*“ nach einem Pfad für alle; * bleibt in einem Ordner, ** nicht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Verglichen als</translation>
    </message>
    <message>
        <source>&amp;What they catch on the main branch</source>
        <translation>&amp;Was sie im Hauptzweig erfassen</translation>
    </message>
    <message>
        <source>&amp;Guess from the files</source>
        <translation>Aus den &amp;Dateien erraten</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>%1: not in the workspace</source>
        <translation>%1: nicht im Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are caught.</source>
        <translation>
            <numerusform>%1 von %n Datei wird erfasst.</numerusform>
            <numerusform>%1 von %n Dateien werden erfasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationTableModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n Schlüssel</numerusform>
            <numerusform>%1, %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectDatabaseDialog</name>
    <message>
        <source>Connect to a team&apos;s database</source>
        <translation>Mit der Datenbank eines Teams verbinden</translation>
    </message>
    <message>
        <source>The workspace your team shares is in PostgreSQL. Whoever looks after it can tell you the address.</source>
        <translation>Der gemeinsame Arbeitsbereich Ihres Teams liegt in PostgreSQL. Wer ihn betreut, kann Ihnen die Adresse nennen.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>postgresql://user@server/database, without the password</source>
        <translation>postgresql://benutzer@server/datenbank, ohne das Passwort</translation>
    </message>
    <message>
        <source>The password is read from ~/.pgpass, from a service file, or asked of the system&apos;s keyring. It is never part of the address.</source>
        <translation>Das Passwort kommt aus ~/.pgpass, aus einer Servicedatei oder aus dem Schlüsselbund des Systems. Es ist nie Teil der Adresse.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The address begins with postgresql://.</source>
        <translation>Die Adresse beginnt mit postgresql://.</translation>
    </message>
    <message>
        <source>Take the password out of the address: put it into ~/.pgpass instead.</source>
        <translation>Nehmen Sie das Passwort aus der Adresse: Es gehört in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Say which database: postgresql://server/database.</source>
        <translation>Sagen Sie, welche Datenbank: postgresql://server/datenbank.</translation>
    </message>
</context>
<context>
    <name>slipway::Connection</name>
    <message>
        <source>The pattern “%1” takes too long to match. Write it without a repetition inside a repetition.</source>
        <translation>Das Muster „%1“ braucht zu lange. Schreiben Sie es ohne Wiederholung in einer Wiederholung.</translation>
    </message>
    <message>
        <source>The rule “%1” needs a pattern and a name it stands for: write PATTERN=NAME.</source>
        <translation>Die Regel „%1“ braucht ein Muster und den Namen, für den es steht: Schreiben Sie MUSTER=NAME.</translation>
    </message>
    <message>
        <source>The rule “%1” is longer than 1000 characters; write a shorter one.</source>
        <translation>Die Regel „%1“ ist länger als 1000 Zeichen; schreiben Sie eine kürzere.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression that can be read (%2); correct it.</source>
        <translation>„%1“ ist kein lesbarer regulärer Ausdruck (%2); berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The rule “%1” uses a group that its pattern does not have; put the part that is meant in parentheses.</source>
        <translation>Die Regel „%1“ verwendet eine Gruppe, die ihr Muster nicht hat; setzen Sie den gemeinten Teil in Klammern.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionFindings</name>
    <message>
        <source>%1: %2</source>
        <comment>what does not work, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>Was hier geht</translation>
    </message>
    <message>
        <source>What can be done from here</source>
        <translation>Was von hier aus geht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The last sync</source>
        <translation>Die letzte Synchronisierung</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <comment>how much may still be asked</comment>
        <translation>noch %1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>%1, all again at %2</source>
        <comment>how much is left, a time</comment>
        <translation>%1, um %2 wieder alle</translation>
    </message>
    <message>
        <source>Add to the workspace</source>
        <translation>In den Arbeitsbereich aufnehmen</translation>
    </message>
    <message>
        <source>Add %1 to the workspace</source>
        <translation>%1 in den Arbeitsbereich aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) there that the workspace does not have</source>
        <translation>
            <numerusform>%n Umgebung dort, die der Arbeitsbereich nicht hat</numerusform>
            <numerusform>%n Umgebungen dort, die der Arbeitsbereich nicht hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Test to see what works on this server and with this account.</source>
        <translation>Drücken Sie „Testen“, um zu sehen, was auf diesem Server und mit diesem Konto geht.</translation>
    </message>
    <message>
        <source>How much may still be asked</source>
        <translation>Wie viel noch gefragt werden darf</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionGuide</name>
    <message>
        <source>https://github.com, or your GitHub Enterprise Server</source>
        <translation>https://github.com oder Ihr GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>A fine-grained token for the repositories, to read: Actions (pipelines and gates), Contents (releases), Deployments, Environments, Issues (milestones). To approve or publish from here as well: Actions, Contents and Deployments to read and write.</source>
        <translation>Ein fein abgestuftes Token für die Repositories, zum Lesen: Actions (Pipelines und Schranken), Contents (Releases), Deployments, Environments, Issues (Meilensteine). Um von hier auch freizugeben oder zu veröffentlichen: Actions, Contents und Deployments zum Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>One a line: the project here = owner/repository there</source>
        <translation>Eins je Zeile: das Projekt hier = Besitzer/Repository dort</translation>
    </message>
    <message>
        <source>https://gitlab.com, or your own GitLab</source>
        <translation>https://gitlab.com oder Ihr eigenes GitLab</translation>
    </message>
    <message>
        <source>A personal, group or project token with the scope read_api, which reads and changes nothing. To approve, start or publish from here it needs api: GitLab has nothing smaller for that.</source>
        <translation>Ein persönliches, Gruppen- oder Projekt-Token mit dem Bereich read_api, der liest und nichts ändert. Um von hier freizugeben, zu starten oder zu veröffentlichen, braucht es api: etwas Kleineres hat GitLab dafür nicht.</translation>
    </message>
    <message>
        <source>One a line: the project here = group/project there</source>
        <translation>Eins je Zeile: das Projekt hier = Gruppe/Projekt dort</translation>
    </message>
    <message>
        <source>The first page of your Gitea or Forgejo</source>
        <translation>Die erste Seite Ihres Gitea oder Forgejo</translation>
    </message>
    <message>
        <source>A token that may read repository (releases, builds), issue (milestones) and user (who you are there). To publish from here: repository to read and write.</source>
        <translation>Ein Token, das repository (Releases, Builds), issue (Meilensteine) und user (wer Sie dort sind) lesen darf. Um von hier zu veröffentlichen: repository zum Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>The first page of your Jenkins</source>
        <translation>Die erste Seite Ihres Jenkins</translation>
    </message>
    <message>
        <source>An API token of a user who may read: Overall/Read and Job/Read. To start, stop or approve from here: Job/Build and Job/Cancel.</source>
        <translation>Ein API-Token eines Benutzers, der lesen darf: Overall/Read und Job/Read. Um von hier zu starten, anzuhalten oder freizugeben: Job/Build und Job/Cancel.</translation>
    </message>
    <message>
        <source>Whose token it is: Jenkins wants both</source>
        <translation>Wessen Token es ist: Jenkins will beides</translation>
    </message>
    <message>
        <source>The first page of your Buildbot&apos;s web view; /api/v2 is added by Slipway</source>
        <translation>Die erste Seite der Webansicht Ihres Buildbot; /api/v2 hängt Slipway an</translation>
    </message>
    <message>
        <source>Most Buildbots can be read without; if yours asks for a login, give user and password</source>
        <translation>Die meisten Buildbots sind ohne lesbar; verlangt Ihrer eine Anmeldung, geben Sie Benutzer und Passwort an</translation>
    </message>
    <message>
        <source>The name that belongs to the password</source>
        <translation>Der Name, der zum Passwort gehört</translation>
    </message>
    <message>
        <source>One a line: the project here = folder or job there</source>
        <translation>Eins je Zeile: das Projekt hier = Ordner oder Job dort</translation>
    </message>
    <message>
        <source>The first page of your Woodpecker</source>
        <translation>Die erste Seite Ihres Woodpecker</translation>
    </message>
    <message>
        <source>The personal access token that your user&apos;s page there shows</source>
        <translation>Das persönliche Zugriffstoken, das Ihre Benutzerseite dort zeigt</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionListModel</name>
    <message>
        <source>syncing…</source>
        <translation>wird synchronisiert…</translation>
    </message>
    <message>
        <source>failing, last good %1 ago</source>
        <translation>schlägt fehl, zuletzt gut vor %1</translation>
    </message>
    <message>
        <source>failing, never synced</source>
        <translation>schlägt fehl, nie synchronisiert</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>gerade synchronisiert</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <translation>vor %1 synchronisiert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>wird gerade abgefragt</translation>
    </message>
    <message>
        <source>needs you: %1</source>
        <translation>braucht Ihr Eingreifen: %1</translation>
    </message>
    <message>
        <source>next look now</source>
        <translation>nächste Abfrage jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n Sek.</numerusform>
            <numerusform>%n Sek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>next look in %1</source>
        <translation>nächste Abfrage in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection, what comes next</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how fresh, what comes next</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionReading</name>
    <message>
        <source>%1 has none of its own; the rules below make them</source>
        <translation>%1 hat keine eigenen; die Regeln unten machen sie</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a kind of thing, a project</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: no access. %2</source>
        <translation>%1: kein Zugang. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not at %1, from here</source>
        <translation>nicht bei %1, von hier aus</translation>
    </message>
    <message>
        <source>Decide at its gates</source>
        <translation>An seinen Schranken entscheiden</translation>
    </message>
    <message>
        <source>Publish releases</source>
        <translation>Releases veröffentlichen</translation>
    </message>
    <message>
        <source>Start deployments</source>
        <translation>Deployments starten</translation>
    </message>
    <message>
        <source>Stop deployments</source>
        <translation>Deployments anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them answered “nothing new”</source>
        <translation>
            <numerusform>%1, davon %n mit „nichts Neues“ beantwortet</numerusform>
            <numerusform>%1, davon %n mit „nichts Neues“ beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules lead to names that the workspace does not have: %1</source>
        <translation>Regeln führen zu Namen, die der Arbeitsbereich nicht hat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) there mean no project or no environment here; rules can say what they are.</source>
        <translation>
            <numerusform>%n Build dort bedeutet hier kein Projekt oder keine Umgebung; Regeln können sagen, was er ist.</numerusform>
            <numerusform>%n Builds dort bedeuten hier kein Projekt oder keine Umgebung; Regeln können sagen, was sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>durch eine Regel</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>a tier, where it comes from</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>The server wants to be left alone until %1.</source>
        <translation>Der Server will bis %1 in Ruhe gelassen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) had been deleted there, and are out of the history.</source>
        <translation>
            <numerusform>%n Deployment war dort gelöscht worden und ist nicht mehr im Verlauf.</numerusform>
            <numerusform>%n Deployments waren dort gelöscht worden und sind nicht mehr im Verlauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionsPage</name>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Connect a CI server or a forge, and its deployments come to the board and the history by themselves.</source>
        <translation>Verbinden Sie einen CI-Server oder eine Forge, dann kommen deren Deployments von selbst in Übersicht und Verlauf.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>in der Variablen %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Choose a connection at the left</source>
        <translation>Wählen Sie links eine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and has %n job(s).</source>
        <translation>
            <numerusform>Antwortet und hat %n Job.</numerusform>
            <numerusform>Antwortet und hat %n Jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved; the next sync uses them.</source>
        <translation>Die Regeln sind gespeichert; die nächste Synchronisierung verwendet sie.</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Verbindung entfernen?</translation>
    </message>
    <message>
        <source>%1 is asked no more. What it brought stays in the history.</source>
        <translation>%1 wird nicht mehr gefragt. Was es brachte, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is in the workspace; the next sync fills it.</source>
        <translation>%1 ist im Arbeitsbereich; die nächste Synchronisierung füllt sie.</translation>
    </message>
    <message>
        <source>Asking the server who it is and what works there…</source>
        <translation>Der Server wird gefragt, wer er ist und was dort geht…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>The token may</source>
        <translation>Das Token darf</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Keep up to date by itself</source>
        <translation>Von selbst a&amp;ktuell halten</translation>
    </message>
    <message>
        <source>Asks the servers now and then, more often where something is under way</source>
        <translation>Fragt die Server ab und zu, öfter dort, wo gerade etwas läuft</translation>
    </message>
    <message>
        <source>Alerts as &amp;incidents…</source>
        <translation>Alarme als V&amp;orfälle…</translation>
    </message>
    <message>
        <source>The Alertmanagers whose alerts become incidents</source>
        <translation>Die Alertmanager, deren Alarme zu Vorfällen werden</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectorTalk</name>
    <message>
        <source>The server has taken the order but does not say what it started. The next syncs look for it; do not start it again before. (%1)</source>
        <translation>Der Server hat den Auftrag angenommen, sagt aber nicht, was er gestartet hat. Die nächsten Synchronisierungen suchen danach; starten Sie es vorher nicht noch einmal. (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::Connectors</name>
    <message>
        <source>Slipway cannot talk to servers of the kind “%1” yet. Record their deployments with “slipway-cli record deployment”, or import them.</source>
        <translation>Slipway kann mit Servern der Art „%1“ noch nicht sprechen. Tragen Sie deren Deployments mit „slipway-cli record deployment“ ein oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>This kind of server cannot do that. Do it on the server&apos;s own page.</source>
        <translation>Diese Art von Server kann das nicht. Tun Sie es auf der Seite des Servers.</translation>
    </message>
    <message>
        <source>Somebody has written other notes for “%1” on the server. Nothing was changed; sync, look at them, and try again.</source>
        <translation>Jemand hat auf dem Server andere Notizen zu „%1“ geschrieben. Nichts wurde geändert; synchronisieren Sie, sehen Sie sie an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” does not know what the project is called there. Say it with --project PROJECT=NAME when adding the connection.</source>
        <translation>„%1“ weiß nicht, wie das Projekt dort heißt. Geben Sie es beim Hinzufügen der Verbindung mit --project PROJEKT=NAME an.</translation>
    </message>
    <message>
        <source>“%1” has no releases to publish notes in. Name a connection to GitHub, GitLab, Gitea or Forgejo.</source>
        <translation>„%1“ hat keine Releases, in denen sich Notizen veröffentlichen ließen. Nennen Sie eine Verbindung zu GitHub, GitLab, Gitea oder Forgejo.</translation>
    </message>
    <message>
        <source>The server gives the same page of its list again and again. Nothing more was read; tell those who run it.</source>
        <translation>Der Server liefert immer wieder dieselbe Seite seiner Liste. Mehr wurde nicht gelesen; sagen Sie es denen, die ihn betreiben.</translation>
    </message>
</context>
<context>
    <name>slipway::CoupleDialog</name>
    <message>
        <source>Couple on to %1</source>
        <translation>An %1 ankuppeln</translation>
    </message>
    <message>
        <source>It goes last, when all before it are live. The commit that the release means now is kept: a tag that is moved later does not go.</source>
        <translation>Es fährt als letztes, wenn alle davor live sind. Festgehalten wird der Commit, den das Release jetzt bedeutet: Ein Tag, der später verschoben wird, fährt nicht mit.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Eine Version des Projekts, etwa 1.4.0</translation>
    </message>
    <message>
        <source>Couple on</source>
        <translation>Ankuppeln</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Sagen Sie, welches Release.</translation>
    </message>
</context>
<context>
    <name>slipway::Cron</name>
    <message>
        <source>“%1” is no rule of cron with five fields.</source>
        <translation>„%1“ ist keine Cron-Regel mit fünf Feldern.</translation>
    </message>
    <message>
        <source>a freeze whose rule cannot be read here, so it holds (%1 to %2, %3)</source>
        <translation>eine Sperre, deren Regel sich hier nicht lesen lässt und die darum gilt (%1 bis %2, %3)</translation>
    </message>
    <message>
        <source>a freeze of the server&apos;s own</source>
        <translation>eine Sperre des Servers selbst</translation>
    </message>
</context>
<context>
    <name>slipway::DecisionDialog</name>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>One rejection ends the request. Say what has to change before it is asked again.</source>
        <translation>Eine Ablehnung beendet den Antrag. Sagen Sie, was sich ändern muss, bevor er neu gestellt wird.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>The request keeps waiting; your name and the time to look again are recorded.</source>
        <translation>Der Antrag wartet weiter; Ihr Name und der Zeitpunkt der Wiedervorlage werden festgehalten.</translation>
    </message>
    <message>
        <source>Look again &amp;at</source>
        <translation>&amp;Wiedervorlage am</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>The approval is for commit %1 and nothing else: another commit needs another approval.</source>
        <translation>Die Freigabe gilt für den Commit %1 und sonst nichts: Ein anderer Commit braucht eine andere Freigabe.</translation>
    </message>
    <message>
        <source>Optional: what you looked at</source>
        <translation>Optional: was Sie sich angesehen haben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Eine Schlüsseldatei oder die .pub-Datei eines Schlüssels in Ihrem Agenten</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Ihr &amp;SSH-Schlüssel</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Exactly &amp;this is signed</source>
        <translation>Genau dies wird s&amp;igniert</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Ihr SSH-Schlüssel</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>Der Schlüssel von %1</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Wählen Sie den SSH-Schlüssel, der hier als Ihrer bekannt ist.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Es wird auf den Schlüssel gewartet. Ein Sicherheitsschlüssel will vielleicht berührt werden; „Abbrechen“ gibt auf.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Self-attested as %1: no signature stands behind it</source>
        <translation>Selbstauskunft als %1: Keine Signatur steht dahinter</translation>
    </message>
    <message>
        <source>It will be signed as %1: anybody can verify it</source>
        <translation>Es wird als %1 signiert: Jeder kann es prüfen</translation>
    </message>
    <message>
        <source>Not signed yet: an approval is signed here with your own SSH key</source>
        <translation>Noch nicht signiert: Eine Freigabe wird hier mit dem eigenen SSH-Schlüssel signiert</translation>
    </message>
    <message>
        <source>Without a key it is recorded as %1, self-attested</source>
        <translation>Ohne Schlüssel wird es als %1 festgehalten, als Selbstauskunft</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>It waits for them in your place; they decide in their own name. Whatever you say yourself later, the two of you count once.</source>
        <translation>Es wartet an Ihrer Stelle auf diese Person; sie entscheidet in ihrem eigenen Namen. Was immer Sie später selbst sagen: Zusammen zählen Sie beide einmal.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Somebody who may approve it under the rules</source>
        <translation>Jemand, der es nach den Regeln freigeben darf</translation>
    </message>
    <message>
        <source>It comes &amp;back to me</source>
        <translation>Es kommt zu mir &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Say who decides in your place.</source>
        <translation>Sagen Sie, wer an Ihrer Stelle entscheidet.</translation>
    </message>
    <message>
        <source>Say why: it stands in the request and in the ledger.</source>
        <translation>Sagen Sie, warum: Es steht im Antrag und im Protokollbuch.</translation>
    </message>
</context>
<context>
    <name>slipway::DecisionJudge</name>
    <message>
        <source>What was signed is not what was asked: “%1” differs.</source>
        <translation>Was signiert wurde, ist nicht, was verlangt war: „%1“ weicht ab.</translation>
    </message>
    <message>
        <source>What was signed is another decision than the one recorded.</source>
        <translation>Was signiert wurde, ist eine andere Entscheidung als die festgehaltene.</translation>
    </message>
    <message>
        <source>What was signed names “%1”, not “%2”.</source>
        <translation>Was signiert wurde, nennt „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>What was signed claims to have seen a later ledger than there was.</source>
        <translation>Was signiert wurde, behauptet, ein späteres Protokollbuch gesehen zu haben, als es damals gab.</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked since; decide again with another.</source>
        <translation>Der Schlüssel %1 von %2 wurde seitdem widerrufen; entscheiden Sie mit einem anderen neu.</translation>
    </message>
    <message>
        <source>It is not signed, and signers are set up.</source>
        <translation>Es ist nicht signiert, und Unterzeichner sind eingerichtet.</translation>
    </message>
    <message>
        <source>The signature is not good: what was signed, by whom or when is not so.</source>
        <translation>Die Signatur ist nicht gültig: Was, von wem oder wann signiert wurde, stimmt nicht.</translation>
    </message>
    <message>
        <source>The ledger holds no signature for it.</source>
        <translation>Das Protokollbuch enthält dafür keine Signatur.</translation>
    </message>
    <message>
        <source>The request&apos;s record was changed after it was signed.</source>
        <translation>Die Aufzeichnung des Antrags wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The signing key is %1&apos;s, the decision names “%2”.</source>
        <translation>Der signierende Schlüssel gehört %1, die Entscheidung nennt „%2“.</translation>
    </message>
</context>
<context>
    <name>slipway::DependencyListModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>raised, major</source>
        <translation>angehoben, Hauptversion</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>angehoben</translation>
    </message>
    <message>
        <source>lowered, major</source>
        <translation>gesenkt, Hauptversion</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>gesenkt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Lock file</source>
        <translation>Lock-Datei</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lowered</source>
        <translation>
            <numerusform>%n gesenkt</numerusform>
            <numerusform>%n gesenkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new major version</source>
        <translation>
            <numerusform>%n mit neuer Hauptversion</numerusform>
            <numerusform>%n mit neuer Hauptversion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n Paket geändert</numerusform>
            <numerusform>%n Pakete geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentDetail</name>
    <message>
        <source>Choose a deployment to see it in full</source>
        <translation>Wählen Sie ein Deployment, um es ganz zu sehen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Live until</source>
        <translation>Live bis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>Die Quelle sagt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1 %2 in %3: %4 at %5, commit %6</source>
        <translation>%1 %2 in %3: %4 um %5, Commit %6</translation>
    </message>
    <message>
        <source>Compare with what was there &amp;before</source>
        <translation>Mit dem &amp;Vorigen vergleichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Als Text ko&amp;pieren</translation>
    </message>
    <message>
        <source>Deplo&amp;y it again…</source>
        <translation>Er&amp;neut deployen…</translation>
    </message>
    <message>
        <source>Roll bac&amp;k to the one before…</source>
        <translation>Auf das vorige &amp;zurückrollen…</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>Zu diesem zurück&amp;kehren…</translation>
    </message>
    <message>
        <source>&amp;Impact…</source>
        <translation>Ausw&amp;irkung…</translation>
    </message>
    <message>
        <source>What it did to the numbers that are watched there</source>
        <translation>Was es mit den Kennzahlen gemacht hat, die dort beobachtet werden</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This is the past. To act, go back to now.</source>
        <translation>Dies ist die Vergangenheit. Um zu handeln, kehren Sie zur Gegenwart zurück.</translation>
    </message>
    <message>
        <source>What else was &amp;done that day</source>
        <translation>Was an diesem Tag s&amp;onst geschah</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentListModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>during a freeze</source>
        <translation>während einer Sperre</translation>
    </message>
    <message>
        <source>during a freeze, overridden by %1</source>
        <translation>während einer Sperre, übergangen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln Deployment</numerusform>
            <numerusform>%Ln Deployments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a version: %2</source>
        <comment>a project, so many deployments</comment>
        <translation>%1 ohne Version: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a project, its version, so many deployments</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At an unknown time: %1</source>
        <comment>so many deployments</comment>
        <translation>Zu unbekannter Zeit: %1</translation>
    </message>
    <message>
        <source>Today, %1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>Heute, %1: %2</translation>
    </message>
    <message>
        <source>Yesterday, %1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>Gestern, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commits have no order that tells anything. Search for one, or sort by time or version.</source>
        <translation>Commits haben keine Reihenfolge, die etwas aussagt. Suchen Sie nach einem, oder sortieren Sie nach Zeit oder Version.</translation>
    </message>
    <message>
        <source>Click to sort by this column</source>
        <translation>Klicken, um nach dieser Spalte zu sortieren</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentStore</name>
    <message>
        <source>Two of the deployments carry the same id of the same source. Nothing was loaded; give each its own id.</source>
        <translation>Zwei der Deployments tragen dieselbe ID derselben Quelle. Nichts wurde geladen; geben Sie jedem eine eigene ID.</translation>
    </message>
    <message>
        <source>More than a million deployments carry the very same time. Give them their own.</source>
        <translation>Mehr als eine Million Deployments tragen genau dieselbe Zeit. Geben Sie ihnen eigene.</translation>
    </message>
    <message>
        <source>There is no deployment number %1.</source>
        <translation>Ein Deployment mit der Nummer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not where a page of the history ended.</source>
        <translation>„%1“ ist nicht das Ende einer Seite des Verlaufs.</translation>
    </message>
    <message>
        <source>The history has deployments of another connection that was called “%1”. Choose another name.</source>
        <translation>Der Verlauf enthält Deployments einer anderen Verbindung, die „%1“ hieß. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Counting was given up.</source>
        <translation>Das Zählen wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>slipway::DifferenceView</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 lines added, %2 removed</source>
        <translation>
            <numerusform>%n Datei, %1 Zeilen hinzugefügt, %2 entfernt</numerusform>
            <numerusform>%n Dateien, %1 Zeilen hinzugefügt, %2 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; die ersten %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Parts of the difference</source>
        <translation>Teile des Unterschieds</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Group the commits</source>
        <translation>Commits gruppieren</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By scope</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By pull request</source>
        <translation>Nach Pull-Request</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed packages</source>
        <translation>Geänderte Pakete</translation>
    </message>
</context>
<context>
    <name>slipway::DraftCheck</name>
    <message>
        <source>This breaks something, and is left out.</source>
        <translation>Dies ist eine inkompatible Änderung und ist ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is written here yet, so that it is in no notes.</source>
        <translation>Hier ist noch nichts geschrieben, darum steht es in keinen Notizen.</translation>
    </message>
    <message>
        <source>This breaks something and does not say what to do about it.</source>
        <translation>Dies ist eine inkompatible Änderung und sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>The commit does not say what kind of change it is. Put it into a section.</source>
        <translation>Der Commit sagt nicht, welche Art von Änderung er ist. Ordnen Sie ihn einem Abschnitt zu.</translation>
    </message>
    <message>
        <source>Another line says the same.</source>
        <translation>Eine andere Zeile sagt dasselbe.</translation>
    </message>
    <message>
        <source>This names no ticket and no pull request, as others do.</source>
        <translation>Dies nennt kein Ticket und keinen Pull-Request, andere schon.</translation>
    </message>
    <message>
        <source>No dictionary knows: %1</source>
        <translation>In keinem Wörterbuch: %1</translation>
    </message>
</context>
<context>
    <name>slipway::DraftListModel</name>
    <message>
        <source>commit changed</source>
        <translation>Commit geändert</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>No introduction yet</source>
        <translation>Noch keine Einleitung</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Introduction: %1</source>
        <translation>Einleitung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Section %1, %n entry(ies)</source>
        <translation>
            <numerusform>Abschnitt %1, %n Eintrag</numerusform>
            <numerusform>Abschnitt %1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>told in another line</source>
        <translation>in anderer Zeile genannt</translation>
    </message>
</context>
<context>
    <name>slipway::DueKeeper</name>
    <message>
        <source>%1 of %2 did not go into %3 by itself. %4</source>
        <translation>%1 von %2 ging nicht von selbst nach %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 went into %3 by itself</source>
        <translation>%1 von %2 ging von selbst nach %3</translation>
    </message>
    <message>
        <source>%1 of %2 is on its way into %3 by itself</source>
        <translation>%1 von %2 ist von selbst auf dem Weg nach %3</translation>
    </message>
</context>
<context>
    <name>slipway::DuePromotion</name>
    <message>
        <source>Something else was on its way there for an hour after its time</source>
        <translation>Noch eine Stunde nach dem Termin war etwas anderes dorthin unterwegs</translation>
    </message>
    <message>
        <source>No Slipway was at work at its time, nor in the hour after it</source>
        <translation>Zum Termin und in der Stunde danach lief kein Slipway</translation>
    </message>
    <message>
        <source>Something else is on its way there</source>
        <translation>Etwas anderes ist dorthin unterwegs</translation>
    </message>
    <message>
        <source>The release means another commit now than when the time was set</source>
        <translation>Das Release bedeutet jetzt einen anderen Commit als beim Festlegen des Termins</translation>
    </message>
    <message>
        <source>Nothing goes there by itself</source>
        <translation>Nichts geht von selbst dorthin</translation>
    </message>
    <message>
        <source>It was put there before; once more only by a person</source>
        <translation>Es war schon einmal dort; noch einmal kommt es nur durch einen Menschen dorthin</translation>
    </message>
    <message>
        <source>A pre-release goes into production only by a person</source>
        <translation>Eine Vorabversion geht nur durch einen Menschen in die Produktion</translation>
    </message>
    <message>
        <source>It does not lead straight forward from what is live</source>
        <translation>Es führt vom Live-Stand nicht geradewegs vorwärts</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentRulesView</name>
    <message>
        <source>%1 · nobody wrote rules for it, so these hold</source>
        <translation>%1 · niemand hat dafür Regeln festgelegt, darum gelten diese</translation>
    </message>
    <message>
        <source>Before a release may enter</source>
        <translation>Bevor ein Release hineindarf</translation>
    </message>
    <message>
        <source>, says %1</source>
        <translation>, laut %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>bis sie beendet wird</translation>
    </message>
    <message>
        <source>Frozen now</source>
        <translation>Jetzt gesperrt</translation>
    </message>
    <message>
        <source>No freeze holds here now</source>
        <translation>Hier gilt jetzt keine Sperre</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>Jedes Projekt</translation>
    </message>
    <message>
        <source>Nobody is named: nothing can be promoted there from here, only recorded</source>
        <translation>Niemand ist genannt: Von hier aus lässt sich dorthin nichts überführen, nur eintragen</translation>
    </message>
    <message>
        <source>Carried there by</source>
        <translation>Dorthin ausgeliefert durch</translation>
    </message>
    <message>
        <source>Edit the &amp;rules…</source>
        <translation>&amp;Regeln bearbeiten…</translation>
    </message>
    <message>
        <source>Free&amp;ze it…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>Who &amp;carries…</source>
        <translation>Wer aus&amp;liefert…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>Es gibt noch keine Umgebung</translation>
    </message>
    <message>
        <source>In the order of promotion</source>
        <translation>In der Reihenfolge der Überführung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a monitor, a project</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>bad over %1</source>
        <translation>schlecht über %1</translation>
    </message>
    <message>
        <source>bad under %1</source>
        <translation>schlecht unter %1</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Beobachtet von</translation>
    </message>
    <message>
        <source>Nothing: what a deployment does there is not seen</source>
        <translation>Nichts: Was ein Deployment dort bewirkt, wird nicht gesehen</translation>
    </message>
    <message>
        <source>Wa&amp;tch it…</source>
        <translation>Beoba&amp;chten…</translation>
    </message>
    <message>
        <source>What a Prometheus is asked about it</source>
        <translation>Was ein Prometheus darüber gefragt wird</translation>
    </message>
</context>
<context>
    <name>slipway::Evidence</name>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Content (tree)</source>
        <translation>Inhalt (Tree)</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence file</source>
        <translation>SHA-256 der Nachweisdatei</translation>
    </message>
    <message>
        <source>signed, signature good</source>
        <translation>signiert, Signatur gültig</translation>
    </message>
    <message>
        <source>signature NOT good</source>
        <translation>Signatur NICHT gültig</translation>
    </message>
    <message>
        <source>not signed (the operating system&apos;s user)</source>
        <translation>nicht signiert (Benutzer des Betriebssystems)</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>asked; now %1</source>
        <translation>beantragt; jetzt %1</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>Standing approval</source>
        <translation>Dauerfreigabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Im Voraus freigegeben</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No check is known for this commit.</source>
        <translation>Für diesen Commit ist keine Prüfung bekannt.</translation>
    </message>
    <message>
        <source>Published file</source>
        <translation>Veröffentlichte Datei</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Nothing was published for it.</source>
        <translation>Dafür wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>It was put nowhere yet.</source>
        <translation>Es wurde noch nirgends eingespielt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>No commit is new in it.</source>
        <translation>Kein Commit ist neu darin.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the evidence file</source>
        <translation>
            <numerusform>und %n weiterer, in der Nachweisdatei</numerusform>
            <numerusform>und %n weitere, in der Nachweisdatei</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The ledger ended with entry %1 when this was written, hash</source>
        <translation>Als dies geschrieben wurde, endete das Protokollbuch mit Eintrag %1, Hash</translation>
    </message>
    <message>
        <source>The ledger has no entry about it.</source>
        <translation>Das Protokollbuch hat keinen Eintrag dazu.</translation>
    </message>
    <message>
        <source>This PDF is for reading. What is signed is the evidence file beside it, which holds all of this and the signatures themselves; no program of Slipway&apos;s is needed to verify it:</source>
        <translation>Dieses PDF ist zum Lesen. Signiert ist die Nachweisdatei daneben; sie enthält all das und die Signaturen selbst. Um sie zu prüfen, braucht es kein Programm von Slipway:</translation>
    </message>
    <message>
        <source>Evidence: %1 %2</source>
        <translation>Nachweis: %1 %2</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>Was das Protokollbuch sagt</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>So wird es geprüft</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Freezes that were overridden</source>
        <translation>Übergangene Sperren</translation>
    </message>
</context>
<context>
    <name>slipway::FacetBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deployment(s)</source>
        <translation>
            <numerusform>%1, %Ln Deployment</numerusform>
            <numerusform>%1, %Ln Deployments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Tippen, um einzugrenzen</translation>
    </message>
    <message>
        <source>Narrow the values down</source>
        <translation>Die Werte eingrenzen</translation>
    </message>
</context>
<context>
    <name>slipway::FileDiffModel</name>
    <message>
        <source>added, line %1: %2</source>
        <translation>hinzugefügt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>removed, line %1: %2</source>
        <translation>entfernt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>from line %1: %2</source>
        <translation>ab Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::FileDiffView</name>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>Eine Binärdatei: Es gibt keine Zeilen zu vergleichen.</translation>
    </message>
    <message>
        <source>A generated file: nobody reads it line by line.</source>
        <translation>Eine erzeugte Datei: Niemand liest sie Zeile für Zeile.</translation>
    </message>
    <message>
        <source>A large file.</source>
        <translation>Eine große Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) of what changed.</source>
        <translation>
            <numerusform>Die erste %n Zeile der Änderungen.</numerusform>
            <numerusform>Die ersten %n Zeilen der Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same lines: only its name or its mode changed.</source>
        <translation>Dieselben Zeilen: Nur der Name oder der Modus hat sich geändert.</translation>
    </message>
    <message>
        <source>Show all &amp;of it</source>
        <translation>All&amp;es zeigen</translation>
    </message>
    <message>
        <source>What changed in the file, before and after</source>
        <translation>Was sich in der Datei geändert hat, vorher und nachher</translation>
    </message>
</context>
<context>
    <name>slipway::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>binary, %1</source>
        <translation>binär, %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>secrets?</source>
        <translation>Geheimnisse?</translation>
    </message>
    <message>
        <source>lock file</source>
        <translation>Lock-Datei</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Beachten</translation>
    </message>
    <message numerus="yes">
        <source>%n database migration(s)</source>
        <translation>
            <numerusform>%n Datenbankmigration</numerusform>
            <numerusform>%n Datenbankmigrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the infrastructure</source>
        <translation>
            <numerusform>%n Datei der Infrastruktur</numerusform>
            <numerusform>%n Dateien der Infrastruktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pipeline</source>
        <translation>
            <numerusform>%n Datei der Pipeline</numerusform>
            <numerusform>%n Dateien der Pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that may hold secrets</source>
        <translation>
            <numerusform>%n Datei, die Geheimnisse enthalten könnte</numerusform>
            <numerusform>%n Dateien, die Geheimnisse enthalten könnten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock file(s)</source>
        <translation>
            <numerusform>%n Lock-Datei</numerusform>
            <numerusform>%n Lock-Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FileTextDialog</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;Copy the place</source>
        <translation>Stelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, line %2. Secrets are masked.</source>
        <translation>%1, Zeile %2. Geheimnisse sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>%1. Secrets are masked.</source>
        <translation>%1. Geheimnisse sind unkenntlich gemacht.</translation>
    </message>
</context>
<context>
    <name>slipway::FilesAtCommit</name>
    <message>
        <source>The repository “%1” has no commit %2. Fetch it and try again.</source>
        <translation>Das Repository „%1“ hat keinen Commit %2. Holen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The files of commit %1 cannot be read. Check the repository with “git fsck”.</source>
        <translation>Die Dateien von Commit %1 sind nicht lesbar. Prüfen Sie das Repository mit „git fsck“.</translation>
    </message>
    <message>
        <source>The repository “%1” has more than %2 files, which is too many to look through.</source>
        <translation>Das Repository „%1“ hat mehr als %2 Dateien; das sind zu viele, um sie durchzusehen.</translation>
    </message>
    <message>
        <source>there is no such file at this commit</source>
        <translation>eine solche Datei gibt es in diesem Commit nicht</translation>
    </message>
    <message>
        <source>it is a link, which is not followed; name the file it leads to</source>
        <translation>sie ist ein Link, dem nicht gefolgt wird; nennen Sie die Datei, zu der er führt</translation>
    </message>
    <message>
        <source>it is a folder or a submodule, not a file</source>
        <translation>das ist ein Ordner oder ein Submodul, keine Datei</translation>
    </message>
    <message>
        <source>its content cannot be read from the repository</source>
        <translation>ihr Inhalt ist aus dem Repository nicht lesbar</translation>
    </message>
    <message>
        <source>it is larger than %1 MB; leave it out of the rules, or split it</source>
        <translation>sie ist größer als %1 MB; lassen Sie sie aus den Regeln heraus oder teilen Sie sie auf</translation>
    </message>
    <message>
        <source>its content is not in the repository (a partial clone?); fetch it whole</source>
        <translation>ihr Inhalt ist nicht im Repository (ein unvollständiger Klon?); holen Sie es ganz</translation>
    </message>
</context>
<context>
    <name>slipway::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeDialog</name>
    <message>
        <source>No changes over the weekend</source>
        <translation>Keine Änderungen am Wochenende</translation>
    </message>
    <message>
        <source>Until somebody en&amp;ds it</source>
        <translation>Bis &amp;jemand sie beendet</translation>
    </message>
    <message>
        <source>New freeze</source>
        <translation>Neue Sperre</translation>
    </message>
    <message>
        <source>While it holds, nothing may enter but a roll-back. Everybody sees why.</source>
        <translation>Solange sie gilt, darf nichts hinein außer einem Rollback. Alle sehen, warum.</translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation>kehrt nicht wieder</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>by a rule…</source>
        <translation>nach einer Regel…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>On the cloc&amp;ks of</source>
        <translation>In der &amp;Zeitzone</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>&amp;Kehrt wieder</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>As RFC 5545 has it; counted from the first time</source>
        <translation>Wie in RFC 5545; gezählt ab dem ersten Mal</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Wann sie gilt</translation>
    </message>
    <message>
        <source>Begin the freeze</source>
        <translation>Sperre beginnen</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Sie gilt</translation>
    </message>
    <message>
        <source>At no time from now on</source>
        <translation>Von jetzt an zu keiner Zeit</translation>
    </message>
    <message>
        <source>Say why; whoever is stopped by it will read this.</source>
        <translation>Sagen Sie, warum; wer davon aufgehalten wird, liest es.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. One is Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Eine ist Europe/Berlin.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Sie muss nach ihrem Anfang enden.</translation>
    </message>
    <message>
        <source>Write the rule, such as FREQ=WEEKLY;BYDAY=FR.</source>
        <translation>Schreiben Sie die Regel, etwa FREQ=WEEKLY;BYDAY=FR.</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>when, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>every project, everywhere</source>
        <translation>jedes Projekt, überall</translation>
    </message>
    <message>
        <source>every project in %1</source>
        <translation>jedes Projekt in %1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 überall</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>project, environment</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>from %1, until it is ended</source>
        <translation>ab %1, bis sie beendet wird</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>every week, %1 – %2</source>
        <translation>jede Woche, %1 – %2</translation>
    </message>
    <message>
        <source>every day, %1 – %2</source>
        <translation>jeden Tag, %1 – %2</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>%1, first %2 – %3</source>
        <comment>how often, from, until</comment>
        <translation>%1, zuerst %2 – %3</translation>
    </message>
    <message>
        <source>frozen until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeOverride</name>
    <message>
        <source>it is for another project</source>
        <translation>sie gilt für ein anderes Projekt</translation>
    </message>
    <message>
        <source>it is for another environment</source>
        <translation>sie gilt für eine andere Umgebung</translation>
    </message>
    <message>
        <source>it is for another release</source>
        <translation>sie gilt für ein anderes Release</translation>
    </message>
    <message>
        <source>the commit&apos;s content has changed since</source>
        <translation>der Inhalt des Commits hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>what was published for the release has changed since</source>
        <translation>das für das Release Veröffentlichte hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>the rules of the environment have changed since</source>
        <translation>die Regeln der Umgebung haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>who carries it, and with what, has changed since</source>
        <translation>wer es ausliefert und womit, hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>The rules of this environment let nobody override a freeze. Whoever may change them can name a role that may.</source>
        <translation>Nach den Regeln dieser Umgebung darf niemand eine Sperre übergehen. Wer sie ändern darf, kann eine Rolle nennen, die es darf.</translation>
    </message>
    <message>
        <source>Only %1 may override a freeze here, and %2 has no such role.</source>
        <translation>Nur %1 darf hier eine Sperre übergehen, und %2 hat keine solche Rolle.</translation>
    </message>
    <message>
        <source>Say why the freeze is overridden; the reason stands in the ledger for good.</source>
        <translation>Sagen Sie, warum die Sperre übergangen wird; der Grund bleibt dauerhaft im Protokollbuch.</translation>
    </message>
    <message>
        <source>The reason is too long; a thousand letters are enough.</source>
        <translation>Der Grund ist zu lang; tausend Zeichen genügen.</translation>
    </message>
    <message numerus="yes">
        <source>An override needs an end, in the future and within %n day(s).</source>
        <translation>
            <numerusform>Eine Ausnahme braucht ein Ende, in der Zukunft und innerhalb von %n Tag.</numerusform>
            <numerusform>Eine Ausnahme braucht ein Ende, in der Zukunft und innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 hat sie zurückgenommen</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>sie ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 may not override a freeze here</source>
        <translation>%1 darf hier keine Sperre übergehen</translation>
    </message>
    <message>
        <source>it was given for another freeze</source>
        <translation>sie wurde für eine andere Sperre erteilt</translation>
    </message>
</context>
<context>
    <name>slipway::Freezes</name>
    <message>
        <source>“%1” is not a recurring rule (RFC 5545). One for every weekend is FREQ=WEEKLY;BYDAY=FR.</source>
        <translation>„%1“ ist keine wiederkehrende Regel (RFC 5545). Eine für jedes Wochenende ist FREQ=WEEKLY;BYDAY=FR.</translation>
    </message>
    <message>
        <source>A freeze may come back every hour at most, not every minute or second.</source>
        <translation>Eine Sperre darf höchstens stündlich wiederkehren, nicht jede Minute oder Sekunde.</translation>
    </message>
    <message>
        <source>“%1” comes back too often to be followed; write a rule that is coarser.</source>
        <translation>„%1“ kehrt zu oft wieder, um verfolgt zu werden; schreiben Sie eine gröbere Regel.</translation>
    </message>
    <message>
        <source>A freeze needs a reason that people will read.</source>
        <translation>Eine Sperre braucht einen Grund, den Menschen lesen werden.</translation>
    </message>
    <message>
        <source>A freeze needs a beginning.</source>
        <translation>Eine Sperre braucht einen Anfang.</translation>
    </message>
    <message>
        <source>A freeze ends after it begins.</source>
        <translation>Eine Sperre endet erst nach ihrem Anfang.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write one such as Europe/Berlin or UTC.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; schreiben Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>A freeze that comes back needs an end of its first time, so that it is known how long each lasts.</source>
        <translation>Eine wiederkehrende Sperre braucht ein Ende des ersten Mals, damit bekannt ist, wie lange jedes dauert.</translation>
    </message>
    <message>
        <source>“%1” never comes: no day fits it.</source>
        <translation>„%1“ tritt nie ein: Kein Tag passt dazu.</translation>
    </message>
    <message>
        <source>%1 (its rule cannot be read, so it holds)</source>
        <translation>%1 (die Regel ist nicht lesbar, darum gilt die Sperre)</translation>
    </message>
</context>
<context>
    <name>slipway::GateDetail</name>
    <message>
        <source>waits at %1</source>
        <comment>a server</comment>
        <translation>wartet bei %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>waits at a server, how long</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The server is told with the account of the connection; the ledger records who decided here.</source>
        <translation>Dem Server wird es mit dem Konto der Verbindung gesagt; im Protokollbuch steht, wer hier entschieden hat.</translation>
    </message>
    <message>
        <source>Project there</source>
        <translation>Projekt dort</translation>
    </message>
    <message>
        <source>Environment there</source>
        <translation>Umgebung dort</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Branch or tag</source>
        <translation>Branch oder Tag</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>The server says nothing more</source>
        <translation>Mehr sagt der Server nicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this account</source>
        <translation>Nicht dieses Konto</translation>
    </message>
    <message>
        <source>This account may</source>
        <translation>Dieses Konto darf es</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Wer entscheiden darf</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>Der Server sagt es nicht</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>Frei&amp;geben…</translation>
    </message>
    <message>
        <source>Refus&amp;e…</source>
        <translation>&amp;Verweigern…</translation>
    </message>
    <message>
        <source>&amp;Open there</source>
        <translation>Dort &amp;öffnen</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>It is said when the server is back, once, and only if this still waits there as it does now.</source>
        <translation>Es wird mitgeteilt, wenn der Server wieder da ist, einmal, und nur, wenn dies dort noch so wartet wie jetzt.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
</context>
<context>
    <name>slipway::GateDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>“%1” is asked first whether it still waits, then told; it may go on at once.</source>
        <translation>„%1“ wird zuerst gefragt, ob es noch wartet, und bekommt es dann gesagt; es kann sofort weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Optional; the server shows it where it keeps comments</source>
        <translation>Freiwillig; der Server zeigt ihn, wenn er Kommentare behält</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 verweigern</translation>
    </message>
    <message>
        <source>“%1” is asked first whether it still waits, then told; it does not go on.</source>
        <translation>„%1“ wird zuerst gefragt, ob es noch wartet, und bekommt es dann gesagt; es geht nicht weiter.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>What has to change; the server shows it where it keeps comments</source>
        <translation>Was sich ändern muss; der Server zeigt es, wenn er Kommentare behält</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Recorded in the ledger as %1, self-attested: no signature stands behind it.</source>
        <translation>Im Protokollbuch festgehalten als %1, Selbstauskunft: Keine Signatur steht dahinter.</translation>
    </message>
</context>
<context>
    <name>slipway::GatePolicy</name>
    <message>
        <source>Working hours need days from 1 (Monday) to 7 (Sunday).</source>
        <translation>Eine Arbeitszeit braucht Tage von 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <source>Working hours need a beginning before their end, both on one day, such as 09:00-17:00.</source>
        <translation>Eine Arbeitszeit braucht einen Anfang vor ihrem Ende, beides am selben Tag, etwa 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write one such as Europe/Berlin or UTC.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; schreiben Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>The rules of this environment cannot be read: “%1” is not known to this Slipway. Nothing passes until they are written again or Slipway is brought up to date.</source>
        <translation>Die Regeln dieser Umgebung sind nicht lesbar: „%1“ kennt dieses Slipway nicht. Nichts kommt durch, bis sie neu festgelegt sind oder Slipway aktualisiert ist.</translation>
    </message>
    <message>
        <source>A rule can ask for 1 to 50 approvals, not %1.</source>
        <translation>Eine Regel kann 1 bis 50 Freigaben verlangen, nicht %1.</translation>
    </message>
    <message>
        <source>A waiting time is between nothing and a year.</source>
        <translation>Eine Wartezeit liegt zwischen null und einem Jahr.</translation>
    </message>
    <message>
        <source>A risk is a number from 0 to 100.</source>
        <translation>Ein Risiko ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>An approval holds for at most a year; 0 is until it is used.</source>
        <translation>Eine Freigabe gilt höchstens ein Jahr; 0 heißt, bis sie verbraucht ist.</translation>
    </message>
    <message>
        <source>A check needs a name; * stands for every check.</source>
        <translation>Eine Prüfung braucht einen Namen; * steht für alle Prüfungen.</translation>
    </message>
</context>
<context>
    <name>slipway::GateRule</name>
    <message>
        <source>The server does not take this decision from the account of this connection. Ask one of the approvers.</source>
        <translation>Der Server nimmt diese Entscheidung vom Konto dieser Verbindung nicht an. Fragen Sie jemanden, der freigeben darf.</translation>
    </message>
    <message>
        <source>A refusal needs a comment: say what has to change.</source>
        <translation>Eine Verweigerung braucht einen Kommentar: sagen Sie, was sich ändern muss.</translation>
    </message>
</context>
<context>
    <name>slipway::GateRulesDialog</name>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>What must hold before a release may enter. Saved as one decision, with your name, in the ledger.</source>
        <translation>Was erfüllt sein muss, bevor ein Release hineindarf. Als eine Entscheidung gespeichert, mit Ihrem Namen, im Protokollbuch.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln besagen</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) here will be void: they were asked for under other rules.</source>
        <translation>
            <numerusform>%n Freigabe hier wird hinfällig: Sie wurde unter anderen Regeln beantragt.</numerusform>
            <numerusform>%n Freigaben hier werden hinfällig: Sie wurden unter anderen Regeln beantragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the &amp;other, in this order</source>
        <translation>&amp;Nacheinander, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Whoever asks may approve too</source>
        <translation>&amp;Wer beantragt, darf auch selbst freigeben</translation>
    </message>
    <message>
        <source>until it is used</source>
        <translation>bis sie verbraucht ist</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Approvals, each by another person</source>
        <translation>Freigaben, jede von einer anderen Person</translation>
    </message>
    <message>
        <source>An approval hol&amp;ds for</source>
        <translation>Eine Freigabe &amp;gilt</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> von 100</translation>
    </message>
    <message>
        <source>Highest ris&amp;k</source>
        <translation>Höchstes &amp;Risiko</translation>
    </message>
    <message>
        <source>100: any</source>
        <translation>100: jedes</translation>
    </message>
    <message>
        <source>Release &amp;notes are published</source>
        <translation>Release Notes sind &amp;veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Files are published, with digests</source>
        <translation>&amp;Dateien sind veröffentlicht, mit Prüfsumme</translation>
    </message>
    <message>
        <source>Was li&amp;ve in the environment before</source>
        <translation>War in der &amp;Umgebung davor live</translation>
    </message>
    <message>
        <source>Nothing that is live may &amp;get lost</source>
        <translation>Nichts, was &amp;live ist, darf verloren gehen</translation>
    </message>
    <message>
        <source>&amp;Checks that must be green</source>
        <translation>&amp;Prüfungen, die grün sein müssen</translation>
    </message>
    <message>
        <source>One a line; * stands for anything, and alone for every check</source>
        <translation>Eine je Zeile; * steht für Beliebiges und allein für alle Prüfungen</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>die vorige</translation>
    </message>
    <message>
        <source>Soak &amp;time</source>
        <translation>&amp;Bewährungszeit</translation>
    </message>
    <message>
        <source>Live so long first; 0: none</source>
        <translation>Vorher so lange live; 0: keine</translation>
    </message>
    <message>
        <source>…in th&amp;is environment</source>
        <translation>…in d&amp;ieser Umgebung</translation>
    </message>
    <message>
        <source>T&amp;ag like</source>
        <translation>&amp;Tag wie</translation>
    </message>
    <message>
        <source>Empty: any; * stands for anything</source>
        <translation>Leer: jeder; * steht für Beliebiges</translation>
    </message>
    <message>
        <source>In the &amp;branch</source>
        <translation>Im &amp;Zweig</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Leer: jeder</translation>
    </message>
    <message>
        <source>Only in working ho&amp;urs</source>
        <translation>Nur in der &amp;Arbeitszeit</translation>
    </message>
    <message>
        <source>What &amp;passes all of it goes there by itself</source>
        <translation>Was alle S&amp;chranken passiert, geht von selbst dorthin</translation>
    </message>
    <message>
        <source>Wait after it was ask&amp;ed for</source>
        <translation>Wart&amp;ezeit nach dem Antrag</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: gar nicht</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>It will read</source>
        <translation>So wird es lauten</translation>
    </message>
    <message>
        <source>A role is one word, such as qa. “%1” is not.</source>
        <translation>Eine Rolle ist ein einziges Wort, etwa qa. „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. One is Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Eine wäre Europe/Berlin.</translation>
    </message>
    <message>
        <source>&amp;Monitors of the very commit</source>
        <translation>&amp;Monitore für genau diesen Commit</translation>
    </message>
    <message>
        <source>One a line, name@environment&lt;limit minutes points: error-rate@staging&lt;1 10m 20. What they do not say does not pass.</source>
        <translation>Je Zeile einer, Name@Umgebung&lt;Grenze Minuten Punkte: error-rate@staging&lt;1 10m 20. Was sie nicht bestätigen, kommt nicht durch.</translation>
    </message>
    <message>
        <source>Changing these rules wants t&amp;wo persons</source>
        <translation>Änderungen an diesen Regeln brauchen zwei Pers&amp;onen</translation>
    </message>
    <message>
        <source>Who ma&amp;y override a freeze</source>
        <translation>Wer eine &amp;Sperre übergehen darf</translation>
    </message>
    <message>
        <source>Roles with commas between them; * is anybody. Empty: nobody</source>
        <translation>Rollen, durch Kommas getrennt; * heißt jeder. Leer: niemand</translation>
    </message>
    <message>
        <source>The &amp;job that deploys there runs verify.sh</source>
        <translation>Der &amp;Job, der dort deployt, führt verify.sh aus</translation>
    </message>
    <message>
        <source>Else it is an advisory gate: what is started elsewhere is not stopped</source>
        <translation>Sonst ist es eine beratende Schranke: was anderswo gestartet wird, wird nicht aufgehalten</translation>
    </message>
</context>
<context>
    <name>slipway::GateStore</name>
    <message>
        <source>There is no freeze number %1.</source>
        <translation>Eine Sperre mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::GateWords</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Marked bad</source>
        <translation>Als schlecht markiert</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Soak time</source>
        <translation>Bewährungszeit</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Ausgeliefert durch</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
</context>
<context>
    <name>slipway::Gates</name>
    <message>
        <source>You asked for this approval yourself; the rules of %1 want somebody else to give it.</source>
        <translation>Sie haben diese Freigabe selbst beantragt; die Regeln von %1 verlangen, dass jemand anderes sie erteilt.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Marked bad by %1: %2</source>
        <translation>Als schlecht markiert von %1: %2</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Angehalten von %1: %2</translation>
    </message>
    <message>
        <source>The first one here</source>
        <translation>Das erste hier</translation>
    </message>
    <message>
        <source>Goes forward from %1</source>
        <translation>Geht von %1 aus vorwärts</translation>
    </message>
    <message>
        <source>Is live here already</source>
        <translation>Ist hier schon live</translation>
    </message>
    <message numerus="yes">
        <source>Goes back from %1; %n commit(s) will be taken back</source>
        <translation>
            <numerusform>Geht von %1 zurück; %n Commit wird zurückgenommen</numerusform>
            <numerusform>Geht von %1 zurück; %n Commits werden zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would go backwards from %1; use a roll-back for that</source>
        <translation>Ginge von %1 aus rückwärts; dafür gibt es das Rollback</translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) are not in it</source>
        <translation>
            <numerusform>%n Live-Commit fehlt darin</numerusform>
            <numerusform>%n Live-Commits fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged from %1: %2</source>
        <translation>Auseinandergelaufen mit %1: %2</translation>
    </message>
    <message>
        <source>%1 (told by %2)</source>
        <translation>%1 (laut %2)</translation>
    </message>
    <message>
        <source>Frozen until %1: %2</source>
        <translation>Gesperrt bis %1: %2</translation>
    </message>
    <message>
        <source>Frozen until further notice: %1</source>
        <translation>Gesperrt bis auf Weiteres: %1</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>Innerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Outside of working hours until %1</source>
        <translation>Außerhalb der Arbeitszeit bis %1</translation>
    </message>
    <message>
        <source>The tag fits %1</source>
        <translation>Der Tag passt zu %1</translation>
    </message>
    <message>
        <source>Only tags like %1 may go here, not “%2”</source>
        <translation>Nur Tags wie %1 dürfen hierher, nicht „%2“</translation>
    </message>
    <message>
        <source>Whether the branch %1 has it cannot be known here</source>
        <translation>Ob der Zweig %1 es enthält, ist hier nicht zu wissen</translation>
    </message>
    <message>
        <source>The branch %1 has it</source>
        <translation>Der Zweig %1 enthält es</translation>
    </message>
    <message>
        <source>The branch %1 does not have it</source>
        <translation>Der Zweig %1 enthält es nicht</translation>
    </message>
    <message>
        <source>Was live in %1</source>
        <translation>War live in %1</translation>
    </message>
    <message>
        <source>Was never live in %1, which comes before</source>
        <translation>War nie live in %1, der Umgebung davor</translation>
    </message>
    <message>
        <source>There is no environment before this one to be proved in</source>
        <translation>Vor dieser Umgebung gibt es keine, in der es sich bewähren könnte</translation>
    </message>
    <message>
        <source>Must be live in %1 for %2 first; it never was</source>
        <translation>Muss vorher in %1 live gewesen sein (%2); das war es nie</translation>
    </message>
    <message>
        <source>Live in %1 for %2</source>
        <translation>In %1 live: %2</translation>
    </message>
    <message>
        <source>Live in %1 for %2 of the %3 that are asked for</source>
        <translation>In %1 live: %2 von verlangten %3</translation>
    </message>
    <message>
        <source>Not green for this commit: %1</source>
        <translation>Nicht grün für diesen Commit: %1</translation>
    </message>
    <message>
        <source>Still running for this commit: %1</source>
        <translation>Läuft noch für diesen Commit: %1</translation>
    </message>
    <message>
        <source>No check is known for this commit</source>
        <translation>Für diesen Commit ist keine Prüfung bekannt</translation>
    </message>
    <message>
        <source>No check “%1” is known for this commit</source>
        <translation>Für diesen Commit ist keine Prüfung „%1“ bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) green for this commit</source>
        <translation>
            <numerusform>%n Prüfung grün für diesen Commit</numerusform>
            <numerusform>%n Prüfungen grün für diesen Commit</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is green for this commit</source>
        <translation>„%1“ ist grün für diesen Commit</translation>
    </message>
    <message>
        <source>Has release notes</source>
        <translation>Hat Release Notes</translation>
    </message>
    <message>
        <source>Has no release notes yet</source>
        <translation>Hat noch keine Release Notes</translation>
    </message>
    <message>
        <source>Nothing was published for it yet</source>
        <translation>Dafür wurde noch nichts veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) have no digest to be recognised by</source>
        <translation>
            <numerusform>%n veröffentlichte Datei hat keine Prüfsumme, an der sie zu erkennen ist</numerusform>
            <numerusform>%n veröffentlichte Dateien haben keine Prüfsumme, an der sie zu erkennen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) with a digest</source>
        <translation>
            <numerusform>%n veröffentlichte Datei mit Prüfsumme</numerusform>
            <numerusform>%n veröffentlichte Dateien mit Prüfsumme</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1 of at most %2</source>
        <translation>Risiko %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Risk %1, over %2</source>
        <translation>Risiko %1, über %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s)</source>
        <translation>
            <numerusform>%n weitere Freigabe</numerusform>
            <numerusform>%n weitere Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n weitere von %1</numerusform>
            <numerusform>%n weitere von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>The release&apos;s name</source>
        <translation>Der Name des Releases</translation>
    </message>
    <message>
        <source>The commit</source>
        <translation>Der Commit</translation>
    </message>
    <message>
        <source>The commit&apos;s content</source>
        <translation>Der Inhalt des Commits</translation>
    </message>
    <message>
        <source>The set of rules of %1</source>
        <translation>Das Regelwerk von %1</translation>
    </message>
    <message>
        <source>What was published for it</source>
        <translation>Das dafür Veröffentlichte</translation>
    </message>
    <message>
        <source>Nobody asked for its approval yet</source>
        <translation>Noch hat niemand die Freigabe beantragt</translation>
    </message>
    <message>
        <source>Rejected: approval %1</source>
        <translation>Abgelehnt: Freigabe %1</translation>
    </message>
    <message>
        <source>Approval %1 was used already; ask for a new one</source>
        <translation>Freigabe %1 ist schon verbraucht; beantragen Sie eine neue</translation>
    </message>
    <message>
        <source>Approval %1 has expired; ask for a new one</source>
        <translation>Freigabe %1 ist abgelaufen; beantragen Sie eine neue</translation>
    </message>
    <message>
        <source>Approval %1 is void: what it was about has changed</source>
        <translation>Freigabe %1 ist hinfällig: Ihr Gegenstand hat sich geändert</translation>
    </message>
    <message>
        <source>%1 has changed since approval %2 was asked for; ask anew</source>
        <translation>%1 hat sich geändert, seit Freigabe %2 beantragt wurde; beantragen Sie sie neu</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>%1 must pass after it is asked for, and nobody asked yet</source>
        <translation>Wartezeit nach dem Antrag: %1, und noch hat niemand einen gestellt</translation>
    </message>
    <message>
        <source>The waiting time is over</source>
        <translation>Die Wartezeit ist um</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>What its checks say</source>
        <translation>Was seine Prüfungen sagen</translation>
    </message>
    <message>
        <source>Who carries it, and with what parameters,</source>
        <translation>Wer es ausliefert und mit welchen Parametern,</translation>
    </message>
    <message>
        <source>The set of rules</source>
        <translation>Das Regelwerk</translation>
    </message>
    <message>
        <source>The repository</source>
        <translation>Das Repository</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>Das Feld „%1“</translation>
    </message>
    <message>
        <source>standing approval by %1: %2</source>
        <translation>Dauerfreigabe von %1: %2</translation>
    </message>
    <message>
        <source>standing approval by %1 does not cover it: %2</source>
        <translation>Dauerfreigabe von %1 deckt es nicht ab: %2</translation>
    </message>
    <message>
        <source>%1 approved before their roles allowed it; they take it back and approve anew</source>
        <translation>Freigegeben von %1, bevor die Rolle es erlaubte; diese Freigabe ist zurückzunehmen und neu zu erteilen</translation>
    </message>
    <message>
        <source>Would go forward from %1, which is no roll-back; promote it for that</source>
        <translation>Ginge von %1 aus vorwärts, das ist kein Rollback; dafür gibt es die Überführung</translation>
    </message>
    <message>
        <source>Which way it goes, and what would get lost, cannot be known: a commit is not in the repository here. Sync, or record what is live with its commit; then look again.</source>
        <translation>In welche Richtung es geht und was verloren ginge, ist nicht zu wissen: Ein Commit fehlt hier im Repository. Synchronisieren Sie oder tragen Sie den Live-Stand mit seinem Commit ein; sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Goes back to what was live here before</source>
        <translation>Kehrt zu dem zurück, was hier vorher live war</translation>
    </message>
    <message>
        <source>Its risk cannot be judged here: what it changes is not known. Sync, then look again.</source>
        <translation>Sein Risiko lässt sich hier nicht beurteilen: Was es ändert, ist nicht bekannt. Synchronisieren Sie und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Still to be ticked: %1</source>
        <translation>Noch abzuhaken: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked by %1</source>
        <translation>
            <numerusform>%n Punkt abgehakt von %1</numerusform>
            <numerusform>%n Punkte abgehakt von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval %1 does not stand, so its waiting time does not count; ask for a new one</source>
        <translation>Freigabe %1 hat keinen Bestand, darum zählt ihre Wartezeit nicht; beantragen Sie eine neue</translation>
    </message>
    <message>
        <source>%1 is not known: it was not asked.</source>
        <translation>%1 ist nicht bekannt: Es wurde nicht gefragt.</translation>
    </message>
    <message>
        <source> (the override by %1 does not count: %2)</source>
        <translation> (die von %1 erteilte Ausnahme zählt nicht: %2)</translation>
    </message>
    <message>
        <source>%1; overridden by %2: %3</source>
        <translation>%1; übergangen von %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::GitHub</name>
    <message>
        <source>“%1” is not the name of a repository on GitHub. Give the project its name there, in the form owner/name, in the connection.</source>
        <translation>„%1“ ist kein Name eines Repositorys auf GitHub. Geben Sie dem Projekt in der Verbindung seinen dortigen Namen in der Form Besitzer/Name.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>Der Server hat die Anfrage angenommen, aber nicht gesagt, was er gestartet hat. Sehen Sie auf seiner Seite nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A deployment needs a commit and an environment. Choose both.</source>
        <translation>Ein Deployment braucht einen Commit und eine Umgebung. Wählen Sie beides.</translation>
    </message>
    <message>
        <source>GitHub starts workflows on a branch or a tag, not on a commit alone. Choose a tag or a branch that has the commit.</source>
        <translation>GitHub startet Workflows auf einem Branch oder Tag, nicht auf einem Commit allein. Wählen Sie einen Tag oder Branch, der den Commit hat.</translation>
    </message>
    <message numerus="yes">
        <source>A workflow on GitHub takes at most %n input(s). Leave some out.</source>
        <translation>
            <numerusform>Ein Workflow auf GitHub nimmt höchstens %n Eingabe. Lassen Sie einige weg.</numerusform>
            <numerusform>Ein Workflow auf GitHub nimmt höchstens %n Eingaben. Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is at the commit %2 on GitHub and not at %3: it has moved. Nothing was started; choose again.</source>
        <translation>„%1“ steht auf GitHub beim Commit %2 und nicht bei %3: Es wurde verschoben. Nichts wurde gestartet; wählen Sie erneut.</translation>
    </message>
    <message>
        <source>GitHub does not let the account in use decide about “%1”. Ask one of its reviewers.</source>
        <translation>GitHub lässt das benutzte Konto nicht über „%1“ entscheiden. Fragen Sie jemanden von denen, die dort prüfen.</translation>
    </message>
    <message>
        <source>%1 was first and has rejected “%2”.</source>
        <translation>%1 war schneller und hat „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was first and has approved “%2”.</source>
        <translation>%1 war schneller und hat „%2“ genehmigt.</translation>
    </message>
    <message>
        <source>“%1” no longer waits for anybody: the run has ended, or its time is up.</source>
        <translation>„%1“ wartet auf niemanden mehr: Der Lauf ist zu Ende oder seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s list goes on at another server, “%1”, where your token does not belong. Check the address of the connection.</source>
        <translation>Die Liste des Servers geht auf einem anderen Server weiter, „%1“, wohin Ihr Token nicht gehört. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a GitHub says. Is this the address of a GitHub, and is it of a version that is still maintained?</source>
        <translation>Die Antwort des Servers ist nicht das, was ein GitHub sagt. Ist das die Adresse eines GitHub, und wird seine Version noch gepflegt?</translation>
    </message>
    <message>
        <source>GitHub has answered as much as this account may ask for in an hour. The sync goes on from here later.</source>
        <translation>GitHub hat so viel beantwortet, wie dieses Konto in einer Stunde fragen darf. Die Synchronisierung geht später von hier weiter.</translation>
    </message>
    <message>
        <source>%1 shows no environments to this token. Give it the right to read “Environments” and “Actions” (or the scope “repo”).</source>
        <translation>%1 zeigt diesem Token keine Umgebungen. Geben Sie ihm das Recht, „Environments“ und „Actions“ zu lesen (oder den Geltungsbereich „repo“).</translation>
    </message>
    <message>
        <source>%1 shows no deployments to this token. Give it the right to read “Deployments” (or the scope “repo_deployment”).</source>
        <translation>%1 zeigt diesem Token keine Deployments. Geben Sie ihm das Recht, „Deployments“ zu lesen (oder den Geltungsbereich „repo_deployment“).</translation>
    </message>
    <message>
        <source>%1 shows no workflow runs to this token, or has none. Give it the right to read “Actions” (or the scope “repo”).</source>
        <translation>%1 zeigt diesem Token keine Workflow-Läufe oder hat keine. Geben Sie ihm das Recht, „Actions“ zu lesen (oder den Geltungsbereich „repo“).</translation>
    </message>
    <message>
        <source>%1 shows no releases to this token. Give it the right to read “Contents” (or the scope “repo”).</source>
        <translation>%1 zeigt diesem Token keine Releases. Geben Sie ihm das Recht, „Contents“ zu lesen (oder den Geltungsbereich „repo“).</translation>
    </message>
    <message>
        <source>%1 shows no milestones to this token, or has none. Give it the right to read “Issues” (or the scope “repo”).</source>
        <translation>%1 zeigt diesem Token keine Meilensteine oder hat keine. Geben Sie ihm das Recht, „Issues“ zu lesen (oder den Geltungsbereich „repo“).</translation>
    </message>
    <message>
        <source>GitHub has no freezes; plan them in Slipway.</source>
        <translation>GitHub hat keine Freezes; planen Sie sie in Slipway.</translation>
    </message>
    <message>
        <source>A release on GitHub needs a repository, in the form owner/name, and a tag. Give both.</source>
        <translation>Ein Release auf GitHub braucht ein Repository in der Form Besitzer/Name und einen Tag. Geben Sie beides an.</translation>
    </message>
    <message>
        <source>%1 has published a release for “%2” there already. Open that one to change it.</source>
        <translation>%1 hat dort schon ein Release zu „%2“ veröffentlicht. Öffnen Sie dieses, um es zu ändern.</translation>
    </message>
    <message>
        <source>The tag “%1” is at the commit %2 on GitHub and not at %3. Nothing was published; look at the tag first.</source>
        <translation>Der Tag „%1“ steht auf GitHub beim Commit %2 und nicht bei %3. Nichts wurde veröffentlicht; sehen Sie sich zuerst den Tag an.</translation>
    </message>
</context>
<context>
    <name>slipway::GitLab</name>
    <message>
        <source>The deployment no longer waits: GitLab now calls it “%1”. Nothing was decided; sync to see it.</source>
        <translation>Das Deployment wartet nicht mehr: GitLab nennt es jetzt „%1“. Nichts wurde entschieden; synchronisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>%1 was first: GitLab now calls the deployment “%2”. Nothing was decided; sync to see it.</source>
        <translation>%1 war schneller: GitLab nennt das Deployment jetzt „%2“. Nichts wurde entschieden; synchronisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>GitLab starts pipelines for a tag or a branch only. Name one that is at the commit.</source>
        <translation>GitLab startet Pipelines nur für einen Tag oder Branch. Nennen Sie einen, der auf dem Commit steht.</translation>
    </message>
    <message>
        <source>On the server “%1” is at %2, not at %3. Nothing was started; name a tag or branch that is at the commit.</source>
        <translation>Auf dem Server steht „%1“ auf %2, nicht auf %3. Nichts wurde gestartet; nennen Sie einen Tag oder Branch, der auf dem Commit steht.</translation>
    </message>
    <message>
        <source>This does not say which deployment waits. Sync the connection first.</source>
        <translation>Daraus geht nicht hervor, welches Deployment wartet. Synchronisieren Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>GitLab has no drafts: a release there can be seen at once. Publish it when it is ready.</source>
        <translation>GitLab kennt keine Entwürfe: Ein Release ist dort sofort zu sehen. Veröffentlichen Sie es, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A release on GitLab needs a tag. Name one.</source>
        <translation>Ein Release auf GitLab braucht einen Tag. Nennen Sie einen.</translation>
    </message>
    <message>
        <source>This GitLab or the project does not have it: its plan or version lacks it, or it is switched off.</source>
        <translation>Dieses GitLab oder das Projekt hat es nicht: Tarif oder Version kennen es nicht, oder es ist abgeschaltet.</translation>
    </message>
    <message>
        <source>This account may not see it. Ask the project&apos;s maintainers.</source>
        <translation>Dieses Konto darf es nicht sehen. Fragen Sie die Maintainer des Projekts.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a GitLab says. Is this the address of a GitLab, and are the projects&apos; names right?</source>
        <translation>Die Antwort des Servers ist nicht die eines GitLab. Ist dies die Adresse eines GitLab, und stimmen die Namen der Projekte?</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved, job started</source>
        <translation>freigegeben, Job gestartet</translation>
    </message>
    <message numerus="yes">
        <source>approved, %n more needed</source>
        <translation>
            <numerusform>freigegeben, noch %n Freigabe nötig</numerusform>
            <numerusform>freigegeben, noch %n Freigaben nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>approved; whether its job was started is not known, look on GitLab</source>
        <translation>freigegeben; ob der Job gestartet wurde, ist nicht bekannt, sehen Sie auf GitLab nach</translation>
    </message>
</context>
<context>
    <name>slipway::GitService</name>
    <message>
        <source>“%1” has not been fetched yet. Synchronise the project first.</source>
        <translation>„%1“ wurde noch nicht geholt. Synchronisieren Sie zuerst das Projekt.</translation>
    </message>
</context>
<context>
    <name>slipway::Gitea</name>
    <message>
        <source>A workflow is started by its file&apos;s name, for a tag or a branch. Name both.</source>
        <translation>Ein Workflow wird über den Namen seiner Datei für einen Tag oder Branch gestartet. Nennen Sie beides.</translation>
    </message>
    <message>
        <source>The server did not start “%1”: its version cannot be told to, the workflow does not wait for it (workflow_dispatch), or this account may not.</source>
        <translation>Der Server hat „%1“ nicht gestartet: Seine Version lässt es sich nicht sagen, der Workflow wartet nicht darauf (workflow_dispatch), oder dieses Konto darf es nicht.</translation>
    </message>
    <message>
        <source>On the server “%1” is at %2, not at %3. Nothing was started; name a tag or branch that is at the commit.</source>
        <translation>Auf dem Server steht „%1“ auf %2, nicht auf %3. Nichts wurde gestartet; nennen Sie einen Tag oder Branch, der auf dem Commit steht.</translation>
    </message>
    <message>
        <source>A release needs a tag. Name one.</source>
        <translation>Ein Release braucht einen Tag. Nennen Sie einen.</translation>
    </message>
    <message>
        <source>There is no project “%1” on the server, or this account may not see it: the server says the same of both. Check its name, OWNER/NAME, and that the token may read repositories.</source>
        <translation>Auf dem Server gibt es kein Projekt „%1“, oder dieses Konto darf es nicht sehen: Der Server sagt zu beidem dasselbe. Prüfen Sie den Namen, BESITZER/NAME, und ob das Token Repositorys lesen darf.</translation>
    </message>
    <message>
        <source>This version has no list of workflow runs, or they are switched off: only commit statuses are read.</source>
        <translation>Diese Version hat keine Liste der Workflow-Läufe, oder sie sind abgeschaltet: Nur die Status der Commits werden gelesen.</translation>
    </message>
    <message>
        <source>It is switched off in the project, or this account may not see it.</source>
        <translation>Es ist im Projekt abgeschaltet, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Gitea or Forgejo says. Is this the address of one, and are the projects written as OWNER/NAME?</source>
        <translation>Die Antwort des Servers ist nicht die eines Gitea oder Forgejo. Ist dies die Adresse eines solchen, und sind die Projekte als BESITZER/NAME geschrieben?</translation>
    </message>
</context>
<context>
    <name>slipway::GraphStripView</name>
    <message>
        <source>Where everything stands</source>
        <translation>Wo alles steht</translation>
    </message>
    <message>
        <source>%1 and %2 part at %3</source>
        <translation>%1 und %2 trennen sich bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to %1</source>
        <translation>
            <numerusform>%n Commit bis %1</numerusform>
            <numerusform>%n Commits bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment, version</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) on the way to %2</source>
        <translation>
            <numerusform>%1: nach %n Commit auf dem Weg zu %2</numerusform>
            <numerusform>%1: nach %n Commits auf dem Weg zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: where they part</source>
        <translation>%1: an der Trennstelle</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) before they part</source>
        <translation>
            <numerusform>%1: %n Commit vor der Trennstelle</numerusform>
            <numerusform>%1: %n Commits vor der Trennstelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: beside both, with %n commit(s) of its own</source>
        <translation>
            <numerusform>%1: abseits von beiden, mit %n eigenen Commit</numerusform>
            <numerusform>%1: abseits von beiden, mit %n eigenen Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its commit is unknown</source>
        <translation>%1: der Commit ist unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names, how many commits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::GuiOptions</name>
    <message>
        <source>Release dashboard</source>
        <translation>Release-Übersicht</translation>
    </message>
    <message>
        <source>A workspace (*.slipway or postgresql://…), or git repositories to look at.</source>
        <translation>Ein Arbeitsbereich (*.slipway oder postgresql://…) oder Git-Repositorys zum Ansehen.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system, light, dark oder contrast, für dieses Mal.</translation>
    </message>
    <message>
        <source>The language, for this run.</source>
        <translation>Die Sprache, für dieses Mal.</translation>
    </message>
    <message>
        <source>Write every page as PNG into a folder and leave.</source>
        <translation>Jede Seite als PNG in einen Ordner schreiben und enden.</translation>
    </message>
    <message>
        <source>Only this page of a snapshot; repeatable.</source>
        <translation>Nur diese Seite einer Aufnahme; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Pixels a point in a snapshot, 1 or 2.</source>
        <translation>Pixel je Punkt in einer Aufnahme, 1 oder 2.</translation>
    </message>
    <message>
        <source>The window&apos;s size in a snapshot.</source>
        <translation>Die Größe des Fensters in einer Aufnahme.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. See slipway --help for what it takes.</source>
        <translation>--%1 kennt „%2“ nicht. slipway --help sagt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>slipway::HandingOn</name>
    <message>
        <source>A delegation needs to name who decides instead.</source>
        <translation>Eine Delegation muss nennen, wer stattdessen entscheidet.</translation>
    </message>
    <message>
        <source>It waits for you already.</source>
        <translation>Es wartet schon auf Sie.</translation>
    </message>
    <message>
        <source>There is no signer “%1”. “signer list” shows who may decide.</source>
        <translation>Einen Unterzeichner „%1“ gibt es nicht. „signer list“ zeigt, wer entscheiden darf.</translation>
    </message>
    <message>
        <source>This does not wait for you, so you cannot hand it on.</source>
        <translation>Dies wartet nicht auf Sie, darum können Sie es nicht weitergeben.</translation>
    </message>
    <message>
        <source>“%1” may not approve this: %2</source>
        <translation>„%1“ darf dies nicht freigeben: %2</translation>
    </message>
    <message>
        <source>No approval of “%1” is missing here: they have decided, or no rule asks for somebody with their roles.</source>
        <translation>Hier fehlt keine Freigabe von „%1“: Die Entscheidung ist schon gefallen, oder keine Regel verlangt jemanden mit diesen Rollen.</translation>
    </message>
    <message>
        <source>It came to you from “%1”; hand it on to somebody else, or decide.</source>
        <translation>Es kam von „%1“ zu Ihnen; geben Sie es an jemand anderen weiter oder entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>slipway::HeadMemory</name>
    <message>
        <source>How far the ledger goes could not be remembered in “%1”. Check the folder and the space left.</source>
        <translation>Wie weit das Protokollbuch reicht, ließ sich nicht in „%1“ merken. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>slipway::History</name>
    <message>
        <source>The repository “%1” belongs to another user. If you trust it, allow it with “git config --global --add safe.directory” and its path.</source>
        <translation>Das Repository „%1“ gehört einem anderen Benutzer. Wenn Sie ihm vertrauen, erlauben Sie es mit „git config --global --add safe.directory“ und seinem Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not a git repository. Choose the folder that holds “.git”.</source>
        <translation>„%1“ ist kein Git-Repository. Wählen Sie den Ordner, der „.git“ enthält.</translation>
    </message>
    <message>
        <source>The git repository “%1” cannot be opened: it is damaged or uses a newer format. Check it with “git fsck”.</source>
        <translation>Das Git-Repository „%1“ lässt sich nicht öffnen: Es ist beschädigt oder hat ein neueres Format. Prüfen Sie es mit „git fsck“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check the project&apos;s repository.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Prüfen Sie das Repository des Projekts.</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256 object names, which Slipway cannot read yet. Use a clone in the SHA-1 format.</source>
        <translation>Das Repository „%1“ verwendet SHA-256-Objektnamen, die Slipway noch nicht lesen kann. Verwenden Sie einen Klon im SHA-1-Format.</translation>
    </message>
    <message>
        <source>The changed files of “%1” cannot be read. Check the repository with “git fsck”.</source>
        <translation>Die geänderten Dateien von „%1“ lassen sich nicht lesen. Prüfen Sie das Repository mit „git fsck“.</translation>
    </message>
    <message>
        <source>The repository “%1” has no commit %2. Fetch it and try again.</source>
        <translation>Das Repository „%1“ hat keinen Commit %2. Holen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The git repository lacks commits that its history needs. Check it with “git fsck”, or clone it again.</source>
        <translation>Dem Git-Repository fehlen Commits, die seine Geschichte braucht. Prüfen Sie es mit „git fsck“ oder klonen Sie es neu.</translation>
    </message>
    <message>
        <source>The git repository is damaged: a commit descends from itself. Clone it again.</source>
        <translation>Das Git-Repository ist beschädigt: Ein Commit stammt von sich selbst ab. Klonen Sie es neu.</translation>
    </message>
    <message>
        <source>The objects of the repository “%1” cannot be read. Check it with “git fsck”.</source>
        <translation>Die Objekte des Repositorys „%1“ lassen sich nicht lesen. Prüfen Sie es mit „git fsck“.</translation>
    </message>
    <message>
        <source>“%1” is a file in neither of the two commits.</source>
        <translation>„%1“ ist in keinem der beiden Commits eine Datei.</translation>
    </message>
    <message>
        <source>What changed in “%1” cannot be read. Check the repository with “git fsck”.</source>
        <translation>Die Änderungen in „%1“ lassen sich nicht lesen. Prüfen Sie das Repository mit „git fsck“.</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryFacet</name>
    <message>
        <source>During a freeze</source>
        <translation>Während einer Sperre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Version, commit, person…</source>
        <translation>Version, Commit, Person…</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Diesen &amp;Filter speichern…</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>V&amp;ergessen</translation>
    </message>
    <message>
        <source>Kep&amp;t filters</source>
        <translation>Gespeicherte Filte&amp;r</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryPage</name>
    <message>
        <source>Nothing was deployed yet</source>
        <translation>Noch wurde nichts deployt</translation>
    </message>
    <message>
        <source>Connect a CI server to see its deployments, or record one by hand.</source>
        <translation>Verbinden Sie einen CI-Server, um seine Deployments zu sehen, oder tragen Sie eines von Hand ein.</translation>
    </message>
    <message>
        <source>Record deployment…</source>
        <translation>Deployment eintragen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was ever deployed</source>
        <translation>Alles, was je deployt wurde</translation>
    </message>
    <message>
        <source>No deployment fits this filter</source>
        <translation>Kein Deployment passt zu diesem Filter</translation>
    </message>
    <message>
        <source>&amp;Record deployment…</source>
        <translation>Deploymen&amp;t eintragen…</translation>
    </message>
    <message>
        <source>What was live when</source>
        <translation>Was wann live war</translation>
    </message>
    <message>
        <source>The table above says the same in words.</source>
        <translation>Die Tabelle darüber sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>The deployment is on the clipboard.</source>
        <translation>Das Deployment ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing whose commit is known was live there before.</source>
        <translation>Vorher war dort nichts live, dessen Commit bekannt ist.</translation>
    </message>
    <message>
        <source>What was live when: %1</source>
        <translation>Was wann live war: %1</translation>
    </message>
    <message>
        <source>nothing was to go in</source>
        <translation>nichts sollte hinein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln Deployment ist als Markdown-Tabelle in der Zwischenablage.</numerusform>
            <numerusform>%Ln Deployments sind als Markdown-Tabelle in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact of %1 %2 in %3</source>
        <translation>Auswirkung von %1 %2 in %3</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>It is kept for you alone, on this machine, for this workspace.</source>
        <translation>Er wird nur für Sie gespeichert, auf diesem Rechner, für diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spalt&amp;en</translation>
    </message>
    <message>
        <source>Nothing had been deployed yet</source>
        <translation>Noch war nichts deployt</translation>
    </message>
    <message>
        <source>At the moment that is shown nothing had been deployed anywhere.</source>
        <translation>Zum gezeigten Zeitpunkt war noch nirgends etwas deployt.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Gr&amp;oup: by day</source>
        <translation>&amp;Gruppieren: nach Tag</translation>
    </message>
    <message>
        <source>Gr&amp;oup: by release</source>
        <translation>&amp;Gruppieren: nach Release</translation>
    </message>
    <message>
        <source>Puts headings over the deployments</source>
        <translation>Setzt Überschriften über die Deployments</translation>
    </message>
    <message>
        <source>Only thes&amp;e days in the table</source>
        <translation>N&amp;ur diese Tage in der Tabelle</translation>
    </message>
    <message>
        <source>The table shows the days that the time line shows</source>
        <translation>Die Tabelle zeigt die Tage, die der Zeitstrahl zeigt</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>What was live when, as a PNG or SVG file</source>
        <translation>Was wann live war, als PNG- oder SVG-Datei</translation>
    </message>
    <message>
        <source>Headings go with the newest first: sort by When</source>
        <translation>Überschriften gibt es nur mit den neuesten zuerst: nach „Wann“ sortieren</translation>
    </message>
    <message>
        <source>&amp;One list</source>
        <comment>in a menu</comment>
        <translation>&amp;Eine Liste</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <comment>in a menu</comment>
        <translation>Nach &amp;Tag gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;release</source>
        <comment>in a menu</comment>
        <translation>Nach &amp;Release gruppieren</translation>
    </message>
</context>
<context>
    <name>slipway::HistorySorting</name>
    <message numerus="yes">
        <source>%Ln deployment(s), oldest first</source>
        <translation>
            <numerusform>%Ln Deployment, älteste zuerst</numerusform>
            <numerusform>%Ln Deployments, älteste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s), newest first</source>
        <translation>
            <numerusform>%Ln Deployment, neueste zuerst</numerusform>
            <numerusform>%Ln Deployments, neueste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, ascending</source>
        <translation>
            <numerusform>%Ln Deployment nach „%1“, aufsteigend</numerusform>
            <numerusform>%Ln Deployments nach „%1“, aufsteigend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, descending</source>
        <translation>
            <numerusform>%Ln Deployment nach „%1“, absteigend</numerusform>
            <numerusform>%Ln Deployments nach „%1“, absteigend</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert nach „%1“, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach „%1“, absteigend</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>in a menu</comment>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>in a menu</comment>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <comment>in a menu</comment>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <comment>in a menu</comment>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <comment>in a menu</comment>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>in a menu</comment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <comment>in a menu</comment>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <comment>in a menu</comment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Took</source>
        <comment>in a menu</comment>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <comment>in the menu of columns</comment>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <comment>in a menu</comment>
        <translation>Au&amp;fsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <comment>in a menu</comment>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryTable</name>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::HttpClient</name>
    <message>
        <source>Something went wrong inside Slipway. Please report it.</source>
        <translation>Innerhalb von Slipway ist etwas schiefgegangen. Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>%1 names an address at %2 to continue with. Nothing is sent there: a token belongs to one server only.</source>
        <translation>%1 nennt zum Weitermachen eine Adresse bei %2. Dorthin wird nichts gesendet: Ein Token gehört nur einem Server.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” holds none or cannot be read. Give a PEM file with --ca.</source>
        <translation>Die Zertifikatsdatei „%1“ enthält keines oder lässt sich nicht lesen. Geben Sie mit --ca eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address. What changes something is not sent twice: correct the address of the connection.</source>
        <translation>%1 leitet die Anfrage an eine andere Adresse weiter. Was etwas ändert, wird nicht zweimal gesendet: Berichtigen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>%1 sends requests round in a circle. Check the address of the connection.</source>
        <translation>%1 schickt Anfragen im Kreis. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s). Check the address, the network and that the server is running.</source>
        <translation>
            <numerusform>%1 war innerhalb von %n Sekunde nicht erreichbar. Prüfen Sie die Adresse, das Netz und ob der Server läuft.</numerusform>
            <numerusform>%1 war innerhalb von %n Sekunden nicht erreichbar. Prüfen Sie die Adresse, das Netz und ob der Server läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the request and said nothing for %n second(s). It may be overloaded; try again later.</source>
        <translation>
            <numerusform>%1 nahm die Anfrage an und sagte %n Sekunde lang nichts. Der Server ist vielleicht überlastet; versuchen Sie es später.</numerusform>
            <numerusform>%1 nahm die Anfrage an und sagte %n Sekunden lang nichts. Der Server ist vielleicht überlastet; versuchen Sie es später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). It or the network is too slow; try again later.</source>
        <translation>
            <numerusform>%1 wurde innerhalb von %n Sekunde mit der Antwort nicht fertig. Der Server oder das Netz ist zu langsam; versuchen Sie es später.</numerusform>
            <numerusform>%1 wurde innerhalb von %n Sekunden mit der Antwort nicht fertig. Der Server oder das Netz ist zu langsam; versuchen Sie es später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 is longer than %n MiB and was not read. Is this the address of a CI server?</source>
        <translation>
            <numerusform>Die Antwort von %1 ist länger als %n MiB und wurde nicht gelesen. Ist das die Adresse eines CI-Servers?</numerusform>
            <numerusform>Die Antwort von %1 ist länger als %n MiB und wurde nicht gelesen. Ist das die Adresse eines CI-Servers?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or is damaged. Nothing of it was used; try again.</source>
        <translation>Die Antwort von %1 ist abgeschnitten oder beschädigt. Nichts davon wurde verwendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2), so nothing was sent. If your company has its own authority, give its file with --ca.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (%2), darum wurde nichts gesendet. Hat Ihre Firma eine eigene Zertifizierungsstelle, geben Sie deren Datei mit --ca an.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address of the connection, and the network.</source>
        <translation>Einen Server namens %1 gibt es nicht. Prüfen Sie die Adresse der Verbindung und das Netz.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The server is probably not running, or the port is wrong.</source>
        <translation>%1 lehnt die Verbindung ab. Wahrscheinlich läuft der Server nicht, oder der Port ist falsch.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer. Nothing of it was used; try again.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort beendet. Nichts davon wurde verwendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the network and try again.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen. Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment. Wait a minute before the next try.</source>
        <translation>%1 wird im Moment zu oft gefragt. Warten Sie eine Minute bis zum nächsten Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked too often and wants to be left alone for %n minute(s). Try again then.</source>
        <translation>
            <numerusform>%1 wird zu oft gefragt und will %n Minute lang in Ruhe gelassen werden. Versuchen Sie es danach.</numerusform>
            <numerusform>%1 wird zu oft gefragt und will %n Minuten lang in Ruhe gelassen werden. Versuchen Sie es danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not accept the user name or token. Give the connection a valid one.</source>
        <translation>%1 hat den Benutzernamen oder das Token nicht angenommen. Geben Sie der Verbindung gültige Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the account in use. Ask for the right, or use another token.</source>
        <translation>%1 erlaubt das dem verwendeten Konto nicht. Bitten Sie um das Recht oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>%1 knows nothing of what was asked for. Check the address and the names in the connection.</source>
        <translation>%1 kennt das Gefragte nicht. Prüfen Sie die Adresse und die Namen in der Verbindung.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later, or tell those who run it.</source>
        <translation>%1 hat selbst ein Problem (HTTP %2). Versuchen Sie es später oder sagen Sie es den Betreibern.</translation>
    </message>
    <message>
        <source>%1 did not accept the request (HTTP %2). Its version may differ from what Slipway knows.</source>
        <translation>%1 hat die Anfrage nicht angenommen (HTTP %2). Seine Version weicht vielleicht von dem ab, was Slipway kennt.</translation>
    </message>
    <message>
        <source>%1 answered with a page instead of data. Check the address of the connection, and whether the server first wants a sign-in.</source>
        <translation>%1 hat mit einer Seite statt mit Daten geantwortet. Prüfen Sie die Adresse der Verbindung und ob der Server erst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 answered with nothing at all. Nothing was changed; try again.</source>
        <translation>%1 hat mit gar nichts geantwortet. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or cut off. Nothing of it was used; try again.</source>
        <translation>Die Antwort von %1 ist beschädigt oder abgeschnitten. Nichts davon wurde verwendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before it answered. Whether it did what was asked is not known: look there before trying again.</source>
        <translation>Die Verbindung zu %1 endete, bevor eine Antwort kam. Ob dort getan wurde, worum gebeten wurde, ist nicht bekannt: Sehen Sie dort nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 ended the connection before it answered. It may be overloaded, or want a certificate of Slipway&apos;s own, which it has none of.</source>
        <translation>%1 hat die Verbindung beendet, bevor eine Antwort kam. Der Server ist vielleicht überlastet oder verlangt ein eigenes Zertifikat von Slipway, das es nicht hat.</translation>
    </message>
    <message>
        <source>%1 offers no secure way to talk, so nothing was sent: it is asked with TLS 1.2 or later only. Those who run it can switch that on.</source>
        <translation>%1 bietet keinen sicheren Weg an, daher wurde nichts gesendet: Gefragt wird nur mit TLS 1.2 oder neuer. Wer den Server betreibt, kann das einschalten.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Die Antwort lautet: %2</translation>
    </message>
</context>
<context>
    <name>slipway::HttpRules</name>
    <message>
        <source>“%1” is not the address of a server. Write it as https://ci.example.org.</source>
        <translation>„%1“ ist keine Serveradresse. Schreiben Sie sie als https://ci.example.org.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Leave them out and give them with --user and --token-env or --token-stdin.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Lassen Sie beides weg und geben Sie es mit --user und --token-env oder --token-stdin an.</translation>
    </message>
    <message>
        <source>%1 sends requests on to a place that is no web address. Check the address of the connection.</source>
        <translation>%1 leitet Anfragen an einen Ort weiter, der keine Webadresse ist. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where your token does not belong. If the server has moved, change the address of the connection.</source>
        <translation>%1 leitet Anfragen an %2 weiter, wo Ihr Token nicht hingehört. Ist der Server umgezogen, ändern Sie die Adresse der Verbindung.</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactChart</name>
    <message>
        <source>%1 before and after</source>
        <translation>%1 davor und danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>threshold, %1</source>
        <translation>Schwelle, %1</translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation>das Deployment</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactListModel</name>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>It got</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Beyond the threshold</source>
        <translation>Jenseits der Schwelle</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactValueModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>jenseits</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Numbers that are watched</source>
        <translation>Beobachtete Kennzahlen</translation>
    </message>
    <message>
        <source>Values of the chosen number</source>
        <translation>Werte der gewählten Kennzahl</translation>
    </message>
    <message>
        <source>Values as a &amp;table</source>
        <translation>Werte als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>Wird erneut gefragt…</translation>
    </message>
    <message>
        <source>Asking what is watched there…</source>
        <translation>Es wird gefragt, was dort beobachtet wird…</translation>
    </message>
    <message>
        <source>Nothing watches %1 in %2</source>
        <translation>Nichts beobachtet %1 in %2</translation>
    </message>
    <message>
        <source>Deployed %1; asked %2.</source>
        <translation>Deployt %1; gefragt %2.</translation>
    </message>
    <message>
        <source>As it was %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>The impact cannot be read</source>
        <translation>Die Auswirkung ist nicht lesbar</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Es gibt keine Werte zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Name a Prometheus and what it is asked: its values are shown before and after each deployment there.</source>
        <translation>Nennen Sie einen Prometheus und was er gefragt wird: Die Werte werden dort vor und nach jedem Deployment gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Watch it…</source>
        <translation>Be&amp;obachten…</translation>
    </message>
</context>
<context>
    <name>slipway::IncidentDialog</name>
    <message>
        <source>Any of production</source>
        <translation>Eine beliebige der Produktion</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Checkout fails for one in ten</source>
        <translation>Der Bestellabschluss scheitert bei jedem Zehnten</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Er ist &amp;vorbei</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Vorfall eintragen</translation>
    </message>
    <message>
        <source>It belongs to the last deployment before it began, and counts in the metrics. It stands in the ledger with your name.</source>
        <translation>Er gehört zum letzten Deployment vor seinem Beginn und zählt in den Metriken. Im Protokollbuch steht er mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>&amp;What went wrong</source>
        <translation>&amp;Was schiefging</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>O&amp;ver at</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Optional: where more is written about it</source>
        <translation>Optional: wo mehr darüber steht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Say in a few words what went wrong.</source>
        <translation>Sagen Sie in wenigen Worten, was schiefging.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>It cannot be over before it began.</source>
        <translation>Er kann nicht vorbei sein, bevor er begann.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Ein Link beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>slipway::IncidentStore</name>
    <message>
        <source>There is no incident number %1. `incident list` shows them.</source>
        <translation>Einen Vorfall mit der Nummer %1 gibt es nicht. `incident list` zeigt sie.</translation>
    </message>
</context>
<context>
    <name>slipway::Jenkins</name>
    <message>
        <source>The build no longer waits: somebody else was first, or it was stopped. Nothing was decided; sync to see it.</source>
        <translation>Der Build wartet nicht mehr: Jemand anders war schneller, oder er wurde angehalten. Nichts wurde entschieden; synchronisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>Name the job that is to be started.</source>
        <translation>Nennen Sie den Job, der gestartet werden soll.</translation>
    </message>
    <message>
        <source>The job “%1” has no parameter “%2”. Nothing was started.</source>
        <translation>Der Job „%1“ hat keinen Parameter „%2“. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>The job “%1” is switched off on the server. Nothing was started.</source>
        <translation>Der Job „%1“ ist auf dem Server abgeschaltet. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>This account may not start “%1”. Ask for the right to build it.</source>
        <translation>Dieses Konto darf „%1“ nicht starten. Bitten Sie um das Recht dazu.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>Der Server hat die Anfrage angenommen, aber nicht gesagt, was er gestartet hat. Sehen Sie auf seiner Seite nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The build of “%1” was withdrawn before it began.</source>
        <translation>Der Build von „%1“ wurde zurückgezogen, bevor er begann.</translation>
    </message>
    <message>
        <source>This account may not stop builds there. Ask for the right to.</source>
        <translation>Dieses Konto darf dort keine Builds anhalten. Bitten Sie um das Recht dazu.</translation>
    </message>
    <message>
        <source>The server no longer has that build.</source>
        <translation>Der Server hat diesen Build nicht mehr.</translation>
    </message>
    <message>
        <source>This does not say which build waits. Sync the connection first.</source>
        <translation>Daraus geht nicht hervor, welcher Build wartet. Synchronisieren Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The build asks for values too. Answer it on the server&apos;s own page.</source>
        <translation>Der Build fragt auch nach Werten. Antworten Sie auf der Seite des Servers.</translation>
    </message>
    <message>
        <source>This account may not decide this. Ask those whom the pipeline names, or use theirs.</source>
        <translation>Dieses Konto darf darüber nicht entscheiden. Fragen Sie die, die die Pipeline nennt, oder verwenden Sie deren Konto.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Jenkins says. Is this the address of a Jenkins, without anything behind it?</source>
        <translation>Die Antwort des Servers ist nicht die eines Jenkins. Ist dies die Adresse eines Jenkins, ohne etwas dahinter?</translation>
    </message>
</context>
<context>
    <name>slipway::Keyring</name>
    <message>
        <source>The system&apos;s keyring holds no token for this. Add the connection again with --token-stdin.</source>
        <translation>Der Schlüsselbund des Systems enthält dafür kein Token. Fügen Sie die Verbindung mit --token-stdin neu hinzu.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it and try again, or keep the token in an environment variable (--token-env).</source>
        <translation>Der Schlüsselbund des Systems ließ sich nicht öffnen. Entsperren Sie ihn und versuchen Sie es erneut, oder halten Sie das Token in einer Umgebungsvariablen (--token-env).</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in, and Slipway keeps it nowhere else. Start one (for example gnome-keyring or KWallet), or name an environment variable that holds the token (--token-env), or use no token (--no-token).</source>
        <translation>Es gibt keinen Schlüsselbund für das Token, und anderswo bewahrt Slipway es nicht auf. Starten Sie einen (etwa gnome-keyring oder KWallet), nennen Sie eine Umgebungsvariable mit dem Token (--token-env) oder verwenden Sie kein Token (--no-token).</translation>
    </message>
</context>
<context>
    <name>slipway::Ledger</name>
    <message>
        <source>An entry of the ledger must say who did what, and when. Nothing was changed.</source>
        <translation>Ein Eintrag im Protokollbuch muss sagen, wer was wann getan hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>Eintrag %1 folgt nicht aus dem vorigen.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed.</source>
        <translation>Der Inhalt von Eintrag %1 wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: its time, person or kind does not fit its hash.</source>
        <translation>Eintrag %1 wurde verändert: Zeit, Person oder Art passen nicht zum Hash.</translation>
    </message>
    <message>
        <source>The ledger ends at entry %1, but it once went up to entry %2.</source>
        <translation>Das Protokollbuch endet bei Eintrag %1, reichte aber einmal bis Eintrag %2.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one the ledger last ended with.</source>
        <translation>Eintrag %1 ist nicht der, mit dem das Protokollbuch zuletzt endete.</translation>
    </message>
    <message>
        <source>The ledger has lost its end, so nothing can be added to it. Nothing was changed. Restore the workspace from a backup.</source>
        <translation>Das Protokollbuch hat sein Ende verloren, darum lässt sich nichts anfügen. Nichts wurde geändert. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Einen Eintrag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The text of entry %1 was taken out already.</source>
        <translation>Der Text von Eintrag %1 wurde schon entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 says who may sign, or what was taken out; signatures rest on it, so its text stays.</source>
        <translation>Eintrag %1 sagt, wer signieren darf oder was entfernt wurde; Signaturen beruhen darauf, darum bleibt sein Text.</translation>
    </message>
    <message>
        <source>The text of entry %1 was taken out, and no entry says so.</source>
        <translation>Der Text von Eintrag %1 wurde entfernt, und kein Eintrag sagt das.</translation>
    </message>
    <message>
        <source>Entry %1 says that the text of entry %2 was taken out, which is not so.</source>
        <translation>Eintrag %1 sagt, dass der Text von Eintrag %2 entfernt wurde, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Who signed entry %1 had seen entries that were not there yet.</source>
        <translation>Wer Eintrag %1 signiert hat, hatte Einträge gesehen, die es noch nicht gab.</translation>
    </message>
    <message>
        <source>the anchor of %1</source>
        <translation>der Anker vom %1</translation>
    </message>
    <message>
        <source>this machine on %1</source>
        <translation>dieser Rechner am %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are not the ones that %3 saw: they were written anew.</source>
        <translation>Die Einträge %1 bis %2 sind nicht die, die %3 gesehen hat: Sie wurden neu geschrieben.</translation>
    </message>
    <message>
        <source>The ledger ends at entry %1, but %3 saw it go up to entry %2: %4 entries are gone.</source>
        <translation>Das Protokollbuch endet bei Eintrag %1, aber %3 hat es bis Eintrag %2 reichen sehen; fehlende Einträge: %4.</translation>
    </message>
    <message>
        <source>Who signed entry %1 had seen another entry %2 than the one there is now.</source>
        <translation>Wer Eintrag %1 signiert hat, hatte einen anderen Eintrag %2 gesehen als den jetzigen.</translation>
    </message>
    <message>
        <source>The workspace does not say how its ledger ends: entries may be gone.</source>
        <translation>Der Arbeitsbereich sagt nicht, womit sein Protokollbuch endet: Einträge könnten fehlen.</translation>
    </message>
    <message>
        <source>The text of entry %1 is gone, and signatures rest on it: it may have been a revocation. Nothing is judged without it. “audit verify” shows more; restore the workspace from a backup.</source>
        <translation>Der Text des Eintrags %1 fehlt, und auf ihm beruhen Signaturen: Er kann ein Widerruf gewesen sein. Ohne ihn wird nichts beurteilt. „audit verify“ zeigt mehr; stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>slipway::LedgerListModel</name>
    <message>
        <source>approval requested</source>
        <translation>Freigabe beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>deployment recorded</source>
        <translation>Deployment eingetragen</translation>
    </message>
    <message>
        <source>deployments imported</source>
        <translation>Deployments importiert</translation>
    </message>
    <message>
        <source>project added</source>
        <translation>Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>project removed</source>
        <translation>Projekt entfernt</translation>
    </message>
    <message>
        <source>environment added</source>
        <translation>Umgebung hinzugefügt</translation>
    </message>
    <message>
        <source>environment removed</source>
        <translation>Umgebung entfernt</translation>
    </message>
    <message>
        <source>connection added</source>
        <translation>Verbindung hinzugefügt</translation>
    </message>
    <message>
        <source>connection rules changed</source>
        <translation>Regeln der Verbindung geändert</translation>
    </message>
    <message>
        <source>workspace made</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>decision handed on</source>
        <translation>Entscheidung weitergegeben</translation>
    </message>
    <message>
        <source>approval void</source>
        <translation>Freigabe hinfällig</translation>
    </message>
    <message>
        <source>deployment updated</source>
        <translation>Deployment aktualisiert</translation>
    </message>
    <message>
        <source>connection removed</source>
        <translation>Verbindung entfernt</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, version, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>approval open again</source>
        <translation>Freigabe wieder offen</translation>
    </message>
    <message>
        <source>signer added</source>
        <translation>Unterzeichner hinzugefügt</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>anchor chosen</source>
        <translation>Anker gewählt</translation>
    </message>
    <message>
        <source>text taken out</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>configuration rules changed</source>
        <translation>Konfigurationsregeln geändert</translation>
    </message>
    <message>
        <source>connection changed</source>
        <translation>Verbindung geändert</translation>
    </message>
    <message>
        <source>environment moved</source>
        <translation>Umgebung verschoben</translation>
    </message>
    <message>
        <source>rules written</source>
        <translation>Regeln festgelegt</translation>
    </message>
    <message>
        <source>decided at a server</source>
        <translation>auf einem Server entschieden</translation>
    </message>
    <message>
        <source>freeze begun</source>
        <translation>Sperre begonnen</translation>
    </message>
    <message>
        <source>freeze ended</source>
        <translation>Sperre beendet</translation>
    </message>
    <message>
        <source>release held</source>
        <translation>Release angehalten</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>Halt aufgehoben</translation>
    </message>
    <message>
        <source>marked bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>marked good again</source>
        <translation>wieder als gut markiert</translation>
    </message>
    <message>
        <source>carrier named</source>
        <translation>Auslieferung festgelegt</translation>
    </message>
    <message>
        <source>carrier forgotten</source>
        <translation>Auslieferung vergessen</translation>
    </message>
    <message>
        <source>promotion decided</source>
        <translation>Überführung entschieden</translation>
    </message>
    <message>
        <source>promotion begun</source>
        <translation>Überführung begonnen</translation>
    </message>
    <message>
        <source>promotion ended</source>
        <translation>Überführung beendet</translation>
    </message>
    <message>
        <source>promotion failed</source>
        <translation>Überführung fehlgeschlagen</translation>
    </message>
    <message>
        <source>promotion unsure</source>
        <translation>Überführung ungewiss</translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation>%1, Selbstauskunft</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, signiert</translation>
    </message>
    <message>
        <source>began to publish notes</source>
        <translation>Veröffentlichen von Notizen begonnen</translation>
    </message>
    <message>
        <source>published notes</source>
        <translation>Notizen veröffentlicht</translation>
    </message>
    <message>
        <source>could not publish notes</source>
        <translation>Veröffentlichen von Notizen fehlgeschlagen</translation>
    </message>
    <message>
        <source>source of alerts set</source>
        <translation>Alarmquelle festgelegt</translation>
    </message>
    <message>
        <source>source of alerts removed</source>
        <translation>Alarmquelle entfernt</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>Änderung vorgeschlagen</translation>
    </message>
    <message>
        <source>change confirmed</source>
        <translation>Änderung bestätigt</translation>
    </message>
    <message>
        <source>change withdrawn</source>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>checklist item ticked</source>
        <translation>Punkt der Checkliste abgehakt</translation>
    </message>
    <message>
        <source>checklist tick taken back</source>
        <translation>Haken der Checkliste zurückgenommen</translation>
    </message>
    <message>
        <source>environment changed</source>
        <translation>Umgebung geändert</translation>
    </message>
    <message>
        <source>evidence made</source>
        <translation>Nachweis erstellt</translation>
    </message>
    <message>
        <source>word kept for a server</source>
        <translation>Entscheidung für einen Server aufbewahrt</translation>
    </message>
    <message>
        <source>kept word dropped</source>
        <translation>aufbewahrte Entscheidung verworfen</translation>
    </message>
    <message>
        <source>login let in</source>
        <translation>Anmeldung zugelassen</translation>
    </message>
    <message>
        <source>login shut out</source>
        <translation>Anmeldung ausgeschlossen</translation>
    </message>
    <message>
        <source>rules taken away</source>
        <translation>Regeln weggenommen</translation>
    </message>
    <message>
        <source>incident opened</source>
        <translation>Vorfall eröffnet</translation>
    </message>
    <message>
        <source>incident linked</source>
        <translation>Vorfall verknüpft</translation>
    </message>
    <message>
        <source>incident removed</source>
        <translation>Vorfall entfernt</translation>
    </message>
    <message>
        <source>incident open again</source>
        <translation>Vorfall wieder offen</translation>
    </message>
    <message>
        <source>incident over</source>
        <translation>Vorfall vorbei</translation>
    </message>
    <message>
        <source>incident changed</source>
        <translation>Vorfall geändert</translation>
    </message>
    <message>
        <source>monitor set</source>
        <translation>Monitor festgelegt</translation>
    </message>
    <message>
        <source>monitor removed</source>
        <translation>Monitor entfernt</translation>
    </message>
    <message>
        <source>freeze overridden</source>
        <translation>Sperre übergangen</translation>
    </message>
    <message>
        <source>override taken back</source>
        <translation>Ausnahme zurückgenommen</translation>
    </message>
    <message>
        <source>address of the version set</source>
        <translation>Adresse der Version festgelegt</translation>
    </message>
    <message>
        <source>address of the version removed</source>
        <translation>Adresse der Version entfernt</translation>
    </message>
    <message>
        <source>project changed</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>promotion settled by a person</source>
        <translation>Überführung von einem Menschen geklärt</translation>
    </message>
    <message>
        <source>slot recorded</source>
        <translation>Slot eingetragen</translation>
    </message>
    <message>
        <source>slot switched</source>
        <translation>Slot umgeschaltet</translation>
    </message>
    <message>
        <source>slot removed</source>
        <translation>Slot entfernt</translation>
    </message>
    <message>
        <source>standing approval given</source>
        <translation>Dauerfreigabe erteilt</translation>
    </message>
    <message>
        <source>standing approval ended</source>
        <translation>Dauerfreigabe beendet</translation>
    </message>
    <message>
        <source>release set for a time</source>
        <translation>Release terminiert</translation>
    </message>
    <message>
        <source>release of a time begun</source>
        <translation>terminiertes Release begonnen</translation>
    </message>
    <message>
        <source>release of a time refused</source>
        <translation>terminiertes Release verweigert</translation>
    </message>
    <message>
        <source>release of a time missed</source>
        <translation>terminiertes Release verpasst</translation>
    </message>
    <message>
        <source>release of a time cancelled</source>
        <translation>terminiertes Release abgebrochen</translation>
    </message>
    <message>
        <source>train made</source>
        <translation>Zug zusammengestellt</translation>
    </message>
    <message>
        <source>put on a train</source>
        <translation>in einen Zug aufgenommen</translation>
    </message>
    <message>
        <source>taken off a train</source>
        <translation>von einem Zug abgekuppelt</translation>
    </message>
    <message>
        <source>train stopped</source>
        <translation>Zug stehen geblieben</translation>
    </message>
    <message>
        <source>train arrived</source>
        <translation>Zug angekommen</translation>
    </message>
    <message>
        <source>two persons for changes</source>
        <translation>zwei Personen für Änderungen</translation>
    </message>
    <message>
        <source>changed by one person, no second one left</source>
        <translation>von einer Person geändert, keine zweite mehr da</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, thing</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::LockFile</name>
    <message>
        <source>It is no JSON that can be read.</source>
        <translation>Sie ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>It is no TOML that can be read (line %1).</source>
        <translation>Sie ist kein lesbares TOML (Zeile %1).</translation>
    </message>
    <message>
        <source>Its packages cannot be read: no lock file that is known here.</source>
        <translation>Ihre Pakete lassen sich nicht lesen: keine Lock-Datei, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>It is too large to be read.</source>
        <translation>Sie ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>It names more than %1 packages, which is too many to be read.</source>
        <translation>Sie nennt mehr als %1 Pakete, zu viele, um gelesen zu werden.</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Connect to a team’s database…</source>
        <translation>Mit der Datenbank eines Teams &amp;verbinden…</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;repository…</source>
        <translation>&amp;Repository öffnen…</translation>
    </message>
    <message>
        <source>Add &amp;environment…</source>
        <translation>&amp;Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Ü&amp;ber Slipway</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n new deployment(s).</source>
        <translation>
            <numerusform>%n neues Deployment.</numerusform>
            <numerusform>%n neue Deployments.</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces (*.slipway)</source>
        <translation>Arbeitsbereiche (*.slipway)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.slipway);;All files (*)</source>
        <translation>Arbeitsbereiche (*.slipway);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>Making up a team and its deployments…</source>
        <translation>Ein Team und seine Deployments werden erfunden…</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft gefragt</translation>
    </message>
    <message>
        <source>its settings are wrong</source>
        <translation>die Einstellungen stimmen nicht</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>Token nicht gefunden</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n Sek.</numerusform>
            <numerusform>%n Sek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept up to date by itself</source>
        <translation>Wird nicht von selbst aktuell gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n Verbindung braucht Ihr Eingreifen</numerusform>
            <numerusform>%n Verbindungen brauchen Ihr Eingreifen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) cannot be reached, tried again</source>
        <translation>
            <numerusform>%n Verbindung nicht erreichbar, neuer Versuch folgt</numerusform>
            <numerusform>%n Verbindungen nicht erreichbar, neuer Versuch folgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading for the first time…</source>
        <translation>Wird zum ersten Mal gelesen…</translation>
    </message>
    <message>
        <source>Up to date, %1 ago</source>
        <translation>Aktuell, Stand vor %1</translation>
    </message>
    <message>
        <source>&amp;Keep up to date by itself</source>
        <translation>Von selbst a&amp;ktuell halten</translation>
    </message>
    <message>
        <source>This desktop has no tray to show a badge in; what waits for you stands in the sidebar.</source>
        <translation>Dieser Desktop hat keinen Infobereich für eine Anzeige; was auf Sie wartet, steht in der Seitenleiste.</translation>
    </message>
    <message>
        <source>&amp;Notify me of what waits for me</source>
        <translation>&amp;Melden, was auf mich wartet</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Re&amp;lease</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Ü&amp;berführen…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>Request &amp;approval…</source>
        <translation>&amp;Freigabe beantragen…</translation>
    </message>
    <message>
        <source>New &amp;freeze…</source>
        <translation>Neue &amp;Sperre…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Record &amp;deployment…</source>
        <translation>Deploymen&amp;t eintragen…</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Line of time</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>To the deployment &amp;before</source>
        <translation>Zum &amp;vorigen Deployment</translation>
    </message>
    <message>
        <source>To the &amp;next deployment</source>
        <translation>Zum &amp;nächsten Deployment</translation>
    </message>
    <message>
        <source>Back to no&amp;w</source>
        <translation>Zurück zur Gegen&amp;wart</translation>
    </message>
    <message>
        <source>E&amp;xport the set-up…</source>
        <translation>Einrichtung e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a set-up…</source>
        <translation>Einrichtung &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>slipway::MarkDialog</name>
    <message>
        <source>Hold or mark a release</source>
        <translation>Release anhalten oder markieren</translation>
    </message>
    <message>
        <source>Held: it enters nowhere until somebody lets it go on. Bad: it enters nowhere, and no roll-back goes to it.</source>
        <translation>Angehalten: Es kommt nirgends hinein, bis jemand es weitergehen lässt. Schlecht: Es kommt nirgends hinein, und kein Rollback führt zu ihm zurück.</translation>
    </message>
    <message>
        <source>hold it</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>let it go on</source>
        <translation>weitergehen lassen</translation>
    </message>
    <message>
        <source>mark it bad</source>
        <translation>als schlecht markieren</translation>
    </message>
    <message>
        <source>mark it good again</source>
        <translation>wieder als gut markieren</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version, such as 1.4.0</source>
        <translation>Eine Version, etwa 1.4.0</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Andere werden lesen, warum; es bleibt im Protokollbuch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Sagen Sie, welches Release.</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Sagen Sie, warum: Andere werden es wissen wollen.</translation>
    </message>
</context>
<context>
    <name>slipway::MarkListModel</name>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>held, bad</source>
        <translation>angehalten, schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>project, release</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::MetricRowModel</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n Änderung</numerusform>
            <numerusform>%1, %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>dauert noch an</translation>
    </message>
    <message>
        <source>taken back or marked bad</source>
        <translation>zurückgenommen oder als schlecht markiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Recovered after</source>
        <translation>Wiederhergestellt nach</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>slipway::Metrics</name>
    <message>
        <source>Successful deployments to production, without those that put the same commit there again, by the days of the period.</source>
        <translation>Erfolgreiche Deployments in die Produktion, ohne solche, die denselben Commit noch einmal dorthin brachten, geteilt durch die Tage des Zeitraums.</translation>
    </message>
    <message>
        <source>From each commit to the end of the deployment that first brought it to production: the median. Merges, roll-backs and the very first deployment bring none.</source>
        <translation>Von jedem Commit bis zum Ende des Deployments, das ihn zuerst in die Produktion brachte: der Median. Merges, Rollbacks und das allererste Deployment zählen nicht mit.</translation>
    </message>
    <message>
        <source>Deployments with an incident, marked bad, or rolled back or hot-fixed within 24 hours, by all deployments.</source>
        <translation>Deployments, die einen Vorfall hatten, als schlecht markiert oder innerhalb von 24 Stunden zurückgerollt oder mit einem Hotfix behoben wurden, geteilt durch alle Deployments.</translation>
    </message>
    <message>
        <source>From the end of a failed deployment until its incident was over or the next one went live: the median.</source>
        <translation>Vom Ende eines fehlgeschlagenen Deployments, bis sein Vorfall vorbei war oder das nächste live ging: der Median.</translation>
    </message>
    <message>
        <source>Hot-fixes and roll-backs by all deployments.</source>
        <translation>Hotfixes und Rollbacks, geteilt durch alle Deployments.</translation>
    </message>
    <message>
        <source>Days with a deployment in each week from Monday on, the lower median.</source>
        <translation>Tage mit einem Deployment in jeder Woche ab Montag, der untere Median.</translation>
    </message>
    <message>
        <source>From the first commit of a pull request until it ran in production, the lower median over pull requests.</source>
        <translation>Vom ersten Commit eines Pull Requests, bis dieser in der Produktion lief, der untere Median über die Pull Requests.</translation>
    </message>
    <message>
        <source>Deployments with at least one incident, by all deployments.</source>
        <translation>Deployments mit mindestens einem Vorfall, geteilt durch alle Deployments.</translation>
    </message>
    <message>
        <source>From the end of the deployment until its incident was over, of incidents that ended in the period, the lower median.</source>
        <translation>Vom Ende des Deployments, bis sein Vorfall vorbei war, bei Vorfällen, die im Zeitraum endeten, der untere Median.</translation>
    </message>
    <message>
        <source>Deployments by the days of the period.</source>
        <translation>Deployments, geteilt durch die Tage des Zeitraums.</translation>
    </message>
    <message>
        <source>From the merge of a pull request until it ran in production, the median.</source>
        <translation>Vom Merge eines Pull Requests, bis dieser in der Produktion lief, der Median.</translation>
    </message>
    <message>
        <source>Incidents that began in the period, by deployments; may exceed 100 %.</source>
        <translation>Vorfälle, die im Zeitraum begannen, geteilt durch die Deployments; kann über 100 % liegen.</translation>
    </message>
    <message>
        <source>How long the incidents that began in the period were open, the median.</source>
        <translation>Wie lange die Vorfälle offen waren, die im Zeitraum begannen, der Median.</translation>
    </message>
    <message>
        <source>Days with a deployment in each week from Sunday on, the median.</source>
        <translation>Tage mit einem Deployment in jeder Woche ab Sonntag, der Median.</translation>
    </message>
    <message>
        <source>From each commit until it ran in production, the median; commits that claim to be younger are left out.</source>
        <translation>Von jedem Commit, bis er in der Produktion lief, der Median; Commits, die angeblich jünger sind, bleiben außen vor.</translation>
    </message>
    <message>
        <source>Incidents of the period&apos;s deployments, by deployments; may exceed 100 %.</source>
        <translation>Vorfälle zu den Deployments des Zeitraums, geteilt durch die Deployments; kann über 100 % liegen.</translation>
    </message>
    <message>
        <source>From the deployment, or from when the incident began if that was earlier, until it was over: the median.</source>
        <translation>Vom Deployment, oder vom Beginn des Vorfalls, falls der früher lag, bis dieser vorbei war: der Median.</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 Tage pro Woche</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Deployment-Häufigkeit</translation>
    </message>
    <message>
        <source>Change lead time</source>
        <translation>Durchlaufzeit von Änderungen</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>Änderungsfehlerrate</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Rework rate</source>
        <translation>Nacharbeitsrate</translation>
    </message>
    <message>
        <source>no deployments</source>
        <translation>keine Deployments</translation>
    </message>
    <message>
        <source>no change that counts</source>
        <translation>keine Änderung, die zählt</translation>
    </message>
    <message>
        <source>the repository knows none of the commits</source>
        <translation>das Repository kennt keinen der Commits</translation>
    </message>
    <message>
        <source>unknown: nobody tells of incidents</source>
        <translation>unbekannt: niemand meldet Vorfälle</translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing is over yet</source>
        <translation>noch ist nichts vorbei</translation>
    </message>
    <message>
        <source>this definition has none</source>
        <translation>diese Definition hat keine</translation>
    </message>
    <message>
        <source>elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>slipway::MetricsPage</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>All of production</source>
        <translation>Die ganze Produktion</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>How often you deploy, how long a change takes, and how often one fails: from the deployments of your projects.</source>
        <translation>Wie oft Sie deployen, wie lange eine Änderung braucht und wie oft eine fehlschlägt: aus den Deployments Ihrer Projekte.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Reading deployments and commits…</source>
        <translation>Deployments und Commits werden gelesen…</translation>
    </message>
    <message>
        <source>Lead times are missing: the repository of %1 could not be read.</source>
        <translation>Durchlaufzeiten fehlen: Das Repository von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n Deployment</numerusform>
            <numerusform>%n Deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), 90 % within %1</source>
        <translation>
            <numerusform>%n Änderung, 90 % innerhalb von %1</numerusform>
            <numerusform>%n Änderungen, 90 % innerhalb von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s), %1 still going on</source>
        <translation>
            <numerusform>%n Wiederherstellung, %1 noch im Gange</numerusform>
            <numerusform>%n Wiederherstellungen, %1 noch im Gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n Wiederherstellung</numerusform>
            <numerusform>%n Wiederherstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deployment(s)</source>
        <translation>
            <numerusform>%1 von %n Deployment</numerusform>
            <numerusform>%1 von %n Deployments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 defines no such number.</source>
        <translation>%1 definiert keine solche Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it</source>
        <translation>
            <numerusform>%n Zeile dahinter</numerusform>
            <numerusform>%n Zeilen dahinter</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>How often, how fast, how well: every number opens to the deployments behind it.</source>
        <translation>Wie oft, wie schnell, wie gut: Jede Zahl öffnet sich zu den Deployments dahinter.</translation>
    </message>
    <message>
        <source>Record an &amp;incident…</source>
        <translation>&amp;Vorfall eintragen…</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>As &amp;defined by</source>
        <translation>De&amp;finiert nach</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>Zeilen hinter der Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it, here the newest %1</source>
        <translation>
            <numerusform>%n Zeile dahinter, hier die neuesten %1</numerusform>
            <numerusform>%n Zeilen dahinter, hier die neuesten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln Zeile ist als Markdown-Tabelle in der Zwischenablage.</numerusform>
            <numerusform>%Ln Zeilen sind als Markdown-Tabelle in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>The chart as a PNG or SVG file</source>
        <translation>Das Diagramm als PNG- oder SVG-Datei</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::MirrorUpdate</name>
    <message>
        <source>The program “git” could not be started. Install git, or put it on the search path.</source>
        <translation>Das Programm „git“ ließ sich nicht starten. Installieren Sie git oder legen Sie es in den Suchpfad.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” stopped answering. Check the connection and the server, then try again.</source>
        <translation>„%1“ antwortet nicht mehr. Prüfen Sie die Verbindung und den Server und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fetching “%1” took too long and was ended. Try again; what arrived is kept.</source>
        <translation>Das Holen von „%1“ dauerte zu lange und wurde beendet. Versuchen Sie es erneut; was ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The clone of “%1” cannot be put into “%2”. Check that the folder can be written.</source>
        <translation>Der Klon von „%1“ kann nicht nach „%2“ gelegt werden. Prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>“%1” did not let git in. Set up a credential helper or an SSH key that git can use without asking.</source>
        <translation>„%1“ hat git nicht hineingelassen. Richten Sie einen Credential-Helper oder einen SSH-Schlüssel ein, den git ohne Nachfrage verwenden kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the address and the connection, then try again.</source>
        <translation>„%1“ ist nicht erreichbar. Prüfen Sie die Adresse und die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no repository at “%1”, or git may not see it. Check the address and the access rights.</source>
        <translation>Unter „%1“ gibt es kein Repository, oder git darf es nicht sehen. Prüfen Sie die Adresse und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” uses a way of transport that Slipway does not allow. Use https or ssh.</source>
        <translation>„%1“ verwendet einen Transportweg, den Slipway nicht erlaubt. Verwenden Sie https oder ssh.</translation>
    </message>
    <message>
        <source>git could not fetch “%1”. The details say why.</source>
        <translation>git konnte „%1“ nicht holen. Die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>“%1” could not prove that it is the server you mean, and nothing was sent to it. If it is yours, have the authority of its certificate added to this machine, or named by git&apos;s http.sslCAInfo.</source>
        <translation>„%1“ konnte nicht beweisen, dass es der Server ist, den Sie meinen, und nichts wurde dorthin gesendet. Ist es Ihrer, lassen Sie die Zertifizierungsstelle seines Zertifikats auf diesem Rechner hinzufügen oder in http.sslCAInfo von git nennen.</translation>
    </message>
</context>
<context>
    <name>slipway::MomentDialog</name>
    <message>
        <source>See the board as it was</source>
        <translation>Die Übersicht sehen, wie sie war</translation>
    </message>
    <message>
        <source>What ran where at that moment, from the recorded history. Nothing is changed by looking.</source>
        <translation>Was damals wo lief, aus dem aufgezeichneten Verlauf. Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>Datum und &amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This is still to come. Choose a moment in the past.</source>
        <translation>Das liegt noch in der Zukunft. Wählen Sie einen Zeitpunkt in der Vergangenheit.</translation>
    </message>
</context>
<context>
    <name>slipway::Monitor</name>
    <message>
        <source>“%1” is no name of a monitor. Write one word, such as error-rate.</source>
        <translation>„%1“ ist kein Name eines Monitors. Schreiben Sie ein einziges Wort, etwa error-rate.</translation>
    </message>
    <message>
        <source>“%1” is no address of a Prometheus. Write one such as https://prometheus.example.org.</source>
        <translation>„%1“ ist keine Adresse eines Prometheus. Schreiben Sie eine wie https://prometheus.example.org.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. A Prometheus is asked without any; take it out.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Ein Prometheus wird ohne beides gefragt; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A monitor needs a query in PromQL, of %1 characters at most.</source>
        <translation>Ein Monitor braucht eine Abfrage in PromQL mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A threshold is a number.</source>
        <translation>Eine Schwelle ist eine Zahl.</translation>
    </message>
    <message>
        <source>A monitor asks for 2 to %1 points.</source>
        <translation>Ein Monitor verlangt 2 bis %1 Punkte.</translation>
    </message>
    <message>
        <source>The times of a monitor are between one minute and a week.</source>
        <translation>Die Zeiten eines Monitors liegen zwischen einer Minute und einer Woche.</translation>
    </message>
    <message>
        <source>The least duration is longer than what is looked at before or after a deployment.</source>
        <translation>Die Mindestdauer ist länger als das, was vor oder nach einem Deployment betrachtet wird.</translation>
    </message>
    <message>
        <source>Some of its values are infinite.</source>
        <translation>Einige seiner Werte sind unendlich.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n value(s) is a number: nothing happened that could be measured.</source>
        <translation>
            <numerusform>Sein %n Wert ist keine Zahl: Es geschah nichts, was sich messen ließe.</numerusform>
            <numerusform>Keiner seiner %n Werte ist eine Zahl: Es geschah nichts, was sich messen ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data for it.</source>
        <translation>Es gibt keine Daten dafür.</translation>
    </message>
    <message>
        <source>There are only %1 of the %2 points that are asked for.</source>
        <translation>Es gibt nur %1 der %2 verlangten Punkte.</translation>
    </message>
    <message>
        <source>There is data for only %1 of the %2 minutes that are asked for.</source>
        <translation>Es gibt nur für %1 der %2 verlangten Minuten Daten.</translation>
    </message>
    <message numerus="yes">
        <source>It has said nothing for the last %n minute(s).</source>
        <translation>
            <numerusform>Er hat in der letzten %n Minute nichts gesagt.</numerusform>
            <numerusform>Er hat in den letzten %n Minuten nichts gesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It said nothing for %n minute(s) on end.</source>
        <translation>
            <numerusform>Er hat %n Minute am Stück nichts gesagt.</numerusform>
            <numerusform>Er hat %n Minuten am Stück nichts gesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorDialog</name>
    <message>
        <source>every project</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>“%1” is watched by %2.</source>
        <translation>„%1“ wird von %2 überwacht.</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>%1 wird nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>What watches %1</source>
        <translation>Was %1 überwacht</translation>
    </message>
    <message>
        <source>A question to a Prometheus. What it says is shown before and after each deployment, and can be a rule for going further. {project}, {environment} and {commit} between quotes are filled in.</source>
        <translation>Eine Frage an einen Prometheus. Was er sagt, wird vor und nach jedem Deployment gezeigt und kann eine Regel für den weiteren Weg sein. {project}, {environment} und {commit} werden zwischen Anführungszeichen eingesetzt.</translation>
    </message>
    <message>
        <source>Do not as&amp;k it any more</source>
        <translation>Nicht mehr abfra&amp;gen</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein einziges Wort</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Address of the Prometheus</source>
        <translation>&amp;Adresse des Prometheus</translation>
    </message>
    <message>
        <source>P&amp;romQL</source>
        <translation>Prom&amp;QL</translation>
    </message>
    <message>
        <source>It gives one series</source>
        <translation>Liefert eine Zeitreihe</translation>
    </message>
    <message>
        <source>It &amp;measures</source>
        <translation>Ge&amp;messen wird</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Written behind a value: %, s</source>
        <translation>Steht hinter einem Wert: %, s</translation>
    </message>
    <message>
        <source>&amp;Which values are good</source>
        <translation>&amp;Welche Werte gut sind</translation>
    </message>
    <message>
        <source>&amp;Bad beyond</source>
        <translation>&amp;Schlecht jenseits von</translation>
    </message>
    <message>
        <source>In the query’s own unit</source>
        <translation>In der Einheit der Abfrage</translation>
    </message>
    <message>
        <source>At &amp;least so many values</source>
        <translation>Mindestens so &amp;viele Werte</translation>
    </message>
    <message>
        <source>Fewer say nothing</source>
        <translation>Weniger sagen nichts</translation>
    </message>
    <message>
        <source>At least so many m&amp;inutes</source>
        <translation>Mindestens so viele M&amp;inuten</translation>
    </message>
    <message>
        <source>Less says nothing</source>
        <translation>Weniger sagt nichts</translation>
    </message>
    <message>
        <source>Minutes looked at be&amp;fore</source>
        <translation>Betrachtete Minuten &amp;davor</translation>
    </message>
    <message>
        <source>Minutes looked at af&amp;ter</source>
        <translation>Betrachtete Minuten dana&amp;ch</translation>
    </message>
    <message>
        <source>Minutes left &amp;out after a deployment</source>
        <translation>Ausge&amp;lassene Minuten nach einem Deployment</translation>
    </message>
    <message>
        <source>What a rate() still averages over; 0 for none</source>
        <translation>Worüber ein rate() noch mittelt; 0 für keine</translation>
    </message>
    <message>
        <source>Approvals there that rest on it will be void: nobody agreed to another question.</source>
        <translation>Freigaben dort, die sich darauf stützen, werden hinfällig: Einer anderen Frage hat niemand zugestimmt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>eine neue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a monitor, a project</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Give it a name of one word, such as error-rate.</source>
        <translation>Geben Sie einen Namen aus einem einzigen Wort an, etwa error-rate.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Schreiben Sie eine Zahl, etwa %1.</translation>
    </message>
    <message>
        <source>Write what the Prometheus is asked.</source>
        <translation>Schreiben Sie, was der Prometheus gefragt wird.</translation>
    </message>
    <message>
        <source>That is longer than what is looked at before or after.</source>
        <translation>Das ist länger als das, was davor oder danach betrachtet wird.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorImpact</name>
    <message>
        <source>It never went live, so nothing came of it.</source>
        <translation>Es ging nie live, darum hatte es keine Auswirkung.</translation>
    </message>
    <message numerus="yes">
        <source>It is too early: that can be said %n minute(s) from now.</source>
        <translation>
            <numerusform>Es ist zu früh: Das lässt sich in %n Minute sagen.</numerusform>
            <numerusform>Es ist zu früh: Das lässt sich in %n Minuten sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>Es war weniger als %n Minute live, nachdem es sich eingespielt hatte.</numerusform>
            <numerusform>Es war weniger als %n Minuten live, nachdem es sich eingespielt hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was there before was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>Was vorher dort war, war weniger als %n Minute live, nachdem es sich eingespielt hatte.</numerusform>
            <numerusform>Was vorher dort war, war weniger als %n Minuten live, nachdem es sich eingespielt hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>After it: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Before it: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>Whether %1 changed is not known. %2</source>
        <translation>Ob sich %1 verändert hat, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after; beyond %3: %4 of the time before, %5 after.</source>
        <translation>%1 vorher, %2 nachher; jenseits von %3: vorher %4 der Zeit, nachher %5.</translation>
    </message>
    <message>
        <source>%1 got better: %2</source>
        <translation>%1 wurde besser: %2</translation>
    </message>
    <message>
        <source>%1 got worse: %2</source>
        <translation>%1 wurde schlechter: %2</translation>
    </message>
    <message>
        <source>%1 stayed the same: %2</source>
        <translation>%1 blieb gleich: %2</translation>
    </message>
    <message>
        <source>Nothing watches %1 in %2, so its impact is not known.</source>
        <translation>Nichts beobachtet %1 in %2, darum ist die Auswirkung nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n got worse</source>
        <translation>
            <numerusform>%n wurde schlechter</numerusform>
            <numerusform>%n wurden schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got better</source>
        <translation>
            <numerusform>%n wurde besser</numerusform>
            <numerusform>%n wurden besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed the same</source>
        <translation>
            <numerusform>%n blieb gleich</numerusform>
            <numerusform>%n blieben gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) watched there: %1.</source>
        <translation>
            <numerusform>Von %n dort beobachteten Kennzahl: %1.</numerusform>
            <numerusform>Von %n dort beobachteten Kennzahlen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorQuery</name>
    <message>
        <source>Nobody can be asked from here.</source>
        <translation>Von hier aus kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was never live anywhere, as far as is known here.</source>
        <translation>„%1“ von „%2“ war nirgends je live, soweit hier bekannt.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorRule</name>
    <message>
        <source>%1 in %2</source>
        <comment>a monitor, an environment</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 ist nicht bekannt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was at most %2 for %3 min, not above %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 lag %3 Min. lang höchstens bei %2, nicht über %4 (%n Wert)</numerusform>
            <numerusform>%1 lag %3 Min. lang höchstens bei %2, nicht über %4 (%n Werte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was at least %2 for %3 min, not below %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 lag %3 Min. lang mindestens bei %2, nicht unter %4 (%n Wert)</numerusform>
            <numerusform>%1 lag %3 Min. lang mindestens bei %2, nicht unter %4 (%n Werte)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was up to %2, above %3 (%4)</source>
        <translation>%1 stieg bis auf %2, über %3 (%4)</translation>
    </message>
    <message>
        <source>%1 was down to %2, below %3 (%4)</source>
        <translation>%1 fiel bis auf %2, unter %3 (%4)</translation>
    </message>
    <message>
        <source>“%1” is no rule about a monitor. Write its name, where, its limit, for how long and with how many points: error-rate@staging&lt;1 10m 20</source>
        <translation>„%1“ ist keine Regel zu einem Monitor. Schreiben Sie seinen Namen, wo, seine Grenze, wie lange und mit wie vielen Punkten: error-rate@staging&lt;1 10m 20</translation>
    </message>
    <message>
        <source>A rule about a monitor needs the monitor&apos;s name.</source>
        <translation>Eine Regel zu einem Monitor braucht den Namen des Monitors.</translation>
    </message>
    <message>
        <source>A rule about a monitor asks for 1 minute to a week, and for 2 to %1 points.</source>
        <translation>Eine Regel zu einem Monitor verlangt 1 Minute bis eine Woche und 2 bis %1 Punkte.</translation>
    </message>
    <message>
        <source>there is no environment before this one.</source>
        <translation>Vor dieser Umgebung gibt es keine.</translation>
    </message>
    <message>
        <source>nobody named such a monitor there.</source>
        <translation>Niemand hat dort einen solchen Monitor genannt.</translation>
    </message>
    <message>
        <source>this very commit never went live there.</source>
        <translation>Genau dieser Commit ging dort nie live.</translation>
    </message>
    <message numerus="yes">
        <source>this very commit was live there for less than the %n minute(s) that are asked for.</source>
        <translation>
            <numerusform>Genau dieser Commit war dort weniger als die verlangte %n Minute live.</numerusform>
            <numerusform>Genau dieser Commit war dort weniger als die verlangten %n Minuten live.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is watched for %2 min first, until %3</source>
        <translation>%1 wird zuerst %2 Min. lang beobachtet, bis %3</translation>
    </message>
    <message>
        <source>it was not asked.</source>
        <translation>Es wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorSeries</name>
    <message>
        <source>The answer is none of a Prometheus. Check the address.</source>
        <translation>Die Antwort ist keine eines Prometheus. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The Prometheus says that it could not answer.</source>
        <translation>Der Prometheus sagt, dass er nicht antworten konnte.</translation>
    </message>
    <message>
        <source>The Prometheus says: %1</source>
        <translation>Der Prometheus sagt: %1</translation>
    </message>
    <message>
        <source>The answer is about times that were not asked for, or out of order.</source>
        <translation>Die Antwort betrifft Zeiten, nach denen nicht gefragt war, oder ist nicht in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>The Prometheus says that its answer may be wrong: %1</source>
        <translation>Der Prometheus sagt, dass seine Antwort falsch sein kann: %1</translation>
    </message>
    <message numerus="yes">
        <source>The query gives %n series where one is asked for: take their sum, average or maximum in it.</source>
        <translation>
            <numerusform>Die Abfrage ergibt %n Reihe, wo eine verlangt ist: Bilden Sie darin Summe, Mittel oder Maximum.</numerusform>
            <numerusform>Die Abfrage ergibt %n Reihen, wo eine verlangt ist: Bilden Sie darin deren Summe, Mittel oder Maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The one of that name is written over.</source>
        <translation>Der Filter dieses Namens wird überschrieben.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
</context>
<context>
    <name>slipway::NamedRows</name>
    <message>
        <source>There is a project named “%1” already. Choose another name.</source>
        <translation>Ein Projekt namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an environment named “%1” already. Choose another name.</source>
        <translation>Eine Umgebung namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already. Choose another name.</source>
        <translation>Eine Verbindung namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no project named “%1”. There are: %2.</source>
        <translation>Ein Projekt namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no project named “%1”; there are none yet. Add one first.</source>
        <translation>Ein Projekt namens „%1“ gibt es nicht; es gibt noch keines. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>There is no environment named “%1”. There are: %2.</source>
        <translation>Eine Umgebung namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no environment named “%1”; there are none yet. Add one first.</source>
        <translation>Eine Umgebung namens „%1“ gibt es nicht; es gibt noch keine. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There are: %2.</source>
        <translation>Eine Verbindung namens „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”; there are none yet. Add one first.</source>
        <translation>Eine Verbindung namens „%1“ gibt es nicht; es gibt noch keine. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>A name is missing. Give it one.</source>
        <translation>Ein Name fehlt. Geben Sie einen an.</translation>
    </message>
    <message>
        <source>The project has deployments in its history, so it stays. Nothing was removed.</source>
        <translation>Das Projekt hat Deployments in seinem Verlauf, darum bleibt es. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>The environment has deployments in its history, so it stays. Nothing was removed.</source>
        <translation>Die Umgebung hat Deployments in ihrem Verlauf, darum bleibt sie. Nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>slipway::NewTrainDialog</name>
    <message>
        <source>New train</source>
        <translation>Neuer Zug</translation>
    </message>
    <message>
        <source>Several projects go into one environment together, in order: the next one goes when the one before is live, and one that fails stops those behind it.</source>
        <translation>Mehrere Projekte gehen gemeinsam und der Reihe nach in eine Umgebung: Das nächste fährt, wenn das davor live ist, und eines, das fehlschlägt, hält die dahinter auf.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Make train</source>
        <translation>Zug zusammenstellen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Wählen Sie die Umgebung, in die er gehen soll.</translation>
    </message>
</context>
<context>
    <name>slipway::Notes</name>
    <message>
        <source>The version “%1” does not count changes, so there is no next one to suggest; choose the next version yourself.</source>
        <translation>Die Version „%1“ zählt keine Änderungen, darum lässt sich keine nächste vorschlagen; wählen Sie die nächste Version selbst.</translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation>Inkompatible Änderungen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Sonstige Änderungen</translation>
    </message>
    <message>
        <source>%1 “%2” does not say what kind of change it is; begin it with a type such as “fix: ”.</source>
        <translation>%1 „%2“ sagt nicht, welche Art Änderung es ist; beginnen Sie mit einem Typ wie „fix: “.</translation>
    </message>
    <message>
        <source>%1 “%2” breaks something but does not say what to do about it; add a BREAKING CHANGE footer.</source>
        <translation>%1 „%2“ bricht etwas, sagt aber nicht, was zu tun ist; ergänzen Sie einen BREAKING-CHANGE-Fuß.</translation>
    </message>
    <message>
        <source>%1 “%2” names no ticket and no pull request; add a Refs footer.</source>
        <translation>%1 „%2“ nennt weder Ticket noch Pull-Request; ergänzen Sie einen Refs-Fuß.</translation>
    </message>
    <message>
        <source>Unreleased</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (first contribution)</source>
        <translation>%1 (erster Beitrag)</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
</context>
<context>
    <name>slipway::NotesDraft</name>
    <message>
        <source>No longer among the commits</source>
        <translation>Nicht mehr unter den Commits</translation>
    </message>
</context>
<context>
    <name>slipway::NotesDraftStore</name>
    <message>
        <source>%1 has changed these notes meanwhile.</source>
        <translation>%1 hat diese Notizen inzwischen geändert.</translation>
    </message>
    <message>
        <source>These notes are not in the workspace any more.</source>
        <translation>Diese Notizen sind nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no such version of these notes.</source>
        <translation>Eine solche Fassung dieser Notizen gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::NotesPage</name>
    <message>
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>From what changed to what people should know</source>
        <translation>Von dem, was sich änderte, zu dem, was man wissen sollte</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) from commits; each knows the commit it came from</source>
        <translation>
            <numerusform>%n Eintrag aus Commits; er weiß, aus welchem Commit er kommt</numerusform>
            <numerusform>%n Einträge aus Commits; jeder weiß, aus welchem Commit er kommt</numerusform>
        </translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>the release before</source>
        <translation>das vorige Release</translation>
    </message>
    <message>
        <source>the main branch</source>
        <translation>der Hauptzweig</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>How the notes are shown</source>
        <translation>Wie die Notizen gezeigt werden</translation>
    </message>
    <message>
        <source>Notes, rendered</source>
        <translation>Notizen, gesetzt</translation>
    </message>
    <message>
        <source>Notes, as Markdown</source>
        <translation>Notizen, als Markdown</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>The notes are on the clipboard.</source>
        <translation>Die Notizen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The notes could not be saved as %1 (%2). Choose another place.</source>
        <translation>Die Notizen konnten nicht als %1 gespeichert werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Notes are written from the commits of a project’s repository.</source>
        <translation>Notizen entstehen aus den Commits im Repository eines Projekts.</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>As Slipway writes them</source>
        <translation>Wie Slipway sie schreibt</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Alle im Haus</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) since</source>
        <translation>
            <numerusform>%n Commit seitdem</numerusform>
            <numerusform>%n Commits seitdem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is another now</source>
        <translation>
            <numerusform>%n Zeile, deren Commit jetzt ein anderer ist</numerusform>
            <numerusform>%n Zeilen, deren Commit jetzt ein anderer ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is gone</source>
        <translation>
            <numerusform>%n Zeile, deren Commit weg ist</numerusform>
            <numerusform>%n Zeilen, deren Commit weg ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in these notes yet: %1. Nothing you wrote is lost by bringing it in.</source>
        <translation>Noch nicht in diesen Notizen: %1. Beim Einarbeiten geht nichts verloren, was Sie geschrieben haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of yours, whose commit is gone, wait at the end of the list for a section.</source>
        <translation>
            <numerusform>%n Zeile von Ihnen, deren Commit weg ist, wartet am Ende der Liste auf einen Abschnitt.</numerusform>
            <numerusform>%n Zeilen von Ihnen, deren Commit weg ist, warten am Ende der Liste auf einen Abschnitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brin&amp;g in</source>
        <translation>&amp;Einarbeiten</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>kept beside the newer text</source>
        <translation>neben dem neueren Text aufbewahrt</translation>
    </message>
    <message>
        <source>%1 Yours is kept among the earlier texts; open these notes again to see theirs.</source>
        <translation>%1 Ihr Text ist unter den früheren Texten aufbewahrt; öffnen Sie diese Notizen neu, um den anderen zu sehen.</translation>
    </message>
    <message>
        <source>Somebody else wrote the text that is there now.</source>
        <translation>Den Text, der jetzt dort steht, hat jemand anders geschrieben.</translation>
    </message>
    <message>
        <source>There is no release of %1 there yet: it is made.</source>
        <translation>Dort gibt es noch kein Release zu %1: Es wird angelegt.</translation>
    </message>
    <message>
        <source>It stands there like this already.</source>
        <translation>Dort steht es schon so.</translation>
    </message>
    <message>
        <source>A draft is there, and is changed.</source>
        <translation>Dort ist ein Entwurf; er wird geändert.</translation>
    </message>
    <message>
        <source>The public release is changed.</source>
        <translation>Das öffentliche Release wird geändert.</translation>
    </message>
    <message>
        <source>“%1” has the notes as a draft.</source>
        <translation>„%1“ hat die Notizen als Entwurf.</translation>
    </message>
    <message>
        <source>The notes are published at “%1”.</source>
        <translation>Die Notizen sind bei „%1“ veröffentlicht.</translation>
    </message>
    <message>
        <source>No connection to a GitHub, GitLab or Gitea knows “%1”. Add one under Connections, with the project’s name there.</source>
        <translation>Keine Verbindung zu einem GitHub, GitLab oder Gitea kennt „%1“. Fügen Sie unter „Verbindungen“ eine hinzu, mit dem Namen des Projekts dort.</translation>
    </message>
    <message>
        <source>Notes of a release can be published: choose one as “To”</source>
        <translation>Veröffentlichen lassen sich die Notizen eines Releases: Wählen Sie eines bei „Nach“</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Ve&amp;röffentlichen…</translation>
    </message>
    <message>
        <source>Somebody else has changed these notes meanwhile, so that nothing more is written here. Yours is kept among the earlier texts.</source>
        <translation>Jemand anderes hat diese Notizen inzwischen geändert, daher wird hier nichts mehr geschrieben. Ihr Text bleibt unter den früheren Texten erhalten.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>There is no line above it in this section.</source>
        <translation>In diesem Abschnitt steht keine Zeile darüber.</translation>
    </message>
    <message>
        <source>Release notes of %1</source>
        <translation>Release Notes von %1</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) there say something else, and stay.</source>
        <translation>
            <numerusform>%n Zeile dort sagt etwas anderes und bleibt.</numerusform>
            <numerusform>%n Zeilen dort sagen etwas anderes und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>In das Projekt</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Changelog (*.md)</source>
        <translation>Changelog (*.md)</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Webseite…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <comment>in the menu to save</comment>
        <translation>Reiner &amp;Text…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Changelog, keeping what people wrote in it…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Changelog, von Menschen Geschriebenes bleibt…</translation>
    </message>
    <message>
        <source>&amp;Formatted, for a mail or a wiki</source>
        <comment>in the menu to copy</comment>
        <translation>&amp;Formatiert, für eine E-Mail oder ein Wiki</translation>
    </message>
    <message>
        <source>Plain te&amp;xt</source>
        <comment>in the menu to copy</comment>
        <translation>Reiner Te&amp;xt</translation>
    </message>
    <message>
        <source>The message of a ta&amp;g</source>
        <comment>in the menu to copy</comment>
        <translation>Meldung eines Ta&amp;gs</translation>
    </message>
</context>
<context>
    <name>slipway::NotesPdf</name>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, pages</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::NotesStudio</name>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Take &amp;in</source>
        <translation>Aufneh&amp;men</translation>
    </message>
    <message>
        <source>The commit says by now: %1</source>
        <translation>Der Commit sagt inzwischen: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>No earlier text yet</source>
        <translation>Noch kein früherer Text</translation>
    </message>
    <message>
        <source>Lines of the notes</source>
        <translation>Zeilen der Notizen</translation>
    </message>
    <message>
        <source>Text of the chosen line, Markdown</source>
        <translation>Text der gewählten Zeile, Markdown</translation>
    </message>
    <message>
        <source>Section of the chosen line</source>
        <translation>Abschnitt der gewählten Zeile</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line of your own (Insert, or Ctrl+Return while writing)</source>
        <translation>Eine eigene Zeile hinzufügen (Einfg, oder Strg+Eingabe beim Schreiben)</translation>
    </message>
    <message>
        <source>Leave the line out or take it in (Space)</source>
        <translation>Die Zeile auslassen oder aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Markdown · Ctrl+↑↓ other lines · Esc back to the list</source>
        <translation>Markdown · Strg+↑↓ andere Zeilen · Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>Sectio&amp;n</source>
        <translation>Abs&amp;chnitt</translation>
    </message>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>Wor&amp;tlaut übernehmen</translation>
    </message>
    <message>
        <source>Keep m&amp;y text</source>
        <translation>Me&amp;inen Text behalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text of the heading</source>
        <translation>Text der Überschrift</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Text before the sections</source>
        <translation>Text vor den Abschnitten</translation>
    </message>
    <message>
        <source>Take the commit’s &amp;words</source>
        <translation>Wortlaut des Commits ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Tell it in the line above</source>
        <translation>In der Zeile darüber nennen</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n to &amp;look at</source>
        <translation>
            <numerusform>%n anz&amp;usehen</numerusform>
            <numerusform>%n anz&amp;usehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets, breaking changes and words: there is nothing to look at</source>
        <translation>Tickets, inkompatible Änderungen und Wörter: Es gibt nichts anzusehen</translation>
    </message>
    <message>
        <source>To the next line that the checks found something in (F8)</source>
        <translation>Zur nächsten Zeile, in der die Prüfungen etwas gefunden haben (F8)</translation>
    </message>
</context>
<context>
    <name>slipway::NotesTemplate</name>
    <message>
        <source>The template is larger than 256 KiB.</source>
        <translation>Die Vorlage ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>The template has more than %1 sections inside each other.</source>
        <translation>Die Vorlage hat mehr als %1 ineinander verschachtelte Abschnitte.</translation>
    </message>
    <message>
        <source>The template cannot be understood: %1</source>
        <translation>Die Vorlage ist nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>What the template writes grows beyond 64 MiB; it repeats itself.</source>
        <translation>Was die Vorlage schreibt, wächst über 64 MiB hinaus; sie wiederholt sich.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2; or name a file.</source>
        <translation>Eine Vorlage „%1“ gibt es nicht. Es gibt: %2; oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>A template is missing from this program.</source>
        <translation>In diesem Programm fehlt eine Vorlage.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Breaking:</source>
        <translation>Inkompatibel:</translation>
    </message>
    <message>
        <source>What’s changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Neue Mitwirkende</translation>
    </message>
    <message>
        <source>Full list</source>
        <translation>Vollständige Liste</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>Before you update</source>
        <translation>Vor dem Aktualisieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Für Sie behoben</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Alles, was darin ist</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The template gives the braces other marks ({{=…=}}), which is not understood here. Write every mark with braces.</source>
        <translation>Die Vorlage ersetzt die geschweiften Klammern durch andere Zeichen ({{=…=}}), was hier nicht verstanden wird. Schreiben Sie jede Marke mit geschweiften Klammern.</translation>
    </message>
</context>
<context>
    <name>slipway::OverrideDialog</name>
    <message>
        <source>The freeze is overridden for %1 until %2.</source>
        <translation>Für %1 gilt bis %2 eine Ausnahme von der Sperre.</translation>
    </message>
    <message>
        <source>Override the freeze of %1</source>
        <translation>Die Sperre von %1 übergehen</translation>
    </message>
    <message>
        <source>%1 %2 may go in although a freeze holds; nothing else may. It ends when the release, the rules or the freeze change.</source>
        <translation>%1 %2 darf hinein, obwohl eine Sperre gilt; sonst nichts. Die Ausnahme endet, wenn sich das Release, die Regeln oder die Sperre ändern.</translation>
    </message>
    <message>
        <source>What is overridden</source>
        <translation>Was übergangen wird</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Andere werden lesen, warum; es bleibt im Protokollbuch</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>four hours</source>
        <translation>vier Stunden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>drei Tage</translation>
    </message>
    <message>
        <source>It &amp;holds for</source>
        <translation>Gilt &amp;für</translation>
    </message>
    <message>
        <source>Override the freeze</source>
        <translation>Sperre übergehen</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Eine Schlüsseldatei oder die .pub-Datei eines Schlüssels in Ihrem Agenten</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Ihr &amp;SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Signers are set up here: it is signed with your own key</source>
        <translation>Hier sind Unterzeichner eingerichtet: Es wird mit Ihrem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Sagen Sie, warum: Andere werden es wissen wollen.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Wählen Sie den SSH-Schlüssel, der hier als Ihrer bekannt ist.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Es wird auf den Schlüssel gewartet. Ein Sicherheitsschlüssel will vielleicht berührt werden; „Abbrechen“ gibt auf.</translation>
    </message>
</context>
<context>
    <name>slipway::OverrideLedger</name>
    <message>
        <source>This is no statement of an override that this Slipway knows.</source>
        <translation>Das ist keine Erklärung einer Ausnahme, die dieses Slipway kennt.</translation>
    </message>
    <message>
        <source>it was given in another workspace</source>
        <translation>sie wurde in einem anderen Arbeitsbereich erteilt</translation>
    </message>
    <message>
        <source>it was given for another environment of this name</source>
        <translation>sie wurde für eine andere Umgebung dieses Namens erteilt</translation>
    </message>
    <message>
        <source>what was signed stands in the ledger already</source>
        <translation>was signiert wurde, steht schon im Protokollbuch</translation>
    </message>
    <message>
        <source>what was signed names another person</source>
        <translation>was signiert wurde, nennt eine andere Person</translation>
    </message>
    <message>
        <source>There is no override number %1; “freeze override list” shows them.</source>
        <translation>Es gibt keine Ausnahme Nummer %1; „freeze override list“ zeigt sie.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>Was signiert wurde, stammt von einer anderen Person oder gehört zu einem anderen Protokollbuch.</translation>
    </message>
    <message>
        <source>it is not signed, and signers are set up</source>
        <translation>sie ist nicht signiert, und Unterzeichner sind eingerichtet</translation>
    </message>
    <message>
        <source>its signature is not good</source>
        <translation>ihre Signatur ist nicht gültig</translation>
    </message>
</context>
<context>
    <name>slipway::Page</name>
    <message>
        <source>This could not be shown</source>
        <translation>Das konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Überführungen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Das Bild liegt in %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is the past. To act, go back to now.</source>
        <translation>Dies ist die Vergangenheit. Um zu handeln, kehren Sie zur Gegenwart zurück.</translation>
    </message>
</context>
<context>
    <name>slipway::PageState</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>slipway::PastBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message>
        <source>As of %1: this is the past. To act, go back to now.</source>
        <translation>Stand: %1. Das ist die Vergangenheit. Um zu handeln, kehren Sie zur Gegenwart zurück.</translation>
    </message>
</context>
<context>
    <name>slipway::PeriodReport</name>
    <message numerus="yes">
        <source>and %Ln more, in the workspace</source>
        <translation>
            <numerusform>und noch %Ln, im Arbeitsbereich</numerusform>
            <numerusform>und noch %Ln, im Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie sie berechnet wird</translation>
    </message>
    <message>
        <source>No metric could be computed.</source>
        <translation>Keine Metrik konnte berechnet werden.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was deployed.</source>
        <translation>Nichts wurde deployt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>No incident was told of.</source>
        <translation>Kein Vorfall wurde gemeldet.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Nobody decided anything.</source>
        <translation>Niemand hat etwas entschieden.</translation>
    </message>
    <message>
        <source>Report: all projects</source>
        <translation>Bericht: alle Projekte</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>%1 to %2, written %3</source>
        <translation>%1 bis %2, geschrieben %3</translation>
    </message>
    <message>
        <source>A demo: everything in it is made up.</source>
        <translation>Eine Demo: Alles darin ist erfunden.</translation>
    </message>
    <message>
        <source>Delivery metrics</source>
        <translation>Liefermetriken</translation>
    </message>
    <message>
        <source>How much went where</source>
        <translation>Wie viel wohin ging</translation>
    </message>
    <message>
        <source>Released to production</source>
        <translation>In die Produktion gebracht</translation>
    </message>
    <message>
        <source>Nothing went live in production.</source>
        <translation>Nichts ging in der Produktion live.</translation>
    </message>
    <message>
        <source>During a freeze</source>
        <translation>Während einer Sperre</translation>
    </message>
    <message>
        <source>Nothing went in while a freeze held.</source>
        <translation>Nichts kam hinein, während eine Sperre galt.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
</context>
<context>
    <name>slipway::PlannedListModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>looking at the gates…</source>
        <translation>Schranken werden geprüft…</translation>
    </message>
    <message>
        <source>can move</source>
        <translation>kann weitergehen</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a reason</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is live, what would be</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
</context>
<context>
    <name>slipway::Point</name>
    <message>
        <source>“%1” can mean several things in “%2”. Write one of: %3.</source>
        <translation>„%1“ kann in „%2“ mehreres bedeuten. Schreiben Sie eines von: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is no environment, release, tag, branch or commit of “%2”. Environments: %3. Newest releases: %4.</source>
        <translation>„%1“ ist weder Umgebung noch Release, Tag, Zweig oder Commit von „%2“. Umgebungen: %3. Neueste Releases: %4.</translation>
    </message>
</context>
<context>
    <name>slipway::PointChoices</name>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
</context>
<context>
    <name>slipway::PolicyText</name>
    <message>
        <source>Nobody has to approve.</source>
        <translation>Niemand muss freigeben.</translation>
    </message>
    <message>
        <source>One person approves.</source>
        <translation>Eine Person gibt frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n different person(s) approve.</source>
        <translation>
            <numerusform>%n Person gibt frei.</numerusform>
            <numerusform>%n verschiedene Personen geben frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of anybody</source>
        <translation>%1 beliebige</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many, of a role</comment>
        <translation>%1 mit Rolle %2</translation>
    </message>
    <message>
        <source>Different people approve, one after the other: %1.</source>
        <translation>Verschiedene Personen geben nacheinander frei: %1.</translation>
    </message>
    <message>
        <source>Different people approve: %1.</source>
        <translation>Verschiedene Personen geben frei: %1.</translation>
    </message>
    <message>
        <source>Whoever asks may be among them.</source>
        <translation>Wer beantragt, darf dabei sein.</translation>
    </message>
    <message>
        <source>Whoever asks may not be among them.</source>
        <translation>Wer beantragt, darf nicht dabei sein.</translation>
    </message>
    <message numerus="yes">
        <source>An approval holds for %n hour(s) after it was asked for.</source>
        <translation>
            <numerusform>Eine Freigabe gilt %n Stunde lang nach dem Antrag.</numerusform>
            <numerusform>Eine Freigabe gilt %n Stunden lang nach dem Antrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>every check</source>
        <translation>alle Prüfungen</translation>
    </message>
    <message>
        <source>Green for the exact commit: %1.</source>
        <translation>Grün für genau diesen Commit: %1.</translation>
    </message>
    <message>
        <source>Its release notes are published.</source>
        <translation>Seine Release Notes sind veröffentlicht.</translation>
    </message>
    <message>
        <source>Its files are published, each with a digest.</source>
        <translation>Seine Dateien sind veröffentlicht, jede mit Prüfsumme.</translation>
    </message>
    <message>
        <source>It was live in the environment before this one (there is none).</source>
        <translation>Es war in der Umgebung vor dieser live (es gibt keine).</translation>
    </message>
    <message>
        <source>It was live in %1 before.</source>
        <translation>Es war vorher in %1 live.</translation>
    </message>
    <message>
        <source>It was live for %1 in the environment before this one (there is none).</source>
        <translation>Es war %1 lang in der Umgebung vor dieser live (es gibt keine).</translation>
    </message>
    <message>
        <source>It was live for %1 in %2 without a break.</source>
        <translation>Es war %1 lang ohne Unterbrechung in %2 live.</translation>
    </message>
    <message>
        <source>Its tag is like %1.</source>
        <translation>Sein Tag sieht aus wie %1.</translation>
    </message>
    <message>
        <source>Its commit is in the branch %1.</source>
        <translation>Sein Commit ist im Zweig %1.</translation>
    </message>
    <message>
        <source>Nothing that is live there gets lost by it.</source>
        <translation>Nichts, was dort live ist, geht dadurch verloren.</translation>
    </message>
    <message>
        <source>Its risk is %1 of 100 at most.</source>
        <translation>Sein Risiko ist höchstens %1 von 100.</translation>
    </message>
    <message>
        <source>%1 have passed since it was asked for.</source>
        <translation>Wartezeit seit dem Antrag: %1.</translation>
    </message>
    <message>
        <source>Only at this time: %1.</source>
        <translation>Nur zu dieser Zeit: %1.</translation>
    </message>
    <message>
        <source>What passes all of this goes there by itself, without a person.</source>
        <translation>Was all das erfüllt, geht von selbst dorthin, ohne menschliches Zutun.</translation>
    </message>
    <message>
        <source>A person promotes it.</source>
        <translation>Eine Person überführt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2–%3 (%4)</source>
        <comment>days, from, until, time zone</comment>
        <translation>%1, %2–%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n Freigabe</numerusform>
            <numerusform>%n Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>soak %1</source>
        <translation>Bewährung %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>Somebody has ticked: %1.</source>
        <translation>Jemand hat abgehakt: %1.</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Wartezeit %1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>in the environment before this one (there is none)</source>
        <translation>in der Umgebung vor dieser (es gibt keine)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not above %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 lag %3 %4 lang nicht über %2, nachdem genau dieser Commit dort live gegangen war (mindestens %n Wert).</numerusform>
            <numerusform>%1 lag %3 %4 lang nicht über %2, nachdem genau dieser Commit dort live gegangen war (mindestens %n Werte).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not below %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 lag %3 %4 lang nicht unter %2, nachdem genau dieser Commit dort live gegangen war (mindestens %n Wert).</numerusform>
            <numerusform>%1 lag %3 %4 lang nicht unter %2, nachdem genau dieser Commit dort live gegangen war (mindestens %n Werte).</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of these rules waits until another person confirms it.</source>
        <translation>Eine Änderung dieser Regeln wartet, bis eine andere Person sie bestätigt.</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Anybody may override a freeze for one release, with a reason.</source>
        <translation>Jeder darf eine Sperre für ein Release übergehen, mit Begründung.</translation>
    </message>
    <message>
        <source>A freeze may be overridden for one release, with a reason, by: %1.</source>
        <translation>Eine Sperre übergehen darf, für ein Release und mit Begründung: %1.</translation>
    </message>
    <message>
        <source>Advisory gate: Slipway keeps to these rules, and a deployment that is started elsewhere is not stopped by them.</source>
        <translation>Beratende Schranke: Slipway hält sich an diese Regeln; ein Deployment, das anderswo gestartet wird, halten sie nicht auf.</translation>
    </message>
    <message>
        <source>The job that deploys there runs verify.sh, and refuses what was not approved.</source>
        <translation>Der Job, der dort deployt, führt verify.sh aus und weist ab, was nicht genehmigt wurde.</translation>
    </message>
</context>
<context>
    <name>slipway::PollPlan</name>
    <message>
        <source>Being asked now.</source>
        <translation>Wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Not asked again by itself: correct the connection, or sync it yourself when it is mended.</source>
        <translation>Wird nicht von selbst wieder gefragt: Berichtigen Sie die Verbindung, oder synchronisieren Sie sie selbst, wenn es behoben ist.</translation>
    </message>
    <message>
        <source>Not asked again by itself: it said too often that it is asked too much. Sync it yourself later.</source>
        <translation>Wird nicht von selbst wieder gefragt: Der Server hat zu oft gesagt, dass er zu viel gefragt wird. Synchronisieren Sie später selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Asked again at %1, after %n failure(s).</source>
        <translation>
            <numerusform>Wird um %1 wieder gefragt, nach %n Fehlschlag.</numerusform>
            <numerusform>Wird um %1 wieder gefragt, nach %n Fehlschlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again at %1.</source>
        <translation>Wird um %1 wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresAddress</name>
    <message>
        <source>The address of the workspace says “%1”, which Slipway does not pass on to the server. Take it out.</source>
        <translation>Die Adresse des Arbeitsbereichs enthält „%1“, was Slipway nicht an den Server weitergibt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>The server “%1” could not prove that it is the one you mean. Check the address, or name the authority of its certificate with sslrootcert.</source>
        <translation>Der Server „%1“ konnte nicht beweisen, dass er der gemeinte ist. Prüfen Sie die Adresse oder nennen Sie mit sslrootcert die Stelle, die sein Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept your name or password. Check them in the keyring, ~/.pgpass or the service file.</source>
        <translation>Der Server „%1“ hat Namen oder Passwort nicht angenommen. Prüfen Sie beides im Schlüsselbund, in ~/.pgpass oder in der Servicedatei.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server “%2”. Check the address, or have it made.</source>
        <translation>Auf dem Server „%2“ gibt es keine Datenbank „%1“. Prüfen Sie die Adresse oder lassen Sie sie anlegen.</translation>
    </message>
    <message>
        <source>The server “%1” of the workspace does not answer. Check the address and the network, and try again.</source>
        <translation>Der Server „%1“ des Arbeitsbereichs antwortet nicht. Prüfen Sie die Adresse und das Netz und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresEngine</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing. Install the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The workspace&apos;s tables could not be brought up to date. Nothing was changed; your account may lack the right to do it.</source>
        <translation>Die Tabellen des Arbeitsbereichs ließen sich nicht aktualisieren. Nichts wurde geändert; vielleicht fehlt Ihrem Konto das Recht dazu.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einem neueren Slipway geschrieben. Aktualisieren Sie Slipway, um ihn zu öffnen; er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>There is no workspace in “%1”. Check the address, or make one there first.</source>
        <translation>In „%1“ gibt es keinen Arbeitsbereich. Prüfen Sie die Adresse oder legen Sie dort zuerst einen an.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already. Choose another database, or open what is there.</source>
        <translation>In „%1“ gibt es schon einen Arbeitsbereich. Wählen Sie eine andere Datenbank oder öffnen Sie, was dort ist.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresRights</name>
    <message>
        <source>This workspace is a file, and files know no roles: whoever may write the file may write all of it. Roles are for workspaces on a PostgreSQL server.</source>
        <translation>Dieser Arbeitsbereich ist eine Datei, und Dateien kennen keine Rollen: Wer die Datei schreiben darf, darf alles darin schreiben. Rollen gibt es für Arbeitsbereiche auf einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Only “%1”, who made this workspace, may say who works in it; you are “%2” there.</source>
        <translation>Nur „%1“, von wem dieser Arbeitsbereich angelegt wurde, darf sagen, wer darin arbeitet; Sie sind dort „%2“.</translation>
    </message>
    <message>
        <source>The server has no role “%1”. Make it there first: CREATE ROLE %1 LOGIN</source>
        <translation>Der Server hat keine Rolle „%1“. Legen Sie sie dort zuerst an: CREATE ROLE %1 LOGIN</translation>
    </message>
    <message>
        <source>“%1” owns the workspace or is a superuser: the server keeps nothing from it. Give people a role of their own.</source>
        <translation>„%1“ besitzt den Arbeitsbereich oder ist Superuser: Der Server enthält dieser Rolle nichts vor. Geben Sie Personen eine eigene Rolle.</translation>
    </message>
    <message>
        <source>“%1” is a member of the role that owns the workspace, or may make roles and so become one: the server keeps nothing from it. Take that from it first.</source>
        <translation>„%1“ gehört zu der Rolle, der der Arbeitsbereich gehört, oder darf Rollen anlegen und so dazu werden: Der Server hält nichts von ihr fern. Nehmen Sie ihr das zuerst.</translation>
    </message>
</context>
<context>
    <name>slipway::PromoteDialog</name>
    <message>
        <source>Promote a release</source>
        <translation>Release überführen</translation>
    </message>
    <message>
        <source>Every gate is checked once more when you press the button; then the server is asked, once.</source>
        <translation>Jede Schranke wird beim Drücken des Knopfes noch einmal geprüft; dann wird der Server beauftragt, genau einmal.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Goes back to what was live there before. A freeze is told to you, and does not stop it.</source>
        <translation>Kehrt zu dem zurück, was dort vorher live war. Eine Sperre wird Ihnen genannt, hält es aber nicht auf.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Back &amp;to</source>
        <translation>&amp;Zurück auf</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Eine Version des Projekts, etwa 1.4.0</translation>
    </message>
    <message>
        <source>Empty: the last good release that was live there</source>
        <translation>Leer: das letzte gute Release, das dort live war</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Optional; steht dann im Protokollbuch</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>As&amp;k for approval…</source>
        <translation>&amp;Freigabe beantragen…</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Überführen</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>No gate stands in the way</source>
        <translation>Keine Schranke steht im Weg</translation>
    </message>
    <message>
        <source>Looking at the gates…</source>
        <translation>Die Schranken werden geprüft…</translation>
    </message>
    <message>
        <source>Carried by %1.</source>
        <translation>Ausgeliefert durch %1.</translation>
    </message>
    <message>
        <source>Risk %1 of 100.</source>
        <translation>Risiko %1 von 100.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Sagen Sie, welches Release.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Wählen Sie die Umgebung, in die es soll.</translation>
    </message>
    <message>
        <source>The gates are being looked at; a moment.</source>
        <translation>Die Schranken werden gerade geprüft; einen Moment.</translation>
    </message>
    <message>
        <source>A gate stands in the way; the list below says which.</source>
        <translation>Eine Schranke steht im Weg; die Liste unten sagt, welche.</translation>
    </message>
    <message>
        <source>Say who &amp;carries it there…</source>
        <translation>&amp;Angeben, wer es dorthin ausliefert…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would be taken back</source>
        <translation>
            <numerusform>%n Commit würde zurückgenommen</numerusform>
            <numerusform>%n Commits würden zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n Live-Commit ginge verloren</numerusform>
            <numerusform>%n Live-Commits gingen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n Commit würde live</numerusform>
            <numerusform>%n Commits würden live</numerusform>
        </translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;Checkliste…</translation>
    </message>
    <message>
        <source>O&amp;verride the freeze…</source>
        <translation>Sperre ü&amp;bergehen…</translation>
    </message>
</context>
<context>
    <name>slipway::Promoting</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commit(s) taken back</source>
        <translation>
            <numerusform>%1, %n Commit wird zurückgenommen</numerusform>
            <numerusform>%1, %n Commits werden zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commit(s) become live</source>
        <translation>
            <numerusform>%1, %n Commit wird live</numerusform>
            <numerusform>%1, %n Commits werden live</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 into %3</source>
        <translation>%1 %2 nach %3</translation>
    </message>
    <message>
        <source>%1: live.</source>
        <translation>%1: live.</translation>
    </message>
    <message>
        <source>%1: no answer came, so it is not known whether it began. The next sync finds out.</source>
        <translation>%1: Es kam keine Antwort, darum ist nicht bekannt, ob es begonnen hat. Die nächste Synchronisierung findet es heraus.</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1: the server has begun it.</source>
        <translation>%1: Der Server hat es begonnen.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>an unknown commit</source>
        <translation>ein unbekannter Commit</translation>
    </message>
</context>
<context>
    <name>slipway::Promotion</name>
    <message>
        <source>A release is carried either by a connection or by a command of your own; name one of the two.</source>
        <translation>Ein Release wird entweder von einer Verbindung oder von einem eigenen Befehl ausgeliefert; nennen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A command needs the name of a program.</source>
        <translation>Ein Befehl braucht den Namen eines Programms.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionListModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was said last</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird beauftragt</translation>
    </message>
    <message>
        <source>unknown, checking</source>
        <translation>unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>went live</source>
        <translation>live gegangen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, release, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPlan</name>
    <message>
        <source>There is nothing to go back to: “%1” had no other good release of “%2” before.</source>
        <translation>Es gibt nichts, wohin es zurückgehen könnte: „%1“ hatte vorher kein anderes gutes Release von „%2“.</translation>
    </message>
    <message>
        <source>The repository of “%1” cannot be read here, so its releases are not known.</source>
        <translation>Das Repository von „%1“ ist hier nicht lesbar, darum sind seine Releases nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody is named who carries %1 into %2: say which job or command does</source>
        <translation>Niemand ist genannt, der %1 nach %2 ausliefert: Geben Sie an, welcher Job oder Befehl es tut</translation>
    </message>
    <message>
        <source>“%3” is to carry %1 into %2, but there is no such connection any more</source>
        <translation>„%3“ soll %1 nach %2 ausliefern, aber eine solche Verbindung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it may be by whoever wants this release in</source>
        <translation>sie könnte von derselben Person stammen, die dieses Release hineinlassen will</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionStore</name>
    <message>
        <source>There is no promotion number %1.</source>
        <translation>Eine Überführung mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionsPage</name>
    <message>
        <source>an unknown commit</source>
        <translation>ein unbekannter Commit</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Noch keine Umgebung</translation>
    </message>
    <message>
        <source>Releases are promoted from one environment to the next.</source>
        <translation>Releases werden von einer Umgebung in die nächste überführt.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Could move · %1</source>
        <translation>Könnte weitergehen · %1</translation>
    </message>
    <message>
        <source>Let in before</source>
        <translation>Bisher hineingelassen</translation>
    </message>
    <message>
        <source>Let in before · %1 under way</source>
        <translation>Bisher hineingelassen · %1 läuft</translation>
    </message>
    <message>
        <source>It is the first environment: a release goes there from the Releases page.</source>
        <translation>Dies ist die erste Umgebung: Ein Release kommt von der Seite „Releases“ aus dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n can move now. What is live in %1 and not here.</source>
        <translation>
            <numerusform>%n kann jetzt weitergehen. Was in %1 live ist und hier nicht.</numerusform>
            <numerusform>%n können jetzt weitergehen. Was in %1 live ist und hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: whatever is live in %1 is live here too.</source>
        <translation>Nichts wartet: Was in %1 live ist, ist auch hier live.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Überführungen</translation>
    </message>
    <message>
        <source>What could go on, what stands in its way, and what was let in before</source>
        <translation>Was weitergehen könnte, was im Weg steht und was bisher hineingelassen wurde</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>What could move</source>
        <translation>Was weitergehen könnte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Ü&amp;berführen…</translation>
    </message>
    <message>
        <source>What was let in</source>
        <translation>Was hineingelassen wurde</translation>
    </message>
    <message>
        <source>Newest first. What is unsure is found out by the next sync.</source>
        <translation>Das Neueste zuerst. Was ungewiss ist, findet die nächste Synchronisierung heraus.</translation>
    </message>
    <message>
        <source>Nothing was let in from here yet.</source>
        <translation>Von hier aus wurde noch nichts hineingelassen.</translation>
    </message>
    <message>
        <source>Its hi&amp;story</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>%1: goes in at %2.</source>
        <translation>%1: kommt zum Termin %2 hinein.</translation>
    </message>
    <message>
        <source>Cancel it?</source>
        <translation>Abbrechen?</translation>
    </message>
    <message>
        <source>%1 does not go in at %2.</source>
        <translation>%1 kommt zum Termin %2 nicht hinein.</translation>
    </message>
    <message>
        <source>Do not let it in</source>
        <translation>Nicht hineinlassen</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>project, release</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The checklist is written.</source>
        <translation>Die Checkliste ist festgelegt.</translation>
    </message>
    <message>
        <source>The train %1 has arrived: every car is live.</source>
        <translation>Der Zug %1 ist angekommen: Jeder Wagen ist live.</translation>
    </message>
    <message>
        <source>The train %1 has stopped. %2</source>
        <translation>Der Zug %1 ist stehen geblieben. %2</translation>
    </message>
    <message>
        <source>The train %1 is under way. Send it on when the car that is on its way is live.</source>
        <translation>Der Zug %1 ist unterwegs. Lassen Sie ihn weiterfahren, wenn der Wagen, der gerade unterwegs ist, live ist.</translation>
    </message>
    <message>
        <source>The train %1 is ready. Couple on what goes.</source>
        <translation>Der Zug %1 ist bereit. Kuppeln Sie an, was mitfährt.</translation>
    </message>
    <message>
        <source>%1 %2 is coupled on.</source>
        <translation>%1 %2 ist angekuppelt.</translation>
    </message>
    <message>
        <source>%1 is off the train.</source>
        <translation>%1 ist abgekuppelt.</translation>
    </message>
    <message>
        <source>Send the train on?</source>
        <translation>Den Zug weiterfahren lassen?</translation>
    </message>
    <message>
        <source>Let the train depart?</source>
        <translation>Den Zug abfahren lassen?</translation>
    </message>
    <message>
        <source>%1 %2 goes into %3 next. Every gate is asked again for each car; one that is stopped or fails stops those behind it.</source>
        <translation>%1 %2 geht als Nächstes nach %3. Für jeden Wagen werden alle Schranken erneut befragt; einer, der aufgehalten wird oder scheitert, hält die hinter ihm auf.</translation>
    </message>
    <message>
        <source>&amp;Depart</source>
        <translation>Ab&amp;fahren lassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a tab, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zum Termin</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Züge</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 looked at can move now; the others are as you come to them. What is live in %2 and not here.</source>
        <translation>
            <numerusform>%n der %1 angesehenen kann jetzt weitergehen; die anderen werden angesehen, sobald Sie zu ihnen kommen. Was in %2 live ist und hier nicht.</numerusform>
            <numerusform>%n der %1 angesehenen können jetzt weitergehen; die anderen werden angesehen, sobald Sie zu ihnen kommen. Was in %2 live ist und hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;ecklist…</source>
        <translation>Ch&amp;eckliste…</translation>
    </message>
    <message>
        <source>What a person has to tick before it may enter</source>
        <translation>Was ein Mensch abhaken muss, bevor es hineindarf</translation>
    </message>
    <message>
        <source>At a &amp;time…</source>
        <translation>Zum Ter&amp;min…</translation>
    </message>
    <message>
        <source>Releases at a time</source>
        <translation>Releases zum Termin</translation>
    </message>
    <message>
        <source>Each is let in at its time if the gates let it then; a Slipway has to be at work on this workspace.</source>
        <translation>Jedes wird zu seinem Termin hineingelassen, wenn die Schranken es dann zulassen; ein Slipway muss an diesem Arbeitsbereich arbeiten.</translation>
    </message>
    <message>
        <source>No release waits for a time. Set one for what is to go in at night or at a week’s end.</source>
        <translation>Kein Release wartet auf einen Termin. Setzen Sie einen für das, was nachts oder am Wochenende hineinsoll.</translation>
    </message>
    <message>
        <source>Set a ti&amp;me…</source>
        <translation>Termin &amp;setzen…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel it…</source>
        <translation>Abbre&amp;chen…</translation>
    </message>
    <message>
        <source>Send &amp;on</source>
        <translation>&amp;Weiterfahren lassen</translation>
    </message>
</context>
<context>
    <name>slipway::PublicKey</name>
    <message>
        <source>This is not a whole SSH public key. Give the .pub file that ssh-keygen made beside the private one.</source>
        <translation>Das ist kein vollständiger öffentlicher SSH-Schlüssel. Geben Sie die .pub-Datei an, die ssh-keygen neben dem privaten angelegt hat.</translation>
    </message>
    <message>
        <source>Keys of this kind cannot sign here. Make one with ssh-keygen -t ed25519.</source>
        <translation>Schlüssel dieser Art können hier nicht signieren. Erzeugen Sie einen mit ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>This SSH public key is damaged. Copy the .pub file again.</source>
        <translation>Dieser öffentliche SSH-Schlüssel ist beschädigt. Kopieren Sie die .pub-Datei noch einmal.</translation>
    </message>
    <message>
        <source>An RSA key needs 3072 bits or more to sign here. Make a new key with ssh-keygen -t ed25519.</source>
        <translation>Ein RSA-Schlüssel braucht mindestens 3072 Bit, um hier zu signieren. Erzeugen Sie einen neuen Schlüssel mit ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>This is a private key, which is nobody&apos;s but its owner&apos;s. Give the .pub file beside it.</source>
        <translation>Das ist ein privater Schlüssel, der niemanden etwas angeht als seinen Eigentümer. Geben Sie die .pub-Datei daneben an.</translation>
    </message>
    <message>
        <source>A file with exactly one SSH public key is needed, as ssh-keygen writes it.</source>
        <translation>Nötig ist eine Datei mit genau einem öffentlichen SSH-Schlüssel, so wie ssh-keygen sie schreibt.</translation>
    </message>
    <message>
        <source>The line must begin with the kind of the key: names, wildcards, options and certificate authorities do not belong before it.</source>
        <translation>Die Zeile muss mit der Art des Schlüssels beginnen: Namen, Platzhalter, Optionen und Zertifizierungsstellen gehören nicht davor.</translation>
    </message>
    <message>
        <source>This key says that it is of one kind and is of another. Copy the .pub file again.</source>
        <translation>Dieser Schlüssel nennt eine Art und ist von einer anderen. Kopieren Sie die .pub-Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>slipway::PublishDialog</name>
    <message>
        <source>&amp;Write over the other text, which I have read</source>
        <translation>Den anderen Text ü&amp;berschreiben; ich habe ihn gelesen</translation>
    </message>
    <message>
        <source>Publish the notes of %1</source>
        <translation>Release Notes von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>They go to the release’s page at the forge, as you see them in the preview.</source>
        <translation>Sie kommen auf die Seite des Releases bei der Forge, so wie Sie sie in der Vorschau sehen.</translation>
    </message>
    <message>
        <source>As a draft, which nobody else sees</source>
        <translation>Als Entwurf, den sonst niemand sieht</translation>
    </message>
    <message>
        <source>Public, as a pre-release</source>
        <translation>Öffentlich, als Vorabversion</translation>
    </message>
    <message>
        <source>Public, for everybody</source>
        <translation>Öffentlich, für alle</translation>
    </message>
    <message>
        <source>&amp;Forge</source>
        <translation>&amp;Forge</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>What &amp;changes there</source>
        <translation>Was sich &amp;dort ändert</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Asking “%1” what is there…</source>
        <translation>„%1“ wird gefragt, was dort steht…</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>Die Abfrage ist gescheitert: %1</translation>
    </message>
    <message>
        <source>What is there is not known yet. Wait for the answer, or choose another forge.</source>
        <translation>Was dort steht, ist noch nicht bekannt. Warten Sie auf die Antwort oder wählen Sie eine andere Forge.</translation>
    </message>
    <message>
        <source>Somebody else wrote the text that is there. Read the difference and tick the box below, or take over their words first.</source>
        <translation>Den Text, der dort steht, hat jemand anders geschrieben. Lesen Sie den Unterschied und haken Sie das Kästchen unten an, oder übernehmen Sie zuerst die fremden Worte.</translation>
    </message>
    <message>
        <source>There is nothing to publish: it stands there like this already.</source>
        <translation>Es gibt nichts zu veröffentlichen: Es steht dort schon so.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueuedVerdict</name>
    <message>
        <source>It waits there no more. No answer came when it was said, so it may have been these very words that settled it, or somebody else&apos;s.</source>
        <translation>Es wartet dort nicht mehr. Als es mitgeteilt wurde, kam keine Antwort; entschieden hat es also vielleicht genau diese Mitteilung, vielleicht jemand anders.</translation>
    </message>
    <message>
        <source>It waits there no more: somebody else settled it, or it was taken back.</source>
        <translation>Es wartet dort nicht mehr: Jemand anders hat es entschieden, oder es wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Another commit waits there now: %1 instead of %2.</source>
        <translation>Dort wartet jetzt ein anderer Commit: %1 statt %2.</translation>
    </message>
    <message>
        <source>an unknown one</source>
        <translation>ein unbekannter</translation>
    </message>
    <message>
        <source>Another version waits there now: %1 instead of %2.</source>
        <translation>Dort wartet jetzt eine andere Version: %1 statt %2.</translation>
    </message>
    <message>
        <source>It waits for another place now: %1.</source>
        <translation>Es wartet jetzt auf ein anderes Ziel: %1.</translation>
    </message>
    <message>
        <source>It is asked anew there by now, or with other words, so it is another question: decide it again.</source>
        <translation>Es wird dort inzwischen neu oder mit anderen Worten gefragt, ist also eine andere Frage: Entscheiden Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>slipway::QueuedVerdictStore</name>
    <message>
        <source>There is no decision number %1 that waits to be said.</source>
        <translation>Eine noch mitzuteilende Entscheidung mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::RailModel</name>
    <message>
        <source>%1: its commit is not in the repository</source>
        <translation>%1: Der Commit ist nicht im Repository</translation>
    </message>
    <message>
        <source>%1: %2, older than all that is listed here</source>
        <translation>%1: %2, älter als alles hier Aufgeführte</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3</source>
        <translation>%1 steht hier: %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n commit(s) that never came back to the main line</source>
        <translation>
            <numerusform>und %n Commit, der nie auf die Hauptlinie zurückkam</numerusform>
            <numerusform>und %n Commits, die nie auf die Hauptlinie zurückkamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n commit(s) from beside the main line</source>
        <translation>
            <numerusform>und %n Commit abseits der Hauptlinie</numerusform>
            <numerusform>und %n Commits abseits der Hauptlinie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>environment, how long</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Nothing of this project is deployed anywhere yet.</source>
        <translation>Von diesem Projekt ist noch nirgends etwas deployt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not deployed anywhere yet. Next: %1.</source>
        <translation>Noch nirgends deployt. Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>In %1: everywhere.</source>
        <translation>In %1: überall.</translation>
    </message>
    <message>
        <source>In %1; not in %2.</source>
        <translation>In %1; nicht in %2.</translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation>%1 Als Nächstes: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::RailPage</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not deployed anywhere yet</source>
        <translation>noch nirgends deployt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>The rail shows a project’s commits, and how far each environment has come along them.</source>
        <translation>Die Strecke zeigt die Commits eines Projekts und wie weit jede Umgebung auf ihr gekommen ist.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Reading the main line…</source>
        <translation>Die Hauptlinie wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more commit(s))</source>
        <translation>
            <numerusform>%1 (und %n weiterer Commit)</numerusform>
            <numerusform>%1 (und %n weitere Commits)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It lies beside the main line.</source>
        <translation>%1 Er liegt abseits der Hauptlinie.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) by or about “%1”; the newest: %2</source>
        <translation>
            <numerusform>%n Commit von oder über „%1“; der neueste: %2</numerusform>
            <numerusform>%n Commits von oder über „%1“; der neueste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The main line of this project has no commit yet.</source>
        <translation>Die Hauptlinie dieses Projekts hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a commit, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>How far each environment has come along the main line</source>
        <translation>Wie weit jede Umgebung auf der Hauptlinie gekommen ist</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find a commit, pull request, ticket or author</source>
        <translation>Einen Commit, Pull-Request, ein Ticket oder einen Autor finden</translation>
    </message>
    <message>
        <source>Commit, #pull request, ticket or author</source>
        <translation>Commit, #Pull-Request, Ticket oder Autor</translation>
    </message>
    <message>
        <source>Commits and the environments that have them</source>
        <translation>Commits und die Umgebungen, die sie haben</translation>
    </message>
</context>
<context>
    <name>slipway::ReasonDialog</name>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Andere werden lesen, warum; es bleibt im Protokollbuch</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Sagen Sie, warum: Andere werden es wissen wollen.</translation>
    </message>
</context>
<context>
    <name>slipway::RecordDeploymentDialog</name>
    <message>
        <source>v1.4.0 or 1a2b3c4d</source>
        <translation>v1.4.0 oder 1a2b3c4d</translation>
    </message>
    <message>
        <source>found from the tag</source>
        <translation>aus dem Tag ermittelt</translation>
    </message>
    <message>
        <source>Record a deployment</source>
        <translation>Deployment eintragen</translation>
    </message>
    <message>
        <source>For what no connection tells of. It stands in the ledger with your name.</source>
        <translation>Für alles, wovon keine Verbindung berichtet. Es steht mit Ihrem Namen im Protokollbuch.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Commit or tag</source>
        <translation>&amp;Commit oder Tag</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Finished at</source>
        <translation>&amp;Beendet am</translation>
    </message>
    <message>
        <source>&amp;Who deployed it</source>
        <translation>&amp;Wer es deployt hat</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Optional: the job or the log</source>
        <translation>Optional: der Job oder das Log</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Wählen Sie eine Umgebung.</translation>
    </message>
    <message>
        <source>Say what was deployed: a tag, or a commit of at least 4 digits.</source>
        <translation>Sagen Sie, was deployt wurde: ein Tag oder ein Commit mit mindestens 4 Stellen.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Ein Link beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseListModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1, pre-release</source>
        <translation>%1, Vorabversion</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleasesPage</name>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>A project is a repository whose tags are its releases.</source>
        <translation>Ein Projekt ist ein Repository, dessen Tags seine Releases sind.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation>Vorabversion</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>das erste Release</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) since %1</source>
        <translation>
            <numerusform>%n Commit seit %1</numerusform>
            <numerusform>%n Commits seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time</source>
        <translation>
            <numerusform>%n davon zum ersten Mal</numerusform>
            <numerusform>%n davon zum ersten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>It was deployed nowhere yet</source>
        <translation>Es wurde noch nirgends deployt</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Noch wurde niemand gefragt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>&amp;Compare with previous</source>
        <translation>Mit dem vorigen ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Request approval…</source>
        <translation>&amp;Freigabe beantragen…</translation>
    </message>
    <message>
        <source>Choose a release at the left</source>
        <translation>Wählen Sie links ein Release</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>live seit %1</translation>
    </message>
    <message>
        <source>was live until %1</source>
        <translation>war live bis %1</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>No release yet: none of the repository’s tags is a version</source>
        <translation>Noch kein Release: Keines der Tags im Repository ist eine Version</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No server checked its commit</source>
        <translation>Kein Server hat seinen Commit geprüft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>No forge has a page for it</source>
        <translation>Auf keiner Forge gibt es eine Seite dazu</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Ü&amp;berführen…</translation>
    </message>
    <message>
        <source>Marked bad</source>
        <translation>Als schlecht markiert</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a mark, by whom, why</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>H&amp;old…</source>
        <translation>Anha&amp;lten…</translation>
    </message>
    <message>
        <source>Holds it, marks it bad, or lets it go on</source>
        <translation>Hält es an, markiert es als schlecht oder lässt es weitergehen</translation>
    </message>
    <message>
        <source>Lets it into the next environment (Ctrl+Shift+P)</source>
        <translation>Lässt es in die nächste Umgebung (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>As %1 wrote them, %2</source>
        <translation>Wie %1 sie schrieb, %2</translation>
    </message>
    <message>
        <source>For customers, as %1 wrote them, %2</source>
        <translation>Für Kunden, wie %1 sie schrieb, %2</translation>
    </message>
    <message>
        <source>For operations, as %1 wrote them, %2</source>
        <translation>Für den Betrieb, wie %1 sie schrieb, %2</translation>
    </message>
</context>
<context>
    <name>slipway::RequestApprovalDialog</name>
    <message>
        <source>Request approval</source>
        <translation>Freigabe beantragen</translation>
    </message>
    <message>
        <source>Whoever decides sees exactly what would change. The request is bound to the release&apos;s commit as it is now.</source>
        <translation>Wer entscheidet, sieht genau, was sich ändern würde. Der Antrag ist an den jetzigen Commit des Releases gebunden.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Eine Version des Projekts, etwa 1.4.0</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Where it is to go</source>
        <translation>Wohin es gehen soll</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Optional: why now, what to look at</source>
        <translation>Optional: warum jetzt, worauf zu achten ist</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Say which release: an approval is for one exact version.</source>
        <translation>Sagen Sie, welches Release: Eine Freigabe gilt für genau eine Version.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Wählen Sie die Umgebung, in die es gehen soll.</translation>
    </message>
</context>
<context>
    <name>slipway::RevokeKeyDialog</name>
    <message>
        <source>It fell into the &amp;wrong hands</source>
        <translation>In &amp;falsche Hände geraten</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>Einen Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>%1
It signs nothing from now on. Open approvals that rest on it wait again. This cannot be taken back.</source>
        <translation>%1
Er signiert von jetzt an nichts mehr. Offene Freigaben, die auf ihm beruhen, warten wieder. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It stands in the ledger for good</source>
        <translation>Steht für immer im Protokollbuch</translation>
    </message>
    <message>
        <source>Then nothing that it ever signed counts any more, the past included</source>
        <translation>Dann zählt nichts mehr, was er je signiert hat, auch Vergangenes nicht</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Say why; it stands in the ledger for good.</source>
        <translation>Sagen Sie, warum; es steht dann für immer im Protokollbuch.</translation>
    </message>
</context>
<context>
    <name>slipway::Risk</name>
    <message>
        <source>%1 changed lines in %2</source>
        <translation>%1 geänderte Zeilen in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n geänderte Datei</numerusform>
            <numerusform>%n geänderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>touches %1</source>
        <translation>berührt %1</translation>
    </message>
    <message numerus="yes">
        <source>touches %1 and %n more delicate file(s)</source>
        <translation>
            <numerusform>berührt %1 und %n weitere heikle Datei</numerusform>
            <numerusform>berührt %1 und %n weitere heikle Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s) for the first time</source>
        <translation>
            <numerusform>%n Autor zum ersten Mal</numerusform>
            <numerusform>%n Autoren zum ersten Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the one before</source>
        <translation>
            <numerusform>%n Tag seit dem vorigen</numerusform>
            <numerusform>%n Tage seit dem vorigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last %2 deployments here failed</source>
        <translation>%1 der letzten %2 Deployments hier sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>outside of working hours</source>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>on a Friday afternoon</source>
        <translation>an einem Freitagnachmittag</translation>
    </message>
    <message>
        <source>takes back something that is live</source>
        <translation>nimmt etwas zurück, das live ist</translation>
    </message>
</context>
<context>
    <name>slipway::RolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Exactly these from now on. Approvals that wait for a role count whoever has it.</source>
        <translation>Von jetzt an genau diese. Freigaben, die auf eine Rolle warten, zählen jeden, der sie hat.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Leer: keine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>slipway::RuleChange</name>
    <message>
        <source>Two persons can be asked for once two people can sign here, or nobody could change anything any more. Add them first: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>Zwei Personen lassen sich erst verlangen, wenn hier zwei signieren können, sonst könnte niemand mehr etwas ändern. Fügen Sie sie zuerst hinzu: slipway-cli signer add NAME --key DATEI.pub</translation>
    </message>
    <message>
        <source>%1 confirmed this already; the change is made.</source>
        <translation>%1 hat dies schon bestätigt; die Änderung ist vollzogen.</translation>
    </message>
    <message>
        <source>%1 withdrew this. Propose it again where it is still wanted.</source>
        <translation>%1 hat dies zurückgenommen. Schlagen Sie es neu vor, wo es noch gewünscht ist.</translation>
    </message>
    <message>
        <source>You proposed this yourself; another person has to confirm it.</source>
        <translation>Sie haben dies selbst vorgeschlagen; eine andere Person muss es bestätigen.</translation>
    </message>
    <message>
        <source>the rules of %1</source>
        <translation>die Regeln von %1</translation>
    </message>
    <message>
        <source>%1 has no rules of its own any more</source>
        <translation>%1 hat keine eigenen Regeln mehr</translation>
    </message>
    <message>
        <source>%1 may sign</source>
        <translation>%1 darf signieren</translation>
    </message>
    <message>
        <source>keys of %1 are revoked</source>
        <translation>Schlüssel von %1 werden widerrufen</translation>
    </message>
    <message>
        <source>the roles of %1</source>
        <translation>die Rollen von %1</translation>
    </message>
    <message>
        <source>an approval beforehand for %1</source>
        <translation>eine Freigabe im Voraus für %1</translation>
    </message>
    <message>
        <source>one person is enough again in this workspace</source>
        <translation>eine Person genügt wieder in diesem Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>It was proposed more than %n day(s) ago. Withdraw it, and propose it again where it is still wanted.</source>
        <translation>
            <numerusform>Es wurde vor mehr als %n Tag vorgeschlagen. Nehmen Sie es zurück und schlagen Sie es neu vor, wo es noch gewünscht ist.</numerusform>
            <numerusform>Es wurde vor mehr als %n Tagen vorgeschlagen. Nehmen Sie es zurück und schlagen Sie es neu vor, wo es noch gewünscht ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RuleChangeDialog</name>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Eine Schlüsseldatei oder die .pub-Datei eines Schlüssels in Ihrem Agenten</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>Änderung vorschlagen</translation>
    </message>
    <message>
        <source>Two persons are asked for here. Nothing changes until another person, who may sign, confirms it; until then it waits under Rules, for everybody to see.</source>
        <translation>Hier werden zwei Personen verlangt. Nichts ändert sich, bis eine andere Person, die signieren darf, es bestätigt; bis dahin wartet es unter „Regeln“, für alle sichtbar.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Whoever confirms it reads why; it stays in the ledger</source>
        <translation>Wer es bestätigt, liest, warum; es bleibt im Protokollbuch</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Änderung bestätigen</translation>
    </message>
    <message>
        <source>%1 proposed it on %2: “%3”. With your word it takes effect at once.</source>
        <translation>%1 hat es am %2 vorgeschlagen: „%3“. Mit Ihrem Wort tritt es sofort in Kraft.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>It is about %1</source>
        <translation>Es geht um: %1</translation>
    </message>
    <message>
        <source>Nothing else than that</source>
        <translation>Nichts anderes als das</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Ihr &amp;SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Your word is signed with your own key</source>
        <translation>Ihr Wort wird mit Ihrem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Ihr SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Say why: whoever confirms it will want to know.</source>
        <translation>Sagen Sie, warum: Wer es bestätigt, wird es wissen wollen.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Wählen Sie den SSH-Schlüssel, der hier als Ihrer bekannt ist.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Es wird auf den Schlüssel gewartet. Ein Sicherheitsschlüssel will vielleicht berührt werden; „Abbrechen“ gibt auf.</translation>
    </message>
</context>
<context>
    <name>slipway::RuleChangeLedger</name>
    <message>
        <source>It was proposed in another workspace.</source>
        <translation>Es wurde in einem anderen Arbeitsbereich vorgeschlagen.</translation>
    </message>
    <message>
        <source>What was signed stands in the ledger already.</source>
        <translation>Was signiert wurde, steht schon im Protokollbuch.</translation>
    </message>
    <message>
        <source>This is no proposal that this Slipway knows.</source>
        <translation>Das ist kein Vorschlag, den dieses Slipway kennt.</translation>
    </message>
    <message>
        <source>There is no proposed change number %1; “rules list” shows them.</source>
        <translation>Eine vorgeschlagene Änderung mit der Nummer %1 gibt es nicht; „rules list“ zeigt sie.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>Was signiert wurde, stammt von einer anderen Person oder gehört zu einem anderen Protokollbuch.</translation>
    </message>
    <message>
        <source>Its signature is not good.</source>
        <translation>Die Signatur ist nicht gültig.</translation>
    </message>
</context>
<context>
    <name>slipway::RuleListModel</name>
    <message>
        <source>frozen · %1</source>
        <translation>gesperrt · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, its rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read; nothing goes in</source>
        <translation>nicht lesbar; nichts kommt hinein</translation>
    </message>
</context>
<context>
    <name>slipway::RulesEditor</name>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Was die Regel findet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A name there that fits the pattern (a regular expression over the whole name) means what stands at the right; \1 stands for the first bracket. The first rule that fits counts.</source>
        <translation>Ein Name dort, auf den das Muster passt (ein regulärer Ausdruck über den ganzen Namen), bedeutet, was rechts steht; \1 steht für die erste Klammer. Die erste passende Regel zählt.</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Bedeutet hier</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Re&amp;gel hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Regel e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Save r&amp;ules</source>
        <translation>Regeln s&amp;peichern</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) → %1: %2</source>
        <comment>what they mean, their names</comment>
        <translation>
            <numerusform>%n Job → %1: %2</numerusform>
            <numerusform>%n Jobs → %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the workspace has no such name yet)</source>
        <translation>%1 (den Namen hat der Arbeitsbereich noch nicht)</translation>
    </message>
    <message>
        <source>Press Test to see here what the rules catch.</source>
        <translation>Drücken Sie „Testen“, um hier zu sehen, was die Regeln treffen.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) mean no environment: %1</source>
        <translation>
            <numerusform>%n Job bedeutet keine Umgebung: %1</numerusform>
            <numerusform>%n Jobs bedeuten keine Umgebung: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no job to try the rules on.</source>
        <translation>Der Server hat keinen Job, an dem die Regeln probiert werden könnten.</translation>
    </message>
</context>
<context>
    <name>slipway::RulesPage</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, until, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>from %1, until it is ended</source>
        <translation>ab %1, bis sie beendet wird</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>The rules of %1 are written.</source>
        <translation>Die Regeln von %1 sind festgelegt.</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>The freeze is written.</source>
        <translation>Die Sperre ist eingetragen.</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>Die Sperre beenden?</translation>
    </message>
    <message>
        <source>“%1” (%2) stops nothing any more, and does not come back. That it held stays in the ledger.</source>
        <translation>„%1“ (%2) hält nichts mehr auf und kehrt nicht wieder. Dass sie galt, bleibt im Protokollbuch.</translation>
    </message>
    <message>
        <source>The freeze is over.</source>
        <translation>Die Sperre ist beendet.</translation>
    </message>
    <message>
        <source>Releases are carried into %1 now.</source>
        <translation>Releases werden jetzt nach %1 ausgeliefert.</translation>
    </message>
    <message>
        <source>Forget who carries?</source>
        <translation>Vergessen, wer ausliefert?</translation>
    </message>
    <message>
        <source>Nothing can be promoted into “%1” from here any more, until somebody is named again. Open approvals there will be void.</source>
        <translation>Von hier aus lässt sich nichts mehr nach „%1“ überführen, bis wieder jemand genannt ist. Offene Freigaben dort werden ungültig.</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>It is written, with your reason.</source>
        <translation>Es ist eingetragen, mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its access rights.</source>
        <translation>Die Schlüsseldatei „%1“ ist nicht lesbar. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 may sign now.</source>
        <translation>%1 darf jetzt signieren.</translation>
    </message>
    <message>
        <source>The roles of %1 are written.</source>
        <translation>Die Rollen von %1 sind festgelegt.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked.</source>
        <translation>Der Schlüssel von %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Noch keine Umgebung</translation>
    </message>
    <message>
        <source>Rules are an environment’s: name the places that releases run in first.</source>
        <translation>Regeln gehören zu einer Umgebung: Nennen Sie zuerst die Orte, an denen Releases laufen.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Your SSH key, or its .pub file</source>
        <translation>Ihr SSH-Schlüssel oder seine .pub-Datei</translation>
    </message>
    <message>
        <source>Nobody is set up: decisions are recorded as self-attested, and no signature stands behind them. The first signer changes that for everybody.</source>
        <translation>Niemand ist eingerichtet: Entscheidungen werden als Selbstauskunft festgehalten, und keine Signatur steht dahinter. Der erste Unterzeichner ändert das für alle.</translation>
    </message>
    <message>
        <source>Decisions are signed. You have not chosen your key on this machine yet.</source>
        <translation>Entscheidungen werden signiert. Sie haben auf diesem Rechner noch keinen Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>Decisions are signed. Your key (%1) belongs to no signer here: somebody has to add it.</source>
        <translation>Entscheidungen werden signiert. Ihr Schlüssel (%1) gehört hier keinem Unterzeichner: Jemand muss ihn hinzufügen.</translation>
    </message>
    <message>
        <source>Decisions are signed. Yours as %1, with %2.</source>
        <translation>Entscheidungen werden signiert. Ihre als %1, mit %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a tab, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Held and bad</source>
        <translation>Angehalten und schlecht</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What must hold before a release may enter an environment, who carries it, and who may decide</source>
        <translation>Was erfüllt sein muss, bevor ein Release in eine Umgebung darf, wer es ausliefert und wer entscheiden darf</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Teile der Regeln</translation>
    </message>
    <message>
        <source>While a freeze holds, nothing may enter but a roll-back.</source>
        <translation>Solange eine Sperre gilt, darf nichts hinein außer einem Rollback.</translation>
    </message>
    <message>
        <source>No freeze. Before a holiday or a weekend, begin one: everybody sees why.</source>
        <translation>Keine Sperre. Beginnen Sie eine vor einem Feiertag oder Wochenende: Alle sehen, warum.</translation>
    </message>
    <message>
        <source>&amp;New freeze…</source>
        <translation>&amp;Neue Sperre…</translation>
    </message>
    <message>
        <source>&amp;End it…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>A project’s own carrier goes before the one of every project.</source>
        <translation>Was für ein einzelnes Projekt festgelegt ist, geht dem für alle Projekte vor.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A job of a CI server, or a command of your own such as ansible-playbook, carries a release when it is promoted.</source>
        <translation>Noch ist niemand genannt. Ein Job eines CI-Servers oder ein eigener Befehl wie ansible-playbook liefert ein Release aus, wenn es überführt wird.</translation>
    </message>
    <message>
        <source>Name a &amp;carrier…</source>
        <translation>Ausl&amp;ieferung festlegen…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>No signer yet. Add yourself first, with the .pub file of your SSH key.</source>
        <translation>Noch kein Unterzeichner. Fügen Sie zuerst sich selbst hinzu, mit der .pub-Datei Ihres SSH-Schlüssels.</translation>
    </message>
    <message>
        <source>&amp;Add signer…</source>
        <translation>&amp;Unterzeichner hinzufügen…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Mein Sch&amp;lüssel…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>R&amp;ollen…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Held and bad releases</source>
        <translation>Angehaltene und schlechte Releases</translation>
    </message>
    <message>
        <source>A held release enters nowhere until it may go on; no roll-back goes to a bad one.</source>
        <translation>Ein angehaltenes Release kommt nirgends hinein, bis es weitergehen darf; kein Rollback führt zu einem schlechten.</translation>
    </message>
    <message>
        <source>No release is held or marked bad.</source>
        <translation>Kein Release ist angehalten oder als schlecht markiert.</translation>
    </message>
    <message>
        <source>Hol&amp;d or mark…</source>
        <translation>Anhalten oder &amp;markieren…</translation>
    </message>
    <message>
        <source>Approved beforehand: %1, %2.</source>
        <translation>Im Voraus freigegeben: %1, %2.</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Die Freigabe zurücknehmen?</translation>
    </message>
    <message>
        <source>%1: %2. What comes from now on has to be approved by itself; what went in on it stays.</source>
        <translation>%1: %2. Was von jetzt an kommt, muss einzeln freigegeben werden; was damit hineinkam, bleibt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Sie ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Im Voraus freigegeben</translation>
    </message>
    <message>
        <source>Whoever gives one approves every release within its limits. It ends on its day, when it is taken back, or when the rules change.</source>
        <translation>Wer eine erteilt, gibt jedes Release innerhalb ihrer Grenzen frei. Sie endet an ihrem Tag, wenn sie zurückgenommen wird oder wenn sich die Regeln ändern.</translation>
    </message>
    <message>
        <source>Nobody has approved anything beforehand. It serves releases that are always approved anyway, such as patch releases of a small project.</source>
        <translation>Niemand hat etwas im Voraus freigegeben. Es dient Releases, die ohnehin immer freigegeben werden, etwa Patch-Releases eines kleinen Projekts.</translation>
    </message>
    <message>
        <source>Approve &amp;beforehand…</source>
        <translation>Im Voraus &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Proposed. It waits for another person.</source>
        <translation>Vorgeschlagen. Es wartet auf eine andere Person.</translation>
    </message>
    <message>
        <source>The change is made: two persons agreed to it.</source>
        <translation>Die Änderung ist vollzogen: Zwei Personen haben ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Withdraw the change?</source>
        <translation>Die Änderung zurücknehmen?</translation>
    </message>
    <message>
        <source>%1, proposed by %2. Everything stays as it is; that it was proposed stays in the ledger.</source>
        <translation>%1, vorgeschlagen von %2. Alles bleibt, wie es ist; dass es vorgeschlagen wurde, bleibt im Protokollbuch.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Sie ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Every change of rules and signers waits for another person now.</source>
        <translation>Jede Änderung an Regeln und Unterzeichnern wartet jetzt auf eine andere Person.</translation>
    </message>
    <message>
        <source>One person is eno&amp;ugh…</source>
        <translation>Eine &amp;Person genügt…</translation>
    </message>
    <message>
        <source>Every change of rules and signers is proposed by one person and confirmed by another, each with their own key.</source>
        <translation>Jede Änderung an Regeln und Unterzeichnern wird von einer Person vorgeschlagen und von einer anderen bestätigt, jeweils mit dem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>One person’s word is enough here. The rules of an environment can ask for two; so can the workspace, once two people can sign.</source>
        <translation>Hier genügt das Wort einer Person. Die Regeln einer Umgebung können zwei verlangen; der Arbeitsbereich ebenso, sobald zwei Personen signieren können.</translation>
    </message>
    <message>
        <source>Changes of the rules of %1, and of signers, are proposed by one person and confirmed by another.</source>
        <translation>Änderungen an den Regeln von %1 und an Unterzeichnern werden von einer Person vorgeschlagen und von einer anderen bestätigt.</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Changes that want two persons</source>
        <translation>Änderungen, die zwei Personen brauchen</translation>
    </message>
    <message>
        <source>No change waits for another person.</source>
        <translation>Keine Änderung wartet auf eine andere Person.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Ask for two persons everywhere?</source>
        <translation>Überall zwei Personen verlangen?</translation>
    </message>
    <message>
        <source>From then on every change of rules, signers, roles and standing approvals waits until another person confirms it with their own key. Those who can are: %1. To go back, one of them proposes it and another confirms.</source>
        <translation>Von da an wartet jede Änderung an Regeln, Unterzeichnern, Rollen und Dauerfreigaben, bis eine andere Person sie mit dem eigenen Schlüssel bestätigt. Das können: %1. Um dahin zurückzukehren, schlägt es eine dieser Personen vor und eine andere bestätigt es.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Ask for two</source>
        <translation>Zwei verlangen</translation>
    </message>
    <message>
        <source>Ask for two ever&amp;ywhere…</source>
        <translation>Überall zwei verlan&amp;gen…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>slipway::SelfApproval</name>
    <message>
        <source>The account “%1” asked for this, and whose it is is not known, so whoever approves may have asked. Say whose it is: slipway-cli signer add NAME --account %1</source>
        <translation>Das Konto „%1“ hat dies beantragt, und wem es gehört, ist nicht bekannt; wer freigibt, könnte es also selbst beantragt haben. Sagen Sie, wem es gehört: slipway-cli signer add NAME --account %1</translation>
    </message>
    <message>
        <source>“%1” asked for this, by the account “%2”; the rules of %3 want somebody else to approve it.</source>
        <translation>„%1“ hat dies mit dem Konto „%2“ beantragt; die Regeln von %3 verlangen, dass jemand anderes es freigibt.</translation>
    </message>
</context>
<context>
    <name>slipway::ServerGateListModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a project, an environment</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a project, a version, an environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>waits at %1</source>
        <translation>wartet bei %1</translation>
    </message>
    <message>
        <source>waits at %1 · asked by %2</source>
        <translation>wartet bei %1 · angefragt von %2</translation>
    </message>
    <message>
        <source>%1, waits at %2 for %3</source>
        <translation>%1, wartet bei %2 seit %3</translation>
    </message>
    <message>
        <source>%1 approved it; waits to be said to %2</source>
        <translation>%1 hat freigegeben; %2 noch mitzuteilen</translation>
    </message>
    <message>
        <source>%1 refused it; waits to be said to %2</source>
        <translation>%1 hat verweigert; %2 noch mitzuteilen</translation>
    </message>
</context>
<context>
    <name>slipway::ServerSource</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) for the server</source>
        <translation>
            <numerusform>Warte %n Sekunde auf den Server</numerusform>
            <numerusform>Warte %n Sekunden auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>Suche nach Neuem</translation>
    </message>
    <message>
        <source>Waiting for the repository of “%1”</source>
        <translation>Warte auf das Repository von „%1“</translation>
    </message>
    <message>
        <source>Reading deployments</source>
        <translation>Deployments werden gelesen</translation>
    </message>
    <message>
        <source>%1 has answered as much as this account may ask for now. The sync goes on from here after %2.</source>
        <translation>%1 hat für jetzt so viel beantwortet, wie dieses Konto fragen darf. Nach %2 geht die Synchronisierung von hier aus weiter.</translation>
    </message>
</context>
<context>
    <name>slipway::Setup</name>
    <message>
        <source>“%1” in the set-up file is unknown, missing, or not what belongs there. Nothing was changed.</source>
        <translation>„%1“ in der Einrichtungsdatei ist unbekannt, fehlt oder ist nicht, was dort hingehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The set-up file holds “%1” twice (%2). Nothing was changed.</source>
        <translation>Die Einrichtungsdatei enthält „%1“ zweimal (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is too large for a set-up file.</source>
        <translation>Das ist zu groß für eine Einrichtungsdatei.</translation>
    </message>
    <message>
        <source>The set-up file is no JSON at line %1. Nothing was changed.</source>
        <translation>Die Einrichtungsdatei ist in Zeile %1 kein JSON. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no set-up file: the member “%1” is missing. Make one with slipway-cli config export.</source>
        <translation>Das ist keine Einrichtungsdatei: Das Element „%1“ fehlt. Erstellen Sie eine mit slipway-cli config export.</translation>
    </message>
    <message>
        <source>The set-up file was written by a newer Slipway. Update Slipway to read it; nothing was changed.</source>
        <translation>Die Einrichtungsdatei wurde von einem neueren Slipway geschrieben. Aktualisieren Sie Slipway, um sie zu lesen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>slipway::SetupDialog</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Konfigurationsdateien</translation>
    </message>
    <message>
        <source>Who carries</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Address of the version</source>
        <translation>Adresse der Version</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Take over a set-up</source>
        <translation>Einrichtung übernehmen</translation>
    </message>
    <message>
        <source>%1 adds or changes what is listed here. Nothing is removed, and each change stands in the audit log by itself.</source>
        <translation>%1 ergänzt oder ändert, was hier aufgelistet ist. Nichts wird entfernt, und jede Änderung steht einzeln im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>What is added and changed</source>
        <translation>Was hinzukommt und sich ändert</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>ändert: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Alerts as incidents</source>
        <translation>Alarme als Vorfälle</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>slipway::SetupWindows</name>
    <message>
        <source>Set-up (*.json)</source>
        <translation>Einrichtung (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over.</source>
        <translation>
            <numerusform>%n Änderung übernommen.</numerusform>
            <numerusform>%n Änderungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over. Give the token of: %1</source>
        <translation>
            <numerusform>%n Änderung übernommen. Geben Sie das Token an für: %1</numerusform>
            <numerusform>%n Änderungen übernommen. Geben Sie das Token an für: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is set up as %1 says already.</source>
        <translation>Der Arbeitsbereich ist schon so eingerichtet, wie %1 es sagt.</translation>
    </message>
    <message>
        <source>Export the set-up</source>
        <translation>Einrichtung exportieren</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>Einrichtung importieren</translation>
    </message>
    <message>
        <source>The set-up is in %1. Not in it: tokens, signers, roles, and whether changes of rules need two persons everywhere.</source>
        <translation>Die Einrichtung ist in %1. Nicht darin: Token, Unterzeichner, Rollen, und ob Änderungen an Regeln überall zwei Personen brauchen.</translation>
    </message>
    <message>
        <source>Left out, since it looks like a secret: %1</source>
        <translation>Weggelassen, weil es wie ein Geheimnis aussieht: %1</translation>
    </message>
</context>
<context>
    <name>slipway::SideBarButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Signature</name>
    <message>
        <source>The program “ssh-keygen” is not there, so nothing can be signed or verified. Install openssh-client.</source>
        <translation>Das Programm „ssh-keygen“ ist nicht da, darum lässt sich nichts signieren oder prüfen. Installieren Sie openssh-client.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its name and its access rights.</source>
        <translation>Die Schlüsseldatei „%1“ ist nicht lesbar. Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>This is no key that OpenSSH writes today. Name the .pub file beside it, or bring the key up to date with ssh-keygen -p -f FILE.</source>
        <translation>Das ist kein Schlüssel, wie OpenSSH ihn heute schreibt. Nennen Sie die .pub-Datei daneben oder aktualisieren Sie den Schlüssel mit ssh-keygen -p -f DATEI.</translation>
    </message>
    <message>
        <source>The key “%1” is protected by a passphrase. Put it into the agent with “ssh-add %1”, then try again.</source>
        <translation>Der Schlüssel „%1“ ist durch eine Passphrase geschützt. Legen Sie ihn mit „ssh-add %1“ in den Agenten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so OpenSSH does not use it. Run “chmod 600 %1”, then try again.</source>
        <translation>Andere dürfen den Schlüssel „%1“ lesen, darum verwendet OpenSSH ihn nicht. Führen Sie „chmod 600 %1“ aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The key “%1” was not released: the agent or the security key refused, or nobody touched it in time. Try again.</source>
        <translation>Der Schlüssel „%1“ wurde nicht freigegeben: Der Agent oder der Sicherheitsschlüssel hat abgelehnt, oder niemand hat ihn rechtzeitig berührt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The private key of “%1” is neither in the agent nor beside it. Put it into the agent with ssh-add, then try again.</source>
        <translation>Der private Schlüssel zu „%1“ ist weder im Agenten noch daneben. Legen Sie ihn mit ssh-add in den Agenten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>ssh-keygen could not sign with “%1”. The details say why.</source>
        <translation>ssh-keygen konnte mit „%1“ nicht signieren. Die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>This is not a signature as ssh-keygen -Y sign writes it.</source>
        <translation>Das ist keine Signatur, wie ssh-keygen -Y sign sie schreibt.</translation>
    </message>
    <message>
        <source>A signature could not be verified: there is no room for temporary files. Free some space, then try again.</source>
        <translation>Eine Signatur ließ sich nicht prüfen: Für temporäre Dateien ist kein Platz. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>slipway::Signer</name>
    <message>
        <source>“%1” cannot be a signer&apos;s name: letters a to z, digits and . _ @ + - only, beginning with a letter or digit; no wildcards, lists or options. An e-mail address or an account name is good.</source>
        <translation>„%1“ kann nicht der Name eines Unterzeichners sein: nur Buchstaben von a bis z, Ziffern und . _ @ + -, am Anfang ein Buchstabe oder eine Ziffer; keine Platzhalter, Listen oder Optionen. Eine E-Mail-Adresse oder ein Kontoname ist gut.</translation>
    </message>
    <message>
        <source>“%1” cannot be a role&apos;s name: small letters a to z, digits and hyphens only, beginning with a letter, for example “release-manager”.</source>
        <translation>„%1“ kann nicht der Name einer Rolle sein: nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche, am Anfang ein Buchstabe, zum Beispiel „release-manager“.</translation>
    </message>
    <message>
        <source>The key %1 of %2 fell into the wrong hands; nothing that it signed counts.</source>
        <translation>Der Schlüssel %1 von %2 ist in falsche Hände geraten; nichts, was er signiert hat, zählt.</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody who may sign here. Whoever manages the workspace can add it: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>Der Schlüssel %1 gehört niemandem, der hier signieren darf. Wer den Arbeitsbereich betreut, kann ihn hinzufügen: slipway-cli signer add NAME --key DATEI.pub</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked on %3.</source>
        <translation>Der Schlüssel %1 von %2 wurde am %3 widerrufen.</translation>
    </message>
    <message>
        <source>The key %1 of %2 may sign from %3 on.</source>
        <translation>Der Schlüssel %1 von %2 darf ab %3 signieren.</translation>
    </message>
    <message>
        <source>The key %1 of %2 could sign until %3.</source>
        <translation>Der Schlüssel %1 von %2 durfte bis %3 signieren.</translation>
    </message>
    <message>
        <source>There is a signer “%1” already, which differs in capitals only. Use that name.</source>
        <translation>Einen Unterzeichner „%1“ gibt es schon, der sich nur in der Großschreibung unterscheidet. Verwenden Sie diesen Namen.</translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation>Der Schlüssel würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”: one key is one person&apos;s, for ever. Use a key of %2&apos;s own.</source>
        <translation>Dieser Schlüssel gehört „%1“: Ein Schlüssel gehört einer einzigen Person, für immer. Verwenden Sie einen eigenen Schlüssel von %2.</translation>
    </message>
    <message>
        <source>This key fell into the wrong hands and cannot come back. Make a new one.</source>
        <translation>Dieser Schlüssel ist in falsche Hände geraten und kann nicht zurückkommen. Erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>„%1“ hat diesen Schlüssel schon.</translation>
    </message>
    <message>
        <source>There is no signer “%1”.</source>
        <translation>Einen Unterzeichner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” has no such key that could be revoked.</source>
        <translation>„%1“ hat keinen solchen Schlüssel, der widerrufen werden könnte.</translation>
    </message>
    <message>
        <source>“%1” cannot be an account: the name that somebody is logged in by is one line of signs that are seen.</source>
        <translation>„%1“ kann kein Konto sein: Der Name, mit dem jemand angemeldet ist, ist eine einzige Zeile aus sichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>A signer needs a public key or an account.</source>
        <translation>Ein Unterzeichner braucht einen öffentlichen Schlüssel oder ein Konto.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to “%2”: one account is one person&apos;s, for ever.</source>
        <translation>Das Konto „%1“ gehört „%2“: Ein Konto gehört einer einzigen Person, für immer.</translation>
    </message>
</context>
<context>
    <name>slipway::SignerListModel</name>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>in the wrong hands</source>
        <translation>in falschen Händen</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>slipway::Snapshot</name>
    <message>
        <source>There is no workspace to photograph. Name one with --workspace.
</source>
        <translation>Es gibt keinen Arbeitsbereich zum Aufnehmen. Nennen Sie einen mit --workspace.
</translation>
    </message>
    <message>
        <source>The page “%1” did not get its data in time.</source>
        <translation>Die Seite „%1“ bekam ihre Daten nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Eine Seite „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>slipway::SpanField</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteEngine</name>
    <message>
        <source>There is something at “%1” already. Choose another place, or open what is there.</source>
        <translation>Unter „%1“ ist schon etwas. Wählen Sie einen anderen Ort oder öffnen Sie, was dort ist.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>A workspace cannot be made in “%1”: the folder may not be written to. Choose another place.</source>
        <translation>In „%1“ kann kein Arbeitsbereich angelegt werden: Der Ordner ist nicht beschreibbar. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einem neueren Slipway geschrieben. Aktualisieren Sie Slipway, um ihn zu öffnen; er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The workspace needs new tables, but no copy of it could be kept beside it first: “%1” may not be written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich braucht neue Tabellen, aber vorher ließ sich keine Kopie daneben ablegen: „%1“ ist nicht beschreibbar. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteFile</name>
    <message>
        <source>The file “%1” was cut off: a part of the workspace is missing. Restore it from a backup.</source>
        <translation>Die Datei „%1“ ist abgeschnitten: Ein Teil des Arbeitsbereichs fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file “%1” is a database of another program. Choose a workspace of Slipway.</source>
        <translation>Die Datei „%1“ ist die Datenbank eines anderen Programms. Wählen Sie einen Arbeitsbereich von Slipway.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einem neueren Slipway geschrieben. Aktualisieren Sie Slipway, um ihn zu öffnen; er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check the path, or make a workspace there first.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Prüfen Sie den Pfad oder legen Sie dort zuerst einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the path, or make one there first.</source>
        <translation>Den Arbeitsbereich „%1“ gibt es nicht. Prüfen Sie den Pfad oder legen Sie dort zuerst einen an.</translation>
    </message>
    <message>
        <source>“%1” is not a file that a workspace can be kept in.</source>
        <translation>„%1“ ist keine Datei, in der ein Arbeitsbereich liegen kann.</translation>
    </message>
    <message>
        <source>You may not read and write the file “%1”. Ask its owner, or choose another workspace.</source>
        <translation>Sie dürfen die Datei „%1“ nicht lesen und schreiben. Fragen Sie den Eigentümer oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file “%1” is empty: a workspace that was there is lost. Restore it from a backup, or delete the file to begin anew.</source>
        <translation>Die Datei „%1“ ist leer: Ein Arbeitsbereich, der dort war, ist verloren. Stellen Sie ihn aus einer Sicherung wieder her oder löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file “%1” is a web page, not a workspace; a download may have gone wrong.</source>
        <translation>Die Datei „%1“ ist eine Webseite, kein Arbeitsbereich; vielleicht ging ein Download schief.</translation>
    </message>
    <message>
        <source>The file “%1” is not a workspace of Slipway.</source>
        <translation>Die Datei „%1“ ist kein Arbeitsbereich von Slipway.</translation>
    </message>
    <message>
        <source>The file “%1” was cut off: nearly all of the workspace is missing. Restore it from a backup.</source>
        <translation>Die Datei „%1“ ist abgeschnitten: Fast der ganze Arbeitsbereich fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteSchema</name>
    <message>
        <source>The workspace&apos;s tables could not be brought up to date. Nothing was changed; a copy of the file was kept beside it.</source>
        <translation>Die Tabellen des Arbeitsbereichs ließen sich nicht aktualisieren. Nichts wurde geändert; eine Kopie der Datei liegt daneben.</translation>
    </message>
    <message>
        <source>The workspace holds something Slipway did not put there (“%1”), which may run when it is opened. It was not opened; restore it from a backup.</source>
        <translation>Der Arbeitsbereich enthält etwas, das nicht von Slipway stammt („%1“) und beim Öffnen ausgeführt werden könnte. Er wurde nicht geöffnet; stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace lacks a part of its tables (“%1”). Restore it from a backup.</source>
        <translation>Dem Arbeitsbereich fehlt ein Teil seiner Tabellen („%1“). Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>slipway::StaleBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>slipway::StandingApproval</name>
    <message>
        <source>any release</source>
        <translation>jedes Release</translation>
    </message>
    <message>
        <source>minor and patch releases</source>
        <translation>Minor- und Patch-Releases</translation>
    </message>
    <message>
        <source>patch releases</source>
        <translation>Patch-Releases</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is live that the step could be told from</source>
        <translation>dort läuft nichts, woran sich der Schritt messen ließe</translation>
    </message>
    <message>
        <source>the step from %1 to %2 cannot be told from their versions</source>
        <translation>der Schritt von %1 zu %2 lässt sich an den Versionen nicht ablesen</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist mehr als %2</translation>
    </message>
    <message>
        <source>what files it changes is not known</source>
        <translation>welche Dateien es ändert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it changes %1</source>
        <translation>es ändert %1</translation>
    </message>
    <message>
        <source>how many commits it has is not known</source>
        <translation>wie viele Commits es hat, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are more than the %1 allowed</source>
        <translation>
            <numerusform>%n Commit ist mehr als die erlaubten %1</numerusform>
            <numerusform>%n Commits sind mehr als die erlaubten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>its risk is not known</source>
        <translation>sein Risiko ist nicht bekannt</translation>
    </message>
    <message>
        <source>its risk %1 is over %2</source>
        <translation>sein Risiko %1 liegt über %2</translation>
    </message>
    <message>
        <source>Say which releases are approved: patch, minor or major.</source>
        <translation>Geben Sie an, welche Releases freigegeben sind: patch, minor oder major.</translation>
    </message>
    <message>
        <source>A standing approval needs an end, in the future and within a year: --until 2026-12-31</source>
        <translation>Eine Dauerfreigabe braucht ein Ende, in der Zukunft und innerhalb eines Jahres: --until 2026-12-31</translation>
    </message>
    <message>
        <source>A risk is a number from 0 to 100.</source>
        <translation>Ein Risiko ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>A number of commits is between 0 (any) and a million.</source>
        <translation>Eine Anzahl von Commits liegt zwischen 0 (beliebig) und einer Million.</translation>
    </message>
    <message>
        <source>At most a hundred patterns of paths.</source>
        <translation>Höchstens hundert Pfadmuster.</translation>
    </message>
    <message>
        <source>A pattern of paths is empty, too long or has invisible letters.</source>
        <translation>Ein Pfadmuster ist leer, zu lang oder enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>it is for another place</source>
        <translation>sie gilt für ein anderes Ziel</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>sie wurde widerrufen</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>sie ist abgelaufen</translation>
    </message>
    <message>
        <source>the rules of the environment have changed since it was given</source>
        <translation>die Regeln der Umgebung haben sich geändert, seit sie erteilt wurde</translation>
    </message>
    <message>
        <source>it does not lead straight forward from what is live</source>
        <translation>es führt vom Live-Stand nicht geradewegs vorwärts</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s)</source>
        <translation>
            <numerusform>höchstens %n Commit</numerusform>
            <numerusform>höchstens %n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>Risiko bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>slipway::StandingDialog</name>
    <message>
        <source>Approve beforehand</source>
        <translation>Im Voraus freigeben</translation>
    </message>
    <message>
        <source>Every release that stays within these limits has your approval without asking you again, until the day you set. When the rules of the environment change, it ends.</source>
        <translation>Jedes Release innerhalb dieser Grenzen hat Ihre Freigabe, ohne Sie erneut zu fragen, bis zu dem Tag, den Sie festlegen. Wenn sich die Regeln der Umgebung ändern, endet sie.</translation>
    </message>
    <message>
        <source>patch releases (1.4.2 to 1.4.3)</source>
        <translation>Patch-Releases (1.4.2 auf 1.4.3)</translation>
    </message>
    <message>
        <source>up to minor releases (1.4.2 to 1.5.0)</source>
        <translation>bis zu Minor-Releases (1.4.2 auf 1.5.0)</translation>
    </message>
    <message>
        <source>any release, major ones too</source>
        <translation>jedes Release, auch Major-Releases</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>&amp;Bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>At most so many &amp;commits</source>
        <translation>Höchstens so viele &amp;Commits</translation>
    </message>
    <message>
        <source>At most this &amp;risk</source>
        <translation>Höchstens dieses &amp;Risiko</translation>
    </message>
    <message>
        <source>0 to 100; 100 is any</source>
        <translation>0 bis 100; 100 heißt beliebig</translation>
    </message>
    <message>
        <source>Only these &amp;files</source>
        <translation>&amp;Nur diese Dateien</translation>
    </message>
    <message>
        <source>Optional; patterns with commas between them: a release that changes another file is not covered</source>
        <translation>Optional; Muster, durch Kommas getrennt: Ein Release, das eine andere Datei ändert, ist nicht abgedeckt</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Optional; steht dann im Protokollbuch</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Eine Schlüsseldatei oder die .pub-Datei eines Schlüssels in Ihrem Agenten</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Ihr &amp;SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Signers are set up here: it is signed with your own key</source>
        <translation>Hier sind Unterzeichner eingerichtet: Es wird mit Ihrem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Ihr SSH-Schlüssel</translation>
    </message>
    <message>
        <source>You approve: %1.</source>
        <translation>Sie geben frei: %1.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Wählen Sie eine Umgebung.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Wählen Sie den SSH-Schlüssel, der hier als Ihrer bekannt ist.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Es wird auf den Schlüssel gewartet. Ein Sicherheitsschlüssel will vielleicht berührt werden; „Abbrechen“ gibt auf.</translation>
    </message>
</context>
<context>
    <name>slipway::StandingLedger</name>
    <message>
        <source>This is no statement of a standing approval that this Slipway knows.</source>
        <translation>Das ist keine Erklärung einer Dauerfreigabe, die dieses Slipway kennt.</translation>
    </message>
    <message>
        <source>There is no standing approval number %1; “approval standing list” shows them.</source>
        <translation>Es gibt keine Dauerfreigabe Nummer %1; „approval standing list“ zeigt sie.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>Was signiert wurde, stammt von einer anderen Person oder gehört zu einem anderen Protokollbuch.</translation>
    </message>
    <message>
        <source>it is not signed, and signers are set up</source>
        <translation>sie ist nicht signiert, und Unterzeichner sind eingerichtet</translation>
    </message>
    <message>
        <source>its signature is not good</source>
        <translation>ihre Signatur ist nicht gültig</translation>
    </message>
    <message>
        <source>it was given in another workspace</source>
        <translation>sie wurde in einem anderen Arbeitsbereich erteilt</translation>
    </message>
    <message>
        <source>it was given for another environment of this name</source>
        <translation>sie wurde für eine andere Umgebung dieses Namens erteilt</translation>
    </message>
    <message>
        <source>what was signed stands in the ledger already</source>
        <translation>was signiert wurde, steht schon im Protokollbuch</translation>
    </message>
</context>
<context>
    <name>slipway::StandingListModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is approved beforehand</source>
        <translation>Was im Voraus freigegeben ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>project, environment</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation>%1, Selbstauskunft</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, signiert</translation>
    </message>
</context>
<context>
    <name>slipway::StateLook</name>
    <message>
        <source>not merged back</source>
        <translation>nicht zurückgeführt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>unbekannter Commit</translation>
    </message>
    <message>
        <source>not what was deployed</source>
        <translation>nicht das, was deployt wurde</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>never approved</source>
        <translation>nie freigegeben</translation>
    </message>
    <message>
        <source>what it runs is unknown</source>
        <translation>was dort läuft, ist unbekannt</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>slipway::Store</name>
    <message>
        <source>The workspace is not open. Open it and try again.</source>
        <translation>Der Arbeitsbereich ist nicht geöffnet. Öffnen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace was closed before this was done.</source>
        <translation>Der Arbeitsbereich wurde geschlossen, bevor das fertig war.</translation>
    </message>
    <message>
        <source>The connection to the workspace&apos;s server was lost. It is tried again by itself.</source>
        <translation>Die Verbindung zum Server des Arbeitsbereichs ging verloren. Sie wird von selbst neu versucht.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreAddress</name>
    <message>
        <source>The address of the workspace holds a password, which others can read there. Take it out of the address and give it through the keyring, ~/.pgpass or a service file.</source>
        <translation>Die Adresse des Arbeitsbereichs enthält ein Passwort, das andere dort lesen können. Nehmen Sie es aus der Adresse und geben Sie es über den Schlüsselbund, ~/.pgpass oder eine Servicedatei an.</translation>
    </message>
    <message>
        <source>This is not an address of a PostgreSQL database. Write it as postgresql://user@host:port/database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank. Schreiben Sie sie als postgresql://benutzer@server:port/datenbank.</translation>
    </message>
    <message>
        <source>No workspace was named. Give the path of a file, or a postgresql:// address.</source>
        <translation>Kein Arbeitsbereich wurde genannt. Geben Sie den Pfad einer Datei oder eine postgresql://-Adresse an.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a postgresql:// address.</source>
        <translation>„%1“ ist weder eine Datei noch eine postgresql://-Adresse.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreErrors</name>
    <message>
        <source>Nothing was saved: the disk that holds the workspace is full. Free some space and try again.</source>
        <translation>Nichts wurde gespeichert: Die Platte mit dem Arbeitsbereich ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program is writing to the workspace. Try again in a moment.</source>
        <translation>Nichts wurde gespeichert: Ein anderes Programm schreibt gerade in den Arbeitsbereich. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged. Restore it from a backup; nothing more is written to it.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her; es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>The file is not a workspace of Slipway. Choose another file.</source>
        <translation>Die Datei ist kein Arbeitsbereich von Slipway. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of its file and its folder.</source>
        <translation>In den Arbeitsbereich darf nicht geschrieben werden. Prüfen Sie die Rechte der Datei und des Ordners.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file could not be opened. Check that it and its folder may be read and written.</source>
        <translation>Die Datei des Arbeitsbereichs ließ sich nicht öffnen. Prüfen Sie, ob sie und ihr Ordner lesbar und beschreibbar sind.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk that holds the workspace reported an error. Check the disk and try again.</source>
        <translation>Nichts wurde gespeichert: Die Platte mit dem Arbeitsbereich meldete einen Fehler. Prüfen Sie die Platte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The work on the workspace was stopped.</source>
        <translation>Die Arbeit am Arbeitsbereich wurde angehalten.</translation>
    </message>
    <message>
        <source>The workspace could not do what was asked. Nothing was changed; the details say why.</source>
        <translation>Der Arbeitsbereich konnte das Verlangte nicht tun. Nichts wurde geändert; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>The connection to the workspace&apos;s server was lost. It is tried again by itself.</source>
        <translation>Die Verbindung zum Server des Arbeitsbereichs ging verloren. Sie wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>Nothing was saved: somebody else is writing to the workspace. Try again in a moment.</source>
        <translation>Nichts wurde gespeichert: Jemand anderes schreibt gerade in den Arbeitsbereich. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server refused this: your account may not do it. Ask whoever manages the workspace&apos;s server.</source>
        <translation>Der Server hat das verweigert: Ihr Konto darf es nicht. Fragen Sie, wer den Server des Arbeitsbereichs betreut.</translation>
    </message>
    <message>
        <source>Nothing was saved: the workspace&apos;s server is out of room. Tell whoever manages it.</source>
        <translation>Nichts wurde gespeichert: Der Server des Arbeitsbereichs hat keinen Platz mehr. Sagen Sie es denen, die ihn betreuen.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreMigrations</name>
    <message>
        <source>This build of Slipway lacks a step of its tables (“%1”). Install it again.</source>
        <translation>Diesem Build von Slipway fehlt ein Schritt seiner Tabellen („%1“). Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>slipway::StrictJson</name>
    <message>
        <source>The statement is longer than 64 KiB.</source>
        <translation>Die Erklärung ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The statement is not a JSON object.</source>
        <translation>Die Erklärung ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The statement holds something that a statement may not hold, or nests too deep.</source>
        <translation>Die Erklärung enthält etwas, das eine Erklärung nicht enthalten darf, oder ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The statement is not in its one canonical form: it was written by something else, or changed.</source>
        <translation>Die Erklärung hat nicht ihre eine kanonische Form: Etwas anderes hat sie geschrieben, oder sie wurde verändert.</translation>
    </message>
</context>
<context>
    <name>slipway::SyncService</name>
    <message>
        <source>There is no project or connection named “%1” in this workspace.</source>
        <translation>Ein Projekt oder eine Verbindung namens „%1“ gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Das Repository wird gelesen</translation>
    </message>
    <message>
        <source>The sync was cancelled. What was taken in so far stays.</source>
        <translation>Die Synchronisierung wurde abgebrochen. Was bis dahin übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>A sync is running already. Wait for its end, or cancel it.</source>
        <translation>Es läuft schon eine Synchronisierung. Warten Sie ihr Ende ab oder brechen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>slipway::SyncStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No CI server is connected yet</source>
        <translation>Noch ist kein CI-Server verbunden</translation>
    </message>
    <message>
        <source>%1 · never synced</source>
        <translation>%1 · nie synchronisiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · last good %3</source>
        <translation>%1 · %2 · zuletzt gut %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a source and how long ago it was synced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Synchronisierung abbrechen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Fortschritt der Synchronisierung</translation>
    </message>
</context>
<context>
    <name>slipway::TargetDialog</name>
    <message>
        <source>Who carries releases there</source>
        <translation>Wer Releases dorthin ausliefert</translation>
    </message>
    <message>
        <source>Asked once for each promotion, when every gate has passed. {version}, {tag}, {commit}, {project} and {environment} are filled in.</source>
        <translation>Wird für jede Überführung einmal beauftragt, wenn sie alle Schranken passiert hat. {version}, {tag}, {commit}, {project} und {environment} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>a job on a connection’s server</source>
        <translation>ein Job auf dem Server einer Verbindung</translation>
    </message>
    <message>
        <source>a command of our own</source>
        <translation>ein eigener Befehl</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Carried &amp;by</source>
        <translation>&amp;Ausgeliefert durch</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>Builder, workflow or pipeline; empty where the server needs none</source>
        <translation>Builder, Workflow oder Pipeline; leer, wo der Server keine Angabe braucht</translation>
    </message>
    <message>
        <source>Pa&amp;rameters</source>
        <translation>Pa&amp;rameter</translation>
    </message>
    <message>
        <source>NAME=VALUE, one a line</source>
        <translation>NAME=VALUE, je Zeile eines</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>One word a line: the program, then each argument. No shell reads it.</source>
        <translation>Ein Wort je Zeile: das Programm, dann jedes Argument. Keine Shell liest es.</translation>
    </message>
    <message>
        <source>Runs in the &amp;folder</source>
        <translation>Läuft im &amp;Ordner</translation>
    </message>
    <message>
        <source>Empty: your home folder</source>
        <translation>Leer: Ihr persönlicher Ordner</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>Open approvals there will be void: they are bound to who carries the release, and how.</source>
        <translation>Offene Freigaben dort werden ungültig: Sie sind daran gebunden, wer das Release ausliefert und wie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For 1.4.0 it would be</source>
        <translation>Für 1.4.0 wäre es</translation>
    </message>
    <message>
        <source>Choose the environment they are carried into.</source>
        <translation>Wählen Sie die Umgebung, in die ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Write the program, and each of its arguments on a line of its own.</source>
        <translation>Schreiben Sie das Programm und jedes seiner Argumente in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>There is no connection yet; add one first, or use a command.</source>
        <translation>Es gibt noch keine Verbindung; fügen Sie zuerst eine hinzu oder verwenden Sie einen Befehl.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>„%1“ ist kein NAME=VALUE.</translation>
    </message>
    <message>
        <source>A line’s end or an empty word in it cannot be written here, so it stays as it is. To change it, forget who carries and name them anew.</source>
        <translation>Ein Zeilenende oder ein leeres Wort darin lässt sich hier nicht schreiben, darum bleibt es, wie es ist. Um es zu ändern, vergessen Sie, wer ausliefert, und legen Sie es neu fest.</translation>
    </message>
</context>
<context>
    <name>slipway::TargetListModel</name>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Ausgeliefert durch</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>job, connection</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>alle Projekte</translation>
    </message>
</context>
<context>
    <name>slipway::TimeBar</name>
    <message>
        <source>Nothing was deployed yet: there is no past to see.</source>
        <translation>Noch wurde nichts deployt: Es gibt keine Vergangenheit zu sehen.</translation>
    </message>
    <message>
        <source>This page always shows what is so now.</source>
        <translation>Diese Seite zeigt immer den jetzigen Stand.</translation>
    </message>
    <message>
        <source>An h&amp;our ago</source>
        <translation>Vor einer &amp;Stunde</translation>
    </message>
    <message>
        <source>A &amp;day ago</source>
        <translation>Vor einem &amp;Tag</translation>
    </message>
    <message>
        <source>A wee&amp;k ago</source>
        <translation>Vor einer Wo&amp;che</translation>
    </message>
    <message>
        <source>A &amp;month ago</source>
        <translation>Vor einem &amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Another moment…</source>
        <translation>Ein anderer &amp;Zeitpunkt…</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Anderer Zeitpunkt</translation>
    </message>
    <message>
        <source>As of %1; choose another time</source>
        <translation>Stand: %1; anderen Zeitpunkt wählen</translation>
    </message>
    <message>
        <source>As of now; choose another time</source>
        <translation>Stand: jetzt; anderen Zeitpunkt wählen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to now (Alt+End)</source>
        <translation>Zurück zur Gegenwart (Alt+Ende)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the deployment before</source>
        <translation>Zum vorigen Deployment</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play from here to now</source>
        <translation>Von hier bis jetzt abspielen</translation>
    </message>
    <message>
        <source>To the next deployment</source>
        <translation>Zum nächsten Deployment</translation>
    </message>
</context>
<context>
    <name>slipway::TimeSlider</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>slipway::TimedDialog</name>
    <message>
        <source>Let in at a time</source>
        <translation>Zum Termin hineinlassen</translation>
    </message>
    <message numerus="yes">
        <source>The gates are asked at its time, not now. A Slipway has to be at work on this workspace then; after %n minute(s) it has missed its time.</source>
        <translation>
            <numerusform>Die Schranken werden zum Termin befragt, nicht jetzt. Ein Slipway muss dann an diesem Arbeitsbereich arbeiten; nach %n Minute ist der Termin verpasst.</numerusform>
            <numerusform>Die Schranken werden zum Termin befragt, nicht jetzt. Ein Slipway muss dann an diesem Arbeitsbereich arbeiten; nach %n Minuten ist der Termin verpasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Eine Version des Projekts, etwa 1.4.0</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>By the clock of this machine</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Optional; steht dann im Protokollbuch</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Wählen Sie die Umgebung, in die es soll.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Sagen Sie, welches Release.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen künftigen.</translation>
    </message>
</context>
<context>
    <name>slipway::TimedListModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why, and what became of it</source>
        <translation>Warum, und was daraus wurde</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>wartet auf den Termin</translation>
    </message>
    <message>
        <source>was let in</source>
        <translation>wurde hineingelassen</translation>
    </message>
    <message>
        <source>refused by the gates</source>
        <translation>von den Schranken verweigert</translation>
    </message>
    <message>
        <source>missed its time</source>
        <translation>Termin verpasst</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, release, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>slipway::TimedStore</name>
    <message>
        <source>There is no timed release number %1.</source>
        <translation>Es gibt kein terminiertes Release Nummer %1.</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineView</name>
    <message>
        <source>%1, live from %2 to %3</source>
        <translation>%1, live von %2 bis %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Freeze since %1: %2</source>
        <translation>Sperre seit %1: %2</translation>
    </message>
    <message>
        <source>Incident of %1: %2</source>
        <translation>Vorfall vom %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::TokenReader</name>
    <message>
        <source>The token of “%1” is expected in the environment variable %2, which is not set. Set it and try again.</source>
        <translation>Das Token von „%1“ wird in der Umgebungsvariablen %2 erwartet, die nicht gesetzt ist. Setzen Sie sie und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>slipway::TopBar</name>
    <message>
        <source>Find a commit, version, pull request…</source>
        <translation>Commit, Version, Pull-Request finden…</translation>
    </message>
    <message>
        <source>Find a commit, version or pull request</source>
        <translation>Einen Commit, eine Version oder einen Pull-Request finden</translation>
    </message>
    <message>
        <source>Demo: everything here is made up</source>
        <translation>Demo: Alles hier ist erfunden</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>Gegen&amp;wart</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>See everything as it was at another time (Alt+W)</source>
        <translation>Alles sehen, wie es zu einem anderen Zeitpunkt war (Alt+W)</translation>
    </message>
</context>
<context>
    <name>slipway::TrainCarModel</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Prognosis, or what was said last</source>
        <translation>Prognose, oder was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>steht noch aus</translation>
    </message>
</context>
<context>
    <name>slipway::TrainListModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Warum er stehen blieb</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stehen geblieben</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cars that are live, all cars</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slipway::TrainStore</name>
    <message>
        <source>There is no train “%1”; “train list” shows them.</source>
        <translation>Es gibt keinen Zug „%1“; „train list“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>slipway::TrainsView</name>
    <message>
        <source>&amp;Depart…</source>
        <translation>Ab&amp;fahren…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Weiterfahren…</translation>
    </message>
    <message>
        <source>The cars of %1, in the order they go.</source>
        <translation>Die Wagen von %1, in der Reihenfolge, in der sie fahren.</translation>
    </message>
    <message>
        <source>No car yet. Couple on the releases that go together.</source>
        <translation>Noch kein Wagen. Kuppeln Sie die Releases an, die zusammen fahren.</translation>
    </message>
    <message>
        <source>Choose a train to see its cars.</source>
        <translation>Wählen Sie einen Zug, um seine Wagen zu sehen.</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Several projects that go into one environment together, in order.</source>
        <translation>Mehrere Projekte, die zusammen in eine Umgebung gehen, der Reihe nach.</translation>
    </message>
    <message>
        <source>No train yet. Where releases of several projects belong together, make one train of them.</source>
        <translation>Noch kein Zug. Wo Releases mehrerer Projekte zusammengehören, machen Sie einen Zug daraus.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Wagen</translation>
    </message>
    <message>
        <source>New t&amp;rain…</source>
        <translation>Neue&amp;r Zug…</translation>
    </message>
    <message>
        <source>Couple &amp;on…</source>
        <translation>Anku&amp;ppeln…</translation>
    </message>
    <message>
        <source>&amp;Uncouple…</source>
        <translation>Abk&amp;uppeln…</translation>
    </message>
</context>
<context>
    <name>slipway::TrayBadge</name>
    <message numerus="yes">
        <source>Slipway: %n release(s) wait(s) for you</source>
        <translation>
            <numerusform>Slipway: %n Release wartet auf Sie</numerusform>
            <numerusform>Slipway: %n Releases warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Slipway: nothing waits for you</source>
        <translation>Slipway: nichts wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>slipway::VersionDialog</name>
    <message>
        <source>The text of %1</source>
        <translation>Der Text vom %1</translation>
    </message>
    <message>
        <source>As %1 left it. Going back to it can be undone, and what is written now stays among the earlier texts.</source>
        <translation>Wie %1 ihn hinterließ. Das Zurückkehren lässt sich rückgängig machen, und was jetzt geschrieben ist, bleibt unter den früheren Texten.</translation>
    </message>
    <message>
        <source>What going back &amp;changes</source>
        <translation>Was das Zurückkehren &amp;ändert</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zu diesem Text zurückkehren</translation>
    </message>
    <message>
        <source>Its notes read the same as those written now.</source>
        <translation>Seine Notizen lesen sich genauso wie die jetzt geschriebenen.</translation>
    </message>
</context>
<context>
    <name>slipway::VersionProbe</name>
    <message>
        <source>The answer is no JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The answer has no version at “%1”.</source>
        <translation>Die Antwort hat bei „%1“ keine Version.</translation>
    </message>
    <message>
        <source>The pattern “%1” finds nothing in the answer.</source>
        <translation>Das Muster „%1“ findet nichts in der Antwort.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write one that begins with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse. Schreiben Sie eine, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Versions are asked for without any; take it out.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Versionen werden ohne beides abgefragt; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Give a JSON pointer or a pattern, not both.</source>
        <translation>Geben Sie einen JSON-Pointer oder ein Muster an, nicht beides.</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer. It begins with a slash: /build/version.</source>
        <translation>„%1“ ist kein JSON-Pointer. Er beginnt mit einem Schrägstrich: /build/version.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>Das Muster lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The answer says nothing where the version should be.</source>
        <translation>Wo die Version stehen müsste, sagt die Antwort nichts.</translation>
    </message>
</context>
<context>
    <name>slipway::WaitingNotices</name>
    <message numerus="yes">
        <source>%n release(s) wait(s) for you</source>
        <translation>
            <numerusform>%n Release wartet auf Sie</numerusform>
            <numerusform>%n Releases warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <translation>Zu bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::WelcomePage</name>
    <message>
        <source>See what runs where</source>
        <translation>Sehen, was wo läuft</translation>
    </message>
    <message>
        <source>Slipway reads your git repositories and CI servers, and keeps what it learns in a workspace of your own.</source>
        <translation>Slipway liest Ihre Git-Repositorys und CI-Server und bewahrt, was es erfährt, in einem eigenen Arbeitsbereich auf.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Ein Repository öffnen</translation>
    </message>
    <message>
        <source>A folder on this machine; it is only read, never written to</source>
        <translation>Ein Ordner auf diesem Rechner; er wird nur gelesen, nie beschrieben</translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation>Eine Demo ansehen</translation>
    </message>
    <message>
        <source>A made-up team with a month of deployments</source>
        <translation>Ein erfundenes Team mit einem Monat Deployments</translation>
    </message>
    <message>
        <source>Connect to a team’s database</source>
        <translation>Mit der Datenbank eines Teams verbinden</translation>
    </message>
    <message>
        <source>A PostgreSQL workspace that your team shares</source>
        <translation>Ein PostgreSQL-Arbeitsbereich, den Ihr Team teilt</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>slipway::Where</name>
    <message>
        <source>“%1” is no commit, pull request or ticket in the history of “%2”. If it is new, sync first.</source>
        <translation>„%1“ ist weder Commit noch Pull-Request oder Ticket in der Geschichte von „%2“. Wenn es neu ist, synchronisieren Sie zuerst.</translation>
    </message>
</context>
<context>
    <name>slipway::WherePanel</name>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>No project has “%1”. A commit needs at least four digits; a pull request is written #12.</source>
        <translation>Kein Projekt hat „%1“. Ein Commit braucht mindestens vier Stellen; ein Pull-Request schreibt sich #12.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: nicht dort</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::Woodpecker</name>
    <message>
        <source>The server&apos;s answer is not what a Woodpecker says. Is this the address of one, of version 2 or later?</source>
        <translation>Die Antwort des Servers ist nicht die eines Woodpecker. Ist dies die Adresse eines solchen, von Version 2 oder neuer?</translation>
    </message>
    <message>
        <source>A deployment needs a commit and an environment. Name both.</source>
        <translation>Ein Deployment braucht einen Commit und eine Umgebung. Nennen Sie beides.</translation>
    </message>
    <message>
        <source>No late pipeline there built this commit well; build it first.</source>
        <translation>Keine der neuesten Pipelines dort hat diesen Commit gut gebaut; bauen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This does not say which pipeline waits. Sync the connection first.</source>
        <translation>Daraus geht nicht hervor, welche Pipeline wartet. Synchronisieren Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The pipeline no longer waits (%1). Nothing was decided; sync to see it.</source>
        <translation>Die Pipeline wartet nicht mehr (%1). Nichts wurde entschieden; synchronisieren Sie, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>slipway::Workbench</name>
    <message>
        <source>A release is on its way from here, and what becomes of it is written into this workspace. Wait until it has ended, then open the other one.</source>
        <translation>Ein Release ist von hier aus unterwegs, und was daraus wird, wird in diesen Arbeitsbereich geschrieben. Warten Sie, bis es beendet ist, und öffnen Sie dann den anderen.</translation>
    </message>
</context>
<context>
    <name>slipway::WorkingHoursField</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>slipway::askDialogs</name>
    <message>
        <source>Approval requested: %1</source>
        <translation>Freigabe beantragt: %1</translation>
    </message>
    <message>
        <source>Recorded: %1 %2 in %3</source>
        <translation>Eingetragen: %1 %2 in %3</translation>
    </message>
</context>
<context>
    <name>slipway::async</name>
    <message>
        <source>Something went wrong inside Slipway. Please report it.</source>
        <translation>Innerhalb von Slipway ist etwas schiefgegangen. Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>slipway::comparisonMarkdown</name>
    <message>
        <source>**breaking** </source>
        <translation>**inkompatibel** </translation>
    </message>
    <message numerus="yes">
        <source>- and %n more
</source>
        <translation>
            <numerusform>- und %n weiterer
</numerusform>
            <numerusform>- und %n weitere
</numerusform>
        </translation>
    </message>
    <message>
        <source>
### Only on the other side

</source>
        <translation>
### Nur auf der anderen Seite

</translation>
    </message>
</context>
<context>
    <name>slipway::queries</name>
    <message>
        <source>The repository of “%1” (%2) has not been fetched yet. Sync first (slipway-cli sync).</source>
        <translation>Das Repository von „%1“ (%2) wurde noch nicht geholt. Synchronisieren Sie zuerst (slipway-cli sync).</translation>
    </message>
    <message>
        <source>“%1” has no release “%2”. Sync if it is new, or see slipway-cli releases.</source>
        <translation>„%1“ hat kein Release „%2“. Synchronisieren Sie, wenn es neu ist, oder sehen Sie nach mit slipway-cli releases.</translation>
    </message>
    <message>
        <source>“%1” has several releases “%2”. Write one of: %3.</source>
        <translation>„%1“ hat mehrere Releases „%2“. Schreiben Sie eines von: %3.</translation>
    </message>
</context>
<context>
    <name>slipway::times</name>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20, 2026-11-20 14:30, 2026-11-20T14:30:00Z, -3d or -2h.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie als 2026-11-20, 2026-11-20 14:30, 2026-11-20T14:30:00Z, -3d oder -2h.</translation>
    </message>
</context>
<context>
    <name>slipway::words</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>partly succeeded</source>
        <translation>teilweise erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>redeployment</source>
        <translation>erneutes Deployment</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved and deployed</source>
        <translation>freigegeben und deployt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>hat die Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>delegiert</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed with warnings</source>
        <translation>mit Warnungen bestanden</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Pipelines and builds</source>
        <translation>Pipelines und Builds</translation>
    </message>
    <message>
        <source>Gates that wait</source>
        <translation>Wartende Schranken</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>deferred until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>handed it on to %1 until %2</source>
        <translation>hat es bis %2 an %1 weitergegeben</translation>
    </message>
    <message>
        <source>handed it on to %1</source>
        <translation>hat es an %1 weitergegeben</translation>
    </message>
</context>
</TS>
