import { useEffect, useState } from 'react';
import { TextInput } from '~/components/forms/inputs';
import { Button, ButtonRow, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';

/** The address, to be taken along now. Without script one selects it by hand. */
export function NewAddress({ url, back }: { url: string; back: string }) {
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="formulier formulier--breed">
      <Notice title="Neem dit adres nu over" level={2} announce>
        U ziet het maar een keer. Een adres dat u eerder maakte voor deze agenda, werkt nu niet meer.
      </Notice>
      <TextInput
        name="url"
        label="Het adres"
        hint="Kies in uw agendaprogramma voor: agenda toevoegen via internet, of abonneren op een agenda. Plak daar dit adres."
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <ButtonRow>
        {canCopy ? (
          <Button onClick={() => void copy()}>{copied ? 'Gekopieerd' : 'Kopieer het adres'}</Button>
        ) : null}
        <LinkButton variant={canCopy ? 'secondary' : 'primary'} href={back}>
          Terug naar herinneringen
        </LinkButton>
      </ButtonRow>
    </div>
  );
}
