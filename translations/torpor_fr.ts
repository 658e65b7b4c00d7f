<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Conflicts</name>
    <message>
        <source>suspends the computer</source>
        <translation>met l’ordinateur en veille</translation>
    </message>
    <message>
        <source>hibernates the computer by the kernel&apos;s own means</source>
        <translation>met l’ordinateur en hibernation par les moyens du noyau</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it at once</source>
        <translation>met l’ordinateur en veille et aussitôt en hibernation</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it later</source>
        <translation>met l’ordinateur en veille puis, plus tard, en hibernation</translation>
    </message>
    <message>
        <source>suspends or hibernates the computer</source>
        <translation>met l’ordinateur en veille ou en hibernation</translation>
    </message>
    <message>
        <source>switches the computer off</source>
        <translation>éteint l’ordinateur</translation>
    </message>
    <message>
        <source>starts the computer anew</source>
        <translation>redémarre l’ordinateur</translation>
    </message>
    <message>
        <source>at %1 % of charge</source>
        <translation>à %1 % de charge</translation>
    </message>
    <message>
        <source>when the battery is nearly empty</source>
        <translation>quand la batterie est presque vide</translation>
    </message>
    <message>
        <source>In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and AllowRiskyCriticalPowerAction=true, and restart upower.service. To keep UPower as the last resort, set PercentageAction=1 instead.</source>
        <translation>Dans /etc/UPower/UPower.conf, mettez CriticalPowerAction=Ignore et AllowRiskyCriticalPowerAction=true, puis redémarrez upower.service. Pour garder UPower en dernier recours, mettez plutôt PercentageAction=1.</translation>
    </message>
    <message>
        <source>when the lid is closed with a charger plugged in</source>
        <translation>quand le capot est fermé sur secteur</translation>
    </message>
    <message>
        <source>when the lid is closed</source>
        <translation>quand le capot est fermé</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and HandleLidSwitchExternalPower=ignore.</source>
        <translation>Dans /etc/systemd/logind.conf.d/, mettez HandleLidSwitch=ignore et HandleLidSwitchExternalPower=ignore.</translation>
    </message>
    <message>
        <source>when nobody uses it</source>
        <translation>quand personne ne l’utilise</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set IdleAction=ignore.</source>
        <translation>Dans /etc/systemd/logind.conf.d/, mettez IdleAction=ignore.</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, Advanced Power Settings, set &quot;At critical level&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans la Configuration du système, Gestion de l’énergie, Paramètres avancés, réglez « Au niveau critique » sur « Ne rien faire ».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans la Configuration du système, Gestion de l’énergie, Sur batterie, réglez « À la fermeture du capot » sur « Ne rien faire ».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans la Configuration du système, Gestion de l’énergie, Sur batterie, réglez « En cas d’inactivité » sur « Ne rien faire ».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Système, réglez « En cas de batterie critique » sur « Ne rien faire ».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Général, réglez « À la fermeture du capot » sur « Ne rien faire ».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Système, réglez « En cas d’inactivité pendant » sur « Jamais ».</translation>
    </message>
</context>
<context>
    <name>torpor::Actions</name>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Hiberner</translation>
    </message>
    <message>
        <source>Hibernate &amp;at…</source>
        <translation>Hiberner &amp;à…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pour une &amp;heure</translation>
    </message>
    <message>
        <source>Until tomorrow &amp;morning</source>
        <translation>Jusqu’à demain &amp;matin</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Fait tout ce que fait une hibernation, sauf couper le courant</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Can it hibernate?</source>
        <translation>&amp;Peut-il hiberner ?</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Périphériques</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>C&amp;onfigurer…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Do &amp;not hibernate at %1</source>
        <translation>&amp;Ne pas hiberner à %1</translation>
    </message>
    <message>
        <source>&amp;No longer (it would end at %1)</source>
        <translation>&amp;Arrêter la pause (elle finirait à %1)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annul&amp;er</translation>
    </message>
