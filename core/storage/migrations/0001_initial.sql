-- SPDX-FileCopyrightText: SXSH contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first version of a plan file. Frozen: changes go into a new migration.

CREATE TABLE "format" (
    "min_compatible" INTEGER NOT NULL
) STRICT;

CREATE TABLE "blob" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL
) STRICT;

CREATE TABLE "journal" (
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "of" INTEGER NOT NULL,
    "who" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "schema" INTEGER NOT NULL,
    "state_digest" BLOB NOT NULL,
    "hash" BLOB NOT NULL
) STRICT;

CREATE TABLE "journal_change" (
    "seq" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    PRIMARY KEY ("seq", "n")
) STRICT, WITHOUT ROWID;

CREATE TABLE "plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "number_note" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "signed_on" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "province" TEXT REFERENCES "admin_unit" ("id"),
    "department" TEXT REFERENCES "organisation" ("id"),
    "tolerance" INTEGER NOT NULL,
    "confidence" INTEGER NOT NULL,
    "demonstration" INTEGER NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "legal_basis" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT NOT NULL REFERENCES "plan" ("id"),
    "code" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issued_on" TEXT,
    "about" TEXT NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "clause" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT NOT NULL REFERENCES "plan" ("id"),
    "code" TEXT NOT NULL,
    "parent" TEXT REFERENCES "clause" ("id"),
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT NOT NULL REFERENCES "plan" ("id"),
    "clause" TEXT REFERENCES "clause" ("id"),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "organisation" TEXT REFERENCES "organisation" ("id"),
    "evidence_mode" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "validity_months" INTEGER
) STRICT;

CREATE TABLE "target" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicator" TEXT NOT NULL REFERENCES "indicator" ("id"),
    "due" TEXT NOT NULL,
    "min" INTEGER NOT NULL,
    "max" INTEGER,
    "baseline_value" INTEGER,
    "baseline_date" TEXT,
    "unit" TEXT REFERENCES "admin_unit" ("id"),
    "decided_by" TEXT NOT NULL,
    "effective_from" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "manual_figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicator" TEXT NOT NULL REFERENCES "indicator" ("id"),
    "date" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "derivation_rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "event_kind" TEXT NOT NULL,
    "technical_only" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "validity_months" INTEGER,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "admin_unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent" TEXT REFERENCES "admin_unit" ("id"),
    "valid_from" TEXT,
    "valid_to" TEXT,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "unit_transition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "from" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "to" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT REFERENCES "admin_unit" ("id"),
    "note" TEXT NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "industry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "enterprise" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tax_code" TEXT NOT NULL,
    "unit" TEXT REFERENCES "admin_unit" ("id"),
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "facility" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "opened_on" TEXT,
    "closed_on" TEXT,
    "address" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "facility_state" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "from" TEXT,
    "name" TEXT NOT NULL,
    "enterprise" TEXT REFERENCES "enterprise" ("id"),
    "vsic_version" TEXT NOT NULL,
    "vsic_code" TEXT NOT NULL,
    "labour" INTEGER,
    "capital" INTEGER,
    "revenue" INTEGER,
    "in_scope" INTEGER NOT NULL,
    "operation" TEXT NOT NULL
) STRICT;

CREATE TABLE "facility_placement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "unit" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "from" TEXT
) STRICT;

CREATE TABLE "technical_staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "fact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT REFERENCES "facility" ("id"),
    "organisation" TEXT REFERENCES "organisation" ("id"),
    "what" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "valid_until" TEXT,
    "document" TEXT NOT NULL,
    "evidence" TEXT REFERENCES "attachment" ("id"),
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "survey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "frame" INTEGER,
    "sample" INTEGER,
    "valid_until" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "survey_stratum" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "survey" TEXT NOT NULL REFERENCES "survey" ("id"),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "frame" INTEGER NOT NULL,
    "sample" INTEGER NOT NULL
) STRICT;

CREATE TABLE "survey_answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "survey" TEXT NOT NULL REFERENCES "survey" ("id"),
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "what" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "stratum" TEXT REFERENCES "survey_stratum" ("id"),
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "same_as" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "record" TEXT NOT NULL REFERENCES "facility" ("id"),
    "canonical" TEXT NOT NULL REFERENCES "facility" ("id"),
    "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "resource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "biogenic" INTEGER NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "factor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "resource" TEXT NOT NULL REFERENCES "resource" ("id"),
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "in_use" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "product" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "coefficient" INTEGER
) STRICT;

