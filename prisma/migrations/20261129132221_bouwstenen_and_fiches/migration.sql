-- What a werkgroep delivers: bouwstenen with their versions, fiches, the centrale opdracht, packages, the route of a document,
-- escalaties and consultation. What the database keeps by itself stands in the next migration.

-- CreateEnum
CREATE TYPE "CentraleOpdrachtState" AS ENUM ('concept', 'vastgesteld', 'vervangen');

-- CreateEnum
CREATE TYPE "BouwsteenKind" AS ENUM ('advies', 'deelagenda', 'bijlage', 'verkenning', 'tussenrapportage', 'addendum');

-- CreateEnum
CREATE TYPE "BouwsteenState" AS ENUM ('aangekondigd', 'in_bewerking', 'ingediend', 'teruggelegd', 'aanvaard', 'verwerkt');

-- CreateEnum
CREATE TYPE "PartPresence" AS ENUM ('aanwezig', 'deels', 'ontbreekt');

-- CreateEnum
CREATE TYPE "FicheKind" AS ENUM ('uitwerking', 'alternatief', 'gewijzigde_raming', 'beleidsaanbeveling');

-- CreateEnum
CREATE TYPE "FicheType" AS ENUM ('effecten_helder', 'kansrijk_onduidelijk');

-- CreateEnum
CREATE TYPE "FicheCellRow" AS ENUM ('opbrengst', 'transformatiekosten');

-- CreateEnum
CREATE TYPE "FichePhaseKind" AS ENUM ('voorbereiding', 'implementatie', 'realisatie');

-- CreateEnum
CREATE TYPE "FichePartnerRole" AS ENUM ('trekker', 'partner');

-- CreateEnum
CREATE TYPE "RoutePurpose" AS ENUM ('adviseren', 'bespreken', 'vaststellen', 'besluiten', 'informeren');

-- CreateEnum
CREATE TYPE "ConsultationRemarkKind" AS ENUM ('inhoudelijk', 'redactioneel', 'vraag', 'feitelijk');

-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'escalatie';

-- AlterEnum
ALTER TYPE "DecisionEffect" ADD VALUE 'decharge_verlenen';
ALTER TYPE "DecisionEffect" ADD VALUE 'escalatie_beantwoorden';

-- AlterEnum
ALTER TYPE "ActionOrigin" ADD VALUE 'werkgroep';

-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "werkgroepMeetingId" UUID;

-- AlterTable
ALTER TABLE "TaakopdrachtVersion" ADD COLUMN     "dischargedAt" TIMESTAMPTZ(3),
ADD COLUMN     "dischargedByDecisionId" UUID,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sentRoundAt" TIMESTAMPTZ(3),
ADD COLUMN     "withRemarks" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CentraleOpdrachtVersion" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "CentraleOpdrachtState" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "adoptedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CentraleOpdrachtVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequiredPart" (
    "id" UUID NOT NULL,
    "opdrachtId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',
    "source" JSONB,

    CONSTRAINT "RequiredPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bouwsteen" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "letter" TEXT NOT NULL DEFAULT '',
    "kind" "BouwsteenKind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "due" DATE,
    "state" "BouwsteenState" NOT NULL DEFAULT 'aangekondigd',
    "missingReason" TEXT NOT NULL DEFAULT '',
    "addendumToId" UUID,
    "returnedReason" TEXT NOT NULL DEFAULT '',
    "returnedAt" TIMESTAMPTZ(3),
    "acceptedVersionId" UUID,
    "acceptedByDecisionId" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "processedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Bouwsteen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BouwsteenVersion" (
    "id" UUID NOT NULL,
    "bouwsteenId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "BouwsteenVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BouwsteenFile" (
    "bouwsteenVersionId" UUID NOT NULL,
    "fileVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "BouwsteenFile_pkey" PRIMARY KEY ("bouwsteenVersionId","fileVersionId")
);

-- CreateTable
CREATE TABLE "PartCheck" (
    "bouwsteenVersionId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "presence" "PartPresence" NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "page" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PartCheck_pkey" PRIMARY KEY ("bouwsteenVersionId","partId")
);

