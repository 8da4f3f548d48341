-- Where a world puts some of its function accounts first on the sign-in page.
ALTER TABLE "Person" ADD COLUMN "demoOrder" INTEGER;
