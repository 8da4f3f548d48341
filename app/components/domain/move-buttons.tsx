import type { FormEvent } from 'react';
import { IconButton } from '~/components/ui/button';
import { Icon } from '~/components/ui/icon';

type Props = {
  action: string;
  /** What goes along: which row it is, where the address doesn't say so. */
  fields?: Readonly<Record<string, string>>;
  /** What moves, as it is called: "3a". */
  label: string;
  index: number;
  last: number;
  onMove: (direction: 'omhoog' | 'omlaag') => void;
};

/** Up and down. A plain form without JavaScript; with it the page stays where it is. */
export function MoveButtons({ action, fields = {}, label, index, last, onMove }: Props) {
  function submit(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onMove(button.value === 'omhoog' ? 'omhoog' : 'omlaag');
  }
  return (
    <form className="verplaats" method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="seen" value={index} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <IconButton
        type="submit"
        name="direction"
        value="omhoog"
        label={`${label} omhoog`}
        disabled={index === 0}
      >
        <Icon name="up" />
      </IconButton>
      <IconButton
        type="submit"
        name="direction"
        value="omlaag"
        label={`${label} omlaag`}
        disabled={index === last}
      >
        <Icon name="down" />
      </IconButton>
    </form>
  );
}