</context>
<context>
    <name>torpor::AttemptView</name>
    <message>
        <source>Started %1</source>
        <translation>Commencé : %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Commencé : %1, par %2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 de mémoire dans une image de %2 (%3)</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>Batterie : %1 % avant, %2 % après</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Ce qu’on en sait est arrivé tard : %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>Effectué bien que : %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>Effectué bien que : %1 : %2</translation>
    </message>
    <message>
        <source>Saving took %1</source>
        <translation>La sauvegarde a pris %1</translation>
    </message>
    <message>
        <source>Coming back took %1</source>
        <translation>Le retour a pris %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Missing: a device&quot; and a detail</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Choisissez une tentative pour voir ce qu’on en sait.</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticHibernation</name>
    <message>
        <source>the service of Torpor does not answer</source>
        <translation>le service de Torpor ne répond pas</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>sa règle n’existe plus</translation>
    </message>
    <message>
        <source>another program looks after it now</source>
        <translation>un autre programme s’en occupe maintenant</translation>
    </message>
    <message>
        <source>automatic hibernation is paused</source>
        <translation>l’hibernation automatique est suspendue</translation>
    </message>
    <message>
        <source>the service&apos;s answer cannot be read: %1</source>
        <translation>la réponse du service est illisible : %1</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur dormait</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticPage</name>
    <message>
        <source>Charge of a low battery</source>
        <translation>Charge d’une batterie faible</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Minutes that nobody was there</source>
        <translation>Minutes d’absence</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Hours of suspension</source>
        <translation>Heures de veille</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Beginning of the night</source>
        <translation>Début de la nuit</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>Fin de la nuit</translation>
    </message>
    <message>
        <source>Torpor hibernates this computer by itself when one of these is so. Before, you are warned and can call it off.</source>
        <translation>Torpor met de lui-même cet ordinateur en hibernation dans l’un de ces cas. Vous êtes prévenu avant et pouvez l’annuler.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: &quot;23:30 to 05:00&quot;</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>The &amp;battery is low, at</source>
        <translation>La &amp;batterie est faible, à</translation>
    </message>
    <message>
        <source>Nobody has been there, on battery, &amp;for</source>
        <translation>Personne n’est là, sur batterie, de&amp;puis</translation>
    </message>
    <message>
        <source>The &amp;lid is closed, and no other screen is used</source>
        <translation>Le &amp;capot est fermé et aucun autre écran n’est utilisé</translation>
    </message>
    <message>
        <source>It is &amp;night, and nobody has been there, from</source>
        <translation>C’est la &amp;nuit et personne n’est là, de</translation>
    </message>
    <message>
        <source>It has been &amp;suspended for</source>
        <translation>Il est en &amp;veille depuis</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Hibernate without Torpor</source>
        <translation>Hiberner sans Torpor</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend</source>
        <translation>Hiberner sans Torpor, sinon mettre en veille</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend, else power off</source>
        <translation>Hiberner sans Torpor, sinon mettre en veille, sinon éteindre</translation>
    </message>
    <message>
        <source>When Torpor &amp;cannot hibernate it:</source>
        <translation>Si Torpor ne &amp;peut pas :</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>Quand la batterie est presque vide, Torpor agit dans tous les cas, pour que rien ne soit perdu. Le manuel dit ce que les règles peuvent faire d’autre.</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>Autre chose agit aussi :</translation>
    </message>
</context>
<context>
    <name>torpor::BackgroundPortal</name>
    <message>
        <source>Torpor&apos;s icon in the panel, and hibernation by itself</source>
        <translation>L’icône de Torpor dans le tableau de bord et l’hibernation automatique</translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Hibernate &amp;now</source>
        <translation>Hiberner &amp;maintenant</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Temps restant</translation>
    </message>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>Cet ordinateur hiberne dans %n seconde</numerusform>
            <numerusform>Cet ordinateur hiberne dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Countdowns</name>
    <message>
        <source>you wanted it at this time</source>
        <translation>vous l’avez demandé pour cette heure</translation>
    </message>
