# SPDX-FileCopyrightText: SXSH contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the figures of handmadeplantest.cpp by other means: exact fractions, plain loops.

Run: python3 tests/core/indicators/handmadeplan.py
"""
from datetime import date
from fractions import Fraction as F

KWH, COAL = F("0.0001543"), F("0.5")
# code: (opened, closed, enterprise, district)
FACILITIES = {
    "CS1": (None, None, "DN1", "034"),
    "CS2": (None, None, "DN1", "026"),
    "CS3": (date(2017, 7, 1), None, None, "034"),
    "CS4": (None, date(2018, 6, 1), None, "034"),
    "CS5": (None, None, None, "026"),
    "CS6": (None, None, "DN2", "026"),  # suspended from 2018-01-01
}
SUSPENDED = {"CS6": date(2018, 1, 1)}
RANK = {"inspection": 0, "document": 1, "event": 2, "survey": 3, "own_report": 4}
# facility, fact, value, date, source, valid until
FACTS = [
    ("CS1", "applying", True, date(2016, 9, 1), "own_report", None),
    ("CS2", "applying", False, date(2016, 10, 1), "inspection", None),
    ("CS2", "applying", True, date(2018, 5, 1), "document", None),
    ("CS3", "applying", True, date(2018, 2, 1), "own_report", None),
    ("CS3", "applying", False, date(2018, 2, 1), "own_report", date(2018, 1, 31)),  # never valid
    ("CS5", "applying", True, date(2016, 11, 1), "survey", date(2017, 10, 31)),
    ("CS6", "applying", True, date(2016, 11, 1), "document", None),
    ("CS4", "applying", False, date(2016, 11, 1), "document", None),
    # a technical worker of each at the course of 2017-05-10, valid for 12 months
    ("CS2", "staff_trained", True, date(2017, 5, 10), "event", date(2018, 5, 10)),
    ("CS4", "staff_trained", True, date(2017, 5, 10), "event", date(2018, 5, 10)),
    ("CS1", "staff_trained", False, date(2017, 5, 10), "inspection", None),
    ("CS3", "staff_trained", True, date(2018, 9, 1), "own_report", None),
]
# On one day and from one source the greater identity decides; CS3's lapsed "no" was entered later.
ORDER = {index: fact for index, fact in enumerate(FACTS)}
# facility: year: (kWh, tonnes of coal, output)
FIGURES = {
    "CS1": {2015: (180000, 420, 600), 2017: (176000, 400, 610), 2018: (171000, 372, 620)},
    "CS2": {2015: (1250000, 0, 2500), 2018: (1311000, 0, 2850)},
    "CS3": {2015: (5000, 0, 10), 2018: (5200, 0, 10)},
}
CUT_OFFS = {2016: date(2016, 12, 14), 2017: date(2017, 12, 14), 2018: date(2018, 12, 14)}
TARGET = dict(min=F("0.5"), base=F("0.1"), start=date(2015, 12, 31), due=date(2020, 12, 31))


def register(day):
    result = []
    for code, (opened, closed, _, _) in FACILITIES.items():
        if (opened and day < opened) or (closed and closed <= day):
            continue
        if code in SUSPENDED and SUSPENDED[code] <= day:
            continue
        result.append(code)
    return result


def standing(code, fact, day):
    known = [(f[3], -RANK[f[4]], index, f) for index, f in ORDER.items()
             if f[0] == code and f[1] == fact and f[3] <= day]
    if not known:
        return "unknown"
    newest = max(known, key=lambda entry: entry[:3])[3]
    if newest[5] and newest[5] < day:
        return "unknown"
    return "yes" if newest[2] else "no"


def share(day, codes=None):
    members = [c for c in register(day) if codes is None or c in codes]
    found = [standing(c, "applying", day) for c in members]
    return found.count("yes"), len(found), found.count("unknown")


def trained_enterprises(day):
    groups = {}
    for code in register(day):
        groups.setdefault(FACILITIES[code][2] or code, []).append(code)
    found = []
    for codes in groups.values():
        each = [standing(c, "staff_trained", day) for c in codes]
        found.append("yes" if "yes" in each else "unknown" if "unknown" in each else "no")
    return found.count("yes"), len(found), found.count("unknown")


def toe(figures):
    return figures[0] * KWH + figures[1] * COAL


def savings(day, year):
    expected, avoided, fractions, unknown = F(0), F(0), [], 0
    for code in register(day):
        if standing(code, "applying", day) != "yes":
            continue
        figures = FIGURES.get(code, {})
        if 2015 not in figures or year not in figures:
            unknown += 1
            continue
        would = toe(figures[2015]) / figures[2015][2] * figures[year][2]
        expected += would
        avoided += would - toe(figures[year])
        fractions.append(1 - toe(figures[year]) / would)
    if not fractions:
        return None, None, None, 0, unknown
    return (float(avoided / expected), float(sum(fractions) / len(fractions)),
            float(F(sum(f >= F("0.08") for f in fractions), len(fractions))), len(fractions),
            unknown)


def planned(day):
    passed, whole = (day - TARGET["start"]).days, (TARGET["due"] - TARGET["start"]).days
    return float(TARGET["base"] + (TARGET["min"] - TARGET["base"]) * F(passed, whole))


for period, cut_off in CUT_OFFS.items():
    print(period, "M2", share(cut_off), "planned", planned(cut_off))
    print(period, "M3", savings(cut_off, period))
    print(period, "M4", trained_enterprises(cut_off))
for district in ("026", "034"):
    codes = [c for c, f in FACILITIES.items() if f[3] == district]
    print(district, "M2", share(CUT_OFFS[2018], codes))
