-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Hoek" AS ENUM ('rijk', 'gemeenten', 'aanbieders', 'professionals', 'clienten');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('organisation', 'group', 'adviser', 'secretariat');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('secretaris', 'werkgroepsecretaris', 'werkgroepvoorzitter', 'werkgroeplid', 'partijvertegenwoordiger', 'financien', 'lezer', 'beheerder');

-- CreateEnum
CREATE TYPE "OverlegKind" AS ENUM ('bestuurlijk', 'ambtelijk', 'vooroverleg', 'secretarissen');

-- CreateEnum
CREATE TYPE "OverlegParticipantKind" AS ENUM ('deelnemer', 'adviseur');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('concept', 'verzonden', 'gehouden', 'afgelast');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('geen', 'concept', 'ter_correctie', 'vastgesteld');

-- CreateEnum
CREATE TYPE "Purpose" AS ENUM ('ter_informatie', 'ter_bespreking', 'ter_vaststelling', 'ter_besluitvorming');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('taakopdracht', 'bouwsteen', 'fiche', 'maatregel', 'actie', 'besluit', 'verslag', 'document');

-- CreateEnum
CREATE TYPE "AnnotationKind" AS ENUM ('standpunt', 'advies', 'spreeklijn');

-- CreateEnum
CREATE TYPE "AgendaVersionKind" AS ENUM ('agenda', 'nazending', 'afgelasting');

-- CreateEnum
CREATE TYPE "DeliveryKind" AS ENUM ('agenda', 'nazending', 'afgelasting', 'verslag_ter_correctie', 'herinnering_bijlage', 'inloglink');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('aanwezig', 'afgemeld', 'afwezig');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('stelt_vast', 'stemt_in', 'neemt_kennis', 'houdt_aan', 'geeft_opdracht', 'wijst_af');

-- CreateEnum
CREATE TYPE "DecisionEffect" AS ENUM ('geen', 'taakopdracht_vaststellen', 'verslag_vaststellen', 'actie_opdragen', 'reeks_herzien', 'bouwsteen_aanvaarden', 'punt_aanhouden');

-- CreateEnum
CREATE TYPE "Position" AS ENUM ('akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord', 'niet_aanwezig');

-- CreateEnum
CREATE TYPE "RemarkAnswer" AS ENUM ('overgenomen', 'deels', 'niet');

-- CreateEnum
CREATE TYPE "ActionOrigin" AS ENUM ('vergadering', 'deelagenda');

-- CreateEnum
CREATE TYPE "ActionState" AS ENUM ('open', 'loopt', 'afgerond', 'vervallen');

-- CreateEnum
CREATE TYPE "ActionRoleKind" AS ENUM ('verantwoordelijk', 'samen_met', 'ondersteund_door');

-- CreateEnum
CREATE TYPE "WerkgroepRole" AS ENUM ('voorzitter', 'secretaris', 'lid', 'adviseur');

-- CreateEnum
CREATE TYPE "Perspectief" AS ENUM ('rijk', 'gemeenten', 'aanbieders', 'professionals', 'clienten', 'wetenschap', 'advies');

-- CreateEnum
CREATE TYPE "TaakopdrachtState" AS ENUM ('concept', 'rondgestuurd', 'vastgesteld', 'vervangen');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('award', 'proposal', 'decision', 'realised');

-- CreateEnum
CREATE TYPE "CellKind" AS ENUM ('amount', 'pm', 'onbekend');

-- CreateEnum
CREATE TYPE "EventResult" AS ENUM ('done', 'refused');

-- CreateTable
CREATE TABLE "Programma" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "firstYear" INTEGER NOT NULL,
    "lastYear" INTEGER NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programma_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reference" TEXT,
    "date" DATE,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "aliases" TEXT[],
    "hoek" "Hoek",
    "kind" "PartyKind" NOT NULL,
    "parentId" UUID,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyMember" (
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "PartyMember_pkey" PRIMARY KEY ("groupId","memberId")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "demoDescription" TEXT,
    "activeFrom" DATE NOT NULL,
    "activeUntil" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyMembership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "function" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "PartyMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "programmaId" UUID NOT NULL,
    "overlegId" UUID,
    "werkgroepId" UUID,
    "partyId" UUID,
    "from" DATE NOT NULL,
    "until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "returnTo" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Overleg" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "OverlegKind" NOT NULL DEFAULT 'bestuurlijk',
    "description" TEXT NOT NULL DEFAULT '',
    "decisionPrefix" TEXT NOT NULL,
    "defaultPlace" TEXT NOT NULL,
    "defaultStartTime" TEXT NOT NULL,
    "defaultMinutes" INTEGER NOT NULL,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Overleg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OverlegParticipant" (
    "overlegId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "kind" "OverlegParticipantKind" NOT NULL DEFAULT 'deelnemer',
    "chairOrder" INTEGER,
    "chairFunction" TEXT,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OverlegParticipant_pkey" PRIMARY KEY ("overlegId","partyId")
);

