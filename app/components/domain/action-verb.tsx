import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BothVersions, type VersionField } from '~/components/forms/both-versions';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import type { FormErrors, FormValues } from '~/components/forms/form-result';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { successionKinds } from '~/domain/action-move/rules';
import type { Stale } from '~/domain/outcome';
import { successionKindWords } from '~/messages/action-move-words';
import { actionMoveSentences } from '~/messages/action-move';
import { savedMeta } from '~/messages/saved-meanwhile';
import { paths } from '~/paths';

/**
 * A form with which something happens to an action. When the action changed meanwhile, both versions stand side by side above
 * the form, in which what was typed stays; of an action that is over meanwhile nothing can be saved any more.
 */
export function ActionVerb(props: {
  p: string;
  action: { id: string; title: string; version: number; movable: boolean };
  here: { href: string; label: string };
  title: string;
  button: string;
  result: { errors: FormErrors; values: FormValues; stale?: Stale } | undefined;
  children: ReactNode;
}) {
  const { p, action, here, title, button, result, children } = props;
  const { stale, errors, values } = result ?? {};
  const back = paths.action(p, action.id);
  // What was just refused is told in its own words.
  const over = !action.movable && (stale !== undefined || result === undefined);
  return (
    <>
      <Breadcrumbs
        items={[{ href: paths.actions(p), label: 'Acties' }, { href: back, label: action.title }, here]}
      />
      <PageHeader title={title} lead={action.title} />
      {stale ? <Changed stale={stale} movable={action.movable} /> : null}
      {over && !stale ? <Notice title={actionMoveSentences.move_action_done} /> : null}
      {stale ? null : <ErrorSummary errors={errors} title="Dit is niet bewaard" />}
      {over ? (
        <p>
          <LinkButton variant="secondary" href={back}>
            Terug naar de actie
          </LinkButton>
        </p>
      ) : (
        <Form method="post" action={here.href} className={stale ? 'formulier blok' : 'formulier'} noValidate>
          <HiddenVersion version={Number(stale?.version ?? values?.['version'] ?? action.version)} />
          {children}
          <FormActions>
            <SubmitButton>{button}</SubmitButton>
            <LinkButton variant="bare" href={back}>
              {stale ? 'Laat staan wat er nu staat' : 'Terug zonder te bewaren'}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}

function Changed({ stale, movable }: { stale: Stale; movable: boolean }) {
  return (
    <>
      <Notice kind="let" title="De actie is intussen veranderd" level={2} announce>
        {movable
          ? 'Dit is nog niet bewaard. Vergelijk de twee versies. Wat u invulde staat nog in het formulier: pas het aan en bewaar, of laat staan wat er nu staat.'
          : 'Dit is niet bewaard: de actie is intussen klaar of vervallen. Hieronder leest u nog wat u invulde.'}
      </Notice>
      <BothVersions
        fields={stale.fields.map(readable)}
        mine={{ title: 'Wat u invulde', meta: 'nog niet bewaard' }}
        theirs={{ title: 'Wat er nu staat', meta: savedMeta(stale.saved, 'bewaard terwijl u bezig was') }}
      />
    </>
  );
}

/** The kind of a succession comes as its code. */
const readable = ({ name, label, yours, theirs }: Stale['fields'][number]): VersionField =>
  name === 'kind'
    ? { name, label, mine: kindWord(yours), theirs: kindWord(theirs) }
    : { name, label, mine: yours, theirs };

function kindWord(code: string): string {
  const kind = successionKinds.find((one) => one === code);
  return kind ? successionKindWords[kind] : '';
}
