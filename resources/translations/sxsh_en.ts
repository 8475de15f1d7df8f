<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 – %n more needed to be on its trajectory</source>
        <translation>
            <numerusform>%1 – %n more needed to be on its trajectory</numerusform>
            <numerusform>%1 – %n more needed to be on its trajectory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n not known</source>
        <translation>
            <numerusform>%1 – %n not known</numerusform>
            <numerusform>%1 – %n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nothing valid is known</source>
        <translation>
            <numerusform>Of %n nothing valid is known</numerusform>
            <numerusform>Of %n nothing valid is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue activities</source>
        <translation>
            <numerusform>%n overdue activity</numerusform>
            <numerusform>%n overdue activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</source>
        <translation>
            <numerusform>%1: %n facility with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</numerusform>
            <numerusform>%1: %n facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>Was due on %1, %n days late.</source>
        <translation>
            <numerusform>Was due on %1, %n day late.</numerusform>
            <numerusform>Was due on %1, %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %n days left.</source>
        <translation>
            <numerusform>Due on %1, %n day left.</numerusform>
            <numerusform>Due on %1, %n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>The first %n fields</source>
        <translation>
            <numerusform>The first field</numerusform>
            <numerusform>The first %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n facilities with full data</source>
        <translation>
            <numerusform>%n facility with full data</numerusform>
            <numerusform>%n facilities with full data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message numerus="yes">
        <source>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%n other facilities, modified z %6).</source>
        <translation>
            <numerusform>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%n other facility, modified z %6).</numerusform>
            <numerusform>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%n other facilities, modified z %6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 %4, but the median is %5 %4 (%n months, modified z %6).</source>
        <translation>
            <numerusform>%1 in %2: %3 %4, but the median is %5 %4 (%n month, modified z %6).</numerusform>
            <numerusform>%1 in %2: %3 %4, but the median is %5 %4 (%n months, modified z %6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n facilities</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
