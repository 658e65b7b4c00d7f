<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Conflicts</name>
    <message>
        <source>suspends the computer</source>
        <translation>versetzt den Rechner in Bereitschaft</translation>
    </message>
    <message>
        <source>hibernates the computer by the kernel&apos;s own means</source>
        <translation>versetzt den Rechner mit Mitteln des Kernels in den Ruhezustand</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it at once</source>
        <translation>versetzt den Rechner in Bereitschaft und zugleich in den Ruhezustand</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it later</source>
        <translation>versetzt den Rechner in Bereitschaft und später in den Ruhezustand</translation>
    </message>
    <message>
        <source>suspends or hibernates the computer</source>
        <translation>versetzt den Rechner in Bereitschaft oder in den Ruhezustand</translation>
    </message>
    <message>
        <source>switches the computer off</source>
        <translation>schaltet den Rechner aus</translation>
    </message>
    <message>
        <source>starts the computer anew</source>
        <translation>startet den Rechner neu</translation>
    </message>
    <message>
        <source>at %1 % of charge</source>
        <translation>bei %1 % Ladung</translation>
    </message>
    <message>
        <source>when the battery is nearly empty</source>
        <translation>wenn der Akku fast leer ist</translation>
    </message>
    <message>
        <source>In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and AllowRiskyCriticalPowerAction=true, and restart upower.service. To keep UPower as the last resort, set PercentageAction=1 instead.</source>
        <translation>Setzen Sie in /etc/UPower/UPower.conf CriticalPowerAction=Ignore und AllowRiskyCriticalPowerAction=true, und starten Sie upower.service neu. Soll UPower der letzte Ausweg bleiben, setzen Sie stattdessen PercentageAction=1.</translation>
    </message>
    <message>
        <source>when the lid is closed with a charger plugged in</source>
        <translation>wenn der Deckel am Netz geschlossen wird</translation>
    </message>
    <message>
        <source>when the lid is closed</source>
        <translation>wenn der Deckel geschlossen wird</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and HandleLidSwitchExternalPower=ignore.</source>
        <translation>Setzen Sie in /etc/systemd/logind.conf.d/ HandleLidSwitch=ignore und HandleLidSwitchExternalPower=ignore.</translation>
    </message>
    <message>
        <source>when nobody uses it</source>
        <translation>wenn niemand ihn benutzt</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set IdleAction=ignore.</source>
        <translation>Setzen Sie in /etc/systemd/logind.conf.d/ IdleAction=ignore.</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, Advanced Power Settings, set &quot;At critical level&quot; to &quot;Do nothing&quot;.</source>
        <translation>Stellen Sie in den Systemeinstellungen unter Energieverwaltung, Erweiterte Energieeinstellungen „Bei kritischem Stand“ auf „Nichts unternehmen“.</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Stellen Sie in den Systemeinstellungen unter Energieverwaltung, Im Akkubetrieb „Wenn der Deckel geschlossen wird“ auf „Nichts unternehmen“.</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>Stellen Sie in den Systemeinstellungen unter Energieverwaltung, Im Akkubetrieb „Bei Inaktivität“ auf „Nichts unternehmen“.</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>Stellen Sie in den Einstellungen der Energieverwaltung unter System „Bei kritischem Akkustand“ auf „Nichts tun“.</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Stellen Sie in den Einstellungen der Energieverwaltung unter Allgemein „Wenn der Deckel geschlossen wird“ auf „Nichts tun“.</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>Stellen Sie in den Einstellungen der Energieverwaltung unter System „Bei Inaktivität seit“ auf „Nie“.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>The attempt has begun; how it ended is not known yet.</source>
        <translation>Der Versuch hat begonnen; wie er ausging, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>Die Sitzung war im Ruhezustand und kam zurück.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>Der Probelauf ging gut: Dieser Rechner kann in den Ruhezustand gehen.</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>Der Probelauf wurde auf Wunsch abgebrochen, und die Sitzung lief weiter.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>Der Ruhezustand wurde auf Wunsch abgebrochen, und die Sitzung lief weiter.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on: %1</source>
        <translation>Der Probelauf wurde abgebrochen, und die Sitzung lief weiter: %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on: %1</source>
        <translation>Der Ruhezustand wurde abgebrochen, und die Sitzung lief weiter: %1</translation>
    </message>
    <message>
        <source>Cannot rehearse: %1</source>
        <translation>Kein Probelauf möglich: %1</translation>
    </message>
    <message>
        <source>Cannot hibernate: %1</source>
        <translation>Kein Ruhezustand möglich: %1</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1</source>
        <translation>Der Probelauf schlug fehl: %1</translation>
    </message>
    <message>
        <source>The hibernation failed: %1</source>
        <translation>Der Ruhezustand schlug fehl: %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <extracomment>Charge of the battery in percent</extracomment>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>Devices that are not as they were:</source>
        <translation>Geräte, die nicht wie vorher sind:</translation>
    </message>
    <message>
        <source>%1; it carried %2</source>
        <extracomment>A device, and where filesystems on it were mounted</extracomment>
        <translation>%1; darauf lag %2</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Was darüber bekannt ist, kam erst später: %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>before its id</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>before a time</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>before its size</comment>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>%1 of memory in %2 (%3)</source>
        <extracomment>Sizes, and how it was compressed</extracomment>
        <translation>%1 Arbeitsspeicher in %2 (%3)</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>before its charge</comment>
        <translation>Akku</translation>
    </message>
    <message>
        <source>No attempt is known.</source>
        <translation>Es ist kein Versuch bekannt.</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>heading</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>heading</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>heading</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>heading</comment>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>heading</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Torpor does this itself: %1</source>
        <translation>Torpor tut das selbst: %1</translation>
    </message>
    <message>
        <source>Torpor can do this: %1</source>
        <translation>Torpor kann das tun: %1</translation>
    </message>
    <message>
        <source>This machine cannot hibernate as it is.</source>
        <translation>So, wie er ist, kann dieser Rechner nicht in den Ruhezustand gehen.</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. Try it without a power cut: %1</source>
        <translation>Soweit bekannt, ist nichts im Weg. Versuchen Sie es ohne Ausschalten: %1</translation>
    </message>
    <message>
        <source>This machine can hibernate.</source>
        <translation>Dieser Rechner kann in den Ruhezustand gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>Eine Voraussetzung ist erfüllt</numerusform>
            <numerusform>%n Voraussetzungen sind erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a kernel</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>nicht so: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>No kernel was found.</source>
        <translation>Es wurde kein Kernel gefunden.</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>a driver</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>built-in</source>
        <comment>a driver in the save kernel</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>loaded</source>
        <comment>a driver in the save kernel</comment>
        <translation>geladen</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a driver in the save kernel</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a driver in the save kernel</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>heading</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>heading</comment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Save kernel</source>
        <comment>heading</comment>
        <translation>Sicherungskernel</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>heading</comment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>Es wurde kein Gerät gefunden.</translation>
    </message>
    <message>
        <source>the service does not tell which attempt has begun</source>
        <translation>der Dienst sagt nicht, welcher Versuch begonnen hat</translation>
    </message>
    <message>
        <source>Cannot cancel: %1</source>
        <translation>Das Abbrechen ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>no attempt is under way</source>
        <translation>es ist kein Versuch im Gange</translation>
    </message>
    <message>
        <source>its process ended without leaving a story; see %1</source>
        <translation>sein Prozess endete, ohne etwas zu hinterlassen; siehe %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The boot menu and the partition are as if Torpor had never been set up.</source>
        <translation>Startmenü und Partition sind so, als wäre Torpor nie eingerichtet worden.</translation>
    </message>
    <message>
        <source>There is no image any more. The next start is a normal one.</source>
        <translation>Es gibt kein Abbild mehr. Der nächste Start ist ein normaler.</translation>
    </message>
    <message>
        <source>Cannot list the devices: %1</source>
        <translation>Die Geräte können nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Cannot show the status: %1</source>
        <translation>Der Zustand kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Cannot list the kernels: %1</source>
        <translation>Die Kernel können nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Cannot check: %1</source>
        <translation>Die Prüfung ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>Cannot list the partitions: %1</source>
        <translation>Die Partitionen können nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Cannot prepare the partition: %1</source>
        <translation>Die Partition kann nicht vorbereitet werden: %1</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. Everything on it is lost for good.</source>
        <translation>Partition %1 wird die Partition für den Ruhezustand. Alles darauf geht endgültig verloren.</translation>
    </message>
    <message>
        <source>Type its PARTUUID again to go on:</source>
        <translation>Geben Sie zur Bestätigung ihre PARTUUID noch einmal ein:</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. It is refused if it holds data.</source>
        <translation>Partition %1 wird die Partition für den Ruhezustand. Enthält sie Daten, wird das abgelehnt.</translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation>Fortfahren? [j/N]</translation>
    </message>
    <message>
        <source>Nothing was done: there is nobody to ask whether this is meant, and %1 is not given</source>
        <translation>Nichts wurde getan: Es ist niemand da, der gefragt werden könnte, ob es so gemeint ist, und %1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>y,yes</source>
        <extracomment>Answers to &quot;Go on? [y/N]&quot; that mean yes, with commas between</extracomment>
        <translation>j,ja</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Nichts wurde getan</translation>
    </message>
    <message>
        <source>Cannot show the settings: %1</source>
        <translation>Die Einstellungen können nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Cannot change the settings: %1</source>
        <translation>Die Einstellungen können nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>A session that waits to be resumed is lost.</source>
        <translation>Eine Sitzung, die darauf wartet, zurückgeholt zu werden, geht verloren.</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed.</source>
        <translation>Die Partition für den Ruhezustand wird aufgegeben und mit ihr eine Sitzung, die darauf wartet, zurückgeholt zu werden.</translation>
    </message>
    <message>
        <source>Cannot throw the image away: %1</source>
        <translation>Das Abbild kann nicht weggeworfen werden: %1</translation>
    </message>
    <message>
        <source>Cannot remove the set-up: %1</source>
        <translation>Die Einrichtung kann nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>Cannot show the history: %1</source>
        <translation>Der Verlauf kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Cannot show the attempt: %1</source>
        <translation>Der Versuch kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Nothing is known of this attempt.</source>
        <translation>Von diesem Versuch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>no attempt&apos;s id begins with %1</source>
        <translation>die Kennung keines Versuchs beginnt mit %1</translation>
    </message>
    <message>
        <source>the ids of %1 attempts begin with %2</source>
        <translation>die Kennungen von %1 Versuchen beginnen mit %2</translation>
    </message>
    <message>
        <source>It is attempt %1.</source>
        <translation>Es ist der Versuch %1.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <translation>In den Worten des Dienstes: %1</translation>
    </message>
    <message>
        <source>%1 (passed over by %2)</source>
        <extracomment>%1 is what a rule says, %2 the id of another rule</extracomment>
        <translation>%1 (übergangen wegen %2)</translation>
    </message>
    <message>
        <source>%1: it is not known whether it holds</source>
        <translation>%1: Ob sie zutrifft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 greift</translation>
    </message>
    <message>
        <source>%1 holds, but %2</source>
        <translation>%1 trifft zu, aber: %2</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>%1 does not fire</source>
        <translation>%1 greift nicht</translation>
    </message>
    <message>
        <source>Cannot explain the policy: %1</source>
        <translation>Die Regeln können nicht erklärt werden: %1</translation>
    </message>
    <message>
        <source>Cannot save the facts: %1</source>
        <translation>Die Fakten können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>When you ask for it</source>
        <translation>Auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>Cannot test the rules: %1</source>
        <translation>Die Regeln können nicht erprobt werden: %1</translation>
    </message>
    <message>
        <source>Cannot simulate the trace: %1</source>
        <translation>Der Ablauf kann nicht durchgespielt werden: %1</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>Nichts geschieht.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A partition, and the disk that it is on</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <source>no image on it</source>
        <translation>ohne Abbild darauf</translation>
    </message>
    <message>
        <source>an unfinished image on it</source>
        <translation>mit einem unfertigen Abbild darauf</translation>
    </message>
    <message>
        <source>an image on it that can be resumed</source>
        <translation>mit einem Abbild darauf, das zurückgeholt werden kann</translation>
    </message>
    <message>
        <source>an image on it that was resumed</source>
        <translation>mit einem Abbild darauf, das zurückgeholt wurde</translation>
    </message>
    <message>
        <source>whether it has an image is not known</source>
        <translation>ob ein Abbild darauf ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its image is %1</source>
        <translation>ihr Abbild ist %1</translation>
    </message>
    <message>
        <source>No partition was found.</source>
        <translation>Es wurde keine Partition gefunden.</translation>
    </message>
    <message>
        <source>At least %1 (%2 bytes) are needed. What is on a prepared partition is lost.</source>
        <translation>Mindestens %1 (%2 Bytes) werden gebraucht. Was auf einer Partition ist, die vorbereitet wird, geht verloren.</translation>
    </message>
    <message>
        <source>To prepare one: %1</source>
        <translation>So wird eine vorbereitet: %1</translation>
    </message>
    <message>
        <source>Partition %1 (%2) is the hibernating partition now.</source>
        <translation>Partition %1 (%2) ist jetzt die Partition für den Ruhezustand.</translation>
    </message>
    <message>
        <source>Next: %1, then %2.</source>
        <translation>Weiter mit %1, dann %2.</translation>
    </message>
    <message>
        <source>the running kernel</source>
        <translation>der laufende Kernel</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none is prepared; see %1</source>
        <translation>keine ist vorbereitet; siehe %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nächster Start</translation>
    </message>
    <message>
        <source>offers to resume the hibernated session</source>
        <translation>bietet an, die Sitzung zurückzuholen</translation>
    </message>
    <message>
        <source>a normal one</source>
        <comment>start</comment>
        <translation>ein normaler</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%1 is the id of an attempt</extracomment>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>a rehearsal, attempt %1</source>
        <translation>ein Probelauf, Versuch %1</translation>
    </message>
    <message>
        <source>a hibernation, attempt %1</source>
        <translation>ein Ruhezustand, Versuch %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>No hibernation has ended yet.</source>
        <translation>Noch ist kein Ruhezustand zu Ende gegangen.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>heading</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>heading</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>heading</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Every device has come back so far.</source>
        <translation>Bisher kam jedes Gerät zurück.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>heading</comment>
        <translation>Fehlte</translation>
    </message>
    <message>
        <source>Last missing</source>
        <comment>heading</comment>
        <translation>Fehlte zuletzt</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>heading</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers: how often it was missing, and how often one came back</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has happened to the outcome log.</source>
        <translation>Dem Protokoll ist nichts zugestoßen.</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>ein Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>an attempt is named by its id, or 4 or more of its first digits</source>
        <translation>ein Versuch wird mit seiner Kennung genannt, oder mit 4 oder mehr ihrer ersten Ziffern</translation>
    </message>
    <message>
        <source>that is no PARTUUID; torporctl prepare lists them</source>
        <translation>das ist keine PARTUUID; torporctl prepare zeigt sie</translation>
    </message>
    <message>
        <source>that is no remedy; torporctl check offers them</source>
        <translation>das ist keine Abhilfe; torporctl check bietet sie an</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>auto, lz4, zstd or none</source>
        <translation>auto, lz4, zstd oder none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>a kernel&apos;s release, or running</source>
        <translation>die Version eines Kernels, oder running</translation>
    </message>
    <message>
        <source>auto, or 32 to 4096</source>
        <translation>auto, oder 32 bis 4096</translation>
    </message>
    <message>
        <source>auto, grub-marker or grub-next-entry</source>
        <translation>auto, grub-marker oder grub-next-entry</translation>
    </message>
    <message>
        <source>1 to 36525</source>
        <translation>1 bis 36525</translation>
    </message>
    <message>
        <source>the rules&apos; ids with commas, or none</source>
        <translation>die Kennungen der Regeln mit Kommas, oder none</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>a value is set with %1=VALUE</source>
        <translation>ein Wert wird mit %1=WERT gesetzt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a setting, and the values that it takes</extracomment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>heading in the help</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Hibernates this machine, and sets it up for that.</source>
        <translation>Versetzt diesen Rechner in den Ruhezustand und richtet ihn dafür ein.</translation>
    </message>
    <message>
        <source>Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); 4 failed; 5 no authorization; 6 the service cannot be reached.
