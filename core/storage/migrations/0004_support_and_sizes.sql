-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What support is for and a part of, how long measures last and what else they save, how a sample
-- was drawn, size classes. The first that adds columns: they are null, '' or 0 in records that were
-- there, which leaves those records' digests as they are. Frozen: changes go into a new migration.

ALTER TABLE "plan" ADD COLUMN "discount_rate" INTEGER;
ALTER TABLE "plan" ADD COLUMN "measure_life" INTEGER;

ALTER TABLE "survey" ADD COLUMN "seed" INTEGER;
ALTER TABLE "survey" ADD COLUMN "strata_by" TEXT;

ALTER TABLE "measure" ADD COLUMN "support_for" TEXT NOT NULL DEFAULT '';
ALTER TABLE "measure" ADD COLUMN "priority" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "measure" ADD COLUMN "life" INTEGER;

ALTER TABLE "budget_line" ADD COLUMN "facility" TEXT REFERENCES "facility" ("id");
ALTER TABLE "budget_line" ADD COLUMN "support_for" TEXT NOT NULL DEFAULT '';
ALTER TABLE "budget_line" ADD COLUMN "whole_cost" INTEGER;
ALTER TABLE "budget_line" ADD COLUMN "priority" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "measure_saving" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measure" TEXT NOT NULL REFERENCES "measure" ("id"),
    "resource" TEXT NOT NULL REFERENCES "resource" ("id"),
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "size_rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "size_class" TEXT NOT NULL,
    "sector_group" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "most_labour" INTEGER,
    "most_capital" INTEGER,
    "most_revenue" INTEGER,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE INDEX "budget_line_facility" ON "budget_line" ("facility");
CREATE INDEX "measure_saving_measure" ON "measure_saving" ("measure");
CREATE INDEX "measure_saving_resource" ON "measure_saving" ("resource");
