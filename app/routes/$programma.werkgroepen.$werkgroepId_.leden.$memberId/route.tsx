import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MemberFields, memberValues } from '~/components/domain/member-fields';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ConflictView } from '~/components/forms/conflict-view';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { memberSchema, perspectieven, werkgroepRoles } from '~/domain/werkgroep/member';
import { perspectiefWords, werkgroepRoleWords } from '~/messages/werkgroep';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { membersPage } from '~/queries/werkgroep/members-page.server';
import { changeMember } from '~/services/werkgroep/change-member.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; memberId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.memberId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig een lid - Vijfhoek' }];

export const loader = guarded('werkgroep:manage', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await membersPage(ctx, werkgroepId);
  const member = page?.members.find((one) => one.id === id);
  if (!page || !member) throw notFound();
  const { werkgroep, parties } = page;
  return { p: programma.key, werkgroep, parties, member };
});

export const action = formAction({
  question: 'werkgroep:manage',
  attempt: ({ params }) => ({
    action: 'member_changed',
    object: { kind: 'werkgroep', id: ids(params).werkgroepId },
  }),
  schema: memberSchema,
  run: ({ ctx, params, input }) => changeMember(ctx, ids(params), input),
  next: (_done, { programma, params }) =>
    withDone(paths.werkgroepMembers(programma.key, ids(params).werkgroepId), 'lid_bewaard'),
});

export default function EditMember() {
  const { p, werkgroep, parties, member } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.werkgroepMember(p, werkgroep.id, member.id);
  const back = paths.werkgroepMembers(p, werkgroep.id);
  const stored = {
    ...member,
    partyId: member.partyId ?? '',
    from: member.from ?? '',
    until: member.until ?? '',
  };
  const words = (name: string, value: string): string => {
    if (name === 'partyId') return parties.find(({ id }) => id === value)?.shortName ?? 'geen partij';
    const role = werkgroepRoles.find((one) => one === value);
    if (name === 'role' && role) return werkgroepRoleWords[role];
    const perspectief = perspectieven.find((one) => one === value);
    return name === 'perspectief' && perspectief ? perspectiefWords[perspectief] : value;
  };
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: 'Leden' },
          { href: here, label: 'Wijzig' },
        ]}
      />
      <PageHeader title="Wijzig een lid" lead={member.function} />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={result.stale.fields.map(({ name, label, theirs, yours }) => ({
            name,
            label,
            theirs: words(name, theirs),
            mine: words(name, yours),
            stored: { mine: yours, theirs },
          }))}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : (
        <PageForm action={here} result={result} version={member.version} button="Bewaar het lid" back={back}>
          <MemberFields
            values={memberValues(result, stored)}
            errors={result?.errors ?? {}}
            parties={parties}
          />
          <p className="hulp">Stopt iemand? Vul de laatste dag in. Wie erin zat, blijft te vinden.</p>
        </PageForm>
      )}
    </>
  );
}
