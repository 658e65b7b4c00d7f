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
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
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
        <source>Cancel the rehearsal</source>
        <translation>Cancelar el ensayo</translation>
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
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>Not so: %1</source>
        <translation>No se cumple: %1</translation>
    </message>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>La memoria del núcleo de guardado debe estar entre %1 y %2 MiB.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>El historial se puede conservar de 1 a %1 días.</translation>
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
</context>
</TS>