-- CreateTable
CREATE TABLE "OverlegShare" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,

    CONSTRAINT "OverlegShare_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "StandingItem" (
    "id" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "purposes" "Purpose"[],
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "StandingItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "kenmerk" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT,
    "chairPartyId" UUID,
    "chairFunction" TEXT,
    "chairReason" TEXT,
    "state" "MeetingState" NOT NULL DEFAULT 'concept',
    "minutesState" "MinutesState" NOT NULL DEFAULT 'geen',
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "correctionUntil" DATE,
    "minutesSentAt" TIMESTAMPTZ(3),
    "adoptedAt" TIMESTAMPTZ(3),
    "adoptedByDecisionId" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,
    "icsSequence" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefusedProposal" (
    "meetingId" UUID NOT NULL,
    "proposal" TEXT NOT NULL,

    CONSTRAINT "RefusedProposal_pkey" PRIMARY KEY ("meetingId","proposal")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "meetingId" UUID,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "purposes" "Purpose"[],
    "minutes" INTEGER NOT NULL DEFAULT 0,
    "submitterId" UUID,
    "submittedById" UUID,
    "proposal" TEXT NOT NULL DEFAULT '',
    "explanation" JSONB,
    "explanationText" TEXT NOT NULL DEFAULT '',
    "origin" TEXT,
    "carriedFromId" UUID,
    "carriedHow" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemSubject" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "ItemSubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "kind" "AnnotationKind" NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "File" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "File_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileVersion" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "placeholder" BOOLEAN NOT NULL DEFAULT false,
    "byPersonId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FileVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "pinnedVersionId" UUID,
    "requestedFromId" UUID,
    "requestedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaVersion" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "AgendaVersionKind" NOT NULL,
    "snapshot" JSONB NOT NULL,
    "changes" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "sha256" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sentById" UUID,

    CONSTRAINT "AgendaVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaVersionPaper" (
    "agendaVersionId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "fileVersionId" UUID NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "AgendaVersionPaper_pkey" PRIMARY KEY ("agendaVersionId","attachmentId")
);

