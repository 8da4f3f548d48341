import { useId } from 'react';
import { OnlyHere } from '~/components/ui/diff-view';

/** Readable text of one field in both versions. */
export type VersionField = { name: string; label: string; mine: string; theirs: string };

/** What was typed beside what stands now, field by field; what is only in one of the two is underlined. */
export function BothVersions(props: {
  fields: readonly VersionField[];
  mine: { title: string; meta: string };
  theirs: { title: string; meta: string };
}) {
  const { fields, mine, theirs } = props;
  const id = useId();
  return (
    <>
      <div className="naast">
        <Side id={`${id}-mijn`} {...mine} fields={fields} side="mine" />
        <Side id={`${id}-ander`} {...theirs} fields={fields} side="theirs" />
      </div>
      <p className="klein bij niet-afdrukken onderstreept">Onderstreept: wat alleen in deze versie staat.</p>
    </>
  );
}

function Side(props: {
  id: string;
  title: string;
  meta: string;
  fields: readonly VersionField[];
  side: 'mine' | 'theirs';
}) {
  const other = props.side === 'mine' ? 'theirs' : 'mine';
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <p className="meta">{props.meta}</p>
      <div className="versie">
        {props.fields.map((field) => (
          <div key={field.name}>
            {props.fields.length > 1 ? <h3>{field.label}</h3> : null}
            <p className="verschil">
              {field[props.side] === '' ? (
                <span className="bij">leeg</span>
              ) : (
                <OnlyHere text={field[props.side]} other={field[other]} />
              )}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
