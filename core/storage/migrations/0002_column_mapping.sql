-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Headings of files from outside, remembered by an officer. Frozen: changes go into a new migration.

CREATE TABLE "column_mapping" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "column" TEXT NOT NULL
) STRICT;
