-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What kind of report was frozen, in which language, its finished pages and what was noted. Frozen:
-- changes go into a new migration.

ALTER TABLE "snapshot" ADD COLUMN "report_kind" TEXT NOT NULL DEFAULT '';
ALTER TABLE "snapshot" ADD COLUMN "language" TEXT NOT NULL DEFAULT '';
ALTER TABLE "snapshot" ADD COLUMN "pdf" TEXT NOT NULL DEFAULT '';
ALTER TABLE "snapshot" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';
