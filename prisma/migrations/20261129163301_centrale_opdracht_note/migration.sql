-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- AlterTable
ALTER TABLE "CentraleOpdrachtVersion" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';
