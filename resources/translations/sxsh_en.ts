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
    <name>Attachment</name>
    <message numerus="yes">
        <source>Removed %n files</source>
        <translation>
            <numerusform>Removed %n file</numerusform>
            <numerusform>Removed %n files</numerusform>
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
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n records change.</source>
        <translation>
            <numerusform>%n record changes.</numerusform>
            <numerusform>%n records change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n has this value already.</numerusform>
            <numerusform>%n have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused and stay as they are:</source>
        <translation>
            <numerusform>%n is refused and stays as it is:</numerusform>
            <numerusform>%n are refused and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records: %2</source>
        <translation>
            <numerusform>%1 of %n record: %2</numerusform>
            <numerusform>%1 of %n records: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be the same for %n records?</source>
        <translation>
            <numerusform>What is to be the same for %n record?</numerusform>
            <numerusform>What is to be the same for %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be put on record for %n facilities?</source>
        <translation>
            <numerusform>What is to be put on record for %n facility?</numerusform>
            <numerusform>What is to be put on record for %n facilities?</numerusform>
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
    <name>Events</name>
    <message numerus="yes">
        <source>%n facilities</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities reached</source>
        <translation>
            <numerusform>%n facility reached</numerusform>
            <numerusform>%n facilities reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures did not fit: there are no cells for them.</source>
        <translation>
            <numerusform>%n figure did not fit: there is no cell for it.</numerusform>
            <numerusform>%n figures did not fit: there are no cells for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n months that are known; the year is not.</source>
        <translation>
            <numerusform>The %n month that is known; the year is not.</numerusform>
            <numerusform>The sum of %n months that are known; the year is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures typed</source>
        <translation>
            <numerusform>%1: %n figure typed</numerusform>
            <numerusform>%1: %n figures typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures pasted</source>
        <translation>
            <numerusform>%1: %n figure pasted</numerusform>
            <numerusform>%1: %n figures pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures filled in</source>
        <translation>
            <numerusform>%1: %n figure filled in</numerusform>
            <numerusform>%1: %n figures filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures cleared</source>
        <translation>
            <numerusform>%1: %n figure cleared</numerusform>
            <numerusform>%1: %n figures cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not taken and wait in their cells.</source>
        <translation>
            <numerusform>%n text was not taken and waits in its cell.</numerusform>
            <numerusform>%n texts were not taken and wait in their cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, more than %n rows)</source>
        <translation>
            <numerusform>“%1” (%2, more than %n row)</numerusform>
            <numerusform>“%1” (%2, more than %n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %n rows)</source>
        <translation>
            <numerusform>“%1” (%2, %n row)</numerusform>
            <numerusform>“%1” (%2, %n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>more than %n rows</source>
        <translation>
            <numerusform>more than %n row</numerusform>
            <numerusform>more than %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns to look at</source>
        <translation>
            <numerusform>%n column to look at</numerusform>
            <numerusform>%n columns to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused: mend them in the file, or take the good rows.</source>
        <translation>
            <numerusform>%n row is refused: mend it in the file, or take the good rows.</numerusform>
            <numerusform>%n rows are refused: mend them in the file, or take the good rows.</numerusform>
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
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
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
    <name>Money</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
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
    <message numerus="yes">
        <source>, %n short</source>
        <translation>
            <numerusform>, %n short</numerusform>
            <numerusform>, %n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message numerus="yes">
        <source>All of %n lines can be read.</source>
        <translation>
            <numerusform>The %n line can be read.</numerusform>
            <numerusform>All of %n lines can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines can be read; the others stay out until they are mended:</source>
        <translation>
            <numerusform>%n of %1 lines can be read; the others stay out until they are mended:</numerusform>
            <numerusform>%n of %1 lines can be read; the others stay out until they are mended:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participants</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
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
    <message numerus="yes">
        <source>%n of them under clauses suggested by this program</source>
        <translation>
            <numerusform>%n of them under clauses suggested by this program</numerusform>
            <numerusform>%n of them under clauses suggested by this program</numerusform>
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
    <name>Register</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilities in the register</source>
        <translation>
            <numerusform>%n facility in the register</numerusform>
            <numerusform>%n facilities in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applying</source>
        <translation>
            <numerusform>%n applying</numerusform>
            <numerusform>%n applying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the register</source>
        <translation>
            <numerusform>%n not in the register</numerusform>
            <numerusform>%n not in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filtered from %n</source>
        <translation>
            <numerusform>filtered from %n</numerusform>
            <numerusform>filtered from %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n facilities…</source>
        <translation>
            <numerusform>Edit %n facility…</numerusform>
            <numerusform>Edit %n facilities…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a fact to %n facilities…</source>
        <translation>
            <numerusform>Add a fact to %n facility…</numerusform>
            <numerusform>Add a fact to %n facilities…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n facilities</source>
        <translation>
            <numerusform>Remove %n facility</numerusform>
            <numerusform>Remove %n facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n facilities</source>
        <translation>
            <numerusform>Removed %n facility</numerusform>
            <numerusform>Removed %n facilities</numerusform>
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
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
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
