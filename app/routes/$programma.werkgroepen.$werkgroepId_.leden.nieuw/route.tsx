import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MemberFields, memberValues } from '~/components/domain/member-fields';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { newMemberSchema } from '~/domain/werkgroep/member';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { membersPage } from '~/queries/werkgroep/members-page.server';
import { addMember } from '~/services/werkgroep/add-member.server';

export const meta: MetaFunction = () => [{ title: 'Voeg een lid toe - Vijfhoek' }];

export const loader = guarded('werkgroep:manage', async ({ ctx, programma, params }) => {
  const page = await membersPage(ctx, params['werkgroepId'] ?? '');
  if (!page) throw notFound();
  const { werkgroep, parties, today } = page;
  return { p: programma.key, werkgroep, parties, today };
});

export const action = formAction({
  question: 'werkgroep:manage',
  attempt: ({ params }) => ({
    action: 'member_added',
    object: { kind: 'werkgroep', id: params['werkgroepId'] ?? null },
  }),
  schema: newMemberSchema,
  run: ({ ctx, params, input }) => addMember(ctx, params['werkgroepId'] ?? '', input),
  next: (_done, { programma, params }) =>
    withDone(paths.werkgroepMembers(programma.key, params['werkgroepId'] ?? ''), 'lid_toegevoegd'),
});

export default function NewMember() {
  const { p, werkgroep, parties, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newWerkgroepMember(p, werkgroep.id);
  const back = paths.werkgroepMembers(p, werkgroep.id);
  const nothing = { function: '', role: 'lid', perspectief: '', partyId: '', from: today, until: '' };
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: 'Leden' },
          { href: here, label: 'Nieuw lid' },
        ]}
      />
      <PageHeader title="Voeg een lid toe" lead={`Aan werkgroep ${werkgroep.name}`} />
      <PageForm
        action={here}
        result={result}
        button="Voeg het lid toe"
        back={back}
        leave="Terug naar de leden"
      >
        <MemberFields
          values={memberValues(result, nothing)}
          errors={result?.errors ?? {}}
          parties={parties}
        />
      </PageForm>
    </>
  );
}