More: %1</source>
        <translation>Rückgabewert: 0 gut; 1 abgelehnt; 2 falscher Aufruf; 3 abgebrochen (die Sitzung lief weiter); 4 fehlgeschlagen; 5 keine Berechtigung; 6 der Dienst ist nicht zu erreichen.
Mehr: %1</translation>
    </message>
    <message>
        <source>Run with %1 for more information.</source>
        <translation>Mehr dazu mit %1.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Die Version ausgeben und enden</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Diese Hilfe ausgeben und enden</translation>
    </message>
    <message>
        <source>Print the service&apos;s answer as JSON, errors likewise</source>
        <translation>Die Antwort des Dienstes als JSON ausgeben, Fehler ebenso</translation>
    </message>
    <message>
        <source>Never ask for a password: be refused instead</source>
        <translation>Nie nach einem Passwort fragen, sondern abgelehnt werden</translation>
    </message>
    <message>
        <source>Look at everything that a hibernation needs; changes nothing</source>
        <translation>Alles ansehen, was ein Ruhezustand braucht; ändert nichts</translation>
    </message>
    <message>
        <source>List the kernels that can save and resume, and what the others lack</source>
        <translation>Die Kernel auflisten, die sichern und zurückholen können, und was den anderen fehlt</translation>
    </message>
    <message>
        <source>List the devices, their drivers and what is mounted on them</source>
        <translation>Die Geräte auflisten, ihre Treiber und was auf ihnen eingehängt ist</translation>
    </message>
    <message>
        <source>Make a partition the hibernating one, or list the partitions</source>
        <translation>Eine Partition für den Ruhezustand vorbereiten, oder die Partitionen auflisten</translation>
    </message>
    <message>
        <source>The partition&apos;s PARTUUID; without it the partitions are listed</source>
        <translation>Die PARTUUID der Partition; ohne sie werden die Partitionen aufgelistet</translation>
    </message>
    <message>
        <source>Also when it holds data, which are lost</source>
        <translation>Auch wenn sie Daten enthält, die verloren gehen</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>Nicht um Bestätigung bitten</translation>
    </message>
    <message>
        <source>Save the session, power off, and resume it at the next start</source>
        <translation>Die Sitzung sichern, ausschalten, und sie beim nächsten Start zurückholen</translation>
    </message>
    <message>
        <source>The whole way without the power cut: save, compare every page, come back</source>
        <translation>Der ganze Weg ohne das Ausschalten: sichern, jede Seite vergleichen, zurückkommen</translation>
    </message>
    <message>
        <source>End a hibernation or rehearsal, as long as it has not jumped</source>
        <translation>Einen Ruhezustand oder Probelauf beenden, solange er nicht gesprungen ist</translation>
    </message>
    <message>
        <source>Show the partition, the boot entry and the last attempt</source>
        <translation>Die Partition, den Starteintrag und den letzten Versuch zeigen</translation>
    </message>
    <message>
        <source>Undo everything that prepare and hibernate set up</source>
        <translation>Alles rückgängig machen, was prepare und hibernate eingerichtet haben</translation>
    </message>
    <message>
        <source>Only throw a waiting image away, and take its entry out of the boot menu</source>
        <translation>Nur ein wartendes Abbild wegwerfen und seinen Eintrag aus dem Startmenü nehmen</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Read the whole image back before the power is cut</source>
        <translation>Das ganze Abbild vor dem Ausschalten zurücklesen</translation>
    </message>
    <message>
        <source>Also when a program asks not to sleep</source>
        <translation>Auch wenn ein Programm darum bittet, nicht zu schlafen</translation>
    </message>
    <message>
        <source>Let Torpor do this first, as offered by torporctl check; may be given several times</source>
        <translation>Torpor dies vorher tun lassen, wie von torporctl check angeboten; mehrmals möglich</translation>
    </message>
    <message>
        <source>Print the attempt&apos;s id and end; it goes on by itself</source>
        <translation>Die Kennung des Versuchs ausgeben und enden; er läuft von selbst weiter</translation>
    </message>
    <message>
        <source>Show the last attempts, or one of them with all that is known</source>
        <translation>Die letzten Versuche zeigen, oder einen davon mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>The attempt&apos;s id, or its first digits</source>
        <translation>Die Kennung des Versuchs, oder ihre ersten Ziffern</translation>
    </message>
    <message>
        <source>So many attempts; 20 if not given</source>
        <translation>So viele Versuche; 20, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>How hibernations went, by day, month or year, or all; by month if nothing is said</source>
        <translation>Wie es mit dem Ruhezustand lief, nach Tag (day), Monat (month) oder Jahr (year), oder alles (all); nach Monat, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>Which devices did not come back, and how often</source>
        <translation>Welche Geräte nicht zurückkamen, und wie oft</translation>
    </message>
    <message>
        <source>What happened to the log itself</source>
        <translation>Was dem Protokoll selbst zugestoßen ist</translation>
    </message>
    <message>
        <source>Show or change the settings</source>
        <translation>Die Einstellungen zeigen oder ändern</translation>
    </message>
    <message>
        <source>What to change: %1</source>
        <translation>Was zu ändern ist: %1</translation>
    </message>
    <message>
        <source>Explain and try the rules; nothing is done</source>
        <translation>Die Regeln erklären und ausprobieren; es geschieht nichts</translation>
    </message>
    <message>
        <source>Facts that were recorded, as torporctl policy explain --save-facts writes them; this machine&apos;s if not given</source>
        <translation>Aufgezeichnete Fakten, wie torporctl policy explain --save-facts sie schreibt; die dieses Rechners, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Rules to try, in place of the administrator&apos;s file of this name</source>
        <translation>Regeln zum Ausprobieren, anstelle der gleichnamigen Datei des Verwalters</translation>
    </message>
    <message>
        <source>What Torpor would do now by itself, and when asked, and why</source>
        <translation>Was Torpor jetzt von selbst täte, und was auf Wunsch, und warum</translation>
    </message>
    <message>
        <source>Also write the facts to a file, for --facts</source>
        <translation>Die Fakten auch in eine Datei schreiben, für --facts</translation>
    </message>
    <message>
        <source>What is wrong with a file of rules, and which of them fire</source>
        <translation>Was an einer Datei mit Regeln falsch ist, und welche davon greifen</translation>
    </message>
    <message>
        <source>The file of rules</source>
        <translation>Die Datei mit den Regeln</translation>
    </message>
    <message>
        <source>What automatic hibernation makes of a battery&apos;s trace</source>
        <translation>Was der automatische Ruhezustand aus dem Ablauf eines Akkus macht</translation>
    </message>
    <message>
        <source>The trace, as docs/policy.md describes it</source>
        <translation>Der Ablauf, wie docs/policy.md ihn beschreibt</translation>
    </message>
    <message>
        <source>SETTING</source>
        <comment>to be filled in, in the help</comment>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <comment>to be filled in, in the help</comment>
        <translation>NAME=WERT</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <comment>to be filled in, in the help</comment>
        <translation>ZEITRAUM</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>to be filled in, in the help</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>RULES</source>
        <comment>to be filled in, in the help</comment>
        <translation>REGELN</translation>
    </message>
    <message>
        <source>TRACE</source>
        <comment>to be filled in, in the help</comment>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before a command line in the help</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a command line in the help</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in a command line in the help</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>heading in the help: what stands without --</comment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heading in the help</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>what happens in a trace</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>started</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>act</source>
        <comment>what happens in a trace</comment>
        <translation>handelt</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>what happens in a trace: nothing can be done</comment>
        <translation>kommt nicht weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>what happens in a trace, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>what happens in a trace, and after how many seconds</extracomment>
        <translation>%1, in %2 s</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Dieses Argument wurde nicht erwartet: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Diese Argumente wurden nicht erwartet: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 darf nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>%1 does not take the value %2</source>
        <translation>%1 nimmt den Wert %2 nicht an</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 verlangt %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 schließt %2 aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no subcommand %1</source>
        <translation>Es gibt keinen Befehl %1</translation>
    </message>
</context>
<context>
    <name>torpor::Actions</name>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Ruhezustand</translation>
    </message>
    <message>
        <source>Hibernate &amp;at…</source>
        <translation>Ruhezustand &amp;um…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow &amp;morning</source>
        <translation>Bis &amp;morgen früh</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Tut alles, was beim Ruhezustand geschieht, nur ohne auszuschalten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Can it hibernate?</source>
        <translation>Ist der Ruhezustand &amp;möglich?</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Do &amp;not hibernate at %1</source>
        <translation>Um %1 &amp;nicht in den Ruhezustand gehen</translation>
    </message>
    <message>
        <source>&amp;No longer (it would end at %1)</source>
        <translation>Pause be&amp;enden (sie endete um %1)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>torpor::AttemptView</name>
    <message>
        <source>Started %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Begonnen: %1, Anlass: %2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 Speicher in einem Abbild von %2 (%3)</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>Akku: vorher %1 %, nachher %2 %</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Was darüber bekannt ist, kam erst später: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>Trotzdem ausgeführt, obwohl: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>Trotzdem ausgeführt, obwohl: %1: %2</translation>
    </message>
    <message>
        <source>Saving took %1</source>
        <translation>Sichern dauerte %1</translation>
    </message>
    <message>
        <source>Coming back took %1</source>
        <translation>Zurückkehren dauerte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Missing: a device&quot; and a detail</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Wählen Sie einen Versuch, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <extracomment>%1 is a sentence in English</extracomment>
        <translation>In den Worten des Dienstes: %1</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticHibernation</name>
    <message>
        <source>the service of Torpor does not answer</source>
        <translation>der Dienst von Torpor antwortet nicht</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>die Regel dafür gibt es nicht mehr</translation>
    </message>
    <message>
        <source>another program looks after it now</source>
        <translation>ein anderes Programm kümmert sich jetzt darum</translation>
    </message>
    <message>
        <source>automatic hibernation is paused</source>
        <translation>der automatische Ruhezustand pausiert</translation>
    </message>
    <message>
        <source>the service&apos;s answer cannot be read: %1</source>
        <translation>die Antwort des Dienstes ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Rechner hat geschlafen</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticPage</name>
    <message>
        <source>Charge of a low battery</source>
        <translation>Ladestand, der als niedrig gilt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Minutes that nobody was there</source>
        <translation>Minuten ohne Benutzung</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Hours of suspension</source>
        <translation>Stunden im Bereitschaftszustand</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Beginning of the night</source>
        <translation>Beginn der Nacht</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>Ende der Nacht</translation>
    </message>
    <message>
        <source>Torpor hibernates this computer by itself when one of these is so. Before, you are warned and can call it off.</source>
        <translation>Torpor versetzt diesen Rechner von selbst in den Ruhezustand, wenn eines davon zutrifft. Vorher werden Sie gewarnt und können es abbrechen.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: &quot;23:30 to 05:00&quot;</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>The &amp;battery is low, at</source>
        <translation>Der &amp;Akku ist schwach, bei</translation>
    </message>
    <message>
        <source>Nobody has been there, on battery, &amp;for</source>
        <translation>Im Akkubetrieb niemand da, &amp;seit</translation>
    </message>
    <message>
        <source>The &amp;lid is closed, and no other screen is used</source>
        <translation>Der &amp;Deckel ist zu, und kein anderer Bildschirm wird benutzt</translation>
    </message>
    <message>
        <source>It is &amp;night, and nobody has been there, from</source>
        <translation>Es ist &amp;Nacht, und niemand ist da, von</translation>
    </message>
    <message>
        <source>It has been &amp;suspended for</source>
        <translation>Er ist in &amp;Bereitschaft seit</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Hibernate without Torpor</source>
        <translation>Ruhezustand ohne Torpor</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend</source>
        <translation>Ruhezustand ohne Torpor, sonst Bereitschaft</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend, else power off</source>
        <translation>Ruhezustand ohne Torpor, sonst Bereitschaft, sonst ausschalten</translation>
    </message>
    <message>
        <source>When Torpor &amp;cannot hibernate it:</source>
        <translation>&amp;Wenn Torpor das nicht kann:</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>Ist der Akku fast leer, handelt Torpor auf jeden Fall, damit nichts verloren geht. Was Regeln noch können, steht im Handbuch.</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>Noch etwas handelt hier:</translation>
    </message>
</context>
<context>
    <name>torpor::BackgroundPortal</name>
    <message>
        <source>Torpor&apos;s icon in the panel, and hibernation by itself</source>
        <translation>Torpors Symbol in der Leiste und der selbsttätige Ruhezustand</translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Hibernate &amp;now</source>
        <translation>&amp;Jetzt in den Ruhezustand</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>Dieser Rechner geht in einer Sekunde in den Ruhezustand</numerusform>
            <numerusform>Dieser Rechner geht in %n Sekunden in den Ruhezustand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Countdowns</name>
    <message>
        <source>you wanted it at this time</source>
        <translation>für diese Zeit war es gewünscht</translation>
    </message>