</context>
<context>
    <name>torpor::Desktop</name>
    <message>
        <source>Not hibernated</source>
        <translation>Pas d’hibernation</translation>
    </message>
    <message>
        <source>The time that you wanted it at was slept through.</source>
        <translation>L’heure voulue est passée pendant la veille.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The session is back</source>
        <translation>La session est de retour</translation>
    </message>
    <message>
        <source>The rehearsal went well</source>
        <translation>La répétition a réussi</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>La répétition a échoué</translation>
    </message>
    <message>
        <source>The hibernation failed</source>
        <translation>L’hibernation a échoué</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>Pas de répétition</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Hibernates this machine, and shows whether it can.</source>
        <translation>Met cette machine en hibernation et montre si c’est possible.</translation>
    </message>
    <message>
        <source>Show the icon in the panel only.</source>
        <translation>N’afficher que l’icône dans le tableau de bord.</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesModel</name>
    <message>
        <source>%1 (module, proprietary)</source>
        <extracomment>%1 is the name of a driver</extracomment>
        <translation>%1 (module, propriétaire)</translation>
    </message>
    <message>
        <source>%1 (module, not from the kernel)</source>
        <translation>%1 (module, hors noyau)</translation>
    </message>
    <message>
        <source>%1 (module)</source>
        <translation>%1 (module)</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Aucun pilote</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>way of the image</source>
        <translation>chemin de l’image</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>aucun support</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espace d’échange</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation, and is still missing.</source>
        <translation>Il n’est pas revenu après la dernière hibernation et manque toujours.</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation.</source>
        <translation>Il n’est pas revenu après la dernière hibernation.</translation>
    </message>
    <message>
        <source>The image goes through it, and the save kernel has no driver for it.</source>
        <translation>L’image passe par lui, et le noyau de sauvegarde n’a pas de pilote pour lui.</translation>
    </message>
    <message>
        <source>Its driver is not from the kernel; such graphics drivers often fail to wake.</source>
        <translation>Son pilote ne vient pas du noyau ; de tels pilotes graphiques échouent souvent au réveil.</translation>
    </message>
    <message>
        <source>Whether the kernel that writes and reads the image can drive the device</source>
        <translation>Si le noyau qui écrit et lit l’image peut piloter le périphérique</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>In the save kernel</source>
        <translation>Dans le noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only devices that contain this text</source>
        <translation>N’afficher que les périphériques contenant ce texte</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>Quels périphériques afficher</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les périphériques</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Ce qui mérite un regard</translation>
    </message>
    <message>
        <source>What did not come back last time</source>
        <translation>Ce qui n’est pas revenu la dernière fois</translation>
    </message>
    <message>
        <source>What the image goes through</source>
        <translation>Ce par quoi passe l’image</translation>
    </message>
    <message>
        <source>What carries mounted filesystems</source>
        <translation>Ce qui porte des systèmes de fichiers montés</translation>
    </message>
    <message>
        <source>Whose driver is a module</source>
        <translation>Dont le pilote est un module</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Examen des périphériques…</translation>
    </message>
    <message>
        <source>The devices could not be listed: %1 %2</source>
        <translation>Impossible de lister les périphériques : %1 %2</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Aucun périphérique connu.</translation>
    </message>
    <message>
        <source>No device is of that kind.</source>
        <translation>Aucun périphérique de ce genre.</translation>
    </message>
</context>
<context>
    <name>torpor::Document</name>
    <message>
        <source>the helper&apos;s answer cannot be read; it may be of another version</source>
        <translation>la réponse du service est illisible ; il est peut-être d’une autre version</translation>
    </message>
</context>
<context>
    <name>torpor::FindingCard</name>
    <message>
        <source>In the way</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Let Torpor mend it before it hibernates</source>
        <translation>Laisser Torpor y remédier avant d’hiberner</translation>
    </message>
    <message>
        <source>Before it hibernates, let Torpor do this: %1</source>
        <translation>Avant d’hiberner, laisser Torpor faire ceci : %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Ce qui aide : %1</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryChart</name>
    <message>
        <source>Durations and image sizes over time</source>
        <translation>Durées et tailles d’image au fil du temps</translation>
    </message>
    <message>
        <source>Saving (s)</source>
        <translation>Sauvegarde (s)</translation>
    </message>
    <message>
        <source>Coming back (s)</source>
        <translation>Retour (s)</translation>
    </message>
    <message>
        <source>Image (GiB)</source>
        <translation>Image (Gio)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>How long it took until the power was off</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>How long it took until the session was back</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>As &amp;CSV for a spreadsheet…</source>
        <translation>En &amp;CSV pour un tableur…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>As &amp;JSON, complete…</source>
        <translation>En &amp;JSON, complet…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Au fil du &amp;temps</translation>
    </message>
    <message>
        <source>What the system&apos;s journal has of it</source>
        <translation>Ce que le journal du système en dit</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>The history could not be read: %1 %2</source>
        <translation>Impossible de lire l’historique : %1 %2</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing has been tried yet. A rehearsal is a good beginning.</source>
        <translation>Rien n’a encore été essayé. Une répétition est un bon début.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Choisissez une tentative pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>L’historique a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2.</source>
        <translation>Impossible d’écrire l’historique dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>torpor::Journal</name>
    <message>
        <source>The journal could not be read.</source>
        <translation>Impossible de lire le journal.</translation>
    </message>
    <message>
        <source>The journal has nothing of it, or this user may not read it: members of the group systemd-journal may.</source>
        <translation>Le journal n’en contient rien, ou cet utilisateur ne peut pas le lire : les membres du groupe systemd-journal le peuvent.</translation>
    </message>
    <message>
        <source>There is no journal that could be read here.</source>
        <translation>Il n’y a pas ici de journal à lire.</translation>
    </message>
