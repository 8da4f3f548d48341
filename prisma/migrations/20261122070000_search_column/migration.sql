-- Words to search in are kept with the row, so that hits are ranked without reading every text again (an index on an
-- expression finds rows fast, but ranks at the price of making the words anew for each). Prisma doesn't know the column.

DROP INDEX "AgendaItem_search", "SentItem_search", "Contribution_search", "Decision_search", "ActionItem_search",
  "Maatregel_search", "Werkgroep_search", "Taakopdracht_search";

ALTER TABLE "AgendaItem" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("title", "proposal" || ' ' || "explanationText")) STORED;
ALTER TABLE "SentItem" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("title", "text")) STORED;
ALTER TABLE "Contribution" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words('', "text")) STORED;
ALTER TABLE "Annotation" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words('', "text")) STORED;
ALTER TABLE "Decision" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("number", "text")) STORED;
ALTER TABLE "ActionItem" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("title", "text")) STORED;
ALTER TABLE "Maatregel" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words(coalesce("code", '') || ' ' || "name", "description")) STORED;
ALTER TABLE "Werkgroep" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("name", "description")) STORED;
ALTER TABLE "TaakopdrachtVersion" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("label", "text")) STORED;

CREATE INDEX "AgendaItem_words" ON "AgendaItem" USING gin ("words");
CREATE INDEX "SentItem_words" ON "SentItem" USING gin ("words");
CREATE INDEX "Contribution_words" ON "Contribution" USING gin ("words");
CREATE INDEX "Annotation_words" ON "Annotation" USING gin ("words");
CREATE INDEX "Decision_words" ON "Decision" USING gin ("words");
CREATE INDEX "ActionItem_words" ON "ActionItem" USING gin ("words");
CREATE INDEX "Maatregel_words" ON "Maatregel" USING gin ("words");
CREATE INDEX "Werkgroep_words" ON "Werkgroep" USING gin ("words");
CREATE INDEX "Taakopdracht_words" ON "TaakopdrachtVersion" USING gin ("words");

-- What changed lately in the overleggen of somebody.
CREATE INDEX "Event_overleg" ON "Event" ("overlegId", "seq");
