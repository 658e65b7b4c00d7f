<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Conflicts</name>
    <message>
        <source>suspends the computer</source>
        <translation>suspende el equipo</translation>
    </message>
    <message>
        <source>hibernates the computer by the kernel&apos;s own means</source>
        <translation>hiberna el equipo con los medios del propio núcleo</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it at once</source>
        <translation>suspende el equipo y lo hiberna a la vez</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it later</source>
        <translation>suspende el equipo y lo hiberna más tarde</translation>
    </message>
    <message>
        <source>suspends or hibernates the computer</source>
        <translation>suspende o hiberna el equipo</translation>
    </message>
    <message>
        <source>switches the computer off</source>
        <translation>apaga el equipo</translation>
    </message>
    <message>
        <source>starts the computer anew</source>
        <translation>reinicia el equipo</translation>
    </message>
    <message>
        <source>at %1 % of charge</source>
        <translation>al %1 % de carga</translation>
    </message>
    <message>
        <source>when the battery is nearly empty</source>
        <translation>cuando la batería está casi vacía</translation>
    </message>
    <message>
        <source>In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and AllowRiskyCriticalPowerAction=true, and restart upower.service. To keep UPower as the last resort, set PercentageAction=1 instead.</source>
        <translation>En /etc/UPower/UPower.conf, ponga CriticalPowerAction=Ignore y AllowRiskyCriticalPowerAction=true, y reinicie upower.service. Para conservar UPower como último recurso, ponga en su lugar PercentageAction=1.</translation>
    </message>
    <message>
        <source>when the lid is closed with a charger plugged in</source>
        <translation>cuando se cierra la tapa con el cargador conectado</translation>
    </message>
    <message>
        <source>when the lid is closed</source>
        <translation>cuando se cierra la tapa</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and HandleLidSwitchExternalPower=ignore.</source>
        <translation>En /etc/systemd/logind.conf.d/, ponga HandleLidSwitch=ignore y HandleLidSwitchExternalPower=ignore.</translation>
    </message>
    <message>
        <source>when nobody uses it</source>
        <translation>cuando nadie lo usa</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set IdleAction=ignore.</source>
        <translation>En /etc/systemd/logind.conf.d/, ponga IdleAction=ignore.</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, Advanced Power Settings, set &quot;At critical level&quot; to &quot;Do nothing&quot;.</source>
        <translation>En las Preferencias del sistema, Gestión de energía, Preferencias avanzadas, ponga «En nivel crítico» en «No hacer nada».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>En las Preferencias del sistema, Gestión de energía, Con batería, ponga «Al cerrar la tapa» en «No hacer nada».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>En las Preferencias del sistema, Gestión de energía, Con batería, ponga «Cuando esté inactivo» en «No hacer nada».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>En los ajustes del gestor de energía, Sistema, ponga «Con carga crítica de la batería» en «No hacer nada».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>En los ajustes del gestor de energía, General, ponga «Cuando se cierra la tapa» en «No hacer nada».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>En los ajustes del gestor de energía, Sistema, ponga «Cuando esté inactivo durante» en «Nunca».</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>The attempt has begun; how it ended is not known yet.</source>
        <translation>El intento ha comenzado; aún no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>La sesión hibernó y volvió.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>El ensayo salió bien: esta máquina puede hibernar.</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>El ensayo se canceló, y la sesión continuó.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>La hibernación se canceló, y la sesión continuó.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on: %1</source>
        <translation>El ensayo se interrumpió, y la sesión continuó: %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on: %1</source>
        <translation>La hibernación se interrumpió, y la sesión continuó: %1</translation>
    </message>
    <message>
        <source>Cannot rehearse: %1</source>
        <translation>No se puede ensayar: %1</translation>
    </message>
    <message>
        <source>Cannot hibernate: %1</source>
        <translation>No se puede hibernar: %1</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1</source>
        <translation>El ensayo falló: %1</translation>
    </message>
    <message>
        <source>The hibernation failed: %1</source>
        <translation>La hibernación falló: %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <extracomment>Charge of the battery in percent</extracomment>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>Devices that are not as they were:</source>
        <translation>Dispositivos que no están como antes:</translation>
    </message>
    <message>
        <source>%1; it carried %2</source>
        <extracomment>A device, and where filesystems on it were mounted</extracomment>
        <translation>%1; llevaba %2</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>Pasado por alto: %1</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Lo que se sabe llegó tarde: %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>before its id</comment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>before a time</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>before its size</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 of memory in %2 (%3)</source>
        <extracomment>Sizes, and how it was compressed</extracomment>
        <translation>%1 de memoria en %2 (%3)</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>before its charge</comment>
        <translation>Batería</translation>
    </message>
    <message>
        <source>No attempt is known.</source>
        <translation>No se conoce ningún intento.</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>heading</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>heading</comment>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>heading</comment>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>heading</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>heading</comment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Torpor does this itself: %1</source>
        <translation>Torpor lo hace por sí mismo: %1</translation>
    </message>
    <message>
        <source>Torpor can do this: %1</source>
        <translation>Torpor puede hacerlo: %1</translation>
    </message>
    <message>
        <source>This machine cannot hibernate as it is.</source>
        <translation>Tal como está, esta máquina no puede hibernar.</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. Try it without a power cut: %1</source>
        <translation>Que se sepa, nada lo impide. Pruébelo sin corte de corriente: %1</translation>
    </message>
    <message>
        <source>This machine can hibernate.</source>
        <translation>Esta máquina puede hibernar.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>Se cumple un requisito</numerusform>
            <numerusform>Se cumplen %n requisitos</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a kernel</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>no es así: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>no se sabe: %1</translation>
    </message>
    <message>
        <source>No kernel was found.</source>
        <translation>No se encontró ningún núcleo.</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>a driver</comment>
        <translation>integrado</translation>
    </message>
    <message>
        <source>built-in</source>
        <comment>a driver in the save kernel</comment>
        <translation>integrado</translation>
    </message>
    <message>
        <source>loaded</source>
        <comment>a driver in the save kernel</comment>
        <translation>cargado</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a driver in the save kernel</comment>
        <translation>disponible</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a driver in the save kernel</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>sin medio</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>heading</comment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>heading</comment>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Save kernel</source>
        <comment>heading</comment>
        <translation>Núcleo de guardado</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>heading</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>No se encontró ningún dispositivo.</translation>
    </message>
    <message>
        <source>the service does not tell which attempt has begun</source>
        <translation>el servicio no dice qué intento ha comenzado</translation>
    </message>
    <message>
        <source>Cannot cancel: %1</source>
        <translation>No se puede cancelar: %1</translation>
    </message>
    <message>
        <source>no attempt is under way</source>
        <translation>no hay ningún intento en curso</translation>
    </message>
    <message>
        <source>its process ended without leaving a story; see %1</source>
        <translation>su proceso terminó sin dejar nada dicho; véase %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>The boot menu and the partition are as if Torpor had never been set up.</source>
        <translation>El menú de arranque y la partición están como si Torpor nunca se hubiera configurado.</translation>
    </message>
    <message>
        <source>There is no image any more. The next start is a normal one.</source>
        <translation>Ya no hay ninguna imagen. El próximo inicio es normal.</translation>
    </message>
    <message>
        <source>Cannot list the devices: %1</source>
        <translation>No se pueden listar los dispositivos: %1</translation>
    </message>
    <message>
        <source>Cannot show the status: %1</source>
        <translation>No se puede mostrar el estado: %1</translation>
    </message>
    <message>
        <source>Cannot list the kernels: %1</source>
        <translation>No se pueden listar los núcleos: %1</translation>
    </message>
    <message>
        <source>Cannot check: %1</source>
        <translation>No se puede comprobar: %1</translation>
    </message>
    <message>
        <source>Cannot list the partitions: %1</source>
        <translation>No se pueden listar las particiones: %1</translation>
    </message>
    <message>
        <source>Cannot prepare the partition: %1</source>
        <translation>No se puede preparar la partición: %1</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. Everything on it is lost for good.</source>
        <translation>La partición %1 se convierte en la partición de hibernación. Todo lo que contiene se pierde para siempre.</translation>
    </message>
    <message>
        <source>Type its PARTUUID again to go on:</source>
        <translation>Escriba de nuevo su PARTUUID para continuar:</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. It is refused if it holds data.</source>
        <translation>La partición %1 se convierte en la partición de hibernación. Se rechaza si contiene datos.</translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation>¿Continuar? [s/N]</translation>
    </message>
    <message>
        <source>Nothing was done: there is nobody to ask whether this is meant, and %1 is not given</source>
        <translation>No se hizo nada: no hay nadie a quien preguntar si esto es lo que se quiere, y no se indica %1</translation>
    </message>
    <message>
        <source>y,yes</source>
        <extracomment>Answers to &quot;Go on? [y/N]&quot; that mean yes, with commas between</extracomment>
        <translation>s,si,sí</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>No se hizo nada</translation>
    </message>
    <message>
        <source>Cannot show the settings: %1</source>
        <translation>No se pueden mostrar los ajustes: %1</translation>
    </message>
    <message>
        <source>Cannot change the settings: %1</source>
        <translation>No se pueden cambiar los ajustes: %1</translation>
    </message>
    <message>
        <source>A session that waits to be resumed is lost.</source>
        <translation>Se pierde una sesión que espere a ser reanudada.</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed.</source>
        <translation>Se abandona la partición de hibernación, y con ella una sesión que espere a ser reanudada.</translation>
    </message>
    <message>
        <source>Cannot throw the image away: %1</source>
        <translation>No se puede descartar la imagen: %1</translation>
    </message>
    <message>
        <source>Cannot remove the set-up: %1</source>
        <translation>No se puede quitar la configuración: %1</translation>
    </message>
    <message>
        <source>Cannot show the history: %1</source>
        <translation>No se puede mostrar el historial: %1</translation>
    </message>
    <message>
        <source>Cannot show the attempt: %1</source>
        <translation>No se puede mostrar el intento: %1</translation>
    </message>
    <message>
        <source>Nothing is known of this attempt.</source>
        <translation>No se sabe nada de este intento.</translation>
    </message>
    <message>
        <source>no attempt&apos;s id begins with %1</source>
        <translation>ningún identificador de intento empieza por %1</translation>
    </message>
    <message>
        <source>the ids of %1 attempts begin with %2</source>
        <translation>los identificadores de %1 intentos empiezan por %2</translation>
    </message>
    <message>
        <source>It is attempt %1.</source>
        <translation>Es el intento %1.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <translation>En palabras del servicio: %1</translation>
    </message>
    <message>
        <source>%1 (passed over by %2)</source>
        <extracomment>%1 is what a rule says, %2 the id of another rule</extracomment>
        <translation>%1 (pasado por alto por %2)</translation>
    </message>
    <message>
        <source>%1: it is not known whether it holds</source>
        <translation>%1: no se sabe si se cumple</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 no se cumple</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 se dispara</translation>
    </message>
    <message>
        <source>%1 holds, but %2</source>
        <translation>%1 se cumple, pero %2</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está desactivada</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 está activada</translation>
    </message>
    <message>
        <source>%1 does not fire</source>
        <translation>%1 no se dispara</translation>
    </message>
    <message>
        <source>Cannot explain the policy: %1</source>
        <translation>No se pueden explicar las reglas: %1</translation>
    </message>
    <message>
        <source>Cannot save the facts: %1</source>
        <translation>No se pueden guardar los hechos: %1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí mismo</translation>
    </message>
    <message>
        <source>When you ask for it</source>
        <translation>Cuando usted lo pide</translation>
    </message>
    <message>
        <source>Cannot test the rules: %1</source>
        <translation>No se pueden probar las reglas: %1</translation>
    </message>
    <message>
        <source>Cannot simulate the trace: %1</source>
        <translation>No se puede simular la traza: %1</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>No pasa nada.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A partition, and the disk that it is on</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no image on it</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>an unfinished image on it</source>
        <translation>con una imagen sin terminar</translation>
    </message>
    <message>
        <source>an image on it that can be resumed</source>
        <translation>con una imagen que se puede reanudar</translation>
    </message>
    <message>
        <source>an image on it that was resumed</source>
        <translation>con una imagen que se reanudó</translation>
    </message>
    <message>
        <source>whether it has an image is not known</source>
        <translation>no se sabe si tiene una imagen</translation>
    </message>
    <message>
        <source>its image is %1</source>
        <translation>su imagen está %1</translation>
    </message>
    <message>
        <source>No partition was found.</source>
        <translation>No se encontró ninguna partición.</translation>
    </message>
    <message>
        <source>At least %1 (%2 bytes) are needed. What is on a prepared partition is lost.</source>
        <translation>Se necesitan al menos %1 (%2 bytes). Lo que hay en una partición preparada se pierde.</translation>
    </message>
    <message>
        <source>To prepare one: %1</source>
        <translation>Para preparar una: %1</translation>
    </message>
    <message>
        <source>Partition %1 (%2) is the hibernating partition now.</source>
        <translation>La partición %1 (%2) es ahora la partición de hibernación.</translation>
    </message>
    <message>
        <source>Next: %1, then %2.</source>
        <translation>A continuación: %1, y luego %2.</translation>
    </message>
    <message>
        <source>the running kernel</source>
        <translation>el núcleo en marcha</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>none is prepared; see %1</source>
        <translation>no hay ninguna preparada; véase %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Próximo inicio</translation>
    </message>
    <message>
        <source>offers to resume the hibernated session</source>
        <translation>ofrece reanudar la sesión hibernada</translation>
    </message>
    <message>
        <source>a normal one</source>
        <comment>start</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%1 is the id of an attempt</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>a rehearsal, attempt %1</source>
        <translation>un ensayo, intento %1</translation>
    </message>
    <message>
        <source>a hibernation, attempt %1</source>
        <translation>una hibernación, intento %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>No hibernation has ended yet.</source>
        <translation>Aún no ha terminado ninguna hibernación.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>heading</comment>
        <translation>Buenos</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>heading</comment>
        <translation>Interrumpidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading</comment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>heading</comment>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Every device has come back so far.</source>
        <translation>Hasta ahora han vuelto todos los dispositivos.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>heading</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Last missing</source>
        <comment>heading</comment>
        <translation>Última ausencia</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>heading</comment>
        <translation>Conocido como</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers: how often it was missing, and how often one came back</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing has happened to the outcome log.</source>
        <translation>No le ha pasado nada al registro de resultados.</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>no se conoce el motivo.</translation>
    </message>
    <message>
        <source>an attempt is named by its id, or 4 or more of its first digits</source>
        <translation>un intento se nombra por su identificador, o por 4 o más de sus primeros dígitos</translation>
    </message>
    <message>
        <source>that is no PARTUUID; torporctl prepare lists them</source>
        <translation>eso no es un PARTUUID; torporctl prepare los muestra</translation>
    </message>
    <message>
        <source>that is no remedy; torporctl check offers them</source>
        <translation>eso no es un remedio; torporctl check los ofrece</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 no es ninguno de %2</translation>
    </message>
    <message>
        <source>auto, lz4, zstd or none</source>
        <translation>auto, lz4, zstd o none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>a kernel&apos;s release, or running</source>
        <translation>la versión de un núcleo, o running</translation>
    </message>
    <message>
        <source>auto, or 32 to 4096</source>
        <translation>auto, o de 32 a 4096</translation>
    </message>
    <message>
        <source>auto, grub-marker or grub-next-entry</source>
        <translation>auto, grub-marker o grub-next-entry</translation>
    </message>
    <message>
        <source>1 to 36525</source>
        <translation>de 1 a 36525</translation>
    </message>
    <message>
        <source>the rules&apos; ids with commas, or none</source>
        <translation>los identificadores de las reglas con comas, o none</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>no hay ningún ajuste «%1»</translation>
    </message>
    <message>
        <source>a value is set with %1=VALUE</source>
        <translation>un valor se establece con %1=VALOR</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a setting, and the values that it takes</extracomment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>heading in the help</comment>
        <translation>Subórdenes</translation>
    </message>
    <message>
        <source>Hibernates this machine, and sets it up for that.</source>
        <translation>Hiberna este equipo y lo prepara para ello.</translation>
    </message>
    <message>
        <source>Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); 4 failed; 5 no authorization; 6 the service cannot be reached.