</context>
<context>
    <name>torpor::KAuthHelper</name>
    <message>
        <source>the service refuses without telling a reason</source>
        <translation>le service refuse sans dire pourquoi</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>le bus système est inaccessible</translation>
    </message>
    <message>
        <source>the service is busy with another request; a question for a password may be open</source>
        <translation>le service est occupé par une autre demande ; une question de mot de passe est peut-être ouverte</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>l’authentification a été annulée</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>le service ne connaît pas « %1 » ; est-il d’une autre version ?</translation>
    </message>
    <message>
        <source>the service&apos;s answer is not one that is known (%1)</source>
        <translation>la réponse du service est inconnue (%1)</translation>
    </message>
    <message>
        <source>this needs an administrator&apos;s authentication, and nobody has authenticated</source>
        <translation>il faut l’authentification d’un administrateur, et personne ne s’est authentifié</translation>
    </message>
    <message>
        <source>the administrator&apos;s rules do not allow this here</source>
        <translation>les règles de l’administrateur ne le permettent pas ici</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>le service n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the service ended without an answer</source>
        <translation>le service s’est terminé sans répondre</translation>
    </message>
    <message>
        <source>the system bus does not allow talking to the service</source>
        <translation>le bus système ne permet pas de parler au service</translation>
    </message>
    <message>
        <source>the service does not understand this program; is it of another version?</source>
        <translation>le service ne comprend pas ce programme ; est-il d’une autre version ?</translation>
    </message>
    <message>
        <source>the service of Torpor is not installed</source>
        <translation>le service de Torpor n’est pas installé</translation>
    </message>
    <message>
        <source>the service of Torpor could not be started</source>
        <translation>le service de Torpor n’a pas pu démarrer</translation>
    </message>
</context>
<context>
    <name>torpor::KernelChoice</name>
    <message>
        <source>Kernel that saves and resumes</source>
        <translation>Noyau qui sauvegarde et reprend</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (non installé)</translation>
    </message>
    <message>
        <source>The running kernel</source>
        <translation>Le noyau en cours</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 est inutilisable. %2</translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message>
        <source>its process ended without telling how it went; see the system&apos;s journal</source>
        <translation>son processus s’est terminé sans dire comment cela s’est passé ; voir le journal du système</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examen de cette machine</translation>
    </message>
    <message>
        <source>Hibernation is not set up</source>
        <translation>L’hibernation n’est pas configurée</translation>
    </message>
    <message>
        <source>This machine cannot hibernate now</source>
        <translation>Cette machine ne peut pas hiberner maintenant</translation>
    </message>
    <message>
        <source>Ready to hibernate, with warnings</source>
        <translation>Prêt à hiberner, avec des avertissements</translation>
    </message>
    <message>
        <source>Ready to hibernate</source>
        <translation>Prêt à hiberner</translation>
    </message>
    <message>
        <source>Hibernating in %1</source>
        <translation>Hibernation dans %1</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is not installed</source>
        <translation>Le service de Torpor n’est pas installé</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper cannot be reached</source>
        <translation>Le service de Torpor est inaccessible</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>%n chose s’y oppose.</numerusform>
            <numerusform>%n choses s’y opposent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n avertissement.</numerusform>
            <numerusform>%n avertissements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>%n chose n’a pas pu être vérifiée ; une répétition le dira.</numerusform>
            <numerusform>%n choses n’ont pas pu être vérifiées ; une répétition le dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>Il faut d’abord préparer une partition. Rien n’est modifié avant votre confirmation.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois : %1</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Cela n’a pas encore été essayé.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Répétition en cours</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernation en cours</translation>
    </message>
    <message>
        <source>Rehearsing (done: %1)</source>
        <extracomment>%1 is what was done last: &quot;Writing open files&quot;</extracomment>
        <translation>Répétition en cours (fait : %1)</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>Hibernation en cours (fait : %1)</translation>
    </message>
    <message>
        <source>Cannot rehearse</source>
        <translation>Répétition impossible</translation>
    </message>
    <message>
        <source>Cannot hibernate</source>
        <translation>Hibernation impossible</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal</source>
        <translation>Annulation de la répétition</translation>
    </message>
    <message>
        <source>Cancelling the hibernation</source>
        <translation>Annulation de l’hibernation</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>Impossible d’annuler</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is busy</source>
        <translation>Le service de Torpor est occupé</translation>
    </message>
    <message>
        <source>The helper is busy with another request; a question for a password may be open. This is how things were before.</source>
        <translation>Le service est occupé par une autre demande ; une demande de mot de passe est peut-être ouverte. Voici l’état précédent.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Can it hibernate?</source>
        <translation>Peut-il hiberner ?</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Torpor</source>
        <translation>&amp;Torpor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Torpor</source>
        <translation>À &amp;propos de Torpor</translation>
    </message>
    <message>
        <source>About Torpor</source>
        <translation>À propos de Torpor</translation>
    </message>
    <message>
        <source>Torpor %1

