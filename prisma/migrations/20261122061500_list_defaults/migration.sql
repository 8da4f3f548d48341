-- A list that is not given is empty, also for who reads the table without Prisma.
ALTER TABLE "Party" ALTER COLUMN "aliases" SET DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "StandingItem" ALTER COLUMN "purposes" SET DEFAULT ARRAY[]::"Purpose"[];
ALTER TABLE "AgendaItem" ALTER COLUMN "purposes" SET DEFAULT ARRAY[]::"Purpose"[];
ALTER TABLE "Event" ALTER COLUMN "reasons" SET DEFAULT ARRAY[]::TEXT[];
UPDATE "AgendaItem" SET "purposes" = ARRAY[]::"Purpose"[] WHERE "purposes" IS NULL;
UPDATE "StandingItem" SET "purposes" = ARRAY[]::"Purpose"[] WHERE "purposes" IS NULL;
UPDATE "Party" SET "aliases" = ARRAY[]::TEXT[] WHERE "aliases" IS NULL;