</context>
<context>
    <name>torpor::Desktop</name>
    <message>
        <source>Not hibernated</source>
        <translation>Kein Ruhezustand</translation>
    </message>
    <message>
        <source>The time that you wanted it at was slept through.</source>
        <translation>Die gewünschte Zeit wurde verschlafen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The session is back</source>
        <translation>Die Sitzung ist wieder da</translation>
    </message>
    <message>
        <source>The rehearsal went well</source>
        <translation>Der Probelauf ist gelungen</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>Der Probelauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The hibernation failed</source>
        <translation>Der Ruhezustand ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>Kein Probelauf</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Hibernates this machine, and shows whether it can.</source>
        <translation>Versetzt diesen Rechner in den Ruhezustand und zeigt, ob das geht.</translation>
    </message>
    <message>
        <source>Show the icon in the panel only.</source>
        <translation>Nur das Symbol in der Leiste zeigen.</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesModel</name>
    <message>
        <source>%1 (module, proprietary)</source>
        <extracomment>%1 is the name of a driver</extracomment>
        <translation>%1 (Modul, proprietär)</translation>
    </message>
    <message>
        <source>%1 (module, not from the kernel)</source>
        <translation>%1 (Modul, nicht vom Kernel)</translation>
    </message>
    <message>
        <source>%1 (module)</source>
        <translation>%1 (Modul)</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Kein Treiber</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>way of the image</source>
        <translation>Weg des Abbilds</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation, and is still missing.</source>
        <translation>Es ist nach dem letzten Ruhezustand nicht zurückgekommen und fehlt noch.</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation.</source>
        <translation>Es ist nach dem letzten Ruhezustand nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>The image goes through it, and the save kernel has no driver for it.</source>
        <translation>Das Abbild geht hindurch, und der Sicherungskernel hat keinen Treiber dafür.</translation>
    </message>
    <message>
        <source>Its driver is not from the kernel; such graphics drivers often fail to wake.</source>
        <translation>Sein Treiber ist nicht vom Kernel; solche Grafiktreiber wachen oft nicht auf.</translation>
    </message>
    <message>
        <source>Whether the kernel that writes and reads the image can drive the device</source>
        <translation>Ob der Kernel, der das Abbild schreibt und liest, das Gerät betreiben kann</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>In the save kernel</source>
        <translation>Im Sicherungskernel</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only devices that contain this text</source>
        <translation>Nur Geräte mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>Welche Geräte gezeigt werden</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Was einen Blick verdient</translation>
    </message>
    <message>
        <source>What did not come back last time</source>
        <translation>Was zuletzt nicht zurückkam</translation>
    </message>
    <message>
        <source>What the image goes through</source>
        <translation>Wohindurch das Abbild geht</translation>
    </message>
    <message>
        <source>What carries mounted filesystems</source>
        <translation>Was eingehängte Dateisysteme trägt</translation>
    </message>
    <message>
        <source>Whose driver is a module</source>
        <translation>Dessen Treiber ein Modul ist</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Geräte werden angesehen…</translation>
    </message>
    <message>
        <source>The devices could not be listed: %1 %2</source>
        <translation>Die Geräte konnten nicht aufgezählt werden: %1 %2</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Kein Gerät ist bekannt.</translation>
    </message>
    <message>
        <source>No device is of that kind.</source>
        <translation>Kein Gerät ist von dieser Art.</translation>
    </message>
</context>
<context>
    <name>torpor::Document</name>
    <message>
        <source>the helper&apos;s answer cannot be read; it may be of another version</source>
        <translation>die Antwort des Hilfsdienstes ist nicht lesbar; er hat vielleicht eine andere Version</translation>
    </message>
</context>
<context>
    <name>torpor::FindingCard</name>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Let Torpor mend it before it hibernates</source>
        <translation>Torpor soll es vor dem Ruhezustand beheben</translation>
    </message>
    <message>
        <source>Before it hibernates, let Torpor do this: %1</source>
        <translation>Vor dem Ruhezustand soll Torpor das tun: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Was hilft: %1</translation>
    </message>
</context>
<context>
    <name>torpor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryChart</name>
    <message>
        <source>Durations and image sizes over time</source>
        <translation>Dauern und Abbildgrößen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Saving (s)</source>
        <translation>Sichern (s)</translation>
    </message>
    <message>
        <source>Coming back (s)</source>
        <translation>Zurückkehren (s)</translation>
    </message>
    <message>
        <source>Image (GiB)</source>
        <translation>Abbild (GiB)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How many attempts went well, month after month</source>
        <translation>Wie viele Versuche gelangen, Monat für Monat</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>How long it took until the power was off</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>How long it took until the session was back</extracomment>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>As &amp;CSV for a spreadsheet…</source>
        <translation>Als &amp;CSV für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>As &amp;JSON, complete…</source>
        <translation>Als &amp;JSON, vollständig…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Im Lauf der &amp;Zeit</translation>
    </message>
    <message>
        <source>What the system&apos;s journal has of it</source>
        <translation>Was das Systemjournal dazu hat</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>The history could not be read: %1 %2</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1 %2</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been tried yet. A rehearsal is a good beginning.</source>
        <translation>Es wurde noch nichts versucht. Ein Probelauf ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Wählen Sie einen Versuch, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>Der Verlauf wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2.</source>
        <translation>Der Verlauf konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::Journal</name>
    <message>
        <source>The journal could not be read.</source>
        <translation>Das Journal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The journal has nothing of it, or this user may not read it: members of the group systemd-journal may.</source>
        <translation>Das Journal hat nichts dazu, oder dieser Benutzer darf es nicht lesen: Mitglieder der Gruppe systemd-journal dürfen.</translation>
    </message>
    <message>
        <source>There is no journal that could be read here.</source>
        <translation>Hier gibt es kein Journal, das gelesen werden könnte.</translation>
    </message>
</context>
<context>
    <name>torpor::KAuthHelper</name>
    <message>
        <source>the service refuses without telling a reason</source>
        <translation>der Dienst lehnt ab, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>der Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the service is busy with another request; a question for a password may be open</source>
        <translation>der Dienst ist mit einer anderen Anfrage beschäftigt; vielleicht ist eine Passwortfrage offen</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>die Authentifizierung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>der Dienst kennt „%1“ nicht; hat er eine andere Version?</translation>
    </message>
    <message>
        <source>the service&apos;s answer is not one that is known (%1)</source>
        <translation>die Antwort des Dienstes ist unbekannt (%1)</translation>
    </message>
    <message>
        <source>this needs an administrator&apos;s authentication, and nobody has authenticated</source>
        <translation>dafür muss sich ein Verwalter ausweisen, und niemand hat es getan</translation>
    </message>
    <message>
        <source>the administrator&apos;s rules do not allow this here</source>
        <translation>die Regeln des Verwalters erlauben das hier nicht</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the service ended without an answer</source>
        <translation>der Dienst endete ohne Antwort</translation>
    </message>
    <message>
        <source>the system bus does not allow talking to the service</source>
        <translation>der Systembus lässt nicht zum Dienst durch</translation>
    </message>
    <message>
        <source>the service does not understand this program; is it of another version?</source>
        <translation>der Dienst versteht dieses Programm nicht; hat er eine andere Version?</translation>
    </message>
    <message>
        <source>the service of Torpor is not installed</source>
        <translation>der Dienst von Torpor ist nicht installiert</translation>
    </message>
    <message>
        <source>the service of Torpor could not be started</source>
        <translation>der Dienst von Torpor konnte nicht gestartet werden</translation>
    </message>
</context>
<context>
    <name>torpor::KernelChoice</name>
    <message>
        <source>Kernel that saves and resumes</source>
        <translation>Kernel, der sichert und zurückholt</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>The running kernel</source>
        <translation>Der laufende Kernel</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (läuft)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist nicht brauchbar. %2</translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message>
        <source>its process ended without telling how it went; see the system&apos;s journal</source>
        <translation>der Vorgang endete, ohne zu sagen, wie es ging; siehe das Systemjournal</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Dieser Rechner wird geprüft</translation>
    </message>
    <message>
        <source>Hibernation is not set up</source>
        <translation>Der Ruhezustand ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>This machine cannot hibernate now</source>
        <translation>Dieser Rechner kann jetzt nicht in den Ruhezustand</translation>
    </message>
    <message>
        <source>Ready to hibernate, with warnings</source>
        <translation>Bereit für den Ruhezustand, mit Warnungen</translation>
    </message>
    <message>
        <source>Ready to hibernate</source>
        <translation>Bereit für den Ruhezustand</translation>
    </message>
    <message>
        <source>Hibernating in %1</source>
        <translation>Ruhezustand in %1</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is not installed</source>
        <translation>Torpors Hilfsdienst ist nicht installiert</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper cannot be reached</source>
        <translation>Torpors Hilfsdienst ist nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>Etwas ist im Weg.</numerusform>
            <numerusform>%n Dinge sind im Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>Eine Warnung.</numerusform>
            <numerusform>%n Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>Etwas war nicht herauszufinden; ein Probelauf zeigt es.</numerusform>
            <numerusform>%n Dinge waren nicht herauszufinden; ein Probelauf zeigt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>Zuerst muss eine Partition vorbereitet werden. Nichts wird geändert, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Es wurde noch nicht versucht.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Probelauf läuft</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Geht in den Ruhezustand</translation>
    </message>
    <message>
        <source>Rehearsing (done: %1)</source>
        <extracomment>%1 is what was done last: &quot;Writing open files&quot;</extracomment>
        <translation>Probelauf läuft (erledigt: %1)</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>Geht in den Ruhezustand (erledigt: %1)</translation>
    </message>
    <message>
        <source>Cannot rehearse</source>
        <translation>Probelauf nicht möglich</translation>
    </message>
    <message>
        <source>Cannot hibernate</source>
        <translation>Ruhezustand nicht möglich</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal</source>
        <translation>Der Probelauf wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling the hibernation</source>
        <translation>Der Ruhezustand wird abgebrochen</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>Abbrechen nicht möglich</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is busy</source>
        <translation>Torpors Hilfsdienst ist beschäftigt</translation>
    </message>
    <message>
        <source>The helper is busy with another request; a question for a password may be open. This is how things were before.</source>
        <translation>Der Hilfsdienst ist mit einer anderen Anfrage beschäftigt; vielleicht ist eine Frage nach einem Passwort offen. So stand es davor.</translation>
    </message>
</context>
<context>
    <name>torpor::MainWindow</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Can it hibernate?</source>
        <translation>Ist der Ruhezustand möglich?</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Torpor</source>
        <translation>&amp;Torpor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;About Torpor</source>
        <translation>&amp;Über Torpor</translation>
    </message>
    <message>
        <source>About Torpor</source>
        <translation>Über Torpor</translation>
    </message>
    <message>
        <source>Torpor %1

Hibernation through a second kernel.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Torpor %1

