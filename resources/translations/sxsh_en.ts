<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message numerus="yes">
        <source>Removed %Ln files</source>
        <translation>
            <numerusform>Removed %Ln file</numerusform>
            <numerusform>Removed %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 – %Ln short of its trajectory</source>
        <translation>
            <numerusform>%1 – %Ln short of its trajectory</numerusform>
            <numerusform>%1 – %Ln short of its trajectory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln not known</source>
        <translation>
            <numerusform>%1 – %Ln not known</numerusform>
            <numerusform>%1 – %Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue activities</source>
        <translation>
            <numerusform>%Ln overdue activity</numerusform>
            <numerusform>%Ln overdue activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing valid is on record of %Ln</source>
        <translation>
            <numerusform>Nothing valid is on record for %Ln of them</numerusform>
            <numerusform>Nothing valid is on record for %Ln of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%Ln records change.</source>
        <translation>
            <numerusform>%Ln record changes.</numerusform>
            <numerusform>%Ln records change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this value already.</source>
        <translation>
            <numerusform>%Ln has this value already.</numerusform>
            <numerusform>%Ln have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are refused and stay as they are:</source>
        <translation>
            <numerusform>%Ln is refused and stays as it is:</numerusform>
            <numerusform>%Ln are refused and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records: %2</source>
        <translation>
            <numerusform>%1 of %Ln record: %2</numerusform>
            <numerusform>%1 of %Ln records: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be the same for %Ln records?</source>
        <translation>
            <numerusform>What is to be the same for %Ln record?</numerusform>
            <numerusform>What is to be the same for %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be put on record for %Ln facilities?</source>
        <translation>
            <numerusform>What is to be put on record for %Ln facility?</numerusform>
            <numerusform>What is to be put on record for %Ln facilities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln records</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln facts</source>
        <translation>
            <numerusform>Add %Ln fact</numerusform>
            <numerusform>Add %Ln facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message numerus="yes">
        <source>Confirmed %Ln values</source>
        <translation>
            <numerusform>Confirmed %Ln value</numerusform>
            <numerusform>Confirmed %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln %1</source>
        <extracomment>%1 is the plural of a kind of record, such as &quot;facilities&quot;.</extracomment>
        <translation>
            <numerusform>Remove %Ln %1</numerusform>
            <numerusform>Remove %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies of %Ln facilities in %1, “%2”: %3</source>
        <translation>
            <numerusform>Reply of %Ln facility in %1, “%2”: %3</numerusform>
            <numerusform>Replies of %Ln facilities in %1, “%2”: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln facilities of a split unit in “%1”</source>
        <translation>
            <numerusform>Place %Ln facility of a split unit in “%1”</numerusform>
            <numerusform>Place %Ln facilities of a split unit in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>Known of all %Ln facilities</source>
        <translation>
            <numerusform>Known of the %Ln facility</numerusform>
            <numerusform>Known of all %Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known of all %Ln activities</source>
        <translation>
            <numerusform>Known of the %Ln activity</numerusform>
            <numerusform>Known of all %Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %Ln facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</source>
        <translation>
            <numerusform>%1: %Ln facility with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</numerusform>
            <numerusform>%1: %Ln facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) would be outside the range of the base period, where the line is not known to hold.</source>
        <translation>
            <numerusform>%Ln month would be outside the range of the base period, where the line is not known to hold.</numerusform>
            <numerusform>%Ln months would be outside the range of the base period, where the line is not known to hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln facility</numerusform>
            <numerusform>%Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed records</source>
        <translation>
            <numerusform>%Ln changed record</numerusform>
            <numerusform>%Ln changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as drafts</source>
        <translation>
            <numerusform>%Ln value kept as a draft</numerusform>
            <numerusform>%Ln values kept as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are to be decided first: --conflicts mine keeps what is here, theirs takes what came in, a JSON file decides one by one. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln conflict is to be decided first: --conflicts mine keeps what is here, theirs takes what came in, a JSON file decides one by one. Nothing was changed.</numerusform>
            <numerusform>%Ln conflicts are to be decided first: --conflicts mine keeps what is here, theirs takes what came in, a JSON file decides one by one. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of “%1” were asked before and wait for an answer: they are repeated.</source>
        <translation>
            <numerusform>%Ln of “%1” was asked before and waits for an answer: it is repeated.</numerusform>
            <numerusform>%Ln of “%1” were asked before and wait for an answer: they are repeated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%1: data of %Ln facilities</source>
        <translation>
            <numerusform>%1: data of %Ln facility</numerusform>
            <numerusform>%1: data of %Ln facilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consumption</name>
    <message numerus="yes">
        <source>%Ln measures done</source>
        <translation>
            <numerusform>%Ln measure done</numerusform>
            <numerusform>%Ln measures done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%Ln pairs to decide</source>
        <translation>
            <numerusform>%Ln pair to decide</numerusform>
            <numerusform>%Ln pairs to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries linked to another one</source>
        <translation>
            <numerusform>%Ln entry linked to another one</numerusform>
            <numerusform>%Ln entries linked to another one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>Was due on %1, %Ln days late.</source>
        <translation>
            <numerusform>Was due on %1, %Ln day late.</numerusform>
            <numerusform>Was due on %1, %Ln days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %Ln days left.</source>
        <translation>
            <numerusform>Due on %1, %Ln day left.</numerusform>
            <numerusform>Due on %1, %Ln days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln facility</numerusform>
            <numerusform>%Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities reached</source>
        <translation>
            <numerusform>%Ln facility reached</numerusform>
            <numerusform>%Ln facilities reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln things to note</source>
        <translation>
            <numerusform>%Ln thing to note</numerusform>
            <numerusform>%Ln things to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Show all %Ln…</numerusform>
            <numerusform>Show all %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures did not fit: there are no cells for them.</source>
        <translation>
            <numerusform>%Ln figure did not fit: there is no cell for it.</numerusform>
            <numerusform>%Ln figures did not fit: there are no cells for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln months that are known; the year is not.</source>
        <translation>
            <numerusform>The %Ln month that is known; the year is not.</numerusform>
            <numerusform>The sum of %Ln months that are known; the year is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures typed</source>
        <translation>
            <numerusform>%1: %Ln figure typed</numerusform>
            <numerusform>%1: %Ln figures typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures pasted</source>
        <translation>
            <numerusform>%1: %Ln figure pasted</numerusform>
            <numerusform>%1: %Ln figures pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures filled in</source>
        <translation>
            <numerusform>%1: %Ln figure filled in</numerusform>
            <numerusform>%1: %Ln figures filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures cleared</source>
        <translation>
            <numerusform>%1: %Ln figure cleared</numerusform>
            <numerusform>%1: %Ln figures cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were not taken and wait in their cells.</source>
        <translation>
            <numerusform>%Ln text was not taken and waits in its cell.</numerusform>
            <numerusform>%Ln texts were not taken and wait in their cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message numerus="yes">
        <source>%Ln changed records</source>
        <translation>
            <numerusform>%Ln changed record</numerusform>
            <numerusform>%Ln changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed in %Ln times</source>
        <translation>
            <numerusform>handed in %Ln time</numerusform>
            <numerusform>handed in %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to do or to look at; nothing of it keeps you from handing in</source>
        <translation>
            <numerusform>%Ln left to do or to look at; it does not keep you from handing in</numerusform>
            <numerusform>%Ln left to do or to look at; nothing of it keeps you from handing in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, more than %Ln rows)</source>
        <translation>
            <numerusform>“%1” (%2, more than %Ln row)</numerusform>
            <numerusform>“%1” (%2, more than %Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %Ln rows)</source>
        <translation>
            <numerusform>“%1” (%2, %Ln row)</numerusform>
            <numerusform>“%1” (%2, %Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows change records that are numbered “%1{#}” already. If this is another list, give its numbers another beginning.</source>
        <translation>
            <numerusform>%Ln row changes a record that is numbered “%1{#}” already. If this is another list, give its numbers another beginning.</numerusform>
            <numerusform>%Ln rows change records that are numbered “%1{#}” already. If this is another list, give its numbers another beginning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>more than %Ln rows</source>
        <translation>
            <numerusform>more than %Ln row</numerusform>
            <numerusform>more than %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to look at</source>
        <translation>
            <numerusform>%Ln column to look at</numerusform>
            <numerusform>%Ln columns to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused: mend them in the file, or take the good rows.</source>
        <translation>
            <numerusform>%Ln row is refused: mend it in the file, or take the good rows.</numerusform>
            <numerusform>%Ln rows are refused: mend them in the file, or take the good rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused: mend them in the file.</source>
        <translation>
            <numerusform>%Ln row is refused: mend it in the file.</numerusform>
            <numerusform>%Ln rows are refused: mend them in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>The first %Ln fields</source>
        <translation>
            <numerusform>The first field</numerusform>
            <numerusform>The first %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureCharts</name>
    <message numerus="yes">
        <source>%Ln other measures</source>
        <translation>
            <numerusform>%Ln other measure</numerusform>
            <numerusform>%Ln other measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>together with %Ln other measures that save it</source>
        <translation>
            <numerusform>together with %Ln other measure that saves it</numerusform>
            <numerusform>together with %Ln other measures that save it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures too small to be drawn</source>
        <translation>
            <numerusform>%Ln measure too small to be drawn</numerusform>
            <numerusform>%Ln measures too small to be drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln facilities with full data</source>
        <translation>
            <numerusform>%Ln facility with full data</numerusform>
            <numerusform>%Ln facilities with full data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without data</source>
        <translation>
            <numerusform>%Ln without data</numerusform>
            <numerusform>%Ln without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln short</source>
        <translation>
            <numerusform>, %Ln short</numerusform>
            <numerusform>, %Ln short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>Send %Ln questions to %1</source>
        <translation>
            <numerusform>Send %Ln question to %1</numerusform>
            <numerusform>Send %Ln questions to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new questions are taken in.</source>
        <translation>
            <numerusform>%Ln new question is taken in.</numerusform>
            <numerusform>%Ln new questions are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are asked once more.</source>
        <translation>
            <numerusform>%Ln is asked once more.</numerusform>
            <numerusform>%Ln are asked once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln questions of the department</source>
        <translation>
            <numerusform>Take in %Ln question of the department</numerusform>
            <numerusform>Take in %Ln questions of the department</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” holds more than %Ln rows, more than any unit fills in. Nothing was taken over.</source>
        <translation>
            <numerusform>Sheet “%1” holds more than %Ln row, more than any unit fills in. Nothing was taken over.</numerusform>
            <numerusform>Sheet “%1” holds more than %Ln rows, more than any unit fills in. Nothing was taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are</source>
        <translation>
            <numerusform>%Ln row is</numerusform>
            <numerusform>%Ln rows are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %Ln letters, spaces around it not counted: a short one can be guessed from the file.</source>
        <translation>
            <numerusform>The passphrase needs at least %Ln letter, spaces around it not counted: a short one can be guessed from the file.</numerusform>
            <numerusform>The passphrase needs at least %Ln letters, spaces around it not counted: a short one can be guessed from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %Ln letters: nobody could type it.</source>
        <translation>
            <numerusform>The passphrase is longer than %Ln letter: nobody could type it.</numerusform>
            <numerusform>The passphrase is longer than %Ln letters: nobody could type it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message numerus="yes">
        <source>%Ln packages could not be written: the line says why.</source>
        <translation>
            <numerusform>%Ln package could not be written: the line says why.</numerusform>
            <numerusform>%Ln packages could not be written: the lines say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages written to %1. Copy or print the list with the passphrases before you close it: they are not kept anywhere.</source>
        <translation>
            <numerusform>%Ln package written to %1. Copy or print the list with the passphrase before you close it: it is not kept anywhere.</numerusform>
            <numerusform>%Ln packages written to %1. Copy or print the list with the passphrases before you close it: they are not kept anywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns wait to be reviewed</source>
        <translation>
            <numerusform>%Ln return waits to be reviewed</numerusform>
            <numerusform>%Ln returns wait to be reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and returns</source>
        <translation>
            <numerusform>%Ln package or return</numerusform>
            <numerusform>%Ln packages and returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spreadsheets written to %1.</source>
        <translation>
            <numerusform>%Ln spreadsheet written to %1.</numerusform>
            <numerusform>%Ln spreadsheets written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message numerus="yes">
        <source>All of %Ln lines can be read.</source>
        <translation>
            <numerusform>The %Ln line can be read.</numerusform>
            <numerusform>All of %Ln lines can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lines can be read; the others stay out until they are mended:</source>
        <translation>
            <numerusform>%Ln of %1 lines can be read; the others stay out until they are mended:</numerusform>
            <numerusform>%Ln of %1 lines can be read; the others stay out until they are mended:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln participants</source>
        <translation>
            <numerusform>Add %Ln participant</numerusform>
            <numerusform>Add %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants of %1</source>
        <translation>
            <numerusform>%Ln participant of %1</numerusform>
            <numerusform>%Ln participants of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are added. These lines are left: mend them, or close.</source>
        <translation>
            <numerusform>%Ln participant is added. These lines are left: mend them, or close.</numerusform>
            <numerusform>%Ln participants are added. These lines are left: mend them, or close.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more under clauses that are suggested</source>
        <translation>
            <numerusform>%Ln more under clauses that are suggested</numerusform>
            <numerusform>%Ln more under clauses that are suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message numerus="yes">
        <source>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%Ln other facilities, modified z %6).</source>
        <translation>
            <numerusform>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%Ln other facility, modified z %6).</numerusform>
            <numerusform>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%Ln other facilities, modified z %6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 %4, but the median is %5 %4 (%Ln months, modified z %6).</source>
        <translation>
            <numerusform>%1 in %2: %3 %4, but the median is %5 %4 (%Ln month, modified z %6).</numerusform>
            <numerusform>%1 in %2: %3 %4, but the median is %5 %4 (%Ln months, modified z %6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message numerus="yes">
        <source>The slip for %1 is written, with %Ln questions: %2</source>
        <translation>
            <numerusform>The slip for %1 is written, with %Ln question: %2</numerusform>
            <numerusform>The slip for %1 is written, with %Ln questions: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an answer</source>
        <translation>
            <numerusform>%Ln waits for an answer</numerusform>
            <numerusform>%Ln wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, to be handed in</source>
        <translation>
            <numerusform>%Ln answered, to be handed in</numerusform>
            <numerusform>%Ln answered, to be handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is late by %Ln days.</source>
        <translation>
            <numerusform>The answer is late by %Ln day.</numerusform>
            <numerusform>The answer is late by %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln named</numerusform>
            <numerusform>%Ln named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 of %Ln done</numerusform>
            <numerusform>%1 of %Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applying</source>
        <translation>
            <numerusform>%Ln applying</numerusform>
            <numerusform>%Ln applying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without data</source>
        <translation>
            <numerusform>%Ln without data</numerusform>
            <numerusform>%Ln without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filtered from %Ln</source>
        <translation>
            <numerusform>filtered from %Ln</numerusform>
            <numerusform>filtered from %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln facilities…</source>
        <translation>
            <numerusform>Edit %Ln facility…</numerusform>
            <numerusform>Edit %Ln facilities…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a fact to %Ln facilities…</source>
        <translation>
            <numerusform>Add a fact to %Ln facility…</numerusform>
            <numerusform>Add a fact to %Ln facilities…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities counted</source>
        <translation>
            <numerusform>%Ln facility counted</numerusform>
            <numerusform>%Ln facilities counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to note</source>
        <translation>
            <numerusform>%Ln to note</numerusform>
            <numerusform>%Ln to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are in conflict and to be decided first: 1 keeps what is here, 2 takes what came.</source>
        <translation>
            <numerusform>%Ln line is in conflict and to be decided first: 1 keeps what is here, 2 takes what came.</numerusform>
            <numerusform>%Ln lines are in conflict and to be decided first: 1 keeps what is here, 2 takes what came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that break a rule are kept as drafts beside their records.</source>
        <translation>
            <numerusform>%Ln value that breaks a rule is kept as a draft beside its record.</numerusform>
            <numerusform>%Ln values that break a rule are kept as drafts beside their records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message numerus="yes">
        <source>%Ln month(s) would be outside the range of the base period, where the line is not known to hold.</source>
        <translation>
            <numerusform>%Ln month would be outside the range of the base period, where the line is not known to hold.</numerusform>
            <numerusform>%Ln months would be outside the range of the base period, where the line is not known to hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Savings</name>
    <message numerus="yes">
        <source>The base period has only %Ln month(s), less than a year: add months, so that every season is in it.</source>
        <translation>
            <numerusform>The base period has only %Ln month, less than a year: add months, so that every season is in it.</numerusform>
            <numerusform>The base period has only %Ln months, less than a year: add months, so that every season is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The facility states %1 a year by %Ln measure(s), not computed (grade C)</source>
        <translation>
            <numerusform>The facility states %1 a year by %Ln measure, not computed (grade C)</numerusform>
            <numerusform>The facility states %1 a year by %Ln measures, not computed (grade C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>The file is damaged on the disk in %Ln places.</source>
        <translation>
            <numerusform>The file is damaged on the disk in %Ln place.</numerusform>
            <numerusform>The file is damaged on the disk in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message numerus="yes">
        <source>The frame has only %Ln facilities: draw no more.</source>
        <translation>
            <numerusform>The frame has only %Ln facility: draw no more.</numerusform>
            <numerusform>The frame has only %Ln facilities: draw no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strata need a sample of at least %1: two of each, since a single answer says nothing of its spread.</source>
        <translation>
            <numerusform>%Ln stratum needs a sample of at least %1: two of each, since a single answer says nothing of its spread.</numerusform>
            <numerusform>%Ln strata need a sample of at least %1: two of each, since a single answer says nothing of its spread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln facilities</source>
        <translation>
            <numerusform>Draw %Ln facility</numerusform>
            <numerusform>Draw %Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %Ln facilities</source>
        <translation>
            <numerusform>List %Ln facility</numerusform>
            <numerusform>List %Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The survey %1 already has %Ln answers with a reply or a note, which a new list would lose. Add another survey for it.</source>
        <translation>
            <numerusform>The survey %1 already has %Ln answer with a reply or a note, which a new list would lose. Add another survey for it.</numerusform>
            <numerusform>The survey %1 already has %Ln answers with a reply or a note, which a new list would lose. Add another survey for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>Remove %Ln rows</source>
        <translation>
            <numerusform>Remove %Ln row</numerusform>
            <numerusform>Remove %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln day ahead</numerusform>
            <numerusform>%Ln days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln thing to do</numerusform>
            <numerusform>%Ln things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln facilities ask for a choice</source>
        <translation>
            <numerusform>%Ln facility asks for a choice</numerusform>
            <numerusform>%Ln facilities ask for a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln facility</numerusform>
            <numerusform>%Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of units and periods</source>
        <translation>
            <numerusform>%Ln line of a unit and a period</numerusform>
            <numerusform>%Ln lines of units and periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln facility</numerusform>
            <numerusform>%Ln facilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
