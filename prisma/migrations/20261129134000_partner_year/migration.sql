-- The year of a partner: progress in rounds, moving in time, shares, PM with an owner, goals, monitoring, spreadsheets in,
-- reminders and calendars. What the database keeps by itself stands at the end.

-- CreateEnum
CREATE TYPE "ShareKind" AS ENUM ('bedrag', 'percentage', 'niet_te_becijferen');

-- CreateEnum
CREATE TYPE "Progress" AS ENUM ('niet_gestart', 'op_schema', 'met_zorg', 'loopt_achter', 'afgerond', 'vervallen');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('open', 'ingediend', 'teruggegeven', 'goedgekeurd');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('vervangen', 'gesplitst', 'samengevoegd');

-- CreateEnum
CREATE TYPE "GoalKind" AS ENUM ('strategisch', 'smart', 'inspanning');

-- CreateEnum
CREATE TYPE "GoalLevel" AS ENUM ('bovenregionaal', 'regionaal', 'lokaal');

-- CreateEnum
CREATE TYPE "Counting" AS ENUM ('cumulatief', 'per_periode');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('acties', 'meldingen', 'reeksen');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('bezig', 'voorbeeld', 'bevestigd', 'verworpen', 'mislukt');

-- CreateEnum
CREATE TYPE "ImportVerdict" AS ENUM ('nieuw', 'gewijzigd', 'ongewijzigd', 'geweigerd');

-- AlterEnum
ALTER TYPE "DeliveryKind" ADD VALUE 'bouwsteen';
ALTER TYPE "DeliveryKind" ADD VALUE 'pakket';
ALTER TYPE "DeliveryKind" ADD VALUE 'consultatie';
ALTER TYPE "DeliveryKind" ADD VALUE 'acties_overzicht';
ALTER TYPE "DeliveryKind" ADD VALUE 'ronde';

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "objectId" UUID;

-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "goalId" UUID,
ADD COLUMN     "progress" "Progress",
ADD COLUMN     "reportedAt" TIMESTAMPTZ(3),
ADD COLUMN     "startOn" DATE;

-- AlterTable
ALTER TABLE "ActionMaatregel" ADD COLUMN     "basisPoints" INTEGER,
ADD COLUMN     "share" "ShareKind",
ADD COLUMN     "shareNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "thousands" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ActionReport" ADD COLUMN     "evidenceId" UUID,
ADD COLUMN     "evidenceUrl" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "needs" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "progress" "Progress",
ADD COLUMN     "roundId" UUID;

-- AlterTable
ALTER TABLE "SeriesRevision" ADD COLUMN     "partyId" UUID;

-- CreateTable
CREATE TABLE "PmAssignment" (
    "id" UUID NOT NULL,
    "maatregelId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "partyId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PmAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingRound" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID,
    "frozenAt" TIMESTAMPTZ(3),
    "frozenById" UUID,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportingRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundSubmission" (
    "roundId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "state" "SubmissionState" NOT NULL DEFAULT 'open',
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "remark" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoundSubmission_pkey" PRIMARY KEY ("roundId","partyId")
);

-- CreateTable
CREATE TABLE "RoundReport" (
    "roundId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "actionItemId" UUID NOT NULL,
    "progress" "Progress" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "evidenceUrl" TEXT NOT NULL DEFAULT '',
    "evidenceId" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoundReport_pkey" PRIMARY KEY ("roundId","partyId","actionItemId")
);

-- CreateTable
CREATE TABLE "RoundStand" (
    "roundId" UUID NOT NULL,
    "actionItemId" UUID NOT NULL,
    "progress" "Progress" NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "RoundStand_pkey" PRIMARY KEY ("roundId","actionItemId")
);

-- CreateTable
CREATE TABLE "ActionShift" (
    "id" UUID NOT NULL,
    "actionItemId" UUID NOT NULL,
    "fromYear" INTEGER,
    "toYear" INTEGER,
    "fromDeadline" DATE,
    "toDeadline" DATE,
    "reason" TEXT NOT NULL,
    "decisionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID,

    CONSTRAINT "ActionShift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionSuccession" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "decisionId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID,

    CONSTRAINT "ActionSuccession_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "parentId" UUID,
    "key" TEXT NOT NULL,
    "kind" "GoalKind" NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "working" TEXT NOT NULL DEFAULT '',
    "yields" TEXT NOT NULL DEFAULT '',
    "level" "GoalLevel",
    "fromYear" INTEGER,
    "untilYear" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalParty" (
    "goalId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "kind" "ActionRoleKind" NOT NULL,

    CONSTRAINT "GoalParty_pkey" PRIMARY KEY ("goalId","partyId","kind")
);

