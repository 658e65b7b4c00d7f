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
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
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
        <source>Cancel the rehearsal</source>
        <translation>Probelauf abbrechen</translation>
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
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>Not so: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>Der Speicher des Sicherungskernels muss zwischen %1 und %2 MiB liegen.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>Der Verlauf kann 1 bis %1 Tage behalten werden.</translation>
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
</context>
</TS>