Hibernation through a second kernel.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Torpor %1

Hibernation par un second noyau.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
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
        <translation>Durée de chaque phase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a phase, and its duration</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>torpor::PlanDialog</name>
    <message>
        <source>Hibernate at a time</source>
        <translation>Hiberner à une heure donnée</translation>
    </message>
    <message>
        <source>&amp;Hibernate then</source>
        <translation>&amp;Hiberner à cette heure</translation>
    </message>
    <message>
        <source>Hibernate &amp;at:</source>
        <translation>Hiberner &amp;à :</translation>
    </message>
    <message>
        <source>That is today, in %1. A minute before you are warned, and can call it off.</source>
        <translation>C’est aujourd’hui, dans %1. Une minute avant, vous êtes prévenu et pouvez l’annuler.</translation>
    </message>
    <message>
        <source>That is tomorrow, in %1. A minute before you are warned, and can call it off.</source>
        <translation>C’est demain, dans %1. Une minute avant, vous êtes prévenu et pouvez l’annuler.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock gives no alarm: it cannot be done.</source>
        <translation>L’horloge de cette machine ne donne pas d’alarme : c’est impossible.</translation>
    </message>
</context>
<context>
    <name>torpor::PreflightPage</name>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>C&amp;onfigurer…</translation>
    </message>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>Re&amp;lire l’image avant de couper le courant</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Fait tout ce que fait une hibernation, sauf couper le courant</translation>
    </message>
    <message>
        <source>An attempt is under way</source>
        <translation>Une tentative est en cours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Hibernate anyway</source>
        <translation>&amp;Hiberner quand même</translation>
    </message>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Hiberner</translation>
    </message>
    <message>
        <source>Hide what is in order</source>
        <translation>Masquer ce qui est en ordre</translation>
    </message>
    <message>
        <source>Show what is in order (%1)</source>
        <translation>Afficher ce qui est en ordre (%1)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>&quot;Cannot hibernate: it is mounted&quot; and a sentence of advice, which may be empty</extracomment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annul&amp;er</translation>
    </message>
