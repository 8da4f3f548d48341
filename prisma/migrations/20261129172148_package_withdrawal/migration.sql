-- A concept that won't go out is withdrawn and stays to be found; what was withdrawn is never sent, and the other way round.
ALTER TABLE "Package" ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawnReason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Package" ADD CONSTRAINT package_sent_or_withdrawn CHECK ("sentAt" IS NULL OR "withdrawnAt" IS NULL);
