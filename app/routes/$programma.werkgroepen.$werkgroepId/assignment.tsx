import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The taakopdracht that holds with its questions, what is being made of it next, and what held before. */
export function Assignment({ data }: { data: PageData }) {
  const { p, werkgroep, taakopdrachten, can } = data;
  const holds = taakopdrachten.find(({ state }) => state === 'vastgesteld') ?? taakopdrachten[0];
  const newer = taakopdrachten.filter(({ number }) => holds && number > holds.number);
  const older = taakopdrachten.filter(({ number }) => holds && number < holds.number);
  return (
    <section aria-labelledby="taak">
      <h2 id="taak">Taakopdracht</h2>
      {holds ? (
        <>
          <p className="hulp">
            <State version={holds} p={p} />
          </p>
          {newer.map((version) => (
            <p key={version.id} className="hulp">
              <AppLink href={paths.taakopdracht(p, werkgroep.id, version.number)}>
                Versie {version.number}
              </AppLink>{' '}
              is {version.state === 'concept' ? 'in concept' : taakopdrachtStateWords[version.state]}
            </p>
          ))}
          <ol className="opdracht">
            {holds.questions.map(({ number, text }) => (
              <li key={number}>
                <span className="nr bij">{number}</span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
          <p>
            <AppLink href={paths.taakopdracht(p, werkgroep.id, holds.number)}>
              Lees de hele taakopdracht
            </AppLink>
          </p>
          <Older p={p} werkgroepId={werkgroep.id} versions={older} />
        </>
      ) : (
        <>
          <p className="hulp">Er is nog geen taakopdracht die u kunt lezen.</p>
          {can.draft ? (
            <p>
              <AppLink href={paths.newTaakopdracht(p, werkgroep.id)}>Schrijf de eerste taakopdracht</AppLink>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

type OlderProps = { p: string; werkgroepId: string; versions: PageData['taakopdrachten'] };

function Older({ p, werkgroepId, versions }: OlderProps) {
  if (versions.length === 0) return null;
  return (
    <p className="klein bij">
      Eerder:{' '}
      {versions.map((version, index) => (
        <span key={version.id}>
          {index > 0 ? ', ' : null}
          <AppLink href={paths.taakopdracht(p, werkgroepId, version.number)}>versie {version.number}</AppLink>
        </span>
      ))}
    </p>
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
