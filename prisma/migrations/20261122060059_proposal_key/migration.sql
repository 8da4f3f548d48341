-- Which proposal of the agenda an item was, so that each proposal is made once per meeting.

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "proposalKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_proposalKey_key" ON "AgendaItem"("meetingId", "proposalKey");