CREATE TABLE "usage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "resource" TEXT NOT NULL REFERENCES "resource" ("id"),
    "product" TEXT REFERENCES "product" ("id"),
    "year" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "amounts" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "output" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "product" TEXT NOT NULL REFERENCES "product" ("id"),
    "year" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "amounts" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "driver" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL
) STRICT;

CREATE TABLE "driver_value" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "driver" TEXT NOT NULL REFERENCES "driver" ("id"),
    "year" INTEGER NOT NULL,
    "decimals" INTEGER NOT NULL,
    "amounts" TEXT NOT NULL
) STRICT;

CREATE TABLE "baseline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "resource" TEXT REFERENCES "resource" ("id"),
    "product" TEXT REFERENCES "product" ("id"),
    "method" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "drivers" TEXT NOT NULL,
    "static_factors" TEXT NOT NULL,
    "locked_on" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "adjustment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "baseline" TEXT NOT NULL REFERENCES "baseline" ("id"),
    "month" TEXT NOT NULL,
    "resource" TEXT REFERENCES "resource" ("id"),
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "facility" TEXT NOT NULL REFERENCES "facility" ("id"),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "cost_level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "started_on" TEXT,
    "done_on" TEXT,
    "investment" INTEGER,
    "support" INTEGER,
    "resource" TEXT REFERENCES "resource" ("id"),
    "reported_saving" INTEGER,
    "unit" TEXT NOT NULL,
    "reported_money" INTEGER,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "clause" TEXT NOT NULL REFERENCES "clause" ("id"),
    "title" TEXT NOT NULL,
    "lead" TEXT REFERENCES "organisation" ("id"),
    "partners" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "progress" INTEGER,
    "start" TEXT,
    "due" TEXT,
    "done_on" TEXT,
    "delay_reason" TEXT NOT NULL,
    "next_step" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "output_type" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "activity_output" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL REFERENCES "activity" ("id"),
    "output_type" TEXT NOT NULL REFERENCES "output_type" ("id"),
    "year" INTEGER NOT NULL,
    "planned" INTEGER,
    "done" INTEGER,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "activity" TEXT REFERENCES "activity" ("id"),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "until" TEXT,
    "place" TEXT NOT NULL,
    "unit" TEXT REFERENCES "admin_unit" ("id"),
    "organiser" TEXT REFERENCES "organisation" ("id"),
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "participation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "event" TEXT NOT NULL REFERENCES "event" ("id"),
    "facility" TEXT REFERENCES "facility" ("id"),
    "organisation" TEXT REFERENCES "organisation" ("id"),
    "person" TEXT NOT NULL,
    "technical" INTEGER NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "record" TEXT,
    "date" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "funding_source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "budget_line" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "clause" TEXT REFERENCES "clause" ("id"),
    "activity" TEXT REFERENCES "activity" ("id"),
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL REFERENCES "funding_source" ("id"),
    "stage" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "funding_ceiling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "rate" INTEGER,
    "amount" INTEGER,
    "per" TEXT NOT NULL,
    "multiplier" INTEGER,
    "issuer" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "problem" TEXT NOT NULL
) STRICT;

CREATE TABLE "reporting_period" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT NOT NULL,
    "cut_off" TEXT NOT NULL,
    "due" TEXT,
    "savings_year" INTEGER,
    "addressee" TEXT NOT NULL,
    "source" TEXT NOT NULL
) STRICT;

CREATE TABLE "snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "period" TEXT REFERENCES "reporting_period" ("id"),
    "as_of" TEXT NOT NULL,
    "journal_line" INTEGER NOT NULL,
    "report" TEXT NOT NULL,
    "figures" TEXT NOT NULL
) STRICT;

CREATE TABLE "exchange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unit" TEXT NOT NULL REFERENCES "admin_unit" ("id"),
    "sequence" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "package" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "journal_line" INTEGER NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