-- CreateTable
CREATE TABLE "GoalMaatregel" (
    "goalId" UUID NOT NULL,
    "maatregelId" UUID NOT NULL,

    CONSTRAINT "GoalMaatregel_pkey" PRIMARY KEY ("goalId","maatregelId")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "counting" "Counting" NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "maatregelId" UUID,
    "goalId" UUID,
    "partyId" UUID,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measurement" (
    "id" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "value" DECIMAL(14,3) NOT NULL,
    "respondents" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "replacesId" UUID,
    "byPersonId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,

    CONSTRAINT "Measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoodPractice" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "figures" JSONB NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GoodPractice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoodPracticeMaatregel" (
    "goodPracticeId" UUID NOT NULL,
    "maatregelId" UUID NOT NULL,

    CONSTRAINT "GoodPracticeMaatregel_pkey" PRIMARY KEY ("goodPracticeId","maatregelId")
);

-- CreateTable
CREATE TABLE "Knelpunt" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "maatregelId" UUID,
    "partyId" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "solvedAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Knelpunt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Risk" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',
    "maatregelId" UUID,
    "goalId" UUID,
    "partyId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Risk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'bezig',
    "total" INTEGER NOT NULL DEFAULT 0,
    "read" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB,
    "byPersonId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "verdict" "ImportVerdict" NOT NULL,
    "objectId" UUID,
    "label" TEXT NOT NULL DEFAULT '',
    "change" JSONB NOT NULL,
    "reasons" JSONB,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("batchId","row")
);

-- CreateTable
CREATE TABLE "ReminderChoice" (
    "personId" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "weekday" INTEGER,
    "lastSentOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReminderChoice_pkey" PRIMARY KEY ("personId","programmaId")
);

-- CreateTable
CREATE TABLE "PartySubstitute" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartySubstitute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PmAssignment_partyId_idx" ON "PmAssignment"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "PmAssignment_maatregelId_year_key" ON "PmAssignment"("maatregelId", "year");

-- CreateIndex
CREATE INDEX "ReportingRound_programmaId_asOf_idx" ON "ReportingRound"("programmaId", "asOf");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingRound_programmaId_key_key" ON "ReportingRound"("programmaId", "key");

-- CreateIndex
CREATE INDEX "RoundSubmission_partyId_idx" ON "RoundSubmission"("partyId");

-- CreateIndex
CREATE INDEX "RoundReport_actionItemId_idx" ON "RoundReport"("actionItemId");

-- CreateIndex
CREATE INDEX "RoundReport_partyId_idx" ON "RoundReport"("partyId");

-- CreateIndex
CREATE INDEX "RoundStand_actionItemId_idx" ON "RoundStand"("actionItemId");

-- CreateIndex
CREATE INDEX "ActionShift_actionItemId_at_idx" ON "ActionShift"("actionItemId", "at");

-- CreateIndex
CREATE INDEX "ActionShift_decisionId_idx" ON "ActionShift"("decisionId");

-- CreateIndex
CREATE INDEX "ActionSuccession_toId_idx" ON "ActionSuccession"("toId");

-- CreateIndex
CREATE INDEX "ActionSuccession_decisionId_idx" ON "ActionSuccession"("decisionId");

-- CreateIndex
CREATE INDEX "Goal_parentId_idx" ON "Goal"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_programmaId_key_key" ON "Goal"("programmaId", "key");

-- CreateIndex
CREATE INDEX "GoalParty_partyId_idx" ON "GoalParty"("partyId");

-- CreateIndex
CREATE INDEX "GoalMaatregel_maatregelId_idx" ON "GoalMaatregel"("maatregelId");

-- CreateIndex
CREATE INDEX "Indicator_maatregelId_idx" ON "Indicator"("maatregelId");

-- CreateIndex
CREATE INDEX "Indicator_goalId_idx" ON "Indicator"("goalId");

-- CreateIndex
CREATE INDEX "Indicator_partyId_idx" ON "Indicator"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_programmaId_key_key" ON "Indicator"("programmaId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Measurement_replacesId_key" ON "Measurement"("replacesId");

