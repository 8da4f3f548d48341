import type {
  ConsultationPosition,
  ConsultationRemarkKind,
  ConsultationSubjectKind,
} from '~/domain/consultation/kinds';
import type { ConsultationState } from '~/domain/consultation/state';
import type { ConsultedVersion } from '~/domain/consultation/subject';
import { formatDate } from '~/domain/dates/format';
import { joinWords } from './join-words';

export const consultationStateWords: Record<ConsultationState, string> = {
  open: 'open',
  late: 'termijn voorbij',
  closed: 'gesloten',
};

export const consultationSubjectWords: Record<ConsultationSubjectKind, string> = {
  taakopdracht: 'taakopdracht',
  bouwsteen: 'bouwsteen',
  document: 'document',
};

export const consultationRemarkKindWords: Record<ConsultationRemarkKind, string> = {
  inhoudelijk: 'inhoudelijk',
  redactioneel: 'redactioneel',
  vraag: 'vraag',
  feitelijk: 'feitelijke onjuistheid',
};

export const consultationPositionWords: Record<ConsultationPosition, string> = {
  akkoord: 'akkoord',
  kanttekening: 'akkoord met kanttekening',
  voorbehoud: 'voorbehoud',
  niet_akkoord: 'niet akkoord',
};

/** Who has not answered, by name; null when everybody did. */
export const silentSentence = (names: readonly string[]): string | null =>
  names.length === 0
    ? null
    : `${joinWords(names)} ${names.length === 1 ? 'heeft' : 'hebben'} nog niet gereageerd.`;

/** "Taakopdracht Toegang, versie 2" */
export function consultedLabel(version: ConsultedVersion): string {
  switch (version.kind) {
    case 'taakopdracht':
      return `Taakopdracht ${version.werkgroep.shortName}, versie ${version.number}`;
    case 'bouwsteen':
      return `Bouwsteen ${version.label} ${version.title}, versie ${version.number}`;
    case 'document':
      return `${version.title}, versie ${version.number}`;
  }
}

type Responded = {
  until: string;
  parties: readonly {
    shortName: string;
    handedInAt: Date | null;
    said: { position: ConsultationPosition | null; note: string } | null;
  }[];
};

/** Under the title of the file: until when, what each party thinks as far as one may know, and who is silent. */
export function responseLines({ until, parties }: Responded): string[] {
  const said = parties.flatMap(({ shortName, handedInAt, said: what }) =>
    handedInAt === null || !what?.position
      ? []
      : [
          `${shortName}: ${consultationPositionWords[what.position]}${what.note === '' ? '' : `. ${what.note}`}`,
        ],
  );
  const silent = silentSentence(
    parties.filter(({ handedInAt }) => handedInAt === null).map(({ shortName }) => shortName),
  );
  return [`Opmerkingen tot en met ${formatDate(until)}.`, ...said, ...(silent === null ? [] : [silent])];
}
