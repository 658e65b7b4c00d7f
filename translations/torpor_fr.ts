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
        <translation>à %1&#xa0;% de charge</translation>
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
        <translation>Dans la Configuration du système, Gestion de l’énergie, Paramètres avancés, réglez «&#xa0;Au niveau critique&#xa0;» sur «&#xa0;Ne rien faire&#xa0;».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans la Configuration du système, Gestion de l’énergie, Sur batterie, réglez «&#xa0;À la fermeture du capot&#xa0;» sur «&#xa0;Ne rien faire&#xa0;».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans la Configuration du système, Gestion de l’énergie, Sur batterie, réglez «&#xa0;En cas d’inactivité&#xa0;» sur «&#xa0;Ne rien faire&#xa0;».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Système, réglez «&#xa0;En cas de batterie critique&#xa0;» sur «&#xa0;Ne rien faire&#xa0;».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Général, réglez «&#xa0;À la fermeture du capot&#xa0;» sur «&#xa0;Ne rien faire&#xa0;».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>Dans les réglages du gestionnaire d’énergie, Système, réglez «&#xa0;En cas d’inactivité pendant&#xa0;» sur «&#xa0;Jamais&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>The attempt has begun; how it ended is not known yet.</source>
        <translation>La tentative a commencé&#xa0;; on ne sait pas encore comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>La session a été mise en hibernation et est revenue.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>La répétition s’est bien passée&#xa0;: cette machine peut hiberner.</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>La répétition a été annulée, et la session a continué.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>L’hibernation a été annulée, et la session a continué.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on: %1</source>
        <translation>La répétition a été interrompue, et la session a continué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on: %1</source>
        <translation>L’hibernation a été interrompue, et la session a continué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot rehearse: %1</source>
        <translation>Répétition impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot hibernate: %1</source>
        <translation>Hibernation impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1</source>
        <translation>La répétition a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hibernation failed: %1</source>
        <translation>L’hibernation a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <extracomment>Charge of the battery in percent</extracomment>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>Devices that are not as they were:</source>
        <translation>Périphériques qui ne sont plus comme avant&#xa0;:</translation>
    </message>
    <message>
        <source>%1; it carried %2</source>
        <extracomment>A device, and where filesystems on it were mounted</extracomment>
        <translation>%1&#xa0;; il portait %2</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>Passé outre&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Ce qu’on en sait est arrivé tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>before its id</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>before a time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>before its size</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 of memory in %2 (%3)</source>
        <extracomment>Sizes, and how it was compressed</extracomment>
        <translation>%1 de mémoire dans %2 (%3)</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>before its charge</comment>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>No attempt is known.</source>
        <translation>Aucune tentative n’est connue.</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>heading</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>heading</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>heading</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>heading</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>heading</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Torpor does this itself: %1</source>
        <translation>Torpor le fait lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Torpor can do this: %1</source>
        <translation>Torpor peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>This machine cannot hibernate as it is.</source>
        <translation>Telle qu’elle est, cette machine ne peut pas hiberner.</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. Try it without a power cut: %1</source>
        <translation>Rien de connu ne s’y oppose. Essayez sans coupure de courant&#xa0;: %1</translation>
    </message>
    <message>
        <source>This machine can hibernate.</source>
        <translation>Cette machine peut hiberner.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>%n condition est remplie</numerusform>
            <numerusform>%n conditions sont remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a kernel</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>ce n’est pas le cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>on ne sait pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No kernel was found.</source>
        <translation>Aucun noyau n’a été trouvé.</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>a driver</comment>
        <translation>intégré</translation>
    </message>
    <message>
        <source>built-in</source>
        <comment>a driver in the save kernel</comment>
        <translation>intégré</translation>
    </message>
    <message>
        <source>loaded</source>
        <comment>a driver in the save kernel</comment>
        <translation>chargé</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a driver in the save kernel</comment>
        <translation>disponible</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a driver in the save kernel</comment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>aucun support</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>heading</comment>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>heading</comment>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Save kernel</source>
        <comment>heading</comment>
        <translation>Noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>heading</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>Aucun périphérique n’a été trouvé.</translation>
    </message>
    <message>
        <source>the service does not tell which attempt has begun</source>
        <translation>le service ne dit pas quelle tentative a commencé</translation>
    </message>
    <message>
        <source>Cannot cancel: %1</source>
        <translation>Annulation impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>no attempt is under way</source>
        <translation>aucune tentative n’est en cours</translation>
    </message>
    <message>
        <source>its process ended without leaving a story; see %1</source>
        <translation>son processus s’est terminé sans rien laisser&#xa0;; voyez %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>The boot menu and the partition are as if Torpor had never been set up.</source>
        <translation>Le menu de démarrage et la partition sont comme si Torpor n’avait jamais été installé.</translation>
    </message>
    <message>
        <source>There is no image any more. The next start is a normal one.</source>
        <translation>Il n’y a plus d’image. Le prochain démarrage est normal.</translation>
    </message>
    <message>
        <source>Cannot list the devices: %1</source>
        <translation>Impossible de lister les périphériques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot show the status: %1</source>
        <translation>Impossible de montrer l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot list the kernels: %1</source>
        <translation>Impossible de lister les noyaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot check: %1</source>
        <translation>Vérification impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot list the partitions: %1</source>
        <translation>Impossible de lister les partitions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot prepare the partition: %1</source>
        <translation>Impossible de préparer la partition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. Everything on it is lost for good.</source>
        <translation>La partition %1 devient la partition d’hibernation. Tout ce qu’elle contient est définitivement perdu.</translation>
    </message>
    <message>
        <source>Type its PARTUUID again to go on:</source>
        <translation>Saisissez de nouveau son PARTUUID pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. It is refused if it holds data.</source>
        <translation>La partition %1 devient la partition d’hibernation. C’est refusé si elle contient des données.</translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation>Continuer&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Nothing was done: there is nobody to ask whether this is meant, and %1 is not given</source>
        <translation>Rien n’a été fait&#xa0;: il n’y a personne à qui demander si c’est voulu, et %1 n’est pas indiqué</translation>
    </message>
    <message>
        <source>y,yes</source>
        <extracomment>Answers to &quot;Go on? [y/N]&quot; that mean yes, with commas between</extracomment>
        <translation>o,oui</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Rien n’a été fait</translation>
    </message>
    <message>
        <source>Cannot show the settings: %1</source>
        <translation>Impossible de montrer les réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot change the settings: %1</source>
        <translation>Impossible de modifier les réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>A session that waits to be resumed is lost.</source>
        <translation>Une session qui attend d’être reprise est perdue.</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed.</source>
        <translation>La partition d’hibernation est abandonnée, et avec elle une session qui attend d’être reprise.</translation>
    </message>
    <message>
        <source>Cannot throw the image away: %1</source>
        <translation>Impossible de supprimer l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot remove the set-up: %1</source>
        <translation>Impossible de retirer l’installation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot show the history: %1</source>
        <translation>Impossible de montrer l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot show the attempt: %1</source>
        <translation>Impossible de montrer la tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is known of this attempt.</source>
        <translation>On ne sait rien de cette tentative.</translation>
    </message>
    <message>
        <source>no attempt&apos;s id begins with %1</source>
        <translation>aucun identifiant de tentative ne commence par %1</translation>
    </message>
    <message>
        <source>the ids of %1 attempts begin with %2</source>
        <translation>les identifiants de %1 tentatives commencent par %2</translation>
    </message>
    <message>
        <source>It is attempt %1.</source>
        <translation>C’est la tentative %1.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <translation>Dans les termes du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (passed over by %2)</source>
        <extracomment>%1 is what a rule says, %2 the id of another rule</extracomment>
        <translation>%1 (écarté par %2)</translation>
    </message>
    <message>
        <source>%1: it is not known whether it holds</source>
        <translation>%1&#xa0;: on ne sait pas si elle s’applique</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 ne s’applique pas</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 se déclenche</translation>
    </message>
    <message>
        <source>%1 holds, but %2</source>
        <translation>%1 s’applique, mais %2</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 est désactivée</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 est activée</translation>
    </message>
    <message>
        <source>%1 does not fire</source>
        <translation>%1 ne se déclenche pas</translation>
    </message>
    <message>
        <source>Cannot explain the policy: %1</source>
        <translation>Impossible d’expliquer les règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot save the facts: %1</source>
        <translation>Impossible d’enregistrer les faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>When you ask for it</source>
        <translation>À votre demande</translation>
    </message>
    <message>
        <source>Cannot test the rules: %1</source>
        <translation>Impossible d’essayer les règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot simulate the trace: %1</source>
        <translation>Impossible de simuler la trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>Il ne se passe rien.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A partition, and the disk that it is on</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no image on it</source>
        <translation>sans image</translation>
    </message>
    <message>
        <source>an unfinished image on it</source>
        <translation>avec une image inachevée</translation>
    </message>
    <message>
        <source>an image on it that can be resumed</source>
        <translation>avec une image qui peut être reprise</translation>
    </message>
    <message>
        <source>an image on it that was resumed</source>
        <translation>avec une image qui a été reprise</translation>
    </message>
    <message>
        <source>whether it has an image is not known</source>
        <translation>on ne sait pas si elle contient une image</translation>
    </message>
    <message>
        <source>its image is %1</source>
        <translation>son image est %1</translation>
    </message>
    <message>
        <source>No partition was found.</source>
        <translation>Aucune partition n’a été trouvée.</translation>
    </message>
    <message>
        <source>At least %1 (%2 bytes) are needed. What is on a prepared partition is lost.</source>
        <translation>Il faut au moins %1 (%2 octets). Ce qui se trouve sur une partition préparée est perdu.</translation>
    </message>
    <message>
        <source>To prepare one: %1</source>
        <translation>Pour en préparer une&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partition %1 (%2) is the hibernating partition now.</source>
        <translation>La partition %1 (%2) est maintenant la partition d’hibernation.</translation>
    </message>
    <message>
        <source>Next: %1, then %2.</source>
        <translation>Ensuite&#xa0;: %1, puis %2.</translation>
    </message>
    <message>
        <source>the running kernel</source>
        <translation>le noyau en cours</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>none is prepared; see %1</source>
        <translation>aucune n’est préparée&#xa0;; voyez %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Prochain démarrage</translation>
    </message>
    <message>
        <source>offers to resume the hibernated session</source>
        <translation>propose de reprendre la session</translation>
    </message>
    <message>
        <source>a normal one</source>
        <comment>start</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%1 is the id of an attempt</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>a rehearsal, attempt %1</source>
        <translation>une répétition, tentative %1</translation>
    </message>
    <message>
        <source>a hibernation, attempt %1</source>
        <translation>une hibernation, tentative %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>No hibernation has ended yet.</source>
        <translation>Aucune hibernation ne s’est encore terminée.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>heading</comment>
        <translation>Bonnes</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>heading</comment>
        <translation>Interrompues</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading</comment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>heading</comment>
        <translation>Succès</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>Every device has come back so far.</source>
        <translation>Jusqu’ici, tous les périphériques sont revenus.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>heading</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Last missing</source>
        <comment>heading</comment>
        <translation>Dernière absence</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>heading</comment>
        <translation>Connu comme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers: how often it was missing, and how often one came back</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has happened to the outcome log.</source>
        <translation>Il n’est rien arrivé au journal des résultats.</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>la raison est inconnue.</translation>
    </message>
    <message>
        <source>an attempt is named by its id, or 4 or more of its first digits</source>
        <translation>une tentative est désignée par son identifiant, ou par 4 ou plus de ses premiers chiffres</translation>
    </message>
    <message>
        <source>that is no PARTUUID; torporctl prepare lists them</source>
        <translation>ce n’est pas un PARTUUID&#xa0;; torporctl prepare les liste</translation>
    </message>
    <message>
        <source>that is no remedy; torporctl check offers them</source>
        <translation>ce n’est pas un remède&#xa0;; torporctl check les propose</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 n’est pas parmi %2</translation>
    </message>
    <message>
        <source>auto, lz4, zstd or none</source>
        <translation>auto, lz4, zstd ou none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>a kernel&apos;s release, or running</source>
        <translation>la version d’un noyau, ou running</translation>
    </message>
    <message>
        <source>auto, or 32 to 4096</source>
        <translation>auto, ou 32 à 4096</translation>
    </message>
    <message>
        <source>auto, grub-marker or grub-next-entry</source>
        <translation>auto, grub-marker ou grub-next-entry</translation>
    </message>
    <message>
        <source>1 to 36525</source>
        <translation>1 à 36525</translation>
    </message>
    <message>
        <source>the rules&apos; ids with commas, or none</source>
        <translation>les identifiants des règles séparés par des virgules, ou none</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>il n’y a pas de réglage « %1&#xa0;»</translation>
    </message>
    <message>
        <source>a value is set with %1=VALUE</source>
        <translation>une valeur se règle avec %1=VALEUR</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a setting, and the values that it takes</extracomment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>heading in the help</comment>
        <translation>Sous-commandes&#xa0;</translation>
    </message>
    <message>
        <source>Hibernates this machine, and sets it up for that.</source>
        <translation>Met cette machine en hibernation et la prépare pour cela.</translation>
    </message>
    <message>
        <source>Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); 4 failed; 5 no authorization; 6 the service cannot be reached.
