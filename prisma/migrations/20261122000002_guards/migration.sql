-- What the database keeps by itself, whatever the application does.

-- 1. The application's role owns nothing. Login roles are members of it; migrations run under another role.
--    An owner who may not make roles finds it made by whoever may (docs/running.md).
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'vijfhoek_app') THEN
    CREATE ROLE vijfhoek_app NOLOGIN;
  END IF;
EXCEPTION
  -- Another database of the same cluster is being made at this very moment.
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA public TO vijfhoek_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO vijfhoek_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO vijfhoek_app;

-- What is written once stays as written.
REVOKE UPDATE, DELETE ON "Event", "AgendaVersion", "AgendaVersionPaper", "File", "FileVersion", "SeriesRevision",
  "SeriesCell", "ActionReport" FROM vijfhoek_app;
REVOKE DELETE ON "Decision", "DecisionCounter", "Meeting", "Maatregel", "Programma", "Person", "Party" FROM vijfhoek_app;
-- Migrations are the owner's: the application may only look (readiness).
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM vijfhoek_app;
    GRANT SELECT ON "_prisma_migrations" TO vijfhoek_app;
  END IF;
END $$;

-- 2. The chain of events. One row says where the chain is; updating it makes writers wait for each other,
--    so that seq has no gaps and each event knows the hash of the one before.
CREATE TABLE "EventHead" (
  "only" BOOLEAN PRIMARY KEY DEFAULT true CHECK ("only"),
  "seq" BIGINT NOT NULL,
  "hash" TEXT NOT NULL
);
INSERT INTO "EventHead" VALUES (true, 0, repeat('0', 64));
REVOKE ALL ON "EventHead" FROM vijfhoek_app;
GRANT SELECT ON "EventHead" TO vijfhoek_app;

-- The text that is hashed. `npm run verify` builds the same text by itself.
CREATE FUNCTION event_text(e "Event") RETURNS TEXT LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT concat_ws(E'\x1f', e."prevHash", e."seq"::text, to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    coalesce(e."actorId"::text, ''), e."actorName", coalesce(e."actingFor", ''), e."action", e."objectKind",
    coalesce(e."objectId"::text, ''), coalesce(e."programmaId"::text, ''), coalesce(e."overlegId"::text, ''),
    coalesce(e."meetingId"::text, ''), coalesce(e."privateToPartyId"::text, ''), e."result"::text,
    array_to_string(e."reasons", ','), e."change"::text, e."origin")
$$;

CREATE FUNCTION event_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "EventHead" SET "seq" = "seq" + 1 RETURNING "seq", "hash" INTO NEW."seq", NEW."prevHash";
  NEW."hash" := encode(sha256(convert_to(event_text(NEW), 'UTF8')), 'hex');
  UPDATE "EventHead" SET "hash" = NEW."hash";
  RETURN NEW;
END $$;
CREATE TRIGGER event_chain BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION event_chain();

-- 3. Frozen things.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'vijfhoek: % is written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER event_frozen BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agenda_version_frozen BEFORE UPDATE OR DELETE ON "AgendaVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agenda_version_paper_frozen BEFORE UPDATE OR DELETE ON "AgendaVersionPaper" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER series_revision_frozen BEFORE UPDATE OR DELETE ON "SeriesRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER series_cell_frozen BEFORE UPDATE OR DELETE ON "SeriesCell" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A besluit never goes, keeps its number for life, and is closed once its minutes are adopted (product rule 5).
CREATE FUNCTION guard_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'vijfhoek: a besluit is for life' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."lockedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'vijfhoek: besluit % is adopted', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."number", NEW."overlegId", NEW."year", NEW."sequence") IS DISTINCT FROM
     (OLD."number", OLD."overlegId", OLD."year", OLD."sequence") THEN
    RAISE EXCEPTION 'vijfhoek: the number of besluit % is for life', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_guard BEFORE UPDATE OR DELETE ON "Decision" FOR EACH ROW EXECUTE FUNCTION guard_decision();

CREATE FUNCTION guard_position() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."lockedAt" IS NOT NULL
             AND d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)) THEN
    RAISE EXCEPTION 'vijfhoek: the besluit of this position is adopted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER position_guard BEFORE INSERT OR UPDATE OR DELETE ON "DecisionPosition" FOR EACH ROW EXECUTE FUNCTION guard_position();

-- Adopted minutes stay adopted, by the same besluit.
CREATE FUNCTION guard_adopted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."minutesState" = 'vastgesteld' AND (NEW."minutesState", NEW."adoptedAt", NEW."adoptedByDecisionId", NEW."overlegId", NEW."startsAt")
     IS DISTINCT FROM (OLD."minutesState", OLD."adoptedAt", OLD."adoptedByDecisionId", OLD."overlegId", OLD."startsAt") THEN
    RAISE EXCEPTION 'vijfhoek: adopted minutes stay adopted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_guard BEFORE UPDATE ON "Meeting" FOR EACH ROW EXECUTE FUNCTION guard_adopted();

-- 4. What a row must always be.
ALTER TABLE "SeriesCell" ADD CONSTRAINT cell_amount CHECK (("kind" = 'amount') = ("thousands" IS NOT NULL));
ALTER TABLE "ActionItem" ADD CONSTRAINT action_deadline CHECK ("deadline" IS NOT NULL OR "deadlineYear" IS NOT NULL OR "origin" = 'deelagenda');
ALTER TABLE "AgendaItem" ADD CONSTRAINT item_minutes CHECK ("minutes" BETWEEN 0 AND 1440);
ALTER TABLE "AgendaItem" ADD CONSTRAINT item_own_parent CHECK ("parentId" IS DISTINCT FROM "id");
ALTER TABLE "Meeting" ADD CONSTRAINT meeting_minutes CHECK ("minutes" BETWEEN 1 AND 1440);
ALTER TABLE "Decision" ADD CONSTRAINT decision_effect_said CHECK ("effect" <> 'geen' OR "noEffectReason" IS NOT NULL);
ALTER TABLE "Person" ADD CONSTRAINT person_email_lower CHECK ("email" = lower("email"));
ALTER TABLE "Presence" SET UNLOGGED;

-- 5. Dutch full text. Queries must use the same expression as the index.
CREATE FUNCTION search_words(heading TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('pg_catalog.dutch', coalesce(heading, '')), 'A') || setweight(to_tsvector('pg_catalog.dutch', coalesce(body, '')), 'B')
$$;
CREATE INDEX "AgendaItem_search" ON "AgendaItem" USING gin (search_words("title", "proposal" || ' ' || "explanationText"));
CREATE INDEX "SentItem_search" ON "SentItem" USING gin (search_words("title", "text"));
CREATE INDEX "Contribution_search" ON "Contribution" USING gin (search_words('', "text"));
CREATE INDEX "Decision_search" ON "Decision" USING gin (search_words("number", "text"));
CREATE INDEX "ActionItem_search" ON "ActionItem" USING gin (search_words("title", "text"));
CREATE INDEX "Maatregel_search" ON "Maatregel" USING gin (search_words(coalesce("code", '') || ' ' || "name", "description"));
CREATE INDEX "Werkgroep_search" ON "Werkgroep" USING gin (search_words("name", "description"));
CREATE INDEX "Taakopdracht_search" ON "TaakopdrachtVersion" USING gin (search_words("label", "text"));
