-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that an officer put into a report in place of those of its template, figures expected at the
-- end of a period, and which period and which subject a frozen report is about. Frozen: changes go
-- into a new migration.

CREATE TABLE "report_wording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "report_kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "period_code" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "estimate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicator" TEXT NOT NULL REFERENCES "indicator" ("id"),
    "period_code" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;
CREATE INDEX "estimate_indicator" ON "estimate" ("indicator");

ALTER TABLE "snapshot" ADD COLUMN "period_code" TEXT NOT NULL DEFAULT '';
ALTER TABLE "snapshot" ADD COLUMN "subject" TEXT NOT NULL DEFAULT '';
