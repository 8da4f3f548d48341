-- Signs that a word processor puts in (curly quotes, long dashes, fixed spaces, soft hyphens) are no part of a word. How
-- PostgreSQL splits them off by itself depends on the locale of the database; now it is the same in all of them.
CREATE OR REPLACE FUNCTION search_words(heading TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('pg_catalog.dutch', translate(coalesce(heading, ''),
      U&'\2018\2019\201B\2011\201C\201D\201E\00AB\00BB\2013\2014\2026\2022\00B7\00A0\202F\00AD', '''''''-            ')), 'A')
    || setweight(to_tsvector('pg_catalog.dutch', translate(coalesce(body, ''),
      U&'\2018\2019\201B\2011\201C\201D\201E\00AB\00BB\2013\2014\2026\2022\00B7\00A0\202F\00AD', '''''''-            ')), 'B')
$$;

-- The words that are kept with the rows are made anew: the column goes and comes back, with its index.
DO $$
DECLARE
  kept RECORD;
BEGIN
  FOR kept IN
    SELECT a.attrelid::regclass::text AS "table", pg_get_expr(d.adbin, d.adrelid) AS "expression", i.indexrelid::regclass::text AS "index"
    FROM pg_attribute a
    JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    JOIN pg_index i ON i.indrelid = a.attrelid AND i.indkey[0] = a.attnum AND i.indnatts = 1
    WHERE a.attname = 'words' AND a.attgenerated = 's'
  LOOP
    EXECUTE format('ALTER TABLE %s DROP COLUMN "words"', kept."table");
    EXECUTE format('ALTER TABLE %s ADD COLUMN "words" tsvector GENERATED ALWAYS AS (%s) STORED', kept."table", kept."expression");
    EXECUTE format('CREATE INDEX %s ON %s USING gin ("words")', kept."index", kept."table");
  END LOOP;
END $$;