More: %1</source>
        <translation>Código de salida: 0 bien; 1 rechazado; 2 uso incorrecto; 3 interrumpido (la sesión continuó); 4 fallido; 5 sin autorización; 6 no se puede contactar con el servicio.
Más: %1</translation>
    </message>
    <message>
        <source>Run with %1 for more information.</source>
        <translation>Ejecute con %1 para más información.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>Print the service&apos;s answer as JSON, errors likewise</source>
        <translation>Mostrar la respuesta del servicio como JSON, también los errores</translation>
    </message>
    <message>
        <source>Never ask for a password: be refused instead</source>
        <translation>No pedir nunca una contraseña: ser rechazado en su lugar</translation>
    </message>
    <message>
        <source>Look at everything that a hibernation needs; changes nothing</source>
        <translation>Mirar todo lo que necesita una hibernación; no cambia nada</translation>
    </message>
    <message>
        <source>List the kernels that can save and resume, and what the others lack</source>
        <translation>Mostrar los núcleos que pueden guardar y reanudar, y lo que les falta a los demás</translation>
    </message>
    <message>
        <source>List the devices, their drivers and what is mounted on them</source>
        <translation>Mostrar los dispositivos, sus controladores y lo que está montado en ellos</translation>
    </message>
    <message>
        <source>Make a partition the hibernating one, or list the partitions</source>
        <translation>Hacer de una partición la de hibernación, o mostrar las particiones</translation>
    </message>
    <message>
        <source>The partition&apos;s PARTUUID; without it the partitions are listed</source>
        <translation>El PARTUUID de la partición; sin él se muestran las particiones</translation>
    </message>
    <message>
        <source>Also when it holds data, which are lost</source>
        <translation>También si contiene datos, que se pierden</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>No pedir confirmación</translation>
    </message>
    <message>
        <source>Save the session, power off, and resume it at the next start</source>
        <translation>Guardar la sesión, apagar, y reanudarla en el próximo inicio</translation>
    </message>
    <message>
        <source>The whole way without the power cut: save, compare every page, come back</source>
        <translation>Todo el camino sin cortar la corriente: guardar, comparar cada página, volver</translation>
    </message>
    <message>
        <source>End a hibernation or rehearsal, as long as it has not jumped</source>
        <translation>Terminar una hibernación o un ensayo, mientras no haya saltado</translation>
    </message>
    <message>
        <source>Show the partition, the boot entry and the last attempt</source>
        <translation>Mostrar la partición, la entrada de arranque y el último intento</translation>
    </message>
    <message>
        <source>Undo everything that prepare and hibernate set up</source>
        <translation>Deshacer todo lo que prepare y hibernate han configurado</translation>
    </message>
    <message>
        <source>Only throw a waiting image away, and take its entry out of the boot menu</source>
        <translation>Solo descartar una imagen que espera, y quitar su entrada del menú de arranque</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Read the whole image back before the power is cut</source>
        <translation>Releer toda la imagen antes de cortar la corriente</translation>
    </message>
    <message>
        <source>Also when a program asks not to sleep</source>
        <translation>También si un programa pide no dormir</translation>
    </message>
    <message>
        <source>Let Torpor do this first, as offered by torporctl check; may be given several times</source>
        <translation>Dejar que Torpor haga esto antes, como lo ofrece torporctl check; puede darse varias veces</translation>
    </message>
    <message>
        <source>Print the attempt&apos;s id and end; it goes on by itself</source>
        <translation>Mostrar el identificador del intento y terminar; este sigue por sí mismo</translation>
    </message>
    <message>
        <source>Show the last attempts, or one of them with all that is known</source>
        <translation>Mostrar los últimos intentos, o uno de ellos con todo lo que se sabe</translation>
    </message>
    <message>
        <source>The attempt&apos;s id, or its first digits</source>
        <translation>El identificador del intento, o sus primeros dígitos</translation>
    </message>
    <message>
        <source>So many attempts; 20 if not given</source>
        <translation>Tantos intentos; 20 si no se indica</translation>
    </message>
    <message>
        <source>How hibernations went, by day, month or year, or all; by month if nothing is said</source>
        <translation>Cómo fueron las hibernaciones, por día (day), mes (month) o año (year), o todas (all); por mes si no se dice nada</translation>
    </message>
    <message>
        <source>Which devices did not come back, and how often</source>
        <translation>Qué dispositivos no volvieron, y cuántas veces</translation>
    </message>
    <message>
        <source>What happened to the log itself</source>
        <translation>Qué le ha pasado al propio registro</translation>
    </message>
    <message>
        <source>Show or change the settings</source>
        <translation>Mostrar o cambiar los ajustes</translation>
    </message>
    <message>
        <source>What to change: %1</source>
        <translation>Qué cambiar: %1</translation>
    </message>
    <message>
        <source>Explain and try the rules; nothing is done</source>
        <translation>Explicar y probar las reglas; no se hace nada</translation>
    </message>
    <message>
        <source>Facts that were recorded, as torporctl policy explain --save-facts writes them; this machine&apos;s if not given</source>
        <translation>Hechos que se grabaron, como los escribe torporctl policy explain --save-facts; los de este equipo si no se indica</translation>
    </message>
    <message>
        <source>Rules to try, in place of the administrator&apos;s file of this name</source>
        <translation>Reglas que probar, en lugar del archivo del administrador de este nombre</translation>
    </message>
    <message>
        <source>What Torpor would do now by itself, and when asked, and why</source>
        <translation>Qué haría Torpor ahora por sí mismo, y cuando se le pide, y por qué</translation>
    </message>
    <message>
        <source>Also write the facts to a file, for --facts</source>
        <translation>Escribir también los hechos en un archivo, para --facts</translation>
    </message>
    <message>
        <source>What is wrong with a file of rules, and which of them fire</source>
        <translation>Qué falla en un archivo de reglas, y cuáles de ellas se disparan</translation>
    </message>
    <message>
        <source>The file of rules</source>
        <translation>El archivo de reglas</translation>
    </message>
    <message>
        <source>What automatic hibernation makes of a battery&apos;s trace</source>
        <translation>Qué hace la hibernación automática con la traza de una batería</translation>
    </message>
    <message>
        <source>The trace, as docs/policy.md describes it</source>
        <translation>La traza, como la describe docs/policy.md</translation>
    </message>
    <message>
        <source>SETTING</source>
        <comment>to be filled in, in the help</comment>
        <translation>AJUSTE</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <comment>to be filled in, in the help</comment>
        <translation>NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <comment>to be filled in, in the help</comment>
        <translation>PERIODO</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>to be filled in, in the help</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>RULES</source>
        <comment>to be filled in, in the help</comment>
        <translation>REGLAS</translation>
    </message>
    <message>
        <source>TRACE</source>
        <comment>to be filled in, in the help</comment>
        <translation>TRAZA</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before a command line in the help</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a command line in the help</comment>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in a command line in the help</comment>
        <translation>SUBORDEN</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>heading in the help: what stands without --</comment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heading in the help</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>what happens in a trace</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>started</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>comenzado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>act</source>
        <comment>what happens in a trace</comment>
        <translation>actúa</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>what happens in a trace: nothing can be done</comment>
        <translation>atascado</translation>
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
        <translation>%1, en %2 s</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Hace falta una suborden</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>No se esperaba este argumento: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>No se esperaban estos argumentos: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 solo puede darse una vez</translation>
    </message>
    <message>
        <source>%1 does not take the value %2</source>
        <translation>%1 no admite el valor %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 requiere %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 excluye %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no subcommand %1</source>
        <translation>No hay ninguna suborden %1</translation>
    </message>
</context>
<context>
    <name>torpor::Actions</name>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Hibernar</translation>
    </message>
    <message>
        <source>Hibernate &amp;at…</source>
        <translation>Hibernar &amp;a las…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until tomorrow &amp;morning</source>
        <translation>Hasta mañana por la &amp;mañana</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Hace todo lo que hace una hibernación, salvo cortar la corriente</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Can it hibernate?</source>
        <translation>¿&amp;Puede hibernar?</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Do &amp;not hibernate at %1</source>
        <translation>&amp;No hibernar a las %1</translation>
    </message>
    <message>
        <source>&amp;No longer (it would end at %1)</source>
        <translation>&amp;Terminar la pausa (acabaría a las %1)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Canc&amp;elar</translation>
    </message>
</context>
<context>
    <name>torpor::AttemptView</name>
    <message>
        <source>Started %1</source>
        <translation>Comenzó: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Comenzó: %1, por %2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 de memoria en una imagen de %2 (%3)</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>Batería: %1 % antes, %2 % después</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>Lo que se sabe llegó tarde: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>Se realizó aunque: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>Se realizó aunque: %1: %2</translation>
    </message>
    <message>
        <source>Saving took %1</source>
        <translation>Guardar llevó %1</translation>
    </message>
    <message>
        <source>Coming back took %1</source>
        <translation>Volver llevó %1</translation>
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
        <translation>Elija un intento para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <extracomment>%1 is a sentence in English</extracomment>
        <translation>En palabras del servicio: %1</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticHibernation</name>
    <message>
        <source>the service of Torpor does not answer</source>
        <translation>el servicio de Torpor no responde</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>su regla ya no existe</translation>
    </message>
    <message>
        <source>another program looks after it now</source>
        <translation>otro programa se ocupa ahora de ello</translation>
    </message>
    <message>
        <source>automatic hibernation is paused</source>
        <translation>la hibernación automática está en pausa</translation>
    </message>
    <message>
        <source>the service&apos;s answer cannot be read: %1</source>
        <translation>la respuesta del servicio no se puede leer: %1</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba dormido</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticPage</name>
    <message>
        <source>Charge of a low battery</source>
        <translation>Carga de una batería baja</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Minutes that nobody was there</source>
        <translation>Minutos sin nadie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Hours of suspension</source>
        <translation>Horas de suspensión</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Beginning of the night</source>
        <translation>Comienzo de la noche</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>Fin de la noche</translation>
    </message>
    <message>
        <source>Torpor hibernates this computer by itself when one of these is so. Before, you are warned and can call it off.</source>
        <translation>Torpor hiberna este equipo por sí mismo cuando se da uno de estos casos. Antes se le avisa y puede cancelarlo.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: &quot;23:30 to 05:00&quot;</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>The &amp;battery is low, at</source>
        <translation>La &amp;batería está baja, al</translation>
    </message>
    <message>
        <source>Nobody has been there, on battery, &amp;for</source>
        <translation>Sin nadie, con batería, &amp;durante</translation>
    </message>
    <message>
        <source>The &amp;lid is closed, and no other screen is used</source>
        <translation>La &amp;tapa está cerrada y no se usa otra pantalla</translation>
    </message>
    <message>
        <source>It is &amp;night, and nobody has been there, from</source>
        <translation>Es de &amp;noche y no hay nadie, de</translation>
    </message>
    <message>
        <source>It has been &amp;suspended for</source>
        <translation>Lleva &amp;suspendido</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Hibernate without Torpor</source>
        <translation>Hibernar sin Torpor</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend</source>
        <translation>Hibernar sin Torpor; si no, suspender</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend, else power off</source>
        <translation>Hibernar sin Torpor; si no, suspender; si no, apagar</translation>
    </message>
    <message>
        <source>When Torpor &amp;cannot hibernate it:</source>
        <translation>Si Torpor no &amp;puede:</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>Cuando la batería está casi vacía, Torpor actúa en cualquier caso, para que no se pierda nada. El manual explica qué más pueden hacer las reglas.</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>Otra cosa actúa también:</translation>
    </message>
</context>
<context>
    <name>torpor::BackgroundPortal</name>
    <message>
        <source>Torpor&apos;s icon in the panel, and hibernation by itself</source>
        <translation>El icono de Torpor en el panel y la hibernación automática</translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Hibernate &amp;now</source>
        <translation>Hibernar &amp;ahora</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>Este equipo hiberna dentro de un segundo</numerusform>
            <numerusform>Este equipo hiberna dentro de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Countdowns</name>
    <message>
        <source>you wanted it at this time</source>
        <translation>usted lo quería a esta hora</translation>
    </message>
