-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Doubtful values that an officer confirmed with a reason. Frozen: changes go into a new migration.

CREATE TABLE "confirmation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "month" INTEGER,
    "value" TEXT NOT NULL,
    "doubt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "confirmed_on" TEXT NOT NULL
) STRICT;
