-- Members, dates and escalaties are changed by several people: a stale save is refused (product rule 12), and what is taken
-- away stays findable (product rule 13).

ALTER TABLE "WerkgroepMember" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "PlanningEntry" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

ALTER TABLE "Escalatie" ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

REVOKE DELETE ON "WerkgroepMember", "PlanningEntry", "WerkgroepMeeting" FROM vijfhoek_app;