-- CreateTable
CREATE TABLE "Package" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "letter" JSONB,
    "letterText" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PackageItem" (
    "id" UUID NOT NULL,
    "packageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "bouwsteenId" UUID,
    "bouwsteenVersionId" UUID,
    "werkgroepId" UUID,
    "title" TEXT NOT NULL,
    "missingReason" TEXT NOT NULL DEFAULT '',
    "source" JSONB,

    CONSTRAINT "PackageItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fiche" (
    "id" UUID NOT NULL,
    "bouwsteenId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "FicheKind" NOT NULL,
    "type" "FicheType" NOT NULL,
    "maatregelId" UUID,
    "insteadOfId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Fiche_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FicheText" (
    "ficheId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "content" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FicheText_pkey" PRIMARY KEY ("ficheId","field")
);

-- CreateTable
CREATE TABLE "FicheCell" (
    "ficheId" UUID NOT NULL,
    "row" "FicheCellRow" NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "CellKind" NOT NULL,
    "thousands" INTEGER,
    "literal" TEXT,
    "doubt" JSONB,

    CONSTRAINT "FicheCell_pkey" PRIMARY KEY ("ficheId","row","year")
);

-- CreateTable
CREATE TABLE "FichePhase" (
    "ficheId" UUID NOT NULL,
    "phase" "FichePhaseKind" NOT NULL,
    "from" DATE,
    "until" DATE,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FichePhase_pkey" PRIMARY KEY ("ficheId","phase")
);

-- CreateTable
CREATE TABLE "FichePartner" (
    "ficheId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "role" "FichePartnerRole" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FichePartner_pkey" PRIMARY KEY ("ficheId","partyId")
);

-- CreateTable
CREATE TABLE "FicheLink" (
    "id" UUID NOT NULL,
    "ficheId" UUID NOT NULL,
    "maatregelId" UUID,
    "werkgroepId" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "FicheLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FicheRisk" (
    "id" UUID NOT NULL,
    "ficheId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "risk" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FicheRisk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FicheSupport" (
    "ficheId" UUID NOT NULL,
    "hoek" "Hoek" NOT NULL,
    "position" "Position" NOT NULL,
    "sentence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FicheSupport_pkey" PRIMARY KEY ("ficheId","hoek")
);

-- CreateTable
CREATE TABLE "FicheVersion" (
    "id" UUID NOT NULL,
    "ficheId" UUID NOT NULL,
    "bouwsteenVersionId" UUID NOT NULL,
    "snapshot" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "revisionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FicheVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BouwsteenShown" (
    "bouwsteenVersionId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "shownAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BouwsteenShown_pkey" PRIMARY KEY ("bouwsteenVersionId","overlegId")
);

-- CreateTable
CREATE TABLE "AchterbanShare" (
    "id" UUID NOT NULL,
    "bouwsteenVersionId" UUID,
    "taakopdrachtId" UUID,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "sharedById" UUID,

    CONSTRAINT "AchterbanShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RouteStep" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" UUID NOT NULL,
    "date" DATE,
    "dateText" TEXT NOT NULL DEFAULT '',
    "overlegId" UUID,
    "body" TEXT NOT NULL,
    "purpose" "RoutePurpose" NOT NULL,
    "conclusion" TEXT NOT NULL DEFAULT '',
    "remarks" TEXT NOT NULL DEFAULT '',
    "followUp" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RouteStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Escalatie" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "wish" TEXT NOT NULL,
    "argument" TEXT NOT NULL DEFAULT '',
    "neededBy" DATE NOT NULL,
    "shortfall" JSONB,
    "agendaItemId" UUID,
    "decisionId" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "effect" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Escalatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WerkgroepMeeting" (
    "id" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "startTime" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "notes" JSONB,
    "notesText" TEXT NOT NULL DEFAULT '',
    "cancelledAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WerkgroepMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WerkgroepComment" (
    "id" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" UUID NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "byPersonId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WerkgroepComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "fileVersionId" UUID,
    "explanation" TEXT NOT NULL DEFAULT '',
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID,
    "until" DATE NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationParty" (
    "consultationId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "position" "Position",
    "note" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ConsultationParty_pkey" PRIMARY KEY ("consultationId","partyId")
);

-- CreateTable
CREATE TABLE "ConsultationRemark" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "byPersonId" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "kind" "ConsultationRemarkKind" NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "answer" "RemarkAnswer",
    "answerWhy" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ConsultationRemark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CentraleOpdrachtVersion_programmaId_number_key" ON "CentraleOpdrachtVersion"("programmaId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "RequiredPart_opdrachtId_key_key" ON "RequiredPart"("opdrachtId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Bouwsteen_acceptedVersionId_key" ON "Bouwsteen"("acceptedVersionId");

-- CreateIndex
CREATE INDEX "Bouwsteen_werkgroepId_number_letter_idx" ON "Bouwsteen"("werkgroepId", "number", "letter");

-- CreateIndex
CREATE INDEX "Bouwsteen_addendumToId_idx" ON "Bouwsteen"("addendumToId");

-- CreateIndex
CREATE INDEX "Bouwsteen_acceptedByDecisionId_idx" ON "Bouwsteen"("acceptedByDecisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Bouwsteen_programmaId_key_key" ON "Bouwsteen"("programmaId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "BouwsteenVersion_bouwsteenId_number_key" ON "BouwsteenVersion"("bouwsteenId", "number");

-- CreateIndex
CREATE INDEX "BouwsteenFile_fileVersionId_idx" ON "BouwsteenFile"("fileVersionId");

-- CreateIndex
CREATE INDEX "PartCheck_partId_idx" ON "PartCheck"("partId");

-- CreateIndex
CREATE INDEX "Package_overlegId_date_idx" ON "Package"("overlegId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "Package_programmaId_key_key" ON "Package"("programmaId", "key");

-- CreateIndex
CREATE INDEX "PackageItem_packageId_position_idx" ON "PackageItem"("packageId", "position");

-- CreateIndex
CREATE INDEX "PackageItem_bouwsteenId_idx" ON "PackageItem"("bouwsteenId");

-- CreateIndex
CREATE INDEX "PackageItem_bouwsteenVersionId_idx" ON "PackageItem"("bouwsteenVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Fiche_key_key" ON "Fiche"("key");

-- CreateIndex
CREATE INDEX "Fiche_bouwsteenId_idx" ON "Fiche"("bouwsteenId");

-- CreateIndex
CREATE INDEX "Fiche_maatregelId_idx" ON "Fiche"("maatregelId");

-- CreateIndex
CREATE INDEX "Fiche_insteadOfId_idx" ON "Fiche"("insteadOfId");

-- CreateIndex
CREATE INDEX "FichePartner_partyId_idx" ON "FichePartner"("partyId");

-- CreateIndex
CREATE INDEX "FicheLink_ficheId_position_idx" ON "FicheLink"("ficheId", "position");

-- CreateIndex
CREATE INDEX "FicheLink_maatregelId_idx" ON "FicheLink"("maatregelId");

-- CreateIndex
CREATE INDEX "FicheLink_werkgroepId_idx" ON "FicheLink"("werkgroepId");

-- CreateIndex
CREATE INDEX "FicheRisk_ficheId_position_idx" ON "FicheRisk"("ficheId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "FicheVersion_revisionId_key" ON "FicheVersion"("revisionId");

-- CreateIndex
CREATE INDEX "FicheVersion_bouwsteenVersionId_idx" ON "FicheVersion"("bouwsteenVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "FicheVersion_ficheId_bouwsteenVersionId_key" ON "FicheVersion"("ficheId", "bouwsteenVersionId");

-- CreateIndex
CREATE INDEX "BouwsteenShown_overlegId_idx" ON "BouwsteenShown"("overlegId");

-- CreateIndex
CREATE UNIQUE INDEX "AchterbanShare_bouwsteenVersionId_key" ON "AchterbanShare"("bouwsteenVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "AchterbanShare_taakopdrachtId_key" ON "AchterbanShare"("taakopdrachtId");

-- CreateIndex
CREATE INDEX "RouteStep_objectKind_objectId_idx" ON "RouteStep"("objectKind", "objectId");

-- CreateIndex
CREATE INDEX "Escalatie_werkgroepId_idx" ON "Escalatie"("werkgroepId");

-- CreateIndex
CREATE INDEX "Escalatie_overlegId_idx" ON "Escalatie"("overlegId");

-- CreateIndex
CREATE INDEX "Escalatie_agendaItemId_idx" ON "Escalatie"("agendaItemId");

-- CreateIndex
CREATE INDEX "WerkgroepMeeting_werkgroepId_date_idx" ON "WerkgroepMeeting"("werkgroepId", "date");

-- CreateIndex
CREATE INDEX "WerkgroepComment_objectKind_objectId_idx" ON "WerkgroepComment"("objectKind", "objectId");

-- CreateIndex
CREATE INDEX "WerkgroepComment_werkgroepId_idx" ON "WerkgroepComment"("werkgroepId");

-- CreateIndex
CREATE INDEX "Consultation_subjectKind_subjectId_idx" ON "Consultation"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Consultation_overlegId_idx" ON "Consultation"("overlegId");

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_programmaId_key_key" ON "Consultation"("programmaId", "key");

-- CreateIndex
CREATE INDEX "ConsultationParty_partyId_idx" ON "ConsultationParty"("partyId");

-- CreateIndex
CREATE INDEX "ConsultationRemark_consultationId_partyId_position_idx" ON "ConsultationRemark"("consultationId", "partyId", "position");

-- CreateIndex
CREATE INDEX "ConsultationRemark_partyId_idx" ON "ConsultationRemark"("partyId");

-- CreateIndex
CREATE INDEX "ActionItem_werkgroepMeetingId_idx" ON "ActionItem"("werkgroepMeetingId");

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_werkgroepMeetingId_fkey" FOREIGN KEY ("werkgroepMeetingId") REFERENCES "WerkgroepMeeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaakopdrachtVersion" ADD CONSTRAINT "TaakopdrachtVersion_dischargedByDecisionId_fkey" FOREIGN KEY ("dischargedByDecisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CentraleOpdrachtVersion" ADD CONSTRAINT "CentraleOpdrachtVersion_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequiredPart" ADD CONSTRAINT "RequiredPart_opdrachtId_fkey" FOREIGN KEY ("opdrachtId") REFERENCES "CentraleOpdrachtVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bouwsteen" ADD CONSTRAINT "Bouwsteen_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bouwsteen" ADD CONSTRAINT "Bouwsteen_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bouwsteen" ADD CONSTRAINT "Bouwsteen_addendumToId_fkey" FOREIGN KEY ("addendumToId") REFERENCES "Bouwsteen"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bouwsteen" ADD CONSTRAINT "Bouwsteen_acceptedVersionId_fkey" FOREIGN KEY ("acceptedVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bouwsteen" ADD CONSTRAINT "Bouwsteen_acceptedByDecisionId_fkey" FOREIGN KEY ("acceptedByDecisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouwsteenVersion" ADD CONSTRAINT "BouwsteenVersion_bouwsteenId_fkey" FOREIGN KEY ("bouwsteenId") REFERENCES "Bouwsteen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouwsteenFile" ADD CONSTRAINT "BouwsteenFile_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouwsteenFile" ADD CONSTRAINT "BouwsteenFile_fileVersionId_fkey" FOREIGN KEY ("fileVersionId") REFERENCES "FileVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartCheck" ADD CONSTRAINT "PartCheck_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartCheck" ADD CONSTRAINT "PartCheck_partId_fkey" FOREIGN KEY ("partId") REFERENCES "RequiredPart"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_bouwsteenId_fkey" FOREIGN KEY ("bouwsteenId") REFERENCES "Bouwsteen"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fiche" ADD CONSTRAINT "Fiche_bouwsteenId_fkey" FOREIGN KEY ("bouwsteenId") REFERENCES "Bouwsteen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fiche" ADD CONSTRAINT "Fiche_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fiche" ADD CONSTRAINT "Fiche_insteadOfId_fkey" FOREIGN KEY ("insteadOfId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheText" ADD CONSTRAINT "FicheText_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheCell" ADD CONSTRAINT "FicheCell_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FichePhase" ADD CONSTRAINT "FichePhase_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FichePartner" ADD CONSTRAINT "FichePartner_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FichePartner" ADD CONSTRAINT "FichePartner_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheLink" ADD CONSTRAINT "FicheLink_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheLink" ADD CONSTRAINT "FicheLink_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheLink" ADD CONSTRAINT "FicheLink_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheRisk" ADD CONSTRAINT "FicheRisk_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheSupport" ADD CONSTRAINT "FicheSupport_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheVersion" ADD CONSTRAINT "FicheVersion_ficheId_fkey" FOREIGN KEY ("ficheId") REFERENCES "Fiche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheVersion" ADD CONSTRAINT "FicheVersion_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheVersion" ADD CONSTRAINT "FicheVersion_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SeriesRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouwsteenShown" ADD CONSTRAINT "BouwsteenShown_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BouwsteenShown" ADD CONSTRAINT "BouwsteenShown_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AchterbanShare" ADD CONSTRAINT "AchterbanShare_bouwsteenVersionId_fkey" FOREIGN KEY ("bouwsteenVersionId") REFERENCES "BouwsteenVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AchterbanShare" ADD CONSTRAINT "AchterbanShare_taakopdrachtId_fkey" FOREIGN KEY ("taakopdrachtId") REFERENCES "TaakopdrachtVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteStep" ADD CONSTRAINT "RouteStep_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteStep" ADD CONSTRAINT "RouteStep_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalatie" ADD CONSTRAINT "Escalatie_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalatie" ADD CONSTRAINT "Escalatie_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalatie" ADD CONSTRAINT "Escalatie_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalatie" ADD CONSTRAINT "Escalatie_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Escalatie" ADD CONSTRAINT "Escalatie_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepMeeting" ADD CONSTRAINT "WerkgroepMeeting_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepComment" ADD CONSTRAINT "WerkgroepComment_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepComment" ADD CONSTRAINT "WerkgroepComment_byPersonId_fkey" FOREIGN KEY ("byPersonId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_fileVersionId_fkey" FOREIGN KEY ("fileVersionId") REFERENCES "FileVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationParty" ADD CONSTRAINT "ConsultationParty_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationParty" ADD CONSTRAINT "ConsultationParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationRemark" ADD CONSTRAINT "ConsultationRemark_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationRemark" ADD CONSTRAINT "ConsultationRemark_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationRemark" ADD CONSTRAINT "ConsultationRemark_consultationId_partyId_fkey" FOREIGN KEY ("consultationId", "partyId") REFERENCES "ConsultationParty"("consultationId", "partyId") ON DELETE RESTRICT ON UPDATE CASCADE;
