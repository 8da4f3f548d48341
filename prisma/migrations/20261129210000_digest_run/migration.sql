-- The days on which all digests went round: one that misses is made up for in its week. A day is written once.
CREATE TABLE "DigestRun" (
    "day" DATE NOT NULL,

    CONSTRAINT "DigestRun_pkey" PRIMARY KEY ("day")
);
REVOKE UPDATE ON "DigestRun" FROM vijfhoek_app;
