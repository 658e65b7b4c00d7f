<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>One requirement is met</numerusform>
            <numerusform>%n requirements are met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>This computer hibernates in one second</numerusform>
            <numerusform>This computer hibernates in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>One thing is in the way.</numerusform>
            <numerusform>%n things are in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>One warning.</numerusform>
            <numerusform>%n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>One thing could not be found out; a rehearsal tells.</numerusform>
            <numerusform>%n things could not be found out; a rehearsal tells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>%1 of %n attempt that was begun went well (%2 %).</numerusform>
            <numerusform>%1 of %n attempts that were begun went well (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>One was broken off.</numerusform>
            <numerusform>%n were broken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>One was refused.</numerusform>
            <numerusform>%n were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>One device did not come back: %1.</numerusform>
            <numerusform>%n devices did not come back: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