</context>
<context>
    <name>torpor::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>This is what helps to find out what went wrong. Names, serial numbers and addresses were taken out; look through it nevertheless before you give it to somebody. Nothing is sent by Torpor.</source>
        <translation>Voici ce qui aide à trouver ce qui n’a pas marché. Les noms, numéros de série et adresses ont été retirés ; relisez-le néanmoins avant de le donner à quelqu’un. Torpor n’envoie rien.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report is being put together</source>
        <translation>Le rapport est en cours de préparation</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Impossible d’écrire le rapport dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>torpor::RulesModel</name>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Passes over others</source>
        <translation>En ignore d’autres</translation>
    </message>
    <message>
        <source>Unmounts it before</source>
        <translation>Le démonte avant</translation>
    </message>
    <message>
        <source>Unloads its driver before</source>
        <translation>Décharge son pilote avant</translation>
    </message>
    <message>
        <source>Detaches it before</source>
        <translation>Le détache avant</translation>
    </message>
    <message>
        <source>Gives its driver to the save kernel</source>
        <translation>Donne son pilote au noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the id of a rule, %2 the name of the file that has it</extracomment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Only tells</source>
        <translation>Ne fait qu’informer</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>Cette machine en est-elle capable ?</translation>
    </message>
    <message>
        <source>Torpor writes the memory to a partition of its own and cuts the power. At the next start it reads it back, and everything is as it was.</source>
        <translation>Torpor écrit la mémoire dans une partition à lui et coupe le courant. Au prochain démarrage il la relit, et tout est comme avant.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examen de cette machine…</translation>
    </message>
    <message>
        <source>Not as it is. This has to be mended first:</source>
        <translation>Pas en l’état. Il faut d’abord remédier à ceci :</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>Rien de connu ne s’y oppose. Bon à savoir :</translation>
    </message>
    <message>
        <source>Yes. Nothing is in the way.</source>
        <translation>Oui. Rien ne s’y oppose.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpKernelPage</name>
    <message>
        <source>Which kernel saves and resumes?</source>
        <translation>Quel noyau sauvegarde et reprend ?</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>Un second noyau écrit et lit la mémoire. Celui en cours est un bon choix.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>Rien n’a été modifié : %1 %2</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpModel</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>A partition: its name, size and disk</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 on %4</source>
        <extracomment>A partition: its name, label, size and disk</extracomment>
        <translation>%1 « %2 », %3 sur %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>Tout ce qui est sur %1 sera effacé définitivement. %2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>%1 devient la partition d’hibernation. Elle est vide ; aucune donnée n’est perdue.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>Où la mémoire doit-elle être écrite ?</translation>
    </message>
    <message>
        <source>It needs a partition that is used for nothing else. Those that cannot be taken are shown with the reason.</source>
        <translation>Il faut une partition qui ne sert à rien d’autre. Celles qui ne conviennent pas sont montrées avec la raison.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>The partitions could not be listed: %1 %2</source>
        <translation>Impossible de lister les partitions : %1 %2</translation>
    </message>
    <message>
        <source>Looking for partitions…</source>
        <translation>Recherche de partitions…</translation>
    </message>
    <message>
        <source>No partition can be taken. Make one of at least %1 with a partition editor, and come back.</source>
        <translation>Aucune partition ne convient. Créez-en une d’au moins %1 avec un éditeur de partitions, puis revenez.</translation>
    </message>
    <message>
        <source>At least %1 are needed for the memory of this machine.</source>
        <translation>Il faut au moins %1 pour la mémoire de cette machine.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPreparePage</name>
    <message>
        <source>Prepare the partition</source>
        <translation>Préparer la partition</translation>
    </message>
    <message>
        <source>This is the first step that changes something on the disk.</source>
        <translation>C’est la première étape qui modifie quelque chose sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>The partition was not prepared: %1 %2</source>
        <translation>La partition n’a pas été préparée : %1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>Tapez %1 pour confirmer que ses données peuvent être effacées :</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpRehearsePage</name>
    <message>
        <source>&amp;Rehearse now</source>
        <translation>&amp;Répéter maintenant</translation>
    </message>
    <message>
        <source>The partition is prepared</source>
        <translation>La partition est prête</translation>
    </message>
    <message>
        <source>A rehearsal does all that a hibernation does but cut the power. The screen is black for a few seconds, and the session comes back by itself.</source>
        <translation>Une répétition fait tout ce que fait une hibernation, sauf couper le courant. L’écran est noir quelques secondes, et la session revient d’elle-même.</translation>
    </message>
    <message>
        <source>The rehearsal is under way</source>
        <translation>La répétition est en cours</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>Annuler la répétition</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpWizard</name>
    <message>
        <source>Set up hibernation</source>
        <translation>Configurer l’hibernation</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>Re&amp;lire l’image avant de couper le courant</translation>
    </message>
    <message>
        <source>&amp;Tell after each hibernation how it went</source>
        <translation>&amp;Dire après chaque hibernation comment elle s’est passée</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>&amp;Démarrer avec la session</translation>
    </message>
    <message>
        <source>The system&apos;s own &amp;Hibernate goes through Torpor, too</source>
        <translation>L’&amp;hibernation du système passe aussi par Torpor</translation>
    </message>
    <message>
        <source>Re&amp;move Torpor&apos;s changes to this machine…</source>
        <translation>&amp;Supprimer les changements de Torpor sur cette machine…</translation>
    </message>
    <message>
        <source>Settings of Torpor</source>
        <translation>Paramètres de Torpor</translation>
    </message>
    <message>
        <source>Chosen by the speed of the disk</source>
        <translation>Selon la vitesse du disque</translation>
    </message>
    <message>
        <source>LZ4: fast</source>
        <translation>LZ4 : rapide</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard : petit</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Chosen by what this GRUB can do</source>
        <translation>Selon ce que sait faire ce GRUB</translation>
    </message>
    <message>
        <source>The menu looks for an image by itself</source>
        <translation>Le menu cherche lui-même une image</translation>
    </message>
    <message>
        <source>The next start is set before the power is cut</source>
        <translation>Le prochain démarrage est fixé avant de couper le courant</translation>
    </message>
    <message>
        <source>Takes longer, and finds a disk that does not keep what it was given</source>
        <translation>Prend plus de temps et révèle un disque qui ne garde pas ce qu’on lui donne</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>As much as it needs</source>
        <translation>Autant que nécessaire</translation>
    </message>
    <message>
        <source>Also where no swap space is large enough for the kernel&apos;s hibernation</source>
        <translation>Même là où aucun espace d’échange ne suffit à l’hibernation du noyau</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>Rien n’a été modifié : %1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>&amp;Noyau qui sauvegarde et reprend :</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>C&amp;ompression :</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>Garder l’h&amp;istorique pendant :</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Cet utilisateur</translation>
    </message>
    <message>
        <source>What is looked at before each hibernation, and what comes of it.</source>
        <translation>Ce qui est examiné avant chaque hibernation, et ce qui en résulte.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>How the image is &amp;found at the start:</source>
        <translation>Comment l’image est &amp;trouvée au démarrage :</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>&amp;Mémoire du noyau de sauvegarde :</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>A&amp;utomatic hibernation</source>
        <translation>Hibernation a&amp;utomatique</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>No rules are installed.</source>
        <translation>Aucune règle n’est installée.</translation>
    </message>
    <message>
        <source>This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.</source>
        <translation>Ce service ne change pas les règles ; un administrateur le fait, dans /etc/torpor/rules.d.</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>Impossible de lire les paramètres de la machine : %1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>Impossible de changer si Torpor démarre avec la session.</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>Impossible de changer quand Torpor hiberne de lui-même : %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Remove Torpor&apos;s changes</source>
        <translation>Supprimer les changements de Torpor</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed. The boot menu becomes what it was.</source>
        <translation>La partition d’hibernation est abandonnée, et avec elle une session qui attend d’être reprise. Le menu de démarrage redevient ce qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>Not so: %1</source>
        <translation>Non rempli : %1</translation>
    </message>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>La mémoire du noyau de sauvegarde doit être entre %1 et %2 Mio.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>L’historique peut être gardé de 1 à %1 jours.</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>%1 sur %n tentative commencée a réussi (%2 %).</numerusform>
            <numerusform>%1 sur %n tentatives commencées ont réussi (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>%n a été interrompue.</numerusform>
            <numerusform>%n ont été interrompues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n a été refusée.</numerusform>
            <numerusform>%n ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes %1 and coming back %2 on average.</source>
        <translation>En moyenne, la sauvegarde prend %1 et le retour %2.</translation>
    </message>
</context>
<context>
    <name>torpor::SuspendWatch</name>
    <message>
        <source>Sets an alarm to hibernate later</source>
        <translation>Règle une alarme pour hiberner plus tard</translation>
    </message>
</context>
<context>
    <name>torpor::SystemActions</name>
    <message>
        <source>the hibernation ended without telling how</source>
        <translation>l’hibernation s’est terminée sans dire comment</translation>
    </message>
    <message>
        <source>the computer did not fall asleep</source>
        <translation>l’ordinateur ne s’est pas endormi</translation>
    </message>
    <message>
        <source>the service does not tell which attempt it has begun</source>
        <translation>le service ne dit pas quelle tentative il a commencée</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>cela n’a pas marché</translation>
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
        <translation>&amp;Suspendre l’hibernation automatique</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <extracomment>%1 is an outcome: &quot;Resumed&quot;; %2 a date and time</extracomment>
        <translation>La dernière fois : %1, %2</translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message>
        <source>Not ended</source>
        <comment>outcome of an attempt</comment>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>outcome of an attempt</comment>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>outcome of a rehearsal</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>outcome of an attempt</comment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an attempt</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of an attempt</comment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>the user</source>
        <comment>who wanted it</comment>
        <translation>l’utilisateur</translation>
    </message>
    <message>
        <source>the command line</source>
        <comment>who wanted it</comment>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>a low battery</source>
        <comment>who wanted it</comment>
        <translation>une batterie faible</translation>
    </message>
    <message>
        <source>nobody being there</source>
        <comment>who wanted it</comment>
        <translation>l’absence de l’utilisateur</translation>
    </message>
    <message>
        <source>the closed lid</source>
        <comment>who wanted it</comment>
        <translation>le capot fermé</translation>
    </message>
    <message>
        <source>the power button</source>
        <comment>who wanted it</comment>
        <translation>le bouton d’alimentation</translation>
    </message>
    <message>
        <source>the schedule</source>
        <comment>who wanted it</comment>
        <translation>l’horaire</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Building what saves</source>
        <translation>Préparation de la sauvegarde</translation>
    </message>
    <message>
        <source>Telling programs</source>
        <translation>Notification des programmes</translation>
    </message>
    <message>
        <source>Writing open files</source>
        <translation>Écriture des fichiers ouverts</translation>
    </message>
    <message>
        <source>Loading the save kernel</source>
        <translation>Chargement du noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Starting the save kernel</source>
        <translation>Démarrage du noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Finding the memory in use</source>
        <translation>Recherche de la mémoire utilisée</translation>
    </message>
    <message>
        <source>Opening the partition</source>
        <translation>Ouverture de la partition</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Écriture de l’image</translation>
    </message>
    <message>
        <source>Reading the image back</source>
        <translation>Relecture de l’image</translation>
    </message>
    <message>
        <source>Starting to resume</source>
        <translation>Démarrage de la reprise</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>Vérification de l’image</translation>
    </message>
    <message>
        <source>Marking the image as used</source>
        <translation>Marquage de l’image comme utilisée</translation>
    </message>
    <message>
        <source>Loading the image</source>
        <translation>Chargement de l’image</translation>
    </message>
    <message>
        <source>Waking programs</source>
        <translation>Réveil des programmes</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a device</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a device</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>La raison est inconnue.</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Hibernation</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>It has begun; how it ended is not known yet.</source>
        <translation>Cela a commencé ; on ne sait pas encore comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>La session a hiberné et est revenue.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>La répétition a réussi : cette machine peut hiberner.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on. %1</source>
        <translation>La répétition a été interrompue, et la session a continué. %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on. %1</source>
        <translation>L’hibernation a été interrompue, et la session a continué. %1</translation>
    </message>
    <message>
        <source>The rehearsal was not begun. %1</source>
        <translation>La répétition n’a pas commencé. %1</translation>
    </message>
    <message>
        <source>The hibernation was not begun. %1</source>
        <translation>L’hibernation n’a pas commencé. %1</translation>
    </message>
    <message>
        <source>The rehearsal failed. %1</source>
        <translation>La répétition a échoué. %1</translation>
    </message>
    <message>
        <source>The hibernation failed. %1</source>
        <translation>L’hibernation a échoué. %1</translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <translation>Elle a été absente %1.</translation>
    </message>
    <message>
        <source>Saving took %1, coming back %2.</source>
        <extracomment>Both are durations, such as &quot;7.2 s&quot;.</extracomment>
        <translation>La sauvegarde a pris %1, le retour %2.</translation>
    </message>
    <message>
        <source>Saving took %1.</source>
        <translation>La sauvegarde a pris %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>%n périphérique n’est pas revenu : %1.</numerusform>
            <numerusform>%n périphériques ne sont pas revenus : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>Sans bus système, aucun programme ne peut joindre le service. Est-ce un conteneur, ou D-Bus ne tourne-t-il pas ?</translation>
    </message>
    <message>
        <source>Install the package torpor-helper of your distribution. This window can stay open meanwhile.</source>
        <translation>Installez le paquet torpor-helper de votre distribution. Cette fenêtre peut rester ouverte entre-temps.</translation>
    </message>
    <message>
        <source>Update the application and its helper to the same version.</source>
        <translation>Mettez l’application et son service à la même version.</translation>
    </message>
    <message>
        <source>What was asked for may have been done all the same. Look again to see how things are.</source>
        <translation>Ce qui était demandé a peut-être été fait malgré tout. Vérifiez à nouveau pour voir où on en est.</translation>
    </message>
    <message>
        <source>Another program is asking it for something. Try again in a moment.</source>
        <translation>Un autre programme lui demande quelque chose. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nobody could be asked for a password: no polkit agent runs in this session.</source>
        <translation>Personne n’a pu être interrogé pour un mot de passe : aucun agent polkit ne tourne dans cette session.</translation>
    </message>
    <message>
        <source>The administrator of this machine decides who may do that.</source>
        <translation>L’administrateur de cette machine décide qui peut le faire.</translation>
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
        <translation>La répétition a été annulée, et la session a continué.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>L’hibernation a été annulée, et la session a continué.</translation>
    </message>
</context>
</TS>
