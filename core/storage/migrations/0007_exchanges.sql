-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packages to reporting units and what comes back of them, questions to units and their keys, whose
-- files a heading was remembered of, and what is kept outside of the journal. Frozen: changes go
-- into a new migration.

CREATE TABLE "query" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unit" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "number" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "month" INTEGER,
    "question" TEXT NOT NULL,
    "asked_on" TEXT NOT NULL,
    "due" TEXT,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL
) STRICT;
CREATE INDEX "query_unit" ON "query" ("unit");

CREATE TABLE "unit_key" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unit" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "public_key" TEXT NOT NULL,
    "enrolled_on" TEXT NOT NULL,
    "revoked_on" TEXT,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX "unit_key_unit" ON "unit_key" ("unit");

ALTER TABLE "exchange" ADD COLUMN "issue" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "exchange" ADD COLUMN "copy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "exchange" ADD COLUMN "return_number" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "exchange" ADD COLUMN "copy_line" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "exchange" ADD COLUMN "copy_line_hash" TEXT NOT NULL DEFAULT '';
ALTER TABLE "exchange" ADD COLUMN "period" TEXT REFERENCES "reporting_period" ("id");
ALTER TABLE "exchange" ADD COLUMN "handed_in" TEXT;
ALTER TABLE "exchange" ADD COLUMN "received_on" TEXT;
CREATE INDEX "exchange_period" ON "exchange" ("period");

ALTER TABLE "column_mapping" ADD COLUMN "sender" TEXT NOT NULL DEFAULT '';

CREATE TABLE "secret" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" BLOB NOT NULL
) STRICT;
