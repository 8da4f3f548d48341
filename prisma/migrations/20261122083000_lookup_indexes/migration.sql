-- What registers, search and overzicht look up. The last one Prisma can't say: only a voorbehoud is waited for.
CREATE INDEX "AgendaItem_submittedById_idx" ON "AgendaItem"("submittedById");
CREATE INDEX "ActionItem_parentId_idx" ON "ActionItem"("parentId");
CREATE INDEX "ActionItem_predecessorId_idx" ON "ActionItem"("predecessorId");
CREATE INDEX "DecisionPosition_voorbehoud" ON "DecisionPosition"("until") WHERE "position" = 'voorbehoud';
