import { Form } from '@remix-run/react';
import { Button, ButtonRow, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import type { ImportKind } from '~/domain/import/columns';
import type { ImportVerdict } from '~/domain/import/row';
import { refusedRowsText, rowsText } from '~/messages/import';
import { paths } from '~/paths';

type Props = { p: string; id: string; kind: ImportKind; counts: Record<ImportVerdict, number> };

/** What one may do with a preview: all of it or nothing. */
export function Decide({ p, id, kind, counts }: Props) {
  const { nieuw, gewijzigd, geweigerd } = counts;
  const writes = nieuw + gewijzigd;
  const here = paths.spreadsheet(p, id);
  const again = (
    <LinkButton variant={geweigerd > 0 ? 'primary' : 'secondary'} href={paths.newSpreadsheet(p, kind)}>
      Breng een verbeterd bestand in
    </LinkButton>
  );
  const aside = (
    <Form method="post" action={here}>
      <Button type="submit" name="besluit" value="terzijde" variant="secondary">
        Leg terzijde
      </Button>
    </Form>
  );
  if (geweigerd > 0)
    return (
      <Notice kind="let" title={refusedRowsText(geweigerd)} level={2} block>
        <p>
          Er is nog niets gewijzigd. Pas deze rijen aan in uw bestand en breng het opnieuw in: het gaat alles
          of niets.
        </p>
        <ButtonRow>
          {again}
          {aside}
        </ButtonRow>
      </Notice>
    );
  if (writes === 0)
    return (
      <Notice title="Er verandert niets" level={2} block>
        <p>Alle rijen zijn zoals zij bij ons staan.</p>
        <ButtonRow>
          {again}
          {aside}
        </ButtonRow>
      </Notice>
    );
  return (
    <Notice title={`${rowsText(writes)} om te verwerken`} level={2} block>
      <p>{`${rowsText(nieuw)} nieuw, ${rowsText(gewijzigd)} gewijzigd. Er is nog niets verwerkt: kijk de rijen na.`}</p>
      <ButtonRow>
        <Form method="post" action={here}>
          <Button type="submit" name="besluit" value="verwerk">
            {`Verwerk ${rowsText(writes)}`}
          </Button>
        </Form>
        {aside}
      </ButtonRow>
    </Notice>
  );
}
