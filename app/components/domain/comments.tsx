import { Form } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormScope } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select, TextArea } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { Disclosure, Section } from '~/components/ui/layout';
import { formatInstant } from '~/domain/dates/format';
import { paths } from '~/paths';

export type Comment = {
  id: string;
  place: string;
  text: string;
  createdAt: Date;
  settledAt: Date | null;
  by: string;
};

type Props = {
  p: string;
  comments: readonly Comment[];
  /** Takes a new one. */
  action: string;
  maySettle: boolean;
  /** The places of the thing that a comment can be about; none where it is always about the whole. */
  places: readonly { value: string; label: string }[];
  /** The form came back. */
  sent?: { errors: Record<string, string>; values: Record<string, string> };
};

/** What people of the werkgroep say of a thing among themselves; who leads it ticks off. */
export function Comments({ p, comments, action, maySettle, places, sent }: Props) {
  const open = comments.filter((one) => one.settledAt === null);
  const settled = comments.filter((one) => one.settledAt !== null);
  const list = (shown: readonly Comment[], may: boolean) => (
    <ul className="lijst">
      {shown.map((comment) => (
        <CommentRow key={comment.id} p={p} comment={comment} places={places} maySettle={may} />
      ))}
    </ul>
  );
  return (
    <Section title="Reacties in de werkgroep" id="reacties" className="niet-afdrukken">
      <p className="hulp">Alleen leden van uw werkgroep zien dit.</p>
      {open.length > 0 ? list(open, maySettle) : <p className="bij">Er staan geen reacties open.</p>}
      {settled.length > 0 ? (
        <Disclosure summary={`Afgehandeld (${settled.length})`}>{list(settled, false)}</Disclosure>
      ) : null}
      <FormScope name="reactie">
        <Disclosure summary="Geef een reactie" open={sent !== undefined}>
          {sent ? <ErrorSummary errors={sent.errors} /> : null}
          <Form method="post" action={action} className="formulier">
            {places.length > 0 ? (
              <Select
                name="place"
                label="Waarover"
                emptyLabel="het geheel"
                defaultValue={sent?.values['place']}
                options={[...places]}
              />
            ) : null}
            <TextArea
              name="text"
              label="Uw reactie"
              rows={3}
              defaultValue={sent?.values['text']}
              error={sent?.errors['text']}
            />
            <FormActions>
              <SubmitButton variant="secondary">Plaats de reactie</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      </FormScope>
    </Section>
  );
}

type RowProps = Pick<Props, 'p' | 'places' | 'maySettle'> & { comment: Comment };

function CommentRow({ p, comment, places, maySettle }: RowProps) {
  const place = places.find(({ value }) => value === comment.place)?.label;
  return (
    <li>
      <div>
        {place ? <h3>{place}</h3> : null}
        <p className="tekst regels-zoals-getypt">{comment.text}</p>
        <p className="bij klein">
          {comment.by}, {formatInstant(comment.createdAt)}
          {comment.settledAt ? `, afgehandeld op ${formatInstant(comment.settledAt)}` : null}
        </p>
      </div>
      {maySettle ? (
        <Form method="post" action={paths.commentSettling(p, comment.id)} preventScrollReset>
          <Button type="submit" variant="bare" small>
            Handel af<span className="stil">: {comment.text.slice(0, 60)}</span>
          </Button>
        </Form>
      ) : null}
    </li>
  );
}
