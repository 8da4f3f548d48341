-- A consultation and a step of a route point at one of several kinds of things. Beside kind and id stands a column per kind
-- that the database computes: so the thing must exist, and who sees what can follow it.

ALTER TABLE "RouteStep"
  ADD CONSTRAINT route_step_kind CHECK ("objectKind" IN ('bouwsteen', 'werkgroep', 'package', 'document')),
  ADD COLUMN "bouwsteenId" UUID GENERATED ALWAYS AS (CASE WHEN "objectKind" = 'bouwsteen' THEN "objectId" END) STORED
    REFERENCES "Bouwsteen"("id"),
  ADD COLUMN "werkgroepId" UUID GENERATED ALWAYS AS (CASE WHEN "objectKind" = 'werkgroep' THEN "objectId" END) STORED
    REFERENCES "Werkgroep"("id"),
  ADD COLUMN "packageId" UUID GENERATED ALWAYS AS (CASE WHEN "objectKind" = 'package' THEN "objectId" END) STORED
    REFERENCES "Package"("id"),
  ADD COLUMN "documentId" UUID GENERATED ALWAYS AS (CASE WHEN "objectKind" = 'document' THEN "objectId" END) STORED
    REFERENCES "Document"("id");

ALTER TABLE "Consultation"
  ADD CONSTRAINT consultation_kind CHECK ("subjectKind" IN ('taakopdracht', 'bouwsteen', 'document')),
  ADD CONSTRAINT consultation_file CHECK (("subjectKind" = 'document') = ("fileVersionId" IS NOT NULL)),
  ADD COLUMN "taakopdrachtVersionId" UUID
    GENERATED ALWAYS AS (CASE WHEN "subjectKind" = 'taakopdracht' THEN "subjectId" END) STORED
    REFERENCES "TaakopdrachtVersion"("id"),
  ADD COLUMN "bouwsteenVersionId" UUID
    GENERATED ALWAYS AS (CASE WHEN "subjectKind" = 'bouwsteen' THEN "subjectId" END) STORED
    REFERENCES "BouwsteenVersion"("id");
CREATE INDEX "Consultation_taakopdrachtVersionId_idx" ON "Consultation"("taakopdrachtVersionId");
CREATE INDEX "Consultation_bouwsteenVersionId_idx" ON "Consultation"("bouwsteenVersionId");
CREATE INDEX "Consultation_fileVersionId_idx" ON "Consultation"("fileVersionId");

-- A remark that was handed in or answered keeps its words.
CREATE FUNCTION guard_consultation_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."text", NEW."place", NEW."kind", NEW."position", NEW."withdrawnAt")
     IS DISTINCT FROM (OLD."text", OLD."place", OLD."kind", OLD."position", OLD."withdrawnAt")
     AND (OLD."answer" IS NOT NULL OR EXISTS (
       SELECT 1 FROM "ConsultationParty" p WHERE p."consultationId" = OLD."consultationId" AND p."partyId" = OLD."partyId"
         AND p."answeredAt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'vijfhoek: this remark is handed in' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consultation_remark_guard BEFORE UPDATE ON "ConsultationRemark" FOR EACH ROW EXECUTE FUNCTION guard_consultation_remark();
