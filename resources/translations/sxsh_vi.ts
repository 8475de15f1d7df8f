<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ChangeSet</name>
    <message>
        <source>Remove %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By administrative unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count (number of pieces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO2 (tonnes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net calorific value (GJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (kg per litre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GH good housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC better process control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM change of input materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EM equipment modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC technology change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR on-site recovery and reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM product modification or by-product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum or club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metered monthly and normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached by ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan file (.sxsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (.csv or .xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity, for instance facility, fact, usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as entity:CODE, for instance facility:CS001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as field=value; “-” clears a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan file with demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of years, for instance 2015-2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the good rows and leave out the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a spreadsheet that import reads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head the columns with their titles instead of their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a record with all that is part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make changes again that were taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count every target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to count on; today without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by unit, sector or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counts for this indicator, who does not, who is unknown, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, its journal and its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed what when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the journal is whole and agrees with the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this line changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of report: annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the reporting period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks a province&apos;s action plan for cleaner production in industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON value instead of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is one of vi, en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: vi or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sxsh-cli --help” shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is one of unit, sector, year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no indicators yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are written as PDF: give --out a name that ends in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts to look at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole and agrees with the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no record: write entity:CODE, for instance facility:CS001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of “%1” with the code “%2” in this plan. “list” shows the codes there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a span of years: write 2015-2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template in “%1”. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “%1” with demonstration data: %2 facilities, %3–%4, seed %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts left in the data on purpose: %1 (see “check”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not field=value, for instance name=&quot;HTX chè&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. Fields: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records of “%1” in this plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, with %1 records that were part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 to add, %3 to change, %4 as they were, %5 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. %1 Mend the file, or take the good rows with --skip-bad-rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try only, nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeIndex</name>
    <message>
        <source>“%1” may be any of %2: write the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1 did not exist on %2. Write the code of that time, or “code@date” to choose the unit that began on that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no administrative unit “%1”. Check its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of “%1” with the code or name “%2”. Add it first or correct the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>The date &quot;%1&quot; is impossible: check its day and month, the day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of &quot;%1&quot; is not between 1900 and 2200: correct the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time of day: write the date alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date: write day/month/year, such as 31/12/2018.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The file “%1” has no row without keywords. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has no words “%2”. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: register of facilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of a driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-routine adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-routine adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaner-production measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaner-production measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum of a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata of surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ceilings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges with units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of derived facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of derived facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biogenic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to (exclusive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent products per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support received (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving reported per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money saved per year (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSIC version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSIC code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour (people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fraction, for instance 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance of the trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fraction: within it a target counts as on track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fraction, for instance 0.68.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, as a tally key, or &quot;manual&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of what, as a tally key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence holds for (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fraction for shares and savings (0.9, not 90).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value or numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical workers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for (months)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The print fonts inside the program cannot be read, so nothing can be printed. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “%1” was recognised in “%2”. The first row must name the columns: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” (%2) is missing: without it rows cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record is already in row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a header but no rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”: %2 (%3 added, %4 changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>No facility belongs to the denominator on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No enterprise belongs to the denominator on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denominator is zero on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 facilities are known and none counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating and in scope, as stated from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating and in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of “%1” up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2, but it held only until %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took part in %2 on %3 (rule %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1 in the survey %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on %1, source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on %1, source: %2, document: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened only on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no state on %1: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the plan&apos;s scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as %1, where it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no baseline of all energy that ends before %1: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves %1%: %2 → %3 %4, %5 of %6 TOE avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but without the day it was done: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded as done in %1: enter the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed for %1, source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2. Survey %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation counted is not in the file: choose it in the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are too large to add up: check their figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure has been typed for a day up to %1: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator is not counted by unit or sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has no denominator: choose one for the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saving:energy” is a mean, not a share: choose the kind “%1” for the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a share of “%2”: they count different things. Choose both of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample survey up to %1 asked about “%2”: record one, or count from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey %1 held only until %2: record a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample tells of facilities only: choose a numerator such as “facility:aware”, or count from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of the province says nothing of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers without a stratum, left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in the survey %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum of the survey %1 has no answers, so its share is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey %1 does not say how many facilities it stands for: enter its frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence of the plan is not between 0 and 1: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum of the survey %1 has a single answer, which says nothing of its spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean saving counts “saving:energy” or “manual”: choose one for the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annual period has its cut-off by %1, so there is no year to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility in the register applies cleaner production on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the facilities that apply has the figures of a saving in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saving:energy” is a mean: choose the kind “%1” for the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator does not say which organisation: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>There is no number: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: write it in digits, such as 1234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number in machine form: write it without grouping and with a point, such as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: leave the place empty where there is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a percent sign: write the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points, commas or spaces in &quot;%1&quot; do not stand as in a number: write it without grouping, such as 1234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits: shorten it or choose a larger unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2 or %3: write %2 or %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file cannot be saved: there is no folder %1. Create the folder, or choose another one, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file cannot be saved: %1 is a folder. Choose a file name and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file cannot be saved as %1: the file or its folder may not be changed. Choose another folder, or ask whoever looks after the computer for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file %1 could not be replaced, probably because another program has it open. Close it there and save again; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file %1 could not be written to its end, so nothing was saved. The disk is probably full: free some space, or choose another disk, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>The template file “%1” has a problem in row %2: %3 Mend the file or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template does not hold together: %1 (%2 %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same record is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s data files were not found. They were looked for in %1. Install the program again, or name their folder in the environment variable SXSH_RESOURCES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1” in “%2”. Known templates: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan from the template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan with reference data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1 “%2” was changed by someone else in the meantime. Nothing was saved: look at the new values and make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“end” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” closes nothing here: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section is “landscape” or “portrait”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the left column is between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below a table or chart stand “caption”, “empty” and “%1”, each with a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1000 such as 0.42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings have three levels, “#” to “###”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“]” is missing after the style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no style: there are left, center, right, flush, keep, bold, italic, and size, before, after, rule with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing “**” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between “{” and “}” stands no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the colon in “{%1}” stands “upper” or “capital”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not text in UTF-8. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write “key = text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice: remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has no text for “%2”: add the line “%2 = …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan in the file, so there is nothing to report on: enter a plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no reporting period, so there is nothing to report on: enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reporting period “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no report templates in “%1”. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between “columns” and “end” stand paragraphs alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 “%2”: there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs between “each: %2” and “end”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text “%1”; the texts are listed in README.md beside the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” belongs between “each: %2” and “end”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowEdit</name>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product “%1” is new for this facility and was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 is too large or has too many decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a month from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve months add up to %1, but the total says %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is %2, but must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but must be at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but must be at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a record of “%2” that does not exist or is being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters, at most %3 fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a record of “%1” with the code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still used here: %1 of %2 “%3”. Change or remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of month %1 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months are too large to be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months add up to more than the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve months do not add up to the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of %1 is far from the other years of this facility. Is the unit right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility was not open in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not measure %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor %1 is in use for the same unit and time. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product belongs to another facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline begins on the first day of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline ends on the last day of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two baselines of the same resource overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure was done before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure is done, but not since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reported saving has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support is larger than the investment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a tax code (10 digits, 10 and 3, or 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the same tax code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility closed on %1, before it opened on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division %1 is not in the industrial classification, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) did not exist on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists only since %2, but the facility has no opening date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is about a facility or an organisation, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which facility or organisation this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact ends before its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usually said about facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usually said about organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 is before the facility opened on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 is after the facility closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is larger than the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample survey needs its frame N for an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canonical record is itself linked to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent clause belongs to another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper end of the band is below its lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline needs both its value and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is not before the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target takes effect after it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is written as a fraction: 0.9 for 90%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent unit must be of a higher level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is not the day on which the first unit ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second unit does not exist on that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is due before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity was done before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is done, but its progress is below 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity has progress, but its status is “not started”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said for whom this person took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a facility or an organisation, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only workers of a facility are its technical workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the clause or the activity that the money is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is under 100 000 đồng. Was it meant in thousands or millions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is a thousand billion đồng or more. Is the unit right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ceiling needs a rate or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off is before the period begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is due before the period begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Savings</name>
    <message>
        <source>%1 factor of %2 for %3 used for %4: none of that year is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor %1 for %2 is per %3 while its use is measured in %4: enter its density or net calorific value, or a factor per %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no factor “%1” for %2 in force on %3: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings by the method “%1” are not computed: choose the method “%2” for the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month of the baseline comes after its last: correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource of the baseline does not exist any more: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of %1 has no known product and unit: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products are not measured alike, so their output has no sum: give the baseline one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output for %1 and %2: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of the baseline is zero, so there is no specific consumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of %1 is zero, so there is no specific consumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of %1 is not known for %2: enter it (0 where there was none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to add up: check their unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no use of %3 for %1 and %2: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electricity or fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use of the baseline is zero, so there is nothing to save from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of %1 is not known: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjustment of %1 is not of a resource of its baseline: choose its resource, or give it in TOE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjustment of %1 is not in a unit of %2: correct its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjustments leave no expected use for %1: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment in TOE has no resource, hence no CO2: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated amounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 “%2” has changed since in a way that undo and redo do not reach. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal speaks of records that this version of the program does not know. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file was not made, because a record breaks a rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is open for reading only: nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because what came after it would break a rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made again, because it would now break a rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: undo reaches back to the creation of the plan file, and no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo: no edit was taken back since the last one was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is really an Excel file (or another zip archive) although it is called .%2. Rename it to .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not an Excel file although it is called .%2: it holds plain text. If it is a CSV table, rename it to .csv; otherwise copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a spreadsheet. Choose an .xlsx or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is in the format of Excel 97–2003 (.xls). Open it in Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is protected by a password. Open it in Excel, save it without a password and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a web page although it is called .%2. Open it in Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is an XML table of Excel 2003. Open it in Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a text file: it holds a zero byte in row %2. Open it in the program it comes from and save it as .xlsx or “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” the quotation mark opened in row %2 is never closed. Close or remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” a field of row %2 is implausibly long. Check that the file is a CSV table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” row %2 has more than %3 columns, more than a sheet can hold. Check the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 rows. Split it over several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not in UTF-8 (row %2). In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”, or save it as .xlsx, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a document type, which no spreadsheet program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is cut short or garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in Excel, save it again as .xlsx and try again; if Excel cannot open it, ask its sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged (part “%2”): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is damaged before its first row: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is damaged at row %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a table of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more text than this program reads at once; split the table over several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row lies inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row numbers are out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell lies outside its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is of the unknown type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row holds more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell claims the place “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two cells claim one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell refers to a text the file does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell holds “%1” where yes or no belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell holds “%1” where a number belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell holds “%1” where a date belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is an OpenDocument file. Open it in LibreOffice or Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a zip archive but not an Excel workbook. Choose an .xlsx or CSV file; if the table is inside the archive, unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a document of another office program, not an Excel workbook. Choose an .xlsx or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet “%1” is listed but not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook “%1” has no sheet with a table. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many cell styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is missing. Open the file in Excel, save it again as .xlsx and try again; if Excel cannot open it, ask its sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut short. Copy or download it again, or ask its sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packed data is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 MB, which is more than this program reads at once; split the table over several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to an implausible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an implausibly long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>A table can be written as .xlsx or .csv, not as “%1”. Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder “%1”; create it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only; choose another name or remove the protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “%1” cannot be written to (%2); choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing failed (%1); choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be put in place (%1); if it is open in Excel or another program, close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was not written: an Excel sheet holds %2 rows and there are more. Filter the table, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was not written: in row %2 the column “%3” holds %4 characters and an Excel cell takes %5. Shorten the text, or export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was not written: the folder for temporary files “%2” could not be used. Free some space on that disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The program that last wrote to “%1” was cut off, and the file cannot be put in order because it may not be written to. Copy it together with the file of the same name that ends in “-journal” to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: a record would be left that refers to one that does not exist. Remove or change the records that refer to it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being read or written by another program at this moment. Nothing was saved: wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: “%1” may not be written to. Copy it to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to “%1”. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error with “%1”: nothing was saved. Check that the disk or network folder is connected and has room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short. Open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not installed completely: its part for plan files is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged on the disk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure has a part that is not of it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure lacks a part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest version that can read the file should be one number, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” is not one that the program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content that is kept does not match its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content %1 is missing from the file or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of line %2 belongs to no line of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal goes on with line %1 where line %2 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the journal (“%2”) or its changes were altered after it was written: they do not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not those that the journal&apos;s last line left: something other than this program has written to the file, or the disk has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows nothing of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is “%1”, but “%2” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was saved, but is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program: its records can only be checked completely there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plan file of this program. Choose a file that the program has saved, with the ending .sxsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a plan file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask who owns the file or its folder to let you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it was probably not copied completely. Copy it again, or open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains parts that this program never writes (%2), so that it is not safe to open. Open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was altered by another program: its structure is not that of a plan file (%2). Open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (file version %2, this program knows %3). Update the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format brought from version %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older version and has to be brought up to date, but no backup copy could be made beside it. Make room on the disk, or copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has records that refer to others that do not exist, and so cannot be brought up to date. Open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was brought from version %1 to version %2. A copy of it as it was is in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it for reading only, or copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program, so that it can only be read. Update the program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older version of the program and has to be brought up to date first: open it once for writing, or open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its journal has no readable last line. Open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved: close it, open it again and make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the text of “%1” (%2) contains a character that cannot be stored. Type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the title or the reason contains a character that cannot be stored. Type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the journal in “%2” is damaged. Check the file, or open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was done with an older version of the program, whose records had other fields. This version cannot take it back or repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made: a file of that name appeared, or the folder is read-only. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only: nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of “%1” has no line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content that is kept in “%1” is missing or damaged. Check the file, or open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 %3 has a value in “%4” that the program cannot have written. Check the file, or open a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on the computer %3 (process %4) since %5. Open it for reading only, or wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: its folder is read-only, or the disk is full. Open it for reading only, or copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>“%1” is nothing that can be counted: choose a key such as “facility:aware” or “manual”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output type with the code “%1”: add it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>“%1” is neither yes nor no. Write “yes” or “no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number of đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large or has more than nine decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number, not a date. Format the cell as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a date, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a due date. Write a date, “2018-Q3”, “2018-H1”, “2018” or “ongoing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit known here. Write kWh, MWh, kg, tấn, lít, m³ or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a record&apos;s identity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sxsh</name>
    <message>
        <source>The file “%1” is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: consumption and output of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: cleaner-production measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sxsh::CatalogueRow</name>
    <message>
        <source>The file “%1” has a problem in row %2: “%3” does not fit the column “%4”. Mend the file or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sxsh::Ground</name>
    <message>
        <source>Demonstration data can have from 1 to %1 facilities, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data cannot be made for the years %1 to %2: give at most %3 years between %4 and %5, the first one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facility can use from 0 to %1 resources of this plan, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no plan or no resources to make demonstration data for. Make a new plan from a template first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no task areas, so demonstration data have no work to show. Add them, or make a new plan from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no communes of the province in %1. Add administrative units, or choose other years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file already has facilities or activities. Demonstration data are not mixed with others: make them in a new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