Ruhezustand durch einen zweiten Kernel.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>torpor::Notifier</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
</context>
<context>
    <name>torpor::PhaseBar</name>
    <message>
        <source>How long each phase took</source>
        <translation>Wie lange jeder Abschnitt dauerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a phase, and its duration</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>torpor::Phrases</name>
    <message>
        <source>The system reported an error</source>
        <translation>Das System hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The service was asked for something that makes no sense</source>
        <translation>Der Dienst wurde um etwas gebeten, das keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>Something that is needed is not there</source>
        <translation>Etwas, das gebraucht wird, ist nicht da</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Something that was read is not as it should be</source>
        <translation>Etwas Gelesenes ist nicht so, wie es sein soll</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>A disk could not be read or written</source>
        <translation>Eine Festplatte konnte nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>Torpor works on x86_64 only for now</source>
        <translation>Torpor funktioniert vorerst nur auf x86_64</translation>
    </message>
    <message>
        <source>The configuration of the kernel was not found</source>
        <translation>Die Konfiguration des Kernels wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The running kernel cannot load another one</source>
        <translation>Der laufende Kernel kann keinen anderen laden</translation>
    </message>
    <message>
        <source>The running kernel cannot be jumped back to</source>
        <translation>In den laufenden Kernel kann nicht zurückgesprungen werden</translation>
    </message>
    <message>
        <source>The running kernel does not describe its memory</source>
        <translation>Der laufende Kernel beschreibt seinen Speicher nicht</translation>
    </message>
    <message>
        <source>The running kernel has an error that keeps it from coming back</source>
        <translation>Der laufende Kernel hat einen Fehler, der ihn an der Rückkehr hindert</translation>
    </message>
    <message>
        <source>Loading a kernel is not allowed here</source>
        <translation>Einen Kernel zu laden ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>The kernel is locked down, as it is with Secure Boot</source>
        <translation>Der Kernel ist abgeriegelt, wie bei Secure Boot</translation>
    </message>
    <message>
        <source>kexec-tools is not installed</source>
        <translation>kexec-tools ist nicht installiert</translation>
    </message>
    <message>
        <source>The save kernel is not there</source>
        <translation>Der Sicherungskernel ist nicht da</translation>
    </message>
    <message>
        <source>The save kernel cannot jump back</source>
        <translation>Der Sicherungskernel kann nicht zurückspringen</translation>
    </message>
    <message>
        <source>The save kernel cannot reach the memory that it saves</source>
        <translation>Der Sicherungskernel erreicht den Speicher nicht, den er sichert</translation>
    </message>
    <message>
        <source>The save kernel cannot be loaded where there is room</source>
        <translation>Der Sicherungskernel kann nicht dorthin geladen werden, wo Platz ist</translation>
    </message>
    <message>
        <source>The save kernel&apos;s page tables are not as deep as the running kernel&apos;s</source>
        <translation>Die Seitentabellen des Sicherungskernels sind nicht so tief wie die des laufenden</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the hibernating partition</source>
        <translation>Dem Sicherungskernel fehlt ein Treiber der Partition für den Ruhezustand</translation>
    </message>
    <message>
        <source>The save kernel has too little memory</source>
        <translation>Der Sicherungskernel hat zu wenig Speicher</translation>
    </message>
    <message>
        <source>The save kernel needs more memory than it can be given</source>
        <translation>Der Sicherungskernel braucht mehr Speicher, als er bekommen kann</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>Es ist zu wenig Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>The memory of this machine is in too many pieces for the save kernel</source>
        <translation>Der Speicher dieses Rechners besteht aus zu vielen Stücken für den Sicherungskernel</translation>
    </message>
    <message>
        <source>The save kernel&apos;s command line would be too long</source>
        <translation>Die Befehlszeile des Sicherungskernels würde zu lang</translation>
    </message>
    <message>
        <source>Part of the memory would be lost</source>
        <translation>Ein Teil des Speichers ginge verloren</translation>
    </message>
    <message>
        <source>The save kernel could not be loaded</source>
        <translation>Der Sicherungskernel konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No hibernating partition is prepared</source>
        <translation>Es ist keine Partition für den Ruhezustand vorbereitet</translation>
    </message>
    <message>
        <source>The partition is not there</source>
        <translation>Die Partition ist nicht da</translation>
    </message>
    <message>
        <source>Two partitions have the same id</source>
        <translation>Zwei Partitionen haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>This is no partition of a disk</source>
        <translation>Das ist keine Partition einer Festplatte</translation>
    </message>
    <message>
        <source>This is a whole disk, not a partition</source>
        <translation>Das ist eine ganze Festplatte, keine Partition</translation>
    </message>
    <message>
        <source>The partition is mounted</source>
        <translation>Die Partition ist eingehängt</translation>
    </message>
    <message>
        <source>The partition is in use as swap space</source>
        <translation>Die Partition wird als Auslagerungsspeicher benutzt</translation>
    </message>
    <message>
        <source>The partition is in use</source>
        <translation>Die Partition wird benutzt</translation>
    </message>
    <message>
        <source>The partition holds data</source>
        <translation>Die Partition enthält Daten</translation>
    </message>
    <message>
        <source>The partition is read-only</source>
        <translation>Die Partition ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The partition is too small</source>
        <translation>Die Partition ist zu klein</translation>
    </message>
    <message>
        <source>The partition was prepared for something else</source>
        <translation>Die Partition wurde für etwas anderes vorbereitet</translation>
    </message>
    <message>
        <source>The boot menu cannot be told to resume</source>
        <translation>Dem Startmenü lässt sich nicht sagen, dass es die Sitzung zurückholt</translation>
    </message>
    <message>
        <source>The boot menu lacks the entry that resumes</source>
        <translation>Im Startmenü fehlt der Eintrag, der die Sitzung zurückholt</translation>
    </message>
    <message>
        <source>The boot menu would not choose the entry that resumes</source>
        <translation>Das Startmenü würde den Eintrag, der die Sitzung zurückholt, nicht wählen</translation>
    </message>
    <message>
        <source>The boot menu cannot be changed</source>
        <translation>Das Startmenü lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Another hibernation is under way</source>
        <translation>Ein anderer Ruhezustand ist im Gange</translation>
    </message>
    <message>
        <source>A program does not want the computer to sleep</source>
        <translation>Ein Programm will nicht, dass der Rechner schläft</translation>
    </message>
    <message>
        <source>USB storage that is in use would be lost</source>
        <translation>Benutzter USB-Speicher ginge verloren</translation>
    </message>
    <message>
        <source>Something speaks against it</source>
        <translation>Etwas spricht dagegen</translation>
    </message>
    <message>
        <source>What was to be done before is not offered now</source>
        <translation>Was vorher geschehen sollte, wird jetzt nicht angeboten</translation>
    </message>
    <message>
        <source>What was to be done before did not work</source>
        <translation>Was vorher geschehen sollte, ist nicht gelungen</translation>
    </message>
    <message>
        <source>A program or a device did not stop</source>
        <translation>Ein Programm oder ein Gerät hielt nicht an</translation>
    </message>
    <message>
        <source>The save kernel could not be started</source>
        <translation>Der Sicherungskernel konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>It is too late for that</source>
        <translation>Dafür ist es zu spät</translation>
    </message>
    <message>
        <source>A program that is told before the sleep failed</source>
        <translation>Ein Programm, dem der Schlaf vorher gesagt wird, schlug fehl</translation>
    </message>
    <message>
        <source>What was written could not be read back</source>
        <translation>Was geschrieben wurde, ließ sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>Nothing tells what has happened</source>
        <translation>Was geschehen ist, ist nirgends festgehalten</translation>
    </message>
    <message>
        <source>There is no image</source>
        <translation>Es gibt kein Abbild</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>Das Abbild ist nicht fertig</translation>
    </message>
    <message>
        <source>The image was used already</source>
        <translation>Das Abbild wurde schon benutzt</translation>
    </message>
    <message>
        <source>The image is another one</source>
        <translation>Es ist ein anderes Abbild</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>Das Abbild ist beschädigt</translation>
    </message>
    <message>
        <source>The image is of a newer Torpor</source>
        <translation>Das Abbild ist von einem neueren Torpor</translation>
    </message>
    <message>
        <source>The image was given up</source>
        <translation>Das Abbild wurde aufgegeben</translation>
    </message>
    <message>
        <source>The firmware has laid out the memory in another way</source>
        <translation>Die Firmware hat den Speicher anders aufgeteilt</translation>
    </message>
    <message>
        <source>A filesystem was written to while the session was hibernated</source>
        <translation>Auf ein Dateisystem wurde geschrieben, während die Sitzung im Ruhezustand war</translation>
    </message>
    <message>
        <source>USB storage in use that would not be recognised</source>
        <translation>USB-Speicher, der nicht wiedererkannt würde</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} would be lost, since the kernel takes it for another device after the resume</source>
        <translation>{device.uses} auf dem USB-Gerät {device.carrier} ginge verloren, da der Kernel es nach der Rückkehr für ein anderes hält</translation>
    </message>
    <message>
        <source>Whether what is in use of the USB device {device.carrier} outlives the power cut is not known</source>
        <translation>Ob das Benutzte auf dem USB-Gerät {device.carrier} das Ausschalten überdauert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys</source>
        <translation>Hängen Sie es vorher aus, oder schreiben Sie 1 in power/persist im Ordner des USB-Geräts in /sys</translation>
    </message>
    <message>
        <source>A mounted USB stick or disk</source>
        <translation>Ein eingehängter USB-Stick oder -Datenträger</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} is lost if it is not in its port at the resume</source>
        <translation>{device.uses} auf dem USB-Gerät {device.carrier} geht verloren, wenn es bei der Rückkehr nicht in seinem Anschluss steckt</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the device in its port until the session is back</source>
        <translation>Hängen Sie es vorher aus, oder lassen Sie das Gerät stecken, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>The system runs from USB</source>
        <translation>Das System läuft von USB</translation>
    </message>
    <message>
        <source>The system runs from the USB device {device.carrier} ({device.mounts}): it must stay in its port until the session is back</source>
        <translation>Das System läuft vom USB-Gerät {device.carrier} ({device.mounts}): Es muss stecken bleiben, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>Leave the device in its port until the session is back</source>
        <translation>Lassen Sie das Gerät stecken, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>Swap space on USB</source>
        <translation>Auslagerungsspeicher auf USB</translation>
    </message>
    <message>
        <source>Swap space on the USB device {device.carrier} must be in its port at the resume, or the session breaks</source>
        <translation>Der Auslagerungsspeicher auf dem USB-Gerät {device.carrier} muss bei der Rückkehr stecken, sonst bricht die Sitzung zusammen</translation>
    </message>
    <message>
        <source>Take the swap space away before (swapoff)</source>
        <translation>Nehmen Sie den Auslagerungsspeicher vorher weg (swapoff)</translation>
    </message>
    <message>
        <source>Open LUKS or LVM on USB</source>
        <translation>Geöffnetes LUKS oder LVM auf USB</translation>
    </message>
    <message>
        <source>{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it</source>
        <translation>{device.stack} ist auf dem USB-Gerät {device.carrier} geöffnet, obwohl nichts davon eingehängt ist</translation>
    </message>
    <message>
        <source>Lock or deactivate it before, or leave the device in its port until the session is back</source>
        <translation>Sperren oder deaktivieren Sie es vorher, oder lassen Sie das Gerät stecken, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>USB storage that is found anew</source>
        <translation>USB-Speicher, der neu gefunden wird</translation>
    </message>
    <message>
        <source>The USB device {device.carrier} is found anew after the resume; nothing of it is in use</source>
        <translation>Das USB-Gerät {device.carrier} wird nach der Rückkehr neu gefunden; nichts davon wird benutzt</translation>
    </message>
    <message>
        <source>A mounted card or disc</source>
        <translation>Eine eingehängte Speicherkarte oder Scheibe</translation>
    </message>
    <message>
        <source>{device.uses} on the removable medium in {device.carrier} is lost if it is not there at the resume</source>
        <translation>{device.uses} auf dem Wechselmedium in {device.carrier} geht verloren, wenn es bei der Rückkehr nicht da ist</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the medium in until the session is back</source>
        <translation>Hängen Sie es vorher aus, oder lassen Sie das Medium eingelegt, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>The hibernating partition is on USB</source>
        <translation>Die Partition für den Ruhezustand liegt auf USB</translation>
    </message>
    <message>
        <source>The hibernated session is written to the USB device {device.carrier}, and lost without it</source>
        <translation>Die Sitzung wird auf das USB-Gerät {device.carrier} geschrieben und ist ohne es verloren</translation>
    </message>
    <message>
        <source>Leave it in its port until the session is back</source>
        <translation>Lassen Sie es stecken, bis die Sitzung zurück ist</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the partition</source>
        <translation>Dem Sicherungskernel fehlt ein Treiber der Partition</translation>
    </message>
    <message>
        <source>The save kernel {save_kernel.release} does not have the driver {device.driver}, which is on the way to the hibernating partition</source>
        <translation>Der Sicherungskernel {save_kernel.release} hat den Treiber {device.driver} nicht, der auf dem Weg zur Partition für den Ruhezustand liegt</translation>
    </message>
    <message>
        <source>Whether the save kernel {save_kernel.release} has the driver {device.driver}, which is on the way to the hibernating partition, is not known</source>
        <translation>Ob der Sicherungskernel {save_kernel.release} den Treiber {device.driver} hat, der auf dem Weg zur Partition für den Ruhezustand liegt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose another save kernel, or put the hibernating partition on another disk</source>
        <translation>Wählen Sie einen anderen Sicherungskernel, oder legen Sie die Partition für den Ruhezustand auf eine andere Festplatte</translation>
    </message>
    <message>
        <source>A driver of the partition is not carried along</source>
        <translation>Ein Treiber der Partition wird nicht mitgeführt</translation>
    </message>
    <message>
        <source>The driver {device.driver}, which is on the way to the hibernating partition, goes into the save kernel&apos;s initramfs, too</source>
        <translation>Der Treiber {device.driver}, der auf dem Weg zur Partition für den Ruhezustand liegt, kommt auch in das Initramfs des Sicherungskernels</translation>
    </message>
    <message>
        <source>Try it without a power cut: a rehearsal</source>
        <translation>Versuchen Sie es ohne Ausschalten: mit einem Probelauf</translation>
    </message>
    <message>
        <source>A driver of the partition is a module</source>
        <translation>Ein Treiber der Partition ist ein Modul</translation>
    </message>
    <message>
        <source>The save kernel loads the driver {device.driver}, which is on the way to the hibernating partition, as a module</source>
        <translation>Der Sicherungskernel lädt den Treiber {device.driver}, der auf dem Weg zur Partition für den Ruhezustand liegt, als Modul</translation>
    </message>
    <message>
        <source>Filesystems shared with another system</source>
        <translation>Dateisysteme, die ein anderes System mitbenutzt</translation>
    </message>
    <message>
        <source>{device.mounts} on {device.label} is on a disk with another operating system: if that one writes to it in between, data are lost</source>
        <translation>{device.mounts} auf {device.label} liegt auf einer Festplatte mit einem anderen Betriebssystem: Schreibt jenes inzwischen darauf, gehen Daten verloren</translation>
    </message>
    <message>
        <source>Unmount it before, or do not start the other system while this session is hibernated</source>
        <translation>Hängen Sie es vorher aus, oder starten Sie das andere System nicht, solange diese Sitzung im Ruhezustand ist</translation>
    </message>
    <message>
        <source>System partitions shared with another system</source>
        <translation>Mitbenutzte Systempartitionen</translation>
    </message>
    <message>
        <source>{device.mounts} is shared with another operating system: do not start that one while this session is hibernated</source>
        <translation>{device.mounts} wird von einem anderen Betriebssystem mitbenutzt: Starten Sie jenes nicht, solange diese Sitzung im Ruhezustand ist</translation>
    </message>
    <message>
        <source>No keyboard works while saving</source>
        <translation>Keine Tastatur funktioniert beim Sichern</translation>
    </message>
    <message>
        <source>No keyboard works in the save kernel, the {keyboard.label} neither, so Esc cannot stop the saving</source>
        <translation>Im Sicherungskernel funktioniert keine Tastatur, auch {keyboard.label} nicht; das Sichern lässt sich also nicht mit Esc anhalten</translation>
    </message>
    <message>
        <source>Whether the keyboard {keyboard.label} works in the save kernel, where Esc stops the saving, is not known</source>
        <translation>Ob die Tastatur {keyboard.label} im Sicherungskernel funktioniert, wo Esc das Sichern anhält, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose a save kernel that has its drivers, or do without</source>
        <translation>Wählen Sie einen Sicherungskernel, der ihre Treiber hat, oder verzichten Sie darauf</translation>
    </message>
    <message>
        <source>The keyboard needs modules while saving</source>
        <translation>Die Tastatur braucht beim Sichern Module</translation>
    </message>
    <message>
        <source>The keyboard {keyboard.label} works in the save kernel with the modules that its initramfs carries</source>
        <translation>Die Tastatur {keyboard.label} funktioniert im Sicherungskernel mit den Modulen, die sein Initramfs enthält</translation>
    </message>
    <message>
        <source>There is no keyboard</source>
        <translation>Es gibt keine Tastatur</translation>
    </message>
    <message>
        <source>No keyboard was found, so the saving of the session cannot be stopped with Esc</source>
        <translation>Keine Tastatur wurde gefunden; das Sichern der Sitzung lässt sich also nicht mit Esc anhalten</translation>
    </message>
    <message>
        <source>A module for the only keyboard</source>
        <translation>Ein Modul für die einzige Tastatur</translation>
    </message>
    <message>
        <source>The only keyboard is behind {device.label}: its module {device.module} goes into the save kernel, so that Esc stops the saving</source>
        <translation>Die einzige Tastatur hängt an {device.label}: Das Modul {device.module} kommt in den Sicherungskernel, damit Esc das Sichern anhält</translation>
    </message>
    <message>
        <source>A graphics driver that is not the kernel&apos;s</source>
        <translation>Ein Grafiktreiber, der nicht zum Kernel gehört</translation>
    </message>
    <message>
        <source>The graphics driver {device.driver} does not come with the kernel; some such drivers do not stop or come back</source>
        <translation>Der Grafiktreiber {device.driver} gehört nicht zum Kernel; manche solchen Treiber halten nicht an oder kommen nicht zurück</translation>
    </message>
    <message>
        <source>Whether the graphics driver {device.driver} comes with the kernel is not known</source>
        <translation>Ob der Grafiktreiber {device.driver} zum Kernel gehört, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Other drivers that are not the kernel&apos;s</source>
        <translation>Andere Treiber, die nicht zum Kernel gehören</translation>
    </message>
    <message>
        <source>The driver {device.driver} does not come with the kernel; whether it comes back from a hibernation is for its makers to say</source>
        <translation>Der Treiber {device.driver} gehört nicht zum Kernel; ob er aus dem Ruhezustand zurückkommt, wissen nur seine Hersteller</translation>
    </message>
    <message>
        <source>Drivers of unknown origin</source>
        <translation>Treiber unbekannter Herkunft</translation>
    </message>
    <message>
        <source>Whether these drivers come with the kernel is not known: {drivers.unknown_origin}</source>
        <translation>Ob diese Treiber zum Kernel gehören, ist nicht bekannt: {drivers.unknown_origin}</translation>
    </message>
    <message>
        <source>A device that failed to sleep or wake before</source>
        <translation>Ein Gerät, das nicht schlief oder aufwachte</translation>
    </message>
    <message>
        <source>{device.label} has failed to sleep or to wake up before</source>
        <translation>{device.label} ist schon einmal nicht eingeschlafen oder nicht aufgewacht</translation>
    </message>
    <message>
        <source>Unplug it, or take its driver away from it for the time of the hibernation</source>
        <translation>Ziehen Sie es ab, oder nehmen Sie ihm für die Zeit des Ruhezustands seinen Treiber weg</translation>
    </message>
    <message>
        <source>A device that a virtual machine drives</source>
        <translation>Ein Gerät, das eine virtuelle Maschine steuert</translation>
    </message>
    <message>
        <source>A running virtual machine drives {device.label}; nobody could put it back into the state that the machine left it in</source>
        <translation>Eine laufende virtuelle Maschine steuert {device.label}; niemand könnte es in den Zustand zurückversetzen, in dem sie es verlassen hat</translation>
    </message>
    <message>
        <source>Shut the virtual machine down</source>
        <translation>Fahren Sie die virtuelle Maschine herunter</translation>
    </message>
    <message>
        <source>Mounted network filesystems</source>
        <translation>Eingehängte Netzwerkdateisysteme</translation>
    </message>
    <message>
        <source>{mount.point} is on the network: its server may have given up on this machine when the session is back, and while it does not answer nothing can be hibernated</source>
        <translation>{mount.point} liegt im Netzwerk: Der Server hat diesen Rechner vielleicht aufgegeben, wenn die Sitzung zurück ist, und solange er nicht antwortet, ist kein Ruhezustand möglich</translation>
    </message>
    <message>
        <source>Close what is open there, or unmount it before</source>
        <translation>Schließen Sie, was dort offen ist, oder hängen Sie es vorher aus</translation>
    </message>
    <message>
        <source>Mounted filesystems of programs (FUSE)</source>
        <translation>Eingehängte Dateisysteme von Programmen (FUSE)</translation>
    </message>
    <message>
        <source>{mount.point} is a program&apos;s filesystem (FUSE): if that program is stopped before those that wait for it, the machine does not fall asleep, and the session goes on</source>
        <translation>{mount.point} ist das Dateisystem eines Programms (FUSE): Wird dieses vor denen angehalten, die darauf warten, schläft der Rechner nicht ein, und die Sitzung läuft weiter</translation>
    </message>
    <message>
        <source>A program that keeps the computer awake</source>
        <translation>Ein Programm, das den Rechner wach hält</translation>
    </message>
    <message>
        <source>{inhibitor.who} does not want the computer to sleep: {inhibitor.why}</source>
        <translation>{inhibitor.who} will nicht, dass der Rechner schläft: {inhibitor.why}</translation>
    </message>
    <message>
        <source>Let it come to its end, or hibernate in spite of it</source>
        <translation>Lassen Sie es zu Ende kommen, oder gehen Sie trotzdem in den Ruhezustand</translation>
    </message>
    <message>
        <source>Packages are being changed</source>
        <translation>Pakete werden gerade geändert</translation>
    </message>
    <message>
        <source>{program.name} is changing the system&apos;s packages</source>
        <translation>{program.name} ändert gerade die Pakete des Systems</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Warten Sie, bis es fertig ist</translation>
    </message>
    <message>
        <source>The kernel was updated (kernel&apos;s hibernation)</source>
        <translation>Der Kernel wurde aktualisiert (Ruhezustand des Kernels)</translation>
    </message>
    <message>
        <source>The kernel was updated: the running one ({kernel.release}) is not there any more to resume the session</source>
        <translation>Der Kernel wurde aktualisiert: Der laufende ({kernel.release}) ist nicht mehr da, um die Sitzung zurückzuholen</translation>
    </message>
    <message>
        <source>The kernel was updated</source>
        <translation>Der Kernel wurde aktualisiert</translation>
    </message>
    <message>
        <source>The kernel was updated: modules of the running one ({kernel.release}) are gone, and devices that need more of them will not work</source>
        <translation>Der Kernel wurde aktualisiert: Module des laufenden ({kernel.release}) sind weg, und Geräte, die noch welche brauchen, werden nicht funktionieren</translation>
    </message>
    <message>
        <source>Restart the computer instead</source>
        <translation>Starten Sie den Rechner stattdessen neu</translation>
    </message>
    <message>
        <source>Too little free memory</source>
        <translation>Zu wenig freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}</source>
        <translation>{memory.free_bytes} Arbeitsspeicher sind frei, und der Sicherungskernel braucht {memory.needed_bytes}</translation>
    </message>
    <message>
        <source>Close some programs</source>
        <translation>Schließen Sie einige Programme</translation>
    </message>
    <message>
        <source>The image does not fit</source>
        <translation>Das Abbild passt nicht</translation>
    </message>
    <message>
        <source>The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})</source>
        <translation>Das Abbild von etwa {image.bytes} passt nicht auf die Partition für den Ruhezustand ({partition.bytes})</translation>
    </message>
    <message>
        <source>Prepare a larger partition, or close some programs</source>
        <translation>Bereiten Sie eine größere Partition vor, oder schließen Sie einige Programme</translation>
    </message>
    <message>
        <source>The battery is at {battery.percent} %</source>
        <translation>Der Akku ist bei {battery.percent} %</translation>
    </message>
    <message>
        <source>The battery is low ({battery.percent} %)</source>
        <translation>Der Akku ist schwach ({battery.percent} %)</translation>
    </message>
    <message>
        <source>The battery is nearly empty ({battery.percent} %)</source>
        <translation>Der Akku ist fast leer ({battery.percent} %)</translation>
    </message>
    <message>
        <source>Nobody has used the computer for a while</source>
        <translation>Niemand hat den Rechner seit einer Weile benutzt</translation>
    </message>
    <message>
        <source>The lid was closed</source>
        <translation>Der Deckel wurde geschlossen</translation>
    </message>
    <message>
        <source>It is time for the night</source>
        <translation>Es ist Zeit für die Nacht</translation>
    </message>
    <message>
        <source>The computer has been suspended for {suspend.hours} hours</source>
        <translation>Der Rechner war {suspend.hours} Stunden in Bereitschaft</translation>
    </message>
    <message>
        <source>A requirement is not met: {requirement}</source>
        <translation>Eine Voraussetzung ist nicht erfüllt: {requirement}</translation>
    </message>
    <message>
        <source>It is not known whether a requirement is met: {requirement}</source>
        <translation>Ob eine Voraussetzung erfüllt ist, ist nicht bekannt: {requirement}</translation>
    </message>
    <message>
        <source>a requirement is not met: {requirement}</source>
        <translation>eine Voraussetzung ist nicht erfüllt: {requirement}</translation>
    </message>
    <message>
        <source>The machine is an x86_64 one</source>
        <translation>Der Rechner ist vom Typ x86_64</translation>
    </message>
    <message>
        <source>The running kernel can load another one (CONFIG_KEXEC)</source>
        <translation>Der laufende Kernel kann einen anderen laden (CONFIG_KEXEC)</translation>
    </message>
    <message>
        <source>The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)</source>
        <translation>In den laufenden Kernel kann zurückgesprungen werden (CONFIG_KEXEC_JUMP)</translation>
    </message>
    <message>
        <source>Install the kernel&apos;s configuration as /boot/config-{release}</source>
        <translation>Installieren Sie die Konfiguration des Kernels als /boot/config-{release}</translation>
    </message>
    <message>
        <source>Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option</source>
        <translation>Verwenden Sie einen Kernel von Fedora, Arch, Ubuntu oder NixOS, oder bauen Sie einen mit dieser Option</translation>
    </message>
    <message>
        <source>{release}: its configuration was not found</source>
        <translation>{release}: Seine Konfiguration wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The running kernel comes back from a jump with its segments intact</source>
        <translation>Der laufende Kernel kommt von einem Sprung mit heilen Segmenten zurück</translation>
    </message>
    <message>
        <source>Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6</source>
        <translation>Verwenden Sie 6.13 oder neuer, 6.12.5 oder neuer von 6.12 oder 6.6.66 oder neuer von 6.6</translation>
    </message>
    <message>
        <source>{release}: whether it has &quot;x86/kexec: Restore GDT on return from ::preserve_context kexec&quot; cannot be told from its name</source>
        <translation>{release}: Ob er „x86/kexec: Restore GDT on return from ::preserve_context kexec“ hat, ist am Namen nicht zu erkennen</translation>
    </message>
    <message>
        <source>The running kernel describes its memory (vmcoreinfo)</source>
        <translation>Der laufende Kernel beschreibt seinen Speicher (vmcoreinfo)</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE</source>
        <translation>Verwenden Sie einen Kernel mit CONFIG_VMCORE_INFO (vor 6.9 CONFIG_CRASH_CORE) und CONFIG_PROC_KCORE</translation>
    </message>
    <message>
        <source>Loading a kernel is allowed (kernel.kexec_load_disabled)</source>
        <translation>Einen Kernel zu laden ist erlaubt (kernel.kexec_load_disabled)</translation>
    </message>
    <message>
        <source>Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while running</source>
        <translation>Entfernen Sie kernel.kexec_load_disabled=1 aus /etc/sysctl.d und starten Sie neu; im Betrieb lässt es sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>The kernel is not locked down</source>
        <translation>Der Kernel ist nicht abgeriegelt (lockdown)</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware, or start without lockdown= on the kernel&apos;s command line</source>
        <translation>Schalten Sie Secure Boot in der Firmware aus, oder starten Sie ohne lockdown= auf der Befehlszeile des Kernels</translation>
    </message>
    <message>
        <source>this kernel has no lockdown</source>
        <translation>dieser Kernel kennt kein lockdown</translation>
    </message>
    <message>
        <source>kexec-tools is installed</source>
        <translation>kexec-tools ist installiert</translation>
    </message>
    <message>
        <source>Install the package kexec-tools</source>
        <translation>Installieren Sie das Paket kexec-tools</translation>
    </message>
    <message>
        <source>Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE</source>
        <translation>Wählen Sie einen anderen Kernel: torporctl check --kernels, dann torporctl settings save-kernel=VERSION</translation>
    </message>
    <message>
        <source>The save kernel is there</source>
        <translation>Der Sicherungskernel ist da</translation>
    </message>
    <message>
        <source>The save kernel: {statement}</source>
        <translation>Der Sicherungskernel: {statement}</translation>
    </message>
    <message>
        <source>The save kernel has the drivers of the hibernating partition</source>
        <translation>Der Sicherungskernel hat die Treiber der Partition für den Ruhezustand</translation>
    </message>
    <message>
        <source>missing: {drivers}</source>
        <translation>es fehlen: {drivers}</translation>
    </message>
    <message>
        <source>nothing is known about: {drivers}</source>
        <translation>nichts ist bekannt über: {drivers}</translation>
    </message>
    <message>
        <source>{modules} modules to load, {builtin} drivers built in</source>
        <translation>{modules} Module zu laden, {builtin} Treiber eingebaut</translation>
    </message>
    <message>
        <source>There is room in memory for the save kernel</source>
        <translation>Im Arbeitsspeicher ist Platz für den Sicherungskernel</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB</source>
        <translation>Wählen Sie einen kleineren Sicherungskernel, oder geben Sie ihm mehr Speicher: torporctl settings region-mib=MIB</translation>
    </message>
    <message>
        <source>it takes {region}, {free} of {total} are available</source>
        <translation>er braucht {region}, {free} von {total} sind verfügbar</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel; the kernel refuses more than half</source>
        <translation>Wählen Sie einen kleineren Sicherungskernel; mehr als die Hälfte lehnt der Kernel ab</translation>
    </message>
    <message>
        <source>The hibernating partition is prepared and large enough</source>
        <translation>Die Partition für den Ruhezustand ist vorbereitet und groß genug</translation>
    </message>
    <message>
        <source>See torporctl prepare, then torporctl prepare PARTUUID</source>
        <translation>Siehe torporctl prepare, dann torporctl prepare PARTUUID</translation>
    </message>
    <message>
        <source>Prepare it again, or another one</source>
        <translation>Bereiten Sie sie noch einmal vor, oder eine andere</translation>
    </message>
    <message>
        <source>Prepare a larger partition</source>
        <translation>Bereiten Sie eine größere Partition vor</translation>
    </message>
    <message>
        <source>{used} bytes of memory are in use and the partition has {room}: they fit only if they can be compressed to {percent} %</source>
        <translation>{used} Bytes Arbeitsspeicher sind belegt, und die Partition hat {room}: Sie passen nur, wenn sie sich auf {percent} % komprimieren lassen</translation>
    </message>
    <message>
        <source>The boot menu can be told to resume</source>
        <translation>Dem Startmenü lässt sich sagen, dass es die Sitzung zurückholt</translation>
    </message>
    <message>
        <source>GRUB 2.12, or an older GRUB with a writable grubenv, is needed</source>
        <translation>GRUB 2.12 wird gebraucht, oder ein älteres GRUB mit beschreibbarem grubenv</translation>
    </message>
    <message>
        <source>No other hibernation is under way</source>
        <translation>Kein anderer Ruhezustand ist im Gange</translation>
    </message>
    <message>
        <source>there is no image of kernel {release} in {folder} or {other} (there is: {others})</source>
        <translation>in {folder} und {other} liegt kein Kernel {release} (vorhanden: {others})</translation>
    </message>
    <message>
        <source>it is a 64-bit kernel</source>
        <translation>er ist ein 64-Bit-Kernel</translation>
    </message>
    <message>
        <source>its header names no 64-bit entry point</source>
        <translation>sein Kopf nennt keinen 64-Bit-Einsprung</translation>
    </message>
    <message>
        <source>it can be loaded anywhere</source>
        <translation>er kann überall hin geladen werden</translation>
    </message>
    <message>
        <source>its page tables are as deep as the running kernel&apos;s</source>
        <translation>seine Seitentabellen sind so tief wie die des laufenden Kernels</translation>
    </message>
    <message>
        <source>the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL</source>
        <translation>der laufende Kernel benutzt fünfstufige Seitentabellen, und dieser hat kein CONFIG_X86_5LEVEL</translation>
    </message>
    <message>
        <source>it can jump back (kexec_load)</source>
        <translation>er kann zurückspringen (kexec_load)</translation>
    </message>
    <message>
        <source>it can reach the memory that it saves (/dev/mem)</source>
        <translation>er erreicht den Speicher, den er sichert (/dev/mem)</translation>
    </message>
    <message>
        <source>it can unpack an initramfs</source>
        <translation>er kann ein Initramfs auspacken</translation>
    </message>
    <message>
        <source>its configuration was not found</source>
        <translation>seine Konfiguration wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{option} is not set</source>
        <translation>{option} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Which devices are on the way to the hibernating partition is not known</source>
        <translation>Welche Geräte auf dem Weg zur Partition für den Ruhezustand liegen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Whether the save kernel has the drivers of the hibernating partition is not known, since there is no save kernel</source>
        <translation>Ob der Sicherungskernel die Treiber der Partition für den Ruhezustand hat, ist nicht bekannt, da es keinen Sicherungskernel gibt</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Nicht bekannt: {what}</translation>
    </message>
    <message>
        <source>Nothing is known about the devices of this machine: {reason}</source>
        <translation>Über die Geräte dieses Rechners ist nichts bekannt: {reason}</translation>
    </message>
    <message>
        <source>What is mounted from the network or by programs is not known: {reason}</source>
        <translation>Was aus dem Netzwerk oder von Programmen eingehängt ist, ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>Whether a program does not want the computer to sleep is not known: {reason}</source>
        <translation>Ob ein Programm nicht will, dass der Rechner schläft, ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>Which programs run is not known: {reason}</source>
        <translation>Welche Programme laufen, ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>A file of rules is wrong, and none of its rules is used: {problem}</source>
        <translation>Eine Datei mit Regeln ist fehlerhaft, und keine ihrer Regeln wird benutzt: {problem}</translation>
    </message>
    <message>
        <source>Correct it; torporctl policy test tells what is wrong with a file</source>
        <translation>Berichtigen Sie sie; torporctl policy test sagt, was an einer Datei falsch ist</translation>
    </message>
    <message>
        <source>Torpor&apos;s own rules are not there, so what speaks against a hibernation is not known</source>
        <translation>Torpors eigene Regeln sind nicht da; was gegen den Ruhezustand spricht, ist also nicht bekannt</translation>
    </message>
    <message>
        <source>Install Torpor again</source>
        <translation>Installieren Sie Torpor neu</translation>
    </message>
    <message>
        <source>It is not known whether this is so: {message}</source>
        <translation>Es ist nicht bekannt, ob es so ist: {message}</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>proprietär</translation>
    </message>
    <message>
        <source>out of tree</source>
        <translation>nicht aus dem Kernel</translation>
    </message>
    <message>
        <source>proprietary, version {version}</source>
        <translation>proprietär, Version {version}</translation>
    </message>
    <message>
        <source>out of tree, version {version}</source>
        <translation>nicht aus dem Kernel, Version {version}</translation>
    </message>
    <message>
        <source>the only way to it is a USB controller, {controller}, whose driver {driver} is a module</source>
        <translation>der einzige Weg zu ihr ist ein USB-Controller, {controller}, dessen Treiber {driver} ein Modul ist</translation>
    </message>
    <message>
        <source>{partition} is not a block device</source>
        <translation>{partition} ist kein Blockgerät</translation>
    </message>
    <message>
        <source>{partition} is another device now</source>
        <translation>{partition} ist jetzt ein anderes Gerät</translation>
    </message>
    <message>
        <source>{partition} is a whole disk, not a partition</source>
        <translation>{partition} ist eine ganze Festplatte, keine Partition</translation>
    </message>
    <message>
        <source>{partition} is the BIOS boot partition, which holds the boot loader</source>
        <translation>{partition} ist die BIOS-Boot-Partition, die den Bootlader enthält</translation>
    </message>
    <message>
        <source>{partition} is the EFI system partition</source>
        <translation>{partition} ist die EFI-Systempartition</translation>
    </message>
    <message>
        <source>{partition} is the PReP boot partition</source>
        <translation>{partition} ist die PReP-Boot-Partition</translation>
    </message>
    <message>
        <source>{partition} is a partition that is reserved for Windows</source>
        <translation>{partition} ist eine Partition, die für Windows reserviert ist</translation>
    </message>
    <message>
        <source>{partition} is an extended partition, which contains others</source>
        <translation>{partition} ist eine erweiterte Partition, die andere enthält</translation>
    </message>
    <message>
        <source>{partition} is the protective entry of a GPT</source>
        <translation>{partition} ist der Schutzeintrag einer GPT</translation>
    </message>
    <message>
        <source>{partition} is read-only</source>
        <translation>{partition} ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{partition} has {there} bytes, {needed} are needed</source>
        <translation>{partition} hat {there} Bytes, {needed} werden gebraucht</translation>
    </message>
    <message>
        <source>{partition} is mounted on {place}</source>
        <translation>{partition} ist unter {place} eingehängt</translation>
    </message>
    <message>
        <source>{partition} is part of the mounted btrfs filesystem {name}</source>
        <translation>{partition} gehört zum eingehängten Btrfs-Dateisystem {name}</translation>
    </message>
    <message>
        <source>{partition} is in use as swap</source>
        <translation>{partition} wird als Auslagerungsspeicher benutzt</translation>
    </message>
    <message>
        <source>{partition} is used by {device}</source>
        <translation>{partition} wird von {device} benutzt</translation>
    </message>
    <message>
        <source>{partition} holds {content}</source>
        <translation>{partition} enthält etwas: {content}</translation>
    </message>
    <message>
        <source>{partition} was prepared by a newer Torpor</source>
        <translation>{partition} wurde von einem neueren Torpor vorbereitet</translation>
    </message>
    <message>
        <source>{partition} holds a hibernated session that has not been resumed</source>
        <translation>{partition} enthält eine Sitzung im Ruhezustand, die noch nicht zurückgeholt wurde</translation>
    </message>
    <message>
        <source>the save kernel came back without saying why</source>
        <translation>der Sicherungskernel kam zurück, ohne zu sagen, warum</translation>
    </message>
    <message>
        <source>the save kernel saved the session but came back</source>
        <translation>der Sicherungskernel hat die Sitzung gesichert, kam aber zurück</translation>
    </message>
    <message>
        <source>the session went on, but nobody was left to tell what had happened</source>
        <translation>die Sitzung lief weiter, aber niemand war mehr da, um zu sagen, was geschehen war</translation>
    </message>
    <message>
        <source>the computer was started normally while the session was hibernated</source>
        <translation>der Rechner wurde normal gestartet, während die Sitzung im Ruhezustand war</translation>
    </message>
    <message>
        <source>the session was loaded and started, but stopped before it could say that it was back</source>
        <translation>die Sitzung wurde geladen und gestartet, blieb aber stehen, bevor sie sagen konnte, dass sie zurück ist</translation>
    </message>
    <message>
        <source>the power went while the session was being loaded</source>
        <translation>der Strom fiel aus, während die Sitzung geladen wurde</translation>
    </message>
    <message>
        <source>the power went while the session was being saved</source>
        <translation>der Strom fiel aus, während die Sitzung gesichert wurde</translation>
    </message>
    <message>
        <source>the session was lost, or ended moments after it came back</source>
        <translation>die Sitzung ging verloren oder endete, kurz nachdem sie zurück war</translation>
    </message>
    <message>
        <source>the session did not come back; the partition does not say why</source>
        <translation>die Sitzung kam nicht zurück; die Partition sagt nicht, warum</translation>
    </message>
    <message>
        <source>the save kernel did not get as far as the partition</source>
        <translation>der Sicherungskernel kam nicht bis zur Partition</translation>
    </message>
    <message>
        <source>nothing can be done: {why}</source>
        <translation>nichts kann getan werden: {why}</translation>
    </message>
    <message>
        <source>there is no action to choose from</source>
        <translation>es gibt keine Aktion, aus der zu wählen wäre</translation>
    </message>
    <message>
        <source>hibernate (kexec): {why}</source>
        <translation>Ruhezustand (kexec): {why}</translation>
    </message>
    <message>
        <source>hibernate (kernel): {why}</source>
        <translation>Ruhezustand (Kernel): {why}</translation>
    </message>
    <message>
        <source>suspend: {why}</source>
        <translation>Bereitschaft: {why}</translation>
    </message>
    <message>
        <source>power off: {why}</source>
        <translation>Ausschalten: {why}</translation>
    </message>
    <message>
        <source>it was tried and failed</source>
        <translation>es wurde versucht und schlug fehl</translation>
    </message>
    <message>
        <source>its check says that it cannot work</source>
        <translation>seine Prüfung sagt, dass es nicht geht</translation>
    </message>
    <message>
        <source>it is not known whether it can work</source>
        <translation>ob es geht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is not known whether it can work: {reason}</source>
        <translation>ob es geht, ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>the computer was started anew, without the session</source>
        <translation>der Rechner wurde neu gestartet, ohne die Sitzung</translation>
    </message>
    <message>
        <source>nobody told how it went, and the session went on</source>
        <translation>niemand hat gesagt, wie es ausging, und die Sitzung lief weiter</translation>
    </message>
    <message>
        <source>logind did not do it; the journal tells why</source>
        <translation>logind hat es nicht getan; das Journal sagt, warum</translation>
    </message>
    <message>
        <source>Decision: {action}</source>
        <translation>Entscheidung: {action}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>Erwogen:</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Triggers:</source>
        <translation>Auslöser:</translation>
    </message>
    <message>
        <source>{rule} holds</source>
        <translation>{rule} trifft zu</translation>
    </message>
    <message>
        <source>{rule} holds, but {hindrance}</source>
        <translation>{rule} trifft zu, aber: {hindrance}</translation>
    </message>
    <message>
        <source>{rule} does not hold</source>
        <translation>{rule} trifft nicht zu</translation>
    </message>
    <message>
        <source>{rule} does not hold, but {hindrance}</source>
        <translation>{rule} trifft nicht zu, und: {hindrance}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold</source>
        <translation>ob {rule} zutrifft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{rule} is not known to hold, but {hindrance}</source>
        <translation>ob {rule} zutrifft, ist nicht bekannt, und: {hindrance}</translation>
    </message>
    <message>
        <source>Rules that fired:</source>
        <translation>Regeln, die gegriffen haben:</translation>
    </message>
    <message>
        <source>Rules that were passed over:</source>
        <translation>Regeln, die übergangen wurden:</translation>
    </message>
    <message>
        <source>rule {rule} ({layer})</source>
        <translation>Regel {rule} ({layer})</translation>
    </message>
    <message>
        <source>rule {rule} ({layer}), {about} {subject}</source>
        <translation>Regel {rule} ({layer}), {about} {subject}</translation>
    </message>
    <message>
        <source>because {evidence}</source>
        <translation>weil {evidence}</translation>
    </message>
    <message>
        <source>passed over by the rule {rule}</source>
        <translation>übergangen wegen der Regel {rule}</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>hibernate (kexec)</source>
        <translation>Ruhezustand (kexec)</translation>
    </message>
    <message>
        <source>hibernate (kernel)</source>
        <translation>Ruhezustand (Kernel)</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>Schlafsperre</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>{fact} = yes</source>
        <translation>{fact} = ja</translation>
    </message>
    <message>
        <source>{fact} = no</source>
        <translation>{fact} = nein</translation>
    </message>
    <message>
        <source>{fact} = not known</source>
        <translation>{fact} = nicht bekannt</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}: a file of rules is 1 MiB at most</source>
        <translation>{file}: eine Datei mit Regeln hat höchstens 1 MiB</translation>
    </message>
    <message>
        <source>{folder}: cannot be read: {reason}</source>
        <translation>{folder}: kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has more than {count} files</source>
        <translation>{folder}: hat mehr als {count} Dateien</translation>
    </message>
    <message>
        <source>a character that is not ASCII, such as a typographic quotation mark; only comments may have them</source>
        <translation>ein Zeichen, das nicht ASCII ist, etwa ein typografisches Anführungszeichen; nur Kommentare dürfen solche haben</translation>
    </message>
    <message>
        <source>unknown &apos;{name}&apos;: a file has [[rule]] and [[trigger]]</source>
        <translation>unbekannt: ‚{name}‘; eine Datei hat [[rule]] und [[trigger]]</translation>
    </message>
    <message>
        <source>[[{name}]] begins a rule; there are {count} at most</source>
        <translation>[[{name}]] beginnt eine Regel; es gibt höchstens {count}</translation>
    </message>
    <message>
        <source>a rule begins with [[rule]] or [[trigger]]</source>
        <translation>eine Regel beginnt mit [[rule]] oder [[trigger]]</translation>
    </message>
    <message>
        <source>a rule needs an id of at most 64 small letters, digits and hyphens</source>
        <translation>eine Regel braucht eine id aus höchstens 64 Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is there twice</source>
        <translation>die id ‚{id}‘ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not there to be switched on</source>
        <translation>die Regel ‚{rule}‘ ist nicht da, um eingeschaltet zu werden</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not the user&apos;s to change</source>
        <translation>die Regel ‚{rule}‘ darf der Benutzer nicht ändern</translation>
    </message>
    <message>
        <source>{key}: &apos;{fact}&apos; is no fact that this rule has; a brace is written &apos;{{&apos;</source>
        <translation>{key}: ‚{fact}‘ ist kein Fakt, den diese Regel hat; eine Klammer schreibt man ‚{{‘</translation>
    </message>
    <message>
        <source>{key} must be a list of actions</source>
        <translation>{key} muss eine Liste von Aktionen sein</translation>
    </message>
    <message>
        <source>{key}: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; and &quot;power-off&quot; are known</source>
        <translation>{key}: bekannt sind &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; und &quot;power-off&quot;</translation>
    </message>
    <message>
        <source>{key}: &quot;{name}&quot; is there twice</source>
        <translation>{key}: &quot;{name}&quot; kommt zweimal vor</translation>
    </message>
    <message>
        <source>{key} must be &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; or &quot;include-module&quot;</source>
        <translation>{key} muss &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; oder &quot;include-module&quot; sein</translation>
    </message>
    <message>
        <source>if_unknown must be &quot;warn&quot; or &quot;block&quot;</source>
        <translation>if_unknown muss &quot;warn&quot; oder &quot;block&quot; sein</translation>
    </message>
    <message>
        <source>offers must be &quot;unmount&quot;, &quot;unload&quot; or &quot;unbind&quot;</source>
        <translation>offers muss &quot;unmount&quot;, &quot;unload&quot; oder &quot;unbind&quot; sein</translation>
    </message>
    <message>
        <source>about must be &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; or &quot;machine&quot;</source>
        <translation>about muss &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; oder &quot;machine&quot; sein</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a rule</source>
        <translation>unbekannter Schlüssel ‚{key}‘ in einer Regel</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has neither match nor when</source>
        <translation>die Regel ‚{rule}‘ hat weder match noch when</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no verdict</source>
        <translation>die Regel ‚{rule}‘ hat kein verdict</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no message</source>
        <translation>die Regel ‚{rule}‘ hat keine message</translation>
    </message>
    <message>
        <source>&apos;ignores&apos; names the rules that a rule with the verdict &quot;ignore&quot; is about</source>
        <translation>‚ignores‘ nennt die Regeln, um die es einer Regel mit dem verdict &quot;ignore&quot; geht</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; cannot have the verdict or the offer &quot;{verdict}&quot;: it is about each {about}</source>
        <translation>die Regel ‚{rule}‘ kann das verdict oder das Angebot &quot;{verdict}&quot; nicht haben: bei ihr geht es um jedes „{about}“</translation>
    </message>
    <message>
        <source>&apos;unknown_message&apos; is for rules with if_unknown</source>
        <translation>‚unknown_message‘ ist für Regeln mit if_unknown</translation>
    </message>
    <message>
        <source>&apos;offers&apos; is for rules with the verdict &quot;block&quot;, &quot;warn&quot; or &quot;note&quot;</source>
        <translation>‚offers‘ ist für Regeln mit dem verdict &quot;block&quot;, &quot;warn&quot; oder &quot;note&quot;</translation>
    </message>
    <message>
        <source>kind must be &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; or &quot;schedule&quot;</source>
        <translation>kind muss &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; oder &quot;schedule&quot; sein</translation>
    </message>
    <message>
        <source>warn_at must be a list of at most {count} numbers of seconds</source>
        <translation>warn_at muss eine Liste von höchstens {count} Sekundenzahlen sein</translation>
    </message>
    <message>
        <source>quiet_hours are written like &quot;22:00-07:00&quot;</source>
        <translation>quiet_hours schreibt man wie &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a trigger</source>
        <translation>unbekannter Schlüssel ‚{key}‘ in einem Auslöser</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; has no {key}</source>
        <translation>der Auslöser ‚{rule}‘ hat kein {key}</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; warns before its grace_seconds begin</source>
        <translation>der Auslöser ‚{rule}‘ warnt, bevor seine grace_seconds beginnen</translation>
    </message>
    <message>
        <source>a critical trigger is of the kind &quot;low-battery&quot; and has a chain of actions</source>
        <translation>ein kritischer Auslöser ist von der Art &quot;low-battery&quot; und hat eine Kette von Aktionen</translation>
    </message>
    <message>
        <source>a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}</source>
        <translation>ein kritischer Auslöser hat keine quiet_hours, und grace_seconds von höchstens {seconds}</translation>
    </message>
    <message>
        <source>{fact} is a number: below, at_most, above, at_least and between ask for it</source>
        <translation>{fact} ist eine Zahl: below, at_most, above, at_least und between fragen danach</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} muss true oder false sein</translation>
    </message>
    <message>
        <source>{key} must be a text of 1 to {count} characters</source>
        <translation>{key} muss ein Text von 1 bis {count} Zeichen sein</translation>
    </message>
    <message>
        <source>{key} must have 1 to {count} texts</source>
        <translation>{key} muss 1 bis {count} Texte haben</translation>
    </message>
    <message>
        <source>{key} must be a number from {least} to {most}</source>
        <translation>{key} muss eine Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>a rule has {count} conditions at most</source>
        <translation>eine Regel hat höchstens {count} Bedingungen</translation>
    </message>
    <message>
        <source>fact must be the name of a fact</source>
        <translation>fact muss der Name eines Faktes sein</translation>
    </message>
    <message>
        <source>there is no fact &apos;{fact}&apos;</source>
        <translation>es gibt keinen Fakt ‚{fact}‘</translation>
    </message>
    <message>
        <source>this rule cannot ask for &apos;{fact}&apos;: it is not about each {about}</source>
        <translation>diese Regel kann nicht nach ‚{fact}‘ fragen: bei ihr geht es nicht um jedes „{about}“</translation>
    </message>
    <message>
        <source>{fact} is no number</source>
        <translation>{fact} ist keine Zahl</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;: fact, times and plus are known here</source>
        <translation>unbekannter Schlüssel ‚{key}‘: hier sind fact, times und plus bekannt</translation>
    </message>
    <message>
        <source>the fact to compare {fact} with is missing</source>
        <translation>der Fakt, mit dem {fact} zu vergleichen ist, fehlt</translation>
    </message>
    <message>
        <source>a time of day is written like &quot;23:30&quot;</source>
        <translation>eine Uhrzeit schreibt man wie &quot;23:30&quot;</translation>
    </message>
    <message>
        <source>{fact} is no number: is asks for it</source>
        <translation>{fact} ist keine Zahl: is fragt danach</translation>
    </message>
    <message>
        <source>between must be a list of two</source>
        <translation>between muss eine Liste aus zweien sein</translation>
    </message>
    <message>
        <source>a condition is all, any, not, or asks for a fact</source>
        <translation>eine Bedingung ist all, any, not, oder fragt nach einem Fakt</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a condition</source>
        <translation>unbekannter Schlüssel ‚{key}‘ in einer Bedingung</translation>
    </message>
    <message>
        <source>a condition compares once: &apos;{key}&apos; is one too many</source>
        <translation>eine Bedingung vergleicht einmal: ‚{key}‘ ist zu viel</translation>
    </message>
    <message>
        <source>the condition does not say what {fact} should be</source>
        <translation>die Bedingung sagt nicht, was {fact} sein soll</translation>
    </message>
    <message>
        <source>only a comparison of numbers has a hysteresis</source>
        <translation>nur ein Vergleich von Zahlen hat eine Hysterese</translation>
    </message>
    <message>
        <source>all and any are lists of conditions</source>
        <translation>all und any sind Listen von Bedingungen</translation>
    </message>
    <message>
        <source>conditions are nested {count} deep at most</source>
        <translation>Bedingungen sind höchstens {count} tief verschachtelt</translation>
    </message>
    <message>
        <source>a condition is a table: { fact = ..., ... }</source>
        <translation>eine Bedingung ist eine Tabelle: { fact = ..., ... }</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; stands alone in its condition</source>
        <translation>‚{word}‘ steht allein in seiner Bedingung</translation>
    </message>
    <message>
        <source>match is a table of facts: { mounted = true }</source>
        <translation>match ist eine Tabelle von Fakten: { mounted = true }</translation>
    </message>
    <message>
        <source>a rule about the machine has when, not match</source>
        <translation>eine Regel über den Rechner hat when, nicht match</translation>
    </message>
    <message>
        <source>a {about} has no fact &apos;{fact}&apos;</source>
        <translation>„{about}“ hat keinen Fakt ‚{fact}‘</translation>
    </message>
    <message>
        <source>reading the facts: {problem}</source>
        <translation>beim Lesen der Fakten: {problem}</translation>
    </message>
    <message>
        <source>reading step {step} of the trace: {problem}</source>
        <translation>beim Lesen von Schritt {step} des Ablaufs: {problem}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be the only thing that happens, with a rule&apos;s id</source>
        <translation>‚{key}‘ muss das Einzige sein, was geschieht, mit der Kennung einer Regel</translation>
    </message>
    <message>
        <source>&apos;resumed&apos; must be the only thing that happens, and true</source>
        <translation>‚resumed‘ muss das Einzige sein, was geschieht, und true</translation>
    </message>
    <message>
        <source>&apos;failed&apos; and &apos;action&apos; come together</source>
        <translation>‚failed‘ und ‚action‘ gehören zusammen</translation>
    </message>
    <message>
        <source>&apos;action&apos; is not the name of one</source>
        <translation>‚action‘ ist nicht der Name einer Aktion</translation>
    </message>
    <message>
        <source>it is no object with a number &apos;at&apos;</source>
        <translation>es ist kein Objekt mit einer Zahl ‚at‘</translation>
    </message>
    <message>
        <source>&apos;at&apos; goes back, or is more than a year</source>
        <translation>‚at‘ geht zurück, oder ist mehr als ein Jahr</translation>
    </message>
    <message>
        <source>the trace is larger than {count} MiB</source>
        <translation>der Ablauf ist größer als {count} MiB</translation>
    </message>
    <message>
        <source>this is no trace: a JSON object with &quot;schema&quot;: 1 is wanted</source>
        <translation>dies ist kein Ablauf: erwartet wird ein JSON-Objekt mit &quot;schema&quot;: 1</translation>
    </message>
    <message>
        <source>a trace has a list of 1 to {count} &apos;steps&apos;</source>
        <translation>ein Ablauf hat eine Liste von 1 bis {count} ‚steps‘</translation>
    </message>
    <message>
        <source>the trace has more than {count} facts</source>
        <translation>der Ablauf hat mehr als {count} Fakten</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has something that is no object</source>
        <translation>‚{what}‘ hat etwas, das kein Objekt ist</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has no fact &apos;{fact}&apos;</source>
        <translation>‚{what}‘ hat keinen Fakt ‚{fact}‘</translation>
    </message>
    <message>
        <source>&apos;{fact}&apos; in &apos;{what}&apos; is not as it should be ({type})</source>
        <translation>‚{fact}‘ in ‚{what}‘ ist nicht, wie es sein sollte ({type})</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no list of at most {count}</source>
        <translation>‚{what}‘ ist keine Liste von höchstens {count}</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; is no object</source>
        <translation>‚capabilities‘ ist kein Objekt</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; has no action &apos;{action}&apos;</source>
        <translation>‚capabilities‘ hat keine Aktion ‚{action}‘</translation>
    </message>
    <message>
        <source>&apos;{action}&apos; in &apos;capabilities&apos; is no object</source>
        <translation>‚{action}‘ in ‚capabilities‘ ist kein Objekt</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; of &apos;{action}&apos; in &apos;capabilities&apos; is not as it should be</source>
        <translation>‚{key}‘ von ‚{action}‘ in ‚capabilities‘ ist nicht, wie es sein sollte</translation>
    </message>
    <message>
        <source>there are no facts &apos;{name}&apos;</source>
        <translation>es gibt keine Fakten ‚{name}‘</translation>
    </message>
    <message>
        <source>the facts are no object</source>
        <translation>die Fakten sind kein Objekt</translation>
    </message>
    <message>
        <source>the facts are larger than {count} MiB</source>
        <translation>die Fakten sind größer als {count} MiB</translation>
    </message>
    <message>
        <source>these are no facts: a JSON object with a &apos;schema&apos; is wanted</source>
        <translation>dies sind keine Fakten: erwartet wird ein JSON-Objekt mit einem ‚schema‘</translation>
    </message>
    <message>
        <source>the facts were written by a newer Torpor</source>
        <translation>die Fakten sind von einem neueren Torpor</translation>
    </message>
    <message>
        <source>{what} (rule {rule})</source>
        <translation>{what} (Regel {rule})</translation>
    </message>
    <message>
        <source>{what}: the rule {rule} only warns</source>
        <translation>{what}: die Regel {rule} warnt nur</translation>
    </message>
    <message>
        <source>its check says that it can work, and no rule blocks it</source>
        <translation>seine Prüfung sagt, dass es geht, und keine Regel verhindert es</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>whether it can work is not known, but nothing else can</source>
        <translation>ob es geht, ist nicht bekannt, aber sonst geht nichts</translation>
    </message>
    <message>
        <source>nothing else can work, and the battery would cut the power anyway</source>
        <translation>sonst geht nichts, und der Akku würde ohnehin den Strom abstellen</translation>
    </message>
    <message>
        <source>no trigger fires</source>
        <translation>kein Auslöser greift</translation>
    </message>
    <message>
        <source>it is wished</source>
        <translation>es ist gewünscht</translation>
    </message>
    <message>
        <source>a charger is plugged in</source>
        <translation>ein Ladegerät ist angeschlossen</translation>
    </message>
    <message>
        <source>it is not known that the batteries are being emptied</source>
        <translation>dass die Akkus sich leeren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>these are its quiet hours</source>
        <translation>dies sind ihre Ruhezeiten</translation>
    </message>
    <message>
        <source>it is no longer so</source>
        <translation>es ist nicht mehr so</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>die Regel ist nicht mehr da</translation>
    </message>
    <message>
        <source>the rule {rule} acts</source>
        <translation>die Regel {rule} handelt</translation>
    </message>
    <message>
        <source>it was cancelled by hand</source>
        <translation>es wurde von Hand abgebrochen</translation>
    </message>
    <message>
        <source>logind does not allow it</source>
        <translation>logind erlaubt es nicht</translation>
    </message>
    <message>
        <source>logind says that this machine cannot do it</source>
        <translation>logind sagt, dass dieser Rechner es nicht kann</translation>
    </message>
    <message>
        <source>logind wants a password for it</source>
        <translation>logind verlangt dafür ein Passwort</translation>
    </message>
    <message>
        <source>a program inhibits it</source>
        <translation>ein Programm verhindert es</translation>
    </message>
    <message>
        <source>logind answers &apos;{answer}&apos;</source>
        <translation>logind antwortet ‚{answer}‘</translation>
    </message>
    <message>
        <source>{field}: &apos;{after}&apos;, was &apos;{before}&apos;</source>
        <translation>{field}: ‚{after}‘, war ‚{before}‘</translation>
    </message>
    <message>
        <source>and 1 device of it</source>
        <translation>und 1 Gerät daran</translation>
    </message>
    <message>
        <source>and {count} devices of it</source>
        <translation>und {count} Geräte daran</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>eingehängt</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>the power went just when the session was saved, or just when it was to be loaded</source>
        <translation>der Strom fiel genau dann aus, als die Sitzung gesichert war oder als sie geladen werden sollte</translation>
    </message>
</context>
<context>
    <name>torpor::PlanDialog</name>
    <message>
        <source>Hibernate at a time</source>
        <translation>Ruhezustand zu einer Zeit</translation>
    </message>
    <message>
        <source>&amp;Hibernate then</source>
        <translation>&amp;Dann in den Ruhezustand</translation>
    </message>
    <message>
        <source>Hibernate &amp;at:</source>
        <translation>Ruhezustand &amp;um:</translation>
    </message>
    <message>
        <source>That is today, in %1. A minute before you are warned, and can call it off.</source>
        <translation>Das ist heute, in %1. Eine Minute vorher werden Sie gewarnt und können es abbrechen.</translation>
    </message>
    <message>
        <source>That is tomorrow, in %1. A minute before you are warned, and can call it off.</source>
        <translation>Das ist morgen, in %1. Eine Minute vorher werden Sie gewarnt und können es abbrechen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock gives no alarm: it cannot be done.</source>
        <translation>Die Uhr dieses Rechners weckt nicht: Es geht nicht.</translation>
    </message>
</context>
<context>
    <name>torpor::PreflightPage</name>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>Das Abbild vor dem &amp;Ausschalten zurücklesen</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Tut alles, was beim Ruhezustand geschieht, nur ohne auszuschalten</translation>
    </message>
    <message>
        <source>An attempt is under way</source>
        <translation>Ein Versuch ist im Gange</translation>
    </message>
    <message>
        <source>&amp;Hibernate anyway</source>
        <translation>&amp;Trotzdem in den Ruhezustand</translation>
    </message>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Ruhezustand</translation>
    </message>
    <message>
        <source>Hide what is in order</source>
        <translation>Verbergen, was in Ordnung ist</translation>
    </message>
    <message>
        <source>Show what is in order (%1)</source>
        <translation>Zeigen, was in Ordnung ist (%1)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>&quot;Cannot hibernate: it is mounted&quot; and a sentence of advice, which may be empty</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>torpor::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>This is what helps to find out what went wrong. Names, serial numbers and addresses were taken out; look through it nevertheless before you give it to somebody. Nothing is sent by Torpor.</source>
        <translation>Das hilft herauszufinden, was schiefging. Namen, Seriennummern und Adressen wurden entfernt; sehen Sie es dennoch durch, bevor Sie es weitergeben. Torpor verschickt nichts.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report is being put together</source>
        <translation>Der Bericht wird zusammengestellt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::RulesModel</name>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Passes over others</source>
        <translation>Übergeht andere</translation>
    </message>
    <message>
        <source>Unmounts it before</source>
        <translation>Hängt es vorher aus</translation>
    </message>
    <message>
        <source>Unloads its driver before</source>
        <translation>Entlädt vorher den Treiber</translation>
    </message>
    <message>
        <source>Detaches it before</source>
        <translation>Löst es vorher vom Treiber</translation>
    </message>
    <message>
        <source>Gives its driver to the save kernel</source>
        <translation>Gibt den Treiber dem Sicherungskernel mit</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the id of a rule, %2 the name of the file that has it</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Only tells</source>
        <translation>Teilt es nur mit</translation>
    </message>
</context>
<context>
    <name>torpor::Service</name>
    <message>
        <source>this needs an administrator&apos;s authentication, and --no-ask is given</source>
        <translation>dies braucht die Anmeldung eines Administrators, und --no-ask ist angegeben</translation>
    </message>
    <message>
        <source>the service&apos;s answer is no JSON document</source>
        <translation>die Antwort des Dienstes ist kein JSON-Dokument</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>Kann dieser Rechner das?</translation>
    </message>
    <message>
        <source>Torpor writes the memory to a partition of its own and cuts the power. At the next start it reads it back, and everything is as it was.</source>
        <translation>Torpor schreibt den Speicher auf eine eigene Partition und schaltet aus. Beim nächsten Start liest es ihn zurück, und alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird geprüft…</translation>
    </message>
    <message>
        <source>Not as it is. This has to be mended first:</source>
        <translation>Nicht so, wie er ist. Das muss erst behoben werden:</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>Nichts Bekanntes ist im Weg. Gut zu wissen:</translation>
    </message>
    <message>
        <source>Yes. Nothing is in the way.</source>
        <translation>Ja. Nichts ist im Weg.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpKernelPage</name>
    <message>
        <source>Which kernel saves and resumes?</source>
        <translation>Welcher Kernel sichert und holt zurück?</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>Ein zweiter Kernel schreibt und liest den Speicher. Der laufende ist eine gute Wahl.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>Nichts wurde geändert: %1 %2</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpModel</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>A partition: its name, size and disk</extracomment>
        <translation>%1, %2 auf %3</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 on %4</source>
        <extracomment>A partition: its name, label, size and disk</extracomment>
        <translation>%1 „%2“, %3 auf %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>Alles auf %1 wird endgültig gelöscht. %2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>%1 wird die Partition für den Ruhezustand. Sie ist leer; es gehen keine Daten verloren.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>Wohin soll der Speicher geschrieben werden?</translation>
    </message>
    <message>
        <source>It needs a partition that is used for nothing else. Those that cannot be taken are shown with the reason.</source>
        <translation>Es braucht eine Partition, die für nichts anderes benutzt wird. Solche, die nicht infrage kommen, werden mit dem Grund gezeigt.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>The partitions could not be listed: %1 %2</source>
        <translation>Die Partitionen konnten nicht aufgezählt werden: %1 %2</translation>
    </message>
    <message>
        <source>Looking for partitions…</source>
        <translation>Partitionen werden gesucht…</translation>
    </message>
    <message>
        <source>No partition can be taken. Make one of at least %1 with a partition editor, and come back.</source>
        <translation>Keine Partition kommt infrage. Legen Sie mit einem Partitionsprogramm eine von mindestens %1 an und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>At least %1 are needed for the memory of this machine.</source>
        <translation>Für den Speicher dieses Rechners werden mindestens %1 gebraucht.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPreparePage</name>
    <message>
        <source>Prepare the partition</source>
        <translation>Partition vorbereiten</translation>
    </message>
    <message>
        <source>This is the first step that changes something on the disk.</source>
        <translation>Das ist der erste Schritt, der etwas auf der Platte ändert.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Vorbereiten</translation>
    </message>
    <message>
        <source>The partition was not prepared: %1 %2</source>
        <translation>Die Partition wurde nicht vorbereitet: %1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>Geben Sie %1 ein, um zu bestätigen, dass die Daten gelöscht werden dürfen:</translation>
    </message>
    <message>
        <source>Nothing else is written to. The boot menu gets an entry when this computer hibernates, and loses it when the session is back. The settings can undo all of it.</source>
        <translation>Sonst wird nirgends etwas geschrieben. Das Startmenü bekommt einen Eintrag, wenn dieser Rechner in den Ruhezustand geht, und verliert ihn, wenn die Sitzung zurück ist. In den Einstellungen lässt sich alles rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpRehearsePage</name>
    <message>
        <source>&amp;Rehearse now</source>
        <translation>Jetzt &amp;proben</translation>
    </message>
    <message>
        <source>The partition is prepared</source>
        <translation>Die Partition ist vorbereitet</translation>
    </message>
    <message>
        <source>A rehearsal does all that a hibernation does but cut the power. The screen is black for a few seconds, and the session comes back by itself.</source>
        <translation>Ein Probelauf tut alles, was beim Ruhezustand geschieht, nur ohne auszuschalten. Der Bildschirm ist einige Sekunden schwarz, und die Sitzung kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The rehearsal is under way</source>
        <translation>Der Probelauf ist im Gange</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el the rehearsal</source>
        <translation>Probelauf abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpWizard</name>
    <message>
        <source>Set up hibernation</source>
        <translation>Ruhezustand einrichten</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>Das Abbild vor dem &amp;Ausschalten zurücklesen</translation>
    </message>
    <message>
        <source>&amp;Tell after each hibernation how it went</source>
        <translation>Nach jedem Ruhezustand &amp;mitteilen, wie es ging</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Mit der &amp;Sitzung starten</translation>
    </message>
    <message>
        <source>The system&apos;s own &amp;Hibernate goes through Torpor, too</source>
        <translation>Auch der &amp;Ruhezustand des Systems selbst geht über Torpor</translation>
    </message>
    <message>
        <source>Re&amp;move Torpor&apos;s changes to this machine…</source>
        <translation>Torpors Än&amp;derungen an diesem Rechner entfernen…</translation>
    </message>
    <message>
        <source>Settings of Torpor</source>
        <translation>Einstellungen von Torpor</translation>
    </message>
    <message>
        <source>Chosen by the speed of the disk</source>
        <translation>Nach der Geschwindigkeit der Platte</translation>
    </message>
    <message>
        <source>LZ4: fast</source>
        <translation>LZ4: schnell</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard: klein</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Chosen by what this GRUB can do</source>
        <translation>Nach dem, was dieses GRUB kann</translation>
    </message>
    <message>
        <source>The menu looks for an image by itself</source>
        <translation>Das Menü sucht selbst nach einem Abbild</translation>
    </message>
    <message>
        <source>The next start is set before the power is cut</source>
        <translation>Der nächste Start wird vor dem Ausschalten festgelegt</translation>
    </message>
    <message>
        <source>Takes longer, and finds a disk that does not keep what it was given</source>
        <translation>Dauert länger und findet eine Platte, die nicht behält, was sie bekam</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As much as it needs</source>
        <translation>So viel wie nötig</translation>
    </message>
    <message>
        <source>Also where no swap space is large enough for the kernel&apos;s hibernation</source>
        <translation>Auch wo kein Auslagerungsspeicher für den Ruhezustand des Kernels reicht</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>Nichts wurde geändert: %1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>&amp;Kernel, der sichert und zurückholt:</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>K&amp;ompression:</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>&amp;Verlauf behalten für:</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Dieser Benutzer</translation>
    </message>
    <message>
        <source>What is looked at before each hibernation, and what comes of it.</source>
        <translation>Was vor jedem Ruhezustand angesehen wird und was daraus folgt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>How the image is &amp;found at the start:</source>
        <translation>Wie das Abbild beim Start ge&amp;funden wird:</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>&amp;Speicher des Sicherungskernels:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>A&amp;utomatic hibernation</source>
        <translation>A&amp;utomatischer Ruhezustand</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>No rules are installed.</source>
        <translation>Es sind keine Regeln installiert.</translation>
    </message>
    <message>
        <source>This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.</source>
        <translation>Dieser Hilfsdienst schaltet keine Regeln; das tut ein Verwalter in /etc/torpor/rules.d.</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>Die Einstellungen des Rechners konnten nicht gelesen werden: %1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>Ob Torpor mit der Sitzung startet, konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>Wann Torpor von selbst handelt, konnte nicht geändert werden: %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Remove Torpor&apos;s changes</source>
        <translation>Torpors Änderungen entfernen</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed. The boot menu becomes what it was.</source>
        <translation>Die Partition für den Ruhezustand wird aufgegeben und mit ihr eine Sitzung, die darauf wartet, zurückgeholt zu werden. Das Startmenü wird wieder, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Hibernating partition:</source>
        <translation>Partition für den Ruhezustand:</translation>
    </message>
    <message>
        <source>None is prepared.</source>
        <translation>Keine ist vorbereitet.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>Der Speicher des Sicherungskernels muss zwischen %1 und %2 MiB liegen.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>Der Verlauf kann 1 bis %1 Tage behalten werden.</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>%1 von %n begonnenen Versuch gelang (%2 %).</numerusform>
            <numerusform>%1 von %n begonnenen Versuchen gelangen (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>Einer wurde abgebrochen.</numerusform>
            <numerusform>%n wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>Einer wurde abgelehnt.</numerusform>
            <numerusform>%n wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes %1 and coming back %2 on average.</source>
        <translation>Sichern dauert im Mittel %1, Zurückkehren %2.</translation>
    </message>
</context>
<context>
    <name>torpor::SuspendWatch</name>
    <message>
        <source>Sets an alarm to hibernate later</source>
        <translation>Stellt einen Wecker, um später in den Ruhezustand zu gehen</translation>
    </message>
</context>
<context>
    <name>torpor::SystemActions</name>
    <message>
        <source>the hibernation ended without telling how</source>
        <translation>der Ruhezustand endete, ohne zu sagen, wie</translation>
    </message>
    <message>
        <source>the computer did not fall asleep</source>
        <translation>der Rechner ist nicht eingeschlafen</translation>
    </message>
    <message>
        <source>the service does not tell which attempt it has begun</source>
        <translation>der Dienst sagt nicht, welchen Versuch er begonnen hat</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>es hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>torpor::TextLabel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>torpor::Tray</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>&amp;Pause automatic hibernation</source>
        <translation>Automatik &amp;pausieren</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <extracomment>%1 is an outcome: &quot;Resumed&quot;; %2 a date and time</extracomment>
        <translation>Letztes Mal: %1, %2</translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message>
        <source>Not ended</source>
        <comment>outcome of an attempt</comment>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>outcome of an attempt</comment>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>outcome of a rehearsal</comment>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>outcome of an attempt</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an attempt</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of an attempt</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Powered off</source>
        <comment>outcome of an attempt</comment>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Kernel&apos;s hibernation</source>
        <comment>done in place of Torpor&apos;s own</comment>
        <translation>Ruhezustand des Kernels</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>done in place of a hibernation</comment>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Power-off</source>
        <comment>done in place of a hibernation</comment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Torpor could not hibernate, and the computer was powered off.</source>
        <translation>Torpor konnte nicht in den Ruhezustand gehen, und der Rechner wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session came back.</source>
        <extracomment>%1 is what was done, such as &quot;Suspend&quot;.</extracomment>
        <translation>Anstelle des Ruhezustands geschehen: %1. Die Sitzung kam zurück.</translation>
    </message>
    <message>
        <source>Wanted in place of a hibernation: %1. The session went on.</source>
        <translation>Anstelle des Ruhezustands gewollt: %1. Die Sitzung lief weiter.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session was lost.</source>
        <translation>Anstelle des Ruhezustands geschehen: %1. Die Sitzung ging verloren.</translation>
    </message>
    <message>
        <source>the user</source>
        <comment>who wanted it</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the command line</source>
        <comment>who wanted it</comment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>a low battery</source>
        <comment>who wanted it</comment>
        <translation>schwacher Akku</translation>
    </message>
    <message>
        <source>nobody being there</source>
        <comment>who wanted it</comment>
        <translation>niemand da</translation>
    </message>
    <message>
        <source>the closed lid</source>
        <comment>who wanted it</comment>
        <translation>geschlossener Deckel</translation>
    </message>
    <message>
        <source>the power button</source>
        <comment>who wanted it</comment>
        <translation>Ein-/Ausschalter</translation>
    </message>
    <message>
        <source>the schedule</source>
        <comment>who wanted it</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Building what saves</source>
        <translation>Sicherung vorbereiten</translation>
    </message>
    <message>
        <source>Telling programs</source>
        <translation>Programme benachrichtigen</translation>
    </message>
    <message>
        <source>Writing open files</source>
        <translation>Offene Dateien schreiben</translation>
    </message>
    <message>
        <source>Loading the save kernel</source>
        <translation>Sicherungskernel laden</translation>
    </message>
    <message>
        <source>Starting the save kernel</source>
        <translation>Sicherungskernel starten</translation>
    </message>
    <message>
        <source>Finding the memory in use</source>
        <translation>Benutzten Speicher finden</translation>
    </message>
    <message>
        <source>Opening the partition</source>
        <translation>Partition öffnen</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Abbild schreiben</translation>
    </message>
    <message>
        <source>Reading the image back</source>
        <translation>Abbild zurücklesen</translation>
    </message>
    <message>
        <source>Starting to resume</source>
        <translation>Start zum Zurückholen</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>Abbild prüfen</translation>
    </message>
    <message>
        <source>Marking the image as used</source>
        <translation>Abbild als benutzt markieren</translation>
    </message>
    <message>
        <source>Loading the image</source>
        <translation>Abbild laden</translation>
    </message>
    <message>
        <source>Waking programs</source>
        <translation>Programme wecken</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a device</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a device</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Ein Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>It has begun; how it ended is not known yet.</source>
        <translation>Es hat begonnen; wie es endete, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>Die Sitzung war im Ruhezustand und kam zurück.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>Der Probelauf ist gelungen: Dieser Rechner kann in den Ruhezustand.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on. %1</source>
        <translation>Der Probelauf wurde abgebrochen, und die Sitzung lief weiter. %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on. %1</source>
        <translation>Der Ruhezustand wurde abgebrochen, und die Sitzung lief weiter. %1</translation>
    </message>
    <message>
        <source>The rehearsal was not begun. %1</source>
        <translation>Der Probelauf wurde nicht begonnen. %1</translation>
    </message>
    <message>
        <source>The hibernation was not begun. %1</source>
        <translation>Der Ruhezustand wurde nicht begonnen. %1</translation>
    </message>
    <message>
        <source>The rehearsal failed. %1</source>
        <translation>Der Probelauf ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The hibernation failed. %1</source>
        <translation>Der Ruhezustand ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <translation>Sie war %1 weg.</translation>
    </message>
    <message>
        <source>Saving took %1, coming back %2.</source>
        <extracomment>Both are durations, such as &quot;7.2 s&quot;.</extracomment>
        <translation>Sichern dauerte %1, Zurückkehren %2.</translation>
    </message>
    <message>
        <source>Saving took %1.</source>
        <translation>Sichern dauerte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>Ein Gerät kam nicht zurück: %1.</numerusform>
            <numerusform>%n Geräte kamen nicht zurück: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>Ohne Systembus erreicht kein Programm den Hilfsdienst. Ist das ein Container, oder läuft D-Bus nicht?</translation>
    </message>
    <message>
        <source>Install the package torpor-helper of your distribution. This window can stay open meanwhile.</source>
        <translation>Installieren Sie das Paket torpor-helper Ihrer Distribution. Dieses Fenster kann inzwischen offen bleiben.</translation>
    </message>
    <message>
        <source>Update the application and its helper to the same version.</source>
        <translation>Bringen Sie die Anwendung und ihren Hilfsdienst auf dieselbe Version.</translation>
    </message>
    <message>
        <source>What was asked for may have been done all the same. Look again to see how things are.</source>
        <translation>Was verlangt war, ist vielleicht trotzdem geschehen. Prüfen Sie neu, um zu sehen, wie es steht.</translation>
    </message>
    <message>
        <source>Another program is asking it for something. Try again in a moment.</source>
        <translation>Ein anderes Programm fragt ihn gerade etwas. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nobody could be asked for a password: no polkit agent runs in this session.</source>
        <translation>Niemand konnte nach einem Passwort gefragt werden: In dieser Sitzung läuft kein Polkit-Agent.</translation>
    </message>
    <message>
        <source>The administrator of this machine decides who may do that.</source>
        <translation>Der Verwalter dieses Rechners bestimmt, wer das darf.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>Der Probelauf wurde auf Wunsch abgebrochen, und die Sitzung lief weiter.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>Der Ruhezustand wurde auf Wunsch abgebrochen, und die Sitzung lief weiter.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a device</comment>
        <translation>Ausgetauscht</translation>
    </message>
    <message>
        <source>Without a driver</source>
        <comment>a device</comment>
        <translation>Ohne Treiber</translation>
    </message>
    <message>
        <source>Found anew</source>
        <comment>a device</comment>
        <translation>Neu gefunden</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a device</comment>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Finding the partition</source>
        <translation>Partition finden</translation>
    </message>
</context>
</TS>