-- CreateTable
CREATE TABLE "SentItem" (
    "agendaItemId" UUID NOT NULL,
    "agendaVersionId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SentItem_pkey" PRIMARY KEY ("agendaItemId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "kind" "DeliveryKind" NOT NULL,
    "personId" UUID,
    "email" TEXT NOT NULL,
    "meetingId" UUID,
    "agendaVersionId" UUID,
    "messageId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "response" TEXT,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "function" TEXT NOT NULL DEFAULT '',
    "status" "AttendanceStatus" NOT NULL,
    "substitute" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttendanceAbsence" (
    "attendanceId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,

    CONSTRAINT "AttendanceAbsence_pkey" PRIMARY KEY ("attendanceId","agendaItemId")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "partyId" UUID,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "effect" "DecisionEffect" NOT NULL,
    "noEffectReason" TEXT,
    "effectDetail" JSONB,
    "replacesId" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "lockedAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionSubject" (
    "decisionId" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "DecisionSubject_pkey" PRIMARY KEY ("decisionId","kind","subjectId")
);

-- CreateTable
CREATE TABLE "DecisionCounter" (
    "overlegId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DecisionCounter_pkey" PRIMARY KEY ("overlegId","year")
);

-- CreateTable
CREATE TABLE "DecisionPosition" (
    "decisionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "position" "Position" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "until" DATE,

    CONSTRAINT "DecisionPosition_pkey" PRIMARY KEY ("decisionId","partyId")
);

-- CreateTable
CREATE TABLE "DecisionShare" (
    "decisionId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionShare_pkey" PRIMARY KEY ("decisionId","overlegId")
);

-- CreateTable
CREATE TABLE "MinutesRemark" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "agendaItemId" UUID,
    "partyId" UUID NOT NULL,
    "byPersonId" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "RemarkAnswer",
    "answerWhy" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MinutesRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionItem" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "origin" "ActionOrigin" NOT NULL,
    "overlegId" UUID,
    "meetingId" UUID,
    "agendaItemId" UUID,
    "decisionId" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "theme" TEXT,
    "deelagendaNumber" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "parentId" UUID,
    "predecessorId" UUID,
    "personId" UUID,
    "deadline" DATE,
    "deadlineYear" INTEGER,
    "latestYear" INTEGER,
    "state" "ActionState" NOT NULL DEFAULT 'open',
    "noMaatregelReason" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "source" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ActionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionRole" (
    "actionItemId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "kind" "ActionRoleKind" NOT NULL,

    CONSTRAINT "ActionRole_pkey" PRIMARY KEY ("actionItemId","partyId","kind")
);

-- CreateTable
CREATE TABLE "ActionMaatregel" (
    "actionItemId" UUID NOT NULL,
    "maatregelId" UUID NOT NULL,

    CONSTRAINT "ActionMaatregel_pkey" PRIMARY KEY ("actionItemId","maatregelId")
);

-- CreateTable
CREATE TABLE "ActionReport" (
    "id" UUID NOT NULL,
    "actionItemId" UUID NOT NULL,
    "partyId" UUID,
    "byPersonId" UUID,
    "state" "ActionState" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Werkgroep" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "overlegId" UUID NOT NULL,
    "parentId" UUID,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "trekkerId" UUID,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Werkgroep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WerkgroepMember" (
    "id" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "partyId" UUID,
    "personId" UUID,
    "function" TEXT NOT NULL,
    "perspectief" "Perspectief" NOT NULL,
    "role" "WerkgroepRole" NOT NULL,
    "from" DATE,
    "until" DATE,
    "source" JSONB,

    CONSTRAINT "WerkgroepMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaakopdrachtVersion" (
    "id" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "TaakopdrachtState" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "adoptedAt" TIMESTAMPTZ(3),
    "decisionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TaakopdrachtVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanningEntry" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "overlegId" UUID,
    "werkgroepId" UUID,
    "date" DATE NOT NULL,
    "until" DATE,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "source" JSONB,

    CONSTRAINT "PlanningEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Maatregel" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "tabel" INTEGER NOT NULL,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "source" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Maatregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MaatregelWerkgroep" (
    "maatregelId" UUID NOT NULL,
    "werkgroepId" UUID NOT NULL,

    CONSTRAINT "MaatregelWerkgroep_pkey" PRIMARY KEY ("maatregelId","werkgroepId")
);

-- CreateTable
CREATE TABLE "SeriesRevision" (
    "id" UUID NOT NULL,
    "maatregelId" UUID NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "date" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "source" JSONB,
    "decisionId" UUID,
    "byPersonId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeriesRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesCell" (
    "revisionId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "CellKind" NOT NULL,
    "thousands" INTEGER,
    "literal" TEXT,
    "doubt" JSONB,

    CONSTRAINT "SeriesCell_pkey" PRIMARY KEY ("revisionId","year")
);

-- CreateTable
CREATE TABLE "PrintedTotal" (
    "id" UUID NOT NULL,
    "programmaId" UUID NOT NULL,
    "tabel" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "literal" TEXT NOT NULL,
    "thousands" INTEGER,
    "pm" BOOLEAN NOT NULL DEFAULT false,
    "source" JSONB,

    CONSTRAINT "PrintedTotal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actingFor" TEXT,
    "action" TEXT NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" UUID,
    "programmaId" UUID,
    "overlegId" UUID,
    "meetingId" UUID,
    "privateToPartyId" UUID,
    "result" "EventResult" NOT NULL,
    "reasons" TEXT[],
    "change" JSONB NOT NULL,
    "origin" TEXT NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Presence" (
    "personId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "itemId" UUID,
    "editing" BOOLEAN NOT NULL DEFAULT false,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("personId","meetingId","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "Programma_key_key" ON "Programma"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Source_programmaId_key_key" ON "Source"("programmaId", "key");

-- CreateIndex
CREATE INDEX "Party_programmaId_hoek_idx" ON "Party"("programmaId", "hoek");

-- CreateIndex
CREATE UNIQUE INDEX "Party_programmaId_key_key" ON "Party"("programmaId", "key");

-- CreateIndex
CREATE INDEX "PartyMember_memberId_idx" ON "PartyMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "PartyMembership_personId_idx" ON "PartyMembership"("personId");

-- CreateIndex
CREATE INDEX "PartyMembership_partyId_idx" ON "PartyMembership"("partyId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_overlegId_role_idx" ON "RoleGrant"("overlegId", "role");

-- CreateIndex
CREATE INDEX "RoleGrant_partyId_role_idx" ON "RoleGrant"("partyId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "SignInToken_tokenHash_key" ON "SignInToken"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInToken_personId_idx" ON "SignInToken"("personId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Overleg_programmaId_key_key" ON "Overleg"("programmaId", "key");

-- CreateIndex
CREATE INDEX "OverlegParticipant_partyId_idx" ON "OverlegParticipant"("partyId");

-- CreateIndex
CREATE INDEX "StandingItem_overlegId_position_idx" ON "StandingItem"("overlegId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_adoptedByDecisionId_key" ON "Meeting"("adoptedByDecisionId");

-- CreateIndex
CREATE INDEX "Meeting_overlegId_startsAt_idx" ON "Meeting"("overlegId", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_startsAt_idx" ON "Meeting"("startsAt");

-- CreateIndex
CREATE INDEX "Meeting_state_startsAt_idx" ON "Meeting"("state", "startsAt");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_position_idx" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "AgendaItem_overlegId_meetingId_idx" ON "AgendaItem"("overlegId", "meetingId");

-- CreateIndex
CREATE INDEX "AgendaItem_carriedFromId_idx" ON "AgendaItem"("carriedFromId");

-- CreateIndex
CREATE INDEX "AgendaItem_parentId_idx" ON "AgendaItem"("parentId");

-- CreateIndex
CREATE INDEX "ItemSubject_kind_subjectId_idx" ON "ItemSubject"("kind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "ItemSubject_agendaItemId_kind_subjectId_key" ON "ItemSubject"("agendaItemId", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Annotation_partyId_idx" ON "Annotation"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_agendaItemId_partyId_kind_key" ON "Annotation"("agendaItemId", "partyId", "kind");

-- CreateIndex
CREATE INDEX "FileVersion_sha256_idx" ON "FileVersion"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "FileVersion_documentId_number_key" ON "FileVersion"("documentId", "number");

-- CreateIndex
CREATE INDEX "Attachment_agendaItemId_position_idx" ON "Attachment"("agendaItemId", "position");

-- CreateIndex
CREATE INDEX "Attachment_documentId_idx" ON "Attachment"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaVersion_meetingId_number_key" ON "AgendaVersion"("meetingId", "number");

-- CreateIndex
CREATE INDEX "AgendaVersionPaper_fileVersionId_idx" ON "AgendaVersionPaper"("fileVersionId");

-- CreateIndex
CREATE INDEX "SentItem_agendaVersionId_idx" ON "SentItem"("agendaVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_key" ON "Delivery"("messageId");

-- CreateIndex
CREATE INDEX "Delivery_meetingId_idx" ON "Delivery"("meetingId");

-- CreateIndex
CREATE INDEX "Delivery_queuedAt_idx" ON "Delivery"("queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_partyId_function_key" ON "Attendance"("meetingId", "partyId", "function");

-- CreateIndex
CREATE INDEX "AttendanceAbsence_agendaItemId_idx" ON "AttendanceAbsence"("agendaItemId");

-- CreateIndex
CREATE INDEX "Contribution_agendaItemId_position_idx" ON "Contribution"("agendaItemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_replacesId_key" ON "Decision"("replacesId");

-- CreateIndex
CREATE INDEX "Decision_meetingId_idx" ON "Decision"("meetingId");

-- CreateIndex
CREATE INDEX "Decision_agendaItemId_idx" ON "Decision"("agendaItemId");

-- CreateIndex
CREATE INDEX "Decision_recordedAt_idx" ON "Decision"("recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_overlegId_year_sequence_key" ON "Decision"("overlegId", "year", "sequence");

-- CreateIndex
CREATE INDEX "DecisionSubject_kind_subjectId_idx" ON "DecisionSubject"("kind", "subjectId");

-- CreateIndex
CREATE INDEX "DecisionPosition_partyId_idx" ON "DecisionPosition"("partyId");

-- CreateIndex
CREATE INDEX "DecisionShare_overlegId_idx" ON "DecisionShare"("overlegId");

-- CreateIndex
CREATE INDEX "MinutesRemark_meetingId_idx" ON "MinutesRemark"("meetingId");

-- CreateIndex
CREATE INDEX "ActionItem_programmaId_state_idx" ON "ActionItem"("programmaId", "state");

-- CreateIndex
CREATE INDEX "ActionItem_overlegId_state_idx" ON "ActionItem"("overlegId", "state");

-- CreateIndex
CREATE INDEX "ActionItem_meetingId_idx" ON "ActionItem"("meetingId");

-- CreateIndex
CREATE INDEX "ActionItem_agendaItemId_idx" ON "ActionItem"("agendaItemId");

-- CreateIndex
CREATE INDEX "ActionItem_decisionId_idx" ON "ActionItem"("decisionId");

-- CreateIndex
CREATE INDEX "ActionItem_deadline_idx" ON "ActionItem"("deadline");

-- CreateIndex
CREATE INDEX "ActionItem_deadlineYear_idx" ON "ActionItem"("deadlineYear");

-- CreateIndex
CREATE INDEX "ActionRole_partyId_kind_idx" ON "ActionRole"("partyId", "kind");

-- CreateIndex
CREATE INDEX "ActionMaatregel_maatregelId_idx" ON "ActionMaatregel"("maatregelId");

-- CreateIndex
CREATE INDEX "ActionReport_actionItemId_createdAt_idx" ON "ActionReport"("actionItemId", "createdAt");

-- CreateIndex
CREATE INDEX "Werkgroep_overlegId_idx" ON "Werkgroep"("overlegId");

-- CreateIndex
CREATE UNIQUE INDEX "Werkgroep_programmaId_key_key" ON "Werkgroep"("programmaId", "key");

-- CreateIndex
CREATE INDEX "WerkgroepMember_werkgroepId_idx" ON "WerkgroepMember"("werkgroepId");

-- CreateIndex
CREATE INDEX "WerkgroepMember_partyId_idx" ON "WerkgroepMember"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "TaakopdrachtVersion_werkgroepId_number_key" ON "TaakopdrachtVersion"("werkgroepId", "number");

-- CreateIndex
CREATE INDEX "PlanningEntry_programmaId_date_idx" ON "PlanningEntry"("programmaId", "date");

-- CreateIndex
CREATE INDEX "Maatregel_programmaId_tabel_sortOrder_idx" ON "Maatregel"("programmaId", "tabel", "sortOrder");

-- CreateIndex
CREATE UNIQUE INDEX "Maatregel_programmaId_key_key" ON "Maatregel"("programmaId", "key");

-- CreateIndex
CREATE INDEX "MaatregelWerkgroep_werkgroepId_idx" ON "MaatregelWerkgroep"("werkgroepId");

-- CreateIndex
CREATE INDEX "SeriesRevision_maatregelId_kind_date_idx" ON "SeriesRevision"("maatregelId", "kind", "date");

-- CreateIndex
CREATE UNIQUE INDEX "PrintedTotal_programmaId_tabel_year_key" ON "PrintedTotal"("programmaId", "tabel", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Event_hash_key" ON "Event"("hash");

-- CreateIndex
CREATE INDEX "Event_objectKind_objectId_seq_idx" ON "Event"("objectKind", "objectId", "seq");

-- CreateIndex
CREATE INDEX "Event_meetingId_seq_idx" ON "Event"("meetingId", "seq");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "Presence_meetingId_seenAt_idx" ON "Presence"("meetingId", "seenAt");

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyMember" ADD CONSTRAINT "PartyMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyMember" ADD CONSTRAINT "PartyMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyMembership" ADD CONSTRAINT "PartyMembership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyMembership" ADD CONSTRAINT "PartyMembership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInToken" ADD CONSTRAINT "SignInToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overleg" ADD CONSTRAINT "Overleg_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverlegParticipant" ADD CONSTRAINT "OverlegParticipant_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverlegParticipant" ADD CONSTRAINT "OverlegParticipant_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverlegShare" ADD CONSTRAINT "OverlegShare_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Overleg"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverlegShare" ADD CONSTRAINT "OverlegShare_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Overleg"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingItem" ADD CONSTRAINT "StandingItem_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_chairPartyId_fkey" FOREIGN KEY ("chairPartyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_adoptedByDecisionId_fkey" FOREIGN KEY ("adoptedByDecisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefusedProposal" ADD CONSTRAINT "RefusedProposal_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_submitterId_fkey" FOREIGN KEY ("submitterId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemSubject" ADD CONSTRAINT "ItemSubject_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileVersion" ADD CONSTRAINT "FileVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileVersion" ADD CONSTRAINT "FileVersion_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "File"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_pinnedVersionId_fkey" FOREIGN KEY ("pinnedVersionId") REFERENCES "FileVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_requestedFromId_fkey" FOREIGN KEY ("requestedFromId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaVersion" ADD CONSTRAINT "AgendaVersion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaVersionPaper" ADD CONSTRAINT "AgendaVersionPaper_agendaVersionId_fkey" FOREIGN KEY ("agendaVersionId") REFERENCES "AgendaVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaVersionPaper" ADD CONSTRAINT "AgendaVersionPaper_fileVersionId_fkey" FOREIGN KEY ("fileVersionId") REFERENCES "FileVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SentItem" ADD CONSTRAINT "SentItem_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SentItem" ADD CONSTRAINT "SentItem_agendaVersionId_fkey" FOREIGN KEY ("agendaVersionId") REFERENCES "AgendaVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_agendaVersionId_fkey" FOREIGN KEY ("agendaVersionId") REFERENCES "AgendaVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceAbsence" ADD CONSTRAINT "AttendanceAbsence_attendanceId_fkey" FOREIGN KEY ("attendanceId") REFERENCES "Attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceAbsence" ADD CONSTRAINT "AttendanceAbsence_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionSubject" ADD CONSTRAINT "DecisionSubject_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCounter" ADD CONSTRAINT "DecisionCounter_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionPosition" ADD CONSTRAINT "DecisionPosition_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionPosition" ADD CONSTRAINT "DecisionPosition_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionShare" ADD CONSTRAINT "DecisionShare_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionShare" ADD CONSTRAINT "DecisionShare_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRemark" ADD CONSTRAINT "MinutesRemark_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRemark" ADD CONSTRAINT "MinutesRemark_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRemark" ADD CONSTRAINT "MinutesRemark_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionRole" ADD CONSTRAINT "ActionRole_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionRole" ADD CONSTRAINT "ActionRole_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionMaatregel" ADD CONSTRAINT "ActionMaatregel_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionMaatregel" ADD CONSTRAINT "ActionMaatregel_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionReport" ADD CONSTRAINT "ActionReport_actionItemId_fkey" FOREIGN KEY ("actionItemId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionReport" ADD CONSTRAINT "ActionReport_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Werkgroep" ADD CONSTRAINT "Werkgroep_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Werkgroep" ADD CONSTRAINT "Werkgroep_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Werkgroep" ADD CONSTRAINT "Werkgroep_trekkerId_fkey" FOREIGN KEY ("trekkerId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Werkgroep" ADD CONSTRAINT "Werkgroep_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepMember" ADD CONSTRAINT "WerkgroepMember_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepMember" ADD CONSTRAINT "WerkgroepMember_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WerkgroepMember" ADD CONSTRAINT "WerkgroepMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaakopdrachtVersion" ADD CONSTRAINT "TaakopdrachtVersion_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaakopdrachtVersion" ADD CONSTRAINT "TaakopdrachtVersion_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanningEntry" ADD CONSTRAINT "PlanningEntry_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanningEntry" ADD CONSTRAINT "PlanningEntry_overlegId_fkey" FOREIGN KEY ("overlegId") REFERENCES "Overleg"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanningEntry" ADD CONSTRAINT "PlanningEntry_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Maatregel" ADD CONSTRAINT "Maatregel_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaatregelWerkgroep" ADD CONSTRAINT "MaatregelWerkgroep_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaatregelWerkgroep" ADD CONSTRAINT "MaatregelWerkgroep_werkgroepId_fkey" FOREIGN KEY ("werkgroepId") REFERENCES "Werkgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesRevision" ADD CONSTRAINT "SeriesRevision_maatregelId_fkey" FOREIGN KEY ("maatregelId") REFERENCES "Maatregel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesRevision" ADD CONSTRAINT "SeriesRevision_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesCell" ADD CONSTRAINT "SeriesCell_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SeriesRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedTotal" ADD CONSTRAINT "PrintedTotal_programmaId_fkey" FOREIGN KEY ("programmaId") REFERENCES "Programma"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
