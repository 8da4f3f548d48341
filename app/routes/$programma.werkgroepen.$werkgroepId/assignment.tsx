import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The newest taakopdracht that this person may see, with its questions; older versions under it. */
export function Assignment({ data: { p, werkgroep, taakopdrachten } }: { data: PageData }) {
  const [newest, ...older] = taakopdrachten;
  return (
    <section aria-labelledby="taak">
      <h2 id="taak">Taakopdracht</h2>
      {newest ? (
        <>
          <p className="hulp">
            <State version={newest} p={p} />
          </p>
          <ol className="opdracht">
            {newest.questions.map(({ number, text }) => (
              <li key={number}>
                <span className="nr bij">{number}</span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
          <p>
            <AppLink href={paths.taakopdracht(p, werkgroep.id, newest.number)}>
              Lees de hele taakopdracht
            </AppLink>
          </p>
          {older.length > 0 ? (
            <p className="klein bij">
              Eerder:{' '}
              {older.map((version, index) => (
                <span key={version.id}>
                  {index > 0 ? ', ' : null}
                  <AppLink href={paths.taakopdracht(p, werkgroep.id, version.number)}>
                    versie {version.number}
                  </AppLink>
                </span>
              ))}
            </p>
          ) : null}
        </>
      ) : (
        <p className="hulp">Er is nog geen taakopdracht die u kunt lezen.</p>
      )}
    </section>
  );
}

function State({ p, version }: { p: string; version: PageData['taakopdrachten'][number] }) {
  const { number, state, label, adoptedOn, decision } = version;
  const words = taakopdrachtStateWords[state];
  return (
    <>
      {`Versie ${number}${label ? ` (${label})` : ''}, ${words}`}
      {adoptedOn ? ` op ${formatDate(adoptedOn)}` : null}
      {decision ? (
        <>
          , besluit <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
        </>
      ) : null}
    </>
  );
}