More: %1</source>
        <translation>Code de retour&#xa0;: 0 réussi&#xa0;; 1 refusé&#xa0;; 2 mauvais usage&#xa0;; 3 interrompu (la session a continué)&#xa0;; 4 échec&#xa0;; 5 pas d’autorisation&#xa0;; 6 le service est injoignable.
Pour en savoir plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run with %1 for more information.</source>
        <translation>Pour en savoir plus, lancez avec %1.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Afficher la version et terminer</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Afficher cette aide et terminer</translation>
    </message>
    <message>
        <source>Print the service&apos;s answer as JSON, errors likewise</source>
        <translation>Afficher la réponse du service en JSON, les erreurs de même</translation>
    </message>
    <message>
        <source>Never ask for a password: be refused instead</source>
        <translation>Ne jamais demander de mot de passe&#xa0;: être plutôt refusé</translation>
    </message>
    <message>
        <source>Look at everything that a hibernation needs; changes nothing</source>
        <translation>Examiner tout ce dont une hibernation a besoin&#xa0;; ne change rien</translation>
    </message>
    <message>
        <source>List the kernels that can save and resume, and what the others lack</source>
        <translation>Lister les noyaux qui peuvent sauvegarder et reprendre, et ce qui manque aux autres</translation>
    </message>
    <message>
        <source>List the devices, their drivers and what is mounted on them</source>
        <translation>Lister les périphériques, leurs pilotes et ce qui y est monté</translation>
    </message>
    <message>
        <source>Make a partition the hibernating one, or list the partitions</source>
        <translation>Faire d’une partition celle d’hibernation, ou lister les partitions</translation>
    </message>
    <message>
        <source>The partition&apos;s PARTUUID; without it the partitions are listed</source>
        <translation>Le PARTUUID de la partition&#xa0;; sans lui, les partitions sont listées</translation>
    </message>
    <message>
        <source>Also when it holds data, which are lost</source>
        <translation>Même si elle contient des données, qui sont perdues</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>Ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>Save the session, power off, and resume it at the next start</source>
        <translation>Sauvegarder la session, éteindre, et la reprendre au prochain démarrage</translation>
    </message>
    <message>
        <source>The whole way without the power cut: save, compare every page, come back</source>
        <translation>Tout le parcours sans couper le courant&#xa0;: sauvegarder, comparer chaque page, revenir</translation>
    </message>
    <message>
        <source>End a hibernation or rehearsal, as long as it has not jumped</source>
        <translation>Mettre fin à une hibernation ou à une répétition, tant que le saut n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Show the partition, the boot entry and the last attempt</source>
        <translation>Montrer la partition, l’entrée de démarrage et la dernière tentative</translation>
    </message>
    <message>
        <source>Undo everything that prepare and hibernate set up</source>
        <translation>Défaire tout ce que prepare et hibernate ont mis en place</translation>
    </message>
    <message>
        <source>Only throw a waiting image away, and take its entry out of the boot menu</source>
        <translation>Seulement supprimer une image en attente, et retirer son entrée du menu de démarrage</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the whole image back before the power is cut</source>
        <translation>Relire toute l’image avant de couper le courant</translation>
    </message>
    <message>
        <source>Also when a program asks not to sleep</source>
        <translation>Même si un programme demande de ne pas dormir</translation>
    </message>
    <message>
        <source>Let Torpor do this first, as offered by torporctl check; may be given several times</source>
        <translation>Laisser d’abord Torpor faire ceci, comme le propose torporctl check&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>Print the attempt&apos;s id and end; it goes on by itself</source>
        <translation>Afficher l’identifiant de la tentative et terminer&#xa0;; elle continue d’elle-même</translation>
    </message>
    <message>
        <source>Show the last attempts, or one of them with all that is known</source>
        <translation>Montrer les dernières tentatives, ou l’une d’elles avec tout ce qui est connu</translation>
    </message>
    <message>
        <source>The attempt&apos;s id, or its first digits</source>
        <translation>L’identifiant de la tentative, ou ses premiers chiffres</translation>
    </message>
    <message>
        <source>So many attempts; 20 if not given</source>
        <translation>Ce nombre de tentatives&#xa0;; 20 par défaut</translation>
    </message>
    <message>
        <source>How hibernations went, by day, month or year, or all; by month if nothing is said</source>
        <translation>Comment les hibernations se sont passées, par jour (day), mois (month) ou année (year), ou toutes (all)&#xa0;; par mois si rien n’est dit</translation>
    </message>
    <message>
        <source>Which devices did not come back, and how often</source>
        <translation>Quels périphériques ne sont pas revenus, et combien de fois</translation>
    </message>
    <message>
        <source>What happened to the log itself</source>
        <translation>Ce qui est arrivé au journal lui-même</translation>
    </message>
    <message>
        <source>Show or change the settings</source>
        <translation>Montrer ou changer les réglages</translation>
    </message>
    <message>
        <source>What to change: %1</source>
        <translation>Ce qu’il faut changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explain and try the rules; nothing is done</source>
        <translation>Expliquer et essayer les règles&#xa0;; rien n’est fait</translation>
    </message>
    <message>
        <source>Facts that were recorded, as torporctl policy explain --save-facts writes them; this machine&apos;s if not given</source>
        <translation>Des faits enregistrés, tels que torporctl policy explain --save-facts les écrit&#xa0;; ceux de cette machine par défaut</translation>
    </message>
    <message>
        <source>Rules to try, in place of the administrator&apos;s file of this name</source>
        <translation>Des règles à essayer, à la place du fichier de ce nom de l’administrateur</translation>
    </message>
    <message>
        <source>What Torpor would do now by itself, and when asked, and why</source>
        <translation>Ce que Torpor ferait maintenant de lui-même, et sur demande, et pourquoi</translation>
    </message>
    <message>
        <source>Also write the facts to a file, for --facts</source>
        <translation>Écrire aussi les faits dans un fichier, pour --facts</translation>
    </message>
    <message>
        <source>What is wrong with a file of rules, and which of them fire</source>
        <translation>Ce qui ne va pas dans un fichier de règles, et lesquelles se déclenchent</translation>
    </message>
    <message>
        <source>The file of rules</source>
        <translation>Le fichier de règles</translation>
    </message>
    <message>
        <source>What automatic hibernation makes of a battery&apos;s trace</source>
        <translation>Ce que l’hibernation automatique fait de la trace d’une batterie</translation>
    </message>
    <message>
        <source>The trace, as docs/policy.md describes it</source>
        <translation>La trace, telle que docs/policy.md la décrit</translation>
    </message>
    <message>
        <source>SETTING</source>
        <comment>to be filled in, in the help</comment>
        <translation>RÉGLAGE</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <comment>to be filled in, in the help</comment>
        <translation>NOM=VALEUR</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <comment>to be filled in, in the help</comment>
        <translation>PÉRIODE</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>to be filled in, in the help</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>RULES</source>
        <comment>to be filled in, in the help</comment>
        <translation>RÈGLES</translation>
    </message>
    <message>
        <source>TRACE</source>
        <comment>to be filled in, in the help</comment>
        <translation>TRACE</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before a command line in the help</comment>
        <translation>Utilisation&#xa0;</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a command line in the help</comment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in a command line in the help</comment>
        <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>heading in the help: what stands without --</comment>
        <translation>Arguments&#xa0;</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heading in the help</comment>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>what happens in a trace</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>started</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>act</source>
        <comment>what happens in a trace</comment>
        <translation>agit</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>what happens in a trace: nothing can be done</comment>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>what happens in a trace, and why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>what happens in a trace, and after how many seconds</extracomment>
        <translation>%1, dans %2 s</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Il faut une sous-commande</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est requis</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Cet argument n’était pas attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Ces arguments n’étaient pas attendus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 ne peut être donné qu’une fois</translation>
    </message>
    <message>
        <source>%1 does not take the value %2</source>
        <translation>%1 n’accepte pas la valeur %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 exige %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 exclut %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no subcommand %1</source>
        <translation>Il n’y a pas de sous-commande %1</translation>
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
        <translation>&amp;Peut-il hiberner&#xa0;?</translation>
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
        <translation>Commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Commencé&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 de mémoire dans une image de %2 (%3)</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>Batterie&#xa0;: %1&#xa0;% avant, %2&#xa0;% après</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Ce qu’on en sait est arrivé tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>Effectué bien que&#xa0;: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>Effectué bien que&#xa0;: %1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Choisissez une tentative pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <extracomment>%1 is a sentence in English</extracomment>
        <translation>Dans les termes du service&#xa0;: %1</translation>
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
        <translation>la réponse du service est illisible&#xa0;: %1</translation>
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
        <translation>&#xa0;%</translation>
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
        <translation>Si Torpor ne &amp;peut pas&#xa0;:</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>Quand la batterie est presque vide, Torpor agit dans tous les cas, pour que rien ne soit perdu. Le manuel dit ce que les règles peuvent faire d’autre.</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>Autre chose agit aussi&#xa0;:</translation>
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
        <translation>Son pilote ne vient pas du noyau&#xa0;; de tels pilotes graphiques échouent souvent au réveil.</translation>
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
        <translation>Impossible de lister les périphériques&#xa0;: %1 %2</translation>
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
        <translation>la réponse du service est illisible&#xa0;; il est peut-être d’une autre version</translation>
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
        <translation>Avant d’hiberner, laisser Torpor faire ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Ce qui aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>torpor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
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
    <message>
        <source>How many attempts went well, month after month</source>
        <translation>Nombre de tentatives réussies, mois par mois</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
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
        <translation>Impossible de lire l’historique&#xa0;: %1 %2</translation>
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
        <translation>Impossible d’écrire l’historique dans %1&#xa0;: %2.</translation>
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
        <translation>Le journal n’en contient rien, ou cet utilisateur ne peut pas le lire&#xa0;: les membres du groupe systemd-journal le peuvent.</translation>
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
        <translation>le service est occupé par une autre demande&#xa0;; une question de mot de passe est peut-être ouverte</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>l’authentification a été annulée</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>le service ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; est-il d’une autre version&#xa0;?</translation>
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
        <translation>le service ne comprend pas ce programme&#xa0;; est-il d’une autre version&#xa0;?</translation>
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
        <translation>son processus s’est terminé sans dire comment cela s’est passé&#xa0;; voir le journal du système</translation>
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
            <numerusform>%n chose n’a pas pu être vérifiée&#xa0;; une répétition le dira.</numerusform>
            <numerusform>%n choses n’ont pas pu être vérifiées&#xa0;; une répétition le dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>Il faut d’abord préparer une partition. Rien n’est modifié avant votre confirmation.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
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
        <translation>Répétition en cours (fait&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>Hibernation en cours (fait&#xa0;: %1)</translation>
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
        <translation>Peut-il hiberner&#xa0;?</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>torpor::Phrases</name>
    <message>
        <source>The system reported an error</source>
        <translation>Le système a signalé une erreur</translation>
    </message>
    <message>
        <source>The service was asked for something that makes no sense</source>
        <translation>On a demandé au service quelque chose qui n’a pas de sens</translation>
    </message>
    <message>
        <source>Something that is needed is not there</source>
        <translation>Quelque chose de nécessaire n’est pas là</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <translation>Ce n’est pas autorisé</translation>
    </message>
    <message>
        <source>Something that was read is not as it should be</source>
        <translation>Quelque chose qui a été lu n’est pas comme il devrait</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Ce n’est pas pris en charge</translation>
    </message>
    <message>
        <source>A disk could not be read or written</source>
        <translation>Un disque n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>Torpor works on x86_64 only for now</source>
        <translation>Torpor ne fonctionne pour l’instant que sur x86_64</translation>
    </message>
    <message>
        <source>The configuration of the kernel was not found</source>
        <translation>La configuration du noyau n’a pas été trouvée</translation>
    </message>
    <message>
        <source>The running kernel cannot load another one</source>
        <translation>Le noyau en cours ne peut pas en charger un autre</translation>
    </message>
    <message>
        <source>The running kernel cannot be jumped back to</source>
        <translation>On ne peut pas revenir d’un saut dans le noyau en cours</translation>
    </message>
    <message>
        <source>The running kernel does not describe its memory</source>
        <translation>Le noyau en cours ne décrit pas sa mémoire</translation>
    </message>
    <message>
        <source>The running kernel has an error that keeps it from coming back</source>
        <translation>Le noyau en cours a un défaut qui l’empêche de revenir</translation>
    </message>
    <message>
        <source>Loading a kernel is not allowed here</source>
        <translation>Charger un noyau n’est pas autorisé ici</translation>
    </message>
    <message>
        <source>The kernel is locked down, as it is with Secure Boot</source>
        <translation>Le noyau est verrouillé, comme avec Secure Boot</translation>
    </message>
    <message>
        <source>kexec-tools is not installed</source>
        <translation>kexec-tools n’est pas installé</translation>
    </message>
    <message>
        <source>The save kernel is not there</source>
        <translation>Le noyau de sauvegarde n’est pas là</translation>
    </message>
    <message>
        <source>The save kernel cannot jump back</source>
        <translation>Le noyau de sauvegarde ne peut pas revenir d’un saut</translation>
    </message>
    <message>
        <source>The save kernel cannot reach the memory that it saves</source>
        <translation>Le noyau de sauvegarde ne peut pas atteindre la mémoire qu’il sauvegarde</translation>
    </message>
    <message>
        <source>The save kernel cannot be loaded where there is room</source>
        <translation>Le noyau de sauvegarde ne peut pas être chargé là où il y a de la place</translation>
    </message>
    <message>
        <source>The save kernel&apos;s page tables are not as deep as the running kernel&apos;s</source>
        <translation>Les tables de pages du noyau de sauvegarde ne sont pas aussi profondes que celles du noyau en cours</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the hibernating partition</source>
        <translation>Il manque au noyau de sauvegarde un pilote de la partition d’hibernation</translation>
    </message>
    <message>
        <source>The save kernel has too little memory</source>
        <translation>Le noyau de sauvegarde a trop peu de mémoire</translation>
    </message>
    <message>
        <source>The save kernel needs more memory than it can be given</source>
        <translation>Le noyau de sauvegarde a besoin de plus de mémoire qu’il ne peut en recevoir</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>Trop peu de mémoire est libre</translation>
    </message>
    <message>
        <source>The memory of this machine is in too many pieces for the save kernel</source>
        <translation>La mémoire de cette machine est en trop de morceaux pour le noyau de sauvegarde</translation>
    </message>
    <message>
        <source>The save kernel&apos;s command line would be too long</source>
        <translation>La ligne de commande du noyau de sauvegarde serait trop longue</translation>
    </message>
    <message>
        <source>Part of the memory would be lost</source>
        <translation>Une partie de la mémoire serait perdue</translation>
    </message>
    <message>
        <source>The save kernel could not be loaded</source>
        <translation>Le noyau de sauvegarde n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>No hibernating partition is prepared</source>
        <translation>Aucune partition d’hibernation n’est préparée</translation>
    </message>
    <message>
        <source>The partition is not there</source>
        <translation>La partition n’est pas là</translation>
    </message>
    <message>
        <source>Two partitions have the same id</source>
        <translation>Deux partitions ont le même identifiant</translation>
    </message>
    <message>
        <source>This is no partition of a disk</source>
        <translation>Ce n’est pas une partition d’un disque</translation>
    </message>
    <message>
        <source>This is a whole disk, not a partition</source>
        <translation>C’est un disque entier, pas une partition</translation>
    </message>
    <message>
        <source>The partition is mounted</source>
        <translation>La partition est montée</translation>
    </message>
    <message>
        <source>The partition is in use as swap space</source>
        <translation>La partition sert d’espace d’échange</translation>
    </message>
    <message>
        <source>The partition is in use</source>
        <translation>La partition est utilisée</translation>
    </message>
    <message>
        <source>The partition holds data</source>
        <translation>La partition contient des données</translation>
    </message>
    <message>
        <source>The partition is read-only</source>
        <translation>La partition est en lecture seule</translation>
    </message>
    <message>
        <source>The partition is too small</source>
        <translation>La partition est trop petite</translation>
    </message>
    <message>
        <source>The partition was prepared for something else</source>
        <translation>La partition a été préparée pour autre chose</translation>
    </message>
    <message>
        <source>The boot menu cannot be told to resume</source>
        <translation>On ne peut pas dire au menu de démarrage de reprendre la session</translation>
    </message>
    <message>
        <source>The boot menu lacks the entry that resumes</source>
        <translation>Il manque au menu de démarrage l’entrée qui reprend la session</translation>
    </message>
    <message>
        <source>The boot menu would not choose the entry that resumes</source>
        <translation>Le menu de démarrage ne choisirait pas l’entrée qui reprend la session</translation>
    </message>
    <message>
        <source>The boot menu cannot be changed</source>
        <translation>Le menu de démarrage ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Another hibernation is under way</source>
        <translation>Une autre hibernation est en cours</translation>
    </message>
    <message>
        <source>A program does not want the computer to sleep</source>
        <translation>Un programme ne veut pas que l’ordinateur dorme</translation>
    </message>
    <message>
        <source>USB storage that is in use would be lost</source>
        <translation>Un stockage USB utilisé serait perdu</translation>
    </message>
    <message>
        <source>Something speaks against it</source>
        <translation>Quelque chose s’y oppose</translation>
    </message>
    <message>
        <source>What was to be done before is not offered now</source>
        <translation>Ce qui devait être fait avant n’est pas proposé maintenant</translation>
    </message>
    <message>
        <source>What was to be done before did not work</source>
        <translation>Ce qui devait être fait avant n’a pas réussi</translation>
    </message>
    <message>
        <source>A program or a device did not stop</source>
        <translation>Un programme ou un périphérique ne s’est pas arrêté</translation>
    </message>
    <message>
        <source>The save kernel could not be started</source>
        <translation>Le noyau de sauvegarde n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Cela a été annulé</translation>
    </message>
    <message>
        <source>It is too late for that</source>
        <translation>Il est trop tard pour cela</translation>
    </message>
    <message>
        <source>A program that is told before the sleep failed</source>
        <translation>Un programme prévenu avant la mise en sommeil a échoué</translation>
    </message>
    <message>
        <source>What was written could not be read back</source>
        <translation>Ce qui a été écrit n’a pas pu être relu</translation>
    </message>
    <message>
        <source>Nothing tells what has happened</source>
        <translation>Rien ne dit ce qui s’est passé</translation>
    </message>
    <message>
        <source>There is no image</source>
        <translation>Il n’y a pas d’image</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>L’image n’est pas achevée</translation>
    </message>
    <message>
        <source>The image was used already</source>
        <translation>L’image a déjà servi</translation>
    </message>
    <message>
        <source>The image is another one</source>
        <translation>L’image en est une autre</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>L’image est endommagée</translation>
    </message>
    <message>
        <source>The image is of a newer Torpor</source>
        <translation>L’image vient d’un Torpor plus récent</translation>
    </message>
    <message>
        <source>The image was given up</source>
        <translation>L’image a été abandonnée</translation>
    </message>
    <message>
        <source>The firmware has laid out the memory in another way</source>
        <translation>Le micrologiciel a disposé la mémoire autrement</translation>
    </message>
    <message>
        <source>A filesystem was written to while the session was hibernated</source>
        <translation>On a écrit sur un système de fichiers pendant que la session hibernait</translation>
    </message>
    <message>
        <source>USB storage in use that would not be recognised</source>
        <translation>Stockage USB utilisé qui ne serait pas reconnu</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} would be lost, since the kernel takes it for another device after the resume</source>
        <translation>{device.uses} sur le périphérique USB {device.carrier} serait perdu, car le noyau le prend pour un autre au retour</translation>
    </message>
    <message>
        <source>Whether what is in use of the USB device {device.carrier} outlives the power cut is not known</source>
        <translation>On ne sait pas si ce qui est utilisé sur le périphérique USB {device.carrier} survit à la coupure de courant</translation>
    </message>
    <message>
        <source>Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys</source>
        <translation>Démontez-le avant, ou écrivez 1 dans power/persist dans le dossier du périphérique USB sous /sys</translation>
    </message>
    <message>
        <source>A mounted USB stick or disk</source>
        <translation>Une clé ou un disque USB monté</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} is lost if it is not in its port at the resume</source>
        <translation>{device.uses} sur le périphérique USB {device.carrier} est perdu s’il n’est pas dans son port au retour</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the device in its port until the session is back</source>
        <translation>Démontez-le avant, ou laissez le périphérique dans son port jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>The system runs from USB</source>
        <translation>Le système tourne depuis l’USB</translation>
    </message>
    <message>
        <source>The system runs from the USB device {device.carrier} ({device.mounts}): it must stay in its port until the session is back</source>
        <translation>Le système tourne depuis le périphérique USB {device.carrier} ({device.mounts})&#xa0;: il doit rester dans son port jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>Leave the device in its port until the session is back</source>
        <translation>Laissez le périphérique dans son port jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>Swap space on USB</source>
        <translation>Espace d’échange sur USB</translation>
    </message>
    <message>
        <source>Swap space on the USB device {device.carrier} must be in its port at the resume, or the session breaks</source>
        <translation>L’espace d’échange sur le périphérique USB {device.carrier} doit être dans son port au retour, sinon la session est perdue</translation>
    </message>
    <message>
        <source>Take the swap space away before (swapoff)</source>
        <translation>Retirez l’espace d’échange avant (swapoff)</translation>
    </message>
    <message>
        <source>Open LUKS or LVM on USB</source>
        <translation>LUKS ou LVM ouvert sur USB</translation>
    </message>
    <message>
        <source>{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it</source>
        <translation>{device.stack} est ouvert sur le périphérique USB {device.carrier}, bien que rien n’en soit monté</translation>
    </message>
    <message>
        <source>Lock or deactivate it before, or leave the device in its port until the session is back</source>
        <translation>Verrouillez-le ou désactivez-le avant, ou laissez le périphérique dans son port jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>USB storage that is found anew</source>
        <translation>Stockage USB détecté comme nouveau</translation>
    </message>
    <message>
        <source>The USB device {device.carrier} is found anew after the resume; nothing of it is in use</source>
        <translation>Le périphérique USB {device.carrier} est détecté comme nouveau au retour&#xa0;; rien n’en est utilisé</translation>
    </message>
    <message>
        <source>A mounted card or disc</source>
        <translation>Une carte ou un disque monté</translation>
    </message>
    <message>
        <source>{device.uses} on the removable medium in {device.carrier} is lost if it is not there at the resume</source>
        <translation>{device.uses} sur le support amovible dans {device.carrier} est perdu s’il n’est pas là au retour</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the medium in until the session is back</source>
        <translation>Démontez-le avant, ou laissez le support en place jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>The hibernating partition is on USB</source>
        <translation>La partition d’hibernation est sur USB</translation>
    </message>
    <message>
        <source>The hibernated session is written to the USB device {device.carrier}, and lost without it</source>
        <translation>La session est écrite sur le périphérique USB {device.carrier}, et perdue sans lui</translation>
    </message>
    <message>
        <source>Leave it in its port until the session is back</source>
        <translation>Laissez-le dans son port jusqu’au retour de la session</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the partition</source>
        <translation>Il manque au noyau de sauvegarde un pilote de la partition</translation>
    </message>
    <message>
        <source>The save kernel {save_kernel.release} does not have the driver {device.driver}, which is on the way to the hibernating partition</source>
        <translation>Le noyau de sauvegarde {save_kernel.release} n’a pas le pilote {device.driver}, qui est sur le chemin de la partition d’hibernation</translation>
    </message>
    <message>
        <source>Whether the save kernel {save_kernel.release} has the driver {device.driver}, which is on the way to the hibernating partition, is not known</source>
        <translation>On ne sait pas si le noyau de sauvegarde {save_kernel.release} a le pilote {device.driver}, qui est sur le chemin de la partition d’hibernation</translation>
    </message>
    <message>
        <source>Choose another save kernel, or put the hibernating partition on another disk</source>
        <translation>Choisissez un autre noyau de sauvegarde, ou placez la partition d’hibernation sur un autre disque</translation>
    </message>
    <message>
        <source>A driver of the partition is not carried along</source>
        <translation>Un pilote de la partition n’est pas emporté</translation>
    </message>
    <message>
        <source>The driver {device.driver}, which is on the way to the hibernating partition, goes into the save kernel&apos;s initramfs, too</source>
        <translation>Le pilote {device.driver}, qui est sur le chemin de la partition d’hibernation, est mis lui aussi dans l’initramfs du noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Try it without a power cut: a rehearsal</source>
        <translation>Essayez sans coupure de courant&#xa0;: une répétition</translation>
    </message>
    <message>
        <source>A driver of the partition is a module</source>
        <translation>Un pilote de la partition est un module</translation>
    </message>
    <message>
        <source>The save kernel loads the driver {device.driver}, which is on the way to the hibernating partition, as a module</source>
        <translation>Le noyau de sauvegarde charge comme module le pilote {device.driver}, qui est sur le chemin de la partition d’hibernation</translation>
    </message>
    <message>
        <source>Filesystems shared with another system</source>
        <translation>Systèmes de fichiers partagés avec un autre système</translation>
    </message>
    <message>
        <source>{device.mounts} on {device.label} is on a disk with another operating system: if that one writes to it in between, data are lost</source>
        <translation>{device.mounts} sur {device.label} est sur un disque avec un autre système d’exploitation&#xa0;: si celui-ci y écrit entre-temps, des données sont perdues</translation>
    </message>
    <message>
        <source>Unmount it before, or do not start the other system while this session is hibernated</source>
        <translation>Démontez-le avant, ou ne démarrez pas l’autre système tant que cette session hiberne</translation>
    </message>
    <message>
        <source>System partitions shared with another system</source>
        <translation>Partitions système partagées avec un autre système</translation>
    </message>
    <message>
        <source>{device.mounts} is shared with another operating system: do not start that one while this session is hibernated</source>
        <translation>{device.mounts} est partagé avec un autre système d’exploitation&#xa0;: ne le démarrez pas tant que cette session hiberne</translation>
    </message>
    <message>
        <source>No keyboard works while saving</source>
        <translation>Aucun clavier ne fonctionne pendant la sauvegarde</translation>
    </message>
    <message>
        <source>No keyboard works in the save kernel, the {keyboard.label} neither, so Esc cannot stop the saving</source>
        <translation>Aucun clavier ne fonctionne dans le noyau de sauvegarde, pas même {keyboard.label}&#xa0;; Échap ne peut donc pas arrêter la sauvegarde</translation>
    </message>
    <message>
        <source>Whether the keyboard {keyboard.label} works in the save kernel, where Esc stops the saving, is not known</source>
        <translation>On ne sait pas si le clavier {keyboard.label} fonctionne dans le noyau de sauvegarde, où Échap arrête la sauvegarde</translation>
    </message>
    <message>
        <source>Choose a save kernel that has its drivers, or do without</source>
        <translation>Choisissez un noyau de sauvegarde qui a ses pilotes, ou faites sans</translation>
    </message>
    <message>
        <source>The keyboard needs modules while saving</source>
        <translation>Le clavier a besoin de modules pendant la sauvegarde</translation>
    </message>
    <message>
        <source>The keyboard {keyboard.label} works in the save kernel with the modules that its initramfs carries</source>
        <translation>Le clavier {keyboard.label} fonctionne dans le noyau de sauvegarde avec les modules que contient son initramfs</translation>
    </message>
    <message>
        <source>There is no keyboard</source>
        <translation>Il n’y a pas de clavier</translation>
    </message>
    <message>
        <source>No keyboard was found, so the saving of the session cannot be stopped with Esc</source>
        <translation>Aucun clavier n’a été trouvé&#xa0;; la sauvegarde de la session ne peut donc pas être arrêtée avec Échap</translation>
    </message>
    <message>
        <source>A module for the only keyboard</source>
        <translation>Un module pour le seul clavier</translation>
    </message>
    <message>
        <source>The only keyboard is behind {device.label}: its module {device.module} goes into the save kernel, so that Esc stops the saving</source>
        <translation>Le seul clavier est derrière {device.label}&#xa0;: son module {device.module} est mis dans le noyau de sauvegarde, pour qu’Échap arrête la sauvegarde</translation>
    </message>
    <message>
        <source>A graphics driver that is not the kernel&apos;s</source>
        <translation>Un pilote graphique qui n’est pas du noyau</translation>
    </message>
    <message>
        <source>The graphics driver {device.driver} does not come with the kernel; some such drivers do not stop or come back</source>
        <translation>Le pilote graphique {device.driver} ne vient pas avec le noyau&#xa0;; certains pilotes de ce genre ne s’arrêtent pas ou ne reviennent pas</translation>
    </message>
    <message>
        <source>Whether the graphics driver {device.driver} comes with the kernel is not known</source>
        <translation>On ne sait pas si le pilote graphique {device.driver} vient avec le noyau</translation>
    </message>
    <message>
        <source>Other drivers that are not the kernel&apos;s</source>
        <translation>Autres pilotes qui ne sont pas du noyau</translation>
    </message>
    <message>
        <source>The driver {device.driver} does not come with the kernel; whether it comes back from a hibernation is for its makers to say</source>
        <translation>Le pilote {device.driver} ne vient pas avec le noyau&#xa0;; seuls ses auteurs peuvent dire s’il revient d’une hibernation</translation>
    </message>
    <message>
        <source>Drivers of unknown origin</source>
        <translation>Pilotes d’origine inconnue</translation>
    </message>
    <message>
        <source>Whether these drivers come with the kernel is not known: {drivers.unknown_origin}</source>
        <translation>On ne sait pas si ces pilotes viennent avec le noyau&#xa0;: {drivers.unknown_origin}</translation>
    </message>
    <message>
        <source>A device that failed to sleep or wake before</source>
        <translation>Un périphérique qui ne s’est déjà pas endormi ou réveillé</translation>
    </message>
    <message>
        <source>{device.label} has failed to sleep or to wake up before</source>
        <translation>{device.label} ne s’est déjà pas endormi ou réveillé</translation>
    </message>
    <message>
        <source>Unplug it, or take its driver away from it for the time of the hibernation</source>
        <translation>Débranchez-le, ou retirez-lui son pilote le temps de l’hibernation</translation>
    </message>
    <message>
        <source>A device that a virtual machine drives</source>
        <translation>Un périphérique piloté par une machine virtuelle</translation>
    </message>
    <message>
        <source>A running virtual machine drives {device.label}; nobody could put it back into the state that the machine left it in</source>
        <translation>Une machine virtuelle en marche pilote {device.label}&#xa0;; personne ne pourrait le remettre dans l’état où elle l’a laissé</translation>
    </message>
    <message>
        <source>Shut the virtual machine down</source>
        <translation>Arrêtez la machine virtuelle</translation>
    </message>
    <message>
        <source>Mounted network filesystems</source>
        <translation>Systèmes de fichiers réseau montés</translation>
    </message>
    <message>
        <source>{mount.point} is on the network: its server may have given up on this machine when the session is back, and while it does not answer nothing can be hibernated</source>
        <translation>{mount.point} est sur le réseau&#xa0;: son serveur a peut-être renoncé à cette machine au retour de la session, et tant qu’il ne répond pas, rien ne peut hiberner</translation>
    </message>
    <message>
        <source>Close what is open there, or unmount it before</source>
        <translation>Fermez ce qui y est ouvert, ou démontez-le avant</translation>
    </message>
    <message>
        <source>Mounted filesystems of programs (FUSE)</source>
        <translation>Systèmes de fichiers de programmes montés (FUSE)</translation>
    </message>
    <message>
        <source>{mount.point} is a program&apos;s filesystem (FUSE): if that program is stopped before those that wait for it, the machine does not fall asleep, and the session goes on</source>
        <translation>{mount.point} est le système de fichiers d’un programme (FUSE)&#xa0;: si ce programme est arrêté avant ceux qui l’attendent, la machine ne s’endort pas et la session continue</translation>
    </message>
    <message>
        <source>A program that keeps the computer awake</source>
        <translation>Un programme qui garde l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>{inhibitor.who} does not want the computer to sleep: {inhibitor.why}</source>
        <translation>{inhibitor.who} ne veut pas que l’ordinateur dorme&#xa0;: {inhibitor.why}</translation>
    </message>
    <message>
        <source>Let it come to its end, or hibernate in spite of it</source>
        <translation>Laissez-le se terminer, ou hibernez malgré tout</translation>
    </message>
    <message>
        <source>Packages are being changed</source>
        <translation>Des paquets sont en cours de modification</translation>
    </message>
    <message>
        <source>{program.name} is changing the system&apos;s packages</source>
        <translation>{program.name} modifie les paquets du système</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Attendez qu’il ait terminé</translation>
    </message>
    <message>
        <source>The kernel was updated (kernel&apos;s hibernation)</source>
        <translation>Le noyau a été mis à jour (hibernation du noyau)</translation>
    </message>
    <message>
        <source>The kernel was updated: the running one ({kernel.release}) is not there any more to resume the session</source>
        <translation>Le noyau a été mis à jour&#xa0;: celui qui tourne ({kernel.release}) n’est plus là pour reprendre la session</translation>
    </message>
    <message>
        <source>The kernel was updated</source>
        <translation>Le noyau a été mis à jour</translation>
    </message>
    <message>
        <source>The kernel was updated: modules of the running one ({kernel.release}) are gone, and devices that need more of them will not work</source>
        <translation>Le noyau a été mis à jour&#xa0;: des modules de celui qui tourne ({kernel.release}) ont disparu, et les périphériques qui en ont encore besoin ne fonctionneront pas</translation>
    </message>
    <message>
        <source>Restart the computer instead</source>
        <translation>Redémarrez plutôt l’ordinateur</translation>
    </message>
    <message>
        <source>Too little free memory</source>
        <translation>Trop peu de mémoire libre</translation>
    </message>
    <message>
        <source>{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}</source>
        <translation>{memory.free_bytes} de mémoire sont libres, et le noyau de sauvegarde a besoin de {memory.needed_bytes}</translation>
    </message>
    <message>
        <source>Close some programs</source>
        <translation>Fermez quelques programmes</translation>
    </message>
    <message>
        <source>The image does not fit</source>
        <translation>L’image ne tient pas</translation>
    </message>
    <message>
        <source>The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})</source>
        <translation>L’image d’environ {image.bytes} ne tient pas sur la partition d’hibernation ({partition.bytes})</translation>
    </message>
    <message>
        <source>Prepare a larger partition, or close some programs</source>
        <translation>Préparez une partition plus grande, ou fermez quelques programmes</translation>
    </message>
    <message>
        <source>The battery is at {battery.percent} %</source>
        <translation>La batterie est à {battery.percent} %</translation>
    </message>
    <message>
        <source>The battery is low ({battery.percent} %)</source>
        <translation>La batterie est faible ({battery.percent} %)</translation>
    </message>
    <message>
        <source>The battery is nearly empty ({battery.percent} %)</source>
        <translation>La batterie est presque vide ({battery.percent} %)</translation>
    </message>
    <message>
        <source>Nobody has used the computer for a while</source>
        <translation>Personne n’a utilisé l’ordinateur depuis un moment</translation>
    </message>
    <message>
        <source>The lid was closed</source>
        <translation>Le capot a été fermé</translation>
    </message>
    <message>
        <source>It is time for the night</source>
        <translation>C’est l’heure de la nuit</translation>
    </message>
    <message>
        <source>The computer has been suspended for {suspend.hours} hours</source>
        <translation>L’ordinateur est en veille depuis {suspend.hours} heures</translation>
    </message>
    <message>
        <source>A requirement is not met: {requirement}</source>
        <translation>Une condition n’est pas remplie&#xa0;: {requirement}</translation>
    </message>
    <message>
        <source>It is not known whether a requirement is met: {requirement}</source>
        <translation>On ne sait pas si une condition est remplie&#xa0;: {requirement}</translation>
    </message>
    <message>
        <source>a requirement is not met: {requirement}</source>
        <translation>une condition n’est pas remplie&#xa0;: {requirement}</translation>
    </message>
    <message>
        <source>The machine is an x86_64 one</source>
        <translation>La machine est de type x86_64</translation>
    </message>
    <message>
        <source>The running kernel can load another one (CONFIG_KEXEC)</source>
        <translation>Le noyau en cours peut en charger un autre (CONFIG_KEXEC)</translation>
    </message>
    <message>
        <source>The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)</source>
        <translation>On peut revenir d’un saut dans le noyau en cours (CONFIG_KEXEC_JUMP)</translation>
    </message>
    <message>
        <source>Install the kernel&apos;s configuration as /boot/config-{release}</source>
        <translation>Installez la configuration du noyau dans /boot/config-{release}</translation>
    </message>
    <message>
        <source>Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option</source>
        <translation>Utilisez un noyau de Fedora, Arch, Ubuntu ou NixOS, ou compilez-en un avec cette option</translation>
    </message>
    <message>
        <source>{release}: its configuration was not found</source>
        <translation>{release}&#xa0;: sa configuration n’a pas été trouvée</translation>
    </message>
    <message>
        <source>The running kernel comes back from a jump with its segments intact</source>
        <translation>Le noyau en cours revient d’un saut avec ses segments intacts</translation>
    </message>
    <message>
        <source>Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6</source>
        <translation>Utilisez 6.13 ou plus récent, 6.12.5 ou plus récent pour 6.12, ou 6.6.66 ou plus récent pour 6.6</translation>
    </message>
    <message>
        <source>{release}: whether it has &quot;x86/kexec: Restore GDT on return from ::preserve_context kexec&quot; cannot be told from its name</source>
        <translation>{release}&#xa0;: son nom ne dit pas s’il contient «&#xa0;x86/kexec: Restore GDT on return from&#xa0;::preserve_context kexec&#xa0;»</translation>
    </message>
    <message>
        <source>The running kernel describes its memory (vmcoreinfo)</source>
        <translation>Le noyau en cours décrit sa mémoire (vmcoreinfo)</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE</source>
        <translation>Utilisez un noyau avec CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE avant 6.9) et CONFIG_PROC_KCORE</translation>
    </message>
    <message>
        <source>Loading a kernel is allowed (kernel.kexec_load_disabled)</source>
        <translation>Charger un noyau est autorisé (kernel.kexec_load_disabled)</translation>
    </message>
    <message>
        <source>Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while running</source>
        <translation>Retirez kernel.kexec_load_disabled=1 de /etc/sysctl.d et redémarrez&#xa0;; cela ne s’annule pas en marche</translation>
    </message>
    <message>
        <source>The kernel is not locked down</source>
        <translation>Le noyau n’est pas verrouillé (lockdown)</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware, or start without lockdown= on the kernel&apos;s command line</source>
        <translation>Désactivez Secure Boot dans le micrologiciel, ou démarrez sans lockdown= sur la ligne de commande du noyau</translation>
    </message>
    <message>
        <source>this kernel has no lockdown</source>
        <translation>ce noyau n’a pas de verrouillage (lockdown)</translation>
    </message>
    <message>
        <source>kexec-tools is installed</source>
        <translation>kexec-tools est installé</translation>
    </message>
    <message>
        <source>Install the package kexec-tools</source>
        <translation>Installez le paquet kexec-tools</translation>
    </message>
    <message>
        <source>Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE</source>
        <translation>Choisissez un autre noyau&#xa0;: torporctl check --kernels, puis torporctl settings save-kernel=VERSION</translation>
    </message>
    <message>
        <source>The save kernel is there</source>
        <translation>Le noyau de sauvegarde est là</translation>
    </message>
    <message>
        <source>The save kernel: {statement}</source>
        <translation>Le noyau de sauvegarde&#xa0;: {statement}</translation>
    </message>
    <message>
        <source>The save kernel has the drivers of the hibernating partition</source>
        <translation>Le noyau de sauvegarde a les pilotes de la partition d’hibernation</translation>
    </message>
    <message>
        <source>missing: {drivers}</source>
        <translation>il manque&#xa0;: {drivers}</translation>
    </message>
    <message>
        <source>nothing is known about: {drivers}</source>
        <translation>on ne sait rien de&#xa0;: {drivers}</translation>
    </message>
    <message>
        <source>{modules} modules to load, {builtin} drivers built in</source>
        <translation>{modules} modules à charger, {builtin} pilotes intégrés</translation>
    </message>
    <message>
        <source>There is room in memory for the save kernel</source>
        <translation>Il y a de la place en mémoire pour le noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB</source>
        <translation>Choisissez un noyau de sauvegarde plus petit, ou donnez-lui plus de mémoire&#xa0;: torporctl settings region-mib=MIB</translation>
    </message>
    <message>
        <source>it takes {region}, {free} of {total} are available</source>
        <translation>il occupe {region}, {free} sur {total} sont disponibles</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel; the kernel refuses more than half</source>
        <translation>Choisissez un noyau de sauvegarde plus petit&#xa0;; le noyau refuse plus de la moitié</translation>
    </message>
    <message>
        <source>The hibernating partition is prepared and large enough</source>
        <translation>La partition d’hibernation est préparée et assez grande</translation>
    </message>
    <message>
        <source>See torporctl prepare, then torporctl prepare PARTUUID</source>
        <translation>Voyez torporctl prepare, puis torporctl prepare PARTUUID</translation>
    </message>
    <message>
        <source>Prepare it again, or another one</source>
        <translation>Préparez-la de nouveau, ou une autre</translation>
    </message>
    <message>
        <source>Prepare a larger partition</source>
        <translation>Préparez une partition plus grande</translation>
    </message>
    <message>
        <source>{used} bytes of memory are in use and the partition has {room}: they fit only if they can be compressed to {percent} %</source>
        <translation>{used} octets de mémoire sont utilisés et la partition en a {room}&#xa0;: ils n’y tiennent que si on peut les compresser à {percent} %</translation>
    </message>
    <message>
        <source>The boot menu can be told to resume</source>
        <translation>On peut dire au menu de démarrage de reprendre la session</translation>
    </message>
    <message>
        <source>GRUB 2.12, or an older GRUB with a writable grubenv, is needed</source>
        <translation>Il faut GRUB 2.12, ou un GRUB plus ancien avec un grubenv modifiable</translation>
    </message>
    <message>
        <source>No other hibernation is under way</source>
        <translation>Aucune autre hibernation n’est en cours</translation>
    </message>
    <message>
        <source>there is no image of kernel {release} in {folder} or {other} (there is: {others})</source>
        <translation>il n’y a pas d’image du noyau {release} dans {folder} ni {other} (il y a&#xa0;: {others})</translation>
    </message>
    <message>
        <source>it is a 64-bit kernel</source>
        <translation>c’est un noyau 64 bits</translation>
    </message>
    <message>
        <source>its header names no 64-bit entry point</source>
        <translation>son en-tête n’indique pas de point d’entrée 64 bits</translation>
    </message>
    <message>
        <source>it can be loaded anywhere</source>
        <translation>il peut être chargé n’importe où</translation>
    </message>
    <message>
        <source>its page tables are as deep as the running kernel&apos;s</source>
        <translation>ses tables de pages sont aussi profondes que celles du noyau en cours</translation>
    </message>
    <message>
        <source>the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL</source>
        <translation>le noyau en cours utilise des tables de pages à 5 niveaux, et celui-ci n’a pas CONFIG_X86_5LEVEL</translation>
    </message>
    <message>
        <source>it can jump back (kexec_load)</source>
        <translation>il peut revenir d’un saut (kexec_load)</translation>
    </message>
    <message>
        <source>it can reach the memory that it saves (/dev/mem)</source>
        <translation>il peut atteindre la mémoire qu’il sauvegarde (/dev/mem)</translation>
    </message>
    <message>
        <source>it can unpack an initramfs</source>
        <translation>il peut déballer un initramfs</translation>
    </message>
    <message>
        <source>its configuration was not found</source>
        <translation>sa configuration n’a pas été trouvée</translation>
    </message>
    <message>
        <source>{option} is not set</source>
        <translation>{option} n’est pas activé</translation>
    </message>
    <message>
        <source>Which devices are on the way to the hibernating partition is not known</source>
        <translation>On ne sait pas quels périphériques sont sur le chemin de la partition d’hibernation</translation>
    </message>
    <message>
        <source>Whether the save kernel has the drivers of the hibernating partition is not known, since there is no save kernel</source>
        <translation>On ne sait pas si le noyau de sauvegarde a les pilotes de la partition d’hibernation, car il n’y a pas de noyau de sauvegarde</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Inconnu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing is known about the devices of this machine: {reason}</source>
        <translation>On ne sait rien des périphériques de cette machine&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What is mounted from the network or by programs is not known: {reason}</source>
        <translation>On ne sait pas ce qui est monté depuis le réseau ou par des programmes&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Whether a program does not want the computer to sleep is not known: {reason}</source>
        <translation>On ne sait pas si un programme ne veut pas que l’ordinateur dorme&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Which programs run is not known: {reason}</source>
        <translation>On ne sait pas quels programmes tournent&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A file of rules is wrong, and none of its rules is used: {problem}</source>
        <translation>Un fichier de règles est erroné, et aucune de ses règles n’est utilisée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Correct it; torporctl policy test tells what is wrong with a file</source>
        <translation>Corrigez-le&#xa0;; torporctl policy test dit ce qui ne va pas dans un fichier</translation>
    </message>
    <message>
        <source>Torpor&apos;s own rules are not there, so what speaks against a hibernation is not known</source>
        <translation>Les règles de Torpor ne sont pas là&#xa0;; on ne sait donc pas ce qui s’oppose à une hibernation</translation>
    </message>
    <message>
        <source>Install Torpor again</source>
        <translation>Réinstallez Torpor</translation>
    </message>
    <message>
        <source>It is not known whether this is so: {message}</source>
        <translation>On ne sait pas s’il en est ainsi&#xa0;: {message}</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espace d’échange</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>out of tree</source>
        <translation>hors du noyau</translation>
    </message>
    <message>
        <source>proprietary, version {version}</source>
        <translation>propriétaire, version {version}</translation>
    </message>
    <message>
        <source>out of tree, version {version}</source>
        <translation>hors du noyau, version {version}</translation>
    </message>
    <message>
        <source>the only way to it is a USB controller, {controller}, whose driver {driver} is a module</source>
        <translation>le seul chemin vers lui est un contrôleur USB, {controller}, dont le pilote {driver} est un module</translation>
    </message>
    <message>
        <source>{partition} is not a block device</source>
        <translation>{partition} n’est pas un périphérique bloc</translation>
    </message>
    <message>
        <source>{partition} is another device now</source>
        <translation>{partition} est maintenant un autre périphérique</translation>
    </message>
    <message>
        <source>{partition} is a whole disk, not a partition</source>
        <translation>{partition} est un disque entier, pas une partition</translation>
    </message>
    <message>
        <source>{partition} is the BIOS boot partition, which holds the boot loader</source>
        <translation>{partition} est la partition d’amorçage BIOS, qui contient le chargeur de démarrage</translation>
    </message>
    <message>
        <source>{partition} is the EFI system partition</source>
        <translation>{partition} est la partition système EFI</translation>
    </message>
    <message>
        <source>{partition} is the PReP boot partition</source>
        <translation>{partition} est la partition d’amorçage PReP</translation>
    </message>
    <message>
        <source>{partition} is a partition that is reserved for Windows</source>
        <translation>{partition} est une partition réservée à Windows</translation>
    </message>
    <message>
        <source>{partition} is an extended partition, which contains others</source>
        <translation>{partition} est une partition étendue, qui en contient d’autres</translation>
    </message>
    <message>
        <source>{partition} is the protective entry of a GPT</source>
        <translation>{partition} est l’entrée protectrice d’une GPT</translation>
    </message>
    <message>
        <source>{partition} is read-only</source>
        <translation>{partition} est en lecture seule</translation>
    </message>
    <message>
        <source>{partition} has {there} bytes, {needed} are needed</source>
        <translation>{partition} a {there} octets, il en faut {needed}</translation>
    </message>
    <message>
        <source>{partition} is mounted on {place}</source>
        <translation>{partition} est monté sur {place}</translation>
    </message>
    <message>
        <source>{partition} is part of the mounted btrfs filesystem {name}</source>
        <translation>{partition} fait partie du système de fichiers btrfs monté {name}</translation>
    </message>
    <message>
        <source>{partition} is in use as swap</source>
        <translation>{partition} sert d’espace d’échange</translation>
    </message>
    <message>
        <source>{partition} is used by {device}</source>
        <translation>{partition} est utilisé par {device}</translation>
    </message>
    <message>
        <source>{partition} holds {content}</source>
        <translation>{partition} contient quelque chose&#xa0;: {content}</translation>
    </message>
    <message>
        <source>{partition} was prepared by a newer Torpor</source>
        <translation>{partition} a été préparé par un Torpor plus récent</translation>
    </message>
    <message>
        <source>{partition} holds a hibernated session that has not been resumed</source>
        <translation>{partition} contient une session en hibernation qui n’a pas été reprise</translation>
    </message>
    <message>
        <source>the save kernel came back without saying why</source>
        <translation>le noyau de sauvegarde est revenu sans dire pourquoi</translation>
    </message>
    <message>
        <source>the save kernel saved the session but came back</source>
        <translation>le noyau de sauvegarde a sauvegardé la session, mais il est revenu</translation>
    </message>
    <message>
        <source>the session went on, but nobody was left to tell what had happened</source>
        <translation>la session a continué, mais il n’y avait plus personne pour dire ce qui s’était passé</translation>
    </message>
    <message>
        <source>the computer was started normally while the session was hibernated</source>
        <translation>l’ordinateur a été démarré normalement pendant que la session hibernait</translation>
    </message>
    <message>
        <source>the session was loaded and started, but stopped before it could say that it was back</source>
        <translation>la session a été chargée et démarrée, mais s’est arrêtée avant de pouvoir dire qu’elle était revenue</translation>
    </message>
    <message>
        <source>the power went while the session was being loaded</source>
        <translation>le courant a été coupé pendant le chargement de la session</translation>
    </message>
    <message>
        <source>the power went while the session was being saved</source>
        <translation>le courant a été coupé pendant la sauvegarde de la session</translation>
    </message>
    <message>
        <source>the session was lost, or ended moments after it came back</source>
        <translation>la session a été perdue, ou s’est terminée juste après son retour</translation>
    </message>
    <message>
        <source>the session did not come back; the partition does not say why</source>
        <translation>la session n’est pas revenue&#xa0;; la partition ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>the save kernel did not get as far as the partition</source>
        <translation>le noyau de sauvegarde n’est pas arrivé jusqu’à la partition</translation>
    </message>
    <message>
        <source>nothing can be done: {why}</source>
        <translation>rien ne peut être fait&#xa0;: {why}</translation>
    </message>
    <message>
        <source>there is no action to choose from</source>
        <translation>il n’y a pas d’action à choisir</translation>
    </message>
    <message>
        <source>hibernate (kexec): {why}</source>
        <translation>hibernation (kexec)&#xa0;: {why}</translation>
    </message>
    <message>
        <source>hibernate (kernel): {why}</source>
        <translation>hibernation (noyau)&#xa0;: {why}</translation>
    </message>
    <message>
        <source>suspend: {why}</source>
        <translation>veille&#xa0;: {why}</translation>
    </message>
    <message>
        <source>power off: {why}</source>
        <translation>extinction&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it was tried and failed</source>
        <translation>cela a été essayé et a échoué</translation>
    </message>
    <message>
        <source>its check says that it cannot work</source>
        <translation>sa vérification dit que cela ne peut pas marcher</translation>
    </message>
    <message>
        <source>it is not known whether it can work</source>
        <translation>on ne sait pas si cela peut marcher</translation>
    </message>
    <message>
        <source>it is not known whether it can work: {reason}</source>
        <translation>on ne sait pas si cela peut marcher&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the computer was started anew, without the session</source>
        <translation>l’ordinateur a été redémarré, sans la session</translation>
    </message>
    <message>
        <source>nobody told how it went, and the session went on</source>
        <translation>personne n’a dit comment cela s’est passé, et la session a continué</translation>
    </message>
    <message>
        <source>logind did not do it; the journal tells why</source>
        <translation>logind ne l’a pas fait&#xa0;; le journal dit pourquoi</translation>
    </message>
    <message>
        <source>Decision: {action}</source>
        <translation>Décision&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>Envisagé&#xa0;:</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Avant cela&#xa0;:</translation>
    </message>
    <message>
        <source>Triggers:</source>
        <translation>Déclencheurs&#xa0;:</translation>
    </message>
    <message>
        <source>{rule} holds</source>
        <translation>{rule} s’applique</translation>
    </message>
    <message>
        <source>{rule} holds, but {hindrance}</source>
        <translation>{rule} s’applique, mais {hindrance}</translation>
    </message>
    <message>
        <source>{rule} does not hold</source>
        <translation>{rule} ne s’applique pas</translation>
    </message>
    <message>
        <source>{rule} does not hold, but {hindrance}</source>
        <translation>{rule} ne s’applique pas, et {hindrance}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold</source>
        <translation>on ne sait pas si {rule} s’applique</translation>
    </message>
    <message>
        <source>{rule} is not known to hold, but {hindrance}</source>
        <translation>on ne sait pas si {rule} s’applique, et {hindrance}</translation>
    </message>
    <message>
        <source>Rules that fired:</source>
        <translation>Règles qui se sont déclenchées&#xa0;:</translation>
    </message>
    <message>
        <source>Rules that were passed over:</source>
        <translation>Règles qui ont été écartées&#xa0;:</translation>
    </message>
    <message>
        <source>rule {rule} ({layer})</source>
        <translation>règle {rule} ({layer})</translation>
    </message>
    <message>
        <source>rule {rule} ({layer}), {about} {subject}</source>
        <translation>règle {rule} ({layer}), {about} {subject}</translation>
    </message>
    <message>
        <source>because {evidence}</source>
        <translation>parce que {evidence}</translation>
    </message>
    <message>
        <source>passed over by the rule {rule}</source>
        <translation>écartée par la règle {rule}</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>hibernate (kexec)</source>
        <translation>hibernation (kexec)</translation>
    </message>
    <message>
        <source>hibernate (kernel)</source>
        <translation>hibernation (noyau)</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>veille</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>extinction</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>fournie</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>point de montage</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>inhibiteur</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>{fact} = yes</source>
        <translation>{fact} = oui</translation>
    </message>
    <message>
        <source>{fact} = no</source>
        <translation>{fact} = non</translation>
    </message>
    <message>
        <source>{fact} = not known</source>
        <translation>{fact} = inconnu</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}: a file of rules is 1 MiB at most</source>
        <translation>{file}&#xa0;: un fichier de règles fait au plus 1 Mio</translation>
    </message>
    <message>
        <source>{folder}: cannot be read: {reason}</source>
        <translation>{folder}&#xa0;: ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has more than {count} files</source>
        <translation>{folder}&#xa0;: contient plus de {count} fichiers</translation>
    </message>
    <message>
        <source>a character that is not ASCII, such as a typographic quotation mark; only comments may have them</source>
        <translation>un caractère qui n’est pas ASCII, tel qu’un guillemet typographique&#xa0;; seuls les commentaires peuvent en avoir</translation>
    </message>
    <message>
        <source>unknown &apos;{name}&apos;: a file has [[rule]] and [[trigger]]</source>
        <translation>«&#xa0;{name}&#xa0;» inconnu&#xa0;: un fichier a [[rule]] et [[trigger]]</translation>
    </message>
    <message>
        <source>[[{name}]] begins a rule; there are {count} at most</source>
        <translation>[[{name}]] commence une règle&#xa0;; il y en a au plus {count}</translation>
    </message>
    <message>
        <source>a rule begins with [[rule]] or [[trigger]]</source>
        <translation>une règle commence par [[rule]] ou [[trigger]]</translation>
    </message>
    <message>
        <source>a rule needs an id of at most 64 small letters, digits and hyphens</source>
        <translation>une règle a besoin d’un id d’au plus 64 minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is there twice</source>
        <translation>l’id «&#xa0;{id}&#xa0;» est là deux fois</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not there to be switched on</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» n’existe pas pour être activée</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not the user&apos;s to change</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» ne peut pas être changée par l’utilisateur</translation>
    </message>
    <message>
        <source>{key}: &apos;{fact}&apos; is no fact that this rule has; a brace is written &apos;{{&apos;</source>
        <translation>{key}&#xa0;: «&#xa0;{fact}&#xa0;» n’est pas un fait de cette règle&#xa0;; une accolade s’écrit «&#xa0;{{&#xa0;»</translation>
    </message>
    <message>
        <source>{key} must be a list of actions</source>
        <translation>{key} doit être une liste d’actions</translation>
    </message>
    <message>
        <source>{key}: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; and &quot;power-off&quot; are known</source>
        <translation>{key}&#xa0;: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; et &quot;power-off&quot; sont connus</translation>
    </message>
    <message>
        <source>{key}: &quot;{name}&quot; is there twice</source>
        <translation>{key}&#xa0;: &quot;{name}&quot; est là deux fois</translation>
    </message>
    <message>
        <source>{key} must be &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; or &quot;include-module&quot;</source>
        <translation>{key} doit être &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; ou &quot;include-module&quot;</translation>
    </message>
    <message>
        <source>if_unknown must be &quot;warn&quot; or &quot;block&quot;</source>
        <translation>if_unknown doit être &quot;warn&quot; ou &quot;block&quot;</translation>
    </message>
    <message>
        <source>offers must be &quot;unmount&quot;, &quot;unload&quot; or &quot;unbind&quot;</source>
        <translation>offers doit être &quot;unmount&quot;, &quot;unload&quot; ou &quot;unbind&quot;</translation>
    </message>
    <message>
        <source>about must be &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; or &quot;machine&quot;</source>
        <translation>about doit être &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; ou &quot;machine&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a rule</source>
        <translation>clé «&#xa0;{key}&#xa0;» inconnue dans une règle</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has neither match nor when</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» n’a ni match ni when</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no verdict</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» n’a pas de verdict</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no message</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» n’a pas de message</translation>
    </message>
    <message>
        <source>&apos;ignores&apos; names the rules that a rule with the verdict &quot;ignore&quot; is about</source>
        <translation>«&#xa0;ignores&#xa0;» nomme les règles que vise une règle dont le verdict est &quot;ignore&quot;</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; cannot have the verdict or the offer &quot;{verdict}&quot;: it is about each {about}</source>
        <translation>la règle «&#xa0;{rule}&#xa0;» ne peut pas avoir le verdict ou l’offre &quot;{verdict}&quot;&#xa0;: elle porte sur chaque «&#xa0;{about}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;unknown_message&apos; is for rules with if_unknown</source>
        <translation>«&#xa0;unknown_message&#xa0;» est pour les règles avec if_unknown</translation>
    </message>
    <message>
        <source>&apos;offers&apos; is for rules with the verdict &quot;block&quot;, &quot;warn&quot; or &quot;note&quot;</source>
        <translation>«&#xa0;offers&#xa0;» est pour les règles dont le verdict est &quot;block&quot;, &quot;warn&quot; ou &quot;note&quot;</translation>
    </message>
    <message>
        <source>kind must be &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; or &quot;schedule&quot;</source>
        <translation>kind doit être &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; ou &quot;schedule&quot;</translation>
    </message>
    <message>
        <source>warn_at must be a list of at most {count} numbers of seconds</source>
        <translation>warn_at doit être une liste d’au plus {count} nombres de secondes</translation>
    </message>
    <message>
        <source>quiet_hours are written like &quot;22:00-07:00&quot;</source>
        <translation>quiet_hours s’écrit comme &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a trigger</source>
        <translation>clé «&#xa0;{key}&#xa0;» inconnue dans un déclencheur</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; has no {key}</source>
        <translation>le déclencheur «&#xa0;{rule}&#xa0;» n’a pas de {key}</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; warns before its grace_seconds begin</source>
        <translation>le déclencheur «&#xa0;{rule}&#xa0;» avertit avant le début de ses grace_seconds</translation>
    </message>
    <message>
        <source>a critical trigger is of the kind &quot;low-battery&quot; and has a chain of actions</source>
        <translation>un déclencheur critique est du genre &quot;low-battery&quot; et a une chaîne d’actions</translation>
    </message>
    <message>
        <source>a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}</source>
        <translation>un déclencheur critique n’a pas de quiet_hours, et grace_seconds y vaut au plus {seconds}</translation>
    </message>
    <message>
        <source>{fact} is a number: below, at_most, above, at_least and between ask for it</source>
        <translation>{fact} est un nombre&#xa0;: below, at_most, above, at_least et between l’interrogent</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} doit être true ou false</translation>
    </message>
    <message>
        <source>{key} must be a text of 1 to {count} characters</source>
        <translation>{key} doit être un texte de 1 à {count} caractères</translation>
    </message>
    <message>
        <source>{key} must have 1 to {count} texts</source>
        <translation>{key} doit avoir de 1 à {count} textes</translation>
    </message>
    <message>
        <source>{key} must be a number from {least} to {most}</source>
        <translation>{key} doit être un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a rule has {count} conditions at most</source>
        <translation>une règle a au plus {count} conditions</translation>
    </message>
    <message>
        <source>fact must be the name of a fact</source>
        <translation>fact doit être le nom d’un fait</translation>
    </message>
    <message>
        <source>there is no fact &apos;{fact}&apos;</source>
        <translation>il n’y a pas de fait «&#xa0;{fact}&#xa0;»</translation>
    </message>
    <message>
        <source>this rule cannot ask for &apos;{fact}&apos;: it is not about each {about}</source>
        <translation>cette règle ne peut pas demander «&#xa0;{fact}&#xa0;»&#xa0;: elle ne porte pas sur chaque «&#xa0;{about}&#xa0;»</translation>
    </message>
    <message>
        <source>{fact} is no number</source>
        <translation>{fact} n’est pas un nombre</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;: fact, times and plus are known here</source>
        <translation>clé «&#xa0;{key}&#xa0;» inconnue&#xa0;: ici, fact, times et plus sont connus</translation>
    </message>
    <message>
        <source>the fact to compare {fact} with is missing</source>
        <translation>il manque le fait auquel comparer {fact}</translation>
    </message>
    <message>
        <source>a time of day is written like &quot;23:30&quot;</source>
        <translation>une heure s’écrit comme &quot;23:30&quot;</translation>
    </message>
    <message>
        <source>{fact} is no number: is asks for it</source>
        <translation>{fact} n’est pas un nombre&#xa0;: is l’interroge</translation>
    </message>
    <message>
        <source>between must be a list of two</source>
        <translation>between doit être une liste de deux éléments</translation>
    </message>
    <message>
        <source>a condition is all, any, not, or asks for a fact</source>
        <translation>une condition est all, any, not, ou interroge un fait</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a condition</source>
        <translation>clé «&#xa0;{key}&#xa0;» inconnue dans une condition</translation>
    </message>
    <message>
        <source>a condition compares once: &apos;{key}&apos; is one too many</source>
        <translation>une condition compare une seule fois&#xa0;: «&#xa0;{key}&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>the condition does not say what {fact} should be</source>
        <translation>la condition ne dit pas ce que {fact} doit être</translation>
    </message>
    <message>
        <source>only a comparison of numbers has a hysteresis</source>
        <translation>seule une comparaison de nombres a une hystérésis</translation>
    </message>
    <message>
        <source>all and any are lists of conditions</source>
        <translation>all et any sont des listes de conditions</translation>
    </message>
    <message>
        <source>conditions are nested {count} deep at most</source>
        <translation>les conditions s’imbriquent sur {count} niveaux au plus</translation>
    </message>
    <message>
        <source>a condition is a table: { fact = ..., ... }</source>
        <translation>une condition est une table&#xa0;: { fact = ..., ... }</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; stands alone in its condition</source>
        <translation>«&#xa0;{word}&#xa0;» est seul dans sa condition</translation>
    </message>
    <message>
        <source>match is a table of facts: { mounted = true }</source>
        <translation>match est une table de faits&#xa0;: { mounted = true }</translation>
    </message>
    <message>
        <source>a rule about the machine has when, not match</source>
        <translation>une règle sur la machine a when, pas match</translation>
    </message>
    <message>
        <source>a {about} has no fact &apos;{fact}&apos;</source>
        <translation>«&#xa0;{about}&#xa0;» n’a pas de fait «&#xa0;{fact}&#xa0;»</translation>
    </message>
    <message>
        <source>reading the facts: {problem}</source>
        <translation>à la lecture des faits&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>reading step {step} of the trace: {problem}</source>
        <translation>à la lecture de l’étape {step} de la trace&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be the only thing that happens, with a rule&apos;s id</source>
        <translation>«&#xa0;{key}&#xa0;» doit être la seule chose qui arrive, avec l’identifiant d’une règle</translation>
    </message>
    <message>
        <source>&apos;resumed&apos; must be the only thing that happens, and true</source>
        <translation>«&#xa0;resumed&#xa0;» doit être la seule chose qui arrive, et true</translation>
    </message>
    <message>
        <source>&apos;failed&apos; and &apos;action&apos; come together</source>
        <translation>«&#xa0;failed&#xa0;» et «&#xa0;action&#xa0;» vont ensemble</translation>
    </message>
    <message>
        <source>&apos;action&apos; is not the name of one</source>
        <translation>«&#xa0;action&#xa0;» n’est pas le nom d’une action</translation>
    </message>
    <message>
        <source>it is no object with a number &apos;at&apos;</source>
        <translation>ce n’est pas un objet avec un nombre «&#xa0;at&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;at&apos; goes back, or is more than a year</source>
        <translation>«&#xa0;at&#xa0;» recule, ou dépasse un an</translation>
    </message>
    <message>
        <source>the trace is larger than {count} MiB</source>
        <translation>la trace dépasse {count} Mio</translation>
    </message>
    <message>
        <source>this is no trace: a JSON object with &quot;schema&quot;: 1 is wanted</source>
        <translation>ce n’est pas une trace&#xa0;: il faut un objet JSON avec &quot;schema&quot;: 1</translation>
    </message>
    <message>
        <source>a trace has a list of 1 to {count} &apos;steps&apos;</source>
        <translation>une trace a une liste de 1 à {count} «&#xa0;steps&#xa0;»</translation>
    </message>
    <message>
        <source>the trace has more than {count} facts</source>
        <translation>la trace a plus de {count} faits</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has something that is no object</source>
        <translation>«&#xa0;{what}&#xa0;» contient quelque chose qui n’est pas un objet</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has no fact &apos;{fact}&apos;</source>
        <translation>«&#xa0;{what}&#xa0;» n’a pas de fait «&#xa0;{fact}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{fact}&apos; in &apos;{what}&apos; is not as it should be ({type})</source>
        <translation>«&#xa0;{fact}&#xa0;» dans «&#xa0;{what}&#xa0;» n’est pas comme il faut ({type})</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no list of at most {count}</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas une liste d’au plus {count} éléments</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; is no object</source>
        <translation>«&#xa0;capabilities&#xa0;» n’est pas un objet</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; has no action &apos;{action}&apos;</source>
        <translation>«&#xa0;capabilities&#xa0;» n’a pas d’action «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{action}&apos; in &apos;capabilities&apos; is no object</source>
        <translation>«&#xa0;{action}&#xa0;» dans «&#xa0;capabilities&#xa0;» n’est pas un objet</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; of &apos;{action}&apos; in &apos;capabilities&apos; is not as it should be</source>
        <translation>«&#xa0;{key}&#xa0;» de «&#xa0;{action}&#xa0;» dans «&#xa0;capabilities&#xa0;» n’est pas comme il faut</translation>
    </message>
    <message>
        <source>there are no facts &apos;{name}&apos;</source>
        <translation>il n’y a pas de faits «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the facts are no object</source>
        <translation>les faits ne sont pas un objet</translation>
    </message>
    <message>
        <source>the facts are larger than {count} MiB</source>
        <translation>les faits dépassent {count} Mio</translation>
    </message>
    <message>
        <source>these are no facts: a JSON object with a &apos;schema&apos; is wanted</source>
        <translation>ce ne sont pas des faits&#xa0;: il faut un objet JSON avec un «&#xa0;schema&#xa0;»</translation>
    </message>
    <message>
        <source>the facts were written by a newer Torpor</source>
        <translation>les faits ont été écrits par un Torpor plus récent</translation>
    </message>
    <message>
        <source>{what} (rule {rule})</source>
        <translation>{what} (règle {rule})</translation>
    </message>
    <message>
        <source>{what}: the rule {rule} only warns</source>
        <translation>{what}&#xa0;: la règle {rule} avertit seulement</translation>
    </message>
    <message>
        <source>its check says that it can work, and no rule blocks it</source>
        <translation>sa vérification dit que cela peut marcher, et aucune règle ne l’empêche</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>whether it can work is not known, but nothing else can</source>
        <translation>on ne sait pas si cela peut marcher, mais rien d’autre ne le peut</translation>
    </message>
    <message>
        <source>nothing else can work, and the battery would cut the power anyway</source>
        <translation>rien d’autre ne peut marcher, et la batterie couperait de toute façon le courant</translation>
    </message>
    <message>
        <source>no trigger fires</source>
        <translation>aucun déclencheur ne se déclenche</translation>
    </message>
    <message>
        <source>it is wished</source>
        <translation>c’est demandé</translation>
    </message>
    <message>
        <source>a charger is plugged in</source>
        <translation>un chargeur est branché</translation>
    </message>
    <message>
        <source>it is not known that the batteries are being emptied</source>
        <translation>on ne sait pas que les batteries se vident</translation>
    </message>
    <message>
        <source>these are its quiet hours</source>
        <translation>ce sont ses heures calmes</translation>
    </message>
    <message>
        <source>it is no longer so</source>
        <translation>ce n’est plus le cas</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>la règle n’est plus là</translation>
    </message>
    <message>
        <source>the rule {rule} acts</source>
        <translation>la règle {rule} agit</translation>
    </message>
    <message>
        <source>it was cancelled by hand</source>
        <translation>cela a été annulé à la main</translation>
    </message>
    <message>
        <source>logind does not allow it</source>
        <translation>logind ne le permet pas</translation>
    </message>
    <message>
        <source>logind says that this machine cannot do it</source>
        <translation>logind dit que cette machine ne peut pas le faire</translation>
    </message>
    <message>
        <source>logind wants a password for it</source>
        <translation>logind demande pour cela un mot de passe</translation>
    </message>
    <message>
        <source>a program inhibits it</source>
        <translation>un programme l’empêche</translation>
    </message>
    <message>
        <source>logind answers &apos;{answer}&apos;</source>
        <translation>logind répond «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>{field}: &apos;{after}&apos;, was &apos;{before}&apos;</source>
        <translation>{field}&#xa0;: «&#xa0;{after}&#xa0;», était «&#xa0;{before}&#xa0;»</translation>
    </message>
    <message>
        <source>and 1 device of it</source>
        <translation>et 1 périphérique qui en dépend</translation>
    </message>
    <message>
        <source>and {count} devices of it</source>
        <translation>et {count} périphériques qui en dépendent</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>monté</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>non monté</translation>
    </message>
    <message>
        <source>the power went just when the session was saved, or just when it was to be loaded</source>
        <translation>le courant a été coupé juste quand la session venait d’être sauvegardée, ou juste quand elle allait être chargée</translation>
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
        <translation>Hiberner &amp;à&#xa0;:</translation>
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
        <translation>L’horloge de cette machine ne donne pas d’alarme&#xa0;: c’est impossible.</translation>
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
        <translation>%1&#xa0;: %2 %3</translation>
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
        <translation>Voici ce qui aide à trouver ce qui n’a pas marché. Les noms, numéros de série et adresses ont été retirés&#xa0;; relisez-le néanmoins avant de le donner à quelqu’un. Torpor n’envoie rien.</translation>
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
        <translation>Impossible d’écrire le rapport dans %1&#xa0;: %2.</translation>
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
    <name>torpor::Service</name>
    <message>
        <source>this needs an administrator&apos;s authentication, and --no-ask is given</source>
        <translation>cela demande l’authentification d’un administrateur, et --no-ask est indiqué</translation>
    </message>
    <message>
        <source>the service&apos;s answer is no JSON document</source>
        <translation>la réponse du service n’est pas un document JSON</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>Cette machine en est-elle capable&#xa0;?</translation>
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
        <translation>Pas en l’état. Il faut d’abord remédier à ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>Rien de connu ne s’y oppose. Bon à savoir&#xa0;:</translation>
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
        <translation>Quel noyau sauvegarde et reprend&#xa0;?</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>Un second noyau écrit et lit la mémoire. Celui en cours est un bon choix.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>Rien n’a été modifié&#xa0;: %1 %2</translation>
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
        <translation>%1 «&#xa0;%2&#xa0;», %3 sur %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>Tout ce qui est sur %1 sera effacé définitivement. %2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>%1 devient la partition d’hibernation. Elle est vide&#xa0;; aucune donnée n’est perdue.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>Où la mémoire doit-elle être écrite&#xa0;?</translation>
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
        <translation>Impossible de lister les partitions&#xa0;: %1 %2</translation>
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
        <translation>La partition n’a pas été préparée&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>Tapez %1 pour confirmer que ses données peuvent être effacées&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing else is written to. The boot menu gets an entry when this computer hibernates, and loses it when the session is back. The settings can undo all of it.</source>
        <translation>Rien d’autre n’est écrit. Le menu de démarrage reçoit une entrée lorsque cet ordinateur se met en hibernation, et la perd quand la session est de retour. Les paramètres permettent de tout annuler.</translation>
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
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el the rehearsal</source>
        <translation>Annul&amp;er la répétition</translation>
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
        <translation>LZ4&#xa0;: rapide</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard&#xa0;: petit</translation>
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
        <translation>Rien n’a été modifié&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>&amp;Noyau qui sauvegarde et reprend&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>C&amp;ompression&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>Garder l’h&amp;istorique pendant&#xa0;:</translation>
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
        <translation>Comment l’image est &amp;trouvée au démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>&amp;Mémoire du noyau de sauvegarde&#xa0;:</translation>
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
        <translation>Ce service ne change pas les règles&#xa0;; un administrateur le fait, dans /etc/torpor/rules.d.</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>Impossible de lire les paramètres de la machine&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>Impossible de changer si Torpor démarre avec la session.</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>Impossible de changer quand Torpor hiberne de lui-même&#xa0;: %1 ne peut pas être écrit.</translation>
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
    <message>
        <source>Hibernating partition:</source>
        <translation>Partition d’hibernation&#xa0;:</translation>
    </message>
    <message>
        <source>None is prepared.</source>
        <translation>Aucune n’est préparée.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Con&amp;figurer…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Ch&amp;anger…</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>La mémoire du noyau de sauvegarde doit être entre %1 et %2 Mio.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>L’historique peut être gardé de 1 à %1 jours.</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>%1 sur %n tentative commencée a réussi (%2&#xa0;%).</numerusform>
            <numerusform>%1 sur %n tentatives commencées ont réussi (%2&#xa0;%).</numerusform>
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
    <name>torpor::TextLabel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>La dernière fois&#xa0;: %1, %2</translation>
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
        <source>Powered off</source>
        <comment>outcome of an attempt</comment>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Kernel&apos;s hibernation</source>
        <comment>done in place of Torpor&apos;s own</comment>
        <translation>Hibernation du noyau</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>done in place of a hibernation</comment>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Power-off</source>
        <comment>done in place of a hibernation</comment>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Torpor could not hibernate, and the computer was powered off.</source>
        <translation>Torpor n’a pas pu hiberner, et l’ordinateur a été éteint.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session came back.</source>
        <extracomment>%1 is what was done, such as &quot;Suspend&quot;.</extracomment>
        <translation>Fait à la place d’une hibernation : %1. La session est revenue.</translation>
    </message>
    <message>
        <source>Wanted in place of a hibernation: %1. The session went on.</source>
        <translation>Voulu à la place d’une hibernation : %1. La session a continué.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session was lost.</source>
        <translation>Fait à la place d’une hibernation : %1. La session a été perdue.</translation>
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
        <translation>Cela a commencé&#xa0;; on ne sait pas encore comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>La session a hiberné et est revenue.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>La répétition a réussi&#xa0;: cette machine peut hiberner.</translation>
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
            <numerusform>%n périphérique n’est pas revenu&#xa0;: %1.</numerusform>
            <numerusform>%n périphériques ne sont pas revenus&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>Sans bus système, aucun programme ne peut joindre le service. Est-ce un conteneur, ou D-Bus ne tourne-t-il pas&#xa0;?</translation>
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
        <translation>Personne n’a pu être interrogé pour un mot de passe&#xa0;: aucun agent polkit ne tourne dans cette session.</translation>
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
    <message>
        <source>Replaced</source>
        <comment>a device</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Without a driver</source>
        <comment>a device</comment>
        <translation>Sans pilote</translation>
    </message>
    <message>
        <source>Found anew</source>
        <comment>a device</comment>
        <translation>Détecté comme nouveau</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a device</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Finding the partition</source>
        <translation>Recherche de la partition</translation>
    </message>
</context>
</TS>
