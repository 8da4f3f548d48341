import { OnlyHere } from '~/components/ui/diff-view';
import { Notice } from '~/components/ui/notice';
import type { Stale } from '~/domain/outcome';
import { savedMeta, whoElse } from '~/messages/saved-meanwhile';

/** Somebody else saved the settings meanwhile: what is stored now beside what was about to be saved. */
export function SettingsConflict({ stale }: { stale: Stale }) {
  const changed = stale.fields.filter(({ theirs, yours }) => theirs !== yours);
  return (
    <>
      <Notice
        kind="let"
        level={2}
        announce
        title={`Terwijl u schreef, bewaarde ${whoElse(stale.saved)} de instellingen ook`}
      >
        Hieronder staan uw keuzes nog. Kijk wat er nu staat, pas het aan als dat nodig is en bewaar dan
        opnieuw.
      </Notice>
      {changed.length > 0 ? (
        <div className="naast">
          <section aria-labelledby="uw-keuze">
            <h2 id="uw-keuze">Uw keuze</h2>
            <Fields
              fields={changed.map(({ label, yours, theirs }) => ({ label, text: yours, other: theirs }))}
            />
          </section>
          <section aria-labelledby="nu">
            <h2 id="nu">Zo staat het er nu</h2>
            {stale.saved ? <p className="hulp">{savedMeta(stale.saved, 'bewaard')}</p> : null}
            <Fields
              fields={changed.map(({ label, yours, theirs }) => ({ label, text: theirs, other: yours }))}
            />
          </section>
        </div>
      ) : null}
    </>
  );
}

function Fields({ fields }: { fields: { label: string; text: string; other: string }[] }) {
  return (
    <div className="versie">
      {fields.map(({ label, text, other }) => (
        <div key={label}>
          <h3>{label}</h3>
          <p className="verschil">
            <OnlyHere text={text} other={other} />
          </p>
        </div>
      ))}
    </div>
  );
}
