-- A werkgroep finds its own fiches while they are written: by the title and by each text.
-- As with the other tables (20261122070000_search_column) the words are kept with the row, and Prisma doesn't know the column.

ALTER TABLE "Fiche" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("title", "reason")) STORED;
ALTER TABLE "FicheText" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words('', "text")) STORED;

CREATE INDEX "Fiche_words" ON "Fiche" USING gin ("words");
CREATE INDEX "FicheText_words" ON "FicheText" USING gin ("words");