</context>
<context>
    <name>torpor::Desktop</name>
    <message>
        <source>Not hibernated</source>
        <translation>No se ha hibernado</translation>
    </message>
    <message>
        <source>The time that you wanted it at was slept through.</source>
        <translation>La hora deseada pasó mientras dormía.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The session is back</source>
        <translation>La sesión ha vuelto</translation>
    </message>
    <message>
        <source>The rehearsal went well</source>
        <translation>El ensayo ha ido bien</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>El ensayo ha fallado</translation>
    </message>
    <message>
        <source>The hibernation failed</source>
        <translation>La hibernación ha fallado</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>No se ha ensayado</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Hibernates this machine, and shows whether it can.</source>
        <translation>Hiberna esta máquina y muestra si puede.</translation>
    </message>
    <message>
        <source>Show the icon in the panel only.</source>
        <translation>Mostrar solo el icono en el panel.</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesModel</name>
    <message>
        <source>%1 (module, proprietary)</source>
        <extracomment>%1 is the name of a driver</extracomment>
        <translation>%1 (módulo, propietario)</translation>
    </message>
    <message>
        <source>%1 (module, not from the kernel)</source>
        <translation>%1 (módulo, ajeno al núcleo)</translation>
    </message>
    <message>
        <source>%1 (module)</source>
        <translation>%1 (módulo)</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>Sin controlador</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>way of the image</source>
        <translation>camino de la imagen</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>sin soporte</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espacio de intercambio</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation, and is still missing.</source>
        <translation>No volvió tras la última hibernación y sigue faltando.</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation.</source>
        <translation>No volvió tras la última hibernación.</translation>
    </message>
    <message>
        <source>The image goes through it, and the save kernel has no driver for it.</source>
        <translation>La imagen pasa por él, y el núcleo de guardado no tiene controlador para él.</translation>
    </message>
    <message>
        <source>Its driver is not from the kernel; such graphics drivers often fail to wake.</source>
        <translation>Su controlador no es del núcleo; tales controladores gráficos a menudo no despiertan.</translation>
    </message>
    <message>
        <source>Whether the kernel that writes and reads the image can drive the device</source>
        <translation>Si el núcleo que escribe y lee la imagen puede manejar el dispositivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>In the save kernel</source>
        <translation>En el núcleo de guardado</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only devices that contain this text</source>
        <translation>Mostrar solo dispositivos que contengan este texto</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>Qué dispositivos mostrar</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Lo que merece una mirada</translation>
    </message>
    <message>
        <source>What did not come back last time</source>
        <translation>Lo que no volvió la última vez</translation>
    </message>
    <message>
        <source>What the image goes through</source>
        <translation>Por donde pasa la imagen</translation>
    </message>
    <message>
        <source>What carries mounted filesystems</source>
        <translation>Lo que lleva sistemas de archivos montados</translation>
    </message>
    <message>
        <source>Whose driver is a module</source>
        <translation>Cuyo controlador es un módulo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>Mirando los dispositivos…</translation>
    </message>
    <message>
        <source>The devices could not be listed: %1 %2</source>
        <translation>No se pudieron listar los dispositivos: %1 %2</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>No se conoce ningún dispositivo.</translation>
    </message>
    <message>
        <source>No device is of that kind.</source>
        <translation>Ningún dispositivo es de esa clase.</translation>
    </message>
</context>
<context>
    <name>torpor::Document</name>
    <message>
        <source>the helper&apos;s answer cannot be read; it may be of another version</source>
        <translation>la respuesta del servicio no se puede leer; quizá sea de otra versión</translation>
    </message>
</context>
<context>
    <name>torpor::FindingCard</name>
    <message>
        <source>In the way</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Let Torpor mend it before it hibernates</source>
        <translation>Que Torpor lo arregle antes de hibernar</translation>
    </message>
    <message>
        <source>Before it hibernates, let Torpor do this: %1</source>
        <translation>Antes de hibernar, que Torpor haga esto: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Qué ayuda: %1</translation>
    </message>
</context>
<context>
    <name>torpor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryChart</name>
    <message>
        <source>Durations and image sizes over time</source>
        <translation>Duraciones y tamaños de imagen a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Saving (s)</source>
        <translation>Guardar (s)</translation>
    </message>
    <message>
        <source>Coming back (s)</source>
        <translation>Volver (s)</translation>
    </message>
    <message>
        <source>Image (GiB)</source>
        <translation>Imagen (GiB)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How many attempts went well, month after month</source>
        <translation>Cuántos intentos salieron bien, mes a mes</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Salieron bien</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>How long it took until the power was off</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>How long it took until the session was back</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>As &amp;CSV for a spreadsheet…</source>
        <translation>Como &amp;CSV para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>As &amp;JSON, complete…</source>
        <translation>Como &amp;JSON, completo…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>A lo largo del &amp;tiempo</translation>
    </message>
    <message>
        <source>What the system&apos;s journal has of it</source>
        <translation>Lo que el diario del sistema tiene de ello</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>The history could not be read: %1 %2</source>
        <translation>No se pudo leer el historial: %1 %2</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing has been tried yet. A rehearsal is a good beginning.</source>
        <translation>Aún no se ha probado nada. Un ensayo es un buen comienzo.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>Elija un intento para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>El historial se escribió en %1.</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2.</source>
        <translation>No se pudo escribir el historial en %1: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::Journal</name>
    <message>
        <source>The journal could not be read.</source>
        <translation>No se pudo leer el diario.</translation>
    </message>
    <message>
        <source>The journal has nothing of it, or this user may not read it: members of the group systemd-journal may.</source>
        <translation>El diario no tiene nada de ello, o este usuario no puede leerlo: los miembros del grupo systemd-journal sí.</translation>
    </message>
    <message>
        <source>There is no journal that could be read here.</source>
        <translation>Aquí no hay ningún diario que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>torpor::KAuthHelper</name>
    <message>
        <source>the service refuses without telling a reason</source>
        <translation>el servicio se niega sin decir por qué</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>no se puede acceder al bus del sistema</translation>
    </message>
    <message>
        <source>the service is busy with another request; a question for a password may be open</source>
        <translation>el servicio está ocupado con otra petición; puede que haya una pregunta de contraseña abierta</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>la autenticación se canceló</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>el servicio no conoce «%1»; ¿es de otra versión?</translation>
    </message>
    <message>
        <source>the service&apos;s answer is not one that is known (%1)</source>
        <translation>la respuesta del servicio no es conocida (%1)</translation>
    </message>
    <message>
        <source>this needs an administrator&apos;s authentication, and nobody has authenticated</source>
        <translation>esto necesita la autenticación de un administrador, y nadie se ha autenticado</translation>
    </message>
    <message>
        <source>the administrator&apos;s rules do not allow this here</source>
        <translation>las reglas del administrador no lo permiten aquí</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>el servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>the service ended without an answer</source>
        <translation>el servicio terminó sin responder</translation>
    </message>
    <message>
        <source>the system bus does not allow talking to the service</source>
        <translation>el bus del sistema no permite hablar con el servicio</translation>
    </message>
    <message>
        <source>the service does not understand this program; is it of another version?</source>
        <translation>el servicio no entiende este programa; ¿es de otra versión?</translation>
    </message>
    <message>
        <source>the service of Torpor is not installed</source>
        <translation>el servicio de Torpor no está instalado</translation>
    </message>
    <message>
        <source>the service of Torpor could not be started</source>
        <translation>no se pudo iniciar el servicio de Torpor</translation>
    </message>
</context>
<context>
    <name>torpor::KernelChoice</name>
    <message>
        <source>Kernel that saves and resumes</source>
        <translation>Núcleo que guarda y reanuda</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (no instalado)</translation>
    </message>
    <message>
        <source>The running kernel</source>
        <translation>El núcleo en uso</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 no se puede usar. %2</translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message>
        <source>its process ended without telling how it went; see the system&apos;s journal</source>
        <translation>su proceso terminó sin decir cómo fue; vea el diario del sistema</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Comprobando esta máquina</translation>
    </message>
    <message>
        <source>Hibernation is not set up</source>
        <translation>La hibernación no está configurada</translation>
    </message>
    <message>
        <source>This machine cannot hibernate now</source>
        <translation>Esta máquina no puede hibernar ahora</translation>
    </message>
    <message>
        <source>Ready to hibernate, with warnings</source>
        <translation>Lista para hibernar, con avisos</translation>
    </message>
    <message>
        <source>Ready to hibernate</source>
        <translation>Lista para hibernar</translation>
    </message>
    <message>
        <source>Hibernating in %1</source>
        <translation>Hiberna en %1</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is not installed</source>
        <translation>El servicio de Torpor no está instalado</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper cannot be reached</source>
        <translation>No se puede acceder al servicio de Torpor</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>Hay un impedimento.</numerusform>
            <numerusform>Hay %n impedimentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>Un aviso.</numerusform>
            <numerusform>%n avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>Una cosa no se pudo averiguar; un ensayo lo dirá.</numerusform>
            <numerusform>%n cosas no se pudieron averiguar; un ensayo lo dirá.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>Primero hay que preparar una partición. No se cambia nada antes de que lo confirme.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Ensayando</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernando</translation>
    </message>
    <message>
        <source>Rehearsing (done: %1)</source>
        <extracomment>%1 is what was done last: &quot;Writing open files&quot;</extracomment>
        <translation>Ensayando (hecho: %1)</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>Hibernando (hecho: %1)</translation>
    </message>
    <message>
        <source>Cannot rehearse</source>
        <translation>No se puede ensayar</translation>
    </message>
    <message>
        <source>Cannot hibernate</source>
        <translation>No se puede hibernar</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal</source>
        <translation>Cancelando el ensayo</translation>
    </message>
    <message>
        <source>Cancelling the hibernation</source>
        <translation>Cancelando la hibernación</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>No se puede cancelar</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is busy</source>
        <translation>El servicio de Torpor está ocupado</translation>
    </message>
    <message>
        <source>The helper is busy with another request; a question for a password may be open. This is how things were before.</source>
        <translation>El servicio está ocupado con otra petición; puede que haya una petición de contraseña abierta. Así estaban las cosas antes.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Can it hibernate?</source>
        <translation>¿Puede hibernar?</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Torpor</source>
        <translation>&amp;Torpor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About Torpor</source>
        <translation>&amp;Acerca de Torpor</translation>
    </message>
    <message>
        <source>About Torpor</source>
        <translation>Acerca de Torpor</translation>
    </message>
    <message>
        <source>Torpor %1

Hibernation through a second kernel.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Torpor %1

