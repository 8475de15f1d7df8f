<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