-- CreateIndex
CREATE INDEX "Measurement_indicatorId_until_idx" ON "Measurement"("indicatorId", "until");

-- CreateIndex
CREATE UNIQUE INDEX "GoodPractice_programmaId_key_key" ON "GoodPractice"("programmaId", "key");

-- CreateIndex
CREATE INDEX "GoodPracticeMaatregel_maatregelId_idx" ON "GoodPracticeMaatregel"("maatregelId");

-- CreateIndex
CREATE INDEX "Knelpunt_maatregelId_idx" ON "Knelpunt"("maatregelId");

-- CreateIndex
CREATE INDEX "Knelpunt_partyId_idx" ON "Knelpunt"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Knelpunt_programmaId_key_key" ON "Knelpunt"("programmaId", "key");

-- CreateIndex
CREATE INDEX "Risk_maatregelId_idx" ON "Risk"("maatregelId");

-- CreateIndex
CREATE INDEX "Risk_goalId_idx" ON "Risk"("goalId");

-- CreateIndex
CREATE INDEX "Risk_partyId_idx" ON "Risk"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Risk_programmaId_key_key" ON "Risk"("programmaId", "key");

-- CreateIndex
CREATE INDEX "ImportBatch_programmaId_createdAt_idx" ON "ImportBatch"("programmaId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportBatch_byPersonId_idx" ON "ImportBatch"("byPersonId");

-- CreateIndex
CREATE INDEX "ImportRow_batchId_verdict_idx" ON "ImportRow"("batchId", "verdict");

-- CreateIndex
CREATE INDEX "ReminderChoice_programmaId_idx" ON "ReminderChoice"("programmaId");

-- CreateIndex
CREATE INDEX "PartySubstitute_partyId_idx" ON "PartySubstitute"("partyId");

-- CreateIndex
CREATE INDEX "PartySubstitute_personId_idx" ON "PartySubstitute"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE INDEX "CalendarFeed_partyId_idx" ON "CalendarFeed"("partyId");

-- CreateIndex
CREATE INDEX "Delivery_objectId_idx" ON "Delivery"("objectId");

-- CreateIndex
CREATE INDEX "ActionItem_goalId_idx" ON "ActionItem"("goalId");

-- CreateIndex
CREATE INDEX "ActionReport_partyId_createdAt_idx" ON "ActionReport"("partyId", "createdAt");

-- CreateIndex
CREATE INDEX "SeriesRevision_partyId_idx" ON "SeriesRevision"("partyId");

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionReport" ADD CONSTRAINT "ActionReport_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "FileVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesRevision" ADD CONSTRAINT "SeriesRevision_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PmAssignment" ADD CONSTRAINT "PmAssignment_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PmAssignment" ADD CONSTRAINT "PmAssignment_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportingRound" ADD CONSTRAINT "ReportingRound_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSubmission" ADD CONSTRAINT "RoundSubmission_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ReportingRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSubmission" ADD CONSTRAINT "RoundSubmission_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundReport" ADD CONSTRAINT "RoundReport_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ReportingRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundReport" ADD CONSTRAINT "RoundReport_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundReport" ADD CONSTRAINT "RoundReport_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundReport" ADD CONSTRAINT "RoundReport_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "FileVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundStand" ADD CONSTRAINT "RoundStand_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ReportingRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundStand" ADD CONSTRAINT "RoundStand_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionShift" ADD CONSTRAINT "ActionShift_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionShift" ADD CONSTRAINT "ActionShift_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSuccession" ADD CONSTRAINT "ActionSuccession_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSuccession" ADD CONSTRAINT "ActionSuccession_toId_fkey" FOREIGN KEY ("toId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSuccession" ADD CONSTRAINT "ActionSuccession_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalParty" ADD CONSTRAINT "GoalParty_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalParty" ADD CONSTRAINT "GoalParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalMaatregel" ADD CONSTRAINT "GoalMaatregel_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalMaatregel" ADD CONSTRAINT "GoalMaatregel_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Measurement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPracticeMaatregel" ADD CONSTRAINT "GoodPracticeMaatregel_goodPracticeId_fkey" FOREIGN KEY ("goodPracticeId") REFERENCES "GoodPractice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPracticeMaatregel" ADD CONSTRAINT "GoodPracticeMaatregel_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Knelpunt" ADD CONSTRAINT "Knelpunt_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Knelpunt" ADD CONSTRAINT "Knelpunt_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Knelpunt" ADD CONSTRAINT "Knelpunt_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderChoice" ADD CONSTRAINT "ReminderChoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderChoice" ADD CONSTRAINT "ReminderChoice_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartySubstitute" ADD CONSTRAINT "PartySubstitute_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartySubstitute" ADD CONSTRAINT "PartySubstitute_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What is written once stays as written.
REVOKE UPDATE, DELETE ON "RoundStand", "ActionShift", "ActionSuccession", "Measurement" FROM vijfhoek_app;
REVOKE DELETE ON "ReportingRound", "RoundSubmission", "Goal", "Indicator", "GoodPractice", "Knelpunt", "Risk", "CalendarFeed" FROM vijfhoek_app;
CREATE TRIGGER round_stand_frozen BEFORE UPDATE OR DELETE ON "RoundStand" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER action_shift_frozen BEFORE UPDATE OR DELETE ON "ActionShift" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER action_succession_frozen BEFORE UPDATE OR DELETE ON "ActionSuccession" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER measurement_frozen BEFORE UPDATE OR DELETE ON "Measurement" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A round that was frozen, and what was handed in with it.
CREATE FUNCTION guard_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozenAt" IS NOT NULL THEN
    RAISE EXCEPTION 'vijfhoek: this round is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reporting_round_guard BEFORE UPDATE ON "ReportingRound" FOR EACH ROW EXECUTE FUNCTION guard_round();

CREATE FUNCTION guard_of_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ReportingRound" r WHERE r."frozenAt" IS NOT NULL
             AND r."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."roundId" ELSE OLD."roundId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."roundId" ELSE NEW."roundId" END)) THEN
    RAISE EXCEPTION 'vijfhoek: the round of this % is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_submission_guard BEFORE INSERT OR UPDATE OR DELETE ON "RoundSubmission" FOR EACH ROW EXECUTE FUNCTION guard_of_round();
