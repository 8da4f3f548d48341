import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BothVersions, type VersionField } from '~/components/forms/both-versions';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import type { FormErrors, FormValues } from '~/components/forms/form-result';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import type { Stale } from '~/domain/outcome';
import { submissionStates } from '~/domain/reporting-round/submission';
import { submissionWords } from '~/messages/round-words';
import { savedMeta } from '~/messages/saved-meanwhile';
import { paths } from '~/paths';
import { RoundCrumbs } from './round-parts';

/**
 * A step with the set of a party: what happens, what must be filled in, the button, and the way back. When the set changed
 * meanwhile, both versions stand above what was typed; a step that can't be taken (any more) has no button but says so.
 */
export function SubmissionVerb(props: {
  p: string;
  round: { id: string; title: string };
  party: { id: string; shortName: string };
  version: number;
  /** Whether the step can be taken as the set stands now. */
  open: boolean;
  here: string;
  crumb: string;
  title: string;
  button: string;
  result: { errors: FormErrors; values: FormValues; stale?: Stale } | undefined;
  about: ReactNode;
  children?: ReactNode;
}) {
  const { p, round, party, version, open, here, crumb, title, button, result, about, children } = props;
  const { stale, errors } = result ?? {};
  const back = (
    <LinkButton variant="secondary" href={paths.submission(p, round.id, party.id)}>
      Terug naar de meldingen
    </LinkButton>
  );
  return (
    <>
      <RoundCrumbs p={p} round={round} party={party} here={{ href: here, label: crumb }} />
      <PageHeader title={title} lead={`${round.title}, ${party.shortName}`} />
      {stale ? <Changed stale={stale} open={open} /> : null}
      {stale ? null : <ErrorSummary errors={errors} title="Dit is niet gebeurd" />}
      {open ? (
        <>
          <p className={stale ? 'tekst blok' : 'tekst'}>{about}</p>
          <Form className="formulier blok" method="post" action={here}>
            <HiddenVersion version={stale?.version ?? version} />
            {children}
            <FormActions>
              <SubmitButton>{button}</SubmitButton>
              {back}
            </FormActions>
          </Form>
        </>
      ) : (
        <>
          {result ? null : (
            <Notice title="Dat kan nu niet" level={2}>
              {NOT_NOW}
            </Notice>
          )}
          <p className="blok">{back}</p>
        </>
      )}
    </>
  );
}

const NOT_NOW =
  'De meldingen zijn al ingediend, beantwoord of vastgelegd. Kijk bij de meldingen hoe het ermee staat.';

function Changed({ stale, open }: { stale: Stale; open: boolean }) {
  return (
    <>
      <Notice kind="let" title="De meldingen zijn intussen veranderd" level={2} announce>
        {open
          ? 'Er is nog niets gebeurd. Lees de meldingen opnieuw. Wat u invulde staat er nog; gaat het door, gebruik dan de knop.'
          : 'Er is niets gebeurd: een ander gaf al antwoord, of de partij heeft de meldingen weer bij zich.'}
      </Notice>
      {stale.fields.length > 0 ? (
        <BothVersions
          fields={stale.fields.map(readable)}
          mine={{ title: 'Uw antwoord', meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: savedMeta(stale.saved, 'bewaard terwijl u bezig was') }}
        />
      ) : null}
    </>
  );
}

/** The state comes as its code. */
const readable = ({ name, label, yours, theirs }: Stale['fields'][number]): VersionField =>
  name === 'state'
    ? { name, label, mine: stateWord(yours), theirs: stateWord(theirs) }
    : { name, label, mine: yours, theirs };

function stateWord(code: string): string {
  const state = submissionStates.find((one) => one === code);
  return state ? submissionWords[state] : code;
}
