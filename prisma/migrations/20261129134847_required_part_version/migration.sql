-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- AlterTable
ALTER TABLE "RequiredPart" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- The parts of a centrale opdracht that was adopted stay as they were: checks of bouwstenen hang on them.
CREATE FUNCTION guard_required_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "CentraleOpdrachtVersion" v WHERE v."id" = OLD."opdrachtId" AND v."state" <> 'concept') THEN
    RAISE EXCEPTION 'vijfhoek: the centrale opdracht of this part is adopted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER required_part_guard BEFORE UPDATE OR DELETE ON "RequiredPart" FOR EACH ROW EXECUTE FUNCTION guard_required_part();

-- The words of a taakopdracht are fixed from the moment it is put round: parties answer what they were sent.
CREATE OR REPLACE FUNCTION guard_taakopdracht() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'concept'
     AND (NEW."content", NEW."number", NEW."werkgroepId") IS DISTINCT FROM (OLD."content", OLD."number", OLD."werkgroepId") THEN
    RAISE EXCEPTION 'vijfhoek: taakopdracht version % was put round', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- One concept at a time, so that two secretarissen can't each start an amendment.
CREATE UNIQUE INDEX "TaakopdrachtVersion_one_concept" ON "TaakopdrachtVersion" ("werkgroepId") WHERE "state" = 'concept';
CREATE UNIQUE INDEX "CentraleOpdrachtVersion_one_concept" ON "CentraleOpdrachtVersion" ("programmaId") WHERE "state" = 'concept';
CREATE UNIQUE INDEX "CentraleOpdrachtVersion_one_adopted" ON "CentraleOpdrachtVersion" ("programmaId") WHERE "state" = 'vastgesteld';
