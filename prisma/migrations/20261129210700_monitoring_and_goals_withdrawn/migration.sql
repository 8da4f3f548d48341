-- Goals and what is monitored are withdrawn with a reason: out of the lists, and still to be read.

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Measurement" ADD COLUMN     "replacesReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "GoodPractice" ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Knelpunt" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Risk" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "MeasurementWithdrawal" (
    "measurementId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byPersonId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeasurementWithdrawal_pkey" PRIMARY KEY ("measurementId")
);

-- AddForeignKey
ALTER TABLE "MeasurementWithdrawal" ADD CONSTRAINT "MeasurementWithdrawal_measurementId_fkey" FOREIGN KEY ("measurementId") REFERENCES "Measurement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A withdrawal is written once, as the measurement itself.
REVOKE UPDATE, DELETE ON "MeasurementWithdrawal" FROM vijfhoek_app;
CREATE TRIGGER measurement_withdrawal_frozen BEFORE UPDATE OR DELETE ON "MeasurementWithdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Nothing is withdrawn without a reason. (An example could be withdrawn before it had a place for one.)
ALTER TABLE "Goal" ADD CONSTRAINT goal_withdrawn_why CHECK ("withdrawnAt" IS NULL OR "withdrawnReason" <> '');
ALTER TABLE "Indicator" ADD CONSTRAINT indicator_withdrawn_why CHECK ("withdrawnAt" IS NULL OR "withdrawnReason" <> '');
ALTER TABLE "Knelpunt" ADD CONSTRAINT knelpunt_withdrawn_why CHECK ("withdrawnAt" IS NULL OR "withdrawnReason" <> '');
ALTER TABLE "Risk" ADD CONSTRAINT risk_withdrawn_why CHECK ("withdrawnAt" IS NULL OR "withdrawnReason" <> '');
ALTER TABLE "MeasurementWithdrawal" ADD CONSTRAINT measurement_withdrawn_why CHECK ("reason" <> '');
