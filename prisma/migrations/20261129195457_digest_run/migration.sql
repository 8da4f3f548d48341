-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- CreateTable
CREATE TABLE "DigestRun" (
    "day" DATE NOT NULL,

    CONSTRAINT "DigestRun_pkey" PRIMARY KEY ("day")
);