Hibernación mediante un segundo núcleo.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
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
        <translation>Cuánto llevó cada fase</translation>
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
        <translation>El sistema informó de un error</translation>
    </message>
    <message>
        <source>The service was asked for something that makes no sense</source>
        <translation>Se pidió al servicio algo que no tiene sentido</translation>
    </message>
    <message>
        <source>Something that is needed is not there</source>
        <translation>Falta algo que se necesita</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <translation>Esto no está permitido</translation>
    </message>
    <message>
        <source>Something that was read is not as it should be</source>
        <translation>Algo que se leyó no es como debería</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Esto no se admite</translation>
    </message>
    <message>
        <source>A disk could not be read or written</source>
        <translation>No se pudo leer o escribir en un disco</translation>
    </message>
    <message>
        <source>Torpor works on x86_64 only for now</source>
        <translation>Por ahora Torpor solo funciona en x86_64</translation>
    </message>
    <message>
        <source>The configuration of the kernel was not found</source>
        <translation>No se encontró la configuración del núcleo</translation>
    </message>
    <message>
        <source>The running kernel cannot load another one</source>
        <translation>El núcleo en marcha no puede cargar otro</translation>
    </message>
    <message>
        <source>The running kernel cannot be jumped back to</source>
        <translation>No se puede volver de un salto al núcleo en marcha</translation>
    </message>
    <message>
        <source>The running kernel does not describe its memory</source>
        <translation>El núcleo en marcha no describe su memoria</translation>
    </message>
    <message>
        <source>The running kernel has an error that keeps it from coming back</source>
        <translation>El núcleo en marcha tiene un fallo que le impide volver</translation>
    </message>
    <message>
        <source>Loading a kernel is not allowed here</source>
        <translation>Aquí no está permitido cargar un núcleo</translation>
    </message>
    <message>
        <source>The kernel is locked down, as it is with Secure Boot</source>
        <translation>El núcleo está bloqueado, como con Secure Boot</translation>
    </message>
    <message>
        <source>kexec-tools is not installed</source>
        <translation>kexec-tools no está instalado</translation>
    </message>
    <message>
        <source>The save kernel is not there</source>
        <translation>El núcleo de guardado no está ahí</translation>
    </message>
    <message>
        <source>The save kernel cannot jump back</source>
        <translation>El núcleo de guardado no puede volver de un salto</translation>
    </message>
    <message>
        <source>The save kernel cannot reach the memory that it saves</source>
        <translation>El núcleo de guardado no alcanza la memoria que guarda</translation>
    </message>
    <message>
        <source>The save kernel cannot be loaded where there is room</source>
        <translation>El núcleo de guardado no se puede cargar donde hay sitio</translation>
    </message>
    <message>
        <source>The save kernel&apos;s page tables are not as deep as the running kernel&apos;s</source>
        <translation>Las tablas de páginas del núcleo de guardado no son tan profundas como las del que está en marcha</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the hibernating partition</source>
        <translation>Al núcleo de guardado le falta un controlador de la partición de hibernación</translation>
    </message>
    <message>
        <source>The save kernel has too little memory</source>
        <translation>El núcleo de guardado tiene muy poca memoria</translation>
    </message>
    <message>
        <source>The save kernel needs more memory than it can be given</source>
        <translation>El núcleo de guardado necesita más memoria de la que se le puede dar</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>Hay muy poca memoria libre</translation>
    </message>
    <message>
        <source>The memory of this machine is in too many pieces for the save kernel</source>
        <translation>La memoria de esta máquina está en demasiados trozos para el núcleo de guardado</translation>
    </message>
    <message>
        <source>The save kernel&apos;s command line would be too long</source>
        <translation>La línea de órdenes del núcleo de guardado sería demasiado larga</translation>
    </message>
    <message>
        <source>Part of the memory would be lost</source>
        <translation>Se perdería parte de la memoria</translation>
    </message>
    <message>
        <source>The save kernel could not be loaded</source>
        <translation>No se pudo cargar el núcleo de guardado</translation>
    </message>
    <message>
        <source>No hibernating partition is prepared</source>
        <translation>No hay ninguna partición de hibernación preparada</translation>
    </message>
    <message>
        <source>The partition is not there</source>
        <translation>La partición no está ahí</translation>
    </message>
    <message>
        <source>Two partitions have the same id</source>
        <translation>Dos particiones tienen el mismo identificador</translation>
    </message>
    <message>
        <source>This is no partition of a disk</source>
        <translation>Esto no es una partición de un disco</translation>
    </message>
    <message>
        <source>This is a whole disk, not a partition</source>
        <translation>Esto es un disco entero, no una partición</translation>
    </message>
    <message>
        <source>The partition is mounted</source>
        <translation>La partición está montada</translation>
    </message>
    <message>
        <source>The partition is in use as swap space</source>
        <translation>La partición se usa como espacio de intercambio</translation>
    </message>
    <message>
        <source>The partition is in use</source>
        <translation>La partición está en uso</translation>
    </message>
    <message>
        <source>The partition holds data</source>
        <translation>La partición contiene datos</translation>
    </message>
    <message>
        <source>The partition is read-only</source>
        <translation>La partición es de solo lectura</translation>
    </message>
    <message>
        <source>The partition is too small</source>
        <translation>La partición es demasiado pequeña</translation>
    </message>
    <message>
        <source>The partition was prepared for something else</source>
        <translation>La partición se preparó para otra cosa</translation>
    </message>
    <message>
        <source>The boot menu cannot be told to resume</source>
        <translation>No se le puede decir al menú de arranque que reanude</translation>
    </message>
    <message>
        <source>The boot menu lacks the entry that resumes</source>
        <translation>Al menú de arranque le falta la entrada que reanuda</translation>
    </message>
    <message>
        <source>The boot menu would not choose the entry that resumes</source>
        <translation>El menú de arranque no elegiría la entrada que reanuda</translation>
    </message>
    <message>
        <source>The boot menu cannot be changed</source>
        <translation>No se puede cambiar el menú de arranque</translation>
    </message>
    <message>
        <source>Another hibernation is under way</source>
        <translation>Hay otra hibernación en curso</translation>
    </message>
    <message>
        <source>A program does not want the computer to sleep</source>
        <translation>Un programa no quiere que el equipo duerma</translation>
    </message>
    <message>
        <source>USB storage that is in use would be lost</source>
        <translation>Se perdería un almacenamiento USB en uso</translation>
    </message>
    <message>
        <source>Something speaks against it</source>
        <translation>Algo lo impide</translation>
    </message>
    <message>
        <source>What was to be done before is not offered now</source>
        <translation>Lo que se debía hacer antes no se ofrece ahora</translation>
    </message>
    <message>
        <source>What was to be done before did not work</source>
        <translation>Lo que se debía hacer antes no funcionó</translation>
    </message>
    <message>
        <source>A program or a device did not stop</source>
        <translation>Un programa o un dispositivo no se detuvo</translation>
    </message>
    <message>
        <source>The save kernel could not be started</source>
        <translation>No se pudo iniciar el núcleo de guardado</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>It is too late for that</source>
        <translation>Es demasiado tarde para eso</translation>
    </message>
    <message>
        <source>A program that is told before the sleep failed</source>
        <translation>Falló un programa al que se avisa antes de dormir</translation>
    </message>
    <message>
        <source>What was written could not be read back</source>
        <translation>Lo que se escribió no se pudo releer</translation>
    </message>
    <message>
        <source>Nothing tells what has happened</source>
        <translation>Nada dice qué ha pasado</translation>
    </message>
    <message>
        <source>There is no image</source>
        <translation>No hay ninguna imagen</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>La imagen no está terminada</translation>
    </message>
    <message>
        <source>The image was used already</source>
        <translation>La imagen ya se usó</translation>
    </message>
    <message>
        <source>The image is another one</source>
        <translation>La imagen es otra</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <source>The image is of a newer Torpor</source>
        <translation>La imagen es de un Torpor más nuevo</translation>
    </message>
    <message>
        <source>The image was given up</source>
        <translation>Se renunció a la imagen</translation>
    </message>
    <message>
        <source>The firmware has laid out the memory in another way</source>
        <translation>El firmware ha dispuesto la memoria de otro modo</translation>
    </message>
    <message>
        <source>A filesystem was written to while the session was hibernated</source>
        <translation>Se escribió en un sistema de archivos mientras la sesión hibernaba</translation>
    </message>
    <message>
        <source>USB storage in use that would not be recognised</source>
        <translation>Almacenamiento USB en uso que no se reconocería</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} would be lost, since the kernel takes it for another device after the resume</source>
        <translation>{device.uses} en el dispositivo USB {device.carrier} se perdería, pues el núcleo lo toma por otro dispositivo al reanudar</translation>
    </message>
    <message>
        <source>Whether what is in use of the USB device {device.carrier} outlives the power cut is not known</source>
        <translation>No se sabe si lo que está en uso en el dispositivo USB {device.carrier} sobrevive al corte de corriente</translation>
    </message>
    <message>
        <source>Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys</source>
        <translation>Desmóntelo antes, o escriba 1 en power/persist en la carpeta del dispositivo USB en /sys</translation>
    </message>
    <message>
        <source>A mounted USB stick or disk</source>
        <translation>Una memoria o un disco USB montado</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} is lost if it is not in its port at the resume</source>
        <translation>{device.uses} en el dispositivo USB {device.carrier} se pierde si no está en su puerto al reanudar</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the device in its port until the session is back</source>
        <translation>Desmóntelo antes, o deje el dispositivo en su puerto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>The system runs from USB</source>
        <translation>El sistema funciona desde USB</translation>
    </message>
    <message>
        <source>The system runs from the USB device {device.carrier} ({device.mounts}): it must stay in its port until the session is back</source>
        <translation>El sistema funciona desde el dispositivo USB {device.carrier} ({device.mounts}): debe seguir en su puerto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>Leave the device in its port until the session is back</source>
        <translation>Deje el dispositivo en su puerto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>Swap space on USB</source>
        <translation>Espacio de intercambio en USB</translation>
    </message>
    <message>
        <source>Swap space on the USB device {device.carrier} must be in its port at the resume, or the session breaks</source>
        <translation>El espacio de intercambio del dispositivo USB {device.carrier} debe estar en su puerto al reanudar, o la sesión se rompe</translation>
    </message>
    <message>
        <source>Take the swap space away before (swapoff)</source>
        <translation>Quite antes el espacio de intercambio (swapoff)</translation>
    </message>
    <message>
        <source>Open LUKS or LVM on USB</source>
        <translation>LUKS o LVM abierto en USB</translation>
    </message>
    <message>
        <source>{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it</source>
        <translation>{device.stack} está abierto en el dispositivo USB {device.carrier}, aunque no hay nada montado de él</translation>
    </message>
    <message>
        <source>Lock or deactivate it before, or leave the device in its port until the session is back</source>
        <translation>Bloquéelo o desactívelo antes, o deje el dispositivo en su puerto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>USB storage that is found anew</source>
        <translation>Almacenamiento USB que se encuentra como nuevo</translation>
    </message>
    <message>
        <source>The USB device {device.carrier} is found anew after the resume; nothing of it is in use</source>
        <translation>El dispositivo USB {device.carrier} se encuentra como nuevo al reanudar; nada de él está en uso</translation>
    </message>
    <message>
        <source>A mounted card or disc</source>
        <translation>Una tarjeta o un disco montado</translation>
    </message>
    <message>
        <source>{device.uses} on the removable medium in {device.carrier} is lost if it is not there at the resume</source>
        <translation>{device.uses} en el medio extraíble de {device.carrier} se pierde si no está ahí al reanudar</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the medium in until the session is back</source>
        <translation>Desmóntelo antes, o deje el medio puesto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>The hibernating partition is on USB</source>
        <translation>La partición de hibernación está en USB</translation>
    </message>
    <message>
        <source>The hibernated session is written to the USB device {device.carrier}, and lost without it</source>
        <translation>La sesión se escribe en el dispositivo USB {device.carrier}, y sin él se pierde</translation>
    </message>
    <message>
        <source>Leave it in its port until the session is back</source>
        <translation>Déjelo en su puerto hasta que vuelva la sesión</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the partition</source>
        <translation>Al núcleo de guardado le falta un controlador de la partición</translation>
    </message>
    <message>
        <source>The save kernel {save_kernel.release} does not have the driver {device.driver}, which is on the way to the hibernating partition</source>
        <translation>El núcleo de guardado {save_kernel.release} no tiene el controlador {device.driver}, que está en el camino a la partición de hibernación</translation>
    </message>
    <message>
        <source>Whether the save kernel {save_kernel.release} has the driver {device.driver}, which is on the way to the hibernating partition, is not known</source>
        <translation>No se sabe si el núcleo de guardado {save_kernel.release} tiene el controlador {device.driver}, que está en el camino a la partición de hibernación</translation>
    </message>
    <message>
        <source>Choose another save kernel, or put the hibernating partition on another disk</source>
        <translation>Elija otro núcleo de guardado, o ponga la partición de hibernación en otro disco</translation>
    </message>
    <message>
        <source>A driver of the partition is not carried along</source>
        <translation>Un controlador de la partición no se lleva consigo</translation>
    </message>
    <message>
        <source>The driver {device.driver}, which is on the way to the hibernating partition, goes into the save kernel&apos;s initramfs, too</source>
        <translation>El controlador {device.driver}, que está en el camino a la partición de hibernación, va también en el initramfs del núcleo de guardado</translation>
    </message>
    <message>
        <source>Try it without a power cut: a rehearsal</source>
        <translation>Pruébelo sin corte de corriente: con un ensayo</translation>
    </message>
    <message>
        <source>A driver of the partition is a module</source>
        <translation>Un controlador de la partición es un módulo</translation>
    </message>
    <message>
        <source>The save kernel loads the driver {device.driver}, which is on the way to the hibernating partition, as a module</source>
        <translation>El núcleo de guardado carga como módulo el controlador {device.driver}, que está en el camino a la partición de hibernación</translation>
    </message>
    <message>
        <source>Filesystems shared with another system</source>
        <translation>Sistemas de archivos compartidos con otro sistema</translation>
    </message>
    <message>
        <source>{device.mounts} on {device.label} is on a disk with another operating system: if that one writes to it in between, data are lost</source>
        <translation>{device.mounts} en {device.label} está en un disco con otro sistema operativo: si este escribe en él entretanto, se pierden datos</translation>
    </message>
    <message>
        <source>Unmount it before, or do not start the other system while this session is hibernated</source>
        <translation>Desmóntelo antes, o no inicie el otro sistema mientras esta sesión hiberna</translation>
    </message>
    <message>
        <source>System partitions shared with another system</source>
        <translation>Particiones del sistema compartidas con otro sistema</translation>
    </message>
    <message>
        <source>{device.mounts} is shared with another operating system: do not start that one while this session is hibernated</source>
        <translation>{device.mounts} se comparte con otro sistema operativo: no lo inicie mientras esta sesión hiberna</translation>
    </message>
    <message>
        <source>No keyboard works while saving</source>
        <translation>Ningún teclado funciona al guardar</translation>
    </message>
    <message>
        <source>No keyboard works in the save kernel, the {keyboard.label} neither, so Esc cannot stop the saving</source>
        <translation>Ningún teclado funciona en el núcleo de guardado, tampoco {keyboard.label}, así que Esc no puede detener el guardado</translation>
    </message>
    <message>
        <source>Whether the keyboard {keyboard.label} works in the save kernel, where Esc stops the saving, is not known</source>
        <translation>No se sabe si el teclado {keyboard.label} funciona en el núcleo de guardado, donde Esc detiene el guardado</translation>
    </message>
    <message>
        <source>Choose a save kernel that has its drivers, or do without</source>
        <translation>Elija un núcleo de guardado que tenga sus controladores, o prescinda de él</translation>
    </message>
    <message>
        <source>The keyboard needs modules while saving</source>
        <translation>El teclado necesita módulos al guardar</translation>
    </message>
    <message>
        <source>The keyboard {keyboard.label} works in the save kernel with the modules that its initramfs carries</source>
        <translation>El teclado {keyboard.label} funciona en el núcleo de guardado con los módulos que lleva su initramfs</translation>
    </message>
    <message>
        <source>There is no keyboard</source>
        <translation>No hay teclado</translation>
    </message>
    <message>
        <source>No keyboard was found, so the saving of the session cannot be stopped with Esc</source>
        <translation>No se encontró ningún teclado, así que el guardado de la sesión no se puede detener con Esc</translation>
    </message>
    <message>
        <source>A module for the only keyboard</source>
        <translation>Un módulo para el único teclado</translation>
    </message>
    <message>
        <source>The only keyboard is behind {device.label}: its module {device.module} goes into the save kernel, so that Esc stops the saving</source>
        <translation>El único teclado está detrás de {device.label}: su módulo {device.module} va en el núcleo de guardado, para que Esc detenga el guardado</translation>
    </message>
    <message>
        <source>A graphics driver that is not the kernel&apos;s</source>
        <translation>Un controlador gráfico que no es del núcleo</translation>
    </message>
    <message>
        <source>The graphics driver {device.driver} does not come with the kernel; some such drivers do not stop or come back</source>
        <translation>El controlador gráfico {device.driver} no viene con el núcleo; algunos de ellos no se detienen o no vuelven</translation>
    </message>
    <message>
        <source>Whether the graphics driver {device.driver} comes with the kernel is not known</source>
        <translation>No se sabe si el controlador gráfico {device.driver} viene con el núcleo</translation>
    </message>
    <message>
        <source>Other drivers that are not the kernel&apos;s</source>
        <translation>Otros controladores que no son del núcleo</translation>
    </message>
    <message>
        <source>The driver {device.driver} does not come with the kernel; whether it comes back from a hibernation is for its makers to say</source>
        <translation>El controlador {device.driver} no viene con el núcleo; si vuelve de una hibernación solo lo saben sus autores</translation>
    </message>
    <message>
        <source>Drivers of unknown origin</source>
        <translation>Controladores de origen desconocido</translation>
    </message>
    <message>
        <source>Whether these drivers come with the kernel is not known: {drivers.unknown_origin}</source>
        <translation>No se sabe si estos controladores vienen con el núcleo: {drivers.unknown_origin}</translation>
    </message>
    <message>
        <source>A device that failed to sleep or wake before</source>
        <translation>Un dispositivo que ya falló al dormirse o despertar</translation>
    </message>
    <message>
        <source>{device.label} has failed to sleep or to wake up before</source>
        <translation>{device.label} ya ha fallado al dormirse o al despertar</translation>
    </message>
    <message>
        <source>Unplug it, or take its driver away from it for the time of the hibernation</source>
        <translation>Desconéctelo, o quítele su controlador mientras dure la hibernación</translation>
    </message>
    <message>
        <source>A device that a virtual machine drives</source>
        <translation>Un dispositivo que maneja una máquina virtual</translation>
    </message>
    <message>
        <source>A running virtual machine drives {device.label}; nobody could put it back into the state that the machine left it in</source>
        <translation>Una máquina virtual en marcha maneja {device.label}; nadie podría devolverlo al estado en que ella lo dejó</translation>
    </message>
    <message>
        <source>Shut the virtual machine down</source>
        <translation>Apague la máquina virtual</translation>
    </message>
    <message>
        <source>Mounted network filesystems</source>
        <translation>Sistemas de archivos de red montados</translation>
    </message>
    <message>
        <source>{mount.point} is on the network: its server may have given up on this machine when the session is back, and while it does not answer nothing can be hibernated</source>
        <translation>{mount.point} está en la red: su servidor puede haber dado por perdida esta máquina cuando vuelva la sesión, y mientras no responda no se puede hibernar nada</translation>
    </message>
    <message>
        <source>Close what is open there, or unmount it before</source>
        <translation>Cierre lo que esté abierto ahí, o desmóntelo antes</translation>
    </message>
    <message>
        <source>Mounted filesystems of programs (FUSE)</source>
        <translation>Sistemas de archivos de programas montados (FUSE)</translation>
    </message>
    <message>
        <source>{mount.point} is a program&apos;s filesystem (FUSE): if that program is stopped before those that wait for it, the machine does not fall asleep, and the session goes on</source>
        <translation>{mount.point} es el sistema de archivos de un programa (FUSE): si ese programa se detiene antes que los que lo esperan, la máquina no se duerme y la sesión continúa</translation>
    </message>
    <message>
        <source>A program that keeps the computer awake</source>
        <translation>Un programa que mantiene despierto el equipo</translation>
    </message>
    <message>
        <source>{inhibitor.who} does not want the computer to sleep: {inhibitor.why}</source>
        <translation>{inhibitor.who} no quiere que el equipo duerma: {inhibitor.why}</translation>
    </message>
    <message>
        <source>Let it come to its end, or hibernate in spite of it</source>
        <translation>Deje que termine, o hiberne de todos modos</translation>
    </message>
    <message>
        <source>Packages are being changed</source>
        <translation>Se están cambiando paquetes</translation>
    </message>
    <message>
        <source>{program.name} is changing the system&apos;s packages</source>
        <translation>{program.name} está cambiando los paquetes del sistema</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Espere a que termine</translation>
    </message>
    <message>
        <source>The kernel was updated (kernel&apos;s hibernation)</source>
        <translation>El núcleo se actualizó (hibernación del núcleo)</translation>
    </message>
    <message>
        <source>The kernel was updated: the running one ({kernel.release}) is not there any more to resume the session</source>
        <translation>El núcleo se actualizó: el que está en marcha ({kernel.release}) ya no está para reanudar la sesión</translation>
    </message>
    <message>
        <source>The kernel was updated</source>
        <translation>El núcleo se actualizó</translation>
    </message>
    <message>
        <source>The kernel was updated: modules of the running one ({kernel.release}) are gone, and devices that need more of them will not work</source>
        <translation>El núcleo se actualizó: faltan módulos del que está en marcha ({kernel.release}), y los dispositivos que necesiten más de ellos no funcionarán</translation>
    </message>
    <message>
        <source>Restart the computer instead</source>
        <translation>Mejor reinicie el equipo</translation>
    </message>
    <message>
        <source>Too little free memory</source>
        <translation>Muy poca memoria libre</translation>
    </message>
    <message>
        <source>{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}</source>
        <translation>Hay {memory.free_bytes} de memoria libres, y el núcleo de guardado necesita {memory.needed_bytes}</translation>
    </message>
    <message>
        <source>Close some programs</source>
        <translation>Cierre algunos programas</translation>
    </message>
    <message>
        <source>The image does not fit</source>
        <translation>La imagen no cabe</translation>
    </message>
    <message>
        <source>The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})</source>
        <translation>La imagen de unos {image.bytes} no cabe en la partición de hibernación ({partition.bytes})</translation>
    </message>
    <message>
        <source>Prepare a larger partition, or close some programs</source>
        <translation>Prepare una partición mayor, o cierre algunos programas</translation>
    </message>
    <message>
        <source>The battery is at {battery.percent} %</source>
        <translation>La batería está al {battery.percent} %</translation>
    </message>
    <message>
        <source>The battery is low ({battery.percent} %)</source>
        <translation>La batería está baja ({battery.percent} %)</translation>
    </message>
    <message>
        <source>The battery is nearly empty ({battery.percent} %)</source>
        <translation>La batería está casi vacía ({battery.percent} %)</translation>
    </message>
    <message>
        <source>Nobody has used the computer for a while</source>
        <translation>Nadie ha usado el equipo desde hace un rato</translation>
    </message>
    <message>
        <source>The lid was closed</source>
        <translation>Se cerró la tapa</translation>
    </message>
    <message>
        <source>It is time for the night</source>
        <translation>Es hora de la noche</translation>
    </message>
    <message>
        <source>The computer has been suspended for {suspend.hours} hours</source>
        <translation>El equipo lleva {suspend.hours} horas suspendido</translation>
    </message>
    <message>
        <source>A requirement is not met: {requirement}</source>
        <translation>No se cumple un requisito: {requirement}</translation>
    </message>
    <message>
        <source>It is not known whether a requirement is met: {requirement}</source>
        <translation>No se sabe si se cumple un requisito: {requirement}</translation>
    </message>
    <message>
        <source>a requirement is not met: {requirement}</source>
        <translation>no se cumple un requisito: {requirement}</translation>
    </message>
    <message>
        <source>The machine is an x86_64 one</source>
        <translation>La máquina es de tipo x86_64</translation>
    </message>
    <message>
        <source>The running kernel can load another one (CONFIG_KEXEC)</source>
        <translation>El núcleo en marcha puede cargar otro (CONFIG_KEXEC)</translation>
    </message>
    <message>
        <source>The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)</source>
        <translation>Se puede volver de un salto al núcleo en marcha (CONFIG_KEXEC_JUMP)</translation>
    </message>
    <message>
        <source>Install the kernel&apos;s configuration as /boot/config-{release}</source>
        <translation>Instale la configuración del núcleo como /boot/config-{release}</translation>
    </message>
    <message>
        <source>Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option</source>
        <translation>Use un núcleo de Fedora, Arch, Ubuntu o NixOS, o compile uno con esta opción</translation>
    </message>
    <message>
        <source>{release}: its configuration was not found</source>
        <translation>{release}: no se encontró su configuración</translation>
    </message>
    <message>
        <source>The running kernel comes back from a jump with its segments intact</source>
        <translation>El núcleo en marcha vuelve de un salto con sus segmentos intactos</translation>
    </message>
    <message>
        <source>Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6</source>
        <translation>Use 6.13 o posterior, 6.12.5 o posterior de 6.12, o 6.6.66 o posterior de 6.6</translation>
    </message>
    <message>
        <source>{release}: whether it has &quot;x86/kexec: Restore GDT on return from ::preserve_context kexec&quot; cannot be told from its name</source>
        <translation>{release}: por su nombre no se sabe si tiene «x86/kexec: Restore GDT on return from ::preserve_context kexec»</translation>
    </message>
    <message>
        <source>The running kernel describes its memory (vmcoreinfo)</source>
        <translation>El núcleo en marcha describe su memoria (vmcoreinfo)</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE</source>
        <translation>Use un núcleo con CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE antes de 6.9) y CONFIG_PROC_KCORE</translation>
    </message>
    <message>
        <source>Loading a kernel is allowed (kernel.kexec_load_disabled)</source>
        <translation>Está permitido cargar un núcleo (kernel.kexec_load_disabled)</translation>
    </message>
    <message>
        <source>Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while running</source>
        <translation>Quite kernel.kexec_load_disabled=1 de /etc/sysctl.d y reinicie; en marcha no se puede deshacer</translation>
    </message>
    <message>
        <source>The kernel is not locked down</source>
        <translation>El núcleo no está bloqueado (lockdown)</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware, or start without lockdown= on the kernel&apos;s command line</source>
        <translation>Desactive Secure Boot en el firmware, o arranque sin lockdown= en la línea de órdenes del núcleo</translation>
    </message>
    <message>
        <source>this kernel has no lockdown</source>
        <translation>este núcleo no tiene bloqueo (lockdown)</translation>
    </message>
    <message>
        <source>kexec-tools is installed</source>
        <translation>kexec-tools está instalado</translation>
    </message>
    <message>
        <source>Install the package kexec-tools</source>
        <translation>Instale el paquete kexec-tools</translation>
    </message>
    <message>
        <source>Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE</source>
        <translation>Elija otro núcleo: torporctl check --kernels, y luego torporctl settings save-kernel=VERSIÓN</translation>
    </message>
    <message>
        <source>The save kernel is there</source>
        <translation>El núcleo de guardado está ahí</translation>
    </message>
    <message>
        <source>The save kernel: {statement}</source>
        <translation>El núcleo de guardado: {statement}</translation>
    </message>
    <message>
        <source>The save kernel has the drivers of the hibernating partition</source>
        <translation>El núcleo de guardado tiene los controladores de la partición de hibernación</translation>
    </message>
    <message>
        <source>missing: {drivers}</source>
        <translation>faltan: {drivers}</translation>
    </message>
    <message>
        <source>nothing is known about: {drivers}</source>
        <translation>no se sabe nada de: {drivers}</translation>
    </message>
    <message>
        <source>{modules} modules to load, {builtin} drivers built in</source>
        <translation>{modules} módulos por cargar, {builtin} controladores integrados</translation>
    </message>
    <message>
        <source>There is room in memory for the save kernel</source>
        <translation>Hay sitio en la memoria para el núcleo de guardado</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB</source>
        <translation>Elija un núcleo de guardado menor, o dele más memoria: torporctl settings region-mib=MIB</translation>
    </message>
    <message>
        <source>it takes {region}, {free} of {total} are available</source>
        <translation>ocupa {region}, hay {free} de {total} disponibles</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel; the kernel refuses more than half</source>
        <translation>Elija un núcleo de guardado menor; el núcleo rechaza más de la mitad</translation>
    </message>
    <message>
        <source>The hibernating partition is prepared and large enough</source>
        <translation>La partición de hibernación está preparada y es bastante grande</translation>
    </message>
    <message>
        <source>See torporctl prepare, then torporctl prepare PARTUUID</source>
        <translation>Véase torporctl prepare, y luego torporctl prepare PARTUUID</translation>
    </message>
    <message>
        <source>Prepare it again, or another one</source>
        <translation>Prepárela de nuevo, o prepare otra</translation>
    </message>
    <message>
        <source>Prepare a larger partition</source>
        <translation>Prepare una partición mayor</translation>
    </message>
    <message>
        <source>{used} bytes of memory are in use and the partition has {room}: they fit only if they can be compressed to {percent} %</source>
        <translation>Hay {used} bytes de memoria en uso y la partición tiene {room}: solo caben si se pueden comprimir al {percent} %</translation>
    </message>
    <message>
        <source>The boot menu can be told to resume</source>
        <translation>Se le puede decir al menú de arranque que reanude</translation>
    </message>
    <message>
        <source>GRUB 2.12, or an older GRUB with a writable grubenv, is needed</source>
        <translation>Se necesita GRUB 2.12, o un GRUB anterior con un grubenv que se pueda escribir</translation>
    </message>
    <message>
        <source>No other hibernation is under way</source>
        <translation>No hay otra hibernación en curso</translation>
    </message>
    <message>
        <source>there is no image of kernel {release} in {folder} or {other} (there is: {others})</source>
        <translation>no hay imagen del núcleo {release} en {folder} ni en {other} (hay: {others})</translation>
    </message>
    <message>
        <source>it is a 64-bit kernel</source>
        <translation>es un núcleo de 64 bits</translation>
    </message>
    <message>
        <source>its header names no 64-bit entry point</source>
        <translation>su cabecera no indica un punto de entrada de 64 bits</translation>
    </message>
    <message>
        <source>it can be loaded anywhere</source>
        <translation>se puede cargar en cualquier lugar</translation>
    </message>
    <message>
        <source>its page tables are as deep as the running kernel&apos;s</source>
        <translation>sus tablas de páginas son tan profundas como las del núcleo en marcha</translation>
    </message>
    <message>
        <source>the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL</source>
        <translation>el núcleo en marcha usa tablas de páginas de 5 niveles, y este no tiene CONFIG_X86_5LEVEL</translation>
    </message>
    <message>
        <source>it can jump back (kexec_load)</source>
        <translation>puede volver de un salto (kexec_load)</translation>
    </message>
    <message>
        <source>it can reach the memory that it saves (/dev/mem)</source>
        <translation>alcanza la memoria que guarda (/dev/mem)</translation>
    </message>
    <message>
        <source>it can unpack an initramfs</source>
        <translation>puede desempaquetar un initramfs</translation>
    </message>
    <message>
        <source>its configuration was not found</source>
        <translation>no se encontró su configuración</translation>
    </message>
    <message>
        <source>{option} is not set</source>
        <translation>{option} no está activado</translation>
    </message>
    <message>
        <source>Which devices are on the way to the hibernating partition is not known</source>
        <translation>No se sabe qué dispositivos están en el camino a la partición de hibernación</translation>
    </message>
    <message>
        <source>Whether the save kernel has the drivers of the hibernating partition is not known, since there is no save kernel</source>
        <translation>No se sabe si el núcleo de guardado tiene los controladores de la partición de hibernación, pues no hay núcleo de guardado</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>No se sabe: {what}</translation>
    </message>
    <message>
        <source>Nothing is known about the devices of this machine: {reason}</source>
        <translation>No se sabe nada de los dispositivos de esta máquina: {reason}</translation>
    </message>
    <message>
        <source>What is mounted from the network or by programs is not known: {reason}</source>
        <translation>No se sabe qué está montado desde la red o por programas: {reason}</translation>
    </message>
    <message>
        <source>Whether a program does not want the computer to sleep is not known: {reason}</source>
        <translation>No se sabe si algún programa no quiere que el equipo duerma: {reason}</translation>
    </message>
    <message>
        <source>Which programs run is not known: {reason}</source>
        <translation>No se sabe qué programas están en marcha: {reason}</translation>
    </message>
    <message>
        <source>A file of rules is wrong, and none of its rules is used: {problem}</source>
        <translation>Un archivo de reglas es erróneo, y no se usa ninguna de sus reglas: {problem}</translation>
    </message>
    <message>
        <source>Correct it; torporctl policy test tells what is wrong with a file</source>
        <translation>Corríjalo; torporctl policy test dice qué falla en un archivo</translation>
    </message>
    <message>
        <source>Torpor&apos;s own rules are not there, so what speaks against a hibernation is not known</source>
        <translation>Las reglas de Torpor no están, así que no se sabe qué impide la hibernación</translation>
    </message>
    <message>
        <source>Install Torpor again</source>
        <translation>Vuelva a instalar Torpor</translation>
    </message>
    <message>
        <source>It is not known whether this is so: {message}</source>
        <translation>No se sabe si es así: {message}</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>espacio de intercambio</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>out of tree</source>
        <translation>ajeno al núcleo</translation>
    </message>
    <message>
        <source>proprietary, version {version}</source>
        <translation>propietario, versión {version}</translation>
    </message>
    <message>
        <source>out of tree, version {version}</source>
        <translation>ajeno al núcleo, versión {version}</translation>
    </message>
    <message>
        <source>the only way to it is a USB controller, {controller}, whose driver {driver} is a module</source>
        <translation>el único camino a él es un controlador USB, {controller}, cuyo controlador {driver} es un módulo</translation>
    </message>
    <message>
        <source>{partition} is not a block device</source>
        <translation>{partition} no es un dispositivo de bloques</translation>
    </message>
    <message>
        <source>{partition} is another device now</source>
        <translation>{partition} es ahora otro dispositivo</translation>
    </message>
    <message>
        <source>{partition} is a whole disk, not a partition</source>
        <translation>{partition} es un disco entero, no una partición</translation>
    </message>
    <message>
        <source>{partition} is the BIOS boot partition, which holds the boot loader</source>
        <translation>{partition} es la partición de arranque BIOS, que contiene el cargador de arranque</translation>
    </message>
    <message>
        <source>{partition} is the EFI system partition</source>
        <translation>{partition} es la partición del sistema EFI</translation>
    </message>
    <message>
        <source>{partition} is the PReP boot partition</source>
        <translation>{partition} es la partición de arranque PReP</translation>
    </message>
    <message>
        <source>{partition} is a partition that is reserved for Windows</source>
        <translation>{partition} es una partición reservada para Windows</translation>
    </message>
    <message>
        <source>{partition} is an extended partition, which contains others</source>
        <translation>{partition} es una partición extendida, que contiene otras</translation>
    </message>
    <message>
        <source>{partition} is the protective entry of a GPT</source>
        <translation>{partition} es la entrada protectora de una GPT</translation>
    </message>
    <message>
        <source>{partition} is read-only</source>
        <translation>{partition} es de solo lectura</translation>
    </message>
    <message>
        <source>{partition} has {there} bytes, {needed} are needed</source>
        <translation>{partition} tiene {there} bytes y se necesitan {needed}</translation>
    </message>
    <message>
        <source>{partition} is mounted on {place}</source>
        <translation>{partition} está montado en {place}</translation>
    </message>
    <message>
        <source>{partition} is part of the mounted btrfs filesystem {name}</source>
        <translation>{partition} forma parte del sistema de archivos btrfs montado {name}</translation>
    </message>
    <message>
        <source>{partition} is in use as swap</source>
        <translation>{partition} se usa como espacio de intercambio</translation>
    </message>
    <message>
        <source>{partition} is used by {device}</source>
        <translation>{partition} lo usa {device}</translation>
    </message>
    <message>
        <source>{partition} holds {content}</source>
        <translation>{partition} contiene algo: {content}</translation>
    </message>
    <message>
        <source>{partition} was prepared by a newer Torpor</source>
        <translation>{partition} fue preparado por un Torpor más nuevo</translation>
    </message>
    <message>
        <source>{partition} holds a hibernated session that has not been resumed</source>
        <translation>{partition} contiene una sesión hibernada que no se ha reanudado</translation>
    </message>
    <message>
        <source>the save kernel came back without saying why</source>
        <translation>el núcleo de guardado volvió sin decir por qué</translation>
    </message>
    <message>
        <source>the save kernel saved the session but came back</source>
        <translation>el núcleo de guardado guardó la sesión, pero volvió</translation>
    </message>
    <message>
        <source>the session went on, but nobody was left to tell what had happened</source>
        <translation>la sesión continuó, pero no quedó nadie para decir qué había pasado</translation>
    </message>
    <message>
        <source>the computer was started normally while the session was hibernated</source>
        <translation>el equipo se inició de forma normal mientras la sesión hibernaba</translation>
    </message>
    <message>
        <source>the session was loaded and started, but stopped before it could say that it was back</source>
        <translation>la sesión se cargó y se inició, pero se detuvo antes de poder decir que había vuelto</translation>
    </message>
    <message>
        <source>the power went while the session was being loaded</source>
        <translation>se fue la corriente mientras se cargaba la sesión</translation>
    </message>
    <message>
        <source>the power went while the session was being saved</source>
        <translation>se fue la corriente mientras se guardaba la sesión</translation>
    </message>
    <message>
        <source>the session was lost, or ended moments after it came back</source>
        <translation>la sesión se perdió, o terminó poco después de volver</translation>
    </message>
    <message>
        <source>the session did not come back; the partition does not say why</source>
        <translation>la sesión no volvió; la partición no dice por qué</translation>
    </message>
    <message>
        <source>the save kernel did not get as far as the partition</source>
        <translation>el núcleo de guardado no llegó hasta la partición</translation>
    </message>
    <message>
        <source>nothing can be done: {why}</source>
        <translation>no se puede hacer nada: {why}</translation>
    </message>
    <message>
        <source>there is no action to choose from</source>
        <translation>no hay ninguna acción que elegir</translation>
    </message>
    <message>
        <source>hibernate (kexec): {why}</source>
        <translation>hibernar (kexec): {why}</translation>
    </message>
    <message>
        <source>hibernate (kernel): {why}</source>
        <translation>hibernar (núcleo): {why}</translation>
    </message>
    <message>
        <source>suspend: {why}</source>
        <translation>suspender: {why}</translation>
    </message>
    <message>
        <source>power off: {why}</source>
        <translation>apagar: {why}</translation>
    </message>
    <message>
        <source>it was tried and failed</source>
        <translation>se intentó y falló</translation>
    </message>
    <message>
        <source>its check says that it cannot work</source>
        <translation>su comprobación dice que no puede funcionar</translation>
    </message>
    <message>
        <source>it is not known whether it can work</source>
        <translation>no se sabe si puede funcionar</translation>
    </message>
    <message>
        <source>it is not known whether it can work: {reason}</source>
        <translation>no se sabe si puede funcionar: {reason}</translation>
    </message>
    <message>
        <source>the computer was started anew, without the session</source>
        <translation>el equipo se inició de nuevo, sin la sesión</translation>
    </message>
    <message>
        <source>nobody told how it went, and the session went on</source>
        <translation>nadie dijo cómo fue, y la sesión continuó</translation>
    </message>
    <message>
        <source>logind did not do it; the journal tells why</source>
        <translation>logind no lo hizo; el diario dice por qué</translation>
    </message>
    <message>
        <source>Decision: {action}</source>
        <translation>Decisión: {action}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>Considerado:</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Antes de eso:</translation>
    </message>
    <message>
        <source>Triggers:</source>
        <translation>Disparadores:</translation>
    </message>
    <message>
        <source>{rule} holds</source>
        <translation>{rule} se cumple</translation>
    </message>
    <message>
        <source>{rule} holds, but {hindrance}</source>
        <translation>{rule} se cumple, pero {hindrance}</translation>
    </message>
    <message>
        <source>{rule} does not hold</source>
        <translation>{rule} no se cumple</translation>
    </message>
    <message>
        <source>{rule} does not hold, but {hindrance}</source>
        <translation>{rule} no se cumple, y {hindrance}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold</source>
        <translation>no se sabe si {rule} se cumple</translation>
    </message>
    <message>
        <source>{rule} is not known to hold, but {hindrance}</source>
        <translation>no se sabe si {rule} se cumple, y {hindrance}</translation>
    </message>
    <message>
        <source>Rules that fired:</source>
        <translation>Reglas que se dispararon:</translation>
    </message>
    <message>
        <source>Rules that were passed over:</source>
        <translation>Reglas que se pasaron por alto:</translation>
    </message>
    <message>
        <source>rule {rule} ({layer})</source>
        <translation>regla {rule} ({layer})</translation>
    </message>
    <message>
        <source>rule {rule} ({layer}), {about} {subject}</source>
        <translation>regla {rule} ({layer}), {about} {subject}</translation>
    </message>
    <message>
        <source>because {evidence}</source>
        <translation>porque {evidence}</translation>
    </message>
    <message>
        <source>passed over by the rule {rule}</source>
        <translation>pasada por alto por la regla {rule}</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>hibernate (kexec)</source>
        <translation>hibernar (kexec)</translation>
    </message>
    <message>
        <source>hibernate (kernel)</source>
        <translation>hibernar (núcleo)</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>suspender</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>punto de montaje</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>inhibidor</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>{fact} = yes</source>
        <translation>{fact} = cierto</translation>
    </message>
    <message>
        <source>{fact} = no</source>
        <translation>{fact} = falso</translation>
    </message>
    <message>
        <source>{fact} = not known</source>
        <translation>{fact} = no se sabe</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, línea {line}, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}: a file of rules is 1 MiB at most</source>
        <translation>{file}: un archivo de reglas tiene como mucho 1 MiB</translation>
    </message>
    <message>
        <source>{folder}: cannot be read: {reason}</source>
        <translation>{folder}: no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has more than {count} files</source>
        <translation>{folder}: tiene más de {count} archivos</translation>
    </message>
    <message>
        <source>a character that is not ASCII, such as a typographic quotation mark; only comments may have them</source>
        <translation>un carácter que no es ASCII, como una comilla tipográfica; solo los comentarios pueden tenerlos</translation>
    </message>
    <message>
        <source>unknown &apos;{name}&apos;: a file has [[rule]] and [[trigger]]</source>
        <translation>«{name}» desconocido: un archivo tiene [[rule]] y [[trigger]]</translation>
    </message>
    <message>
        <source>[[{name}]] begins a rule; there are {count} at most</source>
        <translation>[[{name}]] comienza una regla; hay como mucho {count}</translation>
    </message>
    <message>
        <source>a rule begins with [[rule]] or [[trigger]]</source>
        <translation>una regla comienza con [[rule]] o [[trigger]]</translation>
    </message>
    <message>
        <source>a rule needs an id of at most 64 small letters, digits and hyphens</source>
        <translation>una regla necesita un id de como mucho 64 letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is there twice</source>
        <translation>el id «{id}» está dos veces</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not there to be switched on</source>
        <translation>la regla «{rule}» no está para poder activarse</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not the user&apos;s to change</source>
        <translation>el usuario no puede cambiar la regla «{rule}»</translation>
    </message>
    <message>
        <source>{key}: &apos;{fact}&apos; is no fact that this rule has; a brace is written &apos;{{&apos;</source>
        <translation>{key}: «{fact}» no es un hecho que esta regla tenga; una llave se escribe «{{»</translation>
    </message>
    <message>
        <source>{key} must be a list of actions</source>
        <translation>{key} debe ser una lista de acciones</translation>
    </message>
    <message>
        <source>{key}: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; and &quot;power-off&quot; are known</source>
        <translation>{key}: se conocen &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; y &quot;power-off&quot;</translation>
    </message>
    <message>
        <source>{key}: &quot;{name}&quot; is there twice</source>
        <translation>{key}: &quot;{name}&quot; está dos veces</translation>
    </message>
    <message>
        <source>{key} must be &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; or &quot;include-module&quot;</source>
        <translation>{key} debe ser &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; o &quot;include-module&quot;</translation>
    </message>
    <message>
        <source>if_unknown must be &quot;warn&quot; or &quot;block&quot;</source>
        <translation>if_unknown debe ser &quot;warn&quot; o &quot;block&quot;</translation>
    </message>
    <message>
        <source>offers must be &quot;unmount&quot;, &quot;unload&quot; or &quot;unbind&quot;</source>
        <translation>offers debe ser &quot;unmount&quot;, &quot;unload&quot; o &quot;unbind&quot;</translation>
    </message>
    <message>
        <source>about must be &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; or &quot;machine&quot;</source>
        <translation>about debe ser &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; o &quot;machine&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a rule</source>
        <translation>clave «{key}» desconocida en una regla</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has neither match nor when</source>
        <translation>la regla «{rule}» no tiene ni match ni when</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no verdict</source>
        <translation>la regla «{rule}» no tiene verdict</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no message</source>
        <translation>la regla «{rule}» no tiene message</translation>
    </message>
    <message>
        <source>&apos;ignores&apos; names the rules that a rule with the verdict &quot;ignore&quot; is about</source>
        <translation>«ignores» nombra las reglas de las que trata una regla con el verdict &quot;ignore&quot;</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; cannot have the verdict or the offer &quot;{verdict}&quot;: it is about each {about}</source>
        <translation>la regla «{rule}» no puede tener el verdict o la oferta &quot;{verdict}&quot;: trata de cada «{about}»</translation>
    </message>
    <message>
        <source>&apos;unknown_message&apos; is for rules with if_unknown</source>
        <translation>«unknown_message» es para reglas con if_unknown</translation>
    </message>
    <message>
        <source>&apos;offers&apos; is for rules with the verdict &quot;block&quot;, &quot;warn&quot; or &quot;note&quot;</source>
        <translation>«offers» es para reglas con el verdict &quot;block&quot;, &quot;warn&quot; o &quot;note&quot;</translation>
    </message>
    <message>
        <source>kind must be &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; or &quot;schedule&quot;</source>
        <translation>kind debe ser &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; o &quot;schedule&quot;</translation>
    </message>
    <message>
        <source>warn_at must be a list of at most {count} numbers of seconds</source>
        <translation>warn_at debe ser una lista de como mucho {count} números de segundos</translation>
    </message>
    <message>
        <source>quiet_hours are written like &quot;22:00-07:00&quot;</source>
        <translation>quiet_hours se escribe como &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a trigger</source>
        <translation>clave «{key}» desconocida en un disparador</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; has no {key}</source>
        <translation>el disparador «{rule}» no tiene {key}</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; warns before its grace_seconds begin</source>
        <translation>el disparador «{rule}» avisa antes de que comiencen sus grace_seconds</translation>
    </message>
    <message>
        <source>a critical trigger is of the kind &quot;low-battery&quot; and has a chain of actions</source>
        <translation>un disparador crítico es de la clase &quot;low-battery&quot; y tiene una cadena de acciones</translation>
    </message>
    <message>
        <source>a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}</source>
        <translation>un disparador crítico no tiene quiet_hours, y sus grace_seconds son como mucho {seconds}</translation>
    </message>
    <message>
        <source>{fact} is a number: below, at_most, above, at_least and between ask for it</source>
        <translation>{fact} es un número: below, at_most, above, at_least y between preguntan por él</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} debe ser true o false</translation>
    </message>
    <message>
        <source>{key} must be a text of 1 to {count} characters</source>
        <translation>{key} debe ser un texto de 1 a {count} caracteres</translation>
    </message>
    <message>
        <source>{key} must have 1 to {count} texts</source>
        <translation>{key} debe tener de 1 a {count} textos</translation>
    </message>
    <message>
        <source>{key} must be a number from {least} to {most}</source>
        <translation>{key} debe ser un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a rule has {count} conditions at most</source>
        <translation>una regla tiene como mucho {count} condiciones</translation>
    </message>
    <message>
        <source>fact must be the name of a fact</source>
        <translation>fact debe ser el nombre de un hecho</translation>
    </message>
    <message>
        <source>there is no fact &apos;{fact}&apos;</source>
        <translation>no hay ningún hecho «{fact}»</translation>
    </message>
    <message>
        <source>this rule cannot ask for &apos;{fact}&apos;: it is not about each {about}</source>
        <translation>esta regla no puede preguntar por «{fact}»: no trata de cada «{about}»</translation>
    </message>
    <message>
        <source>{fact} is no number</source>
        <translation>{fact} no es un número</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;: fact, times and plus are known here</source>
        <translation>clave «{key}» desconocida: aquí se conocen fact, times y plus</translation>
    </message>
    <message>
        <source>the fact to compare {fact} with is missing</source>
        <translation>falta el hecho con el que comparar {fact}</translation>
    </message>
    <message>
        <source>a time of day is written like &quot;23:30&quot;</source>
        <translation>una hora se escribe como &quot;23:30&quot;</translation>
    </message>
    <message>
        <source>{fact} is no number: is asks for it</source>
        <translation>{fact} no es un número: is pregunta por él</translation>
    </message>
    <message>
        <source>between must be a list of two</source>
        <translation>between debe ser una lista de dos</translation>
    </message>
    <message>
        <source>a condition is all, any, not, or asks for a fact</source>
        <translation>una condición es all, any, not, o pregunta por un hecho</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a condition</source>
        <translation>clave «{key}» desconocida en una condición</translation>
    </message>
    <message>
        <source>a condition compares once: &apos;{key}&apos; is one too many</source>
        <translation>una condición compara una vez: «{key}» sobra</translation>
    </message>
    <message>
        <source>the condition does not say what {fact} should be</source>
        <translation>la condición no dice qué debe ser {fact}</translation>
    </message>
    <message>
        <source>only a comparison of numbers has a hysteresis</source>
        <translation>solo una comparación de números tiene histéresis</translation>
    </message>
    <message>
        <source>all and any are lists of conditions</source>
        <translation>all y any son listas de condiciones</translation>
    </message>
    <message>
        <source>conditions are nested {count} deep at most</source>
        <translation>las condiciones se anidan como mucho {count} niveles</translation>
    </message>
    <message>
        <source>a condition is a table: { fact = ..., ... }</source>
        <translation>una condición es una tabla: { fact = ..., ... }</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; stands alone in its condition</source>
        <translation>«{word}» está solo en su condición</translation>
    </message>
    <message>
        <source>match is a table of facts: { mounted = true }</source>
        <translation>match es una tabla de hechos: { mounted = true }</translation>
    </message>
    <message>
        <source>a rule about the machine has when, not match</source>
        <translation>una regla sobre el equipo tiene when, no match</translation>
    </message>
    <message>
        <source>a {about} has no fact &apos;{fact}&apos;</source>
        <translation>«{about}» no tiene ningún hecho «{fact}»</translation>
    </message>
    <message>
        <source>reading the facts: {problem}</source>
        <translation>al leer los hechos: {problem}</translation>
    </message>
    <message>
        <source>reading step {step} of the trace: {problem}</source>
        <translation>al leer el paso {step} de la traza: {problem}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be the only thing that happens, with a rule&apos;s id</source>
        <translation>«{key}» debe ser lo único que ocurre, con el identificador de una regla</translation>
    </message>
    <message>
        <source>&apos;resumed&apos; must be the only thing that happens, and true</source>
        <translation>«resumed» debe ser lo único que ocurre, y true</translation>
    </message>
    <message>
        <source>&apos;failed&apos; and &apos;action&apos; come together</source>
        <translation>«failed» y «action» van juntos</translation>
    </message>
    <message>
        <source>&apos;action&apos; is not the name of one</source>
        <translation>«action» no es el nombre de una acción</translation>
    </message>
    <message>
        <source>it is no object with a number &apos;at&apos;</source>
        <translation>no es un objeto con un número «at»</translation>
    </message>
    <message>
        <source>&apos;at&apos; goes back, or is more than a year</source>
        <translation>«at» retrocede, o es más de un año</translation>
    </message>
    <message>
        <source>the trace is larger than {count} MiB</source>
        <translation>la traza ocupa más de {count} MiB</translation>
    </message>
    <message>
        <source>this is no trace: a JSON object with &quot;schema&quot;: 1 is wanted</source>
        <translation>esto no es una traza: se espera un objeto JSON con &quot;schema&quot;: 1</translation>
    </message>
    <message>
        <source>a trace has a list of 1 to {count} &apos;steps&apos;</source>
        <translation>una traza tiene una lista de 1 a {count} «steps»</translation>
    </message>
    <message>
        <source>the trace has more than {count} facts</source>
        <translation>la traza tiene más de {count} hechos</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has something that is no object</source>
        <translation>«{what}» tiene algo que no es un objeto</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has no fact &apos;{fact}&apos;</source>
        <translation>«{what}» no tiene ningún hecho «{fact}»</translation>
    </message>
    <message>
        <source>&apos;{fact}&apos; in &apos;{what}&apos; is not as it should be ({type})</source>
        <translation>«{fact}» en «{what}» no es como debería ({type})</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no list of at most {count}</source>
        <translation>«{what}» no es una lista de como mucho {count}</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; is no object</source>
        <translation>«capabilities» no es un objeto</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; has no action &apos;{action}&apos;</source>
        <translation>«capabilities» no tiene ninguna acción «{action}»</translation>
    </message>
    <message>
        <source>&apos;{action}&apos; in &apos;capabilities&apos; is no object</source>
        <translation>«{action}» en «capabilities» no es un objeto</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; of &apos;{action}&apos; in &apos;capabilities&apos; is not as it should be</source>
        <translation>«{key}» de «{action}» en «capabilities» no es como debería</translation>
    </message>
    <message>
        <source>there are no facts &apos;{name}&apos;</source>
        <translation>no hay hechos «{name}»</translation>
    </message>
    <message>
        <source>the facts are no object</source>
        <translation>los hechos no son un objeto</translation>
    </message>
    <message>
        <source>the facts are larger than {count} MiB</source>
        <translation>los hechos ocupan más de {count} MiB</translation>
    </message>
    <message>
        <source>these are no facts: a JSON object with a &apos;schema&apos; is wanted</source>
        <translation>estos no son hechos: se espera un objeto JSON con un «schema»</translation>
    </message>
    <message>
        <source>the facts were written by a newer Torpor</source>
        <translation>los hechos los escribió un Torpor más nuevo</translation>
    </message>
    <message>
        <source>{what} (rule {rule})</source>
        <translation>{what} (regla {rule})</translation>
    </message>
    <message>
        <source>{what}: the rule {rule} only warns</source>
        <translation>{what}: la regla {rule} solo avisa</translation>
    </message>
    <message>
        <source>its check says that it can work, and no rule blocks it</source>
        <translation>su comprobación dice que puede funcionar, y ninguna regla lo impide</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>whether it can work is not known, but nothing else can</source>
        <translation>no se sabe si puede funcionar, pero ninguna otra cosa puede</translation>
    </message>
    <message>
        <source>nothing else can work, and the battery would cut the power anyway</source>
        <translation>ninguna otra cosa puede funcionar, y la batería cortaría la corriente de todos modos</translation>
    </message>
    <message>
        <source>no trigger fires</source>
        <translation>ningún disparador se dispara</translation>
    </message>
    <message>
        <source>it is wished</source>
        <translation>se desea</translation>
    </message>
    <message>
        <source>a charger is plugged in</source>
        <translation>hay un cargador conectado</translation>
    </message>
    <message>
        <source>it is not known that the batteries are being emptied</source>
        <translation>no se sabe que las baterías se estén vaciando</translation>
    </message>
    <message>
        <source>these are its quiet hours</source>
        <translation>estas son sus horas de silencio</translation>
    </message>
    <message>
        <source>it is no longer so</source>
        <translation>ya no es así</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>la regla ya no está</translation>
    </message>
    <message>
        <source>the rule {rule} acts</source>
        <translation>la regla {rule} actúa</translation>
    </message>
    <message>
        <source>it was cancelled by hand</source>
        <translation>se canceló a mano</translation>
    </message>
    <message>
        <source>logind does not allow it</source>
        <translation>logind no lo permite</translation>
    </message>
    <message>
        <source>logind says that this machine cannot do it</source>
        <translation>logind dice que este equipo no puede hacerlo</translation>
    </message>
    <message>
        <source>logind wants a password for it</source>
        <translation>logind pide una contraseña para ello</translation>
    </message>
    <message>
        <source>a program inhibits it</source>
        <translation>un programa lo impide</translation>
    </message>
    <message>
        <source>logind answers &apos;{answer}&apos;</source>
        <translation>logind responde «{answer}»</translation>
    </message>
    <message>
        <source>{field}: &apos;{after}&apos;, was &apos;{before}&apos;</source>
        <translation>{field}: «{after}», era «{before}»</translation>
    </message>
    <message>
        <source>and 1 device of it</source>
        <translation>y 1 dispositivo suyo</translation>
    </message>
    <message>
        <source>and {count} devices of it</source>
        <translation>y {count} dispositivos suyos</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>montado</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>no montado</translation>
    </message>
    <message>
        <source>the power went just when the session was saved, or just when it was to be loaded</source>
        <translation>se fue la corriente justo cuando la sesión acababa de guardarse, o justo cuando se iba a cargar</translation>
    </message>
</context>
<context>
    <name>torpor::PlanDialog</name>
    <message>
        <source>Hibernate at a time</source>
        <translation>Hibernar a una hora</translation>
    </message>
    <message>
        <source>&amp;Hibernate then</source>
        <translation>&amp;Hibernar entonces</translation>
    </message>
    <message>
        <source>Hibernate &amp;at:</source>
        <translation>Hibernar &amp;a las:</translation>
    </message>
    <message>
        <source>That is today, in %1. A minute before you are warned, and can call it off.</source>
        <translation>Es hoy, dentro de %1. Un minuto antes se le avisa y puede cancelarlo.</translation>
    </message>
    <message>
        <source>That is tomorrow, in %1. A minute before you are warned, and can call it off.</source>
        <translation>Es mañana, dentro de %1. Un minuto antes se le avisa y puede cancelarlo.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock gives no alarm: it cannot be done.</source>
        <translation>El reloj de esta máquina no da alarmas: no se puede hacer.</translation>
    </message>
</context>
<context>
    <name>torpor::PreflightPage</name>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>&amp;Releer la imagen antes de cortar la corriente</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>Hace todo lo que hace una hibernación, salvo cortar la corriente</translation>
    </message>
    <message>
        <source>An attempt is under way</source>
        <translation>Hay un intento en marcha</translation>
    </message>
    <message>
        <source>&amp;Hibernate anyway</source>
        <translation>&amp;Hibernar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Hibernate</source>
        <translation>&amp;Hibernar</translation>
    </message>
    <message>
        <source>Hide what is in order</source>
        <translation>Ocultar lo que está en orden</translation>
    </message>
    <message>
        <source>Show what is in order (%1)</source>
        <translation>Mostrar lo que está en orden (%1)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>&quot;Cannot hibernate: it is mounted&quot; and a sentence of advice, which may be empty</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Canc&amp;elar</translation>
    </message>
</context>
<context>
    <name>torpor::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>This is what helps to find out what went wrong. Names, serial numbers and addresses were taken out; look through it nevertheless before you give it to somebody. Nothing is sent by Torpor.</source>
        <translation>Esto ayuda a averiguar qué falló. Se han quitado nombres, números de serie y direcciones; revíselo no obstante antes de dárselo a alguien. Torpor no envía nada.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The report is being put together</source>
        <translation>Se está reuniendo el informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>No se pudo escribir el informe en %1: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::RulesModel</name>
    <message>
        <source>Blocks</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Passes over others</source>
        <translation>Pasa por alto otras</translation>
    </message>
    <message>
        <source>Unmounts it before</source>
        <translation>Lo desmonta antes</translation>
    </message>
    <message>
        <source>Unloads its driver before</source>
        <translation>Descarga antes su controlador</translation>
    </message>
    <message>
        <source>Detaches it before</source>
        <translation>Lo desvincula antes</translation>
    </message>
    <message>
        <source>Gives its driver to the save kernel</source>
        <translation>Da su controlador al núcleo de guardado</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the id of a rule, %2 the name of the file that has it</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Only tells</source>
        <translation>Solo informa</translation>
    </message>
</context>
<context>
    <name>torpor::Service</name>
    <message>
        <source>this needs an administrator&apos;s authentication, and --no-ask is given</source>
        <translation>esto necesita la autenticación de un administrador, y se indica --no-ask</translation>
    </message>
    <message>
        <source>the service&apos;s answer is no JSON document</source>
        <translation>la respuesta del servicio no es un documento JSON</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>¿Puede hacerlo esta máquina?</translation>
    </message>
    <message>
        <source>Torpor writes the memory to a partition of its own and cuts the power. At the next start it reads it back, and everything is as it was.</source>
        <translation>Torpor escribe la memoria en una partición propia y corta la corriente. En el próximo arranque la vuelve a leer, y todo está como estaba.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Comprobando esta máquina…</translation>
    </message>
    <message>
        <source>Not as it is. This has to be mended first:</source>
        <translation>Tal como está, no. Primero hay que arreglar esto:</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>No se conoce nada que lo impida. Conviene saber esto:</translation>
    </message>
    <message>
        <source>Yes. Nothing is in the way.</source>
        <translation>Sí. Nada lo impide.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpKernelPage</name>
    <message>
        <source>Which kernel saves and resumes?</source>
        <translation>¿Qué núcleo guarda y reanuda?</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>Un segundo núcleo escribe y lee la memoria. El que está en uso es una buena elección.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>No se cambió nada: %1 %2</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpModel</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>A partition: its name, size and disk</extracomment>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 on %4</source>
        <extracomment>A partition: its name, label, size and disk</extracomment>
        <translation>%1 «%2», %3 en %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>Todo lo que hay en %1 se borrará para siempre. %2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>%1 se convierte en la partición de hibernación. Está vacía; no se pierden datos.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>¿Dónde se escribe la memoria?</translation>
    </message>
    <message>
        <source>It needs a partition that is used for nothing else. Those that cannot be taken are shown with the reason.</source>
        <translation>Hace falta una partición que no se use para nada más. Las que no sirven se muestran con el motivo.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>The partitions could not be listed: %1 %2</source>
        <translation>No se pudieron listar las particiones: %1 %2</translation>
    </message>
    <message>
        <source>Looking for partitions…</source>
        <translation>Buscando particiones…</translation>
    </message>
    <message>
        <source>No partition can be taken. Make one of at least %1 with a partition editor, and come back.</source>
        <translation>Ninguna partición sirve. Cree una de al menos %1 con un editor de particiones y vuelva.</translation>
    </message>
    <message>
        <source>At least %1 are needed for the memory of this machine.</source>
        <translation>Para la memoria de esta máquina se necesitan al menos %1.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPreparePage</name>
    <message>
        <source>Prepare the partition</source>
        <translation>Preparar la partición</translation>
    </message>
    <message>
        <source>This is the first step that changes something on the disk.</source>
        <translation>Este es el primer paso que cambia algo en el disco.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>The partition was not prepared: %1 %2</source>
        <translation>La partición no se preparó: %1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>Escriba %1 para confirmar que sus datos se pueden borrar:</translation>
    </message>
    <message>
        <source>Nothing else is written to. The boot menu gets an entry when this computer hibernates, and loses it when the session is back. The settings can undo all of it.</source>
        <translation>No se escribe en nada más. El menú de arranque recibe una entrada cuando este equipo hiberna y la pierde cuando la sesión ha vuelto. En los ajustes se puede deshacer todo.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpRehearsePage</name>
    <message>
        <source>&amp;Rehearse now</source>
        <translation>&amp;Ensayar ahora</translation>
    </message>
    <message>
        <source>The partition is prepared</source>
        <translation>La partición está preparada</translation>
    </message>
    <message>
        <source>A rehearsal does all that a hibernation does but cut the power. The screen is black for a few seconds, and the session comes back by itself.</source>
        <translation>Un ensayo hace todo lo que hace una hibernación, salvo cortar la corriente. La pantalla queda en negro unos segundos, y la sesión vuelve por sí sola.</translation>
    </message>
    <message>
        <source>The rehearsal is under way</source>
        <translation>El ensayo está en marcha</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el the rehearsal</source>
        <translation>&amp;Cancelar el ensayo</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpWizard</name>
    <message>
        <source>Set up hibernation</source>
        <translation>Configurar la hibernación</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>&amp;Releer la imagen antes de cortar la corriente</translation>
    </message>
    <message>
        <source>&amp;Tell after each hibernation how it went</source>
        <translation>&amp;Informar tras cada hibernación de cómo fue</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>In&amp;iciar con la sesión</translation>
    </message>
    <message>
        <source>The system&apos;s own &amp;Hibernate goes through Torpor, too</source>
        <translation>La &amp;hibernación del propio sistema también pasa por Torpor</translation>
    </message>
    <message>
        <source>Re&amp;move Torpor&apos;s changes to this machine…</source>
        <translation>&amp;Quitar los cambios de Torpor en esta máquina…</translation>
    </message>
    <message>
        <source>Settings of Torpor</source>
        <translation>Preferencias de Torpor</translation>
    </message>
    <message>
        <source>Chosen by the speed of the disk</source>
        <translation>Según la velocidad del disco</translation>
    </message>
    <message>
        <source>LZ4: fast</source>
        <translation>LZ4: rápido</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard: pequeño</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Chosen by what this GRUB can do</source>
        <translation>Según lo que sepa hacer este GRUB</translation>
    </message>
    <message>
        <source>The menu looks for an image by itself</source>
        <translation>El menú busca una imagen por sí mismo</translation>
    </message>
    <message>
        <source>The next start is set before the power is cut</source>
        <translation>El próximo arranque se fija antes de cortar la corriente</translation>
    </message>
    <message>
        <source>Takes longer, and finds a disk that does not keep what it was given</source>
        <translation>Tarda más, y descubre un disco que no conserva lo que se le dio</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As much as it needs</source>
        <translation>La que necesite</translation>
    </message>
    <message>
        <source>Also where no swap space is large enough for the kernel&apos;s hibernation</source>
        <translation>También donde ningún espacio de intercambio basta para la hibernación del núcleo</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>No se cambió nada: %1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>&amp;Núcleo que guarda y reanuda:</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>C&amp;ompresión:</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>Conservar el h&amp;istorial durante:</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Este usuario</translation>
    </message>
    <message>
        <source>What is looked at before each hibernation, and what comes of it.</source>
        <translation>Lo que se comprueba antes de cada hibernación, y lo que resulta.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>How the image is &amp;found at the start:</source>
        <translation>Cómo se encuentra la &amp;imagen al arrancar:</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>&amp;Memoria del núcleo de guardado:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>A&amp;utomatic hibernation</source>
        <translation>Hibernación a&amp;utomática</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>No rules are installed.</source>
        <translation>No hay reglas instaladas.</translation>
    </message>
    <message>
        <source>This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.</source>
        <translation>Este servicio no cambia reglas; lo hace un administrador, en /etc/torpor/rules.d.</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>No se pudieron leer las preferencias de la máquina: %1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>No se pudo cambiar si Torpor se inicia con la sesión.</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>No se pudo cambiar cuándo hiberna Torpor por sí mismo: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>Remove Torpor&apos;s changes</source>
        <translation>Quitar los cambios de Torpor</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed. The boot menu becomes what it was.</source>
        <translation>Se abandona la partición de hibernación, y con ella una sesión que espere a ser reanudada. El menú de arranque vuelve a ser el que era.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Hibernating partition:</source>
        <translation>Partición de hibernación:</translation>
    </message>
    <message>
        <source>None is prepared.</source>
        <translation>No hay ninguna preparada.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>La memoria del núcleo de guardado debe estar entre %1 y %2 MiB.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>El historial se puede conservar de 1 a %1 días.</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>%1 de %n intento comenzado salió bien (%2 %).</numerusform>
            <numerusform>%1 de %n intentos comenzados salieron bien (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>Uno se interrumpió.</numerusform>
            <numerusform>%n se interrumpieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>Uno se rechazó.</numerusform>
            <numerusform>%n se rechazaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes %1 and coming back %2 on average.</source>
        <translation>En promedio, guardar lleva %1 y volver %2.</translation>
    </message>
</context>
<context>
    <name>torpor::SuspendWatch</name>
    <message>
        <source>Sets an alarm to hibernate later</source>
        <translation>Pone una alarma para hibernar más tarde</translation>
    </message>
</context>
<context>
    <name>torpor::SystemActions</name>
    <message>
        <source>the hibernation ended without telling how</source>
        <translation>la hibernación terminó sin decir cómo</translation>
    </message>
    <message>
        <source>the computer did not fall asleep</source>
        <translation>el equipo no se durmió</translation>
    </message>
    <message>
        <source>the service does not tell which attempt it has begun</source>
        <translation>el servicio no dice qué intento ha comenzado</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>no funcionó</translation>
    </message>
</context>
<context>
    <name>torpor::TextLabel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>&amp;Pausar la hibernación automática</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <extracomment>%1 is an outcome: &quot;Resumed&quot;; %2 a date and time</extracomment>
        <translation>La última vez: %1, %2</translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message>
        <source>Not ended</source>
        <comment>outcome of an attempt</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>outcome of an attempt</comment>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>outcome of a rehearsal</comment>
        <translation>Salió bien</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>outcome of an attempt</comment>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an attempt</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of an attempt</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Powered off</source>
        <comment>outcome of an attempt</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Kernel&apos;s hibernation</source>
        <comment>done in place of Torpor&apos;s own</comment>
        <translation>Hibernación del núcleo</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>done in place of a hibernation</comment>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Power-off</source>
        <comment>done in place of a hibernation</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Torpor could not hibernate, and the computer was powered off.</source>
        <translation>Torpor no pudo hibernar y el equipo se apagó.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session came back.</source>
        <extracomment>%1 is what was done, such as &quot;Suspend&quot;.</extracomment>
        <translation>Hecho en lugar de una hibernación: %1. La sesión volvió.</translation>
    </message>
    <message>
        <source>Wanted in place of a hibernation: %1. The session went on.</source>
        <translation>Se quiso en lugar de una hibernación: %1. La sesión continuó.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session was lost.</source>
        <translation>Hecho en lugar de una hibernación: %1. La sesión se perdió.</translation>
    </message>
    <message>
        <source>the user</source>
        <comment>who wanted it</comment>
        <translation>el usuario</translation>
    </message>
    <message>
        <source>the command line</source>
        <comment>who wanted it</comment>
        <translation>la línea de órdenes</translation>
    </message>
    <message>
        <source>a low battery</source>
        <comment>who wanted it</comment>
        <translation>una batería baja</translation>
    </message>
    <message>
        <source>nobody being there</source>
        <comment>who wanted it</comment>
        <translation>la ausencia del usuario</translation>
    </message>
    <message>
        <source>the closed lid</source>
        <comment>who wanted it</comment>
        <translation>la tapa cerrada</translation>
    </message>
    <message>
        <source>the power button</source>
        <comment>who wanted it</comment>
        <translation>el botón de encendido</translation>
    </message>
    <message>
        <source>the schedule</source>
        <comment>who wanted it</comment>
        <translation>el horario</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Building what saves</source>
        <translation>Preparar el guardado</translation>
    </message>
    <message>
        <source>Telling programs</source>
        <translation>Avisar a los programas</translation>
    </message>
    <message>
        <source>Writing open files</source>
        <translation>Escribir los archivos abiertos</translation>
    </message>
    <message>
        <source>Loading the save kernel</source>
        <translation>Cargar el núcleo de guardado</translation>
    </message>
    <message>
        <source>Starting the save kernel</source>
        <translation>Arrancar el núcleo de guardado</translation>
    </message>
    <message>
        <source>Finding the memory in use</source>
        <translation>Buscar la memoria en uso</translation>
    </message>
    <message>
        <source>Opening the partition</source>
        <translation>Abrir la partición</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Escribir la imagen</translation>
    </message>
    <message>
        <source>Reading the image back</source>
        <translation>Releer la imagen</translation>
    </message>
    <message>
        <source>Starting to resume</source>
        <translation>Iniciar la reanudación</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>Comprobar la imagen</translation>
    </message>
    <message>
        <source>Marking the image as used</source>
        <translation>Marcar la imagen como usada</translation>
    </message>
    <message>
        <source>Loading the image</source>
        <translation>Cargar la imagen</translation>
    </message>
    <message>
        <source>Waking programs</source>
        <translation>Despertar los programas</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a device</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a device</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>No se conoce el motivo.</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Hibernación</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>It has begun; how it ended is not known yet.</source>
        <translation>Ha comenzado; aún no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>La sesión se hibernó y volvió.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>El ensayo salió bien: esta máquina puede hibernar.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on. %1</source>
        <translation>El ensayo se interrumpió, y la sesión continuó. %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on. %1</source>
        <translation>La hibernación se interrumpió, y la sesión continuó. %1</translation>
    </message>
    <message>
        <source>The rehearsal was not begun. %1</source>
        <translation>El ensayo no comenzó. %1</translation>
    </message>
    <message>
        <source>The hibernation was not begun. %1</source>
        <translation>La hibernación no comenzó. %1</translation>
    </message>
    <message>
        <source>The rehearsal failed. %1</source>
        <translation>El ensayo falló. %1</translation>
    </message>
    <message>
        <source>The hibernation failed. %1</source>
        <translation>La hibernación falló. %1</translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <translation>Estuvo ausente %1.</translation>
    </message>
    <message>
        <source>Saving took %1, coming back %2.</source>
        <extracomment>Both are durations, such as &quot;7.2 s&quot;.</extracomment>
        <translation>Guardar llevó %1; volver, %2.</translation>
    </message>
    <message>
        <source>Saving took %1.</source>
        <translation>Guardar llevó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>Un dispositivo no volvió: %1.</numerusform>
            <numerusform>%n dispositivos no volvieron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>Sin bus del sistema ningún programa puede acceder al servicio. ¿Es esto un contenedor, o no se ejecuta D-Bus?</translation>
    </message>
    <message>
        <source>Install the package torpor-helper of your distribution. This window can stay open meanwhile.</source>
        <translation>Instale el paquete torpor-helper de su distribución. Esta ventana puede quedar abierta mientras tanto.</translation>
    </message>
    <message>
        <source>Update the application and its helper to the same version.</source>
        <translation>Actualice la aplicación y su servicio a la misma versión.</translation>
    </message>
    <message>
        <source>What was asked for may have been done all the same. Look again to see how things are.</source>
        <translation>Puede que lo pedido se haya hecho igualmente. Compruebe de nuevo para ver cómo está.</translation>
    </message>
    <message>
        <source>Another program is asking it for something. Try again in a moment.</source>
        <translation>Otro programa le está pidiendo algo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nobody could be asked for a password: no polkit agent runs in this session.</source>
        <translation>No se pudo pedir la contraseña a nadie: en esta sesión no se ejecuta ningún agente de polkit.</translation>
    </message>
    <message>
        <source>The administrator of this machine decides who may do that.</source>
        <translation>El administrador de esta máquina decide quién puede hacerlo.</translation>
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
        <translation>El ensayo se canceló, y la sesión continuó.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>La hibernación se canceló, y la sesión continuó.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a device</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Without a driver</source>
        <comment>a device</comment>
        <translation>Sin controlador</translation>
    </message>
    <message>
        <source>Found anew</source>
        <comment>a device</comment>
        <translation>Encontrado de nuevo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a device</comment>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Finding the partition</source>
        <translation>Buscar la partición</translation>
    </message>
</context>
</TS>