-- Without them removing a record would read every table that may refer to it. "usage" has none on
-- "resource": of the largest table it would be a large one, for a short list from which hardly
-- anything is ever removed.
CREATE INDEX "plan_province" ON "plan" ("province");
CREATE INDEX "plan_department" ON "plan" ("department");
CREATE INDEX "legal_basis_plan" ON "legal_basis" ("plan");
CREATE INDEX "clause_plan" ON "clause" ("plan");
CREATE INDEX "clause_parent" ON "clause" ("parent");
CREATE INDEX "indicator_plan" ON "indicator" ("plan");
CREATE INDEX "indicator_clause" ON "indicator" ("clause");
CREATE INDEX "indicator_organisation" ON "indicator" ("organisation");
CREATE INDEX "target_indicator" ON "target" ("indicator");
CREATE INDEX "target_unit" ON "target" ("unit");
CREATE INDEX "manual_figure_indicator" ON "manual_figure" ("indicator");
CREATE INDEX "admin_unit_parent" ON "admin_unit" ("parent");
CREATE INDEX "unit_transition_from" ON "unit_transition" ("from");
CREATE INDEX "unit_transition_to" ON "unit_transition" ("to");
CREATE INDEX "organisation_unit" ON "organisation" ("unit");
CREATE INDEX "enterprise_unit" ON "enterprise" ("unit");
CREATE INDEX "facility_state_facility" ON "facility_state" ("facility");
CREATE INDEX "facility_state_enterprise" ON "facility_state" ("enterprise");
CREATE INDEX "facility_placement_facility" ON "facility_placement" ("facility");
CREATE INDEX "facility_placement_unit" ON "facility_placement" ("unit");
CREATE INDEX "technical_staff_facility" ON "technical_staff" ("facility");
CREATE INDEX "fact_facility" ON "fact" ("facility");
CREATE INDEX "fact_organisation" ON "fact" ("organisation");
CREATE INDEX "fact_evidence" ON "fact" ("evidence");
CREATE INDEX "survey_stratum_survey" ON "survey_stratum" ("survey");
CREATE INDEX "survey_answer_survey" ON "survey_answer" ("survey");
CREATE INDEX "survey_answer_facility" ON "survey_answer" ("facility");
CREATE INDEX "survey_answer_stratum" ON "survey_answer" ("stratum");
CREATE INDEX "same_as_record" ON "same_as" ("record");
CREATE INDEX "same_as_canonical" ON "same_as" ("canonical");
CREATE INDEX "factor_resource" ON "factor" ("resource");
CREATE INDEX "product_facility" ON "product" ("facility");
CREATE INDEX "usage_facility" ON "usage" ("facility");
CREATE INDEX "usage_product" ON "usage" ("product");
CREATE INDEX "output_facility" ON "output" ("facility");
CREATE INDEX "output_product" ON "output" ("product");
CREATE INDEX "driver_facility" ON "driver" ("facility");
CREATE INDEX "driver_value_driver" ON "driver_value" ("driver");
CREATE INDEX "baseline_facility" ON "baseline" ("facility");
CREATE INDEX "baseline_resource" ON "baseline" ("resource");
CREATE INDEX "baseline_product" ON "baseline" ("product");
CREATE INDEX "adjustment_baseline" ON "adjustment" ("baseline");
CREATE INDEX "adjustment_resource" ON "adjustment" ("resource");
CREATE INDEX "measure_facility" ON "measure" ("facility");
CREATE INDEX "measure_resource" ON "measure" ("resource");
CREATE INDEX "activity_clause" ON "activity" ("clause");
CREATE INDEX "activity_lead" ON "activity" ("lead");
CREATE INDEX "activity_output_activity" ON "activity_output" ("activity");
CREATE INDEX "activity_output_output_type" ON "activity_output" ("output_type");
CREATE INDEX "event_activity" ON "event" ("activity");
CREATE INDEX "event_unit" ON "event" ("unit");
CREATE INDEX "event_organiser" ON "event" ("organiser");
CREATE INDEX "participation_event" ON "participation" ("event");
CREATE INDEX "participation_facility" ON "participation" ("facility");
CREATE INDEX "participation_organisation" ON "participation" ("organisation");
CREATE INDEX "budget_line_clause" ON "budget_line" ("clause");
CREATE INDEX "budget_line_activity" ON "budget_line" ("activity");
CREATE INDEX "budget_line_source" ON "budget_line" ("source");
CREATE INDEX "snapshot_period" ON "snapshot" ("period");
CREATE INDEX "exchange_unit" ON "exchange" ("unit");