CREATE TRIGGER round_report_guard BEFORE INSERT OR UPDATE OR DELETE ON "RoundReport" FOR EACH ROW EXECUTE FUNCTION guard_of_round();

-- What a row must always be.
ALTER TABLE "ActionMaatregel" ADD CONSTRAINT action_share_amount CHECK ((("share" = 'bedrag') IS TRUE) = ("thousands" IS NOT NULL));
ALTER TABLE "ActionMaatregel" ADD CONSTRAINT action_share_percentage CHECK ((("share" = 'percentage') IS TRUE) = ("basisPoints" IS NOT NULL));
ALTER TABLE "ActionMaatregel" ADD CONSTRAINT action_share_range CHECK ("basisPoints" IS NULL OR "basisPoints" BETWEEN 0 AND 10000);
ALTER TABLE "ActionItem" ADD CONSTRAINT action_start CHECK ("startOn" IS NULL OR "deadline" IS NULL OR "startOn" <= "deadline");
ALTER TABLE "ActionShift" ADD CONSTRAINT action_shift_moves CHECK (("fromYear", "fromDeadline") IS DISTINCT FROM ("toYear", "toDeadline"));
ALTER TABLE "ActionSuccession" ADD CONSTRAINT action_succession_other CHECK ("fromId" <> "toId");
ALTER TABLE "Measurement" ADD CONSTRAINT measurement_period CHECK ("from" <= "until");
ALTER TABLE "Goal" ADD CONSTRAINT goal_own_parent CHECK ("parentId" IS DISTINCT FROM "id");
ALTER TABLE "ReminderChoice" ADD CONSTRAINT reminder_weekday CHECK ("weekday" BETWEEN 1 AND 7);

-- Words to search in, kept with the row.
ALTER TABLE "Goal" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("title", "text" || ' ' || "working" || ' ' || "yields")) STORED;
CREATE INDEX "Goal_words" ON "Goal" USING gin ("words");

-- What the deelagenda and the registers filter on.
CREATE INDEX "ActionItem_deelagenda" ON "ActionItem" ("programmaId", "deadlineYear") WHERE "origin" = 'deelagenda' AND "withdrawnAt" IS NULL;
CREATE INDEX "ActionItem_progress" ON "ActionItem" ("programmaId", "progress");
