import type { FormErrors, FormValues } from '~/components/forms/form-result';
import { Select } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';

type Related = { id: string; title: string; theme: string | null; parentId: string | null };

/** Of which action it is a part, and which one comes before it. */
export function RelatedFields(props: { actions: Related[]; values: FormValues; errors: FormErrors }) {
  const { actions, values, errors } = props;
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  const filled = ['parentId', 'predecessorId'].some((name) => values[name] || errors[name]);
  return (
    <Disclosure summary="Hangt samen met een andere actie" open={filled}>
      <Select
        {...field('parentId')}
        label="Onderdeel van"
        emptyLabel="geen onderdeel"
        options={perTheme(actions.filter(({ parentId }) => parentId === null))}
      />
      <Select
        {...field('predecessorId')}
        label="Volgt op"
        emptyLabel="volgt nergens op"
        options={perTheme(actions)}
      />
    </Disclosure>
  );
}

const perTheme = (actions: Related[]) =>
  [...new Set(actions.map(({ theme }) => theme))].map((theme) => ({
    group: theme ?? 'Zonder thema',
    options: actions
      .filter((one) => one.theme === theme)
      .map(({ id, title }) => ({ value: id, label: title })),
  }));
