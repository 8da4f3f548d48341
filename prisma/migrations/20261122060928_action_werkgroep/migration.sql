-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "werkgroepId" UUID;

-- CreateIndex
CREATE INDEX "ActionItem_werkgroepId_idx" ON "ActionItem"("werkgroepId");

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;
