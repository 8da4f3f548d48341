-- What the database keeps by itself of deliveries, whatever the application does.

-- 1. What is written once stays as written.
REVOKE UPDATE, DELETE ON "FicheVersion", "BouwsteenShown", "AchterbanShare" FROM vijfhoek_app;
REVOKE DELETE ON "Bouwsteen", "BouwsteenVersion", "Fiche", "Package", "Consultation", "ConsultationRemark", "Escalatie",
  "RouteStep", "WerkgroepComment", "CentraleOpdrachtVersion" FROM vijfhoek_app;
CREATE TRIGGER fiche_version_frozen BEFORE UPDATE OR DELETE ON "FicheVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bouwsteen_shown_frozen BEFORE UPDATE OR DELETE ON "BouwsteenShown" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- 2. A version that was submitted stays as it was, with its files and its checks (product rule 11 for deliveries).
CREATE FUNCTION guard_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'vijfhoek: version % of a bouwsteen is submitted', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bouwsteen_version_guard BEFORE UPDATE ON "BouwsteenVersion" FOR EACH ROW EXECUTE FUNCTION guard_submitted();

CREATE FUNCTION guard_of_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "BouwsteenVersion" v WHERE v."submittedAt" IS NOT NULL
             AND v."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."bouwsteenVersionId" ELSE OLD."bouwsteenVersionId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."bouwsteenVersionId" ELSE NEW."bouwsteenVersionId" END)) THEN
    RAISE EXCEPTION 'vijfhoek: the version of this % is submitted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bouwsteen_file_guard BEFORE INSERT OR UPDATE OR DELETE ON "BouwsteenFile" FOR EACH ROW EXECUTE FUNCTION guard_of_submitted();
CREATE TRIGGER part_check_guard BEFORE INSERT OR UPDATE OR DELETE ON "PartCheck" FOR EACH ROW EXECUTE FUNCTION guard_of_submitted();

-- 3. The words of a taakopdracht that was adopted; a later version replaces it, both stay (product rules 5 and 13).
CREATE FUNCTION guard_taakopdracht() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('vastgesteld', 'vervangen')
     AND (NEW."content", NEW."number", NEW."werkgroepId") IS DISTINCT FROM (OLD."content", OLD."number", OLD."werkgroepId") THEN
    RAISE EXCEPTION 'vijfhoek: taakopdracht version % is adopted', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER taakopdracht_guard BEFORE UPDATE ON "TaakopdrachtVersion" FOR EACH ROW EXECUTE FUNCTION guard_taakopdracht();

-- 4. A package that was sent.
CREATE FUNCTION guard_package() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sentAt" IS NOT NULL THEN
    RAISE EXCEPTION 'vijfhoek: this package is sent' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER package_guard BEFORE UPDATE ON "Package" FOR EACH ROW EXECUTE FUNCTION guard_package();

CREATE FUNCTION guard_package_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Package" p WHERE p."sentAt" IS NOT NULL
             AND p."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."packageId" ELSE OLD."packageId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."packageId" ELSE NEW."packageId" END)) THEN
    RAISE EXCEPTION 'vijfhoek: the package of this item is sent' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER package_item_guard BEFORE INSERT OR UPDATE OR DELETE ON "PackageItem" FOR EACH ROW EXECUTE FUNCTION guard_package_item();

-- 5. What a row must always be.
ALTER TABLE "FicheCell" ADD CONSTRAINT fiche_cell_amount CHECK (("kind" = 'amount') = ("thousands" IS NOT NULL));
ALTER TABLE "Fiche" ADD CONSTRAINT fiche_alternative CHECK (("kind" = 'alternatief') = ("insteadOfId" IS NOT NULL));
ALTER TABLE "Fiche" ADD CONSTRAINT fiche_maatregel CHECK ("maatregelId" IS NOT NULL OR "kind" IN ('alternatief', 'beleidsaanbeveling'));
ALTER TABLE "FicheLink" ADD CONSTRAINT fiche_link_one CHECK (num_nonnulls("maatregelId", "werkgroepId") = 1);
ALTER TABLE "Bouwsteen" ADD CONSTRAINT bouwsteen_addendum CHECK ("kind" <> 'addendum' OR "addendumToId" IS NOT NULL);
ALTER TABLE "Bouwsteen" ADD CONSTRAINT bouwsteen_own_addendum CHECK ("addendumToId" IS DISTINCT FROM "id");
ALTER TABLE "PackageItem" ADD CONSTRAINT package_item_there CHECK ("bouwsteenVersionId" IS NOT NULL OR "missingReason" <> '');
ALTER TABLE "AchterbanShare" ADD CONSTRAINT achterban_share_one CHECK (num_nonnulls("bouwsteenVersionId", "taakopdrachtId") = 1);
CREATE UNIQUE INDEX "BouwsteenVersion_one_open" ON "BouwsteenVersion" ("bouwsteenId") WHERE "submittedAt" IS NULL;
CREATE UNIQUE INDEX "FichePartner_one_trekker" ON "FichePartner" ("ficheId") WHERE "role" = 'trekker';

-- 6. Words to search in, kept with the row.
ALTER TABLE "Bouwsteen" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("number"::text || "letter" || ' ' || "title", "description")) STORED;
ALTER TABLE "FicheVersion" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words('', "text")) STORED;
CREATE INDEX "Bouwsteen_words" ON "Bouwsteen" USING gin ("words");
CREATE INDEX "FicheVersion_words" ON "FicheVersion" USING gin ("words");
