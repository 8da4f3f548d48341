-- The application may select, insert, update and delete in a new table (default privileges of vijfhoek_app);
-- revoke here what it may not.

-- CreateIndex
CREATE INDEX "AgendaItem_id_meetingId_idx" ON "AgendaItem"("id", "meetingId");
