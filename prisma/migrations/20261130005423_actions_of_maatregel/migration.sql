-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- DropIndex
DROP INDEX "ActionMaatregel_maatregelId_idx";

-- CreateIndex
CREATE INDEX "ActionMaatregel_maatregelId_actionItemId_idx" ON "ActionMaatregel"("maatregelId", "actionItemId");
